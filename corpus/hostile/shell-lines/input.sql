PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
.shell touch PWNED
.system touch PWNED
.import '|touch PWNED' t
.load /tmp/x.so
CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO t VALUES(1,'a');
COMMIT;
