-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."vec_content"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."vec_content"');
CREATE TABLE "public"."vec_content" (
    "id" bigint NOT NULL,
    "c0" text
);
COPY "public"."vec_content" ("id", "c0") FROM stdin WITH (FREEZE);
1	kept
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."vec_content"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "vec_content_pkey" of table "public"."vec_content"', $sqlite2pg$ALTER TABLE "public"."vec_content" ADD CONSTRAINT "vec_content_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."vec_content"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"c0"', '1',
    'octets', '"c0"', '4']);
ANALYZE "public"."vec_content";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key; verified';

-- end
