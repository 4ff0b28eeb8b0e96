//! The syntax tree of SELECT (sqlite.org/lang_select.html, lang_with.html).
//!
//! In: nothing. Out: plain data that `select::parse` makes and `select::print` prints as SQLite. As in `expr::ast`,
//! nothing is resolved: `*` stays `*`.

use crate::sqlite::ast::Name;
use crate::sqlite::expr::ast::{Expr, Offset, OrderingTerm, Window};

/// `[WITH ..] core [UNION core ..] [ORDER BY ..] [LIMIT ..]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Select {
    /// `WITH ..`.
    pub with: Option<With>,
    /// The first part, or the only one.
    pub first: SelectCore,
    /// The others. SQLite gives all four operators the same precedence and reads from the left.
    pub compounds: Vec<(CompoundOperator, SelectCore)>,
    /// `ORDER BY` of the whole.
    pub order_by: Vec<OrderingTerm>,
    /// `LIMIT` of the whole.
    pub limit: Option<Limit>,
    /// Where it begins, its parentheses not counted.
    pub offset: Offset,
}

/// `WITH [RECURSIVE] ..`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct With {
    /// `RECURSIVE`: says nothing to SQLite, any of the tables may be recursive.
    pub recursive: bool,
    /// The tables, at least one. To SQLite each sees all of them.
    pub tables: Vec<CommonTable>,
}

/// `name [(columns)] AS [[NOT] MATERIALIZED] (select)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommonTable {
    /// The name.
    pub name: Name,
    /// The names of the columns; empty where not written.
    pub columns: Vec<Name>,
    /// `MATERIALIZED` (`Some(true)`), `NOT MATERIALIZED` (`Some(false)`), or not said.
    pub materialized: Option<bool>,
    /// The query.
    pub select: Select,
    /// Where it begins.
    pub offset: Offset,
}

/// `UNION ..`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum CompoundOperator {
    Union,
    UnionAll,
    Intersect,
    Except,
}

/// One part of a compound select.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SelectCore {
    /// `SELECT ..`.
    Query(Box<Query>),
    /// `VALUES (..), (..)`: one or more rows of one or more values.
    Values(Vec<Vec<Expr>>),
}

/// `SELECT [DISTINCT] columns [FROM ..] [WHERE ..] [GROUP BY ..] [HAVING ..] [WINDOW ..]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// `DISTINCT`; `ALL` says nothing.
    pub distinct: bool,
    /// The result columns, at least one.
    pub columns: Vec<ResultColumn>,
    /// `FROM`.
    pub from: Option<From>,
    /// `WHERE`.
    pub filter: Option<Expr>,
    /// `GROUP BY`; empty where not written. A number or a name may stand for a result column.
    pub group_by: Vec<Expr>,
    /// `HAVING`; SQLite allows it without `GROUP BY`.
    pub having: Option<Expr>,
    /// `WINDOW name AS (..), ..`.
    pub windows: Vec<(Name, Window)>,
    /// Where `SELECT` stands.
    pub offset: Offset,
}

/// A result column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ResultColumn {
    /// `*`.
    Star(Offset),
    /// `table.*`.
    TableStar(Name, Offset),
    /// `expr [[AS] alias]`.
    Expr {
        /// The expression.
        expr: Expr,
        /// The alias.
        alias: Option<Name>,
        /// Where the first token of it stands, an opening parenthesis included, and where the one behind it does (none
        /// where it is the last token of all): without an alias, that text is the name of the column, unless it is
        /// that of a column.
        span: (Offset, Option<Offset>),
    },
}

/// What stands behind `FROM`: SQLite reads joins from the left, a comma among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct From {
    /// The first table.
    pub first: FromItem,
    /// What is joined to it.
    pub joins: Vec<Join>,
}

/// `operator table [ON ..|USING ..]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Join {
    /// `NATURAL`: all columns that both sides have.
    pub natural: bool,
    /// The kind.
    pub kind: JoinKind,
    /// What is joined to all that stands before.
    pub item: FromItem,
    /// `ON` or `USING`: SQLite allows it behind a comma and `CROSS JOIN` too.
    pub constraint: Option<JoinConstraint>,
}

/// The kind of a join.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JoinKind {
    /// `,`: to SQLite the same as `INNER JOIN`, in precedence too.
    Comma,
    /// `JOIN`, `INNER JOIN`.
    Inner,
    /// `CROSS JOIN`: an inner join whose order the planner keeps.
    Cross,
    /// `LEFT [OUTER] JOIN`.
    Left,
    /// `RIGHT [OUTER] JOIN`.
    Right,
    /// `FULL [OUTER] JOIN`.
    Full,
}

/// `ON ..`, `USING (..)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JoinConstraint {
    /// `ON expr`.
    On(Expr),
    /// `USING (columns)`.
    Using(Vec<Name>),
}

/// A table of a FROM with its alias.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FromItem {
    /// The table.
    pub source: FromSource,
    /// `[AS] alias`.
    pub alias: Option<Name>,
    /// Where it begins.
    pub offset: Offset,
}

/// A table of a FROM.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FromSource {
    /// `[schema.]name [INDEXED BY index|NOT INDEXED]`: a table, view or common table.
    Table {
        /// The schema.
        schema: Option<Name>,
        /// The name.
        name: Name,
        /// What was said about the index to use.
        index: Option<IndexHint>,
    },
    /// `[schema.]name(arguments)`: a table-valued function.
    Function {
        /// The schema.
        schema: Option<Name>,
        /// The name.
        name: Name,
        /// The arguments, perhaps none.
        arguments: Vec<Expr>,
    },
    /// `(select)`.
    Select(Box<Select>),
    /// `(table JOIN table ..)`.
    Join(Box<From>),
}

/// `INDEXED BY name`, `NOT INDEXED`: advice to SQLite's planner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IndexHint {
    /// `INDEXED BY name`.
    IndexedBy(Name),
    /// `NOT INDEXED`.
    NotIndexed,
}

/// `LIMIT rows [OFFSET skipped]`, `LIMIT skipped, rows`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// How many rows; a negative number is no limit.
    pub rows: Expr,
    /// How many are left out before them.
    pub skipped: Option<Expr>,
}
