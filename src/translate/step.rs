//! Whether everything seen in a column fits one step of its lattice.
//!
//! In: a step, a profile, what the declaration and the options ask for. Out: the type and the codec, or the values in
//! the way. Each arm asks exactly what the codec of that type will ask of every value.

use super::moment::{intervals, moments, stay_apart};
use super::policy::{IntegerPolicy, TypePolicy, Utf8Policy};
use crate::codec::{BooleanForm, Classes, Codec, Fraction, Noise, TextForm, Width};
use crate::pg::types::PgType;
use crate::profile::{ColumnProfile, Mark, Seen};
use crate::rules::types::Step;

/// What the declaration asks for, apart from the steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Arguments {
    /// n of varchar(n).
    pub limit: Option<u32>,
    /// numeric(p,s).
    pub numeric: Option<(u16, u16)>,
    /// p of timestamp(p).
    pub precision: Option<u8>,
}

/// The column as the steps see it.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The declared arguments.
    pub arguments: Arguments,
    /// The options.
    pub policy: &'a TypePolicy,
    /// Who asked for the type.
    pub origin: Origin,
    /// Whether two values may become one.
    pub key: Key,
    /// The lattice.
    pub steps: &'a [Step],
    /// The database counts the numbers of such columns from 2001.
    pub since_2001: bool,
}

/// Who asked for the type of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Its declaration.
    Declared,
    /// `--map` or `--column`: the general options have no say.
    Told,
}

/// Whether a column belongs to a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// It does: no two values may become one.
    Part,
    /// It does not.
    No,
}

/// The answer.
#[derive(Debug)]
pub enum Fit<'p> {
    /// All values fit.
    Fits(PgType, Codec),
    /// These do not.
    Misfits(Vec<&'p Mark>),
    /// All fit, but two spellings of a key might become one value.
    Merges,
    /// The declaration or an option leaves the step out.
    Skipped,
}

pub(super) fn unless<'p>(marks: &[&'p Mark], pg_type: PgType, codec: Codec) -> Fit<'p> {
    let found: Vec<&Mark> = marks.iter().copied().filter(|mark| mark.count > 0).collect();
    if found.is_empty() { Fit::Fits(pg_type, codec) } else { Fit::Misfits(found) }
}

