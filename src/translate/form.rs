//! What is said of a column whose values keep what they are and lose their form, or wait for the user.
//!
//! In: the codec that was decided and the profile of its values. Out: Notes, and Errors where a policy is asked for.

use super::column::{ColumnFacts, merged};
use super::moment::is_doubtful;
use super::policy::{NulPolicy, TypePolicy, Utf8Policy};
use crate::codec::{BooleanForm, Codec, Fraction, IntervalForm, IntervalText, MomentForm, Noise, UnitForm};
use crate::profile::{ColumnProfile, Mark, Seen};
use crate::report::Diagnostic;

fn note(code: &'static str, message: &str, mark: &Mark) -> Diagnostic {
    Diagnostic::new(code, message).count(mark.count).line(mark.line).sample(mark.sample.clone())
}

/// Notes: the value stays, its form does not.
pub fn forms(codec: &Codec, seen: &ColumnProfile, diagnostics: &mut Vec<Diagnostic>) {
    let numbers = merged(&[&seen.integers, &seen.reals].into_iter().filter(|m| m.count > 0).collect::<Vec<_>>());
    let moments = |form: &MomentForm, diagnostics: &mut Vec<Diagnostic>| {
        match form.unit {
            Some(UnitForm::Banded(unit)) if is_doubtful(seen, unit) => {
                let message = format!("numbers are taken for {}, but could mean something else", unit.counts());
                let hint = "--epoch s|ms|us|ns|2001|ymd says what they count, --epoch none keeps numbers";
                diagnostics.push(note("form.epoch-doubtful", &message, &numbers).hint(hint));
            }
            Some(UnitForm::Banded(unit)) => {
                let message = format!("numbers are {}", unit.counts());
                diagnostics.push(note("form.epoch", &message, &numbers).hint("--epoch none keeps numbers"));
            }
            Some(UnitForm::Told(unit)) => {
                diagnostics.push(note("form.epoch", &format!("numbers are {}", unit.counts()), &numbers));
            }
            None => {}
        }
        let finer = form.unit.and_then(|unit| seen.in_unit(unit)).map(|marks| &marks.finer);
        rounded(form.fraction, &[&seen.finer].into_iter().chain(finer).collect::<Vec<_>>(), diagnostics);
        if seen.zoned.count > 0 {
            diagnostics.push(note("form.zone", "times with a zone are kept in UTC: the same instants", &seen.zoned));
        }
    };
    match codec {
        Codec::Timestamp(form, _) => {
            moments(form, diagnostics);
            if seen.texts.count > 0 && seen.zoned.count == 0 {
                let message = "times without a zone are timestamp";
                let hint = "SQLite reads them as UTC: --datetime timestamptz";
                diagnostics.push(note("form.naive", message, &seen.texts).hint(hint));
            }
        }
        Codec::TimestampTz(form) => moments(form, diagnostics),
        Codec::Time(fraction) => rounded(*fraction, &[&seen.finer], diagnostics),
        Codec::Interval(form) => intervals(form, seen, &numbers, diagnostics),
        Codec::Date if seen.midnight.count > 0 => {
            diagnostics.push(note("form.midnight", "every time is midnight: the date says it all", &seen.midnight));
        }
        Codec::Boolean(BooleanForm::Words(words)) => {
            let (no, yes) = words.pair();
            diagnostics.push(note("form.words", &format!("\"{no}\" and \"{yes}\" are false and true"), &seen.texts));
        }
        Codec::Boolean(BooleanForm::Any) => {
            diagnostics.push(note("form.words", "words are read as PostgreSQL's boolean reads them", &seen.texts));
        }
        Codec::Numeric(Some(_), Noise::Round) => {
            let message = "reals with more digits only behind the fifteenth are rounded to the scale";
            diagnostics.push(note("form.noise", message, &seen.noisy));
        }
        Codec::Json | Codec::Jsonb if numbers.count + seen.blobs.count > 0 => {
            if numbers.count > 0 {
                diagnostics.push(note("form.json-number", "numbers are JSON numbers", &numbers));
            }
            if seen.blobs.count > 0 {
                diagnostics.push(note("form.jsonb", "SQLite's binary JSON is JSON", &seen.blobs));
            }
        }
        Codec::Uuid => {
            let plain = seen.uuid_form == Seen::One(crate::codec::uuid::Form::Dashed)
                && matches!(seen.uuid_case, Some(crate::codec::uuid::Case::Lower | crate::codec::uuid::Case::Digits));
            if !plain && seen.values() > 0 {
                let first = if seen.texts.count > 0 { &seen.texts } else { &seen.blobs };
                diagnostics.push(note("form.uuid", "written in lower case with dashes", first));
            }
        }
        Codec::Date
        | Codec::Boolean(BooleanForm::Integers)
        | Codec::Integer(_)
        | Codec::Double
        | Codec::Numeric(..)
        | Codec::Text(_)
        | Codec::Bytea(_)
        | Codec::Json
        | Codec::Jsonb => {}
    }
}

