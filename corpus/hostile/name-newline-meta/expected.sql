-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"( E'table "public"."x
\\! touch PWNED
"');
CALL "public"."sqlite2pg_make_way_fa1cb248"( E'"public"."x
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

CALL "public"."sqlite2pg_make_way_fa1cb248"( E'"public"."\\! touch PWNED"');
CREATE TABLE "public"."\! touch PWNED" (
    "id" bigint NOT NULL,
    "\! touch PWNED" text
);
COPY "public"."\! touch PWNED" ("id", "\! touch PWNED") FROM stdin WITH (FREEZE);
1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"( E'"public"."
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
CALL "public"."sqlite2pg_identity_fa1cb248"( E'"public"."x
\\! touch PWNED
"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"( E'"public"."\\! touch PWNED"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"( E'"public"."
\\.
\\! touch PWNED
"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'primary key "x�\\! touch PWNED�_pkey" of table "public"."x�\\! touch PWNED�"', $sqlite2pg$ALTER TABLE "public"."x
\! touch PWNED
" ADD CONSTRAINT "x
\! touch PWNED
_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'primary key "\\! touch PWNED_pkey" of table "public"."\\! touch PWNED"', $sqlite2pg$ALTER TABLE "public"."\! touch PWNED" ADD CONSTRAINT "\! touch PWNED_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'primary key "�\\.�\\! touch PWNED�_pkey" of table "public"."�\\.�\\! touch PWNED�"', $sqlite2pg$ALTER TABLE "public"."
\.
\! touch PWNED
" ADD CONSTRAINT "
\.
\! touch PWNED
_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'index "ix�\\! touch PWNED�" of table "public"."x�\\! touch PWNED�"', $sqlite2pg$CREATE INDEX "ix
\! touch PWNED
" ON "public"."x
\! touch PWNED
" ("x
\! touch PWNED
")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'index "i\\! touch PWNED" of table "public"."\\! touch PWNED"', $sqlite2pg$CREATE INDEX "i\! touch PWNED" ON "public"."\! touch PWNED" ("\! touch PWNED")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'index "i�\\.�\\! touch PWNED�" of table "public"."�\\.�\\! touch PWNED�"', $sqlite2pg$CREATE INDEX "i
\.
\! touch PWNED
" ON "public"."
\.
\! touch PWNED
" ("
\.
\! touch PWNED
")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"( E'"public"."x
\\! touch PWNED
"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '0',
    'values',  E'"x
\\! touch PWNED
"', '1',
    'octets',  E'"x
\\! touch PWNED
"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"( E'"public"."\\! touch PWNED"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values',  E'"\\! touch PWNED"', '1',
    'octets',  E'"\\! touch PWNED"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"( E'"public"."
\\.
\\! touch PWNED
"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '2',
    'values',  E'"
\\.
\\! touch PWNED
"', '1',
    'octets',  E'"
\\.
\\! touch PWNED
"', '1']);
ANALYZE "public"."x
\! touch PWNED
";
ANALYZE "public"."\! touch PWNED";
ANALYZE "public"."
\.
\! touch PWNED
";
SET LOCAL sqlite2pg.written = '3 tables, 3 rows, 3 keys, 3 indexes; verified';

-- end
