//! CREATE INDEX, and the members that PRIMARY KEY and UNIQUE share with it (sqlite.org/lang_createindex.html).
//!
//! In: the tokens behind `CREATE [UNIQUE] INDEX`, or of a list in parentheses. Out: [`CreateIndex`],
//! [`IndexedColumn`]s. ASC, DESC and COLLATE are words that may also be names: here is where that is decided.

use nom::combinator::{cut, opt};
use nom::sequence::preceded;
use nom::{Input, Parser};

use super::grammar::{Parsed, Tokens, expression, fatal, keyword, mark, named, qualified};
use super::if_not_exists;
use super::keyword::{identifier_or_string, is_keyword, is_operator};
use crate::sqlite::ast::{CreateIndex, Expression, IndexedColumn, Name, SortOrder, Token, TokenKind};

pub(super) fn create_index(input: Tokens<'_>) -> Parsed<'_, CreateIndex> {
    let (input, if_not_exists) = if_not_exists(input)?;
    let (input, (_, name)) = qualified("an index name")(input)?;
    let (input, ()) = keyword("ON")(input)?;
    let (input, table) = named("a table name")(input)?;
    let (input, (columns, _)) = members(input)?;
    let (input, predicate) =
        opt(preceded(keyword("WHERE"), cut(expression(|token| is_operator(token, ";"))))).parse(input)?;
    let predicate = predicate.map(|tokens| tokens.expression());
    Ok((input, CreateIndex { unique: false, if_not_exists, name, table, columns, predicate }))
}

/// `(member, member ..)`, and whether AUTOINCREMENT stands behind the last one (only PRIMARY KEY may have it).
pub(super) fn members(input: Tokens<'_>) -> Parsed<'_, (Vec<IndexedColumn>, bool)> {
    let (mut input, ()) = mark('(')(input)?;
    let mut columns = Vec::new();
    loop {
        let (rest, mut tokens) = fatal(expression(|token| is_operator(token, ","))(input))?;
        input = rest;
        if let Ok((rest, ())) = mark(',')(input) {
            columns.push(member(tokens));
            input = rest;
            continue;
        }
        let autoincrement = match tokens.tokens.split_last() {
            Some((last, before)) if !before.is_empty() && is_keyword(last, "AUTOINCREMENT") => {
                tokens = tokens.take(before.len());
                true
            }
            _ => false,
        };
        columns.push(member(tokens));
        let (input, ()) = fatal(mark(')')(input))?;
        return Ok((input, (columns, autoincrement)));
    }
}

fn member(tokens: Tokens<'_>) -> IndexedColumn {
    let mut tokens = tokens.tokens;
    let mut order = None;
    if let Some((last, before)) = tokens.split_last() {
        order = match () {
            () if is_keyword(last, "ASC") => Some(SortOrder::Asc),
            () if is_keyword(last, "DESC") => Some(SortOrder::Desc),
            () => None,
        };
        // `(desc)` is a column of that name, and so is the last word of `(a + desc)`
        if order.is_some() && is_complete(before) {
            tokens = before;
        } else {
            order = None;
        }
    }
    let mut collation = None;
    loop {
        if let [operand @ .., collate, name] = tokens
            && is_keyword(collate, "COLLATE")
            && is_operand(operand)
            && let Some(name) = identifier_or_string(name)
        {
            // the outermost one counts, and that is the last one
            collation.get_or_insert(name);
            tokens = operand;
        } else if let [_, inner @ .., _] = tokens
            && group_length(tokens) == Some(tokens.len())
            && !inner.is_empty()
        {
            // SQLite forgets parentheses: ("a") is the column, (a COLLATE x) its collation
            tokens = inner;
        } else {
            break;
        }
    }
    IndexedColumn { expression: Expression { tokens: column_of_string(tokens) }, collation, order }
}

/// sqlite3StringToId(): a 'string' alone is the name of a column.
fn column_of_string(tokens: &[Token]) -> Vec<Token> {
    match tokens {
        [only] if only.kind == TokenKind::String => vec![Token { kind: TokenKind::Quoted, ..only.clone() }],
        _ => tokens.to_vec(),
    }
}

/// How many tokens the group in parentheses takes with which these begin.
fn group_length(tokens: &[Token]) -> Option<usize> {
    let mut depth = 0_usize;
    for (place, token) in tokens.iter().enumerate() {
        if is_operator(token, "(") {
            depth += 1;
        } else if is_operator(token, ")") {
            depth = depth.checked_sub(1)?;
        }
        if depth == 0 {
            return (place > 0).then_some(place + 1);
        }
    }
    None
}

/// The tokens are one operand, so that a COLLATE behind them is about all of them (it binds tighter than any binary
/// operator, and looser than the signs and `~`).
fn is_operand(tokens: &[Token]) -> bool {
    let signs = tokens.iter().take_while(|token| ["+", "-", "~"].iter().any(|sign| is_operator(token, sign))).count();
    let operand = &tokens[signs..];
    match operand {
        [] => false,
        [only] => only.kind != TokenKind::Operator,
        [first, rest @ ..] if is_operator(first, "(") => group_length(operand) == Some(rest.len() + 1),
        [first, .., last] if is_keyword(first, "CASE") && is_keyword(last, "END") => {
            operand.iter().filter(|token| is_keyword(token, "CASE")).count() == 1
        }
        [first, collate, name] if is_keyword(collate, "COLLATE") => {
            first.kind != TokenKind::Operator && identifier_or_string(name).is_some()
        }
        [operand @ .., collate, name] if is_keyword(collate, "COLLATE") => {
            identifier_or_string(name).is_some() && is_operand(operand)
        }
        [first, rest @ ..] => first.kind != TokenKind::Operator && group_length(rest) == Some(rest.len()),
    }
}

/// The tokens are a whole expression: what follows can only be its sort order.
fn is_complete(tokens: &[Token]) -> bool {
    const BINARY: [&str; 13] =
        ["AND", "OR", "IS", "IN", "LIKE", "GLOB", "REGEXP", "MATCH", "BETWEEN", "ESCAPE", "WHEN", "THEN", "ELSE"];
    let one_of = |token: &Token, words: &[&str]| words.iter().any(|word| is_keyword(token, word));
    let mut wants_operand = true;
    let mut negated = false;
    let mut place = 0;
    while let Some(token) = tokens.get(place) {
        let mut step = 1;
        let infix_negation = negated;
        negated = false;
        if let Some(length) = group_length(&tokens[place..]) {
            wants_operand = false;
            step = length;
        } else {
            wants_operand = match token.kind {
                TokenKind::Operator => true,
                TokenKind::Word if one_of(token, &["COLLATE", "DISTINCT", "FROM"]) => true,
                TokenKind::Word if one_of(token, &["ISNULL", "NOTNULL", "END"]) => false,
                TokenKind::Word if is_keyword(token, "NOT") => {
                    negated = !wants_operand;
                    true
                }
                TokenKind::Word if wants_operand && !infix_negation => one_of(token, &["CASE", "WHEN", "IN"]),
                TokenKind::Word => one_of(token, &BINARY),
                TokenKind::DoubleQuoted
                | TokenKind::Quoted
                | TokenKind::String
                | TokenKind::Blob
                | TokenKind::Number
                | TokenKind::Variable => false,
            };
        }
        place += step;
    }
    !wants_operand
}

/// `(name [COLLATE x] [ASC|DESC], ..)`: a list of columns. SQLite reads collation and order only in schemas that very
/// old versions wrote, and ignores them.
pub(super) fn column_list(input: Tokens<'_>) -> Parsed<'_, Vec<Name>> {
    let (mut input, ()) = mark('(')(input)?;
    let mut names = Vec::new();
    loop {
        let (rest, name) = fatal(named("a column name")(input))?;
        names.push(name);
        let collate =
            preceded(keyword("COLLATE"), cut(super::grammar::one("the name of a collation", identifier_or_string)));
        let (rest, _) = opt(collate).parse(rest)?;
        let (rest, _) = opt(nom::branch::alt((keyword("ASC"), keyword("DESC")))).parse(rest)?;
        let (rest, more) = fatal(nom::branch::alt((mark(',').map(|()| true), mark(')').map(|()| false))).parse(rest))?;
        input = rest;
        if !more {
            return Ok((input, names));
        }
    }
}
