-- Adminer 4.8.1 SQLite 3 3.40.1 dump

DROP TABLE IF EXISTS "users";
CREATE TABLE "users" (
  "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  "name" text NOT NULL,
  "data" blob NULL
);

INSERT INTO "users" ("id", "name", "data") VALUES (1,	'Ann',	x'00ff'),
(2,	'Bob',	NULL);

CREATE TRIGGER "r" AFTER INSERT ON "users" BEGIN SELECT 1; END;;

-- 1970-01-01 00:00:00
