//! A table on its way: not begun, held, streaming, left.

use super::held::Held;
use super::hold::decided;
use super::nulls::Nulls;
use super::profiles::Profiles;
use super::rows::{Looking, Sums};
use crate::catalog::Table;
use crate::pg::expr::Expr;
use crate::pg::options::Duplicates;
use crate::report::TableReport;
use crate::report::check::{CheckedColumn, CheckedTable, Values};
use crate::rules::types::normalised;
use crate::sqlite::affinity::Affinity;
use crate::sqlite::ast::DeclaredType;
use crate::translate::check::json_valid;
use crate::translate::column::{ColumnDecision, ColumnFacts, Empties, Sent};
use crate::translate::default::has_infinite_default;
use crate::translate::policy::TypePolicy;
use crate::translate::table::TableNames;
use std::sync::Arc;

/// Where a table stands.
#[derive(Debug)]
pub(super) enum Stage {
    /// Declared; no row yet.
    Declared,
    /// Its rows are held.
    Held(Held),
    /// Created; COPY is open.
    Streaming,
    /// Created; COPY is closed.
    Left,
}

/// Where the defaults of a table are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Defaults {
    /// In CREATE TABLE.
    Created,
    /// In post-data: the types may still change, or did.
    Later,
}

/// Whether a default stands in CREATE TABLE: helper functions are not there yet.
pub(super) fn written_early(default: &Expr, defaults: Defaults) -> bool {
    defaults == Defaults::Created && default.helpers().is_empty()
}

/// How sure the types of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// All values were seen in an earlier reading.
    Exactly,
    /// Only the values so far.
    SoFar,
}

/// A table of the dump and what became of it so far.
#[derive(Debug)]
pub(super) struct TableData {
    /// Its names in PostgreSQL.
    pub names: TableNames,
    /// The types and codecs of its columns.
    pub decisions: Vec<ColumnDecision>,
    /// What its values are; empty as long as there is none.
    pub profiles: Profiles,
    /// How sure the types are.
    pub known: Known,
    /// Where its defaults are written.
    pub defaults: Defaults,
    /// What rows that its unique keys refuse mean.
    pub duplicates: Duplicates,
    /// Where it stands.
    pub stage: Stage,
    /// Rows.
    pub rows: u64,
    /// Bytes of COPY lines.
    pub bytes: u64,
    /// What its rows added up to.
    pub sums: Sums,
    /// Which columns hold NULL though they are declared NOT NULL.
    pub nulls: Vec<Nulls>,
}

impl TableData {
    /// A declared table with its optimistic types.
    pub fn new(names: TableNames, decisions: Vec<ColumnDecision>, known: Known, nulls: Vec<Nulls>) -> Self {
        TableData {
            names,
            nulls,
            sums: Sums::new(decisions.len()),
            decisions,
            profiles: Profiles::default(),
            known,
            defaults: Defaults::Created,
            duplicates: Duplicates::Refuse,
            stage: Stage::Declared,
            rows: 0,
            bytes: 0,
        }
    }

    /// Whether the profiles have to hear of the values.
    pub fn looking(&self) -> Looking {
        match self.known {
            Known::Exactly => Looking::Off,
            Known::SoFar => Looking::On,
        }
    }

    /// Counts what the profiles were not told of one by one.
    pub fn settle(&mut self, table: &Table) {
        for (at, profile) in self.profiles.open().iter_mut().enumerate() {
            if table.columns[at].generated.is_none() {
                // the NULLs of a row that breaks off are counted, the row is not
                let values = self.rows.saturating_sub(self.sums.nulls[at]);
                // where an empty text is NULL it is counted there
                let text = self.decisions[at].empties == Empties::Text;
                let emptied = if text { profile.emptied.count } else { 0 };
                let unseen = values.saturating_sub(profile.values() + emptied);
                profile.implied(&self.decisions[at].codec, unseen);
            }
        }
    }

    /// Its rows are over, for now: what is known of them needs less memory from here on.
    pub fn close(&mut self, table: &Table, policy: &TypePolicy) {
        self.settle(table);
        for (at, (decision, profile)) in self.decisions.iter_mut().zip(self.profiles.open()).enumerate() {
            decision.sent = Sent { blurred: decision.sent.blurred, ..Sent::of(profile) };
            // what the profile says again when all rows were seen
            let told =
                |decision: &ColumnDecision| decided(table, at, profile, (policy, false)).pg_type == decision.pg_type;
            if !decision.diagnostics.is_empty() && told(decision) {
                decision.diagnostics = Arc::default();
            }
        }
        self.profiles.pack();
    }

    /// For the report.
    pub fn report(&self, name: &str) -> TableReport {
        TableReport { name: name.to_owned(), rows: self.rows, bytes: self.bytes }
    }
}

/// What `--check` says about a table.
pub(super) fn checked(table: &Table, data: &TableData) -> CheckedTable {
    let columns = table.columns.iter().zip(&data.decisions).enumerate();
    let values = |at: usize| {
        let told = data.profiles.of(at, |seen| Values {
            nulls: seen.nulls,
            integers: seen.integers.count,
            reals: seen.reals.count,
            texts: seen.texts.count,
            blobs: seen.blobs.count,
            range: (seen.integers.count > 0).then_some((seen.minimum, seen.maximum)),
            longest: seen.longest as u64,
        });
        told.unwrap_or_default()
    };
    CheckedTable {
        name: table.name.text.clone(),
        given: data.names.table.name.clone(),
        rows: data.rows,
        columns: columns
            .map(|(at, (column, decision))| CheckedColumn {
                name: column.name.text.clone(),
                given: data.names.columns[at].clone(),
                declared: column.declared.as_ref().map(ToString::to_string),
                values: values(at),
                pg_type: decision.pg_type.to_string(),
                rule: decision.rule,
            })
            .collect(),
    }
}

/// What a column's type depends on besides its values.
pub(super) fn facts(table: &Table, at: usize) -> ColumnFacts<'_> {
    let column = &table.columns[at];
    ColumnFacts {
        table: &table.name.text,
        column: &column.name.text,
        declared: column.declared.as_ref(),
        rowid_alias: table.rowid_alias == Some(at),
        key: table.is_key_column(at),
        tied: table.is_key_column(at) || table.foreign_keys.iter().any(|key| key.columns.contains(&at)),
        infinite_default: has_infinite_default(column),
        since_2001: table.core_data && column.declared.as_ref().is_some_and(is_timestamp),
        free: column.affinity == Affinity::Blob,
        shadow: table.shadow,
        json_check: table.checks.iter().any(|check| json_valid(&check.condition, table) == Some(at)),
    }
}

fn is_timestamp(declared: &DeclaredType) -> bool {
    normalised(&declared.name) == "TIMESTAMP"
}
