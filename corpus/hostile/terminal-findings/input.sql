PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE "t[2J]0;pwned‮⁦​31m"(id INTEGER PRIMARY KEY, "n[2J]0;pwned‮⁦​31m" INTEGER, "d[2J]0;pwned‮⁦​31m" DATETIME, "k[2J]0;pwned‮⁦​31m" "TYPE[2J]0;pwned‮⁦​31m", CHECK ("n[2J]0;pwned‮⁦​31m" + nosuch('[2J]0;pwned‮⁦​31m') > 0));
INSERT INTO "t[2J]0;pwned‮⁦​31m" VALUES(1,'[2J]0;pwned‮⁦​31m','[2J]0;pwned‮⁦​31m','[2J]0;pwned‮⁦​31m');
CREATE VIEW "v[2J]0;pwned‮⁦​31m" AS SELECT nosuch("n[2J]0;pwned‮⁦​31m", '[2J]0;pwned‮⁦​31m') AS "c[2J]0;pwned‮⁦​31m" FROM "t[2J]0;pwned‮⁦​31m";
CREATE INDEX "i[2J]0;pwned‮⁦​31m" ON "t[2J]0;pwned‮⁦​31m"(nosuch("d[2J]0;pwned‮⁦​31m", '[2J]0;pwned‮⁦​31m'));
CREATE TRIGGER "g[2J]0;pwned‮⁦​31m" AFTER INSERT ON "t[2J]0;pwned‮⁦​31m" BEGIN SELECT nosuch('[2J]0;pwned‮⁦​31m'); END;
CREATE TABLE child(p INTEGER REFERENCES "t[2J]0;pwned‮⁦​31m"("nosuch[2J]0;pwned‮⁦​31m"));
PRAGMA "nosuch[2J]0;pwned‮⁦​31m"=1;
COMMIT;
