//! Numbers as instants: what they may count, from when, and whether that is plausible.
//!
//! In: an integer, or a double by its shortest digits. Out: microseconds since 1970. What nobody named is believed only
//! where every value lies between 1973 and 2100 in one unit: digits of a calendar, ticks and file times fall into the
//! bands of other units (20230101123045 would be the year 2611 in milliseconds, 638400000000000000 the year 1990 in
//! nanoseconds).

use super::datetime::{self, DAY, FIRST, days_from_civil, days_in};
use super::form::{Fraction, UnitForm};
use super::number::Decimal;

/// What a number in a date or time column counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Seconds since 1970.
    Seconds,
    /// Milliseconds since 1970.
    Milliseconds,
    /// Microseconds since 1970.
    Microseconds,
    /// Nanoseconds since 1970.
    Nanoseconds,
    /// Days since noon, 24 November 4714 BC (proleptic Gregorian).
    Julian,
    /// Seconds since 2001, as Core Data and Cocoa count.
    Cocoa,
    /// Ticks of 100 nanoseconds since the year 1, as .NET counts.
    Ticks,
    /// The same ticks since 1601, as Windows counts.
    FileTime,
    /// Nothing: the digits are a calendar, `yyyymmdd[HH[MM[SS[mmm]]]]`.
    Calendar,
}

/// The units that numbers can speak for themselves.
pub const PLAUSIBLE: [Unit; 5] =
    [Unit::Seconds, Unit::Milliseconds, Unit::Microseconds, Unit::Nanoseconds, Unit::Julian];

/// A number, ready to be read in several units.
#[derive(Debug, Clone, Copy)]
pub enum Number {
    /// An integer.
    Integer(i64),
    /// A double and its digits; an infinity has none.
    Real(f64, Option<Decimal>),
}

/// What a number is in a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instant {
    /// Microseconds since 1970, rounded.
    pub micros: i64,
    /// It is not that many whole microseconds.
    pub finer: bool,
}

/// 1973-01-01 and 2101-01-01: between them Unix time is plausible.
const PLAUSIBLE_FROM: i64 = 94_694_400_000_000;
const PLAUSIBLE_TO: i64 = 4_133_980_800_000_000;
/// 1996-01-01: seconds since 2000 or 2001 look like the years before.
const NEAR_TO: i64 = 820_454_400_000_000;
/// 2085-01-01: seconds since 1900 or 1904 look like the years from then on.
const NEAR_FROM: i64 = 3_629_059_200_000_000;
/// 9999-12-31, in the spellings that programs have for "never".
const LAST_DAY: i64 = 253_402_214_400_000_000;
const NEVER: [i64; 5] = [FIRST, LAST_DAY, LAST_DAY + DAY - 1_000_000, LAST_DAY + DAY - 1_000, LAST_DAY + DAY - 1];
/// What is below may be seconds, whatever its digits look like.
const SECONDS: u64 = 2_000_000_000;

impl Number {
    /// A double as the dump writes it.
    pub fn real(value: f64, text: &[u8]) -> Number {
        Number::Real(value, Decimal::new(value, text))
    }

    /// The digits before the point, of what is not negative.
    fn whole(self) -> Option<u64> {
        match self {
            Number::Integer(value) => u64::try_from(value).ok(),
            Number::Real(value, _) => (0.0..1e18).contains(&value).then_some(value as u64),
        }
    }

    /// As many whole units of `10^-shift`, rounded, and whether that changed it.
    fn shifted(self, shift: i32) -> Option<(i128, bool)> {
        match self {
            Number::Integer(value) => {
                let power = 10i128.checked_pow(shift.unsigned_abs())?;
                let value = i128::from(value);
                Some(if shift >= 0 { (value * power, false) } else { divided(value, power) })
            }
            Number::Real(_, decimal) => decimal?.shifted(shift),
        }
    }

    /// The digits are a date and an hour at least: `yyyymmddHH[MM[SS[mmm]]]`, `yymmddHHMM[SS]`.
    pub fn is_calendar(self) -> bool {
        let Some(whole) = self.whole() else { return false };
        let digits = whole.checked_ilog10().unwrap_or(0) + 1;
        let part = |place: u32, width: u32| whole / 10u64.pow(place) % 10u64.pow(width);
        // the places of hour, minute and second; `day` is that of the day
        let valid = |day: u32, hour: u32, sixties: &[u32]| {
            (1..=12).contains(&part(day + 2, 2))
                && (1..=31).contains(&part(day, 2))
                && part(hour, 2) < 24
                && sixties.iter().all(|place| part(*place, 2) < 60)
        };
        let long = |day: u32| (1900..=2100).contains(&part(day + 4, 4));
        match digits {
            10 => long(2) && valid(2, 0, &[]) || valid(4, 2, &[0]),
            12 => long(4) && valid(4, 2, &[0]) || valid(6, 4, &[2, 0]),
            14 => long(6) && valid(6, 4, &[2, 0]),
            17 => long(9) && valid(9, 7, &[5, 3]),
            _ => false,
        }
    }