/// Asks whether all values fit a step.
pub fn fit<'p>(step: Step, seen: &'p ColumnProfile, wanted: &Wanted<'_>) -> Fit<'p> {
    let Arguments { limit, numeric, precision } = wanted.arguments;
    let not_integer = [&seen.reals, &seen.texts, &seen.blobs];
    let integers = |mark: Option<&'p Mark>, pg_type, width| {
        let marks: Vec<&Mark> = not_integer.iter().copied().chain(mark).collect();
        unless(&marks, pg_type, Codec::Integer(width))
    };
    match step {
        // who names boolean gets it for all that PostgreSQL takes for one
        Step::Boolean if wanted.origin == Origin::Told && seen.texts.count > 0 && !is_one_pair(seen) => one_spelling(
            unless(
                &[&seen.not_bit, &seen.reals, &seen.not_truth, &seen.blobs],
                PgType::Boolean,
                Codec::Boolean(BooleanForm::Any),
            ),
            wanted.key == Key::No,
        ),
        Step::Boolean => match seen.words {
            Seen::One(words) if seen.integers.count == 0 => unless(
                &[&seen.reals, &seen.blobs, &seen.not_word],
                PgType::Boolean,
                Codec::Boolean(BooleanForm::Words(words)),
            ),
            Seen::None | Seen::One(_) | Seen::Several => unless(
                &[&seen.not_bit, &seen.reals, &seen.texts, &seen.blobs],
                PgType::Boolean,
                Codec::Boolean(BooleanForm::Integers),
            ),
        },
        Step::SmallInt => integers(Some(&seen.beyond_small), PgType::SmallInt, Width::Small),
        Step::Integer => integers(Some(&seen.beyond_medium), PgType::Integer, Width::Medium),
        Step::DeclaredInteger if wanted.policy.integer == IntegerPolicy::BigInt => Fit::Skipped,
        Step::DeclaredInteger => integers(Some(&seen.beyond_medium), PgType::Integer, Width::Medium),
        Step::BigInt => integers(None, PgType::BigInt, Width::Big),
        Step::Double => unless(&[&seen.inexact, &seen.texts, &seen.blobs], PgType::DoublePrecision, Codec::Double),
        Step::NumericOf => match numeric {
            None => Fit::Skipped,
            limits => {
                let mut marks = vec![&seen.beyond_numeric, &seen.texts, &seen.blobs];
                // 0.3 and 0.30000000000000004 are two values, and two keys: rounding is the user's to allow
                let allowed = wanted.origin == Origin::Told || wanted.policy.fraction == Fraction::Round;
                if wanted.key == Key::Part || !allowed {
                    marks.push(&seen.noisy);
                }
                let noise = if seen.noisy.count > 0 { Noise::Round } else { Noise::Keep };
                unless(&marks, PgType::Numeric(limits), Codec::Numeric(limits, noise))
            }
        },
        Step::Numeric => unless(
            &[&seen.infinite, &seen.texts, &seen.blobs],
            PgType::Numeric(None),
            Codec::Numeric(None, Noise::Keep),
        ),
        Step::VarcharOf => match limit {
            None => Fit::Skipped,
            Some(n) => {
                let form = TextForm { limit, ..text_form(seen, wanted) };
                let mut marks = vec![&seen.beyond_limit, &seen.integers, &seen.reals, &seen.blobs];
                // A policy that repairs text changes its length.
                if wanted.policy.invalid_utf8 != Utf8Policy::Stop {
                    marks.push(&seen.invalid);
                }
                if wanted.policy.nul != super::policy::NulPolicy::Stop {
                    marks.push(&seen.nul);
                }
                unless(&marks, PgType::Varchar(n), Codec::Text(form))
            }
        },
        Step::Text => {
            let declared_text = matches!(wanted.steps.first(), Some(Step::Text | Step::VarcharOf));
            if seen.classes() == Classes::BLOB && !declared_text {
                return Fit::Misfits(vec![&seen.blobs]);
            }
            let mut marks = vec![&seen.not_text];
            if wanted.policy.invalid_utf8 == Utf8Policy::Bytea {
                marks.push(&seen.invalid);
            }
            unless(&marks, PgType::Text, Codec::Text(text_form(seen, wanted)))
        }
        Step::Blobs => {
            let declared = wanted.steps.first() == Some(&Step::Blobs);
            let classes = seen.classes();
            if classes.has(Classes::BLOB) && (declared || classes == Classes::BLOB) || classes.is_empty() && declared {
                Fit::Fits(PgType::Bytea, Codec::Bytea(classes.with(Classes::BLOB)))
            } else {
                Fit::Misfits([&seen.integers, &seen.reals, &seen.texts].into_iter().filter(|m| m.count > 0).collect())
            }
        }
        Step::Bytes => Fit::Fits(PgType::Bytea, Codec::Bytea(seen.classes().with(Classes::BLOB))),
        Step::Date => one_spelling(
            unless(&[&seen.not_date, &seen.integers, &seen.reals, &seen.blobs], PgType::Date, Codec::Date),
            stay_apart(seen, wanted),
        ),
        Step::Time => one_spelling(
            unless(
                &[&seen.not_time, &seen.integers, &seen.reals, &seen.blobs],
                PgType::Time,
                Codec::Time(wanted.policy.fraction),
            ),
            stay_apart(seen, wanted),
        ),
        Step::Interval => intervals(seen, wanted),
        Step::TimestampOf if precision.is_none() => Fit::Skipped,
        Step::TimestampTzOf if precision.is_none() => Fit::Skipped,
        Step::TimestampOf => moments(precision, false, seen, wanted),
        Step::Timestamp => moments(None, false, seen, wanted),
        Step::TimestampTzOf => moments(precision, true, seen, wanted),
        Step::TimestampTz => moments(None, true, seen, wanted),
        Step::Jsonb => one_spelling(
            unless(&[&seen.not_json, &seen.jsonb_loses, &seen.infinite, &seen.not_jsonb], PgType::Jsonb, Codec::Jsonb),
            wanted.key == Key::No,
        ),
        // json has no equality: no key can stand on it.
        Step::Json => one_spelling(
            unless(&[&seen.not_json, &seen.infinite, &seen.not_jsonb], PgType::Json, Codec::Json),
            wanted.key == Key::No,
        ),
        Step::Uuid => {
            let one = !matches!(seen.uuid_form, Seen::Several)
                && !matches!(seen.uuid_case, Some(crate::codec::uuid::Case::Mixed));
            one_spelling(
                unless(&[&seen.not_uuid, &seen.integers, &seen.reals, &seen.not_uuid_blob], PgType::Uuid, Codec::Uuid),
                one || wanted.key == Key::No,
            )
        }
    }
}

pub(super) fn one_spelling(fit: Fit<'_>, stays_apart: bool) -> Fit<'_> {
    match fit {
        Fit::Fits(..) if !stays_apart => Fit::Merges,
        Fit::Fits(..) | Fit::Misfits(_) | Fit::Merges | Fit::Skipped => fit,
    }
}

/// All texts are words of one pair, and nothing else is there.
fn is_one_pair(seen: &ColumnProfile) -> bool {
    matches!(seen.words, Seen::One(_)) && seen.not_word.count == 0 && seen.integers.count == 0
}

fn text_form(seen: &ColumnProfile, wanted: &Wanted<'_>) -> TextForm {
    let classes = if seen.values() == 0 { Classes::TEXT } else { seen.classes() };
    TextForm { classes, limit: None, nul: wanted.policy.nul, invalid: wanted.policy.invalid_utf8 }
}
