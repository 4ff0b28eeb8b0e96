PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE kept(id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO kept VALUES(1,'a');
INSERT INTO kept VALUES(2,'b');
Error: near line 5: database disk image is malformed
COMMIT;
