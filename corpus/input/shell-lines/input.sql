.dump
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t( -- version: 2
  id INTEGER PRIMARY KEY, v TEXT);
Memory Used:                         77824 (max 91352) bytes
Number of Outstanding Allocations:   150 (max 188)
Lookaside Slots Used:                4 (max 82)
Bytes received by read():            5190
INSERT INTO t VALUES(1,'first
Memory Used:                         1 (max 2) bytes
.quit
last');
Page cache hits:                     3
Virtual Machine Steps:               42
.dbconfig defensive off
CREATE TABLE u( -- rows: 0
  a);
COMMIT;
Fullscan Steps:                      0
