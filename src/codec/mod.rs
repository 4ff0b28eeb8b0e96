//! Values into COPY text: the leaves of the program.
//!
//! In: a column's [`Codec`] and a [`Literal`]. Out: one field of a COPY line, or a [`Misfit`] and nothing written
//! (postgresql.org/docs/current/sql-copy.html, "Text Format").
//!
//! A codec says more than a type: a boolean may come from 0 and 1 or from words, a timestamptz from text or from
//! epoch milliseconds. It accepts what its column was seen to hold, and nothing else, so that a value of a new sort
//! comes back as a Misfit and the column can be decided again.
//!
//! Hot: no allocation per value; whatever needs memory takes it from [`Scratch`].

pub mod boolean;
pub mod datetime;
pub mod epoch;
pub mod form;
pub mod json;
pub mod jsonb;
pub mod number;
pub mod text;
pub mod uuid;
pub mod verbatim;
mod word;

use crate::sqlite::literal::{Literal, Text};
use datetime::Kind;
use epoch::Number;
pub use form::{
    BooleanForm, Classes, Codec, Fraction, IntervalForm, IntervalText, MomentForm, Noise, TextForm, UnitForm, Width,
    Zoned,
};
pub use text::{NulPolicy, Utf8Policy};

/// Why a value was not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Misfit {
    /// It does not fit the type: the column has to be widened.
    Type,
    /// Text with a NUL, which no text type of PostgreSQL holds: the user decides.
    Nul,
    /// Text that is not UTF-8: the user decides.
    InvalidUtf8,
}

/// Memory that codecs keep from one value to the next.
#[derive(Debug, Default)]
pub struct Scratch {
    /// Text with its quotes undone, or the bytes of a BLOB.
    pub bytes: Vec<u8>,
    /// What policies made of it.
    repaired: Vec<u8>,
    /// JSON's containers and keys.
    pub json: json::Stack,
    /// SQLite's binary JSON, and the text of it.
    pub jsonb: jsonb::Memory,
    /// How the last text was spelt that a codec of dates, times or UUIDs took.
    pub spelling: Spelling,
}

/// What a codec found out about a text that it took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Spelling {
    /// Nothing: it is text, a number, JSON.
    #[default]
    Plain,
    /// A date or time.
    Moment(datetime::Moment),
    /// A UUID.
    Uuid(uuid::Spelling),
}

/// Appends one COPY field: `\N` for NULL, else the value, escaped.
///
/// # Errors
/// [`Misfit`], with `out` as it was.
pub fn encode(codec: &Codec, value: &Literal<'_>, scratch: &mut Scratch, out: &mut Vec<u8>) -> Result<(), Misfit> {
    let start = out.len();
    let result = match value {
        Literal::Null => {
            out.extend_from_slice(b"\\N");
            return Ok(());
        }
        Literal::Integer(value) => integer(codec, *value, out),
        Literal::Real { value, text } => real(codec, *value, text, out),
        Literal::Text(text) => self::text(codec, text, scratch, out),
        Literal::Blob(digits) => blob(codec, digits, scratch, out),
    };
    if result.is_err() {
        out.truncate(start);
    }
    result
}

/// How many bytes the field of a value takes in a column of its own class.
pub fn field_length(value: &Literal<'_>) -> usize {
    match value {
        Literal::Null => 2,
        Literal::Integer(value) => number::integer_digits(*value) as usize + usize::from(*value < 0),
        Literal::Real { text, .. } => text.len(),
        Literal::Text(text) => {
            let mut length = 0;
            text.pieces(|piece| length += text::field_length(piece));
            length
        }
        Literal::Blob(digits) => digits.len() + 3,
    }
}

fn integer(codec: &Codec, value: i64, out: &mut Vec<u8>) -> Result<(), Misfit> {
    match codec {
        Codec::Boolean(BooleanForm::Integers | BooleanForm::Any) => match value {
            0 => out.push(b'f'),
            1 => out.push(b't'),
            _ => return Err(Misfit::Type),
        },
        Codec::Integer(width) if width.holds(value) => number::push_integer(value, out),
        Codec::Double if number::exact_in_double(value) => number::push_integer(value, out),
        Codec::Numeric(None, _) | Codec::Json | Codec::Jsonb => number::push_integer(value, out),
        Codec::Numeric(Some(limits), _) if fits_numeric(*limits, number::integer_digits(value), 0) || value == 0 => {
            number::push_integer(value, out);
        }
        Codec::Text(form) if form.classes.has(Classes::INTEGER) => {
            return limited(form, out, |out| number::push_integer(value, out));
        }
        Codec::Bytea(classes) if classes.has(Classes::INTEGER) => {
            push_bytea(out, |text| number::push_integer(value, text))
        }
        Codec::Interval(form) => return interval(*form, Number::Integer(value), out),
        Codec::Timestamp(form, _) => return moment(*form, b"", Number::Integer(value), out),
        Codec::TimestampTz(form) => return moment(*form, b"+00", Number::Integer(value), out),
        Codec::Boolean(BooleanForm::Words(_))
        | Codec::Integer(_)
        | Codec::Double
        | Codec::Numeric(Some(_), _)
        | Codec::Text(_)
        | Codec::Bytea(_)
        | Codec::Date
        | Codec::Time(_)
        | Codec::Uuid => return Err(Misfit::Type),
    }
    Ok(())
}

