-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."own"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."own"');
CREATE TABLE "public"."own" (
    "id" bigint NOT NULL,
    "v" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."before"');
CREATE TABLE "public"."before" (
    "id" bigint NOT NULL,
    "v" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."src"');
CREATE TABLE "public"."src" (
    "id" bigint NOT NULL,
    "v" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "id" bigint NOT NULL,
    "v" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."middle"');
CREATE TABLE "public"."middle" (
    "a" bigint,
    "v" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."counter"');
CREATE TABLE "public"."counter" (
    "n" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."total"');
CREATE TABLE "public"."total" (
    "n" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."last"');
CREATE TABLE "public"."last" (
    "n" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."same"');
CREATE TABLE "public"."same" (
    "id" bigint NOT NULL,
    "v" bigint
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."own"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."before"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."src"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."log"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."same"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "own_pkey" of table "public"."own"', $sqlite2pg$ALTER TABLE "public"."own" ADD CONSTRAINT "own_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "before_pkey" of table "public"."before"', $sqlite2pg$ALTER TABLE "public"."before" ADD CONSTRAINT "before_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "src_pkey" of table "public"."src"', $sqlite2pg$ALTER TABLE "public"."src" ADD CONSTRAINT "src_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "log_pkey" of table "public"."log"', $sqlite2pg$ALTER TABLE "public"."log" ADD CONSTRAINT "log_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "same_pkey" of table "public"."same"', $sqlite2pg$ALTER TABLE "public"."same" ADD CONSTRAINT "same_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."own"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."before"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."src"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."log"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."middle"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."counter"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."total"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."last"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."same"', ARRAY['rows', '', '0']);
ANALYZE "public"."own";
ANALYZE "public"."before";
ANALYZE "public"."src";
ANALYZE "public"."log";
ANALYZE "public"."middle";
ANALYZE "public"."counter";
ANALYZE "public"."total";
ANALYZE "public"."last";
ANALYZE "public"."same";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "own_ai" of "public"."own"', '"public"."sqlite_trigger_own_ai"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_own_ai"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
DECLARE
    sqlite_running text := pg_catalog.concat('sqlite2pg.trigger_', TG_RELID, '_1');
BEGIN
    IF pg_catalog.current_setting(sqlite_running, true) OPERATOR(pg_catalog.=) 'on' THEN
        RETURN NULL;
    END IF;
    PERFORM pg_catalog.set_config(sqlite_running, 'on', true);
    INSERT INTO "public"."own" AS "own" ("v") SELECT NEW."v" + 10;
    PERFORM pg_catalog.set_config(sqlite_running, '', true);
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "own_ai" AFTER INSERT ON "public"."own" FOR EACH ROW WHEN (NEW."v" < 5) EXECUTE FUNCTION "public"."sqlite_trigger_own_ai"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "before_bi" of "public"."before"', '"public"."sqlite_trigger_before_bi"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_before_bi"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
DECLARE
    sqlite_running text := pg_catalog.concat('sqlite2pg.trigger_', TG_RELID, '_2');
BEGIN
    IF pg_catalog.current_setting(sqlite_running, true) OPERATOR(pg_catalog.=) 'on' THEN
        RETURN NEW;
    END IF;
    PERFORM pg_catalog.set_config(sqlite_running, 'on', true);
    INSERT INTO "public"."before" AS "before" ("v") SELECT NEW."v" + 10;
    PERFORM pg_catalog.set_config(sqlite_running, '', true);
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "before_bi" BEFORE INSERT ON "public"."before" FOR EACH ROW WHEN (NEW."v" < 5) EXECUTE FUNCTION "public"."sqlite_trigger_before_bi"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "src_au" of "public"."src"', '"public"."sqlite_trigger_src_au"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_src_au"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."middle" AS "middle" ("a", "v") SELECT 1, NEW."v";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "src_au" AFTER UPDATE ON "public"."src" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_src_au"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "middle_ai" of "public"."middle"', '"public"."sqlite_trigger_middle_ai"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_middle_ai"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("v") SELECT NEW."v";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "middle_ai" AFTER INSERT ON "public"."middle" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_middle_ai"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "src_ad" of "public"."src"', '"public"."sqlite_trigger_src_ad"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_src_ad"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."last" AS "last" SET "n" = OLD."v";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "src_ad" AFTER DELETE ON "public"."src" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_src_ad"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "src_bd" of "public"."src"', '"public"."sqlite_trigger_src_bd"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_src_bd"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."counter" AS "counter" SET "n" = "counter"."n" + 1;
    INSERT INTO "public"."middle" AS "middle" ("a", "v") SELECT "counter"."n", OLD."v" FROM "public"."counter";
    RETURN OLD;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "src_bd" BEFORE DELETE ON "public"."src" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_src_bd"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "sums" of "public"."same"', '"public"."sqlite_trigger_sums"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_sums"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."total" AS "total" SET "n" = ("total"."n" + NEW."v") - OLD."v";
    INSERT INTO "public"."same" AS "same" ("id", "v") SELECT NEW."id" + 100, NEW."v" ON CONFLICT DO NOTHING;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sums" BEFORE UPDATE ON "public"."same" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_sums"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "plain" of "public"."same"', '"public"."sqlite_trigger_plain"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_plain"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."total" AS "total" SET "n" = "total"."n" - 1;
    DELETE FROM "public"."log" AS "log" WHERE "log"."v" = OLD."v";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "plain" AFTER DELETE ON "public"."same" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_plain"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '9 tables, 0 rows, 5 keys, 8 triggers; verified';

-- end
