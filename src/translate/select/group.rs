//! Groups: which columns may stand beside aggregates. PostgreSQL takes those that GROUP BY names; SQLite takes any, of
//! some row of the group. Where a column has one value in the whole group, GROUP BY names it too and says the same.

use super::from::Facts;
use super::order::is_constant;
use super::query::Parts;
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;
use crate::translate::expr::Refusal;

/// Why a query cannot be grouped as it is.
pub(super) enum Bare {
    /// A column has several values in a group: which, and why.
    Column(String),
    /// There is no rule.
    Refused(Refusal),
}

/// Whether it makes JSON of a value of json_each(), itself and not in a subquery.
pub(super) fn has_members(expr: &Expr) -> bool {
    let mut found = false;
    expr.walk(&mut |expr| {
        found |= matches!(expr, Expr::Helper(call) if call.helper == Helper::JsonMember);
        !expr.is_subquery()
    });
    found
}

/// The columns of the query that a tree uses outside of aggregates and of what is grouped by.
fn bare(expr: &Expr, grouped: &[Expr], aliases: &[String], found: &mut Vec<(String, String)>) {
    let of = |expr: &Expr| {
        if let Expr::Of(alias, column) = expr { Some((alias.clone(), column.clone())) } else { None }
    };
    expr.walk(&mut |expr| {
        if grouped.contains(expr) {
            return false;
        }
        if let Some(select) = expr.own_select() {
            if let Expr::InSelect(left, ..) = expr {
                bare(left, grouped, aliases, found);
            }
            // an aggregate in there is one of its own rows; of what is grouped by PostgreSQL knows the columns there
            select.walk(&mut |expr| {
                let known = matches!(expr, Expr::Of(..)) && grouped.contains(expr);
                found.extend(of(expr).filter(|(alias, _)| !known && aliases.contains(alias)));
                true
            });
            return false;
        }
        found.extend(of(expr).filter(|(alias, _)| aliases.contains(alias)));
        !matches!(expr, Expr::Aggregate(call) if call.over.is_none())
    });
}

/// Adds to GROUP BY the columns that have one value in each group.
pub(super) fn complete(parts: &Parts<'_>, group_by: &mut Vec<Expr>) -> Result<(), Bare> {
    let aliases = &parts.scope.frame.taken;
    let mut found = Vec::new();
    for tree in parts.trees() {
        bare(tree, group_by, aliases, &mut found);
    }
    if found.is_empty() {
        return Ok(());
    }
    let determined = determined(parts, group_by);
    for (alias, column) in found {
        if !determined.contains(&alias) {
            let why = match parts.group_by.len() {
                0 => "beside an aggregate",
                _ => "in a group, by which it is neither grouped nor determined",
            };
            return Err(Bare::Column(format!("{alias}.{column} {why}")));
        }
        let expr = Expr::Of(alias, column);
        if group_by.contains(&expr) {
            continue;
        }
        let typed = parts.joined.sources.iter().flat_map(|source| &source.columns);
        let typed = typed.filter_map(|column| column.typed.as_ref().ok()).find(|typed| names(typed, &expr));
        if let Some(typed) = typed.filter(|typed| typed.pg_type == PgType::Json) {
            return Err(Bare::Refused(typed.refuse("JSON beside an aggregate")));
        }
        group_by.push(expr);
    }
    Ok(())
}

fn names(typed: &crate::translate::expr::Typed, column: &Expr) -> bool {
    let mut names = false;
    typed.expr.each(&mut |expr| names |= expr == column);
    names
}

/// The sources of which a group sees one row at most: those with a key all of whose columns are grouped by, or are
/// equal to columns that have one value.
fn determined(parts: &Parts<'_>, group_by: &[Expr]) -> Vec<String> {
    let facts = &parts.joined.facts;
    let mut equal = Vec::new();
    let mut conditions: Vec<&Expr> = parts.joined.inner.iter().chain(&parts.filter).collect();
    while let Some(condition) = conditions.pop() {
        if let Expr::Chain("AND", members) = condition {
            conditions.extend(members);
        } else if let Expr::Binary(left, "=", right) = condition {
            equal.push((&**left, &**right));
        }
    }
    let mut sources: Vec<String> = Vec::new();
    // each round finds a source more, or ends
    loop {
        let known = |expr: &Expr| {
            group_by.contains(expr)
                || matches!(expr, Expr::Of(alias, _) if sources.contains(alias))
                || is_constant(expr)
        };
        let fixed = |expr: &Expr, pairs: &[(&Expr, &Expr)]| {
            known(expr)
                || pairs.iter().any(|(left, right)| (*left == expr && known(right)) || (*right == expr && known(left)))
        };
        let next = facts.iter().find(|facts| {
            !sources.contains(&facts.alias)
                && facts.keys.iter().any(|key| {
                    let mut columns = key.iter().filter_map(|at| facts.columns.get(*at));
                    let outer = outer_pairs(facts, &known);
                    let pairs = if facts.invented { outer.as_deref().unwrap_or_default() } else { &equal };
                    columns.all(|column| fixed(&Expr::Of(facts.alias.clone(), column.clone()), pairs))
                })
        });
        match next {
            Some(facts) => sources.push(facts.alias.clone()),
            None => return sources,
        }
    }
}

/// The equalities of a LEFT JOIN, if all else that it looks at has one value: whether there is a row is one answer then.
fn outer_pairs<'f>(facts: &'f Facts, known: &dyn Fn(&Expr) -> bool) -> Option<Vec<(&'f Expr, &'f Expr)>> {
    let condition = facts.outer.as_ref()?;
    let mut all = true;
    condition.each(&mut |expr| {
        all &= !expr.is_subquery();
        if let Expr::Of(alias, _) = expr {
            all &= *alias == facts.alias || known(expr);
        }
    });
    let members =
        if let Expr::Chain("AND", members) = condition { &members[..] } else { std::slice::from_ref(condition) };
    let pair =
        |expr: &'f Expr| if let Expr::Binary(left, "=", right) = expr { Some((&**left, &**right)) } else { None };
    all.then(|| members.iter().filter_map(pair).collect())
}
