PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "Order"("user" INT, [a b] TEXT, `x` INT, MixedCase INT, lastName TEXT);
INSERT INTO "Order" VALUES(1,'s',2,3,'n');
CREATE TABLE [group](id INTEGER PRIMARY KEY, "select" TEXT);
INSERT INTO "group" VALUES(1,'x');
COMMIT;
