PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "order"("select" TEXT, [group] INT, `from` INT, 'where' TEXT, "a ""b""" TEXT, "x.y" INT, "semi;colon" INT, "-- c" INT, "UPPER" INT, "1st" INT);
INSERT INTO "order" VALUES('s',1,2,'w','ab',3,4,5,6,7);
CREATE TABLE MixedCase(Id INTEGER PRIMARY KEY, "user" TEXT);
INSERT INTO MixedCase VALUES(1,'u');
CREATE TABLE IF NOT EXISTS "with space"(v);
INSERT INTO "with space" VALUES('x');
COMMIT;
