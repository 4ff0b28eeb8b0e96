-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"( E'table "public"."\\"');
CALL "public"."sqlite2pg_make_way_fa1cb248"( E'"public"."\\"');
CREATE TABLE "public"."\" (
    "id" bigint NOT NULL,
    "\" text
);
COPY "public"."\" ("id", "\") FROM stdin WITH (FREEZE);
0	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"( E'"public"."\\\\"');
CREATE TABLE "public"."\\" (
    "id" bigint NOT NULL,
    "\\" text
);
COPY "public"."\\" ("id", "\\") FROM stdin WITH (FREEZE);
1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"( E'"public"."\\."');
CREATE TABLE "public"."\." (
    "id" bigint NOT NULL,
    "\." text
);
COPY "public"."\." ("id", "\.") FROM stdin WITH (FREEZE);
2	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"( E'"public"."\\;"');
CREATE TABLE "public"."\;" (
    "id" bigint NOT NULL,
    "\;" text
);
COPY "public"."\;" ("id", "\;") FROM stdin WITH (FREEZE);
3	3
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"( E'"public"."\\"""');
CREATE TABLE "public"."\""" (
    "id" bigint NOT NULL,
    "\""" text
);
COPY "public"."\""" ("id", "\""") FROM stdin WITH (FREEZE);
4	4
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"( E'"public"."\\''"');
CREATE TABLE "public"."\'" (
    "id" bigint NOT NULL,
    "\'" text
);
COPY "public"."\'" ("id", "\'") FROM stdin WITH (FREEZE);
5	5
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"( E'"public"."\\endif"');
CREATE TABLE "public"."\endif" (
    "id" bigint NOT NULL,
    "\endif" text
);
COPY "public"."\endif" ("id", "\endif") FROM stdin WITH (FREEZE);
6	6
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"( E'"public"."\\unrestrict sqlite2pg"');
CREATE TABLE "public"."\unrestrict sqlite2pg" (
    "id" bigint NOT NULL,
    "\unrestrict sqlite2pg" text
);
COPY "public"."\unrestrict sqlite2pg" ("id", "\unrestrict sqlite2pg") FROM stdin WITH (FREEZE);
7	7
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"( E'"public"."\\gexec"');
CREATE TABLE "public"."\gexec" (
    "id" bigint NOT NULL,
    "\gexec" text
);
COPY "public"."\gexec" ("id", "\gexec") FROM stdin WITH (FREEZE);
8	8
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"( E'"public"."\\"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"( E'"public"."\\\\"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"( E'"public"."\\."', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"( E'"public"."\\;"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"( E'"public"."\\"""', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"( E'"public"."\\''"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"( E'"public"."\\endif"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"( E'"public"."\\unrestrict sqlite2pg"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"( E'"public"."\\gexec"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'primary key "\\_pkey" of table "public"."\\"', $sqlite2pg$ALTER TABLE "public"."\" ADD CONSTRAINT "\_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'primary key "\\\\_pkey" of table "public"."\\\\"', $sqlite2pg$ALTER TABLE "public"."\\" ADD CONSTRAINT "\\_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'primary key "\\._pkey" of table "public"."\\."', $sqlite2pg$ALTER TABLE "public"."\." ADD CONSTRAINT "\._pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'primary key "\\;_pkey" of table "public"."\\;"', $sqlite2pg$ALTER TABLE "public"."\;" ADD CONSTRAINT "\;_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'primary key "\\""_pkey" of table "public"."\\"""', $sqlite2pg$ALTER TABLE "public"."\""" ADD CONSTRAINT "\""_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'primary key "\\''_pkey" of table "public"."\\''"', $sqlite2pg$ALTER TABLE "public"."\'" ADD CONSTRAINT "\'_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'primary key "\\endif_pkey" of table "public"."\\endif"', $sqlite2pg$ALTER TABLE "public"."\endif" ADD CONSTRAINT "\endif_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'primary key "\\unrestrict sqlite2pg_pkey" of table "public"."\\unrestrict sqlite2pg"', $sqlite2pg$ALTER TABLE "public"."\unrestrict sqlite2pg" ADD CONSTRAINT "\unrestrict sqlite2pg_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'primary key "\\gexec_pkey" of table "public"."\\gexec"', $sqlite2pg$ALTER TABLE "public"."\gexec" ADD CONSTRAINT "\gexec_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'index "i\\" of table "public"."\\"', $sqlite2pg$CREATE INDEX "i\" ON "public"."\" ("\")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'index "i\\\\" of table "public"."\\\\"', $sqlite2pg$CREATE INDEX "i\\" ON "public"."\\" ("\\")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'index "i\\." of table "public"."\\."', $sqlite2pg$CREATE INDEX "i\." ON "public"."\." ("\.")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'index "i\\;" of table "public"."\\;"', $sqlite2pg$CREATE INDEX "i\;" ON "public"."\;" ("\;")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'index "i\\""" of table "public"."\\"""', $sqlite2pg$CREATE INDEX "i\""" ON "public"."\""" ("\""")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'index "i\\''" of table "public"."\\''"', $sqlite2pg$CREATE INDEX "i\'" ON "public"."\'" ("\'")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'index "i\\endif" of table "public"."\\endif"', $sqlite2pg$CREATE INDEX "i\endif" ON "public"."\endif" ("\endif")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'index "i\\unrestrict sqlite2pg" of table "public"."\\unrestrict sqlite2pg"', $sqlite2pg$CREATE INDEX "i\unrestrict sqlite2pg" ON "public"."\unrestrict sqlite2pg" ("\unrestrict sqlite2pg")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'index "i\\gexec" of table "public"."\\gexec"', $sqlite2pg$CREATE INDEX "i\gexec" ON "public"."\gexec" ("\gexec")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"( E'"public"."\\"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '0',
    'values',  E'"\\"', '1',
    'octets',  E'"\\"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"( E'"public"."\\\\"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values',  E'"\\\\"', '1',
    'octets',  E'"\\\\"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"( E'"public"."\\."', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '2',
    'values',  E'"\\."', '1',
    'octets',  E'"\\."', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"( E'"public"."\\;"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '3',
    'values',  E'"\\;"', '1',
    'octets',  E'"\\;"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"( E'"public"."\\"""', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '4',
    'values',  E'"\\"""', '1',
    'octets',  E'"\\"""', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"( E'"public"."\\''"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '5',
    'values',  E'"\\''"', '1',
    'octets',  E'"\\''"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"( E'"public"."\\endif"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '6',
    'values',  E'"\\endif"', '1',
    'octets',  E'"\\endif"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"( E'"public"."\\unrestrict sqlite2pg"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '7',
    'values',  E'"\\unrestrict sqlite2pg"', '1',
    'octets',  E'"\\unrestrict sqlite2pg"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"( E'"public"."\\gexec"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '8',
    'values',  E'"\\gexec"', '1',
    'octets',  E'"\\gexec"', '1']);
ANALYZE "public"."\";
ANALYZE "public"."\\";
ANALYZE "public"."\.";
ANALYZE "public"."\;";
ANALYZE "public"."\""";
ANALYZE "public"."\'";
ANALYZE "public"."\endif";
ANALYZE "public"."\unrestrict sqlite2pg";
ANALYZE "public"."\gexec";
SET LOCAL sqlite2pg.written = '9 tables, 9 rows, 9 keys, 9 indexes; verified';

-- end
