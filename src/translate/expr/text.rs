//! Functions of text and BLOBs, and those that take any value (sqlite.org/lang_corefunc.html).

use super::call::Call;
use super::compare::{Comparison, compare};
use super::math::known_integer;
use super::pattern;
use super::scope::Letters;
use super::typed::{Constant, Kind, Refusal, Spelling, Stored, Typed};
use super::unify::unify;
use super::{either, element};
use crate::codec::uuid;
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;
use crate::sqlite::affinity::Affinity;

/// The arguments, as many as they are.
fn taken<const N: usize>(call: &mut Call<'_>) -> Result<[Typed; N], Refusal> {
    let arguments = std::mem::take(&mut call.arguments);
    arguments.try_into().map_err(|_| call.refuse("the number of its arguments"))
}

fn int4(expr: Expr) -> Typed {
    Typed::new(expr, PgType::Integer, Kind::Integer)
}

/// likely(), unlikely(), likelihood(): advice to the planner.
pub(super) fn same(call: Call<'_>) -> Result<Typed, Refusal> {
    let refusal = call.refuse("no argument");
    let value = call.arguments.into_iter().next().ok_or(refusal)?;
    Ok(value.without_affinity())
}

/// coalesce(), ifnull().
pub(super) fn coalesce(call: Call<'_>) -> Result<Typed, Refusal> {
    let unified = unify(call.arguments, call.scope)?;
    let expr = Expr::Keywords("COALESCE", unified.members);
    Ok(Typed { expr, constant: None, affinity: None, ..unified.like })
}

/// iif(condition, value, condition, value .., otherwise).
pub(super) fn iif(call: Call<'_>) -> Result<Typed, Refusal> {
    let (mut conditions, mut results) = (Vec::new(), Vec::new());
    let mut arguments = call.arguments.into_iter();
    let mut otherwise = false;
    while let Some(first) = arguments.next() {
        match arguments.next() {
            Some(then) => {
                conditions.push(first.as_condition(call.scope)?);
                results.push(then);
            }
            None => {
                results.push(first);
                otherwise = true;
            }
        }
    }
    let mut unified = unify(results, call.scope)?;
    let otherwise = if otherwise { unified.members.pop().map(Box::new) } else { None };
    let branches = conditions.into_iter().zip(unified.members).collect();
    Ok(Typed { expr: Expr::Case(None, branches, otherwise), constant: None, affinity: None, ..unified.like })
}

/// nullif(a, b): compared by the collation of the arguments, without any affinity.
pub(super) fn nullif(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let [a, b] = taken::<2>(&mut call)?;
    let (a, b) = (Typed { affinity: None, ..a }, Typed { affinity: None, ..b });
    let result = a.clone();
    // PostgreSQL's NULLIF gives the wider of both types
    let wider = match a.kind {
        Kind::Integer => matches!(b.kind, Kind::Numeric | Kind::Number | Kind::Real),
        Kind::Numeric | Kind::Number => b.kind == Kind::Real,
        Kind::Null
        | Kind::Boolean
        | Kind::Real
        | Kind::Text
        | Kind::Bytes
        | Kind::Moment(_)
        | Kind::Words(_)
        | Kind::Json
        | Kind::Jsonb
        | Kind::Uuid(_)
        | Kind::Element(_)
        | Kind::Mixed => false,
    };
    let equal = compare(Comparison::Equal, a, b, call.scope)?;
    let expr = if wider { Expr::Null.when(equal, Some(result.expr)) } else { result.expr.null_where(equal) };
    Ok(Typed { expr, constant: None, ..result })
}

/// concat(..): NULLs are nothing.
pub(super) fn concat(call: Call<'_>) -> Result<Typed, Refusal> {
    let mut parts = Vec::with_capacity(call.arguments.len());
    for argument in call.arguments {
        if argument.kind == Kind::Null {
            continue;
        }
        let known = argument.constant.is_some();
        let text = argument.as_text(call.scope)?;
        parts.push(if known { text } else { Expr::Keywords("COALESCE", vec![text, Expr::string("")]) });
    }
    Ok(match parts.len() {
        0 => Typed::constant(Constant::Text(String::new())),
        1 => Typed::text(parts.remove(0)),
        _ => Typed::text(Expr::Chain("||", parts)),
    })
}

