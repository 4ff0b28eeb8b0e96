-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."plausible"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."more"');
CREATE TABLE "public"."more" (
    "made" timestamptz,
    "seen" timestamptz
);
COPY "public"."more" ("made", "seen") FROM stdin WITH (FREEZE);
2023-11-14 22:13:20.001+00	2023-11-14 22:13:21+00
\.

CALL pg_temp.sqlite2pg_make_way('"public"."near"');
CREATE TABLE "public"."near" (
    "since_2001" timestamptz,
    "since_1904" timestamptz
);
COPY "public"."near" ("since_2001", "since_1904") FROM stdin WITH (FREEZE);
1992-10-06 00:00:00+00	2089-06-19 06:13:20+00
\.

CALL pg_temp.sqlite2pg_make_way('"public"."numbers"');
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
CALL pg_temp.sqlite2pg_verify('"public"."plausible"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("made")', '2',
    'pg_catalog.count("seen")', '2',
    'pg_catalog.count("sent")', '2',
    'pg_catalog.count("day")', '2',
    'pg_catalog.count("until")', '2']);
CALL pg_temp.sqlite2pg_verify('"public"."more"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("made")', '1',
    'pg_catalog.count("seen")', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."near"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("since_2001")', '1',
    'pg_catalog.count("since_1904")', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."numbers"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("zero")', '3',
    'pg_catalog.sum("zero")', '0',
    'pg_catalog.count("year")', '3',
    'pg_catalog.sum("year")', '6075',
    'pg_catalog.count("ticks")', '3',
    'pg_catalog.sum("ticks")', '1915200000000000003',
    'pg_catalog.count("filetime")', '3',
    'pg_catalog.sum("filetime")', '400500000000000003',
    'pg_catalog.count("webkit")', '3',
    'pg_catalog.sum("webkit")', '40050000000000003',
    'pg_catalog.count("never")', '3',
    'pg_catalog.sum("never")', '760206902397',
    'pg_catalog.count("one_bad")', '3',
    'pg_catalog.sum("one_bad")', '3400000001']);
ANALYZE "public"."plausible";
ANALYZE "public"."more";
ANALYZE "public"."near";
ANALYZE "public"."numbers";

-- end
