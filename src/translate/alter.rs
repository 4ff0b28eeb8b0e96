//! From a conversion that can be made exactly to the ALTER TABLE that makes it.
//!
//! In: what [`super::reversible`] answered. Out: plans for `pg`.

use super::column::ColumnDecision;
use super::reversible::{Conversion, Source};
use crate::codec::datetime::{Kind, Shape, Zone};
use crate::codec::epoch::Unit;
use crate::codec::uuid::{Case, Form};
use crate::pg::alter::{AlterColumn, Back, Count, MomentBack, Using, UuidBack, UuidForm, Whole};
use crate::pg::types::PgType;

/// The column's part of ALTER TABLE; none if its type stays.
pub fn alter_column(
    name: &str,
    from: &ColumnDecision,
    to: &ColumnDecision,
    conversion: Conversion,
    collate_c: bool,
) -> Option<AlterColumn> {
    if from.pg_type == to.pg_type {
        return None;
    }
    let using = match conversion {
        Conversion::Keep => None,
        Conversion::Text(_) if from.sent.classes.is_empty() => Some(Using::Nulls),
        Conversion::Cast => Some(Using::Cast),
        Conversion::BooleanToNumber => Some(Using::Bits),
        Conversion::DoubleToNumeric => Some(Using::Decimal(Whole::Plain)),
        Conversion::RealToNumeric => Some(Using::Decimal(Whole::Real)),
        Conversion::TrimScale => Some(Using::Trimmed(Whole::Plain)),
        Conversion::TrimReal => Some(Using::Trimmed(Whole::Real)),
        Conversion::AtUtc => Some(Using::AtUtc),
        Conversion::Text(source) => Some(Using::Text(back(source, from.pg_type))),
        Conversion::Bytes(source) => Some(Using::Bytes(back(source, from.pg_type))),
        Conversion::UuidToBytes => Some(Using::UuidBytes),
        Conversion::BytesToText => Some(Using::Decoded),
        Conversion::Count(unit) => Some(Using::Count(count(unit, from.pg_type))),
    };
    let textual = matches!(to.pg_type, PgType::Text | PgType::Varchar(_));
    Some(AlterColumn { name: name.to_owned(), pg_type: to.pg_type, collate_c: collate_c && textual, using })
}

fn back(source: Source, from: PgType) -> Back {
    match source {
        Source::Plain => Back::Plain,
        Source::Bits => Back::Bits,
        Source::Words(words) => {
            let (no, yes) = words.pair();
            Back::Words(no, yes)
        }
        Source::Real => Back::Real,
        Source::Mixed => Back::Mixed,
        Source::NumericReal => Back::NumericReal,
        Source::NumericInteger => Back::NumericInteger,
        Source::Numeric => Back::Numeric,
        Source::NumericTrimmed => Back::NumericTrimmed,
        Source::Count(unit) => Back::Count(count(unit, from)),
        Source::Shape(shape) => Back::Moment(moment(&shape, from)),
        Source::Uuid(form, case) => Back::Uuid(UuidBack {
            form: match form {
                Form::Braced => UuidForm::Braced,
                Form::Bare => UuidForm::Bare,
                Form::Dashed | Form::Blob => UuidForm::Dashed,
            },
            upper: match case {
                Case::Upper => true,
                Case::Digits | Case::Lower | Case::Mixed => false,
            },
        }),
    }
}

fn count(unit: Unit, from: PgType) -> Count {
    let (factor, since) = match unit {
        Unit::Milliseconds => ("0.001", 0),
        Unit::Microseconds => ("1", 0),
        Unit::Nanoseconds => ("1000", 0),
        Unit::Cocoa => ("0.000001", 978_307_200),
        // the others are none of those that `reversible` lets through
        Unit::Seconds | Unit::Julian | Unit::Ticks | Unit::FileTime | Unit::Calendar => ("0.000001", 0),
    };
    Count { zoned: matches!(from, PgType::TimestampTz(_)), factor, since }
}

fn moment(shape: &Shape, from: PgType) -> MomentBack {
    let pattern = match (shape.kind, shape.letter, shape.seconds) {
        (Kind::Date, _, _) => "YYYY-MM-DD",
        (Kind::Time, _, true) => "HH24:MI:SS",
        (Kind::Time, _, false) => "HH24:MI",
        (Kind::DateTime, false, true) => "YYYY-MM-DD HH24:MI:SS",
        (Kind::DateTime, false, false) => "YYYY-MM-DD HH24:MI",
        (Kind::DateTime, true, true) => "YYYY-MM-DD\"T\"HH24:MI:SS",
        (Kind::DateTime, true, false) => "YYYY-MM-DD\"T\"HH24:MI",
    };
    let spaced = |blank: bool| if blank { " " } else { "" };
    let (offset, zone) = match shape.zone {
        // a name does not come back: `reversible` has said no
        Zone::Named { minutes } => (minutes, String::new()),
        Zone::None => (0, String::new()),
        Zone::Letter { letter, blank } => (0, format!("{}{}", spaced(blank), char::from(letter))),
        Zone::Offset { minutes, minus, blank } => {
            let (sign, size) = (if minus { '-' } else { '+' }, minutes.unsigned_abs());
            (minutes, format!("{}{sign}{:02}:{:02}", spaced(blank), size / 60, size % 60))
        }
    };
    MomentBack { from, pattern, fraction: shape.fraction, offset, zone }
}
