-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "x" double precision,
    "s" text
);
COPY "public"."t" ("x", "s") FROM stdin WITH (FREEZE);
2.6749999999999998223	a
1.0049999999999998934	1.0e+15
\.

-- post-data

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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_round"(double precision, bigint)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_round"(x double precision, digits bigint) RETURNS double precision
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    IF abs(x) >= 4503599627370496 THEN
        RETURN x;
    ELSIF digits <= 0 THEN
        RETURN trunc(x + CASE WHEN x < 0 THEN -0.5 ELSE 0.5 END::double precision);
    END IF;
    RETURN round(x::text::numeric, least(digits, 30)::int)::double precision;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."r2"', $sqlite2pg$CREATE VIEW "public"."r2" ("a", "b", "c", "d", "e") AS SELECT "public".sqlite_round(2.675::double precision, 1), "public".sqlite_round(0.125::double precision, 2), "public".sqlite_round(2.5::double precision, 0), "public".sqlite_round((-2.5)::double precision, 0), "public".sqlite_round(2.665::double precision, 2)$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."r5"', $sqlite2pg$CREATE VIEW "public"."r5" ("a", "b", "c", "d", "e") AS SELECT '1.0e+17', '100000000000000.0' || '', '0.1' || 'x', '1.0e-05' || '', '123456789.123456' || ''$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."r8"', $sqlite2pg$CREATE VIEW "public"."r8" ("x") AS SELECT "t"."x" FROM "public"."t" WHERE ("t"."x" < 1000000000000000.0) AND ("t"."x" < 5.3)$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '2',
    'values', '"x"', '2',
    'values', '"s"', '2',
    'octets', '"s"', '8']);
ANALYZE "public"."t";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 3 views; verified';

-- end
