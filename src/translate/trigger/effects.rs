//! What triggers write and read: which of them fire which, and where the moment at which they run is visible.
//!
//! SQLite runs a trigger at once for each row, and never a trigger that is running already. PostgreSQL runs BEFORE
//! triggers at once and AFTER triggers behind the last row of the statement, and a trigger may fire itself. Foreign keys
//! fire triggers in both, where SQLite has them switched on.

use crate::catalog::Catalog;
use crate::sqlite::ast::Conflict;
use crate::sqlite::ast::{ForeignKeyAction, Name};
use crate::sqlite::trigger::ast::{
    Assignment, Trigger, TriggerEvent, TriggerStatement, TriggerTime, Upsert, UpsertAction,
};

/// A change of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The table or view, in lower case.
    pub table: String,
    /// What is done.
    pub kind: ChangeKind,
}

/// What is done to a table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum ChangeKind {
    Insert,
    Delete,
    /// The columns, in lower case.
    Update(Vec<String>),
}

/// What the statements of a trigger change, what foreign keys make of it included.
pub fn changes(trigger: &Trigger, catalog: &Catalog) -> Vec<Change> {
    let mut found = Vec::new();
    for statement in &trigger.statements {
        match statement {
            TriggerStatement::Update(update) => {
                add(&update.target.table, ChangeKind::Update(columns(&update.assignments)), &mut found);
            }
            TriggerStatement::Insert(insert) => {
                add(&insert.target.table, ChangeKind::Insert, &mut found);
                for upsert in &insert.upserts {
                    if let Upsert { action: UpsertAction::Update { assignments, .. }, .. } = upsert {
                        add(&insert.target.table, ChangeKind::Update(columns(assignments)), &mut found);
                    }
                }
                if insert.conflict == Some(Conflict::Replace) {
                    add(&insert.target.table, ChangeKind::Delete, &mut found);
                }
            }
            TriggerStatement::Delete(delete) => add(&delete.target.table, ChangeKind::Delete, &mut found),
            TriggerStatement::Select(_) => {}
        }
    }
    cascade(&mut found, catalog);
    found
}

/// What foreign keys make of what fires a trigger.
pub fn cascades(trigger: &Trigger, catalog: &Catalog) -> Vec<Change> {
    let kind = match &trigger.event {
        TriggerEvent::Insert => ChangeKind::Insert,
        TriggerEvent::Delete => ChangeKind::Delete,
        TriggerEvent::Update(columns) => ChangeKind::Update(columns.iter().map(Name::key).collect()),
    };
    let mut found = vec![Change { table: trigger.table.key(), kind }];
    cascade(&mut found, catalog);
    // a table whose rows refer to each other is changed by the foreign key as well
    let refers = |table: &crate::catalog::Table| {
        table.name.matches(&trigger.table.text)
            && table.foreign_keys.iter().any(|key| key.parent.matches(&table.name.text) && key.on_delete.is_some())
    };
    if !catalog.tables().iter().any(refers) {
        found.remove(0);
    }
    found
}

/// Adds what foreign keys make of these changes.
fn cascade(found: &mut Vec<Change>, catalog: &Catalog) {
    let mut at = 0;
    while at < found.len() {
        let change = found[at].clone();
        at += 1;
        for child in catalog.tables() {
            for key in child.foreign_keys.iter().filter(|key| key.parent.matches(&change.table)) {
                let action = match change.kind {
                    ChangeKind::Insert => None,
                    ChangeKind::Delete => key.on_delete,
                    ChangeKind::Update(_) => key.on_update,
                };
                let names = || key.columns.iter().map(|at| child.columns[*at].name.key()).collect();
                match (action, &change.kind) {
                    (Some(ForeignKeyAction::Cascade), ChangeKind::Delete) => {
                        add(&child.name, ChangeKind::Delete, found);
                    }
                    (Some(ForeignKeyAction::Cascade | ForeignKeyAction::SetNull | ForeignKeyAction::SetDefault), _) => {
                        add(&child.name, ChangeKind::Update(names()), found);
                    }
                    (Some(ForeignKeyAction::NoAction | ForeignKeyAction::Restrict) | None, _) => {}
                }
            }
        }
    }
}

