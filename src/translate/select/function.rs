//! Table-valued functions in FROM (sqlite.org/vtab.html#tabfunc2, series.html).

use super::relation::RelationColumn;
use crate::pg::expr::Expr;
use crate::sqlite::ast::Name;
use crate::sqlite::expr::ast::Expr as Parsed;
use crate::translate::expr::{Constant, Kind, Refusal, Scope, Typed, json, translate};

/// The call, and the columns that it gives.
pub(super) fn table(
    name: &Name,
    arguments: &[Parsed],
    scope: &Scope<'_>,
    offset: usize,
) -> Result<(Expr, Vec<RelationColumn>), Refusal> {
    let refuse = |why: &str| Err(Refusal::new(format!("{}() in FROM{why}", name.text), offset));
    if name.matches("json_each") {
        let values = arguments.iter().map(|argument| translate(argument, scope)).collect::<Result<Vec<_>, _>>()?;
        let (call, columns) = json::each(values, scope, offset)?;
        let known = columns.into_iter().map(|(name, typed)| (name, Ok(typed)));
        let other = ["id", "parent", "fullkey", "path", "json", "root"];
        let other = other.into_iter().map(|name| (name, Err(format!("the column {name} of json_each()"))));
        let columns = known.chain(other).map(|(name, typed)| RelationColumn {
            name: Name::new(name),
            given: String::from(name),
            typed,
        });
        return Ok((call, columns.collect()));
    }
    if !name.matches("generate_series") {
        return refuse("");
    }
    if !(2..=3).contains(&arguments.len()) {
        return refuse(" without an end");
    }
    let mut numbers = Vec::with_capacity(3);
    for argument in arguments {
        let value = translate(argument, scope)?;
        if value.kind != Kind::Integer {
            return refuse(" of something that is no integer");
        }
        if numbers.len() == 2 && !matches!(value.constant, Some(Constant::Integer(step)) if step != 0) {
            return refuse(" with a step that is not known");
        }
        numbers.push(value.as_integer(scope)?.wide());
    }
    let value = String::from("value");
    let typed = Typed::integer(Expr::Column(value.clone()));
    let column = RelationColumn { name: Name::new("value"), given: value, typed: Ok(typed) };
    Ok((Expr::Call("generate_series", numbers), vec![column]))
}
