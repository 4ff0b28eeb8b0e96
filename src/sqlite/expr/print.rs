//! Trees of expressions as SQLite text again (sqlite.org/lang_expr.html).
//!
//! In: an [`Expr`] and its parts. Out: text that reads as the same tree, with the parentheses that the tree needs and
//! no others. Names that cannot be strings stand in backticks or behind a point, so that a double quote keeps its
//! meaning; only functions, types and collations, which are no strings anywhere, stand as they are written elsewhere.

use std::fmt::{self, Display, Formatter};

use super::ast::{
    Arguments, BinaryOperator, ChainOperator, ColumnReference, Expr, ExprKind, Frame, FrameBound, FrameExclude,
    FrameUnit, FunctionCall, InSet, Literal, NullsOrder, OrderingTerm, Over, PatternOperator, Raise, RaiseAction,
    UnaryOperator, Window,
};
use super::parse::{binary_precedence, chain_precedence, precedence};
use crate::sqlite::ast::{Name, SortOrder};
use crate::sqlite::print::{List, Quoted, quoted};

/// Tighter than `=`, IN, LIKE, BETWEEN.
const ABOVE_EQUALITY: u8 = 5;
/// Tighter than AND.
const ABOVE_AND: u8 = 3;
/// An operand of COLLATE.
const COLLATED: u8 = 11;
/// An operand of a sign.
const SIGNED: u8 = 12;

/// An operand: in parentheses where it binds looser than it has to.
struct Operand<'a>(&'a Expr, u8);

impl Display for Operand<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if precedence(self.0) < self.1 {
            f.write_str("(")?;
            self.0.fmt(f)?;
            return f.write_str(")");
        }
        self.0.fmt(f)
    }
}

impl Display for Expr {
    /// A tree that leans to the left is written without recursion: SQLite allows it to be a thousand operators tall.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut spine = Vec::new();
        let mut lowest = self;
        while let Some((operand, loosest)) = left_operand(lowest) {
            let parenthesised = precedence(operand) < loosest;
            spine.push((lowest, parenthesised));
            lowest = operand;
        }
        for (_, parenthesised) in &spine {
            f.write_str(if *parenthesised { "(" } else { "" })?;
        }
        head(lowest, f)?;
        for (expr, parenthesised) in spine.into_iter().rev() {
            f.write_str(if parenthesised { ")" } else { "" })?;
            tail(expr, f)?;
        }
        Ok(())
    }
}

/// The operand with which the expression begins, and how tight that has to bind.
fn left_operand(expr: &Expr) -> Option<(&Expr, u8)> {
    match &expr.kind {
        ExprKind::Binary(operator, left, _) => Some((left, binary_precedence(*operator))),
        ExprKind::Chain(operator, operands) => operands.first().map(|first| (first, chain_precedence(*operator))),
        ExprKind::IsNull { operand, .. }
        | ExprKind::Between { operand, .. }
        | ExprKind::In { operand, .. }
        | ExprKind::Pattern { operand, .. } => Some((operand, ABOVE_EQUALITY - 1)),
        ExprKind::Collate(operand, _) => Some((operand, COLLATED)),
        ExprKind::Literal(_)
        | ExprKind::Variable(_)
        | ExprKind::Column(_)
        | ExprKind::Unary(..)
        | ExprKind::Cast(..)
        | ExprKind::Case { .. }
        | ExprKind::Exists(_)
        | ExprKind::Subquery(_)
        | ExprKind::Row(_)
        | ExprKind::Function(_)
        | ExprKind::Raise(_) => None,
    }
}

