-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."m"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."m"');
CREATE TABLE "public"."m" (
    "id" bigint NOT NULL,
    "at" timestamp,
    "ts" timestamp
);
COPY "public"."m" ("id", "at", "ts") FROM stdin WITH (FREEZE);
1	2024-05-06 07:08:09	2024-05-06 07:08:09.25
2	2024-05-06 05:08:09	1999-12-31 00:00:00
3	\N	2000-01-01 00:00:00
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."m"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "m_pkey" of table "public"."m"', $sqlite2pg$ALTER TABLE "public"."m" ADD CONSTRAINT "m_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."m"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"at"', '2',
    'values', '"ts"', '3']);
ANALYZE "public"."m";
SET LOCAL sqlite2pg.written = '1 table, 3 rows, 1 key; verified';

-- end
