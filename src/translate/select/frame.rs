//! What a scope knows of the query it belongs to.

use super::relation::{Commons, Relations};
use crate::pg::expr::Expr;
use crate::sqlite::ast::Name;
use crate::translate::expr::{Environment, Scope, Source};
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
    /// How many queries it is inside.
    pub depth: u32,
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

    /// Whether an alias stands for a source of this query or of one around it.
    pub(in crate::translate) fn is_taken(&self, alias: &str) -> bool {
        let own = self.frame.taken.iter().any(|taken| taken == alias);
        own || self.parent.is_some_and(|parent| parent.is_taken(alias))
    }

    /// Whether a tree names a source of this query.
    pub(super) fn is_about(&self, expr: &Expr) -> bool {
        let mut about = false;
        expr.each(&mut |expr| {
            if let Expr::Of(alias, _) = expr {
                about |= self.frame.taken.contains(alias);
            }
        });
        about
    }
}
