
-- one load after the other: what two of them make at once is refused to the second
CREATE PROCEDURE @alone@() LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    ours int := hashtext('sqlite2pg');
    home int := hashtext(@HOME@);
BEGIN
    IF NOT pg_try_advisory_xact_lock(ours, home) THEN
        RAISE @INFO@ USING MESSAGE = format('sqlite2pg: waiting for another load that makes functions in schema %I', @HOME@);
        PERFORM pg_advisory_xact_lock(ours, home);
    END IF;
END $sqlite2pg$;