/// What `--fraction round` did.
fn rounded(fraction: Fraction, finer: &[&Mark], diagnostics: &mut Vec<Diagnostic>) {
    let finer = merged(&finer.iter().copied().filter(|mark| mark.count > 0).collect::<Vec<_>>());
    if fraction == Fraction::Round && finer.count > 0 {
        diagnostics.push(note(
            "value.rounded",
            "seconds with more than six digits are rounded to microseconds",
            &finer,
        ));
    }
}

/// What became an interval.
fn intervals(form: &IntervalForm, seen: &ColumnProfile, numbers: &Mark, diagnostics: &mut Vec<Diagnostic>) {
    let texts = match form.text {
        IntervalText::Since1970 => "dates and times are intervals since 1970-01-01 00:00:00",
        IntervalText::OfDay => "times of day are intervals since midnight",
    };
    let finer = form.unit.and_then(|unit| seen.in_unit(UnitForm::Told(unit))).map(|marks| &marks.finer);
    rounded(form.fraction, &[&seen.finer].into_iter().chain(finer).collect::<Vec<_>>(), diagnostics);
    let unit = form.unit.map_or(String::new(), |unit| format!("numbers are intervals in {}", unit.word()));
    for (message, mark) in [(texts, &seen.texts), (unit.as_str(), numbers)] {
        if mark.count > 0 {
            diagnostics.push(note("form.interval", message, mark));
        }
    }
}

/// What waits for the user, or what the user's policy changes.
pub fn decisions(
    facts: &ColumnFacts<'_>,
    codec: &Codec,
    seen: &ColumnProfile,
    policy: &TypePolicy,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let bytea = format!("--column '{}.{}=bytea'", facts.table, facts.column);
    if let Codec::Text(_) = codec {
        if seen.nul.count > 0 {
            let (code, message) = match policy.nul {
                NulPolicy::Stop => ("value.nul", "text with NUL, which PostgreSQL's text cannot hold"),
                NulPolicy::Strip => ("value.nul-changed", "NULs are left out"),
                NulPolicy::Escape => ("value.nul-changed", "NULs are written as \\x00"),
            };
            let hint = format!("--nul strip|escape, or {bytea}");
            diagnostics.push(note(code, message, &seen.nul).hint(hint));
        }
        if seen.invalid.count > 0 {
            let (code, message) = match policy.invalid_utf8 {
                Utf8Policy::Stop | Utf8Policy::Bytea => ("value.invalid-utf8", "text that is not valid UTF-8"),
                Utf8Policy::Replace => ("value.utf8-changed", "malformed bytes become U+FFFD"),
                Utf8Policy::Latin1 => ("value.utf8-changed", "text that is not UTF-8 is read as Latin-1"),
            };
            let hint = format!("--invalid-utf8 replace|latin1|bytea, or {bytea}");
            diagnostics.push(note(code, message, &seen.invalid).hint(hint));
        }
    }
    if seen.too_large.count > 0 {
        let message = "the row is longer than the 1 GiB that a line of COPY can be (a byte of a BLOB counts twice)";
        diagnostics.push(note("value.too-large", message, &seen.too_large).hint("split it in SQLite"));
    }
}
