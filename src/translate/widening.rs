//! What is said of a column that did not get the type it started at: how many values were in the way, which, and why.
//!
//! In: the step that would have held nearly all values, and those that it does not hold. Out: the Warning.

use super::column::Plan;
use super::moment::{Reading, finer, reading};
use super::step::{Key, Wanted};
use crate::pg::types::PgType;
use crate::profile::{ColumnProfile, Mark};
use crate::report::Diagnostic;
use crate::rules::types::{Step, rule};

/// What the steps of a lattice have in common.
#[derive(PartialEq)]
enum Family {
    Words,
    Numbers,
    Moments,
    Documents,
    Uuids,
    Bytes,
}

fn family(step: Step) -> Family {
    match step {
        Step::Boolean => Family::Words,
        Step::SmallInt
        | Step::Integer
        | Step::DeclaredInteger
        | Step::BigInt
        | Step::Double
        | Step::NumericOf
        | Step::Numeric => Family::Numbers,
        Step::Date
        | Step::Time
        | Step::Interval
        | Step::TimestampOf
        | Step::Timestamp
        | Step::TimestampTzOf
        | Step::TimestampTz => Family::Moments,
        Step::Jsonb | Step::Json => Family::Documents,
        Step::Uuid => Family::Uuids,
        Step::VarcharOf | Step::Text | Step::Blobs | Step::Bytes => Family::Bytes,
    }
}

/// Of the steps that do not hold all values, the one that holds nearly all others, with those that it does not hold:
/// one bad value among thousands is to be found. A step of another family than was asked for has to hold most of them.
pub(super) fn culprits(missed: Vec<(Step, Mark)>, values: u64) -> Option<(Step, Mark)> {
    let asked = family(missed.first()?.0);
    let most = |(step, mark): &(Step, Mark)| family(*step) == asked || 4 * mark.count <= values;
    missed.into_iter().filter(most).min_by_key(|(_, mark)| mark.count)
}

/// The Warning of a column that did not get the type it started at. Untyped columns start at nothing: they warn only
/// where values of two classes became alike.
pub(super) fn widening(
    plan: &Plan,
    (from, mark): (Step, &Mark),
    to: PgType,
    profile: &ColumnProfile,
    wanted: &Wanted<'_>,
) -> Option<Diagnostic> {
    let classes = profile.classes();
    let by_values = plan.steps == rule("type.untyped").steps;
    let alike = match to {
        PgType::Text | PgType::Varchar(_) if classes.len() > 1 => {
            Some("numbers, BLOBs and the text that prints the same")
        }
        PgType::Bytea if profile.integers.count + profile.reals.count > 0 && classes.len() > 1 => {
            Some("numbers, text and BLOBs of the same bytes, and numbers are the bytes of their digits")
        }
        PgType::Bytea if classes.len() > 1 => Some("text and BLOBs of the same bytes"),
        PgType::Text
        | PgType::Varchar(_)
        | PgType::Bytea
        | PgType::Boolean
        | PgType::SmallInt
        | PgType::Integer
        | PgType::BigInt
        | PgType::DoublePrecision
        | PgType::Numeric(_)
        | PgType::Date
        | PgType::Time
        | PgType::Timestamp(_)
        | PgType::TimestampTz(_)
        | PgType::Json
        | PgType::Jsonb
        | PgType::Interval
        | PgType::Uuid => None,
    };
    if by_values && alike.is_none() {
        return None;
    }
    let reason = reason(from, mark, to, profile, wanted);
    let mut message = match &reason {
        _ if mark.count == 0 => format!("a key column with values of several spellings: {to} keeps them apart"),
        Some((what, _)) => format!("{} of {} values {what}: the column is {to}", mark.count, profile.values()),
        None => {
            let name = wanted_name(from, plan);
            format!("{} of {} values are not {name}: the column is {to}", mark.count, profile.values())
        }
    };
    if let Some(alike) = alike {
        message.push_str("; no longer told apart: ");
        message.push_str(alike);
    }
    let mut diagnostic = Diagnostic::new(plan.rule, message).count(mark.count.max(1));
    if mark.count > 0 {
        diagnostic = diagnostic.line(mark.line).sample(mark.sample.clone());
    }
    let moments = matches!(
        from,
        Step::Interval | Step::Date | Step::Timestamp | Step::TimestampOf | Step::TimestampTz | Step::TimestampTzOf
    );
    let numbers = matches!(to, PgType::BigInt | PgType::Numeric(_) | PgType::DoublePrecision);
    Some(match reason {
        Some((_, hint)) => diagnostic.hint(hint),
        None if moments && numbers && from == Step::Interval => {
            diagnostic.hint("--epoch s|ms|us|ns says what the numbers count")
        }
        None if moments && numbers => {
            diagnostic.hint("--epoch s|ms|us|ns|julian|2001|ticks|filetime|ymd says what the numbers count")
        }
        None => diagnostic,
    })
}