/// concat_ws(separator, ..): NULLs are left out.
pub(super) fn concat_ws(call: Call<'_>) -> Result<Typed, Refusal> {
    if call.arguments.first().is_none_or(|separator| separator.kind == Kind::Null) {
        return Ok(Typed::null());
    }
    Ok(Typed::text(Expr::Call("concat_ws", call.texts()?)))
}

/// like(pattern, value [, escape]).
pub(super) fn like(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let escape = if call.arguments.len() == 3 { call.arguments.pop() } else { None };
    let [pattern, value] = taken::<2>(&mut call)?;
    pattern::like(value, pattern, escape, call.scope).map(Typed::boolean)
}

/// glob(pattern, value).
pub(super) fn glob(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let [pattern, value] = taken::<2>(&mut call)?;
    pattern::glob(value, &pattern, call.scope).map(Typed::boolean)
}

/// lower(x), upper(x): of ASCII letters only, as PostgreSQL does it under the collation "C", but for what queries look up.
pub(super) fn lower_upper(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let name = if call.name == "lower" { "lower" } else { "upper" };
    let [value] = taken::<1>(&mut call)?;
    if value.kind == Kind::Null {
        return Ok(Typed::null());
    }
    let text = value.as_text(call.scope)?;
    let folded = match call.scope.environment.letters {
        Letters::Ascii => text.collate_c(),
        Letters::All => text,
    };
    Ok(Typed::text(Expr::Call(name, vec![folded])))
}

/// length(x): characters of text and of a number's text, bytes of a BLOB.
pub(super) fn length(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let [value] = taken::<1>(&mut call)?;
    let value = value.as_blob();
    if value.kind == Kind::Null {
        return Ok(Typed::null());
    }
    let of = if value.kind == Kind::Bytes { value.expr } else { value.as_text(call.scope)? };
    Ok(int4(Expr::Call("length", vec![of])))
}

/// instr(x, part).
pub(super) fn instr(mut call: Call<'_>) -> Result<Typed, Refusal> {
    if call.has_null() {
        return Ok(Typed::null());
    }
    let [value, part] = taken::<2>(&mut call)?;
    if value.kind == Kind::Bytes && part.kind == Kind::Bytes {
        return Ok(int4(Expr::Call("position", vec![value.expr, part.expr])));
    }
    Ok(int4(Expr::Call("strpos", vec![value.as_text(call.scope)?, part.as_text(call.scope)?])))
}

/// replace(x, part, by): x itself where the part is empty, even if there is nothing to put in its place.
pub(super) fn replace(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let [value, part, by] = taken::<3>(&mut call)?;
    if value.kind == Kind::Null || part.kind == Kind::Null {
        return Ok(Typed::null());
    }
    if [&value, &part, &by].iter().any(|argument| argument.kind == Kind::Bytes) {
        return Err(call.refuse("a BLOB"));
    }
    let empty = match &part.constant {
        Some(Constant::Text(text)) => Some(text.is_empty()),
        Some(_) => Some(false),
        None => None,
    };
    if empty == Some(true) && !value.kind.is_text() {
        return Err(call.refuse("an empty part of a value that is no text: it stays what it is, or becomes its text"));
    }
    if empty == Some(true) {
        return Ok(Typed { affinity: None, ..value });
    }
    if empty == Some(false) && by.kind == Kind::Null {
        return Ok(Typed::null());
    }
    if empty.is_none() && value.constant.is_none() && !value.kind.is_text() {
        return Err(call.refuse("a part that may be empty, of a value that may be no text"));
    }
    let known = by.constant.is_some() && by.kind != Kind::Null;
    let (value, part) = (value.as_text(call.scope)?, part.as_text(call.scope)?);
    let by = by.as_text(call.scope)?;
    let by = if empty.is_some() || known {
        by
    } else {
        let nothing = Expr::string("").when(part.clone().binary("=", Expr::string("")), None);
        Expr::Keywords("COALESCE", vec![by, nothing])
    };
    Ok(Typed::text(Expr::Call("replace", vec![value, part, by])))
}

