//! Forms of PostgreSQL's trees by which the rooms beside this one know what a statement does: members of an AND, columns
//! that are compared, columns that are those of the row.

use crate::pg::expr::{Arguments, Expr};
use crate::pg::ident::Qualified;
use crate::pg::select::{Body, From, Select};
use crate::pg::trigger::Statement;
use crate::translate::table::Loaded;

/// Columns that are columns of the row: the column, NEW or OLD, and its column.
pub(super) type Bound = Vec<(String, String, String)>;

/// The query in the FROM of one that takes its only column.
pub(super) fn unwrapped(select: &Select) -> &Select {
    let Body::Query(query) = &select.body else { return select };
    let plain = query.filter.is_none() && query.group_by.is_empty() && query.having.is_none();
    let bare = select.with.is_none() && select.limit.is_none() && select.offset.is_none();
    if let ([From::Select { lateral: false, select: inner, alias, columns }], [output]) =
        (&query.from[..], &query.columns[..])
        && let [column] = &columns[..]
        && (plain, bare, &output.expr) == (true, true, &Expr::Of(alias.clone(), column.clone()))
    {
        return unwrapped(inner);
    }
    select
}

/// Whether a query counts rows and nothing else.
pub(super) fn is_count(select: &Select) -> bool {
    let Body::Query(query) = &select.body else { return false };
    let [output] = &query.columns[..] else { return false };
    let Expr::Aggregate(call) = &output.expr else { return false };
    let simple = match &call.arguments {
        Arguments::Star => true,
        Arguments::List(list) => list.len() == 1,
    };
    let counts = call.function == "count" && call.over.is_none() && simple;
    counts && query.group_by.is_empty() && select.limit.is_none()
}

/// The columns of the target that a filter makes columns of the row: the column, NEW or OLD, and its column.
pub(super) fn bound(filter: Option<&Expr>, alias: &str) -> Bound {
    let found = filter.into_iter().flat_map(members).filter_map(|member| equal(member, alias));
    let found = found.filter(|(_, row, _)| matches!(*row, "NEW" | "OLD"));
    found.map(|(column, row, other)| (column.into(), row.into(), other.into())).collect()
}

/// What the statements that change a table make of the columns of its rows, where these are columns of the row.
pub(super) fn given(statement: &Statement, table: &Qualified, found: &mut Vec<Bound>) {
    let column = |(name, value): (&String, &Expr)| {
        let Expr::Of(row, column) = value else { return None };
        matches!(row.as_str(), "NEW" | "OLD").then(|| (name.clone(), row.clone(), column.clone()))
    };
    match statement {
        Statement::If(branches, otherwise) => {
            let inner = branches.iter().flat_map(|(_, then)| then).chain(otherwise);
            inner.for_each(|statement| given(statement, table, found));
        }
        Statement::Update(update) if update.table == *table => {
            let set = update.set.iter().filter_map(|(name, value)| column((name, value)));
            let kept = bound(update.filter.as_ref(), &update.alias).into_iter();
            let is_set = |name: &String| update.set.iter().any(|(set, _)| set == name);
            found.push(set.chain(kept.filter(|(name, ..)| !is_set(name))).collect());
        }
        Statement::Insert(insert) if insert.table == *table => {
            let outputs = match &insert.source.body {
                Body::Query(query) => query.columns.iter().map(|output| &output.expr).collect(),
                Body::Values(_) | Body::Compound(..) | Body::Nested(_) => Vec::new(),
            };
            found.push(insert.columns.iter().zip(outputs).filter_map(column).collect());
        }
        Statement::Delete(of, ..) if of == table => found.push(Bound::new()),
        Statement::Raise(_) | Statement::Skip | Statement::Insert(_) | Statement::Update(_) | Statement::Delete(..) => {
        }
    }
}

/// The columns of NEW and OLD in an expression.
pub(super) fn row_columns(expr: &Expr) -> Vec<(String, String)> {
    let mut found = Vec::new();
    expr.each(&mut |expr| {
        if let Expr::Of(row, column) = expr
            && matches!(row.as_str(), "NEW" | "OLD")
        {
            found.push((row.clone(), column.clone()));
        }
    });
    found
}

/// The members of an AND.
pub(super) fn members(expr: &Expr) -> Vec<&Expr> {
    if let Expr::Chain("AND", members) = expr {
        return members.iter().flat_map(self::members).collect();
    }
    vec![expr]
}

/// The two columns that are compared, the one of `alias` first.
pub(super) fn equal<'e>(expr: &'e Expr, alias: &str) -> Option<(&'e str, &'e str, &'e str)> {
    let Expr::Binary(left, "=", right) = expr else { return None };
    match (&**left, &**right) {
        (Expr::Of(table, column), Expr::Of(row, other)) if table == alias => Some((column, row, other)),
        (Expr::Of(row, other), Expr::Of(table, column)) if table == alias => Some((column, row, other)),
        (_, _) => None,
    }
}

/// Whether no two rows of a table agree in these columns.
pub(super) fn is_key(columns: &[&str], loaded: &Loaded<'_>) -> bool {
    let keys = loaded.table.primary_key.iter().chain(&loaded.table.unique_keys);
    let is_compared = |at: &usize| columns.contains(&loaded.names.columns[*at].as_str());
    keys.map(|key| key.positions()).any(|positions| positions.iter().all(is_compared))
}
