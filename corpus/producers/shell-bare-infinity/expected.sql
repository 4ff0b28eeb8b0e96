-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" double precision,
    "b" text
);
COPY "public"."t" ("a", "b") FROM stdin WITH (FREEZE);
Infinity	-Inf
Infinity	-Inf
Infinity	-Inf
Infinity	-Inf
Infinity	Inf
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '5',
    'values', '"a"', '5',
    'values', '"b"', '5',
    'octets', '"b"', '19']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 5 rows; verified';

-- end
