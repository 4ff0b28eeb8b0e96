-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "k" text,
    "n" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."seen"');
CREATE TABLE "public"."seen" (
    "k" text NOT NULL,
    "n" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."latest"');
CREATE TABLE "public"."latest" (
    "k" text,
    "n" bigint,
    "note" text DEFAULT 'fresh'
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."counts"');
CREATE TABLE "public"."counts" (
    "k" text,
    "n" bigint DEFAULT 0
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "seen_k_key" of table "public"."seen"', $sqlite2pg$ALTER TABLE "public"."seen" ADD CONSTRAINT "seen_k_key" UNIQUE ("k")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "latest_pkey" of table "public"."latest"', $sqlite2pg$ALTER TABLE "public"."latest" ADD CONSTRAINT "latest_pkey" PRIMARY KEY ("k")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "counts_pkey" of table "public"."counts"', $sqlite2pg$ALTER TABLE "public"."counts" ADD CONSTRAINT "counts_pkey" PRIMARY KEY ("k")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."seen"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."latest"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."counts"', ARRAY['rows', '', '0']);
ANALYZE "public"."t";
ANALYZE "public"."seen";
ANALYZE "public"."latest";
ANALYZE "public"."counts";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "t_seen" of "public"."t"', '"public"."sqlite_trigger_t_seen"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t_seen"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."seen" AS "seen" ("k", "n") SELECT NEW."k", NEW."n" WHERE NEW."k" IS NOT NULL ON CONFLICT DO NOTHING;
    INSERT INTO "public"."latest" AS "latest" ("k", "n") SELECT NEW."k", NEW."n" ON CONFLICT ("k") DO UPDATE SET "n" = EXCLUDED."n", "note" = EXCLUDED."note";
    INSERT INTO "public"."counts" AS "counts" ("k", "n") SELECT NEW."k", 1 ON CONFLICT ("k") DO UPDATE SET "n" = "counts"."n" + EXCLUDED."n" WHERE "counts"."n" < 3;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t_seen" AFTER INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t_seen"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "t_gone" of "public"."t"', '"public"."sqlite_trigger_t_gone"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t_gone"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."counts" AS "counts" ("k") SELECT OLD."k" ON CONFLICT ("k") DO UPDATE SET "n" = "counts"."n" - 1;
    INSERT INTO "public"."seen" AS "seen" ("k", "n") SELECT 'gone', OLD."n" ON CONFLICT ("k") DO NOTHING;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t_gone" AFTER DELETE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t_gone"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '4 tables, 0 rows, 4 keys, 2 triggers; verified';

-- end
