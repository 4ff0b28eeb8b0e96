-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."map"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."map"');
CREATE TABLE "public"."map" (
    "zoom" bigint,
    "x" bigint,
    "tile" text
);
COPY "public"."map" ("zoom", "x", "tile") FROM stdin WITH (FREEZE);
0	0	0/0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."images"');
CREATE TABLE "public"."images" (
    "tile" text,
    "data" text
);
COPY "public"."images" ("tile", "data") FROM stdin WITH (FREEZE);
0/0	one
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "v" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."names"');
CREATE TABLE "public"."names" (
    "name" text,
    "v" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."seen"');
CREATE TABLE "public"."seen" (
    "v" text
);

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "map_index" of table "public"."map"', $sqlite2pg$CREATE UNIQUE INDEX "map_index" ON "public"."map" ("zoom", "x")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "images_tile" of table "public"."images"', $sqlite2pg$CREATE UNIQUE INDEX "images_tile" ON "public"."images" ("tile")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "names_name" of table "public"."names"', $sqlite2pg$CREATE UNIQUE INDEX "names_name" ON "public"."names" ((pg_catalog.lower("name" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "seen_some" of table "public"."seen"', $sqlite2pg$CREATE UNIQUE INDEX "seen_some" ON "public"."seen" ("v") WHERE ("v" COLLATE pg_catalog."C") > 'a'$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."tiles"', $sqlite2pg$CREATE VIEW "public"."tiles" ("zoom", "x", "data") AS SELECT "map"."zoom", "map"."x", "images"."data" FROM "public"."map" JOIN "public"."images" ON "images"."tile" = "map"."tile"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."map"', ARRAY['rows', '', '1',
    'values', '"zoom"', '1',
    'sum', '"zoom"', '0',
    'values', '"x"', '1',
    'sum', '"x"', '0',
    'values', '"tile"', '1',
    'octets', '"tile"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."images"', ARRAY['rows', '', '1',
    'values', '"tile"', '1',
    'octets', '"tile"', '3',
    'values', '"data"', '1',
    'octets', '"data"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."log"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."names"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."seen"', ARRAY['rows', '', '0']);
ANALYZE "public"."map";
ANALYZE "public"."images";
ANALYZE "public"."log";
ANALYZE "public"."names";
ANALYZE "public"."seen";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "tiles_insert" of "public"."tiles"', '"public"."sqlite_trigger_tiles_insert"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_tiles_insert"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."images" AS "images" ("tile", "data") SELECT (NEW."zoom"::text) || '/' || (NEW."x"::text), NEW."data" ON CONFLICT ("tile") DO UPDATE SET "data" = EXCLUDED."data";
    INSERT INTO "public"."map" AS "map" ("zoom", "x", "tile") SELECT NEW."zoom", NEW."x", (NEW."zoom"::text) || '/' || (NEW."x"::text) ON CONFLICT ("zoom", "x") DO UPDATE SET "tile" = EXCLUDED."tile";
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "tiles_insert" INSTEAD OF INSERT ON "public"."tiles" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_tiles_insert"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '5 tables, 2 rows, 4 indexes, 1 view, 1 trigger; verified';

-- end
