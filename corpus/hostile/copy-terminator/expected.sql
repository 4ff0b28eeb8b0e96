-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "v" text,
    "w" text
);
COPY "public"."t" ("v", "w") FROM stdin WITH (FREEZE);
\\.	\\.
\n\\.\n\\! touch PWNED\n	x
a\\.	b\\.
\n\\.\n\\! touch PWNED\n	y
\\N	\\\\N
a\tb\r\\.\r\n	
\\	\\\\
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '7',
    'values', '"v"', '7',
    'octets', '"v"', '54',
    'values', '"w"', '7',
    'octets', '"w"', '14']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 7 rows; verified';

-- end
