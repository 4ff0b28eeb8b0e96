//! The parts of an index that are expressions: members and the condition of a partial index.

use super::check::{Columns, translate};
use super::expr::compare::no_case;
use super::expr::{Collation, CollationRank, Environment, Kind, Nested, Refusal, Scope, Typed};
use super::select::order::firm;
use crate::pg::expr::Expr;
use crate::sqlite::ast::{Expression, Name};

/// Whether equal members mean a conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unique {
    /// They do.
    Yes,
    /// They do not.
    No,
}

/// A member that is an expression: equal and sorted as SQLite has it, and immutable.
///
/// # Errors
/// [`Refusal`].
pub fn member(
    expression: &Expression,
    collation: Option<&Name>,
    unique: Unique,
    columns: &Columns<'_>,
    environment: &Environment,
) -> Result<Expr, Refusal> {
    let scope = Scope::new(environment, vec![columns.source(|name| Expr::Column(name.to_owned()))]);
    let mut value = translate(expression, &scope)?;
    // of a COLLATE inside of it the index knows nothing
    if value.collation.0 == CollationRank::Explicit {
        value.collation = Default::default();
    }
    if let Some(name) = collation {
        value = super::expr::operators::collate(value, name)?;
    }
    sortable(&value, unique)?;
    let text = value.kind.is_text();
    let folded = match value.collation.1 {
        Collation::NoCase if text => no_case(value.clone().as_text(&scope)?),
        Collation::Rtrim if text => Expr::Call("rtrim", vec![value.clone().as_text(&scope)?]),
        Collation::Binary | Collation::NoCase | Collation::Rtrim => value.expr.clone(),
    };
    if folded.is_immutable() {
        Ok(firm(folded))
    } else {
        Err(value.refuse("a value that depends on more than the row"))
    }
}

/// Whether an index can sort by it, and tell equal from different as SQLite does.
fn sortable(value: &Typed, unique: Unique) -> Result<(), Refusal> {
    match (value.kind, unique) {
        (Kind::Null | Kind::Json, _) | (Kind::Jsonb | Kind::Element(Nested::Jsonb) | Kind::Mixed, Unique::Yes) => {
            Err(value.refuse(format!("{} in an index", value.describe())))
        }
        (
            Kind::Boolean
            | Kind::Integer
            | Kind::Real
            | Kind::Numeric
            | Kind::Number
            | Kind::Text
            | Kind::Bytes
            | Kind::Moment(_)
            | Kind::Words(_)
            | Kind::Uuid(_)
            | Kind::Jsonb
            | Kind::Element(_)
            | Kind::Mixed,
            _,
        ) => Ok(()),
    }
}
