-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "at" timestamp DEFAULT pg_catalog.date_trunc('second', pg_catalog.now() AT TIME ZONE 'UTC')
);
COPY "public"."t" ("id", "at") FROM stdin WITH (FREEZE);
1	2024-05-06 07:08:09
2	2024-05-06 07:08:09.123456
3	\N
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("at")', '2']);
ANALYZE "public"."t";

-- end
