
-- makes a view whose columns of several types get one each, for the values that are there
CREATE PROCEDURE @view@(object text, name text, columns text[], elements int[], query text)
LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    home text := quote_ident(@HOME@);
    source text := (SELECT format('(%s) AS q (%s)', query, string_agg(quote_ident(c), ', '
        ORDER BY at)) FROM unnest(columns) WITH ORDINALITY AS names (c, at));
    probe text := (SELECT string_agg(format('pg_catalog.bit_or(CASE pg_catalog.jsonb_typeof(q.%1$I) '
        'WHEN ''string'' THEN 1 WHEN ''number'' THEN CASE pg_catalog.scale(q.%1$I::pg_catalog.numeric) WHEN 0 THEN 2 ELSE 4 END '
        'ELSE 8 END) FILTER (WHERE q.%1$I IS NOT NULL)', columns[at]), ', ' ORDER BY at) FROM unnest(elements) AS at);
    part text;
    kinds int[];
    outputs text;
    statement text;
    detail text;
    hint text;
BEGIN
    -- columns of text show it in their first rows
    FOREACH part IN ARRAY ARRAY['1000', 'ALL'] LOOP
        BEGIN
            EXECUTE format('SELECT ARRAY[%s] FROM (SELECT * FROM %s LIMIT %s) AS q', probe, source, part) INTO kinds;
        EXCEPTION WHEN OTHERS THEN
            kinds := NULL;
        END;
        EXIT WHEN kinds IS NULL OR NOT EXISTS (SELECT FROM unnest(kinds) AS kind
            WHERE coalesce(kind & 1, 0) = 0);
    END LOOP;
    SELECT string_agg(CASE WHEN place IS NULL THEN format('q.%I', c) ELSE
            format(CASE kinds[place] WHEN 2 THEN '%2$s.sqlite_json_whole(q.%1$I)' WHEN 4 THEN 'q.%1$I::double precision'
                WHEN 6 THEN 'q.%1$I::numeric' WHEN 8 THEN 'q.%1$I' ELSE '%2$s.sqlite_json_shown(q.%1$I)' END, c, home) END,
            ', ' ORDER BY at)
        INTO outputs FROM unnest(columns) WITH ORDINALITY AS names (c, at)
        CROSS JOIN LATERAL array_position(elements, at::int) AS place;
    statement := format('CREATE VIEW %s (%s) AS SELECT %s FROM %s', name,
        (SELECT string_agg(quote_ident(c), ', ' ORDER BY at) FROM unnest(columns)
            WITH ORDINALITY AS names (c, at)), outputs, source);
    EXECUTE statement;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    CALL @refuse@(object, statement, SQLERRM, detail, hint);
END $sqlite2pg$;
