-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."event"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."event"');
CREATE TABLE "public"."event" (
    "id" bigint NOT NULL,
    "body" text,
    "meta" jsonb,
    "n" bigint
);
COPY "public"."event" ("id", "body", "meta", "n") FROM stdin WITH (FREEZE);
1	{"a":1,"b":"x","c":[10,20],"t":true,"r":1.5}	{"size":3,"tags":["p","q"]}	5
2	{"a":7,"b":3,"c":{"z":1},"t":false,"r":2}	{"size":4,"tags":["p"]}	6
3	\N	\N	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."event"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "event_pkey" of table "public"."event"', $sqlite2pg$ALTER TABLE "public"."event" ADD CONSTRAINT "event_pkey" PRIMARY KEY ("id")$sqlite2pg$);

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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json"(text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json"(x text) RETURNS json
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    PERFORM x::json;
    RETURN regexp_replace(x, '("(?:[^"\\]|\\.)*")|[ \t\n\r]+', '\1', 'g')::json;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_at"(text, text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_at"(x text, path text) RETURNS json
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    found json := x;
    rest text := substring(path FROM '^\$(.*)$');
    m text[];
BEGIN
    WHILE rest <> '' LOOP
        m := regexp_match(rest, '^(?:\."([^"\\]*)"|\.([^".[][^.[]*)|\[([0-9]{1,9})\]|\[#(?:-([0-9]{1,9}))?\])(.*)$');
        rest := m[5];
        IF m[1] IS NOT NULL OR m[2] IS NOT NULL THEN
            IF json_typeof(found) <> 'object' THEN
                RETURN NULL;
            END IF;
            -- the first of several equal keys
            found := (SELECT member.value FROM json_each(found) WITH ORDINALITY AS member(key, value, place)
                WHERE member.key = coalesce(m[1], m[2]) ORDER BY member.place LIMIT 1);
        ELSIF m IS NOT NULL THEN
            IF json_typeof(found) <> 'array' THEN
                RETURN NULL;
            END IF;
            found := found -> coalesce(m[3]::int, -nullif(m[4]::int, 0), json_array_length(found));
        END IF;
        IF found IS NULL THEN
            RETURN NULL;
        END IF;
    END LOOP;
    IF rest IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = format('bad JSON path: %L', path);
    END IF;
    RETURN "public".sqlite_json(found::text);
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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_extract"(text, text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_extract"(x text, path text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
DECLARE
    found json := "public".sqlite_json_at(x, path);
    n numeric;
BEGIN
    IF json_typeof(found) IN ('array', 'object') THEN
        RETURN to_jsonb(found::text);
    ELSIF json_typeof(found) = 'number' AND found::text ~ '[.eE]' THEN
        n := found::text::numeric;
        RETURN "public".sqlite_json_value(to_jsonb(round(n, greatest(scale(n), 1))));
    END IF;
    RETURN "public".sqlite_json_value(found::jsonb);
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
CALL "public"."sqlite2pg_view_fa1cb248"('view "public"."parts"', '"public"."parts"', ARRAY['id', 'a', 'b', 'c', 't', 'r', 'no %s ''x'''], ARRAY[2, 3, 4, 5, 6, 7], $sqlite2pg$SELECT "event"."id", "public".sqlite_json_extract("event"."body", '$.a'), "public".sqlite_json_extract("event"."body", '$.b'), "public".sqlite_json_extract("event"."body", '$.c'), "public".sqlite_json_extract("event"."body", '$.t'), "public".sqlite_json_extract("event"."body", '$.r'), "public".sqlite_json_extract("event"."body", '$.none') FROM "public"."event"$sqlite2pg$);
CALL "public"."sqlite2pg_view_fa1cb248"('view "public"."of_jsonb"', '"public"."of_jsonb"', ARRAY['size', 'tags'], ARRAY[1, 2], $sqlite2pg$SELECT "public".sqlite_json_value("event"."meta" -> 'size'), "public".sqlite_json_value("event"."meta" -> 'tags') FROM "public"."event"$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_add"(numeric, numeric)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_add"(a numeric, b numeric) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    n numeric;
BEGIN
    IF scale(a) = 0 AND scale(b) = 0 THEN
        n := a + b;
        IF n BETWEEN -9223372036854775808 AND 9223372036854775807 THEN
            RETURN n;
        END IF;
    END IF;
    n := (a::double precision + b::double precision)::text::numeric;
    RETURN round(n, greatest(scale(n), 1));
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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_number"(jsonb)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_number"(x jsonb) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    IF jsonb_typeof(x) = 'string' THEN
        RETURN "public".sqlite_number(x #>> '{}');
    ELSIF jsonb_typeof(x) <> 'number' THEN
        RETURN 0;
    END IF;
    RETURN x::numeric;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_text"(jsonb)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_text"(x jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    IF jsonb_typeof(x) = 'string' OR x IN ('[]', '{}') THEN
        RETURN x #>> '{}';
    ELSIF jsonb_typeof(x) IN ('array', 'object') THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported',
            MESSAGE = 'the spelling of a JSON array or object is not known any more (--json json keeps it)';
    ELSIF scale(x::numeric) = 0 THEN
        RETURN x::text;
    END IF;
    RETURN "public".sqlite_real_text(x::double precision);
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."over_parts"', $sqlite2pg$CREATE VIEW "public"."over_parts" ("id", "next", "three") AS SELECT "parts"."id", "public".sqlite_add("public".sqlite_json_number("parts"."a"), 1), "parts"."b" = ('3'::jsonb) FROM (SELECT "event"."id", "public".sqlite_json_extract("event"."body", '$.a'), "public".sqlite_json_extract("event"."body", '$.b'), "public".sqlite_json_extract("event"."body", '$.c'), "public".sqlite_json_extract("event"."body", '$.t'), "public".sqlite_json_extract("event"."body", '$.r'), "public".sqlite_json_extract("event"."body", '$.none') FROM "public"."event") AS "parts" ("id", "a", "b", "c", "t", "r", "no %s 'x'") WHERE CASE WHEN pg_catalog.jsonb_typeof("parts"."a") = 'number' THEN ("parts"."a"::numeric) > 3 ELSE CASE WHEN "parts"."a" IS NOT NULL THEN true END END OR ("parts"."b" = ('"x"'::jsonb)) ORDER BY NOT (pg_catalog.jsonb_typeof("parts"."b") = 'number') DESC NULLS LAST, CASE WHEN pg_catalog.jsonb_typeof("parts"."b") = 'number' THEN "parts"."b"::numeric END DESC NULLS LAST, CASE WHEN pg_catalog.jsonb_typeof("parts"."b") = 'number' THEN NULL::text ELSE "public".sqlite_json_text("parts"."b") END COLLATE pg_catalog."C" DESC NULLS LAST, "parts"."id" NULLS FIRST$sqlite2pg$);
CALL "public"."sqlite2pg_view_fa1cb248"('view "public"."over_that"', '"public"."over_that"', ARRAY['b'], ARRAY[1], $sqlite2pg$SELECT "parts"."b" FROM (SELECT "event"."id", "public".sqlite_json_extract("event"."body", '$.a'), "public".sqlite_json_extract("event"."body", '$.b'), "public".sqlite_json_extract("event"."body", '$.c'), "public".sqlite_json_extract("event"."body", '$.t'), "public".sqlite_json_extract("event"."body", '$.r'), "public".sqlite_json_extract("event"."body", '$.none') FROM "public"."event") AS "parts" ("id", "a", "b", "c", "t", "r", "no %s 'x'") WHERE "parts"."id" IN (SELECT "over_parts"."id" FROM "public"."over_parts") ORDER BY NOT (pg_catalog.jsonb_typeof("parts"."b") = 'number') NULLS FIRST, CASE WHEN pg_catalog.jsonb_typeof("parts"."b") = 'number' THEN "parts"."b"::numeric END NULLS FIRST, CASE WHEN pg_catalog.jsonb_typeof("parts"."b") = 'number' THEN NULL::text ELSE "public".sqlite_json_text("parts"."b") END COLLATE pg_catalog."C" NULLS FIRST$sqlite2pg$);
CALL "public"."sqlite2pg_view_fa1cb248"('view "public"."mixed"', '"public"."mixed"', ARRAY['x'], ARRAY[1], $sqlite2pg$(SELECT CASE WHEN "event"."n" > 5 THEN pg_catalog.to_jsonb("event"."n") ELSE '"none"'::jsonb END::jsonb FROM "public"."event") UNION ALL (SELECT '1.5'::jsonb)$sqlite2pg$);
CALL "public"."sqlite2pg_view_fa1cb248"('view "public"."sorted"', '"public"."sorted"', ARRAY['x'], ARRAY[1], $sqlite2pg$SELECT "distinct_rows"."x" FROM (SELECT DISTINCT "mixed"."x" FROM ((SELECT CASE WHEN "event"."n" > 5 THEN pg_catalog.to_jsonb("event"."n") ELSE '"none"'::jsonb END::jsonb FROM "public"."event") UNION ALL (SELECT '1.5'::jsonb)) AS "mixed" ("x")) AS "distinct_rows" ("x") ORDER BY NOT (pg_catalog.jsonb_typeof("distinct_rows"."x") = 'number') NULLS FIRST, CASE WHEN pg_catalog.jsonb_typeof("distinct_rows"."x") = 'number' THEN "distinct_rows"."x"::numeric END NULLS FIRST, CASE WHEN pg_catalog.jsonb_typeof("distinct_rows"."x") = 'number' THEN NULL::text ELSE "public".sqlite_json_text("distinct_rows"."x") END COLLATE pg_catalog."C" NULLS FIRST$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_part"(jsonb)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_part"(x jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
BEGIN
    IF jsonb_typeof(x) = 'number' AND scale(x::numeric) > 0 THEN
        RETURN "public".sqlite_json_real_text(x::double precision);
    END IF;
    RETURN x::text;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."gathered"', $sqlite2pg$CREATE VIEW "public"."gathered" ("all_x") AS SELECT ('[' || COALESCE(pg_catalog.string_agg(COALESCE("public".sqlite_json_part("mixed"."x"), 'null'), ','), '') || ']')::json FROM ((SELECT CASE WHEN "event"."n" > 5 THEN pg_catalog.to_jsonb("event"."n") ELSE '"none"'::jsonb END::jsonb FROM "public"."event") UNION ALL (SELECT '1.5'::jsonb)) AS "mixed" ("x")$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_type"(json)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_type"(x json) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    RETURN CASE json_typeof(x)
        WHEN 'string' THEN 'text'
        WHEN 'boolean' THEN btrim(x::text, E' \t\n\r')
        WHEN 'number' THEN CASE WHEN x::text ~ '[.eE]' THEN 'real' ELSE 'integer' END
        ELSE json_typeof(x)
    END;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_each"(text, text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_each"(x text, path text) RETURNS TABLE(key jsonb, value jsonb, type text, atom jsonb)
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
#variable_conflict use_column
DECLARE
    found json := "public".sqlite_json_at(x, path);
    m text[];
BEGIN
    IF json_typeof(found) = 'array' THEN
        RETURN QUERY SELECT to_jsonb(e.place - 1), v.value, v.type, CASE WHEN v.type NOT IN ('array', 'object') THEN v.value END
            FROM json_array_elements(found) WITH ORDINALITY AS e(value, place) CROSS JOIN LATERAL
                (SELECT "public".sqlite_json_extract(e.value::text, '$'), "public".sqlite_json_type(e.value)) AS v(value, type)
            ORDER BY e.place;
    ELSIF json_typeof(found) = 'object' THEN
        RETURN QUERY SELECT to_jsonb(e.key), v.value, v.type, CASE WHEN v.type NOT IN ('array', 'object') THEN v.value END
            FROM json_each(found) WITH ORDINALITY AS e(key, value, place) CROSS JOIN LATERAL
                (SELECT "public".sqlite_json_extract(e.value::text, '$'), "public".sqlite_json_type(e.value)) AS v(value, type)
            ORDER BY e.place;
    ELSIF found IS NOT NULL THEN
        m := regexp_match(path, '(?:\."([^"]*)"|\.([^".[]+)|\[([0-9]*)[^[]*\])$');
        key := coalesce(to_jsonb(coalesce(m[1], m[2])), to_jsonb(('0' || m[3])::bigint));
        value := "public".sqlite_json_extract(found::text, '$');
        type := "public".sqlite_json_type(found);
        atom := value;
        RETURN NEXT;
    END IF;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_view_fa1cb248"('view "public"."members"', '"public"."members"', ARRAY['id', 'key', 'value'], ARRAY[2, 3], $sqlite2pg$SELECT "event"."id", "json_each"."key", "json_each"."value" FROM "public"."event", LATERAL "public".sqlite_json_each("event"."body", '$') AS "json_each" ("key", "value", "type", "atom")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."event"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"body"', '2',
    'octets', '"body"', '85',
    'values', '"meta"', '2',
    'values', '"n"', '2',
    'sum', '"n"', '11']);
ANALYZE "public"."event";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248", "public"."sqlite2pg_view_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 3 rows, 1 key, 8 views; verified';

-- end
