-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."visits"');
CREATE TABLE "public"."visits" (
    "id" bigint NOT NULL,
    "s" bigint,
    "m" bigint,
    "h" bigint,
    "short" bigint,
    "ms" bigint,
    "day" bigint
);
COPY "public"."visits" ("id", "s", "m", "h", "short", "ms", "day") FROM stdin WITH (FREEZE);
1	20230101123045	202301011230	2023010112	2301011230	20230101123045123	20230101
2	20231231235959	202312312359	2023123123	2312312359	20231231235959999	20231231
\.

CALL pg_temp.sqlite2pg_make_way('"public"."one"');
CREATE TABLE "public"."one" (
    "few" timestamptz,
    "seconds" timestamptz,
    "mixed" text
);
COPY "public"."one" ("few", "seconds", "mixed") FROM stdin WITH (FREEZE);
2024-03-11 01:45:30+00	2033-09-12 07:05:30+00	2010121530
2023-11-26 15:06:40+00	2024-05-06 07:08:09+00	2024-05-06 07:08:09
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."visits"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "visits_pkey" of table "public"."visits"', $sqlite2pg$ALTER TABLE "public"."visits" ADD CONSTRAINT "visits_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."visits"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("s")', '2',
    'pg_catalog.sum("s")', '40461332359004',
    'pg_catalog.count("m")', '2',
    'pg_catalog.sum("m")', '404613323589',
    'pg_catalog.count("h")', '2',
    'pg_catalog.sum("h")', '4046133235',
    'pg_catalog.count("short")', '2',
    'pg_catalog.sum("short")', '4613323589',
    'pg_catalog.count("ms")', '2',
    'pg_catalog.sum("ms")', '40461332359005122',
    'pg_catalog.count("day")', '2',
    'pg_catalog.sum("day")', '40461332']);
CALL pg_temp.sqlite2pg_verify('"public"."one"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("few")', '2',
    'pg_catalog.count("seconds")', '2',
    'pg_catalog.count("mixed")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("mixed"))', '29']);
ANALYZE "public"."visits";
ANALYZE "public"."one";

-- end
