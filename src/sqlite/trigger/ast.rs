//! The syntax tree of a trigger behind its name (sqlite.org/lang_createtrigger.html, lang_insert.html,
//! lang_upsert.html, lang_update.html, lang_delete.html).
//!
//! In: nothing. Out: plain data that `trigger::parse` makes and `trigger::print` prints as SQLite.
//!
//! Only what SQLite accepts inside a trigger: no `DEFAULT VALUES`, no `RETURNING`, no `WITH` but that of a
//! SELECT.

use crate::sqlite::ast::{Conflict, Name};
use crate::sqlite::expr::ast::{Expr, Offset, OrderingTerm};
use crate::sqlite::select::ast::{From, Select};

/// A trigger behind its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trigger {
    /// When it runs; `BEFORE` where nothing is said.
    pub time: TriggerTime,
    /// What it waits for.
    pub event: TriggerEvent,
    /// The schema before the table.
    pub schema: Option<Name>,
    /// The table or view.
    pub table: Name,
    /// `WHEN ..`.
    pub when: Option<Expr>,
    /// The statements, at least one.
    pub statements: Vec<TriggerStatement>,
}

/// When a trigger runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum TriggerTime {
    Before,
    After,
    InsteadOf,
}

/// What a trigger waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum TriggerEvent {
    Delete,
    Insert,
    /// `UPDATE [OF columns]`; empty where not written.
    Update(Vec<Name>),
}

/// A statement of a trigger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TriggerStatement {
    /// `UPDATE ..`.
    Update(Update),
    /// `INSERT ..`, `REPLACE ..`.
    Insert(Insert),
    /// `DELETE ..`.
    Delete(Delete),
    /// `SELECT ..`: its rows go nowhere; it is there for `RAISE` and functions.
    Select(Select),
}

/// `[schema.]table [AS alias]`: the table that a statement writes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The schema: SQLite accepts one in temporary triggers only.
    pub schema: Option<Name>,
    /// The table.
    pub table: Name,
    /// The alias: SQLite 3.40 refuses it in a trigger, 3.54 accepts it.
    pub alias: Option<Name>,
}

/// `UPDATE [OR ..] table SET .. [FROM ..] [WHERE ..]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Update {
    /// `OR ..`.
    pub conflict: Option<Conflict>,
    /// The table.
    pub target: Target,
    /// `SET ..`.
    pub assignments: Vec<Assignment>,
    /// `FROM ..`.
    pub from: Option<From>,
    /// `WHERE ..`.
    pub filter: Option<Expr>,
    /// Where it begins.
    pub offset: Offset,
}

/// `column = value`, `(columns) = row`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// The columns. `(a) = 1` is `a = 1` to SQLite.
    pub columns: Vec<Name>,
    /// The value; of several columns a row value or a subquery.
    pub value: Expr,
}

/// `INSERT [OR ..] INTO table [(columns)] select [ON CONFLICT ..]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Insert {
    /// `OR ..`; `REPLACE INTO` is `INSERT OR REPLACE INTO`.
    pub conflict: Option<Conflict>,
    /// The table.
    pub target: Target,
    /// The columns; empty means all.
    pub columns: Vec<Name>,
    /// `VALUES ..` or a query.
    pub source: Select,
    /// `ON CONFLICT ..`, in order.
    pub upserts: Vec<Upsert>,
    /// Where it begins.
    pub offset: Offset,
}

/// `ON CONFLICT [(members) [WHERE ..]] DO ..`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upsert {
    /// The unique key; none means any (SQLite allows that in the last one only).
    pub key: Option<UpsertKey>,
    /// What to do.
    pub action: UpsertAction,
}

/// The key of an upsert.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpsertKey {
    /// The members; they name the index whose members they are.
    pub members: Vec<OrderingTerm>,
    /// `WHERE ..` of a partial index.
    pub filter: Option<Expr>,
}

/// What an upsert does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UpsertAction {
    /// `DO NOTHING`.
    Nothing,
    /// `DO UPDATE SET .. [WHERE ..]`.
    Update {
        /// `SET ..`.
        assignments: Vec<Assignment>,
        /// `WHERE ..`.
        filter: Option<Expr>,
    },
}

/// `DELETE FROM table [WHERE ..]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delete {
    /// The table.
    pub target: Target,
    /// `WHERE ..`.
    pub filter: Option<Expr>,
    /// Where it begins.
    pub offset: Offset,
}
