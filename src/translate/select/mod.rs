//! SELECT: from SQLite's tree to PostgreSQL's, with the same rows (sqlite.org/lang_select.html).
//!
//! In: a tree of `sqlite::select` and a [`Scope`] that knows the tables and views ([`Scope::of_statement`]). Out: a
//! [`Selected`], the PostgreSQL tree and what its columns are, or a [`Refusal`].
//!
//! The rooms: [`relation`] is what FROM can name, `from` joins it, `query` reads one SELECT with `group` and `order`,
//! `compound` joins several and reads VALUES, `affinity` is that of its columns, `with` reads common tables, `subquery` is what an expression makes of a
//! SELECT, `aggregate` and `window` are the functions that only a query has, `names` names result columns.
//!
//! Every source gets an alias that no query around it uses, every column is written with it, and every name is resolved
//! here: nothing is left to PostgreSQL's own rules for names.

mod affinity;
mod aggregate;
mod compound;
mod extreme;
pub mod frame;
mod from;
mod function;
mod group;
pub mod names;
pub mod order;
mod pragma;
mod query;
pub mod relation;
mod subquery;
mod window;
mod with;

pub(in crate::translate) use aggregate::call;
pub(in crate::translate) use from::{Joined, from};
pub(in crate::translate) use subquery::{exists, membership, scalar};

use crate::pg::expr::Expr;
use crate::pg::ident::Names;
use crate::pg::select as pg;
use crate::sqlite::affinity::Affinity;
use crate::sqlite::ast::Name;
use crate::sqlite::select::ast::{Limit, Select, SelectCore};
use crate::translate::expr::{Collation, CollationRank, Constant, Kind, Refusal, Scope, Typed, translate};
use relation::RelationColumn;

/// How deep queries may stand inside each other.
const DEEPEST: u32 = 40;

/// How deep a query may stand that is read more than once: what is inside it is read that many times more.
const DEEPEST_REPEATED: u32 = 6;

/// A translated SELECT.
#[derive(Debug, Clone)]
pub struct Selected {
    /// The tree.
    pub select: pg::Select,
    /// Its columns: the name in SQLite, not made unique yet, and what it is. Where the tree is one query, `expr` is what
    /// stands there.
    pub columns: Vec<(String, Typed)>,
    /// What SQLite takes from the first and the last part of a compound, by column; nothing where it is none.
    ends: Vec<Ends>,
    /// It never has more than one row.
    pub single: bool,
}

/// What a column of a compound is by its first and its last part.
#[derive(Debug, Clone, Copy)]
struct Ends {
    /// The collation of the first part: those see it who read the compound as a table.
    first: (CollationRank, Collation),
    /// The affinity of the last part: its value has it in an expression.
    affinity: Option<Affinity>,
    /// The collation of the last part: IN compares by it.
    last: (CollationRank, Collation),
}

/// Translates a SELECT.
///
/// # Errors
/// [`Refusal`] for what has no exact rule.
pub fn select(select: &Select, outer: &Scope<'_>) -> Result<Selected, Refusal> {
    read(select, outer, Rows::All)
}

/// The first row of a SELECT: of rows without an order, the first that SQLite meets.
fn first_row(select: &Select, outer: &Scope<'_>) -> Result<Selected, Refusal> {
    read(select, outer, Rows::First)
}

/// Which rows of a SELECT are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rows {
    All,
    First,
}

fn read(select: &Select, outer: &Scope<'_>, rows: Rows) -> Result<Selected, Refusal> {
    if outer.frame.depth > DEEPEST {
        return Err(Refusal::new("queries too deep inside each other", select.offset.0));
    }
    match &select.with {
        Some(with) => with::with(with, select, outer, rows),
        None => body(select, outer, rows),
    }
}

/// A SELECT without its WITH.
fn body(select: &Select, outer: &Scope<'_>, rows: Rows) -> Result<Selected, Refusal> {
    let limit = select.limit.as_ref().map(|limit| read_limit(limit, outer)).transpose()?;
    let mut selected = match &select.first {
        SelectCore::Query(query) if select.compounds.is_empty() => {
            let cut = select.limit.is_some() || rows == Rows::First;
            query::query(query, &select.order_by, cut, outer)?
        }
        SelectCore::Query(_) | SelectCore::Values(_) => compound::compound(select, outer)?,
    };
    if let Some((rows, skipped)) = limit {
        selected.single |= rows == Some(Expr::number(1));
        selected.select.limit = rows;
        selected.select.offset = skipped;
    }
    if rows == Rows::First && !selected.single && select.limit.is_none() {
        selected.select.limit = Some(Expr::number(1));
    }
    if rows == Rows::First && !selected.single && select.limit.is_some() {
        return Err(Refusal::new("a subquery as a value, cut off at more than one row", select.offset.0));
    }
    Ok(selected)
}

/// LIMIT and OFFSET: a negative number is no limit.
fn read_limit(limit: &Limit, outer: &Scope<'_>) -> Result<(Option<Expr>, Option<Expr>), Refusal> {
    let scope = outer.inner(Vec::new());
    let number = |expr| match translate(expr, &scope)? {
        Typed { constant: Some(Constant::Integer(n)), .. } => Ok(n),
        other => Err(other.refuse("a LIMIT that is not a number")),
    };
    let rows = number(&limit.rows)?;
    let skipped = limit.skipped.as_ref().map(number).transpose()?.unwrap_or(0);
    Ok(((rows >= 0).then(|| Expr::number(rows)), (skipped > 0).then(|| Expr::number(skipped))))
}

