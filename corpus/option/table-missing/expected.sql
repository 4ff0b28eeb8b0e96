-- frame: allow-refused
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

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."users"', 'id', 7);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"name"', '1',
    'octets', '"name"', '1']);
ANALYZE "public"."users";
DO $sqlite2pg$ BEGIN RAISE EXCEPTION USING MESSAGE = 'sqlite2pg stopped before the end of the dump (its own message says why): nothing is committed'; END $sqlite2pg$;