fn add(table: &Name, kind: ChangeKind, found: &mut Vec<Change>) {
    let change = Change { table: table.key(), kind };
    if !found.contains(&change) {
        found.push(change);
    }
}

fn columns(assignments: &[Assignment]) -> Vec<String> {
    assignments.iter().flat_map(|assignment| assignment.columns.iter().map(Name::key)).collect()
}

/// Whether a change fires a trigger.
pub fn fires(change: &Change, trigger: &Trigger) -> bool {
    trigger.table.matches(&change.table)
        && match (&change.kind, &trigger.event) {
            (ChangeKind::Insert, TriggerEvent::Insert) | (ChangeKind::Delete, TriggerEvent::Delete) => true,
            (ChangeKind::Update(columns), TriggerEvent::Update(of)) => {
                of.is_empty() || of.iter().any(|name| columns.iter().any(|column| name.matches(column)))
            }
            (ChangeKind::Insert | ChangeKind::Delete | ChangeKind::Update(_), _) => false,
        }
}

/// Whether one statement can fire both.
pub fn together(a: &Trigger, b: &Trigger) -> bool {
    a.table.matches(&b.table.text)
        && match (&a.event, &b.event) {
            (TriggerEvent::Insert, TriggerEvent::Insert)
            | (TriggerEvent::Delete, TriggerEvent::Delete)
            | (TriggerEvent::Update(_), TriggerEvent::Update(_)) => true,
            (TriggerEvent::Insert | TriggerEvent::Delete | TriggerEvent::Update(_), _) => false,
        }
}

/// For each trigger, all that running it changes, and the triggers that it fires, itself among them if it does.
#[derive(Debug)]
pub struct Reach {
    /// The changes of each trigger.
    pub changes: Vec<Vec<Change>>,
    /// The triggers that each one fires.
    pub fired: Vec<Vec<usize>>,
}

/// Follows the triggers. A trigger that could not be read changes and fires nothing.
pub fn reach(triggers: &[Option<Trigger>], catalog: &Catalog) -> Reach {
    let own: Vec<Vec<Change>> =
        triggers.iter().map(|trigger| trigger.as_ref().map_or_else(Vec::new, |t| changes(t, catalog))).collect();
    let direct: Vec<Vec<usize>> = own
        .iter()
        .map(|changes| {
            let fired = |trigger: &Trigger| changes.iter().any(|change| fires(change, trigger));
            (0..triggers.len()).filter(|at| triggers[*at].as_ref().is_some_and(fired)).collect()
        })
        .collect();
    let mut reach = Reach { changes: own.clone(), fired: direct.clone() };
    for at in 0..triggers.len() {
        let mut next = 0;
        while next < reach.fired[at].len() {
            let fired = reach.fired[at][next];
            next += 1;
            for further in &direct[fired] {
                if !reach.fired[at].contains(further) {
                    reach.fired[at].push(*further);
                }
            }
            for change in &own[fired] {
                if !reach.changes[at].contains(change) {
                    reach.changes[at].push(change.clone());
                }
            }
        }
    }
    reach
}

/// Whether a BEFORE trigger of UPDATE or DELETE changes rows of its own table, which PostgreSQL refuses while it runs.
pub fn changes_own_rows(trigger: &Trigger, changes: &[Change]) -> bool {
    let moment = match (trigger.time, &trigger.event) {
        (TriggerTime::Before, TriggerEvent::Update(_) | TriggerEvent::Delete) => true,
        (TriggerTime::Before, TriggerEvent::Insert) | (TriggerTime::After | TriggerTime::InsteadOf, _) => false,
    };
    moment && changes.iter().any(|change| trigger.table.matches(&change.table) && change.kind != ChangeKind::Insert)
}
