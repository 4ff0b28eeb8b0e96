-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "r" double precision
);
COPY "public"."t" ("id", "r") FROM stdin WITH (FREEZE);
1	2.675
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);

CREATE PROCEDURE "public"."sqlite2pg_helper_fa1cb248"(signature text, definition text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    known oid;
    mark text := 'sqlite2pg helper ' || md5(definition);
    found text;
BEGIN
    IF obj_description(to_regprocedure(signature), 'pg_proc') = mark THEN
        RETURN;
    END IF;
    CALL "public"."sqlite2pg_alone_fa1cb248"('schema ' || 'public');
    -- one that a load has made since this transaction began is ours
    known := (SELECT oid FROM pg_proc WHERE oid = to_regprocedure(signature));
    found := obj_description(known, 'pg_proc');
    IF known IS NOT NULL THEN
        IF found = mark THEN
            RETURN;
        ELSIF found IS NULL OR NOT starts_with(found, 'sqlite2pg helper ') THEN
            RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
                MESSAGE = format('sqlite2pg: function %s exists already and is not ours; nothing was changed', signature),
                HINT = 'Convert with --no-helpers, or with --schema NAME to load beside it.';
        END IF;
    END IF;
    EXECUTE definition;
    EXECUTE format('COMMENT ON FUNCTION %s IS %L', signature, mark);
END $sqlite2pg$;
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_exact"(double precision)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_exact"(x double precision) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    bits bigint := ('x' || encode(float8send(x), 'hex'))::bit(64)::bigint;
    power int := (bits >> 52) & 2047;
    whole numeric := bits & 4503599627370495;
BEGIN
    IF power > 0 THEN
        whole := whole + 4503599627370496;
    END IF;
    power := greatest(power, 1) - 1075;
    -- below 1, a power of five with its point moved
    whole := CASE WHEN power < 0 THEN whole * (5::numeric ^ -power) * ('1e' || power)::numeric
        ELSE whole * (2::numeric ^ power) END;
    RETURN CASE WHEN bits < 0 THEN -whole ELSE whole END;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_modulo"(double precision, double precision)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_modulo"(x double precision, y double precision) RETURNS double precision
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    IF y = 0 OR x IN ('Infinity', '-Infinity') THEN
        RETURN NULL;
    ELSIF y IN ('Infinity', '-Infinity') THEN
        RETURN x;
    END IF;
    RETURN ("public".sqlite_exact(x) % "public".sqlite_exact(y))::double precision;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."logarithms"', $sqlite2pg$CREATE VIEW "public"."logarithms" ("mod(r, 2)", "log(2, r)", "log(r)", "ln(r)") AS SELECT "public".sqlite_modulo("t"."r", 2.0::double precision), CASE WHEN ((2.0::double precision) > 1) AND ("t"."r" > 0) THEN pg_catalog.ln("t"."r") / pg_catalog.ln(2.0::double precision) END, CASE WHEN "t"."r" > 0 THEN pg_catalog.log("t"."r") END, CASE WHEN "t"."r" > 0 THEN pg_catalog.ln("t"."r") END FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."smallest"', $sqlite2pg$CREATE VIEW "public"."smallest" ("m") AS SELECT "public".sqlite_modulo(2.540856500290387e-308::double precision, 229.0::double precision) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"r"', '1']);
ANALYZE "public"."t";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key, 2 views; verified';

-- end
