-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."logs"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."logs"');
CREATE TABLE "public"."logs" (
    "id" bigint NOT NULL,
    "a" timestamp DEFAULT pg_catalog.date_trunc('second', pg_catalog.now() AT TIME ZONE 'UTC'),
    "b" timestamp DEFAULT pg_catalog.date_trunc('second', pg_catalog.now() AT TIME ZONE 'UTC'),
    "d" date DEFAULT ((pg_catalog.now() AT TIME ZONE 'UTC')::date),
    "t" time DEFAULT (pg_catalog.date_trunc('second', pg_catalog.now() AT TIME ZONE 'UTC')::time),
    "s" text DEFAULT pg_catalog.to_char(pg_catalog.now() AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS')
);
COPY "public"."logs" ("id", "a", "b", "d", "t", "s") FROM stdin WITH (FREEZE);
1	2024-05-06 07:08:09	2024-05-06 07:08:09	2024-05-06	07:08:09	2024-05-06 07:08:09
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."logs"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "logs_pkey" of table "public"."logs"', $sqlite2pg$ALTER TABLE "public"."logs" ADD CONSTRAINT "logs_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."logs"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"a"', '1',
    'values', '"b"', '1',
    'values', '"d"', '1',
    'values', '"t"', '1',
    'values', '"s"', '1',
    'octets', '"s"', '19']);
ANALYZE "public"."logs";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key; verified';

-- end
