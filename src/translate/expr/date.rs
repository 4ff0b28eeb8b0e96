//! The date and time functions (sqlite.org/lang_datefunc.html).
//!
//! Every call is an instant, moved by modifiers, and written in a form. The instant is a timestamp without time zone in
//! UTC, from whatever the first argument is: text as SQLite reads it, a number that is a Julian day or counts seconds,
//! or a column that became a date or time. The helper functions of `pg/dates.rs` do the rest.

use super::call::Call;
use super::now_in_utc;
use super::scope::Scope;
use super::typed::{Constant, Kind, Refusal, Stored, Typed};
use crate::codec::datetime::Unit;
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;

/// How the first modifier wants a number to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reading {
    /// As a Julian day, which is what numbers are without a word.
    Julian,
    /// `'unixepoch'`.
    Unix,
    /// `'auto'`: a Julian day where it can be one.
    Auto,
}

/// What a call speaks of.
struct Instant {
    /// A timestamp.
    expr: Expr,
    /// `'subsec'`.
    subsec: bool,
}

/// date(), time(), datetime().
pub(super) fn written(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let name = std::mem::take(&mut call.name);
    let (scope, offset) = (call.scope, call.offset);
    call.name.clone_from(&name);
    let Some(instant) = instant(call)? else { return Ok(Typed::null()) };
    let form = match (name.as_str(), instant.subsec) {
        ("date", _) => "%Y-%m-%d",
        ("time", false) => "%H:%M:%S",
        ("time", true) => "%H:%M:%f",
        (_, false) => "%Y-%m-%d %H:%M:%S",
        (_, true) => "%Y-%m-%d %H:%M:%f",
    };
    strftime_of(form, instant.expr, scope, offset)
}

/// julianday().
pub(super) fn julianday(call: Call<'_>) -> Result<Typed, Refusal> {
    let Some(instant) = instant(call)? else { return Ok(Typed::null()) };
    let milliseconds = milliseconds(instant.expr).binary("+", Expr::number(210_866_760_000_000_i64));
    let days = milliseconds.cast(PgType::DoublePrecision).binary("/", Expr::number(86_400_000));
    Ok(Typed::real(days))
}

/// unixepoch(): an integer, or with 'subsec' a real.
pub(super) fn unixepoch(call: Call<'_>) -> Result<Typed, Refusal> {
    let Some(instant) = instant(call)? else { return Ok(Typed::null()) };
    let milliseconds = milliseconds(instant.expr);
    if instant.subsec {
        return Ok(Typed::real(milliseconds.cast(PgType::DoublePrecision).binary("/", Expr::number(1000))));
    }
    let seconds = Expr::Call("floor", vec![milliseconds.binary("/", Expr::number(1000))]);
    Ok(Typed::integer(seconds.cast(PgType::BigInt)))
}

/// strftime().
pub(super) fn strftime(mut call: Call<'_>) -> Result<Typed, Refusal> {
    /// What `sqlite_strftime` writes.
    const LETTERS: &str = "%deFfgGHIjklMmpPRsSTuUVwWY";
    let (scope, offset) = (call.scope, call.offset);
    let form = call.arguments.remove(0);
    let form = match form.constant {
        Some(Constant::Text(form)) => form,
        Some(Constant::Null) => return Ok(Typed::null()),
        Some(Constant::Integer(_) | Constant::Real(_) | Constant::Blob(_)) | None => {
            return Err(call.refuse("a format that is not a constant"));
        }
    };
    let mut letters = form.chars();
    while let Some(letter) = letters.next() {
        match (letter, if letter == '%' { letters.next() } else { None }) {
            ('%', Some('J')) => return Err(call.refuse("%J")),
            ('%', Some(known)) if LETTERS.contains(known) => {}
            ('%', _) => return Ok(Typed::null()),
            (_, _) => {}
        }
    }
    let Some(instant) = instant(call)? else { return Ok(Typed::null()) };
    strftime_of(&form, instant.expr, scope, offset)
}

fn strftime_of(form: &str, instant: Expr, scope: &Scope<'_>, offset: usize) -> Result<Typed, Refusal> {
    Ok(Typed::text(scope.helper(Helper::Strftime, vec![Expr::string(form), instant], offset)?))
}

/// Whole milliseconds since 1970.
fn milliseconds(instant: Expr) -> Expr {
    Expr::Call("floor", vec![Expr::Extract("epoch", Box::new(instant)).binary("*", Expr::number(1000))])
}

