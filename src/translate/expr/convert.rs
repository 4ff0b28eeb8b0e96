//! From one kind to another, with SQLite's own rules for it (sqlite.org/datatype3.html, lang_expr.html#castexpr).
//!
//! Each function gives an expression of one PostgreSQL type whose value is what SQLite computes for every value that
//! the kind can hold, or refuses.

use super::date::writing;
use super::presumed::unknown;
use super::scope::Scope;
use super::typed::{Constant, Kind, Refusal, Spelling, Stored, Typed};
use super::{either, element};
use crate::codec::datetime::{Kind as MomentKind, Shape, Zone};
use crate::codec::epoch::Unit;
use crate::codec::uuid;
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;
use crate::sqlite::affinity::Affinity;

impl Typed {
    /// Its truth: NULL, or whether it is a number other than 0.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn as_condition(self, scope: &Scope<'_>) -> Result<Expr, Refusal> {
        if self.either {
            return either::as_text_value(self).as_condition(scope);
        }
        if let Some(constant) = &self.constant {
            return Ok(match constant {
                Constant::Null => Expr::Null.cast(PgType::Boolean),
                Constant::Integer(n) => Expr::Boolean(*n != 0),
                Constant::Real(n) => Expr::Boolean(*n != 0.0),
                Constant::Text(text) => Expr::Boolean(real_prefix(text.as_bytes()) != 0.0),
                Constant::Blob(digits) => Expr::Boolean(real_prefix(&bytes_of(digits)) != 0.0),
            });
        }
        let presumed = self.spelling == Spelling::Presumed && matches!(self.kind, Kind::Moment(_));
        if presumed || self.spelling == Spelling::Text && self.kind != Kind::Boolean {
            return Err(unknown(&self, "the truth"));
        }
        match self.kind {
            Kind::Element(_) => {
                Ok(scope.helper(Helper::JsonReal, vec![self.expr], self.offset)?.binary("<>", Expr::number(0)))
            }
            Kind::Null => Ok(Expr::Null.cast(PgType::Boolean)),
            Kind::Boolean => Ok(self.expr),
            Kind::Integer | Kind::Real | Kind::Numeric | Kind::Number => Ok(self.expr.binary("<>", Expr::number(0))),
            Kind::Mixed if matches!(self.pg_type, PgType::DoublePrecision | PgType::Numeric(_)) => {
                Ok(self.expr.binary("<>", Expr::number(0)))
            }
            // no year is 0
            Kind::Moment(Stored::Text(shape)) if shape.kind != MomentKind::Time => {
                Ok(Expr::Boolean(true).when(self.expr.postfix("IS NOT NULL"), None))
            }
            // no word begins with a digit
            Kind::Words(_) => Ok(Expr::Boolean(false).when(self.expr.postfix("IS NOT NULL"), None)),
            Kind::Moment(Stored::Number(_)) => {
                let number = self.as_number(scope)?;
                Ok(number.expr.binary("<>", Expr::number(0)))
            }
            Kind::Text | Kind::Json => {
                let offset = self.offset;
                let text = self.as_text(scope)?;
                Ok(scope.helper(Helper::Real, vec![text], offset)?.binary("<>", Expr::number(0)))
            }
            Kind::Bytes | Kind::Moment(_) | Kind::Jsonb | Kind::Uuid(_) | Kind::Mixed => {
                Err(self.refuse(format!("{} as a condition", self.describe())))
            }
        }
    }

    /// `CAST(.. AS INTEGER)`, as bigint.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn as_integer(self, scope: &Scope<'_>) -> Result<Expr, Refusal> {
        if self.either {
            return either::as_text_value(self).as_integer(scope);
        }
        match &self.constant {
            Some(Constant::Integer(n)) => return Ok(Typed::constant(Constant::Integer(*n)).expr),
            Some(Constant::Real(n)) => return Ok(Typed::constant(Constant::Integer(*n as i64)).expr),
            Some(Constant::Text(text)) => {
                return Ok(Typed::constant(Constant::Integer(integer_prefix(text.as_bytes()))).expr);
            }
            Some(Constant::Blob(digits)) => {
                return Ok(Typed::constant(Constant::Integer(integer_prefix(&bytes_of(digits)))).expr);
            }
            Some(Constant::Null) | None => {}
        }
        let offset = self.offset;
        match self.kind {
            Kind::Element(_) => scope.helper(Helper::JsonInteger, vec![self.expr], offset),
            Kind::Null => Ok(Expr::Null.cast(PgType::BigInt)),
            Kind::Boolean => Ok(self.expr.cast(PgType::Integer).cast(PgType::BigInt)),
            Kind::Integer if self.pg_type == PgType::BigInt => Ok(self.expr),
            Kind::Integer => Ok(self.expr.cast(PgType::BigInt)),
            Kind::Real => scope.helper(Helper::Truncate, vec![self.expr], offset),
            Kind::Numeric | Kind::Number => {
                let beyond = |operator, limit: i64| {
                    (
                        self.expr.clone().binary(operator, Expr::number(limit)),
                        Typed::constant(Constant::Integer(limit)).expr,
                    )
                };
                let whole = Expr::Call("trunc", vec![self.expr.clone()]).cast(PgType::BigInt);
                let branches = vec![beyond(">", i64::MAX), beyond("<", i64::MIN)];
                Ok(Expr::Case(None, branches, Some(Box::new(whole))))
            }
            Kind::Moment(Stored::Number(_)) => self.as_number(scope)?.as_integer(scope),
            Kind::Text | Kind::Json | Kind::Moment(_) | Kind::Words(_) => {
                let text = self.as_text(scope)?;
                scope.helper(Helper::Integer, vec![text], offset)
            }
            Kind::Bytes | Kind::Jsonb | Kind::Uuid(_) | Kind::Mixed => {
                Err(self.refuse(format!("{} as an integer", self.describe())))
            }
        }
    }

    /// `CAST(.. AS REAL)`, as double precision.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn as_real(self, scope: &Scope<'_>) -> Result<Expr, Refusal> {
        if self.either {
            return either::as_text_value(self).as_real(scope);
        }
        match &self.constant {
            Some(Constant::Integer(n)) => return Ok(Typed::constant(Constant::Real(*n as f64)).expr),
            Some(Constant::Text(text)) => {
                return Ok(Typed::constant(Constant::Real(real_prefix(text.as_bytes()))).expr);
            }
            Some(Constant::Null | Constant::Real(_) | Constant::Blob(_)) | None => {}
        }
        let offset = self.offset;
        match self.kind {
            Kind::Element(_) => scope.helper(Helper::JsonReal, vec![self.expr], offset),
            Kind::Null => Ok(Expr::Null.cast(PgType::DoublePrecision)),
            Kind::Boolean => Ok(self.expr.cast(PgType::Integer).cast(PgType::DoublePrecision)),
            Kind::Integer | Kind::Numeric | Kind::Number => Ok(self.expr.cast(PgType::DoublePrecision)),
            Kind::Real => Ok(self.expr),
            Kind::Moment(Stored::Number(_)) => self.as_number(scope)?.as_real(scope),
            Kind::Text | Kind::Json | Kind::Moment(_) | Kind::Words(_) => {
                let text = self.as_text(scope)?;
                scope.helper(Helper::Real, vec![text], offset)
            }
            Kind::Bytes | Kind::Jsonb | Kind::Uuid(_) | Kind::Mixed => {
                Err(self.refuse(format!("{} as a real", self.describe())))
            }
        }
    }

    /// The number that arithmetic takes it for: Integer (as bigint), Real, Number or Null.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn as_number(self, scope: &Scope<'_>) -> Result<Typed, Refusal> {
        if self.either {
            return either::as_text_value(self).as_number(scope);
        }
        let offset = self.offset;
        match &self.constant {
            Some(Constant::Null | Constant::Integer(_) | Constant::Real(_)) => return Ok(self),
            Some(Constant::Text(text)) => return Ok(Typed::constant(number_prefix(text.as_bytes())).at(offset)),
            Some(Constant::Blob(digits)) => return Ok(Typed::constant(number_prefix(&bytes_of(digits))).at(offset)),
            None => {}
        }
        let number = match self.kind {
            Kind::Element(_) => {
                let number = scope.helper(Helper::JsonNumber, vec![self.expr], offset)?;
                Typed::new(number, PgType::Numeric(None), Kind::Number)
            }
            Kind::Null | Kind::Real => self,
            Kind::Boolean | Kind::Integer => Typed::integer(self.as_integer(scope)?),
            Kind::Numeric if self.met == Some(Affinity::Real) => Typed::real(self.as_real(scope)?),
            Kind::Numeric => Typed::number(Expr::Call("trim_scale", vec![self.expr])),
            Kind::Number => self,
            Kind::Moment(Stored::Number(unit)) => epoch(&self, unit)?,
            // whole seconds, however they are written
            Kind::Text if writing(&self).is_some_and(|(form, _)| form == "%s") => {
                Typed::integer(self.expr.cast(PgType::BigInt))
            }
            Kind::Text | Kind::Json | Kind::Moment(_) | Kind::Words(_) => {
                let text = self.as_text(scope)?;
                Typed::number(scope.helper(Helper::Number, vec![text], offset)?)
            }
            Kind::Bytes | Kind::Jsonb | Kind::Uuid(_) | Kind::Mixed => {
                return Err(self.refuse(format!("{} as a number", self.describe())));
            }
        };
        Ok(number.at(offset))
    }

    /// The same as bytes, if it is a BLOB that became a UUID.
    #[must_use]
    pub fn as_blob(self) -> Typed {
        match self.kind {
            Kind::Uuid(Some((uuid::Form::Blob, _))) => {
                Typed { affinity: self.affinity, ..Typed::bytes(Expr::Call("uuid_send", vec![self.expr])) }
                    .at(self.offset)
            }
            Kind::Uuid(_)
            | Kind::Null
            | Kind::Boolean
            | Kind::Integer
            | Kind::Real
            | Kind::Numeric
            | Kind::Number
            | Kind::Text
            | Kind::Bytes
            | Kind::Moment(_)
            | Kind::Words(_)
            | Kind::Json
            | Kind::Jsonb
            | Kind::Element(_)
            | Kind::Mixed => self,
        }
    }

    /// SQLite's text of it.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn as_text(self, scope: &Scope<'_>) -> Result<Expr, Refusal> {
        self.sure("the text")?;
        let offset = self.offset;
        if self.spelling == Spelling::Presumed && matches!(self.kind, Kind::Moment(_)) {
            scope.guesses.set(scope.guesses.get() + 1);
        }
        match &self.constant {
            Some(Constant::Integer(n)) => return Ok(Expr::string(n.to_string())),
            Some(Constant::Real(n)) if is_doubtful(*n) => {
                return Err(self.refuse("a number as text whose digits differ between releases of SQLite"));
            }
            Some(Constant::Real(n)) => return Ok(Expr::string(real_text(*n))),
            Some(Constant::Blob(digits)) => {
                return match String::from_utf8(bytes_of(digits)) {
                    Ok(text) if !text.contains('\0') => Ok(Expr::string(text)),
                    Ok(_) | Err(_) => Err(self.refuse("a BLOB that is no text, as text")),
                };
            }
            Some(Constant::Null | Constant::Text(_)) | None => {}
        }
        match self.kind {
            Kind::Element(_) => match element::plain_text(&self.expr, scope, offset) {
                Some(text) => text,
                None => scope.helper(Helper::JsonText, vec![self.expr], offset),
            },
            Kind::Null => Ok(Expr::Null.cast(PgType::Text)),
            Kind::Boolean => Ok(self.expr.cast(PgType::Integer).cast(PgType::Text)),
            Kind::Integer => Ok(self.expr.cast(PgType::Text)),
            Kind::Real => scope.helper(Helper::RealText, vec![self.expr], offset),
            Kind::Numeric if self.met == Some(Affinity::Real) => {
                let real = self.expr.cast(PgType::DoublePrecision);
                scope.helper(Helper::RealText, vec![real], offset)
            }
            Kind::Numeric => {
                let number = Expr::Call("trim_scale", vec![self.expr]);
                scope.helper(Helper::NumberText, vec![number], offset)
            }
            Kind::Number => scope.helper(Helper::NumberText, vec![self.expr], offset),
            Kind::Text => Ok(self.expr),
            Kind::Json => Ok(self.expr.cast(PgType::Text)),
            Kind::Words(words) => {
                let (no, yes) = words.pair();
                let no = Expr::string(no).when(self.expr.clone().unary("NOT"), None);
                Ok(Expr::Case(None, vec![(self.expr, Expr::string(yes))], Some(Box::new(no))))
            }
            Kind::Moment(Stored::Text(shape)) => moment_text(&self, shape, scope),
            Kind::Moment(Stored::Number(_)) => self.as_number(scope)?.as_text(scope),
            Kind::Uuid(Some((form, case))) => uuid_text(&self, form, case),
            // numbers and text joined in a text column: the text of either
            Kind::Mixed if matches!(self.pg_type, PgType::Text | PgType::Varchar(_)) => Ok(self.expr),
            Kind::Moment(Stored::Several | Stored::Texts) => {
                Err(self.refuse("a date or time as text: its column does not tell how it was written"))
            }
            Kind::Jsonb => Err(self.refuse("jsonb as text: its spelling is not kept (--json json keeps it)")),
            Kind::Bytes | Kind::Uuid(None) | Kind::Mixed => Err(self.refuse(format!("{} as text", self.describe()))),
        }
    }
}

