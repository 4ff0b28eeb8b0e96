//! Whether it is visible in which order a statement changes its rows.
//!
//! In: the statements of the triggers that a change fires, as trees. Out: what depends on the order, for a message.
//! SQLite changes the rows of an UPDATE or DELETE by rowid or by an index, PostgreSQL as they lie in the table, which
//! every UPDATE changes. Rows that triggers insert are numbered in that order, counters hand out their values in it, and
//! of several values the last one stays.

use super::Tables;
use super::shapes::{equal, is_key, members, row_columns};
use crate::pg::expr::Expr;
use crate::pg::ident::Qualified;
use crate::pg::select::Body;
use crate::pg::trigger::{Insert, OnConflict, Statement, Time, TriggerPlan, Update};
use crate::translate::table::Loaded;

/// What the order decides in what these triggers do, the first of them for rows of the statement itself.
pub(super) fn ordered(plans: &[&TriggerPlan], tables: &Tables<'_>) -> Option<String> {
    let mut statements = Vec::new();
    for (n, plan) in plans.iter().enumerate() {
        plan.body.iter().for_each(|statement| flat(statement, plan, n == 0, &mut statements));
    }
    let written: Vec<&Qualified> = statements.iter().filter_map(|(statement, ..)| target(statement)).collect();
    for (statement, plan, is_first) in &statements {
        if let Some(what) = one(statement, plan, *is_first, &written, tables) {
            return Some(what);
        }
    }
    // two ways to change a table: which comes first shows, but where both only add
    for (at, (a, plan, is_first)) in statements.iter().enumerate() {
        let Some(table) = target(a) else { continue };
        let other = statements[..at].iter().find(|(b, ..)| target(b) == Some(table));
        let way = |statement: &Statement, plan: &TriggerPlan, is_first: bool| match statement {
            Statement::Update(update) if adds(update) => Way::Adds,
            Statement::Update(update) if is_first && is_own(update, plan, tables) => Way::Adds,
            Statement::Insert(insert) if insert.conflict.is_none() => Way::Inserts,
            Statement::If(..)
            | Statement::Raise(_)
            | Statement::Skip
            | Statement::Insert(_)
            | Statement::Update(_)
            | Statement::Delete(..) => Way::Other,
        };
        if let Some((b, other, other_first)) = other {
            let (a, b) = (way(a, plan, *is_first), way(b, other, *other_first));
            if a != b || a == Way::Other {
                return Some(format!("what becomes of {}", table.name));
            }
        }
    }
    None
}

/// Whether a trigger inserts rows into a table that numbers them.
pub(super) fn numbers(plan: &TriggerPlan, table: &Qualified, tables: &Tables<'_>) -> bool {
    let mut statements = Vec::new();
    plan.body.iter().for_each(|statement| flat(statement, plan, true, &mut statements));
    statements.iter().any(|(statement, ..)| match statement {
        Statement::Insert(insert) => insert.table == *table && is_numbered(insert, tables),
        Statement::If(..) | Statement::Raise(_) | Statement::Skip | Statement::Update(_) | Statement::Delete(..) => {
            false
        }
    })
}

/// How a table is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Adds,
    Inserts,
    Other,
}

type Flat<'p> = Vec<(&'p Statement, &'p TriggerPlan, bool)>;

fn flat<'p>(statement: &'p Statement, plan: &'p TriggerPlan, is_first: bool, found: &mut Flat<'p>) {
    if let Statement::If(branches, otherwise) = statement {
        let inner = branches.iter().flat_map(|(_, then)| then).chain(otherwise);
        inner.for_each(|statement| flat(statement, plan, is_first, found));
    } else {
        found.push((statement, plan, is_first));
    }
}

fn target(statement: &Statement) -> Option<&Qualified> {
    match statement {
        Statement::Insert(insert) => Some(&insert.table),
        Statement::Update(update) => Some(&update.table),
        Statement::Delete(table, ..) => Some(table),
        Statement::If(..) | Statement::Raise(_) | Statement::Skip => None,
    }
}

