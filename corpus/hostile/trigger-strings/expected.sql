-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."t" ("id", "v") FROM stdin WITH (FREEZE);
1	a
\.

CALL pg_temp.sqlite2pg_make_way('"public"."log"');
CREATE TABLE "public"."log" (
    "what" text
);

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."log"', ARRAY['pg_catalog.count(*)', '0']);
ANALYZE "public"."t";
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
CALL pg_temp.sqlite2pg_trigger('trigger "sqlite_2_a" of "public"."t"', '"public"."sqlite_trigger_a"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_a"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    RAISE EXCEPTION USING MESSAGE = ('''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --');
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_2_a" BEFORE INSERT ON "public"."t" FOR EACH ROW WHEN (NEW."v" = '''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --') EXECUTE FUNCTION "public"."sqlite_trigger_a"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "sqlite_1_b" of "public"."t"', '"public"."sqlite_trigger_b"()', $sqlite2pg2$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_b"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg1$
#variable_conflict use_column
BEGIN
    RAISE EXCEPTION USING MESSAGE = ('%s %1$s $sqlite2pg$; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --');
    RETURN NEW;
END
$sqlite2pg1$$sqlite2pg2$, $sqlite2pg1$CREATE TRIGGER "sqlite_1_b" BEFORE INSERT ON "public"."t" FOR EACH ROW WHEN (NEW."v" = '$sqlite2pg$; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --') EXECUTE FUNCTION "public"."sqlite_trigger_b"()$sqlite2pg1$);
CALL pg_temp.sqlite2pg_trigger('trigger "c" of "public"."t"', '"public"."sqlite_trigger_c"()', $sqlite2pg2$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_c"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg1$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("what") SELECT '$sqlite2pg$; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; -- ''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --' || OLD."v";
    RETURN NULL;
END
$sqlite2pg1$$sqlite2pg2$, $sqlite2pg$CREATE TRIGGER "c" AFTER UPDATE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_c"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "d" of "public"."t"', '"public"."sqlite_trigger_d"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_d"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("what") SELECT  E'\\';
    INSERT INTO "public"."log" AS "log" ("what") SELECT  E'
\\! touch PWNED
\\.
';
    UPDATE "public"."log" AS "log" SET "what" = ':x :''x'' ''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --' WHERE "log"."what" =  E'\\'';';
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "d" AFTER DELETE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_d"()$sqlite2pg$);

-- end
