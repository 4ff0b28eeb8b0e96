PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(v TEXT);
INSERT INTO t VALUES(pg_read_file('/etc/passwd'));
COMMIT;
