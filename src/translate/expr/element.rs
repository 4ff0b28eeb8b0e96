//! Values that come out of JSON: what they are as text, as numbers, and compared (sqlite.org/json1.html#jptr).
//!
//! Their type is in the data: a jsonb that is a string or a number, see [`Kind::Element`].

use super::compare::{Apply, Comparison, affinities, compare, numbers};
use super::convert::real_text;
use super::decided;
use super::scope::Scope;
use super::typed::{Collation, Constant, Kind, Nested, Refusal, Stored, Typed};
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;
use std::fmt::Write;

/// Text as a JSON string, spelt as SQLite and PostgreSQL both do.
pub(super) fn quoted(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    json.push('"');
    for c in text.chars() {
        match c {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\u{8}' => json.push_str("\\b"),
            '\u{c}' => json.push_str("\\f"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            c if u32::from(c) < 0x20 => {
                // a String takes all that is written to it
                let _ = write!(json, "\\u{:04x}", u32::from(c));
            }
            c => json.push(c),
        }
    }
    json.push('"');
    json
}

/// A known value as such a value.
fn literal(value: &Typed) -> Option<Expr> {
    let json = match value.constant.as_ref()? {
        Constant::Integer(n) => n.to_string(),
        Constant::Real(n) if n.is_finite() => {
            let digits = format!("{n}");
            if digits.contains('.') { digits } else { format!("{digits}.0") }
        }
        Constant::Text(text) => quoted(text),
        Constant::Null | Constant::Real(_) | Constant::Blob(_) => return None,
    };
    Some(Expr::String(json).cast(PgType::Jsonb))
}

/// A value beside such values in COALESCE or CASE.
pub(super) fn as_element(value: Typed, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    if let Some(literal) = literal(&value) {
        return Ok(literal);
    }
    value.sure("the class")?;
    let whole = |expr| Ok(Expr::Call("to_jsonb", vec![expr]));
    match value.kind {
        Kind::Element(_) => Ok(value.expr),
        Kind::Boolean | Kind::Integer => whole(value.as_integer(scope)?),
        Kind::Real => scope.helper(Helper::JsonOfReal, vec![value.expr], value.offset),
        Kind::Numeric | Kind::Number | Kind::Moment(Stored::Number(_)) => {
            let offset = value.offset;
            let number = value.as_number(scope)?;
            if number.kind == Kind::Real {
                return scope.helper(Helper::JsonOfReal, vec![number.expr], offset);
            }
            whole(number.expr.cast(PgType::Numeric(None)))
        }
        Kind::Text | Kind::Words(_) | Kind::Json | Kind::Moment(Stored::Text(_)) | Kind::Uuid(Some(_)) => {
            whole(value.as_text(scope)?.cast(PgType::Text))
        }
        Kind::Null | Kind::Bytes | Kind::Moment(_) | Kind::Jsonb | Kind::Uuid(None) | Kind::Mixed => {
            Err(value.refuse(format!("{} beside values of other types", value.describe())))
        }
    }
}

/// The text of a tree that [`as_element`] made of numbers and text, written as text from the start.
pub(super) fn plain_text(expr: &Expr, scope: &Scope<'_>, offset: usize) -> Option<Result<Expr, Refusal>> {
    let all = |members: &[Expr]| -> Option<Result<Vec<Expr>, Refusal>> {
        members.iter().map(|member| plain_text(member, scope, offset)).collect()
    };
    if let Expr::Keywords("COALESCE", members) = expr {
        return Some(all(members)?.map(|members| Expr::Keywords("COALESCE", members)));
    }
    if let Expr::Case(None, branches, otherwise) = expr {
        let thens: Vec<Expr> =
            branches.iter().map(|(_, then)| then.clone()).chain(otherwise.as_deref().cloned()).collect();
        return Some(all(&thens)?.map(|mut texts| {
            let otherwise = otherwise.as_ref().and_then(|_| texts.pop()).map(Box::new);
            let whens = branches.iter().map(|(when, _)| when.clone());
            Expr::Case(None, whens.zip(texts).collect(), otherwise)
        }));
    }
    if let Expr::Helper(call) = expr
        && call.helper == Helper::JsonOfReal
    {
        return Some(scope.helper(Helper::RealText, call.arguments.clone(), offset));
    }
    if let Expr::Call("to_jsonb", arguments) = expr
        && let [of] = &arguments[..]
    {
        if let Expr::Cast(text, PgType::Text) = of {
            return Some(Ok((**text).clone()));
        }
        if let Expr::Cast(number, PgType::Numeric(None)) = of {
            return Some(scope.helper(Helper::NumberText, vec![(**number).clone()], offset));
        }
        return Some(Ok(of.clone().cast(PgType::Text)));
    }
    if let Expr::Cast(literal, PgType::Jsonb) = expr
        && let Expr::String(json) = &**literal
    {
        let text = if json.starts_with('"') {
            serde_json::from_str(json).ok()?
        } else if let (true, Ok(real)) = (json.contains('.'), json.parse()) {
            real_text(real)
        } else {
            json.clone()
        };
        return Some(Ok(Expr::String(text)));
    }
    (*expr == Expr::Null).then_some(Ok(Expr::Null))
}

/// What such values are, of all these kinds: `None` where one of them cannot be such a value.
pub(super) fn nested(members: &[Typed]) -> Option<Nested> {
    let mut all = Nested::Nothing;
    for member in members {
        let own = match member.kind {
            Kind::Element(nested) => nested,
            // text that a function may take for JSON
            Kind::Json => Nested::Text,
            Kind::Null
            | Kind::Boolean
            | Kind::Integer
            | Kind::Real
            | Kind::Numeric
            | Kind::Number
            | Kind::Text
            | Kind::Words(_)
            | Kind::Moment(Stored::Text(_) | Stored::Number(_))
            | Kind::Uuid(Some(_)) => Nested::Nothing,
            Kind::Bytes | Kind::Moment(_) | Kind::Jsonb | Kind::Uuid(None) | Kind::Mixed => return None,
        };
        all = match (all, own) {
            (Nested::Jsonb, _) | (_, Nested::Jsonb) => Nested::Jsonb,
            (Nested::Text, _) | (_, Nested::Text) => Nested::Text,
            (Nested::Nothing, Nested::Nothing) => Nested::Nothing,
        };
    }
    Some(all)
}

/// What such values are sorted by, in this order: numbers first, by value, then text.
pub(in crate::translate) fn sorted_by(element: Typed, scope: &Scope<'_>) -> Result<[Expr; 3], Refusal> {
    let is_number = is_number(&element);
    let number = element.expr.clone().cast(PgType::Numeric(None)).when(is_number.clone(), None);
    let collation = element.collation;
    let text = Expr::Null.cast(PgType::Text).when(is_number.clone(), Some(element.as_text(scope)?));
    let text = super::super::select::order::key(Typed { collation, ..Typed::text(text) }, scope)?;
    Ok([is_number.unary("NOT"), number, text])
}

/// Whether such a value is a number.
pub(super) fn is_number(element: &Typed) -> Expr {
    Expr::Call("jsonb_typeof", vec![element.expr.clone()]).binary("=", Expr::string("number"))
}

/// typeof().
pub(super) fn type_of(element: &Typed) -> Typed {
    let scale = Expr::Call("scale", vec![element.expr.clone().cast(PgType::Numeric(None))]);
    let number = Expr::string("integer").when(scale.binary("=", Expr::number(0)), Some(Expr::string("real")));
    let branches = vec![(element.expr.clone().postfix("IS NULL"), Expr::string("null")), (is_number(element), number)];
    Typed::text(Expr::Case(None, branches, Some(Box::new(Expr::string("text")))))
}

/// A comparison with a value out of JSON on the left, none of both NULL in every row.
pub(super) fn comparison(
    comparison: Comparison,
    element: Typed,
    other: Typed,
    collation: Collation,
    scope: &Scope<'_>,
) -> Result<Expr, Refusal> {
    let refuse = |what: &str| Err(element.refuse(format!("a comparison of a value out of JSON {what}")));
    let is_test = matches!(comparison, Comparison::Is | Comparison::IsNot);
    match affinities(element.affinity, other.affinity) {
        Apply::Text => return compare(comparison, as_text(element, scope)?, other, scope),
        Apply::Numeric if is_test => return refuse("with a number by IS"),
        Apply::Numeric => {
            let arguments = vec![element.expr.clone()];
            let number = Typed::numeric(scope.helper(Helper::JsonNumeric, arguments, element.offset)?);
            if !other.kind.is_number() {
                return refuse("with a column of numbers");
            }
            let known = number.expr.clone().postfix("IS NOT NULL");
            let apart = decided(comparison.of_greater(), &[&element, &other]);
            return Ok(numbers(comparison, number, other, scope)?.when(known, Some(apart)));
        }
        Apply::Nothing => {}
    }
    if let Kind::Element(nested) = other.kind {
        let texts = element.kind != Kind::Element(Nested::Jsonb) && nested != Nested::Jsonb;
        if comparison.is_ordering() || !texts || collation != Collation::Binary {
            return refuse("with another one");
        }
        return Ok(element.expr.binary(comparison.operator(), other.expr));
    }
    let unlike_nested = match (&other.constant, element.kind) {
        (Some(Constant::Text(text)), Kind::Element(Nested::Jsonb)) => !text.starts_with(['[', '{']),
        (Some(Constant::Text(_)), _) => collation == Collation::Binary,
        (Some(_), _) => true,
        (None, _) => false,
    };
    let binary = collation == Collation::Binary || other.kind.is_number();
    if let (true, true, false, Some(literal)) = (unlike_nested, binary, comparison.is_ordering(), literal(&other)) {
        return Ok(element.expr.binary(comparison.operator(), literal));
    }
    if is_test {
        return refuse("by IS");
    }
    let number = is_number(&element);
    if other.kind.is_number() {
        let value = Typed::numeric(element.expr.clone().cast(PgType::Numeric(None)));
        let apart = decided(comparison.of_greater(), &[&element, &other]);
        return Ok(numbers(comparison, value, other, scope)?.when(number, Some(apart)));
    }
    if other.kind.is_text() {
        let apart = decided(comparison.of_less(), &[&element, &other]);
        let texts = compare(comparison, as_text(element, scope)?, other, scope)?;
        return Ok(apart.when(number, Some(texts)));
    }
    refuse(&format!("with {}", other.describe()))
}

fn as_text(element: Typed, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    let (collation, offset) = (element.collation, element.offset);
    Ok(Typed { collation, ..Typed::text(element.as_text(scope)?) }.at(offset))
}
