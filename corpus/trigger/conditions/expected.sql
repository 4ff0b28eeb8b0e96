-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."item"');
CREATE TABLE "public"."item" (
    "a" bigint,
    "b" text,
    "then; loop" text
);
COPY "public"."item" ("a", "b", "then; loop") FROM stdin WITH (FREEZE);
1	one	x
\.

CALL pg_temp.sqlite2pg_make_way('"public"."into"');
CREATE TABLE "public"."into" (
    "then" bigint
);
COPY "public"."into" ("then") FROM stdin WITH (FREEZE);
9
\.

CALL pg_temp.sqlite2pg_make_way('"public"."log"');
CREATE TABLE "public"."log" (
    "m" text
);

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."item"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum("a")', '1',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '3',
    'pg_catalog.count("then; loop")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("then; loop"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."log"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."into"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("then")', '1',
    'pg_catalog.sum("then")', '9']);
ANALYZE "public"."item";
ANALYZE "public"."log";
ANALYZE "public"."into";

CREATE OR REPLACE PROCEDURE pg_temp.sqlite2pg_trigger(object text, signature text, function text, statement text)
LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    known oid := pg_catalog.to_regprocedure(signature);
BEGIN
    IF known IS NOT NULL AND pg_catalog.obj_description(known, 'pg_proc') IS DISTINCT FROM 'sqlite2pg trigger' THEN
        RAISE EXCEPTION USING MESSAGE = pg_catalog.format('function %s exists already and is not ours', signature);
    END IF;
    PERFORM pg_catalog.set_config('check_function_bodies', 'on', true);
    EXECUTE function;
    EXECUTE pg_catalog.format('COMMENT ON FUNCTION %s IS %L', signature, 'sqlite2pg trigger');
    EXECUTE statement;
EXCEPTION WHEN OTHERS THEN
    INSERT INTO pg_temp.sqlite2pg_refused (object, reason) VALUES (object, SQLERRM);
END $sqlite2pg$;
CALL pg_temp.sqlite2pg_trigger('trigger "t1" of "public"."item"', '"public"."sqlite_trigger_t1"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t1"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (CASE WHEN NEW."a" > 5 THEN 1 ELSE 0 END <> 0) THEN
        RAISE EXCEPTION USING MESSAGE = ('no');
    END IF;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t1" BEFORE INSERT ON "public"."item" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t1"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "t2" of "public"."item"', '"public"."sqlite_trigger_t2"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t2"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (CASE WHEN NEW."a" = 7 THEN 1 END <> 0) THEN
        RAISE EXCEPTION USING MESSAGE = ('no7');
    ELSIF (CASE WHEN NEW."a" = 8 THEN 1 ELSE 0 END <> 0) THEN
        RAISE EXCEPTION USING MESSAGE = ('no8');
    ELSE
        IF (NEW."a" IN (SELECT "into"."then" FROM "public"."into")) THEN
            RAISE EXCEPTION USING MESSAGE = ('no9');
        END IF;
    END IF;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t2" BEFORE UPDATE ON "public"."item" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t2"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "t3" of "public"."item"', '"public"."sqlite_trigger_t3"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t3"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (CASE WHEN OLD."a" IN (SELECT 1 FROM "public"."log") THEN 1 ELSE 0 END <> 0) THEN
        INSERT INTO "public"."log" AS "log" ("m") SELECT 'x';
    END IF;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t3" AFTER DELETE ON "public"."item" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t3"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "t4" of "public"."item"', '"public"."sqlite_trigger_t4"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t4"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT CASE WHEN NEW."a" > 1 THEN 'then' ELSE 'else; end if' END;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t4" AFTER UPDATE ON "public"."item" FOR EACH ROW WHEN (CASE WHEN NEW."then; loop" = 'then;' THEN 1 END <> 0) EXECUTE FUNCTION "public"."sqlite_trigger_t4"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "t5" of "public"."item"', '"public"."sqlite_trigger_t5"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t5"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (CASE WHEN EXISTS (SELECT 1 FROM "public"."into" WHERE CASE WHEN "into"."then" > 1 THEN 1 END <> 0) THEN 1 END <> 0) THEN
        IF (OLD."a" = 10) THEN
            RETURN NULL;
        END IF;
    END IF;
    RETURN OLD;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t5" BEFORE DELETE ON "public"."item" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t5"()$sqlite2pg$);

-- end
