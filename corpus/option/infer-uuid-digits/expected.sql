-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."users"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users"');
CREATE TABLE "public"."users" (
    "id" uuid,
    "md5" varchar(32),
    "dashed" uuid,
    "loose" text
);
COPY "public"."users" ("id", "md5", "dashed", "loose") FROM stdin WITH (FREEZE);
550e8400-e29b-41d4-a716-446655440000	d41d8cd98f00b204e9800998ecf8427e	550e8400-e29b-41d4-a716-446655440001	550e8400e29b41d4a716446655440002
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."posts"');
CREATE TABLE "public"."posts" (
    "id" bigint NOT NULL,
    "author" varchar(32),
    "sha" text
);
COPY "public"."posts" ("id", "author", "sha") FROM stdin WITH (FREEZE);
1	550e8400e29b41d4a716446655440000	d41d8cd98f00b204e9800998ecf8427e
\.
ALTER TABLE "public"."posts"
    ALTER COLUMN "author" TYPE uuid USING "author"::uuid;

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."posts"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "posts_author_fkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_author_fkey" FOREIGN KEY ("author") REFERENCES "public"."users" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."posts" VALIDATE CONSTRAINT "posts_author_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."author")::text), 100) FROM "public"."posts" AS c WHERE c."author" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."users" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."author")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'values', '"md5"', '1',
    'octets', '"md5"', '32',
    'values', '"dashed"', '1',
    'values', '"loose"', '1',
    'octets', '"loose"', '32']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."posts"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"author"', '1',
    'values', '"sha"', '1',
    'octets', '"sha"', '32']);
ANALYZE "public"."users";
ANALYZE "public"."posts";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 2 keys, 1 foreign key; verified';

-- end
