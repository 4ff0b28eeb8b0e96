SELECT CASE pg_catalog.current_setting('sqlite2pg.refused')
    WHEN '0' THEN @COMMITTED@
    ELSE pg_catalog.format('BEGIN RAISE @LEVEL@ USING MESSAGE = %L, HINT = %L; END',
        pg_catalog.format('sqlite2pg: all rows are committed, but the server refused %s object(s)', pg_catalog.current_setting('sqlite2pg.refused')),
        'Each has a WARNING above, with the statement to run after the repair.')
    END AS sqlite2pg_told \gset
