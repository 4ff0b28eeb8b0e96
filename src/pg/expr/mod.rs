//! PostgreSQL expressions as a tree that prints itself; the tree is all that `translate` can put into the output.
//!
//! In: trees that `translate` builds. Out: text, in [`print`]; the helper functions that a tree calls, in [`visit`].
//! Whoever adds a variant adds it there and nowhere else.

pub(in crate::pg) mod print;
mod shape;
pub(in crate::pg) mod visit;

use super::helpers::Helper;
use super::select::Select;
use super::types::PgType;

/// An expression. Printing adds the parentheses that keep its shape.
#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    /// `NULL`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number in PostgreSQL's spelling, its sign included.
    Number(String),
    /// A string literal.
    String(String),
    /// A bytea literal, from hex digits.
    Bytes(String),
    /// A column of the table at hand.
    Column(String),
    /// `"table"."column"`, the table by its alias; also `NEW."column"` where the table is one of [`ROWS`].
    Of(String, String),
    /// `expression::type`.
    Cast(Box<Expr>, PgType),
    /// A citext as text: its case matters.
    Uncased(Box<Expr>),
    /// A function of pg_catalog with its arguments.
    Call(&'static str, Vec<Expr>),
    /// A function that the grammar knows by a keyword: `COALESCE`, `NULLIF`, `GREATEST`, `LEAST`.
    Keywords(&'static str, Vec<Expr>),
    /// `name => value`, as an argument of a function of pg_catalog.
    Named(&'static str, Box<Expr>),
    /// A helper function of ours.
    Helper(Box<HelperCall>),
    /// An aggregate or window function of pg_catalog.
    Aggregate(Box<Aggregate>),
    /// A word that is a value: `CURRENT_DATE`.
    Keyword(&'static str),
    /// `left operator right`.
    Binary(Box<Expr>, &'static str, Box<Expr>),
    /// Two or more operands joined by the same associative operator: `AND`, `OR`, `||`.
    Chain(&'static str, Vec<Expr>),
    /// `operator operand`: `NOT`, `-`.
    Unary(&'static str, Box<Expr>),
    /// `operand IS NULL`, `operand IS NOT NULL`, `operand IS TRUE`.
    Postfix(Box<Expr>, &'static str),
    /// `operand IN (..)`; `NOT IN` with the keyword. At least one member.
    In(Box<Expr>, &'static str, Vec<Expr>),
    /// `operand IN (select)`; `NOT IN` with the keyword.
    InSelect(Box<Expr>, &'static str, Box<Select>),
    /// `operand BETWEEN low AND high`; `NOT BETWEEN` with the keyword.
    Between(Box<Expr>, &'static str, Box<Expr>, Box<Expr>),
    /// `operand LIKE pattern ESCAPE escape`, and `ILIKE`; an empty escape is none.
    Like(Box<Expr>, &'static str, Box<Expr>, Box<Expr>),
    /// `CASE [operand] WHEN .. THEN .. [ELSE ..] END`.
    Case(Option<Box<Expr>>, Vec<(Expr, Expr)>, Option<Box<Expr>>),
    /// `EXISTS (select)`.
    Exists(Box<Select>),
    /// `(select)`.
    Subquery(Box<Select>),
    /// `ROW(a, b)`.
    Row(Vec<Expr>),
    /// `ARRAY[a, b]`, with the type of its members.
    Array(Vec<Expr>, PgType),
    /// `operand COLLATE pg_catalog."C"`.
    CollateC(Box<Expr>),
    /// `(operand AT TIME ZONE 'UTC')`.
    AtUtc(Box<Expr>),
    /// `extract(field FROM operand)`.
    Extract(&'static str, Box<Expr>),
}

/// Names before a column that are not quoted: the rows of a trigger, and of an upsert.
pub const ROWS: [&str; 3] = ["NEW", "OLD", "EXCLUDED"];

/// A call of a helper function.
#[derive(Debug, Clone, PartialEq)]
pub struct HelperCall {
    /// The schema it is in.
    pub schema: String,
    /// Which.
    pub helper: Helper,
    /// Its arguments.
    pub arguments: Vec<Expr>,
}

/// A call of an aggregate or window function.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Aggregate {
    /// Its name in pg_catalog.
    pub function: &'static str,
    /// `DISTINCT`.
    pub distinct: bool,
    /// Its arguments; none is `*` for count, and nothing for window functions.
    pub arguments: Arguments,
    /// `ORDER BY` in the parentheses.
    pub order_by: Vec<Order>,
    /// `WITHIN GROUP (ORDER BY ..)`.
    pub within_group: Vec<Order>,
    /// `FILTER (WHERE ..)`.
    pub filter: Option<Expr>,
    /// `OVER ..`.
    pub over: Option<Over>,
}

/// What stands in the parentheses of an aggregate.
#[derive(Debug, Clone, PartialEq)]
pub enum Arguments {
    /// `*`.
    Star,
    /// Expressions, perhaps none.
    List(Vec<Expr>),
}

impl Default for Arguments {
    fn default() -> Self {
        Arguments::List(Vec::new())
    }
}

/// A member of an `ORDER BY`.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// What is sorted by.
    pub expr: Expr,
    /// `DESC`.
    pub descending: bool,
    /// `NULLS FIRST` (`Some(true)`) or `NULLS LAST` (`Some(false)`), if it has to be said.
    pub nulls_first: Option<bool>,
}

/// What stands behind `OVER`.
#[derive(Debug, Clone, PartialEq)]
pub enum Over {
    /// A window of the `WINDOW` clause.
    Named(String),
    /// A window.
    Window(Box<Window>),
}

/// `(base PARTITION BY .. ORDER BY .. frame)`.
#[derive(Debug, Clone, PartialEq, Default)]
#[allow(missing_docs)]
pub struct Window {
    pub base: Option<String>,
    pub partition_by: Vec<Expr>,
    pub order_by: Vec<Order>,
    pub frame: Option<Frame>,
}

/// `unit BETWEEN start AND end exclude`.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    /// `RANGE`, `ROWS`, `GROUPS`.
    pub unit: &'static str,
    /// Where it begins.
    pub start: Bound,
    /// Where it ends.
    pub end: Bound,
    /// `EXCLUDE ..`, the whole of it.
    pub exclude: Option<&'static str>,
}

/// A bound of a frame.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub enum Bound {
    UnboundedPreceding,
    Preceding(Expr),
    CurrentRow,
    Following(Expr),
    UnboundedFollowing,
}

/// The ways in which `translate` builds trees: they read better than boxes.
impl Expr {
    /// The name of the column that it is.
    pub fn as_column(&self) -> Option<&str> {
        if let Expr::Column(name) = self { Some(name) } else { None }
    }

    /// A number.
    pub fn number(value: impl std::fmt::Display) -> Expr {
        Expr::Number(value.to_string())
    }

    /// A string literal.
    pub fn string(text: impl Into<String>) -> Expr {
        Expr::String(text.into())
    }

    /// `self operator right`.
    #[must_use]
    pub fn binary(self, operator: &'static str, right: Expr) -> Expr {
        Expr::Binary(Box::new(self), operator, Box::new(right))
    }

    /// `operator self`.
    #[must_use]
    pub fn unary(self, operator: &'static str) -> Expr {
        Expr::Unary(operator, Box::new(self))
    }

    /// `self operator`.
    #[must_use]
    pub fn postfix(self, operator: &'static str) -> Expr {
        Expr::Postfix(Box::new(self), operator)
    }

    /// `self::type`.
    #[must_use]
    pub fn cast(self, to: PgType) -> Expr {
        Expr::Cast(Box::new(self), to)
    }

    /// `self COLLATE "C"`.
    #[must_use]
    pub fn collate_c(self) -> Expr {
        Expr::CollateC(Box::new(self))
    }

    /// `CASE WHEN condition THEN self [ELSE otherwise] END`.
    #[must_use]
    pub fn when(self, condition: Expr, otherwise: Option<Expr>) -> Expr {
        Expr::Case(None, vec![(condition, self)], otherwise.map(Box::new))
    }

    /// `nullif(self, other)`.
    #[must_use]
    pub fn null_if(self, other: Expr) -> Expr {
        Expr::Keywords("NULLIF", vec![self, other])
    }
}
