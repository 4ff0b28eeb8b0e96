//! `pragma_table_info('table')` in FROM (sqlite.org/pragma.html#pragma_table_info): the columns of a table of the dump, as
//! they were declared, become rows of constants.

use super::relation::{Known, RelationColumn, Relations};
use crate::catalog::{Column, Table};
use crate::pg::expr::Expr;
use crate::pg::select as pg;
use crate::pg::types::PgType;
use crate::sqlite::affinity::Affinity;
use crate::sqlite::ast::Name;
use crate::sqlite::expr::ast::Expr as Parsed;
use crate::translate::expr::{Constant, Refusal, Scope, Typed, translate};

/// The types that newer releases of SQLite write in upper case, however they were declared.
const STANDARD: [&str; 6] = ["ANY", "BLOB", "INT", "INTEGER", "REAL", "TEXT"];

/// A column as the PRAGMA tells it.
#[derive(Debug, Clone)]
pub struct Described {
    name: String,
    /// `None`: its spelling is not kept, or releases of SQLite differ in it.
    declared: Option<String>,
    not_null: bool,
    has_default: bool,
    /// Its place in the primary key, from 1 on.
    key: Option<usize>,
}

/// The columns of a table; generated ones are not told.
pub(super) fn described(table: &Table) -> Vec<Described> {
    let key = |at: usize| {
        let key = table.primary_key.as_ref()?;
        key.positions().iter().position(|column| *column == at).map(|place| place + 1)
    };
    let columns = table.columns.iter().enumerate().filter(|(_, column)| column.generated.is_none());
    let columns = columns.map(|(at, column)| Described {
        name: column.name.text.clone(),
        declared: declared(column),
        not_null: column.not_null || (table.without_rowid && key(at).is_some()),
        has_default: column.default.is_some(),
        key: key(at),
    });
    columns.collect()
}

fn declared(column: &Column) -> Option<String> {
    let Some(declared) = &column.declared else { return Some(String::new()) };
    let upper = declared.name.to_ascii_uppercase();
    let differs = STANDARD.contains(&upper.as_str()) && upper != declared.name;
    let spaced = declared.name.contains(' ') || !declared.arguments.is_empty();
    (!differs && !spaced).then(|| declared.name.clone())
}

/// The rows of `pragma_table_info('table')`, and what its columns give.
pub(super) fn table_info(
    name: &Name,
    arguments: &[Parsed],
    scope: &Scope<'_>,
    offset: usize,
) -> Result<(pg::Select, Vec<RelationColumn>), Refusal> {
    let refuse = |why: &str| Err(Refusal::new(format!("{}() in FROM{why}", name.text), offset));
    let [argument] = arguments else { return refuse("") };
    let Some(Constant::Text(table)) = translate(argument, scope)?.constant else {
        return refuse(" of a table whose name is not written out");
    };
    let known = scope.frame.relations.and_then(|relations: &Relations| relations.find(&Name::new(table.as_str())));
    let Some(Known::Here(relation)) = known else { return refuse(&format!(" of {table}")) };
    let Some(described) = relation.described.as_deref().filter(|described| !described.is_empty()) else {
        return refuse(&format!(" of {table}, which is no ordinary table"));
    };
    let text = |text: &str| Expr::string(text).cast(PgType::Text);
    let rows = described.iter().enumerate().map(|(cid, column)| {
        vec![
            Expr::number(cid),
            text(&column.name),
            column.declared.as_deref().map_or_else(|| Expr::Null.cast(PgType::Text), text),
            Expr::number(u8::from(column.not_null)),
            Expr::Null.cast(PgType::Text),
            Expr::number(column.key.unwrap_or(0)),
        ]
    });
    let select = pg::Select::of(pg::Body::Values(rows.collect()));
    let column = |name: &str, typed: fn(Expr) -> Typed, is_known: bool| {
        let value = typed(Expr::Column(name.to_owned())).with_affinity(Affinity::Blob);
        let typed = is_known.then_some(value).ok_or_else(|| format!("{name} of pragma_table_info()"));
        RelationColumn { name: Name::new(name), given: name.to_owned(), typed }
    };
    let integer = |expr| Typed::new(expr, PgType::Integer, crate::translate::expr::Kind::Integer);
    let columns = vec![
        column("cid", integer, true),
        column("name", Typed::text, true),
        column("type", Typed::text, described.iter().all(|column| column.declared.is_some())),
        column("notnull", integer, true),
        column("dflt_value", Typed::text, described.iter().all(|column| !column.has_default)),
        column("pk", integer, true),
    ];
    Ok((select, columns))
}
