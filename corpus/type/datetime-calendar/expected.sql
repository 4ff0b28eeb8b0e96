-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."visits"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."visits"');
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

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."one"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."visits"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "visits_pkey" of table "public"."visits"', $sqlite2pg$ALTER TABLE "public"."visits" ADD CONSTRAINT "visits_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."visits"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"s"', '2',
    'sum', '"s"', '40461332359004',
    'values', '"m"', '2',
    'sum', '"m"', '404613323589',
    'values', '"h"', '2',
    'sum', '"h"', '4046133235',
    'values', '"short"', '2',
    'sum', '"short"', '4613323589',
    'values', '"ms"', '2',
    'sum', '"ms"', '40461332359005122',
    'values', '"day"', '2',
    'sum', '"day"', '40461332']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."one"', ARRAY['rows', '', '2',
    'values', '"few"', '2',
    'values', '"seconds"', '2',
    'values', '"mixed"', '2',
    'octets', '"mixed"', '29']);
ANALYZE "public"."visits";
ANALYZE "public"."one";
SET LOCAL sqlite2pg.written = '2 tables, 4 rows, 1 key; verified';

-- end
