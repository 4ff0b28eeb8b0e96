//! citext (postgresql.org/docs/current/citext.html): the extension, the columns that become it, their keys.
//!
//! In: names of tables and columns. Out: statements of the script. Where the extension is installed only the server
//! knows, so a procedure finds it; text becomes citext without a row being written again. A key that citext refuses, and
//! that held before, holds two values that differ in the case of letters beyond A to Z: nothing is committed.

use super::ident::{Ident, Literal, Qualified, dollar_quoted};
use super::script::Script;
use std::io::{self, Write};

/// Makes the extension, before any row is sent.
const EXTENSION: &str = r#"DO $sqlite2pg$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_extension WHERE extname OPERATOR(pg_catalog.=) 'citext') THEN
        EXECUTE pg_catalog.format('CREATE EXTENSION citext SCHEMA %I', @SCHEMA@);
    END IF;
EXCEPTION WHEN OTHERS THEN
    RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('sqlite2pg: --nocase citext: %s; nothing is committed', SQLERRM),
        HINT = 'Without the option COLLATE NOCASE is kept in keys and indexes, by no extension. Or let one who may do so run: CREATE EXTENSION citext';
END $sqlite2pg$;

-- makes citext of columns; only the server knows in which schema that type is
CREATE OR REPLACE PROCEDURE pg_temp.sqlite2pg_citext(relation text, columns text[], suffix text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    kind text;
    actions text;
BEGIN
    SELECT pg_catalog.format('%I.citext%s', n.nspname, suffix) INTO STRICT kind
        FROM pg_catalog.pg_extension AS e
        JOIN pg_catalog.pg_namespace AS n ON n.oid OPERATOR(pg_catalog.=) e.extnamespace
        WHERE e.extname OPERATOR(pg_catalog.=) 'citext';
    SELECT pg_catalog.string_agg(pg_catalog.format('ALTER COLUMN %I TYPE %s', name, kind), ', ') INTO actions
        FROM pg_catalog.unnest(columns) AS name;
    EXECUTE pg_catalog.format('ALTER TABLE %s %s', relation, actions);
END $sqlite2pg$;
"#;

/// A key over citext: what is equal to it and was not before stops the load.
const KEY: &str = r#"BEGIN
    EXECUTE @STATEMENT@;
EXCEPTION
    WHEN unique_violation THEN
        DECLARE
            pair text;
        BEGIN
            GET STACKED DIAGNOSTICS pair = PG_EXCEPTION_DETAIL;
            RAISE EXCEPTION USING ERRCODE = 'unique_violation',
                MESSAGE = pg_catalog.format('sqlite2pg: %s: values that differ in the case of a letter beyond A to Z are two to '
                    'NOCASE and one to citext: %s Nothing is committed', @OBJECT@, pair),
                HINT = 'Leave out --nocase citext, or keep this column: --column TABLE.COLUMN=text';
        END;
    WHEN OTHERS THEN
        INSERT INTO pg_temp.sqlite2pg_refused (object, reason) VALUES (@OBJECT@, SQLERRM);
END"#;

/// A key over citext.
pub(super) fn key(object: &str, statement: &str) -> String {
    let block = KEY.replace("@STATEMENT@", &dollar_quoted(statement)).replace("@OBJECT@", &Literal(object).to_string());
    format!("DO {};", dollar_quoted(&block))
}

impl<W: Write> Script<W> {
    /// What columns that will become citext need, before the first of their rows.
    pub fn need_citext(&mut self, schema: &str) -> io::Result<()> {
        self.statement(&EXTENSION.replace("@SCHEMA@", &Literal(schema).to_string()))
    }

    /// Makes citext of columns; with `COLLATE "C"` they are ordered by it.
    pub fn citext<'a>(
        &mut self,
        table: &Qualified,
        columns: impl Iterator<Item = &'a String> + Clone,
        collate_c: bool,
    ) -> io::Result<()> {
        let suffix = if collate_c { " COLLATE pg_catalog.\"C\"" } else { "" };
        let list: Vec<String> = columns.clone().map(|name| Literal(name).to_string()).collect();
        self.statement(&format!(
            "CALL pg_temp.sqlite2pg_citext({}, ARRAY[{}], {});",
            Literal(&table.to_string()),
            list.join(", "),
            Literal(suffix)
        ))?;
        let actions: Vec<String> =
            columns.map(|name| format!("ALTER COLUMN {} TYPE citext{suffix}", Ident(name))).collect();
        self.shown.statement(&format!("ALTER TABLE {table} {}", actions.join(", ")));
        Ok(())
    }
}