fn loaded<'t>(table: &Qualified, tables: &'t Tables<'_>) -> Option<&'t Loaded<'t>> {
    tables.loaded.iter().find(|loaded| loaded.names.table == *table)
}

/// Whether the rows get their rowids from the table.
fn is_numbered(insert: &Insert, tables: &Tables<'_>) -> bool {
    loaded(&insert.table, tables).is_some_and(|loaded| {
        let alias = loaded.table.rowid_alias;
        alias.is_some_and(|at| !insert.columns.contains(&loaded.names.columns[at]))
    })
}

/// What the order decides in this statement, run for one row after the other.
fn one(
    statement: &Statement,
    plan: &TriggerPlan,
    is_first: bool,
    written: &[&Qualified],
    tables: &Tables<'_>,
) -> Option<String> {
    let reads = |expr: &Expr| {
        let mut found = false;
        expr.each(&mut |expr| {
            if let Some(select) = expr.own_select() {
                select.each_table(&mut |table| found |= written.contains(&table) && *table != plan.table);
            }
        });
        found
    };
    match statement {
        Statement::If(..) | Statement::Raise(_) | Statement::Skip => None,
        Statement::Delete(table, _, filter) => {
            filter.iter().any(reads).then(|| format!("which rows of {} are deleted", table.name))
        }
        Statement::Insert(insert) => {
            if is_numbered(insert, tables) {
                return Some(format!("how the rows of {} are numbered", insert.table.name));
            }
            let mut varies = false;
            insert.source.each_table(&mut |table| varies |= written.contains(&table) && *table != plan.table);
            insert.source.walk(&mut |expr| {
                varies |= reads(expr);
                true
            });
            if let Some(conflict) = &insert.conflict {
                varies |= !(same_for_all(insert, conflict) || is_first && has_key_of(insert, conflict, plan, tables));
            }
            varies.then(|| format!("which rows come into {}", insert.table.name))
        }
        Statement::Update(update) if is_first && is_own(update, plan, tables) => {
            let varies = update.set.iter().any(|(_, value)| reads(value));
            varies.then(|| format!("the values in {}", update.table.name))
        }
        Statement::Update(update) if is_first && has_rows_of(update, plan, tables) => {
            let varies = update.set.iter().any(|(_, value)| reads(value));
            varies.then(|| format!("the values in {}", update.table.name))
        }
        Statement::Update(update) => {
            // the same change over and over, however often
            let same = update.set.iter().all(|(_, value)| row_columns(value).is_empty() && is_plain(value));
            let values = !same
                && update.set.iter().any(|(column, value)| {
                    let own = Expr::Of(update.alias.clone(), column.clone());
                    !(is_constant(value) || is_sum(value, &own) || looks_at(value, &plan.table))
                });
            let set = |column: &String| update.set.iter().any(|(name, _)| name == column);
            let mut found = update.filter.iter().any(reads) || update.set.iter().any(|(_, value)| reads(value));
            update.filter.iter().for_each(|filter| {
                filter.each(&mut |expr| {
                    found |= matches!(expr, Expr::Of(alias, column) if *alias == update.alias && set(column));
                });
            });
            (values || found).then(|| format!("the values in {}", update.table.name))
        }
    }
}

/// Whether an UPDATE finds the row that fired the trigger and no other.
fn is_own(update: &Update, plan: &TriggerPlan, tables: &Tables<'_>) -> bool {
    let Some(loaded) = loaded(&update.table, tables).filter(|_| update.table == plan.table) else { return false };
    let found = update.filter.iter().flat_map(members).filter_map(|member| equal(member, &update.alias));
    let same = found.filter(|(column, row, other)| matches!(*row, "NEW" | "OLD") && column == other);
    is_key(&same.map(|(column, ..)| column).collect::<Vec<_>>(), loaded)
}

