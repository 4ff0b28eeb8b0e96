PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t AS SELECT pg_read_file('/etc/passwd');
COMMIT;