fn real(codec: &Codec, value: f64, text: &[u8], out: &mut Vec<u8>) -> Result<(), Misfit> {
    match codec {
        Codec::Double => number::push_double(value, text, out),
        Codec::Numeric(limits, noise) => {
            let decimal = number::Decimal::new(value, text).ok_or(Misfit::Type)?;
            match limits {
                Some(limits) if !decimal.fits(*limits) => match noise {
                    Noise::Round => decimal.without_noise(value, *limits).ok_or(Misfit::Type)?.push_numeric(out),
                    Noise::Keep => return Err(Misfit::Type),
                },
                Some(_) | None => decimal.push_numeric(out),
            }
        }
        Codec::Json | Codec::Jsonb => number::Decimal::new(value, text).ok_or(Misfit::Type)?.push_text(out),
        Codec::Text(form) if form.classes.has(Classes::REAL) => {
            return limited(form, out, |out| number::push_real_text(value, text, out));
        }
        Codec::Bytea(classes) if classes.has(Classes::REAL) => {
            push_bytea(out, |bytes| number::push_real_text(value, text, bytes));
        }
        Codec::Interval(form) => return interval(*form, Number::real(value, text), out),
        Codec::Timestamp(form, _) => return moment(*form, b"", Number::real(value, text), out),
        Codec::TimestampTz(form) => return moment(*form, b"+00", Number::real(value, text), out),
        Codec::Boolean(_)
        | Codec::Integer(_)
        | Codec::Text(_)
        | Codec::Bytea(_)
        | Codec::Date
        | Codec::Time(_)
        | Codec::Uuid => return Err(Misfit::Type),
    }
    Ok(())
}

fn text(codec: &Codec, value: &Text<'_>, scratch: &mut Scratch, out: &mut Vec<u8>) -> Result<(), Misfit> {
    if let Codec::Text(form) = codec {
        return form.text(value, scratch, out);
    }
    if let Codec::Bytea(classes) = codec
        && classes.has(Classes::TEXT)
    {
        push_bytea(out, |out| value.pieces(|piece| out.extend_from_slice(piece)));
        return Ok(());
    }
    let Scratch { bytes, json, spelling, .. } = scratch;
    let bytes = value.bytes(bytes);
    match codec {
        Codec::Boolean(BooleanForm::Words(words)) => match boolean::parse(bytes) {
            Some((pair, value)) if pair == *words => out.push(if value { b't' } else { b'f' }),
            Some(_) | None => return Err(Misfit::Type),
        },
        Codec::Boolean(BooleanForm::Any) => {
            out.push(if boolean::parse_any(bytes).ok_or(Misfit::Type)? { b't' } else { b'f' });
        }
        Codec::Date => {
            let moment = datetime::parse(bytes, Fraction::Keep).ok_or(Misfit::Type)?;
            if moment.kind == Kind::Time || !moment.midnight() || moment.offset.is_some() {
                return Err(Misfit::Type);
            }
            *spelling = Spelling::Moment(moment);
            out.extend_from_slice(bytes.get(..10).unwrap_or_default());
        }
        Codec::Time(fraction) => {
            let moment =
                datetime::parse(bytes, *fraction).filter(|moment| moment.kind == Kind::Time).ok_or(Misfit::Type)?;
            *spelling = Spelling::Moment(moment);
            datetime::push_time(moment.local, out);
        }
        Codec::Interval(form) => {
            let of_day = form.text == IntervalText::OfDay;
            let meant = |moment: &datetime::Moment| (moment.kind == Kind::Time) == of_day && moment.offset.is_none();
            let moment = datetime::parse(bytes, form.fraction).filter(meant).ok_or(Misfit::Type)?;
            *spelling = Spelling::Moment(moment);
            datetime::push_interval(moment.local, out);
        }
        Codec::Timestamp(form, zoned) => {
            let moment =
                datetime::parse(bytes, form.fraction).filter(|moment| moment.kind != Kind::Time).ok_or(Misfit::Type)?;
            let refused = moment.offset.is_some() && *zoned == Zoned::Refuse;
            if refused || form.precision.is_some_and(|precision| moment.digits > precision) {
                return Err(Misfit::Type);
            }
            *spelling = Spelling::Moment(moment);
            datetime::push_instant(&moment, bytes, out);
        }
        Codec::TimestampTz(form) => {
            let moment =
                datetime::parse(bytes, form.fraction).filter(|moment| moment.kind != Kind::Time).ok_or(Misfit::Type)?;
            if form.precision.is_some_and(|precision| moment.digits > precision) {
                return Err(Misfit::Type);
            }
            *spelling = Spelling::Moment(moment);
            datetime::push_instant(&moment, bytes, out);
            out.extend_from_slice(b"+00");
        }
        Codec::Json | Codec::Jsonb => return document(codec, bytes, json, out),
        Codec::Uuid => {
            let (digits, spelt) = uuid::parse(bytes).ok_or(Misfit::Type)?;
            *spelling = Spelling::Uuid(spelt);
            uuid::push(&digits, out);
        }
        Codec::Boolean(BooleanForm::Integers)
        | Codec::Integer(_)
        | Codec::Double
        | Codec::Numeric(..)
        | Codec::Text(_)
        | Codec::Bytea(_) => return Err(Misfit::Type),
    }
    Ok(())
}

