//! The first of two readings: what the columns of every table hold, all of it.
//!
//! In: the dump. Out: [`Evidence`], by which the second reading writes exact types without holding a row. The rows are
//! converted as those of a pipe are, and thrown away: only, nothing that was written stands in the way of a wider type.

use super::hold::{decided, late_keys};
use super::{Conversion, Pass, Settings, Statements};
use crate::report::Report;
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
}

impl Evidence {
    /// The decisions for the `at`th table of the dump, if it is the same that was learnt about.
    pub(super) fn decisions(&self, at: usize, name: &str, columns: usize) -> Option<&[ColumnDecision]> {
        let learnt = self.tables.get(at)?;
        (learnt.name == name && learnt.decisions.len() == columns).then_some(&learnt.decisions[..])
    }
}

/// Reads a dump for what its values are. Where the dump is damaged or a value needs a decision the evidence ends: the
/// second reading meets the same and says so.
pub fn learn<R: Read>(reader: R, source: &str, settings: &Settings) -> Evidence {
    let mut report = Report::default();
    let mut conversion = Conversion::new(source, sink(), settings, &mut report, None);
    conversion.pass = Pass::Learn;
    let mut statements = Statements::new(reader, settings.read_size, source);
    // whatever is wrong is found again, and told then
    let _ = conversion.read(&mut statements);
    conversion.settle();
    let keys = late_keys(&conversion.catalog);
    let mut tables = Vec::new();
    for (at, (table, data)) in conversion.catalog.tables().iter().zip(&mut conversion.tables).enumerate() {
        let mut decisions = std::mem::take(&mut data.decisions);
        for (column, profile) in data.profiles.iter().enumerate() {
            let key = keys.contains(&(at, column));
            decisions[column] = decided(table, column, profile, (&settings.policy, key));
        }
        tables.push(Learnt { name: table.name.text.clone(), decisions });
    }
    Evidence { tables }
}
