-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way( E'"public"."x
\\! touch PWNED
"');
CREATE TABLE "public"."x
\! touch PWNED
" (
    "id" bigint NOT NULL,
    "x
\! touch PWNED
" text
);
COPY "public"."x
\! touch PWNED
" ("id", "x
\! touch PWNED
") FROM stdin WITH (FREEZE);
0	0
\.

CALL pg_temp.sqlite2pg_make_way( E'"public"."\\! touch PWNED"');
CREATE TABLE "public"."\! touch PWNED" (
    "id" bigint NOT NULL,
    "\! touch PWNED" text
);
COPY "public"."\! touch PWNED" ("id", "\! touch PWNED") FROM stdin WITH (FREEZE);
1	1
\.

CALL pg_temp.sqlite2pg_make_way( E'"public"."
\\.
\\! touch PWNED
"');
CREATE TABLE "public"."
\.
\! touch PWNED
" (
    "id" bigint NOT NULL,
    "
\.
\! touch PWNED
" text
);
COPY "public"."
\.
\! touch PWNED
" ("id", "
\.
\! touch PWNED
") FROM stdin WITH (FREEZE);
2	2
\.

-- post-data
CALL pg_temp.sqlite2pg_identity( E'"public"."x
\\! touch PWNED
"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity( E'"public"."\\! touch PWNED"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity( E'"public"."
\\.
\\! touch PWNED
"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt( E'primary key "x
\\! touch PWNED
_pkey" of table "public"."x
\\! touch PWNED
"', $sqlite2pg$ALTER TABLE "public"."x
\! touch PWNED
" ADD CONSTRAINT "x
\! touch PWNED
_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'primary key "\\! touch PWNED_pkey" of table "public"."\\! touch PWNED"', $sqlite2pg$ALTER TABLE "public"."\! touch PWNED" ADD CONSTRAINT "\! touch PWNED_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'primary key "
\\.
\\! touch PWNED
_pkey" of table "public"."
\\.
\\! touch PWNED
"', $sqlite2pg$ALTER TABLE "public"."
\.
\! touch PWNED
" ADD CONSTRAINT "
\.
\! touch PWNED
_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'index "ix
\\! touch PWNED
" of table "public"."x
\\! touch PWNED
"', $sqlite2pg$CREATE INDEX "ix
\! touch PWNED
" ON "public"."x
\! touch PWNED
" ("x
\! touch PWNED
")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'index "i\\! touch PWNED" of table "public"."\\! touch PWNED"', $sqlite2pg$CREATE INDEX "i\! touch PWNED" ON "public"."\! touch PWNED" ("\! touch PWNED")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'index "i
\\.
\\! touch PWNED
" of table "public"."
\\.
\\! touch PWNED
"', $sqlite2pg$CREATE INDEX "i
\.
\! touch PWNED
" ON "public"."
\.
\! touch PWNED
" ("
\.
\! touch PWNED
")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify( E'"public"."x
\\! touch PWNED
"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '0',
     E'pg_catalog.count("x
\\! touch PWNED
")', '1',
     E'pg_catalog.sum(pg_catalog.octet_length("x
\\! touch PWNED
"))', '1']);
CALL pg_temp.sqlite2pg_verify( E'"public"."\\! touch PWNED"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
     E'pg_catalog.count("\\! touch PWNED")', '1',
     E'pg_catalog.sum(pg_catalog.octet_length("\\! touch PWNED"))', '1']);
CALL pg_temp.sqlite2pg_verify( E'"public"."
\\.
\\! touch PWNED
"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '2',
     E'pg_catalog.count("
\\.
\\! touch PWNED
")', '1',
     E'pg_catalog.sum(pg_catalog.octet_length("
\\.
\\! touch PWNED
"))', '1']);
ANALYZE "public"."x
\! touch PWNED
";
ANALYZE "public"."\! touch PWNED";
ANALYZE "public"."
\.
\! touch PWNED
";

-- end