/// JSON for the one type or the other.
fn document(codec: &Codec, bytes: &[u8], stack: &mut json::Stack, out: &mut Vec<u8>) -> Result<(), Misfit> {
    // Text that is not even UTF-8 is no JSON: the column becomes text, and there the user decides.
    text::push_escaped(bytes, out).map_err(|_| Misfit::Type)?;
    match json::check(bytes, stack) {
        Some((_, json::Jsonb::Keeps)) => Ok(()),
        Some((_, json::Jsonb::Loses)) if *codec == Codec::Json => Ok(()),
        Some((_, json::Jsonb::Loses)) | None => Err(Misfit::Type),
    }
}

fn blob(codec: &Codec, digits: &[u8], scratch: &mut Scratch, out: &mut Vec<u8>) -> Result<(), Misfit> {
    match codec {
        Codec::Bytea(classes) if classes.has(Classes::BLOB) => {
            out.extend_from_slice(b"\\\\x");
            out.extend_from_slice(digits);
        }
        Codec::Text(form) if form.classes.has(Classes::BLOB) => {
            let mut field = text::Field::new(out);
            text::decode_hex(digits, |piece| {
                field.push(piece);
                Ok(())
            })?;
            if field.check().is_err() || form.limit.is_some_and(|limit| field.is_longer_than(limit)) {
                return Err(Misfit::Type);
            }
        }
        Codec::Uuid => {
            let digits = <&[u8; 32]>::try_from(digits).map_err(|_| Misfit::Type)?;
            uuid::push(digits, out);
        }
        Codec::Json | Codec::Jsonb => {
            let Scratch { jsonb, json, .. } = scratch;
            return document(codec, jsonb::decode(digits, jsonb).ok_or(Misfit::Type)?, json, out);
        }
        Codec::Boolean(_)
        | Codec::Integer(_)
        | Codec::Double
        | Codec::Numeric(..)
        | Codec::Text(_)
        | Codec::Bytea(_)
        | Codec::Date
        | Codec::Time(_)
        | Codec::Interval(_)
        | Codec::Timestamp(..)
        | Codec::TimestampTz(_) => return Err(Misfit::Type),
    }
    Ok(())
}

impl TextForm {
    fn text(&self, value: &Text<'_>, scratch: &mut Scratch, out: &mut Vec<u8>) -> Result<(), Misfit> {
        if !self.classes.has(Classes::TEXT) {
            return Err(Misfit::Type);
        }
        let start = out.len();
        let mut field = text::Field::new(out);
        value.pieces(|piece| field.push(piece));
        let result = field.check();
        if result.is_ok() && self.limit.is_some_and(|limit| field.is_longer_than(limit)) {
            return Err(Misfit::Type);
        }
        match result {
            Err(Misfit::Nul | Misfit::InvalidUtf8) => {
                out.truncate(start);
                let bytes = value.bytes(&mut scratch.bytes);
                if result == Err(Misfit::InvalidUtf8) && self.invalid == Utf8Policy::Bytea {
                    // the column is to become bytea: a matter of its type, not of the user any more
                    return Err(Misfit::Type);
                }
                text::repair(bytes, self.nul, self.invalid, &mut scratch.repaired)?;
                if self.limit.is_some() {
                    // a column whose texts are changed keeps no limit that was meant for others
                    return Err(Misfit::Type);
                }
                text::push_escaped(&scratch.repaired, out)
            }
            Ok(()) | Err(Misfit::Type) => result,
        }
    }
}

