//! format() and printf() (sqlite.org/printf.html), where the format is written out: `%s`, `%d`, `%i`, `%05d`, `%%`.

use super::call::Call;
use super::typed::{Constant, Kind, Refusal, Typed};
use crate::pg::expr::Expr;

/// format(..), printf(..).
pub(super) fn printf(call: Call<'_>) -> Result<Typed, Refusal> {
    let scope = call.scope;
    let unknown = call.refuse("its format");
    let mut arguments = call.arguments.into_iter();
    let format = match arguments.next().and_then(|format| format.constant) {
        Some(Constant::Text(format)) => format,
        Some(Constant::Null) => return Ok(Typed::null()),
        Some(Constant::Integer(_) | Constant::Real(_) | Constant::Blob(_)) | None => return Err(unknown),
    };
    let mut parts = Vec::new();
    let mut literal = String::new();
    let mut rest = format.chars().peekable();
    while let Some(c) = rest.next() {
        if c != '%' {
            literal.push(c);
            continue;
        }
        if rest.next_if_eq(&'%').is_some() {
            literal.push('%');
            continue;
        }
        let zeros = rest.next_if_eq(&'0').is_some();
        let mut width = String::new();
        while let Some(digit) = rest.next_if(char::is_ascii_digit) {
            width.push(digit);
        }
        let width = if width.is_empty() { None } else { width.parse::<i64>().ok().filter(|width| *width < 100) };
        if !literal.is_empty() {
            parts.push(Expr::String(std::mem::take(&mut literal)));
        }
        // what is missing is NULL
        let value = arguments.next().unwrap_or_else(Typed::null);
        parts.push(match (rest.next(), zeros, width) {
            (Some('s'), false, None) => or(value.as_text(scope)?, Expr::string("")),
            (Some('d' | 'i'), false, None) => digits(integer(value, scope)?),
            (Some('d' | 'i'), true, Some(width)) => padded(&integer(value, scope)?, width),
            _ => return Err(unknown),
        });
    }
    if !literal.is_empty() {
        parts.push(Expr::String(literal));
    }
    // SQLite's releases differ: NULL or an empty text
    if parts.is_empty() {
        return Err(unknown);
    }
    Ok(Typed::text(if parts.len() == 1 { parts.remove(0) } else { Expr::Chain("||", parts) }))
}

fn or(value: Expr, otherwise: Expr) -> Expr {
    Expr::Keywords("COALESCE", vec![value, otherwise])
}

/// The value as an integer, 0 for NULL.
fn integer(value: Typed, scope: &super::Scope<'_>) -> Result<Expr, Refusal> {
    if value.kind == Kind::Null {
        return Ok(Expr::number(0).wide());
    }
    Ok(or(value.as_integer(scope)?.wide(), Expr::number(0)))
}

fn digits(integer: Expr) -> Expr {
    integer.cast(crate::pg::types::PgType::Text)
}

/// Zeros in front, behind the sign, up to a width that counts it.
fn padded(integer: &Expr, width: i64) -> Expr {
    let filled = |text: Expr, width: i64| {
        let length = Expr::Call("length", vec![text.clone()]);
        let width = Expr::Keywords("GREATEST", vec![length, Expr::number(width)]);
        Expr::Call("lpad", vec![text, width, Expr::string("0")])
    };
    let unsigned = Expr::Call("ltrim", vec![digits(integer.clone()), Expr::string("-")]);
    let negative = Expr::Chain("||", vec![Expr::string("-"), filled(unsigned, width - 1)]);
    let below = integer.clone().binary("<", Expr::number(0));
    negative.when(below, Some(filled(digits(integer.clone()), width)))
}
