//! WITH (sqlite.org/lang_with.html): ordinary and recursive common tables.

use super::compound::{operator, part, settle};
use super::frame::Frame;
use super::names::unique;
use super::order::groupable;
use super::relation::{Common, CommonState, Commons, RelationColumn};
use super::{DEEPEST_REPEATED, Rows, Selected, body, read_limit, relation_column};
use crate::pg::expr::Expr;
use crate::pg::ident::Names;
use crate::pg::select as pg;
use crate::sqlite::select::ast::{CommonTable, CompoundOperator, Select, SelectCore, With};
use crate::translate::expr::{Refusal, Scope, Typed};
use std::cell::Cell;

/// How often a recursive table is read until its types stand.
const MOST_READINGS: usize = 4;

/// A common table, ready to be written.
struct Ready {
    tables: Vec<pg::Common>,
    columns: Vec<RelationColumn>,
    recursive: bool,
}

/// A SELECT with its WITH.
pub(super) fn with(with: &With, select: &Select, outer: &Scope<'_>, rows: Rows) -> Result<Selected, Refusal> {
    let later = |table: &CommonTable| Common { name: table.name.clone(), state: CommonState::Later };
    let mut commons = Commons { parent: outer.frame.commons, tables: with.tables.iter().map(later).collect() };
    let mut given = Names::default();
    let mut written = pg::With { recursive: false, tables: Vec::new() };
    for (at, table) in with.tables.iter().enumerate() {
        let mut name = given.give(&table.name.text).name;
        while outer.is_taken(&name) {
            name = given.give(&table.name.text).name;
        }
        let ready = common(at, table, &name, &mut commons, outer, &mut given)?;
        written.recursive |= ready.recursive;
        let known = ready.tables.last().map_or(name, |last| last.name.clone());
        written.tables.extend(ready.tables);
        commons.tables[at].state = CommonState::Known(known, ready.columns);
    }
    let mut selected = body(select, &seeing(outer, &commons), rows)?;
    selected.select.with = Some(written);
    Ok(selected)
}

/// A scope that sees these tables of WITH.
fn seeing<'a>(outer: &'a Scope<'a>, commons: &'a Commons<'a>) -> Scope<'a> {
    let mut scope = outer.inner(Vec::new());
    scope.frame = Frame { commons: Some(commons), ..outer.frame.inner() };
    scope
}

fn common(
    at: usize,
    table: &CommonTable,
    name: &str,
    commons: &mut Commons<'_>,
    outer: &Scope<'_>,
    given: &mut Names,
) -> Result<Ready, Refusal> {
    commons.tables[at].state = CommonState::Itself(Cell::new(false));
    let plain = super::select(&table.select, &seeing(outer, commons));
    let asked = matches!(&commons.tables[at].state, CommonState::Itself(asked) if asked.get());
    if asked {
        return recursive(at, table, name, commons, outer, given);
    }
    let selected = plain?;
    let columns = columns(table, selected.columns_read())?;
    let names = columns.iter().map(|column| column.given.clone()).collect();
    let materialized = table.materialized;
    let written = pg::Common { name: name.to_owned(), columns: names, materialized, select: selected.select };
    Ok(Ready { tables: vec![written], columns, recursive: false })
}

/// The columns of a common table, by the names written behind its own.
fn columns(
    table: &CommonTable,
    columns: impl Iterator<Item = (String, Typed)>,
) -> Result<Vec<RelationColumn>, Refusal> {
    let (mut own, typed): (Vec<String>, Vec<Typed>) = columns.unzip();
    if !table.columns.is_empty() {
        if table.columns.len() != own.len() {
            let text = format!("{} with another number of columns than its query", table.name.text);
            return Err(Refusal::new(text, table.offset.0));
        }
        own = table.columns.iter().map(|name| name.text.clone()).collect();
    }
    let mut given = Names::default();
    let names = unique(own);
    Ok(names
        .into_iter()
        .zip(typed)
        .map(|(name, typed)| relation_column(given.give(&name).name, name, &typed))
        .collect())
}

