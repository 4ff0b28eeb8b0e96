//! What FROM can name: tables, views and the tables of WITH, each with what its columns give.

use super::affinity;
use super::pragma::{Described, described};
use crate::pg::expr::Expr;
use crate::pg::ident::Qualified;
use crate::pg::select::Select;
use crate::sqlite::ast::Name;
use crate::translate::check::Columns;
use crate::translate::expr::{FullText, SourceColumn, Typed};
use crate::translate::table::Loaded;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

/// How many queries of views may stand in one statement: views over views would multiply.
const MOST_COPIES: usize = 64;

/// A table or view of the output.
#[derive(Debug, Clone)]
pub struct Relation {
    /// Its name in PostgreSQL.
    pub name: Qualified,
    /// Its columns.
    pub columns: Vec<RelationColumn>,
    /// The column that is the rowid.
    pub rowid: Option<usize>,
    /// The table and the key by which rowids can be compared, if no column is the rowid.
    pub row_key: Option<(String, Vec<usize>)>,
    /// Sets of columns that are never NULL and never agree in two rows.
    pub keys: Vec<Vec<usize>>,
    /// Columns that only their names find.
    pub hidden: Vec<RelationColumn>,
    /// What it is, if it is a full-text table.
    pub full_text: Option<Box<FullText>>,
    /// What to read in its place, if it is a view whose columns do not tell any more what they are.
    pub query: Option<Box<ViewQuery>>,
    /// How its columns were declared, if it is a table.
    pub described: Option<Vec<Described>>,
}

/// The query of a view, before its columns of values out of JSON get one type each.
#[derive(Debug, Clone)]
pub struct ViewQuery {
    /// The query.
    pub select: Select,
    /// How many queries of views are in it, itself counted.
    pub copies: usize,
}

/// A column of a relation.
#[derive(Debug, Clone)]
pub struct RelationColumn {
    /// Its name in SQLite.
    pub name: Name,
    /// Its name in PostgreSQL.
    pub given: String,
    /// What it gives, over [`Expr::Column`]; `Err` is the reason why it gives nothing.
    pub typed: Result<Typed, String>,
}

impl RelationColumn {
    /// What it gives where its relation is called `alias`.
    pub fn under(&self, alias: &str) -> Result<Typed, String> {
        let typed = self.typed.clone()?;
        Ok(Typed { expr: qualified(typed.expr, alias), ..typed })
    }

    /// The column of a source that is its relation, called `alias`.
    pub fn read(&self, alias: &str) -> SourceColumn {
        let typed = self.under(alias).map(affinity::as_read);
        SourceColumn { name: self.name.clone(), typed, merged: false }
    }
}

fn qualified(expr: Expr, alias: &str) -> Expr {
    if let Expr::Column(name) = expr {
        Expr::Of(alias.to_owned(), name)
    } else if let Expr::Cast(inner, to) = expr {
        qualified(*inner, alias).cast(to)
    } else if let Expr::Uncased(inner) = expr {
        Expr::Uncased(Box::new(qualified(*inner, alias)))
    } else {
        expr
    }
}

impl Relation {
    /// A relation of these columns and nothing else.
    pub fn new(name: Qualified, columns: Vec<RelationColumn>) -> Relation {
        Relation {
            name,
            columns,
            rowid: None,
            row_key: None,
            keys: Vec::new(),
            hidden: Vec::new(),
            full_text: None,
            query: None,
            described: None,
        }
    }

    /// A table of the dump.
    pub fn of_table(loaded: &Loaded<'_>) -> Relation {
        let Loaded { table, names, decisions, generated, .. } = *loaded;
        let columns = Columns { table, names: &names.columns, decisions, generated };
        let source = columns.source(|name| Expr::Column(name.to_owned()));
        let columns = source.columns.into_iter().zip(&names.columns);
        let columns = columns
            .map(|(column, given)| RelationColumn { name: column.name, given: given.clone(), typed: column.typed })
            .collect();
        let whole = |positions: &Vec<usize>| positions.iter().all(|at| table.columns[*at].not_null);
        let keys = table.primary_key.iter().chain(&table.unique_keys).map(|key| key.positions()).filter(whole);
        let keys = keys.collect();
        let row_key = loaded.columns().row_key().map(|key| (table.name.key(), key));
        let described = Some(described(table)).filter(|_| !table.shadow);
        Relation { rowid: table.rowid_alias, row_key, keys, described, ..Relation::new(names.table.clone(), columns) }
    }
}

