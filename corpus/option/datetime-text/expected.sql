-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."m"');
CREATE TABLE "public"."m" (
    "id" bigint NOT NULL,
    "at" text,
    "ts" text
);
COPY "public"."m" ("id", "at", "ts") FROM stdin WITH (FREEZE);
1	2024-05-06 07:08:09	2024-05-06 07:08:09.25
2	2024-05-06T07:08:09+02:00	1999-12-31
3	\N	2000-01-01 00:00
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."m"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "m_pkey" of table "public"."m"', $sqlite2pg$ALTER TABLE "public"."m" ADD CONSTRAINT "m_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."m"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("at")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("at"))', '44',
    'pg_catalog.count("ts")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("ts"))', '48']);
ANALYZE "public"."m";

-- end
