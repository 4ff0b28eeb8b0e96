//! One SELECT: result columns, WHERE, GROUP BY, HAVING, ORDER BY (sqlite.org/lang_select.html, section 2).

use super::frame::Place;
use super::from::{Joined, from};
use super::group::{self, Bare};
use super::order::{groupable, is_constant, member};
use super::{DEEPEST_REPEATED, Selected, extreme, names, output, settled, window, wrapped};
use crate::pg::expr::{Expr, Order};
use crate::pg::select as pg;
use crate::pg::types::PgType;
use crate::sqlite::ast::Name;
use crate::sqlite::expr::ast::{Expr as Parsed, ExprKind, Literal, OrderingTerm};
use crate::sqlite::select::ast::{Query, ResultColumn};
use crate::translate::expr::{Kind, Refusal, Scope, Typed, condition, operators, translate};

/// How deep a query may stand whose aliases are used for what holds a subquery: each use is a copy.
const DEEPEST_COPIED: u32 = 4;

/// A query whose parts are translated and not yet put together.
pub(super) struct Parts<'s> {
    /// The names that hold in it.
    pub scope: Scope<'s>,
    /// FROM.
    pub joined: Joined,
    /// The result columns.
    pub columns: Vec<(String, Typed)>,
    /// WHERE.
    pub filter: Option<Expr>,
    /// GROUP BY.
    pub group_by: Vec<Typed>,
    /// HAVING.
    pub having: Option<Expr>,
    /// ORDER BY: the member, and the result column that it stands for.
    pub order_by: Vec<(Order, Option<usize>)>,
    /// A result column calls an aggregate, or did before it became a constant.
    pub aggregated: bool,
}

/// Reads a query with the ORDER BY behind it. `cut`: a LIMIT will be put behind it.
pub(super) fn query(
    query: &Query,
    order_by: &[OrderingTerm],
    cut: bool,
    outer: &Scope<'_>,
) -> Result<Selected, Refusal> {
    let joined = from(query.from.as_ref(), outer)?;
    let parts = parts(query, order_by, joined, Place::Columns, outer)?;
    let used = &parts.scope.frame.used;
    let grouped = !parts.group_by.is_empty() || parts.aggregated;
    let windowed = used.windows.get() > 0;
    if !grouped && used.aggregates.get() > 0 {
        return Err(Refusal::new("an aggregate in ORDER BY or HAVING alone", query.offset.0));
    }
    if cut && order_by.is_empty() && windowed && !parts.trees().any(Expr::is_windowed) {
        return Err(Refusal::new("LIMIT in the order of a window that became a constant", query.offset.0));
    }
    if parts.filter.as_ref().is_some_and(Expr::is_aggregated) {
        return Err(Refusal::new("an aggregate in WHERE", query.offset.0));
    }
    let mut group_by: Vec<Expr> = parts.group_by.iter().map(|typed| typed.expr.clone()).collect();
    if grouped {
        match group::complete(&parts, &mut group_by) {
            Ok(()) => {}
            Err(Bare::Refused(refusal)) => return Err(refusal),
            Err(Bare::Column(name)) => {
                if outer.frame.depth > DEEPEST_REPEATED {
                    return Err(Refusal::new(name, query.offset.0));
                }
                let joined = from(query.from.as_ref(), outer)?;
                return extreme::extreme(query, order_by, joined, outer, &parts, &name);
            }
        }
    }
    let single = (grouped && query.group_by.is_empty()) || (query.from.is_none() && !query.distinct);
    let windows = query.windows.iter().zip(&parts.scope.frame.windows);
    let windows = windows
        .map(|((_, window), (_, given))| Ok((given.clone(), window::window(window, &parts.scope)?)))
        .collect::<Result<Vec<_>, Refusal>>()?;
    let plain = !grouped && !query.distinct && !windowed;
    let sorts = !query.group_by.is_empty() || windowed;
    if sorts && parts.trees().any(group::has_members) {
        let construct = "a value of json_each() in JSON: whether it is JSON depends on how SQLite groups the rows";
        return Err(Refusal::new(construct, query.offset.0));
    }
    let Parts { joined, mut columns, filter, having, order_by, .. } = parts;
    let mut built = pg::Query {
        distinct: if query.distinct { pg::Distinct::Yes } else { pg::Distinct::No },
        columns: columns.iter().map(|(_, typed)| output(typed.expr.clone())).collect(),
        filter,
        one_group: grouped && group_by.is_empty(),
        group_by,
        having,
        windows,
        ..pg::Query::default()
    };
    let mut order: Vec<Order> = order_by.iter().map(|(order, _)| order.clone()).collect();
    if cut && order.is_empty() && plain {
        order.extend(scan_order(&joined));
    }
    built.from = joined.from;
    if query.distinct {
        for (_, typed) in &mut columns {
            groupable(typed, "DISTINCT")?;
            *typed = typed.clone().kept_once();
        }
        let there = |order: &Order| built.columns.iter().any(|column| column.expr == order.expr);
        if !order.iter().all(there) {
            return distinct(built, columns, order_by, single, outer, query.offset.0);
        }
    }
    let body = pg::Body::Query(Box::new(built));
    Ok(Selected { select: pg::Select { order_by: order, ..pg::Select::of(body) }, columns, ends: Vec::new(), single })
}

