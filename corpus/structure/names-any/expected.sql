-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
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

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."unnamed"');
CREATE TABLE "public"."unnamed" (
    "x" bigint
);
COPY "public"."unnamed" ("x") FROM stdin WITH (FREEZE);
1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."unnamed_2"');
CREATE TABLE "public"."unnamed_2" (
    "x" bigint
);
COPY "public"."unnamed_2" ("x") FROM stdin WITH (FREEZE);
2
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"oid"', '1',
    'sum', '"oid"', '1',
    'values', '"ctid_2"', '1',
    'sum', '"ctid_2"', '2',
    'values', '"xmin_2"', '1',
    'sum', '"xmin_2"', '3',
    'values', '"tableoid_2"', '1',
    'sum', '"tableoid_2"', '4',
    'values', '"XMAX"', '1',
    'sum', '"XMAX"', '5',
    'values', '"unnamed"', '1',
    'sum', '"unnamed"', '6',
    'values', '"a""b"', '1',
    'sum', '"a""b"', '7',
    'values', '"c d"', '1',
    'sum', '"c d"', '8',
    'values', '"e`f"', '1',
    'sum', '"e`f"', '9']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."unnamed"', ARRAY['rows', '', '1',
    'values', '"x"', '1',
    'sum', '"x"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."unnamed_2"', ARRAY['rows', '', '1',
    'values', '"x"', '1',
    'sum', '"x"', '2']);
ANALYZE "public"."t";
ANALYZE "public"."unnamed";
ANALYZE "public"."unnamed_2";
SET LOCAL sqlite2pg.written = '3 tables, 3 rows; verified';

-- end
