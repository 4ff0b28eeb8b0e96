//! What a codec is: a type, and the sorts of value that its column was seen to hold.
//!
//! In: a column's decision. Out: plain data that `codec::encode` and `pg` read.

use super::boolean;
use super::epoch::Unit;
use super::text::{NulPolicy, Utf8Policy};
use crate::pg::types::PgType;

/// How the values of one column become COPY fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Codec {
    /// boolean.
    Boolean(BooleanForm),
    /// smallint, integer or bigint, from integers in range.
    Integer(Width),
    /// double precision, from reals and from integers that a double holds exactly.
    Double,
    /// numeric, or numeric(precision, scale), from integers and finite reals.
    Numeric(Option<(u16, u16)>, Noise),
    /// text or varchar(n).
    Text(TextForm),
    /// bytea: BLOBs, and with the other classes the bytes of their text.
    Bytea(Classes),
    /// date: `YYYY-MM-DD`, alone or with a midnight that has no zone.
    Date,
    /// time: a time of day.
    Time(Fraction),
    /// interval.
    Interval(IntervalForm),
    /// timestamp.
    Timestamp(MomentForm, Zoned),
    /// timestamptz; text without a zone is UTC.
    TimestampTz(MomentForm),
    /// json: JSON text, SQLite's binary JSON and numbers.
    Json,
    /// jsonb: the same, as far as jsonb keeps it.
    Jsonb,
    /// uuid: text and BLOBs of 16 bytes.
    Uuid,
}

impl Codec {
    /// The plain codec of a type: no words, no numbers in dates, each class in its own type.
    pub fn plain(pg_type: PgType) -> Codec {
        let form = |precision| MomentForm { precision, unit: None, fraction: Fraction::Keep };
        match pg_type {
            PgType::Boolean => Codec::Boolean(BooleanForm::Integers),
            PgType::SmallInt => Codec::Integer(Width::Small),
            PgType::Integer => Codec::Integer(Width::Medium),
            PgType::BigInt => Codec::Integer(Width::Big),
            PgType::DoublePrecision => Codec::Double,
            PgType::Numeric(limits) => Codec::Numeric(limits, Noise::Keep),
            PgType::Text => Codec::Text(TextForm::new(Classes::TEXT)),
            PgType::Varchar(limit) => Codec::Text(TextForm { limit: Some(limit), ..TextForm::new(Classes::TEXT) }),
            PgType::Bytea => Codec::Bytea(Classes::BLOB),
            PgType::Date => Codec::Date,
            PgType::Time => Codec::Time(Fraction::Keep),
            PgType::Interval => {
                Codec::Interval(IntervalForm { text: IntervalText::Since1970, unit: None, fraction: Fraction::Keep })
            }
            PgType::Timestamp(precision) => Codec::Timestamp(form(precision), Zoned::Refuse),
            PgType::TimestampTz(precision) => Codec::TimestampTz(form(precision)),
            PgType::Json => Codec::Json,
            PgType::Jsonb => Codec::Jsonb,
            PgType::Uuid => Codec::Uuid,
        }
    }
}

/// Where booleans come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BooleanForm {
    /// The integers 0 and 1.
    Integers,
    /// One pair of words.
    Words(boolean::Words),
    /// Whatever PostgreSQL's boolean reads, and the integers 0 and 1: the user asked for it.
    Any,
}

/// What becomes of the digits of a double behind the fifteenth, in a numeric(p,s).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Noise {
    /// They are digits as any other.
    #[default]
    Keep,
    /// Where the first fifteen fit, they go: 57.959999999999994 is 57.96.
    Round,
}

/// The width of an integer type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Width {
    /// smallint: 16 bits.
    Small,
    /// integer: 32 bits.
    Medium,
    /// bigint: 64 bits.
    Big,
}

impl Width {
    /// Whether the type holds this integer.
    pub fn holds(self, value: i64) -> bool {
        match self {
            Width::Small => i16::try_from(value).is_ok(),
            Width::Medium => i32::try_from(value).is_ok(),
            Width::Big => true,
        }
    }
}

/// A set of storage classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Classes(u8);

impl Classes {
    /// None.
    pub const NONE: Classes = Classes(0);
    /// INTEGER.
    pub const INTEGER: Classes = Classes(1);
    /// REAL.
    pub const REAL: Classes = Classes(2);
    /// TEXT.
    pub const TEXT: Classes = Classes(4);
    /// BLOB.
    pub const BLOB: Classes = Classes(8);

    /// Both sets.
    #[must_use]
    pub const fn with(self, other: Classes) -> Classes {
        Classes(self.0 | other.0)
    }

    /// Whether it holds all of the other set.
    pub const fn has(self, other: Classes) -> bool {
        self.0 & other.0 == other.0
    }

    /// How many classes it holds.
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether it holds none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// What a text column takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TextForm {
    /// The storage classes; a BLOB joins if it is text (UTF-8 without NUL).
    pub classes: Classes,
    /// Characters, for varchar(n).
    pub limit: Option<u32>,
    /// What becomes of a NUL.
    pub nul: NulPolicy,
    /// What becomes of text that is not UTF-8.
    pub invalid: Utf8Policy,
}

impl TextForm {
    /// text that takes these classes and stops at NUL and invalid UTF-8.
    pub fn new(classes: Classes) -> TextForm {
        TextForm { classes, limit: None, nul: NulPolicy::Stop, invalid: Utf8Policy::Stop }
    }
}

/// What an interval column takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct IntervalForm {
    /// How its text is meant.
    pub text: IntervalText,
    /// What numbers count, if `--epoch` says so.
    pub unit: Option<Unit>,
    /// What is finer than microseconds.
    pub fraction: Fraction,
}

/// What the text of an interval column says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IntervalText {
    /// A date and time without a zone: what lies between 1970-01-01 00:00:00 and it.
    Since1970,
    /// A time of day: what lies between midnight and it.
    OfDay,
}

/// What a timestamp or timestamptz column takes besides text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct MomentForm {
    /// The fraction digits of the type, 0 to 6; none means 6.
    pub precision: Option<u8>,
    /// What numbers count, if there may be numbers.
    pub unit: Option<UnitForm>,
    /// What is finer than microseconds.
    pub fraction: Fraction,
}

/// `--fraction`: what becomes of seconds with more than six digits, which PostgreSQL does not keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Fraction {
    /// They do not fit: the column keeps them as text or as numbers.
    #[default]
    Keep,
    /// They are rounded to microseconds.
    Round,
}

/// What the numbers of a column count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UnitForm {
    /// The values themselves say so: a number that is not plausible in the unit does not fit.
    Banded(Unit),
    /// The user says so, or the database as a whole: any number that the type can hold fits.
    Told(Unit),
}

/// What a timestamp column does with text that has a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Zoned {
    /// It does not fit.
    Refuse,
    /// It is converted to UTC, because an option asked for timestamp.
    ToUtc,
}
