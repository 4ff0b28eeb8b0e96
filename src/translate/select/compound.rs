//! UNION, INTERSECT, EXCEPT and VALUES (sqlite.org/lang_select.html, section 3): the rows of several queries, whose
//! columns become of one type.

use super::affinity::{self, Supposed};
use super::order::{groupable, member};
use super::query::query;
use super::{Ends, Selected, output, wrapped};
use crate::pg::expr::Expr;
use crate::pg::select as pg;
use crate::pg::types::PgType;
use crate::sqlite::expr::ast::{Expr as Parsed, ExprKind, Literal, OrderingTerm};
use crate::sqlite::select::ast::{CompoundOperator, Select, SelectCore};
use crate::translate::expr::unify::unify;
use crate::translate::expr::{CollationRank, Kind, Refusal, Scope, Typed, operators, translate};

/// SQLite's own limit, SQLITE_MAX_COMPOUND_SELECT.
const MOST_PARTS: usize = 500;

/// A part of a compound: a query, or the rows of VALUES.
#[derive(Debug)]
pub(super) struct Part {
    /// The tree.
    body: pg::Body,
    /// The names of its columns.
    pub names: Vec<String>,
    /// What stands in its columns: one row for a query.
    pub rows: Vec<Vec<Typed>>,
    /// What SQLite supposes of its columns, one row after the other.
    supposed: Vec<Supposed>,
    single: bool,
}

/// What SQLite supposes that a column of the parts may hold, row by row.
fn supposed(parts: &[Part], at: usize) -> Vec<Supposed> {
    parts.iter().flat_map(|part| part.supposed.iter().skip(at).step_by(part.names.len().max(1)).copied()).collect()
}

impl Part {
    /// Puts expressions into its columns.
    pub(super) fn replaced(self, rows: Vec<Vec<Expr>>) -> pg::Body {
        match self.body {
            pg::Body::Query(mut query) => {
                query.columns = rows.into_iter().flatten().map(output).collect();
                pg::Body::Query(query)
            }
            pg::Body::Values(_) => pg::Body::Values(rows),
            other @ (pg::Body::Compound(..) | pg::Body::Nested(_)) => other,
        }
    }
}

/// Reads one part.
pub(super) fn part(core: &SelectCore, outer: &Scope<'_>) -> Result<Part, Refusal> {
    match core {
        SelectCore::Query(parsed) => {
            let selected = query(parsed, &[], false, outer)?.into_query(outer);
            let (names, row): (Vec<String>, Vec<Typed>) = selected.columns.into_iter().unzip();
            let supposed = affinity::of_query(parsed, &row);
            Ok(Part { body: selected.select.body, names, rows: vec![row], supposed, single: selected.single })
        }
        SelectCore::Values(rows) => {
            let scope = outer.inner(Vec::new());
            let written = rows;
            let row = |row: &Vec<Parsed>| row.iter().map(|value| translate(value, &scope)).collect();
            let rows = rows.iter().map(row).collect::<Result<Vec<Vec<Typed>>, Refusal>>()?;
            let names = (1..=rows.first().map_or(0, Vec::len)).map(|at| format!("column{at}")).collect();
            let cells = written.iter().flatten().zip(rows.iter().flatten());
            let supposed = cells.map(|(value, typed)| affinity::supposed(value, typed)).collect();
            Ok(Part { body: pg::Body::Values(Vec::new()), names, supposed, single: rows.len() == 1, rows })
        }
    }
}

/// Brings the columns of all parts to one type each: what they are then, and the parts.
pub(super) fn settle(
    parts: Vec<Part>,
    scope: &Scope<'_>,
    offset: usize,
) -> Result<(Vec<Typed>, Vec<pg::Body>), Refusal> {
    let width = parts.first().map_or(0, |part| part.names.len());
    if parts.iter().flat_map(|part| &part.rows).any(|row| row.len() != width) {
        return Err(Refusal::new("parts with different numbers of columns", offset));
    }
    let mut rows: Vec<Vec<Expr>> = vec![Vec::with_capacity(width); parts.iter().map(|part| part.rows.len()).sum()];
    let mut columns = Vec::with_capacity(width);
    for at in 0..width {
        let members: Vec<Typed> = parts.iter().flat_map(|part| &part.rows).map(|row| row[at].clone()).collect();
        let collation = members.iter().map(|member| member.collation).find(|(rank, _)| *rank != CollationRank::None);
        let affinity = affinity::of_column(&members, &supposed(&parts, at));
        let torn = affinity::is_torn(&members);
        let whole = members.iter().all(|member| member.kind != Kind::Mixed);
        let types: Vec<PgType> = members.iter().map(|member| member.pg_type).collect();
        let unified = unify(members, scope)?;
        if whole && unified.like.kind == Kind::Mixed {
            return Err(Refusal::new("numbers and text in one result column", offset));
        }
        let to = unified.like.pg_type;
        for (row, (expr, was)) in rows.iter_mut().zip(unified.members.into_iter().zip(types)) {
            row.push(typed_literal(expr, was, to));
        }
        columns.push(Typed { collation: collation.unwrap_or_default(), affinity, torn, ..unified.like });
    }
    let mut rows = rows.into_iter();
    let bodies = parts.into_iter().map(|part| {
        let own = rows.by_ref().take(part.rows.len()).collect();
        part.replaced(own)
    });
    let bodies = bodies.collect();
    Ok((columns, bodies))
}

