-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "a" text
);
COPY "public"."t" ("id", "a") FROM stdin WITH (FREEZE);
1	/etc/passwd
\.

-- post-data
CALL pg_temp.sqlite2pg_attempt('generated column "c" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "c" text GENERATED ALWAYS AS (("a" || '; DROP TABLE canary.guard')::text) STORED$sqlite2pg$);
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("a"))', '11']);
ANALYZE "public"."t";

-- end
