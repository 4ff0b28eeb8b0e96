-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."visits"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."visits"');
CREATE TABLE "public"."visits" (
    "id" bigint NOT NULL,
    "s" timestamp,
    "m" timestamp,
    "h" timestamp,
    "short" bigint,
    "ms" timestamp,
    "day" timestamp
);
COPY "public"."visits" ("id", "s", "m", "h", "short", "ms", "day") FROM stdin WITH (FREEZE);
1	2023-01-01 12:30:45	2023-01-01 12:30:00	2023-01-01 12:00:00	2301011230	2023-01-01 12:30:45.123	2023-01-01 00:00:00
2	2023-12-31 23:59:59	2023-12-31 23:59:00	2023-12-31 23:00:00	2312312359	2023-12-31 23:59:59.999	2023-12-31 00:00:00
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."one"');
CREATE TABLE "public"."one" (
    "few" bigint,
    "seconds" bigint,
    "mixed" text
);
COPY "public"."one" ("few", "seconds", "mixed") FROM stdin WITH (FREEZE);
1710121530	2010121530	2010121530
1701011200	1714979289	2024-05-06 07:08:09
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."visits"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "visits_pkey" of table "public"."visits"', $sqlite2pg$ALTER TABLE "public"."visits" ADD CONSTRAINT "visits_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."visits"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"s"', '2',
    'values', '"m"', '2',
    'values', '"h"', '2',
    'values', '"short"', '2',
    'sum', '"short"', '4613323589',
    'values', '"ms"', '2',
    'values', '"day"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."one"', ARRAY['rows', '', '2',
    'values', '"few"', '2',
    'sum', '"few"', '3411132730',
    'values', '"seconds"', '2',
    'sum', '"seconds"', '3725100819',
    'values', '"mixed"', '2',
    'octets', '"mixed"', '29']);
ANALYZE "public"."visits";
ANALYZE "public"."one";
SET LOCAL sqlite2pg.written = '2 tables, 4 rows, 1 key; verified';

-- end
