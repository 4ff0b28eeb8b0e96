-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."c"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."c"');
CREATE TABLE "public"."c" (
    "id" bigint NOT NULL,
    "b" text,
    "n" text,
    "r" text
);
COPY "public"."c" ("id", "b", "n", "r") FROM stdin WITH (FREEZE);
1	a	A	a 
2	A	a	A
3	b 	B	b
4	\N	b	B 
5	c	C 	c
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."d"');
CREATE TABLE "public"."d" (
    "id" bigint NOT NULL,
    "b" text,
    "n" text,
    "r" text
);
COPY "public"."d" ("id", "b", "n", "r") FROM stdin WITH (FREEZE);
1	A	a	A  
2	b	B 	b
3	a 	c	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."c"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."d"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "c_pkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "d_pkey" of table "public"."d"', $sqlite2pg$ALTER TABLE "public"."d" ADD CONSTRAINT "d_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."made"', $sqlite2pg$CREATE VIEW "public"."made" ("id", "n", "u", "w", "nb", "bn", "l", "ca", "un") AS SELECT "c"."id", "c"."n", pg_catalog.upper("c"."b" COLLATE pg_catalog."C"), "c"."n" || '', "c"."n", "c"."b", 'A', "c"."n"::text, "c"."n" FROM "public"."c"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."joined"', $sqlite2pg$CREATE VIEW "public"."joined" ("z1", "z2", "z3") AS (SELECT "c"."b", "c"."n", 'a'::text FROM "public"."c") UNION ALL (SELECT "d"."n", "d"."b", "d"."n" FROM "public"."d")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."in_column"', $sqlite2pg$CREATE VIEW "public"."in_column" ("a", "e", "f", "g", "h") AS SELECT ('bo' COLLATE pg_catalog."C") IN (SELECT pg_catalog.lower("c_2"."n" COLLATE pg_catalog."C") FROM "public"."c" AS "c_2"), "c"."b" IN (SELECT "d"."n" FROM "public"."d"), pg_catalog.lower(("c"."b" || '') COLLATE pg_catalog."C") IN (SELECT pg_catalog.lower("d"."n" COLLATE pg_catalog."C") FROM "public"."d"), pg_catalog.rtrim(pg_catalog.upper("c"."b" COLLATE pg_catalog."C")) NOT IN (SELECT pg_catalog.rtrim("d"."r") FROM "public"."d"), pg_catalog.lower("c"."n" COLLATE pg_catalog."C") IN (SELECT pg_catalog.lower("d"."b" COLLATE pg_catalog."C") FROM "public"."d") FROM "public"."c"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."in_table"', $sqlite2pg$CREATE VIEW "public"."in_table" ("a", "e") AS WITH "one" ("x") AS (SELECT "d"."n" FROM "public"."d") SELECT ('a' COLLATE pg_catalog."C") IN (SELECT pg_catalog.lower("one"."x" COLLATE pg_catalog."C") FROM "one"), "c"."b" IN (SELECT "one"."x" FROM "one") FROM "public"."c"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."in_compound"', $sqlite2pg$CREATE VIEW "public"."in_compound" ("a", "e") AS SELECT ('a' COLLATE pg_catalog."C") IN (SELECT pg_catalog.lower("subquery"."b" COLLATE pg_catalog."C") FROM ((SELECT "d"."b" FROM "public"."d") UNION ALL (SELECT "d"."n" FROM "public"."d")) AS "subquery" ("b")), 'A' IN (SELECT "subquery"."n" FROM ((SELECT "d"."n" FROM "public"."d") UNION ALL (SELECT "d"."b" FROM "public"."d")) AS "subquery" ("n"))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."in_explicit"', $sqlite2pg$CREATE VIEW "public"."in_explicit" ("a", "e") AS SELECT pg_catalog.lower("c"."b" COLLATE pg_catalog."C") IN (SELECT pg_catalog.lower("d"."b" COLLATE pg_catalog."C") FROM "public"."d"), "c"."n" IN (SELECT "d"."n" FROM "public"."d") FROM "public"."c"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."in_row"', $sqlite2pg$CREATE VIEW "public"."in_row" ("a") AS SELECT ROW("c"."b", "c"."id") IN (SELECT "d"."n", "d"."id" FROM "public"."d") FROM "public"."c"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."in_scalar"', $sqlite2pg$CREATE VIEW "public"."in_scalar" ("a", "e") AS SELECT 'a' = (SELECT "c"."n" FROM "public"."c" WHERE "c"."id" = 1 ORDER BY "c"."id" LIMIT 1), pg_catalog.lower((SELECT "c"."n" FROM "public"."c" WHERE "c"."id" = 1 ORDER BY "c"."id" LIMIT 1) COLLATE pg_catalog."C") = pg_catalog.lower("d"."n" COLLATE pg_catalog."C") FROM "public"."d"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."computed"', $sqlite2pg$CREATE VIEW "public"."computed" ("a", "e", "f", "g", "h", "i", "j", "k") AS SELECT "made"."u" = "made"."n", pg_catalog.lower("made"."n" COLLATE pg_catalog."C") = pg_catalog.lower("made"."u" COLLATE pg_catalog."C"), "made"."w" = "made"."n", "made"."l" = "made"."n", "made"."nb" = "made"."n", pg_catalog.lower("made"."bn" COLLATE pg_catalog."C") = ('a' COLLATE pg_catalog."C"), pg_catalog.lower("made"."ca" COLLATE pg_catalog."C") = ('b' COLLATE pg_catalog."C"), pg_catalog.lower("made"."un" COLLATE pg_catalog."C") = ('b' COLLATE pg_catalog."C") FROM "public"."made"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."computed_in"', $sqlite2pg$CREATE VIEW "public"."computed_in" ("a", "e", "f", "g", "h") AS SELECT "made"."u" IN (SELECT "d"."n" FROM "public"."d"), ("made"."u" COLLATE pg_catalog."C") BETWEEN "made"."n" AND "made"."n", CASE WHEN "made"."u" = "made"."n" THEN 1 ELSE 0 END::bigint, CASE WHEN pg_catalog.lower("made"."n" COLLATE pg_catalog."C") = pg_catalog.lower("made"."u" COLLATE pg_catalog."C") THEN 1 ELSE 0 END::bigint, NULLIF("made"."u", "made"."n") FROM "public"."made"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."computed_derived"', $sqlite2pg$CREATE VIEW "public"."computed_derived" ("a") AS SELECT "subquery"."u" = "subquery"."n" FROM (SELECT pg_catalog.upper("c"."b" COLLATE pg_catalog."C"), "c"."n" FROM "public"."c") AS "subquery" ("u", "n")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."computed_common"', $sqlite2pg$CREATE VIEW "public"."computed_common" ("a") AS WITH "x" ("u", "n") AS (SELECT pg_catalog.upper("c"."b" COLLATE pg_catalog."C"), "c"."n" FROM "public"."c") SELECT pg_catalog.count(*) FROM "x" WHERE "x"."u" = "x"."n"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."computed_join"', $sqlite2pg$CREATE VIEW "public"."computed_join" ("a") AS SELECT pg_catalog.count(*) FROM (SELECT pg_catalog.upper("c"."b" COLLATE pg_catalog."C") FROM "public"."c") AS "x" ("u") JOIN "public"."d" ON "x"."u" = "d"."n"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."computed_most"', $sqlite2pg$CREATE VIEW "public"."computed_most" ("a") AS SELECT pg_catalog.count(*) FROM (SELECT pg_catalog.max("c"."b" COLLATE pg_catalog."C") FROM "public"."c") AS "x" ("u") JOIN "public"."d" ON "x"."u" = "d"."n"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."of_values"', $sqlite2pg$CREATE VIEW "public"."of_values" ("a") AS SELECT "subquery"."column1" = "d"."n" FROM (VALUES ('A'::text), ('b'::text)) AS "subquery" ("column1"), "public"."d"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."of_parts"', $sqlite2pg$CREATE VIEW "public"."of_parts" ("a", "e", "f", "g") AS SELECT "joined"."z1" = 'A', pg_catalog.lower("joined"."z2" COLLATE pg_catalog."C") = ('a' COLLATE pg_catalog."C"), "joined"."z3" = 'A', ('a' COLLATE pg_catalog."C") = pg_catalog.lower("joined"."z2" COLLATE pg_catalog."C") FROM "public"."joined"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."of_parts_sorted"', $sqlite2pg$CREATE VIEW "public"."of_parts_sorted" ("x") AS SELECT "compound"."x" FROM ((SELECT "d"."b" FROM "public"."d") UNION ALL (SELECT "d"."n" FROM "public"."d")) AS "compound" ("x") ORDER BY "compound"."x" COLLATE pg_catalog."C" NULLS FIRST$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."in_recursion"', $sqlite2pg$CREATE VIEW "public"."in_recursion" ("k", "a") AS WITH RECURSIVE "t" ("k", "s") AS ((SELECT 1::bigint, 'x'::text) UNION ALL (SELECT "t"."k" + 1, "c"."n" FROM "t" JOIN "public"."c" ON "c"."id" = "t"."k")) SELECT "t"."k", "t"."s" = 'A' FROM "t" WHERE "t"."k" < 4$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."using_inner"', $sqlite2pg$CREATE VIEW "public"."using_inner" ("n", "a", "cn", "dn") AS SELECT "c"."n", pg_catalog.lower("c"."n" COLLATE pg_catalog."C") = ('a' COLLATE pg_catalog."C"), "c"."n", "d"."n" FROM "public"."c" JOIN "public"."d" ON pg_catalog.lower("c"."n" COLLATE pg_catalog."C") = pg_catalog.lower("d"."n" COLLATE pg_catalog."C")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."using_left"', $sqlite2pg$CREATE VIEW "public"."using_left" ("n", "a") AS SELECT "c"."n", pg_catalog.lower("c"."n" COLLATE pg_catalog."C") = ('a' COLLATE pg_catalog."C") FROM "public"."c" LEFT JOIN "public"."d" ON pg_catalog.lower("c"."n" COLLATE pg_catalog."C") = pg_catalog.lower("d"."n" COLLATE pg_catalog."C")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."using_right"', $sqlite2pg$CREATE VIEW "public"."using_right" ("n", "a", "cn", "dn") AS SELECT "d"."n", pg_catalog.lower("d"."n" COLLATE pg_catalog."C") = ('a' COLLATE pg_catalog."C"), "c"."n", "d"."n" FROM "public"."c" RIGHT JOIN "public"."d" ON pg_catalog.lower("c"."n" COLLATE pg_catalog."C") = pg_catalog.lower("d"."n" COLLATE pg_catalog."C")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."using_right_all"', $sqlite2pg$CREATE VIEW "public"."using_right_all" ("id", "b", "n", "r", "id:1", "n:1", "r:1") AS SELECT "c"."id", "d"."b", "c"."n", "c"."r", "d"."id", "d"."n", "d"."r" FROM "public"."c" RIGHT JOIN "public"."d" ON "c"."b" = "d"."b"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."using_chain"', $sqlite2pg$CREATE VIEW "public"."using_chain" ("b", "a") AS SELECT "d"."b", pg_catalog.count(*) FROM "public"."c" RIGHT JOIN "public"."d" ON "c"."b" = "d"."b" LEFT JOIN "public"."made" AS "m" ON "m"."u" = "d"."b" GROUP BY "d"."b"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."of_a_case"', $sqlite2pg$CREATE VIEW "public"."of_a_case" ("a", "e") AS SELECT CASE WHEN true THEN "c"."b" ELSE "c"."b" END = '5', CASE WHEN CASE WHEN true THEN "c"."b" ELSE "c"."b" END IS NOT NULL THEN false END FROM "public"."c"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."c"', ARRAY['rows', '', '5',
    'values', '"id"', '5',
    'sum', '"id"', '15',
    'values', '"b"', '4',
    'octets', '"b"', '5',
    'values', '"n"', '5',
    'octets', '"n"', '6',
    'values', '"r"', '5',
    'octets', '"r"', '7']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."d"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"b"', '3',
    'octets', '"b"', '4',
    'values', '"n"', '3',
    'octets', '"n"', '4',
    'values', '"r"', '2',
    'octets', '"r"', '4']);
ANALYZE "public"."c";
ANALYZE "public"."d";
SET LOCAL sqlite2pg.written = '2 tables, 8 rows, 2 keys, 24 views; verified';

-- end
