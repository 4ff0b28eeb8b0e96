-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "email" text,
    "n" text
);
COPY "public"."t" ("id", "email", "n") FROM stdin WITH (FREEZE);
1	A	x
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i1" of table "public"."t"', $sqlite2pg$CREATE INDEX "i1" ON "public"."t" ((pg_catalog.lower("n" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i2" of table "public"."t"', $sqlite2pg$CREATE INDEX "i2" ON "public"."t" ((pg_catalog.lower("email" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("email")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("email"))', '1',
    'pg_catalog.count("n")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("n"))', '1']);
ANALYZE "public"."t";

-- end
