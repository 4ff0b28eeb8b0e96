//! The grammar of expressions (sqlite.org/lang_expr.html; `expr` and `term` of parse.y).
//!
//! In: a balanced run of tokens. Out: its [`Expr`], or a [`SyntaxError`] that says what was expected where.
//!
//! Operators are read by precedence climbing: every token is looked at once or twice, whatever the text is. The stack
//! grows with what stands inside each other, so that is limited to [`DEEPEST_NESTING`]; what stands next to each other
//! (`a + b + c`) makes a tall tree but no deep stack, and is limited to [`TALLEST_TREE`].

use nom::{Err, Input};

use super::ast::{
    BinaryOperator, ChainOperator, Expr, ExprKind, InSet, Literal, Offset, PatternOperator, UnaryOperator,
};
use super::term::term;
use crate::sqlite::ast::{Expression, TokenKind};
use crate::sqlite::ddl::keyword::{identifier_or_string, is_keyword, is_operator};
use crate::sqlite::grammar::{Parsed, Stop, Tokens, keyword, mark, one, qualified, stop};
use crate::sqlite::select::ast::Select;
use crate::sqlite::select::parse::{begins_select, select};
use crate::sqlite::token::{END, SyntaxError};

/// How many parentheses, right operands ... may stand inside each other; a function call counts as two of them, a
/// subquery as four.
///
/// SQLite's own limit is that of its parser's stack: 100 entries until 3.45, of which a subquery takes six; 2500 now.
/// This one is what a thread with 2 MB of stack reads, prints and drops without optimisation.
pub const DEEPEST_NESTING: u32 = 200;

/// How tall the tree may be: SQLite's limit too (SQLITE_MAX_EXPR_DEPTH). AND, OR and `||` are lists here and may be of
/// any length; SQLite counts them too, unless it was built without that limit.
pub const TALLEST_TREE: u32 = 1_000;

/// Reads an expression: a CHECK, a DEFAULT, a generated column, a member or the WHERE of an index.
///
/// # Errors
/// Text that SQLite would not accept as an expression, and text beyond [`DEEPEST_NESTING`] or [`TALLEST_TREE`].
pub fn parse_expr(expression: &Expression) -> Result<Expr, SyntaxError> {
    whole(expression, expr).map(|expr| *expr)
}

