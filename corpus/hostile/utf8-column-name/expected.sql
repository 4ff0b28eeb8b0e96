-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "x\xFF\xC0\xA7" bigint,
    "x\xFE" bigint
);
COPY "public"."t" ("x\xFF\xC0\xA7", "x\xFE") FROM stdin WITH (FREEZE);
1	2
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values',  E'"x\\xFF\\xC0\\xA7"', '1',
    'sum',  E'"x\\xFF\\xC0\\xA7"', '1',
    'values',  E'"x\\xFE"', '1',
    'sum',  E'"x\\xFE"', '2']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 1 row; verified';

-- end
