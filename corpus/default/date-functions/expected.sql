-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."visits"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."visits"');
CREATE TABLE "public"."visits" (
    "id" bigint NOT NULL,
    "upper" timestamp DEFAULT pg_catalog.date_trunc('milliseconds', pg_catalog.now() AT TIME ZONE 'UTC'),
    "bare" text,
    "local_time" timestamp,
    "local_day" date,
    "local_hour" time,
    "tomorrow" timestamp,
    "tomorrow_or" text,
    "hour" time DEFAULT (pg_catalog.date_trunc('second', pg_catalog.now() AT TIME ZONE 'UTC')::time),
    "ms" bigint,
    "seconds" bigint DEFAULT (pg_catalog.floor(extract(epoch FROM (pg_catalog.statement_timestamp() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'))::bigint),
    "cast_ms" bigint,
    "cast_s" bigint,
    "fraction" bigint,
    "tags" jsonb DEFAULT (('[]'::json)::jsonb),
    "form" jsonb DEFAULT (('{"a":1}'::json)::jsonb),
    "plain" bigint DEFAULT 5
);
COPY "public"."visits" ("id", "upper", "bare", "local_time", "local_day", "local_hour", "tomorrow", "tomorrow_or", "hour", "ms", "seconds", "cast_ms", "cast_s", "fraction", "tags", "form", "plain") FROM stdin WITH (FREEZE);
1	2024-05-06 07:08:09.123	2024-05-06 07:08:09.123Z	2024-05-06 07:08:09	2024-05-06	07:08:09	2024-05-06 07:08:09		07:08:09	1714979289000	1714979289	1714979289123	1714979289	1714979289123	[]	{"a":1}	5
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."widened"');
CREATE TABLE "public"."widened" (
    "id" bigint NOT NULL,
    "a" text,
    "b" bigint DEFAULT 7
);
COPY "public"."widened" ("id", "a", "b") FROM stdin WITH (FREEZE);
1	x	8
\.

-- post-data

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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_strftime"(text, timestamp)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_strftime"(form text, x timestamp) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    result text := '';
    letter text;
    at int := 1;
    year int := extract(year FROM x);
    week_year int := extract(isoyear FROM x);
    days int := extract(doy FROM x);
    weekday int := extract(dow FROM x);
    thousandths bigint;
BEGIN
    -- no year 0 here: 1 BC is what SQLite calls 0000
    year := CASE WHEN year < 0 THEN year + 1 ELSE year END;
    week_year := CASE WHEN week_year < 0 THEN week_year + 1 ELSE week_year END;
    WHILE at <= length(form) LOOP
        letter := substr(form, at, 1);
        at := at + 1;
        IF letter <> '%' THEN
            result := result || letter;
            CONTINUE;
        END IF;
        letter := substr(form, at, 1);
        at := at + 1;
        -- rounded, but never up to the next second
        thousandths := extract(microseconds FROM x)::bigint;
        thousandths := thousandths / 1000000 * 1000 + least(999, (thousandths % 1000000 + 500) / 1000);
        result := result || CASE letter
            WHEN '%' THEN '%'
            WHEN 'd' THEN to_char(x, 'DD')
            WHEN 'e' THEN lpad(to_char(x, 'FMDD'), 2)
            WHEN 'f' THEN lpad((thousandths / 1000)::text, 2, '0') || '.' || lpad((thousandths % 1000)::text, 3, '0')
            WHEN 'F' THEN to_char(year, CASE WHEN year < 0 THEN 'FM9000' ELSE 'FM0000' END) || to_char(x, '-MM-DD')
            WHEN 'g' THEN to_char(week_year % 100, CASE WHEN week_year % 100 < 0 THEN 'FM90' ELSE 'FM00' END)
            WHEN 'G' THEN to_char(week_year, CASE WHEN week_year < 0 THEN 'FM9000' ELSE 'FM0000' END)
            WHEN 'H' THEN to_char(x, 'HH24')
            WHEN 'I' THEN to_char(x, 'HH12')
            WHEN 'j' THEN to_char(x, 'DDD')
            WHEN 'k' THEN lpad(to_char(x, 'FMHH24'), 2)
            WHEN 'l' THEN lpad(to_char(x, 'FMHH12'), 2)
            WHEN 'm' THEN to_char(x, 'MM')
            WHEN 'M' THEN to_char(x, 'MI')
            WHEN 'p' THEN to_char(x, 'AM')
            WHEN 'P' THEN to_char(x, 'am')
            WHEN 'R' THEN to_char(x, 'HH24:MI')
            WHEN 's' THEN floor(extract(epoch FROM x))::bigint::text
            WHEN 'S' THEN to_char(x, 'SS')
            WHEN 'T' THEN to_char(x, 'HH24:MI:SS')
            WHEN 'u' THEN to_char(x, 'ID')
            WHEN 'U' THEN lpad(((days + 6 - weekday) / 7)::text, 2, '0')
            WHEN 'V' THEN to_char(x, 'IW')
            WHEN 'w' THEN weekday::text
            WHEN 'W' THEN lpad(((days + 6 - (weekday + 6) % 7) / 7)::text, 2, '0')
            WHEN 'Y' THEN to_char(year, CASE WHEN year < 0 THEN 'FM9000' ELSE 'FM0000' END)
            -- the year as date() writes it, which is another form before the year 0000
            WHEN '+' THEN to_char(year, 'FM0000')
        END;
    END LOOP;
    RETURN result;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('default of column "bare" of table "public"."visits"', $sqlite2pg$ALTER TABLE "public"."visits"
    ALTER COLUMN "bare" SET DEFAULT "public".sqlite_strftime('%Y-%m-%d %H:%M:%fZ', pg_catalog.statement_timestamp() AT TIME ZONE 'UTC')$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_local"(timestamp)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_local"(x timestamp) RETURNS timestamp
LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    year int := extract(year FROM x);
    years int := 0;
    local timestamp;
BEGIN
    IF x < '1970-01-01'::timestamp OR x > '2038-01-18'::timestamp THEN
        year := CASE WHEN year < 0 THEN year + 1 ELSE year END;
        years := 2000 + year % 4 - year;
    END IF;
    local := ((x + make_interval(years => years)) AT TIME ZONE 'UTC')::timestamp - make_interval(years => years);
    IF local < '4714-11-24 12:00:00 BC'::timestamp OR local >= '10000-01-01'::timestamp THEN
        RETURN NULL;
    END IF;
    RETURN date_trunc('milliseconds', local);
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('default of column "local_time" of table "public"."visits"', $sqlite2pg$ALTER TABLE "public"."visits"
    ALTER COLUMN "local_time" SET DEFAULT pg_catalog.date_trunc('second', "public".sqlite_local(pg_catalog.statement_timestamp() AT TIME ZONE 'UTC'))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('default of column "local_day" of table "public"."visits"', $sqlite2pg$ALTER TABLE "public"."visits"
    ALTER COLUMN "local_day" SET DEFAULT ("public".sqlite_local(pg_catalog.statement_timestamp() AT TIME ZONE 'UTC')::date)$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('default of column "local_hour" of table "public"."visits"', $sqlite2pg$ALTER TABLE "public"."visits"
    ALTER COLUMN "local_hour" SET DEFAULT (pg_catalog.date_trunc('second', "public".sqlite_local(pg_catalog.statement_timestamp() AT TIME ZONE 'UTC'))::time)$sqlite2pg$);
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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_modify"(timestamp, text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_modify"(x timestamp, modifier text) RETURNS timestamp
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
DECLARE
    word text := lower(modifier);
    whole timestamp := date_trunc('milliseconds', x);
    -- 400 years on, where the month and the year of the first day have a beginning
    later timestamp := x + interval '146097 days';
    month timestamp := date_trunc('month', later);
    moved timestamp;
    m text[];
    n double precision;
    unit double precision;
    most double precision;
    milliseconds bigint;
BEGIN
    IF word ~ '^(start|weekday)|(month|year)s?$'
        AND (x < '4714-11-24 12:00:00 BC'::timestamp OR x >= '10000-01-01'::timestamp) THEN
        RETURN NULL;
    END IF;
    IF word IN ('start of day', 'start of month', 'start of year') THEN
        moved := date_trunc(substr(word, 10), later) - interval '146097 days';
    ELSIF word IN ('auto', 'ceiling', 'floor', 'julianday', 'localtime', 'subsec', 'subsecond', 'unixepoch', 'utc') THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported',
            MESSAGE = format('the modifier %s is not known when it comes from data', word);
    END IF;
    IF word ~ '^weekday .*-' THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported',
            MESSAGE = format('releases of SQLite differ in the modifier %s', word);
    END IF;
    m := regexp_match(word, '^weekday [ \t\n\v\f\r]*(\+?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e\+?[0-9]+)?)[ \t\n\v\f\r]*$');
    IF m IS NOT NULL THEN
        n := "public".sqlite_real(m[1]);
        IF n >= 0 AND n < 7 AND n = trunc(n) THEN
            moved := whole + (7 + n::int - extract(dow FROM whole)::int) % 7 * interval '1 day';
        END IF;
    END IF;
    m := regexp_match(word, '^([+-]?)([0-9]{2}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]+)?))?$');
    IF m IS NOT NULL AND m[2]::int <= 24 AND m[3]::int <= 59 AND coalesce(m[4], '0')::numeric < 60 THEN
        milliseconds := (m[2]::int % 24 * 3600000 + m[3]::int * 60000 + floor(coalesce(m[4], '0')::numeric * 1000 + 0.5))::bigint;
        moved := whole + CASE WHEN m[1] = '-' THEN -milliseconds ELSE milliseconds END * interval '1 millisecond';
    END IF;
    m := regexp_match(word,
        '^([+-]?[0-9]+\.?[0-9]*(?:e[+-]?[0-9]+)?)[ \t\n\v\f\r]+(second|minute|hour|day|month|year)s?$');
    IF m IS NOT NULL THEN
        n := "public".sqlite_real(m[1]);
        unit := CASE m[2] WHEN 'second' THEN 1 WHEN 'minute' THEN 60 WHEN 'hour' THEN 3600 WHEN 'day' THEN 86400
            WHEN 'month' THEN 2592000 ELSE 31536000 END;
        most := CASE m[2] WHEN 'second' THEN 4.6427e14 WHEN 'minute' THEN 7.7379e12 WHEN 'hour' THEN 1.2897e11
            WHEN 'day' THEN 5373485.0 WHEN 'month' THEN 176546.0 ELSE 14713.0 END;
        IF abs(n) >= most THEN
            RETURN NULL;
        END IF;
        IF m[2] IN ('month', 'year') THEN
            -- a day that the month does not have runs over into the next one
            moved := month + make_interval(months => (trunc(n) * CASE m[2] WHEN 'month' THEN 1 ELSE 12 END)::int)
                + (later - month) - interval '146097 days';
            IF moved >= '10000-01-01'::timestamp THEN
                RETURN NULL;
            END IF;
            whole := date_trunc('milliseconds', moved);
            n := n - trunc(n);
        END IF;
        milliseconds := trunc(n * 1000.0 * unit + CASE WHEN n < 0 THEN -0.5 ELSE 0.5 END);
        moved := whole + make_interval(days => (milliseconds / 86400000)::int)
            + milliseconds % 86400000 * interval '1 millisecond';
    END IF;
    IF moved < '4714-11-24 12:00:00 BC'::timestamp OR moved >= '10000-01-01'::timestamp THEN
        RETURN NULL;
    END IF;
    RETURN moved;
EXCEPTION WHEN datetime_field_overflow OR interval_field_overflow THEN
    RETURN NULL;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('default of column "tomorrow" of table "public"."visits"', $sqlite2pg$ALTER TABLE "public"."visits"
    ALTER COLUMN "tomorrow" SET DEFAULT pg_catalog.date_trunc('second', "public".sqlite_modify(pg_catalog.statement_timestamp() AT TIME ZONE 'UTC', '+1 day'))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('default of column "tomorrow_or" of table "public"."visits"', $sqlite2pg$ALTER TABLE "public"."visits"
    ALTER COLUMN "tomorrow_or" SET DEFAULT "public".sqlite_strftime('%+-%m-%d %H:%M:%S', "public".sqlite_modify(pg_catalog.statement_timestamp() AT TIME ZONE 'UTC', '+1 day'))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('default of column "ms" of table "public"."visits"', $sqlite2pg$ALTER TABLE "public"."visits"
    ALTER COLUMN "ms" SET DEFAULT (("public".sqlite_strftime('%s', pg_catalog.statement_timestamp() AT TIME ZONE 'UTC')::bigint) * 1000)$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_truncate"(double precision)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_truncate"(x double precision) RETURNS bigint
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    RETURN CASE WHEN x >= 9223372036854775807 THEN 9223372036854775807
        WHEN x <= -9223372036854775808 THEN -9223372036854775808 ELSE trunc(x)::bigint END;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('default of column "cast_ms" of table "public"."visits"', $sqlite2pg$ALTER TABLE "public"."visits"
    ALTER COLUMN "cast_ms" SET DEFAULT "public".sqlite_truncate(((((pg_catalog.floor(extract(epoch FROM pg_catalog.statement_timestamp() AT TIME ZONE 'UTC') * 1000) + 210866760000000)::double precision) / 86400000) - (2440587.5::double precision)) * (86400000.0::double precision))$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_integer"(text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_integer"(x text) RETURNS bigint
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    n numeric := coalesce(substring(x FROM '^[ \t\n\v\f\r]*([+-]?[0-9]+)'), '0')::numeric;
BEGIN
    RETURN least(greatest(n, -9223372036854775808), 9223372036854775807)::bigint;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('default of column "cast_s" of table "public"."visits"', $sqlite2pg$ALTER TABLE "public"."visits"
    ALTER COLUMN "cast_s" SET DEFAULT "public".sqlite_integer("public".sqlite_strftime('%s', pg_catalog.statement_timestamp() AT TIME ZONE 'UTC'))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('default of column "fraction" of table "public"."visits"', $sqlite2pg$ALTER TABLE "public"."visits"
    ALTER COLUMN "fraction" SET DEFAULT "public".sqlite_truncate(((pg_catalog.floor(extract(epoch FROM pg_catalog.statement_timestamp() AT TIME ZONE 'UTC') * 1000)::double precision) / 1000) * (1000.0::double precision))$sqlite2pg$);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."visits"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."widened"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "visits_pkey" of table "public"."visits"', $sqlite2pg$ALTER TABLE "public"."visits" ADD CONSTRAINT "visits_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "widened_pkey" of table "public"."widened"', $sqlite2pg$ALTER TABLE "public"."widened" ADD CONSTRAINT "widened_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."visits"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"upper"', '1',
    'values', '"bare"', '1',
    'octets', '"bare"', '24',
    'values', '"local_time"', '1',
    'values', '"local_day"', '1',
    'values', '"local_hour"', '1',
    'values', '"tomorrow"', '1',
    'values', '"tomorrow_or"', '1',
    'octets', '"tomorrow_or"', '0',
    'values', '"hour"', '1',
    'values', '"ms"', '1',
    'sum', '"ms"', '1714979289000',
    'values', '"seconds"', '1',
    'sum', '"seconds"', '1714979289',
    'values', '"cast_ms"', '1',
    'sum', '"cast_ms"', '1714979289123',
    'values', '"cast_s"', '1',
    'sum', '"cast_s"', '1714979289',
    'values', '"fraction"', '1',
    'sum', '"fraction"', '1714979289123',
    'values', '"tags"', '1',
    'values', '"form"', '1',
    'values', '"plain"', '1',
    'sum', '"plain"', '5']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."widened"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"a"', '1',
    'octets', '"a"', '1',
    'values', '"b"', '1',
    'sum', '"b"', '8']);
ANALYZE "public"."visits";
ANALYZE "public"."widened";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 2 keys; verified';

-- end
