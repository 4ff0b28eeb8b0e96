//! The order and the equality of whole values: ORDER BY, GROUP BY, DISTINCT (sqlite.org/datatype3.html, section 6).

use crate::codec::uuid;
use crate::pg::expr::{Expr, Order};
use crate::pg::types::PgType;
use crate::sqlite::ast::SortOrder;
use crate::sqlite::expr::ast::{NullsOrder, OrderingTerm};
use crate::translate::expr::compare::no_case;
use crate::translate::expr::{Collation, Kind, Nested, Refusal, Scope, Stored, Typed};
use crate::translate::expr::{either, element};

/// What a value is sorted by, so that PostgreSQL's order is SQLite's.
///
/// # Errors
/// [`Refusal`] where PostgreSQL has no such order.
pub fn key(value: Typed, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    let refuse = |value: &Typed| Err(value.refuse(format!("the order of {}", value.describe())));
    let text = match value.kind {
        Kind::Null | Kind::Boolean | Kind::Integer | Kind::Real | Kind::Numeric | Kind::Number | Kind::Bytes => false,
        // one shape, one offset: the order of the text is the order of time
        Kind::Moment(Stored::Text(_) | Stored::Number(_)) => false,
        Kind::Words(words) if words.pair().0 < words.pair().1 => false,
        Kind::Uuid(Some((_, case))) if case != uuid::Case::Mixed => false,
        Kind::Text | Kind::Json | Kind::Words(_) => true,
        Kind::Moment(Stored::Several | Stored::Texts)
        | Kind::Jsonb
        | Kind::Element(_)
        | Kind::Uuid(_)
        | Kind::Mixed => {
            return refuse(&value);
        }
    };
    match (value.collation.1, text) {
        (Collation::Binary, false) => Ok(value.expr),
        (Collation::NoCase | Collation::Rtrim, false) if !value.kind.is_text() => Ok(value.expr),
        (Collation::Binary, true) => Ok(firm(value.as_text(scope)?).collate_c()),
        (Collation::NoCase, _) => Ok(no_case(firm(value.as_text(scope)?))),
        (Collation::Rtrim, _) => Ok(Expr::Call("rtrim", vec![firm(value.as_text(scope)?)]).collate_c()),
    }
}

/// A literal is text only when it is said.
pub(in crate::translate) fn firm(expr: Expr) -> Expr {
    if matches!(expr, Expr::String(_) | Expr::Null) { expr.cast(PgType::Text) } else { expr }
}

/// Whether a tree came out as a constant, which PostgreSQL takes for the number of a column or for nothing at all.
pub(super) fn is_constant(expr: &Expr) -> bool {
    matches!(expr, Expr::Number(_) | Expr::String(_) | Expr::Boolean(_) | Expr::Null)
}

/// What a value is sorted by, one behind the other.
pub(super) fn keys(value: Typed, scope: &Scope<'_>) -> Result<Vec<Expr>, Refusal> {
    match value.kind {
        Kind::Element(_) => Ok(element::sorted_by(value, scope)?.into()),
        Kind::Mixed if value.either => {
            let mut keys = either::sorted_by(&value, scope)?;
            keys.push(key(either::as_text_value(value), scope)?);
            Ok(keys)
        }
        Kind::Null
        | Kind::Boolean
        | Kind::Integer
        | Kind::Real
        | Kind::Numeric
        | Kind::Number
        | Kind::Text
        | Kind::Bytes
        | Kind::Moment(_)
        | Kind::Words(_)
        | Kind::Json
        | Kind::Jsonb
        | Kind::Uuid(_)
        | Kind::Mixed => Ok(vec![key(value, scope)?]),
    }
}

/// A member of an ORDER BY: SQLite's NULL is less than every value. Nothing where all rows are equal by it.
pub(super) fn member(term: &OrderingTerm, value: Typed, scope: &Scope<'_>) -> Result<Vec<Order>, Refusal> {
    if value.constant.is_some() || value.kind == Kind::Null || is_constant(&value.expr) {
        return Ok(Vec::new());
    }
    let descending = term.order == Some(SortOrder::Desc);
    let first = match term.nulls {
        None => !descending,
        Some(NullsOrder::First) => true,
        Some(NullsOrder::Last) => false,
    };
    let keys = keys(value, scope)?.into_iter();
    Ok(keys.map(|expr| Order { expr, descending, nulls_first: Some(first) }).collect())
}

/// A value of which PostgreSQL finds two equal where SQLite does: for GROUP BY, DISTINCT, UNION, PARTITION BY.
///
/// # Errors
/// [`Refusal`] where it does not.
pub(super) fn groupable(value: &Typed, what: &str) -> Result<(), Refusal> {
    let refuse = || Err(value.refuse(format!("{what} of {}", value.describe())));
    match value.kind {
        Kind::Null | Kind::Boolean | Kind::Integer | Kind::Real | Kind::Numeric | Kind::Number | Kind::Bytes => Ok(()),
        Kind::Moment(Stored::Number(_)) => Ok(()),
        Kind::Element(Nested::Nothing | Nested::Text) if value.collation.1 == Collation::Binary => Ok(()),
        Kind::Mixed if value.either => groupable(&either::as_text_value(value.clone()), what),
        Kind::Text | Kind::Words(_) | Kind::Moment(Stored::Text(_)) | Kind::Uuid(Some(_)) => {
            let mixed = matches!(value.kind, Kind::Uuid(Some((_, uuid::Case::Mixed))));
            match value.collation.1 {
                Collation::Binary if !mixed => Ok(()),
                Collation::Binary => refuse(),
                Collation::NoCase => Err(value.refuse(format!("{what} with COLLATE NOCASE"))),
                Collation::Rtrim => Err(value.refuse(format!("{what} with COLLATE RTRIM"))),
            }
        }
        Kind::Moment(Stored::Several | Stored::Texts)
        | Kind::Json
        | Kind::Jsonb
        | Kind::Element(_)
        | Kind::Uuid(None)
        | Kind::Mixed => refuse(),
    }
}
