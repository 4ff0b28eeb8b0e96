//! Reading without writing: the rest of the input after a failure, so that one run lists every place that needs a
//! decision; and the whole of it for `--check`.
//!
//! Every value is shown to the profile of its column. At the end types are decided as if the file had been read twice;
//! where rows were written already, what does not fit their type is told too.

use super::hold::{decided, late_keys, profiles, row_problem};
use super::learn::Evidence;
use super::line::{LONGEST, Line, Wide};
use super::profiles::Profiles;
use super::rows::{Layout, RowProblem, Rows, is_emptied};
use super::statements::{RawStatement, Statements};
use super::table::{Known, Stage, checked};
use super::{Conversion, Pass, Strict};
use crate::catalog::Table;
use crate::error::{Error, Kind, Result};
use crate::report::{Diagnostic, Severity};
use crate::sqlite::literal::Literal;
use crate::translate::column::{ColumnDecision, Sent};
use crate::translate::reversible::reversible;
use std::io::{Read, Write};

impl<W: Write> Conversion<'_, W> {
    /// From here on nothing is written, and what is held is let go: the profiles know it.
    pub(super) fn begin_survey(&mut self) {
        self.script.writer().close();
        self.pass = Pass::Survey;
        if let Some(at) = self.current.take() {
            self.tables[at].close(&self.catalog.tables()[at], &self.settings.policy);
        }
        self.target = None;
        self.lines = Vec::new();
        for data in &mut self.tables {
            if matches!(data.stage, Stage::Held(_)) {
                data.stage = Stage::Declared;
            }
        }
    }

    /// Reads to the end of the dump. Where that fails, what was read is told all the same.
    pub(super) fn survey<R: Read>(&mut self, statements: &mut Statements<R>) -> Result<()> {
        let read = self.read(statements);
        // what cannot be read may be what all the rest refers to
        let whole = read.is_ok() && !self.faults.any();
        let done = if whole { self.finish() } else { read };
        if !whole || done.is_err() {
            self.decide_surveyed();
            self.tell_checked();
            self.tables.iter_mut().for_each(|data| data.stage = Stage::Left);
            self.tell_types();
        }
        done
    }

    /// Reads the rest of a dump whose script has failed.
    pub(super) fn survey_rest<R: Read>(&mut self, statements: &mut Statements<R>) {
        self.begin_survey();
        let read = self.survey(statements);
        if let Err(error) = self.tell_faults(read) {
            self.tell_unread(&error);
        }
    }

    /// The rows of one INSERT.
    pub(super) fn survey_row(
        &mut self,
        at: usize,
        layout: &Layout,
        statement: &RawStatement<'_>,
        values: usize,
    ) -> Result<()> {
        if self.current != Some(at) {
            self.leave()?;
            self.current = Some(at);
        }
        let Conversion { catalog, tables, rows, orphans, settings, source, .. } = self;
        let (table, data) = (&catalog.tables()[at], &mut tables[at]);
        let exactly = data.known == Known::Exactly;
        if data.profiles.is_empty() && !exactly {
            data.profiles = Profiles::Open(profiles(table, &settings.policy));
        }
        data.profiles.unpack();
        let seen_by = data.profiles.open();
        let observed = std::mem::take(&mut self.observed) || exactly;
        let mut orphans = orphans.as_mut();
        if let Some(orphans) = &mut orphans {
            orphans.declare(catalog);
        }
        let mut seen = 0;
        // a line is seldom longer than its INSERT, and never twice as long but for a replace() that adds text
        let mut measured = (!exactly && statement.bytes.len() > LONGEST / 2).then(Line::default);
        // behind a failure the rest is read for what else needs a decision: no type would make such a row fit
        let mut wide = if orphans.is_some() && !exactly { Wide::of(table) } else { None };
        let mut too_wide = None;
        let see = |column: usize, value: &Literal<'_>, line| {
            if *value == Literal::Null || is_emptied(&data.decisions[column], value) {
                data.sums.nulls[column] += 1;
                data.nulls[column].see(line);
            }
            if !observed {
                seen_by[column].observe(value, line);
            }
            seen += 1;
            let last = seen % layout.values() == 0;
            if let Some(measured) = &mut measured {
                measured.add(column, value);
                if last && let Some((column, bytes)) = std::mem::take(measured).too_long() {
                    seen_by[column].too_large(bytes, line);
                }
            }
            if let Some(wide) = &mut wide {
                wide.add(column, value, &data.decisions[column].codec);
                if last {
                    let meant = |column: usize| data.decisions[column].pg_type;
                    let so_far =
                        |column: usize| decided(table, column, &seen_by[column], (&settings.policy, false)).pg_type;
                    if too_wide.is_none() && wide.too_wide(table, meant).is_some() {
                        too_wide = wide.too_wide(table, so_far);
                    }
                    wide.clear();
                }
            }
            if let Some(orphans) = &mut orphans {
                orphans.value(at, column, value);
                if last {
                    orphans.row(at, line, catalog);
                }
            }
        };
        let visited = rows.visit(statement.bytes, Rows { values, line: statement.line }, (table, layout), see);
        data.rows += visited.map_err(|problem| row_problem(&problem, statement, table, &data.decisions, source))?;
        match too_wide {
            Some(bytes) => {
                let problem = RowProblem::TooWide { bytes, offset: 0 };
                Err(row_problem(&problem, statement, table, &data.decisions, source))
            }
            None => Ok(()),
        }
    }

    /// Decides the tables that were only read.
    pub(super) fn decide_surveyed(&mut self) {
        if self.pass != Pass::Survey {
            return;
        }
        self.settle();
        let keys = late_keys(&self.catalog);
        for (at, (table, data)) in self.catalog.tables().iter().zip(&mut self.tables).enumerate() {
            let written = !matches!(data.stage, Stage::Declared);
            for (column, stands) in data.decisions.iter_mut().enumerate() {
                let key = keys.contains(&(at, column));
                let decide =
                    |profile: &_| (decided(table, column, profile, (&self.settings.policy, key)), Sent::of(profile));
                let Some((known, sent)) = data.profiles.of(column, decide) else { continue };
                if !written {
                    *stands = known;
                } else if known.pg_type != stands.pg_type {
                    let place = (table.name.text.as_str(), table.columns[column].name.text.as_str());
                    stands.sent = Sent { blurred: stands.sent.blurred, ..sent };
                    self.report.extend(misfit(stands, &known, place));
                    stands.diagnostics = known.diagnostics;
                }
            }
        }
        if let Some(orphans) = &self.orphans {
            self.report.extend(orphans.tell(&self.catalog, self.settings.policy.nocase));
        }
    }

    /// What `--check` says, once it is known which tables there are.
    pub(super) fn tell_checked(&mut self) {
        if self.orphans.is_some() {
            let tables = self.catalog.tables().iter().zip(&self.tables);
            self.report.checked = tables.map(|(table, data)| checked(table, data)).collect();
            let catalog = &self.catalog;
            let sum = |of: fn(&Table) -> usize| catalog.tables().iter().map(of).sum::<usize>();
            self.report.kinds = vec![
                ("table", catalog.tables().len()),
                ("column", sum(|table| table.columns.len())),
                ("virtual table", catalog.virtual_tables().len()),
                ("primary key", sum(|table| usize::from(table.primary_key.is_some() || table.rowid_alias.is_some()))),
                ("unique key", sum(|table| table.unique_keys.len())),
                ("index", catalog.indexes.len()),
                ("CHECK", sum(|table| table.checks.len())),
                ("foreign key", sum(|table| table.foreign_keys.len())),
                ("view", catalog.views.len()),
                ("trigger", catalog.triggers.len()),
            ];
        }
    }

    /// Stops before a byte is written where an earlier reading found what the user has to decide first.
    pub(super) fn heed(&mut self, evidence: Option<&Evidence>) -> Result<()> {
        let strict = self.settings.strict == Strict::Yes;
        let first = evidence.and_then(|evidence| {
            evidence.diagnostics().find(|found| {
                let accepted = self.report.is_allowed(found.code);
                found.severity() == Severity::Error || strict && found.severity() >= Severity::Warning && !accepted
            })
        });
        if first.is_some() {
            self.evidence = None;
            self.report.complete = true;
        }
        first.map_or(Ok(()), |first| Err(offence(first)))
    }

    /// With `--strict`: what was widened or changed for good stops the run behind this statement. What has been seen
    /// does not go away again.
    pub(super) fn note_widened(&mut self, at: usize) {
        if self.settings.strict == Strict::No || self.offended.is_some() {
            return;
        }
        let stands = |found: &&Diagnostic| found.severity() == Severity::Warning && !self.report.is_allowed(found.code);
        let told = self.tables[at].decisions.iter().flat_map(|decision| &decision.diagnostics[..]);
        self.offended = told.into_iter().find(stands).map(offence);
    }

    /// Stops at the first thing that the user has not accepted: an Error, and with `--strict` a Warning or Loss.
    pub(super) fn stop_at_offences(&mut self) -> Result<()> {
        // a survey goes on whatever it finds: it asks for nothing that takes longer with every finding
        if self.pass != Pass::Convert {
            return Ok(());
        }
        let strict = self.settings.strict == Strict::Yes;
        let offended = self.offended.take().or_else(|| self.report.offence(strict).map(offence));
        self.report.complete |= offended.is_some();
        offended.map_or(Ok(()), Err)
    }
}

pub(super) fn offence(first: &Diagnostic) -> Error {
    let code = first.code;
    if first.severity() == Severity::Error {
        Error::new(Kind::Refused, format!("stopped: [{code}], see below"))
    } else {
        Error::new(Kind::Refused, format!("stopped by --strict: [{code}], see below, is not accepted"))
    }
}

/// Values that do not fit the type that rows already written have.
fn misfit(stands: &ColumnDecision, known: &ColumnDecision, (table, column): (&str, &str)) -> Option<Diagnostic> {
    if reversible(stands, known).is_some() {
        return None;
    }
    let message = format!("values that do not fit {}, which rows already written have", stands.pg_type);
    let misfit = Diagnostic::new("value.misfit", message).object(table).column(column).hint(format!(
        "name the file instead of piping it, or --lookahead all, or --column '{table}.{column}={}'",
        known.pg_type
    ));
    Some(match known.diagnostics.iter().find(|d| d.severity() == Severity::Warning) {
        Some(d) => Diagnostic { line: d.line, sample: d.sample.clone(), ..misfit }.count(d.count),
        None => misfit,
    })
}
