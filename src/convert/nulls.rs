//! NULL in columns declared NOT NULL. SQLite never stores one, but it shows those that are there after an edit of
//! sqlite_schema, or in a damaged file (`PRAGMA integrity_check`: "NULL value in a.x").
//!
//! In: the rows as they are converted. Out: tables whose NOT NULL holds for every row that is in them, and a Loss for
//! each column that cannot have it. Where the table was written already, ALTER TABLE takes the constraint away in front
//! of the first row that breaks it.

use super::rows::{Layout, is_emptied};
use super::statements::RawStatement;
use super::table::{Stage, TableData};
use super::{Conversion, Pass, Strict, hold::row_problem};
use crate::catalog::Table;
use crate::error::{Error, Kind, Result};
use crate::pg::options::Duplicates;
use crate::report::Diagnostic;
use crate::sqlite::literal::Literal;
use std::io::Write;

/// Whether a column can hold NULL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nulls {
    /// It may.
    Allowed,
    /// It is declared NOT NULL, and no row has one.
    Refused,
    /// It is declared NOT NULL, and the row in this line has one.
    Broken(u64),
}

impl Nulls {
    /// What the columns of a table declare. The values of generated columns are not in the dump.
    pub fn declared(table: &Table) -> Vec<Nulls> {
        let refused = |column: &crate::catalog::Column| column.not_null && column.generated.is_none();
        table.columns.iter().map(|column| if refused(column) { Nulls::Refused } else { Nulls::Allowed }).collect()
    }

    /// A NULL was seen in this line.
    pub fn see(&mut self, line: u64) {
        if *self == Nulls::Refused {
            *self = Nulls::Broken(line);
        }
    }
}

/// The Losses of a table: one for each column that holds NULL though it is declared NOT NULL.
pub(super) fn violated(table: &Table, data: &TableData) -> Vec<Diagnostic> {
    let columns = table.columns.iter().zip(&data.nulls).zip(&data.sums.nulls);
    let told = columns.filter_map(|((column, nulls), count)| match nulls {
        Nulls::Broken(line) => Some(
            Diagnostic::new("null.violated", format!("NOT NULL is not in the output: {count} row(s) hold NULL"))
                .object(&table.name.text)
                .column(&column.name.text)
                .line(*line),
        ),
        Nulls::Allowed | Nulls::Refused => None,
    });
    told.collect()
}

impl<W: Write> Conversion<'_, W> {
    /// Looks whether the statement that was converted last has the first NULL of a column declared NOT NULL. Its lines
    /// begin at `begin` where the table is written already.
    pub(super) fn look_at_nulls(
        &mut self,
        at: usize,
        layout: &Layout,
        (statement, values): (&RawStatement<'_>, usize),
        begin: usize,
    ) -> Result<()> {
        let Conversion { catalog, tables, rows, source, .. } = self;
        let (table, data) = (&catalog.tables()[at], &mut tables[at]);
        if !rows.breaks(&data.nulls) {
            return Ok(());
        }
        let before = data.nulls.clone();
        if data.duplicates == Duplicates::Stop {
            let message =
                format!("NULL in a NOT NULL column of {}: SQLite leaves such a row out or changes it", table.name.text);
            return Err(statement.error(Kind::Refused, message, 0, source).hint(super::hints::RUN_IT));
        }
        let place = super::rows::Rows { values, line: statement.line };
        let see = |column: usize, value: &Literal<'_>, line| {
            if *value == Literal::Null || is_emptied(&data.decisions[column], value) {
                data.nulls[column].see(line);
            }
        };
        let seen = rows.visit(statement.bytes, place, (table, layout), see);
        seen.map_err(|problem| row_problem(&problem, statement, table, &data.decisions, source))?;
        if self.settings.strict == Strict::Yes && self.offended.is_none() {
            let told = violated(table, data);
            self.offended = told.iter().find(|told| !self.report.is_allowed(told.code)).map(super::survey::offence);
        }
        if self.pass != Pass::Convert || !matches!(data.stage, Stage::Streaming) {
            return Ok(());
        }
        let news = before.iter().zip(&data.nulls).zip(&data.names.columns);
        let names: Vec<String> =
            news.filter(|((before, now), _)| before != now).map(|(_, name)| name.clone()).collect();
        let name = data.names.table.clone();
        let lines = self.lines.split_off(begin);
        self.flush_lines()?;
        self.script.close_copy().map_err(Error::write)?;
        self.script.drop_not_null(&name, &names).map_err(Error::write)?;
        self.open_copy(at)?;
        self.lines = lines;
        Ok(())
    }
}
