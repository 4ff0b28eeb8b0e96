
-- whether this database can take what follows: asked before the first row
DO $sqlite2pg$
DECLARE
    home text := @HOME@;
    encoding text := current_setting('server_encoding');
BEGIN
    IF encoding = 'SQL_ASCII' THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported',
            MESSAGE = 'sqlite2pg: the encoding of this database is SQL_ASCII: it holds bytes and knows no characters, so length(), LIKE and checks would give other results than SQLite; nothing was changed',
            HINT = 'Use a database with UTF8: createdb -E UTF8 -T template0 NAME';
    ELSIF encoding <> 'UTF8' THEN
        RAISE WARNING USING
            MESSAGE = format('sqlite2pg: the encoding of this database is %s: a character that it does not have stops the load, and it orders text by its own codes', encoding),
            HINT = 'A database with UTF8 takes every character: createdb -E UTF8 -T template0 NAME';
    END IF;
    IF to_regnamespace(quote_ident(home)) IS NULL THEN
        IF NOT has_database_privilege(current_database(), 'CREATE') THEN
            RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
                MESSAGE = format('sqlite2pg: there is no schema %I, and the role %I may not make it; nothing was changed', home, current_user),
                HINT = format('Let the owner of the database run: CREATE SCHEMA %I AUTHORIZATION %I; or load into a schema that is there: sqlite2pg -n NAME', home, current_user);
        END IF;
        -- two loads at once: the second waits for the first to make it
        PERFORM pg_advisory_xact_lock(hashtext('sqlite2pg'), hashtext('schema ' || home));
        EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I', home);
    ELSIF NOT (has_schema_privilege(home, 'CREATE') AND has_schema_privilege(home, 'USAGE')) THEN
        RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
            MESSAGE = format('sqlite2pg: the role %I may not make tables in schema %I; nothing was changed', current_user, home),
            HINT = format('Let the owner of the schema run: GRANT USAGE, CREATE ON SCHEMA %I TO %I; or load into a schema of your own: sqlite2pg -n NAME', home, current_user);
    END IF;
    -- PostgreSQL 17 and later have it
    PERFORM set_config('transaction_timeout', '0', true) WHERE current_setting('transaction_timeout', true) IS NOT NULL;
    PERFORM set_config('sqlite2pg.refused', '0', true);
END $sqlite2pg$;
