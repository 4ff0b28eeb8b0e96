//! Dates and times in SQLite's text forms and as numbers (sqlite.org/lang_datefunc.html, "Time Values").
//!
//! In: text bytes, integers, decimals. Out: one canonical ISO form for PostgreSQL's date, time, timestamp and timestamptz.
//!
//! The grammar is our own. PostgreSQL's is far wider (`now`, `24-05-06`, zone names, silent rounding), and SQLite's
//! reads days that do not exist (30 February). Accepted: `YYYY-MM-DD`, then a blank or `T`, `HH:MM[:SS[.f]]`, then `Z`
//! or `+HH:MM`, perhaps after a blank; real days, years 0001 to 9999, hours to 23, seconds to 59, and no fraction that
//! goes beyond microseconds. With `--fraction round` also more digits, and what Go's `time.String()` writes.

use super::form::Fraction;

/// A point in time, or a time of day, as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// What is written.
    pub kind: Kind,
    /// Microseconds since 1970-01-01 00:00:00 as written (an offset not yet applied); of a time: since midnight.
    pub local: i64,
    /// Minutes east of UTC, if it says.
    pub offset: Option<i16>,
    /// How it is spelt.
    pub shape: Shape,
    /// Fraction digits without trailing zeros; beyond 6 the moment is rounded.
    pub digits: u8,
}

/// What a text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A day.
    Date,
    /// A day and a time.
    DateTime,
    /// A time of day.
    Time,
}

/// How a date or time is spelt, apart from its digits. Two texts of one shape that mean the same are the same text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Shape {
    /// Day, day and time, or time.
    pub kind: Kind,
    /// `T` rather than a blank between day and time.
    pub letter: bool,
    /// Seconds are written.
    pub seconds: bool,
    /// Fraction digits as written.
    pub fraction: u8,
    /// The zone.
    pub zone: Zone,
}

/// How a zone is spelt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Zone {
    /// Not at all.
    None,
    /// `Z`, or `z`.
    Letter {
        /// The letter as written.
        letter: u8,
        /// A blank stands before it.
        blank: bool,
    },
    /// `+HH:MM`.
    Offset {
        /// Minutes east of UTC.
        minutes: i16,
        /// Written with `-` (tells `-00:00`).
        minus: bool,
        /// A blank stands before it.
        blank: bool,
    },
    /// ` +HHMM NAME`, perhaps with the reading of a monotonic clock behind, as Go prints a time.
    Named {
        /// Minutes east of UTC.
        minutes: i16,
    },
}

pub(super) const DAY: i64 = 86_400_000_000;
/// 0001-01-01 00:00:00 and 10000-01-01 00:00:00 in microseconds since 1970.
pub(super) const FIRST: i64 = -62_135_596_800_000_000;
const END: i64 = 253_402_300_800_000_000;

/// Whether an instant (microseconds since 1970) lies in the years 0001 to 9999.
pub fn in_range(instant: i64) -> bool {
    (FIRST..END).contains(&instant)
}

impl Moment {
    /// The instant in microseconds since 1970; text without a zone is UTC, as SQLite's functions have it.
    pub fn instant(&self) -> i64 {
        self.local - i64::from(self.offset.unwrap_or(0)) * 60_000_000
    }

    /// It has more digits of a second than PostgreSQL keeps.
    pub fn is_finer(&self) -> bool {
        self.digits > 6
    }

    /// Midnight as written.
    pub fn midnight(&self) -> bool {
        self.local.rem_euclid(DAY) == 0
    }
}

/// Days since 1970-01-01 (the proleptic Gregorian calendar that both programs use).
pub(super) fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, of_year - (153 * shifted + 2) / 5 + 1)
}

