//! Triggers: functions in PL/pgSQL and what fires them (postgresql.org/docs/current/plpgsql-trigger.html).
//!
//! In: a [`TriggerPlan`], a tree that `translate` builds. Out: CREATE FUNCTION and CREATE TRIGGER. A function of ours is
//! known by its comment; one of the same name that is not ours is left alone, and the trigger is told as refused.

use super::ddl::ForeignKeyPlan;
use super::expr::Expr;
use super::expr::print::List;
use super::helpers::Helper;
use super::ident::{Ident, Idents, Literal, Qualified, dollar_quoted};
use super::script::Script;
use super::select::{From, Select};
use std::fmt::{self, Write as _};
use std::io::{self, Write};

/// A trigger with its function.
#[derive(Debug, Clone, PartialEq)]
pub struct TriggerPlan {
    /// Its name.
    pub name: String,
    /// Its function.
    pub function: Qualified,
    /// The table or view.
    pub table: Qualified,
    /// When it runs.
    pub time: Time,
    /// What it waits for.
    pub event: Event,
    /// `WHEN`, without subqueries.
    pub when: Option<Expr>,
    /// Where its own statements would fire it again: a number of its own among the triggers of its table.
    pub guard: Option<usize>,
    /// What it does.
    pub body: Vec<Statement>,
}

/// When a trigger runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Time {
    Before,
    After,
    InsteadOf,
}

/// What a trigger waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Event {
    Insert,
    /// `UPDATE [OF columns]`.
    Update(Vec<String>),
    Delete,
}

/// A statement of a function.
#[derive(Debug, Clone, PartialEq)]
pub enum Statement {
    /// `IF .. THEN .. ELSIF .. THEN .. ELSE .. END IF`; at least one branch.
    If(Vec<(Expr, Vec<Statement>)>, Vec<Statement>),
    /// `RAISE EXCEPTION` with this message.
    Raise(Expr),
    /// `RETURN NULL`: the row is left out, or what would come behind.
    Skip,
    /// `INSERT INTO ..`.
    Insert(Box<Insert>),
    /// `UPDATE ..`.
    Update(Box<Update>),
    /// `DELETE FROM table AS alias WHERE ..`.
    Delete(Qualified, String, Option<Expr>),
}

/// `INSERT INTO table AS alias (columns) select ON CONFLICT ..`.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct Insert {
    pub table: Qualified,
    pub alias: String,
    pub columns: Vec<String>,
    pub source: Select,
    pub conflict: Option<OnConflict>,
}

/// `ON CONFLICT [(key)] DO NOTHING | DO UPDATE SET .. WHERE ..`.
#[derive(Debug, Clone, PartialEq)]
pub struct OnConflict {
    /// The columns of the key; empty for any.
    pub key: Vec<String>,
    /// `DO UPDATE`; else `DO NOTHING`.
    pub update: Option<DoUpdate>,
}

/// `DO UPDATE SET .. WHERE ..`.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct DoUpdate {
    pub set: Vec<(String, Expr)>,
    pub filter: Option<Expr>,
}

/// `UPDATE table AS alias SET .. FROM .. WHERE ..`.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct Update {
    pub table: Qualified,
    pub alias: String,
    pub set: Vec<(String, Expr)>,
    pub from: Vec<From>,
    pub filter: Option<Expr>,
}

impl Statement {
    /// [`Expr::walk`] for every expression in it.
    pub fn walk(&self, f: &mut dyn FnMut(&Expr) -> bool) {
        match self {
            Statement::If(branches, otherwise) => {
                for (condition, then) in branches {
                    condition.walk(f);
                    then.iter().for_each(|statement| statement.walk(f));
                }
                otherwise.iter().for_each(|statement| statement.walk(f));
            }
            Statement::Raise(message) => message.walk(f),
            Statement::Skip => {}
            Statement::Insert(insert) => {
                insert.source.walk(f);
                if let Some(DoUpdate { set, filter }) =
                    insert.conflict.iter().find_map(|conflict| conflict.update.as_ref())
                {
                    set.iter().map(|(_, value)| value).chain(filter).for_each(|expr| expr.walk(f));
                }
            }
            Statement::Update(update) => {
                update.set.iter().map(|(_, value)| value).chain(&update.filter).for_each(|expr| expr.walk(f));
                update.from.iter().for_each(|from| from.walk(f));
            }
            Statement::Delete(_, _, filter) => filter.iter().for_each(|expr| expr.walk(f)),
        }
    }

    /// Calls `f` with every table that it reads in a FROM. What it writes to is not among them.
    pub fn each_table(&self, f: &mut dyn FnMut(&Qualified)) {
        match self {
            Statement::Insert(insert) => insert.source.each_table(f),
            Statement::Update(update) => update.from.iter().for_each(|from| from.each_table(f)),
            Statement::If(..) | Statement::Raise(_) | Statement::Skip | Statement::Delete(..) => {}
        }
        self.walk(&mut |expr| {
            expr.own_select().into_iter().for_each(|select| select.each_table(f));
            true
        });
    }
}

