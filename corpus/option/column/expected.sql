-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."m"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."m"');
CREATE TABLE "public"."m" (
    "id" bigint NOT NULL,
    "at" timestamptz,
    "price" numeric(8,2)
);
COPY "public"."m" ("id", "at", "price") FROM stdin WITH (FREEZE);
1	2024-05-06 07:08:09+00	9.25
2	2024-05-06 07:08:10+00	10.0
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."m"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "m_pkey" of table "public"."m"', $sqlite2pg$ALTER TABLE "public"."m" ADD CONSTRAINT "m_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."m"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"at"', '2',
    'values', '"price"', '2']);
ANALYZE "public"."m";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key; verified';

-- end