/// The order in which SQLite reads a table from its begin to its end: by its rowid.
pub(super) fn scan_order(joined: &Joined) -> Option<Order> {
    let [facts] = &joined.facts[..] else { return None };
    let rowid = facts.columns.get(facts.rowid?)?;
    let expr = Expr::Of(facts.alias.clone(), rowid.clone());
    Some(Order { expr, descending: false, nulls_first: None })
}

/// `SELECT DISTINCT` sorted by something else than its columns as they are (COLLATE "C"): sorted from outside.
fn distinct(
    built: pg::Query,
    columns: Vec<(String, Typed)>,
    order_by: Vec<(Order, Option<usize>)>,
    single: bool,
    outer: &Scope<'_>,
    offset: usize,
) -> Result<Selected, Refusal> {
    let mut alias = String::from("distinct_rows");
    while outer.is_taken(&alias) {
        alias.push('_');
    }
    let inner =
        Selected { select: pg::Select::of(pg::Body::Query(Box::new(built))), columns, ends: Vec::new(), single };
    let collations = inner.collations();
    let (from, columns) = inner.derived(&alias);
    let mut selected = wrapped(from, &columns, &alias, single).collated(collations);
    let scope = outer.inner(Vec::new());
    let mut sorted = None;
    for (order, at) in order_by {
        if at.is_some() && sorted == at {
            continue;
        }
        sorted = at;
        let Some(at) = at else {
            return Err(Refusal::new("DISTINCT sorted by something that is no result column", offset));
        };
        let Some((_, typed)) = selected.columns.get(at) else { continue };
        for expr in super::order::keys(typed.clone(), &scope)? {
            selected.select.order_by.push(Order { expr, ..order.clone() });
        }
    }
    Ok(selected)
}

impl Parts<'_> {
    /// The trees that see groups.
    pub fn trees(&self) -> impl Iterator<Item = &Expr> {
        let columns = self.columns.iter().map(|(_, typed)| &typed.expr);
        columns.chain(&self.having).chain(self.order_by.iter().map(|(order, _)| &order.expr))
    }
}

/// Translates the parts of a query, its result columns at `place`.
pub(super) fn parts<'s>(
    query: &Query,
    order_by: &[OrderingTerm],
    joined: Joined,
    place: Place,
    outer: &'s Scope<'s>,
) -> Result<Parts<'s>, Refusal> {
    let mut scope = outer.inner(joined.sources.clone());
    scope.frame.taken = joined.facts.iter().map(|facts| facts.alias.clone()).collect();
    scope.frame.windows = window::names(&query.windows);
    let mut columns = Vec::with_capacity(query.columns.len());
    for column in &query.columns {
        match column {
            ResultColumn::Star(offset) => {
                if joined.sources.is_empty() {
                    return Err(Refusal::new("* without FROM", offset.0));
                }
                for at in &joined.star {
                    columns.push(starred(&joined, *at, offset.0)?);
                }
            }
            ResultColumn::TableStar(table, offset) => {
                let named = |source: &crate::translate::expr::Source| {
                    source.name.as_ref().is_some_and(|name| name.matches(&table.text))
                };
                let Some(source) = joined.sources.iter().position(named) else {
                    return Err(Refusal::new(format!("an unknown table: {}.*", table.text), offset.0));
                };
                for at in 0..joined.sources[source].columns.len() {
                    columns.push(starred(&joined, (source, at), offset.0)?);
                }
            }
            ResultColumn::Expr { expr, alias, span } => {
                let typed = scope.at_place(place, || translate(expr, &scope))?;
                if typed.kind == Kind::Mixed && !typed.either && !matches!(typed.expr, Expr::Of(..)) {
                    return Err(typed.refuse("numbers and text in one result column"));
                }
                columns.push((names::name(expr, alias.as_ref(), *span, &scope), settled(typed)));
            }
        }
    }
    let aggregated = scope.frame.used.aggregates.get() > 0;
    scope.aliases = aliases(query, &columns, &joined, outer.frame.depth);
    let filter = query.filter.as_ref().map(|filter| condition(filter, &scope)).transpose()?;
    let mut group_by = Vec::with_capacity(query.group_by.len());
    for term in &query.group_by {
        let typed = match number(term) {
            Some(at) => columns.get(at.wrapping_sub(1)).map(|(_, typed)| typed.clone().at(term.offset.0)),
            None => Some(translate(term, &scope)?),
        };
        let Some(mut typed) = typed else {
            return Err(Refusal::new("GROUP BY of a column that is not there", term.offset.0));
        };
        if typed.expr.is_aggregated() || typed.expr.is_windowed() {
            return Err(typed.refuse("GROUP BY an aggregate"));
        }
        // one group, none of no rows; PostgreSQL takes a literal for the number of a column
        if typed.constant.is_some() || is_constant(&typed.expr) {
            typed = Typed::null().at(term.offset.0);
            typed.expr = Expr::Null.cast(PgType::Integer);
        }
        groupable(&typed, "GROUP BY")?;
        group_by.push(typed);
    }
    let having = query.having.as_ref();
    let having = having.map(|having| scope.at_place(Place::Groups, || condition(having, &scope))).transpose()?;
    let mut sorted = Vec::with_capacity(order_by.len());
    for term in order_by {
        let (typed, at) = sorted_by(&term.expr, &columns, place, &scope)?;
        sorted.extend(member(term, typed, &scope)?.into_iter().map(|order| (order, at)));
    }
    Ok(Parts { scope, joined, columns, filter, group_by, having, order_by: sorted, aggregated })
}

