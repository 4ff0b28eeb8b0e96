-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."unnamed"');
CREATE TABLE "public"."unnamed" (
    "unnamed" bigint,
    "b" text
);
COPY "public"."unnamed" ("unnamed", "b") FROM stdin WITH (FREEZE);
1	x
2	y
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."unnamed"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("unnamed")', '2',
    'pg_catalog.sum("unnamed")', '3',
    'pg_catalog.count("b")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '2']);
ANALYZE "public"."unnamed";

-- end
