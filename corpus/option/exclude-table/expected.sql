-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."users"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "name" text
);
COPY "public"."users" ("id", "name") FROM stdin WITH (FREEZE);
1	a
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."posts"');
CREATE TABLE "public"."posts" (
    "id" bigint NOT NULL,
    "user" bigint,
    "log" bigint
);
COPY "public"."posts" ("id", "user", "log") FROM stdin WITH (FREEZE);
1	1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users_old"');
CREATE TABLE "public"."users_old" (
    "x" bytea
);
COPY "public"."users_old" ("x") FROM stdin WITH (FREEZE);
\\x00
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."users"', 'id', 7);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."posts"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "by_user" of table "public"."posts"', $sqlite2pg$CREATE INDEX "by_user" ON "public"."posts" ("user")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "posts_user_fkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_user_fkey" FOREIGN KEY ("user") REFERENCES "public"."users" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."posts" VALIDATE CONSTRAINT "posts_user_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."user")::text), 100) FROM "public"."posts" AS c WHERE c."user" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."users" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."user")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."names"', $sqlite2pg$CREATE VIEW "public"."names" ("name") AS SELECT "users"."name" FROM "public"."users"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"name"', '1',
    'octets', '"name"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."posts"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"user"', '1',
    'sum', '"user"', '1',
    'values', '"log"', '1',
    'sum', '"log"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users_old"', ARRAY['rows', '', '1',
    'values', '"x"', '1',
    'bytes', '"x"', '1']);
ANALYZE "public"."users";
ANALYZE "public"."posts";
ANALYZE "public"."users_old";
SET LOCAL sqlite2pg.written = '3 tables, 3 rows, 2 keys, 1 index, 1 foreign key, 1 view; verified';

-- end
