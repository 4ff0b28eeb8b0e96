
CREATE PROCEDURE @trigger@(object text, signature text, function text, statement text) LANGUAGE plpgsql AS $sqlite2pg$
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
    CALL @refuse@(object, concat_ws(E';\n', function, statement), SQLERRM, detail, hint);
END $sqlite2pg$;
