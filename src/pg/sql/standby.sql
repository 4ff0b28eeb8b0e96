DO $sqlite2pg$ BEGIN
    IF pg_catalog.pg_is_in_recovery() THEN
        RAISE EXCEPTION USING ERRCODE = 'read_only_sql_transaction',
            MESSAGE = 'sqlite2pg: this server is a standby, which only reads: load into its primary server';
    END IF;
END $sqlite2pg$;
