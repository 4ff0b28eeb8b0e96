//! The date and time functions (sqlite.org/lang_datefunc.html).
//!
//! Every call is an instant, moved by modifiers, and written in a form. The instant is a timestamp without time zone in
//! UTC, from whatever the first argument is: text as SQLite reads it, a number that is a Julian day or counts seconds,
//! or a column that became a date or time. The helper functions of `pg/dates.rs` do the rest.

use super::call::Call;
use super::compare::Comparison;
use super::convert::whole_number;
use super::scope::{Scope, Stability};
use super::typed::{Constant, Kind, Refusal, Stored, Typed};
use super::{decided, now_in_utc};
use crate::codec::Fraction;
use crate::codec::datetime::{self, Kind as MomentKind, Zone};
use crate::codec::epoch::Unit;
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
        ("date", _) => "%+-%m-%d",
        ("time", false) => "%H:%M:%S",
        ("time", true) => "%H:%M:%f",
        (_, false) => "%+-%m-%d %H:%M:%S",
        (_, true) => "%+-%m-%d %H:%M:%f",
    };
    let instant = if name == "time" { instant.expr } else { shown(instant, scope, offset)? };
    strftime_of(form, instant, scope, offset)
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
    strftime_of(&form, shown(instant, scope, offset)?, scope, offset)
}

fn strftime_of(form: &str, instant: Expr, scope: &Scope<'_>, offset: usize) -> Result<Typed, Refusal> {
    Ok(Typed::text(scope.helper(Helper::Strftime, vec![Expr::string(form), instant], offset)?))
}

/// The form of strftime() and the instant of a text that these functions wrote.
pub fn writing(value: &Typed) -> Option<(&str, &Expr)> {
    let Expr::Helper(call) = &value.expr else { return None };
    let [form, instant] = &call.arguments[..] else { return None };
    let written = call.helper == Helper::Strftime && value.kind == Kind::Text;
    // dates before the year 0000 are no dates of a column
    let form = match form.literal().filter(|_| written)? {
        "%+-%m-%d" => "%Y-%m-%d",
        "%+-%m-%d %H:%M:%S" => "%Y-%m-%d %H:%M:%S",
        "%+-%m-%d %H:%M:%f" => "%Y-%m-%d %H:%M:%f",
        form => form,
    };
    Some((form, instant))
}

/// Whether a text was written in a form that is no number, whatever the instant: `%Y-%m-%d` is none, `%Y` is one.
pub fn is_never_number(value: &Typed) -> bool {
    let Some((form, _)) = writing(value) else { return false };
    let mut shown = String::new();
    let mut letters = form.chars();
    while let Some(letter) = letters.next() {
        match (letter, if letter == '%' { letters.next() } else { None }) {
            ('%', Some('F')) => shown.push_str("0-0-0"),
            ('%', Some('R' | 'T')) => shown.push_str("0:0"),
            // a year may have a sign, a day a blank before it
            ('%', Some(_)) => shown.push('0'),
            (letter, _) => shown.push(letter),
        }
    }
    whole_number(&shown).is_none() && shown.contains([':', '-']) && shown.starts_with('0')
}

/// A column of dates or times of one shape beside a text that these functions wrote: in the order of time, which is
/// that of the texts. `None` where it is not.
pub(super) fn in_time(comparison: Comparison, column: &Typed, text: &Typed) -> Option<Expr> {
    let (Kind::Moment(Stored::Text(shape)), Some((form, instant))) = (column.kind, writing(text)) else { return None };
    if shape.zone != Zone::None || shape.letter || shape.fraction > 0 {
        return None;
    }
    let zoned = matches!(column.pg_type, PgType::TimestampTz(_));
    let (operator, written) = match (shape.kind, form) {
        (MomentKind::Date, "%Y-%m-%d" | "%F") => (comparison.operator(), day(instant)),
        (MomentKind::DateTime, "%Y-%m-%d %H:%M:%S" | "%F %T") if shape.seconds => {
            (comparison.operator(), second(instant))
        }
        // a day alone is less than every time on it
        (MomentKind::DateTime, "%Y-%m-%d" | "%F") => match comparison {
            Comparison::Less | Comparison::LessOrEqual => ("<", second(&day(instant).cast(PgType::Timestamp(None)))),
            Comparison::Greater | Comparison::GreaterOrEqual => {
                (">=", second(&day(instant).cast(PgType::Timestamp(None))))
            }
            Comparison::Equal => return Some(decided(false, &[column, text])),
            Comparison::NotEqual => return Some(decided(true, &[column, text])),
            Comparison::Is | Comparison::IsNot => return None,
        },
        (MomentKind::Date | MomentKind::DateTime | MomentKind::Time, _) => return None,
    };
    let written = if zoned { Expr::AtUtc(Box::new(written)) } else { written };
    Some(column.expr.clone().binary(operator, written))
}

/// The day of an instant.
fn day(instant: &Expr) -> Expr {
    instant.clone().cast(PgType::Date)
}

