-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "a" numeric,
    "b" text,
    "c" numeric,
    "d" text,
    "e" text,
    "f" numeric,
    "g" numeric
);
COPY "public"."t" ("a", "b", "c", "d", "e", "f", "g") FROM stdin WITH (FREEZE);
1	a	2	b	c	3	4
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '1',
    'pg_catalog.count("c")', '1',
    'pg_catalog.count("d")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("d"))', '1',
    'pg_catalog.count("e")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("e"))', '1',
    'pg_catalog.count("f")', '1',
    'pg_catalog.count("g")', '1']);
ANALYZE "public"."t";

-- end
