-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."events"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."events"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."events"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "events_pkey" of table "public"."events"', $sqlite2pg$ALTER TABLE "public"."events" ADD CONSTRAINT "events_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."events"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"at"', '2',
    'values', '"ts"', '3',
    'values', '"day"', '3',
    'values', '"clock"', '3']);
ANALYZE "public"."events";
SET LOCAL sqlite2pg.written = '1 table, 3 rows, 1 key; verified';

-- end
