-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" bigint,
    "changed" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."a"');
CREATE TABLE "public"."a" (
    "id" bigint NOT NULL,
    "v" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."b"');
CREATE TABLE "public"."b" (
    "id" bigint NOT NULL,
    "v" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."c"');
CREATE TABLE "public"."c" (
    "id" bigint NOT NULL,
    "v" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "id" bigint NOT NULL,
    "m" text
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."a"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."b"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."c"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."log"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "a_pkey" of table "public"."a"', $sqlite2pg$ALTER TABLE "public"."a" ADD CONSTRAINT "a_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "b_pkey" of table "public"."b"', $sqlite2pg$ALTER TABLE "public"."b" ADD CONSTRAINT "b_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "c_pkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "log_pkey" of table "public"."log"', $sqlite2pg$ALTER TABLE "public"."log" ADD CONSTRAINT "log_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."a"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."b"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."c"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."log"', ARRAY['rows', '', '0']);
ANALYZE "public"."t";
ANALYZE "public"."a";
ANALYZE "public"."b";
ANALYZE "public"."c";
ANALYZE "public"."log";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "t_changed" of "public"."t"', '"public"."sqlite_trigger_t_changed"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t_changed"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
DECLARE
    sqlite_running text := pg_catalog.concat('sqlite2pg.trigger_', TG_RELID, '_1');
BEGIN
    IF pg_catalog.current_setting(sqlite_running, true) OPERATOR(pg_catalog.=) 'on' THEN
        RETURN NULL;
    END IF;
    PERFORM pg_catalog.set_config(sqlite_running, 'on', true);
    UPDATE "public"."t" AS "t" SET "changed" = 'at ' || (NEW."v"::text) WHERE "t"."id" = NEW."id";
    PERFORM pg_catalog.set_config(sqlite_running, '', true);
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t_changed" AFTER UPDATE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t_changed"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "a_b" of "public"."a"', '"public"."sqlite_trigger_a_b"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_a_b"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
DECLARE
    sqlite_running text := pg_catalog.concat('sqlite2pg.trigger_', TG_RELID, '_2');
BEGIN
    IF pg_catalog.current_setting(sqlite_running, true) OPERATOR(pg_catalog.=) 'on' THEN
        RETURN NULL;
    END IF;
    PERFORM pg_catalog.set_config(sqlite_running, 'on', true);
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'a' || (NEW."v"::text);
    INSERT INTO "public"."b" AS "b" ("v") SELECT NEW."v" + 1;
    PERFORM pg_catalog.set_config(sqlite_running, '', true);
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "a_b" AFTER INSERT ON "public"."a" FOR EACH ROW WHEN (NEW."v" < 6) EXECUTE FUNCTION "public"."sqlite_trigger_a_b"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "b_a" of "public"."b"', '"public"."sqlite_trigger_b_a"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_b_a"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
DECLARE
    sqlite_running text := pg_catalog.concat('sqlite2pg.trigger_', TG_RELID, '_3');
BEGIN
    IF pg_catalog.current_setting(sqlite_running, true) OPERATOR(pg_catalog.=) 'on' THEN
        RETURN NULL;
    END IF;
    PERFORM pg_catalog.set_config(sqlite_running, 'on', true);
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'b' || (NEW."v"::text);
    INSERT INTO "public"."a" AS "a" ("v") SELECT NEW."v" + 1;
    PERFORM pg_catalog.set_config(sqlite_running, '', true);
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "b_a" AFTER INSERT ON "public"."b" FOR EACH ROW WHEN (NEW."v" < 6) EXECUTE FUNCTION "public"."sqlite_trigger_b_a"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "sqlite_2_c_one" of "public"."c"', '"public"."sqlite_trigger_c_one"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_c_one"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
DECLARE
    sqlite_running text := pg_catalog.concat('sqlite2pg.trigger_', TG_RELID, '_4');
BEGIN
    IF pg_catalog.current_setting(sqlite_running, true) OPERATOR(pg_catalog.=) 'on' THEN
        RETURN NULL;
    END IF;
    PERFORM pg_catalog.set_config(sqlite_running, 'on', true);
    INSERT INTO "public"."c" AS "c" ("v") SELECT NEW."v" + 1 WHERE NEW."v" < 4;
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'one' || (NEW."v"::text);
    PERFORM pg_catalog.set_config(sqlite_running, '', true);
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_2_c_one" AFTER INSERT ON "public"."c" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_c_one"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "sqlite_1_c_two" of "public"."c"', '"public"."sqlite_trigger_c_two"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_c_two"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'two' || (NEW."v"::text);
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_1_c_two" AFTER INSERT ON "public"."c" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_c_two"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '5 tables, 0 rows, 5 keys, 5 triggers; verified';

-- end
