-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."item"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."item"');
CREATE TABLE "public"."item" (
    "itemID" bigint NOT NULL,
    "name" text
);
COPY "public"."item" ("itemID", "name") FROM stdin WITH (FREEZE);
1	a
2	b
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."deleted"');
CREATE TABLE "public"."deleted" (
    "itemID" bigint NOT NULL,
    "n" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."auto"');
CREATE TABLE "public"."auto" (
    "id" bigint NOT NULL,
    "n" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."without"');
CREATE TABLE "public"."without" (
    "id" bigint NOT NULL,
    "n" bigint
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."item"', 'itemID', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."deleted"', 'itemID', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."auto"', 'id', 0);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "item_pkey" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_pkey" PRIMARY KEY ("itemID")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "deleted_pkey" of table "public"."deleted"', $sqlite2pg$ALTER TABLE "public"."deleted" ADD CONSTRAINT "deleted_pkey" PRIMARY KEY ("itemID")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "auto_pkey" of table "public"."auto"', $sqlite2pg$ALTER TABLE "public"."auto" ADD CONSTRAINT "auto_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "without_pkey" of table "public"."without"', $sqlite2pg$ALTER TABLE "public"."without" ADD CONSTRAINT "without_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."item"', ARRAY['rows', '', '2',
    'values', '"itemID"', '2',
    'sum', '"itemID"', '3',
    'values', '"name"', '2',
    'octets', '"name"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."deleted"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."auto"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."without"', ARRAY['rows', '', '0']);
ANALYZE "public"."item";
ANALYZE "public"."deleted";
ANALYZE "public"."auto";
ANALYZE "public"."without";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "fki_deleted" of "public"."deleted"', '"public"."sqlite_trigger_fki_deleted"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_fki_deleted"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF ((SELECT pg_catalog.count(*) FROM "public"."item" WHERE "item"."itemID" = NEW."itemID") = 0) THEN
        RAISE EXCEPTION USING MESSAGE = ('no such item');
    END IF;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "fki_deleted" BEFORE INSERT ON "public"."deleted" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_fki_deleted"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "sqlite_2_auto_bi" of "public"."auto"', '"public"."sqlite_trigger_auto_bi"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_auto_bi"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    RETURN NULL;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_2_auto_bi" BEFORE INSERT ON "public"."auto" FOR EACH ROW WHEN (NEW."id" > 100) EXECUTE FUNCTION "public"."sqlite_trigger_auto_bi"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "without_bi" of "public"."without"', '"public"."sqlite_trigger_without_bi"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_without_bi"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    RETURN NULL;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "without_bi" BEFORE INSERT ON "public"."without" FOR EACH ROW WHEN (NEW."id" > 100) EXECUTE FUNCTION "public"."sqlite_trigger_without_bi"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "sqlite_1_not_the_key" of "public"."auto"', '"public"."sqlite_trigger_not_the_key"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_not_the_key"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    RETURN NULL;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_1_not_the_key" BEFORE INSERT ON "public"."auto" FOR EACH ROW WHEN (NEW."n" > 100) EXECUTE FUNCTION "public"."sqlite_trigger_not_the_key"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '4 tables, 2 rows, 4 keys, 4 triggers; verified';

-- end
