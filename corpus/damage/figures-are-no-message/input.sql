PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
Memory Used:                         123 (max 456) bytes
CREATE TABLE kept(id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO kept VALUES(1,'a');
INSERT INTO kept VALUES(2,'b');
Run Time: real 0.001 user 0.000000 sys 0.000000
COMMIT;