/// Whether numeric(precision, scale) holds a number without rounding it.
pub fn fits_numeric((precision, scale): (u16, u16), integer_digits: u32, fraction_digits: u32) -> bool {
    fraction_digits <= u32::from(scale) && integer_digits <= u32::from(precision.saturating_sub(scale))
}

fn moment(form: MomentForm, suffix: &[u8], number: Number, out: &mut Vec<u8>) -> Result<(), Misfit> {
    let instant = form.unit.and_then(|unit| number.in_column(unit, form.fraction)).ok_or(Misfit::Type)?;
    if form.precision.is_some_and(|precision| datetime::fraction_digits(instant) > precision) {
        return Err(Misfit::Type);
    }
    datetime::push_timestamp(instant, out);
    out.extend_from_slice(suffix);
    Ok(())
}

fn interval(form: IntervalForm, number: Number, out: &mut Vec<u8>) -> Result<(), Misfit> {
    let told = form.unit.map(UnitForm::Told);
    let micros = told.and_then(|unit| number.in_column(unit, form.fraction)).ok_or(Misfit::Type)?;
    datetime::push_interval(micros, out);
    Ok(())
}

/// Writes a number as text, if it is short enough.
fn limited(form: &TextForm, out: &mut Vec<u8>, write: impl Fn(&mut Vec<u8>)) -> Result<(), Misfit> {
    let start = out.len();
    write(out);
    let characters = out.len() - start;
    if form.limit.is_some_and(|limit| characters > limit as usize) { Err(Misfit::Type) } else { Ok(()) }
}

