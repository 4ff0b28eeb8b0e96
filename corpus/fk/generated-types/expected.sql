-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."box"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."box"');
CREATE TABLE "public"."box" (
    "label" text
);
COPY "public"."box" ("label") FROM stdin WITH (FREEZE);
2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."part"');
CREATE TABLE "public"."part" (
    "n" bigint NOT NULL
);
COPY "public"."part" ("n") FROM stdin WITH (FREEZE);
1
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "kind" of table "public"."part"', $sqlite2pg$ALTER TABLE "public"."part" ADD COLUMN "kind" bigint GENERATED ALWAYS AS ("n" + 1) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."part"', 'n', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "box_label_key" of table "public"."box"', $sqlite2pg$ALTER TABLE "public"."box" ADD CONSTRAINT "box_label_key" UNIQUE ("label")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "part_pkey" of table "public"."part"', $sqlite2pg$ALTER TABLE "public"."part" ADD CONSTRAINT "part_pkey" PRIMARY KEY ("n")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."box"', ARRAY['rows', '', '1',
    'values', '"label"', '1',
    'octets', '"label"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."part"', ARRAY['rows', '', '1',
    'values', '"n"', '1',
    'sum', '"n"', '1']);
ANALYZE "public"."box";
ANALYZE "public"."part";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 2 keys; verified';

-- end