/// Whether an UPDATE finds for each row that fires the trigger rows that it finds for no other.
fn has_rows_of(update: &Update, plan: &TriggerPlan, tables: &Tables<'_>) -> bool {
    let found = update.filter.iter().flat_map(members).filter_map(|member| equal(member, &update.alias));
    let kept = found.filter(|(column, ..)| !update.set.iter().any(|(set, _)| set == column));
    let of_row: Vec<_> = kept.filter(|(_, row, _)| matches!(*row, "NEW" | "OLD")).collect();
    // a row of a view is known by the row that it stands for
    let (table, names): (_, Vec<&str>) = match plan.time {
        Time::InsteadOf => (&update.table, of_row.into_iter().map(|(column, ..)| column).collect()),
        Time::Before | Time::After => (&plan.table, of_row.into_iter().map(|(.., other)| other).collect()),
    };
    loaded(table, tables).is_some_and(|loaded| is_key(&names, loaded))
}

/// Whether an INSERT gives for each row that fires the trigger a key that it gives for no other.
fn has_key_of(insert: &Insert, conflict: &OnConflict, plan: &TriggerPlan, tables: &Tables<'_>) -> bool {
    let Body::Query(query) = &insert.source.body else { return false };
    let outputs = insert.columns.iter().zip(&query.columns);
    let of_key = outputs.filter(|(column, _)| conflict.key.is_empty() || conflict.key.contains(column));
    let of_row = of_key.filter_map(|(_, output)| {
        let Expr::Of(row, column) = &output.expr else { return None };
        matches!(row.as_str(), "NEW" | "OLD").then_some(column.as_str())
    });
    let constant =
        conflict.update.iter().flat_map(|update| &update.set).all(|(_, value)| !looks_at(value, &plan.table));
    constant && loaded(&plan.table, tables).is_some_and(|loaded| is_key(&of_row.collect::<Vec<_>>(), loaded))
}

/// `column + ..`, `column - ..`, of nothing that the statement changes.
fn is_sum(value: &Expr, column: &Expr) -> bool {
    let holds = |expr: &Expr| {
        let mut found = false;
        expr.each(&mut |expr| found |= matches!(expr, Expr::Of(alias, _) if !matches!(alias.as_str(), "NEW" | "OLD")));
        found
    };
    let Expr::Binary(left, "+" | "-", right) = value else { return false };
    (**left == *column || is_sum(left, column)) && !holds(right)
}

/// Whether it is the same for every row of a statement.
fn is_constant(value: &Expr) -> bool {
    let mut constant = is_plain(value);
    value.each(&mut |expr| constant &= !matches!(expr, Expr::Of(..)));
    constant
}

/// Without a query and without a value by chance.
fn is_plain(value: &Expr) -> bool {
    let mut plain = value.chances() == 0;
    value.each(&mut |expr| plain &= expr.own_select().is_none());
    plain
}

/// Whether an UPDATE adds to its columns and does nothing else.
fn adds(update: &Update) -> bool {
    update.set.iter().all(|(column, value)| is_sum(value, &Expr::Of(update.alias.clone(), column.clone())))
}

fn looks_at(value: &Expr, table: &Qualified) -> bool {
    let mut looks = false;
    value.each(&mut |expr| {
        expr.own_select().into_iter().for_each(|select| select.each_table(&mut |of| looks |= of == table));
    });
    looks
}

/// Whether the row that is there for a key does not depend on which one came first.
fn same_for_all(insert: &Insert, conflict: &OnConflict) -> bool {
    let Body::Query(query) = &insert.source.body else { return false };
    let outputs = insert.columns.iter().zip(&query.columns);
    let plain = conflict.key.is_empty() || outputs.clone().any(|(column, _)| conflict.key.contains(column));
    let others = outputs.filter(|(column, _)| !conflict.key.contains(column));
    // where any key counts, the first column is as good as any: all but one have to be the same
    let varying =
        others.filter(|(_, output)| !row_columns(&output.expr).is_empty() || !is_constant(&output.expr)).count();
    let fixed = if conflict.key.is_empty() { varying <= 1 } else { varying == 0 };
    let set = conflict.update.iter().flat_map(|update| &update.set);
    let kept = set
        .clone()
        .all(|(column, value)| is_constant(value) || is_sum(value, &Expr::Of(insert.alias.clone(), column.clone())));
    plain && fixed && kept
}
