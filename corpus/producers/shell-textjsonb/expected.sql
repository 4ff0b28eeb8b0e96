-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" text,
    "j" text
);
COPY "public"."t" ("id", "v", "j") FROM stdin WITH (FREEZE);
1	x	{"a":[1,2]}
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"v"', '1',
    'octets', '"v"', '1',
    'values', '"j"', '1',
    'octets', '"j"', '11']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key; verified';

-- end
