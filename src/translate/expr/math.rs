//! Functions of numbers (sqlite.org/lang_mathfunc.html), and the scalar min() and max().

use super::call::Call;
use super::element;
use super::typed::{Collation, CollationRank, Constant, Kind, Refusal, Typed};
use super::unify::unify;
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;

/// The arguments as doubles; they must be numbers in SQLite too, because of text some functions make NULL.
pub(super) fn reals(call: Call<'_>) -> Result<Vec<Expr>, Refusal> {
    if call.arguments.iter().any(|argument| !argument.kind.is_number()) {
        return Err(call.refuse("an argument that is no number"));
    }
    call.arguments.into_iter().map(|argument| argument.as_real(call.scope)).collect()
}

/// The only argument, a number that is not a constant integer by accident of its type.
fn only(call: &mut Call<'_>) -> Result<Typed, Refusal> {
    match call.arguments.pop() {
        Some(argument) if call.arguments.is_empty() => Ok(argument),
        Some(_) | None => Err(call.refuse("the number of its arguments")),
    }
}

/// `abs(x)`: of text it is a real.
pub(super) fn abs(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let argument = only(&mut call)?;
    if argument.kind == Kind::Null {
        return Ok(Typed::null());
    }
    if let Kind::Element(_) = argument.kind {
        let (is_number, offset) = (element::is_number(&argument), argument.offset);
        let number = argument.expr.clone().cast(PgType::Numeric(None));
        let text = call.scope.helper(Helper::RealNumber, vec![argument.as_real(call.scope)?], offset)?;
        return Ok(Typed::number(Expr::Call("abs", vec![number.when(is_number, Some(text))])));
    }
    if !argument.kind.is_number() {
        return Ok(Typed::real(Expr::Call("abs", vec![argument.as_real(call.scope)?])));
    }
    let number = argument.as_number(call.scope)?;
    let absolute = Typed::new(Expr::Call("abs", vec![number.expr.clone()]), number.pg_type, number.kind);
    Ok(absolute.vague_with(&[&number]))
}

/// `round(x [, digits])`.
pub(super) fn round(mut call: Call<'_>) -> Result<Typed, Refusal> {
    if call.has_null() {
        return Ok(Typed::null());
    }
    let digits = if call.arguments.len() == 2 { call.arguments.pop() } else { None };
    let places = digits.as_ref().map_or(Some(0), known_integer);
    let digits = match digits {
        // some releases of SQLite write more digits than a double has, and read another number back
        Some(digits) if known_integer(&digits).is_some_and(|n| n > 15) => return Err(call.refuse("that many digits")),
        Some(digits) => digits.as_integer(call.scope)?,
        None => Expr::number(0),
    };
    let x = only(&mut call)?;
    if let (Some(Constant::Real(real)), Some(places)) = (&x.constant, places)
        && is_doubtful(*real, places)
    {
        return Err(call.refuse("a number on which releases of SQLite differ"));
    }
    let x = x.as_real(call.scope)?;
    Ok(Typed::real(call.scope.helper(Helper::Round, vec![x, digits], call.offset)?))
}

/// A number written as a half whose double lies below it, such as 2.675: SQLite 3.40 rounds it up, 3.54 down.
fn is_doubtful(real: f64, places: i64) -> bool {
    let places = usize::try_from(places).unwrap_or(0);
    let written = format!("{real}");
    let is_half =
        written.split_once('.').is_some_and(|(_, digits)| digits.len() == places + 1 && digits.ends_with('5'));
    // the exact value goes on for so many digits at most, where 15 places are the most
    let exact = format!("{:.80}", real.abs());
    let rest = exact.split_once('.').and_then(|(_, digits)| digits.get(places..));
    is_half && rest.is_some_and(|rest| !rest.starts_with('5'))
}

/// `ceil(x)`, `floor(x)`, `trunc(x)`: an integer stays one.
pub(super) fn round_whole(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let argument = only(&mut call)?;
    let name = match call.name.as_str() {
        "floor" => "floor",
        "trunc" => "trunc",
        _ => "ceil",
    };
    match argument.kind {
        Kind::Null => Ok(Typed::null()),
        Kind::Boolean | Kind::Integer => Ok(Typed::integer(argument.as_integer(call.scope)?)),
        Kind::Real => Ok(Typed::real(Expr::Call(name, vec![argument.expr]))),
        Kind::Numeric | Kind::Number => {
            let number = argument.as_number(call.scope)?;
            let whole = Expr::Call("round", vec![Expr::Call(name, vec![number.expr.clone()]), Expr::number(1)]);
            let integer = Expr::Call("scale", vec![number.expr.clone()]).binary("=", Expr::number(0));
            Ok(Typed::number(number.expr.clone().when(integer, Some(whole))).vague_with(&[&number]))
        }
        Kind::Text
        | Kind::Bytes
        | Kind::Moment(_)
        | Kind::Words(_)
        | Kind::Json
        | Kind::Jsonb
        | Kind::Uuid(_)
        | Kind::Element(_)
        | Kind::Mixed => Err(call.refuse(argument.describe())),
    }
}

/// `sign(x)`: -1, 0 or 1.
pub(super) fn sign(call: Call<'_>) -> Result<Typed, Refusal> {
    if call.has_null() {
        return Ok(Typed::null());
    }
    let sign = Expr::Call("sign", reals(call)?);
    Ok(Typed::new(sign.cast(PgType::Integer), PgType::Integer, Kind::Integer))
}

/// `sqrt(x)`: NULL of a negative number.
pub(super) fn sqrt(call: Call<'_>) -> Result<Typed, Refusal> {
    within(call, "sqrt", ">=")
}

