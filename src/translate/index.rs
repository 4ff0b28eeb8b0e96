//! The parts of an index that are expressions: members and the condition of a partial index.

use super::check::{Columns, translate};
use super::expr::compare::no_case;
use super::expr::{Collation, CollationRank, Environment, Kind, Nested, Refusal, Scope, Typed};
use super::select::order::firm;
use crate::catalog::{Index, member_name};
use crate::pg::ddl::IndexPlan;
use crate::pg::expr::Expr;
use crate::report::Diagnostic;
use crate::sqlite::ast::{Expression, IndexedColumn, Name};

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

/// Names the expressions of an index that hold a COLLATE: no query uses the index that does not say it too. Columns with a
/// collation of their own are told of elsewhere.
pub fn collated(index: &Index, plan: &IndexPlan) -> Option<Diagnostic> {
    let is_expression = |member: &IndexedColumn| member_name(&member.expression).is_none();
    let members = index.create.columns.iter().zip(&plan.members).filter(|(declared, _)| is_expression(declared));
    let mut expressions = members.map(|(_, member)| &member.expr).chain(&plan.predicate);
    let collated = expressions.find(|expr| {
        let mut found = false;
        expr.each(&mut |part| found |= matches!(part, Expr::CollateC(_)));
        found
    })?;
    let message = String::from("it compares by the rules of SQLite: queries use it that are written as it is");
    let told = Diagnostic::new("index.collated", message).object(&index.create.name.text).line(index.line);
    Some(told.sample(collated.to_string()))
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
