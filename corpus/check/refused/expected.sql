-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" bigint,
    "b" bytea,
    "c" text
);
COPY "public"."t" ("a", "b", "c") FROM stdin WITH (FREEZE);
1	\\x31	x
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'sum', '"a"', '1',
    'values', '"b"', '1',
    'bytes', '"b"', '1',
    'values', '"c"', '1',
    'octets', '"c"', '1']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 1 row; verified';

-- end
