PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE users(id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO users VALUES(1,'Ann');
CREATE VIEW shouting AS SELECT id, upper(name) || '!' AS loud FROM users;
COMMIT;
