-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."users"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."users"', 'id', 0);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "users_name_key" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_name_key" UNIQUE ("name")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "users_name_key_folded" of table "public"."users"', $sqlite2pg$CREATE UNIQUE INDEX "users_name_key_folded" ON "public"."users" ((pg_catalog.lower("name" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "ui" of table "public"."users"', $sqlite2pg$CREATE INDEX "ui" ON "public"."users" ("data")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"name"', '3',
    'octets', '"name"', '9',
    'values', '"data"', '2',
    'bytes', '"data"', '2']);
ANALYZE "public"."users";
SET LOCAL sqlite2pg.written = '1 table, 3 rows, 2 keys, 2 indexes; verified';

-- end
