-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."xy"');
CREATE TABLE "public"."xy" (
    "a" bigint
);
COPY "public"."xy" ("a") FROM stdin WITH (FREEZE);
1
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."xy"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum("a")', '1']);
ANALYZE "public"."xy";

-- end