/// What stands behind the left operand.
fn tail(expr: &Expr, f: &mut Formatter<'_>) -> fmt::Result {
    match &expr.kind {
        ExprKind::Binary(operator, _, right) => {
            write!(f, " {} {}", binary_text(*operator), Operand(right, binary_precedence(*operator) + 1))
        }
        ExprKind::Chain(operator, operands) => operands.iter().skip(1).try_for_each(|operand| {
            write!(f, " {} {}", chain_text(*operator), Operand(operand, chain_precedence(*operator) + 1))
        }),
        ExprKind::IsNull { negated, .. } => f.write_str(if *negated { " IS NOT NULL" } else { " IS NULL" }),
        ExprKind::Between { negated, low, high, .. } => {
            let (low, high) = (Operand(low, ABOVE_AND), Operand(high, ABOVE_EQUALITY));
            write!(f, "{} BETWEEN {low} AND {high}", not(*negated))
        }
        ExprKind::In { negated, set, .. } => write!(f, "{} IN {set}", not(*negated)),
        ExprKind::Pattern { operator, negated, pattern, escape, .. } => {
            let pattern = Operand(pattern, ABOVE_EQUALITY);
            write!(f, "{} {} {pattern}", not(*negated), pattern_text(*operator))?;
            match escape {
                Some(escape) => write!(f, " ESCAPE {}", Operand(escape, ABOVE_EQUALITY)),
                None => Ok(()),
            }
        }
        ExprKind::Collate(_, name) => write!(f, " COLLATE {}", quoted(name)),
        ExprKind::Literal(_)
        | ExprKind::Variable(_)
        | ExprKind::Column(_)
        | ExprKind::Unary(..)
        | ExprKind::Cast(..)
        | ExprKind::Case { .. }
        | ExprKind::Exists(_)
        | ExprKind::Subquery(_)
        | ExprKind::Row(_)
        | ExprKind::Function(_)
        | ExprKind::Raise(_) => Ok(()),
    }
}

/// An expression that does not begin with an operand.
fn head(expr: &Expr, f: &mut Formatter<'_>) -> fmt::Result {
    match &expr.kind {
        ExprKind::Literal(literal) => literal.fmt(f),
        ExprKind::Variable(variable) => f.write_str(variable),
        ExprKind::Column(column) => column.fmt(f),
        ExprKind::Unary(..) => unary(expr, f),
        ExprKind::Cast(operand, Some(declared)) => write!(f, "CAST({operand} AS {declared})"),
        ExprKind::Cast(operand, None) => write!(f, "CAST({operand} AS)"),
        ExprKind::Case { operand, branches, otherwise } => case(operand.as_deref(), branches, otherwise.as_deref(), f),
        ExprKind::Exists(select) => write!(f, "EXISTS ({select})"),
        ExprKind::Subquery(select) => write!(f, "({select})"),
        ExprKind::Row(members) => write!(f, "({})", List(members)),
        ExprKind::Function(call) => call.fmt(f),
        ExprKind::Raise(raise) => raise.fmt(f),
        ExprKind::Binary(..)
        | ExprKind::Chain(..)
        | ExprKind::IsNull { .. }
        | ExprKind::Between { .. }
        | ExprKind::In { .. }
        | ExprKind::Pattern { .. }
        | ExprKind::Collate(..) => Ok(()),
    }
}

/// A run of operators before an operand, without recursion; a blank keeps `- -` from being a comment.
fn unary(expr: &Expr, f: &mut Formatter<'_>) -> fmt::Result {
    let mut open = 0_usize;
    let mut operand = expr;
    while let ExprKind::Unary(operator, inner) = &operand.kind {
        let (text, loosest) = match operator {
            UnaryOperator::Minus => ("- ", SIGNED),
            UnaryOperator::Plus => ("+ ", SIGNED),
            UnaryOperator::BitNot => ("~ ", SIGNED),
            UnaryOperator::Not => ("NOT ", ABOVE_AND),
        };
        f.write_str(text)?;
        if precedence(inner) < loosest {
            f.write_str("(")?;
            open += 1;
        }
        operand = inner;
    }
    operand.fmt(f)?;
    (0..open).try_for_each(|_| f.write_str(")"))
}

