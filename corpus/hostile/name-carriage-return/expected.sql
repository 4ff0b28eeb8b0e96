-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"');
CREATE TABLE "public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" (
    "id" bigint NOT NULL,
    "xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" text
);
COPY "public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ("id", "xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;") FROM stdin WITH (FREEZE);
0	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"( E'"public"."
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"( E'"public"."
\\! touch PWNED
"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "x�DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;�_pkey" of table "public"."x�DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;�"', $sqlite2pg$ALTER TABLE "public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ADD CONSTRAINT "xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'primary key "��\\! touch PWNED��_pkey" of table "public"."��\\! touch PWNED��"', $sqlite2pg$ALTER TABLE "public"."
\! touch PWNED
" ADD CONSTRAINT "
\! touch PWNED
_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "ix�DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;�" of table "public"."x�DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;�"', $sqlite2pg$CREATE INDEX "ixDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ON "public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ("xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'index "i��\\! touch PWNED��" of table "public"."��\\! touch PWNED��"', $sqlite2pg$CREATE INDEX "i
\! touch PWNED
" ON "public"."
\! touch PWNED
" ("
\! touch PWNED
")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '0',
    'values', '"xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', '1',
    'octets', '"xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"( E'"public"."
\\! touch PWNED
"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values',  E'"
\\! touch PWNED
"', '1',
    'octets',  E'"
\\! touch PWNED
"', '1']);
ANALYZE "public"."xDROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;";
ANALYZE "public"."
\! touch PWNED
";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 2 keys, 2 indexes; verified';

-- end
