-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "name" text
);
COPY "public"."users" ("id", "name") FROM stdin WITH (FREEZE);
1	a
\.

CALL pg_temp.sqlite2pg_make_way('"public"."posts"');
CREATE TABLE "public"."posts" (
    "id" bigint NOT NULL,
    "user" bigint,
    "log" bigint
);
COPY "public"."posts" ("id", "user", "log") FROM stdin WITH (FREEZE);
1	1	1
\.

CALL pg_temp.sqlite2pg_make_way('"public"."users_old"');
CREATE TABLE "public"."users_old" (
    "x" bytea
);
COPY "public"."users_old" ("x") FROM stdin WITH (FREEZE);
\\x00
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."users"', 'id', 7);
CALL pg_temp.sqlite2pg_identity('"public"."posts"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "by_user" of table "public"."posts"', $sqlite2pg$CREATE INDEX "by_user" ON "public"."posts" ("user")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "posts_user_fkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_user_fkey" FOREIGN KEY ("user") REFERENCES "public"."users" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."posts" VALIDATE CONSTRAINT "posts_user_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."user")::text), 100) FROM "public"."posts" AS c WHERE c."user" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."users" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."user")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."names"', $sqlite2pg$CREATE VIEW "public"."names" ("name") AS SELECT "users"."name" FROM "public"."users"$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."users"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("name")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."posts"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("user")', '1',
    'pg_catalog.sum("user")', '1',
    'pg_catalog.count("log")', '1',
    'pg_catalog.sum("log")', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."users_old"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("x")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("x"))', '1']);
ANALYZE "public"."users";
ANALYZE "public"."posts";
ANALYZE "public"."users_old";

-- end
