-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "u" text,
    "v" text
);
COPY "public"."t" ("u", "v") FROM stdin WITH (FREEZE);
1	integer
1	text
1.5	real
1.5	text
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."c"');
CREATE TABLE "public"."c" (
    "u" bigint
);
COPY "public"."c" ("u") FROM stdin WITH (FREEZE);
1
\.
ALTER TABLE "public"."c"
    ALTER COLUMN "u" TYPE text USING "u"::text;

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '4',
    'values', '"u"', '4',
    'octets', '"u"', '8',
    'values', '"v"', '4',
    'octets', '"v"', '19']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."c"', ARRAY['rows', '', '1',
    'values', '"u"', '1']);
ANALYZE "public"."t";
ANALYZE "public"."c";
SET LOCAL sqlite2pg.written = '2 tables, 5 rows; verified';

-- end
