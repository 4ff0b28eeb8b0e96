-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."docs"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."docs"');
CREATE TABLE "public"."docs" (
    "id" bigint NOT NULL,
    "j" jsonb,
    "k" jsonb,
    "twice" json,
    "broken" text,
    "b" bytea
);
COPY "public"."docs" ("id", "j", "k", "twice", "broken", "b") FROM stdin WITH (FREEZE);
1	{"a":1}	{"a":1}	{"a":1,"a":2}	x	\\x4C17611331
2	[1,31,1.5,0.5,5.0,null,true,false]	{"x":123}	[]	La	\N
3	["a","q\\"\\u00e9","it\\u0041's","raw \\"q\\"\\u000a","é","xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","four","eight"]	\N	\N	\N	\N
4	{"deep":[[[{"k":{}}]]]}	\N	\N	\N	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."docs"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "docs_pkey" of table "public"."docs"', $sqlite2pg$ALTER TABLE "public"."docs" ADD CONSTRAINT "docs_pkey" PRIMARY KEY ("id")$sqlite2pg$);

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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_value"(jsonb)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_value"(x jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
DECLARE
    n numeric;
    r double precision;
BEGIN
    IF jsonb_typeof(x) = 'null' THEN
        RETURN NULL;
    ELSIF jsonb_typeof(x) = 'boolean' THEN
        RETURN CASE WHEN x = 'true' THEN '1' ELSE '0' END;
    ELSIF jsonb_typeof(x) <> 'number' THEN
        RETURN x;
    END IF;
    n := x::numeric;
    IF scale(n) = 0 AND n BETWEEN -9223372036854775808 AND 9223372036854775807 THEN
        RETURN x;
    END IF;
    r := CASE WHEN abs(n) < 2.5e-324 THEN 0 ELSE "public".sqlite_real(n::text) END;
    IF abs(r) = 'Infinity' THEN
        RAISE EXCEPTION USING ERRCODE = 'numeric_value_out_of_range', MESSAGE = 'a JSON number is beyond the range of a double';
    END IF;
    n := r::text::numeric;
    RETURN to_jsonb(round(n, greatest(scale(n), 1)));
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
CALL "public"."sqlite2pg_view_fa1cb248"('view "public"."first"', '"public"."first"', ARRAY['id', 'x'], ARRAY[2], $sqlite2pg$SELECT "docs"."id", "public".sqlite_json_value(pg_catalog.jsonb_path_query_first("docs"."j", 'strict $[0]', silent => true)) FROM "public"."docs"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."docs"', ARRAY['rows', '', '4',
    'values', '"id"', '4',
    'sum', '"id"', '10',
    'values', '"j"', '4',
    'values', '"k"', '2',
    'values', '"twice"', '2',
    'values', '"broken"', '2',
    'octets', '"broken"', '5',
    'values', '"b"', '1',
    'bytes', '"b"', '5']);
ANALYZE "public"."docs";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248", "public"."sqlite2pg_view_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 4 rows, 1 key, 1 view; verified';

-- end
