-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."xy"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."xy"');
CREATE TABLE "public"."xy" (
    "a" bigint
);
COPY "public"."xy" ("a") FROM stdin WITH (FREEZE);
1
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."xy"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'sum', '"a"', '1']);
ANALYZE "public"."xy";
SET LOCAL sqlite2pg.written = '1 table, 1 row; verified';

-- end
