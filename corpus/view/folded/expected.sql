-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."visit"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."visit"');
CREATE TABLE "public"."visit" (
    "id" bigint NOT NULL,
    "n" bigint,
    "g" bigint,
    "s" text
);
COPY "public"."visit" ("id", "n", "g", "s") FROM stdin WITH (FREEZE);
1	10	1	a
2	20	1	b
3	30	2	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."o"');
CREATE TABLE "public"."o" (
    "k" bigint
);
COPY "public"."o" ("k") FROM stdin WITH (FREEZE);
1
2
5
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."none"');
CREATE TABLE "public"."none" (
    "x" bigint,
    "y" text
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."visit"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "visit_pkey" of table "public"."visit"', $sqlite2pg$ALTER TABLE "public"."visit" ADD CONSTRAINT "visit_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."product"', $sqlite2pg$CREATE VIEW "public"."product" ("a") AS SELECT NULL FROM "public"."visit" GROUP BY ()$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."of_no_row"', $sqlite2pg$CREATE VIEW "public"."of_no_row" ("a") AS SELECT NULL FROM "public"."visit" WHERE "visit"."n" IS NULL GROUP BY ()$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."quotient"', $sqlite2pg$CREATE VIEW "public"."quotient" ("a", "b") AS SELECT NULL, NULL FROM "public"."visit" GROUP BY ()$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."of_a_join"', $sqlite2pg$CREATE VIEW "public"."of_a_join" ("a", "b") AS SELECT NULL, 1 FROM "public"."none", "public"."visit" GROUP BY ()$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."by_case"', $sqlite2pg$CREATE VIEW "public"."by_case" ("a") AS SELECT CASE WHEN 48 = pg_catalog.count(*) THEN 1 END::bigint$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."of_a_case"', $sqlite2pg$CREATE VIEW "public"."of_a_case" ("a") AS SELECT CASE WHEN true THEN 5 ELSE pg_catalog.count(*) END::bigint FROM "public"."visit"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."coalesced"', $sqlite2pg$CREATE VIEW "public"."coalesced" ("a") AS SELECT COALESCE(NULL, 3, pg_catalog.max("visit"."n"))::bigint FROM "public"."visit"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."in_nothing"', $sqlite2pg$CREATE VIEW "public"."in_nothing" ("a", "b") AS SELECT false, true FROM "public"."visit"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."chained"', $sqlite2pg$CREATE VIEW "public"."chained" ("a", "b", "c") AS SELECT false AND (pg_catalog.max("visit"."n") <> 0), true OR (pg_catalog.min("visit"."n") <> 0), NULL::boolean FROM "public"."visit"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."called"', $sqlite2pg$CREATE VIEW "public"."called" ("a", "b", "c", "d") AS SELECT NULL, NULL, CASE WHEN NULL::boolean THEN NULL ELSE NULL END, NULL FROM "public"."visit" GROUP BY ()$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."having_none"', $sqlite2pg$CREATE VIEW "public"."having_none" ("a") AS SELECT NULL FROM "public"."visit" GROUP BY "visit"."g" HAVING NULL IS NULL$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."in_a_subquery"', $sqlite2pg$CREATE VIEW "public"."in_a_subquery" ("id", "a") AS SELECT "visit"."id", (SELECT NULL FROM "public"."none" GROUP BY ()) IS NULL FROM "public"."visit"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."is_there"', $sqlite2pg$CREATE VIEW "public"."is_there" ("k") AS SELECT "o"."k" FROM "public"."o" WHERE EXISTS (SELECT NULL FROM "public"."none" GROUP BY ())$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."in_a_union"', $sqlite2pg$CREATE VIEW "public"."in_a_union" ("k") AS (SELECT "o"."k" FROM "public"."o") UNION (SELECT NULL::bigint FROM "public"."visit" GROUP BY ())$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."derived"', $sqlite2pg$CREATE VIEW "public"."derived" ("a", "k") AS SELECT "x"."a", "o"."k" FROM (SELECT NULL FROM "public"."visit" GROUP BY ()) AS "x" ("a"), "public"."o"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."bare"', $sqlite2pg$CREATE VIEW "public"."bare" ("a", "b") AS SELECT NULL, pg_catalog.count(*) FROM "public"."visit"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."grouped_by_null"', $sqlite2pg$CREATE VIEW "public"."grouped_by_null" ("a") AS SELECT pg_catalog.count(*) FROM "public"."visit" GROUP BY NULL::integer$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."grouped_by_text"', $sqlite2pg$CREATE VIEW "public"."grouped_by_text" ("a", "b") AS SELECT 1, pg_catalog.count(*) FROM "public"."none" GROUP BY NULL::integer$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."distinct_one"', $sqlite2pg$CREATE VIEW "public"."distinct_one" ("a") AS SELECT DISTINCT NULL FROM "public"."visit" GROUP BY ()$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."best"', $sqlite2pg$CREATE VIEW "public"."best" ("g", "m", "a") AS SELECT "extreme"."g", "extreme"."m", "extreme"."a" FROM (SELECT DISTINCT ON ("visit"."g") "visit"."g", "visit"."n", (SELECT pg_catalog.sum(("o"."k" > "visit"."n")::integer) FROM "public"."o") FROM "public"."visit" ORDER BY "visit"."g", "visit"."n" DESC NULLS LAST, CASE WHEN "visit"."n" IS NULL THEN "visit"."id" END DESC NULLS LAST, "visit"."id") AS "extreme" ("g", "m", "a")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."best_count"', $sqlite2pg$CREATE VIEW "public"."best_count" ("g", "m", "a") AS SELECT "extreme"."g", "extreme"."m", "extreme"."a" FROM (SELECT DISTINCT ON ("visit"."g") "visit"."g", "visit"."n", (SELECT pg_catalog.count(*) FROM "public"."o" WHERE "o"."k" < "visit"."n") FROM "public"."visit" ORDER BY "visit"."g", "visit"."n" DESC NULLS LAST, CASE WHEN "visit"."n" IS NULL THEN "visit"."id" END DESC NULLS LAST, "visit"."id") AS "extreme" ("g", "m", "a")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."visit"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"n"', '3',
    'sum', '"n"', '60',
    'values', '"g"', '3',
    'sum', '"g"', '4',
    'values', '"s"', '2',
    'octets', '"s"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."none"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."o"', ARRAY['rows', '', '3',
    'values', '"k"', '3',
    'sum', '"k"', '8']);
ANALYZE "public"."visit";
ANALYZE "public"."none";
ANALYZE "public"."o";
SET LOCAL sqlite2pg.written = '3 tables, 6 rows, 1 key, 21 views; verified';

-- end