/// substr(x, start [, length]): from the end where the start is negative, before it where the length is.
pub(super) fn substr(mut call: Call<'_>) -> Result<Typed, Refusal> {
    const TO_THE_END: i64 = 2_147_483_647;
    if call.has_null() {
        return Ok(Typed::null());
    }
    let size = if call.arguments.len() == 3 { call.arguments.pop() } else { None };
    let [value, start] = taken::<2>(&mut call)?;
    let value = value.as_blob();
    let bytes = value.kind == Kind::Bytes;
    let like = if bytes { Typed::bytes(Expr::Null) } else { Typed::text(Expr::Null) };
    // SQLite has no part of an empty BLOB
    let of = if bytes { value.expr.null_if(Expr::Bytes(String::new())) } else { value.as_text(call.scope)? };
    let known = (known_integer(&start), size.as_ref().map(known_integer));
    let expr = match known {
        (Some(start @ 0..=TO_THE_END), None) => Expr::Call("substr", vec![of, Expr::number(start)]),
        (Some(start @ 0..=TO_THE_END), Some(Some(size @ 0..=TO_THE_END))) => {
            Expr::Call("substr", vec![of, Expr::number(start), Expr::number(size)])
        }
        (Some(start @ -2_147_483_647..0), None) if !bytes => Expr::Call("right", vec![of, Expr::number(-start)]),
        _ => {
            let start = start.as_integer(call.scope)?;
            let size = match size {
                Some(size) => size.as_integer(call.scope)?,
                None => Expr::number(TO_THE_END),
            };
            let helper = if bytes { Helper::SubstrBytes } else { Helper::Substr };
            call.scope.helper(helper, vec![of, start, size], call.offset)?
        }
    };
    Ok(Typed { expr, ..like })
}

/// hex(x): the digits of a BLOB, or of the bytes of any other value's text; of NULL an empty text.
pub(super) fn hex(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let [value] = taken::<1>(&mut call)?;
    let value = value.as_blob();
    if value.kind == Kind::Null {
        return Ok(Typed::constant(Constant::Text(String::new())));
    }
    let bytes = if value.kind == Kind::Bytes {
        value.expr
    } else {
        call.scope.bytes(value.as_text(call.scope)?, call.offset)?
    };
    let digits = Expr::Call("upper", vec![Expr::Call("encode", vec![bytes, Expr::string("hex")])]);
    Ok(Typed::text(Expr::Keywords("COALESCE", vec![digits, Expr::string("")])))
}

/// unhex(x): NULL where it is not all digits, and of a NULL.
pub(super) fn unhex(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let [value] = taken::<1>(&mut call)?;
    if value.kind == Kind::Null {
        return Ok(Typed::null());
    }
    let text = value.as_text(call.scope)?;
    Ok(Typed::bytes(call.scope.helper(Helper::Unhex, vec![text], call.offset)?))
}

/// quote(x): the value as an SQL literal.
pub(super) fn quote(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let [value] = taken::<1>(&mut call)?;
    let value = value.as_blob();
    let literal = match value.kind {
        Kind::Null => return Ok(Typed::constant(Constant::Text("NULL".into()))),
        Kind::Boolean | Kind::Integer => value.as_text(call.scope)?,
        Kind::Bytes => {
            let digits = Expr::Call("encode", vec![value.expr, Expr::string("hex")]);
            Expr::Chain("||", vec![Expr::string("X'"), Expr::Call("upper", vec![digits]), Expr::string("'")])
        }
        Kind::Text | Kind::Words(_) | Kind::Json | Kind::Moment(Stored::Text(_)) => {
            let text = value.as_text(call.scope)?;
            let doubled = Expr::Call("replace", vec![text, Expr::string("'"), Expr::string("''")]);
            Expr::Chain("||", vec![Expr::string("'"), doubled, Expr::string("'")])
        }
        Kind::Real
        | Kind::Numeric
        | Kind::Number
        | Kind::Moment(_)
        | Kind::Jsonb
        | Kind::Uuid(_)
        | Kind::Element(_)
        | Kind::Mixed => {
            return Err(call.refuse(value.describe()));
        }
    };
    Ok(Typed::text(Expr::Keywords("COALESCE", vec![literal, Expr::string("NULL")])))
}

