-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."j"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."j"');
CREATE TABLE "public"."j" (
    "id" bigint NOT NULL,
    "doc" text
);
COPY "public"."j" ("id", "doc") FROM stdin WITH (FREEZE);
1	{"b": 1, "a": [true, null]}
2	[]
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."j"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "j_pkey" of table "public"."j"', $sqlite2pg$ALTER TABLE "public"."j" ADD CONSTRAINT "j_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."j"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"doc"', '2',
    'octets', '"doc"', '29']);
ANALYZE "public"."j";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key; verified';

-- end
