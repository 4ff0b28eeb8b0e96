-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."posts"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."posts"');
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

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."posts"', 'id', 0);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."users"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "users_name_key" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_name_key" UNIQUE ("name")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "pu" of table "public"."posts"', $sqlite2pg$CREATE INDEX "pu" ON "public"."posts" ("user")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "posts_user_fkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_user_fkey" FOREIGN KEY ("user") REFERENCES "public"."users" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."posts" VALIDATE CONSTRAINT "posts_user_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."user")::text), 100) FROM "public"."posts" AS c WHERE c."user" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."users" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."user")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."posts"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"user"', '2',
    'sum', '"user"', '3',
    'values', '"body"', '3',
    'octets', '"body"', '17']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"name"', '3',
    'octets', '"name"', '8',
    'values', '"score"', '2',
    'octets', '"score"', '6']);
ANALYZE "public"."posts";
ANALYZE "public"."users";
SET LOCAL sqlite2pg.written = '2 tables, 6 rows, 3 keys, 1 index, 1 foreign key; verified';

-- end
