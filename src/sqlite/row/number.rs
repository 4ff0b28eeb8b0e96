//! Numbers of a VALUES list, and numbers in text as SQLite's affinities see them.

use super::super::literal::Literal;
use super::{RowError, is_word};
use std::io::Write as _;

/// A number with its sign, or an infinity with a sign. `*at` stands on the sign or the first digit.
#[inline]
pub(super) fn number<'b>(bytes: &'b [u8], at: &mut usize) -> Result<Literal<'b>, RowError> {
    let begin = *at;
    let negative = bytes[begin] == b'-';
    let digits = begin + usize::from(matches!(bytes[begin], b'-' | b'+'));
    let mut magnitude: u64 = 0;
    let mut overflow = false;
    let mut end = digits;
    while let Some(byte @ b'0'..=b'9') = bytes.get(end) {
        let (more, over) = magnitude.overflowing_mul(10);
        let (more, carry) = more.overflowing_add(u64::from(byte - b'0'));
        overflow |= over | carry;
        magnitude = more;
        end += 1;
    }
    match bytes.get(end) {
        Some(b',' | b')') if end > digits && !overflow => {
            if let Some(value) = signed(magnitude, negative) {
                *at = end;
                return Ok(Literal::Integer(value));
            }
        }
        _ => {}
    }
    if end == digits && bytes.get(end) != Some(&b'.') {
        return infinity(bytes, at, digits, negative);
    }
    if end == digits + 1 && bytes[digits] == b'0' && matches!(bytes.get(end), Some(b'x' | b'X')) {
        return hexadecimal(bytes, at, end + 1, negative);
    }
    let mut real = false;
    if bytes.get(end) == Some(&b'.') {
        real = true;
        end += 1;
        end += bytes[end..].iter().take_while(|b| b.is_ascii_digit()).count();
        if end == digits + 1 {
            return Err(RowError { offset: begin, expected: "a number" });
        }
    }
    if let Some(b'e' | b'E') = bytes.get(end) {
        let sign = usize::from(matches!(bytes.get(end + 1), Some(b'-' | b'+')));
        let exponent = bytes[end + 1 + sign..].iter().take_while(|b| b.is_ascii_digit()).count();
        if exponent > 0 {
            real = true;
            end += 1 + sign + exponent;
        }
    }
    if bytes.get(end).is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_' || *b >= 0x80) {
        return Err(RowError { offset: begin, expected: "a number" });
    }
    *at = end;
    if !real
        && !overflow
        && let Some(value) = signed(magnitude, negative)
    {
        return Ok(Literal::Integer(value));
    }
    let text = &bytes[begin..end];
    match parse(text) {
        Some(value) => Ok(Literal::Real { value, text: if value.is_finite() { text } else { b"" } }),
        None => Err(RowError { offset: begin, expected: "a number" }),
    }
}

/// `0x1F`: SQLite reads up to 16 digits as the bits of a 64-bit integer.
fn hexadecimal<'b>(bytes: &'b [u8], at: &mut usize, from: usize, negative: bool) -> Result<Literal<'b>, RowError> {
    let wrong = RowError { offset: *at, expected: "a number" };
    let length = bytes[from..].iter().take_while(|b| b.is_ascii_hexdigit()).count();
    let text = std::str::from_utf8(&bytes[from..from + length]).map_err(|_| wrong.clone())?;
    let bits = u64::from_str_radix(text, 16).map_err(|_| wrong)?;
    *at = from + length;
    let value = bits.cast_signed();
    Ok(Literal::Integer(if negative { value.wrapping_neg() } else { value }))
}

/// `Inf`, `Infinity`: SQLite prints them bare before 3.25 and from 3.52 on, JavaScript and Rust tools always.
pub(super) fn infinity<'b>(bytes: &[u8], at: &mut usize, from: usize, negative: bool) -> Result<Literal<'b>, RowError> {
    for word in [&b"inf"[..], b"infinity"] {
        if is_word(bytes, from, word) {
            *at = from + word.len();
            let value = if negative { f64::NEG_INFINITY } else { f64::INFINITY };
            return Ok(Literal::Real { value, text: b"" });
        }
    }
    Err(RowError { offset: *at, expected: "a value" })
}

