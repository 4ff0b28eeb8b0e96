-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."track"');
CREATE TABLE "public"."track" (
    "id" bigint NOT NULL,
    "album_id" bigint,
    "seconds" bigint,
    "at" timestamp
);
COPY "public"."track" ("id", "album_id", "seconds", "at") FROM stdin WITH (FREEZE);
1	1	2	2024-05-06 07:08:09
\.

CALL pg_temp.sqlite2pg_make_way('"public"."album"');
CREATE TABLE "public"."album" (
    "id" bigint NOT NULL,
    "tracks" bigint,
    "seconds" bigint
);

CALL pg_temp.sqlite2pg_make_way('"public"."log"');
CREATE TABLE "public"."log" (
    "id" bigint NOT NULL,
    "m" text
);

CALL pg_temp.sqlite2pg_make_way('"public"."two"');
CREATE TABLE "public"."two" (
    "a" bigint,
    "b" bigint
);

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."album"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."track"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."log"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "album_pkey" of table "public"."album"', $sqlite2pg$ALTER TABLE "public"."album" ADD CONSTRAINT "album_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "track_pkey" of table "public"."track"', $sqlite2pg$ALTER TABLE "public"."track" ADD CONSTRAINT "track_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "log_pkey" of table "public"."log"', $sqlite2pg$ALTER TABLE "public"."log" ADD CONSTRAINT "log_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "log_m_key" of table "public"."log"', $sqlite2pg$ALTER TABLE "public"."log" ADD CONSTRAINT "log_m_key" UNIQUE ("m")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "two_a_key" of table "public"."two"', $sqlite2pg$ALTER TABLE "public"."two" ADD CONSTRAINT "two_a_key" UNIQUE ("a")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "two_b_key" of table "public"."two"', $sqlite2pg$ALTER TABLE "public"."two" ADD CONSTRAINT "two_b_key" UNIQUE ("b")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('check "log_m_check" of table "public"."log"', $sqlite2pg$ALTER TABLE "public"."log" ADD CONSTRAINT "log_m_check" CHECK ("m" <> '') NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."log" VALIDATE CONSTRAINT "log_m_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."log" AS sqlite2pg_row WHERE NOT ("m" <> '')$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."w"', $sqlite2pg$CREATE VIEW "public"."w" ("id", "seconds") AS SELECT "track"."id", "track"."seconds" FROM "public"."track"$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."album"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."track"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("album_id")', '1',
    'pg_catalog.sum("album_id")', '1',
    'pg_catalog.count("seconds")', '1',
    'pg_catalog.sum("seconds")', '2',
    'pg_catalog.count("at")', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."log"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."two"', ARRAY['pg_catalog.count(*)', '0']);
ANALYZE "public"."album";
ANALYZE "public"."track";
ANALYZE "public"."log";
ANALYZE "public"."two";

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
CALL pg_temp.sqlite2pg_trigger('trigger "counted" of "public"."track"', '"public"."sqlite_trigger_counted"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_counted"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."album" AS "album" SET "tracks" = "album"."tracks" - 1 WHERE "album"."id" = OLD."album_id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "counted" AFTER DELETE ON "public"."track" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_counted"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "fill" of "public"."album"', '"public"."sqlite_trigger_fill"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_fill"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."two" AS "two" ("a", "b") SELECT NEW."id", NEW."id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "fill" AFTER INSERT ON "public"."album" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_fill"()$sqlite2pg$);

-- end
