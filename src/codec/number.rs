//! Numbers: from SQLite's 64-bit integers and doubles to digits.
//!
//! In: `i64`, `f64` with the digits of the dump. Out: digits that PostgreSQL's bigint, double precision and numeric
//! read back as the same number, or the text SQLite itself makes of a number (sqlite.org/printf.html, `%!.15g`;
//! postgresql.org/docs/current/datatype-numeric.html).
//!
//! The dump prints doubles with 20 digits (`0.10000000000000000555`). Copied into numeric or text those digits would
//! become the value, so that everything but double precision gets the shortest digits that give the same double back.

use crate::sqlite::row::{push_decimal, push_exponent, push_plain};
use std::fmt::Write as _;

/// Appends an integer in decimal.
pub fn push_integer(value: i64, out: &mut Vec<u8>) {
    let mut buffer = [0u8; 20];
    let mut at = buffer.len();
    let mut rest = value.unsigned_abs();
    loop {
        at -= 1;
        buffer[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        out.push(b'-');
    }
    out.extend_from_slice(&buffer[at..]);
}

/// Whether text could be what SQLite prints of a number.
pub fn reads_as_number(text: &[u8]) -> bool {
    matches!(text.first(), Some(b'-' | b'0'..=b'9' | b'I'))
        && std::str::from_utf8(text).is_ok_and(|text| text.parse::<f64>().is_ok())
}

/// How many decimal digits an integer has (0 has one).
pub fn integer_digits(value: i64) -> u32 {
    value.unsigned_abs().checked_ilog10().unwrap_or(0) + 1
}

/// Whether a double holds this integer exactly.
pub fn exact_in_double(value: i64) -> bool {
    // Exact if the bits between the highest and the lowest set one fit the 53 of a double.
    let magnitude = value.unsigned_abs();
    magnitude == 0 || 64 - magnitude.leading_zeros() - magnitude.trailing_zeros() <= 53
}

/// The shortest decimal digits that read back as one double: `0.d1d2d3... * 10^point`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decimal {
    negative: bool,
    digits: [u8; 17],
    length: usize,
    point: i32,
}

/// Room for what `{:e}` prints of a double: sign, 17 digits, point, `e-324`.
struct Buffer {
    bytes: [u8; 32],
    length: usize,
}

impl std::fmt::Write for Buffer {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        let end = self.length + text.len();
        self.bytes.get_mut(self.length..end).ok_or(std::fmt::Error)?.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

impl Decimal {
    /// The shortest digits of a finite double; `None` for an infinity. `text` is how the dump wrote it: up to 15
    /// significant digits are their own shortest form (every such decimal survives the way through a double). Of more,
    /// the first 15, rounded, are the shortest form if they give the same double: no two decimals of 15 digits share
    /// one. That is far cheaper than the general way, and most numbers that people enter are such.
    pub fn new(value: f64, text: &[u8]) -> Option<Decimal> {
        if !value.is_finite() {
            return None;
        }
        Decimal::from_source(value, text).or_else(|| Decimal::from_double(value))
    }

    fn from_source(value: f64, text: &[u8]) -> Option<Decimal> {
        let (negative, body) = match text.split_first()? {
            (b'-', rest) => (true, rest),
            (b'+', rest) => (false, rest),
            _ => (false, text),
        };
        let mut decimal = Decimal { negative, digits: [0; 17], length: 0, point: 0 };
        let mut seen_point = false;
        // the digit behind the fifteenth, and whether anything but zeros stands there
        let (mut next, mut more) = (None, false);
        for (at, &byte) in body.iter().enumerate() {
            match byte {
                b'0' if decimal.length == 0 => decimal.point -= i32::from(seen_point),
                b'0'..=b'9' => {
                    if decimal.length < 15 {
                        decimal.digits[decimal.length] = byte;
                        decimal.length += 1;
                    } else {
                        next.get_or_insert(byte);
                        more |= byte != b'0';
                    }
                    decimal.point += i32::from(!seen_point);
                }
                b'.' if !seen_point => seen_point = true,
                b'e' | b'E' => {
                    let exponent: i32 = std::str::from_utf8(&body[at + 1..]).ok()?.parse().ok()?;
                    // Near the ends of a double's range 15 digits are more than it holds.
                    if !(-290..=290).contains(&exponent) {
                        return None;
                    }
                    decimal.point += exponent;
                    break;
                }
                _ => return None,
            }
        }
        if !(-290..=300).contains(&decimal.point) {
            return None;
        }
        if more {
            if next >= Some(b'5') {
                decimal.round_up();
            }
            if decimal.small_double()? != value.abs() {
                return None;
            }
        }
        decimal.trim();
        Some(decimal)
    }

