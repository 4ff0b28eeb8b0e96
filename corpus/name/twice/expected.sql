-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" double precision,
    "x" bigint NOT NULL
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."x"');
CREATE TABLE "public"."x" (
    "b" double precision,
    "c" double precision
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."posts"');
CREATE TABLE "public"."posts" (
    "id" bigint NOT NULL,
    "u" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"');
CREATE TABLE "public"."aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" (
    "id_with_a_name_that_is_long_as_well" bigint NOT NULL,
    "u" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."ints"');
CREATE TABLE "public"."ints" (
    "id" bigint NOT NULL
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."ints_id_seq"');
CREATE TABLE "public"."ints_id_seq" (
    "x" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."_ints"');
CREATE TABLE "public"."_ints" (
    "y" text
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."posts"', 'id', NULL, '"public"."posts_id_seq_2"');
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"', 'id_with_a_name_that_is_long_as_well', NULL, '"public"."aaaaaaaaaaaaaaaaaaaaaaaaaaaaa_id_with_a_name_that_is_long_a_s_2"');
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."ints"', 'id', NULL, '"public"."ints_id_seq_2"');
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "x_2" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "x_2" UNIQUE ("a")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "x_pkey_2" of table "public"."x"', $sqlite2pg$ALTER TABLE "public"."x" ADD CONSTRAINT "x_pkey_2" PRIMARY KEY ("b")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "posts_pkey_2" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey_2" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "posts_u_key_2" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_u_key_2" UNIQUE ("u")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_pk" of table "public"."aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"', $sqlite2pg$ALTER TABLE "public"."aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" ADD CONSTRAINT "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_pk" PRIMARY KEY ("id_with_a_name_that_is_long_as_well")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_u_" of table "public"."aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"', $sqlite2pg$ALTER TABLE "public"."aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" ADD CONSTRAINT "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_u_" UNIQUE ("u")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "ints_pkey" of table "public"."ints"', $sqlite2pg$ALTER TABLE "public"."ints" ADD CONSTRAINT "ints_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "posts_u_key" of table "public"."posts"', $sqlite2pg$CREATE INDEX "posts_u_key" ON "public"."posts" ("u")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "aaaaaaaaaaaaaaaaaaaaaaaaaaaaa_id_with_a_name_that_is_long_as_w_" of table "public"."ints"', $sqlite2pg$CREATE INDEX "aaaaaaaaaaaaaaaaaaaaaaaaaaaaa_id_with_a_name_that_is_long_as_w_" ON "public"."ints" ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "t_x_not_null_2" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_x_not_null_2" CHECK ("x" > 0) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_x_not_null_2"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."t" AS sqlite2pg_row WHERE NOT ("x" > 0)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "x" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "x" CHECK ("a" > 0) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."t" VALIDATE CONSTRAINT "x"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."t" AS sqlite2pg_row WHERE NOT ("a" > 0)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "X" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "X" CHECK ("a" > 1) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."t" VALIDATE CONSTRAINT "X"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."t" AS sqlite2pg_row WHERE NOT ("a" > 1)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "x_3" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "x_3" FOREIGN KEY ("a") REFERENCES "public"."x" ("b") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."t" VALIDATE CONSTRAINT "x_3"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."a")::text), 100) FROM "public"."t" AS c WHERE c."a" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."x" AS p WHERE p."b" OPERATOR(pg_catalog.=) c."a")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "x_c_check_2" of table "public"."x"', $sqlite2pg$ALTER TABLE "public"."x" ADD CONSTRAINT "x_c_check_2" CHECK ("c" > 0) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."x" VALIDATE CONSTRAINT "x_c_check_2"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."x" AS sqlite2pg_row WHERE NOT ("c" > 0)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "x_pkey" of table "public"."x"', $sqlite2pg$ALTER TABLE "public"."x" ADD CONSTRAINT "x_pkey" CHECK ("b" > 0) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."x" VALIDATE CONSTRAINT "x_pkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."x" AS sqlite2pg_row WHERE NOT ("b" > 0)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "x_c_check" of table "public"."x"', $sqlite2pg$ALTER TABLE "public"."x" ADD CONSTRAINT "x_c_check" CHECK ("c" > 1) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."x" VALIDATE CONSTRAINT "x_c_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."x" AS sqlite2pg_row WHERE NOT ("c" > 1)$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."posts_id_seq"', $sqlite2pg$CREATE VIEW "public"."posts_id_seq" ("one") AS SELECT 1$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."posts_pkey"', $sqlite2pg$CREATE VIEW "public"."posts_pkey" ("one") AS SELECT 1$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."aaaaaaaaaaaaaaaaaaaaaaaaaaaaa_id_with_a_name_that_is_long_a_seq"', $sqlite2pg$CREATE VIEW "public"."aaaaaaaaaaaaaaaaaaaaaaaaaaaaa_id_with_a_name_that_is_long_a_seq" ("two") AS SELECT 2$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."x"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."posts"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."ints"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."ints_id_seq"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."_ints"', ARRAY['rows', '', '0']);
ANALYZE "public"."t";
ANALYZE "public"."x";
ANALYZE "public"."posts";
ANALYZE "public"."aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
ANALYZE "public"."ints";
ANALYZE "public"."ints_id_seq";
ANALYZE "public"."_ints";
SET LOCAL sqlite2pg.written = '7 tables, 0 rows, 7 keys, 2 indexes, 6 checks, 1 foreign key, 3 views; verified';

-- end