/// How a function leaves.
struct Leave(Time, bool);

impl fmt::Display for Leave {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self.0, self.1) {
            (Time::After, _) => "RETURN NULL;",
            (Time::Before | Time::InsteadOf, true) => "RETURN OLD;",
            (Time::Before | Time::InsteadOf, false) => "RETURN NEW;",
        })
    }
}

impl TriggerPlan {
    /// The helper functions it calls.
    pub fn helpers(&self) -> Vec<Helper> {
        let mut found = Vec::new();
        let mut look = |expr: &Expr| {
            if let Expr::Helper(call) = expr {
                found.push(call.helper);
            }
            true
        };
        self.when.iter().for_each(|when| when.walk(&mut look));
        self.body.iter().for_each(|statement| statement.walk(&mut look));
        found
    }

    fn function(&self) -> String {
        let leave = Leave(self.time, self.event == Event::Delete);
        let mut body = String::from("\n#variable_conflict use_column\n");
        if let Some(number) = self.guard {
            // SQLite does not run a trigger again while it runs
            let _ = write!(
                body,
                "DECLARE\n    sqlite_running text := pg_catalog.concat('sqlite2pg.trigger_', TG_RELID, '_{number}');\nBEGIN\n    \
                 IF pg_catalog.current_setting(sqlite_running, true) OPERATOR(pg_catalog.=) 'on' THEN\n        {leave}\n    \
                 END IF;\n    PERFORM pg_catalog.set_config(sqlite_running, 'on', true);\n"
            );
        } else {
            body.push_str("BEGIN\n");
        }
        print(&self.body, 1, self.guard.is_some(), &mut body);
        if self.guard.is_some() {
            body.push_str(STOPPED);
        }
        let _ = write!(body, "    {leave}\nEND\n");
        format!(
            "CREATE OR REPLACE FUNCTION {}() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS {}",
            self.function,
            dollar_quoted(&body)
        )
    }

    fn trigger(&self) -> String {
        let time = match self.time {
            Time::Before => "BEFORE",
            Time::After => "AFTER",
            Time::InsteadOf => "INSTEAD OF",
        };
        let event = match &self.event {
            Event::Insert => String::from("INSERT"),
            Event::Delete => String::from("DELETE"),
            Event::Update(columns) if columns.is_empty() => String::from("UPDATE"),
            Event::Update(columns) => format!("UPDATE OF {}", Idents(columns)),
        };
        let when = self.when.as_ref().map(|when| format!(" WHEN ({when})")).unwrap_or_default();
        format!(
            "CREATE TRIGGER {} {time} {event} ON {} FOR EACH ROW{when} EXECUTE FUNCTION {}()",
            Ident(&self.name),
            self.table,
            self.function
        )
    }
}

/// The end of a guarded function.
const STOPPED: &str = "    PERFORM pg_catalog.set_config(sqlite_running, '', true);\n";

fn print(statements: &[Statement], depth: usize, guarded: bool, out: &mut String) {
    let pad = "    ".repeat(depth);
    for statement in statements {
        // nothing is lost where a string cannot be written to
        let _ = match statement {
            Statement::If(branches, otherwise) => {
                for (n, (condition, then)) in branches.iter().enumerate() {
                    // PL/pgSQL takes the first THEN outside parentheses for its own: that of a CASE as well
                    let _ = writeln!(out, "{pad}{} ({condition}) THEN", if n == 0 { "IF" } else { "ELSIF" });
                    print(then, depth + 1, guarded, out);
                }
                if !otherwise.is_empty() {
                    let _ = writeln!(out, "{pad}ELSE");
                    print(otherwise, depth + 1, guarded, out);
                }
                writeln!(out, "{pad}END IF;")
            }
            Statement::Raise(message) => writeln!(out, "{pad}RAISE EXCEPTION USING MESSAGE = ({message});"),
            Statement::Skip => {
                if guarded {
                    out.push_str(&"    ".repeat(depth - 1));
                    out.push_str(STOPPED);
                }
                writeln!(out, "{pad}RETURN NULL;")
            }
            Statement::Insert(insert) => writeln!(out, "{pad}{insert};"),
            Statement::Update(update) => writeln!(out, "{pad}{update};"),
            Statement::Delete(table, alias, filter) => {
                writeln!(out, "{pad}DELETE FROM {table} AS {}{};", Ident(alias), Filter(filter.as_ref()))
            }
        };
    }
}

/// ` WHERE ..`, or nothing.
struct Filter<'a>(Option<&'a Expr>);

impl fmt::Display for Filter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |filter| write!(f, " WHERE {filter}"))
    }
}

/// `column = value, ..`.
struct Set<'a>(&'a [(String, Expr)]);

impl fmt::Display for Set<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, (column, value)) in self.0.iter().enumerate() {
            write!(f, "{}{} = {value}", if n == 0 { "" } else { ", " }, Ident(column))?;
        }
        Ok(())
    }
}

