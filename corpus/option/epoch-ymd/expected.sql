-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."visits"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."one"');
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
CALL pg_temp.sqlite2pg_identity('"public"."visits"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "visits_pkey" of table "public"."visits"', $sqlite2pg$ALTER TABLE "public"."visits" ADD CONSTRAINT "visits_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."visits"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("s")', '2',
    'pg_catalog.count("m")', '2',
    'pg_catalog.count("h")', '2',
    'pg_catalog.count("short")', '2',
    'pg_catalog.sum("short")', '4613323589',
    'pg_catalog.count("ms")', '2',
    'pg_catalog.count("day")', '2']);
CALL pg_temp.sqlite2pg_verify('"public"."one"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("few")', '2',
    'pg_catalog.sum("few")', '3411132730',
    'pg_catalog.count("seconds")', '2',
    'pg_catalog.sum("seconds")', '3725100819',
    'pg_catalog.count("mixed")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("mixed"))', '29']);
ANALYZE "public"."visits";
ANALYZE "public"."one";

-- end
