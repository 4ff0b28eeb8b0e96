-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "a" bytea,
    "b" double precision,
    "c" text
);
COPY "public"."t" ("a", "b", "c") FROM stdin WITH (FREEZE);
\\x31	2.5	x
\\x79	3	\N
\\x00ff	-1	z
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("a")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("a"))', '4',
    'pg_catalog.count("b")', '3',
    'pg_catalog.count("c")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("c"))', '2']);
ANALYZE "public"."t";

-- end
