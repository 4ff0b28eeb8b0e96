-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way( E'"public"."\\"');
CREATE TABLE "public"."\" (
    "id" bigint NOT NULL,
    "\" text
);
COPY "public"."\" ("id", "\") FROM stdin WITH (FREEZE);
0	0
\.

CALL pg_temp.sqlite2pg_make_way( E'"public"."\\\\"');
CREATE TABLE "public"."\\" (
    "id" bigint NOT NULL,
    "\\" text
);
COPY "public"."\\" ("id", "\\") FROM stdin WITH (FREEZE);
1	1
\.

CALL pg_temp.sqlite2pg_make_way( E'"public"."\\."');
CREATE TABLE "public"."\." (
    "id" bigint NOT NULL,
    "\." text
);
COPY "public"."\." ("id", "\.") FROM stdin WITH (FREEZE);
2	2
\.

CALL pg_temp.sqlite2pg_make_way( E'"public"."\\;"');
CREATE TABLE "public"."\;" (
    "id" bigint NOT NULL,
    "\;" text
);
COPY "public"."\;" ("id", "\;") FROM stdin WITH (FREEZE);
3	3
\.

CALL pg_temp.sqlite2pg_make_way( E'"public"."\\"""');
CREATE TABLE "public"."\""" (
    "id" bigint NOT NULL,
    "\""" text
);
COPY "public"."\""" ("id", "\""") FROM stdin WITH (FREEZE);
4	4
\.

CALL pg_temp.sqlite2pg_make_way( E'"public"."\\''"');
CREATE TABLE "public"."\'" (
    "id" bigint NOT NULL,
    "\'" text
);
COPY "public"."\'" ("id", "\'") FROM stdin WITH (FREEZE);
5	5
\.

CALL pg_temp.sqlite2pg_make_way( E'"public"."\\endif"');
CREATE TABLE "public"."\endif" (
    "id" bigint NOT NULL,
    "\endif" text
);
COPY "public"."\endif" ("id", "\endif") FROM stdin WITH (FREEZE);
6	6
\.

CALL pg_temp.sqlite2pg_make_way( E'"public"."\\unrestrict sqlite2pg"');
CREATE TABLE "public"."\unrestrict sqlite2pg" (
    "id" bigint NOT NULL,
    "\unrestrict sqlite2pg" text
);
COPY "public"."\unrestrict sqlite2pg" ("id", "\unrestrict sqlite2pg") FROM stdin WITH (FREEZE);
7	7
\.

CALL pg_temp.sqlite2pg_make_way( E'"public"."\\gexec"');
CREATE TABLE "public"."\gexec" (
    "id" bigint NOT NULL,
    "\gexec" text
);
COPY "public"."\gexec" ("id", "\gexec") FROM stdin WITH (FREEZE);
8	8
\.

-- post-data
CALL pg_temp.sqlite2pg_identity( E'"public"."\\"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity( E'"public"."\\\\"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity( E'"public"."\\."', 'id', NULL);
CALL pg_temp.sqlite2pg_identity( E'"public"."\\;"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity( E'"public"."\\"""', 'id', NULL);
CALL pg_temp.sqlite2pg_identity( E'"public"."\\''"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity( E'"public"."\\endif"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity( E'"public"."\\unrestrict sqlite2pg"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity( E'"public"."\\gexec"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt( E'primary key "\\_pkey" of table "public"."\\"', $sqlite2pg$ALTER TABLE "public"."\" ADD CONSTRAINT "\_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'primary key "\\\\_pkey" of table "public"."\\\\"', $sqlite2pg$ALTER TABLE "public"."\\" ADD CONSTRAINT "\\_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'primary key "\\._pkey" of table "public"."\\."', $sqlite2pg$ALTER TABLE "public"."\." ADD CONSTRAINT "\._pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'primary key "\\;_pkey" of table "public"."\\;"', $sqlite2pg$ALTER TABLE "public"."\;" ADD CONSTRAINT "\;_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'primary key "\\""_pkey" of table "public"."\\"""', $sqlite2pg$ALTER TABLE "public"."\""" ADD CONSTRAINT "\""_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'primary key "\\''_pkey" of table "public"."\\''"', $sqlite2pg$ALTER TABLE "public"."\'" ADD CONSTRAINT "\'_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'primary key "\\endif_pkey" of table "public"."\\endif"', $sqlite2pg$ALTER TABLE "public"."\endif" ADD CONSTRAINT "\endif_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'primary key "\\unrestrict sqlite2pg_pkey" of table "public"."\\unrestrict sqlite2pg"', $sqlite2pg$ALTER TABLE "public"."\unrestrict sqlite2pg" ADD CONSTRAINT "\unrestrict sqlite2pg_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'primary key "\\gexec_pkey" of table "public"."\\gexec"', $sqlite2pg$ALTER TABLE "public"."\gexec" ADD CONSTRAINT "\gexec_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'index "i\\" of table "public"."\\"', $sqlite2pg$CREATE INDEX "i\" ON "public"."\" ("\")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'index "i\\\\" of table "public"."\\\\"', $sqlite2pg$CREATE INDEX "i\\" ON "public"."\\" ("\\")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'index "i\\." of table "public"."\\."', $sqlite2pg$CREATE INDEX "i\." ON "public"."\." ("\.")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'index "i\\;" of table "public"."\\;"', $sqlite2pg$CREATE INDEX "i\;" ON "public"."\;" ("\;")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'index "i\\""" of table "public"."\\"""', $sqlite2pg$CREATE INDEX "i\""" ON "public"."\""" ("\""")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'index "i\\''" of table "public"."\\''"', $sqlite2pg$CREATE INDEX "i\'" ON "public"."\'" ("\'")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'index "i\\endif" of table "public"."\\endif"', $sqlite2pg$CREATE INDEX "i\endif" ON "public"."\endif" ("\endif")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'index "i\\unrestrict sqlite2pg" of table "public"."\\unrestrict sqlite2pg"', $sqlite2pg$CREATE INDEX "i\unrestrict sqlite2pg" ON "public"."\unrestrict sqlite2pg" ("\unrestrict sqlite2pg")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'index "i\\gexec" of table "public"."\\gexec"', $sqlite2pg$CREATE INDEX "i\gexec" ON "public"."\gexec" ("\gexec")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify( E'"public"."\\"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '0',
     E'pg_catalog.count("\\")', '1',
     E'pg_catalog.sum(pg_catalog.octet_length("\\"))', '1']);
CALL pg_temp.sqlite2pg_verify( E'"public"."\\\\"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
     E'pg_catalog.count("\\\\")', '1',
     E'pg_catalog.sum(pg_catalog.octet_length("\\\\"))', '1']);
