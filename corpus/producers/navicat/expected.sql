-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."users"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "name" text NOT NULL,
    "born" date
);
COPY "public"."users" ("id", "name", "born") FROM stdin WITH (FREEZE);
1	Ann	\N
2	Bob	2001-02-03
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."logs"');
CREATE TABLE "public"."logs" (
    "v" text
);
COPY "public"."logs" ("v") FROM stdin WITH (FREEZE);
x
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."users"', 'id', 5);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"name"', '2',
    'octets', '"name"', '6',
    'values', '"born"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."logs"', ARRAY['rows', '', '1',
    'values', '"v"', '1',
    'octets', '"v"', '1']);
ANALYZE "public"."users";
ANALYZE "public"."logs";
SET LOCAL sqlite2pg.written = '2 tables, 3 rows, 1 key; verified';

-- end
