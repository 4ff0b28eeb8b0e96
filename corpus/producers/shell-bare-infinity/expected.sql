-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "a" double precision,
    "b" text
);
COPY "public"."t" ("a", "b") FROM stdin WITH (FREEZE);
Infinity	-Inf
Infinity	-Inf
Infinity	-Inf
Infinity	-Inf
Infinity	Inf
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '5',
    'pg_catalog.count("a")', '5',
    'pg_catalog.count("b")', '5',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '19']);
ANALYZE "public"."t";

-- end