/// SQLite 3.40 writes 15 digits and `1.0e+15`, 3.54 writes 17 digits and `1000000000000000.0`.
fn is_doubtful(real: f64) -> bool {
    let digits = format!("{real:e}").chars().take_while(|c| *c != 'e').filter(char::is_ascii_digit).count();
    real.is_finite() && (digits > 15 || (1e15..1e17).contains(&real.abs()))
}

/// A date or time in the shape in which SQLite held it.
fn moment_text(value: &Typed, shape: Shape, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    let mut format = String::new();
    if shape.kind != MomentKind::Time {
        format.push_str("YYYY-MM-DD");
    }
    if shape.kind == MomentKind::DateTime {
        format.push_str(if shape.letter { "\"T\"" } else { " " });
    }
    if shape.kind != MomentKind::Date {
        format.push_str("HH24:MI");
        if shape.seconds {
            format.push_str(":SS");
        }
        match shape.fraction {
            0 => {}
            digits @ 1..=6 => format.push_str(&format!(".FF{digits}")),
            _ => return Err(value.refuse("a time with more than six fraction digits as text")),
        }
    }
    let zoned = matches!(value.pg_type, PgType::TimestampTz(_));
    let utc = |expr: Expr| if zoned { Expr::AtUtc(Box::new(expr)) } else { expr };
    let local = match shape.zone {
        Zone::None => utc(value.expr.clone()),
        Zone::Letter { letter, blank } => {
            format.push_str(if blank { " " } else { "" });
            format.push_str(&format!("\"{}\"", char::from(letter)));
            utc(value.expr.clone())
        }
        Zone::Named { .. } => return Err(value.refuse("a time whose zone has a name as text")),
        Zone::Offset { minutes, minus, blank } => {
            format.push_str(if blank { " " } else { "" });
            let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
            format.push_str(&format!("\"{}{hours:02}:{rest:02}\"", if minus { '-' } else { '+' }));
            let shift = Expr::Call("make_interval", vec![Expr::Named("mins", Box::new(Expr::number(minutes)))]);
            utc(value.expr.clone()).binary("+", shift)
        }
    };
    // to_char knows no time, and would take a date for a timestamptz
    let local = if value.pg_type == PgType::Date {
        local.cast(PgType::Timestamp(None))
    } else if value.pg_type == PgType::Time {
        Expr::string("2000-01-01").cast(PgType::Date).binary("+", local)
    } else {
        local
    };
    scope.to_char(local, format, value.offset)
}