/// Reads all of the tokens.
pub(in crate::sqlite) fn whole<T>(
    expression: &Expression,
    parser: impl Fn(Tokens<'_>) -> Parsed<'_, T>,
) -> Result<T, SyntaxError> {
    let tokens = &expression.tokens;
    let end = tokens.last().map_or(0, |last| last.offset + last.to_string().len());
    let outcome = parser(Tokens::new(&[], tokens, end))
        .and_then(|(rest, tree)| if rest.is_empty() { Ok(tree) } else { stop(rest, END).map(|(_, tree)| tree) });
    outcome.map_err(|error| {
        let stop = match error {
            Err::Error(stop) | Err::Failure(stop) => stop,
            Err::Incomplete(_) => Stop { offset: end, expected: Vec::new() },
        };
        let found = tokens.iter().find(|token| token.offset == stop.offset);
        SyntaxError {
            offset: stop.offset,
            expected: stop.expectation(),
            found: found.map_or(END.to_owned(), |token| {
                let text = token.to_string();
                match text.char_indices().nth(40) {
                    Some((cut, _)) => format!("\"{}...\"", &text[..cut]),
                    None => format!("\"{text}\""),
                }
            }),
            context: String::new(),
        }
    })
}

/// Precedences, as parse.y has them.
const OR: u8 = 1;
const AND: u8 = 2;
const NOT: u8 = 3;
const EQUALITY: u8 = 4;
const COMPARISON: u8 = 5;
const BITS: u8 = 7;
const SUM: u8 = 8;
const PRODUCT: u8 = 9;
const CONCAT: u8 = 10;
const COLLATE: u8 = 11;

/// An operator behind an operand.
#[derive(Clone, Copy)]
enum Infix {
    Binary(BinaryOperator),
    Chain(ChainOperator),
    Collate,
    /// `ISNULL`, `NOTNULL`, `NOT NULL`.
    Null(Negated),
    In(Negated),
    Between(Negated),
    Pattern(PatternOperator, Negated),
}

type Negated = bool;

impl Infix {
    /// How tight it binds to the operand before it.
    fn precedence(self) -> u8 {
        match self {
            Infix::Binary(operator) => binary_precedence(operator),
            Infix::Chain(operator) => chain_precedence(operator),
            Infix::Collate => COLLATE,
            Infix::Null(_) | Infix::In(_) | Infix::Between(_) | Infix::Pattern(..) => EQUALITY,
        }
    }
}

/// How tight the operator binds; all of these are read from the left.
pub(super) fn binary_precedence(operator: BinaryOperator) -> u8 {
    match operator {
        BinaryOperator::Equal | BinaryOperator::NotEqual | BinaryOperator::Is | BinaryOperator::IsNot => EQUALITY,
        BinaryOperator::Less
        | BinaryOperator::LessOrEqual
        | BinaryOperator::Greater
        | BinaryOperator::GreaterOrEqual => COMPARISON,
        BinaryOperator::BitAnd | BinaryOperator::BitOr | BinaryOperator::ShiftLeft | BinaryOperator::ShiftRight => BITS,
        BinaryOperator::Add | BinaryOperator::Subtract => SUM,
        BinaryOperator::Multiply | BinaryOperator::Divide | BinaryOperator::Remainder => PRODUCT,
        BinaryOperator::JsonArrow | BinaryOperator::JsonDoubleArrow => CONCAT,
    }
}

/// How tight the operator binds.
pub(super) fn chain_precedence(operator: ChainOperator) -> u8 {
    match operator {
        ChainOperator::Or => OR,
        ChainOperator::And => AND,
        ChainOperator::Concat => CONCAT,
    }
}

/// How tight the expression holds together, from `OR` (1) to what needs no parentheses anywhere (13).
pub(super) fn precedence(expr: &Expr) -> u8 {
    match &expr.kind {
        ExprKind::Unary(UnaryOperator::Not, _) => NOT,
        ExprKind::Unary(UnaryOperator::Minus | UnaryOperator::Plus | UnaryOperator::BitNot, _) => COLLATE + 1,
        ExprKind::Binary(operator, _, _) => binary_precedence(*operator),
        ExprKind::Chain(operator, _) => chain_precedence(*operator),
        ExprKind::IsNull { .. } | ExprKind::Between { .. } | ExprKind::In { .. } | ExprKind::Pattern { .. } => EQUALITY,
        ExprKind::Collate(..) => COLLATE,
        ExprKind::Literal(_)
        | ExprKind::Variable(_)
        | ExprKind::Column(_)
        | ExprKind::Cast(..)
        | ExprKind::Case { .. }
        | ExprKind::Exists(_)
        | ExprKind::Subquery(_)
        | ExprKind::Row(_)
        | ExprKind::Function(_)
        | ExprKind::Raise(_) => COLLATE + 2,
    }
}

/// An expression.
pub(in crate::sqlite) fn expr(input: Tokens<'_>) -> Parsed<'_, Box<Expr>> {
    operation(input, OR)
}

/// What one more recursive production reads, whose place on the stack is that of so many levels of an expression.
pub(in crate::sqlite) fn deeper(input: Tokens<'_>, levels: u32) -> Result<Tokens<'_>, Err<Stop>> {
    if input.depth + levels > DEEPEST_NESTING {
        let expected = vec!["no more than 200 expressions inside each other"];
        return Err(Err::Failure(Stop { offset: input.offset(), expected }));
    }
    Ok(Tokens { depth: input.depth + levels, ..input })
}

/// A tree on top of one of this height.
fn raised(input: Tokens<'_>, below: u32) -> Result<Tokens<'_>, Err<Stop>> {
    if below >= TALLEST_TREE {
        let expected = vec!["an expression that is no more than 1000 operators deep"];
        return Err(Err::Failure(Stop { offset: input.offset(), expected }));
    }
    Ok(Tokens { height: below + 1, ..input })
}

/// A tree on top of what was read last.
fn on_top<'a>(input: Tokens<'a>, kind: ExprKind, offset: Offset) -> Parsed<'a, Box<Expr>> {
    Ok((raised(input, input.height)?, Box::new(Expr { kind, offset })))
}

/// An operand and all that binds to it at least as tight as `loosest`.
///
/// This and what it calls stands on the stack once per level: without optimisation every `?` takes its place there, so
/// what is rare has a function of its own.
fn operation(outer: Tokens<'_>, loosest: u8) -> Parsed<'_, Box<Expr>> {
    let inner = Tokens { height: 0, ..deeper(outer, 1)? };
    let (input, operand) = if prefix(inner, 0).is_some() { prefixed(inner) } else { raised_term(inner) }?;
    let (input, operation) = infixes(input, operand, loosest)?;
    Ok((Tokens { depth: outer.depth, height: input.height.max(outer.height), ..input }, operation))
}

fn raised_term(input: Tokens<'_>) -> Parsed<'_, Box<Expr>> {
    let (input, operand) = term(input)?;
    Ok((raised(input, input.height)?, operand))
}

/// An operand with operators before it.
fn prefixed(outer: Tokens<'_>) -> Parsed<'_, Box<Expr>> {
    let mut prefixes = 1;
    while prefix(outer, prefixes).is_some() {
        prefixes += 1;
    }
    let (mut input, mut operand) = raised_term(outer.take_from(prefixes))?;
    for place in (0..prefixes).rev() {
        if let Some((operator, offset)) = prefix(outer, place) {
            // the signs bind tighter than all that could follow; what binds tighter than NOT belongs to its operand
            if operator == UnaryOperator::Not {
                (input, operand) = infixes(input, operand, NOT)?;
            }
            (input, operand) = on_top(input, ExprKind::Unary(operator, operand), offset)?;
        }
    }
    Ok((input, operand))
}

fn prefix(input: Tokens<'_>, place: usize) -> Option<(UnaryOperator, Offset)> {
    let token = input.tokens.get(place)?;
    let operator = match () {
        () if is_operator(token, "-") => UnaryOperator::Minus,
        () if is_operator(token, "+") => UnaryOperator::Plus,
        () if is_operator(token, "~") => UnaryOperator::BitNot,
        () if is_keyword(token, "NOT") => UnaryOperator::Not,
        () => return None,
    };
    Some((operator, Offset(token.offset)))
}

/// All operators behind an operand that bind at least as tight as `loosest`.
fn infixes(mut input: Tokens<'_>, mut operand: Box<Expr>, loosest: u8) -> Parsed<'_, Box<Expr>> {
    while let Some((infix, length)) = infix(input)
        && infix.precedence() >= loosest
    {
        let rest = input.take_from(length);
        let extended = match infix {
            Infix::Binary(operator) => binary(rest, operator, operand),
            Infix::Chain(operator) => chain(rest, operator, operand),
            Infix::Null(negated) => {
                let offset = operand.offset;
                on_top(rest, ExprKind::IsNull { operand, negated }, offset)
            }
            Infix::Collate => collate(rest, operand),
            Infix::In(negated) => is_in(rest, operand, negated),
            Infix::Between(negated) => between(rest, operand, negated),
            Infix::Pattern(operator, negated) => pattern(rest, operator, operand, negated),
        };
        (input, operand) = extended?;
    }
    Ok((input, operand))
}

/// The operator that stands next, and how many tokens it takes.
fn infix(input: Tokens<'_>) -> Option<(Infix, usize)> {
    let (first, others) = input.tokens.split_first()?;
    let is = |place: usize, word: &str| others.get(place).is_some_and(|token| is_keyword(token, word));
    let word = |word: &str| is_keyword(first, word);
    match first.kind {
        TokenKind::Operator => return mark_operator(&first.text).map(|operator| (operator, 1)),
        TokenKind::Word => {}
        TokenKind::DoubleQuoted
        | TokenKind::Quoted
        | TokenKind::String
        | TokenKind::Blob
        | TokenKind::Number
        | TokenKind::Variable => return None,
    }
    if word("NOT") {
        if is(0, "NULL") {
            return Some((Infix::Null(true), 2));
        }
        return Some((negatable(input.take_from(1), true)?, 2));
    }
    Some(match () {
        () if word("AND") => (Infix::Chain(ChainOperator::And), 1),
        () if word("OR") => (Infix::Chain(ChainOperator::Or), 1),
        () if word("IS") => match (is(0, "NOT"), is(0, "DISTINCT") && is(1, "FROM")) {
            (true, _) if is(1, "DISTINCT") && is(2, "FROM") => (Infix::Binary(BinaryOperator::Is), 4),
            (true, _) => (Infix::Binary(BinaryOperator::IsNot), 2),
            (false, true) => (Infix::Binary(BinaryOperator::IsNot), 3),
            (false, false) => (Infix::Binary(BinaryOperator::Is), 1),
        },
        () if word("ISNULL") => (Infix::Null(false), 1),
        () if word("NOTNULL") => (Infix::Null(true), 1),
        () if word("COLLATE") => (Infix::Collate, 1),
        () => (negatable(input, false)?, 1),
    })
}

fn mark_operator(mark: &str) -> Option<Infix> {
    Some(Infix::Binary(match mark {
        "||" => return Some(Infix::Chain(ChainOperator::Concat)),
        "=" | "==" => BinaryOperator::Equal,
        "<>" | "!=" => BinaryOperator::NotEqual,
        "<" => BinaryOperator::Less,
        "<=" => BinaryOperator::LessOrEqual,
        ">" => BinaryOperator::Greater,
        ">=" => BinaryOperator::GreaterOrEqual,
        "&" => BinaryOperator::BitAnd,
        "|" => BinaryOperator::BitOr,
        "<<" => BinaryOperator::ShiftLeft,
        ">>" => BinaryOperator::ShiftRight,
        "+" => BinaryOperator::Add,
        "-" => BinaryOperator::Subtract,
        "*" => BinaryOperator::Multiply,
        "/" => BinaryOperator::Divide,
        "%" => BinaryOperator::Remainder,
        "->" => BinaryOperator::JsonArrow,
        "->>" => BinaryOperator::JsonDoubleArrow,
        _ => return None,
    }))
}

/// The operators that may stand behind a NOT.
fn negatable(input: Tokens<'_>, negated: Negated) -> Option<Infix> {
    let word = |word: &str| input.begins_with(|token| is_keyword(token, word));
    Some(match () {
        () if word("IN") => Infix::In(negated),
        () if word("BETWEEN") => Infix::Between(negated),
        () if word("LIKE") => Infix::Pattern(PatternOperator::Like, negated),
        () if word("GLOB") => Infix::Pattern(PatternOperator::Glob, negated),
        () if word("REGEXP") => Infix::Pattern(PatternOperator::Regexp, negated),
        () if word("MATCH") => Infix::Pattern(PatternOperator::Match, negated),
        () => return None,
    })
}

fn binary(input: Tokens<'_>, operator: BinaryOperator, left: Box<Expr>) -> Parsed<'_, Box<Expr>> {
    let (input, right) = operation(input, binary_precedence(operator) + 1)?;
    let offset = left.offset;
    let is_null = matches!(right.kind, ExprKind::Literal(Literal::Null));
    let kind = match operator {
        // to SQLite these are ISNULL and NOTNULL
        BinaryOperator::Is if is_null => ExprKind::IsNull { operand: left, negated: false },
        BinaryOperator::IsNot if is_null => ExprKind::IsNull { operand: left, negated: true },
        operator => ExprKind::Binary(operator, left, right),
    };
    on_top(input, kind, offset)
}

fn chain(input: Tokens<'_>, operator: ChainOperator, left: Box<Expr>) -> Parsed<'_, Box<Expr>> {
    let before = input.height;
    let (input, right) = operation(Tokens { height: 0, ..input }, chain_precedence(operator) + 1)?;
    chained(input, operator, before, left, *right)
}

/// The chain of two operands; `before` is the height of the left one, the tokens know that of the right one.
#[allow(clippy::boxed_local)] // moved out of its box it would cost stack in every recursion
fn chained(
    input: Tokens<'_>,
    operator: ChainOperator,
    before: u32,
    mut left: Box<Expr>,
    right: Expr,
) -> Parsed<'_, Box<Expr>> {
    if let ExprKind::Chain(same, operands) = &mut left.kind
        && *same == operator
    {
        operands.push(right);
        // its height is that of the tallest operand and one more
        return Ok((raised(input, input.height.max(before.saturating_sub(1)))?, left));
    }
    let offset = left.offset;
    let input = raised(input, input.height.max(before))?;
    Ok((input, Box::new(Expr { kind: ExprKind::Chain(operator, vec![*left, right]), offset })))
}

fn collate(input: Tokens<'_>, operand: Box<Expr>) -> Parsed<'_, Box<Expr>> {
    let (input, name) = one("the name of a collation", identifier_or_string)(input)?;
    let offset = operand.offset;
    on_top(input, ExprKind::Collate(operand, name), offset)
}

fn between(input: Tokens<'_>, operand: Box<Expr>, negated: Negated) -> Parsed<'_, Box<Expr>> {
    // nothing is complete before its AND: whatever binds tighter than that belongs to the lower bound
    let (input, low) = operation(input, NOT)?;
    let (input, ()) = keyword("AND")(input)?;
    let (input, high) = operation(input, EQUALITY + 1)?;
    let offset = operand.offset;
    on_top(input, ExprKind::Between { operand, negated, low, high }, offset)
}

fn pattern(
    input: Tokens<'_>,
    operator: PatternOperator,
    operand: Box<Expr>,
    negated: Negated,
) -> Parsed<'_, Box<Expr>> {
    let (mut input, pattern) = operation(input, EQUALITY + 1)?;
    let mut escape = None;
    if let Ok((rest, ())) = keyword("ESCAPE")(input) {
        let character;
        (input, character) = operation(rest, EQUALITY + 1)?;
        escape = Some(character);
    }
    let offset = operand.offset;
    on_top(input, ExprKind::Pattern { operator, operand, negated, pattern, escape }, offset)
}

fn is_in(input: Tokens<'_>, operand: Box<Expr>, negated: Negated) -> Parsed<'_, Box<Expr>> {
    let (input, set) = in_set(input)?;
    let offset = operand.offset;
    on_top(input, ExprKind::In { operand, negated, set }, offset)
}

fn in_set(input: Tokens<'_>) -> Parsed<'_, InSet> {
    match mark('(')(input) {
        Ok((rest, ())) if rest.begins_with(begins_select) => in_select(rest),
        Ok((rest, ())) => in_list(rest),
        Err(_) => in_table(input),
    }
}

fn in_select(input: Tokens<'_>) -> Parsed<'_, InSet> {
    let (input, select) = select_in_parentheses(input)?;
    Ok((input, InSet::Select(select)))
}

fn in_list(input: Tokens<'_>) -> Parsed<'_, InSet> {
    let (input, mut members) = exprs_in_parentheses(input)?;
    // to SQLite `a IN ((SELECT ..))` is `a IN (SELECT ..)`
    match (members.len(), members.pop()) {
        (1, Some(Expr { kind: ExprKind::Subquery(select), .. })) => Ok((input, InSet::Select(select))),
        (_, last) => {
            members.extend(last);
            Ok((input, InSet::List(members)))
        }
    }
}

fn in_table(input: Tokens<'_>) -> Parsed<'_, InSet> {
    let (input, (schema, name)) = qualified("\"(\" or a table name")(input)?;
    let Ok((rest, ())) = mark('(')(input) else { return Ok((input, InSet::Table { schema, name })) };
    let (rest, arguments) = exprs_in_parentheses(rest)?;
    Ok((rest, InSet::Function { schema, name, arguments }))
}

/// `select )`: what stands behind an opening parenthesis.
pub(in crate::sqlite) fn select_in_parentheses(input: Tokens<'_>) -> Parsed<'_, Box<Select>> {
    let (input, select) = select(input)?;
    let (input, ()) = mark(')')(input)?;
    Ok((input, select))
}

/// `[expr [, expr ..]] )`: what stands behind an opening parenthesis.
pub(in crate::sqlite) fn exprs_in_parentheses(input: Tokens<'_>) -> Parsed<'_, Vec<Expr>> {
    if let Ok((rest, ())) = mark(')')(input) {
        return Ok((rest, Vec::new()));
    }
    let (input, exprs) = exprs(input)?;
    let (input, ()) = closing(input)?;
    Ok((input, exprs))
}

/// `expr [, expr ..]`.
pub(in crate::sqlite) fn exprs(mut input: Tokens<'_>) -> Parsed<'_, Vec<Expr>> {
    let mut exprs = Vec::new();
    loop {
        let (rest, expr) = expr(input)?;
        exprs.push(*expr);
        let Ok((rest, ())) = mark(',')(rest) else { return Ok((rest, exprs)) };
        input = rest;
    }
}

/// One or more with commas between them.
pub(in crate::sqlite) fn list<'a, T>(
    mut input: Tokens<'a>,
    item: impl Fn(Tokens<'a>) -> Parsed<'a, T>,
) -> Parsed<'a, Vec<T>> {
    let mut items = Vec::new();
    loop {
        let (rest, next) = item(input)?;
        items.push(next);
        let Ok((rest, ())) = mark(',')(rest) else { return Ok((rest, items)) };
        input = rest;
    }
}

/// `)`, where an operator or a comma could have stood too.
pub(in crate::sqlite) fn closing(input: Tokens<'_>) -> Parsed<'_, ()> {
    mark(')')(input).map_err(|_: Err<Stop>| {
        Err::Error(Stop { offset: input.offset(), expected: vec!["an operator", "\",\"", "\")\""] })
    })
}
