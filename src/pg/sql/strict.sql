DO $sqlite2pg$ BEGIN
    IF current_setting('sqlite2pg.refused') <> '0' THEN
        RAISE EXCEPTION USING MESSAGE = format(
            'sqlite2pg: nothing is committed: the server refused %s object(s), each with a WARNING above',
            current_setting('sqlite2pg.refused'));
    END IF;
END $sqlite2pg$;
