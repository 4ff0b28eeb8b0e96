//! citext (postgresql.org/docs/current/citext.html): the extension, the columns that become it, their keys.
//!
//! In: names of tables and columns. Out: statements of the script. Where the extension is installed only the server
//! knows, so a procedure finds it; text becomes citext without a row being written again. A key that citext refuses, and
//! that held before, holds two values that differ in the case of letters beyond A to Z: nothing is committed.

use super::ident::{Ident, Literal, Qualified};
use super::script::Script;
use std::io::{self, Write};

const CITEXT: &str = include_str!("sql/citext.sql");

/// A key over citext: what is equal to it and was not before stops the load.
pub(super) const KEY: &str = include_str!("sql/citext_key.sql");

impl<W: Write> Script<W> {
    /// What columns that will become citext need, before the first of their rows.
    pub fn need_citext(&mut self) -> io::Result<()> {
        self.routine("citext", CITEXT)
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
        let list = format!("ARRAY[{}]", list.join(", "));
        self.call("citext", &[&Literal(&table.to_string()), &list, &Literal(suffix)])?;
        let actions: Vec<String> =
            columns.map(|name| format!("ALTER COLUMN {} TYPE citext{suffix}", Ident(name))).collect();
        self.shown.statement(&format!("ALTER TABLE {table} {}", actions.join(", ")));
        Ok(())
    }
}
