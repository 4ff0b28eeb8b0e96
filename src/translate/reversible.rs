//! Whether a column that was already sent under one decision can be turned exactly into another.
//!
//! In: two decisions. Out: what `ALTER TABLE .. ALTER COLUMN .. TYPE .. USING ..` has to compute
//! (postgresql.org/docs/current/sql-altertable.html), for `pg` to print; or nothing, and then the run has to stop.
//! "Exactly": the same that the values would have become under the second decision from the start.

use super::column::ColumnDecision;
use crate::codec::boolean::Words;
use crate::codec::datetime::{Kind, Shape, Zone};
use crate::codec::epoch::Unit;
use crate::codec::uuid::{Case, Form};
use crate::codec::{BooleanForm, Classes, Codec, MomentForm, Noise, NulPolicy, UnitForm, Utf8Policy};
use crate::pg::types::PgType;
use crate::profile::Seen;

/// The USING expression over a column x.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conversion {
    /// None: the type stays, or only its limit goes.
    Keep,
    /// `x::type`: between integers, integers to numeric or double precision, date to timestamp.
    Cast,
    /// `x::integer::type`.
    BooleanToNumber,
    /// `x::text::numeric` (the direct cast keeps 15 digits).
    DoubleToNumeric,
    /// The same with a fraction digit at least, as reals in a numeric column have.
    RealToNumeric,
    /// `trim_scale(x)`.
    TrimScale,
    /// The same with a fraction digit at least.
    TrimReal,
    /// `x::timestamp AT TIME ZONE 'UTC'`.
    AtUtc,
    /// The text that the values were.
    Text(Source),
    /// The bytes of that text: `convert_to(.., 'UTF8')`.
    Bytes(Source),
    /// `decode(replace(x::text, '-', ''), 'hex')`.
    UuidToBytes,
    /// The text that the bytes are: `convert_from(x, 'UTF8')`.
    BytesToText,
    /// The number that an instant was, in this unit.
    Count(Unit),
}

/// How the text of a value is had back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// `x::text`.
    Plain,
    /// `0` and `1` for false and true: `x::integer::text`.
    Bits,
    /// The two words.
    Words(Words),
    /// SQLite's print of a double: `x::text` with `.0` put into digits that have no point (`1`, `1e+20`).
    Real,
    /// A double precision of integers, and reals that are no integers.
    Mixed,
    /// The same of `x::double precision`: a numeric(p,s) that only ever held reals.
    NumericReal,
    /// `trim_scale(x)::text`: a numeric(p,s) that only ever held integers.
    NumericInteger,
    /// Integers as `x::text`; reals (`scale(x) > 0` or beyond 64 bits) as [`Source::Real`] of `x::double precision`.
    Numeric,
    /// The same of `trim_scale(x)`: a numeric(p,s) that held integers and reals with a fraction.
    NumericTrimmed,
    /// `to_char`, see [`Shape`]; an offset is applied first and then written.
    Shape(Shape),
    /// A UUID in this form and case.
    Uuid(Form, Case),
    /// The integer that an instant was, in this unit.
    Count(Unit),
}

