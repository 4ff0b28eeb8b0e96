-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."item"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."item"');
CREATE TABLE "public"."item" (
    "item_id" bigint NOT NULL,
    "name" text
);
COPY "public"."item" ("item_id", "name") FROM stdin WITH (FREEZE);
1	a
2	b
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."note"');
CREATE TABLE "public"."note" (
    "note_id" bigint NOT NULL,
    "item_id" bigint,
    "body" text
);
COPY "public"."note" ("note_id", "item_id", "body") FROM stdin WITH (FREEZE);
1	1	x
2	2	y
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."crowd"');
CREATE TABLE "public"."crowd" (
    "id" bigint NOT NULL,
    "body" text
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."item"', 'item_id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."note"', 'note_id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."crowd"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "item_pkey" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_pkey" PRIMARY KEY ("item_id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "note_pkey" of table "public"."note"', $sqlite2pg$ALTER TABLE "public"."note" ADD CONSTRAINT "note_pkey" PRIMARY KEY ("note_id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "crowd_pkey" of table "public"."crowd"', $sqlite2pg$ALTER TABLE "public"."crowd" ADD CONSTRAINT "crowd_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."item"', ARRAY['rows', '', '2',
    'values', '"item_id"', '2',
    'sum', '"item_id"', '3',
    'values', '"name"', '2',
    'octets', '"name"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."note"', ARRAY['rows', '', '2',
    'values', '"note_id"', '2',
    'sum', '"note_id"', '3',
    'values', '"item_id"', '2',
    'sum', '"item_id"', '3',
    'values', '"body"', '2',
    'octets', '"body"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."crowd"', ARRAY['rows', '', '0']);
ANALYZE "public"."item";
ANALYZE "public"."note";
ANALYZE "public"."crowd";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "fki_note" of "public"."note"', '"public"."sqlite_trigger_fki_note"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_fki_note"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF ((NEW."item_id" IS NOT NULL) AND ((SELECT pg_catalog.count(*) FROM "public"."item" WHERE "item"."item_id" = NEW."item_id") = 0)) THEN
        RAISE EXCEPTION USING MESSAGE = ('no such item');
    END IF;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "fki_note" BEFORE INSERT ON "public"."note" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_fki_note"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "fku_note" of "public"."note"', '"public"."sqlite_trigger_fku_note"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_fku_note"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF ((NEW."item_id" IS NOT NULL) AND ((SELECT pg_catalog.count(*) FROM "public"."item" WHERE "item"."item_id" = NEW."item_id") = 0)) THEN
        RAISE EXCEPTION USING MESSAGE = ('no such item');
    END IF;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "fku_note" BEFORE UPDATE OF "item_id" ON "public"."note" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_fku_note"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "fkc_note" of "public"."item"', '"public"."sqlite_trigger_fkc_note"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_fkc_note"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."note" AS "note" SET "item_id" = NEW."item_id" WHERE "note"."item_id" = OLD."item_id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "fkc_note" AFTER UPDATE OF "item_id" ON "public"."item" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_fkc_note"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "first_note" of "public"."item"', '"public"."sqlite_trigger_first_note"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_first_note"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."note" AS "note" ("item_id", "body") SELECT NEW."item_id", 'first';
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "first_note" AFTER INSERT ON "public"."item" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_first_note"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "fkd_item" of "public"."item"', '"public"."sqlite_trigger_fkd_item"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_fkd_item"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF ((SELECT pg_catalog.count(*) FROM "public"."note" WHERE "note"."item_id" = OLD."item_id") > 0) THEN
        RAISE EXCEPTION USING MESSAGE = ('item has notes');
    END IF;
    RETURN OLD;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "fkd_item" BEFORE DELETE ON "public"."item" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_fkd_item"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "looks_around" of "public"."crowd"', '"public"."sqlite_trigger_looks_around"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_looks_around"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF ((SELECT pg_catalog.count(*) FROM "public"."item") > 2) THEN
        RETURN NULL;
    END IF;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "looks_around" BEFORE INSERT ON "public"."crowd" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_looks_around"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '3 tables, 4 rows, 3 keys, 6 triggers; verified';

-- end
