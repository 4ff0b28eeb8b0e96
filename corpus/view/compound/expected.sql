-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."a"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."a"');
CREATE TABLE "public"."a" (
    "id" bigint NOT NULL,
    "v" text,
    "x" double precision
);
COPY "public"."a" ("id", "v", "x") FROM stdin WITH (FREEZE);
1	b	1.0
2	B	2.5
3	\N	3.0
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."a"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "a_pkey" of table "public"."a"', $sqlite2pg$ALTER TABLE "public"."a" ADD CONSTRAINT "a_pkey" PRIMARY KEY ("id")$sqlite2pg$);

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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_real_number"(double precision)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_real_number"(x double precision) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    n numeric := x::text::numeric;
BEGIN
    RETURN round(n, greatest(scale(n), 1));
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."u"', $sqlite2pg$CREATE VIEW "public"."u" ("id") AS SELECT "compound"."id" FROM ((SELECT "a"."id"::numeric FROM "public"."a") UNION (SELECT "public".sqlite_real_number("a"."x") FROM "public"."a")) AS "compound" ("id") ORDER BY "compound"."id" DESC NULLS LAST$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."left_to_right"', $sqlite2pg$CREATE VIEW "public"."left_to_right" ("n") AS (((SELECT 1::bigint) UNION (SELECT 2::bigint)) UNION ALL (SELECT 2::bigint)) INTERSECT (SELECT 2::bigint)$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."sorted"', $sqlite2pg$CREATE VIEW "public"."sorted" ("v") AS SELECT "compound"."v" FROM (((SELECT "a"."v" FROM "public"."a") UNION ALL (SELECT 'a'::text)) UNION ALL (SELECT NULL::text)) AS "compound" ("v") ORDER BY pg_catalog.lower("compound"."v" COLLATE pg_catalog."C") DESC NULLS LAST$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."values"', $sqlite2pg$CREATE VIEW "public"."values" ("n", "label") AS VALUES (1::bigint, 'one'::text), (2::bigint, NULL::text), (3::bigint, 'three'::text)$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."except_null"', $sqlite2pg$CREATE VIEW "public"."except_null" ("v") AS (SELECT "a"."v" FROM "public"."a") EXCEPT (SELECT NULL::text)$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."limited"', $sqlite2pg$CREATE VIEW "public"."limited" ("id") AS SELECT "compound"."id" FROM ((SELECT "a"."id" FROM "public"."a") UNION ALL (SELECT "a"."id" FROM "public"."a")) AS "compound" ("id") ORDER BY "compound"."id" NULLS FIRST LIMIT 3 OFFSET 1$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."distinct_sorted"', $sqlite2pg$CREATE VIEW "public"."distinct_sorted" ("v") AS SELECT "distinct_rows"."v" FROM (SELECT DISTINCT "a"."v" FROM "public"."a") AS "distinct_rows" ("v") ORDER BY "distinct_rows"."v" COLLATE pg_catalog."C" NULLS FIRST$sqlite2pg$);
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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_real_text"(double precision)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_real_text"(x double precision) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    n numeric;
    digits text;
    exponent int;
BEGIN
    IF x IN ('Infinity', '-Infinity') THEN
        RETURN CASE WHEN x > 0 THEN 'Inf' ELSE '-Inf' END;
    END IF;
    -- 15 significant digits
    n := x::numeric;
    digits := btrim(to_char(n, '9.99999999999999EEEE'));
    exponent := substring(digits FROM 'e(.*)$')::int;
    IF n = 0 OR exponent BETWEEN -4 AND 14 THEN
        digits := trim_scale(n)::text;
        RETURN CASE WHEN strpos(digits, '.') = 0 THEN digits || '.0' ELSE digits END;
    END IF;
    digits := rtrim(substring(digits FROM '^[^e]*'), '0');
    RETURN digits || CASE WHEN digits LIKE '%.' THEN '0' ELSE '' END || CASE WHEN exponent < 0 THEN 'e-' ELSE 'e+' END
        || lpad(abs(exponent)::text, greatest(2, length(abs(exponent)::text)), '0');
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_real_text"(double precision)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_real_text"(x double precision) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
DECLARE
    short text := "public".sqlite_real_text(x);
BEGIN
    -- JSON keeps the digits that text would lose
    RETURN CASE WHEN "public".sqlite_real(short) = x THEN short ELSE x::text END;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_shown"(jsonb)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_shown"(x jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
BEGIN
    IF jsonb_typeof(x) = 'number' AND scale(x::numeric) > 0 THEN
        RETURN "public".sqlite_json_real_text(x::double precision);
    END IF;
    RETURN x #>> '{}';
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_whole"(jsonb)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_whole"(x jsonb) RETURNS bigint
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    IF jsonb_typeof(x) = 'number' AND scale(x::numeric) = 0 THEN
        RETURN x::bigint;
    END IF;
    RAISE EXCEPTION USING ERRCODE = 'invalid_text_representation',
        MESSAGE = format('no integer, and all values were integers when this view was made: %s', left(x::text, 100)),
        HINT = 'Make the view again with sqlite_json_shown() in the place of sqlite_json_whole(): its column is text then.';
END
$sqlite$$sqlite2pg$);

