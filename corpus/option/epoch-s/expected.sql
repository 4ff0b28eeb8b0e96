-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."e"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."e"');
CREATE TABLE "public"."e" (
    "id" bigint NOT NULL,
    "at" timestamptz
);
COPY "public"."e" ("id", "at") FROM stdin WITH (FREEZE);
1	1970-01-01 00:00:00+00
2	1970-01-02 00:00:00+00
3	1970-01-03 00:00:00+00
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."e"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "e_pkey" of table "public"."e"', $sqlite2pg$ALTER TABLE "public"."e" ADD CONSTRAINT "e_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."e"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"at"', '3']);
ANALYZE "public"."e";
SET LOCAL sqlite2pg.written = '1 table, 3 rows, 1 key; verified';

-- end
