//! A random UUID that SQLite puts together from random bytes, in whichever spelling: what can stand at each place of
//! the text is followed through the tree.
//!
//! In: a tree. Out: the UUID that the text is, if it is one and every digit of it is one by chance.

use super::scope::Scope;
use super::typed::{Refusal, Typed};
use crate::pg::expr::Expr;
use crate::pg::types::PgType;
use crate::sqlite::expr::ast::{
    Arguments, BinaryOperator, ChainOperator, Expr as Parsed, ExprKind, FunctionCall, Literal, UnaryOperator,
};

/// How deep a tree is followed, and how long a text.
const DEEPEST: usize = 24;
const LONGEST: usize = 64;

/// The characters that can stand at a place, a bit for each of ASCII.
type Characters = u128;

/// How the UUID is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Spelling {
    dashes: bool,
    upper: bool,
}

/// The text of a random UUID of version 4, as gen_random_uuid() gives it.
pub(super) fn text(expr: &Parsed, scope: &Scope<'_>) -> Option<Result<Typed, Refusal>> {
    let asked = matches!(expr.kind, ExprKind::Chain(ChainOperator::Concat, _) | ExprKind::Function(_));
    let spelling = asked.then(|| versioned(&places(expr, 0)?))??;
    Some(scope.chance(expr.offset.0).map(|uuid| {
        let text = uuid.cast(PgType::Text);
        let text = match spelling.dashes {
            true => text,
            false => Expr::Call("replace", vec![text, Expr::string("-"), Expr::string("")]),
        };
        Typed::text(if spelling.upper { Expr::Call("upper", vec![text]) } else { text })
    }))
}

/// Whether the tree is a random UUID or its 16 bytes, of version 4 or of none.
pub fn is_random_uuid(expr: &Parsed) -> bool {
    if random_bytes(expr) == Some(16) {
        return true;
    }
    let Some(places) = places(expr, 0) else { return false };
    let digits = digits(&places);
    let hexadecimal = |at: &Characters| *at == set("0123456789abcdef") || *at == set("0123456789ABCDEF");
    versioned(&places).is_some() || digits.is_some_and(|(digits, _)| digits.iter().all(hexadecimal))
}

/// Whether the tree gives a UUID, whatever its digits are.
pub fn is_uuid(expr: &Parsed) -> bool {
    let found = places(expr, 0);
    let digits = found.as_deref().and_then(digits);
    digits.is_some_and(|(digits, _)| digits.iter().all(|place| place & !set("0123456789abcdefABCDEF") == 0))
}

/// The UUID inside of the text that [`text`] made.
pub fn of_text(expr: &Expr) -> Option<Expr> {
    if let Expr::Cast(uuid, PgType::Text) = expr {
        return matches!(**uuid, Expr::Call("gen_random_uuid", _)).then(|| (**uuid).clone());
    }
    let Expr::Call("replace" | "upper", arguments) = expr else { return None };
    of_text(arguments.first()?)
}

/// The longest text that the tree can give.
pub fn longest(expr: &Parsed) -> Option<usize> {
    places(expr, 0).map(|places| places.len())
}

fn set(characters: &str) -> Characters {
    characters.bytes().filter(u8::is_ascii).fold(0, |set, byte| set | 1 << byte)
}

fn mapped(set: Characters, map: fn(&u8) -> u8) -> Characters {
    (0..128).filter(|byte| set & 1 << byte != 0).fold(0, |mapped, byte| mapped | 1 << map(&byte))
}

/// The 32 digits of a UUID, and whether there are dashes among them.
fn digits(places: &[Characters]) -> Option<(Vec<Characters>, bool)> {
    match places.len() {
        32 => Some((places.to_vec(), false)),
        36 => {
            let (dashes, digits): (Vec<_>, Vec<_>) =
                places.iter().enumerate().partition(|(at, _)| matches!(at, 8 | 13 | 18 | 23));
            let all = dashes.iter().all(|(_, place)| **place == set("-"));
            all.then(|| (digits.into_iter().map(|(_, place)| *place).collect(), true))
        }
        _ => None,
    }
}