pub(super) fn days_in(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

fn two(high: u8, low: u8) -> Option<i64> {
    let (high, low) = (high.wrapping_sub(b'0'), low.wrapping_sub(b'0'));
    (high < 10 && low < 10).then(|| i64::from(high * 10 + low))
}

fn day(bytes: &[u8]) -> Option<i64> {
    let Some([a, b, c, d, b'-', e, f, b'-', g, h]) = bytes.first_chunk().copied() else { return None };
    let (year, month, day) = (two(a, b)? * 100 + two(c, d)?, two(e, f)?, two(g, h)?);
    let real = year >= 1 && (1..=12).contains(&month) && day >= 1 && (day <= 28 || day <= days_in(year, month));
    real.then(|| days_from_civil(year, month, day))
}

/// Reads a date, a date and time, or a time of day; `None` for anything else, and for an instant outside the years
/// 0001 to 9999 in UTC. What is finer than microseconds, and Go's own form, only where `fraction` says round.
#[inline]
pub fn parse(text: &[u8], fraction: Fraction) -> Option<Moment> {
    let mut shape = Shape { kind: Kind::Time, letter: false, seconds: false, fraction: 0, zone: Zone::None };
    if text.get(2) == Some(&b':') {
        let (micros, digits, rest) = time(text, &mut shape)?;
        let whole = rest.is_empty() && micros < DAY && (digits <= 6 || fraction == Fraction::Round);
        return whole.then_some(Moment { kind: Kind::Time, local: micros, offset: None, shape, digits });
    }
    let midnight = day(text)? * DAY;
    let rest = text.get(10..)?;
    let (separator, rest) = match rest.split_first() {
        None => {
            shape.kind = Kind::Date;
            return Some(Moment { kind: Kind::Date, local: midnight, offset: None, shape, digits: 0 });
        }
        Some((separator, rest)) => (separator, rest),
    };
    shape.kind = Kind::DateTime;
    shape.letter = match separator {
        b'T' => true,
        b' ' => false,
        _ => return None,
    };
    let (micros, digits, rest) = time(rest, &mut shape)?;
    shape.zone = match (zone(rest), fraction) {
        (Some(zone), _) => zone,
        (None, Fraction::Round) => named_zone(rest)?,
        (None, Fraction::Keep) => return None,
    };
    if digits > 6 && fraction == Fraction::Keep {
        return None;
    }
    let offset = match shape.zone {
        Zone::None => None,
        Zone::Letter { .. } => Some(0),
        Zone::Offset { minutes, .. } | Zone::Named { minutes } => Some(minutes),
    };
    let moment = Moment { kind: Kind::DateTime, local: midnight + micros, offset, shape, digits };
    in_range(moment.instant()).then_some(moment)
}

/// `HH:MM[:SS[.f]]`: microseconds, rounded half up, fraction digits that count, what follows.
fn time<'a>(text: &'a [u8], shape: &mut Shape) -> Option<(i64, u8, &'a [u8])> {
    let Some(([a, b, b':', c, d], rest)) = text.split_first_chunk() else { return None };
    let (hour, minute) = (two(*a, *b)?, two(*c, *d)?);
    if hour > 23 || minute > 59 {
        return None;
    }
    let mut micros = (hour * 60 + minute) * 60_000_000;
    if rest.first() != Some(&b':') {
        return Some((micros, 0, rest));
    }
    let ([_, a, b], rest) = rest.split_first_chunk()?;
    let second = two(*a, *b)?;
    if second > 59 {
        return None;
    }
    shape.seconds = true;
    micros += second * 1_000_000;
    let Some(fraction) = rest.strip_prefix(b".") else { return Some((micros, 0, rest)) };
    let length = fraction.iter().take_while(|b| b.is_ascii_digit()).count();
    if length == 0 || length > 200 {
        return None;
    }
    let (fraction, rest) = fraction.split_at(length);
    shape.fraction = length as u8;
    let digits = length - fraction.iter().rev().take_while(|&&b| b == b'0').count();
    let kept = digits.min(6);
    let whole = fraction.iter().take(kept).fold(0, |whole, digit| whole * 10 + i64::from(digit - b'0'));
    micros += whole * [1_000_000, 100_000, 10_000, 1_000, 100, 10, 1].get(kept)?;
    micros += i64::from(fraction.get(6).is_some_and(|digit| *digit >= b'5'));
    Some((micros, digits as u8, rest))
}

