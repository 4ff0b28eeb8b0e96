PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "Straße"("größe" TEXT, "名前" TEXT);
INSERT INTO "Straße" VALUES('é','é');
INSERT INTO "Straße" VALUES('日本語','🙂👩‍👩‍👧');
INSERT INTO "Straße" VALUES('שלום','‏');
INSERT INTO "Straße" VALUES('�','􏿿');
INSERT INTO "Straße" VALUES('𝒳',' ');
COMMIT;