/// How a UUID of version 4 is written: every digit but those of version and variant is any.
fn versioned(places: &[Characters]) -> Option<Spelling> {
    let (digits, dashes) = digits(places)?;
    let spelt = |all: &str, variant: &str| {
        digits.iter().enumerate().all(|(at, place)| match at {
            12 => *place == set("4"),
            16 => *place != 0 && *place & !set(variant) == 0,
            _ => *place == set(all),
        })
    };
    if spelt("0123456789abcdef", "89ab") {
        Some(Spelling { dashes, upper: false })
    } else if spelt("0123456789ABCDEF", "89AB") {
        Some(Spelling { dashes, upper: true })
    } else {
        None
    }
}

/// What can stand at each place of a text.
fn places(expr: &Parsed, depth: usize) -> Option<Vec<Characters>> {
    if depth > DEEPEST {
        return None;
    }
    let found = if let ExprKind::Literal(literal) = &expr.kind {
        known(literal)?
    } else if let ExprKind::Chain(ChainOperator::Concat, operands) = &expr.kind {
        let mut all = Vec::new();
        for operand in operands {
            all.extend(places(operand, depth + 1)?);
            if all.len() > LONGEST {
                return None;
            }
        }
        all
    } else if let ExprKind::Function(function) = &expr.kind {
        let (name, arguments) = plain_call(function)?;
        match (name.as_str(), arguments) {
            ("hex", [bytes]) => vec![set("0123456789ABCDEF"); 2 * random_bytes(bytes)?],
            ("lower", [text]) => {
                places(text, depth + 1)?.into_iter().map(|place| mapped(place, u8::to_ascii_lowercase)).collect()
            }
            ("upper", [text]) => {
                places(text, depth + 1)?.into_iter().map(|place| mapped(place, u8::to_ascii_uppercase)).collect()
            }
            ("substr" | "substring", [text, from]) => part(&places(text, depth + 1)?, range(from, 0)?, None)?,
            ("substr" | "substring", [text, from, length]) => {
                part(&places(text, depth + 1)?, range(from, 0)?, Some(range(length, 0)?))?
            }
            _ => return None,
        }
    } else {
        return None;
    };
    (found.len() <= LONGEST).then_some(found)
}

/// The characters of a literal.
fn known(literal: &Literal) -> Option<Vec<Characters>> {
    let text = match literal {
        Literal::String(text) if text.text.is_ascii() && !text.damaged => &text.text,
        Literal::Integer(digits) if digits.parse::<u32>().is_ok_and(|n| n.to_string() == *digits) => digits,
        Literal::Null
        | Literal::Integer(_)
        | Literal::Real(_)
        | Literal::String(_)
        | Literal::Blob(_)
        | Literal::Boolean(_)
        | Literal::CurrentDate
        | Literal::CurrentTime
        | Literal::CurrentTimestamp => return None,
    };
    Some(text.bytes().map(|byte| 1 << byte).collect())
}

/// substr() of known places: from a known place, or one character from any of several.
fn part(text: &[Characters], from: (i64, i64), length: Option<(i64, i64)>) -> Option<Vec<Characters>> {
    let first = usize::try_from(from.0).ok().filter(|first| *first >= 1)? - 1;
    let last = usize::try_from(from.1).ok().filter(|last| *last <= text.len())?;
    match length {
        None if first + 1 == last => Some(text[first..].to_vec()),
        Some((low, high)) if low == high && first + 1 == last => {
            let length = usize::try_from(low).ok()?;
            Some(text[first..].iter().take(length).copied().collect())
        }
        Some((1, 1)) => Some(vec![text.get(first..last)?.iter().fold(0, |all, place| all | place)]),
        None | Some(_) => None,
    }
}

/// How many bytes `randomblob(n)` gives.
fn random_bytes(expr: &Parsed) -> Option<usize> {
    let ExprKind::Function(function) = &expr.kind else { return None };
    match plain_call(function)? {
        (name, [size]) if name == "randomblob" => {
            let (low, high) = range(size, 0)?;
            (low == high).then(|| usize::try_from(low).ok())?.filter(|size| (1..=LONGEST).contains(size))
        }
        _ => None,
    }
}

