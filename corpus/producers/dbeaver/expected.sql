-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "a" bigint,
    "b" text,
    "c" double precision
);
COPY "public"."t" ("a", "b", "c") FROM stdin WITH (FREEZE);
1	x	1.5
2	y\nz	\N
\N		3.0
4	w	0.0
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '4',
    'pg_catalog.count("a")', '3',
    'pg_catalog.sum("a")', '7',
    'pg_catalog.count("b")', '4',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '5',
    'pg_catalog.count("c")', '3']);
ANALYZE "public"."t";

-- end
