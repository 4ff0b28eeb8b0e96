-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "name" text NOT NULL,
    "data" bytea
);
COPY "public"."users" ("id", "name", "data") FROM stdin WITH (FREEZE);
1	Ann	\\x00FF
2	Bob	\N
3	c\nd	\\x
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."users"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "users_name_key" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_name_key" UNIQUE ("name")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "users_name_key_folded" of table "public"."users"', $sqlite2pg$CREATE UNIQUE INDEX "users_name_key_folded" ON "public"."users" ((pg_catalog.lower("name" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "ui" of table "public"."users"', $sqlite2pg$CREATE INDEX "ui" ON "public"."users" ("data")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."users"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("name")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '9',
    'pg_catalog.count("data")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("data"))', '2']);
ANALYZE "public"."users";

-- end
