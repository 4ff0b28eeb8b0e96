--
-- File generated with SQLiteStudio v3.4.4 on Thu Jan 1 00:00:00 1970
--
-- Text encoding used: UTF-8
--
PRAGMA foreign_keys = off;
BEGIN TRANSACTION;

-- Table: users
DROP TABLE IF EXISTS users;

CREATE TABLE IF NOT EXISTS users (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT    NOT NULL
                 COLLATE NOCASE
                 UNIQUE,
    data BLOB
);

INSERT INTO users (
                      id,
                      name,
                      data
                  )
                  VALUES (
                      1,
                      'Ann',
                      X'00FF'
                  ),
                  (
                      2,
                      'Bob',
                      NULL
                  );

INSERT INTO users (id, name, data) VALUES (3, 'c
d', X'');

-- Index: ui
DROP INDEX IF EXISTS ui;

CREATE INDEX IF NOT EXISTS ui ON users (
    data
);

COMMIT TRANSACTION;
PRAGMA foreign_keys = on;
