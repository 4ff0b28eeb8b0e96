-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "xmin_2" bigint,
    "xmax_2" bigint,
    "ctid_2" text,
    "tableoid_2" bigint,
    "cmin_2" bigint,
    "cmax_2" bigint,
    "oid" bigint
);
COPY "public"."t" ("xmin_2", "xmax_2", "ctid_2", "tableoid_2", "cmin_2", "cmax_2", "oid") FROM stdin WITH (FREEZE);
1	2	3	4	5	6	7
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("xmin_2")', '1',
    'pg_catalog.sum("xmin_2")', '1',
    'pg_catalog.count("xmax_2")', '1',
    'pg_catalog.sum("xmax_2")', '2',
    'pg_catalog.count("ctid_2")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("ctid_2"))', '1',
    'pg_catalog.count("tableoid_2")', '1',
    'pg_catalog.sum("tableoid_2")', '4',
    'pg_catalog.count("cmin_2")', '1',
    'pg_catalog.sum("cmin_2")', '5',
    'pg_catalog.count("cmax_2")', '1',
    'pg_catalog.sum("cmax_2")', '6',
    'pg_catalog.count("oid")', '1',
    'pg_catalog.sum("oid")', '7']);
ANALYZE "public"."t";

-- end
