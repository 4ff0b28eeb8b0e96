PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE kept(id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO kept VALUES(1,'a');
INSERT INTO kept VALUES(2,'b');
Traceback (most recent call last):
  File "dump.py", line 3, in <module>
sqlite3.OperationalError: Could not decode
