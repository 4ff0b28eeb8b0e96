-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."p"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."p"');
CREATE TABLE "public"."p" (
    "id" bigint NOT NULL,
    "n" bigint DEFAULT 0
);
COPY "public"."p" ("id", "n") FROM stdin WITH (FREEZE);
1	0
2	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."c"');
CREATE TABLE "public"."c" (
    "id" bigint NOT NULL,
    "p" bigint,
    "u" bigint
);
COPY "public"."c" ("id", "p", "u") FROM stdin WITH (FREEZE);
1	1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."strict_p"');
CREATE TABLE "public"."strict_p" (
    "id" bigint NOT NULL
);
COPY "public"."strict_p" ("id") FROM stdin WITH (FREEZE);
1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."strict_c"');
CREATE TABLE "public"."strict_c" (
    "p" bigint
);
COPY "public"."strict_c" ("p") FROM stdin WITH (FREEZE);
1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "m" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."plain"');
CREATE TABLE "public"."plain" (
    "p" bigint
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."p"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."c"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."strict_p"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "p_pkey" of table "public"."p"', $sqlite2pg$ALTER TABLE "public"."p" ADD CONSTRAINT "p_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "c_pkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "c_u_key" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_u_key" UNIQUE ("u")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "strict_p_pkey" of table "public"."strict_p"', $sqlite2pg$ALTER TABLE "public"."strict_p" ADD CONSTRAINT "strict_p_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "c_p_fkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_p_fkey" FOREIGN KEY ("p") REFERENCES "public"."p" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."c" VALIDATE CONSTRAINT "c_p_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."p")::text), 100) FROM "public"."c" AS c WHERE c."p" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."p" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."p")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "strict_c_p_fkey" of table "public"."strict_c"', $sqlite2pg$ALTER TABLE "public"."strict_c" ADD CONSTRAINT "strict_c_p_fkey" FOREIGN KEY ("p") REFERENCES "public"."strict_p" ("id") ON DELETE RESTRICT NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."strict_c" VALIDATE CONSTRAINT "strict_c_p_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."p")::text), 100) FROM "public"."strict_c" AS c WHERE c."p" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."strict_p" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."p")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "plain_p_fkey" of table "public"."plain"', $sqlite2pg$ALTER TABLE "public"."plain" ADD CONSTRAINT "plain_p_fkey" FOREIGN KEY ("p") REFERENCES "public"."p" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."plain" VALIDATE CONSTRAINT "plain_p_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."p")::text), 100) FROM "public"."plain" AS c WHERE c."p" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."p" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."p")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."joined"', $sqlite2pg$CREATE VIEW "public"."joined" ("id", "u") AS SELECT "p"."id", "c"."u" FROM "public"."p" JOIN "public"."c" ON "c"."p" = "p"."id"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."p"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"n"', '2',
    'sum', '"n"', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."c"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"p"', '1',
    'sum', '"p"', '1',
    'values', '"u"', '1',
    'sum', '"u"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."log"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."strict_p"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."strict_c"', ARRAY['rows', '', '1',
    'values', '"p"', '1',
    'sum', '"p"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."plain"', ARRAY['rows', '', '0']);
ANALYZE "public"."p";
ANALYZE "public"."c";
ANALYZE "public"."log";
ANALYZE "public"."strict_p";
ANALYZE "public"."strict_c";
ANALYZE "public"."plain";
CALL "public"."sqlite2pg_attempt_fa1cb248"('DEFERRABLE for foreign key "c_p_fkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ALTER CONSTRAINT "c_p_fkey" DEFERRABLE INITIALLY DEFERRED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('DEFERRABLE for foreign key "plain_p_fkey" of table "public"."plain"', $sqlite2pg$ALTER TABLE "public"."plain" ALTER CONSTRAINT "plain_p_fkey" DEFERRABLE INITIALLY DEFERRED$sqlite2pg$);

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "sqlite_2_g" of "public"."p"', '"public"."sqlite_trigger_g"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_g"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    DELETE FROM "public"."c" AS "c" WHERE "c"."p" = OLD."id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_2_g" AFTER DELETE ON "public"."p" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_g"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "sqlite_1_g_log" of "public"."p"', '"public"."sqlite_trigger_g_log"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_g_log"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT (OLD."id"::text) || ' ' || ((SELECT pg_catalog.count(*) FROM "public"."c")::text);
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_1_g_log" AFTER DELETE ON "public"."p" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_g_log"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "h" of "public"."p"', '"public"."sqlite_trigger_h"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_h"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."c" AS "c" SET "p" = NEW."id" WHERE "c"."p" = OLD."id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "h" AFTER UPDATE OF "id" ON "public"."p" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_h"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "i" of "public"."c"', '"public"."sqlite_trigger_i"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_i"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."p" AS "p" ("id", "n") SELECT NEW."p", 1 WHERE NEW."p" IS NOT NULL ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "i" AFTER INSERT ON "public"."c" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_i"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "j" of "public"."c"', '"public"."sqlite_trigger_j"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_j"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."p" AS "p" ("id", "n") SELECT NEW."p", 2 WHERE NEW."p" IS NOT NULL ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "j" AFTER UPDATE OF "p" ON "public"."c" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_j"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "counts" of "public"."plain"', '"public"."sqlite_trigger_counts"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_counts"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."p" AS "p" SET "n" = "p"."n" + 1 WHERE "p"."id" = NEW."p";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "counts" AFTER INSERT ON "public"."plain" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_counts"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "child_first" of "public"."joined"', '"public"."sqlite_trigger_child_first"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_child_first"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."plain" AS "plain" ("p") SELECT NEW."id";
    INSERT INTO "public"."p" AS "p" ("id") SELECT NEW."id";
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "child_first" INSTEAD OF INSERT ON "public"."joined" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_child_first"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "strict_g" of "public"."strict_p"', '"public"."sqlite_trigger_strict_g"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_strict_g"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    DELETE FROM "public"."strict_c" AS "strict_c" WHERE "strict_c"."p" = OLD."id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "strict_g" AFTER DELETE ON "public"."strict_p" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_strict_g"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '6 tables, 5 rows, 4 keys, 3 foreign keys, 1 view, 8 triggers; verified';

-- end
