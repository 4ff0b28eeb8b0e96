//! A SELECT inside an expression: as a value, in EXISTS, behind IN (sqlite.org/lang_expr.html, sections 6 to 11).

use super::{Selected, first_row, output, select};
use crate::pg::expr::{Aggregate, Arguments, Expr};
use crate::pg::select as pg;
use crate::pg::types::PgType;
use crate::sqlite::expr::ast::{Expr as Parsed, ExprKind, InSet, Offset};
use crate::sqlite::select::ast::{From, FromItem, FromSource, Query, ResultColumn, Select, SelectCore};
use crate::translate::expr::compare::{Comparison, compare};
use crate::translate::expr::{Refusal, Scope, Typed, translate};

/// `(select)` as a value: the first row of it.
///
/// # Errors
/// [`Refusal`].
pub fn scalar(select: &Select, scope: &Scope<'_>, offset: usize) -> Result<Typed, Refusal> {
    let selected = first_row(select, scope)?;
    let affinity = selected.value(0).and_then(|typed| typed.affinity);
    match &selected.columns[..] {
        [(_, typed)] => {
            let expr = Expr::Subquery(Box::new(selected.select));
            let mut value = Typed::new(expr, typed.pg_type, typed.kind).vague_with(&[typed]);
            (value.affinity, value.met) = (affinity, typed.met);
            value.either = typed.either;
            Ok(value.at(offset))
        }
        _ => Err(Refusal::new("a subquery of several columns", offset)),
    }
}

/// `EXISTS (select)`.
///
/// # Errors
/// [`Refusal`].
pub fn exists(inner: &Select, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    let Selected { mut select, .. } = select(inner, scope)?;
    if let pg::Body::Query(query) = &mut select.body
        && query.distinct == pg::Distinct::No
        && !query.one_group
    {
        query.columns = vec![output(Expr::number(1))];
        if select.limit.is_none() && select.offset.is_none() {
            select.order_by.clear();
        }
    }
    Ok(Typed::boolean(Expr::Exists(Box::new(select))))
}

/// `operand [NOT] IN (select)`, `operand [NOT] IN table`.
///
/// # Errors
/// [`Refusal`].
pub fn membership(
    operand: &Parsed,
    negated: bool,
    set: &InSet,
    scope: &Scope<'_>,
    offset: usize,
) -> Result<Typed, Refusal> {
    let selected = match set {
        InSet::Select(inner) => select(inner, scope)?,
        InSet::Table { schema, name } => {
            let source = FromSource::Table { schema: schema.clone(), name: name.clone(), index: None };
            select(&all_of(source, offset), scope)?
        }
        InSet::Function { .. } | InSet::List(_) => return Err(Refusal::new("IN with a function", offset)),
    };
    let mut selected = selected.into_query(scope);
    let operands = if let ExprKind::Row(members) = &operand.kind {
        members.iter().map(|member| translate(member, scope)).collect::<Result<Vec<_>, _>>()?
    } else {
        vec![translate(operand, scope)?]
    };
    if operands.len() != selected.columns.len() {
        return Err(Refusal::new("IN with another number of columns", offset));
    }
    let mut aliases = Vec::new();
    if let pg::Body::Query(query) = &selected.select.body {
        query.from.iter().for_each(|member| collect(member, &mut aliases));
    }
    let inner = |expr: &Expr| {
        let mut inner = false;
        expr.each(&mut |expr| inner |= matches!(expr, Expr::Of(alias, _) if aliases.contains(alias)));
        inner
    };
    let members: Vec<Typed> = (0..operands.len()).filter_map(|at| selected.value(at)).collect();
    let row = operands.len() > 1;
    let (mut lefts, mut rights) = (Vec::new(), Vec::new());
    for (operand, member) in operands.iter().zip(&members) {
        // where no row is equal, SQLite compares again for a NULL, and by the collations of the left side alone
        if row && member.collation.0 > operand.collation.0 && member.collation.1 != operand.collation.1 {
            return Err(Refusal::new("row values IN a subquery that has a collation", offset));
        }
        let Expr::Binary(left, "=", right) = compare(Comparison::Equal, operand.clone(), member.clone(), scope)? else {
            return compared(operands, selected, members, scope, offset).map(|found| negated_or_not(found, negated));
        };
        let (left, right) = if inner(&left) { (right, left) } else { (left, right) };
        if inner(&left) {
            return compared(operands, selected, members, scope, offset).map(|found| negated_or_not(found, negated));
        }
        // beside the operand a literal was of its type
        let literal = matches!(*right, Expr::String(_)) && operand.pg_type != PgType::Text;
        lefts.push(*left);
        rights.push(if literal { right.cast(operand.pg_type) } else { *right });
    }
    selected.replace(rights);
    let left = match lefts.len() {
        1 => lefts.remove(0),
        _ => Expr::Row(lefts),
    };
    let word = if negated { "NOT IN" } else { "IN" };
    Ok(Typed::boolean(Expr::InSelect(Box::new(left), word, Box::new(selected.select))))
}

