//! Expressions: from SQLite's tree to PostgreSQL's, with the same value for every row.
//!
//! In: a tree of `sqlite::expr` and a [`Scope`] that knows what names give. Out: a [`Typed`] tree, or a [`Refusal`].
//! What has no exact rule is refused; nothing passes through unread.
//!
//! How it is built. Every expression becomes a [`Typed`]: the PostgreSQL tree, its type there, and its [`Kind`], which
//! says what the value was in SQLite. An operator or function asks its operands for what SQLite would make of them,
//! `value.as_condition(scope)?`, `as_integer`, `as_real`, `as_number`, `as_text`, compares them with
//! [`compare::compare`], or brings several to one type with [`unify::unify`]; each of them refuses where PostgreSQL
//! could give another value.
//!
//! To add a function: a row in `rules/functions.rs`. Where arguments of one shape go to one function of pg_catalog,
//! that is all; else its `Form::Built` names a builder, which is a function of one of the rooms here (`text`, `math` ..)
//! and an arm in [`call`]. What no expression says exactly becomes a helper function: a row in `pg/helpers.rs`, called by
//! `scope.helper(..)`, which writes it into the script by itself.
//!
//! To use a scope: one [`Source`] per table (its columns made by [`scope::column`], or from the [`Typed`] columns of a
//! subquery), `Scope::new(&environment, sources)`, then [`translate`] or [`condition`]. A subquery is
//! `outer.inner(sources)`; result columns that ORDER BY may name go into `aliases`.

mod arithmetic;
pub mod call;
pub mod compare;
pub(in crate::translate) mod compose;
pub mod convert;
pub mod date;
pub(in crate::translate) mod either;
pub mod element;
pub(in crate::translate) mod json;
pub mod math;
pub mod operators;
pub mod pattern;
pub mod presumed;
mod printf;
pub mod random_uuid;
pub mod scope;
pub mod search;
pub mod text;
pub mod typed;
pub mod unify;

pub use date::{is_never_number, writing};
pub use scope::{DoubleQuoted, Environment, Helpers, Letters, RowKey, Scope, Source, SourceColumn, Stability};
pub use search::{FullText, Searched};
pub use typed::{Collation, CollationRank, Constant, Kind, Nested, Refusal, Spelling, Stored, Typed};

use crate::pg::expr::Expr;
use crate::pg::types::PgType;
use crate::sqlite::ast::Name;
use crate::sqlite::expr::ast::{ColumnReference, Expr as Parsed, ExprKind, Literal};
use crate::translate::select;

/// How many operators may stand inside each other: what is translated is walked level by level on a thread's stack.
const DEEPEST: usize = 100;

/// How many nodes an operand may have.
const LARGEST: usize = 100_000;

/// Translates an expression.
///
/// # Errors
/// [`Refusal`] for what has no exact rule.
pub fn translate(expr: &Parsed, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    let depth = scope.depth.get();
    if depth >= DEEPEST {
        return Err(Refusal::new(format!("an expression of more than {DEEPEST} levels"), expr.offset.0));
    }
    scope.depth.set(depth + 1);
    let (chances, guesses) = (scope.chances.get(), scope.guesses.get());
    let typed = one(expr, scope);
    scope.depth.set(depth);
    let mut typed = typed?;
    if scope.guesses.get() > guesses && typed.spelling == Spelling::Known {
        typed.spelling = Spelling::Text;
    }
    // some rules name an operand twice, and operands that do so twice again
    if depth > 0 && typed.expr.is_larger_than(LARGEST) {
        return Err(Refusal::new("an expression that becomes too large", expr.offset.0));
    }
    // named twice it would be two values
    let made = scope.chances.get() - chances;
    if made > 0 && typed.expr.chances() > made {
        return Err(Refusal::new("a value by chance that is used twice", expr.offset.0));
    }
    Ok(typed)
}

fn one(expr: &Parsed, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    let offset = expr.offset.0;
    let refuse = |construct: &str| Err(Refusal::new(construct, offset));
    if let Some(found) = random_uuid::text(expr, scope) {
        return Ok(found?.at(offset));
    }
    let typed = match &expr.kind {
        ExprKind::Literal(value) => literal(value, scope, offset)?,
        ExprKind::Variable(name) => return refuse(&format!("a variable: {name}")),
        ExprKind::Column(reference) => scope.resolve(reference, offset)?,
        ExprKind::Unary(operator, operand) => operators::unary(*operator, operand, scope)?,
        ExprKind::Binary(operator, left, right) => operators::binary(*operator, left, right, scope)?,
        ExprKind::Chain(operator, operands) => operators::chain(*operator, operands, scope)?,
        ExprKind::IsNull { operand, negated } => {
            let test = if *negated { "IS NOT NULL" } else { "IS NULL" };
            Typed::boolean(translate(operand, scope)?.expr.postfix(test))
        }
        ExprKind::Between { operand, negated, low, high } => {
            let between = compare::between(operand, low, high, scope)?;
            Typed::boolean(operators::negate(between, *negated))
        }
        ExprKind::In { operand, negated, set } => operators::membership(operand, *negated, set, scope, offset)?,
        ExprKind::Pattern { operator, operand, negated, pattern, escape } => {
            let matches = pattern::pattern(*operator, operand, pattern, escape.as_deref(), scope, offset)?;
            Typed::boolean(operators::negate(matches, *negated))
        }
        ExprKind::Collate(operand, name) => operators::collate(translate(operand, scope)?, name)?,
        ExprKind::Cast(operand, declared) => operators::cast(translate(operand, scope)?, declared.as_ref(), scope)?,
        ExprKind::Case { operand, branches, otherwise } => {
            operators::case(operand.as_deref(), branches, otherwise.as_deref(), scope)?
        }
        ExprKind::Exists(inner) => select::exists(inner, scope)?,
        ExprKind::Subquery(inner) => select::scalar(inner, scope, offset)?,
        ExprKind::Row(_) => return refuse("a row value"),
        ExprKind::Function(function) => call::call(function, scope, offset)?,
        ExprKind::Raise(_) => return refuse("RAISE() outside a trigger"),
    };
    if typed.collation.0 == CollationRank::None
        && let Some(collation) = operators::handed_on(expr)
    {
        return Ok(Typed { collation: (CollationRank::Explicit, collation), ..typed }.at(offset));
    }
    Ok(typed.at(offset))
}

