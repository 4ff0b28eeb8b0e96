-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."author"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."author"');
CREATE TABLE "public"."author" (
    "id" bigint NOT NULL,
    "name" text,
    "city" text,
    "born" date
);
COPY "public"."author" ("id", "name", "city", "born") FROM stdin WITH (FREEZE);
1	Ann	Rome	1970-01-02
2	Bob	ROME	1980-03-04
3	Cid	\N	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."book"');
CREATE TABLE "public"."book" (
    "id" bigint NOT NULL,
    "author_id" bigint,
    "title" text,
    "price" double precision,
    "sold" bigint,
    "done" boolean
);
COPY "public"."book" ("id", "author_id", "title", "price", "sold", "done") FROM stdin WITH (FREEZE);
1	1	b	1.5	10	t
2	1	a	2.5	20	f
3	2	c	\N	20	t
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."empty"');
CREATE TABLE "public"."empty" (
    "id" bigint NOT NULL,
    "g" bigint,
    "x" bigint,
    "y" text
);
COPY "public"."empty" ("id", "g", "x", "y") FROM stdin WITH (FREEZE);
1	1	\N	a
2	2	\N	b
3	2	5	c
4	2	5	d
5	1	\N	e
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."author"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."book"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."empty"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "author_pkey" of table "public"."author"', $sqlite2pg$ALTER TABLE "public"."author" ADD CONSTRAINT "author_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "book_pkey" of table "public"."book"', $sqlite2pg$ALTER TABLE "public"."book" ADD CONSTRAINT "book_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "empty_pkey" of table "public"."empty"', $sqlite2pg$ALTER TABLE "public"."empty" ADD CONSTRAINT "empty_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."by_key"', $sqlite2pg$CREATE VIEW "public"."by_key" ("id", "name", "city", "born", "n", "sum(b.sold)") AS SELECT "a"."id", "a"."name", "a"."city", "a"."born", pg_catalog.count("b"."id"), pg_catalog.sum("b"."sold")::bigint FROM "public"."author" AS "a" LEFT JOIN "public"."book" AS "b" ON "b"."author_id" = "a"."id" GROUP BY "a"."id", "a"."name", "a"."city", "a"."born"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."by_joined_key"', $sqlite2pg$CREATE VIEW "public"."by_joined_key" ("author_id", "name", "total(b.price)") AS SELECT "b"."author_id", "a"."name", COALESCE(pg_catalog.sum("b"."price"), 0.0::double precision) FROM "public"."book" AS "b" JOIN "public"."author" AS "a" ON "a"."id" = "b"."author_id" GROUP BY "b"."author_id", "a"."name"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."by_alias"', $sqlite2pg$CREATE VIEW "public"."by_alias" ("first", "count(*)") AS SELECT pg_catalog.substr("book"."title", 1, 1), pg_catalog.count(*) FROM "public"."book" GROUP BY pg_catalog.substr("book"."title", 1, 1) HAVING pg_catalog.count(*) > 0 ORDER BY pg_catalog.substr("book"."title", 1, 1) COLLATE pg_catalog."C" NULLS FIRST$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."by_number"', $sqlite2pg$CREATE VIEW "public"."by_number" ("done", "avg(sold)", "min(title)", "max(done)") AS SELECT "book"."done", pg_catalog.avg("book"."sold")::double precision, pg_catalog.min("book"."title" COLLATE pg_catalog."C"), pg_catalog.bool_or("book"."done") FROM "public"."book" GROUP BY "book"."done" ORDER BY "book"."done" DESC NULLS LAST$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."extreme"', $sqlite2pg$CREATE VIEW "public"."extreme" ("author_id", "max(price)", "title") AS SELECT "extreme"."author_id", "extreme"."max(price)", "extreme"."title" FROM (SELECT DISTINCT ON ("book"."author_id") "book"."author_id", "book"."price", "book"."title" FROM "public"."book" ORDER BY "book"."author_id", "book"."price" DESC NULLS LAST, CASE WHEN "book"."price" IS NULL THEN "book"."id" END DESC NULLS LAST, "book"."id") AS "extreme" ("author_id", "max(price)", "title") ORDER BY "extreme"."author_id" NULLS FIRST$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."extreme_of_all"', $sqlite2pg$CREATE VIEW "public"."extreme_of_all" ("min(sold)", "title") AS SELECT "extreme"."min(sold)", "extreme"."title" FROM (VALUES (1)) AS "extreme_row" LEFT JOIN (SELECT "book"."sold", "book"."title" FROM "public"."book" ORDER BY "book"."sold" NULLS LAST, CASE WHEN "book"."sold" IS NULL THEN "book"."id" END DESC NULLS LAST, "book"."id" LIMIT 1) AS "extreme" ("min(sold)", "title") ON true$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."extreme_of_none"', $sqlite2pg$CREATE VIEW "public"."extreme_of_none" ("max(author_id)", "title") AS SELECT "extreme"."max(author_id)", "extreme"."title" FROM (VALUES (1)) AS "extreme_row" LEFT JOIN (SELECT "book"."author_id", "book"."title" FROM "public"."book" WHERE "book"."id" > 99 ORDER BY "book"."author_id" DESC NULLS LAST, CASE WHEN "book"."author_id" IS NULL THEN "book"."id" END DESC NULLS LAST, "book"."id" LIMIT 1) AS "extreme" ("max(author_id)", "title") ON true$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."whole"', $sqlite2pg$CREATE VIEW "public"."whole" ("count(*)", "count(price)", "count(DISTINCT sold)", "sum(sold) / 3", "group_concat(title)", "group_concat(title, '-') FILTER (WHERE done)") AS SELECT pg_catalog.count(*), pg_catalog.count("book"."price"), pg_catalog.count(DISTINCT "book"."sold"), (pg_catalog.sum("book"."sold")::bigint) / 3, pg_catalog.string_agg("book"."title", ',' ORDER BY "book"."id"), pg_catalog.string_agg("book"."title", '-' ORDER BY "book"."id") FILTER (WHERE "book"."done") FROM "public"."book"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."few"', $sqlite2pg$CREATE VIEW "public"."few" ("sum(sold)") AS SELECT pg_catalog.sum("book"."sold")::bigint FROM "public"."book" HAVING pg_catalog.count(*) > 5$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."arithmetic"', $sqlite2pg$CREATE VIEW "public"."arithmetic" ("q.s / 4", "q.s % 7") AS SELECT "q"."s" / 4, "q"."s" % 7 FROM (SELECT pg_catalog.sum("book"."sold")::bigint FROM "public"."book") AS "q" ("s")$sqlite2pg$);

