//! Checksums of a column that do not depend on the order of its rows (`--verify full`): the sum of 60 bits of the MD5
//! of every value, which PostgreSQL computes from the stored value and we from its COPY field.
//!
//! In: a field as COPY has it. Out: its number; and the aggregate that gives the same sum. Both sides take one spelling
//! of each value: numbers without trailing zeros, timestamps with six digits of fraction.

use super::ident::Ident;
use super::types::PgType;
use md5::{Digest, Md5};

/// What the server takes the MD5 of; none for types whose values have no spelling that both sides can have.
pub fn source(pg_type: PgType, column: &str) -> Option<String> {
    let name = Ident(column);
    Some(match pg_type {
        PgType::Boolean
        | PgType::SmallInt
        | PgType::Integer
        | PgType::BigInt
        | PgType::Date
        | PgType::Interval
        | PgType::Uuid => {
            format!("{name}::text")
        }
        PgType::Text | PgType::Varchar(_) | PgType::Json => format!("pg_catalog.convert_to({name}::text, 'UTF8')"),
        PgType::Bytea => name.to_string(),
        PgType::Numeric(_) => format!("pg_catalog.trim_scale({name})::text"),
        PgType::DoublePrecision => format!("pg_catalog.float8send({name})"),
        PgType::Timestamp(_) | PgType::TimestampTz(_) => {
            format!("pg_catalog.to_char({name}, 'YYYY-MM-DD HH24:MI:SS.US')")
        }
        PgType::Time => format!("pg_catalog.to_char({name}::interval, 'HH24:MI:SS.US')"),
        PgType::Jsonb => return None,
    })
}

/// The number of a field that is not NULL. `plain` is memory for it.
pub fn value(pg_type: PgType, field: &[u8], plain: &mut Vec<u8>) -> u64 {
    plain.clear();
    match pg_type {
        PgType::Boolean => plain.extend_from_slice(if field == b"t" { b"true" } else { b"false" }),
        PgType::Text | PgType::Varchar(_) | PgType::Json => unescape(field, plain),
        PgType::Bytea => hex(field.get(3..).unwrap_or_default(), plain),
        PgType::Numeric(_) => numeric(field, plain),
        PgType::DoublePrecision => double(field, plain),
        PgType::Timestamp(_) | PgType::TimestampTz(_) => moment(field.strip_suffix(b"+00").unwrap_or(field), 19, plain),
        PgType::Time => moment(field, 8, plain),
        PgType::SmallInt
        | PgType::Integer
        | PgType::BigInt
        | PgType::Date
        | PgType::Interval
        | PgType::Jsonb
        | PgType::Uuid => {
            plain.extend_from_slice(field);
        }
    }
    let digest = Md5::digest(plain.as_slice());
    digest.iter().take(8).fold(0u64, |number, byte| number << 8 | u64::from(*byte)) >> 4
}

fn unescape(field: &[u8], plain: &mut Vec<u8>) {
    let mut rest = field;
    while let Some(at) = memchr::memchr(b'\\', rest) {
        plain.extend_from_slice(&rest[..at]);
        plain.push(match rest.get(at + 1) {
            Some(b'n') => b'\n',
            Some(b'r') => b'\r',
            Some(b't') => b'\t',
            Some(other) => *other,
            None => b'\\',
        });
        rest = rest.get(at + 2..).unwrap_or_default();
    }
    plain.extend_from_slice(rest);
}

fn hex(digits: &[u8], plain: &mut Vec<u8>) {
    let nibble = |digit: u8| if digit.is_ascii_digit() { digit - b'0' } else { (digit | 0x20).wrapping_sub(b'a' - 10) };
    plain.extend(digits.chunks_exact(2).map(|pair| nibble(pair[0]) << 4 | nibble(pair[1])));
}