-- makes a view whose columns of several types get one each, for the values that are there
CREATE PROCEDURE "public"."sqlite2pg_view_fa1cb248"(object text, name text, columns text[], elements int[], query text)
LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    home text := quote_ident('public');
    source text := (SELECT format('(%s) AS q (%s)', query, string_agg(quote_ident(c), ', '
        ORDER BY at)) FROM unnest(columns) WITH ORDINALITY AS names (c, at));
    probe text := (SELECT string_agg(format('pg_catalog.bit_or(CASE pg_catalog.jsonb_typeof(q.%1$I) '
        'WHEN ''string'' THEN 1 WHEN ''number'' THEN CASE pg_catalog.scale(q.%1$I::pg_catalog.numeric) WHEN 0 THEN 2 ELSE 4 END '
        'ELSE 8 END) FILTER (WHERE q.%1$I IS NOT NULL)', columns[at]), ', ' ORDER BY at) FROM unnest(elements) AS at);
    part text;
    kinds int[];
    outputs text;
    statement text;
    detail text;
    hint text;
BEGIN
    -- columns of text show it in their first rows
    FOREACH part IN ARRAY ARRAY['1000', 'ALL'] LOOP
        BEGIN
            EXECUTE format('SELECT ARRAY[%s] FROM (SELECT * FROM %s LIMIT %s) AS q', probe, source, part) INTO kinds;
        EXCEPTION WHEN OTHERS THEN
            kinds := NULL;
        END;
        EXIT WHEN kinds IS NULL OR NOT EXISTS (SELECT FROM unnest(kinds) AS kind
            WHERE coalesce(kind & 1, 0) = 0);
    END LOOP;
    SELECT string_agg(CASE WHEN place IS NULL THEN format('q.%I', c) ELSE
            format(CASE kinds[place] WHEN 2 THEN '%2$s.sqlite_json_whole(q.%1$I)' WHEN 4 THEN 'q.%1$I::double precision'
                WHEN 6 THEN 'q.%1$I::numeric' WHEN 8 THEN 'q.%1$I' ELSE '%2$s.sqlite_json_shown(q.%1$I)' END, c, home) END,
            ', ' ORDER BY at)
        INTO outputs FROM unnest(columns) WITH ORDINALITY AS names (c, at)
        CROSS JOIN LATERAL array_position(elements, at::int) AS place;
    statement := format('CREATE VIEW %s (%s) AS SELECT %s FROM %s', name,
        (SELECT string_agg(quote_ident(c), ', ' ORDER BY at) FROM unnest(columns)
            WITH ORDINALITY AS names (c, at)), outputs, source);
    EXECUTE statement;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    CALL "public"."sqlite2pg_refuse_fa1cb248"(object, statement, SQLERRM, detail, hint);
