-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."Users"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."Users"');
CREATE TABLE "public"."Users" (
    "Id" bigint NOT NULL,
    "UserName" text
);
COPY "public"."Users" ("Id", "UserName") FROM stdin WITH (FREEZE);
1	x
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."Users"', 'Id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "Users_pkey" of table "public"."Users"', $sqlite2pg$ALTER TABLE "public"."Users" ADD CONSTRAINT "Users_pkey" PRIMARY KEY ("Id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."Users"', ARRAY['rows', '', '1',
    'values', '"Id"', '1',
    'sum', '"Id"', '1',
    'values', '"UserName"', '1',
    'octets', '"UserName"', '1']);
ANALYZE "public"."Users";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key; verified';

-- end
