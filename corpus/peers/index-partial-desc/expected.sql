-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "a" bigint,
    "b" text
);
COPY "public"."t" ("id", "a", "b") FROM stdin WITH (FREEZE);
1	2	x
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i1" of table "public"."t"', $sqlite2pg$CREATE INDEX "i1" ON "public"."t" ("a" DESC, "b")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i2" of table "public"."t"', $sqlite2pg$CREATE INDEX "i2" ON "public"."t" ("b") WHERE "a" > 0$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum("a")', '2',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '1']);
ANALYZE "public"."t";

-- end
