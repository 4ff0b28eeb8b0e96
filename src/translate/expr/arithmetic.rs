//! Arithmetic and bits (sqlite.org/lang_expr.html#operators).
//!
//! Integers compute in bigint, where an overflow is an error that SQLite does not have (it goes on with a double): the
//! statement fails, no other value comes out. Reals compute in double precision. A numeric column holds both, and a
//! helper function does what SQLite does with either.

use super::scope::Scope;
use super::typed::{Constant, Kind, Refusal, Typed};
use super::unify::number;
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;

/// An operator on numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arithmetic {
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// `+`, `-`, `*`, `/`, `%` of numbers.
pub(super) fn arithmetic(operator: Arithmetic, left: Typed, right: Typed, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    if left.kind == Kind::Null || right.kind == Kind::Null {
        return Ok(Typed::null());
    }
    if let Some(constant) = folded(operator, &left, &right) {
        return Ok(Typed::constant(constant));
    }
    let (sign, helper) = match operator {
        Arithmetic::Add => ("+", Helper::Add),
        Arithmetic::Subtract => ("-", Helper::Subtract),
        Arithmetic::Multiply => ("*", Helper::Multiply),
        Arithmetic::Divide => ("/", Helper::Divide),
    };
    let divides = operator == Arithmetic::Divide;
    // SQLite's quotient by 0 is NULL
    let divisor = |of: Expr, constant: &Option<Constant>| match constant {
        Some(_) => of,
        None if divides => of.null_if(Expr::number(0)),
        None => of,
    };
    let real = |value: &Typed| value.kind == Kind::Real;
    let integer = |value: &Typed| value.kind == Kind::Integer;
    if integer(&left) && integer(&right) {
        let constant = right.constant.clone();
        let right = divisor(right.as_integer(scope)?, &constant);
        return Ok(Typed::integer(left.as_integer(scope)?.binary(sign, right)));
    }
    if real(&left) || real(&right) {
        let constant = right.constant.clone();
        let right = divisor(right.as_real(scope)?, &constant);
        return Ok(Typed::real(left.as_real(scope)?.binary(sign, right)));
    }
    if divides {
        left.sure("the quotient")?;
        right.sure("the quotient")?;
    }
    let offset = left.offset;
    let arguments = vec![number(left.clone(), scope)?, number(right.clone(), scope)?];
    Ok(Typed::number(scope.helper(helper, arguments, offset)?).vague_with(&[&left, &right]))
}

/// `left % right`: of the integers of both, a real if one of them is. Text is read as an integer here.
pub(super) fn remainder(left: Typed, right: Typed, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    if left.kind == Kind::Null || right.kind == Kind::Null {
        return Ok(Typed::null());
    }
    for side in [&left, &right] {
        if !side.kind.is_number() && side.constant.is_none() {
            return Err(side.refuse(format!("the remainder of {}", side.describe())));
        }
    }
    let class = |value: &Typed| value.clone().as_number(scope).map(|number| number.kind);
    let kinds = [class(&left)?, class(&right)?];
    if kinds.contains(&Kind::Number) {
        let offset = left.offset;
        let [of, by] = kinds;
        let arguments = vec![whole(left.clone(), of, scope)?, whole(right.clone(), by, scope)?];
        let remainder = Typed::number(scope.helper(Helper::Remainder, arguments, offset)?);
        return Ok(remainder.vague_with(&[&left, &right]));
    }
    let (left, right) = (left.as_integer(scope)?.wide(), right.as_integer(scope)?);
    if right == Expr::number(0) {
        return Ok(Typed::null());
    }
    let known = matches!(right, Expr::Number(_));
    let right = if known { right } else { right.null_if(Expr::number(0)) };
    let remainder = left.binary("%", right);
    Ok(if kinds == [Kind::Integer; 2] {
        Typed::integer(remainder)
    } else {
        Typed::real(remainder.cast(PgType::DoublePrecision))
    })
}

/// A side of a remainder: of a text that is known its integer, a real where the text says one.
fn whole(side: Typed, class: Kind, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    if side.constant.is_none() || side.kind.is_number() {
        return number(side, scope);
    }
    let integer = side.as_integer(scope)?;
    Ok(if class == Kind::Real { Expr::Call("round", vec![integer, Expr::number(1)]) } else { integer })
}

/// The value of two known numbers, and NULL where the right one is a known 0 that something is divided by.
fn folded(operator: Arithmetic, left: &Typed, right: &Typed) -> Option<Constant> {
    use Constant::{Integer, Null, Real};
    let zero = matches!(right.constant, Some(Integer(0))) || matches!(right.constant, Some(Real(n)) if n == 0.0);
    if operator == Arithmetic::Divide && zero {
        return Some(Null);
    }
    let reals = |a: f64, b: f64| {
        Real(match operator {
            Arithmetic::Add => a + b,
            Arithmetic::Subtract => a - b,
            Arithmetic::Multiply => a * b,
            Arithmetic::Divide => a / b,
        })
    };
    match (left.constant.as_ref()?, right.constant.as_ref()?) {
        (Integer(a), Integer(b)) => {
            let exact = match operator {
                Arithmetic::Add => a.checked_add(*b),
                Arithmetic::Subtract => a.checked_sub(*b),
                Arithmetic::Multiply => a.checked_mul(*b),
                Arithmetic::Divide => a.checked_div(*b),
            };
            Some(exact.map_or_else(|| reals(*a as f64, *b as f64), Integer))
        }
        (Real(a), Real(b)) => Some(reals(*a, *b)),
        (Integer(a), Real(b)) => Some(reals(*a as f64, *b)),
        (Real(a), Integer(b)) => Some(reals(*a, *b as f64)),
        (Null | Integer(_) | Real(_) | Constant::Text(_) | Constant::Blob(_), _) => None,
    }
}

/// An operator on the bits of integers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bits {
    And,
    Or,
    ShiftLeft,
    ShiftRight,
}

/// `&`, `|`, `<<`, `>>`: a shift to the left by a negative distance is one to the right.
pub(super) fn bits(operator: Bits, left: Typed, right: Typed, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    if left.kind == Kind::Null || right.kind == Kind::Null {
        return Ok(Typed::null());
    }
    let offset = left.offset;
    let short = matches!(right.constant, Some(Constant::Integer(0..=63)));
    let (left, right) = (left.as_integer(scope)?.wide(), right.as_integer(scope)?);
    Ok(Typed::integer(match operator {
        Bits::And => left.binary("&", right),
        Bits::Or => left.binary("|", right),
        Bits::ShiftLeft if short => left.binary("<<", right),
        Bits::ShiftRight if short => left.binary(">>", right),
        Bits::ShiftLeft => scope.helper(Helper::Shift, vec![left, right], offset)?,
        Bits::ShiftRight => scope.helper(Helper::Shift, vec![left, right.unary("-")], offset)?,
    }))
}
