-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" text
);
COPY "public"."t" ("a") FROM stdin WITH (FREEZE);
a
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'octets', '"a"', '1']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 1 row; verified';

-- end
