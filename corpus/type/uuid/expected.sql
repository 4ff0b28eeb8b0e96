-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."tokens"');
CREATE TABLE "public"."tokens" (
    "id" uuid,
    "other" uuid
);
COPY "public"."tokens" ("id", "other") FROM stdin WITH (FREEZE);
a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11	\N
b0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12	a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11
\.

-- post-data
CALL pg_temp.sqlite2pg_attempt('primary key "tokens_pkey" of table "public"."tokens"', $sqlite2pg$ALTER TABLE "public"."tokens" ADD CONSTRAINT "tokens_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."tokens"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.count("other")', '1']);
ANALYZE "public"."tokens";

-- end