/// `ln(x)`, `log10(x)`: NULL of what is not positive.
pub(super) fn logarithm(call: Call<'_>) -> Result<Typed, Refusal> {
    let name = if call.name == "ln" { "ln" } else { "log" };
    within(call, name, ">")
}

/// `log(x)`, to the base 10, and `log(base, x)`.
pub(super) fn log(call: Call<'_>) -> Result<Typed, Refusal> {
    if call.arguments.len() == 1 {
        return within(call, "log", ">");
    }
    if call.has_null() {
        return Ok(Typed::null());
    }
    let mut arguments = reals(call)?.into_iter();
    let (Some(base), Some(x)) = (arguments.next(), arguments.next()) else { return Ok(Typed::null()) };
    let defined = vec![base.clone().binary(">", Expr::number(1)), x.clone().binary(">", Expr::number(0))];
    let logarithm = |of: Expr| Expr::Call("ln", vec![of]);
    Ok(Typed::real(logarithm(x).binary("/", logarithm(base)).when(Expr::Chain("AND", defined), None)))
}

/// `mod(x, y)`: of doubles, NULL of 0 and of infinity.
pub(super) fn modulo(call: Call<'_>) -> Result<Typed, Refusal> {
    if call.has_null() {
        return Ok(Typed::null());
    }
    let (scope, offset) = (call.scope, call.offset);
    Ok(Typed::real(scope.helper(Helper::Modulo, reals(call)?, offset)?))
}

/// `random()`: any integer of 64 bits but the smallest, which has no absolute value.
pub(super) fn random(call: &Call<'_>) -> Result<Typed, Refusal> {
    let uuid = call.scope.chance(call.offset)?.cast(PgType::Text);
    let any = Expr::Call("hashtextextended", vec![uuid, Expr::number(0)]);
    Ok(Typed::integer(Expr::Keywords("GREATEST", vec![any, Expr::Number("-9223372036854775807".into())])))
}

/// `randomblob(n)`: at least one byte. A random UUID has 122 bits of chance, which 16 bytes of its hash spread.
pub(super) fn random_blob(call: &Call<'_>) -> Result<Typed, Refusal> {
    const BLOCK: i64 = 16;
    let size = match call.arguments.first().and_then(known_integer) {
        Some(size @ ..=1024) => size.max(1),
        Some(_) | None => return Err(call.refuse("a size that is not written out, or of more than 1024 bytes")),
    };
    let mut blocks = Vec::new();
    for at in (0..size).step_by(16) {
        let hash = Expr::Call("sha256", vec![Expr::Call("uuid_send", vec![call.scope.chance(call.offset)?])]);
        blocks.push(Expr::Call("substr", vec![hash, Expr::number(1), Expr::number(BLOCK.min(size - at))]));
    }
    Ok(Typed::bytes(if blocks.len() == 1 { blocks.remove(0) } else { Expr::Chain("||", blocks) }))
}

fn within(call: Call<'_>, name: &'static str, operator: &'static str) -> Result<Typed, Refusal> {
    if call.has_null() {
        return Ok(Typed::null());
    }
    let arguments = reals(call)?;
    let Some(x) = arguments.first().cloned() else { return Ok(Typed::null()) };
    let condition = x.binary(operator, Expr::number(0));
    Ok(Typed::real(Expr::Call(name, arguments).when(condition, None)))
}

/// `max(a, b ..)`, `min(a, b ..)`: NULL if any is, where GREATEST and LEAST leave NULLs out.
pub(super) fn extreme(call: Call<'_>, keyword: &'static str) -> Result<Typed, Refusal> {
    if call.has_null() {
        return Ok(Typed::null());
    }
    let mut collations = call.arguments.iter().map(|argument| argument.collation);
    if collations.find(|(rank, _)| *rank != CollationRank::None).is_some_and(|found| found.1 != Collation::Binary) {
        return Err(call.refuse("a collation"));
    }
    let nulls: Vec<Expr> = call
        .arguments
        .iter()
        .filter(|argument| argument.constant.is_none())
        .map(|argument| argument.expr.clone().postfix("IS NULL"))
        .collect();
    let (numbers, texts) = (
        call.arguments.iter().all(|argument| argument.kind.is_number()),
        call.arguments.iter().all(|argument| argument.kind.is_text()),
    );
    if !numbers && !texts {
        return Err(call.refuse("values of several classes"));
    }
    let unified = unify(call.arguments, call.scope)?;
    let boolean = unified.like.kind == Kind::Boolean;
    let in_order = |member: Expr| if texts && unified.like.kind == Kind::Text { member.collate_c() } else { member };
    let mut members: Vec<Expr> = unified.members.into_iter().map(in_order).collect();
    // of 3 and 3.0, which are equal, LEAST gives the first and min() the last; GREATEST and max() give the first
    if keyword == "LEAST" && unified.like.kind == Kind::Number {
        members.reverse();
    }
    let extreme = Expr::Keywords(keyword, members);
    let expr = match nulls.len() {
        0 => extreme,
        1 => extreme.when(nulls.into_iter().fold(Expr::Null, |_, null| null).negated(), None),
        _ => extreme.when(Expr::Chain("OR", nulls).negated(), None),
    };
    let like = if boolean { Typed::boolean(Expr::Null) } else { unified.like };
    Ok(Typed { expr, constant: None, affinity: None, ..like })
}

/// A number that is known.
pub(super) fn known_integer(value: &Typed) -> Option<i64> {
    match value.constant {
        Some(Constant::Integer(n)) => Some(n),
        Some(Constant::Null | Constant::Real(_) | Constant::Text(_) | Constant::Blob(_)) | None => None,
    }
}