/// An instant without its fraction.
fn second(instant: &Expr) -> Expr {
    if let Expr::Cast(inner, PgType::Timestamp(_)) = instant
        && (matches!(**inner, Expr::Cast(_, PgType::Date)) || inner.literal().is_some_and(|text| !text.contains('.')))
    {
        return instant.clone();
    }
    Expr::Call("date_trunc", vec![Expr::string("second"), instant.clone()])
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
    // 'subsec' in place of a time is now with its fraction
    let mut subsec = reading.is_none() && first.as_ref().and_then(word).is_some_and(|word| is_subsec(&word));
    let first = first.filter(|_| !subsec);
    let Some(mut expr) = first.map_or(Ok(Some(now_in_utc())), |first| of_value(first, reading, &call))? else {
        return Ok(None);
    };
    while let Some(modifier) = modifiers.next() {
        match word(&modifier).as_deref() {
            Some(word) if is_subsec(word) => subsec = true,
            Some("localtime") if call.scope.environment.stability == Stability::Any => {
                expr = call.scope.helper(Helper::Local, vec![expr], call.offset)?;
            }
            Some(refused @ ("localtime" | "utc")) => {
                return Err(call.refuse(&format!("'{refused}', which depends on the time zone of the process")));
            }
            Some(refused @ ("auto" | "ceiling" | "floor" | "julianday" | "unixepoch")) => {
                return Err(call.refuse(&format!("'{refused}' here")));
            }
            Some(back) if back.starts_with("weekday ") && back.contains('-') => {
                return Err(call.refuse("a weekday with a minus, in which releases of SQLite differ"));
            }
            Some(date) if is_date_shift(date) => return Err(call.refuse("a shift by a date")),
            Some(_) | None => {
                if modifier.kind == Kind::Null {
                    return Ok(None);
                }
                let word = word(&modifier);
                let text = modifier.as_text(call.scope)?;
                let last = modifiers.clone().all(|next| self::word(&next).is_some_and(|word| is_subsec(&word)));
                // what a day that its month does not have means to it
                let asks =
                    word.is_none_or(|word| word.contains("month") || word.contains("year") || word == "start of day");
                let plain = if last { Helper::Modify } else { Helper::Move };
                let (helper, moved) = if let Expr::Helper(read) = &expr
                    && read.helper == Helper::Instant
                    && asks
                {
                    (Helper::ModifyText, read.arguments.iter().cloned().chain([text]).collect())
                } else {
                    (plain, vec![expr, text])
                };
                expr = call.scope.helper(helper, moved, call.offset)?;
            }
        }
    }
    Ok(Some(Instant { expr, subsec }))
}

/// An instant whose day is shown. A text with 'subsec' alone shows the day that it says, even if the month has none.
fn shown(instant: Instant, scope: &Scope<'_>, offset: usize) -> Result<Expr, Refusal> {
    let Expr::Helper(read) = &instant.expr else { return Ok(instant.expr) };
    if !instant.subsec || read.helper != Helper::Instant {
        return Ok(instant.expr);
    }
    if read.arguments.iter().any(|text| text.literal().is_some()) {
        return Err(Refusal::new("'subsec' with such a text", offset));
    }
    let arguments = read.arguments.iter().cloned().chain([Expr::string("subsec")]).collect();
    scope.helper(Helper::ModifyText, arguments, offset)
}

/// Whether a word asks for fractions of a second.
fn is_subsec(word: &str) -> bool {
    matches!(word, "subsec" | "subsecond")
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
                Unit::Seconds
                | Unit::Milliseconds
                | Unit::Microseconds
                | Unit::Nanoseconds
                | Unit::Julian
                | Unit::Cocoa
                | Unit::Ticks
                | Unit::FileTime
                | Unit::Calendar,
                None | Some(Reading::Unix | Reading::Julian | Reading::Auto),
            ) => of_number(value, reading, scope, offset)?,
        },
        Kind::Boolean | Kind::Integer | Kind::Real | Kind::Numeric | Kind::Number => {
            of_number(value, reading, scope, offset)?
        }
        Kind::Moment(Stored::Text(_) | Stored::Texts) if reading.is_none() => timestamp(value),
        Kind::Text | Kind::Json | Kind::Words(_) if reading.is_none() => match known(&value) {
            Some(instant) => instant,
            None => {
                let text = value.as_text(scope)?;
                scope.helper(Helper::Instant, vec![text], offset)?
            }
        },
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

/// A known text that says the same to PostgreSQL: a day that its month has, without an offset.
fn known(value: &Typed) -> Option<Expr> {
    let Some(Constant::Text(text)) = &value.constant else { return None };
    let moment = datetime::parse(text.as_bytes(), Fraction::Keep)?;
    let same = moment.shape.zone == Zone::None && moment.shape.fraction <= 6 && moment.kind != MomentKind::Time;
    same.then(|| Expr::string(text).cast(PgType::Timestamp(None)))
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
