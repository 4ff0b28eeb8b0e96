-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."ZNOTE"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."ZNOTE"');
CREATE TABLE "public"."ZNOTE" (
    "Z_PK" bigint NOT NULL,
    "Z_ENT" bigint,
    "Z_OPT" bigint,
    "ZCREATED" timestamptz,
    "ZBORN" timestamptz,
    "ZDUE" timestamptz,
    "ZTITLE" text
);
COPY "public"."ZNOTE" ("Z_PK", "Z_ENT", "Z_OPT", "ZCREATED", "ZBORN", "ZDUE", "ZTITLE") FROM stdin WITH (FREEZE);
1	1	1	2023-10-07 00:00:00.25+00	1970-01-01 00:00:00+00	4032-01-02 00:00:00+00	one
2	1	1	2001-01-01 00:00:00+00	\N	\N	two
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "at" timestamptz,
    "seen" timestamptz
);
COPY "public"."log" ("at", "seen") FROM stdin WITH (FREEZE);
2023-10-08 00:00:00+00	2024-05-06 07:08:09+00
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."Z_PRIMARYKEY"');
CREATE TABLE "public"."Z_PRIMARYKEY" (
    "Z_ENT" bigint NOT NULL,
    "Z_NAME" text,
    "Z_SUPER" bigint,
    "Z_MAX" bigint
);
COPY "public"."Z_PRIMARYKEY" ("Z_ENT", "Z_NAME", "Z_SUPER", "Z_MAX") FROM stdin WITH (FREEZE);
1	Note	0	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."Z_METADATA"');
CREATE TABLE "public"."Z_METADATA" (
    "Z_VERSION" bigint NOT NULL,
    "Z_UUID" varchar(255),
    "Z_PLIST" bytea
);
COPY "public"."Z_METADATA" ("Z_VERSION", "Z_UUID", "Z_PLIST") FROM stdin WITH (FREEZE);
1	11111111-2222-3333-4444-555555555555	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."ZNOTE"', 'Z_PK', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."Z_PRIMARYKEY"', 'Z_ENT', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."Z_METADATA"', 'Z_VERSION', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "ZNOTE_pkey" of table "public"."ZNOTE"', $sqlite2pg$ALTER TABLE "public"."ZNOTE" ADD CONSTRAINT "ZNOTE_pkey" PRIMARY KEY ("Z_PK")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "Z_PRIMARYKEY_pkey" of table "public"."Z_PRIMARYKEY"', $sqlite2pg$ALTER TABLE "public"."Z_PRIMARYKEY" ADD CONSTRAINT "Z_PRIMARYKEY_pkey" PRIMARY KEY ("Z_ENT")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "Z_METADATA_pkey" of table "public"."Z_METADATA"', $sqlite2pg$ALTER TABLE "public"."Z_METADATA" ADD CONSTRAINT "Z_METADATA_pkey" PRIMARY KEY ("Z_VERSION")$sqlite2pg$);

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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_instant_of_unix"(double precision)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_instant_of_unix"(x double precision) RETURNS timestamp
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    milliseconds double precision := x * 1000.0 + 210866760000000.0;
    whole bigint;
BEGIN
    IF milliseconds >= 0 AND milliseconds < 464269060800000.0 THEN
        whole := trunc(milliseconds + 0.5);
        RETURN '4714-11-24 12:00:00 BC'::timestamp + make_interval(days => (whole / 86400000)::int)
            + whole % 86400000 * interval '1 millisecond';
    END IF;
    RETURN NULL;
END
$sqlite$$sqlite2pg$);
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
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."recent"', $sqlite2pg$CREATE VIEW "public"."recent" ("ZTITLE", "made") AS SELECT "ZNOTE"."ZTITLE", "public".sqlite_strftime('%+-%m-%d %H:%M:%S', "public".sqlite_instant_of_unix("public".sqlite_add(pg_catalog.trim_scale((extract(epoch FROM "ZNOTE"."ZCREATED" AT TIME ZONE 'UTC')::numeric) - 978307200), 978307200)::double precision)) FROM "public"."ZNOTE"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."ZNOTE"', ARRAY['rows', '', '2',
    'values', '"Z_PK"', '2',
    'sum', '"Z_PK"', '3',
    'values', '"Z_ENT"', '2',
    'sum', '"Z_ENT"', '2',
    'values', '"Z_OPT"', '2',
    'sum', '"Z_OPT"', '2',
    'values', '"ZCREATED"', '2',
    'values', '"ZBORN"', '1',
    'values', '"ZDUE"', '1',
    'values', '"ZTITLE"', '2',
    'octets', '"ZTITLE"', '6']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."log"', ARRAY['rows', '', '1',
    'values', '"at"', '1',
    'values', '"seen"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."Z_PRIMARYKEY"', ARRAY['rows', '', '1',
    'values', '"Z_ENT"', '1',
    'sum', '"Z_ENT"', '1',
    'values', '"Z_NAME"', '1',
    'octets', '"Z_NAME"', '4',
    'values', '"Z_SUPER"', '1',
    'sum', '"Z_SUPER"', '0',
    'values', '"Z_MAX"', '1',
    'sum', '"Z_MAX"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."Z_METADATA"', ARRAY['rows', '', '1',
    'values', '"Z_VERSION"', '1',
    'sum', '"Z_VERSION"', '1',
    'values', '"Z_UUID"', '1',
    'octets', '"Z_UUID"', '36',
    'values', '"Z_PLIST"', '0',
    'bytes', '"Z_PLIST"', '0']);
ANALYZE "public"."ZNOTE";
ANALYZE "public"."log";
ANALYZE "public"."Z_PRIMARYKEY";
ANALYZE "public"."Z_METADATA";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '4 tables, 5 rows, 3 keys, 1 view; verified';

-- end
