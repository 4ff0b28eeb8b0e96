//! The grammar of SELECT (sqlite.org/lang_select.html, lang_with.html; `select` and its parts of parse.y).
//!
//! In: a balanced run of tokens. Out: its [`Select`], or a [`SyntaxError`] that says what was expected where.

use nom::{Err, Input, Parser};

use super::ast::{CommonTable, CompoundOperator, Limit, Query, ResultColumn, Select, SelectCore, With};
use super::from::from;
use crate::sqlite::ast::{Expression, Name, Token, TokenKind};
use crate::sqlite::ddl::keyword::{identifier_or_string, is_keyword, is_operator, name};
use crate::sqlite::expr::ast::{Expr, Offset};
use crate::sqlite::expr::parse::{closing, deeper, expr, exprs, list, whole};
use crate::sqlite::expr::term::{distinct, order_by};
use crate::sqlite::expr::window::named_window;
use crate::sqlite::grammar::{Parsed, Stop, Tokens, keyword, mark, named, stop};
use crate::sqlite::token::SyntaxError;

/// Reads a select: the body of a view.
///
/// # Errors
/// Text that SQLite would not accept as a SELECT, and text beyond the limits of `expr::parse`.
pub fn parse_select(select: &Expression) -> Result<Select, SyntaxError> {
    whole(select, self::select).map(|select| *select)
}

/// A select begins here, and nothing else can.
pub(in crate::sqlite) fn begins_select(token: &Token) -> bool {
    ["SELECT", "VALUES", "WITH"].iter().any(|word| is_keyword(token, word))
}

