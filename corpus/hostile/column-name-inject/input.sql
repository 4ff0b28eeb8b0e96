PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t("a text); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" TEXT, "b) FROM PROGRAM 'touch PWNED'; --" INT, [c); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;] REAL, `d
\.
\! touch PWNED
` BLOB);
INSERT INTO t VALUES('x',1,1.5,X'00');
COMMIT;
