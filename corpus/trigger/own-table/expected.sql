-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."album"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."album"');
CREATE TABLE "public"."album" (
    "id" bigint NOT NULL,
    "tracks" bigint,
    "seconds" bigint
);
COPY "public"."album" ("id", "tracks", "seconds") FROM stdin WITH (FREEZE);
1	0	0
2	0	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."track"');
CREATE TABLE "public"."track" (
    "id" bigint NOT NULL,
    "album_id" bigint,
    "seconds" bigint
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."album"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."track"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "album_pkey" of table "public"."album"', $sqlite2pg$ALTER TABLE "public"."album" ADD CONSTRAINT "album_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "track_pkey" of table "public"."track"', $sqlite2pg$ALTER TABLE "public"."track" ADD CONSTRAINT "track_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."album"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"tracks"', '2',
    'sum', '"tracks"', '0',
    'values', '"seconds"', '2',
    'sum', '"seconds"', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."track"', ARRAY['rows', '', '0']);
ANALYZE "public"."album";
ANALYZE "public"."track";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "track_added" of "public"."track"', '"public"."sqlite_trigger_track_added"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_track_added"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."album" AS "album" SET "tracks" = (SELECT pg_catalog.count(*) FROM "public"."track" WHERE "track"."album_id" = NEW."album_id"), "seconds" = (SELECT pg_catalog.sum("track"."seconds")::bigint FROM "public"."track" WHERE ("track"."album_id" = NEW."album_id") AND ("track"."seconds" > 0)) WHERE "album"."id" = NEW."album_id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "track_added" AFTER INSERT ON "public"."track" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_track_added"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "track_gone" of "public"."track"', '"public"."sqlite_trigger_track_gone"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_track_gone"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."album" AS "album" SET "tracks" = "album"."tracks" - 1 WHERE "album"."id" = OLD."album_id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "track_gone" AFTER DELETE ON "public"."track" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_track_gone"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 2 keys, 2 triggers; verified';

-- end
