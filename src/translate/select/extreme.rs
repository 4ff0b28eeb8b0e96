//! Columns beside `max(x)` or `min(x)`: SQLite takes them from the row that has it (sqlite.org/lang_select.html,
//! section 2.5), of several such rows from the first that it meets, and where x is
//! NULL in all rows from the last. PostgreSQL says so with DISTINCT ON.

use super::frame::Place;
use super::from::Joined;
use super::order::{is_constant, key, member};
use super::query::{Parts, parts, scan_order};
use super::{Selected, output, wrapped};
use crate::pg::expr::{Expr, Order};
use crate::pg::select as pg;
use crate::sqlite::expr::ast::{Arguments, Expr as Parsed, ExprKind, Literal, OrderingTerm};
use crate::sqlite::select::ast::{Query, ResultColumn};
use crate::translate::expr::{Refusal, Scope, Typed, operators, translate};

/// Reads a query again whose only aggregate is one `max(x)` or `min(x)`. `bare` is the column that asked for it, and why it may not stand there.
pub(super) fn extreme(
    query: &Query,
    order_by: &[OrderingTerm],
    joined: Joined,
    outer: &Scope<'_>,
    grouped: &Parts<'_>,
    bare: &str,
) -> Result<Selected, Refusal> {
    let offset = query.offset.0;
    let refuse = || Err(Refusal::new(bare, offset));
    let aggregates = grouped.scope.frame.used.aggregates.get();
    let calls: Vec<(&Parsed, bool)> = query.columns.iter().filter_map(call).collect();
    let [(argument, descending)] = calls[..] else { return refuse() };
    if aggregates != 1 || grouped.having.is_some() || query.distinct || !query.windows.is_empty() {
        return refuse();
    }
    let parts = parts(query, &[], joined, Place::Extreme, outer)?;
    let extreme = translate(argument, &parts.scope)?;
    // any row has the largest of one value, and PostgreSQL sorts by no constant
    if extreme.constant.is_some() || is_constant(&extreme.expr) {
        return refuse();
    }
    let last = Order { expr: key(extreme, &parts.scope)?, descending, nulls_first: Some(false) };
    // where there is nothing but NULL, every row takes the place of the one before
    let scan = scan_order(&parts.joined);
    let nothing = scan.clone().map(|scan| {
        let expr = scan.expr.when(last.expr.clone().postfix("IS NULL"), None);
        Order { expr, descending: true, nulls_first: Some(false) }
    });
    let group_by: Vec<Expr> = parts.group_by.iter().map(|typed| typed.expr.clone()).collect();
    let first = group_by.iter().map(|expr| Order { expr: expr.clone(), descending: false, nulls_first: None });
    let order: Vec<Order> = first.chain([last]).chain(nothing).chain(scan).collect();
    let whole = parts.columns.iter().all(|(_, typed)| matches!(typed.expr, Expr::Of(..)));
    let Parts { joined, columns, filter, .. } = parts;
    let built = pg::Query {
        columns: columns.iter().map(|(_, typed)| output(typed.expr.clone())).collect(),
        from: joined.from,
        filter,
        distinct: if group_by.is_empty() { pg::Distinct::No } else { pg::Distinct::On(group_by.clone()) },
        ..pg::Query::default()
    };
    let body = pg::Body::Query(Box::new(built));
    let mut inner = Selected {
        select: pg::Select { order_by: order, ..pg::Select::of(body) },
        columns,
        ends: Vec::new(),
        single: false,
    };
    if group_by.is_empty() {
        // a table without rows gives one row of NULLs all the same
        if !whole {
            return refuse();
        }
        inner.select.limit = Some(Expr::number(1));
        inner.single = true;
    }
    let mut alias = String::from("extreme");
    while outer.is_taken(&alias) {
        alias.push('_');
    }
    let collations = inner.collations();
    let (from, columns) = inner.derived(&alias);
    let from = if group_by.is_empty() {
        let one = pg::Select::of(pg::Body::Values(vec![vec![Expr::number(1)]]));
        let one =
            pg::From::Select { lateral: false, select: Box::new(one), alias: alias.clone() + "_row", columns: vec![] };
        pg::From::Join(Box::new(one), "LEFT JOIN", Box::new(from), pg::On::Condition(Expr::Boolean(true)))
    } else {
        from
    };
    let mut selected = wrapped(from, &columns, &alias, group_by.is_empty()).collated(collations);
    let scope = outer.inner(Vec::new());
    for term in order_by {
        let Some(typed) = column(&term.expr, &selected.columns)? else {
            return Err(Refusal::new("ORDER BY of something that is no result column", term.expr.offset.0));
        };
        selected.select.order_by.extend(member(term, typed, &scope)?);
    }
    Ok(selected)
}

/// The argument of a result column that is `max(x)` or `min(x)` and nothing else, and whether it is `max`.
fn call(column: &ResultColumn) -> Option<(&Parsed, bool)> {
    let ResultColumn::Expr { expr, .. } = column else { return None };
    let ExprKind::Function(call) = &expr.kind else { return None };
    let max = call.name.matches("max");
    if (!max && !call.name.matches("min")) || call.filter.is_some() || call.over.is_some() {
        return None;
    }
    match &call.arguments {
        Arguments::List { arguments, order_by, .. } if arguments.len() == 1 && order_by.is_empty() => {
            Some((&arguments[0], max))
        }
        Arguments::List { .. } | Arguments::Star => None,
    }
}

/// The result column that a member of ORDER BY names.
fn column(expr: &Parsed, columns: &[(String, Typed)]) -> Result<Option<Typed>, Refusal> {
    if let ExprKind::Collate(inner, name) = &expr.kind {
        return column(inner, columns)?.map(|typed| operators::collate(typed, name)).transpose();
    }
    if let ExprKind::Literal(Literal::Integer(digits)) = &expr.kind {
        let at = digits.parse::<usize>().ok();
        return Ok(at.and_then(|at| columns.get(at.wrapping_sub(1))).map(|(_, typed)| typed.clone()));
    }
    let ExprKind::Column(reference) = &expr.kind else { return Ok(None) };
    Ok(columns.iter().find(|(name, _)| reference.column.matches(name)).map(|(_, typed)| typed.clone()))
}