fn uuid_text(value: &Typed, form: uuid::Form, case: uuid::Case) -> Result<Expr, Refusal> {
    let text = value.expr.clone().cast(PgType::Text);
    let text = match case {
        uuid::Case::Lower | uuid::Case::Digits => text,
        uuid::Case::Upper => Expr::Call("upper", vec![text]),
        uuid::Case::Mixed => return Err(value.refuse("a UUID as text: its column holds both cases")),
    };
    match form {
        uuid::Form::Dashed => Ok(text),
        uuid::Form::Braced => Ok(Expr::Chain("||", vec![Expr::string("{"), text, Expr::string("}")])),
        uuid::Form::Bare => Ok(Expr::Call("replace", vec![text, Expr::string("-"), Expr::string("")])),
        uuid::Form::Blob => Err(value.refuse("a UUID that was a BLOB, as text")),
    }
}

/// The number that a converted Unix time was.
fn epoch(value: &Typed, unit: Unit) -> Result<Typed, Refusal> {
    let factor = match unit {
        Unit::Seconds => 1,
        Unit::Milliseconds => 1_000,
        Unit::Microseconds => 1_000_000,
        Unit::Nanoseconds => 1_000_000_000,
        Unit::Cocoa => 1,
        Unit::Julian => return Err(value.refuse("a Julian day as a number")),
        Unit::Ticks | Unit::FileTime | Unit::Calendar => {
            return Err(value.refuse(format!("{} as a number", unit.counts())));
        }
    };
    // extract gives a numeric since PostgreSQL 14, a double before
    // of a timestamptz PostgreSQL does not call it immutable
    let moment = Box::new(value.expr.clone());
    let moment = if matches!(value.pg_type, PgType::TimestampTz(_)) { Box::new(Expr::AtUtc(moment)) } else { moment };
    let seconds = Expr::Extract("epoch", moment).cast(PgType::Numeric(None));
    let seconds = if unit == Unit::Cocoa { seconds.binary("-", Expr::number(978_307_200)) } else { seconds };
    let number = if factor == 1 { seconds } else { seconds.binary("*", Expr::number(factor)) };
    Ok(Typed::number(Expr::Call("trim_scale", vec![number])))
}

