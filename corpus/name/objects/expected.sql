-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."p"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."p"');
CREATE TABLE "public"."p" (
    "id" bigint NOT NULL,
    "a" bigint,
    "b" bigint
);
COPY "public"."p" ("id", "a", "b") FROM stdin WITH (FREEZE);
1	2	3
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."q"');
CREATE TABLE "public"."q" (
    "id" bigint NOT NULL,
    "a" bigint
);
COPY "public"."q" ("id", "a") FROM stdin WITH (FREEZE);
1	2
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."p"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."q"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "p_pkey" of table "public"."p"', $sqlite2pg$ALTER TABLE "public"."p" ADD CONSTRAINT "p_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_" of table "public"."p"', $sqlite2pg$ALTER TABLE "public"."p" ADD CONSTRAINT "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_" UNIQUE ("a")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "same" of table "public"."p"', $sqlite2pg$ALTER TABLE "public"."p" ADD CONSTRAINT "same" UNIQUE ("b")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "q_pkey" of table "public"."q"', $sqlite2pg$ALTER TABLE "public"."q" ADD CONSTRAINT "q_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "same_2" of table "public"."q"', $sqlite2pg$ALTER TABLE "public"."q" ADD CONSTRAINT "same_2" UNIQUE ("a")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_b935264e" of table "public"."p"', $sqlite2pg$CREATE INDEX "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_b935264e" ON "public"."p" ("a")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_85089154" of table "public"."p"', $sqlite2pg$CREATE INDEX "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_85089154" ON "public"."p" ("b")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "short" of table "public"."q"', $sqlite2pg$CREATE INDEX "short" ON "public"."q" ("a")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_" of table "public"."q"', $sqlite2pg$ALTER TABLE "public"."q" ADD CONSTRAINT "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_" CHECK ("a" > 0) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."q" VALIDATE CONSTRAINT "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."q" AS sqlite2pg_row WHERE NOT ("a" > 0)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_56ec9c26" of table "public"."q"', $sqlite2pg$ALTER TABLE "public"."q" ADD CONSTRAINT "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_56ec9c26" FOREIGN KEY ("a") REFERENCES "public"."p" ("a") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."q" VALIDATE CONSTRAINT "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_56ec9c26"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."a")::text), 100) FROM "public"."q" AS c WHERE c."a" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."p" AS p WHERE p."a" OPERATOR(pg_catalog.=) c."a")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."p"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"a"', '1',
    'sum', '"a"', '2',
    'values', '"b"', '1',
    'sum', '"b"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."q"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"a"', '1',
    'sum', '"a"', '2']);
ANALYZE "public"."p";
ANALYZE "public"."q";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 5 keys, 3 indexes, 1 check, 1 foreign key; verified';

-- end
