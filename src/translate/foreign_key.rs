//! Foreign keys: from what SQLite declared to PostgreSQL plans.
//!
//! In: both tables as they were loaded. Out: a plan, or a diagnostic that says why there is none.

use super::collation::comparison;
use super::table::{Alike, Case, Loaded, holds};
use crate::catalog::{ForeignKey, Key, Table};
use crate::codec::Classes;
use crate::pg::ddl::{Action, Compared, ForeignKeyPlan};
use crate::pg::ident::{Names, Qualified};
use crate::pg::types::PgType;
use crate::report::Diagnostic;
use crate::sqlite::affinity::Affinity;
use crate::sqlite::ast::ForeignKeyAction;

/// The table that a foreign key refers to.
#[derive(Debug, Clone, Copy)]
pub enum Loads<'a> {
    /// It is in the output.
    Table(&'a Loaded<'a>),
    /// The user leaves it out.
    LeftOut,
    /// It is a view.
    View,
    /// It is in the dump, and not in the output.
    Lost,
    /// The dump does not have it.
    Missing,
}

fn name_of(key: &ForeignKey, child: &Loaded<'_>, columns: &[String], constraints: &mut Names, case: Case) -> String {
    match key.name.as_ref().filter(|name| !name.text.is_empty()) {
        Some(name) => constraints.give(&case.apply(&name.text)).name,
        None => constraints.give_made(&format!("{}_{}_fkey", child.names.table.name, columns.join("_"))),
    }
}

fn deferrable(key: &ForeignKey) -> Option<bool> {
    let clause = key.deferrable.filter(|clause| clause.deferrable);
    clause.map(|clause| clause.initially_deferred == Some(true))
}

/// FOREIGN KEY; `Err` says why it is not in the output.
pub fn foreign_key(
    key: &ForeignKey,
    child: &Loaded<'_>,
    parent: Loads<'_>,
    unique_indexes: &[Vec<usize>],
    constraints: &mut Names,
    case: Case,
) -> Result<ForeignKeyPlan, Box<Diagnostic>> {
    let table = child.table;
    let columns: Vec<_> = key.columns.iter().map(|at| child.names.columns[*at].clone()).collect();
    let lost = |code, message: String| {
        Diagnostic::new(code, message).object(&table.name.text).column(columns.join(", ")).line(table.line)
    };
    let Loads::Table(parent) = parent else {
        let name = &key.parent.text;
        let why = match parent {
            Loads::LeftOut => format!("its parent table {name} is left out by --table or --exclude-table"),
            Loads::View => format!("its parent {name} is a view"),
            Loads::Table(_) | Loads::Lost => format!("its parent table {name} is not in the output"),
            Loads::Missing => format!("its parent table {name} is not in the dump"),
        };
        let later = ForeignKeyPlan {
            table: child.names.table.clone(),
            name: name_of(key, child, &columns, constraints, case),
            parent: Qualified::new(child.names.table.schema.as_str(), case.apply(name)),
            parent_columns: key.parent_columns.iter().map(|column| case.apply(&column.text)).collect(),
            citext: Vec::new(),
            compared: Compared::Alike,
            on_delete: action(key.on_delete),
            on_update: action(key.on_update),
            deferrable: deferrable(key),
            columns: columns.clone(),
        };
        let told = lost("fk.parent-missing", why);
        let by_hand = matches!(parent, Loads::LeftOut | Loads::Missing);
        let hint = by_hand.then(|| format!("where it is there already: {};", later.add()));
        return Err(match hint {
            Some(hint) => told.hint(hint),
            None => told,
        }
        .into());
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
    let name = name_of(key, child, &columns, constraints, case);
    Ok(ForeignKeyPlan {
        table: child.names.table.clone(),
        name,
        parent: parent.names.table.clone(),
        parent_columns: positions.iter().map(|at| parent.names.columns[*at].clone()).collect(),
        compared: compared(child, parent, key.columns.iter().copied().zip(positions.iter().copied())),
        citext: positions.iter().map(|at| parent.decisions[*at].citext.is_made()).collect(),
        on_delete: action(key.on_delete),
        on_update: action(key.on_update),
        deferrable: deferrable(key),
        columns,
    })
}

/// What SQLite compares otherwise than PostgreSQL: it goes by the collation and the affinity of the parent's columns.
fn compared(child: &Loaded<'_>, parent: &Loaded<'_>, pairs: impl Iterator<Item = (usize, usize)>) -> Compared {
    let mixed = |loaded: &Loaded<'_>, at: usize| {
        let classes = loaded.decisions[at].sent.classes;
        classes.len() > 1 || classes.has(Classes::INTEGER) || classes.has(Classes::REAL)
    };
    for (from, to) in pairs {
        let (column, pg_type) = (&parent.table.columns[to], parent.types[to]);
        let kept = comparison(column.collation.as_ref(), pg_type).is_its_own(parent.decisions[to].citext);
        if let (Some(name), false) = (&column.collation, kept) {
            return Compared::Collation(name.text.clone());
        }
        let textual = matches!(pg_type, PgType::Text | PgType::Varchar(_));
        let unlike = child.table.columns[from].affinity != column.affinity;
        if textual && (unlike && column.affinity != Affinity::Text || mixed(child, from) || mixed(parent, to)) {
            return Compared::Numbers;
        }
    }
    Compared::Alike
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
