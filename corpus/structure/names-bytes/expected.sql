-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"( E'table "public"."t\\xFF"');
CALL "public"."sqlite2pg_make_way_fa1cb248"( E'"public"."t\\xFF"');
CREATE TABLE "public"."t\xFF" (
    "caf\xE9" bigint,
    "b" bigint
);
COPY "public"."t\xFF" ("caf\xE9", "b") FROM stdin WITH (FREEZE);
1	2
4	3
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"( E'"public"."t\\xFF"', ARRAY['rows', '', '2',
    'values',  E'"caf\\xE9"', '2',
    'sum',  E'"caf\\xE9"', '5',
    'values', '"b"', '2',
    'sum', '"b"', '5']);
ANALYZE "public"."t\xFF";
SET LOCAL sqlite2pg.written = '1 table, 2 rows; verified';

-- end
