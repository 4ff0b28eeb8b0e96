-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "n" text,
    "m" text
);
COPY "public"."t" ("id", "n", "m") FROM stdin WITH (FREEZE);
1	abc	n/a
2		2.5
3	42	3
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("n")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("n"))', '5',
    'pg_catalog.count("m")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("m"))', '7']);
ANALYZE "public"."t";

-- end