    /// Too large to be seconds where the digits look like a calendar.
    pub fn is_large(self) -> bool {
        self.whole().is_some_and(|whole| whole >= SECONDS)
    }

    /// It stands for "never" in one of the units that numbers speak for.
    pub fn is_sentinel(self) -> bool {
        PLAUSIBLE.iter().any(|unit| *unit != Unit::Julian && unit.instant(self).is_some_and(Instant::is_sentinel))
    }

    /// The instant in a column of this unit, if the column takes it.
    pub fn in_column(self, form: UnitForm, fraction: Fraction) -> Option<i64> {
        let instant = match form {
            UnitForm::Told(unit) => unit.instant(self),
            UnitForm::Banded(unit) => unit.instant(self).filter(|instant| unit.is_plausible(*instant, self)),
        };
        instant.filter(|instant| !instant.finer || fraction == Fraction::Round).map(|instant| instant.micros)
    }
}

impl Instant {
    /// "Never", or the first day of all.
    pub fn is_sentinel(self) -> bool {
        NEVER.contains(&self.micros)
    }

    /// So early or so late that the number may count from another day.
    pub fn is_near(self) -> bool {
        self.micros < NEAR_TO || self.micros >= NEAR_FROM
    }
}

impl Unit {
    /// What it is called in a sentence.
    pub fn word(self) -> &'static str {
        match self {
            Unit::Seconds => "seconds",
            Unit::Milliseconds => "milliseconds",
            Unit::Microseconds => "microseconds",
            Unit::Nanoseconds => "nanoseconds",
            Unit::Julian => "Julian days",
            Unit::Cocoa => "seconds since 2001",
            Unit::Ticks => "ticks of 100 nanoseconds",
            Unit::FileTime => "FILETIME",
            Unit::Calendar => "calendar digits",
        }
    }

    /// The power of ten that makes microseconds of it, and the microsecond it counts from.
    fn scale(self) -> Option<(i32, i64)> {
        match self {
            Unit::Seconds => Some((6, 0)),
            Unit::Milliseconds => Some((3, 0)),
            Unit::Microseconds => Some((0, 0)),
            Unit::Nanoseconds => Some((-3, 0)),
            Unit::Cocoa => Some((6, 978_307_200_000_000)),
            Unit::Ticks => Some((-1, FIRST)),
            Unit::FileTime => Some((-1, -11_644_473_600_000_000)),
            Unit::Julian | Unit::Calendar => None,
        }
    }

    /// The instant of a number, if it lies in the years 0001 to 9999.
    pub fn instant(self, number: Number) -> Option<Instant> {
        let instant = match (self.scale(), number) {
            (Some((shift, origin)), _) => {
                let (since, finer) = number.shifted(shift)?;
                Instant { micros: i64::try_from(since.checked_add(i128::from(origin))?).ok()?, finer }
            }
            (None, Number::Integer(value)) if self == Unit::Calendar => calendar(value)?,
            (None, Number::Real(value, _)) if self == Unit::Calendar => {
                calendar(Some(value).filter(|value| value.fract() == 0.0 && value.abs() < 1e18)? as i64)?
            }
            (None, Number::Integer(value)) => {
                let days = value.checked_sub(2_440_588)?.checked_mul(DAY)?;
                Instant { micros: days + DAY / 2, finer: false }
            }
            (None, Number::Real(value, _)) => julian(value)?,
        };
        datetime::in_range(instant.micros).then_some(instant)
    }

    /// Whether a number that is this instant in this unit speaks for it, or at least not against it.
    pub fn is_plausible(self, instant: Instant, number: Number) -> bool {
        let ours = |instant: Instant| (PLAUSIBLE_FROM..PLAUSIBLE_TO).contains(&instant.micros);
        // a nanosecond of 1974 or 1990 is a tick of today
        let tick = || [Unit::Ticks, Unit::FileTime].iter().any(|unit| unit.instant(number).is_some_and(ours));
        match self {
            Unit::Julian => true,
            Unit::Nanoseconds => instant.is_sentinel() || ours(instant) && !tick(),
            Unit::Seconds
            | Unit::Milliseconds
            | Unit::Microseconds
            | Unit::Cocoa
            | Unit::Ticks
            | Unit::FileTime
            | Unit::Calendar => instant.is_sentinel() || ours(instant),
        }
    }

    /// As a message says it.
    pub fn counts(self) -> &'static str {
        match self {
            Unit::Seconds => "seconds since 1970",
            Unit::Milliseconds => "milliseconds since 1970",
            Unit::Microseconds => "microseconds since 1970",
            Unit::Nanoseconds => "nanoseconds since 1970",
            Unit::Julian => "Julian days",
            Unit::Cocoa => "seconds since 2001",
            Unit::Ticks => "ticks of 100 nanoseconds since the year 1",
            Unit::FileTime => "ticks of 100 nanoseconds since 1601",
            Unit::Calendar => "the digits of a calendar",
        }
    }
}

