//! One type for both ends of a foreign key.
//!
//! In: the two columns with their profiles and types. Out: what one of them, or both, should become; the caller knows
//! whether what was sent of them can still be turned into it.

use super::column::{ColumnDecision, ColumnFacts, decide, watch};
use super::foreign_key::parent_positions;
use super::policy::{ColumnType, TypePolicy};
use crate::catalog::Catalog;
use crate::pg::types::PgType;
use crate::profile::ColumnProfile;
use crate::report::Diagnostic;
use std::iter;

/// A column: its table and its position there.
pub type Place = (usize, usize);

/// The ends of all foreign keys, column by column: the one that refers, and the one that it refers to.
pub fn pairs(catalog: &Catalog) -> Vec<(Place, Place)> {
    let mut pairs = Vec::new();
    for (at, table) in catalog.tables().iter().enumerate() {
        for key in &table.foreign_keys {
            let Some(parent) = catalog.find(&key.parent.text) else { continue };
            let positions = parent_positions(key, &catalog.tables()[parent]).unwrap_or_default();
            if positions.len() == key.columns.len() {
                pairs.extend(key.columns.iter().zip(positions).map(|(child, to)| ((at, *child), (parent, to))));
            }
        }
    }
    pairs
}

/// The columns that foreign keys tie together, directly or along others; each is in one group.
pub fn groups(pairs: &[(Place, Place)]) -> Vec<Vec<Place>> {
    let mut groups: Vec<Vec<Place>> = Vec::new();
    for (child, parent) in pairs {
        let (mut joined, others): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|group| group.contains(child) || group.contains(parent));
        joined.push(vec![*child, *parent]);
        let mut group = joined.concat();
        group.sort_unstable();
        group.dedup();
        groups = others;
        groups.push(group);
    }
    groups
}

/// The types that a pair can agree on, in the order in which they are tried, for either end: what the parent is, what
/// the child is, text.
pub fn candidates(child: PgType, parent: PgType) -> Vec<PgType> {
    let mut types = Vec::new();
    for pg_type in [parent, child, PgType::Text] {
        // types that a column which was not meant for them is never asked about stay out
        let plain = match pg_type {
            PgType::BigInt
            | PgType::Numeric(None)
            | PgType::DoublePrecision
            | PgType::Text
            | PgType::Bytea
            | PgType::Timestamp(None)
            | PgType::TimestampTz(None) => Some(pg_type),
            PgType::SmallInt | PgType::Integer => Some(PgType::BigInt),
            PgType::Varchar(_) => Some(PgType::Text),
            PgType::Boolean
            | PgType::Numeric(Some(_))
            | PgType::Date
            | PgType::Time
            | PgType::Timestamp(Some(_))
            | PgType::TimestampTz(Some(_))
            | PgType::Json
            | PgType::Jsonb
            | PgType::Interval
            | PgType::Uuid => None,
        };
        types.extend(plain.filter(|pg_type| !types.contains(pg_type)));
    }
    types
}

/// Whether a column of `--integer declared` has to be able to hold what its parent, now bigint, will number.
pub fn follows(child: &ColumnDecision, parent: &ColumnDecision) -> bool {
    let plain = |decision: &ColumnDecision| matches!(decision.rule, "type.integer" | "type.rowid");
    plain(child) && plain(parent) && (child.pg_type, parent.pg_type) == (PgType::Integer, PgType::BigInt)
}

/// The decision for a column that has to be what the user named for another end of its foreign keys, if its values were
/// asked about that and all of them can be.
pub fn told_along(
    facts: &ColumnFacts<'_>,
    profile: &ColumnProfile,
    policy: &TypePolicy,
    wanted: PgType,
) -> Option<ColumnDecision> {
    let key = ColumnFacts { key: true, ..*facts };
    profile
        .answers(&watch(&key, &asking(facts, policy, wanted)))
        .then(|| retyped(&key, profile, policy, wanted))
        .flatten()
}

/// The options as if `--column` named this type for the column.
fn asking(facts: &ColumnFacts<'_>, policy: &TypePolicy, wanted: PgType) -> TypePolicy {
    let told = ColumnType { table: facts.table.to_owned(), column: facts.column.to_owned(), pg_type: wanted };
    TypePolicy { columns: vec![told], ..policy.clone() }
}

/// The decision for a column that has to be `wanted`, if all its values can be.
pub fn retyped(
    facts: &ColumnFacts<'_>,
    profile: &ColumnProfile,
    policy: &TypePolicy,
    wanted: PgType,
) -> Option<ColumnDecision> {
    let policy = asking(facts, policy, wanted);
    let asked = profile.blobs.count == 0 || wanted == PgType::Bytea;
    let decided = decide(facts, profile, &policy);
    if decided.pg_type != wanted || !asked || facts.rowid_alias && !wanted.is_identity() {
        return None;
    }
    let message = format!("{wanted}, as the other end of its foreign key");
    let diagnostic = Diagnostic::new("fk.type-widened", message).object(facts.table).column(facts.column);
    // what becomes of spellings is told of any type
    let forms = decided.diagnostics.iter().filter(|told| told.code.starts_with("form.")).cloned();
    Some(ColumnDecision { diagnostics: iter::once(diagnostic).chain(forms).collect(), ..decided })
}
