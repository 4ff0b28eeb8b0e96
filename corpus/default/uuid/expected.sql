-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."usual"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."usual"');
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

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."other"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."usual"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."other"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "usual_pkey" of table "public"."usual"', $sqlite2pg$ALTER TABLE "public"."usual" ADD CONSTRAINT "usual_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "other_pkey" of table "public"."other"', $sqlite2pg$ALTER TABLE "public"."other" ADD CONSTRAINT "other_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."usual"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"a"', '1',
    'values', '"b"', '1',
    'octets', '"b"', '36',
    'values', '"c"', '1',
    'octets', '"c"', '36',
    'values', '"d"', '1',
    'octets', '"d"', '32',
    'values', '"e"', '1',
    'values', '"f"', '1',
    'octets', '"f"', '32',
    'values', '"g"', '1',
    'values', '"h"', '1',
    'values', '"i"', '1',
    'octets', '"i"', '36']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."other"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"short"', '1',
    'octets', '"short"', '1',
    'values', '"still"', '1',
    'values', '"seven"', '1']);
ANALYZE "public"."usual";
ANALYZE "public"."other";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "usual_a" of "public"."usual"', '"public"."sqlite_trigger_usual_a"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_usual_a"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."usual" AS "usual" SET "a" = pg_catalog.gen_random_uuid() WHERE "usual"."id" = NEW."id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "usual_a" AFTER INSERT ON "public"."usual" FOR EACH ROW WHEN (NEW."a" IS NULL) EXECUTE FUNCTION "public"."sqlite_trigger_usual_a"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 2 keys, 1 trigger; verified';

-- end
