//! Where it is visible when a trigger runs.
//!
//! In a statement of several rows SQLite runs BEFORE triggers, the change and AFTER triggers row by row. PostgreSQL runs
//! BEFORE triggers and changes row by row, then all AFTER triggers. An AFTER trigger that looks at its own table finds
//! all rows of the statement there. That is refused, unless what it computes is the same in the end: a figure of a
//! group of rows, computed anew for the group of each row.

use super::Tables;
use super::effects::{Change, Reach, cascades, fires, together};
use crate::pg::expr::Expr;
use crate::pg::ident::Qualified;
use crate::pg::select::{Body, From};
use crate::pg::trigger::{Event, Statement, Time, TriggerPlan, Update};
use crate::sqlite::trigger::ast::TriggerTime;

/// Whether the moment is visible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Moment {
    /// It is not.
    Same,
    /// In the order of rows that statements of several rows leave behind: a message.
    Told(String),
    /// In values: the construct.
    Refused(String),
}

/// For each trigger whether the moment at which it runs is visible.
pub(super) fn moments(plans: &[Option<TriggerPlan>], tables: &Tables<'_>, reach: &Reach) -> Vec<Moment> {
    let reads: Vec<Vec<Qualified>> =
        plans.iter().map(|plan| plan.as_ref().map_or_else(Vec::new, |plan| read(plan, tables))).collect();
    let one = |at: usize| match &plans[at] {
        Some(plan) => match plan.time {
            Time::After => after(at, plan, plans, &reads, tables, reach),
            Time::Before => before(at, &reads, tables, reach),
            Time::InsteadOf => Moment::Same,
        },
        None => Moment::Same,
    };
    (0..plans.len()).map(one).collect()
}

/// The tables that a trigger reads, those of views included.
fn read(plan: &TriggerPlan, tables: &Tables<'_>) -> Vec<Qualified> {
    plan.body.iter().flat_map(|statement| read_by(statement, tables)).collect()
}

/// The tables that a statement reads, those of views included.
fn read_by(statement: &Statement, tables: &Tables<'_>) -> Vec<Qualified> {
    let mut found: Vec<Qualified> = Vec::new();
    statement.each_table(&mut |table| found.push(table.clone()));
    let mut at = 0;
    while at < found.len() {
        if let Some(view) = tables.views.iter().find(|view| view.name == found[at]) {
            let mut inner = Vec::new();
            view.select.each_table(&mut |table| inner.push(table.clone()));
            view.select.walk(&mut |expr| {
                if let Some(select) = expr.own_select() {
                    select.each_table(&mut |table| inner.push(table.clone()));
                }
                true
            });
            inner.retain(|table| !found.contains(table));
            found.extend(inner);
        }
        at += 1;
    }
    found
}

fn after(
    at: usize,
    plan: &TriggerPlan,
    plans: &[Option<TriggerPlan>],
    reads: &[Vec<Qualified>],
    tables: &Tables<'_>,
    reach: &Reach,
) -> Moment {
    let own = &plan.table;
    let refused = || {
        Moment::Refused(format!(
            "a look at {} AFTER a change of it: PostgreSQL shows all rows of the statement",
            own.name
        ))
    };
    if reads[at].contains(own) && !plan.body.iter().all(|statement| recounts(statement, plan, tables, reads)) {
        return refused();
    }
    if reach.fired[at].iter().any(|fired| *fired != at && reads[*fired].contains(own)) {
        return refused();
    }
    let others = reach.fired[at].iter().filter(|fired| **fired != at).filter_map(|fired| plans[*fired].as_ref());
    for (is_own, plan) in std::iter::once((true, plan)).chain(others.map(|plan| (false, plan))) {
        for (alias, filter) in plan.body.iter().flat_map(|statement| writes(statement, own)) {
            if !(is_own && filter.is_some_and(|filter| is_own_row(filter, &alias, tables, own))) {
                return Moment::Told(format!(
                    "it changes other rows of {}: in a statement of several rows PostgreSQL has made all of them by then",
                    own.name
                ));
            }
        }
    }
    let Some(parsed) = &tables.triggers[at] else { return Moment::Same };
    let both = |other: usize| reach.changes[at].iter().find(|change| changes(&reach.changes[other], &change.table));
    // PostgreSQL acts on the foreign key first, too, but fires AFTER triggers of what that changes last
    for change in cascades(parsed, tables.catalog) {
        for (other, fired) in tables.triggers.iter().enumerate() {
            if let (Some(fired), Some(_), Some(both)) = (fired, &plans[other], both(other))
                && fired.time == TriggerTime::After
                && fires(&change, fired)
            {
                return Moment::Told(format!(
                    "its changes of {} come before those that triggers make for foreign keys",
                    both.table
                ));
            }
        }
    }
    for (other, before) in tables.triggers.iter().enumerate() {
        let Some(before) = before else { continue };
        if plans[other].is_none() || before.time != TriggerTime::Before || !together(before, parsed) {
            continue;
        }
        if let Some(both) = both(other) {
            return Moment::Told(format!(
                "in a statement of several rows its changes of {} come behind those of all BEFORE triggers",
                both.table
            ));
        }
    }
    Moment::Same
}

fn changes(changes: &[Change], table: &str) -> bool {
    changes.iter().any(|change| change.table == table)
}

