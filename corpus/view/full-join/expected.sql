-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."a"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."a"');
CREATE TABLE "public"."a" (
    "id" bigint NOT NULL,
    "x" bigint,
    "y" bigint,
    "s" text
);
COPY "public"."a" ("id", "x", "y", "s") FROM stdin WITH (FREEZE);
1	1	1	p
2	2	5	q
3	\N	3	\N
4	2	2	Q
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."b"');
CREATE TABLE "public"."b" (
    "id" bigint NOT NULL,
    "x" bigint,
    "y" bigint,
    "s" text
);
COPY "public"."b" ("id", "x", "y", "s") FROM stdin WITH (FREEZE);
1	1	1	P
2	2	9	q
3	7	7	r
4	\N	\N	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."c"');
CREATE TABLE "public"."c" (
    "id" bigint NOT NULL,
    "x" bigint
);
COPY "public"."c" ("id", "x") FROM stdin WITH (FREEZE);
1	1
2	7
3	8
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."noone"');
CREATE TABLE "public"."noone" (
    "x" bigint
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."a"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."b"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."c"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "a_pkey" of table "public"."a"', $sqlite2pg$ALTER TABLE "public"."a" ADD CONSTRAINT "a_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "b_pkey" of table "public"."b"', $sqlite2pg$ALTER TABLE "public"."b" ADD CONSTRAINT "b_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "c_pkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."one_side"', $sqlite2pg$CREATE VIEW "public"."one_side" ("ax", "bx") AS SELECT "a"."x", "b"."x" FROM "public"."a" FULL JOIN "public"."b" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("b"."id") < 0, false)) AND ("b"."x" = "b"."y")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."other_side"', $sqlite2pg$CREATE VIEW "public"."other_side" ("id", "bid") AS SELECT "a"."id", "b"."id" FROM "public"."a" FULL JOIN "public"."b" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("b"."id") < 0, false)) AND ("a"."x" = "a"."y")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."both_sides"', $sqlite2pg$CREATE VIEW "public"."both_sides" ("id", "bid") AS SELECT "a"."id", "b"."id" FROM "public"."a" FULL JOIN "public"."b" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("b"."id") < 0, false)) AND (("a"."x" = "a"."y") AND ("b"."x" = "b"."y"))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."less"', $sqlite2pg$CREATE VIEW "public"."less" ("id", "bid") AS SELECT "a"."id", "b"."id" FROM "public"."a" FULL JOIN "public"."b" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("b"."id") < 0, false)) AND ("a"."x" < "b"."y")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."either"', $sqlite2pg$CREATE VIEW "public"."either" ("id", "bid") AS SELECT "a"."id", "b"."id" FROM "public"."a" FULL JOIN "public"."b" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("b"."id") < 0, false)) AND (("a"."x" = "b"."x") OR ("a"."y" = "b"."y"))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."more"', $sqlite2pg$CREATE VIEW "public"."more" ("id", "bid") AS SELECT "a"."id", "b"."id" FROM "public"."a" FULL JOIN "public"."b" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("b"."id") < 0, false)) AND (("a"."x" = "b"."x") AND ("a"."y" > "b"."id"))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."computed"', $sqlite2pg$CREATE VIEW "public"."computed" ("id", "bid") AS SELECT "a"."id", "b"."id" FROM "public"."a" FULL JOIN "public"."b" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("b"."id") < 0, false)) AND (("a"."x" + 1) = ("b"."y" - 0))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."constant"', $sqlite2pg$CREATE VIEW "public"."constant" ("id", "bid") AS SELECT "a"."id", "b"."id" FROM "public"."a" FULL JOIN "public"."b" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("b"."id") < 0, false)) AND ("a"."x" = 2)$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."always"', $sqlite2pg$CREATE VIEW "public"."always" ("id", "bid") AS SELECT "a"."id", "b"."id" FROM "public"."a" FULL JOIN "public"."b" ON true$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."always_one"', $sqlite2pg$CREATE VIEW "public"."always_one" ("id", "bid") AS SELECT "a"."id", "b"."id" FROM "public"."a" FULL JOIN "public"."b" ON true$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."never"', $sqlite2pg$CREATE VIEW "public"."never" ("id", "bid") AS SELECT "a"."id", "b"."id" FROM "public"."a" FULL JOIN "public"."b" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("b"."id") < 0, false)) AND false$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."unknown"', $sqlite2pg$CREATE VIEW "public"."unknown" ("id", "bid") AS SELECT "a"."id", "b"."id" FROM "public"."a" FULL JOIN "public"."b" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("b"."id") < 0, false)) AND (NULL::boolean)$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."with_noone"', $sqlite2pg$CREATE VIEW "public"."with_noone" ("id", "x") AS SELECT "a"."id", "n"."x" FROM "public"."a" FULL JOIN "public"."noone" AS "n" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("n"."x") < 0, false)) AND ("n"."x" < "a"."x")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."noone_with"', $sqlite2pg$CREATE VIEW "public"."noone_with" ("id", "x") AS SELECT "a"."id", "n"."x" FROM "public"."noone" AS "n" FULL JOIN "public"."a" ON (COALESCE(pg_catalog.pg_column_size("n"."x") < 0, false) = COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false)) AND ("n"."x" < "a"."x")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."nocase"', $sqlite2pg$CREATE VIEW "public"."nocase" ("id", "bid") AS SELECT "a"."id", "b"."id" FROM "public"."a" FULL JOIN "public"."b" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("b"."id") < 0, false)) AND (pg_catalog.lower("a"."s" COLLATE pg_catalog."C") = pg_catalog.lower("b"."s" COLLATE pg_catalog."C"))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."by_is"', $sqlite2pg$CREATE VIEW "public"."by_is" ("id", "bid") AS SELECT "a"."id", "b"."id" FROM "public"."a" FULL JOIN "public"."b" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("b"."id") < 0, false)) AND ("a"."x" IS NOT DISTINCT FROM "b"."x")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."by_text"', $sqlite2pg$CREATE VIEW "public"."by_text" ("id", "bid") AS SELECT "a"."id", "b"."id" FROM "public"."a" FULL JOIN "public"."b" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("b"."id") < 0, false)) AND (("a"."s" || 'x') = ("b"."s" || 'x'))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."by_subquery"', $sqlite2pg$CREATE VIEW "public"."by_subquery" ("id", "bid") AS SELECT "a"."id", "b"."id" FROM "public"."a" FULL JOIN "public"."b" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("b"."id") < 0, false)) AND ("a"."x" = (SELECT pg_catalog.max("c"."x") FROM "public"."c" WHERE "c"."x" < "b"."y"))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."by_exists"', $sqlite2pg$CREATE VIEW "public"."by_exists" ("id", "bid") AS SELECT "a"."id", "b"."id" FROM "public"."a" FULL JOIN "public"."b" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("b"."id") < 0, false)) AND (("a"."x" = "b"."x") AND EXISTS (SELECT 1 FROM "public"."c" WHERE "c"."x" = "b"."x"))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."several"', $sqlite2pg$CREATE VIEW "public"."several" ("id", "bid", "cid") AS SELECT "a"."id", "b"."id", "c"."id" FROM "public"."a" FULL JOIN "public"."b" ON "a"."x" = "b"."x" FULL JOIN "public"."c" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("c"."id") < 0, false)) AND ("c"."x" > "b"."x")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."mixed"', $sqlite2pg$CREATE VIEW "public"."mixed" ("id", "bid", "cid") AS SELECT "a"."id", "b"."id", "c"."id" FROM "public"."a" LEFT JOIN "public"."b" ON "a"."x" = "b"."x" FULL JOIN "public"."c" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("c"."id") < 0, false)) AND (("c"."x" = "a"."x") OR ("c"."x" = "b"."y")) WHERE COALESCE("c"."id", 0) < 3$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."derived"', $sqlite2pg$CREATE VIEW "public"."derived" ("id", "m") AS SELECT "a"."id", "q"."m" FROM "public"."a" FULL JOIN (SELECT pg_catalog.max("b"."x"), "b"."y" FROM "public"."b" GROUP BY "b"."y") AS "q" ("m", "y") ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("q"."m") < 0, false)) AND ("q"."m" >= "a"."x")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."using_several"', $sqlite2pg$CREATE VIEW "public"."using_several" ("x", "id", "bid", "cid") AS SELECT COALESCE(COALESCE("a"."x", "b"."x"), "c"."x"), "a"."id", "b"."id", "c"."id" FROM "public"."a" FULL JOIN "public"."b" ON "a"."x" = "b"."x" FULL JOIN "public"."c" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("c"."id") < 0, false)) AND (COALESCE("a"."x", "b"."x") = "c"."x")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."counted"', $sqlite2pg$CREATE VIEW "public"."counted" ("n", "na", "nb") AS SELECT pg_catalog.count(*), pg_catalog.count("a"."id"), pg_catalog.count("b"."id") FROM "public"."a" FULL JOIN "public"."b" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("b"."id") < 0, false)) AND ("a"."y" <> "b"."y")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."a"', ARRAY['rows', '', '4',
    'values', '"id"', '4',
    'sum', '"id"', '10',
    'values', '"x"', '3',
    'sum', '"x"', '5',
    'values', '"y"', '4',
    'sum', '"y"', '11',
    'values', '"s"', '3',
    'octets', '"s"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."b"', ARRAY['rows', '', '4',
    'values', '"id"', '4',
    'sum', '"id"', '10',
    'values', '"x"', '3',
    'sum', '"x"', '10',
    'values', '"y"', '3',
    'sum', '"y"', '17',
    'values', '"s"', '3',
    'octets', '"s"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."c"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"x"', '3',
    'sum', '"x"', '16']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."noone"', ARRAY['rows', '', '0']);
ANALYZE "public"."a";
ANALYZE "public"."b";
ANALYZE "public"."c";
ANALYZE "public"."noone";
SET LOCAL sqlite2pg.written = '4 tables, 11 rows, 3 keys, 24 views; verified';

-- end
