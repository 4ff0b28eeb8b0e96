-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."m"');
CREATE TABLE "public"."m" (
    "id" bigint NOT NULL,
    "b" bytea
);
COPY "public"."m" ("id", "b") FROM stdin WITH (FREEZE);
1	\\x00
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."m"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "m_pkey" of table "public"."m"', $sqlite2pg$ALTER TABLE "public"."m" ADD CONSTRAINT "m_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."m"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '1']);
ANALYZE "public"."m";

-- end
