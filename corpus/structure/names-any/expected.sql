-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "oid" bigint,
    "ctid_2" bigint,
    "xmin_2" bigint,
    "tableoid_2" bigint,
    "XMAX" bigint,
    "unnamed" bigint,
    "a""b" bigint,
    "c d" bigint,
    "e`f" bigint
);
COPY "public"."t" ("oid", "ctid_2", "xmin_2", "tableoid_2", "XMAX", "unnamed", "a""b", "c d", "e`f") FROM stdin WITH (FREEZE);
1	2	3	4	5	6	7	8	9
\.

CALL pg_temp.sqlite2pg_make_way('"public"."unnamed"');
CREATE TABLE "public"."unnamed" (
    "x" bigint
);
COPY "public"."unnamed" ("x") FROM stdin WITH (FREEZE);
1
\.

CALL pg_temp.sqlite2pg_make_way('"public"."unnamed_2"');
CREATE TABLE "public"."unnamed_2" (
    "x" bigint
);
COPY "public"."unnamed_2" ("x") FROM stdin WITH (FREEZE);
2
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("oid")', '1',
    'pg_catalog.sum("oid")', '1',
    'pg_catalog.count("ctid_2")', '1',
    'pg_catalog.sum("ctid_2")', '2',
    'pg_catalog.count("xmin_2")', '1',
    'pg_catalog.sum("xmin_2")', '3',
    'pg_catalog.count("tableoid_2")', '1',
    'pg_catalog.sum("tableoid_2")', '4',
    'pg_catalog.count("XMAX")', '1',
    'pg_catalog.sum("XMAX")', '5',
    'pg_catalog.count("unnamed")', '1',
    'pg_catalog.sum("unnamed")', '6',
    'pg_catalog.count("a""b")', '1',
    'pg_catalog.sum("a""b")', '7',
    'pg_catalog.count("c d")', '1',
    'pg_catalog.sum("c d")', '8',
    'pg_catalog.count("e`f")', '1',
    'pg_catalog.sum("e`f")', '9']);
CALL pg_temp.sqlite2pg_verify('"public"."unnamed"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("x")', '1',
    'pg_catalog.sum("x")', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."unnamed_2"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("x")', '1',
    'pg_catalog.sum("x")', '2']);
ANALYZE "public"."t";
ANALYZE "public"."unnamed";
ANALYZE "public"."unnamed_2";

-- end
