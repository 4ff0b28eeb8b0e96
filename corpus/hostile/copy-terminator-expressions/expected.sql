-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "v" text
);
COPY "public"."t" ("v") FROM stdin WITH (FREEZE);
\n\\.\n\\! touch PWNED
\n\\.\n\\! touch PWNED
\\.
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '3',
    'values', '"v"', '3',
    'octets', '"v"', '38']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 3 rows; verified';

-- end