END $sqlite2pg$;
CALL "public"."sqlite2pg_view_fa1cb248"('view "public"."mixed"', '"public"."mixed"', ARRAY['id'], ARRAY[1], $sqlite2pg$(SELECT pg_catalog.to_jsonb("a"."id") FROM "public"."a") UNION ALL (SELECT pg_catalog.to_jsonb("a"."v"::text) FROM "public"."a")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."later_affinity"', $sqlite2pg$CREATE VIEW "public"."later_affinity" ("n") AS (SELECT 1::bigint FROM "public"."a") UNION (SELECT "a"."id" FROM "public"."a")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."no_affinity"', $sqlite2pg$CREATE VIEW "public"."no_affinity" ("n") AS ((SELECT pg_catalog.count(*) FROM "public"."a") UNION ALL (SELECT pg_catalog.abs("a"."id") FROM "public"."a")) UNION ALL (SELECT "a"."id" FROM "public"."a")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."last_affinity"', $sqlite2pg$CREATE VIEW "public"."last_affinity" ("(SELECT 2 UNION SELECT id FROM a ORDER BY 1 LIMIT 1) = '1'", "(SELECT id FROM a UNION SELECT 2 ORDER BY 1 LIMIT 1) = '1'") AS SELECT (SELECT "compound"."2" FROM ((SELECT 2::bigint) UNION (SELECT "a"."id" FROM "public"."a")) AS "compound" ("2") ORDER BY "compound"."2" NULLS FIRST LIMIT 1) = 1, CASE WHEN (SELECT "compound"."id" FROM ((SELECT "a"."id" FROM "public"."a") UNION (SELECT 2::bigint)) AS "compound" ("id") ORDER BY "compound"."id" NULLS FIRST LIMIT 1) IS NOT NULL THEN false END$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."reals_first"', $sqlite2pg$CREATE VIEW "public"."reals_first" ("x") AS SELECT "subquery"."x"::double precision FROM (((SELECT "public".sqlite_real_number("a"."x") FROM "public"."a") UNION (SELECT ("a"."id" + 1)::numeric FROM "public"."a")) UNION ALL (SELECT NULL::numeric)) AS "subquery" ("x")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."reals_first_read"', $sqlite2pg$CREATE VIEW "public"."reals_first_read" ("x || ''", "typeof(x)", "x + 1") AS SELECT "public".sqlite_real_text("reals_first"."x") || '', CASE WHEN "reals_first"."x" IS NULL THEN 'null' ELSE 'real' END, "reals_first"."x" + (1.0::double precision) FROM "public"."reals_first"$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_of_real"(double precision)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_of_real"(x double precision) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    IF abs(x) = 'Infinity' THEN
        RAISE EXCEPTION USING ERRCODE = 'numeric_value_out_of_range', MESSAGE = 'infinity beside text has no counterpart';
    END IF;
    RETURN to_jsonb("public".sqlite_real_number(x));
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_view_fa1cb248"('view "public"."reals_first_with"', '"public"."reals_first_with"', ARRAY['c'], ARRAY[1], $sqlite2pg$WITH "q" ("c") AS ((SELECT "public".sqlite_real_number("a"."x") FROM "public"."a" WHERE "a"."id" > 3) UNION ALL (SELECT "a"."id"::numeric FROM "public"."a")) (SELECT "public".sqlite_json_of_real("q"."c"::double precision) FROM "q") UNION ALL (SELECT '"abc"'::jsonb)$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_number_text"(numeric)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_number_text"(x numeric) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    IF scale(x) = 0 AND x BETWEEN -9223372036854775808 AND 9223372036854775807 THEN
        RETURN x::text;
    END IF;
    RETURN "public".sqlite_real_text(x::double precision);
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."cast_first"', $sqlite2pg$CREATE VIEW "public"."cast_first" ("t", "typeof(c)") AS SELECT "public".sqlite_number_text("subquery"."c") || '', CASE WHEN "subquery"."c" IS NULL THEN 'null' WHEN (pg_catalog.scale("subquery"."c") = 0) AND ("subquery"."c" BETWEEN (-9223372036854775808) AND 9223372036854775807) THEN 'integer' ELSE 'real' END FROM ((SELECT "public".sqlite_real_number("a"."id"::double precision) FROM "public"."a" WHERE "a"."id" > 2) UNION ALL (SELECT "a"."id"::numeric FROM "public"."a" WHERE "a"."id" < 2)) AS "subquery" ("c")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."reals_first_value"', $sqlite2pg$CREATE VIEW "public"."reals_first_value" ("t") AS SELECT CASE WHEN (SELECT "compound"."x" FROM ((SELECT "public".sqlite_real_number("a"."x") FROM "public"."a" WHERE "a"."x" > 9) UNION ALL (SELECT "a"."id"::numeric FROM "public"."a")) AS "compound" ("x") ORDER BY "compound"."x" NULLS FIRST LIMIT 1) IS NULL THEN 'null' WHEN (pg_catalog.scale((SELECT "compound"."x" FROM ((SELECT "public".sqlite_real_number("a"."x") FROM "public"."a" WHERE "a"."x" > 9) UNION ALL (SELECT "a"."id"::numeric FROM "public"."a")) AS "compound" ("x") ORDER BY "compound"."x" NULLS FIRST LIMIT 1)) = 0) AND ((SELECT "compound"."x" FROM ((SELECT "public".sqlite_real_number("a"."x") FROM "public"."a" WHERE "a"."x" > 9) UNION ALL (SELECT "a"."id"::numeric FROM "public"."a")) AS "compound" ("x") ORDER BY "compound"."x" NULLS FIRST LIMIT 1) BETWEEN (-9223372036854775808) AND 9223372036854775807) THEN 'integer' ELSE 'real' END$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."integers_first_read"', $sqlite2pg$CREATE VIEW "public"."integers_first_read" ("t") AS SELECT "public".sqlite_number_text("subquery"."n") || '' FROM ((SELECT "a"."id"::numeric FROM "public"."a" WHERE "a"."id" < 2) UNION ALL (SELECT "public".sqlite_real_number("a"."x") FROM "public"."a" WHERE "a"."x" > 2)) AS "subquery" ("n")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."a"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"v"', '2',
    'octets', '"v"', '2',
    'values', '"x"', '3']);
ANALYZE "public"."a";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248", "public"."sqlite2pg_view_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 3 rows, 1 key, 17 views; verified';

-- end
