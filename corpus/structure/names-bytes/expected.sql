-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way( E'"public"."t\\xFF"');
CREATE TABLE "public"."t\xFF" (
    "caf\xE9" bigint,
    "b" bigint
);
COPY "public"."t\xFF" ("caf\xE9", "b") FROM stdin WITH (FREEZE);
1	2
4	3
\.

-- post-data
CALL pg_temp.sqlite2pg_verify( E'"public"."t\\xFF"', ARRAY['pg_catalog.count(*)', '2',
     E'pg_catalog.count("caf\\xE9")', '2',
     E'pg_catalog.sum("caf\\xE9")', '5',
    'pg_catalog.count("b")', '2',
    'pg_catalog.sum("b")', '5']);
ANALYZE "public"."t\xFF";

-- end
