-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" bigint,
    "b" text,
    "c" double precision
);
COPY "public"."t" ("a", "b", "c") FROM stdin WITH (FREEZE);
1	x	1.5
2	y\nz	\N
\N		3.0
4	w	0.0
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '4',
    'values', '"a"', '3',
    'sum', '"a"', '7',
    'values', '"b"', '4',
    'octets', '"b"', '5',
    'values', '"c"', '3']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 4 rows; verified';

-- end
