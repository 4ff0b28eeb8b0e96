//! Where it is visible when a trigger runs.
//!
//! In a statement of several rows SQLite runs BEFORE triggers, the change and AFTER triggers row by row. PostgreSQL runs
//! BEFORE triggers and changes row by row, then all AFTER triggers. An AFTER trigger that looks at its own table finds
//! all rows of the statement there: `looks` says whether what it leaves is the same in the end. In which order the rows
//! of an UPDATE or DELETE come is chance: `order` says whether it shows.

use super::effects::{Change, ChangeKind, Reach, cascades, fires, together};
use super::keys::keeps_orphans;
use super::looks::{Own, Verdict};
use super::shapes::{equal, is_key, members};
use super::{Tables, boxes, order};
use crate::catalog::ForeignKey;
use crate::pg::expr::Expr;
use crate::pg::ident::Qualified;
use crate::pg::trigger::{Event, Statement, Time, TriggerPlan};
use crate::sqlite::ast::ForeignKeyAction;
use crate::sqlite::trigger::ast::{Trigger, TriggerEvent, TriggerTime};

/// Whether the moment is visible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Moment {
    /// It is not.
    Same,
    /// In what statements of several rows leave behind: a message.
    Told(String),
    /// In values: the construct.
    Refused(String),
}

/// All that is known of the triggers.
struct All<'a> {
    plans: &'a [Option<TriggerPlan>],
    /// The tables that each one reads, those of views included.
    reads: Vec<Vec<Qualified>>,
    tables: &'a Tables<'a>,
    reach: &'a Reach,
}

/// For each trigger whether the moment at which it runs is visible.
pub(super) fn moments(plans: &[Option<TriggerPlan>], tables: &Tables<'_>, reach: &Reach) -> Vec<Moment> {
    let reads = plans.iter().map(|plan| plan.as_ref().map_or_else(Vec::new, |plan| read(plan, tables))).collect();
    let all = All { plans, reads, tables, reach };
    let one = |at: usize| {
        let (Some(plan), Some(parsed)) = (&plans[at], &tables.triggers[at]) else { return Moment::Same };
        let moment = match plan.time {
            Time::After => all.after(at, plan, parsed),
            Time::Before => all.before(at, plan, parsed),
            Time::InsteadOf => Moment::Same,
        };
        let or = |moment, other: &dyn Fn() -> Moment| if moment == Moment::Same { other() } else { moment };
        let moment = or(moment, &|| all.under_keys(at, plan, parsed));
        or(moment, &|| all.order(at, plan, parsed))
    };
    (0..plans.len()).map(one).collect()
}

/// The tables that a trigger reads, those of views included.
fn read(plan: &TriggerPlan, tables: &Tables<'_>) -> Vec<Qualified> {
    let mut found: Vec<Qualified> = Vec::new();
    plan.body.iter().for_each(|statement| read_by(statement, &mut found));
    with_views(found, tables)
}

fn read_by(statement: &Statement, found: &mut Vec<Qualified>) {
    if keeps_orphans(statement) {
        return;
    }
    if let Statement::If(branches, otherwise) = statement {
        branches.iter().for_each(|(condition, _)| {
            Statement::Raise(condition.clone()).each_table(&mut |table| found.push(table.clone()));
        });
        branches.iter().flat_map(|(_, then)| then).chain(otherwise).for_each(|statement| read_by(statement, found));
    } else {
        statement.each_table(&mut |table| found.push(table.clone()));
    }
}

