//! A table on its way: not begun, held, streaming, left.

use super::held::Held;
use super::rows::Looking;
use crate::catalog::Table;
use crate::pg::types::PgType;
use crate::profile::ColumnProfile;
use crate::report::TableReport;
use crate::translate::check::json_valid;
use crate::translate::column::{ColumnDecision, ColumnFacts};
use crate::translate::table::TableNames;

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
    pub profiles: Vec<ColumnProfile>,
    /// How sure the types are.
    pub known: Known,
    /// Where its defaults are written.
    pub defaults: Defaults,
    /// Where it stands.
    pub stage: Stage,
    /// Rows.
    pub rows: u64,
    /// Bytes of COPY lines.
    pub bytes: u64,
    /// NULLs per column.
    pub nulls: Vec<u64>,
}

impl TableData {
    /// A declared table with its optimistic types.
    pub fn new(names: TableNames, decisions: Vec<ColumnDecision>, known: Known) -> Self {
        TableData {
            names,
            nulls: vec![0; decisions.len()],
            decisions,
            profiles: Vec::new(),
            known,
            defaults: Defaults::Created,
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
        for (at, profile) in self.profiles.iter_mut().enumerate() {
            if table.columns[at].generated.is_none() {
                let unseen = (self.rows - self.nulls[at]).saturating_sub(profile.values());
                profile.implied(&self.decisions[at].codec, unseen);
            }
        }
    }

    /// The types.
    pub fn types(&self) -> Vec<PgType> {
        self.decisions.iter().map(|decision| decision.pg_type).collect()
    }

    /// For the report.
    pub fn report(&self, name: &str) -> TableReport {
        TableReport { name: name.to_owned(), rows: self.rows, bytes: self.bytes }
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
        json_check: table.checks.iter().any(|check| json_valid(&check.condition, table) == Some(at)),
    }
}
