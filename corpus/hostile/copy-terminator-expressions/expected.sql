-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "v" text
);
COPY "public"."t" ("v") FROM stdin WITH (FREEZE);
\n\\.\n\\! touch PWNED
\n\\.\n\\! touch PWNED
\\.
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("v")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '38']);
ANALYZE "public"."t";

-- end
