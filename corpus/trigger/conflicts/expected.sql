-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "k" text,
    "n" bigint
);

CALL pg_temp.sqlite2pg_make_way('"public"."seen"');
CREATE TABLE "public"."seen" (
    "k" text NOT NULL,
    "n" bigint
);

CALL pg_temp.sqlite2pg_make_way('"public"."latest"');
CREATE TABLE "public"."latest" (
    "k" text,
    "n" bigint,
    "note" text DEFAULT 'fresh'
);

CALL pg_temp.sqlite2pg_make_way('"public"."counts"');
CREATE TABLE "public"."counts" (
    "k" text,
    "n" bigint DEFAULT 0
);

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "seen_k_key" of table "public"."seen"', $sqlite2pg$ALTER TABLE "public"."seen" ADD CONSTRAINT "seen_k_key" UNIQUE ("k")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "latest_pkey" of table "public"."latest"', $sqlite2pg$ALTER TABLE "public"."latest" ADD CONSTRAINT "latest_pkey" PRIMARY KEY ("k")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "counts_pkey" of table "public"."counts"', $sqlite2pg$ALTER TABLE "public"."counts" ADD CONSTRAINT "counts_pkey" PRIMARY KEY ("k")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."seen"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."latest"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."counts"', ARRAY['pg_catalog.count(*)', '0']);
ANALYZE "public"."t";
ANALYZE "public"."seen";
ANALYZE "public"."latest";
ANALYZE "public"."counts";

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
CALL pg_temp.sqlite2pg_trigger('trigger "t_seen" of "public"."t"', '"public"."sqlite_trigger_t_seen"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t_seen"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."seen" AS "seen" ("k", "n") SELECT NEW."k", NEW."n" WHERE NEW."k" IS NOT NULL ON CONFLICT DO NOTHING;
    INSERT INTO "public"."latest" AS "latest" ("k", "n") SELECT NEW."k", NEW."n" ON CONFLICT ("k") DO UPDATE SET "n" = EXCLUDED."n", "note" = EXCLUDED."note";
    INSERT INTO "public"."counts" AS "counts" ("k", "n") SELECT NEW."k", 1 ON CONFLICT ("k") DO UPDATE SET "n" = "counts"."n" + EXCLUDED."n" WHERE "counts"."n" < 3;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t_seen" AFTER INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t_seen"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "t_gone" of "public"."t"', '"public"."sqlite_trigger_t_gone"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t_gone"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."counts" AS "counts" ("k") SELECT OLD."k" ON CONFLICT ("k") DO UPDATE SET "n" = "counts"."n" - 1;
    INSERT INTO "public"."seen" AS "seen" ("k", "n") SELECT 'gone', OLD."n" ON CONFLICT ("k") DO NOTHING;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t_gone" AFTER DELETE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t_gone"()$sqlite2pg$);

-- end
