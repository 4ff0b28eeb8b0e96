//! Tables that outgrew their window: a value does not fit, and rows were written by narrower types.
//!
//! Where all that was written can be turned back exactly, one ALTER TABLE between two COPYs does it, and the run goes on
//! as if the types had been the wide ones from the start. Where it cannot, the run stops.

use super::hold::{decided, row_problem};
use super::rows::{Layout, Looking, RowPlan, RowProblem};
use super::statements::RawStatement;
use super::table::{Defaults, TableData, written_early};
use super::{Conversion, Pass};
use crate::catalog::Table;
use crate::codec::Misfit;
use crate::error::{Error, Result};
use crate::pg::alter::{AlterColumn, AlterPlan};
use crate::pg::expr::Expr;
use crate::translate::alter::alter_column;
use crate::translate::column::{ColumnDecision, Sent};
use crate::translate::expr::Environment;
use crate::translate::reversible::{blurs, reversible};
use std::io::Write;

impl<W: Write> Conversion<'_, W> {
    /// Takes a statement that the types of its table do not: `merging`, and every column that is in the way, is
    /// widened. `sent` is what was written of each column so far.
    pub(super) fn outgrow(
        &mut self,
        (at, layout): (usize, &Layout),
        (statement, values): (&RawStatement<'_>, usize),
        sent: &[Sent],
        merging: Vec<usize>,
    ) -> Result<()> {
        let Conversion { catalog, tables, rows, settings, source, .. } = self;
        let (table, data) = (&catalog.tables()[at], &mut tables[at]);
        let before = data.decisions.clone();
        let mut converted = Vec::new();
        let mut changed: Vec<usize> = Vec::new();
        let mut alter = Vec::new();
        let mut merging = merging.into_iter();
        let added = loop {
            let plan = RowPlan { table, layout, decisions: &data.decisions, looking: Looking::Off };
            let problem = match merging.next() {
                Some(column) => RowProblem::Spelling(column),
                None => match rows.convert(statement.bytes, values, plan, &mut data.sums, &mut converted) {
                    Ok(added) => break added,
                    Err(problem) => problem,
                },
            };
            let column = match problem {
                RowProblem::Value { column, misfit: Misfit::Type, .. } | RowProblem::Spelling(column)
                    if !changed.contains(&column) =>
                {
                    column
                }
                _ => return Err(row_problem(&problem, statement, table, &before, source)),
            };
            changed.push(column);
            let from = ColumnDecision { sent: sent[column], ..before[column].clone() };
            let decide = |profile: &_| decided(table, column, profile, (&settings.policy, false));
            let Some(mut to) = data.profiles.of(column, decide) else {
                return Err(row_problem(&problem, statement, table, &before, source));
            };
            if self.pass == Pass::Convert {
                let Some(conversion) = reversible(&from, &to) else {
                    return Err(row_problem(&problem, statement, table, &before, source));
                };
                to.sent.blurred = blurs(&from, conversion);
                let name = &data.names.columns[column];
                alter.extend(alter_column(name, &from, &to, conversion, settings.collate_c));
            }
            data.decisions[column] = to;
        };
        data.rows += added.rows;
        data.bytes += converted.len() as u64;
        if !alter.is_empty() {
            self.flush_lines()?;
            self.script.close_copy().map_err(Error::write)?;
            self.alter(at, &before, alter)?;
            self.open_copy(at)?;
        }
        let begin = self.lines.len();
        self.lines.extend_from_slice(&converted);
        self.note_widened(at);
        self.look_at_nulls(at, layout, (statement, values), begin)
    }

    /// One ALTER TABLE; its defaults are written in post-data from now on.
    pub(super) fn alter(&mut self, at: usize, before: &[ColumnDecision], columns: Vec<AlterColumn>) -> Result<()> {
        let Conversion { catalog, tables, script, settings, .. } = self;
        let (table, data) = (&catalog.tables()[at], &mut tables[at]);
        let undefaulted = undefaulted(table, data, before, &settings.environment());
        data.defaults = Defaults::Later;
        let plan = AlterPlan { table: data.names.table.clone(), undefaulted, columns };
        script.alter(&plan).map_err(Error::write)
    }
}

/// The columns whose defaults were written and may not fit the new types.
fn undefaulted(table: &Table, data: &TableData, before: &[ColumnDecision], environment: &Environment) -> Vec<String> {
    let (plan, _) = crate::translate::table::table_plan(table, &data.names, before, false, environment);
    let early = |default: &Expr| written_early(default, data.defaults);
    plan.columns
        .into_iter()
        .filter(|column| column.default.as_ref().is_some_and(early))
        .map(|column| column.name)
        .collect()
}
