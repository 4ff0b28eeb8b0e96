//! Trees of triggers as SQLite text again (sqlite.org/lang_createtrigger.html).
//!
//! In: a [`Trigger`] and its parts. Out: what stands behind `CREATE TRIGGER name`, and reads as the same tree.

use std::fmt::{self, Display, Formatter};

use super::ast::{
    Assignment, Delete, Insert, Target, Trigger, TriggerEvent, TriggerStatement, TriggerTime, Update, Upsert,
    UpsertAction,
};
use crate::sqlite::ast::Conflict;
use crate::sqlite::expr::ast::Expr;
use crate::sqlite::expr::print::Qualified;
use crate::sqlite::print::{List, Names, quoted};
use crate::sqlite::select::print::Alias;

impl Display for Trigger {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self.time {
            TriggerTime::Before => "BEFORE",
            TriggerTime::After => "AFTER",
            TriggerTime::InsteadOf => "INSTEAD OF",
        })?;
        match &self.event {
            TriggerEvent::Delete => f.write_str(" DELETE")?,
            TriggerEvent::Insert => f.write_str(" INSERT")?,
            TriggerEvent::Update(columns) => {
                let names: Vec<_> = columns.iter().map(quoted).collect();
                write!(f, " UPDATE{}{}", if names.is_empty() { "" } else { " OF " }, List(&names))?;
            }
        }
        write!(f, " ON {} FOR EACH ROW", Qualified(self.schema.as_ref(), &self.table))?;
        if let Some(when) = &self.when {
            write!(f, " WHEN {when}")?;
        }
        f.write_str(" BEGIN")?;
        self.statements.iter().try_for_each(|statement| write!(f, " {statement};"))?;
        f.write_str(" END")
    }
}

impl Display for TriggerStatement {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            TriggerStatement::Update(update) => update.fmt(f),
            TriggerStatement::Insert(insert) => insert.fmt(f),
            TriggerStatement::Delete(delete) => delete.fmt(f),
            TriggerStatement::Select(select) => select.fmt(f),
        }
    }
}

/// ` OR ..`, or nothing.
struct Or(Option<Conflict>);

impl Display for Or {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            None => "",
            Some(Conflict::Rollback) => " OR ROLLBACK",
            Some(Conflict::Abort) => " OR ABORT",
            Some(Conflict::Fail) => " OR FAIL",
            Some(Conflict::Ignore) => " OR IGNORE",
            Some(Conflict::Replace) => " OR REPLACE",
        })
    }
}

/// ` WHERE ..`, or nothing.
struct Where<'a>(Option<&'a Expr>);

impl Display for Where<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(filter) => write!(f, " WHERE {filter}"),
            None => Ok(()),
        }
    }
}

impl Display for Target {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", Qualified(self.schema.as_ref(), &self.table), Alias(self.alias.as_ref()))
    }
}

impl Display for Update {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "UPDATE{} {} SET {}", Or(self.conflict), self.target, List(&self.assignments))?;
        if let Some(from) = &self.from {
            write!(f, " FROM {from}")?;
        }
        Where(self.filter.as_ref()).fmt(f)
    }
}

impl Display for Assignment {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.columns.as_slice() {
            [column] => write!(f, "{} = {}", quoted(column), self.value),
            columns => {
                let names: Vec<_> = columns.iter().map(quoted).collect();
                write!(f, "({}) = {}", List(&names), self.value)
            }
        }
    }
}

impl Display for Insert {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let columns = Names(&self.columns);
        write!(f, "INSERT{} INTO {}{columns} {}", Or(self.conflict), self.target, self.source)?;
        self.upserts.iter().try_for_each(|upsert| upsert.fmt(f))
    }
}

impl Display for Upsert {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(" ON CONFLICT")?;
        if let Some(key) = &self.key {
            write!(f, " ({}){}", List(&key.members), Where(key.filter.as_ref()))?;
        }
        match &self.action {
            UpsertAction::Nothing => f.write_str(" DO NOTHING"),
            UpsertAction::Update { assignments, filter } => {
                write!(f, " DO UPDATE SET {}{}", List(assignments), Where(filter.as_ref()))
            }
        }
    }
}

impl Display for Delete {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "DELETE FROM {}{}", self.target, Where(self.filter.as_ref()))
    }
}