fn signed(magnitude: u64, negative: bool) -> Option<i64> {
    if negative { 0i64.checked_sub_unsigned(magnitude) } else { i64::try_from(magnitude).ok() }
}

/// A decimal number by the correctly rounding parser of the standard library.
fn parse(text: &[u8]) -> Option<f64> {
    std::str::from_utf8(text).ok()?.parse().ok()
}

/// What a numeric affinity makes of text: the number it spells, blanks around it allowed, or nothing.
///
/// "Well-formed" is sqlite3AtoF's: sign, digits, fraction, exponent; no hex, no `Inf`.
pub fn number_of_text(text: &[u8]) -> Option<Literal<'static>> {
    let text = text.trim_ascii();
    let unsigned = match text.first()? {
        b'+' | b'-' => &text[1..],
        _ => text,
    };
    let mut digits = 0;
    let mut at = 0;
    let count = |from: usize| unsigned[from..].iter().take_while(|b| b.is_ascii_digit()).count();
    let whole = count(0);
    digits += whole;
    at += whole;
    if unsigned.get(at) == Some(&b'.') {
        let fraction = count(at + 1);
        digits += fraction;
        at += 1 + fraction;
    }
    if digits == 0 {
        return None;
    }
    if let Some(b'e' | b'E') = unsigned.get(at) {
        let sign = usize::from(matches!(unsigned.get(at + 1), Some(b'+' | b'-')));
        let exponent = count((at + 1 + sign).min(unsigned.len()));
        if exponent == 0 {
            return None;
        }
        at += 1 + sign + exponent;
    }
    if at != unsigned.len() {
        return None;
    }
    let spelled = std::str::from_utf8(text).ok()?;
    if let Ok(value) = spelled.parse::<i64>() {
        return Some(Literal::Integer(value));
    }
    spelled.parse::<f64>().ok().map(|value| Literal::Real { value, text: b"" })
}

/// A double as SQLite stores it in a text column: 15 digits (`%!.15g`), without trailing zeros, always with a fraction
/// (`1.0`, `0.3` of 0.30000000000000004, `1.0e+20`); seen in 3.40: the sign of -0.0 goes. Releases from 3.52 on store 17
/// digits; no dump tells which one ran.
pub fn real_text(value: f64, out: &mut Vec<u8>) {
    if value.is_infinite() {
        out.extend_from_slice(if value > 0.0 { b"Inf" } else { b"-Inf" });
        return;
    }
    let begin = out.len();
    // d.dddddddddddddde-308; writing to a Vec cannot fail
    let _ = write!(out, "{:.14e}", value.abs());
    let mut digits = [0u8; 15];
    let mut length = 0;
    let mut exponent = 0;
    for (at, byte) in out[begin..].iter().enumerate() {
        match byte {
            b'0'..=b'9' if length < digits.len() => {
                digits[length] = *byte;
                length += 1;
            }
            b'e' => {
                let text = std::str::from_utf8(&out[begin + at + 1..]);
                exponent = text.ok().and_then(|text| text.parse::<i32>().ok()).unwrap_or_default();
                break;
            }
            _ => {}
        }
    }
    out.truncate(begin);
    while length > 0 && digits[length - 1] == b'0' {
        length -= 1;
    }
    let (sign, point) = if length == 0 { (false, 1) } else { (value < 0.0, exponent + 1) };
    push_decimal((sign, &digits[..length], point), out);
}

/// Digits as SQLite prints a real, `0.d1d2d3.. * 10^point` with its sign: at least one fraction digit, an exponent of two
/// digits or more below 1e-4 and from 1e15 on (seen: `1.0`, `1.0e+20`, `1.5e-05`).
pub fn push_decimal(number: (bool, &[u8], i32), out: &mut Vec<u8>) {
    if (-3..=15).contains(&number.2) { push_plain(number, out) } else { push_exponent(number, out) }
}

