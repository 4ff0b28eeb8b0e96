-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."unnamed"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."unnamed"');
CREATE TABLE "public"."unnamed" (
    "unnamed" bigint,
    "b" text
);
COPY "public"."unnamed" ("unnamed", "b") FROM stdin WITH (FREEZE);
1	x
2	y
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."unnamed"', ARRAY['rows', '', '2',
    'values', '"unnamed"', '2',
    'sum', '"unnamed"', '3',
    'values', '"b"', '2',
    'octets', '"b"', '2']);
ANALYZE "public"."unnamed";
SET LOCAL sqlite2pg.written = '1 table, 2 rows; verified';

-- end