CALL pg_temp.sqlite2pg_verify( E'"public"."\\."', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '2',
     E'pg_catalog.count("\\.")', '1',
     E'pg_catalog.sum(pg_catalog.octet_length("\\."))', '1']);
CALL pg_temp.sqlite2pg_verify( E'"public"."\\;"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '3',
     E'pg_catalog.count("\\;")', '1',
     E'pg_catalog.sum(pg_catalog.octet_length("\\;"))', '1']);
CALL pg_temp.sqlite2pg_verify( E'"public"."\\"""', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '4',
     E'pg_catalog.count("\\""")', '1',
     E'pg_catalog.sum(pg_catalog.octet_length("\\"""))', '1']);
CALL pg_temp.sqlite2pg_verify( E'"public"."\\''"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '5',
     E'pg_catalog.count("\\''")', '1',
     E'pg_catalog.sum(pg_catalog.octet_length("\\''"))', '1']);
CALL pg_temp.sqlite2pg_verify( E'"public"."\\endif"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '6',
     E'pg_catalog.count("\\endif")', '1',
     E'pg_catalog.sum(pg_catalog.octet_length("\\endif"))', '1']);
CALL pg_temp.sqlite2pg_verify( E'"public"."\\unrestrict sqlite2pg"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '7',
     E'pg_catalog.count("\\unrestrict sqlite2pg")', '1',
     E'pg_catalog.sum(pg_catalog.octet_length("\\unrestrict sqlite2pg"))', '1']);
CALL pg_temp.sqlite2pg_verify( E'"public"."\\gexec"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '8',
     E'pg_catalog.count("\\gexec")', '1',
     E'pg_catalog.sum(pg_catalog.octet_length("\\gexec"))', '1']);
ANALYZE "public"."\";
ANALYZE "public"."\\";
ANALYZE "public"."\.";
ANALYZE "public"."\;";
ANALYZE "public"."\""";
ANALYZE "public"."\'";
ANALYZE "public"."\endif";
ANALYZE "public"."\unrestrict sqlite2pg";
ANALYZE "public"."\gexec";

-- end
