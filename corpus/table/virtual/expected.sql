-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."vec_content"');
CREATE TABLE "public"."vec_content" (
    "id" bigint NOT NULL,
    "c0" text
);
COPY "public"."vec_content" ("id", "c0") FROM stdin WITH (FREEZE);
1	kept
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."vec_content"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "vec_content_pkey" of table "public"."vec_content"', $sqlite2pg$ALTER TABLE "public"."vec_content" ADD CONSTRAINT "vec_content_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."vec_content"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("c0")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("c0"))', '4']);
ANALYZE "public"."vec_content";

-- end
