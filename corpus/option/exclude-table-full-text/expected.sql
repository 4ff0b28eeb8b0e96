-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."users"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "name" text
);
COPY "public"."users" ("id", "name") FROM stdin WITH (FREEZE);
1	a
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users_old"');
CREATE TABLE "public"."users_old" (
    "x" bytea
);
COPY "public"."users_old" ("x") FROM stdin WITH (FREEZE);
\\x00
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."users"', 'id', 7);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"name"', '1',
    'octets', '"name"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users_old"', ARRAY['rows', '', '1',
    'values', '"x"', '1',
    'bytes', '"x"', '1']);
ANALYZE "public"."users";
ANALYZE "public"."users_old";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 1 key; verified';

-- end
