//! Keys over types whose values can be written in several ways: one instant, UUID or interval that SQLite keeps apart as
//! text would be one value in PostgreSQL.
//!
//! In: what the profiles saw of key columns. Out: the columns that have to become text, so that the key holds: before
//! their table is created, or between two COPYs as soon as a second spelling comes.

use super::Conversion;
use super::hold::decided;
use super::table::{Stage, TableData};
use crate::catalog::Table;
use crate::translate::column::{ColumnDecision, Sent};
use crate::translate::policy::TypePolicy;
use std::io::Write;

/// Whether a key of the table is over such a column.
pub(super) fn has_spelled_key(table: &Table, decisions: &[ColumnDecision]) -> bool {
    decisions.iter().enumerate().any(|(at, decision)| decision.has_spellings() && table.is_key_column(at))
}

/// The columns of keys whose spellings no longer fit the type that they have.
pub(super) fn merging(table: &Table, data: &TableData, policy: &TypePolicy) -> Vec<usize> {
    let columns = (0..table.columns.len()).filter(|at| table.is_key_column(*at));
    let spelled = columns.filter(|at| data.decisions[*at].has_spellings());
    let merges = |at: &usize| {
        let pg_type = data.profiles.of(*at, |profile| decided(table, *at, profile, (policy, false)).pg_type);
        pg_type.is_some_and(|pg_type| pg_type != data.decisions[*at].pg_type)
    };
    spelled.filter(merges).collect()
}

/// What the profiles say of all rows so far.
pub(super) fn sent_so_far(table: &Table, data: &mut TableData) -> Vec<Sent> {
    data.settle(table);
    let seen = data.profiles.open().iter().zip(&data.decisions);
    seen.map(|(profile, decision)| Sent { blurred: decision.sent.blurred, ..Sent::of(profile) }).collect()
}

impl<W: Write> Conversion<'_, W> {
    /// Whether a held table has to be converted once more before it is created.
    pub(super) fn merges_held(&mut self, at: usize) -> bool {
        let (table, data) = (&self.catalog.tables()[at], &mut self.tables[at]);
        if !matches!(data.stage, Stage::Held(_)) || !has_spelled_key(table, &data.decisions) {
            return false;
        }
        data.settle(table);
        !merging(table, data, &self.settings.policy).is_empty()
    }
}
