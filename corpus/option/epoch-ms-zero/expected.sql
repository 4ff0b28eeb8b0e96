-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "zero" timestamptz,
    "one" timestamptz,
    "below" timestamptz,
    "mixed" timestamptz,
    "few" timestamptz
);
COPY "public"."t" ("zero", "one", "below", "mixed", "few") FROM stdin WITH (FREEZE);
1970-01-01 00:00:00+00	1970-01-01 00:00:00.001+00	1969-12-31 23:59:59.999+00	1970-01-01 00:00:00+00	1970-01-01 00:00:00.0005+00
\N	\N	2023-11-14 22:13:20+00	2024-05-06 00:00:00+00	\N
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("zero")', '1',
    'pg_catalog.count("one")', '1',
    'pg_catalog.count("below")', '2',
    'pg_catalog.count("mixed")', '2',
    'pg_catalog.count("few")', '1']);
ANALYZE "public"."t";

-- end
