//! Triggers beside foreign keys (sqlite.org/foreignkeys.html, postgresql.org/docs/current/sql-createtable.html).
//!
//! SQLite looks whether rows have their parents at the end of a statement, when all triggers have run; PostgreSQL looks
//! before the AFTER triggers, whose names come later, and behind every statement inside of a trigger. A key that a
//! trigger may mend by then is DEFERRABLE INITIALLY DEFERRED. Where RAISE(IGNORE) keeps a row that a foreign key deletes
//! or updates, SQLite's statement fails for the row without a parent; PostgreSQL would keep it under a valid key.

use super::Trigger;
use super::effects::{self, Change, ChangeKind, Reach};
use crate::catalog::{Catalog, ForeignKey, Table};
use crate::pg::expr::Expr;
use crate::pg::select::{Body, From, Output, Query, Select};
use crate::pg::trigger::Statement;
use crate::sqlite::ast::{ForeignKeyAction, Name};
use crate::sqlite::trigger::ast::{self as parsed, TriggerEvent, TriggerTime};
use crate::translate::table::Loaded;

/// What refuses a statement in which a foreign key acts on a row that RAISE(IGNORE) is about to keep.
pub(super) fn kept_orphans(trigger: &Trigger<'_>) -> Vec<Statement> {
    let loaded = trigger.tables.loaded;
    let own = loaded.iter().find(|loaded| loaded.table.name.matches(&trigger.parsed.table.text));
    let Some(own) = own.filter(|_| trigger.parsed.time == TriggerTime::Before) else { return Vec::new() };
    let guarded = own.table.foreign_keys.iter().filter(|key| acts(key, &trigger.parsed.event, own.table));
    guarded.filter_map(|key| orphan(key, own, loaded)).collect()
}

/// Whether it is one of [`kept_orphans`].
pub(super) fn keeps_orphans(statement: &Statement) -> bool {
    let Statement::If(branches, _) = statement else { return false };
    let [(Expr::Chain("AND", members), _)] = &branches[..] else { return false };
    matches!(members.first(), Some(Expr::Binary(depth, ..)) if **depth == Expr::Call("pg_trigger_depth", Vec::new()))
}

/// Whether a foreign key fires a trigger of its child.
fn acts(key: &ForeignKey, event: &TriggerEvent, child: &Table) -> bool {
    let updates = |action: Option<ForeignKeyAction>| match action {
        Some(ForeignKeyAction::SetNull | ForeignKeyAction::SetDefault) => true,
        Some(ForeignKeyAction::Cascade | ForeignKeyAction::NoAction | ForeignKeyAction::Restrict) | None => false,
    };
    match event {
        TriggerEvent::Insert => false,
        TriggerEvent::Delete => key.on_delete == Some(ForeignKeyAction::Cascade),
        TriggerEvent::Update(of) => {
            let is_member = |name: &Name| key.columns.iter().any(|at| child.columns[*at].name.matches(&name.text));
            let changes =
                updates(key.on_delete) || updates(key.on_update) || key.on_update == Some(ForeignKeyAction::Cascade);
            changes && (of.is_empty() || of.iter().any(is_member))
        }
    }
}

/// `IF in a trigger, and the parent of OLD is gone THEN RAISE`.
fn orphan(key: &ForeignKey, own: &Loaded<'_>, loaded: &[Loaded<'_>]) -> Option<Statement> {
    let parent = loaded.iter().find(|loaded| loaded.table.name.matches(&key.parent.text))?;
    let positions = parent_columns(key, parent.table)?;
    let alias = String::from("parent");
    let mut conditions = vec![Expr::Call("pg_trigger_depth", Vec::new()).binary(">", Expr::number(1))];
    let mut same = Vec::new();
    for (child, of_parent) in key.columns.iter().zip(positions) {
        let value = Expr::Of("OLD".into(), own.names.columns[*child].clone());
        conditions.push(value.clone().postfix("IS NOT NULL"));
        same.push(Expr::Of(alias.clone(), parent.names.columns[of_parent].clone()).binary("=", value));
    }
    let filter = if same.len() == 1 { same.pop() } else { Some(Expr::Chain("AND", same)) };
    let columns = vec![Output { expr: Expr::number(1), name: None }];
    let from = vec![From::Table(parent.names.table.clone(), Some(alias))];
    let query = Query { columns, from, filter, ..Query::default() };
    let found = Expr::Exists(Box::new(Select::of(Body::Query(Box::new(query)))));
    conditions.push(found.unary("NOT"));
    let raise = Statement::Raise(Expr::string("FOREIGN KEY constraint failed"));
    Some(Statement::If(vec![(Expr::Chain("AND", conditions), vec![raise])], Vec::new()))
}

