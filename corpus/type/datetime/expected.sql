-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."events"');
CREATE TABLE "public"."events" (
    "id" bigint NOT NULL,
    "at" timestamp,
    "ts" timestamp,
    "day" date,
    "clock" time
);
COPY "public"."events" ("id", "at", "ts", "day", "clock") FROM stdin WITH (FREEZE);
1	2024-02-29 23:59:59	2024-05-06 07:08:09.123456	2024-02-29	07:08:09
2	2024-05-06 07:08:00	1969-12-31 23:59:59.5	0001-01-01	23:59:00
3	\N	9999-12-31 00:00:00	1999-12-31	00:00:00.000001
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."events"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "events_pkey" of table "public"."events"', $sqlite2pg$ALTER TABLE "public"."events" ADD CONSTRAINT "events_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."events"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("at")', '2',
    'pg_catalog.count("ts")', '3',
    'pg_catalog.count("day")', '3',
    'pg_catalog.count("clock")', '3']);
ANALYZE "public"."events";

-- end
