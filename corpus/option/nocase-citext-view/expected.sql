-- frame: plain
-- pre-data

-- the extension, before any row is sent
DO $sqlite2pg$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'citext') THEN
        CALL "public"."sqlite2pg_alone_fa1cb248"('schema ' || 'public');
        EXECUTE format('CREATE EXTENSION IF NOT EXISTS citext SCHEMA %I', 'public');
    END IF;
EXCEPTION WHEN OTHERS THEN
    RAISE EXCEPTION USING
        MESSAGE = format('sqlite2pg: --nocase citext: %s; nothing is committed', SQLERRM),
        HINT = 'Without the option COLLATE NOCASE is kept in keys and indexes, by no extension. Or let one who may do so run: CREATE EXTENSION citext';
END $sqlite2pg$;

-- makes citext of columns; only the server knows in which schema that type is
CREATE PROCEDURE "public"."sqlite2pg_citext_fa1cb248"(relation text, columns text[], suffix text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    kind text;
    actions text;
BEGIN
    SELECT format('%I.citext%s', n.nspname, suffix) INTO STRICT kind
        FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace WHERE e.extname = 'citext';
    SELECT string_agg(format('ALTER COLUMN %I TYPE %s', name, kind), ', ') INTO actions FROM unnest(columns) AS name;
    EXECUTE format('ALTER TABLE %s %s', relation, actions);
END $sqlite2pg$;

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."users"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "name" text,
    "mail" text
);
COPY "public"."users" ("id", "name", "mail") FROM stdin WITH (FREEZE);
1	Bob	B@x.org
2	alice	a@x.org
3	BOB	c@x.org
4	\N	_
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "what" text
);
CALL "public"."sqlite2pg_citext_fa1cb248"('"public"."users"', ARRAY['name', 'mail'], '');

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."users"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."plain"', $sqlite2pg$CREATE VIEW "public"."plain" ("name", "loud") AS SELECT "users"."name", ("users"."mail"::text) || '!' FROM "public"."users" WHERE pg_catalog.lower(("users"."name"::text) COLLATE pg_catalog."C") = ('bob' COLLATE pg_catalog."C")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."over_it"', $sqlite2pg$CREATE VIEW "public"."over_it" ("loud") AS SELECT "plain"."loud" FROM "public"."plain" WHERE (pg_catalog.lower(("plain"."name"::text) COLLATE pg_catalog."C") > ('a' COLLATE pg_catalog."C")) AND ((("plain"."name"::text) COLLATE pg_catalog."C") ILIKE 'b%' ESCAPE '')$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."sorted"', $sqlite2pg$CREATE VIEW "public"."sorted" ("name") AS SELECT "users"."name" FROM "public"."users" ORDER BY pg_catalog.lower(("users"."name"::text) COLLATE pg_catalog."C") DESC NULLS LAST, "users"."id" NULLS FIRST$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."exact"', $sqlite2pg$CREATE VIEW "public"."exact" ("instr(name,'b')", "replace(name,'o','0')", "name GLOB 'b*'") AS SELECT pg_catalog.strpos("users"."name"::text, 'b'), pg_catalog.replace("users"."name"::text, 'o', '0'), ("users"."name"::text) ~ '^b.*$' FROM "public"."users"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."pairs"', $sqlite2pg$CREATE VIEW "public"."pairs" ("id", "other") AS SELECT "a"."id", "b"."id" FROM "public"."users" AS "a" JOIN "public"."users" AS "b" ON pg_catalog.lower(("a"."name"::text) COLLATE pg_catalog."C") = pg_catalog.lower(("b"."name"::text) COLLATE pg_catalog."C")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users"', ARRAY['rows', '', '4',
    'values', '"id"', '4',
    'sum', '"id"', '10',
    'values', '"name"', '3',
    'octets', '"name"', '11',
    'values', '"mail"', '4',
    'octets', '"mail"', '22']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."log"', ARRAY['rows', '', '0']);
ANALYZE "public"."users";
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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "told" of "public"."users"', '"public"."sqlite_trigger_told"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_told"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("what") SELECT NEW."name"::text;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "told" AFTER UPDATE OF "name" ON "public"."users" FOR EACH ROW WHEN (pg_catalog.lower((NEW."name"::text) COLLATE pg_catalog."C") <> pg_catalog.lower((OLD."name"::text) COLLATE pg_catalog."C")) EXECUTE FUNCTION "public"."sqlite_trigger_told"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_citext_fa1cb248", "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '2 tables, 4 rows, 1 key, 5 views, 1 trigger; verified';

-- end
