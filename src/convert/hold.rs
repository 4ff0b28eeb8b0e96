//! Rows on their way through a table's stages: held while its types may still change, then streamed.

use super::explain::Space;
use super::held::{Held, Lines};
use super::hints::RUN_IT;
use super::nulls::Nulls;
use super::profiles::Profiles;
use super::rows::{Added, HeaderCache, Layout, Looking, RowPlan, RowProblem};
use super::schema::{InsertTarget, row_syntax};
use super::spellings::{has_spelled_key, merging, sent_so_far};
use super::statements::{RawStatement, Statements};
use super::table::{Defaults, Known, Stage, facts, written_early};
use super::{Conversion, Pass};
use crate::catalog::{Catalog, Table, member_name};
use crate::codec::Misfit;
use crate::error::{Error, Kind, Result, quoted};
use crate::profile::ColumnProfile;
use crate::report::sample;
use crate::sqlite::row::RowLexer;
use crate::sqlite::token::tokenize;
use crate::translate::column::{ColumnDecision, ColumnFacts, Sent, Sight, decide, watch};
use crate::translate::policy::{Infer, TypePolicy};
use crate::translate::table::table_plan;
use std::collections::HashSet;
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
        let Conversion { catalog, tables, rows, lines, source, settings, .. } = self;
        let (table, data) = (&catalog.tables()[at], &mut tables[at]);
        let begin = lines.len();
        let looking = data.looking();
        let out = match &mut data.stage {
            Stage::Held(held) => held.lines(),
            Stage::Declared | Stage::Streaming | Stage::Left => &mut *lines,
        };
        let plan = RowPlan { table, layout, decisions: &data.decisions, looking };
        let largest = data.sums.largest;
        let told = match rows.convert(statement.bytes, values, plan, &mut data.sums, out) {
            Ok(added) => {
                let streams = looking == Looking::On && matches!(data.stage, Stage::Streaming) && rows.has_news();
                let sent = (streams && has_spelled_key(table, &data.decisions)).then(|| sent_so_far(table, data));
                let known = (table, data.profiles.open(), &mut data.decisions[..]);
                let told = rows.tell(statement.bytes, Some(statement.line), known, 0);
                if let Some(sent) = sent {
                    let merging = merging(table, data, &settings.policy);
                    if !merging.is_empty() {
                        rows.uncount_nulls(&mut data.sums.nulls);
                        data.sums.largest = largest;
                        lines.truncate(begin);
                        self.observed = true;
                        self.outgrow((at, layout), (statement, values), &sent, merging)?;
                        self.observed = false;
                        return Ok(());
                    }
                }
                data.rows += added.rows;
                told
            }
            Err(RowProblem::Value { misfit: Misfit::Type, .. }) if looking == Looking::On => {
                return self.misfit(at, layout, statement, values);
            }
            Err(RowProblem::Value { misfit: Misfit::Type, offset, .. }) => {
                let message = "a value that was not there in the first reading: the file changed while it was read";
                return Err(statement.error(Kind::Refused, message, offset, source));
            }
            Err(problem) => Err(problem),
        };
        told.map_err(|problem| row_problem(&problem, statement, table, &data.decisions, source))?;
        self.look_at_nulls(at, layout, (statement, values), begin)?;
        let Conversion { catalog, tables, lines, settings, .. } = self;
        let data = &mut tables[at];
        let table = &catalog.tables()[at];
        let full = match &mut data.stage {
            Stage::Held(held) => {
                let full = held.size() + statement.bytes.len() > settings.lookahead.bytes();
                // what fills the window is decided on now and never read again, unless --infer converts it once more
                if !full || settings.policy.infer != Infer::default() || has_spelled_key(table, &data.decisions) {
                    held.push(statement.bytes, statement.line);
                }
                full
            }
            Stage::Declared | Stage::Streaming | Stage::Left => {
                data.bytes += (lines.len() - begin) as u64;
                lines.len() >= FLUSH
            }
        };
        if full { self.full(at) } else { Ok(()) }
    }

    /// Rows like the last one, straight from the buffer, as long as nothing is in their way: no scan for the end of the
    /// statement, no line count. Whatever is in the way, the long way round answers it.
    pub(super) fn fast_rows<R: Read>(&mut self, statements: &mut Statements<R>) -> Result<()> {
        let Some(InsertTarget::Table { at, layout }) = &self.target else { return Ok(()) };
        let at = *at;
        if self.pass == Pass::Survey || self.current != Some(at) {
            return Ok(());
        }
        let table = &self.catalog.tables()[at];
        let data = &mut self.tables[at];
        let looking = data.looking();
        let mut full = false;
        while !full {
            // steps over what was read already, so that the line is the next statement's
            statements.window();
            let mut line = matches!(data.stage, Stage::Held(_)).then(|| statements.line());
            let window = statements.window();
            let Some(values) = self.headers.same(window) else { break };
            let begin = self.lines.len();
            let plan = RowPlan { table, layout, decisions: &data.decisions, looking };
            let largest = data.sums.largest;
            let done = self.rows.convert(window, values, plan, &mut data.sums, &mut self.lines);
            let broken = done.is_ok() && self.rows.breaks(&data.nulls);
            let done = done.map(|added| if broken { Added { end: None, ..added } } else { added });
            // a second spelling of a key is answered by the long way
            let spelled = self.rows.has_news()
                && matches!(data.stage, Stage::Streaming)
                && looking == Looking::On
                && has_spelled_key(table, &data.decisions);
            let done = done.map(|added| if spelled { Added { end: None, ..added } } else { added });
            let Ok(Added { rows, end: Some(end) }) = done else {
                // counted already, and counted again the long way round
                if done.is_ok() {
                    self.rows.uncount_nulls(&mut data.sums.nulls);
                    data.sums.largest = largest;
                }
                self.lines.truncate(begin);
                break;
            };
            data.rows += rows;
            let mut told = 0;
            while self.rows.has_news() {
                let window = statements.window();
                let known = (table, data.profiles.open(), &mut data.decisions[..]);
                match self.rows.tell(&window[..end], line, known, told) {
                    Ok(None) => break,
                    Ok(Some(more)) => {
                        told = more;
                        line = Some(statements.line());
                    }
                    Err(problem) => {
                        let statement = RawStatement::new(&window[..end], 0);
                        return Err(row_problem(&problem, &statement, table, &data.decisions, self.source));
                    }
                }
            }
            match &mut data.stage {
                Stage::Held(held) => {
                    held.push(&statements.window()[..end], line.unwrap_or_default());
                    held.lines().append(&mut self.lines);
                    full = held.size() > self.settings.lookahead.bytes();
                }
                Stage::Streaming | Stage::Declared | Stage::Left => {
                    data.bytes += (self.lines.len() - begin) as u64;
                    full = self.lines.len() >= FLUSH;
                }
            }
            statements.accept(end);
        }
        if full { self.full(at) } else { Ok(()) }
    }

    /// The window or the buffer is full.
    fn full(&mut self, at: usize) -> Result<()> {
        self.decide(at, Defaults::Later)?;
        self.flush_lines()
    }

    /// Hands converted rows on.
    pub(super) fn flush_lines(&mut self) -> Result<()> {
        if self.pass == Pass::Convert && !self.lines.is_empty() {
            self.script.rows(&self.lines).map_err(Error::write)?;
        }
        self.lines.clear();
        Ok(())
    }

    /// Makes a table the one that rows go to.
    fn enter(&mut self, at: usize) -> Result<()> {
        self.current = Some(at);
        let table = &self.catalog.tables()[at];
        let data = &mut self.tables[at];
        if data.known == Known::SoFar && data.profiles.is_empty() {
            data.profiles = Profiles::Open(profiles(table, &self.settings.policy));
            if self.settings.policy.infer != Infer::default() {
                data.decisions.iter_mut().for_each(|decision| decision.sight = Sight::Observed);
            }
        }
        data.profiles.unpack();
        match (self.pass, data.known, &data.stage) {
            (Pass::Learn | Pass::Survey, ..) => data.stage = Stage::Streaming,
            (Pass::Convert, Known::SoFar, Stage::Declared) => data.stage = Stage::Held(Held::default()),
            (Pass::Convert, Known::Exactly, Stage::Declared) => {
                self.create_table(at, Defaults::Created)?;
                self.open_copy(at)?;
                self.tables[at].stage = Stage::Streaming;
            }
            (Pass::Convert, _, Stage::Left) => {
                self.open_copy(at)?;
                self.tables[at].stage = Stage::Streaming;
            }
            (Pass::Convert, _, Stage::Held(_) | Stage::Streaming) => {}
        }
        Ok(())
    }

    /// Ends with the current table for now: what is held goes out, COPY is closed.
    pub(super) fn leave(&mut self) -> Result<()> {
        let Some(at) = self.current.take() else { return Ok(()) };
        if self.pass == Pass::Survey {
            self.tables[at].close(&self.catalog.tables()[at], &self.settings.policy);
            return Ok(());
        }
        self.decide(at, Defaults::Created)?;
        self.flush_lines()?;
        if self.pass == Pass::Convert {
            self.script.close_copy().map_err(Error::write)?;
        }
        self.tables[at].stage = Stage::Left;
        self.tables[at].close(&self.catalog.tables()[at], &self.settings.policy);
        Ok(())
    }

    /// The types of a held table stand for now: it is created, and what was held goes out.
    fn decide(&mut self, at: usize, defaults: Defaults) -> Result<()> {
        if !matches!(self.tables[at].stage, Stage::Held(_)) {
            return Ok(());
        }
        if self.settings.policy.infer != Infer::default() || self.merges_held(at) {
            self.decide_again(at)?;
        }
        self.create_table(at, defaults)?;
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

    /// Opens COPY for a table that is there.
    pub(super) fn open_copy(&mut self, at: usize) -> Result<()> {
        let table = &self.catalog.tables()[at];
        let (plan, _) =
            table_plan(table, &self.tables[at].names, &self.tables[at].decisions, false, &self.settings.environment());
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

    /// CREATE TABLE by the decisions.
    pub(super) fn create_table(&mut self, at: usize, defaults: Defaults) -> Result<()> {
        self.begin()?;
        self.note_widened(at);
        self.need_citext(at)?;
        let data = &mut self.tables[at];
        data.defaults = defaults;
        let (mut plan, _) = table_plan(
            &self.catalog.tables()[at],
            &data.names,
            &data.decisions,
            self.settings.collate_c,
            &self.settings.environment(),
        );
        let stored = self.catalog.tables()[at].columns.iter().zip(&data.nulls).filter(|(c, _)| c.generated.is_none());
        for (column, (_, nulls)) in plan.columns.iter_mut().zip(stored) {
            column.not_null &= *nulls == Nulls::Refused;
            column.default = column.default.take().filter(|default| written_early(default, defaults));
        }
        self.script.shown.about(self.explain.number(Space::Relations, &self.catalog.tables()[at].name));
        self.script.create_table(&plan).map_err(Error::write)
    }

    /// A value does not fit: the profiles see the statement, and the types are decided again.
    fn misfit(&mut self, at: usize, layout: &Layout, statement: &RawStatement<'_>, values: usize) -> Result<()> {
        let Conversion { catalog, tables, rows, source, .. } = self;
        let (table, data) = (&catalog.tables()[at], &mut tables[at]);
        let sent = sent_so_far(table, data);
        rows.observe(statement.bytes, values, statement.line, (table, layout), data.profiles.open())
            .map_err(|problem| row_problem(&problem, statement, table, &data.decisions, source))?;
        self.observed = true;
        self.fit(at, layout, statement, values, &sent)?;
        self.observed = false;
        Ok(())
    }

    /// Widens what the profiles ask for.
    fn fit(
        &mut self,
        at: usize,
        layout: &Layout,
        statement: &RawStatement<'_>,
        values: usize,
        sent: &[Sent],
    ) -> Result<()> {
        let data = &mut self.tables[at];
        if let Stage::Held(held) = &mut data.stage {
            held.push(statement.bytes, statement.line);
            self.decide_again(at)?;
            return self.look_at_nulls(at, layout, (statement, values), 0);
        }
        self.outgrow((at, layout), (statement, values), sent, Vec::new())
    }

    /// Everything held is converted again, by types that are decided from all that was seen.
    pub(super) fn decide_again(&mut self, at: usize) -> Result<()> {
        let table = &self.catalog.tables()[at];
        let source = self.source;
        let data = &mut self.tables[at];
        data.settle(table);
        let Stage::Held(held) = &mut data.stage else { return Ok(()) };
        data.decisions = decisions(table, data.profiles.open(), &self.settings.policy);
        let mut headers = HeaderCache::default();
        held.replace_lines(Lines::default());
        let mut lines = Lines::default();
        data.sums.clear();
        data.rows = 0;
        for (bytes, line) in held.statements() {
            let (values, layout) = held_layout(&mut headers, bytes, line, table, source)?;
            let plan = RowPlan { table, layout: &layout, decisions: &data.decisions, looking: Looking::Off };
            let added = self.rows.convert(bytes, values, plan, &mut data.sums, lines.last()).map_err(|problem| {
                let statement = RawStatement::new(bytes, line);
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
    let statement = RawStatement::new(bytes, line);
    let (header, _) = headers.header(bytes).map_err(|error| row_syntax(&statement, &error, source))?;
    let layout = Layout::of(table, header).map_err(|problem| row_problem(&problem, &statement, table, &[], source))?;
    Ok((header.values, layout))
}

/// Empty profiles that look at what the rules of their columns need.
pub(super) fn profiles(table: &Table, policy: &TypePolicy) -> Vec<ColumnProfile> {
    (0..table.columns.len()).map(|at| ColumnProfile::new(watch(&facts(table, at), policy))).collect()
}

/// The types of every column, from everything its profile saw.
pub(super) fn decisions(table: &Table, profiles: &[ColumnProfile], policy: &TypePolicy) -> Vec<ColumnDecision> {
    profiles.iter().enumerate().map(|(at, profile)| decide(&facts(table, at), profile, policy)).collect()
}

/// The type of one column, from everything its profile saw; `key` for one that a later CREATE UNIQUE INDEX names.
pub(super) fn decided(
    table: &Table,
    at: usize,
    profile: &ColumnProfile,
    (policy, key): (&TypePolicy, bool),
) -> ColumnDecision {
    let facts = facts(table, at);
    decide(&ColumnFacts { key: facts.key || key, ..facts }, profile, policy)
}

/// The columns, by table and position, of unique indexes that stand behind the rows.
pub(super) fn late_keys(catalog: &Catalog) -> HashSet<(usize, usize)> {
    let unique = catalog.indexes.iter().filter(|index| index.create.unique);
    unique
        .filter_map(|index| Some((catalog.find(&index.create.table.text)?, index)))
        .flat_map(|(at, index)| {
            let names = index.create.columns.iter().filter_map(|member| member_name(&member.expression));
            names.filter_map(move |name| Some((at, catalog.tables()[at].position(name)?)))
        })
        .collect()
}

/// The optimistic types of a table of which no row was seen.
pub(super) fn declared(table: &Table, policy: &TypePolicy) -> Vec<ColumnDecision> {
    decisions(table, &profiles(table, policy), policy)
}

/// Where the list of columns of an INSERT names this one.
fn place_of(statement: &[u8], column: &str) -> usize {
    let ends = memchr::memchr_iter(b')', &statement[..statement.len().min(64 << 10)]);
    let list = ends.filter_map(|end| tokenize(&statement[..=end]).ok()).next().unwrap_or_default();
    let named = list.iter().skip_while(|token| token.text != "(").find(|token| token.text.eq_ignore_ascii_case(column));
    named.map_or(0, |token| token.offset)
}

/// An error for a row that stops the run.
pub(super) fn row_problem(
    problem: &RowProblem,
    statement: &RawStatement<'_>,
    table: &Table,
    decisions: &[ColumnDecision],
    source: &str,
) -> Error {
    let name = &table.name.text;
    match problem {
        RowProblem::Syntax(error) => row_syntax(statement, error, source),
        RowProblem::UnknownColumn(column) => statement.error(
            Kind::Syntax,
            format!("table {} has no column {}", quoted(name), quoted(column)),
            place_of(statement.bytes, column),
            source,
        ),
        RowProblem::Count { offset, values, columns } => statement.error(
            Kind::Syntax,
            format!("expected {columns} value(s) for table {}, found {values}", quoted(name)),
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
                    "this INSERT leaves it to SQLite to number {name}.{}, and the largest number is taken",
                    table.columns[*column].name.text
                ),
                0,
                source,
            )
            .hint(RUN_IT),
        RowProblem::Spelling(column) => {
            let column_name = &table.columns[*column].name.text;
            let message = format!(
                "{name}.{column_name}: a key column with values of several spellings; rows already written are {}, which \
                 would make one value of two",
                decisions[*column].pg_type
            );
            Error::new(Kind::Value, message).at(source, statement.line).hint(format!(
                "name the file instead of piping it, or --lookahead all, or --column {name}.{column_name}=text"
            ))
        }
        RowProblem::TooWide { bytes, offset } => {
            let message = format!(
                "{name}: this row needs at least {bytes} bytes of a page, and one of PostgreSQL holds {} of a row",
                crate::pg::page::LARGEST
            );
            let line = statement.line + crate::error::lines_before(statement.bytes, *offset);
            let hint = "split it in SQLite into tables that share its key";
            Error::new(Kind::Value, message).at(source, line).hint(hint)
        }
        RowProblem::TooLong { column, bytes, offset } => {
            let message = format!(
                "{name}.{}: with this value the row makes a line of {bytes} bytes, and COPY reads less than 1 GiB (a byte \
                 of a BLOB counts twice)",
                table.columns[*column].name.text
            );
            let line = statement.line + crate::error::lines_before(statement.bytes, *offset);
            Error::new(Kind::Value, message)
                .at(source, line)
                .hint("PostgreSQL cannot take it in one row: split it in SQLite")
        }
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
                    String::from(
                        "name the file instead of piping it, or --lookahead all; [value.misfit] below says which \
                         --column would do",
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