/// The first argument, moved by the others. `None` where the call is NULL whatever the rows hold.
fn instant(mut call: Call<'_>) -> Result<Option<Instant>, Refusal> {
    let mut modifiers = std::mem::take(&mut call.arguments).into_iter().peekable();
    let first = modifiers.next();
    let reading = match modifiers.peek().and_then(word).as_deref() {
        Some("unixepoch") => Some(Reading::Unix),
        Some("julianday") => Some(Reading::Julian),
        Some("auto") => Some(Reading::Auto),
        _ => None,
    };
    if reading.is_some() {
        modifiers.next();
    }
    let Some(mut expr) = first.map_or(Ok(Some(now_in_utc())), |first| of_value(first, reading, &call))? else {
        return Ok(None);
    };
    let mut subsec = false;
    for modifier in modifiers {
        match word(&modifier).as_deref() {
            Some("subsec" | "subsecond") => subsec = true,
            Some(refused @ ("localtime" | "utc")) => {
                return Err(call.refuse(&format!("'{refused}', which depends on the time zone of the process")));
            }
            Some(refused @ ("auto" | "ceiling" | "floor" | "julianday" | "unixepoch")) => {
                return Err(call.refuse(&format!("'{refused}' here")));
            }
            Some(date) if is_date_shift(date) => return Err(call.refuse("a shift by a date")),
            Some(_) | None => {
                if modifier.kind == Kind::Null {
                    return Ok(None);
                }
                let text = modifier.as_text(call.scope)?;
                expr = call.scope.helper(Helper::Modify, vec![expr, text], call.offset)?;
            }
        }
    }
    Ok(Some(Instant { expr, subsec }))
}

/// A modifier that is known, in lower case.
fn word(modifier: &Typed) -> Option<String> {
    match &modifier.constant {
        Some(Constant::Text(text)) => Some(text.to_ascii_lowercase()),
        Some(Constant::Null | Constant::Integer(_) | Constant::Real(_) | Constant::Blob(_)) | None => None,
    }
}

/// `+YYYY-MM-DD ..`, of sqlite 3.43 and later.
fn is_date_shift(modifier: &str) -> bool {
    let bytes = modifier.as_bytes();
    matches!(bytes, [b'+' | b'-', _, _, _, _, b'-', ..]) && bytes[1..5].iter().all(u8::is_ascii_digit)
}

fn of_value(value: Typed, reading: Option<Reading>, call: &Call<'_>) -> Result<Option<Expr>, Refusal> {
    let (scope, offset) = (call.scope, call.offset);
    if word(&value).as_deref() == Some("now") && reading.is_none() {
        return Ok(Some(now_in_utc()));
    }
    let expr = match value.kind {
        Kind::Null => return Ok(None),
        Kind::Moment(Stored::Number(unit)) => match (unit, reading) {
            (Unit::Seconds, Some(Reading::Unix)) | (Unit::Julian, None | Some(Reading::Julian)) => timestamp(value),
            (
                Unit::Seconds | Unit::Milliseconds | Unit::Microseconds | Unit::Nanoseconds | Unit::Julian,
                None | Some(Reading::Unix | Reading::Julian | Reading::Auto),
            ) => of_number(value, reading, scope, offset)?,
        },
        Kind::Boolean | Kind::Integer | Kind::Real | Kind::Numeric | Kind::Number => {
            of_number(value, reading, scope, offset)?
        }
        Kind::Moment(Stored::Text(_) | Stored::Texts) if reading.is_none() => timestamp(value),
        Kind::Text | Kind::Json | Kind::Words(_) if reading.is_none() => {
            let text = value.as_text(scope)?;
            scope.helper(Helper::Instant, vec![text], offset)?
        }
        Kind::Moment(_)
        | Kind::Text
        | Kind::Json
        | Kind::Words(_)
        | Kind::Jsonb
        | Kind::Bytes
        | Kind::Uuid(_)
        | Kind::Element(_)
        | Kind::Mixed => {
            return Err(call.refuse(&format!("{} as an instant", value.describe())));
        }
    };
    Ok(Some(expr))
}

fn of_number(value: Typed, reading: Option<Reading>, scope: &Scope<'_>, offset: usize) -> Result<Expr, Refusal> {
    let number = value.as_real(scope)?;
    let unix = |number| scope.helper(Helper::InstantOfUnix, vec![number], offset);
    let julian = |number| scope.helper(Helper::InstantOfJulian, vec![number], offset);
    match reading {
        None | Some(Reading::Julian) => julian(number),
        Some(Reading::Unix) => unix(number),
        Some(Reading::Auto) => {
            let (low, high) = (Box::new(Expr::number(0)), Box::new(Expr::Number("5373484.499999".into())));
            let is_day = Expr::Between(Box::new(number.clone()), "BETWEEN", low, high);
            Ok(julian(number.clone())?.when(is_day, Some(unix(number)?)))
        }
    }
}

/// A date or time as a timestamp in UTC; a time is one of 1 January 2000.
fn timestamp(value: Typed) -> Expr {
    match value.pg_type {
        PgType::TimestampTz(_) => Expr::AtUtc(Box::new(value.expr)),
        PgType::Time => Expr::string("2000-01-01").cast(PgType::Date).binary("+", value.expr),
        PgType::Date => value.expr.cast(PgType::Timestamp(None)),
        PgType::Timestamp(_)
        | PgType::Boolean
        | PgType::SmallInt
        | PgType::Integer
        | PgType::BigInt
        | PgType::DoublePrecision
        | PgType::Numeric(_)
        | PgType::Text
        | PgType::Varchar(_)
        | PgType::Bytea
        | PgType::Json
        | PgType::Jsonb
        | PgType::Interval
        | PgType::Uuid => value.expr,
    }
}
