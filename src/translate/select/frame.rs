//! What a scope knows of the query it belongs to.

use super::relation::{Commons, Relations};
use crate::sqlite::ast::Name;
use crate::translate::expr::{Environment, Scope, Source, Typed};
use std::cell::Cell;

/// Where in a query an expression stands: what it may call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Place {
    /// Where rows are looked at one by one: WHERE, ON, GROUP BY, arguments of an aggregate.
    #[default]
    Rows,
    /// Where groups are: HAVING, the parts of a window.
    Groups,
    /// Among the result columns and in ORDER BY: window functions too.
    Columns,
    /// As `Columns`, in the row that has the least or greatest value of its group: `max(x)` is its `x`.
    Extreme,
}

/// What a scope knows of the query it belongs to. The default is that of an expression in no query.
#[derive(Debug, Default)]
pub struct Frame<'a> {
    /// The tables and views; without them there are no subqueries.
    pub relations: Option<&'a Relations>,
    /// The tables of WITH.
    pub commons: Option<&'a Commons<'a>>,
    /// The text of the statement, which names result columns.
    pub statement: &'a str,
    /// Where the expression at hand stands.
    pub place: Cell<Place>,
    /// The windows: their names in SQLite and in PostgreSQL.
    pub windows: Vec<(Name, String)>,
    /// The aliases in PostgreSQL of the sources of this query: no query inside it uses them again.
    pub taken: Vec<String>,
    /// What last_insert_rowid() is, at the beginning of an AFTER INSERT trigger.
    pub inserted: Option<Typed>,
    /// How many queries it is inside.
    pub depth: u32,
    /// What its expressions named and called so far, whatever became of it.
    pub used: Used,
}

/// What the expressions of a query named and called. An expression may become a constant and lose its calls: they make
/// the query what it is all the same.
#[derive(Debug, Default)]
pub struct Used {
    /// Calls of aggregates of this query.
    pub aggregates: Cell<usize>,
    /// Calls of window functions.
    pub windows: Cell<usize>,
    /// Columns of this query.
    pub own: Cell<usize>,
    /// Columns of the queries around it.
    pub outer: Cell<usize>,
}

/// Counts one more.
pub(in crate::translate) fn more(counter: &Cell<usize>) {
    counter.set(counter.get() + 1);
}

impl<'a> Frame<'a> {
    /// The frame of a query inside this one.
    pub fn inner(&self) -> Frame<'a> {
        Frame {
            relations: self.relations,
            commons: self.commons,
            statement: self.statement,
            depth: self.depth + 1,
            ..Frame::default()
        }
    }
}

impl<'a> Scope<'a> {
    /// A scope in which subqueries are read: the tables and views, the text of the statement, the sources at hand.
    pub fn of_statement(
        environment: &'a Environment,
        relations: &'a Relations,
        statement: &'a str,
        sources: Vec<Source>,
    ) -> Scope<'a> {
        let mut scope = Scope::new(environment, sources);
        scope.frame = Frame { relations: Some(relations), statement, ..Frame::default() };
        scope
    }

    /// Calls `f` with another place.
    pub(super) fn at_place<T>(&self, place: Place, f: impl FnOnce() -> T) -> T {
        let before = self.frame.place.replace(place);
        let done = f();
        self.frame.place.set(before);
        done
    }

    /// What last_insert_rowid() is.
    pub(in crate::translate) fn inserted(&self) -> Option<&Typed> {
        self.frame.inserted.as_ref().or_else(|| self.parent?.inserted())
    }

    /// Whether an alias stands for a source of this query or of one around it.
    pub(in crate::translate) fn is_taken(&self, alias: &str) -> bool {
        let own = self.frame.taken.iter().any(|taken| taken == alias);
        own || self.parent.is_some_and(|parent| parent.is_taken(alias))
    }
}
