-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "at" timestamptz,
    "day" timestamptz
);
COPY "public"."t" ("at", "day") FROM stdin WITH (FREEZE);
2023-10-07 00:00:00.25+00	2001-01-01 00:00:00+00
2000-12-31 23:59:59+00	\N
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("at")', '2',
    'pg_catalog.count("day")', '1']);
ANALYZE "public"."t";

-- end
