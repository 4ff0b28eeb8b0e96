-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."users"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "name" text,
    "ok" boolean,
    "score" double precision
);
COPY "public"."users" ("id", "name", "ok", "score") FROM stdin WITH (FREEZE);
1	Ann	t	1.5
2	It's	f	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."users"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"name"', '2',
    'octets', '"name"', '7',
    'values', '"ok"', '2',
    'values', '"score"', '1']);
ANALYZE "public"."users";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key; verified';

-- end