/// What became of a name.
#[derive(Debug, Clone)]
pub enum Known {
    /// It is in the output.
    Here(Relation),
    /// A view that has not been translated yet.
    Waiting,
    /// It is not in the output: why, for a message.
    Lost(String),
}

/// The tables and views of a dump.
#[derive(Debug, Default)]
pub struct Relations {
    by_name: HashMap<String, Known>,
    /// The last view that was asked for before it was translated.
    wanted: RefCell<Option<String>>,
    /// Something was asked for that is not in the output.
    missed: Cell<bool>,
    /// How many queries stand in the place of views.
    copied: Cell<usize>,
}

impl Relations {
    /// Files a table or view under its name in SQLite.
    pub fn insert(&mut self, name: &Name, known: Known) {
        self.by_name.insert(name.key(), known);
    }

    /// What is known of a name. `None`: nothing.
    pub fn find(&self, name: &Name) -> Option<&Known> {
        let known = self.by_name.get(&name.key());
        match known {
            Some(Known::Here(_)) => {}
            Some(Known::Waiting) => {
                self.wanted.replace(Some(name.key()));
            }
            Some(Known::Lost(_)) | None => self.missed.set(true),
        }
        known
    }

    /// The full-text table of this name; asking for it leaves no trace.
    pub fn full_text(&self, name: &Name) -> Option<(&Relation, &FullText)> {
        match self.by_name.get(&name.key()) {
            Some(Known::Here(relation)) => Some((relation, relation.full_text.as_deref()?)),
            Some(Known::Waiting | Known::Lost(_)) | None => None,
        }
    }

    /// The view (its name in lower case) that was asked for since the last call, before it was translated.
    pub fn take_wanted(&self) -> Option<String> {
        self.wanted.take()
    }

    /// Forgets what was asked for.
    pub fn forget(&self) {
        self.wanted.take();
        self.missed.set(false);
        self.copied.set(0);
    }

    /// The query that stands in the place of a view. `None`: there are too many by now.
    pub fn copy(&self, query: &ViewQuery) -> Option<Select> {
        self.copied.set(self.copied.get() + query.copies);
        (self.copied.get() <= MOST_COPIES).then(|| query.select.clone())
    }

    /// How many queries were put in the place of views since the last call.
    pub fn take_copied(&self) -> usize {
        self.copied.take()
    }

    /// Whether something was asked for since the last call that is not in the output.
    pub fn take_missed(&self) -> bool {
        self.missed.take()
    }
}

/// The tables of WITH that a query sees, the innermost WITH first.
#[derive(Debug)]
pub struct Commons<'a> {
    /// Those of the WITH around it.
    pub parent: Option<&'a Commons<'a>>,
    /// Those of this WITH, in their order.
    pub tables: Vec<Common>,
}

/// A table of WITH.
#[derive(Debug)]
pub struct Common {
    /// Its name in SQLite.
    pub name: Name,
    /// What it is at this point.
    pub state: CommonState,
}

/// What a table of WITH is at a point of the translation.
#[derive(Debug)]
pub enum CommonState {
    /// Its name in PostgreSQL, and its columns.
    Known(String, Vec<RelationColumn>),
    /// It comes later in its WITH.
    Later,
    /// It is being read for the first time: set when it was asked for.
    Itself(Cell<bool>),
}

impl Commons<'_> {
    /// The table of this name.
    pub fn find(&self, name: &Name) -> Option<&Common> {
        let own = self.tables.iter().find(|table| table.name.matches(&name.text));
        own.or_else(|| self.parent?.find(name))
    }
}
