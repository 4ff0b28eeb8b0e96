//! SELECT as a tree that prints itself (postgresql.org/docs/current/sql-select.html). What PostgreSQL 13 reads: every
//! subquery in FROM has an alias.

use super::expr::print::List;
use super::expr::visit::walk_order;
use super::expr::{Expr, Order, Window};
use super::ident::{Ident, Idents, Qualified};
use std::fmt;

/// `[WITH ..] body [ORDER BY ..] [LIMIT ..] [OFFSET ..]`.
#[derive(Debug, Clone, PartialEq)]
pub struct Select {
    /// `WITH ..`.
    pub with: Option<With>,
    /// What it selects.
    pub body: Body,
    /// `ORDER BY`.
    pub order_by: Vec<Order>,
    /// `LIMIT`.
    pub limit: Option<Expr>,
    /// `OFFSET`.
    pub offset: Option<Expr>,
}

/// `WITH [RECURSIVE] ..`.
#[derive(Debug, Clone, PartialEq)]
pub struct With {
    /// `RECURSIVE`.
    pub recursive: bool,
    /// The tables.
    pub tables: Vec<Common>,
}

/// `name (columns) AS [[NOT] MATERIALIZED] (select)`.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct Common {
    pub name: String,
    pub columns: Vec<String>,
    /// `MATERIALIZED`, `NOT MATERIALIZED`, or nothing.
    pub materialized: Option<bool>,
    pub select: Select,
}

/// What a SELECT selects.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// `SELECT ..`.
    Query(Box<Query>),
    /// `VALUES (..), ..`.
    Values(Vec<Vec<Expr>>),
    /// `(left) UNION [ALL] (right)`, INTERSECT, EXCEPT.
    Compound(Box<Body>, &'static str, Box<Body>),
    /// `(select)`.
    Nested(Box<Select>),
}

/// `SELECT [DISTINCT] columns FROM .. WHERE .. GROUP BY .. HAVING .. WINDOW ..`.
#[derive(Debug, Clone, PartialEq, Default)]
#[allow(missing_docs)]
pub struct Query {
    pub distinct: Distinct,
    pub columns: Vec<Output>,
    pub from: Vec<From>,
    pub filter: Option<Expr>,
    pub group_by: Vec<Expr>,
    /// All rows are one group, even if there are none and no aggregate says so: `GROUP BY ()`.
    pub one_group: bool,
    pub having: Option<Expr>,
    pub windows: Vec<(String, Window)>,
}

/// `DISTINCT`.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Distinct {
    /// Every row.
    #[default]
    No,
    /// `DISTINCT`.
    Yes,
    /// `DISTINCT ON (..)`.
    On(Vec<Expr>),
}

/// `expr [AS name]`.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct Output {
    pub expr: Expr,
    pub name: Option<String>,
}

/// A member of FROM.
#[derive(Debug, Clone, PartialEq)]
pub enum From {
    /// `schema.name [AS alias]`.
    Table(Qualified, Option<String>),
    /// `name [AS alias]`: a table of WITH.
    Common(String, Option<String>),
    /// `[LATERAL] (select) AS alias (columns)`.
    #[allow(missing_docs)]
    Select { lateral: bool, select: Box<Select>, alias: String, columns: Vec<String> },
    /// `[LATERAL] function [WITH ORDINALITY] AS alias (columns)`.
    #[allow(missing_docs)]
    Function { lateral: bool, call: Expr, ordinality: bool, alias: String, columns: Vec<String> },
    /// `left kind right ON ..`; the kind is `JOIN`, `LEFT JOIN`, `CROSS JOIN` ...
    Join(Box<From>, &'static str, Box<From>, On),
}

/// What a join compares.
#[derive(Debug, Clone, PartialEq)]
pub enum On {
    /// Nothing: CROSS JOIN.
    Nothing,
    /// `ON ..`.
    Condition(Expr),
    /// `USING (..)`.
    Using(Vec<String>),
}

impl Select {
    /// Makes citext of the result columns that are one, read as text: where nothing but WHERE and joins stand between the
    /// table and the result, which would be another one by citext. Gives their positions.
    pub fn show_citext(&mut self) -> Vec<usize> {
        let Body::Query(query) = &mut self.body else { return Vec::new() };
        if query.distinct != Distinct::No || !query.group_by.is_empty() || query.having.is_some() {
            return Vec::new();
        }
        let mut shown = Vec::new();
        for (at, output) in query.columns.iter_mut().enumerate() {
            if let Expr::Uncased(inner) = &output.expr {
                output.expr = (**inner).clone();
                shown.push(at);
            }
        }
        shown
    }

    /// A select of a body and nothing else.
    pub fn of(body: Body) -> Select {
        Select { with: None, body, order_by: Vec::new(), limit: None, offset: None }
    }

