-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "at" timestamptz,
    "fine" bigint
);
COPY "public"."t" ("at", "fine") FROM stdin WITH (FREEZE);
2024-01-04 21:20:00+00	638400000000000001
0001-01-01 00:00:00+00	0
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("at")', '2',
    'pg_catalog.count("fine")', '2',
    'pg_catalog.sum("fine")', '638400000000000001']);
ANALYZE "public"."t";

-- end