fn case(
    operand: Option<&Expr>,
    branches: &[(Expr, Expr)],
    otherwise: Option<&Expr>,
    f: &mut Formatter<'_>,
) -> fmt::Result {
    f.write_str("CASE")?;
    if let Some(operand) = operand {
        write!(f, " {operand}")?;
    }
    for (when, then) in branches {
        write!(f, " WHEN {when} THEN {then}")?;
    }
    if let Some(otherwise) = otherwise {
        write!(f, " ELSE {otherwise}")?;
    }
    f.write_str(" END")
}

fn not(negated: bool) -> &'static str {
    if negated { " NOT" } else { "" }
}

fn binary_text(operator: BinaryOperator) -> &'static str {
    match operator {
        BinaryOperator::Equal => "=",
        BinaryOperator::NotEqual => "<>",
        BinaryOperator::Is => "IS",
        BinaryOperator::IsNot => "IS NOT",
        BinaryOperator::Less => "<",
        BinaryOperator::LessOrEqual => "<=",
        BinaryOperator::Greater => ">",
        BinaryOperator::GreaterOrEqual => ">=",
        BinaryOperator::BitAnd => "&",
        BinaryOperator::BitOr => "|",
        BinaryOperator::ShiftLeft => "<<",
        BinaryOperator::ShiftRight => ">>",
        BinaryOperator::Add => "+",
        BinaryOperator::Subtract => "-",
        BinaryOperator::Multiply => "*",
        BinaryOperator::Divide => "/",
        BinaryOperator::Remainder => "%",
        BinaryOperator::JsonArrow => "->",
        BinaryOperator::JsonDoubleArrow => "->>",
    }
}

fn chain_text(operator: ChainOperator) -> &'static str {
    match operator {
        ChainOperator::Or => "OR",
        ChainOperator::And => "AND",
        ChainOperator::Concat => "||",
    }
}

fn pattern_text(operator: PatternOperator) -> &'static str {
    match operator {
        PatternOperator::Like => "LIKE",
        PatternOperator::Glob => "GLOB",
        PatternOperator::Regexp => "REGEXP",
        PatternOperator::Match => "MATCH",
    }
}

impl Display for Literal {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Literal::Null => f.write_str("NULL"),
            Literal::Integer(text) | Literal::Real(text) => f.write_str(text),
            Literal::String(text) => Quoted(&text.text, '\'').fmt(f),
            Literal::Blob(hex) => write!(f, "x'{hex}'"),
            Literal::Boolean(true) => f.write_str("TRUE"),
            Literal::Boolean(false) => f.write_str("FALSE"),
            Literal::CurrentDate => f.write_str("CURRENT_DATE"),
            Literal::CurrentTime => f.write_str("CURRENT_TIME"),
            Literal::CurrentTimestamp => f.write_str("CURRENT_TIMESTAMP"),
        }
    }
}

impl Display for ColumnReference {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for name in [&self.schema, &self.table].into_iter().flatten() {
            write!(f, "{}.", quoted(name))?;
        }
        if self.table.is_some() || self.double_quoted {
            return quoted(&self.column).fmt(f);
        }
        Quoted(&self.column.text, '`').fmt(f)
    }
}

impl Display for InSet {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            InSet::List(members) => write!(f, "({})", List(members)),
            InSet::Select(select) => write!(f, "({select})"),
            InSet::Table { schema, name } => Qualified(schema.as_ref(), name).fmt(f),
            InSet::Function { schema, name, arguments } => {
                write!(f, "{}({})", Qualified(schema.as_ref(), name), List(arguments))
            }
        }
    }
}

/// `[schema.]name`.
pub(in crate::sqlite) struct Qualified<'a>(pub Option<&'a Name>, pub &'a Name);

impl Display for Qualified<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(schema) = self.0 {
            write!(f, "{}.", quoted(schema))?;
        }
        quoted(self.1).fmt(f)
    }
}