fn bytes_of(digits: &str) -> Vec<u8> {
    let pairs = digits.as_bytes().chunks_exact(2);
    pairs.filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

/// The longest prefix that is a number: its bytes, and whether it is one of digits alone.
fn prefix(text: &[u8]) -> (&str, bool) {
    let start = text.iter().take_while(|b| b" \t\n\x0b\x0c\r".contains(b)).count();
    let text = &text[start..];
    let digits = |from: usize| text.get(from..).unwrap_or_default().iter().take_while(|b| b.is_ascii_digit()).count();
    let sign = usize::from(matches!(text.first(), Some(b'+' | b'-')));
    let mut end = sign + digits(sign);
    let mut any = end > sign;
    let mut integer = true;
    if text.get(end) == Some(&b'.') {
        let fraction = digits(end + 1);
        if any || fraction > 0 {
            integer = false;
            any = true;
            end += 1 + fraction;
        }
    }
    if !any {
        return ("0", true);
    }
    if matches!(text.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(text.get(end + 1), Some(b'+' | b'-')));
        let exponent = digits(end + 1 + sign);
        if exponent > 0 {
            integer = false;
            end += 1 + sign + exponent;
        }
    }
    (std::str::from_utf8(&text[..end]).unwrap_or("0"), integer)
}

