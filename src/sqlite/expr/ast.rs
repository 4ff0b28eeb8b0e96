//! The syntax tree of SQLite's expressions (sqlite.org/lang_expr.html, lang_aggfunc.html, windowfunctions.html).
//!
//! In: nothing. Out: plain data that `expr::parse` makes and `expr::print` prints as SQLite.
//!
//! The tree says what was written, not what it means: nothing is resolved or typed. It is one tree per meaning of the
//! grammar, so parentheses are gone, and of two spellings that SQLite itself reads as one (`==` and `=`, `a ISNULL` and
//! `a IS NULL`, `IS NOT DISTINCT FROM` and `IS`) only one is left. AND, OR and `||` are lists, so that ten thousand of
//! them in a row do not make a tree ten thousand deep; the height of any tree is limited, see `expr::parse`.

use crate::sqlite::ast::{DeclaredType, Name, SortOrder};
use crate::sqlite::select::ast::Select;

/// Where a construct begins: the byte offset in the statement of the token it begins with.
///
/// Two offsets always compare equal, so that two trees are equal that say the same at different places.
#[derive(Debug, Clone, Copy)]
pub struct Offset(pub usize);

impl PartialEq for Offset {
    fn eq(&self, _: &Offset) -> bool {
        true
    }
}

impl Eq for Offset {}

/// An expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// Where it begins (a binary operation: where its left operand does; parentheses around it do not count).
    pub offset: Offset,
}

/// What an expression is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExprKind {
    /// A literal value.
    Literal(Literal),
    /// A bind variable as written (`?`, `?1`, `:name`): SQLite refuses them in a schema, so they mean nothing there.
    Variable(String),
    /// A column, or a word that could be one.
    Column(ColumnReference),
    /// `-a`, `+a`, `~a`, `NOT a`.
    Unary(UnaryOperator, Box<Expr>),
    /// `left operator right`.
    Binary(BinaryOperator, Box<Expr>, Box<Expr>),
    /// Two or more operands joined by the same operator, read from the left. The first operand is never a chain of the
    /// same operator (`(a AND b) AND c` is one chain of three); others may be (`a AND (b AND c)`).
    Chain(ChainOperator, Vec<Expr>),
    /// `a IS NULL`, `a ISNULL`, `a IS NOT DISTINCT FROM NULL`; negated `a IS NOT NULL`, `a NOTNULL`, `a NOT NULL`.
    IsNull {
        /// What is tested.
        operand: Box<Expr>,
        /// `IS NOT NULL`.
        negated: bool,
    },
    /// `a [NOT] BETWEEN low AND high`.
    Between {
        /// What is tested.
        operand: Box<Expr>,
        /// `NOT BETWEEN`.
        negated: bool,
        /// The lower bound, included.
        low: Box<Expr>,
        /// The upper bound, included.
        high: Box<Expr>,
    },
    /// `a [NOT] IN ..`.
    In {
        /// What is looked for.
        operand: Box<Expr>,
        /// `NOT IN`.
        negated: bool,
        /// Where.
        set: InSet,
    },
    /// `a [NOT] LIKE pattern [ESCAPE character]`, and GLOB, REGEXP, MATCH.
    Pattern {
        /// Which of the four.
        operator: PatternOperator,
        /// What is tested.
        operand: Box<Expr>,
        /// `NOT LIKE`.
        negated: bool,
        /// The pattern.
        pattern: Box<Expr>,
        /// `ESCAPE ..`: the grammar has it for all four.
        escape: Option<Box<Expr>>,
    },
    /// `a COLLATE name`.
    Collate(Box<Expr>, Name),
    /// `CAST(a AS type)`; SQLite lets the type be empty.
    Cast(Box<Expr>, Option<DeclaredType>),
    /// `CASE [operand] WHEN .. THEN .. [ELSE ..] END`.
    Case {
        /// What the branches are compared with.
        operand: Option<Box<Expr>>,
        /// `WHEN` and `THEN`, at least one.
        branches: Vec<(Expr, Expr)>,
        /// `ELSE`.
        otherwise: Option<Box<Expr>>,
    },
    /// `EXISTS (select)`; `NOT EXISTS` is a `NOT` of it.
    Exists(Box<Select>),
    /// `(select)`: the first row of it, or NULL; a row value if it has several columns.
    Subquery(Box<Select>),
    /// `(a, b ..)`: two or more.
    Row(Vec<Expr>),
    /// `name(..)`.
    Function(Box<FunctionCall>),
    /// `RAISE(..)`, in triggers only.
    Raise(Raise),
}

/// A literal value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Literal {
    /// `NULL`.
    Null,
    /// A number of digits only, or a hexadecimal one, as written (`1`, `0x1F`, `1_000`); without a sign. It may exceed
    /// 64 bits: SQLite then reads decimal digits as a real number, and refuses hexadecimal ones.
    Integer(String),
    /// A number with a point or an exponent as written (`1.5`, `.5`, `2.`, `1e3`); without a sign.
    Real(String),
    /// `'text'`, quotes undone; `damaged` where bytes were not UTF-8.
    String(Name),
    /// `x'00ff'`: the hex digits as written, an even number of them.
    Blob(String),
    /// The bare word `TRUE` or `FALSE`. Where a column of that name is in scope, SQLite takes that.
    Boolean(bool),
    /// `CURRENT_DATE`: text in UTC.
    CurrentDate,
    /// `CURRENT_TIME`: text in UTC.
    CurrentTime,
    /// `CURRENT_TIMESTAMP`: text in UTC, `YYYY-MM-DD HH:MM:SS`.
    CurrentTimestamp,
}

