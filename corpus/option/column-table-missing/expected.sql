-- frame: allow-refused
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."m"');
CREATE TABLE "public"."m" (
    "id" bigint NOT NULL,
    "at" text
);
COPY "public"."m" ("id", "at") FROM stdin WITH (FREEZE);
1	2024-05-06 07:08:09Z
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."m"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "m_pkey" of table "public"."m"', $sqlite2pg$ALTER TABLE "public"."m" ADD CONSTRAINT "m_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."m"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("at")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("at"))', '20']);
ANALYZE "public"."m";
DO $sqlite2pg$ BEGIN RAISE EXCEPTION USING MESSAGE = 'sqlite2pg stopped before the end of the dump (its own message says why): nothing is committed'; END $sqlite2pg$;
