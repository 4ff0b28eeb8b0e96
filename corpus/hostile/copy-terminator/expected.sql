-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
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
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '7',
    'pg_catalog.count("v")', '7',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '54',
    'pg_catalog.count("w")', '7',
    'pg_catalog.sum(pg_catalog.octet_length("w"))', '14']);
ANALYZE "public"."t";

-- end
