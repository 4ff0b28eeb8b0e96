PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE notes (id integer primary key, body text);
INSERT INTO "notes" VALUES(1,'a
raw line end');
INSERT INTO "notes" VALUES(2,'
\.
');
COMMIT;
