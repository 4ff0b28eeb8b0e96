-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."word"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."word"');
CREATE TABLE "public"."word" (
    "a" text
);
COPY "public"."word" ("a") FROM stdin WITH (FREEZE);
Abc
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."use"');
CREATE TABLE "public"."use" (
    "x" text
);
COPY "public"."use" ("x") FROM stdin WITH (FREEZE);
aBC
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."plain"');
CREATE TABLE "public"."plain" (
    "a" text
);
COPY "public"."plain" ("a") FROM stdin WITH (FREEZE);
x
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."lost"');
CREATE TABLE "public"."lost" (
    "x" text,
    "g" bigint,
    "v" bigint
);
COPY "public"."lost" ("x", "g", "v") FROM stdin WITH (FREEZE);
y	\N	\N
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "word_pkey" of table "public"."word"', $sqlite2pg$ALTER TABLE "public"."word" ADD CONSTRAINT "word_pkey" PRIMARY KEY ("a")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "word_pkey_folded" of table "public"."word"', $sqlite2pg$CREATE UNIQUE INDEX "word_pkey_folded" ON "public"."word" ((pg_catalog.lower("a" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "plain_pkey" of table "public"."plain"', $sqlite2pg$ALTER TABLE "public"."plain" ADD CONSTRAINT "plain_pkey" PRIMARY KEY ("a")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "use_x_fkey" of table "public"."use"', $sqlite2pg$ALTER TABLE "public"."use" ADD CONSTRAINT "use_x_fkey" FOREIGN KEY ("x") REFERENCES "public"."word" ("a") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."use" VALIDATE CONSTRAINT "use_x_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."x")::text), 100), 'have no equal parent; SQLite compares by COLLATE NOCASE' FROM "public"."use" AS c WHERE c."x" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."word" AS p WHERE p."a" OPERATOR(pg_catalog.=) c."x")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "lost_x_fkey" of table "public"."lost"', $sqlite2pg$ALTER TABLE "public"."lost" ADD CONSTRAINT "lost_x_fkey" FOREIGN KEY ("x") REFERENCES "public"."plain" ("a") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."lost" VALIDATE CONSTRAINT "lost_x_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."x")::text), 100) FROM "public"."lost" AS c WHERE c."x" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."plain" AS p WHERE p."a" OPERATOR(pg_catalog.=) c."x")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."seen"', $sqlite2pg$CREATE VIEW "public"."seen" ("one") AS SELECT 1$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."word"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'octets', '"a"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."use"', ARRAY['rows', '', '1',
    'values', '"x"', '1',
    'octets', '"x"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."plain"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'octets', '"a"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."lost"', ARRAY['rows', '', '1',
    'values', '"x"', '1',
    'octets', '"x"', '1',
    'values', '"g"', '0',
    'sum', '"g"', '0',
    'values', '"v"', '0',
    'sum', '"v"', '0']);
ANALYZE "public"."word";
ANALYZE "public"."use";
ANALYZE "public"."plain";
ANALYZE "public"."lost";
SET LOCAL sqlite2pg.written = '4 tables, 4 rows, 2 keys, 1 index, 2 foreign keys, 1 view; verified';

-- end