/// The same without an exponent.
pub fn push_plain((negative, digits, point): (bool, &[u8], i32), out: &mut Vec<u8>) {
    if negative {
        out.push(b'-');
    }
    let whole = point.max(0).unsigned_abs() as usize;
    if point <= 0 {
        out.push(b'0');
    } else if whole >= digits.len() {
        out.extend_from_slice(digits);
        out.resize(out.len() + whole - digits.len(), b'0');
    } else {
        out.extend_from_slice(&digits[..whole]);
    }
    out.push(b'.');
    out.resize(out.len() + (-point).max(0).unsigned_abs() as usize, b'0');
    match digits.get(whole..) {
        Some(fraction) if !fraction.is_empty() => out.extend_from_slice(fraction),
        Some(_) | None => out.push(b'0'),
    }
}

/// The same with an exponent.
pub fn push_exponent((negative, digits, point): (bool, &[u8], i32), out: &mut Vec<u8>) {
    if negative {
        out.push(b'-');
    }
    let (first, rest) = digits.split_first().unwrap_or((&b'0', &[]));
    out.push(*first);
    out.push(b'.');
    out.extend_from_slice(if rest.is_empty() { b"0" } else { rest });
    let exponent = point - 1;
    let sign = if exponent < 0 { '-' } else { '+' };
    // writing to a Vec cannot fail
    let _ = write!(out, "e{sign}{:02}", exponent.unsigned_abs());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reals_in_a_text_column_are_what_sqlite_stores() {
        let db = rusqlite::Connection::open_in_memory().unwrap();
        for literal in [
            "0.0",
            "1.0e-5",
            "0.00001",
            "5e-324",
            "0.1",
            "1e15",
            "1e14",
            "999999999999999.9",
            "99999999999999.99",
            "1e3",
            ".5",
            "2.5e-05",
            "0.0001",
            "123456.7890123456789",
            "1.7976931348623157e308",
            "-1.5",
            "100000000000000.0",
            "18446744073709551616",
            "-18446744073709551616",
            "9223372036854775808",
            "1e999",
            "-1e999",
            "0.99999999999999999",
            "9.5367431640625e-07",
            "1.0e+22",
        ] {
            let value: f64 = literal.parse().unwrap();
            let mut out = Vec::new();
            real_text(value, &mut out);
            let want: String =
                db.query_row(&format!("SELECT printf('%!.15g', {literal})"), [], |row| row.get(0)).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), want, "{literal}");
        }
        for (value, want) in [(-0.0, "0.0"), (0.1 + 0.2, "0.3"), (1_234_567_890.123_456_7, "1234567890.12346")] {
            let mut out = b"x".to_vec();
            real_text(value, &mut out);
            assert_eq!(String::from_utf8(out).unwrap(), format!("x{want}"));
        }
    }

    #[test]
    fn text_is_a_number_where_sqlite_says_so() {
        for (text, want) in [
            ("1", Some(Literal::Integer(1))),
            (" 7 ", Some(Literal::Integer(7))),
            ("-12", Some(Literal::Integer(-12))),
            ("1.5", Some(Literal::Real { value: 1.5, text: b"" })),
            ("1e3", Some(Literal::Real { value: 1000.0, text: b"" })),
            (".5", Some(Literal::Real { value: 0.5, text: b"" })),
            ("5.", Some(Literal::Real { value: 5.0, text: b"" })),
            ("2024-05-06", None),
            ("", None),
            ("-", None),
            ("1e", None),
            ("0x10", None),
            ("Inf", None),
            ("1 2", None),
        ] {
            assert_eq!(number_of_text(text.as_bytes()), want, "{text}");
        }
    }

    #[test]
    fn reals_print_as_sqlite_prints_them() {
        for (value, want) in [
            (1.0, "1.0"),
            (0.1, "0.1"),
            (1e20, "1.0e+20"),
            (1.5e300, "1.5e+300"),
            (1e-7, "1.0e-07"),
            (-2.5, "-2.5"),
            (f64::INFINITY, "Inf"),
            (123456789012345.0, "123456789012345.0"),
        ] {
            let mut out = Vec::new();
            real_text(value, &mut out);
            assert_eq!(std::str::from_utf8(&out).unwrap(), want);
        }
    }
}
