PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE kept(id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO kept VALUES(1,'a');
/****** CORRUPTION ERROR *******/
/****** database disk image is malformed ******/
ROLLBACK; -- due to errors
