-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "a" bigint,
    "b" text
);
COPY "public"."t" ("a", "b") FROM stdin WITH (FREEZE);
1	a
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum("a")', '1',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '1']);
ANALYZE "public"."t";

-- end
