-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."paths"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."paths"');
CREATE TABLE "public"."paths" (
    "v" text,
    "w" text
);
COPY "public"."paths" ("v", "w") FROM stdin WITH (FREEZE);
\\.	x
\\	\\\\
\\N	\\n
C:\\new\\table	\\t
ends\\	
	\\.
\\x41\\101	%_$$
\N	NULL
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."alone"');
CREATE TABLE "public"."alone" (
    "v" text
);
COPY "public"."alone" ("v") FROM stdin WITH (FREEZE);
\\.
\\\\.

.
\N
foo\\.
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."paths"', ARRAY['rows', '', '8',
    'values', '"v"', '7',
    'octets', '"v"', '30',
    'values', '"w"', '8',
    'octets', '"w"', '17']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."alone"', ARRAY['rows', '', '6',
    'values', '"v"', '5',
    'octets', '"v"', '11']);
ANALYZE "public"."paths";
ANALYZE "public"."alone";
SET LOCAL sqlite2pg.written = '2 tables, 14 rows; verified';

-- end
