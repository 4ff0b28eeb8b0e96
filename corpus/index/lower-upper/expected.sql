-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "ch" varchar(5),
    "vc" varchar(20),
    "b" text,
    "nc" text,
    "n" bigint
);
COPY "public"."t" ("id", "ch", "vc", "b", "nc", "n") FROM stdin WITH (FREEZE);
1	AbC	Hello	Grüße	Nick	1
2	x	É	é	ÉCOLE	2
3	\N	\N	\N	\N	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "plain" of table "public"."t"', $sqlite2pg$CREATE INDEX "plain" ON "public"."t" ((pg_catalog.lower("b")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "of_char" of table "public"."t"', $sqlite2pg$CREATE INDEX "of_char" ON "public"."t" ((pg_catalog.upper("ch")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "of_varchar" of table "public"."t"', $sqlite2pg$CREATE INDEX "of_varchar" ON "public"."t" ((pg_catalog.lower("vc")) DESC, "n")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "of_nocase" of table "public"."t"', $sqlite2pg$CREATE INDEX "of_nocase" ON "public"."t" ((pg_catalog.lower("nc")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "inside" of table "public"."t"', $sqlite2pg$CREATE INDEX "inside" ON "public"."t" ((pg_catalog.substr(pg_catalog.lower("b"), 1, 2) || pg_catalog.upper("vc")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "of_number" of table "public"."t"', $sqlite2pg$CREATE INDEX "of_number" ON "public"."t" ((pg_catalog.lower("n"::text)))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "partial" of table "public"."t"', $sqlite2pg$CREATE INDEX "partial" ON "public"."t" ("id") WHERE pg_catalog.lower("b") = 'grüße'$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "partial_order" of table "public"."t"', $sqlite2pg$CREATE INDEX "partial_order" ON "public"."t" ("id") WHERE (pg_catalog.lower("b") COLLATE pg_catalog."C") > 'g'$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "folded" of table "public"."t"', $sqlite2pg$CREATE INDEX "folded" ON "public"."t" ((pg_catalog.lower(pg_catalog.lower("b") COLLATE pg_catalog."C")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "one" of table "public"."t"', $sqlite2pg$CREATE UNIQUE INDEX "one" ON "public"."t" ((pg_catalog.lower("b" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "one_partial" of table "public"."t"', $sqlite2pg$CREATE UNIQUE INDEX "one_partial" ON "public"."t" ("vc") WHERE pg_catalog.upper("vc" COLLATE pg_catalog."C") <> ''$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v"', $sqlite2pg$CREATE VIEW "public"."v" ("id", "low") AS SELECT "t"."id", pg_catalog.lower("t"."b" COLLATE pg_catalog."C") FROM "public"."t" WHERE pg_catalog.upper("t"."vc" COLLATE pg_catalog."C") = 'HELLO'$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"ch"', '2',
    'octets', '"ch"', '4',
    'values', '"vc"', '2',
    'octets', '"vc"', '7',
    'values', '"b"', '2',
    'octets', '"b"', '9',
    'values', '"nc"', '2',
    'octets', '"nc"', '10',
    'values', '"n"', '2',
    'sum', '"n"', '3']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 3 rows, 1 key, 11 indexes, 1 view; verified';

-- end
