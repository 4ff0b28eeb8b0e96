-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."foo"');
CREATE TABLE "public"."foo" (
    "id" bigint NOT NULL,
    "name" text
);
COPY "public"."foo" ("id", "name") FROM stdin WITH (FREEZE);
1	fiona\nx
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."foo"', 'id', 1);
CALL pg_temp.sqlite2pg_attempt('primary key "foo_pkey" of table "public"."foo"', $sqlite2pg$ALTER TABLE "public"."foo" ADD CONSTRAINT "foo_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."foo"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("name")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '7']);
ANALYZE "public"."foo";

-- end
