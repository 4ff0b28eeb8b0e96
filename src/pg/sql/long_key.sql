
-- where an entry of an index is too long, another statement takes the place of the first
CREATE PROCEDURE @long_key@(object text, statement text, hashed text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    detail text;
    hint text;
BEGIN
    BEGIN
        EXECUTE statement;
    EXCEPTION WHEN program_limit_exceeded THEN
        statement := hashed;
        EXECUTE hashed;
        RAISE WARNING USING MESSAGE = format(
            'sqlite2pg: %s: values are longer than an index entry can be; it is there by a hash of them', object);
    END;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    CALL @refuse@(object, statement, SQLERRM, detail, hint);
END $sqlite2pg$;
