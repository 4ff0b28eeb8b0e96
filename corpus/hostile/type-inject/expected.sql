-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "a" text,
    "b" text,
    "c" text,
    "d" bigint,
    "e" bigint,
    "f" text,
    "g" bigint,
    "h" bigint,
    "i" bigint
);
COPY "public"."t" ("a", "b", "c", "d", "e", "f", "g", "h", "i") FROM stdin WITH (FREEZE);
x	y	z	1	2	c	3	4	5
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("a"))', '1',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '1',
    'pg_catalog.count("c")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("c"))', '1',
    'pg_catalog.count("d")', '1',
    'pg_catalog.sum("d")', '1',
    'pg_catalog.count("e")', '1',
    'pg_catalog.sum("e")', '2',
    'pg_catalog.count("f")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("f"))', '1',
    'pg_catalog.count("g")', '1',
    'pg_catalog.sum("g")', '3',
    'pg_catalog.count("h")', '1',
    'pg_catalog.sum("h")', '4',
    'pg_catalog.count("i")', '1',
    'pg_catalog.sum("i")', '5']);
ANALYZE "public"."t";

-- end
