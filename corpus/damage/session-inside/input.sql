PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE a(id INTEGER PRIMARY KEY, n TEXT);
INSERT INTO a VALUES(1,'x
sqlite> no prompt');
COMMIT;
sqlite> .quit
