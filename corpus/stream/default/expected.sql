-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "n" bigint,
    "s" text,
    "at" timestamp
);
COPY "public"."t" ("id", "n", "s", "at") FROM stdin WITH (FREEZE);
1	1	a	2024-05-06 07:08:09
2	2	b	2024-05-06 07:08:10
\.

-- post-data
ALTER TABLE "public"."t"
    ALTER COLUMN "n" SET DEFAULT 7,
    ALTER COLUMN "s" SET DEFAULT 'it''s',
    ALTER COLUMN "at" SET DEFAULT pg_catalog.date_trunc('second', pg_catalog.now() AT TIME ZONE 'UTC');
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("n")', '2',
    'pg_catalog.sum("n")', '3',
    'pg_catalog.count("s")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("s"))', '2',
    'pg_catalog.count("at")', '2']);
ANALYZE "public"."t";

-- end