/// The columns of the parent that a key refers to.
fn parent_columns(key: &ForeignKey, parent: &Table) -> Option<Vec<usize>> {
    let positions: Vec<usize> = match &key.parent_columns[..] {
        [] => parent.primary_key.as_ref()?.positions(),
        names => names.iter().map(|name| parent.position(&name.text)).collect::<Option<_>>()?,
    };
    (positions.len() == key.columns.len()).then_some(positions)
}

/// The foreign keys that triggers may mend where SQLite looks at them: the table and the key, by their places in the
/// catalog, and a trigger.
pub(super) fn mended(
    triggers: &[Option<parsed::Trigger>],
    made: &dyn Fn(usize) -> bool,
    catalog: &Catalog,
    reach: &Reach,
) -> Vec<(usize, usize, usize)> {
    let mut found = Vec::new();
    for (at, child) in catalog.tables().iter().enumerate() {
        for (n, key) in child.foreign_keys.iter().enumerate() {
            let Some(parent) = catalog.find(&key.parent.text).map(|at| &catalog.tables()[at]) else { continue };
            let sides = Sides { key, child, parent };
            let mends = |(at, trigger): (usize, &Option<parsed::Trigger>)| {
                let trigger = trigger.as_ref().filter(|_| made(at))?;
                sides.are_mended(at, trigger, catalog, triggers, reach).then_some(at)
            };
            found.extend(triggers.iter().enumerate().find_map(mends).map(|trigger| (at, n, trigger)));
        }
    }
    found
}

/// A foreign key and its tables.
struct Sides<'a> {
    key: &'a ForeignKey,
    child: &'a Table,
    parent: &'a Table,
}

impl Sides<'_> {
    fn are_mended(
        &self,
        at: usize,
        trigger: &parsed::Trigger,
        catalog: &Catalog,
        triggers: &[Option<parsed::Trigger>],
        reach: &Reach,
    ) -> bool {
        let kind = match &trigger.event {
            TriggerEvent::Insert => ChangeKind::Insert,
            TriggerEvent::Delete => ChangeKind::Delete,
            TriggerEvent::Update(columns) => ChangeKind::Update(columns.iter().map(Name::key).collect()),
        };
        let fired_by = Change { table: trigger.table.key(), kind };
        let after = trigger.time == TriggerTime::After;
        if after && self.breaks(&fired_by) && reach.changes[at].iter().any(|change| self.mends(change)) {
            return true;
        }
        // one statement breaks it, a later one mends it
        let mut broken = false;
        for statement in &trigger.statements {
            let alone = parsed::Trigger { statements: vec![statement.clone()], ..trigger.clone() };
            let own = effects::changes(&alone, catalog);
            let through = triggers.iter().enumerate().filter(|(_, other)| {
                other.as_ref().is_some_and(|other| own.iter().any(|change| effects::fires(change, other)))
            });
            let mut all: Vec<&Change> = own.iter().collect();
            all.extend(through.flat_map(|(other, _)| &reach.changes[other]));
            if broken && all.iter().any(|change| self.mends(change)) {
                return true;
            }
            broken |= all.iter().any(|change| self.breaks(change));
        }
        false
    }

    /// Whether a change may leave a row without its parent.
    fn breaks(&self, change: &Change) -> bool {
        let no_action = |action: Option<ForeignKeyAction>| matches!(action, None | Some(ForeignKeyAction::NoAction));
        let of_parent = self.parent.name.matches(&change.table);
        let of_child = self.child.name.matches(&change.table);
        match &change.kind {
            ChangeKind::Insert => of_child,
            ChangeKind::Delete => of_parent && no_action(self.key.on_delete),
            ChangeKind::Update(columns) => {
                (of_parent && no_action(self.key.on_update) && self.in_parent(columns))
                    || (of_child && self.in_child(columns))
            }
        }
    }

    /// Whether a change may give a row its parent, or take it away.
    fn mends(&self, change: &Change) -> bool {
        let of_parent = self.parent.name.matches(&change.table);
        let of_child = self.child.name.matches(&change.table);
        match &change.kind {
            ChangeKind::Insert => of_parent,
            ChangeKind::Delete => of_child,
            ChangeKind::Update(columns) => {
                (of_parent && self.in_parent(columns)) || (of_child && self.in_child(columns))
            }
        }
    }

    fn in_child(&self, columns: &[String]) -> bool {
        let is_one = |at: &usize| columns.iter().any(|name| self.child.columns[*at].name.matches(name));
        columns.is_empty() || self.key.columns.iter().any(is_one)
    }

    fn in_parent(&self, columns: &[String]) -> bool {
        let Some(positions) = parent_columns(self.key, self.parent) else { return false };
        let is_one = |at: &usize| columns.iter().any(|name| self.parent.columns[*at].name.matches(name));
        columns.is_empty() || positions.iter().any(is_one)
    }
}
