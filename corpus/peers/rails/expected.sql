-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."schema_migrations"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."schema_migrations"');
CREATE TABLE "public"."schema_migrations" (
    "version" text NOT NULL
);
COPY "public"."schema_migrations" ("version") FROM stdin WITH (FREEZE);
20240506070809
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."posts"');
CREATE TABLE "public"."posts" (
    "id" bigint NOT NULL,
    "title" text DEFAULT '' NOT NULL,
    "published" boolean DEFAULT false NOT NULL,
    "meta" jsonb DEFAULT '{}',
    "cover" bytea,
    "created_at" timestamp(6) NOT NULL,
    "updated_at" timestamp(6) NOT NULL
);
COPY "public"."posts" ("id", "title", "published", "meta", "cover", "created_at", "updated_at") FROM stdin WITH (FREEZE);
1	one	t	{"a":1}	\\x89504e47	2024-05-06 07:08:09.123456	2024-05-06 07:08:09
2	two	f	\N	\N	2024-05-07 00:00:00.000001	2024-05-07 00:00:00.000001
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."posts"', 'id', 2);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "schema_migrations_pkey" of table "public"."schema_migrations"', $sqlite2pg$ALTER TABLE "public"."schema_migrations" ADD CONSTRAINT "schema_migrations_pkey" PRIMARY KEY ("version")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "index_posts_on_title" of table "public"."posts"', $sqlite2pg$CREATE UNIQUE INDEX "index_posts_on_title" ON "public"."posts" ("title")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."schema_migrations"', ARRAY['rows', '', '1',
    'values', '"version"', '1',
    'octets', '"version"', '14']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."posts"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"title"', '2',
    'octets', '"title"', '6',
    'values', '"published"', '2',
    'values', '"meta"', '1',
    'values', '"cover"', '1',
    'bytes', '"cover"', '4',
    'values', '"created_at"', '2',
    'values', '"updated_at"', '2']);
ANALYZE "public"."schema_migrations";
ANALYZE "public"."posts";
SET LOCAL sqlite2pg.written = '2 tables, 3 rows, 2 keys, 1 index; verified';

-- end