/// Whether, and how, what was sent under `from` becomes what `to` would have made of it. `from.sent` must tell about
/// all values sent and no other.
pub fn reversible(from: &ColumnDecision, to: &ColumnDecision) -> Option<Conversion> {
    if from.pg_type == to.pg_type {
        return Some(Conversion::Keep);
    }
    // an empty text went out as NULL
    if from.sent.emptied && matches!(to.pg_type, PgType::Text | PgType::Varchar(_) | PgType::Bytea) {
        return None;
    }
    if from.sent.classes.is_empty() {
        return Some(Conversion::Text(Source::Plain));
    }
    match to.pg_type {
        PgType::SmallInt | PgType::Integer | PgType::BigInt => match from.codec {
            Codec::Boolean(BooleanForm::Integers) => Some(Conversion::BooleanToNumber),
            Codec::Integer(_) => Some(Conversion::Cast),
            Codec::Text(_) if from.sent.classes == Classes::INTEGER => Some(Conversion::Cast),
            Codec::Timestamp(form, _) | Codec::TimestampTz(form) if from.sent.classes == Classes::INTEGER => {
                count(form, from).map(Conversion::Count)
            }
            Codec::Boolean(BooleanForm::Words(_) | BooleanForm::Any)
            | Codec::Double
            | Codec::Numeric(..)
            | Codec::Text(_)
            | Codec::Bytea(_)
            | Codec::Date
            | Codec::Time(_)
            | Codec::Timestamp(..)
            | Codec::TimestampTz(_)
            | Codec::Json
            | Codec::Jsonb
            | Codec::Interval(_)
            | Codec::Uuid => None,
        },
        PgType::Numeric(None) => match from.codec {
            Codec::Boolean(BooleanForm::Integers) => Some(Conversion::BooleanToNumber),
            Codec::Integer(_) => Some(Conversion::Cast),
            Codec::Double if !from.sent.infinite && from.sent.classes == Classes::REAL => {
                Some(Conversion::RealToNumeric)
            }
            Codec::Double if !from.sent.infinite => Some(Conversion::DoubleToNumeric),
            Codec::Timestamp(form, _) | Codec::TimestampTz(form) => count(form, from).map(Conversion::Count),
            Codec::Numeric(Some(_), Noise::Round) => None,
            Codec::Numeric(..) if from.sent.classes == Classes::REAL => Some(Conversion::TrimReal),
            Codec::Numeric(..) => Some(Conversion::TrimScale),
            Codec::Boolean(BooleanForm::Words(_) | BooleanForm::Any)
            | Codec::Double
            | Codec::Text(_)
            | Codec::Bytea(_)
            | Codec::Date
            | Codec::Time(_)
            | Codec::Json
            | Codec::Jsonb
            | Codec::Interval(_)
            | Codec::Uuid => None,
        },
        PgType::DoublePrecision => match from.codec {
            Codec::Boolean(BooleanForm::Integers) => Some(Conversion::BooleanToNumber),
            Codec::Numeric(Some(_), Noise::Round) => None,
            Codec::Integer(_) | Codec::Numeric(..) => Some(Conversion::Cast),
            Codec::Boolean(BooleanForm::Words(_) | BooleanForm::Any)
            | Codec::Double
            | Codec::Text(_)
            | Codec::Bytea(_)
            | Codec::Date
            | Codec::Time(_)
            | Codec::Timestamp(..)
            | Codec::TimestampTz(_)
            | Codec::Json
            | Codec::Jsonb
            | Codec::Interval(_)
            | Codec::Uuid => None,
        },
        PgType::Text => match from.codec {
            // that all of them are text is what makes the column text
            Codec::Bytea(classes) if classes == Classes::BLOB => Some(Conversion::BytesToText),
            Codec::Text(_) => Some(Conversion::Keep),
            Codec::Bytea(_)
            | Codec::Boolean(_)
            | Codec::Integer(_)
            | Codec::Double
            | Codec::Numeric(..)
            | Codec::Date
            | Codec::Time(_)
            | Codec::Timestamp(..)
            | Codec::TimestampTz(_)
            | Codec::Json
            | Codec::Jsonb
            | Codec::Interval(_)
            | Codec::Uuid => source(from).map(Conversion::Text),
        },
        PgType::Bytea => match (from.codec, from.sent.uuid_form) {
            (Codec::Uuid, Seen::One(Form::Blob)) => Some(Conversion::UuidToBytes),
            (_, Seen::None | Seen::One(_) | Seen::Several) => source(from).map(Conversion::Bytes),
        },
        PgType::Timestamp(None) => match from.codec {
            Codec::Date => Some(Conversion::Cast),
            Codec::Timestamp(..) => Some(Conversion::Keep),
            Codec::Text(_) => written(from).filter(|shape| is_day(shape) && shape.zone == Zone::None).map(cast),
            Codec::Boolean(_)
            | Codec::Integer(_)
            | Codec::Double
            | Codec::Numeric(..)
            | Codec::Bytea(_)
            | Codec::Time(_)
            | Codec::TimestampTz(_)
            | Codec::Json
            | Codec::Jsonb
            | Codec::Interval(_)
            | Codec::Uuid => None,
        },
        PgType::TimestampTz(_) => match from.codec {
            Codec::Date | Codec::Timestamp(..) => Some(Conversion::AtUtc),
            Codec::TimestampTz(_) if to.pg_type == PgType::TimestampTz(None) => Some(Conversion::Keep),
            Codec::Text(_) => written(from).filter(is_day).map(|shape| match shape.zone {
                Zone::None => Conversion::AtUtc,
                Zone::Letter { .. } | Zone::Offset { .. } | Zone::Named { .. } => Conversion::Cast,
            }),
            Codec::Boolean(_)
            | Codec::Integer(_)
            | Codec::Double
            | Codec::Numeric(..)
            | Codec::Bytea(_)
            | Codec::Time(_)
            | Codec::TimestampTz(_)
            | Codec::Json
            | Codec::Jsonb
            | Codec::Interval(_)
            | Codec::Uuid => None,
        },
        // all of them are UUIDs, in whatever form: that is what makes the column one
        PgType::Uuid => matches!(from.codec, Codec::Text(_)).then_some(Conversion::Cast),
        PgType::Date => written(from).filter(|shape| shape.kind == Kind::Date).map(cast),
        PgType::Time => written(from).filter(|shape| shape.kind == Kind::Time && shape.zone == Zone::None).map(cast),
        PgType::Boolean
        | PgType::Numeric(Some(_))
        | PgType::Varchar(_)
        | PgType::Timestamp(Some(_))
        | PgType::Json
        | PgType::Jsonb
        | PgType::Interval => None,
    }
}

