PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT CHECK(a <> '$sqlite2pg$ || DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;'), b TEXT CHECK(b <> '$$' AND b <> '\''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;'), c TEXT CONSTRAINT "n); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" CHECK(c IN (':HOME','\! touch PWNED','
\! touch PWNED
','ok')));
INSERT INTO t VALUES(1,'1','2','ok');
COMMIT;