/// A select without parentheses around it.
pub(in crate::sqlite) fn select(outer: Tokens<'_>) -> Parsed<'_, Box<Select>> {
    let offset = Offset(outer.offset());
    let (input, with) = with(deeper(outer, 3)?)?;
    let (mut input, first) = core(input)?;
    let mut compounds = Vec::new();
    while let Some((operator, length)) = compound_operator(input) {
        let (rest, next) = core(input.take_from(length))?;
        compounds.push((operator, next));
        input = rest;
    }
    let mut select = Select { with, first, compounds, order_by: Vec::new(), limit: None, offset };
    let last = select.compounds.last().map_or(&select.first, |(_, last)| last);
    // behind VALUES parse.y has neither
    if matches!(last, SelectCore::Query(_)) {
        (input, select.order_by) = order_by(input)?;
        (input, select.limit) = limit(input)?;
    }
    Ok((Tokens { depth: outer.depth, ..input }, Box::new(select)))
}

fn compound_operator(input: Tokens<'_>) -> Option<(CompoundOperator, usize)> {
    let is = |place: usize, word: &str| input.tokens.get(place).is_some_and(|token| is_keyword(token, word));
    match () {
        () if is(0, "UNION") && is(1, "ALL") => Some((CompoundOperator::UnionAll, 2)),
        () if is(0, "UNION") => Some((CompoundOperator::Union, 1)),
        () if is(0, "INTERSECT") => Some((CompoundOperator::Intersect, 1)),
        () if is(0, "EXCEPT") => Some((CompoundOperator::Except, 1)),
        () => None,
    }
}

/// `[WITH [RECURSIVE] table [, table ..]]`.
fn with(input: Tokens<'_>) -> Parsed<'_, Option<With>> {
    let Ok((input, ())) = keyword("WITH")(input) else { return Ok((input, None)) };
    // a table may be called that too
    let is_name =
        |input: Tokens<'_>| input.tokens.get(1).is_some_and(|token| is_keyword(token, "AS") || is_operator(token, "("));
    let (input, recursive) = match keyword("RECURSIVE")(input) {
        Ok((rest, ())) if !is_name(input) => (rest, true),
        _ => (input, false),
    };
    let (input, tables) = list(input, common_table)?;
    Ok((input, Some(With { recursive, tables })))
}

/// `name [(columns)] AS [[NOT] MATERIALIZED] (select)`.
fn common_table(input: Tokens<'_>) -> Parsed<'_, CommonTable> {
    let offset = Offset(input.offset());
    let (input, name) = named("the name of a common table")(input)?;
    let (input, columns) = columns(input)?;
    let (mut input, ()) = keyword("AS")(input)?;
    let mut materialized = None;
    if let Ok((rest, ())) = keyword("MATERIALIZED")(input) {
        (input, materialized) = (rest, Some(true));
    } else if let Ok((rest, ())) = keyword("NOT")(input) {
        let (rest, ()) = keyword("MATERIALIZED")(rest)?;
        (input, materialized) = (rest, Some(false));
    }
    let (input, ()) = mark('(')(input)?;
    let (input, select) = select(input)?;
    let (input, ()) = mark(')')(input)?;
    Ok((input, CommonTable { name, columns, materialized, select: *select, offset }))
}

/// `[(name, name ..)]`.
pub(in crate::sqlite) fn columns(input: Tokens<'_>) -> Parsed<'_, Vec<Name>> {
    if !input.begins_with(|token| is_operator(token, "(")) {
        return Ok((input, Vec::new()));
    }
    names_in_parentheses(input)
}

/// `(name, name ..)`.
pub(in crate::sqlite) fn names_in_parentheses(input: Tokens<'_>) -> Parsed<'_, Vec<Name>> {
    let (input, ()) = mark('(')(input)?;
    let (input, names) = list(input, named("a column name"))?;
    let (input, ()) = mark(')')(input)?;
    Ok((input, names))
}

/// One part of a compound.
fn core(input: Tokens<'_>) -> Parsed<'_, SelectCore> {
    if let Ok((rest, ())) = keyword("VALUES")(input) {
        let (rest, rows) = list(rest, row)?;
        return Ok((rest, SelectCore::Values(rows)));
    }
    let Ok((rest, ())) = keyword("SELECT")(input) else { return stop(input, "SELECT or VALUES") };
    let (rest, distinct) = distinct(rest);
    let (rest, columns) = list(rest, result_column)?;
    let offset = Offset(input.offset());
    let mut query = Box::new(Query {
        distinct,
        columns,
        from: None,
        filter: None,
        group_by: Vec::new(),
        having: None,
        windows: Vec::new(),
        offset,
    });
    let rest = clauses(rest, &mut query)?;
    Ok((rest, SelectCore::Query(query)))
}

/// `[FROM ..] [WHERE ..] [GROUP BY ..] [HAVING ..] [WINDOW ..]`.
fn clauses<'a>(mut input: Tokens<'a>, query: &mut Query) -> Result<Tokens<'a>, Err<Stop>> {
    if let Ok((rest, ())) = keyword("FROM")(input) {
        let (rest, from) = from(rest)?;
        (input, query.from) = (rest, Some(from));
    }
    (input, query.filter) = filter(input, "WHERE")?;
    if let Ok((rest, ())) = keyword("GROUP")(input) {
        let (rest, ()) = keyword("BY")(rest)?;
        (input, query.group_by) = exprs(rest)?;
    }
    (input, query.having) = filter(input, "HAVING")?;
    if let Ok((rest, ())) = keyword("WINDOW")(input) {
        (input, query.windows) = list(rest, named_window)?;
    }
    Ok(input)
}

/// `(expr [, expr ..])`.
fn row(input: Tokens<'_>) -> Parsed<'_, Vec<Expr>> {
    let (input, ()) = mark('(')(input)?;
    let (input, row) = exprs(input)?;
    let (input, ()) = closing(input)?;
    Ok((input, row))
}

/// `[WHERE expr]`, or another word before it.
pub(in crate::sqlite) fn filter<'a>(input: Tokens<'a>, word: &'static str) -> Parsed<'a, Option<Expr>> {
    match keyword(word)(input) {
        Ok((rest, ())) => expr(rest).map(|(rest, filter)| (rest, Some(*filter))),
        Err(_) => Ok((input, None)),
    }
}

fn result_column(input: Tokens<'_>) -> Parsed<'_, ResultColumn> {
    let offset = Offset(input.offset());
    if let Ok((rest, ())) = mark('*')(input) {
        return Ok((rest, ResultColumn::Star(offset)));
    }
    if let [table, dot, star, ..] = input.tokens
        && let Some(table) = name(table)
        && is_operator(dot, ".")
        && is_operator(star, "*")
    {
        return Ok((input.take_from(3), ResultColumn::TableStar(table, offset)));
    }
    let (rest, expr) = expr(input)?;
    let span = (offset, rest.tokens.first().map(|token| Offset(token.offset)));
    let (rest, alias) = alias(rest)?;
    Ok((rest, ResultColumn::Expr { expr: *expr, alias, span }))
}

/// `[[AS] alias]`.
pub(in crate::sqlite) fn alias(input: Tokens<'_>) -> Parsed<'_, Option<Name>> {
    if let Ok((rest, ())) = keyword("AS")(input) {
        return named("an alias")(rest).map(|(rest, alias)| (rest, Some(alias)));
    }
    match input.tokens.first().and_then(identifier_or_string) {
        Some(alias) if !begins_window_clause(input) => Ok((input.take_from(1), Some(alias))),
        _ => Ok((input, None)),
    }
}

/// WINDOW is a keyword only before `name AS`.
fn begins_window_clause(input: Tokens<'_>) -> bool {
    matches!(input.tokens, [window, first, second, ..]
        if is_keyword(window, "WINDOW")
            && (first.kind != TokenKind::Operator && name(first).is_some())
            && is_keyword(second, "AS"))
}

/// `[LIMIT expr [OFFSET expr]]`, `[LIMIT expr, expr]`.
fn limit(input: Tokens<'_>) -> Parsed<'_, Option<Limit>> {
    let Ok((input, ())) = keyword("LIMIT")(input) else { return Ok((input, None)) };
    let (input, first) = expr(input)?;
    let separator = |input| keyword("OFFSET").map(|()| true).or(mark(',').map(|()| false)).parse(input);
    let separated: Parsed<'_, bool> = separator(input);
    let Ok((input, is_offset)) = separated else {
        return Ok((input, Some(Limit { rows: *first, skipped: None })));
    };
    let (input, second) = expr(input)?;
    let (rows, skipped) = if is_offset { (first, second) } else { (second, first) };
    Ok((input, Some(Limit { rows: *rows, skipped: Some(*skipped) })))
}
