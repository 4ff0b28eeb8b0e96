-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."posts"');
CREATE TABLE "public"."posts" (
    "id" bigint NOT NULL,
    "user" bigint,
    "body" text
);
COPY "public"."posts" ("id", "user", "body") FROM stdin WITH (FREEZE);
1	1	raw\r\nnewline
2	\N	x'y
3	2	é
\.

CALL pg_temp.sqlite2pg_make_way('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "name" text NOT NULL,
    "score" text
);
COPY "public"."users" ("id", "name", "score") FROM stdin WITH (FREEZE);
1	Ann	Inf
2	Bob	1.5
3	Cy	\N
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."posts"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."users"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "users_name_key" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_name_key" UNIQUE ("name")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "pu" of table "public"."posts"', $sqlite2pg$CREATE INDEX "pu" ON "public"."posts" ("user")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "posts_user_fkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_user_fkey" FOREIGN KEY ("user") REFERENCES "public"."users" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."posts" VALIDATE CONSTRAINT "posts_user_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."user")::text), 100) FROM "public"."posts" AS c WHERE c."user" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."users" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."user")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."posts"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("user")', '2',
    'pg_catalog.sum("user")', '3',
    'pg_catalog.count("body")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("body"))', '17']);
CALL pg_temp.sqlite2pg_verify('"public"."users"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("name")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '8',
    'pg_catalog.count("score")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("score"))', '6']);
ANALYZE "public"."posts";
ANALYZE "public"."users";

-- end
