//! Which columns become citext (`--nocase citext`; postgresql.org/docs/current/citext.html): case does not matter to
//! their `=`, `LIKE`, keys and order, as it does not to a column declared COLLATE NOCASE.
//!
//! In: the tables with the types that their values led to. Out: what each column becomes. A foreign key needs one type
//! at both ends, so what refers to such a column follows it, and what refers to another one stays text. A column whose
//! case matters somewhere, in a key or by `--column`, stays text too.

use super::agree::{Place, pairs};
use super::collation::{Comparison, comparison};
use super::column::{Citext, ColumnDecision};
use super::policy::{ColumnType, TypePolicy};
use crate::catalog::{Catalog, Key, Table, member_name};
use crate::pg::types::PgType;
use crate::report::Diagnostic;
use crate::sqlite::ast::{IndexedColumn, Name};

const BY_OPTION: &str = "--column says its type";
const NO_TEXT: &str = "its values are not text";
const BY_KEY: &str = "a key or index compares it by another collation";
const BY_PARENT: &str = "the column it refers to stays text";
const BY_CHILD: &str = "the case of a column that refers to it matters";

/// What each column of each table becomes.
pub fn choose(catalog: &Catalog, decisions: &[&[ColumnDecision]], policy: &TypePolicy) -> Vec<Vec<Citext>> {
    let tables = catalog.tables();
    let choose = |(at, table): (usize, &Table)| {
        let first = |column| first(table, column, &decisions[at][column], policy);
        (0..table.columns.len()).map(first).collect()
    };
    let mut chosen: Vec<Vec<Citext>> = tables.iter().enumerate().map(choose).collect();
    let pairs = pairs(catalog);
    // a column that is kept stays so: every round but the last keeps one or takes one more
    loop {
        let mut changed = false;
        for ((child, child_at), (parent, parent_at)) in &pairs {
            let ends = (chosen[*child][*child_at], chosen[*parent][*parent_at]);
            changed |= match (ends.0.is_made(), ends.1.is_made()) {
                (true, true) | (false, false) => false,
                (true, false) => {
                    chosen[*child][*child_at] = Citext::Kept(BY_PARENT);
                    true
                }
                (false, true) => {
                    if follows(catalog, (*child, *child_at), &decisions[*child][*child_at], ends.0) {
                        chosen[*child][*child_at] = Citext::Followed;
                    } else {
                        chosen[*parent][*parent_at] = Citext::Kept(BY_CHILD);
                    }
                    true
                }
            };
        }
        if !changed {
            return chosen;
        }
    }
}

/// Whether a column of this table may become one by its own declaration.
pub fn may_become(table: &Table) -> bool {
    table.columns.iter().any(|column| column.generated.is_none() && is_nocase(column.collation.as_ref()))
}

fn is_nocase(name: Option<&Name>) -> bool {
    name.is_some_and(|name| name.matches("nocase"))
}

fn is_text(decision: &ColumnDecision) -> bool {
    matches!(decision.pg_type, PgType::Text | PgType::Varchar(_))
}

/// What the column's own declaration and its table's keys lead to.
fn first(table: &Table, at: usize, decision: &ColumnDecision, policy: &TypePolicy) -> Citext {
    let column = &table.columns[at];
    if !is_nocase(column.collation.as_ref()) || column.generated.is_some() {
        return Citext::No;
    }
    if !is_text(decision) {
        return Citext::Kept(NO_TEXT);
    }
    let told = |told: &ColumnType| table.name.matches(&told.table) && column.name.matches(&told.column);
    if policy.columns.iter().any(told) {
        return Citext::Kept(BY_OPTION);
    }
    let mut keys = table.primary_key.iter().chain(&table.unique_keys);
    let other = |key: &Key| {
        let mut members = key.columns.iter().filter(|member| member.column == at);
        members.any(|member| member.collation.as_ref().is_some_and(|name| !name.matches("nocase")))
    };
    if keys.any(other) { Citext::Kept(BY_KEY) } else { Citext::Declared }
}

/// Whether a column that refers to a citext can be one: its case matters to no key of its own.
fn follows(catalog: &Catalog, (table, at): Place, decision: &ColumnDecision, chosen: Citext) -> bool {
    let table = &catalog.tables()[table];
    let names =
        |member: &IndexedColumn| member_name(&member.expression).and_then(|name| table.position(name)) == Some(at);
    let in_index = catalog.indexes.iter().any(|index| {
        index.create.unique && table.name.matches(&index.create.table.text) && index.create.columns.iter().any(names)
    });
    chosen == Citext::No
        && is_text(decision)
        && table.columns[at].generated.is_none()
        && !table.is_key_column(at)
        && !in_index
}

/// What is said of the collations of a table's columns.
pub fn told(table: &Table, decisions: &[ColumnDecision]) -> Vec<Diagnostic> {
    let columns = table.columns.iter().zip(decisions);
    let told = columns.filter_map(|(column, decision)| {
        let collation = comparison(column.collation.as_ref(), decision.pg_type);
        let name = column.collation.as_ref().map(|name| name.text.as_str()).unwrap_or_default();
        let said = match (decision.citext, collation) {
            (Citext::Declared, _) => Diagnostic::new("collation.citext", message(decision.pg_type)),
            (Citext::Followed, _) => {
                let message = "citext, as the other end of its foreign key: its case matters no more";
                Diagnostic::new("fk.type-widened", message)
            }
            (Citext::No | Citext::Kept(_), Comparison::Exact) => return None,
            (Citext::Kept(why), _) => {
                Diagnostic::new("collation.untranslated", format!("COLLATE {name} is not kept: {why}"))
            }
            (Citext::No, Comparison::Nocase) if column.generated.is_none() => {
                Diagnostic::new("collation.untranslated", format!("COLLATE {name} is not kept"))
                    .hint("--nocase citext keeps it, with an extension of PostgreSQL")
            }
            (Citext::No, Comparison::Nocase | Comparison::Rtrim | Comparison::Unknown) => {
                Diagnostic::new("collation.untranslated", format!("COLLATE {name} is not kept"))
            }
        };
        Some(said.object(&table.name.text).column(&column.name.text).line(table.line))
    });
    told.collect()
}

/// What a column declared COLLATE NOCASE gains and loses.
fn message(pg_type: PgType) -> String {
    let limit = if matches!(pg_type, PgType::Varchar(_)) { ", and has no limit of length" } else { "" };
    format!("citext: it folds all letters where NOCASE folds A to Z{limit}")
}
