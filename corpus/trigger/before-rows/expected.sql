-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "a" bigint,
    "b" text
);
COPY "public"."t" ("a", "b") FROM stdin WITH (FREEZE);
1	x
\.

CALL pg_temp.sqlite2pg_make_way('"public"."u"');
CREATE TABLE "public"."u" (
    "a" bigint
);
COPY "public"."u" ("a") FROM stdin WITH (FREEZE);
1
\.

-- post-data
CALL pg_temp.sqlite2pg_attempt('view "public"."v"', $sqlite2pg$CREATE VIEW "public"."v" ("a") AS SELECT "t"."a" FROM "public"."t"$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum("a")', '1',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."u"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum("a")', '1']);
ANALYZE "public"."t";
ANALYZE "public"."u";

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
CALL pg_temp.sqlite2pg_trigger('trigger "d" of "public"."t"', '"public"."sqlite_trigger_d"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_d"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    DELETE FROM "public"."u" AS "u" WHERE "u"."a" = OLD."a";
    RETURN OLD;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "d" BEFORE DELETE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_d"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "o" of "public"."u"', '"public"."sqlite_trigger_o"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_o"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."t" AS "t" ("a", "b") SELECT NEW."a", 'copied';
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "o" AFTER INSERT ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_o"()$sqlite2pg$);

-- end