/// These tables, and those that the views among them read.
pub(super) fn with_views(mut found: Vec<Qualified>, tables: &Tables<'_>) -> Vec<Qualified> {
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

impl All<'_> {
    /// The triggers that a trigger fires, itself apart.
    fn fired(&self, at: usize) -> impl Iterator<Item = (usize, &TriggerPlan)> {
        let others = self.reach.fired[at].iter().filter(move |fired| **fired != at);
        others.filter_map(|fired| Some((*fired, self.plans[*fired].as_ref()?)))
    }

    fn name(&self, at: usize) -> &str {
        &self.tables.catalog.triggers[at].create.name.text
    }

    /// The name in SQLite, in lower case.
    fn key(&self, table: &Qualified) -> Option<String> {
        let loaded = self.tables.loaded.iter().find(|loaded| loaded.names.table == *table);
        let name = loaded.map(|loaded| &loaded.table.name).or_else(|| boxes::name(table, self.tables))?;
        Some(name.key())
    }

    fn after(&self, at: usize, plan: &TriggerPlan, parsed: &Trigger) -> Moment {
        let table = &plan.table;
        let own = Own::of(plan, self.tables);
        let mut told = None;
        if self.reads[at].contains(table) {
            let counted = |changed: &Qualified| {
                if self.reads.iter().any(|read| read.contains(changed)) {
                    return Verdict::Refused;
                }
                match self.fired(at).find(|(_, fired)| fired.table == *changed) {
                    Some((fired, _)) => Verdict::Told(format!(
                        "in a statement of several rows {}, which it fires, sees what {} comes to in the end",
                        self.name(fired),
                        changed.name
                    )),
                    None => Verdict::Same,
                }
            };
            match own.verdict(plan, &counted) {
                Verdict::Same => {}
                Verdict::Told(message) => told = Some(message),
                Verdict::Refused => {
                    return Moment::Refused(format!(
                        "a look at {} AFTER a change of it: PostgreSQL shows all rows of the statement",
                        table.name
                    ));
                }
            }
        }
        let is_own = |plan: &TriggerPlan| {
            let all = plan.body.iter().flat_map(|statement| writes(statement, table));
            let mut own = all.map(|(alias, filter)| filter.is_some_and(|filter| self.is_own_row(filter, &alias, plan)));
            own.all(|own| own)
        };
        let keeps_to_row = is_own(plan);
        for (fired, other) in self.fired(at) {
            if !self.reads[fired].contains(table) {
                continue;
            }
            let same_row = other.table == *table && keeps_to_row && Own::of(other, self.tables).sees_own_row(other);
            if !same_row && !own.passes_key(plan, other) {
                return Moment::Refused(format!(
                    "a look of {}, which it fires, at {} AFTER a change of it: PostgreSQL shows all rows of the statement",
                    self.name(fired),
                    table.name
                ));
            }
        }
        if let Some(message) = told {
            return Moment::Told(message);
        }
        let prunes = plan.body.iter().any(|statement| own.prunes(statement));
        let others = self.fired(at).map(|(_, other)| (other, other.table == *table && keeps_to_row && is_own(other)));
        let own_rows = std::iter::once((plan, keeps_to_row || prunes)).chain(others);
        for (plan, is_own) in own_rows {
            if !is_own && plan.body.iter().any(|statement| !writes(statement, table).is_empty()) {
                return Moment::Told(format!(
                    "it changes other rows of {}: in a statement of several rows PostgreSQL has made all of them by then",
                    table.name
                ));
            }
        }
        self.among_others(at, parsed)
    }

    /// A trigger that a foreign key fires runs when PostgreSQL has changed all rows of the parent: what it sees of these,
    /// and what it does to others than its own parent.
    fn under_keys(&self, at: usize, plan: &TriggerPlan, parsed: &Trigger) -> Moment {
        let Some(child) = self.tables.loaded.iter().find(|loaded| loaded.names.table == plan.table) else {
            return Moment::Same;
        };
        for key in &child.table.foreign_keys {
            let acts = match &parsed.event {
                TriggerEvent::Insert => false,
                TriggerEvent::Delete => key.on_delete == Some(ForeignKeyAction::Cascade),
                TriggerEvent::Update(of) => {
                    let named = key
                        .columns
                        .iter()
                        .any(|at| of.iter().any(|name| child.table.columns[*at].name.matches(&name.text)));
                    (of.is_empty() || named) && updates(key)
                }
            };
            let parent = self.tables.loaded.iter().find(|loaded| loaded.table.name.matches(&key.parent.text));
            let Some(parent) = parent.filter(|_| acts) else { continue };
            let name = &parent.names.table;
            let columns: Vec<&str> = key.columns.iter().map(|at| child.names.columns[*at].as_str()).collect();
            let of_parent = |(alias, filter): (String, Option<&Expr>)| {
                let found = filter.into_iter().flat_map(members).filter_map(|member| equal(member, &alias));
                let others: Vec<&str> = found.filter(|(_, row, _)| *row == "OLD").map(|(.., other)| other).collect();
                columns.iter().all(|column| others.contains(column))
            };
            let own = plan.body.iter().flat_map(|statement| writes(statement, name)).all(of_parent);
            let inserts = Change { table: parent.table.name.key(), kind: ChangeKind::Insert };
            let through = self.fired(at).any(|(other, _)| changes(&self.reach.changes[other], &inserts.table));
            let seen = std::iter::once(at).chain(self.fired(at).map(|(other, _)| other));
            let sees = seen.into_iter().any(|at| self.reads[at].contains(name));
            if sees || through || !own || self.reach.changes[at].contains(&inserts) {
                return Moment::Told(format!(
                    "where the foreign key fires it for several rows of {0}, PostgreSQL has changed all of them in {0} by \
                     then",
                    name.name
                ));
            }
        }
        Moment::Same
    }

    /// AFTER triggers beside BEFORE triggers of the same change, and beside what foreign keys make of it.
    fn among_others(&self, at: usize, parsed: &Trigger) -> Moment {
        let changed = &self.reach.changes;
        let both = |other: usize| changed[at].iter().find(|change| changes(&changed[other], &change.table));
        let seen: Vec<String> = self.reads[at].iter().filter_map(|table| self.key(table)).collect();
        // PostgreSQL acts on the foreign key first, too, but fires AFTER triggers of what that changes last
        for change in cascades(parsed, self.tables.catalog) {
            for (other, fired) in self.tables.triggers.iter().enumerate() {
                let Some(fired) = fired.as_ref().filter(|fired| self.plans[other].is_some() && fires(&change, fired))
                else {
                    continue;
                };
                if fired.time == TriggerTime::After
                    && let Some(both) = both(other)
                {
                    return Moment::Told(format!(
                        "its changes of {} come before those that triggers make for foreign keys",
                        both.table
                    ));
                }
                if let Some(table) = seen.iter().find(|table| changes(&changed[other], table)) {
                    return Moment::Told(format!(
                        "it looks at {table} before {}, which foreign keys fire, has changed it",
                        self.name(other)
                    ));
                }
            }
        }
        for (other, before) in self.tables.triggers.iter().enumerate() {
            let Some(before) = before else { continue };
            if self.plans[other].is_none() || before.time != TriggerTime::Before || !together(before, parsed) {
                continue;
            }
            if let Some(both) = both(other) {
                return Moment::Told(format!(
                    "in a statement of several rows its changes of {} come behind those of all BEFORE triggers",
                    both.table
                ));
            }
            if let Some(table) = seen.iter().find(|table| changes(&changed[other], table)) {
                return Moment::Told(format!(
                    "in a statement of several rows it sees all that {} changes in {table}",
                    self.name(other)
                ));
            }
        }
        Moment::Same
    }

    /// A BEFORE trigger sees what AFTER triggers of earlier rows did; in PostgreSQL it does not.
    fn before(&self, at: usize, plan: &TriggerPlan, parsed: &Trigger) -> Moment {
        let seen: Vec<String> = std::iter::once(at)
            .chain(self.reach.fired[at].iter().copied())
            .flat_map(|fired| &self.reads[fired])
            .filter_map(|table| self.key(table))
            .collect();
        for (other, after) in self.tables.triggers.iter().enumerate() {
            let Some(after) = after else { continue };
            if after.time != TriggerTime::After || !together(after, parsed) {
                continue;
            }
            if let Some(table) = seen.iter().find(|table| changes(&self.reach.changes[other], table)) {
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
        let abort = plan.body.iter().all(only_raises);
        let by_chance = matches!(plan.event, Event::Update(_) | Event::Delete) && self.reads[at].contains(&plan.table);
        if by_chance && !abort && !Own::of(plan, self.tables).sees_own_row(plan) {
            return Moment::Told(format!(
                "which rows of {} a statement of several rows has changed by then is chance",
                plan.table.name
            ));
        }
        Moment::Same
    }

    /// In which order the rows of a statement come.
    fn order(&self, at: usize, plan: &TriggerPlan, parsed: &Trigger) -> Moment {
        if parsed.event == TriggerEvent::Insert {
            let inserts = |(_, other): (usize, &TriggerPlan)| order::numbers(other, &plan.table, self.tables);
            if !(order::numbers(plan, &plan.table, self.tables) || self.fired(at).any(inserts)) {
                return Moment::Same;
            }
            let name = &plan.table.name;
            return Moment::Told(match plan.time {
                Time::After => format!(
                    "a statement of several rows numbers its own rows of {name} first, then those that the trigger \
                     inserts into {name}; SQLite does it row by row"
                ),
                Time::Before | Time::InsteadOf => format!(
                    "PostgreSQL numbers a row of {name} before the trigger inserts one into {name}, SQLite after it"
                ),
            });
        }
        let plans: Vec<&TriggerPlan> = std::iter::once(plan).chain(self.fired(at).map(|(_, other)| other)).collect();
        match order::ordered(&plans, self.tables) {
            Some(what) => Moment::Told(format!("the order in which a statement changes several rows decides {what}")),
            None => Moment::Same,
        }
    }

    /// Whether a filter finds the row that fired the trigger and no other.
    fn is_own_row(&self, filter: &Expr, alias: &str, plan: &TriggerPlan) -> bool {
        let Some(loaded) = self.tables.loaded.iter().find(|loaded| loaded.names.table == plan.table) else {
            return false;
        };
        let found = members(filter).into_iter().filter_map(|member| equal(member, alias));
        let same = found.filter(|(column, row, other)| matches!(*row, "NEW" | "OLD") && column == other);
        is_key(&same.map(|(column, ..)| column).collect::<Vec<_>>(), loaded)
    }
}

/// Whether a foreign key updates its child.
fn updates(key: &ForeignKey) -> bool {
    let on_delete = matches!(key.on_delete, Some(ForeignKeyAction::SetNull | ForeignKeyAction::SetDefault));
    let acts = [ForeignKeyAction::Cascade, ForeignKeyAction::SetNull, ForeignKeyAction::SetDefault];
    on_delete || key.on_update.is_some_and(|action| acts.contains(&action))
}

fn changes(changes: &[Change], table: &str) -> bool {
    changes.iter().any(|change| change.table == table && change.kind != ChangeKind::Update(Vec::new()))
}

/// Whether it does nothing but refuse the statement.
fn only_raises(statement: &Statement) -> bool {
    match statement {
        Statement::If(branches, otherwise) => {
            branches.iter().flat_map(|(_, then)| then).chain(otherwise).all(only_raises)
        }
        Statement::Raise(_) => true,
        Statement::Skip | Statement::Insert(_) | Statement::Update(_) | Statement::Delete(..) => false,
    }
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