/// A literal says its type, and so does a value of another type: the types of both sides must be the same.
fn typed_literal(expr: Expr, was: PgType, to: PgType) -> Expr {
    let open = matches!(expr, Expr::Null | Expr::Number(_) | Expr::String(_) | Expr::Case(..) | Expr::Keywords(..));
    let other = was != to && matches!(expr, Expr::Of(..));
    if open || other { expr.cast(to) } else { expr }
}

/// Whether a column takes values out of JSON from one part and reals from another: of 1 and 1.0 either may stay.
fn joins_json(parts: &[Part], at: usize) -> bool {
    let mut kinds = parts.iter().flat_map(|part| &part.rows).filter_map(|row| row.get(at)).map(|typed| typed.kind);
    let real = |kind| matches!(kind, Kind::Real | Kind::Numeric | Kind::Number);
    kinds.clone().any(|kind| matches!(kind, Kind::Element(_))) && kinds.any(real)
}

pub(super) fn operator(operator: CompoundOperator) -> &'static str {
    match operator {
        CompoundOperator::Union => "UNION",
        CompoundOperator::UnionAll => "UNION ALL",
        CompoundOperator::Intersect => "INTERSECT",
        CompoundOperator::Except => "EXCEPT",
    }
}

/// Reads a compound select, or VALUES alone; LIMIT is left to the caller.
pub(super) fn compound(select: &Select, outer: &Scope<'_>) -> Result<Selected, Refusal> {
    let offset = select.offset.0;
    if select.compounds.len() >= MOST_PARTS {
        return Err(Refusal::new("a compound of more than 500 parts", offset));
    }
    let mut parts = vec![part(&select.first, outer)?];
    for (_, core) in &select.compounds {
        parts.push(part(core, outer)?);
    }
    let single = parts.len() == 1 && parts[0].single;
    let names: Vec<Vec<String>> = parts.iter().map(|part| part.names.clone()).collect();
    let scope = outer.inner(Vec::new());
    let first = parts.first().and_then(|part| part.rows.first()).into_iter().flatten();
    let last = parts.last().and_then(|part| part.rows.last()).into_iter().flatten();
    let ends = first.zip(last).map(|(first, last)| Ends {
        first: first.collation,
        affinity: last.affinity,
        last: last.collation,
    });
    let ends = ends.collect();
    let width = parts.first().map_or(0, |part| part.names.len());
    let joined: Vec<bool> = (0..width).map(|at| joins_json(&parts, at)).collect();
    let (mut columns, bodies) = settle(parts, &scope, offset)?;
    if select.compounds.iter().any(|(operator, _)| *operator != CompoundOperator::UnionAll) {
        for (column, joined) in columns.iter_mut().zip(joined) {
            groupable(&column.clone().at(offset), "a UNION, INTERSECT or EXCEPT")?;
            *column = column.clone().kept_once();
            column.vague |= joined;
        }
    }
    let mut bodies = bodies.into_iter();
    let Some(mut body) = bodies.next() else { return Err(Refusal::new("an empty SELECT", offset)) };
    for ((kind, _), right) in select.compounds.iter().zip(bodies) {
        body = pg::Body::Compound(Box::new(body), operator(*kind), Box::new(right));
    }
    let columns = names.first().into_iter().flatten().cloned().zip(columns).collect();
    let selected = Selected { select: pg::Select::of(body), columns, ends, single };
    if select.order_by.is_empty() {
        return Ok(selected);
    }
    ordered(selected, &select.order_by, &names, outer)
}

/// ORDER BY of a compound: its members name result columns.
fn ordered(
    selected: Selected,
    order_by: &[OrderingTerm],
    names: &[Vec<String>],
    outer: &Scope<'_>,
) -> Result<Selected, Refusal> {
    let mut alias = String::from("compound");
    while outer.is_taken(&alias) {
        alias.push('_');
    }
    let ends = selected.ends.clone();
    let collations = selected.collations();
    let (from, columns) = selected.derived(&alias);
    let mut selected = Selected { ends, ..wrapped(from, &columns, &alias, false) }.collated(collations);
    let scope = outer.inner(Vec::new());
    for term in order_by {
        let (named, collation) = if let ExprKind::Collate(inner, collation) = &term.expr.kind {
            (&**inner, Some(collation))
        } else {
            (&term.expr, None)
        };
        let Some(at) = position(named, names) else {
            return Err(Refusal::new(
                "ORDER BY of a compound by something that is no result column",
                term.expr.offset.0,
            ));
        };
        let Some((_, typed)) = selected.columns.get(at) else {
            return Err(Refusal::new("ORDER BY of a column that is not there", term.expr.offset.0));
        };
        let mut typed = typed.clone().at(term.expr.offset.0);
        if let Some(collation) = collation {
            typed = operators::collate(typed, collation)?;
        }
        selected.select.order_by.extend(member(term, typed, &scope)?);
    }
    Ok(selected)
}

/// The result column that a number or a name stands for.
fn position(expr: &Parsed, names: &[Vec<String>]) -> Option<usize> {
    if let ExprKind::Literal(Literal::Integer(digits)) = &expr.kind {
        return digits.parse::<usize>().ok()?.checked_sub(1);
    }
    let ExprKind::Column(reference) = &expr.kind else { return None };
    let named = |names: &Vec<String>| names.iter().position(|name| reference.column.matches(name));
    if reference.table.is_none() { names.iter().find_map(named) } else { None }
}
