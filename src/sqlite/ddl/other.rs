//! CREATE VIEW, TRIGGER and VIRTUAL TABLE (sqlite.org/lang_createview.html, lang_createtrigger.html,
//! lang_createvtab.html).
//!
//! In: the tokens behind these words. Out: [`CreateView`], [`CreateTrigger`], [`CreateVirtualTable`]. Bodies stay
//! token runs; a module's arguments stay text, since every module has a language of its own.

use nom::branch::alt;
use nom::combinator::{cut, opt, value};
use nom::multi::many0;
use nom::sequence::preceded;
use nom::{Input, Parser};

use super::grammar::{Parsed, Tokens, balanced, expression, fatal, keyword, mark, named, qualified, stop};
use super::if_not_exists;
use super::index::column_list;
use super::keyword::{is_keyword, is_operator};
use crate::sqlite::ast::{CreateTrigger, CreateView, CreateVirtualTable, Name};
use crate::sqlite::token::token_end;

pub(super) fn create_view(input: Tokens<'_>) -> Parsed<'_, CreateView> {
    let (input, _) = if_not_exists(input)?;
    let (input, (_, name)) = qualified("a view name")(input)?;
    let (input, columns) = opt(column_list).parse(input)?;
    let (input, ()) = keyword("AS")(input)?;
    if !input.begins_with(|token| ["SELECT", "WITH", "VALUES"].iter().any(|word| is_keyword(token, word))) {
        return stop(input, "SELECT, VALUES or WITH");
    }
    let (input, select) = expression(|token| is_operator(token, ";"))(input)?;
    Ok((input, CreateView { name, columns: columns.unwrap_or_default(), select: select.expression() }))
}

pub(super) fn create_trigger(input: Tokens<'_>) -> Parsed<'_, CreateTrigger> {
    let (input, _) = if_not_exists(input)?;
    let (input, (_, name)) = qualified("a trigger name")(input)?;
    let rest = input;
    let (input, _) =
        opt(alt((keyword("BEFORE"), keyword("AFTER"), value((), (keyword("INSTEAD"), cut(keyword("OF")))))))
            .parse(input)?;
    let (input, ()) = alt((
        keyword("DELETE"),
        keyword("INSERT"),
        value((), (keyword("UPDATE"), opt(preceded(keyword("OF"), cut(names))))),
    ))
    .parse(input)?;
    let (input, ()) = keyword("ON")(input)?;
    let (input, (_, table)) = qualified("a table name")(input)?;
    let (input, _) = balanced(|token| is_keyword(token, "BEGIN"))(input)?;
    let (input, ()) = keyword("BEGIN")(input)?;
    let (input, body) = balanced(|_| false)(input)?;
    let trailing = body.tokens.iter().rev().take_while(|token| is_operator(token, ";")).count();
    let (body, after) = body.split(body.tokens.len() - trailing);
    if !body.tokens.last().is_some_and(|token| is_keyword(token, "END")) {
        return stop(after, "END");
    }
    let used = rest.tokens.len() - input.tokens.len() - trailing;
    Ok((input, CreateTrigger { name, table, rest: rest.take(used).expression() }))
}

/// `name, name ..`.
fn names(input: Tokens<'_>) -> Parsed<'_, Vec<Name>> {
    let (input, first) = named("a column name")(input)?;
    let (input, others) = many0(preceded(mark(','), cut(named("a column name")))).parse(input)?;
    Ok((input, [first].into_iter().chain(others).collect()))
}

pub(super) fn create_virtual_table(input: Tokens<'_>) -> Parsed<'_, CreateVirtualTable> {
    let (input, _) = if_not_exists(input)?;
    let (input, (_, name)) = qualified("a table name")(input)?;
    let (input, ()) = keyword("USING")(input)?;
    let (input, module) = named("a module name")(input)?;
    let Ok((mut input, ())) = mark('(')(input) else {
        return Ok((input, CreateVirtualTable { name, module, arguments: Vec::new() }));
    };
    let mut arguments = Vec::new();
    loop {
        let (rest, argument) = balanced(|token| is_operator(token, ","))(input)?;
        // SQLite hands a module no empty arguments
        arguments.extend(source(argument));
        let (rest, more) = fatal(alt((mark(',').map(|()| true), mark(')').map(|()| false))).parse(rest))?;
        input = rest;
        if !more {
            return Ok((input, CreateVirtualTable { name, module, arguments }));
        }
    }
}

/// What the statement wrote from the first of the tokens to the last, comments between them included.
fn source(tokens: Tokens<'_>) -> Option<String> {
    let last = tokens.tokens.last()?;
    let bytes = tokens.statement.get(tokens.offset()..token_end(tokens.statement, last.offset))?;
    Some(Name::from_bytes(bytes).text)
}
