Defaulted container "app" out of: app, init (init)
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE a(id INTEGER PRIMARY KEY, n TEXT);
INSERT INTO a VALUES(1,'x');
COMMIT;
NULL;
Connection to host closed.