    /// [`Expr::walk`] for every expression in it.
    pub fn walk(&self, f: &mut dyn FnMut(&Expr) -> bool) {
        for table in self.with.iter().flat_map(|with| &with.tables) {
            table.select.walk(f);
        }
        self.body.walk(f);
        walk_order(&self.order_by, f);
        self.limit.iter().chain(&self.offset).for_each(|expr| expr.walk(f));
    }
}

/// What is read, by FROM alone: for the queries in expressions there is [`Expr::own_select`].
impl Select {
    /// Calls `f` with every table of its FROM and of the queries there and in WITH.
    pub fn each_table(&self, f: &mut dyn FnMut(&Qualified)) {
        for table in self.with.iter().flat_map(|with| &with.tables) {
            table.select.each_table(f);
        }
        self.body.each_table(f);
    }
}

impl Body {
    fn each_table(&self, f: &mut dyn FnMut(&Qualified)) {
        match self {
            Body::Query(query) => query.from.iter().for_each(|from| from.each_table(f)),
            Body::Values(_) => {}
            Body::Compound(left, _, right) => {
                left.each_table(f);
                right.each_table(f);
            }
            Body::Nested(select) => select.each_table(f),
        }
    }

    fn walk(&self, f: &mut dyn FnMut(&Expr) -> bool) {
        match self {
            Body::Query(query) => query.walk(f),
            Body::Values(rows) => rows.iter().flatten().for_each(|expr| expr.walk(f)),
            Body::Compound(left, _, right) => {
                left.walk(f);
                right.walk(f);
            }
            Body::Nested(select) => select.walk(f),
        }
    }
}

impl Query {
    fn walk(&self, f: &mut dyn FnMut(&Expr) -> bool) {
        if let Distinct::On(exprs) = &self.distinct {
            exprs.iter().for_each(|expr| expr.walk(f));
        }
        self.columns.iter().for_each(|column| column.expr.walk(f));
        self.from.iter().for_each(|from| from.walk(f));
        self.filter.iter().chain(&self.group_by).chain(&self.having).for_each(|expr| expr.walk(f));
        self.windows.iter().for_each(|(_, window)| window.walk(f));
    }
}

impl From {
    /// Calls `f` with every table in it.
    pub fn each_table(&self, f: &mut dyn FnMut(&Qualified)) {
        match self {
            From::Table(name, _) => f(name),
            From::Common(..) | From::Function { .. } => {}
            From::Select { select, .. } => select.each_table(f),
            From::Join(left, _, right, _) => {
                left.each_table(f);
                right.each_table(f);
            }
        }
    }

    /// [`Expr::walk`] for every expression in it.
    pub fn walk(&self, f: &mut dyn FnMut(&Expr) -> bool) {
        match self {
            From::Table(..) | From::Common(..) => {}
            From::Select { select, .. } => select.walk(f),
            From::Function { call, .. } => call.walk(f),
            From::Join(left, _, right, on) => {
                left.walk(f);
                right.walk(f);
                if let On::Condition(condition) = on {
                    condition.walk(f);
                }
            }
        }
    }
}

impl fmt::Display for Select {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(with) = &self.with {
            write!(f, "WITH {}{} ", if with.recursive { "RECURSIVE " } else { "" }, List(&with.tables))?;
        }
        write!(f, "{}", self.body)?;
        if !self.order_by.is_empty() {
            write!(f, " ORDER BY {}", List(&self.order_by))?;
        }
        if let Some(limit) = &self.limit {
            write!(f, " LIMIT {}", Parenthesised(limit))?;
        }
        if let Some(offset) = &self.offset {
            write!(f, " OFFSET {}", Parenthesised(offset))?;
        }
        Ok(())
    }
}

/// LIMIT and OFFSET take an expression that is no operator expression only in parentheses everywhere.
struct Parenthesised<'a>(&'a Expr);

impl fmt::Display for Parenthesised<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_atom() { write!(f, "{}", self.0) } else { write!(f, "({})", self.0) }
    }
}

impl fmt::Display for Common {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Ident(&self.name))?;
        if !self.columns.is_empty() {
            write!(f, " ({})", Idents(&self.columns))?;
        }
        f.write_str(match self.materialized {
            Some(true) => " AS MATERIALIZED",
            Some(false) => " AS NOT MATERIALIZED",
            None => " AS",
        })?;
        write!(f, " ({})", self.select)
    }
}

impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Body::Query(query) => write!(f, "{query}"),
            Body::Values(rows) => {
                f.write_str("VALUES ")?;
                for (i, row) in rows.iter().enumerate() {
                    write!(f, "{}({})", if i == 0 { "" } else { ", " }, List(row))?;
                }
                Ok(())
            }
            Body::Compound(left, operator, right) => write!(f, "({left}) {operator} ({right})"),
            Body::Nested(select) => write!(f, "({select})"),
        }
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SELECT")?;
        match &self.distinct {
            Distinct::No => {}
            Distinct::Yes => f.write_str(" DISTINCT")?,
            Distinct::On(exprs) => write!(f, " DISTINCT ON ({})", List(exprs))?,
        }
        if !self.columns.is_empty() {
            write!(f, " {}", List(&self.columns))?;
        }
        if !self.from.is_empty() {
            write!(f, " FROM {}", List(&self.from))?;
        }
        if let Some(filter) = &self.filter {
            write!(f, " WHERE {filter}")?;
        }
        if !self.group_by.is_empty() {
            write!(f, " GROUP BY {}", List(&self.group_by))?;
        } else if self.one_group
            && self.having.is_none()
            && !self.columns.iter().any(|column| column.expr.is_aggregated())
        {
            f.write_str(" GROUP BY ()")?;
        }
        if let Some(having) = &self.having {
            write!(f, " HAVING {having}")?;
        }
        for (i, (name, window)) in self.windows.iter().enumerate() {
            write!(f, "{}{} AS {window}", if i == 0 { " WINDOW " } else { ", " }, Ident(name))?;
        }
        Ok(())
    }
}

impl fmt::Display for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.expr)?;
        match &self.name {
            Some(name) => write!(f, " AS {}", Ident(name)),
            None => Ok(()),
        }
    }
}

impl fmt::Display for From {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lateral = |yes: &bool| if *yes { "LATERAL " } else { "" };
        match self {
            From::Table(name, None) => write!(f, "{name}"),
            From::Table(name, Some(alias)) => write!(f, "{name} AS {}", Ident(alias)),
            From::Common(name, None) => write!(f, "{}", Ident(name)),
            From::Common(name, Some(alias)) => write!(f, "{} AS {}", Ident(name), Ident(alias)),
            From::Select { lateral: yes, select, alias, columns } => {
                write!(f, "{}({select}) AS {}", lateral(yes), Ident(alias))?;
                column_names(f, columns)
            }
            From::Function { lateral: yes, call, ordinality, alias, columns } => {
                let ordinality = if *ordinality { " WITH ORDINALITY" } else { "" };
                write!(f, "{}{call}{ordinality} AS {}", lateral(yes), Ident(alias))?;
                column_names(f, columns)
            }
            From::Join(left, kind, right, on) => {
                write!(f, "{left} {kind} ")?;
                match **right {
                    From::Join(..) => write!(f, "({right})")?,
                    From::Table(..) | From::Common(..) | From::Select { .. } | From::Function { .. } => {
                        write!(f, "{right}")?;
                    }
                }
                match on {
                    On::Nothing => Ok(()),
                    On::Condition(condition) => write!(f, " ON {condition}"),
                    On::Using(columns) => write!(f, " USING ({})", Idents(columns)),
                }
            }
        }
    }
}

fn column_names(f: &mut fmt::Formatter<'_>, columns: &[String]) -> fmt::Result {
    if columns.is_empty() { Ok(()) } else { write!(f, " ({})", Idents(columns)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_select_prints_its_clauses_in_order() {
        let column = |name: &str| Expr::Of("t".into(), name.into());
        let query = Query {
            columns: vec![Output { expr: column("a"), name: Some("x".into()) }],
            from: vec![From::Join(
                Box::new(From::Table(Qualified::new("public", "t"), Some("t".into()))),
                "LEFT JOIN",
                Box::new(From::Common("c".into(), None)),
                On::Condition(column("a").binary("=", Expr::number(1))),
            )],
            filter: Some(column("a").postfix("IS NOT NULL")),
            group_by: vec![column("a")],
            ..Query::default()
        };
        let select = Select {
            with: Some(With {
                recursive: true,
                tables: vec![Common {
                    name: "c".into(),
                    columns: vec!["n".into()],
                    materialized: None,
                    select: Select::of(Body::Values(vec![vec![Expr::number(1)], vec![Expr::number(2)]])),
                }],
            }),
            order_by: vec![Order { expr: column("a"), descending: false, nulls_first: Some(true) }],
            limit: Some(Expr::number(-1)),
            ..Select::of(Body::Query(Box::new(query)))
        };
        assert_eq!(
            select.to_string(),
            "WITH RECURSIVE \"c\" (\"n\") AS (VALUES (1), (2)) SELECT \"t\".\"a\" AS \"x\" FROM \"public\".\"t\" AS \
             \"t\" LEFT JOIN \"c\" ON \"t\".\"a\" = 1 WHERE \"t\".\"a\" IS NOT NULL GROUP BY \"t\".\"a\" ORDER BY \
             \"t\".\"a\" NULLS FIRST LIMIT (-1)"
        );
    }
}
