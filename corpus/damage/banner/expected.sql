-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."kept"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."kept"');
CREATE TABLE "public"."kept" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."kept" ("id", "v") FROM stdin WITH (FREEZE);
1	a
2	b
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."kept"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "kept_pkey" of table "public"."kept"', $sqlite2pg$ALTER TABLE "public"."kept" ADD CONSTRAINT "kept_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."kept"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"v"', '2',
    'octets', '"v"', '2']);
ANALYZE "public"."kept";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key; verified';

-- end
