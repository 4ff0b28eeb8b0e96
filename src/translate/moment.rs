//! Dates and times: what numbers among them count, and whether all values fit timestamp, timestamptz, interval.
//!
//! In: a profile, what the declaration and the options ask for. Out: the codec, or the values in the way. Nobody is
//! believed by one value: all numbers of a column have to speak for one unit (`codec::epoch` says which do).

use super::policy::{DateTimePolicy, EpochPolicy};
use super::step::{Fit, Key, Origin, Wanted, one_spelling, unless};
use crate::codec::epoch::{Guard, PLAUSIBLE, Unit};
use crate::codec::{Codec, Fraction, IntervalForm, IntervalText, MomentForm, UnitForm, Zoned};
use crate::pg::types::PgType;
use crate::profile::{ColumnProfile, Mark, Seen, UNITS, UnitMarks};
use crate::rules::types::Step;

/// What the numbers of a column are taken for.
#[derive(Debug, Clone, Copy)]
pub enum Reading<'p> {
    /// They count this unit; its marks tell of those that are no instant in it.
    Unit(UnitForm, &'p UnitMarks),
    /// Nothing: their digits are a calendar.
    Calendar,
    /// Nothing: all of them mean "never".
    Never,
    /// Nothing, though most would count this unit.
    Nearly(Unit, &'p UnitMarks),
    /// Nothing.
    None,
}

/// How many numbers there are.
fn numbers(seen: &ColumnProfile) -> u64 {
    seen.integers.count + seen.reals.count
}

fn all_are_calendar(seen: &ColumnProfile) -> bool {
    numbers(seen) > seen.sentinel.count && seen.not_calendar.count == 0
}

/// Reads the numbers of a column.
pub fn reading<'p>(seen: &'p ColumnProfile, wanted: &Wanted<'_>) -> Reading<'p> {
    let [units @ .., told] = &seen.units;
    match wanted.policy.epoch {
        EpochPolicy::None => return Reading::None,
        EpochPolicy::Unit(unit) => return Reading::Unit(UnitForm::Told(unit), told),
        EpochPolicy::Auto => {}
    }
    let named = |named| units.iter().zip(UNITS).find(|(_, unit)| *unit == named);
    if let Some((marks, unit)) = named(Unit::Cocoa).filter(|_| wanted.since_2001) {
        return Reading::Unit(UnitForm::Told(unit), marks);
    }
    if all_are_calendar(seen) && seen.large.count > 0 {
        return Reading::Calendar;
    }
    // Integers alone could be seconds of 1970 as well: Julian days show themselves by a fraction.
    let asked = |unit: Unit| PLAUSIBLE.contains(&unit) && (unit != Unit::Julian || seen.reals.count > 0);
    let asked = || units.iter().zip(UNITS).filter(|(_, unit)| asked(*unit));
    match asked().find(|(marks, _)| marks.misfit.count == 0) {
        Some((marks, unit)) if unit == Unit::Julian || marks.sentinel.count < numbers(seen) => {
            Reading::Unit(UnitForm::Banded(unit), marks)
        }
        Some(_) => Reading::Never,
        None => match asked().min_by_key(|(marks, _)| marks.misfit.count) {
            Some((marks, unit)) if 2 * marks.misfit.count < numbers(seen) => Reading::Nearly(unit, marks),
            Some(_) | None => Reading::None,
        },
    }
}

/// What a number of another sort would change.
pub fn guard(seen: &ColumnProfile, wanted: &Wanted<'_>) -> Option<Guard> {
    if numbers(seen) == 0 || wanted.policy.epoch != EpochPolicy::Auto || wanted.since_2001 {
        return None;
    }
    match (seen.sentinel.count == numbers(seen), all_are_calendar(seen), seen.large.count > 0) {
        (true, _, _) => Some(Guard::Never),
        (false, true, true) => Some(Guard::Calendar),
        (false, true, false) => Some(Guard::Small),
        (false, false, _) => None,
    }
}

/// Whether the numbers, read in a unit that nobody named, are as likely to mean something else.
pub fn is_doubtful(seen: &ColumnProfile, unit: Unit) -> bool {
    let near = |marks: &UnitMarks| marks.near.count + marks.sentinel.count == numbers(seen);
    unit != Unit::Julian && (all_are_calendar(seen) || seen.in_unit(UnitForm::Banded(unit)).is_some_and(near))
}

/// The values that only `--fraction round` would take, of those that are in the way of a step.
pub fn finer<'p>(step: Step, seen: &'p ColumnProfile, wanted: &Wanted<'_>) -> Option<&'p Mark> {
    let moments = match step {
        Step::Timestamp | Step::TimestampOf | Step::TimestampTz | Step::TimestampTzOf | Step::Interval => true,
        Step::Time => false,
        Step::Boolean
        | Step::SmallInt
        | Step::Integer
        | Step::DeclaredInteger
        | Step::BigInt
        | Step::Double
        | Step::NumericOf
        | Step::Numeric
        | Step::VarcharOf
        | Step::Text
        | Step::Blobs
        | Step::Bytes
        | Step::Date
        | Step::Jsonb
        | Step::Json
        | Step::Uuid => return None,
    };
    let found = match reading(seen, wanted) {
        Reading::Unit(_, marks) if moments && numbers(seen) > 0 => &marks.finer,
        Reading::Unit(..) | Reading::Calendar | Reading::Never | Reading::Nearly(..) | Reading::None => &seen.finer,
    };
    Some(found).filter(|mark| mark.count > 0 && wanted.policy.fraction == Fraction::Keep)
}

/// Whether no two dates or times that are written differently can mean the same: all in one shape, fractions without
/// padding or all of one length, nothing rounded.
pub fn stay_apart(seen: &ColumnProfile, wanted: &Wanted<'_>) -> bool {
    wanted.key == Key::No
        || (seen.texts.count == 0 || numbers(seen) == 0)
            && (!matches!(seen.shape, Seen::Several)
                || !matches!(seen.loose_shape, Seen::Several) && seen.padded.count == 0)
            && (seen.finer.count == 0 || wanted.policy.fraction == Fraction::Keep)
            && seen.named_zone.count == 0
}

/// Whether no two numbers are one instant.
fn numbers_stay_apart(unit: UnitForm, marks: &UnitMarks, wanted: &Wanted<'_>) -> bool {
    wanted.key == Key::No || marks.finer.count == 0 && unit != UnitForm::Told(Unit::Calendar)
}

/// interval: dates and times since 1970, or times of day; numbers only in a unit that `--epoch` names.
pub fn intervals<'p>(seen: &'p ColumnProfile, wanted: &Wanted<'_>) -> Fit<'p> {
    let fraction = wanted.policy.fraction;
    let (text, misfit) = if seen.texts.count > 0 && seen.not_time.count == 0 {
        (IntervalText::OfDay, &seen.not_time)
    } else {
        (IntervalText::Since1970, &seen.not_moment)
    };
    let mut marks = vec![misfit, &seen.zoned, &seen.blobs];
    let told = match wanted.policy.epoch {
        EpochPolicy::Unit(unit @ (Unit::Seconds | Unit::Milliseconds | Unit::Microseconds | Unit::Nanoseconds)) => {
            Some(unit)
        }
        // what counts from another day is a point in time, and no span
        EpochPolicy::Unit(Unit::Julian | Unit::Cocoa | Unit::Ticks | Unit::FileTime | Unit::Calendar)
        | EpochPolicy::Auto
        | EpochPolicy::None => None,
    };
    let [.., numbers] = &seen.units;
    let mut apart = stay_apart(seen, wanted);
    match told {
        Some(unit) => {
            marks.push(&numbers.misfit);
            if fraction == Fraction::Keep {
                marks.push(&numbers.finer);
            }
            apart &= numbers_stay_apart(UnitForm::Told(unit), numbers, wanted);
        }
        None => marks.extend([&seen.integers, &seen.reals]),
    }
    let codec = Codec::Interval(IntervalForm { text, unit: told, fraction });
    one_spelling(unless(&marks, PgType::Interval, codec), apart)
}

/// timestamp and timestamptz.
pub fn moments<'p>(precision: Option<u8>, zoned: bool, seen: &'p ColumnProfile, wanted: &Wanted<'_>) -> Fit<'p> {
    let policy = if wanted.origin == Origin::Told { DateTimePolicy::Auto } else { wanted.policy.datetime };
    // Someone who names timestamp wants that: zones are then converted, not a reason to widen.
    let told_naive = policy == DateTimePolicy::Timestamp
        || wanted.origin == Origin::Told && matches!(wanted.steps.first(), Some(Step::TimestampOf | Step::Timestamp));
    match policy {
        DateTimePolicy::Text => return Fit::Skipped,
        DateTimePolicy::TimestampTz if !zoned => return Fit::Skipped,
        DateTimePolicy::Auto | DateTimePolicy::Timestamp | DateTimePolicy::TimestampTz => {}
    }
    let fraction = wanted.policy.fraction;
    let naive = told_naive || !zoned;
    let mut marks = vec![&seen.not_moment, &seen.blobs];
    if precision.is_some() {
        marks.push(&seen.beyond_precision);
    }
    if naive && !told_naive {
        marks.push(&seen.zoned);
    }
    let mut form = MomentForm { precision, unit: None, fraction };
    let mut apart = stay_apart(seen, wanted);
    if numbers(seen) > 0 {
        match reading(seen, wanted) {
            // a calendar has no zone, every count of time has
            Reading::Unit(unit, _) if naive && !told_naive && unit != UnitForm::Told(Unit::Calendar) => {
                marks.extend([&seen.integers, &seen.reals]);
            }
            Reading::Unit(unit, unit_marks) => {
                form.unit = Some(unit);
                marks.push(&unit_marks.misfit);
                if precision.is_some() {
                    marks.push(&unit_marks.beyond_precision);
                }
                if fraction == Fraction::Keep {
                    marks.push(&unit_marks.finer);
                }
                apart &= numbers_stay_apart(unit, unit_marks, wanted);
            }
            Reading::Nearly(_, unit_marks) if zoned => marks.push(&unit_marks.misfit),
            Reading::Nearly(..) | Reading::Calendar | Reading::Never | Reading::None => {
                marks.extend([&seen.integers, &seen.reals]);
            }
        }
    }
    let fit = if naive {
        let zoned = if told_naive { Zoned::ToUtc } else { Zoned::Refuse };
        unless(&marks, PgType::Timestamp(precision), Codec::Timestamp(form, zoned))
    } else {
        unless(&marks, PgType::TimestampTz(precision), Codec::TimestampTz(form))
    };
    one_spelling(fit, apart)
}
