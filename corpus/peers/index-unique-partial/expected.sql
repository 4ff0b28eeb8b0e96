-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "email" text,
    "deleted_at" timestamp
);
COPY "public"."t" ("id", "email", "deleted_at") FROM stdin WITH (FREEZE);
1	a	2024-01-01 00:00:00
2	a	\N
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "u" of table "public"."t"', $sqlite2pg$CREATE UNIQUE INDEX "u" ON "public"."t" ("email") WHERE "deleted_at" IS NULL$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("email")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("email"))', '2',
    'pg_catalog.count("deleted_at")', '1']);
ANALYZE "public"."t";

-- end
