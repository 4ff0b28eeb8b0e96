-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."m"');
CREATE TABLE "public"."m" (
    "id" bigint NOT NULL,
    "at" text
);
COPY "public"."m" ("id", "at") FROM stdin WITH (FREEZE);
1	2024-05-06 07:08:09Z
2	soon
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."m"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "m_pkey" of table "public"."m"', $sqlite2pg$ALTER TABLE "public"."m" ADD CONSTRAINT "m_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."m"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("at")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("at"))', '24']);
ANALYZE "public"."m";

-- end
