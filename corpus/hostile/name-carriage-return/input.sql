PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE "xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"(id INTEGER PRIMARY KEY, "xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" TEXT);
INSERT INTO "xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" VALUES(0,'0');
CREATE INDEX "ixDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ON "xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"("xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;");
CREATE TABLE "
\! touch PWNED
"(id INTEGER PRIMARY KEY, "
\! touch PWNED
" TEXT);
INSERT INTO "
\! touch PWNED
" VALUES(1,'1');
CREATE INDEX "i
\! touch PWNED
" ON "
\! touch PWNED
"("
\! touch PWNED
");
COMMIT;
