//! The operands of expressions: literals, columns, function calls, CASE, CAST, subqueries (sqlite.org/lang_expr.html,
//! lang_aggfunc.html; `term` and parts of `expr` of parse.y).
//!
//! In: tokens where an operand begins, the operators before it already read. Out: an [`Expr`].
//!
//! Words are keywords here only where parse.y leaves them no other meaning: `CAST`, `RAISE` and `CURRENT_TIME` cannot
//! be columns without quotes, `END`, `LIKE` and `REPLACE` can.

use nom::Input;

use super::ast::{
    Arguments, ColumnReference, Expr, ExprKind, FunctionCall, Literal, NullsOrder, Offset, OrderingTerm, Raise,
    RaiseAction,
};
use super::parse::{closing, deeper, expr, exprs, list, select_in_parentheses};
use super::window::over;
use crate::sqlite::ast::{DeclaredType, Name, SortOrder, TokenKind};
use crate::sqlite::ddl::keyword::{identifier_or_string, is_keyword, is_operator, name};
use crate::sqlite::grammar::{Parsed, Tokens, keyword, mark, named, one, stop};
use crate::sqlite::select::parse::begins_select;

const WANTED: &str = "an expression";

/// An operand.
pub(super) fn term(input: Tokens<'_>) -> Parsed<'_, Box<Expr>> {
    let Some(token) = input.tokens.first() else { return stop(input, WANTED) };
    match token.kind {
        TokenKind::Operator if is_operator(token, "(") => parenthesised(input),
        TokenKind::Operator => stop(input, WANTED),
        TokenKind::Number | TokenKind::Blob | TokenKind::Variable => constant(input),
        TokenKind::String if !follows(input, ".") => constant(input),
        TokenKind::Word => word(input),
        TokenKind::DoubleQuoted | TokenKind::Quoted | TokenKind::String => named_term(input),
    }
}

/// The token behind the next one is this mark.
fn follows(input: Tokens<'_>, mark: &str) -> bool {
    input.tokens.get(1).is_some_and(|token| is_operator(token, mark))
}

fn at(input: Tokens<'_>, kind: ExprKind) -> Box<Expr> {
    Box::new(Expr { kind, offset: Offset(input.offset()) })
}

/// A literal or a variable that is one token.
fn constant(input: Tokens<'_>) -> Parsed<'_, Box<Expr>> {
    let (rest, kind) = one(WANTED, |token| {
        let text = token.text.clone();
        Some(ExprKind::Literal(match token.kind {
            TokenKind::Number if is_integer(&text) => Literal::Integer(text),
            TokenKind::Number => Literal::Real(text),
            TokenKind::Blob => Literal::Blob(text),
            TokenKind::String => Literal::String(Name { text, damaged: token.damaged }),
            TokenKind::Variable => return Some(ExprKind::Variable(text)),
            TokenKind::Word | TokenKind::DoubleQuoted | TokenKind::Quoted | TokenKind::Operator => return None,
        }))
    })(input)?;
    Ok((rest, at(input, kind)))
}

fn is_integer(number: &str) -> bool {
    number.starts_with("0x")
        || number.starts_with("0X")
        || number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_')
}

/// What begins with a bare word.
fn word(input: Tokens<'_>) -> Parsed<'_, Box<Expr>> {
    let is = |word: &str| input.begins_with(|token| is_keyword(token, word));
    let rest = input.take_from(1);
    let literal = |literal: Literal| Ok((rest, at(input, ExprKind::Literal(literal))));
    // `true (1)` calls a function, `true.x` is a column
    let alone = !follows(input, "(") && !follows(input, ".");
    match () {
        () if is("NULL") => literal(Literal::Null),
        () if is("CURRENT_DATE") => literal(Literal::CurrentDate),
        () if is("CURRENT_TIME") => literal(Literal::CurrentTime),
        () if is("CURRENT_TIMESTAMP") => literal(Literal::CurrentTimestamp),
        () if alone && is("TRUE") => literal(Literal::Boolean(true)),
        () if alone && is("FALSE") => literal(Literal::Boolean(false)),
        () if is("CASE") => case(input),
        () if is("CAST") => cast(input),
        () if is("EXISTS") => exists(input),
        () if is("RAISE") => raise(input),
        () => named_term(input),
    }
}

/// `(expr)`, `(expr, expr ..)`, `(select)`.
fn parenthesised(input: Tokens<'_>) -> Parsed<'_, Box<Expr>> {
    let rest = input.take_from(1);
    if rest.begins_with(begins_select) {
        return subquery(input);
    }
    let (rest, first) = expr(rest)?;
    match mark(')')(rest) {
        Ok((rest, ())) => Ok((rest, first)),
        Err(_) => row(input, rest, *first),
    }
}

fn subquery(input: Tokens<'_>) -> Parsed<'_, Box<Expr>> {
    let (rest, select) = select_in_parentheses(input.take_from(1))?;
    Ok((rest, at(input, ExprKind::Subquery(select))))
}

/// The others behind the first member.
fn row<'a>(input: Tokens<'a>, rest: Tokens<'a>, first: Expr) -> Parsed<'a, Box<Expr>> {
    let (rest, ()) = mark(',')(rest).or_else(|_| closing(rest))?;
    let (rest, others) = exprs(rest)?;
    let (rest, ()) = closing(rest)?;
    let mut members = vec![first];
    members.extend(others);
    Ok((rest, at(input, ExprKind::Row(members))))
}

/// A column or a function call.
fn named_term(input: Tokens<'_>) -> Parsed<'_, Box<Expr>> {
    let (rest, first) = one(WANTED, name)(input)?;
    let is_string = input.begins_with(|token| token.kind == TokenKind::String);
    if rest.begins_with(|token| is_operator(token, "(")) && !is_string {
        return call(input);
    }
    let mut names = vec![first];
    let mut rest = rest;
    while names.len() < 3
        && let Ok((behind, ())) = mark('.')(rest)
    {
        let next;
        (rest, next) = named("a column name")(behind)?;
        names.push(next);
    }
    let double_quoted = names.len() == 1 && input.begins_with(|token| token.kind == TokenKind::DoubleQuoted);
    let mut names = names.into_iter().rev();
    let Some(column) = names.next() else { return stop(input, WANTED) };
    let column = ColumnReference { column, table: names.next(), schema: names.next(), double_quoted };
    Ok((rest, at(input, ExprKind::Column(column))))
}

/// `name([DISTINCT] ..) [WITHIN GROUP ..] [FILTER ..] [OVER ..]`.
fn call(input: Tokens<'_>) -> Parsed<'_, Box<Expr>> {
    let (rest, name) = named("a function name")(input)?;
    let (rest, arguments) = arguments(deeper(rest.take_from(1), 1)?)?;
    let rest = Tokens { depth: input.depth, ..rest };
    let call = FunctionCall { name, arguments, within_group: None, filter: None, over: None };
    let (rest, call) = behind_call(rest, call)?;
    Ok((rest, at(input, ExprKind::Function(Box::new(call)))))
}

/// `[WITHIN GROUP (ORDER BY expr)] [FILTER (WHERE expr)] [OVER ..]`: words that are keywords here only.
fn behind_call(mut input: Tokens<'_>, mut call: FunctionCall) -> Parsed<'_, FunctionCall> {
    if let [within, group, ..] = input.tokens
        && is_keyword(within, "WITHIN")
        && is_keyword(group, "GROUP")
    {
        let (rest, ()) = mark('(')(input.take_from(2))?;
        let (rest, ()) = order_by_words(rest)?;
        let (rest, member) = expr(rest)?;
        (input, ()) = closing(rest)?;
        call.within_group = Some(*member);
    }
    if let [filter, open, ..] = input.tokens
        && is_keyword(filter, "FILTER")
        && is_operator(open, "(")
    {
        let (rest, ()) = keyword("WHERE")(input.take_from(2))?;
        let (rest, filter) = expr(rest)?;
        (input, ()) = closing(rest)?;
        call.filter = Some(*filter);
    }
    let (input, over) = over(input)?;
    call.over = over;
    Ok((input, call))
}

/// What stands behind the opening parenthesis of a call, the closing one included.
fn arguments(input: Tokens<'_>) -> Parsed<'_, Arguments> {
    if let Ok((rest, ())) = mark('*')(input) {
        let (rest, ()) = mark(')')(rest)?;
        return Ok((rest, Arguments::Star));
    }
    let (mut rest, distinct) = distinct(input);
    let mut arguments = Vec::new();
    if !rest.begins_with(|token| is_operator(token, ")") || is_keyword(token, "ORDER")) {
        (rest, arguments) = exprs(rest)?;
    }
    let (rest, order_by) = order_by(rest)?;
    let (rest, ()) = closing(rest)?;
    Ok((rest, Arguments::List { distinct, arguments, order_by }))
}

/// `DISTINCT`, `ALL`, or nothing.
pub(in crate::sqlite) fn distinct(input: Tokens<'_>) -> (Tokens<'_>, bool) {
    if let Ok((rest, ())) = keyword("DISTINCT")(input) {
        return (rest, true);
    }
    (keyword("ALL")(input).map_or(input, |(rest, ())| rest), false)
}

fn order_by_words(input: Tokens<'_>) -> Parsed<'_, ()> {
    let (input, ()) = keyword("ORDER")(input)?;
    keyword("BY")(input)
}

/// `[ORDER BY term [, term ..]]`.
pub(in crate::sqlite) fn order_by(input: Tokens<'_>) -> Parsed<'_, Vec<OrderingTerm>> {
    if !input.begins_with(|token| is_keyword(token, "ORDER")) {
        return Ok((input, Vec::new()));
    }
    let (input, ()) = order_by_words(input)?;
    list(input, ordering_term)
}

/// `expr [ASC|DESC] [NULLS FIRST|LAST]`.
pub(in crate::sqlite) fn ordering_term(input: Tokens<'_>) -> Parsed<'_, OrderingTerm> {
    let (mut input, expr) = expr(input)?;
    let mut order = None;
    for (word, wanted) in [("ASC", SortOrder::Asc), ("DESC", SortOrder::Desc)] {
        if let Ok((rest, ())) = keyword(word)(input)
            && order.is_none()
        {
            (input, order) = (rest, Some(wanted));
        }
    }
    let mut nulls = None;
    if let Ok((rest, ())) = keyword("NULLS")(input) {
        let order = |token| match () {
            () if is_keyword(token, "FIRST") => Some(NullsOrder::First),
            () if is_keyword(token, "LAST") => Some(NullsOrder::Last),
            () => None,
        };
        let (rest, order) = one("FIRST or LAST", order)(rest)?;
        (input, nulls) = (rest, Some(order));
    }
    Ok((input, OrderingTerm { expr: *expr, order, nulls }))
}

/// `CASE [expr] WHEN expr THEN expr .. [ELSE expr] END`.
fn case(input: Tokens<'_>) -> Parsed<'_, Box<Expr>> {
    let mut rest = input.take_from(1);
    let mut operand = None;
    if !rest.begins_with(|token| is_keyword(token, "WHEN")) {
        let tested;
        (rest, tested) = expr(rest)?;
        operand = Some(tested);
    }
    let mut branches = Vec::new();
    while branches.is_empty() || rest.begins_with(|token| is_keyword(token, "WHEN")) {
        let (behind, ()) = keyword("WHEN")(rest)?;
        let (behind, when) = expr(behind)?;
        let (behind, ()) = keyword("THEN")(behind)?;
        let (behind, then) = expr(behind)?;
        branches.push((*when, *then));
        rest = behind;
    }
    let mut otherwise = None;
    if let Ok((behind, ())) = keyword("ELSE")(rest) {
        let value;
        (rest, value) = expr(behind)?;
        otherwise = Some(value);
    }
    let (rest, ()) = keyword("END")(rest)?;
    Ok((rest, at(input, ExprKind::Case { operand, branches, otherwise })))
}

/// `CAST(expr AS type)`.
fn cast(input: Tokens<'_>) -> Parsed<'_, Box<Expr>> {
    let (rest, ()) = mark('(')(input.take_from(1))?;
    let (rest, operand) = expr(rest)?;
    let (rest, ()) = keyword("AS")(rest)?;
    let (rest, declared_type) = type_token(rest)?;
    let (rest, ()) = mark(')')(rest)?;
    Ok((rest, at(input, ExprKind::Cast(operand, declared_type))))
}

/// `typetoken` of parse.y: words, and one or two signed numbers in parentheses.
fn type_token(mut input: Tokens<'_>) -> Parsed<'_, Option<DeclaredType>> {
    let mut words = Vec::new();
    let mut is_quoted = false;
    while let Some(word) = input.tokens.first().filter(|token| identifier_or_string(token).is_some()) {
        is_quoted |= words.is_empty() && word.kind != TokenKind::Word;
        words.push(word.text.clone());
        input = input.take_from(1);
    }
    let mut arguments = Vec::new();
    if let (false, Ok((rest, ()))) = (words.is_empty(), mark('(')(input)) {
        let (rest, numbers) = list(rest, signed_number)?;
        let (rest, ()) = if numbers.len() > 2 { stop(rest, "\")\"")? } else { mark(')')(rest)? };
        (input, arguments) = (rest, numbers);
    }
    // sqlite3DequoteExpr(): a type that begins with a quote ends with that quote
    if is_quoted {
        words.truncate(1);
        arguments.clear();
    }
    let declared = (!words.is_empty()).then(|| DeclaredType { name: words.join(" "), arguments });
    Ok((input, declared))
}

fn signed_number(input: Tokens<'_>) -> Parsed<'_, String> {
    let sign = |input| one("a number", |token| ["+", "-"].into_iter().find(|sign| is_operator(token, sign)))(input);
    let (input, sign) = sign(input).unwrap_or((input, ""));
    let (input, number) =
        one("a number", |token| (token.kind == TokenKind::Number).then_some(token.text.as_str()))(input)?;
    Ok((input, format!("{sign}{number}")))
}

/// `EXISTS (select)`.
fn exists(input: Tokens<'_>) -> Parsed<'_, Box<Expr>> {
    let (rest, ()) = mark('(')(input.take_from(1))?;
    let (rest, select) = select_in_parentheses(rest)?;
    Ok((rest, at(input, ExprKind::Exists(select))))
}

/// `RAISE(IGNORE)`, `RAISE(ABORT, expr)`.
fn raise(input: Tokens<'_>) -> Parsed<'_, Box<Expr>> {
    let (rest, ()) = mark('(')(input.take_from(1))?;
    if let Ok((rest, ())) = keyword("IGNORE")(rest) {
        let (rest, ()) = mark(')')(rest)?;
        return Ok((rest, at(input, ExprKind::Raise(Raise::Ignore))));
    }
    let action = |token| match () {
        () if is_keyword(token, "ROLLBACK") => Some(RaiseAction::Rollback),
        () if is_keyword(token, "ABORT") => Some(RaiseAction::Abort),
        () if is_keyword(token, "FAIL") => Some(RaiseAction::Fail),
        () => None,
    };
    let (rest, action) = one("IGNORE, ROLLBACK, ABORT or FAIL", action)(rest)?;
    let (rest, ()) = mark(',')(rest)?;
    let (rest, message) = expr(rest)?;
    let (rest, ()) = closing(rest)?;
    Ok((rest, at(input, ExprKind::Raise(Raise::Error(action, message)))))
}
