//! CREATE INDEX, and the members that PRIMARY KEY and UNIQUE share with it (sqlite.org/lang_createindex.html).
//!
//! In: the tokens behind `CREATE [UNIQUE] INDEX`, or of a list in parentheses. Out: [`CreateIndex`],
//! [`IndexedColumn`]s. ASC, DESC and COLLATE are words that may also be names: here is where that is decided.

use nom::combinator::{cut, opt};
use nom::multi::separated_list1;
use nom::sequence::{delimited, preceded};
use nom::{Input, Parser};

use super::keyword::{identifier_or_string, is_keyword, is_operator, name};
use super::{ends_statement, if_not_exists};
use crate::sqlite::ast::{CreateIndex, Expression, IndexedColumn, Name, SortOrder, Token, TokenKind};
use crate::sqlite::grammar::{Parsed, Tokens, expression, fatal, keyword, mark, named, qualified};

pub(super) fn create_index(input: Tokens<'_>) -> Parsed<'_, CreateIndex> {
    let (input, if_not_exists) = if_not_exists(input)?;
    let (input, (_, name)) = qualified("an index name")(input)?;
    let (input, ()) = keyword("ON")(input)?;
    let (input, table) = named("a table name")(input)?;
    let (input, columns) = members(input)?;
    let (input, predicate) = opt(preceded(keyword("WHERE"), cut(expression(ends_statement)))).parse(input)?;
    let predicate = predicate.map(|tokens| tokens.expression());
    Ok((input, CreateIndex { unique: false, if_not_exists, name, table, columns, predicate }))
}

/// `(member, member ..)`.
pub(super) fn members(input: Tokens<'_>) -> Parsed<'_, Vec<IndexedColumn>> {
    let (input, members) = member_list(input)?;
    Ok((input, members.into_iter().map(|tokens| member(tokens.tokens, false)).collect()))
}

/// The same for PRIMARY KEY, and whether AUTOINCREMENT stands behind the last member.
pub(super) fn key_members(input: Tokens<'_>) -> Parsed<'_, (Vec<IndexedColumn>, bool)> {
    let (input, mut members) = member_list(input)?;
    let mut autoincrement = false;
    if let Some(last) = members.last_mut()
        && let Some((word, before)) = last.tokens.split_last()
        && !before.is_empty()
        && is_keyword(word, "AUTOINCREMENT")
    {
        autoincrement = true;
        *last = last.take(before.len());
    }
    let columns = members.into_iter().map(|tokens| member(tokens.tokens, true)).collect();
    Ok((input, (columns, autoincrement)))
}

fn member_list(input: Tokens<'_>) -> Parsed<'_, Vec<Tokens<'_>>> {
    let one = expression(|token| is_operator(token, ","));
    delimited(mark('('), cut(separated_list1(mark(','), cut(one))), cut(mark(')'))).parse(input)
}

fn member(mut tokens: &[Token], is_key: bool) -> IndexedColumn {
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
            // but an index on 'a' COLLATE x COLLATE y is one on a constant: sqlite3StringToId() looks below one COLLATE
            && (is_key || collation.is_none() || !is_string(without_parentheses(operand)))
        {
            // the outermost one counts, and that is the last one
            collation.get_or_insert(name);
            tokens = operand;
        } else if without_parentheses(tokens).len() < tokens.len() {
            // SQLite forgets parentheses: ("a") is the column, (a COLLATE x) its collation
            tokens = without_parentheses(tokens);
        } else {
            break;
        }
    }
    let tokens = match tokens {
        // sqlite3StringToId(): a 'string' alone is the name of a column
        [only] if is_string(tokens) => vec![Token { kind: TokenKind::Quoted, ..only.clone() }],
        _ => tokens.to_vec(),
    };
    IndexedColumn { expression: Expression { tokens }, collation, order }
}

fn is_string(tokens: &[Token]) -> bool {
    matches!(tokens, [only] if only.kind == TokenKind::String)
}

/// The tokens without parentheses around all of them.
fn without_parentheses(mut tokens: &[Token]) -> &[Token] {
    while let [_, inner @ .., _] = tokens
        && !inner.is_empty()
        && group_length(tokens) == Some(tokens.len())
    {
        tokens = inner;
    }
    tokens
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
    let mut operand = &tokens[signs..];
    while let [inner @ .., collate, name] = operand
        && is_keyword(collate, "COLLATE")
        && identifier_or_string(name).is_some()
    {
        operand = inner;
    }
    match operand {
        [] => false,
        [only] => only.kind != TokenKind::Operator,
        [first, rest @ ..] if is_operator(first, "(") => group_length(operand) == Some(rest.len() + 1),
        [first, ..] if is_keyword(first, "CASE") => case_length(operand) == Some(operand.len()),
        [function, arguments @ ..] => {
            function.kind != TokenKind::String
                && name(function).is_some()
                && group_length(arguments) == Some(arguments.len())
        }
    }
}

/// How many tokens the CASE takes with which these begin.
fn case_length(tokens: &[Token]) -> Option<usize> {
    let mut depth = 0_usize;
    for (place, token) in tokens.iter().enumerate() {
        if is_keyword(token, "CASE") {
            depth += 1;
        } else if is_keyword(token, "END") {
            depth = depth.checked_sub(1)?;
        }
        if depth == 0 {
            return Some(place + 1);
        }
    }
    None
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
        let collate = preceded(
            keyword("COLLATE"),
            cut(crate::sqlite::grammar::one("the name of a collation", identifier_or_string)),
        );
        let (rest, _) = opt(collate).parse(rest)?;
        let (rest, _) = opt(nom::branch::alt((keyword("ASC"), keyword("DESC")))).parse(rest)?;
        let (rest, more) = fatal(nom::branch::alt((mark(',').map(|()| true), mark(')').map(|()| false))).parse(rest))?;
        input = rest;
        if !more {
            return Ok((input, names));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::sqlite::ast::{Create, SortOrder};
    use crate::sqlite::ddl::parse_create;

    #[test]
    fn members_are_split_into_expression_collation_and_order() {
        let (asc, desc) = (Some(SortOrder::Asc), Some(SortOrder::Desc));
        for (member, expression, collation, order) in [
            ("a", "a", "", None),
            ("a DESC", "a", "", desc),
            ("desc", "desc", "", None),
            ("desc desc", "desc", "", desc),
            ("a + desc", "a + desc", "", None),
            ("a + desc asc", "a + desc", "", asc),
            ("a NOT NULL desc", "a NOT NULL", "", desc),
            ("a NOT LIKE desc", "a NOT LIKE desc", "", None),
            ("CASE WHEN a THEN desc END desc", "CASE WHEN a THEN desc END", "", desc),
            ("a COLLATE nocase ASC", "a", "nocase", asc),
            ("a COLLATE desc", "a", "desc", None),
            ("a COLLATE x COLLATE 'y'", "a", "y", None),
            ("((a COLLATE x)) COLLATE y", "a", "y", None),
            ("'a' COLLATE x", "`a`", "x", None),
            ("'a' COLLATE x COLLATE y", "'a' COLLATE x", "y", None),
            ("lower(a) COLLATE x", "lower ( a )", "x", None),
            ("-a COLLATE x", "- a", "x", None),
            ("a || b COLLATE x", "a || b COLLATE x", "", None),
            ("(a || b) COLLATE x", "a || b", "x", None),
            ("NOT (a) COLLATE x", "NOT ( a ) COLLATE x", "", None),
            (
                "CASE a WHEN 1 THEN CASE b WHEN 2 THEN 3 END END COLLATE x",
                "CASE a WHEN 1 THEN CASE b WHEN 2 THEN 3 END END",
                "x",
                None,
            ),
            ("(a) || (b) COLLATE x", "( a ) || ( b ) COLLATE x", "", None),
        ] {
            let sql = format!("CREATE INDEX i ON t(z, {member})");
            let Ok(Create::Index(index)) = parse_create(sql.as_bytes()) else { panic!("{sql}") };
            let got = &index.columns[1];
            let name = got.collation.as_ref().map_or("", |name| name.text.as_str());
            assert_eq!(
                (got.expression.to_string().as_str(), name, got.order),
                (expression, collation, order),
                "{member}"
            );
        }
    }
}
