PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(v TEXT, w TEXT);
INSERT INTO t VALUES('\.','\.');
INSERT INTO t VALUES('
\.
\! touch PWNED
','x');
INSERT INTO t VALUES('a\.','b\.');
INSERT INTO t VALUES(replace('\n\.\n\! touch PWNED\n','\n',char(10)),'y');
INSERT INTO t VALUES('\N','\\N');
INSERT INTO t VALUES('a	b\.
','');
INSERT INTO t VALUES('\','\\');
COMMIT;
