.dump
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
Memory Used:                         62208 (max 62320) bytes
Number of Outstanding Allocations:   74 (max 76)
CREATE TABLE t(a TEXT);
Page cache hits:                     12
INSERT INTO t(a) VALUES('Memory Used:   1
.dump');
COMMIT;