fn negated_or_not(found: Expr, negated: bool) -> Typed {
    Typed::boolean(if negated { found.negated() } else { found })
}

/// `operand IN (select)` where no operator `=` says what SQLite compares: each row is compared, as in a list.
fn compared(
    operands: Vec<Typed>,
    selected: Selected,
    members: Vec<Typed>,
    scope: &Scope<'_>,
    offset: usize,
) -> Result<Expr, Refusal> {
    if operands.iter().any(|operand| operand.expr.is_aggregated() || operand.expr.is_windowed()) {
        return Err(Refusal::new("an aggregate IN a subquery of another kind of values", offset));
    }
    let (mut alias, mut outside) = (String::from("members"), String::from("compared"));
    while scope.is_taken(&alias) || scope.is_taken(&outside) {
        alias.push('_');
        outside.push('_');
    }
    let (from, columns) = selected.derived(&alias);
    let mut equal = Vec::new();
    for ((operand, member), column) in operands.into_iter().zip(members).zip(columns) {
        let typed = column.under(&alias).map_err(|reason| Refusal::new(reason, offset))?;
        let (affinity, collation) = (member.affinity, member.collation);
        equal.push(compare(Comparison::Equal, operand, Typed { affinity, collation, ..typed }, scope)?);
    }
    let equal = if equal.len() == 1 { equal.remove(0) } else { Expr::Chain("AND", equal) };
    let rows = pg::Query { columns: vec![output(equal)], from: vec![from], ..pg::Query::default() };
    let rows = Box::new(pg::Select::of(pg::Body::Query(Box::new(rows))));
    let from = pg::From::Select { lateral: false, select: rows, alias: outside.clone(), columns: vec!["equal".into()] };
    let any = |expr| {
        Expr::Aggregate(Box::new(Aggregate {
            function: "bool_or",
            arguments: Arguments::List(vec![expr]),
            ..Aggregate::default()
        }))
    };
    let of = Expr::Of(outside, "equal".into());
    let branches = vec![(any(of.clone()), Expr::Boolean(true)), (any(of.postfix("IS NULL")), Expr::Null)];
    let found = Expr::Case(None, branches, Some(Box::new(Expr::Boolean(false))));
    let query = pg::Query { columns: vec![output(found)], from: vec![from], ..pg::Query::default() };
    Ok(Expr::Subquery(Box::new(pg::Select::of(pg::Body::Query(Box::new(query))))))
}

/// `SELECT * FROM source`.
fn all_of(source: FromSource, offset: usize) -> Select {
    let offset = Offset(offset);
    let query = Query {
        distinct: false,
        columns: vec![ResultColumn::Star(offset)],
        from: Some(From { first: FromItem { source, alias: None, offset }, joins: Vec::new() }),
        filter: None,
        group_by: Vec::new(),
        having: None,
        windows: Vec::new(),
        offset,
    };
    let first = SelectCore::Query(Box::new(query));
    Select { with: None, first, compounds: Vec::new(), order_by: Vec::new(), limit: None, offset }
}

/// The aliases of a FROM.
fn collect(from: &pg::From, aliases: &mut Vec<String>) {
    match from {
        pg::From::Table(name, alias) => aliases.push(alias.clone().unwrap_or_else(|| name.name.clone())),
        pg::From::Common(name, alias) => aliases.push(alias.clone().unwrap_or_else(|| name.clone())),
        pg::From::Select { alias, .. } | pg::From::Function { alias, .. } => aliases.push(alias.clone()),
        pg::From::Join(left, _, right, _) => {
            collect(left, aliases);
            collect(right, aliases);
        }
    }
}
