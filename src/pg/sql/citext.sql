
-- the extension, before any row is sent
DO $sqlite2pg$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'citext') THEN
        CALL @alone@('schema ' || @HOME@);
        EXECUTE format('CREATE EXTENSION IF NOT EXISTS citext SCHEMA %I', @HOME@);
    END IF;
EXCEPTION WHEN OTHERS THEN
    RAISE EXCEPTION USING
        MESSAGE = format('sqlite2pg: --nocase citext: %s; nothing is committed', SQLERRM),
        HINT = 'Without the option COLLATE NOCASE is kept in keys and indexes, by no extension. Or let one who may do so run: CREATE EXTENSION citext';
END $sqlite2pg$;

-- makes citext of columns; only the server knows in which schema that type is
CREATE PROCEDURE @citext@(relation text, columns text[], suffix text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    kind text;
    actions text;
BEGIN
    SELECT format('%I.citext%s', n.nspname, suffix) INTO STRICT kind
        FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace WHERE e.extname = 'citext';
    SELECT string_agg(format('ALTER COLUMN %I TYPE %s', name, kind), ', ') INTO actions FROM unnest(columns) AS name;
    EXECUTE format('ALTER TABLE %s %s', relation, actions);
END $sqlite2pg$;
