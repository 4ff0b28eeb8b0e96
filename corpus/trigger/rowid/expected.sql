-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."film"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."film"');
CREATE TABLE "public"."film" (
    "film_id" bigint NOT NULL,
    "title" varchar(255) NOT NULL,
    "changed" bigint DEFAULT 0
);
COPY "public"."film" ("film_id", "title", "changed") FROM stdin WITH (FREEZE);
1	one	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."film_actor"');
CREATE TABLE "public"."film_actor" (
    "actor_id" smallint NOT NULL,
    "film_id" bigint NOT NULL,
    "changed" bigint DEFAULT 0
);
COPY "public"."film_actor" ("actor_id", "film_id", "changed") FROM stdin WITH (FREEZE);
1	1	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."seen"');
CREATE TABLE "public"."seen" (
    "a" bigint,
    "title" text NOT NULL
);
COPY "public"."seen" ("a", "title") FROM stdin WITH (FREEZE);
1	one
2	two
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."tok"');
CREATE TABLE "public"."tok" (
    "token" text NOT NULL,
    "seen" bigint DEFAULT 0
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."nullable"');
CREATE TABLE "public"."nullable" (
    "a" bigint,
    "n" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."keyless"');
CREATE TABLE "public"."keyless" (
    "a" bigint,
    "n" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."named"');
CREATE TABLE "public"."named" (
    "rowid" text,
    "a" bigint NOT NULL,
    "n" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."without"');
CREATE TABLE "public"."without" (
    "a" bigint NOT NULL,
    "n" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."moved"');
CREATE TABLE "public"."moved" (
    "a" bigint NOT NULL,
    "n" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "m" text
);

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "film_pkey" of table "public"."film"', $sqlite2pg$ALTER TABLE "public"."film" ADD CONSTRAINT "film_pkey" PRIMARY KEY ("film_id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "film_actor_pkey" of table "public"."film_actor"', $sqlite2pg$ALTER TABLE "public"."film_actor" ADD CONSTRAINT "film_actor_pkey" PRIMARY KEY ("actor_id", "film_id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "tok_token_key" of table "public"."tok"', $sqlite2pg$ALTER TABLE "public"."tok" ADD CONSTRAINT "tok_token_key" UNIQUE ("token")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "tok_token_key_folded" of table "public"."tok"', $sqlite2pg$CREATE UNIQUE INDEX "tok_token_key_folded" ON "public"."tok" ((pg_catalog.lower("token" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "nullable_pkey" of table "public"."nullable"', $sqlite2pg$ALTER TABLE "public"."nullable" ADD CONSTRAINT "nullable_pkey" PRIMARY KEY ("a")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "named_pkey" of table "public"."named"', $sqlite2pg$ALTER TABLE "public"."named" ADD CONSTRAINT "named_pkey" PRIMARY KEY ("a")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "without_pkey" of table "public"."without"', $sqlite2pg$ALTER TABLE "public"."without" ADD CONSTRAINT "without_pkey" PRIMARY KEY ("a")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "moved_pkey" of table "public"."moved"', $sqlite2pg$ALTER TABLE "public"."moved" ADD CONSTRAINT "moved_pkey" PRIMARY KEY ("a")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "seen_pkey" of table "public"."seen"', $sqlite2pg$ALTER TABLE "public"."seen" ADD CONSTRAINT "seen_pkey" PRIMARY KEY ("title")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."film"', ARRAY['rows', '', '1',
    'values', '"film_id"', '1',
    'sum', '"film_id"', '1',
    'values', '"title"', '1',
    'octets', '"title"', '3',
    'values', '"changed"', '1',
    'sum', '"changed"', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."film_actor"', ARRAY['rows', '', '1',
    'values', '"actor_id"', '1',
    'sum', '"actor_id"', '1',
    'values', '"film_id"', '1',
    'sum', '"film_id"', '1',
    'values', '"changed"', '1',
    'sum', '"changed"', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."tok"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."nullable"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."keyless"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."named"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."without"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."moved"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."seen"', ARRAY['rows', '', '2',
    'values', '"a"', '2',
    'sum', '"a"', '3',
    'values', '"title"', '2',
    'octets', '"title"', '6']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."log"', ARRAY['rows', '', '0']);
ANALYZE "public"."film";
ANALYZE "public"."film_actor";
ANALYZE "public"."tok";
ANALYZE "public"."nullable";
ANALYZE "public"."keyless";
ANALYZE "public"."named";
ANALYZE "public"."without";
ANALYZE "public"."moved";
ANALYZE "public"."seen";
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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "film_ai" of "public"."film"', '"public"."sqlite_trigger_film_ai"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_film_ai"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."film" AS "film" SET "changed" = "film"."changed" + 1 WHERE "film"."film_id" = NEW."film_id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "film_ai" AFTER INSERT ON "public"."film" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_film_ai"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "sqlite_2_film_au" of "public"."film"', '"public"."sqlite_trigger_film_au"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_film_au"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
DECLARE
    sqlite_running text := pg_catalog.concat('sqlite2pg.trigger_', TG_RELID, '_2');
BEGIN
    IF pg_catalog.current_setting(sqlite_running, true) OPERATOR(pg_catalog.=) 'on' THEN
        RETURN NULL;
    END IF;
    PERFORM pg_catalog.set_config(sqlite_running, 'on', true);
    UPDATE "public"."film" AS "film" SET "changed" = "film"."changed" + 10 WHERE NEW."film_id" = "film"."film_id";
    PERFORM pg_catalog.set_config(sqlite_running, '', true);
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_2_film_au" AFTER UPDATE ON "public"."film" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_film_au"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "sqlite_1_film_of" of "public"."film"', '"public"."sqlite_trigger_film_of"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_film_of"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."film" AS "film" SET "changed" = "film"."changed" + 100 WHERE "film"."film_id" = NEW."film_id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_1_film_of" AFTER UPDATE OF "film_id" ON "public"."film" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_film_of"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "seen_bu" of "public"."seen"', '"public"."sqlite_trigger_seen_bu"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_seen_bu"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT "seen"."title" || ("seen"."a"::text) || ((("seen"."title" = OLD."title")::integer)::text) FROM "public"."seen" WHERE "seen"."title" = OLD."title";
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "seen_bu" BEFORE UPDATE ON "public"."seen" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_seen_bu"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "seen_bd" of "public"."seen"', '"public"."sqlite_trigger_seen_bd"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_seen_bd"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT "f"."title" FROM "public"."seen" AS "f" JOIN "public"."seen" AS "g" ON "f"."title" = "g"."title" WHERE NOT ("f"."title" = OLD."title");
    RETURN OLD;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "seen_bd" BEFORE DELETE ON "public"."seen" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_seen_bd"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "film_actor_ai" of "public"."film_actor"', '"public"."sqlite_trigger_film_actor_ai"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_film_actor_ai"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."film_actor" AS "film_actor" SET "changed" = "film_actor"."changed" + 1 WHERE ("film_actor"."actor_id" = NEW."actor_id") AND ("film_actor"."film_id" = NEW."film_id");
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "film_actor_ai" AFTER INSERT ON "public"."film_actor" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_film_actor_ai"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "film_actor_au" of "public"."film_actor"', '"public"."sqlite_trigger_film_actor_au"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_film_actor_au"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
DECLARE
    sqlite_running text := pg_catalog.concat('sqlite2pg.trigger_', TG_RELID, '_7');
BEGIN
    IF pg_catalog.current_setting(sqlite_running, true) OPERATOR(pg_catalog.=) 'on' THEN
        RETURN NULL;
    END IF;
    PERFORM pg_catalog.set_config(sqlite_running, 'on', true);
    UPDATE "public"."film_actor" AS "film_actor" SET "changed" = "film_actor"."changed" + 10 WHERE ("film_actor"."actor_id" = NEW."actor_id") AND ("film_actor"."film_id" = NEW."film_id");
    PERFORM pg_catalog.set_config(sqlite_running, '', true);
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "film_actor_au" AFTER UPDATE ON "public"."film_actor" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_film_actor_au"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "tok_ai" of "public"."tok"', '"public"."sqlite_trigger_tok_ai"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_tok_ai"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."tok" AS "tok" SET "seen" = 1 WHERE "tok"."token" = NEW."token";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "tok_ai" AFTER INSERT ON "public"."tok" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_tok_ai"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "named_ai" of "public"."named"', '"public"."sqlite_trigger_named_ai"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_named_ai"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."named" AS "named" SET "n" = 1 WHERE "named"."rowid" = NEW."rowid";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "named_ai" AFTER INSERT ON "public"."named" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_named_ai"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "oid_ai" of "public"."named"', '"public"."sqlite_trigger_oid_ai"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_oid_ai"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
DECLARE
    sqlite_running text := pg_catalog.concat('sqlite2pg.trigger_', TG_RELID, '_10');
BEGIN
    IF pg_catalog.current_setting(sqlite_running, true) OPERATOR(pg_catalog.=) 'on' THEN
        RETURN NULL;
    END IF;
    PERFORM pg_catalog.set_config(sqlite_running, 'on', true);
    UPDATE "public"."named" AS "named" SET "n" = 2 WHERE "named"."a" = NEW."a";
    PERFORM pg_catalog.set_config(sqlite_running, '', true);
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "oid_ai" AFTER UPDATE ON "public"."named" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_oid_ai"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "moves" of "public"."film"', '"public"."sqlite_trigger_moves"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_moves"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."moved" AS "moved" SET "a" = "moved"."a" + 1;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "moves" AFTER DELETE ON "public"."film" FOR EACH ROW WHEN (OLD."changed" = 1000) EXECUTE FUNCTION "public"."sqlite_trigger_moves"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '10 tables, 4 rows, 8 keys, 1 index, 11 triggers; verified';

-- end
