//! Table-valued functions in FROM (sqlite.org/vtab.html#tabfunc2, series.html).

use super::relation::{Relation, RelationColumn};
use crate::pg::expr::Expr;
use crate::pg::select as pg;
use crate::sqlite::ast::Name;
use crate::sqlite::expr::ast::Expr as Parsed;
use crate::sqlite::module::FtsVersion;
use crate::translate::expr::{Constant, FullText, Kind, Refusal, Scope, Typed, json, translate};

/// The call, and the columns that it gives.
pub(super) fn table(
    name: &Name,
    arguments: &[Parsed],
    scope: &Scope<'_>,
    offset: usize,
) -> Result<(Expr, Vec<RelationColumn>), Refusal> {
    let refuse = |why: &str| Err(Refusal::new(format!("{}() in FROM{why}", name.text), offset));
    if name.matches("json_each") || name.matches("json_tree") {
        let values = arguments.iter().map(|argument| translate(argument, scope)).collect::<Result<Vec<_>, _>>()?;
        let each = name.matches("json_each");
        let (call, columns) =
            if each { json::each(values, name, scope, offset)? } else { json::tree(values, name, scope, offset)? };
        let columns = columns.into_iter().map(|(name, typed)| RelationColumn {
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

/// `table('query')` of FTS5: the rows of the table that a query finds.
pub(super) fn full_text(
    (relation, table): (&Relation, &FullText),
    arguments: &[Parsed],
    alias: &str,
    outer: &Scope<'_>,
    offset: usize,
) -> Result<pg::From, Refusal> {
    let (FtsVersion::Five, [query]) = (table.version, arguments) else {
        return Err(Refusal::new(format!("{}() in FROM", table.name.text), offset));
    };
    let table = table.under(alias);
    let found = table.search(None, query, &outer.inner(Vec::new()), offset)?;
    let mut columns: Vec<String> = relation.columns.iter().map(|column| column.given.clone()).collect();
    let hidden = relation.hidden.iter().filter(|column| column.typed.is_ok()).map(|column| column.given.clone());
    for name in hidden.chain(table.searched.iter().map(|searched| searched.vector.clone())) {
        if !columns.contains(&name) {
            columns.push(name);
        }
    }
    let outputs = columns.iter().map(|name| Expr::Of(alias.to_owned(), name.clone()));
    let query = pg::Query {
        columns: outputs.map(|expr| pg::Output { expr, name: None }).collect(),
        from: vec![pg::From::Table(relation.name.clone(), Some(alias.to_owned()).filter(|a| *a != relation.name.name))],
        filter: Some(found),
        ..pg::Query::default()
    };
    let select = Box::new(pg::Select::of(pg::Body::Query(Box::new(query))));
    Ok(pg::From::Select { lateral: false, select, alias: alias.to_owned(), columns })
}
