//! Rows on their way through a table's stages: held while its types may still change, then streamed.

use super::Conversion;
use super::held::{Held, Lines};
use super::rows::{Added, HeaderCache, Largest, Layout, RowPlan, RowProblem};
use super::schema::{InsertTarget, RUN_IT, row_syntax};
use super::statements::{RawStatement, Statements};
use super::table::{Stage, facts};
use crate::catalog::Table;
use crate::codec::Misfit;
use crate::error::{Error, Kind, Result};
use crate::profile::ColumnProfile;
use crate::report::sample;
use crate::sqlite::row::RowLexer;
use crate::translate::column::{ColumnDecision, decide, watch};
use crate::translate::policy::TypePolicy;
use crate::translate::table::table_plan;
use std::io::{Read, Write};

/// Converted rows are handed on in pieces of this size.
const FLUSH: usize = 64 * 1024;

impl<W: Write> Conversion<'_, W> {
    /// The rows of one INSERT.
    pub(super) fn row(
        &mut self,
        at: usize,
        layout: &Layout,
        statement: &RawStatement<'_>,
        values: usize,
    ) -> Result<()> {
        if self.current != Some(at) {
            self.leave()?;
            self.enter(at)?;
        }
        let table = &self.catalog.tables()[at];
        let data = &mut self.tables[at];
        let held = match &mut data.stage {
            Stage::Held(held) => held,
            Stage::Declared | Stage::Streaming | Stage::Left => return self.stream(at, layout, statement, values),
        };
        let plan = RowPlan { table, layout, decisions: &data.decisions };
        let done = self.rows.convert(statement.bytes, values, plan, &mut data.sums, held.lines());
        match done {
            Ok(added) => {
                data.rows += added.rows;
                held.push(statement.bytes, statement.line);
                let full = held.size() > self.settings.lookahead;
                if let Some(profiles) = &mut data.profiles {
                    self.rows
                        .observe(statement.bytes, values, statement.line, (table, layout), profiles)
                        .map_err(|problem| row_problem(&problem, statement, table, &data.decisions, self.source))?;
                }
                if full { self.decide(at) } else { Ok(()) }
            }
            Err(RowProblem::Value { misfit: Misfit::Type, .. }) => {
                held.push(statement.bytes, statement.line);
                self.widen(at)
            }
            // from here on rowids are numbered as SQLite does; the rows before tell where it stands
            Err(RowProblem::Number(_)) if data.sums.largest == Largest::Unknown => {
                data.sums.largest = Largest::NoRow;
                held.push(statement.bytes, statement.line);
                self.widen(at)
            }
            Err(problem) => Err(row_problem(&problem, statement, table, &data.decisions, self.source)),
        }
    }

    /// Rows like the last one, straight from the buffer, as long as nothing is in their way: no scan for the end of the
    /// statement, no line count. Whatever is in the way, the long way round answers it.
    pub(super) fn fast_rows<R: Read>(&mut self, statements: &mut Statements<R>) -> Result<()> {
        let Some(InsertTarget::Table { at, layout }) = &self.target else { return Ok(()) };
        let at = *at;
        let table = &self.catalog.tables()[at];
        let data = &mut self.tables[at];
        if self.current != Some(at) || data.profiles.is_some() {
            return Ok(());
        }
        let mut full = false;
        while !full {
            let line = if matches!(data.stage, Stage::Held(_)) { statements.line() } else { 0 };
            let window = statements.window();
            let Some(values) = self.headers.same(window) else { break };
            let begin = self.lines.len();
            let plan = RowPlan { table, layout, decisions: &data.decisions };
            let done = self.rows.convert(window, values, plan, &mut data.sums, &mut self.lines);
            let Ok(Added { rows, end: Some(end) }) = done else {
                self.lines.truncate(begin);
                break;
            };
            data.rows += rows;
            match &mut data.stage {
                Stage::Held(held) => {
                    held.push(&window[..end], line);
                    held.lines().append(&mut self.lines);
                    full = held.size() > self.settings.lookahead;
                }
                Stage::Streaming | Stage::Declared | Stage::Left => {
                    data.bytes += (self.lines.len() - begin) as u64;
                    full = self.lines.len() >= FLUSH;
                }
            }
            statements.accept(end);
        }
        if !full {
            return Ok(());
        }
        self.decide(at)?;
        self.flush_lines()
    }

    /// A row of a table whose types are decided.
    fn stream(&mut self, at: usize, layout: &Layout, statement: &RawStatement<'_>, values: usize) -> Result<()> {
        let table = &self.catalog.tables()[at];
        let data = &mut self.tables[at];
        let begin = self.lines.len();
        let plan = RowPlan { table, layout, decisions: &data.decisions };
        let added = self
            .rows
            .convert(statement.bytes, values, plan, &mut data.sums, &mut self.lines)
            .map_err(|problem| row_problem(&problem, statement, table, &data.decisions, self.source))?;
        data.rows += added.rows;
        data.bytes += (self.lines.len() - begin) as u64;
        if self.lines.len() >= FLUSH { self.flush_lines() } else { Ok(()) }
    }

    fn flush_lines(&mut self) -> Result<()> {
        if self.lines.is_empty() {
            return Ok(());
        }
        self.script.rows(&self.lines).map_err(Error::write)?;
        self.lines.clear();
        Ok(())
    }

    /// Makes a table the one that rows go to.
    fn enter(&mut self, at: usize) -> Result<()> {
        self.current = Some(at);
        match self.tables[at].stage {
            Stage::Declared => self.tables[at].stage = Stage::Held(Held::default()),
            Stage::Left => {
                self.open_copy(at)?;
                self.tables[at].stage = Stage::Streaming;
            }
            Stage::Held(_) | Stage::Streaming => {}
        }
        Ok(())
    }

    /// Ends with the current table for now: what is held goes out, COPY is closed.
    pub(super) fn leave(&mut self) -> Result<()> {
        let Some(at) = self.current.take() else { return Ok(()) };
        self.decide(at)?;
        self.flush_lines()?;
        self.script.close_copy().map_err(Error::write)?;
        self.tables[at].stage = Stage::Left;
        Ok(())
    }

    /// The types of a held table stand: it is created, and what was held goes out.
    fn decide(&mut self, at: usize) -> Result<()> {
        if !matches!(self.tables[at].stage, Stage::Held(_)) {
            return Ok(());
        }
        self.create_table(at)?;
        self.open_copy(at)?;
        let data = &mut self.tables[at];
        if let Stage::Held(held) = std::mem::replace(&mut data.stage, Stage::Streaming) {
            for lines in held.into_lines() {
                data.bytes += lines.len() as u64;
                self.script.rows(&lines).map_err(Error::write)?;
            }
        }
        Ok(())
    }

    fn open_copy(&mut self, at: usize) -> Result<()> {
        let table = &self.catalog.tables()[at];
        let (plan, _) = table_plan(table, &self.tables[at].names, &self.tables[at].decisions, false);
        self.script.open_copy(&plan).map_err(Error::write)
    }

    /// The frame, once.
    pub(super) fn begin(&mut self) -> Result<()> {
        if self.script.has_begun() {
            return Ok(());
        }
        self.script.begin(&self.settings.schema).map_err(Error::write)?;
        self.script.enough_locks(self.relation_count()).map_err(Error::write)
    }

    /// CREATE TABLE by the decisions, which are told now that they stand.
    pub(super) fn create_table(&mut self, at: usize) -> Result<()> {
        self.begin()?;
        let table = &self.catalog.tables()[at];
        let data = &mut self.tables[at];
        let (plan, diagnostics) = table_plan(table, &data.names, &data.decisions, self.settings.collate_c);
        self.report.extend(diagnostics);
        for (column, decision) in table.columns.iter().zip(&mut data.decisions) {
            let told = std::mem::take(&mut decision.diagnostics);
            self.report.extend(told.into_iter().map(|d| d.object(&table.name.text).column(&column.name.text)));
        }
        self.script.create_table(&plan).map_err(Error::write)
    }

    /// A held value does not fit: everything held is profiled, decided again and converted again.
    fn widen(&mut self, at: usize) -> Result<()> {
        let table = &self.catalog.tables()[at];
        let policy = &self.settings.policy;
        let source = self.source;
        let data = &mut self.tables[at];
        let Stage::Held(held) = &mut data.stage else { return Ok(()) };
        let mut headers = HeaderCache::default();
        let fresh = data.profiles.is_none();
        let profiles = data.profiles.get_or_insert_with(|| profiles(table, policy));
        let newest = held.len() - 1;
        for (n, (bytes, line)) in held.statements().enumerate() {
            if fresh || n == newest {
                let (values, layout) = held_layout(&mut headers, bytes, line, table, source)?;
                self.rows.observe(bytes, values, line, (table, &layout), profiles).map_err(|problem| {
                    row_problem(&problem, &RawStatement { bytes, line, leading: b"" }, table, &data.decisions, source)
                })?;
            }
        }
        data.decisions = decisions(table, profiles, policy);
        held.replace_lines(Lines::default());
        let mut lines = Lines::default();
        data.sums.clear();
        data.rows = 0;
        for (bytes, line) in held.statements() {
            let (values, layout) = held_layout(&mut headers, bytes, line, table, source)?;
            let plan = RowPlan { table, layout: &layout, decisions: &data.decisions };
            let added = self.rows.convert(bytes, values, plan, &mut data.sums, lines.last()).map_err(|problem| {
                let statement = RawStatement { bytes, line, leading: b"" };
                row_problem(&problem, &statement, table, &data.decisions, source)
            })?;
            data.rows += added.rows;
        }
        held.replace_lines(lines);
        Ok(())
    }
}