/// The one shape of the dates or times that a text column holds, which PostgreSQL reads as we do.
fn written(from: &ColumnDecision) -> Option<Shape> {
    let sent = &from.sent;
    match (from.codec, sent.shape) {
        (Codec::Text(_), Seen::One(shape)) if sent.classes == Classes::TEXT && !sent.rounded => Some(shape),
        (_, Seen::None | Seen::One(_) | Seen::Several) => None,
    }
}

fn is_day(shape: &Shape) -> bool {
    matches!(shape.kind, Kind::Date | Kind::DateTime)
}

fn cast(_: Shape) -> Conversion {
    Conversion::Cast
}

/// The unit of instants that were numbers, every one of which an exact count gives back.
fn count(form: MomentForm, from: &ColumnDecision) -> Option<Unit> {
    let numbers = !from.sent.classes.has(Classes::TEXT) && !from.sent.whole_reals && !from.sent.rounded;
    let (UnitForm::Banded(unit) | UnitForm::Told(unit)) = form.unit.filter(|_| numbers)?;
    match unit {
        Unit::Seconds | Unit::Milliseconds | Unit::Microseconds | Unit::Nanoseconds | Unit::Cocoa => Some(unit),
        Unit::Julian | Unit::Ticks | Unit::FileTime | Unit::Calendar => None,
    }
}

fn source(from: &ColumnDecision) -> Option<Source> {
    let sent = &from.sent;
    if sent.blurred {
        return None;
    }
    match from.codec {
        Codec::Boolean(BooleanForm::Integers) => Some(Source::Bits),
        Codec::Boolean(BooleanForm::Any) => None,
        Codec::Boolean(BooleanForm::Words(words)) => Some(Source::Words(words)),
        // where NULs or malformed bytes were mended, the text is not what it was
        Codec::Text(form) => (form.nul == NulPolicy::Stop && form.invalid == Utf8Policy::Stop).then_some(Source::Plain),
        Codec::Json if sent.classes.has(Classes::BLOB) => None,
        Codec::Numeric(Some(_), Noise::Round) => None,
        Codec::Integer(_) | Codec::Json => Some(Source::Plain),
        Codec::Double if sent.infinite => None,
        Codec::Double if sent.classes == Classes::REAL => Some(Source::Real),
        Codec::Double => (!sent.whole_reals).then_some(Source::Mixed),
        Codec::Numeric(None, _) => Some(Source::Numeric),
        Codec::Numeric(Some(_), _) if sent.classes == Classes::INTEGER => Some(Source::NumericInteger),
        Codec::Numeric(Some(_), _) if sent.classes == Classes::REAL => Some(Source::NumericReal),
        Codec::Numeric(Some(_), _) => (!sent.whole_reals).then_some(Source::NumericTrimmed),
        Codec::Timestamp(form, _) | Codec::TimestampTz(form) if sent.classes == Classes::INTEGER => {
            count(form, from).map(Source::Count)
        }
        Codec::Date | Codec::Time(_) | Codec::Interval(_) | Codec::Timestamp(..) | Codec::TimestampTz(_) => {
            match sent.shape {
                Seen::One(shape) if sent.classes == Classes::TEXT && !sent.rounded => Some(Source::Shape(shape)),
                Seen::None | Seen::One(_) | Seen::Several => None,
            }
        }
        Codec::Uuid => match (sent.uuid_form, sent.uuid_case) {
            (
                Seen::One(form @ (Form::Dashed | Form::Braced | Form::Bare)),
                Some(case @ (Case::Digits | Case::Lower | Case::Upper)),
            ) => Some(Source::Uuid(form, case)),
            (Seen::None | Seen::One(_) | Seen::Several, _) => None,
        },
        Codec::Bytea(_) | Codec::Jsonb => None,
    }
}