/// As trim_scale() prints it: no exponent, no zeros in front or behind, no sign of zero.
fn numeric(field: &[u8], plain: &mut Vec<u8>) {
    let (negative, rest) = match field {
        [b'-', rest @ ..] => (true, rest),
        rest => (false, rest),
    };
    let (mantissa, exponent) = match rest.iter().position(|b| matches!(b, b'e' | b'E')) {
        Some(at) => {
            let text = std::str::from_utf8(&rest[at + 1..]).unwrap_or_default();
            (&rest[..at], text.trim_start_matches('+').parse::<i64>().unwrap_or(0))
        }
        None => (rest, 0),
    };
    let whole = memchr::memchr(b'.', mantissa).unwrap_or(mantissa.len());
    let digits = || mantissa.iter().filter(|b| b.is_ascii_digit()).copied();
    if !digits().any(|digit| digit != b'0') {
        // NaN and the infinities have no digits and are themselves
        plain.extend_from_slice(if digits().next().is_some() { b"0" } else { field });
        return;
    }
    let leading = digits().take_while(|digit| *digit == b'0').count();
    let trailing = mantissa.iter().rev().filter(|b| b.is_ascii_digit()).take_while(|digit| **digit == b'0').count();
    let count = digits().count() - leading - trailing;
    // the place of the point behind the first significant digit, counted from there
    let point = whole as i64 - leading as i64 + exponent;
    if negative {
        plain.push(b'-');
    }
    if point <= 0 {
        plain.extend_from_slice(b"0.");
        plain.extend(std::iter::repeat_n(b'0', usize::try_from(-point).unwrap_or(0)));
    }
    for (n, digit) in digits().skip(leading).take(count).enumerate() {
        if n > 0 && n as i64 == point {
            plain.push(b'.');
        }
        plain.push(digit);
    }
    plain.extend(std::iter::repeat_n(b'0', usize::try_from(point - count as i64).unwrap_or(0)));
}

/// A timestamp or a time with six digits of fraction; `seconds` is its length without any.
fn moment(field: &[u8], seconds: usize, plain: &mut Vec<u8>) {
    plain.extend_from_slice(field);
    if field.len() == seconds {
        plain.push(b'.');
    }
    plain.resize(plain.len().max(seconds + 7), b'0');
}

/// The bits of the double, as float8send() gives them.
fn double(field: &[u8], plain: &mut Vec<u8>) {
    let number = std::str::from_utf8(field).ok().and_then(|text| text.parse::<f64>().ok());
    plain.extend_from_slice(&number.unwrap_or(f64::NAN).to_be_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_have_one_spelling() {
        for (pg_type, field, want) in [
            (PgType::Text, "a\\\\b\\nc", "a\\b\nc"),
            (PgType::Bytea, "\\\\x41Ff", "A\u{ff}"),
            (PgType::Boolean, "f", "false"),
            (PgType::Numeric(None), "1.50", "1.5"),
            (PgType::Numeric(None), "100", "100"),
            (PgType::Numeric(None), "-0.00", "0"),
            (PgType::Numeric(None), "-00.070", "-0.07"),
            (PgType::Numeric(None), "1.5e-3", "0.0015"),
            (PgType::Numeric(None), "12.5e+3", "12500"),
            (PgType::Numeric(None), "123.0", "123"),
            (PgType::Numeric(None), "1e2", "100"),
            (PgType::Numeric(None), "Infinity", "Infinity"),
            (PgType::Timestamp(None), "2024-01-02 03:04:05", "2024-01-02 03:04:05.000000"),
            (PgType::TimestampTz(None), "2024-01-02 03:04:05.25+00", "2024-01-02 03:04:05.250000"),
        ] {
            let mut plain = Vec::new();
            value(pg_type, field.as_bytes(), &mut plain);
            let want: Vec<u8> = want.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
            assert_eq!(plain, want, "{field}");
        }
    }

    #[test]
    fn doubles_are_their_bits() {
        let mut plain = Vec::new();
        value(PgType::DoublePrecision, b"-0.10000000000000000555", &mut plain);
        assert_eq!(plain, (-0.1f64).to_be_bytes());
    }

    #[test]
    fn the_number_is_the_first_60_bits() {
        // md5('') is d41d8cd98f00b204..
        assert_eq!(value(PgType::Text, b"", &mut Vec::new()), 0x0d41_d8cd_98f0_0b20);
    }
}
