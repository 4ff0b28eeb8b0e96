-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "v" bytea,
    "w" text
);
COPY "public"."t" ("v", "w") FROM stdin WITH (FREEZE);
\\x0a5c2e0a5c2120746f7563682050574e4544	\\.
\\x5c2e	x
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("v")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '20',
    'pg_catalog.count("w")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("w"))', '3']);
ANALYZE "public"."t";

-- end
