-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."visits"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."widened"');
CREATE TABLE "public"."widened" (
    "id" bigint NOT NULL,
    "a" text,
    "b" bigint DEFAULT 7
);
COPY "public"."widened" ("id", "a", "b") FROM stdin WITH (FREEZE);
1	x	8
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."visits"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."widened"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "visits_pkey" of table "public"."visits"', $sqlite2pg$ALTER TABLE "public"."visits" ADD CONSTRAINT "visits_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "widened_pkey" of table "public"."widened"', $sqlite2pg$ALTER TABLE "public"."widened" ADD CONSTRAINT "widened_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."visits"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("upper")', '1',
    'pg_catalog.count("bare")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("bare"))', '24',
    'pg_catalog.count("local_time")', '1',
    'pg_catalog.count("local_day")', '1',
    'pg_catalog.count("local_hour")', '1',
    'pg_catalog.count("tomorrow")', '1',
    'pg_catalog.count("tomorrow_or")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("tomorrow_or"))', '0',
    'pg_catalog.count("hour")', '1',
    'pg_catalog.count("ms")', '1',
    'pg_catalog.sum("ms")', '1714979289000',
    'pg_catalog.count("seconds")', '1',
    'pg_catalog.sum("seconds")', '1714979289',
    'pg_catalog.count("cast_ms")', '1',
    'pg_catalog.sum("cast_ms")', '1714979289123',
    'pg_catalog.count("cast_s")', '1',
    'pg_catalog.sum("cast_s")', '1714979289',
    'pg_catalog.count("fraction")', '1',
    'pg_catalog.sum("fraction")', '1714979289123',
    'pg_catalog.count("tags")', '1',
    'pg_catalog.count("form")', '1',
    'pg_catalog.count("plain")', '1',
    'pg_catalog.sum("plain")', '5']);
CALL pg_temp.sqlite2pg_verify('"public"."widened"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("a"))', '1',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum("b")', '8']);
ANALYZE "public"."visits";
ANALYZE "public"."widened";

-- end