fn real_prefix(text: &[u8]) -> f64 {
    prefix(text).0.parse().unwrap_or(0.0)
}

fn integer_prefix(text: &[u8]) -> i64 {
    let digits = prefix(text).0;
    let end = digits.bytes().skip(1).take_while(u8::is_ascii_digit).count() + 1;
    let digits = digits.get(..end).unwrap_or(digits);
    digits.parse().unwrap_or_else(|_| match digits.trim_start_matches(['+', '-']).bytes().all(|b| b.is_ascii_digit()) {
        true if digits.len() > 18 && digits.starts_with('-') => i64::MIN,
        true if digits.len() > 18 => i64::MAX,
        true | false => 0,
    })
}

fn number_prefix(text: &[u8]) -> Constant {
    match prefix(text) {
        (digits, true) => match digits.parse() {
            Ok(n) => Constant::Integer(n),
            Err(_) => Constant::Real(real_prefix(text)),
        },
        (_, false) => Constant::Real(real_prefix(text)),
    }
}

/// The number that a whole text is, blanks around it not counted.
pub(in crate::translate) fn whole_number(text: &str) -> Option<Constant> {
    let blank = |c: char| matches!(c, ' ' | '\t' | '\n' | '\x0b' | '\x0c' | '\r');
    let trimmed = text.trim_matches(blank);
    (!trimmed.is_empty() && prefix(trimmed.as_bytes()).0 == trimmed).then(|| number_prefix(trimmed.as_bytes()))
}