/// Whether a conversion makes integers and reals alike, which text would have to tell apart.
pub fn blurs(from: &ColumnDecision, conversion: Conversion) -> bool {
    let both = from.sent.classes.has(Classes::INTEGER.with(Classes::REAL));
    from.sent.blurred
        || both
            && from.sent.whole_reals
            && matches!(conversion, Conversion::DoubleToNumeric | Conversion::TrimScale)
            && !matches!(from.codec, Codec::Numeric(None, _))
}

#[cfg(test)]
mod tests {
    use super::super::column::{ColumnFacts, decide, watch};
    use super::super::policy::TypePolicy;
    use super::*;
    use crate::profile::ColumnProfile;
    use crate::sqlite::ast::DeclaredType;
    use crate::sqlite::literal::{Literal, Text};

    fn decided(declared: &str, values: &[Literal<'_>]) -> ColumnDecision {
        let declared = DeclaredType { name: declared.into(), arguments: vec![] };
        let facts = ColumnFacts { table: "t", column: "c", declared: Some(&declared), ..ColumnFacts::default() };
        let policy = TypePolicy::default();
        let mut profile = ColumnProfile::new(watch(&facts, &policy));
        for value in values {
            profile.observe(value, 1);
        }
        decide(&facts, &profile, &policy)
    }

    fn text(text: &str) -> Literal<'_> {
        Literal::Text(Text::plain(text.as_bytes()))
    }

    #[test]
    fn what_can_be_turned_back_and_what_cannot() {
        let real = Literal::Real { value: 2.75, text: b"2.75" };
        let (day, other) = (text("2024-05-06 07:08:09"), text("2024-05-06T07:08:09"));
        let upper = text("550E8400-E29B-41D4-A716-446655440000");
        for (declared, sent, late, want) in [
            ("BOOLEAN", vec![Literal::Integer(1)], Literal::Integer(2), Some(Conversion::BooleanToNumber)),
            ("BOOLEAN", vec![Literal::Integer(1)], text("x"), Some(Conversion::Text(Source::Bits))),
            ("INTEGER", vec![Literal::Integer(5)], real, Some(Conversion::Cast)),
            ("REAL", vec![real], text("x"), Some(Conversion::Text(Source::Real))),
            ("TEXT", vec![text("x")], Literal::Blob(b"ff"), Some(Conversion::Bytes(Source::Plain))),
            ("DATE", vec![text("2024-05-06")], day, Some(Conversion::Cast)),
            ("DATETIME", vec![day], text("2024-05-06 07:08:09Z"), Some(Conversion::AtUtc)),
            ("DATETIME", vec![day, other], text(""), None),
            ("JSON", vec![text("{}")], text("x"), None),
            ("UUID", vec![upper], text("x"), Some(Conversion::Text(Source::Uuid(Form::Dashed, Case::Upper)))),
            ("UUID", vec![], text("x"), Some(Conversion::Text(Source::Plain))),
        ] {
            let from = decided(declared, &sent);
            let all: Vec<_> = sent.iter().copied().chain([late]).collect();
            assert_eq!(reversible(&from, &decided(declared, &all)), want, "{declared} {late:?}");
        }
        let shaped = reversible(&decided("DATETIME", &[day]), &decided("DATETIME", &[day, text("")]));
        assert!(matches!(shaped, Some(Conversion::Text(Source::Shape(_)))));
    }
}
