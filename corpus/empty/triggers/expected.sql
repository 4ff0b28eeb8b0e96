-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."ref"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."ref"');
CREATE TABLE "public"."ref" (
    "id" bigint NOT NULL,
    "scope" text,
    "at" timestamptz DEFAULT pg_catalog.date_trunc('milliseconds', pg_catalog.now()) NOT NULL,
    "seen" timestamp,
    "ok" boolean,
    "uid" uuid,
    "other" text
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."ref"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "ref_pkey" of table "public"."ref"', $sqlite2pg$ALTER TABLE "public"."ref" ADD CONSTRAINT "ref_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "odd_other" of table "public"."ref"', $sqlite2pg$CREATE INDEX "odd_other" ON "public"."ref" ("scope") WHERE "other" ~ '^.*T.*$'$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."days"', $sqlite2pg$CREATE VIEW "public"."days" ("id", "day") AS SELECT "ref"."id", pg_catalog.substr(pg_catalog.to_char("ref"."seen", 'YYYY-MM-DD HH24:MI:SS'), 1, 10) FROM "public"."ref" WHERE (COALESCE(pg_catalog.to_char("ref"."seen", 'YYYY-MM-DD HH24:MI:SS'), '') <> '') AND ("ref"."seen" >= '2020-01-01 00:00:00')$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."ref"', ARRAY['rows', '', '0']);
ANALYZE "public"."ref";

CREATE PROCEDURE "public"."sqlite2pg_trigger_fa1cb248"(object text, signature text, function text, statement text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    known oid := to_regprocedure(signature);
    other text := (SELECT tgrelid::regclass FROM pg_trigger WHERE tgfoid = known LIMIT 1);
    detail text;
    hint text;
BEGIN
    IF known IS NOT NULL AND obj_description(known, 'pg_proc') IS DISTINCT FROM 'sqlite2pg trigger' THEN
        RAISE EXCEPTION USING MESSAGE = format('function %s exists already and is not ours', signature);
    ELSIF other IS NOT NULL THEN
        RAISE EXCEPTION USING MESSAGE = format('function %s exists already and is that of a trigger of %s', signature, other);
    END IF;
    PERFORM set_config('check_function_bodies', 'on', true);
    EXECUTE function;
    EXECUTE format('COMMENT ON FUNCTION %s IS %L', signature, 'sqlite2pg trigger');
    EXECUTE statement;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    CALL "public"."sqlite2pg_refuse_fa1cb248"(object, concat_ws(E';\n', function, statement), SQLERRM, detail, hint);
END $sqlite2pg$;

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "sqlite_2_ref_at" of "public"."ref"', '"public"."sqlite_trigger_ref_at"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_ref_at"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (NOT ((pg_catalog.to_char(NEW."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.FF3"Z"') ~  E'^[1-2][0-9][0-9][0-9]\\-[0-1][0-9]\\-[0-3][0-9]T[0-2][0-9]\\:[0-5][0-9]\\:[0-5][0-9]\\.[0-9][0-9][0-9]Z$') AND ("public".sqlite_strftime('%s', NEW."at" AT TIME ZONE 'UTC') IS NOT NULL))) THEN
        RAISE EXCEPTION USING MESSAGE = ('at must be ISO 8601');
    END IF;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_2_ref_at" BEFORE INSERT ON "public"."ref" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_ref_at"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "sqlite_1_ref_class" of "public"."ref"', '"public"."sqlite_trigger_ref_class"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_ref_class"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    RAISE EXCEPTION USING MESSAGE = ('old');
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_1_ref_class" BEFORE INSERT ON "public"."ref" FOR EACH ROW WHEN ((CASE WHEN NEW."seen" IS NULL THEN 'null' ELSE 'text' END = 'text') AND (NEW."seen" < '2000-01-01 00:00:00')) EXECUTE FUNCTION "public"."sqlite_trigger_ref_class"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248", "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 0 rows, 1 key, 1 index, 1 view, 2 triggers; verified';

-- end
