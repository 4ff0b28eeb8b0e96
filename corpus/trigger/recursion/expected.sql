-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" bigint,
    "changed" text
);

CALL pg_temp.sqlite2pg_make_way('"public"."a"');
CREATE TABLE "public"."a" (
    "id" bigint NOT NULL,
    "v" bigint
);

CALL pg_temp.sqlite2pg_make_way('"public"."b"');
CREATE TABLE "public"."b" (
    "id" bigint NOT NULL,
    "v" bigint
);

CALL pg_temp.sqlite2pg_make_way('"public"."c"');
CREATE TABLE "public"."c" (
    "id" bigint NOT NULL,
    "v" bigint
);

CALL pg_temp.sqlite2pg_make_way('"public"."log"');
CREATE TABLE "public"."log" (
    "id" bigint NOT NULL,
    "m" text
);

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."a"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."b"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."c"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."log"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "a_pkey" of table "public"."a"', $sqlite2pg$ALTER TABLE "public"."a" ADD CONSTRAINT "a_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "b_pkey" of table "public"."b"', $sqlite2pg$ALTER TABLE "public"."b" ADD CONSTRAINT "b_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "c_pkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "log_pkey" of table "public"."log"', $sqlite2pg$ALTER TABLE "public"."log" ADD CONSTRAINT "log_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."a"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."b"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."c"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."log"', ARRAY['pg_catalog.count(*)', '0']);
ANALYZE "public"."t";
ANALYZE "public"."a";
ANALYZE "public"."b";
ANALYZE "public"."c";
ANALYZE "public"."log";

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
CALL pg_temp.sqlite2pg_trigger('trigger "t_changed" of "public"."t"', '"public"."sqlite_trigger_t_changed"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t_changed"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
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
CALL pg_temp.sqlite2pg_trigger('trigger "a_b" of "public"."a"', '"public"."sqlite_trigger_a_b"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_a_b"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
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
CALL pg_temp.sqlite2pg_trigger('trigger "b_a" of "public"."b"', '"public"."sqlite_trigger_b_a"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_b_a"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
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
CALL pg_temp.sqlite2pg_trigger('trigger "sqlite_2_c_one" of "public"."c"', '"public"."sqlite_trigger_c_one"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_c_one"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
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
CALL pg_temp.sqlite2pg_trigger('trigger "sqlite_1_c_two" of "public"."c"', '"public"."sqlite_trigger_c_two"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_c_two"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'two' || (NEW."v"::text);
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_1_c_two" AFTER INSERT ON "public"."c" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_c_two"()$sqlite2pg$);

-- end
