CREATE TABLE "tÿ"("café" INT, b INT);
INSERT INTO "tÿ" VALUES(1,2);
INSERT INTO "tÿ"(b,"café") VALUES(3,4);
