-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."r2"');
CREATE TABLE "public"."r2" (
    "rowid" text,
    "a" bigint
);
COPY "public"."r2" ("rowid", "a") FROM stdin WITH (FREEZE);
n	1
\.

CALL pg_temp.sqlite2pg_make_way('"public"."r4"');
CREATE TABLE "public"."r4" (
    "id" bigint NOT NULL,
    "v" bigint
);
COPY "public"."r4" ("id", "v") FROM stdin WITH (FREEZE);
3	4
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."r4"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "r4_pkey" of table "public"."r4"', $sqlite2pg$ALTER TABLE "public"."r4" ADD CONSTRAINT "r4_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."r2"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("rowid")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("rowid"))', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum("a")', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."r4"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum("v")', '4']);
ANALYZE "public"."r2";
ANALYZE "public"."r4";

-- end