/// A real as SQLite prints it: `%!.15g`.
pub(super) fn real_text(value: f64) -> String {
    if value.is_infinite() {
        return String::from(if value > 0.0 { "Inf" } else { "-Inf" });
    }
    let scientific = format!("{value:.14e}");
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if value == 0.0 {
        return String::from("0.0");
    }
    if (-4..15).contains(&exponent) {
        let decimals = usize::try_from(14 - exponent).unwrap_or(0);
        let text = format!("{value:.decimals$}");
        let text = text.trim_end_matches('0');
        return match (text.contains('.'), text.ends_with('.')) {
            (true, false) => text.to_owned(),
            (true, true) => format!("{text}0"),
            (false, _) => format!("{value:.1}"),
        };
    }
    let mantissa = mantissa.trim_end_matches('0');
    let zero = if mantissa.ends_with('.') { "0" } else { "" };
    format!("{mantissa}{zero}e{}{:02}", if exponent < 0 { '-' } else { '+' }, exponent.abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_are_numbers_as_sqlite_reads_them() {
        for (text, number, integer) in [
            ("12abc", Constant::Integer(12), 12),
            (" \t-7", Constant::Integer(-7), -7),
            ("1e3", Constant::Real(1000.0), 1),
            ("3.9", Constant::Real(3.9), 3),
            (".5x", Constant::Real(0.5), 0),
            ("-.5", Constant::Real(-0.5), 0),
            ("5.", Constant::Real(5.0), 5),
            ("abc", Constant::Integer(0), 0),
            ("", Constant::Integer(0), 0),
            ("Infinity", Constant::Integer(0), 0),
            ("1e", Constant::Integer(1), 1),
            ("9223372036854775808", Constant::Real(9_223_372_036_854_775_808.0), i64::MAX),
            ("-99999999999999999999", Constant::Real(-1e20), i64::MIN),
        ] {
            assert_eq!(number_prefix(text.as_bytes()), number, "{text}");
            assert_eq!(integer_prefix(text.as_bytes()), integer, "{text}");
        }
        for (text, want) in [("5", true), (" 5 ", true), ("5x", false), ("", false), ("0", true), ("1e3", true)] {
            assert_eq!(whole_number(text).is_some(), want, "{text}");
        }
    }

    #[test]
    fn reals_print_with_fifteen_digits() {
        for (value, want) in [
            (1.0, "1.0"),
            (0.1, "0.1"),
            (1e21, "1.0e+21"),
            (1e15, "1.0e+15"),
            (123_456_789_012_345.0, "123456789012345.0"),
            (0.0001, "0.0001"),
            (0.00001, "1.0e-05"),
            (-2.5, "-2.5"),
            (1.0 / 3.0, "0.333333333333333"),
            (1e100, "1.0e+100"),
        ] {
            assert_eq!(real_text(value), want);
        }
    }
}