/// A table that names itself in its last part. SQLite takes rows from its queue one by one, PostgreSQL by rounds: the
/// rows are the same, and without ORDER BY their order is too.
fn recursive(
    at: usize,
    table: &CommonTable,
    name: &str,
    commons: &mut Commons<'_>,
    outer: &Scope<'_>,
    given: &mut Names,
) -> Result<Ready, Refusal> {
    let select = &table.select;
    let refuse = |why: &str| Err(Refusal::new(why, table.offset.0));
    if select.with.is_some() || outer.frame.depth > DEEPEST_REPEATED {
        return refuse("a recursive table inside others");
    }
    if !select.order_by.is_empty() {
        return refuse("ORDER BY in a recursive table");
    }
    let Some(((kind, last), before)) = select.compounds.split_last() else {
        return refuse("a table that is only itself");
    };
    match kind {
        CompoundOperator::Union | CompoundOperator::UnionAll => {}
        CompoundOperator::Intersect | CompoundOperator::Except => return refuse("INTERSECT or EXCEPT with itself"),
    }
    let mut known: Option<Vec<Typed>> = None;
    for _ in 0..MOST_READINGS {
        if let Some(known) = &known {
            let first = first_names(&select.first, commons, outer)?;
            let columns = columns(table, first.into_iter().zip(known.iter().cloned()))?;
            commons.tables[at].state = CommonState::Known(name.to_owned(), columns);
        }
        let scope = seeing(outer, commons);
        let mut parts = vec![part(&select.first, &scope)?];
        for (_, core) in before {
            parts.push(part(core, &scope)?);
        }
        let own_names = parts[0].names.clone();
        let first: Vec<_> = parts[0].rows.first().into_iter().flatten().map(|typed| typed.collation).collect();
        if known.is_some() {
            parts.push(part(last, &scope)?);
        }
        let (found, mut bodies) = settle(parts, &scope, table.offset.0)?;
        let read = found.iter().zip(first);
        let read: Vec<Typed> = read.map(|(typed, collation)| Typed { collation, ..typed.clone() }).collect();
        let same = |known: &Vec<Typed>| {
            known.iter().zip(&found).all(|(known, found)| known.kind == found.kind && known.pg_type == found.pg_type)
        };
        if !known.as_ref().is_some_and(same) {
            known = Some(read);
            continue;
        }
        let distinct =
            before.iter().map(|(kind, _)| kind).chain([kind]).any(|kind| *kind != CompoundOperator::UnionAll);
        for column in found.iter().filter(|_| distinct) {
            groupable(&column.clone().at(table.offset.0), "a UNION")?;
        }
        let Some(step) = bodies.pop() else { return refuse("a table that is only itself") };
        let mut bodies = bodies.into_iter();
        let Some(mut begin) = bodies.next() else { return refuse("a table that is only itself") };
        for ((kind, _), right) in before.iter().zip(bodies) {
            begin = pg::Body::Compound(Box::new(begin), operator(*kind), Box::new(right));
        }
        if mentions(&step, name) != 1 {
            return refuse("a recursive table that names itself twice, or inside a subquery");
        }
        let columns = columns(table, own_names.into_iter().zip(read))?;
        let names: Vec<String> = columns.iter().map(|column| column.given.clone()).collect();
        let body = pg::Body::Compound(Box::new(begin), operator(*kind), Box::new(step));
        let written =
            pg::Common { name: name.to_owned(), columns: names, materialized: None, select: pg::Select::of(body) };
        let mut tables = vec![written];
        if let Some(limit) = &select.limit {
            tables.push(limited(name, limit, &columns, outer, given)?);
        }
        return Ok(Ready { tables, columns, recursive: true });
    }
    refuse("a recursive table whose types never stand")
}

fn first_names(first: &SelectCore, commons: &Commons<'_>, outer: &Scope<'_>) -> Result<Vec<String>, Refusal> {
    Ok(part(first, &seeing(outer, commons))?.names)
}

/// How often FROM names the table at its own level; 2 where it is named anywhere else.
fn mentions(body: &pg::Body, name: &str) -> usize {
    fn from(member: &pg::From, name: &str) -> usize {
        match member {
            pg::From::Common(own, _) => usize::from(own == name),
            pg::From::Join(left, kind, right, _) => {
                let (left, right) = (from(left, name), from(right, name));
                // PostgreSQL refuses the side that an outer join fills up
                let outer = (right > 0 && *kind != "JOIN" && *kind != "CROSS JOIN" && *kind != "RIGHT JOIN")
                    || (left > 0 && (*kind == "RIGHT JOIN" || *kind == "FULL JOIN"));
                if outer { 2 } else { left + right }
            }
            pg::From::Select { select, .. } => 2 * usize::from(names(&select.body, name)),
            pg::From::Table(..) | pg::From::Function { .. } => 0,
        }
    }
    let pg::Body::Query(query) = body else { return 0 };
    let mut elsewhere = !query.group_by.is_empty();
    pg::Select::of(body.clone()).walk(&mut |expr| {
        elsewhere |= matches!(expr, Expr::Aggregate(_));
        if let Expr::Exists(select) | Expr::Subquery(select) | Expr::InSelect(_, _, select) = expr {
            elsewhere |= names(&select.body, name);
        }
        true
    });
    if elsewhere { 2 } else { query.from.iter().map(|member| from(member, name)).sum() }
}

/// Whether a FROM of this query names the table.
fn names(body: &pg::Body, name: &str) -> bool {
    fn from(member: &pg::From, name: &str) -> bool {
        match member {
            pg::From::Common(own, _) => own == name,
            pg::From::Join(left, _, right, _) => from(left, name) || from(right, name),
            pg::From::Select { select, .. } => names(&select.body, name),
            pg::From::Table(..) | pg::From::Function { .. } => false,
        }
    }
    match body {
        pg::Body::Query(query) => query.from.iter().any(|member| from(member, name)),
        pg::Body::Values(_) => false,
        pg::Body::Compound(left, _, right) => names(left, name) || names(right, name),
        pg::Body::Nested(select) => names(&select.body, name),
    }
}

/// LIMIT stops the recursion: PostgreSQL makes no more rows than are asked for.
fn limited(
    name: &str,
    limit: &crate::sqlite::select::ast::Limit,
    columns: &[RelationColumn],
    outer: &Scope<'_>,
    given: &mut Names,
) -> Result<pg::Common, Refusal> {
    let (rows, skipped) = read_limit(limit, outer)?;
    let from = pg::From::Common(name.to_owned(), None);
    let mut select = super::wrapped(from, columns, name, false).select;
    select.limit = rows;
    select.offset = skipped;
    let names = columns.iter().map(|column| column.given.clone()).collect();
    Ok(pg::Common { name: given.give(name).name, columns: names, materialized: None, select })
}