/// The name of a function in lower case, and its arguments, where it is called without any further word.
fn plain_call(function: &FunctionCall) -> Option<(String, &[Parsed])> {
    let plain = function.filter.is_none() && function.over.is_none() && function.within_group.is_none();
    match &function.arguments {
        Arguments::List { distinct: false, arguments, order_by } if plain && order_by.is_empty() => {
            Some((function.name.text.to_ascii_lowercase(), arguments))
        }
        Arguments::List { .. } | Arguments::Star => None,
    }
}

/// The least and the greatest integer that a tree of random() and known numbers gives.
fn range(expr: &Parsed, depth: usize) -> Option<(i64, i64)> {
    if depth > DEEPEST {
        return None;
    }
    if let ExprKind::Literal(Literal::Integer(digits)) = &expr.kind {
        return digits.parse().ok().map(|n| (n, n));
    }
    if let ExprKind::Unary(UnaryOperator::Plus, inner) = &expr.kind {
        return range(inner, depth + 1);
    }
    if let ExprKind::Function(function) = &expr.kind {
        return match plain_call(function)? {
            (name, []) if name == "random" => Some((i64::MIN, i64::MAX)),
            (name, [inner]) if name == "abs" => {
                let (low, high) = range(inner, depth + 1)?;
                // of the smallest one abs() is an error
                let size = |n: i64| n.checked_abs().unwrap_or(i64::MAX);
                let least = if low <= 0 && high >= 0 { 0 } else { size(low).min(size(high)) };
                Some((least, size(low).max(size(high))))
            }
            _ => None,
        };
    }
    let ExprKind::Binary(operator, left, right) = &expr.kind else { return None };
    let ((low, high), (least, most)) = (range(left, depth + 1)?, range(right, depth + 1)?);
    let known = least == most;
    if *operator == BinaryOperator::Add {
        Some((low.checked_add(least)?, high.checked_add(most)?))
    } else if *operator == BinaryOperator::Remainder && known && least > 0 {
        Some((if low < 0 { 1 - least } else { 0 }, if high > 0 { least - 1 } else { 0 }))
    } else if *operator == BinaryOperator::BitAnd && known && least >= 0 {
        Some((0, least))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{is_random_uuid, places, versioned};
    use crate::sqlite::ast::Expression;
    use crate::sqlite::expr::parse::parse_expr;
    use crate::sqlite::token::tokenize;

    fn expression(text: &str) -> crate::sqlite::expr::ast::Expr {
        parse_expr(&Expression { tokens: tokenize(text.as_bytes()).unwrap() }).unwrap()
    }

    #[test]
    fn random_uuids_are_known_by_what_they_give() {
        const HEX: &str = "hex(randomblob(2))";
        for (text, version, uuid) in [
            (
                "lower(hex(randomblob(4))) || '-' || lower(hex(randomblob(2))) || '-4' || \
                 substr(lower(hex(randomblob(2))), 2) || '-' || substr('89ab', abs(random()) % 4 + 1, 1) || \
                 substr(lower(hex(randomblob(2))), 2) || '-' || lower(hex(randomblob(6)))",
                true,
                true,
            ),
            (
                "upper(hex(randomblob(4)) || hex(randomblob(2)) || 4 || substr(hex(randomblob(2)), 1, 3) || \
                 substr('AB89', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2, 3) || hex(randomblob(6)))",
                true,
                true,
            ),
            ("lower(hex(randomblob(16)))", false, true),
            ("randomblob(16)", false, true),
            ("hex(randomblob(15))", false, false),
            (HEX, false, false),
            // one of these digits stands still
            ("'a' || substr(lower(hex(randomblob(16))), 2)", false, false),
            // the place may be 0
            ("substr('89ab', abs(random()) % 5, 1) || substr(hex(randomblob(16)), 2)", false, false),
        ] {
            let parsed = expression(text);
            let found = places(&parsed, 0).and_then(|places| versioned(&places)).is_some();
            assert_eq!((found, is_random_uuid(&parsed)), (version, uuid), "{text}");
        }
    }
}
