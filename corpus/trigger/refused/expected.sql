-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."track"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."track"');
CREATE TABLE "public"."track" (
    "id" bigint NOT NULL,
    "album_id" bigint,
    "seconds" bigint,
    "at" timestamp
);
COPY "public"."track" ("id", "album_id", "seconds", "at") FROM stdin WITH (FREEZE);
1	1	2	2024-05-06 07:08:09
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."album"');
CREATE TABLE "public"."album" (
    "id" bigint NOT NULL,
    "tracks" bigint,
    "seconds" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "id" bigint NOT NULL,
    "m" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."two"');
CREATE TABLE "public"."two" (
    "a" bigint,
    "b" bigint
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."album"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."track"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."log"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "album_pkey" of table "public"."album"', $sqlite2pg$ALTER TABLE "public"."album" ADD CONSTRAINT "album_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "track_pkey" of table "public"."track"', $sqlite2pg$ALTER TABLE "public"."track" ADD CONSTRAINT "track_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "log_pkey" of table "public"."log"', $sqlite2pg$ALTER TABLE "public"."log" ADD CONSTRAINT "log_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "log_m_key" of table "public"."log"', $sqlite2pg$ALTER TABLE "public"."log" ADD CONSTRAINT "log_m_key" UNIQUE ("m")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "two_a_key" of table "public"."two"', $sqlite2pg$ALTER TABLE "public"."two" ADD CONSTRAINT "two_a_key" UNIQUE ("a")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "two_b_key" of table "public"."two"', $sqlite2pg$ALTER TABLE "public"."two" ADD CONSTRAINT "two_b_key" UNIQUE ("b")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "log_m_check" of table "public"."log"', $sqlite2pg$ALTER TABLE "public"."log" ADD CONSTRAINT "log_m_check" CHECK ("m" <> '') NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."log" VALIDATE CONSTRAINT "log_m_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."log" AS sqlite2pg_row WHERE NOT ("m" <> '')$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."w"', $sqlite2pg$CREATE VIEW "public"."w" ("id", "seconds") AS SELECT "track"."id", "track"."seconds" FROM "public"."track"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."album"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."track"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"album_id"', '1',
    'sum', '"album_id"', '1',
    'values', '"seconds"', '1',
    'sum', '"seconds"', '2',
    'values', '"at"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."log"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."two"', ARRAY['rows', '', '0']);
ANALYZE "public"."album";
ANALYZE "public"."track";
ANALYZE "public"."log";
ANALYZE "public"."two";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "counted" of "public"."track"', '"public"."sqlite_trigger_counted"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_counted"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."album" AS "album" SET "tracks" = "album"."tracks" - 1 WHERE "album"."id" = OLD."album_id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "counted" AFTER DELETE ON "public"."track" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_counted"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "no_rowid_yet" of "public"."track"', '"public"."sqlite_trigger_no_rowid_yet"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_no_rowid_yet"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (NEW."id" = 0) THEN
        RAISE EXCEPTION USING MESSAGE = ('id');
    END IF;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "no_rowid_yet" BEFORE INSERT ON "public"."track" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_no_rowid_yet"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "fill" of "public"."album"', '"public"."sqlite_trigger_fill"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_fill"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."two" AS "two" ("a", "b") SELECT NEW."id", NEW."id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "fill" AFTER INSERT ON "public"."album" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_fill"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '4 tables, 1 row, 6 keys, 1 check, 1 view, 3 triggers; verified';

-- end
