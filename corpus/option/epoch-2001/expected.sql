-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "at" timestamptz,
    "day" timestamptz
);
COPY "public"."t" ("at", "day") FROM stdin WITH (FREEZE);
2023-10-07 00:00:00.25+00	2001-01-01 00:00:00+00
2000-12-31 23:59:59+00	\N
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '2',
    'values', '"at"', '2',
    'values', '"day"', '1']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 2 rows; verified';

-- end
