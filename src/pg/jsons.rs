//! The bodies of the helper functions for JSON (sqlite.org/json1.html), and their rows.
//!
//! A document is text, since SQLite keeps its spelling, and of equal keys finds the first; json is what PostgreSQL has
//! for that. An SQL value that comes out of a document is jsonb: a string, or a number that is an integer where its
//! scale is 0 and a real where it is not. An array or object comes out as a string, unless the document was jsonb,
//! which has no spelling: then it stays what it is, and asking for its text is an error.

use super::helpers::{Helper, Row};

const DOCUMENT: &[(&str, &str)] = &[("x", "text")];
const ELEMENT: &[(&str, &str)] = &[("x", "json")];
const PATH: &[(&str, &str)] = &[("x", "text"), ("path", "text")];
const VALUE: &[(&str, &str)] = &[("x", "jsonb")];

/// What json_each() gives of a member.
const MEMBERS: &str = "TABLE(key jsonb, value jsonb, type text, atom jsonb)";

/// The helpers for JSON, sorted by name.
pub(super) const ROWS: &[Row] = &[
    Row { helper: Helper::Json, name: "sqlite_json", parameters: DOCUMENT, returns: "json", body: JSON, calls: &[] },
    Row {
        helper: Helper::JsonAmount,
        name: "sqlite_json_amount",
        parameters: VALUE,
        returns: "numeric",
        body: JSON_AMOUNT,
        calls: &[Helper::Numeric],
    },
    Row {
        helper: Helper::JsonArrayLength,
        name: "sqlite_json_array_length",
        parameters: ELEMENT,
        returns: "bigint",
        body: JSON_ARRAY_LENGTH,
        calls: &[],
    },
    Row {
        helper: Helper::JsonAt,
        name: "sqlite_json_at",
        parameters: PATH,
        returns: "json",
        body: JSON_AT,
        calls: &[Helper::Json],
    },
    Row {
        helper: Helper::JsonEach,
        name: "sqlite_json_each",
        parameters: PATH,
        returns: MEMBERS,
        body: JSON_EACH,
        calls: &[Helper::JsonAt, Helper::JsonExtract, Helper::JsonType],
    },
    Row {
        helper: Helper::JsonEdit,
        name: "sqlite_json_edit",
        parameters: &[("x", "json"), ("path", "text"), ("value", "json"), ("mode", "text")],
        returns: "json",
        body: JSON_EDIT,
        calls: &[],
    },
    Row {
        helper: Helper::JsonExtract,
        name: "sqlite_json_extract",
        parameters: PATH,
        returns: "jsonb",
        body: JSON_EXTRACT,
        calls: &[Helper::JsonAt, Helper::JsonValue],
    },
    Row {
        helper: Helper::JsonInteger,
        name: "sqlite_json_integer",
        parameters: VALUE,
        returns: "bigint",
        body: JSON_INTEGER,
        calls: &[Helper::Integer],
    },
    Row {
        helper: Helper::JsonMember,
        name: "sqlite_json_member",
        parameters: &[("x", "jsonb"), ("type", "text")],
        returns: "text",
        body: JSON_MEMBER,
        calls: &[Helper::JsonPart],
    },
    Row {
        helper: Helper::JsonNumber,
        name: "sqlite_json_number",
        parameters: VALUE,
        returns: "numeric",
        body: JSON_NUMBER,
        calls: &[Helper::Number],
    },
    Row {
        helper: Helper::JsonNumeric,
        name: "sqlite_json_numeric",
        parameters: VALUE,
        returns: "numeric",
        body: JSON_NUMERIC,
        calls: &[Helper::Numeric],
    },
    Row {
        helper: Helper::JsonOfReal,
        name: "sqlite_json_of_real",
        parameters: &[("x", "double precision")],
        returns: "jsonb",
        body: JSON_OF_REAL,
        calls: &[Helper::RealNumber],
    },
    Row {
        helper: Helper::JsonPart,
        name: "sqlite_json_part",
        parameters: VALUE,
        returns: "text",
        body: JSON_PART,
        calls: &[Helper::JsonRealText],
    },
    Row {
        helper: Helper::JsonPatch,
        name: "sqlite_json_patch",
        parameters: &[("x", "json"), ("patch", "json")],
        returns: "json",
        body: JSON_PATCH,
        calls: &[],
    },
    Row {
        helper: Helper::JsonReal,
        name: "sqlite_json_real",
        parameters: VALUE,
        returns: "double precision",
        body: JSON_REAL,
        calls: &[Helper::Real],
    },
    Row {
        helper: Helper::JsonRealText,
        name: "sqlite_json_real_text",
        parameters: &[("x", "double precision")],
        returns: "text",
        body: JSON_REAL_TEXT,
        calls: &[Helper::Real, Helper::RealText],
    },
    Row {
        helper: Helper::JsonShown,
        name: "sqlite_json_shown",
        parameters: VALUE,
        returns: "text",
        body: JSON_SHOWN,
        calls: &[Helper::JsonRealText],
    },
    Row {
        helper: Helper::JsonText,
        name: "sqlite_json_text",
        parameters: VALUE,
        returns: "text",
        body: JSON_TEXT,
        calls: &[Helper::RealText],
    },
    Row {
        helper: Helper::JsonTree,
        name: "sqlite_json_tree",
        parameters: &[("x", "text"), ("root", "text")],
        returns: "TABLE(key jsonb, value jsonb, type text, atom jsonb, fullkey text, path text)",
        body: JSON_TREE,
        calls: &[Helper::JsonAt, Helper::JsonExtract, Helper::JsonType],
    },
    Row {
        helper: Helper::JsonType,
        name: "sqlite_json_type",
        parameters: ELEMENT,
        returns: "text",
        body: JSON_TYPE,
        calls: &[],
    },
    Row {
        helper: Helper::JsonValue,
        name: "sqlite_json_value",
        parameters: VALUE,
        returns: "jsonb",
        body: JSON_VALUE,
        calls: &[Helper::Real],
    },
    Row {
        helper: Helper::JsonWhole,
        name: "sqlite_json_whole",
        parameters: VALUE,
        returns: "bigint",
        body: JSON_WHOLE,
        calls: &[],
    },
    Row {
        helper: Helper::JsonbEach,
        name: "sqlite_jsonb_each",
        parameters: &[("x", "jsonb"), ("path", "text")],
        returns: MEMBERS,
        body: JSONB_EACH,
        calls: &[Helper::JsonValue, Helper::JsonType],
    },
];