/// What has to be decided again where a column of dates and times goes on with another sort of number. Its numbers stay
/// what they are, or count seconds, only because all of them are of one sort.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// All have the digits of a calendar, and some are too large for seconds.
    Calendar,
    /// All have the digits of a calendar, and none is too large for seconds.
    Small,
    /// All mean "never".
    Never,
}

impl Guard {
    /// Whether a number is of another sort than all before.
    pub fn is_broken_by(self, number: Number) -> bool {
        match self {
            Guard::Never => !number.is_sentinel(),
            Guard::Calendar => !number.is_calendar() && !number.is_sentinel(),
            Guard::Small => !number.is_calendar() && !number.is_sentinel() || number.is_large(),
        }
    }
}

/// A quotient rounded half away from zero, and whether there was a remainder.
pub(super) fn divided(value: i128, by: i128) -> (i128, bool) {
    let (quotient, rest) = (value / by, value % by);
    let up = i128::from(2 * rest.abs() >= by) * value.signum();
    (quotient + up, rest != 0)
}

/// Julian days that are whole milliseconds (all that SQLite makes are) as those, others to the microsecond, which tells
/// any two doubles of that size apart.
fn julian(value: f64) -> Option<Instant> {
    if !(1_721_425.5..5_373_484.5).contains(&value) {
        return None;
    }
    let milliseconds = (value * 86_400_000.0 + 0.5).floor();
    let micros = if milliseconds / 86_400_000.0 == value {
        (milliseconds as i64 - 210_866_760_000_000) * 1_000
    } else {
        let since = value - 2_440_587.5;
        since.floor() as i64 * DAY + ((since - since.floor()) * DAY as f64).round() as i64
    };
    Some(Instant { micros, finer: false })
}

