-- frame: allow-refused
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."m"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."m"');
CREATE TABLE "public"."m" (
    "id" bigint NOT NULL,
    "at" text
);
COPY "public"."m" ("id", "at") FROM stdin WITH (FREEZE);
1	2024-05-06 07:08:09Z
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."m"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "m_pkey" of table "public"."m"', $sqlite2pg$ALTER TABLE "public"."m" ADD CONSTRAINT "m_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."m"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"at"', '1',
    'octets', '"at"', '20']);
ANALYZE "public"."m";
DO $sqlite2pg$ BEGIN RAISE EXCEPTION USING MESSAGE = 'sqlite2pg stopped before the end of the dump (its own message says why): nothing is committed'; END $sqlite2pg$;
