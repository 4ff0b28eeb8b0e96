PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE "new"("old" INTEGER PRIMARY KEY, "found" TEXT, "tg_op" TEXT, "sqlstate" TEXT, "sqlerrm" TEXT, "into" TEXT);
INSERT INTO "new" VALUES(1,'f','o','s','e','i');
CREATE TABLE "old"("new" TEXT, "declare" TEXT, "execute" TEXT, "strict" TEXT);
INSERT INTO "old" VALUES('n','d','e','s');
CREATE TRIGGER "found" AFTER INSERT ON "new" BEGIN
INSERT INTO "old" VALUES(new."found", new."tg_op", new."sqlstate", new."into");
UPDATE "old" SET "declare" = new."sqlerrm", "strict" = '$$' WHERE "new" = new."found";
DELETE FROM "old" WHERE "execute" = 'EXECUTE ' || new."old";
END;
CREATE TRIGGER "tg_op""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" AFTER UPDATE OF "found" ON "new" WHEN old."found" <> new."found" BEGIN
INSERT INTO "old" VALUES(old."found", '''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --', new."into", NULL);
END;
COMMIT;
