-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."parent"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."parent"');
CREATE TABLE "public"."parent" (
    "u" text
);
COPY "public"."parent" ("u") FROM stdin WITH (FREEZE);
550E8400-E29B-41D4-A716-446655440000
none
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."child"');
CREATE TABLE "public"."child" (
    "id" bigint NOT NULL,
    "pu" uuid,
    "k" bigint
);
COPY "public"."child" ("id", "pu", "k") FROM stdin WITH (FREEZE);
1	550e8400-e29b-41d4-a716-446655440000	5
2	550e8400-e29b-41d4-a716-446655440009	6
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."words"');
CREATE TABLE "public"."words" (
    "k" text
);
COPY "public"."words" ("k") FROM stdin WITH (FREEZE);
5
\.
ALTER TABLE "public"."child"
    ALTER COLUMN "pu" TYPE text USING pg_catalog.upper("pu"::text);
ALTER TABLE "public"."child"
    ALTER COLUMN "k" TYPE text USING "k"::text;

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."child"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "parent_pkey" of table "public"."parent"', $sqlite2pg$ALTER TABLE "public"."parent" ADD CONSTRAINT "parent_pkey" PRIMARY KEY ("u")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "child_pkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "words_pkey" of table "public"."words"', $sqlite2pg$ALTER TABLE "public"."words" ADD CONSTRAINT "words_pkey" PRIMARY KEY ("k")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "child_pu_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_pu_fkey" FOREIGN KEY ("pu") REFERENCES "public"."parent" ("u") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_pu_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."pu")::text), 100) FROM "public"."child" AS c WHERE c."pu" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."parent" AS p WHERE p."u" OPERATOR(pg_catalog.=) c."pu")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "child_k_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_k_fkey" FOREIGN KEY ("k") REFERENCES "public"."words" ("k") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_k_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."k")::text), 100), 'have no equal parent; SQLite compares numbers and text that reads as one' FROM "public"."child" AS c WHERE c."k" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."words" AS p WHERE p."k" OPERATOR(pg_catalog.=) c."k")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."parent"', ARRAY['rows', '', '2',
    'values', '"u"', '2',
    'octets', '"u"', '40']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."child"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"pu"', '2',
    'values', '"k"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."words"', ARRAY['rows', '', '1',
    'values', '"k"', '1',
    'octets', '"k"', '1']);
ANALYZE "public"."parent";
ANALYZE "public"."child";
ANALYZE "public"."words";
SET LOCAL sqlite2pg.written = '3 tables, 5 rows, 3 keys, 2 foreign keys; verified';

-- end
