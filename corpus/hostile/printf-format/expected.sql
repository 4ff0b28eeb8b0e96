-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."t" ("id", "v") FROM stdin WITH (FREEZE);
1	'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."v1"', $sqlite2pg$CREATE VIEW "public"."v1" ("x") AS SELECT '''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --' || COALESCE("t"."v", '') FROM "public"."t"$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."v5"', $sqlite2pg$CREATE VIEW "public"."v5" ("x") AS SELECT COALESCE(pg_catalog.replace("t"."v", '''', ''''''), '(NULL)') || ' ' || COALESCE('''' || pg_catalog.replace("t"."v", '''', '''''') || '''', 'NULL') || ' ' || COALESCE(pg_catalog.replace("t"."v", '"', '""'), '(NULL)') FROM "public"."t"$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '59']);
ANALYZE "public"."t";

-- end
