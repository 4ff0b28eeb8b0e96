//! What the grammars of this layer are built from: nom over tokens, and errors that know what was expected.
//!
//! In: tokens of one statement. Out: parsers for keywords, marks, names, and balanced runs of tokens.

use std::iter::Enumerate;
use std::slice::Iter;

use nom::error::{ErrorKind, ParseError};
use nom::{Err, IResult, Input, Needed};

use super::ast::{Expression, Name, Token};
use super::ddl::keyword::{is_keyword, is_operator, name};

/// SQLite's own default limit of parser depth; deeper text never came out of a SQLite database.
pub(super) const DEEPEST: usize = 2_500;

/// Tokens still to be read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tokens<'a> {
    /// The statement that the offsets of the tokens point into.
    pub statement: &'a [u8],
    /// The tokens.
    pub tokens: &'a [Token],
    /// The offset behind the last of them: where an error stands that misses one more.
    pub end: usize,
    /// How many recursive productions are open around the next token.
    pub depth: u32,
    /// The height of the tallest expression read so far inside the innermost open one.
    pub height: u32,
}

impl<'a> Tokens<'a> {
    /// All tokens of a statement, or a run of them, before any is read.
    pub fn new(statement: &'a [u8], tokens: &'a [Token], end: usize) -> Self {
        Tokens { statement, tokens, end, depth: 0, height: 0 }
    }

    /// The offset of the next token, or of the end.
    pub fn offset(&self) -> usize {
        self.tokens.first().map_or(self.end, |token| token.offset)
    }

    /// Nothing is left.
    pub fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// The next token, if it is this keyword or operator.
    pub fn begins_with(&self, matches: impl Fn(&Token) -> bool) -> bool {
        self.tokens.first().is_some_and(matches)
    }

    /// The first `count` tokens, and the rest.
    pub fn split(&self, count: usize) -> (Tokens<'a>, Tokens<'a>) {
        let (head, tail) = self.tokens.split_at_checked(count).unwrap_or((self.tokens, &[]));
        let rest = Tokens { tokens: tail, ..*self };
        (Tokens { tokens: head, end: rest.offset(), ..*self }, rest)
    }

    /// All of them as an expression.
    pub fn expression(&self) -> Expression {
        Expression { tokens: self.tokens.to_vec() }
    }
}

impl<'a> Input for Tokens<'a> {
    type Item = &'a Token;
    type Iter = Iter<'a, Token>;
    type IterIndices = Enumerate<Iter<'a, Token>>;

    fn input_len(&self) -> usize {
        self.tokens.len()
    }

    fn take(&self, index: usize) -> Self {
        self.split(index).0
    }

    fn take_from(&self, index: usize) -> Self {
        self.split(index).1
    }

    fn take_split(&self, index: usize) -> (Self, Self) {
        let (head, tail) = self.split(index);
        (tail, head)
    }

    fn position<P: Fn(Self::Item) -> bool>(&self, predicate: P) -> Option<usize> {
        self.tokens.iter().position(predicate)
    }

    fn iter_elements(&self) -> Self::Iter {
        self.tokens.iter()
    }

    fn iter_indices(&self) -> Self::IterIndices {
        self.tokens.iter().enumerate()
    }

    fn slice_index(&self, count: usize) -> Result<usize, Needed> {
        if count <= self.tokens.len() { Ok(count) } else { Err(Needed::new(count - self.tokens.len())) }
    }
}

/// Where a grammar stopped, and all that would have fitted there.
#[derive(Debug)]
pub(super) struct Stop {
    /// Byte offset in the statement.
    pub offset: usize,
    /// Ready for a sentence: `","`, `a column name`, `TABLE`.
    pub expected: Vec<&'static str>,
}

impl Stop {
    /// What was expected, as a sentence has it.
    pub fn expectation(&self) -> String {
        match self.expected.as_slice() {
            [] => "something else".to_owned(),
            [one] => (*one).to_owned(),
            [most @ .., last] => format!("{} or {last}", most.join(", ")),
        }
    }
}

impl<'a> ParseError<Tokens<'a>> for Stop {
    fn from_error_kind(input: Tokens<'a>, _: ErrorKind) -> Self {
        Stop { offset: input.offset(), expected: Vec::new() }
    }

    fn append(_: Tokens<'a>, _: ErrorKind, other: Self) -> Self {
        other
    }

    /// Of two alternatives the one that came further tells more; at the same place both are wanted.
    fn or(mut self, other: Self) -> Self {
        if self.offset != other.offset {
            return if self.offset > other.offset { self } else { other };
        }
        for expected in other.expected {
            if !self.expected.contains(&expected) {
                self.expected.push(expected);
            }
        }
        self
    }
}

/// What a parser of this folder gives.
pub(super) type Parsed<'a, T> = IResult<Tokens<'a>, T, Stop>;