fn zone(text: &[u8]) -> Option<Zone> {
    let (blank, text) = match text.strip_prefix(b" ") {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    match text {
        [] => (!blank).then_some(Zone::None),
        [letter @ (b'Z' | b'z')] => Some(Zone::Letter { letter: *letter, blank }),
        [sign @ (b'+' | b'-'), a, b, b':', c, d] => {
            // SQLite reads offsets up to 14:59.
            let (hours, minutes) = (two(*a, *b)?, two(*c, *d)?);
            let minus = *sign == b'-';
            let total = (hours * 60 + minutes) as i16;
            (hours <= 14 && minutes <= 59).then_some(Zone::Offset {
                minutes: if minus { -total } else { total },
                minus,
                blank,
            })
        }
        _ => None,
    }
}

/// ` +HHMM NAME[ m=+0.5]`: the zone has a name of letters, or its offset once more.
fn named_zone(text: &[u8]) -> Option<Zone> {
    let [b' ', sign @ (b'+' | b'-'), a, b, c, d, b' ', name @ ..] = text else { return None };
    let (hours, minutes) = (two(*a, *b)?, two(*c, *d)?);
    let (name, clock) = match memchr::memmem::find(name, b" m=") {
        Some(at) => (name.get(..at)?, name.get(at + 3..)?),
        None => (name, &b"+0"[..]),
    };
    let named = (1..=6).contains(&name.len())
        && (name.iter().all(u8::is_ascii_alphabetic)
            || matches!(name, [b'+' | b'-', digits @ ..] if digits.iter().all(u8::is_ascii_digit)));
    let read = matches!(clock, [b'+' | b'-', digits @ ..] if digits.iter().all(|b| b.is_ascii_digit() || *b == b'.'));
    let total = (hours * 60 + minutes) as i16;
    (named && read && hours <= 14 && minutes <= 59)
        .then_some(Zone::Named { minutes: if *sign == b'-' { -total } else { total } })
}

fn push_digits(value: i64, width: usize, out: &mut Vec<u8>) {
    let start = out.len();
    out.resize(start + width, b'0');
    let mut rest = value;
    for digit in out[start..].iter_mut().rev() {
        *digit = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
}

/// Appends `YYYY-MM-DD`.
pub fn push_date(instant: i64, out: &mut Vec<u8>) {
    let (year, month, day) = civil_from_days(instant.div_euclid(DAY));
    push_digits(year, 4, out);
    out.push(b'-');
    push_digits(month, 2, out);
    out.push(b'-');
    push_digits(day, 2, out);
}

/// Appends `HH:MM:SS[.f]`, the fraction without trailing zeros.
pub fn push_time(instant: i64, out: &mut Vec<u8>) {
    let micros = instant.rem_euclid(DAY);
    let seconds = micros / 1_000_000;
    push_digits(seconds / 3_600, 2, out);
    out.push(b':');
    push_digits(seconds / 60 % 60, 2, out);
    out.push(b':');
    push_digits(seconds % 60, 2, out);
    let fraction = micros % 1_000_000;
    if fraction != 0 {
        out.push(b'.');
        push_digits(fraction, 6, out);
        while out.last() == Some(&b'0') {
            out.pop();
        }
    }
}

/// Appends microseconds as an interval of days and a time, in the spelling in which PostgreSQL prints them
/// (`intervalstyle` postgres): `1 day`, `-2 days -00:00:01.5`, `00:00:00`.
pub fn push_interval(micros: i64, out: &mut Vec<u8>) {
    let (days, time) = (micros / DAY, micros % DAY);
    if days != 0 {
        super::number::push_integer(days, out);
        out.extend_from_slice(if days == 1 { b" day" } else { b" days" });
    }
    if days == 0 || time != 0 {
        if days != 0 {
            out.push(b' ');
        }
        if time < 0 {
            out.push(b'-');
        }
        push_time(time.abs(), out);
    }
}

/// Appends `YYYY-MM-DD HH:MM:SS[.f]`.
pub fn push_timestamp(instant: i64, out: &mut Vec<u8>) {
    push_date(instant, out);
    out.push(b' ');
    push_time(instant, out);
}

/// Appends the instant of a text as [`push_timestamp`] does. Where the text is in UTC, all digits are there already:
/// that is cheaper than to make them anew, and nearly every timestamp of a dump is such.
pub fn push_instant(moment: &Moment, text: &[u8], out: &mut Vec<u8>) {
    match text.first_chunk::<19>() {
        Some(digits)
            if moment.offset.unwrap_or(0) == 0
                && moment.shape.seconds
                && moment.kind == Kind::DateTime
                && !moment.is_finer() =>
        {
            let mut digits = *digits;
            // perhaps a `T`
            digits[10] = b' ';
            out.extend_from_slice(&digits);
            if moment.digits > 0 {
                out.extend_from_slice(text.get(19..20 + usize::from(moment.digits)).unwrap_or_default());
            }
        }
        Some(_) | None => push_timestamp(moment.instant(), out),
    }
}

/// Fraction digits of an instant, without trailing zeros.
pub fn fraction_digits(instant: i64) -> u8 {
    let mut fraction = instant.rem_euclid(1_000_000);
    let mut digits = 6;
    while digits > 0 && fraction % 10 == 0 {
        fraction /= 10;
        digits -= 1;
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> Option<String> {
        read(text, Fraction::Keep)
    }

    fn read(text: &str, fraction: Fraction) -> Option<String> {
        let moment = parse(text.as_bytes(), fraction)?;
        let mut out = Vec::new();
        match moment.kind {
            Kind::Date => push_date(moment.instant(), &mut out),
            Kind::DateTime => {
                push_timestamp(moment.instant(), &mut out);
                let mut copied = Vec::new();
                push_instant(&moment, text.as_bytes(), &mut copied);
                assert_eq!(copied, out, "{text}");
            }
            Kind::Time => push_time(moment.instant(), &mut out),
        }
        Some(String::from_utf8(out).unwrap())
    }

    #[test]
    fn accepted_forms_and_their_canonical_form_in_utc() {
        for (text, want) in [
            ("2024-05-06", "2024-05-06"),
            ("2024-05-06 07:08", "2024-05-06 07:08:00"),
            ("2024-05-06T07:08:09", "2024-05-06 07:08:09"),
            ("2024-05-06 07:08:09.123", "2024-05-06 07:08:09.123"),
            ("2024-05-06 07:08:09.123456000", "2024-05-06 07:08:09.123456"),
            ("2024-05-06 07:08:09.100", "2024-05-06 07:08:09.1"),
            ("2024-05-06T07:08:09Z", "2024-05-06 07:08:09"),
            ("2024-05-06 07:08:09 z", "2024-05-06 07:08:09"),
            ("2024-05-06 07:08:09+02:00", "2024-05-06 05:08:09"),
            ("2024-05-06 07:08:09.5 +00:00", "2024-05-06 07:08:09.5"),
            ("2024-05-06 07:08:09-05:30", "2024-05-06 12:38:09"),
            ("2024-01-01 00:30:00+14:00", "2023-12-31 10:30:00"),
            ("0001-01-01 00:00:00", "0001-01-01 00:00:00"),
            ("9999-12-31 23:59:59.999999", "9999-12-31 23:59:59.999999"),
            ("2024-02-29", "2024-02-29"),
            ("1582-10-10", "1582-10-10"),
            ("07:08", "07:08:00"),
            ("23:59:59.25", "23:59:59.25"),
        ] {
            assert_eq!(utc(text).as_deref(), Some(want), "{text}");
        }
    }

    #[test]
    fn everything_else_is_no_moment() {
        for text in [
            "",
            " ",
            "2024",
            "20240506",
            "2024-5-6",
            "24-05-06",
            "2024/05/06",
            "2024-13-01",
            "2024-02-30",
            "2023-02-29",
            "1900-02-29",
            "0000-01-01",
            "2024-05-06 24:00:00",
            "2024-05-06 23:59:60",
            "2024-05-06 7:08:09",
            "2024-05-06 07:08:09.",
            "2024-05-06 07:08:09,1",
            "2024-05-06 07:08:09.1234567",
            "2024-05-06 07:08:09+0200",
            "2024-05-06 07:08:09+02",
            "2024-05-06 07:08:09 UTC",
            "2024-05-06 07:08:09 +0000 UTC",
            "2024-05-06 ",
            "2024-05-06  07:08:09",
            "2024-05-06t07:08:09",
            "2024-05-06 07:08:09+15:00",
            "now",
            "infinity",
            "10000-01-01",
            "-0001-01-01",
            "07:08Z",
            "24:00",
            "07:60",
            "0001-01-01 00:00:00+01:00",
            "9999-12-31 23:59:59-01:00",
            "2024-05-06 07:08:09 PM",
            "2024-05-06 07:08:09 ",
            "2024-05-06T",
        ] {
            assert_eq!(utc(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_finer_is_rounded_where_that_is_asked_for() {
        for (text, want) in [
            ("2024-06-25 14:34:38.574204593+10:00", Some("2024-06-25 04:34:38.574205")),
            ("2015-07-29T13:25:06.2928146Z", Some("2015-07-29 13:25:06.292815")),
            ("2015-07-29 13:25:06.2928140", Some("2015-07-29 13:25:06.292814")),
            ("2024-12-31 23:59:59.9999999", Some("2025-01-01 00:00:00")),
            ("9999-12-31 23:59:59.9999999", None),
            ("00:00:01.2345678", Some("00:00:01.234568")),
            ("23:59:59.9999999", None),
            ("2024-06-25 14:34:38.574204593 +1000 AEST", Some("2024-06-25 04:34:38.574205")),
            ("2024-06-25 14:34:38 +0000 UTC", Some("2024-06-25 14:34:38")),
            ("2024-06-25 14:34:38.5 -0330 -0330 m=+0.000012", Some("2024-06-25 18:04:38.5")),
            ("2024-06-25 14:34:38 +1500 UTC", None),
            ("2024-06-25 14:34:38 +0000 ", None),
            ("2024-06-25 14:34:38 +0000 now()", None),
            ("2024-06-25 14:34:38 +0000", None),
        ] {
            assert_eq!(read(text, Fraction::Round).as_deref(), want, "{text}");
        }
    }

    #[test]
    fn days_and_calendar_are_inverse() {
        for days in (-719_162..2_932_897).step_by(37) {
            let (year, month, day) = civil_from_days(days);
            assert_eq!(days_from_civil(year, month, day), days);
            assert!((1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day));
        }
    }
}
