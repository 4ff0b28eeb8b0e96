-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "k" text
);
COPY "public"."t" ("k") FROM stdin WITH (FREEZE);
a
a
\.

-- post-data
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("k")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("k")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("k"))', '2']);
ANALYZE "public"."t";

-- end
