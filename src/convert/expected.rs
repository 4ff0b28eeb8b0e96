//! `--expect`: what was read is compared with what SQLite counted, before COMMIT.
//!
//! A dump cannot show that a table or the end of one is not in it: some shells leave out what they cannot read. The file
//! lists all of SQLite's tables, virtual ones and those of their modules too; each is compared with the table that its
//! rows became, and what has no rows in PostgreSQL by its nature is not compared.

use super::schema::is_internal;
use super::{Conversion, Pass};
use crate::input::counts::Count;
use crate::report::Diagnostic;
use crate::sqlite::module::{Content, Fts, Module};
use std::io::Write;

impl<W: Write> Conversion<'_, W> {
    /// Compares every table. What was read behind a failure is not counted exactly, and the failure says enough.
    pub(super) fn tell_expected(&mut self) {
        let Some(expected) = self.settings.expected.as_deref() else { return };
        if self.pass == Pass::Survey && self.orphans.is_none() {
            return;
        }
        let mut named = vec![false; self.tables.len()];
        for (name, rows) in expected.iter().filter(|row| !is_internal(&row.0)) {
            let found = self.catalog.find(name);
            if let Some(named) = found.and_then(|at| named.get_mut(at)) {
                *named = true;
            }
            let found = found.and_then(|at| self.tables.get(at)).map(|data| data.rows);
            self.report.extend(match found {
                Some(found) => different((name, *rows), found),
                None => self.missing((name, *rows)),
            });
        }
        let tables = self.catalog.tables().iter().zip(&self.tables).zip(named);
        for ((table, data), _) in tables.filter(|(_, named)| !named) {
            let message = format!("a table that --expect does not name; the dump has {} row(s) of it", data.rows);
            self.report.add(Diagnostic::new("expect.table", message).object(&table.name.text).line(table.line));
        }
    }

    /// A table of the file without one of the catalog.
    fn missing(&self, (name, rows): (&str, u64)) -> Option<Diagnostic> {
        if self.catalog.is_left_out(name) {
            return None;
        }
        let virtual_table = self.catalog.find_virtual(name).map(|at| &self.catalog.virtual_tables()[at].module);
        match virtual_table {
            // its rows are those of another table, or nowhere; or that it is not in the output was told
            Some(
                Module::Fts(Fts { content: Content::Table { .. } | Content::Nowhere, .. })
                | Module::Geopoly
                | Module::Other,
            ) => None,
            Some(Module::Fts(_) | Module::Rtree(_)) => different((name, rows), 0),
            None => {
                let message = format!("--expect has this table with {rows} row(s), the dump does not have it");
                Some(Diagnostic::new("expect.table", message).object(name).hint(HINT))
            }
        }
    }
}

fn different((name, expected): (&str, u64), found: u64) -> Option<Diagnostic> {
    let message = format!("--expect has {expected} row(s), the dump has {found}");
    (expected != found).then(|| Diagnostic::new("expect.rows", message).object(name).hint(HINT))
}

/// What to do about it.
const HINT: &str =
    "a shell may leave out what it cannot read (PRAGMA integrity_check tells); else the database changed in between";

/// What `--expect` says, in the order of its file.
pub type Expected = std::sync::Arc<[Count]>;
