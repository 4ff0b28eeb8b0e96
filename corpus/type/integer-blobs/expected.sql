-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."frame"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."frame"');
CREATE TABLE "public"."frame" (
    "index" bigint,
    "a" bytea,
    "n" bytea,
    "odd" bytea
);
COPY "public"."frame" ("index", "a", "n", "odd") FROM stdin WITH (FREEZE);
0	\\x0100000000000000	\\x0200000000000000	\\x00FF00
1	\\x32	\\x0300000000000000	\\x31
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."frame"', ARRAY['rows', '', '2',
    'values', '"index"', '2',
    'sum', '"index"', '1',
    'values', '"a"', '2',
    'bytes', '"a"', '9',
    'values', '"n"', '2',
    'bytes', '"n"', '16',
    'values', '"odd"', '2',
    'bytes', '"odd"', '4']);
ANALYZE "public"."frame";
SET LOCAL sqlite2pg.written = '1 table, 2 rows; verified';

-- end
