-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."node"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."node"');
CREATE TABLE "public"."node" (
    "id" bigint NOT NULL,
    "parent" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "id" bigint NOT NULL,
    "m" text
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."node"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."log"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "node_pkey" of table "public"."node"', $sqlite2pg$ALTER TABLE "public"."node" ADD CONSTRAINT "node_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "log_pkey" of table "public"."log"', $sqlite2pg$ALTER TABLE "public"."log" ADD CONSTRAINT "log_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "node_parent_fkey" of table "public"."node"', $sqlite2pg$ALTER TABLE "public"."node" ADD CONSTRAINT "node_parent_fkey" FOREIGN KEY ("parent") REFERENCES "public"."node" ("id") ON DELETE CASCADE NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."node" VALIDATE CONSTRAINT "node_parent_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."parent")::text), 100) FROM "public"."node" AS c WHERE c."parent" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."node" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."parent")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."node"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."log"', ARRAY['rows', '', '0']);
ANALYZE "public"."node";
ANALYZE "public"."log";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "gone" of "public"."node"', '"public"."sqlite_trigger_gone"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_gone"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'gone ' || (OLD."id"::text);
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "gone" AFTER DELETE ON "public"."node" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_gone"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '2 tables, 0 rows, 2 keys, 1 foreign key, 1 trigger; verified';

-- end
