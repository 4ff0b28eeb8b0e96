
CREATE PROCEDURE @make_way@(relation text) LANGUAGE plpgsql AS $sqlite2pg$
BEGIN
    IF to_regclass(relation) IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'duplicate_table',
            MESSAGE = format('sqlite2pg: %s exists already; nothing was changed', relation),
            HINT = 'Convert with --schema NAME to load beside it. --clean --if-exists would drop it, with what an application declared for it, and make it as the dump has it.';
    END IF;
END $sqlite2pg$;
