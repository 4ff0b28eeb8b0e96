PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE members(team TEXT, person TEXT, since DATE, PRIMARY KEY(team, person));
INSERT INTO members VALUES('a','x','2024-01-01');
INSERT INTO members VALUES('a','y',NULL);
INSERT INTO members VALUES('b','x','2024-01-02');
CREATE TABLE descending(id INTEGER PRIMARY KEY DESC, v TEXT);
INSERT INTO descending VALUES(1,'x');
COMMIT;
