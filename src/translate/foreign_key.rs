//! Foreign keys: from what SQLite declared to PostgreSQL plans.
//!
//! In: both tables as they were loaded. Out: a plan, or a diagnostic that says why there is none.

use super::table::{Alike, Case, Loaded, holds};
use crate::catalog::{ForeignKey, Key, Table};
use crate::pg::ddl::{Action, ForeignKeyPlan};
use crate::pg::ident::Names;
use crate::pg::types::PgType;
use crate::report::Diagnostic;
use crate::sqlite::ast::ForeignKeyAction;

/// FOREIGN KEY; `Err` says why it is not in the output.
pub fn foreign_key(
    key: &ForeignKey,
    child: &Loaded<'_>,
    parent: Option<&Loaded<'_>>,
    unique_indexes: &[Vec<usize>],
    constraints: &mut Names,
    case: Case,
) -> Result<ForeignKeyPlan, Box<Diagnostic>> {
    let table = child.table;
    let columns: Vec<_> = key.columns.iter().map(|at| child.names.columns[*at].clone()).collect();
    let lost = |code, message: String| {
        Diagnostic::new(code, message).object(&table.name.text).column(columns.join(", ")).line(table.line)
    };
    let Some(parent) = parent else {
        return Err(
            lost("fk.parent-missing", format!("its parent table {} is not in the output", key.parent.text)).into()
        );
    };
    let Some(positions) = parent_positions(key, parent.table) else {
        return Err(
            lost("fk.parent-missing", format!("table {} has no such column or primary key", key.parent.text)).into()
        );
    };
    if positions.len() != key.columns.len() {
        return Err(lost(
            "fk.column-count",
            format!("{} column(s) refer to {} of table {}", key.columns.len(), positions.len(), key.parent.text),
        )
        .into());
    }
    let generated = |of: &Loaded<'_>, at: &[usize]| at.iter().any(|at| of.is_missing(*at));
    if generated(child, &key.columns) || generated(parent, &positions) {
        return Err(lost("fk.generated", "it is not in the output: its generated column is not".into()).into());
    }
    let same = |key: &[usize]| key.len() == positions.len() && positions.iter().all(|at| key.contains(at));
    let kept = |key: &Key| holds(parent, key, Alike::Numbers).is_none();
    let keys = parent.table.primary_key.iter().chain(&parent.table.unique_keys);
    let unique =
        keys.into_iter().any(|key| same(&key.positions()) && kept(key)) || unique_indexes.iter().any(|key| same(key));
    if !unique {
        return Err(lost(
            "fk.parent-not-unique",
            format!("the columns it refers to are not unique in table {}", key.parent.text),
        )
        .into());
    }
    for (child_at, parent_at) in key.columns.iter().zip(&positions) {
        let (from, to) = (child.types[*child_at], parent.types[*parent_at]);
        if !comparable(from, to) {
            return Err(lost(
                "fk.type-mismatch",
                format!(
                    "{} is {from}, the column it refers to in {} is {to}",
                    child.names.columns[*child_at], key.parent.text
                ),
            )
            .into());
        }
    }
    let name = match key.name.as_ref().filter(|name| !name.text.is_empty()) {
        Some(name) => constraints.give(&case.apply(&name.text)).name,
        None => constraints.give_made(&format!("{}_{}_fkey", child.names.table.name, columns.join("_"))),
    };
    Ok(ForeignKeyPlan {
        table: child.names.table.clone(),
        name,
        parent: parent.names.table.clone(),
        parent_columns: positions.iter().map(|at| parent.names.columns[*at].clone()).collect(),
        citext: positions.iter().map(|at| parent.decisions[*at].citext.is_made()).collect(),
        on_delete: action(key.on_delete),
        on_update: action(key.on_update),
        deferrable: key
            .deferrable
            .filter(|clause| clause.deferrable)
            .map(|clause| clause.initially_deferred == Some(true)),
        columns,
    })
}

/// The columns of the parent that a foreign key refers to, if they are there.
pub fn parent_positions(key: &ForeignKey, parent: &Table) -> Option<Vec<usize>> {
    if key.parent_columns.is_empty() {
        parent.primary_key.as_ref().map(Key::positions)
    } else {
        key.parent_columns.iter().map(|name| parent.position(&name.text)).collect()
    }
}

fn action(action: Option<ForeignKeyAction>) -> Action {
    match action {
        None | Some(ForeignKeyAction::NoAction) => Action::NoAction,
        Some(ForeignKeyAction::Restrict) => Action::Restrict,
        Some(ForeignKeyAction::SetNull) => Action::SetNull,
        Some(ForeignKeyAction::SetDefault) => Action::SetDefault,
        Some(ForeignKeyAction::Cascade) => Action::Cascade,
    }
}

/// Whether PostgreSQL has an equality between the types that a foreign key can use (same operator family).
pub fn comparable(from: PgType, to: PgType) -> bool {
    #[derive(PartialEq)]
    enum Family {
        Boolean,
        Integer,
        Double,
        Numeric,
        Text,
        Bytea,
        Date,
        Timestamp,
        TimestampTz,
        Time,
        Interval,
        None,
        Jsonb,
        Uuid,
    }
    let family = |ty: PgType| match ty {
        PgType::Boolean => Family::Boolean,
        PgType::SmallInt | PgType::Integer | PgType::BigInt => Family::Integer,
        PgType::DoublePrecision => Family::Double,
        PgType::Numeric(_) => Family::Numeric,
        PgType::Text | PgType::Varchar(_) => Family::Text,
        PgType::Bytea => Family::Bytea,
        // across these three a comparison depends on the time zone of the session
        PgType::Date => Family::Date,
        PgType::Timestamp(_) => Family::Timestamp,
        PgType::TimestampTz(_) => Family::TimestampTz,
        PgType::Time => Family::Time,
        PgType::Interval => Family::Interval,
        PgType::Json => Family::None,
        PgType::Jsonb => Family::Jsonb,
        PgType::Uuid => Family::Uuid,
    };
    let (from, to) = (family(from), family(to));
    (from == to && from != Family::None) || (from == Family::Integer && to == Family::Numeric)
}
