-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."node"');
CREATE TABLE "public"."node" (
    "id" bigint NOT NULL,
    "parent" bigint
);

CALL pg_temp.sqlite2pg_make_way('"public"."log"');
CREATE TABLE "public"."log" (
    "id" bigint NOT NULL,
    "m" text
);

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."node"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."log"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "node_pkey" of table "public"."node"', $sqlite2pg$ALTER TABLE "public"."node" ADD CONSTRAINT "node_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "log_pkey" of table "public"."log"', $sqlite2pg$ALTER TABLE "public"."log" ADD CONSTRAINT "log_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "node_parent_fkey" of table "public"."node"', $sqlite2pg$ALTER TABLE "public"."node" ADD CONSTRAINT "node_parent_fkey" FOREIGN KEY ("parent") REFERENCES "public"."node" ("id") ON DELETE CASCADE NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."node" VALIDATE CONSTRAINT "node_parent_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."parent")::text), 100) FROM "public"."node" AS c WHERE c."parent" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."node" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."parent")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."node"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."log"', ARRAY['pg_catalog.count(*)', '0']);
ANALYZE "public"."node";
ANALYZE "public"."log";

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
CALL pg_temp.sqlite2pg_trigger('trigger "gone" of "public"."node"', '"public"."sqlite_trigger_gone"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_gone"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'gone ' || (OLD."id"::text);
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "gone" AFTER DELETE ON "public"."node" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_gone"()$sqlite2pg$);

-- end
