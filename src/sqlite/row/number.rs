//! Numbers of a VALUES list, and numbers in text as SQLite's affinities see them.

use super::super::literal::Literal;
use super::{RowError, is_word};

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

/// A double as SQLite prints it in a text column: shortest digits that give the double back, always with a fraction
/// or an exponent (`1.0`, `0.1`, `1.0e+20`).
pub fn real_text(value: f64, out: &mut Vec<u8>) {
    use std::io::Write as _;
    if value.is_infinite() {
        out.extend_from_slice(if value > 0.0 { b"Inf" } else { b"-Inf" });
        return;
    }
    let exponent = if value == 0.0 { 0.0 } else { value.abs().log10().floor() };
    // writing to a Vec cannot fail
    if (-5.0..15.0).contains(&exponent) {
        let _ = write!(out, "{value:?}");
    } else {
        let begin = out.len();
        let _ = write!(out, "{value:e}");
        let Some(e) = out[begin..].iter().position(|b| *b == b'e') else { return };
        let mut tail = out.split_off(begin + e);
        if !out[begin..].contains(&b'.') {
            out.extend_from_slice(b".0");
        }
        if tail.get(1) != Some(&b'-') {
            tail.insert(1, b'+');
        }
        if tail.len() == 3 {
            tail.insert(2, b'0');
        }
        out.append(&mut tail);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
