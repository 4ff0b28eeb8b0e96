-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "at" text,
    "d" text
);
COPY "public"."t" ("id", "at", "d") FROM stdin WITH (FREEZE);
1		2024-05-06
2	0000-00-00 00:00:00	0000-00-00
3	yesterday	soon
4	2024-05-06 07:08:09	\N
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '4',
    'pg_catalog.count("id")', '4',
    'pg_catalog.sum("id")', '10',
    'pg_catalog.count("at")', '4',
    'pg_catalog.sum(pg_catalog.octet_length("at"))', '47',
    'pg_catalog.count("d")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("d"))', '24']);
ANALYZE "public"."t";

-- end