impl fmt::Display for Insert {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "INSERT INTO {} AS {} ({}) {}", self.table, Ident(&self.alias), Idents(&self.columns), self.source)?;
        let Some(conflict) = &self.conflict else { return Ok(()) };
        f.write_str(" ON CONFLICT")?;
        if !conflict.key.is_empty() {
            write!(f, " ({})", Idents(&conflict.key))?;
        }
        match &conflict.update {
            None => f.write_str(" DO NOTHING"),
            Some(DoUpdate { set, filter }) => write!(f, " DO UPDATE SET {}{}", Set(set), Filter(filter.as_ref())),
        }
    }
}

impl fmt::Display for Update {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UPDATE {} AS {} SET {}", self.table, Ident(&self.alias), Set(&self.set))?;
        if !self.from.is_empty() {
            write!(f, " FROM {}", List(&self.from))?;
        }
        Filter(self.filter.as_ref()).fmt(f)
    }
}

/// Makes a trigger with its function.
const INSTALL: &str = include_str!("sql/trigger.sql");

/// With `--clean`: functions of triggers that went with their tables.
const DROP_FUNCTIONS: &str = "DO $sqlite2pg$
DECLARE
    function text;
BEGIN
    FOR function IN SELECT oid::pg_catalog.regprocedure::text FROM pg_catalog.pg_proc
        WHERE pronamespace OPERATOR(pg_catalog.=) pg_catalog.to_regnamespace(@SCHEMA@)
        AND pg_catalog.obj_description(oid, 'pg_proc') OPERATOR(pg_catalog.=) 'sqlite2pg trigger'
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_trigger WHERE tgfoid OPERATOR(pg_catalog.=) pg_proc.oid) LOOP
        EXECUTE 'DROP FUNCTION ' OPERATOR(pg_catalog.||) function;
    END LOOP;
END $sqlite2pg$;
";

impl<W: Write> Script<W> {
    /// The procedure that [`Script::trigger`] calls.
    pub fn prepare_triggers(&mut self) -> io::Result<()> {
        self.routine("trigger", INSTALL)
    }

    /// Lets a foreign key be looked at when the transaction ends, after all triggers have run.
    pub fn defer(&mut self, plan: &ForeignKeyPlan) -> io::Result<()> {
        let (name, table) = (Ident(&plan.name), &plan.table);
        self.attempt(
            &format!("DEFERRABLE for foreign key {name} of table {table}"),
            &format!("ALTER TABLE {table} ALTER CONSTRAINT {name} DEFERRABLE INITIALLY DEFERRED"),
        )
    }

    /// A trigger with its function.
    pub fn trigger(&mut self, plan: &TriggerPlan) -> io::Result<()> {
        self.need(&plan.helpers())?;
        let (function, trigger) = (plan.function(), plan.trigger());
        self.shown.statement(&function);
        self.shown.statement(&trigger);
        self.made.triggers += 1;
        let object = format!("trigger {} of {}", Ident(&plan.name), plan.table);
        let signature = format!("{}()", plan.function);
        let [function, trigger] = [function, trigger].map(|statement| dollar_quoted(&statement));
        self.call("trigger", &[&Literal(&object), &Literal(&signature), &function, &trigger])
    }

    /// With `--clean`, drops the functions of triggers that are gone.
    pub(super) fn drop_trigger_functions(&mut self, schema: &str) -> io::Result<()> {
        let name = Literal(&Ident(schema).to_string()).to_string();
        self.statement(DROP_FUNCTIONS.replace("@SCHEMA@", &name).trim_end())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trigger_prints_its_function_and_itself() {
        let plan = TriggerPlan {
            name: "g".into(),
            function: Qualified::new("s", "sqlite_trigger_g"),
            table: Qualified::new("s", "t"),
            time: Time::Before,
            event: Event::Update(vec!["a".into()]),
            when: Some(Expr::Of("NEW".into(), "a".into()).binary(">", Expr::number(1))),
            guard: Some(2),
            body: vec![
                Statement::If(vec![(Expr::Boolean(true), vec![Statement::Skip])], vec![]),
                Statement::Raise(Expr::string("no")),
                Statement::Delete(Qualified::new("s", "u"), "u".into(), None),
            ],
        };
        assert_eq!(
            plan.trigger(),
            "CREATE TRIGGER \"g\" BEFORE UPDATE OF \"a\" ON \"s\".\"t\" FOR EACH ROW WHEN (NEW.\"a\" > 1) EXECUTE \
             FUNCTION \"s\".\"sqlite_trigger_g\"()"
        );
        let function = plan.function();
        let places: Vec<_> =
            ["'_2'", "RETURN NEW", "IF (true) THEN", "'', true", "RETURN NULL", "('no')", "DELETE", "RETURN NEW"]
                .iter()
                .scan(0, |from, part| {
                    *from += function[*from..].find(part).unwrap_or_else(|| panic!("{part}: {function}")) + 1;
                    Some(*from)
                })
                .collect();
        assert!(places.is_sorted());
    }
}
