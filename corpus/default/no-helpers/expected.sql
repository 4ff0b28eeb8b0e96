-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."visits"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."visits"');
CREATE TABLE "public"."visits" (
    "id" bigint NOT NULL,
    "upper" timestamp DEFAULT pg_catalog.date_trunc('milliseconds', pg_catalog.now() AT TIME ZONE 'UTC'),
    "bare" text,
    "local_time" timestamp,
    "local_day" date,
    "local_hour" time,
    "tomorrow" timestamp,
    "tomorrow_or" text,
    "hour" time DEFAULT (pg_catalog.date_trunc('second', pg_catalog.now() AT TIME ZONE 'UTC')::time),
    "ms" bigint,
    "seconds" bigint,
    "cast_ms" bigint,
    "cast_s" bigint,
    "fraction" bigint,
    "tags" jsonb DEFAULT (('[]'::json)::jsonb),
    "form" jsonb DEFAULT (('{"a":1}'::json)::jsonb),
    "plain" bigint DEFAULT 5
);
COPY "public"."visits" ("id", "upper", "bare", "local_time", "local_day", "local_hour", "tomorrow", "tomorrow_or", "hour", "ms", "seconds", "cast_ms", "cast_s", "fraction", "tags", "form", "plain") FROM stdin WITH (FREEZE);
1	2024-05-06 07:08:09.123	2024-05-06 07:08:09.123Z	2024-05-06 07:08:09	2024-05-06	07:08:09	2024-05-06 07:08:09		07:08:09	1714979289000	1714979289	1714979289123	1714979289	1714979289123	[]	{"a":1}	5
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."widened"');
CREATE TABLE "public"."widened" (
    "id" bigint NOT NULL,
    "a" text,
    "b" bigint DEFAULT 7
);
COPY "public"."widened" ("id", "a", "b") FROM stdin WITH (FREEZE);
1	x	8
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."visits"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."widened"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "visits_pkey" of table "public"."visits"', $sqlite2pg$ALTER TABLE "public"."visits" ADD CONSTRAINT "visits_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "widened_pkey" of table "public"."widened"', $sqlite2pg$ALTER TABLE "public"."widened" ADD CONSTRAINT "widened_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."visits"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"upper"', '1',
    'values', '"bare"', '1',
    'octets', '"bare"', '24',
    'values', '"local_time"', '1',
    'values', '"local_day"', '1',
    'values', '"local_hour"', '1',
    'values', '"tomorrow"', '1',
    'values', '"tomorrow_or"', '1',
    'octets', '"tomorrow_or"', '0',
    'values', '"hour"', '1',
    'values', '"ms"', '1',
    'sum', '"ms"', '1714979289000',
    'values', '"seconds"', '1',
    'sum', '"seconds"', '1714979289',
    'values', '"cast_ms"', '1',
    'sum', '"cast_ms"', '1714979289123',
    'values', '"cast_s"', '1',
    'sum', '"cast_s"', '1714979289',
    'values', '"fraction"', '1',
    'sum', '"fraction"', '1714979289123',
    'values', '"tags"', '1',
    'values', '"form"', '1',
    'values', '"plain"', '1',
    'sum', '"plain"', '5']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."widened"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"a"', '1',
    'octets', '"a"', '1',
    'values', '"b"', '1',
    'sum', '"b"', '8']);
ANALYZE "public"."visits";
ANALYZE "public"."widened";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 2 keys; verified';

-- end