fn starred(joined: &Joined, (source, column): (usize, usize), offset: usize) -> Result<(String, Typed), Refusal> {
    let column = &joined.sources[source].columns[column];
    let typed = column.typed.clone().map_err(|reason| Refusal::new(reason, offset))?;
    Ok((column.name.text.clone(), typed.at(offset)))
}

/// The aliases that other parts may use; those that hold subqueries only where copies stay few.
fn aliases(query: &Query, columns: &[(String, Typed)], joined: &Joined, depth: u32) -> Vec<(Name, Typed)> {
    let mut aliases = Vec::new();
    let mut at = 0;
    for column in &query.columns {
        match column {
            ResultColumn::Star(_) => at += joined.star.len(),
            ResultColumn::TableStar(table, _) => {
                let named = |source: &&crate::translate::expr::Source| {
                    source.name.as_ref().is_some_and(|name| name.matches(&table.text))
                };
                at += joined.sources.iter().find(named).map_or(0, |source| source.columns.len());
            }
            ResultColumn::Expr { alias, .. } => {
                if let (Some(alias), Some((_, typed))) = (alias, columns.get(at)) {
                    let mut nested = false;
                    typed.expr.each(&mut |expr| nested |= expr.is_subquery());
                    if !nested || depth <= DEEPEST_COPIED {
                        aliases.push((alias.clone(), typed.clone()));
                    }
                }
                at += 1;
            }
        }
    }
    aliases
}

/// The number that stands for a result column.
fn number(expr: &Parsed) -> Option<usize> {
    if let ExprKind::Literal(Literal::Integer(digits)) = &expr.kind { digits.parse().ok() } else { None }
}

/// What a member of ORDER BY is: a result column by its number or alias, which comes before columns of that name, or
/// any other expression.
fn sorted_by(
    expr: &Parsed,
    columns: &[(String, Typed)],
    place: Place,
    scope: &Scope<'_>,
) -> Result<(Typed, Option<usize>), Refusal> {
    if let Some(at) = number(expr) {
        let Some((_, typed)) = columns.get(at.wrapping_sub(1)) else {
            return Err(Refusal::new("ORDER BY of a column that is not there", expr.offset.0));
        };
        return Ok((typed.clone(), Some(at - 1)));
    }
    if let ExprKind::Collate(inner, name) = &expr.kind {
        let (typed, at) = sorted_by(inner, columns, place, scope)?;
        return Ok((operators::collate(typed, name)?, at));
    }
    if let ExprKind::Column(reference) = &expr.kind
        && reference.table.is_none()
        && let Some((_, typed)) = scope.aliases.iter().find(|(alias, _)| reference.column.matches(&alias.text))
    {
        let at = columns.iter().position(|(_, column)| column == typed);
        return Ok((typed.clone().at(expr.offset.0), at));
    }
    let typed = scope.at_place(place, || translate(expr, scope))?;
    let at = columns.iter().position(|(_, column)| column.expr == typed.expr);
    Ok((typed, at))
}