impl Selected {
    /// Its columns, for whoever names it in FROM.
    fn relation_columns(&self) -> Vec<RelationColumn> {
        let mut given = Names::default();
        let names = names::unique(self.columns.iter().map(|(name, _)| name.clone()));
        self.named(names, |name| given.give(name).name)
    }

    /// Its columns under other names; `give` makes those of PostgreSQL.
    pub fn named(&self, names: Vec<String>, mut give: impl FnMut(&str) -> String) -> Vec<RelationColumn> {
        let columns = names.into_iter().zip(self.columns_read());
        columns.map(|(name, (_, typed))| relation_column(give(&name), name, &typed)).collect()
    }

    /// Its columns with the collations that those see who read it as a table.
    fn columns_read(&self) -> impl Iterator<Item = (String, Typed)> {
        self.columns.iter().enumerate().map(|(at, (name, typed))| {
            let collation = self.ends.get(at).map_or(typed.collation, |ends| ends.first);
            (name.clone(), Typed { collation, ..typed.clone() })
        })
    }

    /// Puts other expressions in the place of its columns.
    pub(in crate::translate) fn replace(&mut self, exprs: Vec<Expr>) {
        if let pg::Body::Query(query) = &mut self.select.body {
            for (output, expr) in query.columns.iter_mut().zip(exprs) {
                output.expr = expr;
            }
        }
    }

    /// The same with the values that those see who read it as a table.
    pub(in crate::translate) fn read_from(self, scope: &Scope<'_>) -> Selected {
        let read = |typed: &Typed| affinity::as_read(typed.clone());
        if self.columns.iter().all(|(_, typed)| read(typed).kind == typed.kind) {
            return self;
        }
        let mut selected = self.into_query(scope);
        for (_, typed) in &mut selected.columns {
            *typed = read(typed);
        }
        selected.replace(selected.columns.iter().map(|(_, typed)| typed.expr.clone()).collect());
        selected
    }

    /// The same as one query, whose columns can be replaced.
    pub(in crate::translate) fn into_query(self, scope: &Scope<'_>) -> Selected {
        if matches!(&self.select.body, pg::Body::Query(query) if query.distinct == pg::Distinct::No) {
            return self;
        }
        let mut alias = String::from("subquery");
        while scope.is_taken(&alias) {
            alias.push('_');
        }
        let (single, ends, collations) = (self.single, self.ends.clone(), self.collations());
        let (from, columns) = self.derived(&alias);
        Selected { ends, ..wrapped(from, &columns, &alias, single) }.collated(collations)
    }

    /// The collations of its columns.
    fn collations(&self) -> Vec<(CollationRank, Collation)> {
        self.columns.iter().map(|(_, typed)| typed.collation).collect()
    }

    /// The same with these collations: it became a query over another one, which SQLite does not know of.
    fn collated(mut self, collations: Vec<(CollationRank, Collation)>) -> Selected {
        for ((_, typed), collation) in self.columns.iter_mut().zip(collations) {
            typed.collation = collation;
        }
        self
    }

    /// A column with the affinity and the collation that its value has in an expression.
    fn value(&self, at: usize) -> Option<Typed> {
        let typed = self.columns.get(at)?.1.clone();
        Some(match self.ends.get(at) {
            Some(ends) => Typed { affinity: ends.affinity, collation: ends.last, ..typed },
            None => typed,
        })
    }
}

/// `SELECT columns FROM from`.
fn wrapped(from: pg::From, columns: &[RelationColumn], alias: &str, single: bool) -> Selected {
    let columns: Vec<(String, Typed)> =
        columns.iter().filter_map(|column| Some((column.name.text.clone(), column.under(alias).ok()?))).collect();
    let outputs = columns.iter().map(|(_, typed)| output(typed.expr.clone())).collect();
    let query = pg::Query { columns: outputs, from: vec![from], ..pg::Query::default() };
    Selected { select: pg::Select::of(pg::Body::Query(Box::new(query))), columns, ends: Vec::new(), single }
}

/// A result column. Names are said by whoever names the whole.
fn output(expr: Expr) -> pg::Output {
    pg::Output { expr, name: None }
}

/// A column of a query, as those see it who name the query in FROM.
fn relation_column(given: String, name: String, typed: &Typed) -> RelationColumn {
    // a column has a collation, be it BINARY, whatever it was made of
    let collation = (CollationRank::Column, typed.collation.1);
    let mut column = Typed::new(Expr::Column(given.clone()), typed.pg_type, typed.kind);
    (column.affinity, column.met) = (typed.affinity, typed.met);
    column.torn = typed.torn;
    column.vague = typed.vague;
    column.either = typed.either;
    column.collation = collation;
    column.offset = typed.offset;
    RelationColumn { name: Name::new(name), given, typed: Ok(column) }
}

/// A result column of the type that it is known by: PostgreSQL would make an int4 of `CASE WHEN a THEN 1 END`.
fn settled(typed: Typed) -> Typed {
    use crate::pg::types::PgType;
    fn small(expr: &Expr) -> bool {
        if let Expr::Case(_, branches, otherwise) = expr {
            return branches.iter().map(|(_, then)| then).chain(otherwise.as_deref()).any(small);
        }
        if let Expr::Keywords(_, members) = expr {
            return members.iter().any(small);
        }
        matches!(expr, Expr::Number(_))
    }
    if typed.kind == Kind::Integer && typed.pg_type == PgType::BigInt && small(&typed.expr) {
        return Typed { expr: typed.expr.cast(PgType::BigInt), ..typed };
    }
    typed
}