/// `yyyymmdd[HH[MM[SS[mmm]]]]`, a day that exists.
fn calendar(value: i64) -> Option<Instant> {
    let digits = value.checked_ilog10()? + 1;
    // all as yyyymmddHHMMSSmmm
    let full = value.checked_mul(10i64.pow(17u32.checked_sub(digits)?))?;
    if !matches!(digits, 8 | 10 | 12 | 14 | 17) {
        return None;
    }
    let part = |place: u32, width: u32| full / 10i64.pow(place) % 10i64.pow(width);
    let (year, month, day) = (part(13, 4), part(11, 2), part(9, 2));
    let (hour, minute, milliseconds) = (part(7, 2), part(5, 2), part(0, 5));
    let known = (1900..=2100).contains(&year) || (year, month, day) == (9999, 12, 31);
    let real = known && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
    if !real || hour > 23 || minute > 59 || milliseconds > 59_999 {
        return None;
    }
    let time = (hour * 60 + minute) * 60_000_000 + milliseconds * 1_000;
    Some(Instant { micros: days_from_civil(year, month, day) * DAY + time, finer: false })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(unit: Unit, number: Number) -> Option<String> {
        let instant = unit.instant(number)?;
        let mut out = Vec::new();
        datetime::push_timestamp(instant.micros, &mut out);
        Some(String::from_utf8(out).unwrap() + if instant.finer { " finer" } else { "" })
    }

    #[test]
    fn a_number_is_an_instant_in_every_unit() {
        for (unit, value, want) in [
            (Unit::Seconds, 1_714_979_289, Some("2024-05-06 07:08:09")),
            (Unit::Seconds, 0, Some("1970-01-01 00:00:00")),
            (Unit::Seconds, 253_402_300_800, None),
            (Unit::Milliseconds, 1_714_979_289_123, Some("2024-05-06 07:08:09.123")),
            (Unit::Microseconds, -1, Some("1969-12-31 23:59:59.999999")),
            (Unit::Nanoseconds, 1_714_979_289_123_456_000, Some("2024-05-06 07:08:09.123456")),
            (Unit::Nanoseconds, 1_714_979_289_123_456_789, Some("2024-05-06 07:08:09.123457 finer")),
            (Unit::Nanoseconds, -1_500, Some("1969-12-31 23:59:59.999998 finer")),
            (Unit::Julian, 2_460_437, Some("2024-05-06 12:00:00")),
            (Unit::Cocoa, 718_329_600, Some("2023-10-07 00:00:00")),
            (Unit::Cocoa, -978_307_200, Some("1970-01-01 00:00:00")),
            (Unit::Ticks, 638_400_000_000_000_000, Some("2024-01-04 21:20:00")),
            (Unit::Ticks, 0, Some("0001-01-01 00:00:00")),
            (Unit::FileTime, 133_500_000_000_000_000, Some("2024-01-17 21:20:00")),
            (Unit::Calendar, 20_240_506, Some("2024-05-06 00:00:00")),
            (Unit::Calendar, 2_024_050_607, Some("2024-05-06 07:00:00")),
            (Unit::Calendar, 202_405_060_708, Some("2024-05-06 07:08:00")),
            (Unit::Calendar, 20_240_506_070_809, Some("2024-05-06 07:08:09")),
            (Unit::Calendar, 20_240_506_070_809_123, Some("2024-05-06 07:08:09.123")),
            (Unit::Calendar, 99_991_231, Some("9999-12-31 00:00:00")),
            (Unit::Calendar, 20_240_230, None),
            (Unit::Calendar, 2_301_011_230, None),
            (Unit::Calendar, 0, None),
            (Unit::Calendar, -20_240_506, None),
        ] {
            assert_eq!(shown(unit, Number::Integer(value)).as_deref(), want, "{unit:?} {value}");
        }
        for (unit, value, want) in [
            (Unit::Seconds, 1_714_979_289.5, Some("2024-05-06 07:08:09.5")),
            (Unit::Seconds, 1_714_979_289.123_456_7, Some("2024-05-06 07:08:09.123457 finer")),
            (Unit::Seconds, f64::INFINITY, None),
            (Unit::Cocoa, 718_329_600.25, Some("2023-10-07 00:00:00.25")),
            (Unit::Julian, 2_460_436.5, Some("2024-05-06 00:00:00")),
            (Unit::Julian, 2_460_436.797_326_389, Some("2024-05-06 07:08:09")),
            (Unit::Julian, 2024.5, None),
            (Unit::Calendar, 20_240_506.0, Some("2024-05-06 00:00:00")),
            (Unit::Calendar, 20_240_506.5, None),
        ] {
            assert_eq!(shown(unit, Number::real(value, b"")).as_deref(), want, "{unit:?} {value}");
        }
    }

    #[test]
    fn nobody_named_a_unit_and_only_our_years_are_plausible() {
        let units = |value: i64| {
            let number = Number::Integer(value);
            let speaks = |unit: &&Unit| unit.instant(number).is_some_and(|found| unit.is_plausible(found, number));
            PLAUSIBLE.iter().filter(|unit| **unit != Unit::Julian).filter(speaks).copied().collect::<Vec<_>>()
        };
        for (value, want) in [
            (1_714_979_289, &[Unit::Seconds][..]),
            (1_714_979_289_123, &[Unit::Milliseconds]),
            (1_714_979_289_123_456, &[Unit::Microseconds]),
            (1_714_979_289_123_456_789, &[Unit::Nanoseconds]),
            (253_402_300_799, &[Unit::Seconds, Unit::Milliseconds]),
            (-62_135_596_800, &[Unit::Seconds]),
            (0, &[]),
            (2024, &[]),
            (20_240_506, &[]),
            (20_230_101_123_045, &[]),
            (638_400_000_000_000_000, &[]),
            (133_500_000_000_000_000, &[]),
            (13_350_000_000_000_000, &[]),
        ] {
            assert_eq!(units(value), want, "{value}");
        }
    }

    #[test]
    fn digits_that_read_as_a_calendar() {
        for (value, want) in [
            (2_023_010_112, true),
            (2_301_011_230, true),
            (1_710_121_530, true),
            (202_301_011_230, true),
            (230_101_123_045, true),
            (20_230_101_123_045, true),
            (20_230_101_123_045_999, true),
            (1_714_979_289, false),
            (2_301_011_260, false),
            (202_313_011_230, false),
            (1_700_000_000_000, false),
            (20_230_101, false),
            (0, false),
            (-2_023_010_112, false),
        ] {
            assert_eq!(Number::Integer(value).is_calendar(), want, "{value}");
        }
    }

    #[test]
    fn any_two_julian_days_stay_two() {
        let mut value = 2_460_436.797_326_389_f64;
        let mut last = None;
        for _ in 0..1000 {
            let instant = Unit::Julian.instant(Number::real(value, b"")).unwrap().micros;
            assert!(last.is_none_or(|last| instant > last), "{value}");
            last = Some(instant);
            value = f64::from_bits(value.to_bits() + 1);
        }
    }
}
