-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."tokens"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."tokens"');
CREATE TABLE "public"."tokens" (
    "id" uuid,
    "other" uuid
);
COPY "public"."tokens" ("id", "other") FROM stdin WITH (FREEZE);
a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11	\N
b0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12	a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "tokens_pkey" of table "public"."tokens"', $sqlite2pg$ALTER TABLE "public"."tokens" ADD CONSTRAINT "tokens_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."tokens"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'values', '"other"', '1']);
ANALYZE "public"."tokens";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key; verified';

-- end
