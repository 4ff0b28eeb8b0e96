-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "name" text,
    "score" double precision
);
COPY "public"."users" ("id", "name", "score") FROM stdin WITH (FREEZE);
1	Ann	1.0
2	a\nb	1.5
\.

CALL pg_temp.sqlite2pg_make_way('"public"."n"');
CREATE TABLE "public"."n" (
    "v" numeric
);
COPY "public"."n" ("v") FROM stdin WITH (FREEZE);
9223372036854776000.0
5
\.

CALL pg_temp.sqlite2pg_make_way('"public"."posts"');
CREATE TABLE "public"."posts" (
    "id" bigint NOT NULL,
    "u" bigint
);
COPY "public"."posts" ("id", "u") FROM stdin WITH (FREEZE);
1	2
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."users"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."posts"', 'id', 1);
CALL pg_temp.sqlite2pg_attempt('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "posts_u" of table "public"."posts"', $sqlite2pg$CREATE INDEX "posts_u" ON "public"."posts" ("u")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "posts_u_fkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_u_fkey" FOREIGN KEY ("u") REFERENCES "public"."users" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."posts" VALIDATE CONSTRAINT "posts_u_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."u")::text), 100) FROM "public"."posts" AS c WHERE c."u" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."users" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."u")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."v"', $sqlite2pg$CREATE VIEW "public"."v" ("1 -- tail") AS SELECT 1$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."users"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("name")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '6',
    'pg_catalog.count("score")', '2']);
CALL pg_temp.sqlite2pg_verify('"public"."n"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("v")', '2']);
CALL pg_temp.sqlite2pg_verify('"public"."posts"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("u")', '1',
    'pg_catalog.sum("u")', '2']);
ANALYZE "public"."users";
ANALYZE "public"."n";
ANALYZE "public"."posts";

-- end
