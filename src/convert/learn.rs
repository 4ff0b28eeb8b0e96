//! The first of two readings: what the columns of every table hold, all of it.
//!
//! In: the dump. Out: [`Evidence`], by which the second reading writes exact types without holding a row. The rows are
//! converted as those of a pipe are, and thrown away: only, nothing that was written stands in the way of a wider type.

use super::hold::decided;
use super::nulls::{Nulls, violated};
use super::{Conversion, Pass, Settings, Statements};
use crate::error::Kind;
use crate::report::{Diagnostic, Report};
use crate::translate::column::ColumnDecision;
use std::io::{Read, sink};

/// What a whole dump says about the types of its columns.
#[derive(Debug, Default)]
pub struct Evidence {
    tables: Vec<Learnt>,
}

#[derive(Debug)]
struct Learnt {
    name: String,
    decisions: Vec<ColumnDecision>,
    nulls: Vec<Nulls>,
    violated: Vec<Diagnostic>,
}

impl Evidence {
    /// What types were widened for, and what needs a decision.
    pub(super) fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        self.tables.iter().flat_map(|table| {
            table.decisions.iter().flat_map(|decision| &decision.diagnostics[..]).chain(&table.violated)
        })
    }

    /// The decisions for the `at`th table of the dump and its NULLs, if it is the same that was learnt about.
    pub(super) fn of_table(&self, at: usize, name: &str, columns: usize) -> Option<(&[ColumnDecision], &[Nulls])> {
        let learnt = self.tables.get(at)?;
        let same = learnt.name == name && learnt.decisions.len() == columns;
        same.then_some((&learnt.decisions[..], &learnt.nulls[..]))
    }
}

/// Reads a dump for what its values are. Where the dump is damaged or a value needs a decision the evidence ends: the
/// second reading meets the same and says so.
pub fn learn<R: Read>(reader: R, source: &str, settings: &Settings) -> Evidence {
    let mut report = Report::default();
    let mut conversion = Conversion::new(source, sink(), settings, &mut report, None);
    conversion.pass = Pass::Learn;
    let mut statements = Statements::new(reader, settings.read_size, source);
    if conversion.read(&mut statements).is_err_and(|error| matches!(error.kind(), Kind::Value)) {
        // every value that needs a decision is to be known before a byte is written
        statements.again();
        conversion.begin_survey();
        // whatever else is wrong is found again, and told then
        let _ = conversion.read(&mut statements);
    }
    conversion.settle();
    for (table, data) in conversion.catalog.tables().iter().zip(&mut conversion.tables) {
        for (column, decision) in data.decisions.iter_mut().enumerate() {
            let decide = |profile: &_| decided(table, column, profile, (&settings.policy, false));
            if let Some(known) = data.profiles.of(column, decide) {
                *decision = known;
            }
        }
    }
    // nothing was sent: nothing is written either
    let _ = conversion.decide_empties().and_then(|()| conversion.agree());
    // all values are known
    conversion.tables.iter_mut().flat_map(|data| &mut data.decisions).for_each(|decision| decision.guard = None);
    let named = conversion.catalog.tables().iter().zip(conversion.tables);
    let tables = named.map(|(table, data)| Learnt {
        name: table.name.text.clone(),
        violated: violated(table, &data),
        decisions: data.decisions,
        nulls: data.nulls,
    });
    Evidence { tables: tables.collect() }
}
