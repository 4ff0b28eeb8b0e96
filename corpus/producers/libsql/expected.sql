-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "a" double precision,
    "b" bigint
);
COPY "public"."t" ("a", "b") FROM stdin WITH (FREEZE);
1.0	2
1.0e+108	3
Infinity	4
-Infinity	5
\.

CALL pg_temp.sqlite2pg_make_way('"public"."r"');
CREATE TABLE "public"."r" (
    "v" text
);
COPY "public"."r" ("v") FROM stdin WITH (FREEZE);
x
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '4',
    'pg_catalog.count("a")', '4',
    'pg_catalog.count("b")', '4',
    'pg_catalog.sum("b")', '14']);
CALL pg_temp.sqlite2pg_verify('"public"."r"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '1']);
ANALYZE "public"."t";
ANALYZE "public"."r";

-- end
