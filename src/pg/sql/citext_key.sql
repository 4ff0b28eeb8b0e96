
CREATE PROCEDURE @citext_key@(object text, statement text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    detail text;
    hint text;
BEGIN
    EXECUTE statement;
EXCEPTION
    WHEN unique_violation THEN
        GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
        RAISE EXCEPTION USING ERRCODE = 'unique_violation',
            MESSAGE = format('sqlite2pg: %s: values that differ in the case of a letter beyond A to Z are two to NOCASE and '
                'one to citext: %s Nothing is committed', object, detail),
            HINT = 'Leave out --nocase citext, or keep this column: --column TABLE.COLUMN=text';
    WHEN OTHERS THEN
        GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
        CALL @refuse@(object, statement, SQLERRM, detail, hint);
END $sqlite2pg$;
