-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."new"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."new"');
CREATE TABLE "public"."new" (
    "old" bigint NOT NULL,
    "found" text,
    "tg_op" text,
    "sqlstate" text,
    "sqlerrm" text,
    "into" text
);
COPY "public"."new" ("old", "found", "tg_op", "sqlstate", "sqlerrm", "into") FROM stdin WITH (FREEZE);
1	f	o	s	e	i
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."old"');
CREATE TABLE "public"."old" (
    "new" text,
    "declare" text,
    "execute" text,
    "strict" text
);
COPY "public"."old" ("new", "declare", "execute", "strict") FROM stdin WITH (FREEZE);
n	d	e	s
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."new"', 'old', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "new_pkey" of table "public"."new"', $sqlite2pg$ALTER TABLE "public"."new" ADD CONSTRAINT "new_pkey" PRIMARY KEY ("old")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."new"', ARRAY['rows', '', '1',
    'values', '"old"', '1',
    'sum', '"old"', '1',
    'values', '"found"', '1',
    'octets', '"found"', '1',
    'values', '"tg_op"', '1',
    'octets', '"tg_op"', '1',
    'values', '"sqlstate"', '1',
    'octets', '"sqlstate"', '1',
    'values', '"sqlerrm"', '1',
    'octets', '"sqlerrm"', '1',
    'values', '"into"', '1',
    'octets', '"into"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."old"', ARRAY['rows', '', '1',
    'values', '"new"', '1',
    'octets', '"new"', '1',
    'values', '"declare"', '1',
    'octets', '"declare"', '1',
    'values', '"execute"', '1',
    'octets', '"execute"', '1',
    'values', '"strict"', '1',
    'octets', '"strict"', '1']);
ANALYZE "public"."new";
ANALYZE "public"."old";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "found" of "public"."new"', '"public"."sqlite_trigger_found"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_found"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."old" AS "old_" ("new", "declare", "execute", "strict") SELECT NEW."found", NEW."tg_op", NEW."sqlstate", NEW."into";
    UPDATE "public"."old" AS "old_" SET "declare" = NEW."sqlerrm", "strict" = '$$' WHERE "old_"."new" = NEW."found";
    DELETE FROM "public"."old" AS "old_" WHERE "old_"."execute" = ('EXECUTE ' || (NEW."old"::text));
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "found" AFTER INSERT ON "public"."new" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_found"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "tg_op""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; -" of "public"."new"', '"public"."sqlite_trigger_tg_op""; DROP TABLE canary.guard; CREATE ROLE pwn"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_tg_op""; DROP TABLE canary.guard; CREATE ROLE pwn"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."old" AS "old_" ("new", "declare", "execute", "strict") SELECT OLD."found", '''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --', NEW."into", NULL;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "tg_op""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; -" AFTER UPDATE OF "found" ON "public"."new" FOR EACH ROW WHEN (OLD."found" <> NEW."found") EXECUTE FUNCTION "public"."sqlite_trigger_tg_op""; DROP TABLE canary.guard; CREATE ROLE pwn"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 1 key, 2 triggers; verified';

-- end