impl Display for FunctionCall {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}({})", quoted(&self.name), self.arguments)?;
        if let Some(member) = &self.within_group {
            write!(f, " WITHIN GROUP (ORDER BY {member})")?;
        }
        if let Some(filter) = &self.filter {
            write!(f, " FILTER (WHERE {filter})")?;
        }
        match &self.over {
            Some(Over::Named(name)) => write!(f, " OVER {}", quoted(name)),
            Some(Over::Window(window)) => write!(f, " OVER {window}"),
            None => Ok(()),
        }
    }
}

impl Display for Arguments {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Arguments::Star => f.write_str("*"),
            Arguments::List { distinct, arguments, order_by } => {
                f.write_str(if *distinct { "DISTINCT " } else { "" })?;
                write!(f, "{}{}", List(arguments), OrderBy(order_by))
            }
        }
    }
}

/// ` ORDER BY ..`, or nothing.
pub(in crate::sqlite) struct OrderBy<'a>(pub &'a [OrderingTerm]);

impl Display for OrderBy<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, " ORDER BY {}", List(self.0)) }
    }
}

impl Display for OrderingTerm {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.expr.fmt(f)?;
        f.write_str(match self.order {
            None => "",
            Some(SortOrder::Asc) => " ASC",
            Some(SortOrder::Desc) => " DESC",
        })?;
        f.write_str(match self.nulls {
            None => "",
            Some(NullsOrder::First) => " NULLS FIRST",
            Some(NullsOrder::Last) => " NULLS LAST",
        })
    }
}

impl Display for Window {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut parts = Vec::new();
        parts.extend(self.base.as_ref().map(|base| quoted(base).to_string()));
        if !self.partition_by.is_empty() {
            parts.push(format!("PARTITION BY {}", List(&self.partition_by)));
        }
        if !self.order_by.is_empty() {
            parts.push(format!("ORDER BY {}", List(&self.order_by)));
        }
        parts.extend(self.frame.as_ref().map(Frame::to_string));
        write!(f, "({})", parts.join(" "))
    }
}

impl Display for Frame {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            FrameUnit::Range => "RANGE",
            FrameUnit::Rows => "ROWS",
            FrameUnit::Groups => "GROUPS",
        };
        match &self.end {
            Some(end) => write!(f, "{unit} BETWEEN {} AND {end}", self.start)?,
            None => write!(f, "{unit} {}", self.start)?,
        }
        f.write_str(match self.exclude {
            None => "",
            Some(FrameExclude::NoOthers) => " EXCLUDE NO OTHERS",
            Some(FrameExclude::CurrentRow) => " EXCLUDE CURRENT ROW",
            Some(FrameExclude::Group) => " EXCLUDE GROUP",
            Some(FrameExclude::Ties) => " EXCLUDE TIES",
        })
    }
}

impl Display for FrameBound {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            FrameBound::UnboundedPreceding => f.write_str("UNBOUNDED PRECEDING"),
            FrameBound::Preceding(distance) => write!(f, "{} PRECEDING", Operand(distance, ABOVE_AND)),
            FrameBound::CurrentRow => f.write_str("CURRENT ROW"),
            FrameBound::Following(distance) => write!(f, "{} FOLLOWING", Operand(distance, ABOVE_AND)),
            FrameBound::UnboundedFollowing => f.write_str("UNBOUNDED FOLLOWING"),
        }
    }
}

impl Display for Raise {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (action, message) = match self {
            Raise::Ignore => return f.write_str("RAISE(IGNORE)"),
            Raise::Error(RaiseAction::Rollback, message) => ("ROLLBACK", message),
            Raise::Error(RaiseAction::Abort, message) => ("ABORT", message),
            Raise::Error(RaiseAction::Fail, message) => ("FAIL", message),
        };
        write!(f, "RAISE({action}, {message})")
    }
}
