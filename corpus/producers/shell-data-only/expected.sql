-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "name" text
);
COPY "public"."users" ("id", "name") FROM stdin WITH (FREEZE);
1	Ann
2	Bob
\.

CALL pg_temp.sqlite2pg_make_way('"public"."posts"');
CREATE TABLE "public"."posts" (
    "id" bigint NOT NULL,
    "v" jsonb
);
COPY "public"."posts" ("id", "v") FROM stdin WITH (FREEZE);
1	{"a":1}
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."users"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."posts"', 'id', 4);
CALL pg_temp.sqlite2pg_attempt('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."users"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("name")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '6']);
CALL pg_temp.sqlite2pg_verify('"public"."posts"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("v")', '1']);
ANALYZE "public"."users";
ANALYZE "public"."posts";

-- end
