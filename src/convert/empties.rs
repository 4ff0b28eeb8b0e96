//! Columns without values, once all rows were seen: they follow what their DEFAULT and their table's expressions ask
//! for, and the columns that are declared alike. In a pipe their table may be there already: then that is one ALTER
//! TABLE more, which no NULL is in the way of.

use super::table::{Known, Stage, facts};
use super::{Conversion, Pass};
use crate::error::Result;
use crate::pg::types::PgType;
use crate::profile::{ColumnProfile, Seen};
use crate::translate::agree::Place;
use crate::translate::column::ColumnDecision;
use crate::translate::empty;
use crate::translate::expr::Constant;
use std::io::Write;

impl<W: Write> Conversion<'_, W> {
    /// Decides them.
    pub(super) fn decide_empties(&mut self) -> Result<()> {
        self.settle();
        let open: Vec<Vec<usize>> = (0..self.tables.len()).map(|at| self.open_columns(at)).collect();
        let neighbours = self.neighbours();
        let environment = self.settings.environment();
        for (at, columns) in open.iter().enumerate() {
            for column in columns {
                let table = &self.catalog.tables()[at];
                let facts = facts(table, *column);
                let examples = neighbours.iter().filter(|known| known.is_alike((at, *column), self)).collect();
                let examples = of_neighbours(examples, at);
                let followed = !examples.is_empty();
                let policy = &self.settings.policy;
                let place = (&self.catalog, table, *column);
                let Some(mut to) = empty::decided(&facts, place, examples, policy, &environment) else { continue };
                let before = self.tables[at].decisions[*column].pg_type;
                if to.pg_type != before {
                    let why =
                        if followed { "the columns that are declared alike" } else { "its DEFAULT or CHECK asks" };
                    to.diagnostics = [empty::told(&facts, to.pg_type, why)].into();
                }
                if followed && neighbours.iter().any(|known| empty::spelt_apart(&to, &known.decision)) {
                    to.sent.uuid_form = Seen::Several;
                }
                self.become_type((at, *column), to)?;
            }
            let table = &self.catalog.tables()[at];
            let data = &self.tables[at];
            for column in empty::texts(table, &data.names.columns, &data.decisions, columns, &environment) {
                let table = &self.catalog.tables()[at];
                let mut to = empty::as_text(&self.tables[at].decisions[column]);
                to.diagnostics = [empty::told(&facts(table, column), PgType::Text, "its CHECK asks")].into();
                self.become_type((at, column), to)?;
            }
        }
        Ok(())
    }

    /// The columns of a table that no value decides.
    fn open_columns(&self, at: usize) -> Vec<usize> {
        let (table, data) = (&self.catalog.tables()[at], &self.tables[at]);
        let is_open = |column: &usize| {
            let values = data.profiles.of(*column, ColumnProfile::values).unwrap_or_default();
            values == 0
                && table.columns[*column].generated.is_none()
                && empty::is_open(&facts(table, *column), &self.settings.policy)
        };
        if data.known == Known::Exactly {
            return Vec::new();
        }
        (0..table.columns.len()).filter(is_open).collect()
    }

    /// The columns that values decided.
    fn neighbours(&self) -> Vec<Neighbour> {
        let mut found = Vec::new();
        for (at, (table, data)) in self.catalog.tables().iter().zip(&self.tables).enumerate() {
            for column in 0..table.columns.len() {
                let values = data.profiles.of(column, ColumnProfile::values).unwrap_or_default();
                if values > 0 && empty::follows(&facts(table, column), &self.settings.policy) {
                    let decision = data.decisions[column].clone();
                    found.push(Neighbour { place: (at, column), decision });
                }
            }
        }
        found
    }

    fn become_type(&mut self, (at, column): Place, to: ColumnDecision) -> Result<()> {
        if self.pass == Pass::Convert && !matches!(self.tables[at].stage, Stage::Declared) {
            self.retype(&[((at, column), to)])?;
        } else {
            self.tables[at].decisions[column] = to;
        }
        Ok(())
    }
}

/// A column that values decided.
struct Neighbour {
    place: Place,
    decision: ColumnDecision,
}

impl Neighbour {
    /// Whether the column at this place is declared like this one, and follows it.
    fn is_alike<W>(&self, (at, column): Place, all: &Conversion<'_, W>) -> bool {
        let facts = |(at, column): Place| facts(&all.catalog.tables()[at], column);
        let (own, other) = (facts(self.place), facts((at, column)));
        let same = match (own.declared, other.declared) {
            (Some(own), Some(other)) => own.name.eq_ignore_ascii_case(&other.name) && own.arguments == other.arguments,
            (None, None) => true,
            (_, _) => false,
        };
        same && empty::follows(&other, &all.settings.policy)
    }
}

/// What the neighbours of a column in table `at` say: those of its table, if there are any, else all of them; nothing
/// where they disagree, but that timestamptz holds what timestamp does.
fn of_neighbours(all: Vec<&Neighbour>, at: usize) -> Vec<Constant> {
    let own: Vec<&Neighbour> = all.iter().copied().filter(|known| known.place.0 == at).collect();
    let asked = if own.is_empty() { all } else { own };
    let zoned = |known: &&Neighbour| matches!(known.decision.pg_type, PgType::TimestampTz(_));
    let moment = |known: &Neighbour| matches!(known.decision.pg_type, PgType::Timestamp(_) | PgType::TimestampTz(_));
    let same = |known: &Neighbour| Some(known.decision.pg_type) == asked.first().map(|first| first.decision.pg_type);
    let asked: Vec<&Neighbour> = if asked.iter().all(|known| same(known)) {
        asked
    } else if asked.iter().all(|known| moment(known)) {
        asked.into_iter().filter(zoned).collect()
    } else {
        Vec::new()
    };
    let mut examples = Vec::new();
    for example in asked.iter().flat_map(|known| empty::examples(&known.decision)) {
        if !examples.contains(&example) {
            examples.push(example);
        }
    }
    examples
}
