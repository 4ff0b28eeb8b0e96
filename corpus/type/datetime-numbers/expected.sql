-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."plausible"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."plausible"');
CREATE TABLE "public"."plausible" (
    "made" timestamptz,
    "seen" timestamptz,
    "sent" timestamptz,
    "day" timestamptz,
    "until" timestamptz
);
COPY "public"."plausible" ("made", "seen", "sent", "day", "until") FROM stdin WITH (FREEZE);
2023-11-14 22:13:20+00	2023-11-14 22:13:20+00	2023-11-14 22:13:20+00	2026-11-30 18:00:00+00	2023-11-14 22:13:20+00
2024-03-09 16:00:00+00	2024-03-09 16:00:00.5+00	2024-03-09 16:00:00+00	2026-12-02 06:00:00+00	9999-12-31 23:59:59+00
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."more"');
CREATE TABLE "public"."more" (
    "made" timestamptz,
    "seen" timestamptz
);
COPY "public"."more" ("made", "seen") FROM stdin WITH (FREEZE);
2023-11-14 22:13:20.001+00	2023-11-14 22:13:21+00
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."near"');
CREATE TABLE "public"."near" (
    "since_2001" timestamptz,
    "since_1904" timestamptz
);
COPY "public"."near" ("since_2001", "since_1904") FROM stdin WITH (FREEZE);
1992-10-06 00:00:00+00	2089-06-19 06:13:20+00
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."numbers"');
CREATE TABLE "public"."numbers" (
    "zero" bigint,
    "year" bigint,
    "ticks" bigint,
    "filetime" bigint,
    "webkit" bigint,
    "never" bigint,
    "one_bad" bigint
);
COPY "public"."numbers" ("zero", "year", "ticks", "filetime", "webkit", "never", "one_bad") FROM stdin WITH (FREEZE);
0	2024	638400000000000000	133500000000000000	13350000000000000	253402300799	1700000000
0	2025	638400000000000001	133500000000000001	13350000000000001	253402300799	1700000001
0	2026	638400000000000002	133500000000000002	13350000000000002	253402300799	0
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."plausible"', ARRAY['rows', '', '2',
    'values', '"made"', '2',
    'values', '"seen"', '2',
    'values', '"sent"', '2',
    'values', '"day"', '2',
    'values', '"until"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."more"', ARRAY['rows', '', '1',
    'values', '"made"', '1',
    'values', '"seen"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."near"', ARRAY['rows', '', '1',
    'values', '"since_2001"', '1',
    'values', '"since_1904"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."numbers"', ARRAY['rows', '', '3',
    'values', '"zero"', '3',
    'sum', '"zero"', '0',
    'values', '"year"', '3',
    'sum', '"year"', '6075',
    'values', '"ticks"', '3',
    'sum', '"ticks"', '1915200000000000003',
    'values', '"filetime"', '3',
    'sum', '"filetime"', '400500000000000003',
    'values', '"webkit"', '3',
    'sum', '"webkit"', '40050000000000003',
    'values', '"never"', '3',
    'sum', '"never"', '760206902397',
    'values', '"one_bad"', '3',
    'sum', '"one_bad"', '3400000001']);
ANALYZE "public"."plausible";
ANALYZE "public"."more";
ANALYZE "public"."near";
ANALYZE "public"."numbers";
SET LOCAL sqlite2pg.written = '4 tables, 7 rows; verified';

-- end
