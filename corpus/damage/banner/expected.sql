-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."kept"');
CREATE TABLE "public"."kept" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."kept" ("id", "v") FROM stdin WITH (FREEZE);
1	a
2	b
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."kept"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "kept_pkey" of table "public"."kept"', $sqlite2pg$ALTER TABLE "public"."kept" ADD CONSTRAINT "kept_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."kept"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("v")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '2']);
ANALYZE "public"."kept";

-- end