CREATE PROCEDURE "public"."sqlite2pg_helper_fa1cb248"(signature text, definition text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    known oid;
    mark text := 'sqlite2pg helper ' || md5(definition);
    found text;
BEGIN
    IF obj_description(to_regprocedure(signature), 'pg_proc') = mark THEN
        RETURN;
    END IF;
    CALL "public"."sqlite2pg_alone_fa1cb248"('schema ' || 'public');
    -- one that a load has made since this transaction began is ours
    known := (SELECT oid FROM pg_proc WHERE oid = to_regprocedure(signature));
    found := obj_description(known, 'pg_proc');
    IF known IS NOT NULL THEN
        IF found = mark THEN
            RETURN;
        ELSIF found IS NULL OR NOT starts_with(found, 'sqlite2pg helper ') THEN
            RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
                MESSAGE = format('sqlite2pg: function %s exists already and is not ours; nothing was changed', signature),
                HINT = 'Convert with --no-helpers, or with --schema NAME to load beside it.';
        END IF;
    END IF;
    EXECUTE definition;
    EXECUTE format('COMMENT ON FUNCTION %s IS %L', signature, mark);
END $sqlite2pg$;
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_numeric"(text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_numeric"(x text) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    number text := substring(x FROM '^[ \t\n\v\f\r]*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)[ \t\n\v\f\r]*$');
BEGIN
    IF number ~ '^[+-]?[0-9]+$' THEN
        RETURN number::numeric;
    END IF;
    RETURN number::double precision::text::numeric;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_real_number"(double precision)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_real_number"(x double precision) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    n numeric := x::text::numeric;
BEGIN
    RETURN round(n, greatest(scale(n), 1));
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_real"(text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_real"(x text) RETURNS double precision
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
DECLARE
    prefix text := coalesce(
        substring(x FROM '^[ \t\n\v\f\r]*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)'), '0');
BEGIN
    RETURN prefix::double precision;
EXCEPTION WHEN numeric_value_out_of_range THEN
    -- beyond the range of a double: nothing, or infinity
    RETURN CASE WHEN prefix ~ '[eE]-' THEN '0' WHEN prefix LIKE '-%' THEN '-Infinity' ELSE 'Infinity' END::double precision;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_number"(text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_number"(x text) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    prefix text := substring(x FROM '^[ \t\n\v\f\r]*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)');
    n numeric;
BEGIN
    IF prefix IS NULL THEN
        RETURN 0;
    END IF;
    n := prefix::numeric;
    IF prefix ~ '^[+-]?[0-9]+$' AND n BETWEEN -9223372036854775808 AND 9223372036854775807 THEN
        RETURN n;
    END IF;
    n := prefix::double precision::text::numeric;
    RETURN round(n, greatest(scale(n), 1));
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."text_sum"', $sqlite2pg$CREATE VIEW "public"."text_sum" ("sum(title)", "sum(city)", "sum('3x')", "sum(' 3 ')") AS SELECT pg_catalog.sum(CASE WHEN "public".sqlite_numeric("book"."title") IS NULL THEN "public".sqlite_real_number("public".sqlite_real("book"."title")) ELSE "public".sqlite_number("book"."title") END), pg_catalog.sum(CASE WHEN "public".sqlite_numeric("author"."city") IS NULL THEN "public".sqlite_real_number("public".sqlite_real("author"."city")) ELSE "public".sqlite_number("author"."city") END), pg_catalog.sum(3.0::double precision), pg_catalog.sum(3) FROM "public"."book", "public"."author"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."extreme_of_nulls"', $sqlite2pg$CREATE VIEW "public"."extreme_of_nulls" ("g", "y", "max(x)") AS SELECT "extreme"."g", "extreme"."y", "extreme"."max(x)" FROM (SELECT DISTINCT ON ("empty"."g") "empty"."g", "empty"."y", "empty"."x" FROM "public"."empty" ORDER BY "empty"."g", "empty"."x" DESC NULLS LAST, CASE WHEN "empty"."x" IS NULL THEN "empty"."id" END DESC NULLS LAST, "empty"."id") AS "extreme" ("g", "y", "max(x)")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."extreme_of_nothing"', $sqlite2pg$CREATE VIEW "public"."extreme_of_nothing" ("y", "min(x)") AS SELECT "extreme"."y", "extreme"."min(x)" FROM (VALUES (1)) AS "extreme_row" LEFT JOIN (SELECT "empty"."y", "empty"."x" FROM "public"."empty" WHERE "empty"."g" = 1 ORDER BY "empty"."x" NULLS LAST, CASE WHEN "empty"."x" IS NULL THEN "empty"."id" END DESC NULLS LAST, "empty"."id" LIMIT 1) AS "extreme" ("y", "min(x)") ON true$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."sum_of_large_text"', $sqlite2pg$CREATE VIEW "public"."sum_of_large_text" ("whole", "wholes", "reals") AS SELECT pg_catalog.sum(9007199254740993), pg_catalog.sum(CASE WHEN "public".sqlite_numeric(("empty"."id"::text) || '007199254740993') IS NULL THEN "public".sqlite_real_number("public".sqlite_real(("empty"."id"::text) || '007199254740993')) ELSE "public".sqlite_number(("empty"."id"::text) || '007199254740993') END), pg_catalog.sum(CASE WHEN "public".sqlite_numeric('9007199254740993' || "empty"."y") IS NULL THEN "public".sqlite_real_number("public".sqlite_real('9007199254740993' || "empty"."y")) ELSE "public".sqlite_number('9007199254740993' || "empty"."y") END) FROM "public"."empty" WHERE "empty"."id" < 2$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."author"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"name"', '3',
    'octets', '"name"', '9',
    'values', '"city"', '2',
    'octets', '"city"', '8',
    'values', '"born"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."book"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"author_id"', '3',
    'sum', '"author_id"', '4',
    'values', '"title"', '3',
    'octets', '"title"', '3',
    'values', '"price"', '2',
    'values', '"sold"', '3',
    'sum', '"sold"', '50',
    'values', '"done"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."empty"', ARRAY['rows', '', '5',
    'values', '"id"', '5',
    'sum', '"id"', '15',
    'values', '"g"', '5',
    'sum', '"g"', '8',
    'values', '"x"', '2',
    'sum', '"x"', '10',
    'values', '"y"', '5',
    'octets', '"y"', '5']);
ANALYZE "public"."author";
ANALYZE "public"."book";
ANALYZE "public"."empty";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '3 tables, 11 rows, 3 keys, 14 views; verified';

-- end
