//! The PostgreSQL types that a column can get (postgresql.org/docs/current/datatype.html).

use std::fmt;

/// A column type. [`fmt::Display`] gives its SQL spelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum PgType {
    Boolean,
    SmallInt,
    Integer,
    BigInt,
    DoublePrecision,
    /// `numeric`, or `numeric(precision, scale)`.
    Numeric(Option<(u16, u16)>),
    Text,
    /// `varchar(n)`, n in characters.
    Varchar(u32),
    Bytea,
    Date,
    Interval,
    Time,
    /// `timestamp`, or `timestamp(p)` with p fraction digits.
    Timestamp(Option<u8>),
    /// `timestamptz`, or `timestamptz(p)`.
    TimestampTz(Option<u8>),
    Json,
    Jsonb,
    Uuid,
}

impl PgType {
    /// The largest number of this type, where it is one of the three that an identity can have.
    pub fn largest(self) -> Option<i64> {
        match self {
            PgType::SmallInt => Some(i64::from(i16::MAX)),
            PgType::Integer => Some(i64::from(i32::MAX)),
            PgType::BigInt => Some(i64::MAX),
            PgType::Boolean
            | PgType::DoublePrecision
            | PgType::Numeric(_)
            | PgType::Text
            | PgType::Varchar(_)
            | PgType::Bytea
            | PgType::Date
            | PgType::Interval
            | PgType::Time
            | PgType::Timestamp(_)
            | PgType::TimestampTz(_)
            | PgType::Json
            | PgType::Jsonb
            | PgType::Uuid => None,
        }
    }

    /// Whether an identity can have it.
    pub fn is_identity(self) -> bool {
        self.largest().is_some()
    }

    /// A column of this type alone gives its table a TOAST table.
    pub fn is_toasted(self) -> bool {
        match self {
            PgType::Text | PgType::Bytea | PgType::Json | PgType::Jsonb | PgType::Numeric(None) => true,
            PgType::Boolean
            | PgType::SmallInt
            | PgType::Integer
            | PgType::BigInt
            | PgType::DoublePrecision
            | PgType::Numeric(Some(_))
            | PgType::Varchar(_)
            | PgType::Date
            | PgType::Time
            | PgType::Timestamp(_)
            | PgType::TimestampTz(_)
            | PgType::Interval
            | PgType::Uuid => false,
        }
    }
}

impl fmt::Display for PgType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PgType::Boolean => f.write_str("boolean"),
            PgType::SmallInt => f.write_str("smallint"),
            PgType::Integer => f.write_str("integer"),
            PgType::BigInt => f.write_str("bigint"),
            PgType::DoublePrecision => f.write_str("double precision"),
            PgType::Numeric(None) => f.write_str("numeric"),
            PgType::Numeric(Some((precision, scale))) => write!(f, "numeric({precision},{scale})"),
            PgType::Text => f.write_str("text"),
            PgType::Varchar(n) => write!(f, "varchar({n})"),
            PgType::Bytea => f.write_str("bytea"),
            PgType::Date => f.write_str("date"),
            PgType::Interval => f.write_str("interval"),
            PgType::Time => f.write_str("time"),
            PgType::Timestamp(None) => f.write_str("timestamp"),
            PgType::Timestamp(Some(p)) => write!(f, "timestamp({p})"),
            PgType::TimestampTz(None) => f.write_str("timestamptz"),
            PgType::TimestampTz(Some(p)) => write!(f, "timestamptz({p})"),
            PgType::Json => f.write_str("json"),
            PgType::Jsonb => f.write_str("jsonb"),
            PgType::Uuid => f.write_str("uuid"),
        }
    }
}
