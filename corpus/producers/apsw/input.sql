-- SQLite dump (by APSW 3.54.1.0)
-- SQLite version 3.54.1
-- Date: Thu Jan  1 00:00:00 1970

-- The values of various per-database settings
PRAGMA page_size=4096;
-- PRAGMA encoding='UTF-8';
pragma user_version=42;
pragma application_id=1234;

BEGIN TRANSACTION;

-- Table  posts
DROP TABLE IF EXISTS posts;
CREATE TABLE posts(id INTEGER PRIMARY KEY AUTOINCREMENT, v REAL, b BLOB);
INSERT INTO posts VALUES(1,9e999,X'00FF');
INSERT INTO posts VALUES(2,-9e999,NULL);
-- Triggers and indices on  posts
CREATE INDEX pi ON posts(v);

-- Table  t
DROP TABLE IF EXISTS t;
CREATE TABLE t(v TEXT);
INSERT INTO t VALUES('a
b');

-- For primary key autoincrements the next id to use is stored in
-- sqlite_sequence
DELETE FROM main.sqlite_sequence WHERE name='posts';
INSERT INTO main.sqlite_sequence VALUES ('posts', 2);

COMMIT TRANSACTION;
-- Restoring foreign keys
PRAGMA foreign_keys=ON;