    /// Adds one to the last of 15 digits.
    fn round_up(&mut self) {
        for digit in self.digits[..self.length].iter_mut().rev() {
            if *digit < b'9' {
                *digit += 1;
                return;
            }
            *digit = b'0';
        }
        self.digits[0] = b'1';
        self.point += 1;
    }

    /// The double of 15 digits, without sign, where one division or multiplication gives it correctly rounded: the
    /// digits are below 2^53 and so is the power of five.
    fn small_double(&self) -> Option<f64> {
        const POWERS: [f64; 23] = [
            1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
            1e19, 1e20, 1e21, 1e22,
        ];
        let whole = self.digits().iter().fold(0u64, |sum, digit| sum * 10 + u64::from(digit - b'0'));
        let exponent = self.point - self.length as i32;
        let power = POWERS.get(exponent.unsigned_abs() as usize)?;
        Some(if exponent < 0 { whole as f64 / power } else { whole as f64 * power })
    }

    fn from_double(value: f64) -> Option<Decimal> {
        let mut buffer = Buffer { bytes: [0; 32], length: 0 };
        write!(buffer, "{value:e}").ok()?;
        Decimal::printed(value, &buffer)
    }

    /// The first 15 digits of a double, rounded: what SQLite shows of it.
    pub fn of_fifteen_digits(value: f64) -> Option<Decimal> {
        let mut buffer = Buffer { bytes: [0; 32], length: 0 };
        write!(buffer, "{value:.14e}").ok()?;
        Decimal::printed(value, &buffer).filter(|_| value.is_finite())
    }

    /// Whether numeric(precision, scale) holds it as it is.
    pub fn fits(&self, limits: (u16, u16)) -> bool {
        super::fits_numeric(limits, self.integer_digits(), self.scale())
    }

    /// What numeric(precision, scale) is to hold of a double that has more digits only behind the fifteenth: sums of
    /// prices have (57.959999999999994). `self` is the shortest form of the double.
    pub fn without_noise(&self, value: f64, limits: (u16, u16)) -> Option<Decimal> {
        if self.length <= 15 {
            return None;
        }
        Decimal::of_fifteen_digits(value).filter(|decimal| decimal.fits(limits))
    }

    fn printed(value: f64, buffer: &Buffer) -> Option<Decimal> {
        let printed = buffer.bytes.get(..buffer.length)?;
        let split = memchr::memchr(b'e', printed)?;
        let exponent: i32 = std::str::from_utf8(printed.get(split + 1..)?).ok()?.parse().ok()?;
        let mut decimal =
            Decimal { negative: value.is_sign_negative(), digits: [0; 17], length: 0, point: exponent + 1 };
        for &byte in printed.get(..split)? {
            if byte.is_ascii_digit() {
                *decimal.digits.get_mut(decimal.length)? = byte;
                decimal.length += 1;
            }
        }
        decimal.trim();
        Some(decimal)
    }

    fn trim(&mut self) {
        while self.length > 0 && self.digits[self.length - 1] == b'0' {
            self.length -= 1;
        }
        if self.length == 0 {
            // SQLite has no negative zero in what it prints, nor has numeric.
            self.negative = false;
            self.point = 1;
        }
    }

    fn digits(&self) -> &[u8] {
        &self.digits[..self.length]
    }

    /// Digits before the decimal point, as numeric counts them (0 for 0.5).
    pub fn integer_digits(&self) -> u32 {
        if self.length == 0 { 0 } else { self.point.max(0).unsigned_abs() }
    }

    /// Digits behind the decimal point.
    pub fn scale(&self) -> u32 {
        (self.length as i32 - self.point).max(0).unsigned_abs()
    }

    /// The number times `10^shift`, rounded, if that is below 10^36, and whether rounding changed it.
    pub fn shifted(&self, shift: i32) -> Option<(i128, bool)> {
        let zeros = if self.length == 0 { 0 } else { self.point - self.length as i32 + shift };
        let whole = self.digits().iter().fold(0i128, |sum, digit| sum * 10 + i128::from(digit - b'0'));
        let whole = if self.negative { -whole } else { whole };
        let power = || 10i128.pow(zeros.unsigned_abs());
        match zeros {
            0..=18 => Some((whole * power(), false)),
            -18..0 => Some(super::epoch::divided(whole, power())),
            ..-18 => Some((0, true)),
            19.. => None,
        }
    }

