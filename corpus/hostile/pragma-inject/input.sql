PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
PRAGMA user_version=1; 
PRAGMA application_id='
\! touch PWNED
';
PRAGMA "x; DROP TABLE canary.guard"=1;
CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO t VALUES(1,'a');
COMMIT;