/// Why the values of a date or time column do not fit, where that can be said, and what to do.
fn reason(
    from: Step,
    mark: &Mark,
    to: PgType,
    profile: &ColumnProfile,
    wanted: &Wanted<'_>,
) -> Option<(String, &'static str)> {
    if finer(from, profile, wanted).is_some_and(|finer| finer.count == mark.count) {
        return Some(("have more than six digits of a second".into(), "--fraction round rounds them to microseconds"));
    }
    if from == Step::NumericOf && profile.noisy.count == mark.count && wanted.key != Key::Part {
        let told = "have digits behind the fifteenth that its scale cannot hold";
        return Some((told.into(), "--fraction round rounds them to the scale"));
    }
    if to == PgType::Bytea && family(from) == Family::Numbers && profile.blobs.count > 0 {
        let declared = wanted.steps != rule("type.untyped").steps && profile.texts.count == 0;
        let integers = declared && profile.not_word_size.count == 0;
        let hint = "BLOBs of 1, 2, 4 or 8 bytes among integers are often integers that a driver stored as its own \
                    little-endian bytes (numpy): mend them in SQLite";
        return integers.then(|| (format!("are no numbers ({} BLOBs)", profile.blobs.count), hint));
    }
    let named = profile.named_zone.count;
    if named > 0 && family(from) == Family::Moments && profile.finer.count + named == mark.count {
        return Some(("are times as Go prints them".into(), "--fraction round reads them, to the microsecond"));
    }
    let numbers = matches!(to, PgType::BigInt | PgType::Numeric(_) | PgType::DoublePrecision);
    if !numbers || !matches!(from, Step::Timestamp | Step::TimestampOf | Step::TimestampTz | Step::TimestampTzOf) {
        return None;
    }
    match reading(profile, wanted) {
        Reading::Calendar => Some((
            "have the digits of a calendar".into(),
            "--epoch ymd reads them as yyyymmdd[HH[MM[SS[mmm]]]], --epoch s|ms|us as a count",
        )),
        Reading::Never => Some((
            "mean \"never\", and nothing tells the unit".into(),
            "--epoch s|ms|us|ns says what the numbers count",
        )),
        Reading::Nearly(unit, _) => Some((
            format!("are no {} between 1973 and 2100, as all others are", unit.counts()),
            "--epoch s|ms|us|ns says what the numbers count",
        )),
        Reading::Unit(..) | Reading::None => None,
    }
}

pub(super) fn wanted_name(step: Step, plan: &Plan) -> String {
    let pg_type = match step {
        Step::Boolean => PgType::Boolean,
        Step::SmallInt => PgType::SmallInt,
        Step::Integer | Step::DeclaredInteger => PgType::Integer,
        Step::BigInt => PgType::BigInt,
        Step::Double => PgType::DoublePrecision,
        Step::NumericOf => PgType::Numeric(plan.arguments.numeric),
        Step::Numeric => PgType::Numeric(None),
        Step::VarcharOf => PgType::Varchar(plan.arguments.limit.unwrap_or(1)),
        Step::Text => PgType::Text,
        Step::Blobs | Step::Bytes => PgType::Bytea,
        Step::Date => PgType::Date,
        Step::Time => PgType::Time,
        Step::Interval => PgType::Interval,
        Step::TimestampOf => PgType::Timestamp(plan.arguments.precision),
        Step::Timestamp => PgType::Timestamp(None),
        Step::TimestampTzOf => PgType::TimestampTz(plan.arguments.precision),
        Step::TimestampTz => PgType::TimestampTz(None),
        Step::Jsonb => PgType::Jsonb,
        Step::Json => PgType::Json,
        Step::Uuid => PgType::Uuid,
    };
    pg_type.to_string()
}
