-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."new"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."old"');
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
CALL pg_temp.sqlite2pg_identity('"public"."new"', 'old', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "new_pkey" of table "public"."new"', $sqlite2pg$ALTER TABLE "public"."new" ADD CONSTRAINT "new_pkey" PRIMARY KEY ("old")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."new"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("old")', '1',
    'pg_catalog.sum("old")', '1',
    'pg_catalog.count("found")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("found"))', '1',
    'pg_catalog.count("tg_op")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("tg_op"))', '1',
    'pg_catalog.count("sqlstate")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("sqlstate"))', '1',
    'pg_catalog.count("sqlerrm")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("sqlerrm"))', '1',
    'pg_catalog.count("into")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("into"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."old"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("new")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("new"))', '1',
    'pg_catalog.count("declare")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("declare"))', '1',
    'pg_catalog.count("execute")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("execute"))', '1',
    'pg_catalog.count("strict")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("strict"))', '1']);
ANALYZE "public"."new";
ANALYZE "public"."old";

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
CALL pg_temp.sqlite2pg_trigger('trigger "found" of "public"."new"', '"public"."sqlite_trigger_found"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_found"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."old" AS "old_" ("new", "declare", "execute", "strict") SELECT NEW."found", NEW."tg_op", NEW."sqlstate", NEW."into";
    UPDATE "public"."old" AS "old_" SET "declare" = NEW."sqlerrm", "strict" = '$$' WHERE "old_"."new" = NEW."found";
    DELETE FROM "public"."old" AS "old_" WHERE "old_"."execute" = ('EXECUTE ' || (NEW."old"::text));
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "found" AFTER INSERT ON "public"."new" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_found"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "tg_op""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; -" of "public"."new"', '"public"."sqlite_trigger_tg_op""; DROP TABLE canary.guard; CREATE ROLE pwn"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_tg_op""; DROP TABLE canary.guard; CREATE ROLE pwn"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."old" AS "old_" ("new", "declare", "execute", "strict") SELECT OLD."found", '''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --', NEW."into", NULL;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "tg_op""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; -" AFTER UPDATE OF "found" ON "public"."new" FOR EACH ROW WHEN (OLD."found" <> NEW."found") EXECUTE FUNCTION "public"."sqlite_trigger_tg_op""; DROP TABLE canary.guard; CREATE ROLE pwn"()$sqlite2pg$);

-- end