/// A BEFORE trigger sees what AFTER triggers of earlier rows did; in PostgreSQL it does not.
fn before(at: usize, reads: &[Vec<Qualified>], tables: &Tables<'_>, reach: &Reach) -> Moment {
    let Some(parsed) = &tables.triggers[at] else { return Moment::Same };
    let names = |read: &Qualified| {
        tables.loaded.iter().find(|loaded| loaded.names.table == *read).map(|loaded| loaded.table.name.key())
    };
    let seen: Vec<String> =
        std::iter::once(&at).chain(&reach.fired[at]).flat_map(|fired| &reads[*fired]).filter_map(names).collect();
    for (other, after) in tables.triggers.iter().enumerate() {
        let Some(after) = after else { continue };
        if after.time != TriggerTime::After || !together(after, parsed) {
            continue;
        }
        if let Some(table) = seen.iter().find(|table| changes(&reach.changes[other], table)) {
            return if parsed.table.matches(table) {
                Moment::Told(format!(
                    "in a statement of several rows it does not see what AFTER triggers change in {table}"
                ))
            } else {
                Moment::Refused(format!(
                    "a look BEFORE a change at {table}, which an AFTER trigger of the same change fills"
                ))
            };
        }
    }
    Moment::Same
}

/// The filters of the statements that change or delete rows of a table.
fn writes<'s>(statement: &'s Statement, table: &Qualified) -> Vec<(String, Option<&'s Expr>)> {
    match statement {
        Statement::If(branches, otherwise) => {
            let all = branches.iter().flat_map(|(_, then)| then).chain(otherwise);
            all.flat_map(|statement| writes(statement, table)).collect()
        }
        Statement::Update(update) if update.table == *table => vec![(update.alias.clone(), update.filter.as_ref())],
        Statement::Delete(name, alias, filter) if name == table => vec![(alias.clone(), filter.as_ref())],
        Statement::Raise(_) | Statement::Skip | Statement::Insert(_) | Statement::Update(_) | Statement::Delete(..) => {
            Vec::new()
        }
    }
}

/// The members of an AND.
fn members(expr: &Expr) -> Vec<&Expr> {
    if let Expr::Chain("AND", members) = expr {
        return members.iter().flat_map(self::members).collect();
    }
    vec![expr]
}

/// The two columns that are compared, the one of `alias` first.
fn equal<'e>(expr: &'e Expr, alias: &str) -> Option<(&'e str, &'e str, &'e str)> {
    let Expr::Binary(left, "=", right) = expr else { return None };
    match (&**left, &**right) {
        (Expr::Of(table, column), Expr::Of(row, other)) if table == alias => Some((column, row, other)),
        (Expr::Of(row, other), Expr::Of(table, column)) if table == alias => Some((column, row, other)),
        _ => None,
    }
}

/// Whether a filter finds the row that fired the trigger and no other.
fn is_own_row(filter: &Expr, alias: &str, tables: &Tables<'_>, own: &Qualified) -> bool {
    let Some(loaded) = tables.loaded.iter().find(|loaded| loaded.names.table == *own) else { return false };
    let keys = loaded.table.primary_key.iter().chain(&loaded.table.unique_keys);
    let compared: Vec<&str> = members(filter)
        .into_iter()
        .filter_map(|member| equal(member, alias))
        .filter(|(column, row, other)| matches!(*row, "NEW" | "OLD") && column == other)
        .map(|(column, _, _)| column)
        .collect();
    let is_compared = |at: &usize| compared.contains(&loaded.names.columns[*at].as_str());
    keys.map(|key| key.positions()).any(|positions| positions.iter().all(is_compared))
}

/// Whether a statement does not look at the table of its trigger, or computes a figure of the row's group anew.
fn recounts(statement: &Statement, plan: &TriggerPlan, tables: &Tables<'_>, reads: &[Vec<Qualified>]) -> bool {
    let own = &plan.table;
    let looks = read_by(statement, tables).contains(own);
    let row = match plan.event {
        Event::Insert => "NEW",
        Event::Delete => "OLD",
        Event::Update(_) => return !looks,
    };
    match statement {
        _ if !looks => true,
        Statement::Update(update) => {
            update.table != *own
                && update.from.is_empty()
                && !reads.iter().any(|read| read.contains(&update.table))
                && is_recount(update, own, row)
        }
        Statement::If(..) | Statement::Raise(_) | Statement::Skip | Statement::Insert(_) | Statement::Delete(..) => {
            false
        }
    }
}

/// `UPDATE t SET a = (SELECT .. FROM own WHERE own.c = ROW.c) WHERE t.k = ROW.c`.
fn is_recount(update: &Update, own: &Qualified, row: &str) -> bool {
    let Some((_, of, group)) = update.filter.as_ref().and_then(|filter| equal(filter, &update.alias)) else {
        return false;
    };
    let mut right = of == row;
    for (_, value) in &update.set {
        value.walk(&mut |expr| {
            if let Expr::Of(table, _) = expr {
                right &= *table != update.alias;
            }
            let Some(select) = expr.own_select() else { return true };
            right &= match &select.body {
                Body::Query(query) => match (&query.from[..], &query.filter) {
                    ([From::Table(table, alias)], Some(filter)) if table == own => {
                        let alias = alias.as_ref().unwrap_or(&table.name);
                        let same = |found: Option<(&str, &str, &str)>| found == Some((group, row, group));
                        members(filter).into_iter().any(|member| same(equal(member, alias)))
                    }
                    _ => false,
                },
                Body::Values(_) | Body::Compound(..) | Body::Nested(_) => false,
            };
            true
        });
    }
    right
}
