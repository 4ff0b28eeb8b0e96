-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."paths"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."alone"');
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
CALL pg_temp.sqlite2pg_verify('"public"."paths"', ARRAY['pg_catalog.count(*)', '8',
    'pg_catalog.count("v")', '7',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '30',
    'pg_catalog.count("w")', '8',
    'pg_catalog.sum(pg_catalog.octet_length("w"))', '17']);
CALL pg_temp.sqlite2pg_verify('"public"."alone"', ARRAY['pg_catalog.count(*)', '6',
    'pg_catalog.count("v")', '5',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '11']);
ANALYZE "public"."paths";
ANALYZE "public"."alone";

-- end
