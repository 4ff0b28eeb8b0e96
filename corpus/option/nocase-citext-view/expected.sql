-- frame: plain
-- pre-data
DO $sqlite2pg$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_extension WHERE extname OPERATOR(pg_catalog.=) 'citext') THEN
        EXECUTE pg_catalog.format('CREATE EXTENSION citext SCHEMA %I', 'public');
    END IF;
EXCEPTION WHEN OTHERS THEN
    RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('sqlite2pg: --nocase citext: %s; nothing is committed', SQLERRM),
        HINT = 'Without the option COLLATE NOCASE is kept in keys and indexes, by no extension. Or let one who may do so run: CREATE EXTENSION citext';
END $sqlite2pg$;

-- makes citext of columns; only the server knows in which schema that type is
CREATE OR REPLACE PROCEDURE pg_temp.sqlite2pg_citext(relation text, columns text[], suffix text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    kind text;
    actions text;
BEGIN
    SELECT pg_catalog.format('%I.citext%s', n.nspname, suffix) INTO STRICT kind
        FROM pg_catalog.pg_extension AS e
        JOIN pg_catalog.pg_namespace AS n ON n.oid OPERATOR(pg_catalog.=) e.extnamespace
        WHERE e.extname OPERATOR(pg_catalog.=) 'citext';
    SELECT pg_catalog.string_agg(pg_catalog.format('ALTER COLUMN %I TYPE %s', name, kind), ', ') INTO actions
        FROM pg_catalog.unnest(columns) AS name;
    EXECUTE pg_catalog.format('ALTER TABLE %s %s', relation, actions);
END $sqlite2pg$;


CALL pg_temp.sqlite2pg_make_way('"public"."users"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."log"');
CREATE TABLE "public"."log" (
    "what" text
);
CALL pg_temp.sqlite2pg_citext('"public"."users"', ARRAY['name', 'mail'], '');

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."users"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."plain"', $sqlite2pg$CREATE VIEW "public"."plain" ("name", "loud") AS SELECT "users"."name", ("users"."mail"::text) || '!' FROM "public"."users" WHERE pg_catalog.lower(("users"."name"::text) COLLATE pg_catalog."C") = ('bob' COLLATE pg_catalog."C")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."over_it"', $sqlite2pg$CREATE VIEW "public"."over_it" ("loud") AS SELECT "plain"."loud" FROM "public"."plain" WHERE (pg_catalog.lower(("plain"."name"::text) COLLATE pg_catalog."C") > ('a' COLLATE pg_catalog."C")) AND ((("plain"."name"::text) COLLATE pg_catalog."C") ILIKE 'b%' ESCAPE '')$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."sorted"', $sqlite2pg$CREATE VIEW "public"."sorted" ("name") AS SELECT "users"."name" FROM "public"."users" ORDER BY pg_catalog.lower(("users"."name"::text) COLLATE pg_catalog."C") DESC NULLS LAST, "users"."id" NULLS FIRST$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."exact"', $sqlite2pg$CREATE VIEW "public"."exact" ("instr(name,'b')", "replace(name,'o','0')", "name GLOB 'b*'") AS SELECT pg_catalog.strpos("users"."name"::text, 'b'), pg_catalog.replace("users"."name"::text, 'o', '0'), ("users"."name"::text) ~ '^b.*$' FROM "public"."users"$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."pairs"', $sqlite2pg$CREATE VIEW "public"."pairs" ("id", "other") AS SELECT "a"."id", "b"."id" FROM "public"."users" AS "a" JOIN "public"."users" AS "b" ON pg_catalog.lower(("a"."name"::text) COLLATE pg_catalog."C") = pg_catalog.lower(("b"."name"::text) COLLATE pg_catalog."C")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."users"', ARRAY['pg_catalog.count(*)', '4',
    'pg_catalog.count("id")', '4',
    'pg_catalog.sum("id")', '10',
    'pg_catalog.count("name")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '11',
    'pg_catalog.count("mail")', '4',
    'pg_catalog.sum(pg_catalog.octet_length("mail"))', '22']);
CALL pg_temp.sqlite2pg_verify('"public"."log"', ARRAY['pg_catalog.count(*)', '0']);
ANALYZE "public"."users";
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
CALL pg_temp.sqlite2pg_trigger('trigger "told" of "public"."users"', '"public"."sqlite_trigger_told"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_told"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("what") SELECT NEW."name"::text;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "told" AFTER UPDATE OF "name" ON "public"."users" FOR EACH ROW WHEN (pg_catalog.lower((NEW."name"::text) COLLATE pg_catalog."C") <> pg_catalog.lower((OLD."name"::text) COLLATE pg_catalog."C")) EXECUTE FUNCTION "public"."sqlite_trigger_told"()$sqlite2pg$);

-- end
