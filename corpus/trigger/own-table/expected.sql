-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."album"');
CREATE TABLE "public"."album" (
    "id" bigint NOT NULL,
    "tracks" bigint,
    "seconds" bigint
);
COPY "public"."album" ("id", "tracks", "seconds") FROM stdin WITH (FREEZE);
1	0	0
2	0	0
\.

CALL pg_temp.sqlite2pg_make_way('"public"."track"');
CREATE TABLE "public"."track" (
    "id" bigint NOT NULL,
    "album_id" bigint,
    "seconds" bigint
);

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."album"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."track"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "album_pkey" of table "public"."album"', $sqlite2pg$ALTER TABLE "public"."album" ADD CONSTRAINT "album_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "track_pkey" of table "public"."track"', $sqlite2pg$ALTER TABLE "public"."track" ADD CONSTRAINT "track_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."album"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("tracks")', '2',
    'pg_catalog.sum("tracks")', '0',
    'pg_catalog.count("seconds")', '2',
    'pg_catalog.sum("seconds")', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."track"', ARRAY['pg_catalog.count(*)', '0']);
ANALYZE "public"."album";
ANALYZE "public"."track";

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
CALL pg_temp.sqlite2pg_trigger('trigger "track_added" of "public"."track"', '"public"."sqlite_trigger_track_added"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_track_added"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."album" AS "album" SET "tracks" = (SELECT pg_catalog.count(*) FROM "public"."track" WHERE "track"."album_id" = NEW."album_id"), "seconds" = (SELECT pg_catalog.sum("track"."seconds")::bigint FROM "public"."track" WHERE ("track"."album_id" = NEW."album_id") AND ("track"."seconds" > 0)) WHERE "album"."id" = NEW."album_id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "track_added" AFTER INSERT ON "public"."track" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_track_added"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "track_gone" of "public"."track"', '"public"."sqlite_trigger_track_gone"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_track_gone"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."album" AS "album" SET "tracks" = "album"."tracks" - 1 WHERE "album"."id" = OLD."album_id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "track_gone" AFTER DELETE ON "public"."track" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_track_gone"()$sqlite2pg$);

-- end
