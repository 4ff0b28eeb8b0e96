//! Views with columns whose type the data decide (values out of JSON, numbers beside text): jsonb in the query, and in
//! the view of the type that all values have that are there when the view is made.
//!
//! A value that does not have it any more is an error when it is read: a cast of jsonb raises it, and so does
//! `sqlite_json_whole()`, since a cast to bigint would round.

use super::ddl::ViewPlan;
use super::helpers::Helper;
use super::ident::{Ident, Literal, dollar_quoted};

/// What the views call.
pub(super) const HELPERS: &[Helper] = &[Helper::JsonShown, Helper::JsonWhole];

/// The procedure, for the script that has such views.
pub(super) fn procedure(schema: &str) -> String {
    PROCEDURE.replace("@SCHEMA@", &Literal(&Ident(schema).to_string()).to_string())
}

/// `columns`, of the query; `elements`, which of them to decide.
const PROCEDURE: &str = r#"
-- makes a view whose columns of several types get one each, for the values that are there
CREATE OR REPLACE PROCEDURE pg_temp.sqlite2pg_view(object text, name text, columns text[], elements int[], query text)
LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    home text := @SCHEMA@;
    source text := (SELECT pg_catalog.format('(%s) AS q (%s)', query, pg_catalog.string_agg(pg_catalog.quote_ident(c), ', '
        ORDER BY at)) FROM pg_catalog.unnest(columns) WITH ORDINALITY AS names (c, at));
    probe text := (SELECT pg_catalog.string_agg(pg_catalog.format('pg_catalog.bit_or(CASE pg_catalog.jsonb_typeof(q.%1$I) '
        'WHEN ''string'' THEN 1 WHEN ''number'' THEN CASE pg_catalog.scale(q.%1$I::pg_catalog.numeric) WHEN 0 THEN 2 ELSE 4 END '
        'ELSE 8 END) FILTER (WHERE q.%1$I IS NOT NULL)', columns[at]), ', ' ORDER BY at) FROM pg_catalog.unnest(elements) AS at);
    part text;
    kinds int[];
    outputs text;
BEGIN
    -- columns of text show it in their first rows
    FOREACH part IN ARRAY ARRAY['1000', 'ALL'] LOOP
        BEGIN
            EXECUTE pg_catalog.format('SELECT ARRAY[%s] FROM (SELECT * FROM %s LIMIT %s) AS q', probe, source, part) INTO kinds;
        EXCEPTION WHEN OTHERS THEN
            kinds := NULL;
        END;
        EXIT WHEN kinds IS NULL OR NOT EXISTS (SELECT FROM pg_catalog.unnest(kinds) AS kind
            WHERE COALESCE(kind OPERATOR(pg_catalog.&) 1, 0) OPERATOR(pg_catalog.=) 0);
    END LOOP;
    SELECT pg_catalog.string_agg(CASE WHEN place IS NULL THEN pg_catalog.format('q.%I', c) ELSE
            pg_catalog.format(CASE kinds[place] WHEN 2 THEN '%2$s.sqlite_json_whole(q.%1$I)' WHEN 4 THEN 'q.%1$I::double precision'
                WHEN 6 THEN 'q.%1$I::numeric' WHEN 8 THEN 'q.%1$I' ELSE '%2$s.sqlite_json_shown(q.%1$I)' END, c, home) END,
            ', ' ORDER BY at)
        INTO outputs FROM pg_catalog.unnest(columns) WITH ORDINALITY AS names (c, at)
        CROSS JOIN LATERAL pg_catalog.array_position(elements, at::int) AS place;
    EXECUTE pg_catalog.format('CREATE VIEW %s (%s) AS SELECT %s FROM %s', name,
        (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(c), ', ' ORDER BY at) FROM pg_catalog.unnest(columns)
            WITH ORDINALITY AS names (c, at)), outputs, source);
EXCEPTION WHEN OTHERS THEN
    INSERT INTO pg_temp.sqlite2pg_refused (object, reason) VALUES (object, SQLERRM);
END $sqlite2pg$;

"#;

/// The call that makes a view.
pub(super) fn call(object: &str, plan: &ViewPlan) -> String {
    let columns: Vec<String> = plan.columns.iter().map(|name| Literal(name).to_string()).collect();
    let elements: Vec<String> = plan.elements.iter().map(|at| (at + 1).to_string()).collect();
    format!(
        "CALL pg_temp.sqlite2pg_view({}, {}, ARRAY[{}], ARRAY[{}], {})",
        Literal(object),
        Literal(&plan.name.to_string()),
        columns.join(", "),
        elements.join(", "),
        dollar_quoted(&plan.select.to_string())
    )
}
