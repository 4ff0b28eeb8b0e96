-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."loose"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."loose"');
CREATE TABLE "public"."loose" (
    "id" bigint NOT NULL,
    "v" text NOT NULL,
    "w" varchar(20)
);
COPY "public"."loose" ("id", "v", "w") FROM stdin WITH (FREEZE);
1	a	b
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."renamed"');
CREATE TABLE "public"."renamed" (
    "a" text,
    "b" text,
    "c" text,
    "d" text DEFAULT 'late'
);
COPY "public"."renamed" ("a", "b", "c", "d") FROM stdin WITH (FREEZE);
x	y	z	late
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."loose"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "loose_pkey" of table "public"."loose"', $sqlite2pg$ALTER TABLE "public"."loose" ADD CONSTRAINT "loose_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "both" of table "public"."loose"', $sqlite2pg$ALTER TABLE "public"."loose" ADD CONSTRAINT "both" UNIQUE ("v", "w")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "both_folded" of table "public"."loose"', $sqlite2pg$CREATE UNIQUE INDEX "both_folded" ON "public"."loose" ("v", (pg_catalog.lower("w" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."loose"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"v"', '1',
    'octets', '"v"', '1',
    'values', '"w"', '1',
    'octets', '"w"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."renamed"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'octets', '"a"', '1',
    'values', '"b"', '1',
    'octets', '"b"', '1',
    'values', '"c"', '1',
    'octets', '"c"', '1',
    'values', '"d"', '1',
    'octets', '"d"', '4']);
ANALYZE "public"."loose";
ANALYZE "public"."renamed";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 2 keys, 1 index; verified';

-- end
