//! Windows (sqlite.org/windowfunctions.html; `over_clause`, `window` and `frame_opt` of parse.y).
//!
//! In: tokens behind a function call, or of a WINDOW clause. Out: [`Over`], [`Window`].

use nom::{IResult, Input};

use super::ast::{Frame, FrameBound, FrameExclude, FrameUnit, Over, Window};
use super::parse::{deeper, expr, exprs};
use super::term::order_by;
use crate::sqlite::ast::Token;
use crate::sqlite::ddl::keyword::{is_keyword, is_operator, name};
use crate::sqlite::grammar::{Parsed, Stop, Tokens, keyword, mark, named, one};

/// `[OVER ..]`: the word is one only before a name or a parenthesis.
pub(super) fn over(input: Tokens<'_>) -> Parsed<'_, Option<Over>> {
    let [word, next, ..] = input.tokens else { return Ok((input, None)) };
    if !is_keyword(word, "OVER") {
        return Ok((input, None));
    }
    let rest = input.take_from(1);
    if is_operator(next, "(") {
        let (rest, window) = window(rest)?;
        return Ok((rest, Some(Over::Window(window))));
    }
    match name(next) {
        Some(name) => Ok((rest.take_from(1), Some(Over::Named(name)))),
        None => Ok((input, None)),
    }
}

/// `([base] [PARTITION BY ..] [ORDER BY ..] [frame])`.
pub(in crate::sqlite) fn window(outer: Tokens<'_>) -> Parsed<'_, Window> {
    let (mut input, ()) = mark('(')(deeper(outer, 3)?)?;
    let mut base = None;
    // a word that begins something else is no name
    if let Some(name) = input.tokens.first().and_then(name)
        && !input.begins_with(|token| is_keyword(token, "PARTITION") || unit(token).is_some())
    {
        (input, base) = (input.take_from(1), Some(name));
    }
    let mut partition_by = Vec::new();
    if let Ok((rest, ())) = keyword("PARTITION")(input) {
        let (rest, ()) = keyword("BY")(rest)?;
        (input, partition_by) = exprs(rest)?;
    }
    let (mut input, order_by) = order_by(input)?;
    let mut range = None;
    if let Some(unit) = input.tokens.first().and_then(unit) {
        let read;
        (input, read) = frame(input.take_from(1), unit)?;
        range = Some(read);
    }
    let (input, ()) = mark(')')(input)?;
    Ok((Tokens { depth: outer.depth, ..input }, Window { base, partition_by, order_by, frame: range }))
}

fn unit(token: &Token) -> Option<FrameUnit> {
    match () {
        () if is_keyword(token, "RANGE") => Some(FrameUnit::Range),
        () if is_keyword(token, "ROWS") => Some(FrameUnit::Rows),
        () if is_keyword(token, "GROUPS") => Some(FrameUnit::Groups),
        () => None,
    }
}

fn frame(input: Tokens<'_>, unit: FrameUnit) -> Parsed<'_, Frame> {
    let (input, start, end) = match keyword("BETWEEN")(input) {
        Ok((rest, ())) => {
            let (rest, start) = bound(rest)?;
            let (rest, ()) = keyword("AND")(rest)?;
            let (rest, end) = bound(rest)?;
            (rest, start, Some(end))
        }
        Err(_) => {
            let (rest, start) = bound(input)?;
            (rest, start, None)
        }
    };
    let (input, exclude) = match keyword("EXCLUDE")(input) {
        Ok((rest, ())) => {
            let (rest, exclude) = exclude(rest)?;
            (rest, Some(exclude))
        }
        Err(_) => (input, None),
    };
    Ok((input, Frame { unit, start, end, exclude }))
}

fn bound(input: Tokens<'_>) -> Parsed<'_, FrameBound> {
    let is = |place: usize, word: &str| input.tokens.get(place).is_some_and(|token| is_keyword(token, word));
    let rest = input.take_from(2);
    if is(0, "UNBOUNDED") && is(1, "PRECEDING") {
        return Ok((rest, FrameBound::UnboundedPreceding));
    }
    if is(0, "UNBOUNDED") && is(1, "FOLLOWING") {
        return Ok((rest, FrameBound::UnboundedFollowing));
    }
    if is(0, "CURRENT") && is(1, "ROW") {
        return Ok((rest, FrameBound::CurrentRow));
    }
    let (input, distance) = expr(input)?;
    let side: IResult<Tokens<'_>, bool, Stop> = one("PRECEDING or FOLLOWING", |token| match () {
        () if is_keyword(token, "PRECEDING") => Some(true),
        () if is_keyword(token, "FOLLOWING") => Some(false),
        () => None,
    })(input);
    let (input, precedes) = side?;
    Ok((input, if precedes { FrameBound::Preceding(distance) } else { FrameBound::Following(distance) }))
}

fn exclude(input: Tokens<'_>) -> Parsed<'_, FrameExclude> {
    let (input, exclude) = one("NO OTHERS, CURRENT ROW, GROUP or TIES", |token| match () {
        () if is_keyword(token, "NO") => Some((FrameExclude::NoOthers, "OTHERS")),
        () if is_keyword(token, "CURRENT") => Some((FrameExclude::CurrentRow, "ROW")),
        () if is_keyword(token, "GROUP") => Some((FrameExclude::Group, "")),
        () if is_keyword(token, "TIES") => Some((FrameExclude::Ties, "")),
        () => None,
    })(input)?;
    match exclude {
        (exclude, "") => Ok((input, exclude)),
        (exclude, second) => {
            let (input, ()) = keyword(second)(input)?;
            Ok((input, exclude))
        }
    }
}

/// `name AS (..)`.
pub(in crate::sqlite) fn named_window(input: Tokens<'_>) -> Parsed<'_, (crate::sqlite::ast::Name, Window)> {
    let (input, name) = named("a window name")(input)?;
    let (input, ()) = keyword("AS")(input)?;
    let (input, window) = window(input)?;
    Ok((input, (name, window)))
}
