-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."logs"');
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
CALL pg_temp.sqlite2pg_identity('"public"."logs"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "logs_pkey" of table "public"."logs"', $sqlite2pg$ALTER TABLE "public"."logs" ADD CONSTRAINT "logs_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."logs"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.count("b")', '1',
    'pg_catalog.count("d")', '1',
    'pg_catalog.count("t")', '1',
    'pg_catalog.count("s")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("s"))', '19']);
ANALYZE "public"."logs";

-- end
