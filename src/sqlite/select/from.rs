//! The grammar of FROM (sqlite.org/lang_select.html#the_from_clause; `seltablist` and `joinop` of parse.y).
//!
//! In: tokens behind FROM. Out: [`From`].

use nom::Input;

use super::ast::{From, FromItem, FromSource, IndexHint, Join, JoinConstraint, JoinKind};
use super::parse::{alias, begins_select, names_in_parentheses};
use crate::sqlite::ast::Token;
use crate::sqlite::ddl::keyword::name;
use crate::sqlite::expr::ast::Offset;
use crate::sqlite::expr::parse::{deeper, expr, exprs_in_parentheses, select_in_parentheses};
use crate::sqlite::grammar::{Parsed, Tokens, keyword, mark, named, qualified, stop};

/// `table [operator table [ON ..|USING ..] ..]`.
pub(in crate::sqlite) fn from(input: Tokens<'_>) -> Parsed<'_, From> {
    let (mut input, first) = item(input)?;
    let mut joins = Vec::new();
    while let (rest, Some((natural, kind))) = join_operator(input)? {
        let (rest, item) = item(rest)?;
        let (rest, constraint) = constraint(rest)?;
        joins.push(Join { natural, kind, item, constraint });
        input = rest;
    }
    Ok((input, From { first, joins }))
}

/// NATURAL or not, and the kind.
type Operator = (bool, JoinKind);

/// sqlite3JoinType(): one to three words in any order, of which `LEFT RIGHT` is FULL.
fn join_operator(input: Tokens<'_>) -> Parsed<'_, Option<Operator>> {
    if let Ok((rest, ())) = mark(',')(input) {
        return Ok((rest, Some((false, JoinKind::Comma))));
    }
    let words = input.tokens.iter().take_while(|token| join_word(token)).count().min(3);
    let Ok((rest, ())) = keyword("JOIN")(input.take_from(words)) else {
        // none of these words can be an alias
        return if words == 0 { Ok((input, None)) } else { stop(input.take_from(words), "JOIN") };
    };
    let has = |word: &str| input.tokens.iter().take(words).any(|token| token.text.eq_ignore_ascii_case(word));
    let kind = match (has("LEFT"), has("RIGHT"), has("FULL")) {
        (true, true, _) | (_, _, true) => Some(JoinKind::Full),
        (true, false, false) => Some(JoinKind::Left),
        (false, true, false) => Some(JoinKind::Right),
        (false, false, false) => None,
    };
    let kind = match kind {
        Some(kind) if !has("INNER") && !has("CROSS") => kind,
        None if has("CROSS") && !has("OUTER") => JoinKind::Cross,
        None if !has("OUTER") => JoinKind::Inner,
        Some(_) | None => return stop(input, "a kind of JOIN that SQLite knows"),
    };
    Ok((rest, Some((has("NATURAL"), kind))))
}

fn join_word(token: &Token) -> bool {
    const WORDS: [&str; 7] = ["CROSS", "FULL", "INNER", "LEFT", "NATURAL", "OUTER", "RIGHT"];
    name(token).is_some() && WORDS.iter().any(|word| token.text.eq_ignore_ascii_case(word))
}

/// `[ON expr|USING (names)]`.
fn constraint(input: Tokens<'_>) -> Parsed<'_, Option<JoinConstraint>> {
    if let Ok((rest, ())) = keyword("ON")(input) {
        return expr(rest).map(|(rest, on)| (rest, Some(JoinConstraint::On(*on))));
    }
    match keyword("USING")(input) {
        Ok((rest, ())) => names_in_parentheses(rest).map(|(rest, names)| (rest, Some(JoinConstraint::Using(names)))),
        Err(_) => Ok((input, None)),
    }
}

fn item(input: Tokens<'_>) -> Parsed<'_, FromItem> {
    let offset = Offset(input.offset());
    let (rest, mut source) = source(input)?;
    let (mut rest, alias) = alias(rest)?;
    if let FromSource::Table { index, .. } = &mut source {
        (rest, *index) = index_hint(rest)?;
    }
    Ok((rest, FromItem { source, alias, offset }))
}

fn source(input: Tokens<'_>) -> Parsed<'_, FromSource> {
    if let Ok((rest, ())) = mark('(')(input) {
        return in_parentheses(rest);
    }
    let (input, (schema, name)) = qualified("a table name or \"(\"")(input)?;
    match mark('(')(input) {
        Ok((rest, ())) => {
            let (rest, arguments) = exprs_in_parentheses(rest)?;
            Ok((rest, FromSource::Function { schema, name, arguments }))
        }
        Err(_) => Ok((input, FromSource::Table { schema, name, index: None })),
    }
}

/// `select)`, `table JOIN table)`.
fn in_parentheses(outer: Tokens<'_>) -> Parsed<'_, FromSource> {
    if outer.begins_with(begins_select) {
        return select_in_parentheses(outer).map(|(rest, select)| (rest, FromSource::Select(select)));
    }
    let (input, from) = from(deeper(outer, 2)?)?;
    let (input, ()) = mark(')')(input)?;
    Ok((Tokens { depth: outer.depth, ..input }, FromSource::Join(Box::new(from))))
}

/// `[INDEXED BY name|NOT INDEXED]`.
fn index_hint(input: Tokens<'_>) -> Parsed<'_, Option<IndexHint>> {
    if let Ok((rest, ())) = keyword("INDEXED")(input) {
        let (rest, ()) = keyword("BY")(rest)?;
        return named("an index name")(rest).map(|(rest, name)| (rest, Some(IndexHint::IndexedBy(name))));
    }
    match keyword("NOT")(input) {
        Ok((rest, ())) => keyword("INDEXED")(rest).map(|(rest, ())| (rest, Some(IndexHint::NotIndexed))),
        Err(_) => Ok((input, None)),
    }
}
