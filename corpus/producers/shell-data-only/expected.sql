-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."users"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "name" text
);
COPY "public"."users" ("id", "name") FROM stdin WITH (FREEZE);
1	Ann
2	Bob
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."posts"');
CREATE TABLE "public"."posts" (
    "id" bigint NOT NULL,
    "v" jsonb
);
COPY "public"."posts" ("id", "v") FROM stdin WITH (FREEZE);
1	{"a":1}
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."users"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."posts"', 'id', 4);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"name"', '2',
    'octets', '"name"', '6']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."posts"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"v"', '1']);
ANALYZE "public"."users";
ANALYZE "public"."posts";
SET LOCAL sqlite2pg.written = '2 tables, 3 rows, 2 keys; verified';

-- end