/// Appends `\x` and the digits of what `write` appends, the backslash escaped for COPY.
fn push_bytea(out: &mut Vec<u8>, write: impl Fn(&mut Vec<u8>)) {
    out.extend_from_slice(b"\\\\x");
    let start = out.len();
    write(out);
    let length = out.len() - start;
    // From the end, in place: every byte becomes two digits.
    out.resize(start + 2 * length, 0);
    for at in (0..length).rev() {
        let byte = out[start + at];
        let digit = |nibble: u8| if nibble < 10 { b'0' + nibble } else { b'a' + nibble - 10 };
        out[start + 2 * at] = digit(byte >> 4);
        out[start + 2 * at + 1] = digit(byte & 15);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pg::types::PgType;

    fn encoded(codec: Codec, value: Literal<'_>) -> Result<String, Misfit> {
        let mut out = b"kept".to_vec();
        let result = encode(&codec, &value, &mut Scratch::default(), &mut out);
        if result.is_err() {
            assert_eq!(out, b"kept");
        }
        result.map(|()| String::from_utf8(out.split_off(4)).unwrap())
    }

    fn quoted(text: &str) -> Literal<'_> {
        Literal::Text(Text::quoted(text.as_bytes()))
    }

    fn real(text: &str) -> Literal<'_> {
        Literal::Real { value: text.parse().unwrap(), text: text.as_bytes() }
    }

    #[test]
    fn values_that_fit_are_written_in_one_canonical_form() {
        let every = Classes::TEXT.with(Classes::INTEGER).with(Classes::REAL).with(Classes::BLOB);
        let seconds = MomentForm { unit: Some(UnitForm::Banded(epoch::Unit::Seconds)), ..MomentForm::default() };
        for (codec, value, want) in [
            (Codec::plain(PgType::Boolean), Literal::Integer(1), "t"),
            (Codec::plain(PgType::BigInt), Literal::Integer(i64::MIN), "-9223372036854775808"),
            (Codec::plain(PgType::Numeric(Some((4, 2)))), real("12.34"), "12.34"),
            (Codec::plain(PgType::Numeric(Some((2, 2)))), Literal::Integer(0), "0"),
            (Codec::plain(PgType::DoublePrecision), real("0.10000000000000000555"), "0.10000000000000000555"),
            (Codec::plain(PgType::DoublePrecision), real("-inf"), "-Infinity"),
            (Codec::plain(PgType::Text), quoted("it''s\\n"), "it's\\\\n"),
            (Codec::plain(PgType::Varchar(2)), quoted("é''"), "é'"),
            (Codec::Text(TextForm::new(every)), real("1.0"), "1.0"),
            (Codec::Text(TextForm::new(every)), Literal::Blob(b"C3a9"), "é"),
            (Codec::plain(PgType::Bytea), Literal::Blob(b"00fF"), "\\\\x00fF"),
            (Codec::Bytea(every), quoted("a''b"), "\\\\x612762"),
            (Codec::Bytea(every), Literal::Integer(-1), "\\\\x2d31"),
            (Codec::plain(PgType::Date), quoted("2024-05-06 00:00:00.000"), "2024-05-06"),
            (Codec::plain(PgType::Time), quoted("07:08"), "07:08:00"),
            (Codec::plain(PgType::Timestamp(None)), quoted("2024-05-06"), "2024-05-06 00:00:00"),
            (Codec::plain(PgType::TimestampTz(None)), quoted("2024-05-06T07:08:09+02:00"), "2024-05-06 05:08:09+00"),
            (Codec::TimestampTz(seconds), Literal::Integer(1_714_979_289), "2024-05-06 07:08:09+00"),
            (Codec::plain(PgType::Json), quoted(r#"{"a":"it''s\n"}"#), r#"{"a":"it's\\n"}"#),
            (Codec::plain(PgType::Jsonb), real("1.50"), "1.5"),
            (
                Codec::plain(PgType::Uuid),
                Literal::Blob(b"550E8400E29B41D4A716446655440000"),
                "550e8400-e29b-41d4-a716-446655440000",
            ),
            (Codec::plain(PgType::Uuid), Literal::Null, "\\N"),
        ] {
            assert_eq!(encoded(codec, value).as_deref(), Ok(want), "{codec:?}");
        }
    }

    #[test]
    fn values_that_do_not_fit_leave_nothing_behind() {
        let seconds = MomentForm { unit: Some(UnitForm::Banded(epoch::Unit::Seconds)), ..MomentForm::default() };
        for (codec, value, want) in [
            (Codec::plain(PgType::Boolean), Literal::Integer(2), Misfit::Type),
            (Codec::plain(PgType::Boolean), quoted("true"), Misfit::Type),
            (Codec::plain(PgType::SmallInt), Literal::Integer(32_768), Misfit::Type),
            (Codec::plain(PgType::BigInt), real("2.75"), Misfit::Type),
            (Codec::plain(PgType::Numeric(Some((4, 2)))), real("1.005"), Misfit::Type),
            (Codec::plain(PgType::Numeric(Some((4, 2)))), Literal::Integer(100), Misfit::Type),
            (Codec::plain(PgType::Numeric(None)), real("inf"), Misfit::Type),
            (Codec::plain(PgType::DoublePrecision), Literal::Integer((1 << 53) + 1), Misfit::Type),
            (Codec::plain(PgType::Varchar(2)), quoted("abc"), Misfit::Type),
            (Codec::plain(PgType::Text), Literal::Integer(1), Misfit::Type),
            (Codec::plain(PgType::Text), quoted("a\0"), Misfit::Nul),
            (Codec::plain(PgType::Text), Literal::Text(Text::plain(b"a\xff")), Misfit::InvalidUtf8),
            (
                Codec::Text(TextForm { invalid: Utf8Policy::Bytea, ..TextForm::new(Classes::TEXT) }),
                Literal::Text(Text::plain(b"a\xff")),
                Misfit::Type,
            ),
            (Codec::plain(PgType::Json), Literal::Text(Text::plain(b"\"\xff\"")), Misfit::Type),
            (Codec::plain(PgType::Jsonb), quoted("{\"a\":1,\"a\":2}"), Misfit::Type),
            (Codec::plain(PgType::Date), quoted("2024-05-06 00:00:00Z"), Misfit::Type),
            (Codec::plain(PgType::Date), quoted("2024-05-06 07:00:00"), Misfit::Type),
            (Codec::plain(PgType::Timestamp(Some(3))), quoted("2024-05-06 07:08:09.1234"), Misfit::Type),
            (Codec::plain(PgType::Timestamp(None)), quoted("2024-05-06 07:08:09Z"), Misfit::Type),
            (Codec::plain(PgType::Timestamp(None)), quoted("07:08"), Misfit::Type),
            (Codec::TimestampTz(seconds), Literal::Integer(1_714_979_289_123), Misfit::Type),
            (Codec::plain(PgType::Uuid), Literal::Blob(b"550E"), Misfit::Type),
            (Codec::plain(PgType::Text), Literal::Blob(b"41"), Misfit::Type),
        ] {
            assert_eq!(encoded(codec, value), Err(want), "{codec:?} {value:?}");
        }
    }
}
