-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."measures"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."measures"');
CREATE TABLE "public"."measures" (
    "name" text,
    "r" double precision,
    "d" double precision,
    "dp" double precision,
    "f" double precision
);
COPY "public"."measures" ("name", "r", "d", "dp", "f") FROM stdin WITH (FREEZE);
tenth	0.10000000000000000555	0.10000000000000000555	0.10000000000000000555	0.10000000000000000555
third	0.33333333333333331482	-0.33333333333333331482	0.3000000000000000444	1.0e+100
edge	1.7976931348623157e+308	2.2250738585072014e-308	5.0e-324	0.0
infinite	Infinity	-Infinity	\N	0.0
integral	1.0	-7.0	9007199254740992.0	123456789012345680.0
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."measures"', ARRAY['rows', '', '5',
    'values', '"name"', '5',
    'octets', '"name"', '30',
    'values', '"r"', '5',
    'values', '"d"', '5',
    'values', '"dp"', '4',
    'values', '"f"', '5']);
ANALYZE "public"."measures";
SET LOCAL sqlite2pg.written = '1 table, 5 rows; verified';

-- end
