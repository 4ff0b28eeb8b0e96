-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "a" text
);
COPY "public"."t" ("a") FROM stdin WITH (FREEZE);
Memory Used:   1\n.dump
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("a"))', '22']);
ANALYZE "public"."t";

-- end
