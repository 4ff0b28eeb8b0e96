-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."notes"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."notes"');
CREATE TABLE "public"."notes" (
    "id" bigint NOT NULL,
    "data" text,
    "tags" jsonb
);
COPY "public"."notes" ("id", "data", "tags") FROM stdin WITH (FREEZE);
1	{"title":"one","size":12,"list":[1,"x",{"k":null}],"done":true}	["red","blue"]
2	{"title":"two","size":1.5,"title":"again","done":false}	[]
3	{"title":3,"size":"7"}	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."notes"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "notes_pkey" of table "public"."notes"', $sqlite2pg$ALTER TABLE "public"."notes" ADD CONSTRAINT "notes_pkey" PRIMARY KEY ("id")$sqlite2pg$);

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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_real"(jsonb)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_real"(x jsonb) RETURNS double precision
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
BEGIN
    IF jsonb_typeof(x) = 'string' THEN
        RETURN "public".sqlite_real(x #>> '{}');
    ELSIF jsonb_typeof(x) <> 'number' THEN
        RETURN 0;
    END IF;
    RETURN x::double precision;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."titles"', $sqlite2pg$CREATE VIEW "public"."titles" ("id", "title", "size") AS SELECT "notes"."id", "public".sqlite_json_text("public".sqlite_json_extract("notes"."data", '$.title'))::text, "public".sqlite_json_real("public".sqlite_json_extract("notes"."data", '$.size')) FROM "public"."notes"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."done"', $sqlite2pg$CREATE VIEW "public"."done" ("id") AS SELECT "notes"."id" FROM "public"."notes" WHERE "public".sqlite_json_extract("notes"."data", '$.done') = ('1'::jsonb)$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."named"', $sqlite2pg$CREATE VIEW "public"."named" ("id") AS SELECT "notes"."id" FROM "public"."notes" WHERE ("public".sqlite_json_extract("notes"."data", '$.title') IN ('"one"'::jsonb, '3'::jsonb)) AND CASE WHEN pg_catalog.jsonb_typeof("public".sqlite_json_extract("notes"."data", '$.size')) = 'number' THEN ("public".sqlite_json_extract("notes"."data", '$.size')::numeric) > 5 ELSE CASE WHEN "public".sqlite_json_extract("notes"."data", '$.size') IS NOT NULL THEN true END END$sqlite2pg$);
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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_array_length"(json)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_array_length"(x json) RETURNS bigint
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    RETURN CASE json_typeof(x) WHEN 'array' THEN json_array_length(x) ELSE 0 END;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."shapes"', $sqlite2pg$CREATE VIEW "public"."shapes" ("id", "type", "tags", "last") AS SELECT "notes"."id", "public".sqlite_json_type("public".sqlite_json_at("notes"."data", '$.list')), "public".sqlite_json_array_length("notes"."tags"::json), "public".sqlite_json_at("notes"."data", '$.list[#-1]') FROM "public"."notes"$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_jsonb_each"(jsonb, text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_jsonb_each"(x jsonb, path text) RETURNS TABLE(key jsonb, value jsonb, type text, atom jsonb)
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
#variable_conflict use_column
DECLARE
    m text[];
BEGIN
    IF jsonb_typeof(x) = 'array' THEN
        RETURN QUERY SELECT to_jsonb(e.place - 1), v.value, v.type, CASE WHEN v.type NOT IN ('array', 'object') THEN v.value END
            FROM jsonb_array_elements(x) WITH ORDINALITY AS e(value, place) CROSS JOIN LATERAL
                (SELECT "public".sqlite_json_value(e.value), "public".sqlite_json_type(e.value::json)) AS v(value, type)
            ORDER BY e.place;
    ELSIF jsonb_typeof(x) = 'object' THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported',
            MESSAGE = 'the order of the keys of a JSON object is not known any more (--json json keeps it)';
    ELSE
        m := regexp_match(path, '(?:\."([^"]*)"|\.([^".[]+)|\[([0-9]*)[^[]*\])$');
        key := coalesce(to_jsonb(coalesce(m[1], m[2])), to_jsonb(('0' || m[3])::bigint));
        value := "public".sqlite_json_value(x);
        type := "public".sqlite_json_type(x::json);
        atom := value;
        RETURN NEXT;
    END IF;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."red"', $sqlite2pg$CREATE VIEW "public"."red" ("id") AS SELECT "notes"."id" FROM "public"."notes" WHERE EXISTS (SELECT 1 FROM "public".sqlite_jsonb_each("notes"."tags", '$') AS "json_each" ("key", "value", "type", "atom") WHERE "json_each"."value" = ('"red"'::jsonb))$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_real_text"(double precision)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_real_text"(x double precision) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
DECLARE
    short text := "public".sqlite_real_text(x);
BEGIN
    -- JSON keeps the digits that text would lose
    RETURN CASE WHEN "public".sqlite_real(short) = x THEN short ELSE x::text END;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_part"(jsonb)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_part"(x jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
BEGIN
    IF jsonb_typeof(x) = 'number' AND scale(x::numeric) > 0 THEN
        RETURN "public".sqlite_json_real_text(x::double precision);
    END IF;
    RETURN x::text;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."made"', $sqlite2pg$CREATE VIEW "public"."made" ("json") AS SELECT ('{"id":' || COALESCE("notes"."id"::text, 'null') || ',"tags":' || COALESCE((('[' || COALESCE("notes"."id"::text, 'null') ||  E',"a\\"b"]')::json)::text, 'null') || ',"done":' || COALESCE("public".sqlite_json_part("public".sqlite_json_extract("notes"."data", '$.done')), 'null') || '}')::json FROM "public"."notes"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."grouped"', $sqlite2pg$CREATE VIEW "public"."grouped" ("ids", "titles") AS SELECT ('[' || COALESCE(pg_catalog.string_agg(COALESCE("notes"."id"::text, 'null'), ',' ORDER BY "notes"."id"), '') || ']')::json, ('{' || COALESCE(pg_catalog.string_agg((pg_catalog.to_json(("notes"."id"::text)::text)::text) || ':' || COALESCE("public".sqlite_json_part("public".sqlite_json_extract("notes"."data", '$.title')), 'null'), ',' ORDER BY "notes"."id"), '') || '}')::json FROM "public"."notes"$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_edit"(json, text, json, text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_edit"(x json, path text, value json, mode text) RETURNS json
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    m text[] := regexp_match(path, '^(?:\."([^"\\]*)"|\.([^".[][^.[]*)|\[([0-9]{1,9})\]|\[#(?:-([0-9]{1,9}))?\])(.*)$');
    object boolean := json_typeof(x) = 'object';
    keys text[];
    members text[];
    place int;
    made text;
BEGIN
    IF path = '' THEN
        RETURN CASE WHEN mode IN ('replace', 'set') THEN value WHEN mode = 'insert' THEN x END;
    ELSIF m IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = format('bad JSON path: %L', '$' || path);
    ELSIF coalesce(m[1], m[2]) IS NOT NULL AND object THEN
        SELECT coalesce(array_agg(to_json(e.key)::text ORDER BY e.place), '{}'),
                coalesce(array_agg(e.value::text ORDER BY e.place), '{}'),
                min(e.place) FILTER (WHERE e.key = coalesce(m[1], m[2]))
            INTO keys, members, place FROM json_each(x) WITH ORDINALITY AS e(key, value, place);
        IF strpos(x::text, '\') > 0 AND '{' || (SELECT string_agg(e.key || ':' || e.value, ',')
                FROM unnest(keys, members) AS e(key, value)) || '}' <> x::text THEN
            RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = 'a JSON key with escapes';
        END IF;
        place := coalesce(place, cardinality(keys) + 1);
        keys[place] := to_json(coalesce(m[1], m[2]))::text;
    ELSIF coalesce(m[1], m[2]) IS NULL AND json_typeof(x) = 'array' THEN
        SELECT coalesce(array_agg(e.value::text ORDER BY e.place), '{}') INTO members
            FROM json_array_elements(x) WITH ORDINALITY AS e(value, place);
        place := 1 + coalesce(m[3]::int, cardinality(members) - coalesce(m[4]::int, 0));
    ELSE
        RETURN x;
    END IF;
    IF place BETWEEN 1 AND cardinality(members) THEN
        made := "public".sqlite_json_edit(members[place]::json, m[5], value, mode)::text;
        IF made IS NULL THEN
            keys := keys[:place - 1] || keys[place + 1:];
            members := members[:place - 1] || members[place + 1:];
        ELSE
            members[place] := made;
        END IF;
    ELSIF place = cardinality(members) + 1 AND mode IN ('insert', 'set') THEN
        made := CASE left(m[5], 1) WHEN '' THEN value::text WHEN '[' THEN '[]' ELSE '{}' END;
        IF m[5] <> '' THEN
            made := nullif("public".sqlite_json_edit(made::json, m[5], value, mode)::text, made);
        END IF;
        IF made IS NULL THEN
            RETURN x;
        END IF;
        members[place] := made;
    ELSE
        RETURN x;
    END IF;
    IF object THEN
        RETURN '{' || coalesce((SELECT string_agg(e.key || ':' || e.value, ',' ORDER BY e.place)
            FROM unnest(keys, members) WITH ORDINALITY AS e(key, value, place)), '') || '}';
    END IF;
    RETURN '[' || array_to_string(members, ',') || ']';
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."changed"', $sqlite2pg$CREATE VIEW "public"."changed" ("data") AS SELECT "public".sqlite_json_edit("public".sqlite_json("notes"."data"), '.seen', COALESCE("notes"."id"::text, 'null')::json, 'set') FROM "public"."notes"$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_patch"(json, json)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_patch"(x json, patch json) RETURNS json
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    names text[];
    members text[];
    e record;
    place int;
BEGIN
    IF json_typeof(patch) <> 'object' THEN
        RETURN patch;
    ELSIF json_typeof(x) <> 'object' THEN
        x := '{}';
    END IF;
    IF EXISTS (SELECT FROM unnest(ARRAY[x, patch]) AS o(object) WHERE strpos(o.object::text, '\') > 0 AND '{' || (SELECT
            string_agg(to_json(m.key)::text || ':' || m.value, ',') FROM json_each(o.object) AS m) || '}' <> o.object::text) THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = 'a JSON key with escapes';
    END IF;
    SELECT coalesce(array_agg(m.key ORDER BY m.place), '{}'), coalesce(array_agg(m.value::text ORDER BY m.place), '{}')
        INTO names, members FROM json_each(x) WITH ORDINALITY AS m(key, value, place);
    FOR e IN SELECT m.key, m.value FROM json_each(patch) WITH ORDINALITY AS m(key, value, place) ORDER BY m.place LOOP
        -- the first of several equal keys
        place := array_position(names, e.key);
        IF json_typeof(e.value) <> 'null' THEN
            place := coalesce(place, cardinality(names) + 1);
            names[place] := e.key;
            members[place] := "public".sqlite_json_patch(coalesce(members[place], '{}')::json, e.value)::text;
        ELSIF place IS NOT NULL THEN
            names := names[:place - 1] || names[place + 1:];
            members := members[:place - 1] || members[place + 1:];
        END IF;
    END LOOP;
    RETURN '{' || coalesce((SELECT string_agg(to_json(m.key)::text || ':' || m.value, ',' ORDER BY m.place)
        FROM unnest(names, members) WITH ORDINALITY AS m(key, value, place)), '') || '}';
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."patched"', $sqlite2pg$CREATE VIEW "public"."patched" ("data") AS SELECT "public".sqlite_json_patch("public".sqlite_json("notes"."data"), "public".sqlite_json('{"title":null,"size":{"w":1,"h":null}}')) FROM "public"."notes"$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_tree"(text, text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_tree"(x text, root text) RETURNS TABLE(key jsonb, value jsonb, type text, atom jsonb, fullkey text, path text)
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
#variable_conflict use_column
DECLARE
    found json := "public".sqlite_json_at(x, root);
    step text := substring(root FROM '^\$\.(.*)$');
BEGIN
    IF strpos(x, '\') > 0 AND found::text ~ '"(?:[^"\\]|\\.)*\\[u/](?:[^"\\]|\\.)*":' THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = 'a JSON key with escapes';
    END IF;
    RETURN QUERY WITH RECURSIVE element(json, key, fullkey, path, place) AS (
        SELECT found, to_jsonb(step), root, '$', ARRAY[]::bigint[] WHERE found IS NOT NULL
        UNION ALL
        SELECT m.json, m.key, element.fullkey || m.step, element.fullkey, element.place || m.place
            FROM element CROSS JOIN LATERAL (
                SELECT e.value, to_jsonb(e.key), '.' || CASE WHEN e.key ~ '^[A-Za-z][A-Za-z0-9]*$' THEN e.key
                        ELSE to_json(e.key)::text END, e.place
                    FROM json_each(CASE json_typeof(element.json) WHEN 'object' THEN element.json END)
                        WITH ORDINALITY AS e(key, value, place)
                UNION ALL
                SELECT e.value, to_jsonb(e.place - 1), '[' || e.place - 1 || ']', e.place
                    FROM json_array_elements(CASE json_typeof(element.json) WHEN 'array' THEN element.json END)
                        WITH ORDINALITY AS e(value, place)) AS m(json, key, step, place))
        SELECT e.key, v.value, v.type, CASE WHEN v.type NOT IN ('array', 'object') THEN v.value END, e.fullkey, e.path
            FROM element AS e CROSS JOIN LATERAL (SELECT "public".sqlite_json_extract(e.json::text, '$'),
                "public".sqlite_json_type(e.json)) AS v(value, type)
            ORDER BY e.place;
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
CALL "public"."sqlite2pg_view_fa1cb248"('view "public"."tree"', '"public"."tree"', ARRAY['id', 'key', 'value', 'type', 'atom', 'fullkey', 'path'], ARRAY[2, 3, 5], $sqlite2pg$SELECT "notes"."id", "json_tree"."key", "json_tree"."value", "json_tree"."type", "json_tree"."atom", "json_tree"."fullkey", "json_tree"."path" FROM "public"."notes", LATERAL "public".sqlite_json_tree("notes"."data", '$') AS "json_tree" ("key", "value", "type", "atom", "fullkey", "path") ORDER BY "notes"."id" NULLS FIRST, "json_tree"."fullkey" COLLATE pg_catalog."C" NULLS FIRST$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."below_list"', $sqlite2pg$CREATE VIEW "public"."below_list" ("id", "fullkey") AS SELECT "notes"."id", "json_tree"."fullkey" FROM "public"."notes", LATERAL "public".sqlite_json_tree("notes"."data", '$.list') AS "json_tree" ("key", "value", "type", "atom", "fullkey", "path") WHERE "json_tree"."atom" IS NOT NULL$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_number_text"(numeric)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_number_text"(x numeric) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    IF scale(x) = 0 AND x BETWEEN -9223372036854775808 AND 9223372036854775807 THEN
        RETURN x::text;
    END IF;
    RETURN "public".sqlite_real_text(x::double precision);
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
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."whole"', $sqlite2pg$CREATE VIEW "public"."whole" ("known", "n") AS SELECT '1000' || '', "public".sqlite_number_text(pg_catalog.trim_scale("public".sqlite_number("notes"."data"))) || '' FROM "public"."notes"$sqlite2pg$);
CALL "public"."sqlite2pg_view_fa1cb248"('view "public"."bare"', '"public"."bare"', ARRAY['id', 'title'], ARRAY[2], $sqlite2pg$SELECT "notes"."id", "public".sqlite_json_extract("notes"."data", '$.title') FROM "public"."notes"$sqlite2pg$);
CALL "public"."sqlite2pg_view_fa1cb248"('view "public"."one_of_two"', '"public"."one_of_two"', ARRAY['a'], ARRAY[1], $sqlite2pg$SELECT "public".sqlite_json_extract(CASE WHEN "notes"."id" = 1 THEN '{}' ELSE '{"a":1}' END, '$.a') FROM "public"."notes"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."notes"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"data"', '3',
    'octets', '"data"', '140',
    'values', '"tags"', '2']);
ANALYZE "public"."notes";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248", "public"."sqlite2pg_view_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 3 rows, 1 key, 14 views; verified';

-- end
