-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "v" bytea,
    "w" text
);
COPY "public"."t" ("v", "w") FROM stdin WITH (FREEZE);
\\x0a5c2e0a5c2120746f7563682050574e4544	\\.
\\x5c2e	x
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '2',
    'values', '"v"', '2',
    'bytes', '"v"', '20',
    'values', '"w"', '2',
    'octets', '"w"', '3']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 2 rows; verified';

-- end
