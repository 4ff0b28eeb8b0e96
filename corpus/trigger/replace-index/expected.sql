-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."map"');
CREATE TABLE "public"."map" (
    "zoom" bigint,
    "x" bigint,
    "tile" text
);
COPY "public"."map" ("zoom", "x", "tile") FROM stdin WITH (FREEZE);
0	0	0/0
\.

CALL pg_temp.sqlite2pg_make_way('"public"."images"');
CREATE TABLE "public"."images" (
    "tile" text,
    "data" text
);
COPY "public"."images" ("tile", "data") FROM stdin WITH (FREEZE);
0/0	one
\.

CALL pg_temp.sqlite2pg_make_way('"public"."log"');
CREATE TABLE "public"."log" (
    "v" text
);

CALL pg_temp.sqlite2pg_make_way('"public"."names"');
CREATE TABLE "public"."names" (
    "name" text,
    "v" text
);

CALL pg_temp.sqlite2pg_make_way('"public"."seen"');
CREATE TABLE "public"."seen" (
    "v" text
);

-- post-data
CALL pg_temp.sqlite2pg_attempt('index "map_index" of table "public"."map"', $sqlite2pg$CREATE UNIQUE INDEX "map_index" ON "public"."map" ("zoom", "x")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "images_tile" of table "public"."images"', $sqlite2pg$CREATE UNIQUE INDEX "images_tile" ON "public"."images" ("tile")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "names_name" of table "public"."names"', $sqlite2pg$CREATE UNIQUE INDEX "names_name" ON "public"."names" ((pg_catalog.lower("name" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "seen_some" of table "public"."seen"', $sqlite2pg$CREATE UNIQUE INDEX "seen_some" ON "public"."seen" ("v") WHERE ("v" COLLATE pg_catalog."C") > 'a'$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."tiles"', $sqlite2pg$CREATE VIEW "public"."tiles" ("zoom", "x", "data") AS SELECT "map"."zoom", "map"."x", "images"."data" FROM "public"."map" JOIN "public"."images" ON "images"."tile" = "map"."tile"$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."map"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("zoom")', '1',
    'pg_catalog.sum("zoom")', '0',
    'pg_catalog.count("x")', '1',
    'pg_catalog.sum("x")', '0',
    'pg_catalog.count("tile")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("tile"))', '3']);
CALL pg_temp.sqlite2pg_verify('"public"."images"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("tile")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("tile"))', '3',
    'pg_catalog.count("data")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("data"))', '3']);
CALL pg_temp.sqlite2pg_verify('"public"."log"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."names"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."seen"', ARRAY['pg_catalog.count(*)', '0']);
ANALYZE "public"."map";
ANALYZE "public"."images";
ANALYZE "public"."log";
ANALYZE "public"."names";
ANALYZE "public"."seen";

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
CALL pg_temp.sqlite2pg_trigger('trigger "tiles_insert" of "public"."tiles"', '"public"."sqlite_trigger_tiles_insert"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_tiles_insert"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."images" AS "images" ("tile", "data") SELECT (NEW."zoom"::text) || '/' || (NEW."x"::text), NEW."data" ON CONFLICT ("tile") DO UPDATE SET "data" = EXCLUDED."data";
    INSERT INTO "public"."map" AS "map" ("zoom", "x", "tile") SELECT NEW."zoom", NEW."x", (NEW."zoom"::text) || '/' || (NEW."x"::text) ON CONFLICT ("zoom", "x") DO UPDATE SET "tile" = EXCLUDED."tile";
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "tiles_insert" INSTEAD OF INSERT ON "public"."tiles" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_tiles_insert"()$sqlite2pg$);

-- end
