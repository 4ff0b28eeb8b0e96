----
-- phpLiteAdmin database dump (http://www.phpliteadmin.org/)
-- phpLiteAdmin version: 1.9.8.2
-- Exported: 12:00am on January 1, 1970 (UTC)
-- database file: ./app.db
----
BEGIN TRANSACTION;

----
-- Drop table for users
----
DROP TABLE IF EXISTS "users";

----
-- Table structure for users
----
CREATE TABLE 'users' ('id' INTEGER PRIMARY KEY NOT NULL, 'name' TEXT, 'ok' BOOLEAN, 'score' REAL);

----
-- Data dump for users, a total of 2 rows
----
INSERT INTO "users" ("id","name","ok","score") VALUES ('1','Ann','1','1.5');
INSERT INTO "users" ("id","name","ok","score") VALUES ('2','It''s','0',NULL);
COMMIT;
