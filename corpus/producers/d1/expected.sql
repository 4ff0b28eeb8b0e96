-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."users"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "name" text,
    "score" double precision
);
COPY "public"."users" ("id", "name", "score") FROM stdin WITH (FREEZE);
1	Ann	1.0
2	a\nb	1.5
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."n"');
CREATE TABLE "public"."n" (
    "v" numeric
);
COPY "public"."n" ("v") FROM stdin WITH (FREEZE);
9223372036854776000.0
5
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."posts"');
CREATE TABLE "public"."posts" (
    "id" bigint NOT NULL,
    "u" bigint
);
COPY "public"."posts" ("id", "u") FROM stdin WITH (FREEZE);
1	2
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."users"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."posts"', 'id', 1);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "posts_u" of table "public"."posts"', $sqlite2pg$CREATE INDEX "posts_u" ON "public"."posts" ("u")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "posts_u_fkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_u_fkey" FOREIGN KEY ("u") REFERENCES "public"."users" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."posts" VALIDATE CONSTRAINT "posts_u_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."u")::text), 100) FROM "public"."posts" AS c WHERE c."u" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."users" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."u")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v"', $sqlite2pg$CREATE VIEW "public"."v" ("1 -- tail") AS SELECT 1$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"name"', '2',
    'octets', '"name"', '6',
    'values', '"score"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."n"', ARRAY['rows', '', '2',
    'values', '"v"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."posts"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"u"', '1',
    'sum', '"u"', '2']);
ANALYZE "public"."users";
ANALYZE "public"."n";
ANALYZE "public"."posts";
SET LOCAL sqlite2pg.written = '3 tables, 5 rows, 2 keys, 1 index, 1 foreign key, 1 view; verified';

-- end
