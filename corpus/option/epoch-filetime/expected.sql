-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "at" timestamptz
);
COPY "public"."t" ("at") FROM stdin WITH (FREEZE);
2024-01-17 21:20:00+00
1601-01-01 00:00:00+00
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("at")', '2']);
ANALYZE "public"."t";

-- end
