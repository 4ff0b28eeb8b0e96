-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"');
CREATE TABLE "public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" (
    "id" bigint NOT NULL,
    "xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" text
);
COPY "public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ("id", "xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;") FROM stdin WITH (FREEZE);
0	0
\.

CALL pg_temp.sqlite2pg_make_way( E'"public"."
\\! touch PWNED
"');
CREATE TABLE "public"."
\! touch PWNED
" (
    "id" bigint NOT NULL,
    "
\! touch PWNED
" text
);
COPY "public"."
\! touch PWNED
" ("id", "
\! touch PWNED
") FROM stdin WITH (FREEZE);
1	1
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity( E'"public"."
\\! touch PWNED
"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;_pkey" of table "public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', $sqlite2pg$ALTER TABLE "public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ADD CONSTRAINT "xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'primary key "
\\! touch PWNED
_pkey" of table "public"."
\\! touch PWNED
"', $sqlite2pg$ALTER TABLE "public"."
\! touch PWNED
" ADD CONSTRAINT "
\! touch PWNED
_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "ixDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" of table "public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', $sqlite2pg$CREATE INDEX "ixDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ON "public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ("xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'index "i
\\! touch PWNED
" of table "public"."
\\! touch PWNED
"', $sqlite2pg$CREATE INDEX "i
\! touch PWNED
" ON "public"."
\! touch PWNED
" ("
\! touch PWNED
")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '0',
    'pg_catalog.count("xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"))', '1']);
CALL pg_temp.sqlite2pg_verify( E'"public"."
\\! touch PWNED
"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
     E'pg_catalog.count("
\\! touch PWNED
")', '1',
     E'pg_catalog.sum(pg_catalog.octet_length("
\\! touch PWNED
"))', '1']);
ANALYZE "public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;";
ANALYZE "public"."
\! touch PWNED
";

-- end