const JSON: &str = r#"BEGIN
    PERFORM x::json;
    RETURN regexp_replace(x, '("(?:[^"\\]|\\.)*")|[ \t\n\r]+', '\1', 'g')::json;
END"#;

const JSON_AMOUNT: &str = r"DECLARE
    n numeric := CASE jsonb_typeof(x) WHEN 'number' THEN x::numeric WHEN 'string' THEN @SCHEMA@.sqlite_numeric(x #>> '{}') END;
BEGIN
    IF n IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'invalid_text_representation',
            MESSAGE = format('text in a column of numbers: %s', left(x::text, 100));
    END IF;
    RETURN trim_scale(n);
END";

const JSON_ARRAY_LENGTH: &str = r"BEGIN
    RETURN CASE json_typeof(x) WHEN 'array' THEN json_array_length(x) ELSE 0 END;
END";

const JSON_AT: &str = r#"DECLARE
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
    RETURN @SCHEMA@.sqlite_json(found::text);
END"#;

const JSON_EDIT: &str = r#"DECLARE
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
        made := @SCHEMA@.sqlite_json_edit(members[place]::json, m[5], value, mode)::text;
        IF made IS NULL THEN
            keys := keys[:place - 1] || keys[place + 1:];
            members := members[:place - 1] || members[place + 1:];
        ELSE
            members[place] := made;
        END IF;
    ELSIF place = cardinality(members) + 1 AND mode IN ('insert', 'set') THEN
        made := CASE left(m[5], 1) WHEN '' THEN value::text WHEN '[' THEN '[]' ELSE '{}' END;
        IF m[5] <> '' THEN
            made := nullif(@SCHEMA@.sqlite_json_edit(made::json, m[5], value, mode)::text, made);
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
END"#;

const JSON_EXTRACT: &str = r"DECLARE
    found json := @SCHEMA@.sqlite_json_at(x, path);
    n numeric;
BEGIN
    IF json_typeof(found) IN ('array', 'object') THEN
        RETURN to_jsonb(found::text);
    ELSIF json_typeof(found) = 'number' AND found::text ~ '[.eE]' THEN
        n := found::text::numeric;
        RETURN @SCHEMA@.sqlite_json_value(to_jsonb(round(n, greatest(scale(n), 1))));
    END IF;
    RETURN @SCHEMA@.sqlite_json_value(found::jsonb);
END";

const JSON_INTEGER: &str = r"BEGIN
    IF jsonb_typeof(x) = 'string' THEN
        RETURN @SCHEMA@.sqlite_integer(x #>> '{}');
    ELSIF jsonb_typeof(x) <> 'number' THEN
        RETURN 0;
    END IF;
    RETURN least(greatest(trunc(x::numeric), -9223372036854775808), 9223372036854775807)::bigint;
END";

const JSON_NUMBER: &str = r"BEGIN
    IF jsonb_typeof(x) = 'string' THEN
        RETURN @SCHEMA@.sqlite_number(x #>> '{}');
    ELSIF jsonb_typeof(x) <> 'number' THEN
        RETURN 0;
    END IF;
    RETURN x::numeric;
END";

const JSON_MEMBER: &str = r"BEGIN
    RETURN CASE WHEN type IN ('array', 'object') THEN x #>> '{}' ELSE @SCHEMA@.sqlite_json_part(x) END;
END";

const JSON_NUMERIC: &str = r"BEGIN
    RETURN CASE jsonb_typeof(x) WHEN 'number' THEN x::numeric
        WHEN 'string' THEN @SCHEMA@.sqlite_numeric(x #>> '{}') END;
END";

const JSON_OF_REAL: &str = r"BEGIN
    IF abs(x) = 'Infinity' THEN
        RAISE EXCEPTION USING ERRCODE = 'numeric_value_out_of_range', MESSAGE = 'infinity beside text has no counterpart';
    END IF;
    RETURN to_jsonb(@SCHEMA@.sqlite_real_number(x));
END";

const JSON_PATCH: &str = r#"DECLARE
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
            members[place] := @SCHEMA@.sqlite_json_patch(coalesce(members[place], '{}')::json, e.value)::text;
        ELSIF place IS NOT NULL THEN
            names := names[:place - 1] || names[place + 1:];
            members := members[:place - 1] || members[place + 1:];
        END IF;
    END LOOP;
    RETURN '{' || coalesce((SELECT string_agg(to_json(m.key)::text || ':' || m.value, ',' ORDER BY m.place)
        FROM unnest(names, members) WITH ORDINALITY AS m(key, value, place)), '') || '}';
END"#;

const JSON_TREE: &str = r#"#variable_conflict use_column
DECLARE
    found json := @SCHEMA@.sqlite_json_at(x, root);
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
            FROM element AS e CROSS JOIN LATERAL (SELECT @SCHEMA@.sqlite_json_extract(e.json::text, '$'),
                @SCHEMA@.sqlite_json_type(e.json)) AS v(value, type)
            ORDER BY e.place;
END"#;

const JSON_REAL: &str = r"BEGIN
    IF jsonb_typeof(x) = 'string' THEN
        RETURN @SCHEMA@.sqlite_real(x #>> '{}');
    ELSIF jsonb_typeof(x) <> 'number' THEN
        RETURN 0;
    END IF;
    RETURN x::double precision;
END";

// arrays and objects out of jsonb are spelt as jsonb spells them
const JSON_SHOWN: &str = r"BEGIN
    IF jsonb_typeof(x) = 'number' AND scale(x::numeric) > 0 THEN
        RETURN @SCHEMA@.sqlite_json_real_text(x::double precision);
    END IF;
    RETURN x #>> '{}';
END";

const JSON_TEXT: &str = r"BEGIN
    IF jsonb_typeof(x) = 'string' OR x IN ('[]', '{}') THEN
        RETURN x #>> '{}';
    ELSIF jsonb_typeof(x) IN ('array', 'object') THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported',
            MESSAGE = 'the spelling of a JSON array or object is not known any more (--json json keeps it)';
    ELSIF scale(x::numeric) = 0 THEN
        RETURN x::text;
    END IF;
    RETURN @SCHEMA@.sqlite_real_text(x::double precision);
END";

const JSON_TYPE: &str = r"BEGIN
    RETURN CASE json_typeof(x)
        WHEN 'string' THEN 'text'
        WHEN 'boolean' THEN btrim(x::text, E' \t\n\r')
        WHEN 'number' THEN CASE WHEN x::text ~ '[.eE]' THEN 'real' ELSE 'integer' END
        ELSE json_typeof(x)
    END;
END";

const JSON_VALUE: &str = r"DECLARE
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
    r := CASE WHEN abs(n) < 2.5e-324 THEN 0 ELSE @SCHEMA@.sqlite_real(n::text) END;
    IF abs(r) = 'Infinity' THEN
        RAISE EXCEPTION USING ERRCODE = 'numeric_value_out_of_range', MESSAGE = 'a JSON number is beyond the range of a double';
    END IF;
    n := r::text::numeric;
    RETURN to_jsonb(round(n, greatest(scale(n), 1)));
END";

const JSON_WHOLE: &str = r"BEGIN
    IF jsonb_typeof(x) = 'number' AND scale(x::numeric) = 0 THEN
        RETURN x::bigint;
    END IF;
    RAISE EXCEPTION USING ERRCODE = 'invalid_text_representation',
        MESSAGE = format('no integer, and all values were integers when this view was made: %s', left(x::text, 100)),
        HINT = 'Make the view again with sqlite_json_shown() in the place of sqlite_json_whole(): its column is text then.';
END";

const JSON_EACH: &str = r#"#variable_conflict use_column
DECLARE
    found json := @SCHEMA@.sqlite_json_at(x, path);
    m text[];
BEGIN
    IF json_typeof(found) = 'array' THEN
        RETURN QUERY SELECT to_jsonb(e.place - 1), v.value, v.type, CASE WHEN v.type NOT IN ('array', 'object') THEN v.value END
            FROM json_array_elements(found) WITH ORDINALITY AS e(value, place) CROSS JOIN LATERAL
                (SELECT @SCHEMA@.sqlite_json_extract(e.value::text, '$'), @SCHEMA@.sqlite_json_type(e.value)) AS v(value, type)
            ORDER BY e.place;
    ELSIF json_typeof(found) = 'object' THEN
        RETURN QUERY SELECT to_jsonb(e.key), v.value, v.type, CASE WHEN v.type NOT IN ('array', 'object') THEN v.value END
            FROM json_each(found) WITH ORDINALITY AS e(key, value, place) CROSS JOIN LATERAL
                (SELECT @SCHEMA@.sqlite_json_extract(e.value::text, '$'), @SCHEMA@.sqlite_json_type(e.value)) AS v(value, type)
            ORDER BY e.place;
    ELSIF found IS NOT NULL THEN
        m := regexp_match(path, '(?:\."([^"]*)"|\.([^".[]+)|\[([0-9]*)[^[]*\])$');
        key := coalesce(to_jsonb(coalesce(m[1], m[2])), to_jsonb(('0' || m[3])::bigint));
        value := @SCHEMA@.sqlite_json_extract(found::text, '$');
        type := @SCHEMA@.sqlite_json_type(found);
        atom := value;
        RETURN NEXT;
    END IF;
END"#;

const JSONB_EACH: &str = r#"#variable_conflict use_column
DECLARE
    m text[];
BEGIN
    IF jsonb_typeof(x) = 'array' THEN
        RETURN QUERY SELECT to_jsonb(e.place - 1), v.value, v.type, CASE WHEN v.type NOT IN ('array', 'object') THEN v.value END
            FROM jsonb_array_elements(x) WITH ORDINALITY AS e(value, place) CROSS JOIN LATERAL
                (SELECT @SCHEMA@.sqlite_json_value(e.value), @SCHEMA@.sqlite_json_type(e.value::json)) AS v(value, type)
            ORDER BY e.place;
    ELSIF jsonb_typeof(x) = 'object' THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported',
            MESSAGE = 'the order of the keys of a JSON object is not known any more (--json json keeps it)';
    ELSE
        m := regexp_match(path, '(?:\."([^"]*)"|\.([^".[]+)|\[([0-9]*)[^[]*\])$');
        key := coalesce(to_jsonb(coalesce(m[1], m[2])), to_jsonb(('0' || m[3])::bigint));
        value := @SCHEMA@.sqlite_json_value(x);
        type := @SCHEMA@.sqlite_json_type(x::json);
        atom := value;
        RETURN NEXT;
    END IF;
END"#;

const JSON_REAL_TEXT: &str = r"DECLARE
    short text := @SCHEMA@.sqlite_real_text(x);
BEGIN
    -- JSON keeps the digits that text would lose
    RETURN CASE WHEN @SCHEMA@.sqlite_real(short) = x THEN short ELSE x::text END;
END";

const JSON_PART: &str = r"BEGIN
    IF jsonb_typeof(x) = 'number' AND scale(x::numeric) > 0 THEN
        RETURN @SCHEMA@.sqlite_json_real_text(x::double precision);
    END IF;
    RETURN x::text;
END";