/// `[[schema.]table.]column`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnReference {
    /// The schema before the table.
    pub schema: Option<Name>,
    /// The table or alias before the column; in triggers also `new` and `old`.
    pub table: Option<Name>,
    /// The column; also `rowid`, `oid`, `_rowid_`, and the alias of a result column.
    pub column: Name,
    /// The column stands alone and in double quotes: where no such column is in scope, it is a string.
    pub double_quoted: bool,
}

/// The operators before an operand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum UnaryOperator {
    Minus,
    /// `+a`: `a` without the affinity and collation of a column.
    Plus,
    /// `~a`.
    BitNot,
    Not,
}

/// The operators between two operands, from the loosest group to the tightest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum BinaryOperator {
    /// `=`, `==`.
    Equal,
    /// `<>`, `!=`.
    NotEqual,
    /// `IS`, `IS NOT DISTINCT FROM`.
    Is,
    /// `IS NOT`, `IS DISTINCT FROM`.
    IsNot,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    BitAnd,
    BitOr,
    ShiftLeft,
    ShiftRight,
    Add,
    Subtract,
    Multiply,
    Divide,
    /// `%`.
    Remainder,
    /// `->`: the JSON of an element.
    JsonArrow,
    /// `->>`: the SQL value of an element.
    JsonDoubleArrow,
}

/// The operators of which a chain is a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum ChainOperator {
    Or,
    And,
    /// `||`.
    Concat,
}

/// The operators that SQLite hands to a function of that name, `x LIKE y` as `like(y, x)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum PatternOperator {
    Like,
    Glob,
    Regexp,
    Match,
}

/// What stands behind `IN`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InSet {
    /// `(a, b ..)`; SQLite allows an empty list.
    List(Vec<Expr>),
    /// `(select)`.
    Select(Box<Select>),
    /// `[schema.]table`: the table's only column.
    Table {
        /// The schema.
        schema: Option<Name>,
        /// The table.
        name: Name,
    },
    /// `[schema.]function(a, b ..)`: a table-valued function.
    Function {
        /// The schema.
        schema: Option<Name>,
        /// The function.
        name: Name,
        /// Its arguments.
        arguments: Vec<Expr>,
    },
}

/// `name(..) [FILTER ..] [OVER ..]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FunctionCall {
    /// The name.
    pub name: Name,
    /// What stands in the parentheses.
    pub arguments: Arguments,
    /// `WITHIN GROUP (ORDER BY ..)`.
    pub within_group: Option<Expr>,
    /// `FILTER (WHERE ..)`.
    pub filter: Option<Expr>,
    /// `OVER ..`.
    pub over: Option<Over>,
}

/// What stands in the parentheses of a function call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arguments {
    /// `(*)`.
    Star,
    /// `([DISTINCT] a, b .. [ORDER BY ..])`.
    List {
        /// `DISTINCT`; `ALL` says nothing.
        distinct: bool,
        /// The arguments, perhaps none.
        arguments: Vec<Expr>,
        /// `ORDER BY`: the order in which an aggregate takes its rows.
        order_by: Vec<OrderingTerm>,
    },
}

/// A member of an `ORDER BY`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderingTerm {
    /// The expression; in a SELECT a number or a name may stand for a result column. `COLLATE` is part of it.
    pub expr: Expr,
    /// `ASC` or `DESC`, if written.
    pub order: Option<SortOrder>,
    /// `NULLS FIRST` or `NULLS LAST`, if written. SQLite's NULL is less than every value.
    pub nulls: Option<NullsOrder>,
}

/// `NULLS FIRST`, `NULLS LAST`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum NullsOrder {
    First,
    Last,
}

/// What stands behind `OVER`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Over {
    /// `OVER name`: a window of the `WINDOW` clause.
    Named(Name),
    /// `OVER (..)`.
    Window(Window),
}

/// `([base] [PARTITION BY ..] [ORDER BY ..] [frame])`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// The window it is built on.
    pub base: Option<Name>,
    /// `PARTITION BY`.
    pub partition_by: Vec<Expr>,
    /// `ORDER BY`.
    pub order_by: Vec<OrderingTerm>,
    /// The frame; none is `RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW`.
    pub frame: Option<Frame>,
}

/// `RANGE|ROWS|GROUPS [BETWEEN] start [AND end] [EXCLUDE ..]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// What the bounds count.
    pub unit: FrameUnit,
    /// Where it begins.
    pub start: FrameBound,
    /// Where it ends; none, without `BETWEEN`, is `CURRENT ROW`.
    pub end: Option<FrameBound>,
    /// `EXCLUDE ..`.
    pub exclude: Option<FrameExclude>,
}

/// What the bounds of a frame count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum FrameUnit {
    Range,
    Rows,
    Groups,
}

/// A bound of a frame.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum FrameBound {
    UnboundedPreceding,
    Preceding(Box<Expr>),
    CurrentRow,
    Following(Box<Expr>),
    UnboundedFollowing,
}

/// `EXCLUDE ..`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum FrameExclude {
    NoOthers,
    CurrentRow,
    Group,
    Ties,
}

/// `RAISE(..)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Raise {
    /// `RAISE(IGNORE)`.
    Ignore,
    /// `RAISE(ABORT, message)`, and FAIL, ROLLBACK. Before 3.47 the message was a string or a name, taken as text.
    Error(RaiseAction, Box<Expr>),
}

/// What `RAISE` does to the statement and the transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum RaiseAction {
    Rollback,
    Abort,
    Fail,
}
