PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO t VALUES(1,'a');
CREATE INDEX i1 ON t(pg_read_file(v));
CREATE INDEX i2 ON t(v) WHERE pg_sleep(60) IS NULL;
CREATE INDEX i3 ON t(lo_import(v));
CREATE INDEX i4 ON t(v) WHERE v <> '$sqlite2pg$; DROP TABLE canary.guard';
COMMIT;
