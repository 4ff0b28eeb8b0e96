-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."guard"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."guard"');
CREATE TABLE "public"."guard" (
    "x" bigint
);
COPY "public"."guard" ("x") FROM stdin WITH (FREEZE);
99
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."guard"', ARRAY['rows', '', '1',
    'values', '"x"', '1',
    'sum', '"x"', '99']);
ANALYZE "public"."guard";
SET LOCAL sqlite2pg.written = '1 table, 1 row; verified';

-- end
