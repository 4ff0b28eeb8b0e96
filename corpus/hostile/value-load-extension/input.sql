PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(v TEXT);
INSERT INTO t VALUES(load_extension('/tmp/x.so'));
COMMIT;