/// Not this: another alternative may fit.
pub(super) fn stop<'a, T>(input: Tokens<'a>, expected: &'static str) -> Parsed<'a, T> {
    Err(Err::Error(Stop { offset: input.offset(), expected: vec![expected] }))
}

/// One token, if `accept` makes something of it.
pub(super) fn one<'a, T>(
    expected: &'static str,
    accept: impl Fn(&'a Token) -> Option<T>,
) -> impl Fn(Tokens<'a>) -> Parsed<'a, T> {
    move |input| match input.tokens.first().and_then(&accept) {
        Some(accepted) => Ok((input.take_from(1), accepted)),
        None => stop(input, expected),
    }
}

/// A keyword, given in capitals.
pub(super) fn keyword<'a>(keyword: &'static str) -> impl Fn(Tokens<'a>) -> Parsed<'a, ()> {
    one(keyword, move |token| is_keyword(token, keyword).then_some(()))
}

/// A punctuation mark.
pub(super) fn mark<'a>(mark: char) -> impl Fn(Tokens<'a>) -> Parsed<'a, ()> {
    let (expected, text) = match mark {
        '(' => ("\"(\"", "("),
        ')' => ("\")\"", ")"),
        ',' => ("\",\"", ","),
        '.' => ("\".\"", "."),
        '+' => ("\"+\"", "+"),
        '-' => ("\"-\"", "-"),
        '*' => ("\"*\"", "*"),
        '=' => ("\"=\"", "="),
        _ => ("\";\"", ";"),
    };
    one(expected, move |token| is_operator(token, text).then_some(()))
}

/// `nm`: a name of any kind.
pub(super) fn named<'a>(expected: &'static str) -> impl Fn(Tokens<'a>) -> Parsed<'a, Name> {
    one(expected, name)
}

/// Any number of `;` and the end of the statement.
pub(super) fn end(mut input: Tokens<'_>) -> Parsed<'_, ()> {
    while input.begins_with(|token| is_operator(token, ";")) {
        input = input.take_from(1);
    }
    if input.is_empty() { Ok((input, ())) } else { stop(input, "the end of the statement") }
}

/// Tokens up to what `ends` says at depth 0, to a `)` that they did not open, or to the end; parentheses balanced.
///
/// It does not recurse, but its readers may: the depth is limited for them.
pub(super) fn balanced<'a>(ends: impl Fn(&Token) -> bool) -> impl Fn(Tokens<'a>) -> Parsed<'a, Tokens<'a>> {
    move |input| {
        let mut depth = 0_usize;
        for (place, token) in input.tokens.iter().enumerate() {
            if is_operator(token, "(") {
                depth += 1;
                if depth > DEEPEST {
                    let at = input.take_from(place);
                    return Err(Err::Failure(Stop {
                        offset: at.offset(),
                        expected: vec!["no more than 2500 parentheses inside each other"],
                    }));
                }
            } else if depth == 0 && (ends(token) || is_operator(token, ")")) {
                let (head, rest) = input.split(place);
                return Ok((rest, head));
            } else if is_operator(token, ")") {
                depth -= 1;
            }
        }
        if depth > 0 {
            return Err(Err::Failure(Stop { offset: input.end, expected: vec!["\")\""] }));
        }
        let (head, rest) = input.split(input.tokens.len());
        Ok((rest, head))
    }
}

/// A balanced run that is not empty.
pub(super) fn expression<'a>(ends: impl Fn(&Token) -> bool) -> impl Fn(Tokens<'a>) -> Parsed<'a, Tokens<'a>> {
    let run = balanced(ends);
    move |input| {
        let (rest, tokens) = run(input)?;
        if tokens.is_empty() { stop(input, "an expression") } else { Ok((rest, tokens)) }
    }
}

/// The run of a parenthesised expression, without the parentheses.
pub(super) fn parenthesised(input: Tokens<'_>) -> Parsed<'_, Tokens<'_>> {
    let (input, ()) = mark('(')(input)?;
    let (input, inner) = fatal(expression(|_| false)(input))?;
    let (input, ()) = fatal(mark(')')(input))?;
    Ok((input, inner))
}

/// nom's `cut` for a result: nothing else can fit any more.
pub(super) fn fatal<T>(result: Parsed<'_, T>) -> Parsed<'_, T> {
    result.map_err(|error| match error {
        Err::Error(stop) => Err::Failure(stop),
        Err::Failure(_) | Err::Incomplete(_) => error,
    })
}

/// `[schema.]name`.
pub(super) fn qualified<'a>(expected: &'static str) -> impl Fn(Tokens<'a>) -> Parsed<'a, (Option<Name>, Name)> {
    move |input| {
        let (input, first) = named(expected)(input)?;
        match mark('.')(input) {
            Ok((input, ())) => {
                let (input, second) = fatal(named(expected)(input))?;
                Ok((input, (Some(first), second)))
            }
            Err(_) => Ok((input, (None, first))),
        }
    }
}
