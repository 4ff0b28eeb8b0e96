PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE people(code CHAR(3), name VARCHAR(10) NOT NULL, note CHARACTER VARYING(255), long CLOB);
INSERT INTO people VALUES('a','Zoë Ångst','',' trailing blanks  ');
INSERT INTO people VALUES('abc','1234567890',NULL,'');
COMMIT;