    /// Appends it for numeric: plain digits with `.0` for whole numbers (numeric keeps that, and so a real stays
    /// distinct from an integer); beyond 40 digits with an exponent.
    pub fn push_numeric(&self, out: &mut Vec<u8>) {
        if (-40..=40).contains(&self.point) { push_plain(self.parts(), out) } else { push_exponent(self.parts(), out) }
    }

    /// Appends it as SQLite prints a real, but with all digits that the double has: a column that was widened to text
    /// has to keep what SQLite keeps. (A column declared TEXT gets 15, as SQLite itself stores there.)
    pub fn push_text(&self, out: &mut Vec<u8>) {
        push_decimal(self.parts(), out)
    }

    fn parts(&self) -> (bool, &[u8], i32) {
        (self.negative, self.digits(), self.point)
    }
}

/// Appends a double for double precision: the digits of the dump, where float8in reads the same double from them.
pub fn push_double(value: f64, text: &[u8], out: &mut Vec<u8>) {
    if value.is_infinite() {
        out.extend_from_slice(if value < 0.0 { b"-Infinity" } else { b"Infinity" });
    } else if is_decimal(text) {
        out.extend_from_slice(text);
    } else if let Some(decimal) = Decimal::from_double(value) {
        decimal.push_text(out);
    }
}

/// A plain number that is neither too large nor too small for a double: PostgreSQL refuses 1e-400, which SQLite takes
/// for zero. float8in rounds correctly however many digits there are (seen: a million doubles with the 20 digits of
/// the dump and with the shortest ones came out equal), and reading the long form costs the server less than a third
/// of what shortening it costs here.
fn is_decimal(text: &[u8]) -> bool {
    let exponent = text.iter().position(|b| b | 0x20 == b'e');
    let (mantissa, exponent) = exponent.map_or((text, &b""[..]), |at| text.split_at(at));
    (1..=40).contains(&mantissa.len())
        && exponent.len() <= 4
        && text.iter().all(|b| matches!(b, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-'))
}

/// Appends a double as SQLite prints it; infinities are `Inf` and `-Inf`.
pub fn push_real_text(value: f64, text: &[u8], out: &mut Vec<u8>) {
    match Decimal::new(value, text) {
        Some(decimal) => decimal.push_text(out),
        None => out.extend_from_slice(if value < 0.0 { b"-Inf" } else { b"Inf" }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(write: impl Fn(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn reals_as_text_are_what_sqlite_prints() {
        for (source, want) in [
            ("1.0", "1.0"),
            ("0.0", "0.0"),
            ("-0.0", "0.0"),
            ("1.0e+20", "1.0e+20"),
            ("100000000000000.0", "100000000000000.0"),
            ("1000000000000000.0", "1.0e+15"),
            ("0.0001", "0.0001"),
            ("0.00001", "1.0e-05"),
            ("-1.5e-5", "-1.5e-05"),
            ("0.10000000000000000555", "0.1"),
            ("0.3000000000000000444", "0.30000000000000004"),
            ("1e300", "1.0e+300"),
            ("1234567890.1234567", "1234567890.1234567"),
            ("2.2250738585072014e-308", "2.2250738585072014e-308"),
        ] {
            let value: f64 = source.parse().unwrap();
            assert_eq!(shown(|out| push_real_text(value, source.as_bytes(), out)), want, "{source}");
            assert_eq!(shown(|out| push_real_text(value, b"", out)), want, "{source} without its digits");
        }
        assert_eq!(shown(|out| push_real_text(f64::NEG_INFINITY, b"-1e999", out)), "-Inf");
    }

    #[test]
    fn numeric_gets_plain_shortest_digits() {
        for (source, want) in [
            ("0.10000000000000000555", "0.1"),
            ("2.75", "2.75"),
            ("3.0", "3.0"),
            ("1e20", "100000000000000000000.0"),
            ("1e-7", "0.0000001"),
            ("-12.5", "-12.5"),
            ("1e300", "1.0e+300"),
            ("18446744073709551616", "18446744073709552000.0"),
        ] {
            let decimal = Decimal::new(source.parse().unwrap(), source.as_bytes()).unwrap();
            assert_eq!(shown(|out| decimal.push_numeric(out)), want, "{source}");
        }
    }

    #[test]
    fn precision_and_scale_are_those_of_the_shortest_digits() {
        for (source, integer, scale) in
            [("0.5", 0, 1), ("1.005", 1, 3), ("123456.75", 6, 2), ("1e20", 21, 0), ("0.0", 0, 0), ("0.00012", 0, 5)]
        {
            let decimal = Decimal::new(source.parse().unwrap(), source.as_bytes()).unwrap();
            assert_eq!((decimal.integer_digits(), decimal.scale()), (integer, scale), "{source}");
        }
    }

    #[test]
    fn both_ways_to_the_digits_agree_and_read_back_as_the_same_double() {
        let mut state = 7u64;
        for _ in 0..20_000 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let value = f64::from_bits(state);
            if !value.is_finite() {
                continue;
            }
            let text = shown(|out| push_real_text(value, b"", out));
            assert_eq!(text.parse::<f64>().unwrap(), value, "{text}");
            let numeric = shown(|out| Decimal::new(value, text.as_bytes()).unwrap().push_numeric(out));
            assert_eq!(numeric.parse::<f64>().unwrap(), value, "{text}");
            let short = ((state >> 12) % 1_000_000_000) as f64 / 1e4;
            let source = format!("{short}");
            assert_eq!(Decimal::from_source(short, source.as_bytes()), Decimal::from_double(short), "{source}");
        }
    }

    #[test]
    fn double_precision_copies_what_float8in_reads() {
        for (source, want) in [
            ("1.0e+20", "1.0e+20"),
            ("0.10000000000000000555", "0.10000000000000000555"),
            ("-2037.7999999999999545", "-2037.7999999999999545"),
            ("1.5e-07", "1.5e-07"),
            ("1e999", "Infinity"),
            ("-1e999", "-Infinity"),
            ("1e-400", "0.0"),
            ("4.9406564584124654418e-324", "5.0e-324"),
            ("1.7976931348623157081e+308", "1.7976931348623157e+308"),
            ("1_0.5", "10.5"),
        ] {
            let value: f64 = source.replace('_', "").parse().unwrap();
            assert_eq!(shown(|out| push_double(value, source.as_bytes(), out)), want, "{source}");
        }
        assert_eq!(shown(|out| push_double(0.1, b"", out)), "0.1");
    }

    #[test]
    fn digits_of_the_dump_shorten_to_the_same_as_the_double() {
        // a fixed linear congruential generator, so that a failure can be had again
        let mut state = 1u64;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state >> 11
        };
        let mut values = vec![0.0, 9.999999999999999, 0.999_999_999_999_999_9, 1e15, 123456789012345.6, 1e22, 5e-324];
        for scale in [1.0, 100.0, 1e9, 1e-3] {
            values.extend((0..5000).map(|_| next() as f64 / 9_007_199_254_740_992.0 * scale));
            values.extend((0..5000).map(|_| (next() % 1_000_000) as f64 / 100.0 * scale));
        }
        values.extend((0..5000).map(|_| f64::from_bits(next() << 11)).filter(|value| value.is_finite()));
        for value in values.into_iter().flat_map(|value| [value, -value]) {
            for source in
                [format!("{value:.20}"), format!("{value:.17}"), format!("{value:.19e}"), format!("{value:?}")]
            {
                let same: f64 = source.parse().unwrap();
                let (one, other) =
                    (Decimal::new(same, source.as_bytes()).unwrap(), Decimal::from_double(same).unwrap());
                assert_eq!(shown(|out| one.push_text(out)), shown(|out| other.push_text(out)), "{source}");
                assert_eq!((one.point, one.length), (other.point, other.length), "{source}");
            }
        }
    }

    #[test]
    fn integers_that_a_double_holds() {
        for (value, want) in [(0, true), (1 << 53, true), ((1 << 53) + 1, false), (i64::MAX, false), (i64::MIN, true)] {
            assert_eq!(exact_in_double(value), want, "{value}");
        }
        assert_eq!(shown(|out| push_integer(i64::MIN, out)), "-9223372036854775808");
        assert_eq!(shown(|out| push_integer(0, out)), "0");
    }

    #[test]
    fn scaling_is_exact_or_refused() {
        for (source, shift, want) in [
            ("1714979289.5", 6, Some(1_714_979_289_500_000)),
            ("0.0000001", 6, None),
            ("-1.5", 1, Some(-15)),
            ("0.0", 6, Some(0)),
        ] {
            let decimal = Decimal::new(source.parse().unwrap(), b"").unwrap();
            assert_eq!(decimal.shifted(shift).filter(|found| !found.1).map(|found| found.0), want, "{source}");
        }
    }
}
