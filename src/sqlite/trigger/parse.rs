//! The grammar of triggers (sqlite.org/lang_createtrigger.html; `trigger_decl` and `trigger_cmd` of parse.y).
//!
//! In: the tokens behind the name of a trigger. Out: its [`Trigger`], or a [`SyntaxError`] that says what was expected
//! where.

use nom::branch::alt;
use nom::combinator::{opt, value};
use nom::sequence::preceded;
use nom::{Input, Parser};

use super::ast::{
    Assignment, Delete, Insert, Target, Trigger, TriggerEvent, TriggerStatement, TriggerTime, Update, Upsert,
    UpsertAction, UpsertKey,
};
use crate::sqlite::ast::{Conflict, CreateTrigger, Name};
use crate::sqlite::ddl::keyword::{is_keyword, is_operator};
use crate::sqlite::expr::ast::Offset;
use crate::sqlite::expr::parse::{expr, list, whole};
use crate::sqlite::expr::term::ordering_term;
use crate::sqlite::grammar::{Parsed, Tokens, keyword, mark, named, one, qualified, stop};
use crate::sqlite::select::from::from;
use crate::sqlite::select::parse::{begins_select, columns, filter, names_in_parentheses, select};
use crate::sqlite::token::SyntaxError;

/// Reads a trigger.
///
/// # Errors
/// Text that SQLite would not accept behind `CREATE TRIGGER name`, and text beyond the limits of `expr::parse`.
pub fn parse_trigger(trigger: &CreateTrigger) -> Result<Trigger, SyntaxError> {
    whole(&trigger.rest, self::trigger)
}

