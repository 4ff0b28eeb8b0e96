BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "posts" (
	"id"	INTEGER,
	"user"	INTEGER,
	"body"	TEXT,
	PRIMARY KEY("id" AUTOINCREMENT),
	FOREIGN KEY("user") REFERENCES "users"("id")
);
CREATE TABLE IF NOT EXISTS "users" (
	"id"	INTEGER NOT NULL,
	"name"	TEXT NOT NULL UNIQUE,
	"score"	REAL,
	PRIMARY KEY("id")
);
INSERT INTO "posts" ("id","user","body") VALUES (1,1,'raw
newline'),
 (2,NULL,'x''y'),
 (3,2,X'c3a9');
INSERT INTO "users" VALUES (1,'Ann','Inf');
INSERT INTO "users" VALUES (2,'Bob',1.5),
 (3,'Cy',NULL);
CREATE INDEX IF NOT EXISTS "pu" ON "posts" (
	"user"
);
COMMIT;
