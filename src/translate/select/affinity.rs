//! The affinity of a column of a compound (`sqlite3SubqueryColumnTypes` of select.c and `sqlite3ExprDataType` of expr.c).

use crate::pg::types::PgType;
use crate::sqlite::affinity::{Affinity, affinity};
use crate::sqlite::expr::ast::{BinaryOperator, ChainOperator, Expr as Parsed, ExprKind, Literal, UnaryOperator};
use crate::sqlite::select::ast::{Query, ResultColumn};
use crate::translate::expr::{Constant, Kind, Typed};

/// What SQLite supposes that an expression may give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Supposed {
    number: bool,
    text: bool,
    /// It is a CAST.
    cast: bool,
}

const NOTHING: Supposed = Supposed { number: false, text: false, cast: false };
const NUMBER: Supposed = Supposed { number: true, ..NOTHING };
const TEXT: Supposed = Supposed { text: true, ..NOTHING };
const ANYTHING: Supposed = Supposed { text: true, ..NUMBER };

impl Supposed {
    fn or(self, other: Supposed) -> Supposed {
        Supposed { number: self.number || other.number, text: self.text || other.text, cast: false }
    }
}

/// The affinity of a column: that of the first part that has one, unless the values of the others could not have it.
/// Where the first part is a CAST to a number, its other parts stay the numbers that they are.
pub(super) fn of_column(members: &[Typed], supposed: &[Supposed]) -> Option<Affinity> {
    let at = members.iter().position(|member| member.affinity.is_some())?;
    let found = members[at].affinity;
    let others = supposed.iter().enumerate().filter(|(other, _)| *other != at);
    let others = others.fold(NOTHING, |all, (_, supposed)| all.or(*supposed));
    match found? {
        Affinity::Text if others.number => None,
        Affinity::Integer | Affinity::Real | Affinity::Numeric if others.text => None,
        Affinity::Blob if members.iter().any(|member| member.affinity != found) => None,
        Affinity::Integer | Affinity::Real if members.len() > 1 && supposed.first().is_some_and(|first| first.cast) => {
            Some(Affinity::Numeric)
        }
        Affinity::Text | Affinity::Integer | Affinity::Real | Affinity::Numeric | Affinity::Blob => found,
    }
}

/// Whether the parts of a column have other affinities than each other: SQLite moves a WHERE into the parts, where it
/// compares by the affinity of each, and does so or not by rules that its releases change.
pub(super) fn is_torn(members: &[Typed]) -> bool {
    let of = |member: &Typed| member.affinity.filter(|affinity| *affinity != Affinity::Blob);
    members.windows(2).any(|pair| of(&pair[0]) != of(&pair[1])) || members.iter().any(|member| member.torn)
}

/// A column as those read it who name its table: with REAL affinity every number is a real, whole ones too, that another
/// part of a compound gave.
pub(super) fn as_read(column: Typed) -> Typed {
    let whole = matches!(column.kind, Kind::Boolean | Kind::Integer | Kind::Number);
    if column.affinity != Some(Affinity::Real) || !whole {
        return column;
    }
    let number = if column.kind == Kind::Boolean { column.expr.cast(PgType::Integer) } else { column.expr };
    let expr = number.cast(PgType::DoublePrecision);
    Typed { expr, pg_type: PgType::DoublePrecision, kind: Kind::Real, vague: false, ..column }
}

/// What SQLite supposes of the result columns of a query.
pub(super) fn of_query(query: &Query, row: &[Typed]) -> Vec<Supposed> {
    let star = |column: &ResultColumn| matches!(column, ResultColumn::Star(_) | ResultColumn::TableStar(..));
    let before = query.columns.iter().take_while(|column| !star(column)).count();
    let after = query.columns.iter().rev().take_while(|column| !star(column)).count();
    let written = |at: usize| match at {
        at if at < before => query.columns.get(at),
        at => query.columns.get((at + query.columns.len()).checked_sub(row.len())?),
    };
    let one = |(at, typed): (usize, &Typed)| match written(at) {
        Some(ResultColumn::Expr { expr, .. }) if at < before || at + after >= row.len() => supposed(expr, typed),
        Some(ResultColumn::Expr { .. } | ResultColumn::Star(_) | ResultColumn::TableStar(..)) | None => {
            by_affinity(typed.affinity)
        }
    };
    row.iter().enumerate().map(one).collect()
}

fn by_affinity(affinity: Option<Affinity>) -> Supposed {
    match affinity {
        Some(Affinity::Integer | Affinity::Real | Affinity::Numeric) => NUMBER,
        Some(Affinity::Text) => TEXT,
        Some(Affinity::Blob) | None => ANYTHING,
    }
}

/// What SQLite supposes of an expression.
pub(super) fn supposed(expr: &Parsed, typed: &Typed) -> Supposed {
    match &expr.kind {
        ExprKind::Column(_) | ExprKind::Subquery(_) if matches!(typed.constant, Some(Constant::Text(_))) => TEXT,
        ExprKind::Column(_) | ExprKind::Subquery(_) => by_affinity(typed.affinity),
        ExprKind::Collate(inner, _) | ExprKind::Unary(UnaryOperator::Plus, inner) => {
            Supposed { cast: false, ..supposed(inner, typed) }
        }
        ExprKind::Case { branches, otherwise, .. } => {
            let branches = branches.iter().map(|(_, then)| then).chain(otherwise.as_deref());
            branches.fold(NOTHING, |all, branch| all.or(of_branch(branch, typed)))
        }
        ExprKind::Cast(_, declared) => {
            let to = by_affinity(declared.as_ref().map(|declared| affinity(Some(&declared.name))));
            Supposed { cast: true, ..to }
        }
        ExprKind::Literal(Literal::Null | Literal::Blob(_)) => NOTHING,
        ExprKind::Literal(Literal::String(_)) | ExprKind::Chain(ChainOperator::Concat, _) => TEXT,
        ExprKind::Literal(Literal::Integer(_) | Literal::Real(_) | Literal::Boolean(_)) => NUMBER,
        ExprKind::Binary(BinaryOperator::JsonArrow | BinaryOperator::JsonDoubleArrow, ..)
        | ExprKind::Literal(Literal::CurrentDate | Literal::CurrentTime | Literal::CurrentTimestamp)
        | ExprKind::Pattern { negated: false, .. }
        | ExprKind::Variable(_)
        | ExprKind::Row(_)
        | ExprKind::Function(_)
        | ExprKind::Raise(_) => ANYTHING,
        ExprKind::Binary(..)
        | ExprKind::Unary(..)
        | ExprKind::Chain(ChainOperator::And | ChainOperator::Or, _)
        | ExprKind::IsNull { .. }
        | ExprKind::Between { .. }
        | ExprKind::In { .. }
        | ExprKind::Pattern { negated: true, .. }
        | ExprKind::Exists(_) => NUMBER,
    }
}

/// A branch of CASE, `whole` the value of all of them: columns are of its kind.
fn of_branch(branch: &Parsed, whole: &Typed) -> Supposed {
    let named = matches!(branch.kind, ExprKind::Column(_) | ExprKind::Subquery(_));
    if named && whole.kind.is_number() {
        NUMBER
    } else if named && whole.kind.is_text() {
        TEXT
    } else {
        supposed(branch, whole)
    }
}
