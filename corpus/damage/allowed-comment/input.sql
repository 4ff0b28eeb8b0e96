PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE kept(id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO kept VALUES(1,'a');
INSERT INTO kept VALUES(2,'b');
/**** ERROR: (11) database disk image is malformed *****/
INSERT INTO kept VALUES(3,'c');
ROLLBACK; -- due to errors
