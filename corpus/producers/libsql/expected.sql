-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" double precision,
    "b" bigint
);
COPY "public"."t" ("a", "b") FROM stdin WITH (FREEZE);
1.0	2
1.0e+108	3
Infinity	4
-Infinity	5
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."r"');
CREATE TABLE "public"."r" (
    "v" text
);
COPY "public"."r" ("v") FROM stdin WITH (FREEZE);
x
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '4',
    'values', '"a"', '4',
    'values', '"b"', '4',
    'sum', '"b"', '14']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."r"', ARRAY['rows', '', '1',
    'values', '"v"', '1',
    'octets', '"v"', '1']);
ANALYZE "public"."t";
ANALYZE "public"."r";
SET LOCAL sqlite2pg.written = '2 tables, 5 rows; verified';

-- end