/// char(..): characters by their numbers, where these are known.
pub(super) fn char(call: &Call<'_>) -> Result<Typed, Refusal> {
    let mut text = String::new();
    for argument in &call.arguments {
        let Some(number) = known_integer(argument) else { return Err(call.refuse("a number that is not written out")) };
        match u32::try_from(number).ok().and_then(char::from_u32) {
            Some('\0') => return Err(call.refuse("NUL, which PostgreSQL's text cannot hold")),
            Some(c) => text.push(c),
            None => text.push(char::REPLACEMENT_CHARACTER),
        }
    }
    Ok(Typed::constant(Constant::Text(text)))
}

/// unicode(x): the number of the first character; NULL of an empty text.
pub(super) fn unicode(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let [value] = taken::<1>(&mut call)?;
    if value.kind == Kind::Null {
        return Ok(Typed::null());
    }
    let text = value.as_text(call.scope)?;
    let number = Expr::Call("ascii", vec![text.clone()]);
    Ok(int4(number.when(text.binary("<>", Expr::string("")), None)))
}

/// zeroblob(n), where n is known.
pub(super) fn zeroblob(call: &Call<'_>) -> Result<Typed, Refusal> {
    match call.arguments.first().and_then(known_integer) {
        Some(n @ 0..=1_000_000) => {
            let digits = Expr::Call("repeat", vec![Expr::string("00"), Expr::number(n)]);
            Ok(Typed::bytes(Expr::Call("decode", vec![digits, Expr::string("hex")])))
        }
        Some(_) | None => Err(call.refuse("a size that is not written out")),
    }
}

/// typeof(x): where the kind tells it.
pub(super) fn type_of(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let [value] = taken::<1>(&mut call)?;
    value.sure("typeof()")?;
    let name = match value.kind {
        Kind::Null => return Ok(Typed::constant(Constant::Text("null".into()))),
        Kind::Element(_) => return Ok(element::type_of(&value)),
        Kind::Mixed if value.either => return either::type_of(value, call.scope),
        Kind::Boolean | Kind::Integer => "integer",
        Kind::Real => "real",
        Kind::Numeric if value.met == Some(Affinity::Real) => "real",
        Kind::Numeric | Kind::Number => {
            let number = value.as_number(call.scope)?.expr;
            let whole = Expr::Call("scale", vec![number.clone()]).binary("=", Expr::number(0));
            let fits = Expr::Between(
                Box::new(number.clone()),
                "BETWEEN",
                Box::new(Expr::number(i64::MIN)),
                Box::new(Expr::number(i64::MAX)),
            );
            let integer = Expr::Chain("AND", vec![whole, fits]);
            let branches = vec![(number.postfix("IS NULL"), Expr::string("null")), (integer, Expr::string("integer"))];
            return Ok(Typed::text(Expr::Case(None, branches, Some(Box::new(Expr::string("real"))))));
        }
        Kind::Bytes | Kind::Uuid(Some((uuid::Form::Blob, _))) => "blob",
        Kind::Moment(Stored::Several | Stored::Texts)
        | Kind::Moment(Stored::Number(_))
        | Kind::Mixed
        | Kind::Uuid(None) => {
            return Err(call.refuse(value.describe()));
        }
        Kind::Text
        | Kind::Words(_)
        | Kind::Json
        | Kind::Jsonb
        | Kind::Moment(Stored::Text(_))
        | Kind::Uuid(Some(_)) => "text",
    };
    if value.constant.is_some() {
        return Ok(Typed::constant(Constant::Text(name.into())));
    }
    let spelling = match (value.spelling, value.kind) {
        (Spelling::Presumed, Kind::Boolean) | (Spelling::Known, _) => Spelling::Known,
        (Spelling::Presumed, _) if name == "text" => Spelling::Class,
        (Spelling::Presumed | Spelling::Text | Spelling::Class, _) => Spelling::Text,
    };
    let null = value.expr.postfix("IS NULL");
    Ok(Typed { spelling, ..Typed::text(Expr::string("null").when(null, Some(Expr::string(name)))) })
}
