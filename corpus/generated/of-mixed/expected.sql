-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "n" text,
    "m" bigint
);
COPY "public"."t" ("id", "n", "m") FROM stdin WITH (FREEZE);
1	many	1
2	5	\N
3	\N	3
\.

-- post-data
CALL pg_temp.sqlite2pg_attempt('generated column "shown" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "shown" text GENERATED ALWAYS AS (COALESCE("n", '-')) STORED$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('generated column "joined" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "joined" text GENERATED ALWAYS AS ((COALESCE("m"::text, '-') || '!')::text) STORED$sqlite2pg$);
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("n")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("n"))', '5',
    'pg_catalog.count("m")', '2',
    'pg_catalog.sum("m")', '4']);
ANALYZE "public"."t";

-- end