/// Translates an expression whose truth matters: WHERE, CHECK, ON.
///
/// # Errors
/// [`Refusal`] for what has no exact rule.
pub fn condition(expr: &Parsed, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    translate(expr, scope)?.as_condition(scope)
}

/// A string, in whichever quotes.
fn string(text: &Name, offset: usize) -> Result<Typed, Refusal> {
    if text.damaged || text.text.contains('\0') {
        return Err(Refusal::new("text that PostgreSQL cannot hold", offset));
    }
    Ok(Typed::constant(Constant::Text(text.text.clone())))
}

fn literal(value: &Literal, scope: &Scope<'_>, offset: usize) -> Result<Typed, Refusal> {
    Ok(match value {
        Literal::Null => Typed::null(),
        Literal::Integer(digits) => Typed::constant(integer(digits, offset)?),
        Literal::Real(digits) => {
            let value = digits.replace('_', "").parse();
            Typed::constant(Constant::Real(value.map_err(|_| Refusal::new(digits.clone(), offset))?))
        }
        Literal::String(text) => string(text, offset)?,
        Literal::Blob(digits) => Typed::constant(Constant::Blob(digits.to_ascii_lowercase())),
        Literal::Boolean(value) => column_of_word(*value, scope, offset)
            .unwrap_or_else(|| Typed::constant(Constant::Integer(i64::from(*value)))),
        Literal::CurrentDate => now("YYYY-MM-DD"),
        Literal::CurrentTime => now("HH24:MI:SS"),
        Literal::CurrentTimestamp => now("YYYY-MM-DD HH24:MI:SS"),
    })
}

/// The column that is called `true` or `false`, if there is one.
fn column_of_word(word: bool, scope: &Scope<'_>, offset: usize) -> Option<Typed> {
    let column = Name::new(if word { "true" } else { "false" });
    let word = ColumnReference { schema: None, table: None, column, double_quoted: false };
    scope.resolve(&word, offset).ok()
}

/// The time at which the statement began, as text in UTC.
fn now(format: &str) -> Typed {
    Typed::text(Expr::Call("to_char", vec![now_in_utc(), Expr::string(format)]))
}

/// The time at which the statement began, as a timestamp in UTC.
fn now_in_utc() -> Expr {
    Expr::AtUtc(Box::new(Expr::Call("statement_timestamp", vec![])))
}

/// Digits as written: decimal ones beyond 64 bits are a real, hexadecimal ones are two's complement.
fn integer(digits: &str, offset: usize) -> Result<Constant, Refusal> {
    let digits = digits.replace('_', "");
    let hex = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X"));
    if let Some(hex) = hex {
        let value = u64::from_str_radix(hex, 16).map_err(|_| Refusal::new(digits.clone(), offset))?;
        return Ok(Constant::Integer(value.cast_signed()));
    }
    if let Ok(value) = digits.parse() {
        return Ok(Constant::Integer(value));
    }
    digits.parse().map(Constant::Real).map_err(|_| Refusal::new(digits, offset))
}

/// `false` where none of the operands is NULL, else NULL.
fn never(operands: &[&Typed]) -> Expr {
    decided(false, operands)
}

/// This answer where none of the operands is NULL, else NULL.
fn decided(answer: bool, operands: &[&Typed]) -> Expr {
    if operands.iter().any(|operand| operand.kind == Kind::Null) {
        return Expr::Null.cast(PgType::Boolean);
    }
    let mut known: Vec<Expr> = Vec::new();
    for operand in operands.iter().filter(|operand| operand.constant.is_none()) {
        let test = operand.expr.clone().postfix("IS NOT NULL");
        if !known.contains(&test) {
            known.push(test);
        }
    }
    match known.len() {
        0 => Expr::Boolean(answer),
        1 => Expr::Boolean(answer).when(known.remove(0), None),
        _ => Expr::Boolean(answer).when(Expr::Chain("AND", known), None),
    }
}
