-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"( E'table "public"."x\\xFF\\xC0\\xA7"');
CALL "public"."sqlite2pg_make_way_fa1cb248"( E'"public"."x\\xFF\\xC0\\xA7"');
CREATE TABLE "public"."x\xFF\xC0\xA7" (
    "a" bigint
);
COPY "public"."x\xFF\xC0\xA7" ("a") FROM stdin WITH (FREEZE);
1
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"( E'"public"."x\\xFF\\xC0\\xA7"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'sum', '"a"', '1']);
ANALYZE "public"."x\xFF\xC0\xA7";
SET LOCAL sqlite2pg.written = '1 table, 1 row; verified';

-- end
