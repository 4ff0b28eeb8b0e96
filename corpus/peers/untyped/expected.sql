-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" bytea,
    "b" double precision,
    "c" text
);
COPY "public"."t" ("a", "b", "c") FROM stdin WITH (FREEZE);
\\x31	2.5	x
\\x79	3	\N
\\x00ff	-1	z
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '3',
    'values', '"a"', '3',
    'bytes', '"a"', '4',
    'values', '"b"', '3',
    'values', '"c"', '2',
    'octets', '"c"', '2']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 3 rows; verified';

-- end
