-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."owner"');
CREATE TABLE "public"."owner" (
    "id" bigint NOT NULL
);
COPY "public"."owner" ("id") FROM stdin WITH (FREEZE);
1
\.

CALL pg_temp.sqlite2pg_make_way('"public"."pet"');
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
CALL pg_temp.sqlite2pg_identity('"public"."owner"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."pet"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "owner_pkey" of table "public"."owner"', $sqlite2pg$ALTER TABLE "public"."owner" ADD CONSTRAINT "owner_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "pet_pkey" of table "public"."pet"', $sqlite2pg$ALTER TABLE "public"."pet" ADD CONSTRAINT "pet_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "pet_owner_id_fkey" of table "public"."pet"', $sqlite2pg$ALTER TABLE "public"."pet" ADD CONSTRAINT "pet_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "public"."owner" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."pet" VALIDATE CONSTRAINT "pet_owner_id_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."owner_id")::text), 100) FROM "public"."pet" AS c WHERE c."owner_id" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."owner" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."owner_id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."owner"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."pet"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("owner_id")', '2',
    'pg_catalog.sum("owner_id")', '100']);
ANALYZE "public"."owner";
ANALYZE "public"."pet";

-- end
