-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."schema_migrations"');
CREATE TABLE "public"."schema_migrations" (
    "version" text NOT NULL
);
COPY "public"."schema_migrations" ("version") FROM stdin WITH (FREEZE);
20240506070809
\.

CALL pg_temp.sqlite2pg_make_way('"public"."posts"');
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
CALL pg_temp.sqlite2pg_identity('"public"."posts"', 'id', 2);
CALL pg_temp.sqlite2pg_attempt('primary key "schema_migrations_pkey" of table "public"."schema_migrations"', $sqlite2pg$ALTER TABLE "public"."schema_migrations" ADD CONSTRAINT "schema_migrations_pkey" PRIMARY KEY ("version")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "index_posts_on_title" of table "public"."posts"', $sqlite2pg$CREATE UNIQUE INDEX "index_posts_on_title" ON "public"."posts" ("title")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."schema_migrations"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("version")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("version"))', '14']);
CALL pg_temp.sqlite2pg_verify('"public"."posts"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("title")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("title"))', '6',
    'pg_catalog.count("published")', '2',
    'pg_catalog.count("meta")', '1',
    'pg_catalog.count("cover")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("cover"))', '4',
    'pg_catalog.count("created_at")', '2',
    'pg_catalog.count("updated_at")', '2']);
ANALYZE "public"."schema_migrations";
ANALYZE "public"."posts";

-- end
