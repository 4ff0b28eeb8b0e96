-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."usual"');
CREATE TABLE "public"."usual" (
    "id" bigint NOT NULL,
    "a" uuid DEFAULT pg_catalog.gen_random_uuid(),
    "b" varchar(36) DEFAULT (pg_catalog.gen_random_uuid()::text),
    "c" text DEFAULT (pg_catalog.upper(pg_catalog.gen_random_uuid()::text)::text),
    "d" varchar(32) DEFAULT pg_catalog.replace(pg_catalog.gen_random_uuid()::text, '-', ''),
    "e" uuid DEFAULT pg_catalog.gen_random_uuid(),
    "f" varchar(32) DEFAULT pg_catalog.lower(COALESCE(pg_catalog.upper(pg_catalog.encode(pg_catalog.substr(pg_catalog.sha256(pg_catalog.uuid_send(pg_catalog.gen_random_uuid())), 1, 16), 'hex')), '') COLLATE pg_catalog."C"),
    "g" uuid DEFAULT pg_catalog.gen_random_uuid(),
    "h" uuid DEFAULT pg_catalog.gen_random_uuid(),
    "i" text DEFAULT (pg_catalog.gen_random_uuid()::text)
);
COPY "public"."usual" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i") FROM stdin WITH (FREEZE);
1	550e8400-e29b-41d4-a716-446655440000	550e8400-e29b-41d4-a716-446655440000	550E8400-E29B-41D4-A716-446655440000	550e8400e29b41d4a716446655440000	550e8400-e29b-41d4-a716-446655440000	550e8400e29b41d4a716446655440000	550e8400-e29b-41d4-a716-446655440000	550e8400-e29b-41d4-a716-446655440000	550e8400-e29b-41d4-a716-446655440000
\.

CALL pg_temp.sqlite2pg_make_way('"public"."other"');
CREATE TABLE "public"."other" (
    "id" bigint NOT NULL,
    "short" varchar(31),
    "still" uuid DEFAULT (('00000000-0000-4000-8000-' || pg_catalog.lower(COALESCE(pg_catalog.upper(pg_catalog.encode(pg_catalog.substr(pg_catalog.sha256(pg_catalog.uuid_send(pg_catalog.gen_random_uuid())), 1, 6), 'hex')), '') COLLATE pg_catalog."C"))::uuid),
    "seven" uuid DEFAULT (pg_catalog.lower((COALESCE(pg_catalog.upper(pg_catalog.encode(pg_catalog.substr(pg_catalog.sha256(pg_catalog.uuid_send(pg_catalog.gen_random_uuid())), 1, 4), 'hex')), '') || '-' || COALESCE(pg_catalog.upper(pg_catalog.encode(pg_catalog.substr(pg_catalog.sha256(pg_catalog.uuid_send(pg_catalog.gen_random_uuid())), 1, 2), 'hex')), '') || '-7' || pg_catalog.substr(COALESCE(pg_catalog.upper(pg_catalog.encode(pg_catalog.substr(pg_catalog.sha256(pg_catalog.uuid_send(pg_catalog.gen_random_uuid())), 1, 2), 'hex')), ''), 2) || '-8' || pg_catalog.substr(COALESCE(pg_catalog.upper(pg_catalog.encode(pg_catalog.substr(pg_catalog.sha256(pg_catalog.uuid_send(pg_catalog.gen_random_uuid())), 1, 2), 'hex')), ''), 2) || '-' || COALESCE(pg_catalog.upper(pg_catalog.encode(pg_catalog.substr(pg_catalog.sha256(pg_catalog.uuid_send(pg_catalog.gen_random_uuid())), 1, 6), 'hex')), '')) COLLATE pg_catalog."C")::uuid)
);
COPY "public"."other" ("id", "short", "still", "seven") FROM stdin WITH (FREEZE);
1	x	550e8400-e29b-41d4-a716-446655440000	550e8400-e29b-41d4-a716-446655440000
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."usual"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."other"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "usual_pkey" of table "public"."usual"', $sqlite2pg$ALTER TABLE "public"."usual" ADD CONSTRAINT "usual_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "other_pkey" of table "public"."other"', $sqlite2pg$ALTER TABLE "public"."other" ADD CONSTRAINT "other_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."usual"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '36',
    'pg_catalog.count("c")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("c"))', '36',
    'pg_catalog.count("d")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("d"))', '32',
    'pg_catalog.count("e")', '1',
    'pg_catalog.count("f")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("f"))', '32',
    'pg_catalog.count("g")', '1',
    'pg_catalog.count("h")', '1',
    'pg_catalog.count("i")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("i"))', '36']);
CALL pg_temp.sqlite2pg_verify('"public"."other"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("short")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("short"))', '1',
    'pg_catalog.count("still")', '1',
    'pg_catalog.count("seven")', '1']);
ANALYZE "public"."usual";
ANALYZE "public"."other";

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
CALL pg_temp.sqlite2pg_trigger('trigger "usual_a" of "public"."usual"', '"public"."sqlite_trigger_usual_a"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_usual_a"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."usual" AS "usual" SET "a" = pg_catalog.gen_random_uuid() WHERE "usual"."id" = NEW."id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "usual_a" AFTER INSERT ON "public"."usual" FOR EACH ROW WHEN (NEW."a" IS NULL) EXECUTE FUNCTION "public"."sqlite_trigger_usual_a"()$sqlite2pg$);

-- end
