PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(v TEXT);
INSERT INTO t VALUES(':HOME');
INSERT INTO t VALUES(':''HOME''');
INSERT INTO t VALUES('`touch PWNED`');
INSERT INTO t VALUES('$(touch PWNED)');
INSERT INTO t VALUES('\unrestrict sqlite2pg');
INSERT INTO t VALUES('
\unrestrict sqlite2pg
\endif
\! touch PWNED
');
COMMIT;
