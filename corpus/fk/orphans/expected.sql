-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."owner"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."owner"');
CREATE TABLE "public"."owner" (
    "id" bigint NOT NULL
);
COPY "public"."owner" ("id") FROM stdin WITH (FREEZE);
1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."pet"');
CREATE TABLE "public"."pet" (
    "id" bigint NOT NULL,
    "owner_id" bigint
);
COPY "public"."pet" ("id", "owner_id") FROM stdin WITH (FREEZE);
1	1
2	99
3	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."owner"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."pet"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "owner_pkey" of table "public"."owner"', $sqlite2pg$ALTER TABLE "public"."owner" ADD CONSTRAINT "owner_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "pet_pkey" of table "public"."pet"', $sqlite2pg$ALTER TABLE "public"."pet" ADD CONSTRAINT "pet_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "pet_owner_id_fkey" of table "public"."pet"', $sqlite2pg$ALTER TABLE "public"."pet" ADD CONSTRAINT "pet_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "public"."owner" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."pet" VALIDATE CONSTRAINT "pet_owner_id_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."owner_id")::text), 100) FROM "public"."pet" AS c WHERE c."owner_id" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."owner" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."owner_id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."owner"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."pet"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"owner_id"', '2',
    'sum', '"owner_id"', '100']);
ANALYZE "public"."owner";
ANALYZE "public"."pet";
SET LOCAL sqlite2pg.written = '2 tables, 4 rows, 2 keys, 1 foreign key; verified';

-- end
