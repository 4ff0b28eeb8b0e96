-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
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
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"xmin_2"', '1',
    'sum', '"xmin_2"', '1',
    'values', '"xmax_2"', '1',
    'sum', '"xmax_2"', '2',
    'values', '"ctid_2"', '1',
    'octets', '"ctid_2"', '1',
    'values', '"tableoid_2"', '1',
    'sum', '"tableoid_2"', '4',
    'values', '"cmin_2"', '1',
    'sum', '"cmin_2"', '5',
    'values', '"cmax_2"', '1',
    'sum', '"cmax_2"', '6',
    'values', '"oid"', '1',
    'sum', '"oid"', '7']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 1 row; verified';

-- end
