-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
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
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '2',
    'values', '"zero"', '1',
    'values', '"one"', '1',
    'values', '"below"', '2',
    'values', '"mixed"', '2',
    'values', '"few"', '1']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 2 rows; verified';

-- end