fn held_layout(
    headers: &mut HeaderCache,
    bytes: &[u8],
    line: u64,
    table: &Table,
    source: &str,
) -> Result<(usize, Layout)> {
    let statement = RawStatement { bytes, line, leading: b"" };
    let (header, _) = headers.header(bytes).map_err(|error| row_syntax(&statement, &error, source))?;
    let layout =
        Layout::new(table, &header.columns).map_err(|problem| row_problem(&problem, &statement, table, &[], source))?;
    Ok((header.values, layout))
}

fn profiles(table: &Table, policy: &TypePolicy) -> Vec<ColumnProfile> {
    (0..table.columns.len()).map(|at| ColumnProfile::new(watch(&facts(table, at), policy))).collect()
}

/// The types of every column, from everything its profile saw.
pub(super) fn decisions(table: &Table, profiles: &[ColumnProfile], policy: &TypePolicy) -> Vec<ColumnDecision> {
    profiles.iter().enumerate().map(|(at, profile)| decide(&facts(table, at), profile, policy)).collect()
}

/// The optimistic types of a table of which no row was seen.
pub(super) fn declared(table: &Table, policy: &TypePolicy) -> Vec<ColumnDecision> {
    decisions(table, &profiles(table, policy), policy)
}

/// An error for a row that stops the run.
fn row_problem(
    problem: &RowProblem,
    statement: &RawStatement<'_>,
    table: &Table,
    decisions: &[ColumnDecision],
    source: &str,
) -> Error {
    let name = &table.name.text;
    match problem {
        RowProblem::Syntax(error) => row_syntax(statement, error, source),
        RowProblem::UnknownColumn(column) => {
            statement.error(Kind::Syntax, format!("table {name:?} has no column {column:?}"), 0, source)
        }
        RowProblem::Count { offset, values, columns } => statement.error(
            Kind::Syntax,
            format!("expected {columns} value(s) for table {name:?}, found {values}"),
            offset.saturating_sub(1),
            source,
        ),
        RowProblem::Default(column) => statement
            .error(
                Kind::Refused,
                format!(
                    "this INSERT leaves {name}.{} to a default that only SQLite can compute",
                    table.columns[*column].name.text
                ),
                0,
                source,
            )
            .hint(RUN_IT),
        RowProblem::Number(column) => statement
            .error(
                Kind::Refused,
                format!(
                    "this INSERT leaves it to SQLite to number {name}.{}, and the largest number so far is not known",
                    table.columns[*column].name.text
                ),
                0,
                source,
            )
            .hint(RUN_IT),
        RowProblem::Value { column, misfit, offset } => {
            let column_name = &table.columns[*column].name.text;
            let value = shown(statement.bytes, *offset);
            let line = statement.line + crate::error::lines_before(statement.bytes, *offset);
            let (message, hint) = match misfit {
                Misfit::Type => (
                    format!(
                        "{name}.{column_name}: {value} does not fit {}, which rows already written have",
                        decisions[*column].pg_type
                    ),
                    format!(
                        "name the file instead of piping it, or --lookahead all, or --column {name}.{column_name}=text"
                    ),
                ),
                Misfit::Nul => (
                    format!("{name}.{column_name}: text with a NUL character, which PostgreSQL cannot hold: {value}"),
                    String::from("--nul strip|escape"),
                ),
                Misfit::InvalidUtf8 => (
                    format!("{name}.{column_name}: text that is not valid UTF-8: {value}"),
                    String::from("--invalid-utf8 replace|latin1|bytea"),
                ),
                Misfit::TooLarge => (
                    format!("{name}.{column_name}: a value beyond the 1 GiB that one COPY line can hold"),
                    String::from("PostgreSQL cannot take it in one field: split it in SQLite"),
                ),
            };
            Error::new(Kind::Value, message).at(source, line).hint(hint)
        }
    }
}

/// The value at an offset as a message shows it.
fn shown(statement: &[u8], offset: usize) -> String {
    let mut end = offset;
    let mut lexer = RowLexer::default();
    let raw = match lexer.value(statement, &mut end) {
        Ok(_) => &statement[offset..end],
        Err(_) => &statement[offset..],
    };
    sample(raw.trim_ascii())
}