fn trigger(input: Tokens<'_>) -> Parsed<'_, Trigger> {
    let (input, time) = opt(alt((
        value(TriggerTime::Before, keyword("BEFORE")),
        value(TriggerTime::After, keyword("AFTER")),
        value(TriggerTime::InsteadOf, (keyword("INSTEAD"), keyword("OF"))),
    )))
    .parse(input)?;
    let (input, event) = alt((
        value(TriggerEvent::Delete, keyword("DELETE")),
        value(TriggerEvent::Insert, keyword("INSERT")),
        preceded(keyword("UPDATE"), update_of).map(TriggerEvent::Update),
    ))
    .parse(input)?;
    let (input, ()) = keyword("ON")(input)?;
    let (input, (schema, table)) = qualified("a table name")(input)?;
    let (input, _) = opt((keyword("FOR"), keyword("EACH"), keyword("ROW"))).parse(input)?;
    let (input, when) = filter(input, "WHEN")?;
    let (mut input, ()) = keyword("BEGIN")(input)?;
    let mut statements = Vec::new();
    while statements.is_empty() || !input.begins_with(|token| is_keyword(token, "END")) {
        let (rest, statement) = statement(input)?;
        let (rest, ()) = mark(';')(rest)?;
        statements.push(statement);
        input = rest;
    }
    let (input, ()) = keyword("END")(input)?;
    let time = time.unwrap_or(TriggerTime::Before);
    Ok((input, Trigger { time, event, schema, table, when, statements }))
}

/// `[OF name, name ..]`.
fn update_of(input: Tokens<'_>) -> Parsed<'_, Vec<Name>> {
    match keyword("OF")(input) {
        Ok((rest, ())) => list(rest, named("a column name")),
        Err(_) => Ok((input, Vec::new())),
    }
}

fn statement(input: Tokens<'_>) -> Parsed<'_, TriggerStatement> {
    let is = |word: &str| input.begins_with(|token| is_keyword(token, word));
    match () {
        () if is("UPDATE") => update(input).map(|(rest, update)| (rest, TriggerStatement::Update(update))),
        () if is("INSERT") || is("REPLACE") => {
            insert(input).map(|(rest, insert)| (rest, TriggerStatement::Insert(insert)))
        }
        () if is("DELETE") => delete(input).map(|(rest, delete)| (rest, TriggerStatement::Delete(delete))),
        () if input.begins_with(begins_select) => {
            select(input).map(|(rest, select)| (rest, TriggerStatement::Select(*select)))
        }
        () => stop(input, "UPDATE, INSERT, REPLACE, DELETE or SELECT"),
    }
}

/// `[OR ..]`.
fn conflict(input: Tokens<'_>) -> Parsed<'_, Option<Conflict>> {
    let Ok((input, ())) = keyword("OR")(input) else { return Ok((input, None)) };
    let (input, conflict) = one("ROLLBACK, ABORT, FAIL, IGNORE or REPLACE", |token| match () {
        () if is_keyword(token, "ROLLBACK") => Some(Conflict::Rollback),
        () if is_keyword(token, "ABORT") => Some(Conflict::Abort),
        () if is_keyword(token, "FAIL") => Some(Conflict::Fail),
        () if is_keyword(token, "IGNORE") => Some(Conflict::Ignore),
        () if is_keyword(token, "REPLACE") => Some(Conflict::Replace),
        () => None,
    })(input)?;
    Ok((input, Some(conflict)))
}

/// `[schema.]table [AS alias]`.
fn target(input: Tokens<'_>) -> Parsed<'_, Target> {
    let (input, (schema, table)) = qualified("a table name")(input)?;
    let (input, alias) = opt(preceded(keyword("AS"), named("an alias"))).parse(input)?;
    Ok((input, Target { schema, table, alias }))
}

fn update(input: Tokens<'_>) -> Parsed<'_, Update> {
    let offset = Offset(input.offset());
    let (input, conflict) = conflict(input.take_from(1))?;
    let (input, target) = target(input)?;
    let (input, ()) = keyword("SET")(input)?;
    let (input, assignments) = list(input, assignment)?;
    let (input, from) = match keyword("FROM")(input) {
        Ok((rest, ())) => from(rest).map(|(rest, from)| (rest, Some(from)))?,
        Err(_) => (input, None),
    };
    let (input, filter) = filter(input, "WHERE")?;
    Ok((input, Update { conflict, target, assignments, from, filter, offset }))
}

/// `name = expr`, `(name, name ..) = expr`.
fn assignment(input: Tokens<'_>) -> Parsed<'_, Assignment> {
    let (input, columns) = if input.begins_with(|token| is_operator(token, "(")) {
        names_in_parentheses(input)?
    } else {
        let (rest, name) = named("a column name")(input)?;
        (rest, vec![name])
    };
    let equals = one("\"=\"", |token| (is_operator(token, "=") || is_operator(token, "==")).then_some(()));
    let (input, ()) = equals(input)?;
    let (input, value) = expr(input)?;
    Ok((input, Assignment { columns, value: *value }))
}

fn insert(input: Tokens<'_>) -> Parsed<'_, Insert> {
    let offset = Offset(input.offset());
    let (input, conflict) = match keyword("REPLACE")(input) {
        Ok((rest, ())) => (rest, Some(Conflict::Replace)),
        Err(_) => conflict(input.take_from(1))?,
    };
    let (input, ()) = keyword("INTO")(input)?;
    let (input, target) = target(input)?;
    let (input, columns) = columns(input)?;
    let (mut input, source) = select(input)?;
    let mut upserts = Vec::new();
    while let Ok((rest, ())) = keyword("ON")(input) {
        let (rest, upsert) = upsert(rest)?;
        upserts.push(upsert);
        input = rest;
    }
    Ok((input, Insert { conflict, target, columns, source: *source, upserts, offset }))
}

/// `CONFLICT [(members) [WHERE ..]] DO NOTHING|UPDATE SET .. [WHERE ..]`.
fn upsert(input: Tokens<'_>) -> Parsed<'_, Upsert> {
    let (mut input, ()) = keyword("CONFLICT")(input)?;
    let mut key = None;
    if let Ok((rest, ())) = mark('(')(input) {
        let (rest, members) = list(rest, ordering_term)?;
        let (rest, ()) = mark(')')(rest)?;
        let (rest, filter) = filter(rest, "WHERE")?;
        (input, key) = (rest, Some(UpsertKey { members, filter }));
    }
    let (input, ()) = keyword("DO")(input)?;
    if let Ok((rest, ())) = keyword("NOTHING")(input) {
        return Ok((rest, Upsert { key, action: UpsertAction::Nothing }));
    }
    let (input, ()) = keyword("UPDATE")(input)?;
    let (input, ()) = keyword("SET")(input)?;
    let (input, assignments) = list(input, assignment)?;
    let (input, filter) = filter(input, "WHERE")?;
    Ok((input, Upsert { key, action: UpsertAction::Update { assignments, filter } }))
}

fn delete(input: Tokens<'_>) -> Parsed<'_, Delete> {
    let offset = Offset(input.offset());
    let (input, ()) = keyword("FROM")(input.take_from(1))?;
    let (input, target) = target(input)?;
    let (input, filter) = filter(input, "WHERE")?;
    Ok((input, Delete { target, filter, offset }))
}
