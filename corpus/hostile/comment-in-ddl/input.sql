PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t( -- \! touch PWNED
  a INT, /* /* nested */ b TEXT -- $sqlite2pg$ DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;
);
INSERT INTO t VALUES(1,'a');
COMMIT;
