//! Columns without values, once all rows were seen: they follow what their DEFAULT and their table's expressions ask
//! for, and the columns that are declared alike. In a pipe their table may be there already: then that is one ALTER
//! TABLE more, which no NULL is in the way of.

use super::table::{Known, Stage, facts};
use super::{Conversion, Pass};
use crate::error::Result;
use crate::pg::types::PgType;
use crate::profile::Seen;
use crate::translate::agree::Place;
use crate::translate::column::{ColumnDecision, ColumnFacts};
use crate::translate::empty::{self, UuidSpelling};
use crate::translate::expr::Constant;
use crate::translate::policy::TypePolicy;
use std::cell::OnceCell;
use std::collections::HashMap;
use std::io::Write;

impl<W: Write> Conversion<'_, W> {
    /// Decides them.
    pub(super) fn decide_empties(&mut self) -> Result<()> {
        self.settle();
        let open: Vec<Vec<usize>> = (0..self.tables.len()).map(|at| self.open_columns(at)).collect();
        if open.iter().all(Vec::is_empty) {
            return Ok(());
        }
        let neighbours = self.neighbours();
        let environment = self.settings.environment();
        for (at, columns) in open.iter().enumerate() {
            for column in columns {
                let table = &self.catalog.tables()[at];
                let facts = facts(table, *column);
                let examples = neighbours.examples(&facts, at, &self.settings.policy);
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
                if followed && neighbours.spell_apart(&to) {
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
            data.profiles.values(*column) == 0
                && table.columns[*column].generated.is_none()
                && empty::is_open(&facts(table, *column), &self.settings.policy)
        };
        if data.known == Known::Exactly {
            return Vec::new();
        }
        (0..table.columns.len()).filter(is_open).collect()
    }

    /// The columns that values decided.
    fn neighbours(&self) -> Neighbours {
        let mut found = Neighbours::default();
        for (at, (table, data)) in self.catalog.tables().iter().zip(&self.tables).enumerate() {
            for (column, decision) in data.decisions.iter().enumerate() {
                let facts = facts(table, column);
                if data.profiles.values(column) > 0 && empty::follows(&facts, &self.settings.policy) {
                    found.add(&facts, at, decision);
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

/// The columns that values decided, by their declarations.
#[derive(Default)]
struct Neighbours {
    alike: HashMap<Declaration, Alike>,
    /// How they hold UUIDs, each way once.
    uuids: Vec<UuidSpelling>,
}

/// A declared type, without regard to case; `None` where there is none.
type Declaration = Option<(String, Vec<String>)>;

fn declaration(facts: &ColumnFacts<'_>) -> Declaration {
    facts.declared.map(|declared| (declared.name.to_ascii_lowercase(), declared.arguments.clone()))
}

impl Neighbours {
    /// Adds a column of table `at`; tables come in their order.
    fn add(&mut self, facts: &ColumnFacts<'_>, at: usize, decision: &ColumnDecision) {
        if let Some(spelling) = empty::uuid_spelling(decision)
            && !self.uuids.contains(&spelling)
        {
            self.uuids.push(spelling);
        }
        let known = Decided { at, pg_type: decision.pg_type, examples: empty::examples(decision) };
        self.alike.entry(declaration(facts)).or_default().known.push(known);
    }

    /// What those say that are declared like a column of table `at`: those of its table, if there are any, else all.
    fn examples(&self, facts: &ColumnFacts<'_>, at: usize, policy: &TypePolicy) -> Vec<Constant> {
        let Some(alike) = self.alike.get(&declaration(facts)).filter(|_| empty::follows(facts, policy)) else {
            return Vec::new();
        };
        let begin = alike.known.partition_point(|known| known.at < at);
        let own = alike.known[begin..].partition_point(|known| known.at == at);
        match own {
            0 => alike.all.get_or_init(|| agreed(&alike.known)).clone(),
            own => agreed(&alike.known[begin..begin + own]),
        }
    }

    /// Whether one of them holds UUIDs in another spelling.
    fn spell_apart(&self, decision: &ColumnDecision) -> bool {
        empty::uuid_spelling(decision).is_some_and(|own| self.uuids.iter().any(|known| *known != own))
    }
}

/// Columns of one declaration.
#[derive(Default)]
struct Alike {
    known: Vec<Decided>,
    /// What all of them say, once somebody asked.
    all: OnceCell<Vec<Constant>>,
}

/// A column that values decided.
struct Decided {
    /// Its table.
    at: usize,
    pg_type: PgType,
    examples: Vec<Constant>,
}

/// What columns say together: nothing where they disagree, but that timestamptz holds what timestamp does.
fn agreed(all: &[Decided]) -> Vec<Constant> {
    let zoned = |known: &&Decided| matches!(known.pg_type, PgType::TimestampTz(_));
    let moment = |known: &Decided| matches!(known.pg_type, PgType::Timestamp(_) | PgType::TimestampTz(_));
    let same = |known: &Decided| Some(known.pg_type) == all.first().map(|first| first.pg_type);
    let asked: Vec<&Decided> = if all.iter().all(same) {
        all.iter().collect()
    } else if all.iter().all(moment) {
        all.iter().filter(zoned).collect()
    } else {
        Vec::new()
    };
    let mut examples = Vec::new();
    for example in asked.iter().flat_map(|known| &known.examples) {
        if !examples.contains(example) {
            examples.push(example.clone());
        }
    }
    examples
}
