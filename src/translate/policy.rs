//! The options that narrow or steer column types, and their defaults, which lose nothing.
//!
//! In: the words of the command line. Out: [`TypePolicy`], or a usage error that says what is possible.

use crate::codec::epoch::Unit;
pub use crate::codec::{Fraction, NulPolicy, Utf8Policy};
use crate::pg::types::PgType;
use crate::rules::types::normalised;
use crate::sqlite::ast::DeclaredType;
use std::fmt;
use std::str::FromStr;

/// A word that an option does not know, and the words it knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyError {
    option: &'static str,
    found: String,
    possible: String,
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}, found \"{}\"", self.option, self.possible, self.found)
    }
}

impl std::error::Error for PolicyError {}

/// An option that takes one of a few words.
pub trait Choice: Copy + Send + Sync + 'static {
    /// The option.
    const OPTION: &'static str;
    /// Its words: what to write, what it means here, what it means to the user. The first one is the default.
    const WORDS: &'static [(&'static str, Self, &'static str)];

    /// Reads one of the words.
    ///
    /// # Errors
    /// For anything else, with the words.
    fn choose(text: &str) -> Result<Self, PolicyError> {
        let known = Self::WORDS.iter().find(|row| row.0.eq_ignore_ascii_case(text.trim()));
        known.map(|row| row.1).ok_or_else(|| {
            let words: Vec<&str> = Self::WORDS.iter().map(|row| row.0).collect();
            PolicyError { option: Self::OPTION, found: text.into(), possible: words.join(", ") }
        })
    }
}

/// `--datetime`: what columns declared DATETIME or TIMESTAMP become.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub enum DateTimePolicy {
    #[default]
    Auto,
    Timestamp,
    TimestampTz,
    Text,
}

impl Choice for DateTimePolicy {
    const OPTION: &'static str = "--datetime";
    const WORDS: &'static [(&'static str, Self, &'static str)] = &[
        ("auto", DateTimePolicy::Auto, "timestamp, and timestamptz as soon as a value has a zone"),
        ("timestamp", DateTimePolicy::Timestamp, "timestamp; values with a zone are converted to UTC"),
        (
            "timestamptz",
            DateTimePolicy::TimestampTz,
            "timestamptz; values without a zone are UTC, as SQLite reads them",
        ),
        ("text", DateTimePolicy::Text, "text, as written"),
    ];
}

/// `--json`: what columns declared JSON start at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub enum JsonPolicy {
    #[default]
    Jsonb,
    Json,
    Text,
}

impl Choice for JsonPolicy {
    const OPTION: &'static str = "--json";
    const WORDS: &'static [(&'static str, Self, &'static str)] = &[
        ("jsonb", JsonPolicy::Jsonb, "jsonb where it keeps all that is there, otherwise json or text"),
        ("json", JsonPolicy::Json, "json: blanks, order and duplicates as written"),
        ("text", JsonPolicy::Text, "text"),
    ];
}

/// `--nocase`: what becomes of text columns declared COLLATE NOCASE.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub enum NocasePolicy {
    #[default]
    Index,
    Citext,
}

impl Choice for NocasePolicy {
    const OPTION: &'static str = "--nocase";
    const WORDS: &'static [(&'static str, Self, &'static str)] = &[
        ("index", NocasePolicy::Index, "text; its keys and indexes are on what NOCASE compares"),
        ("citext", NocasePolicy::Citext, "citext, an extension: = and LIKE do not see the case of any letter"),
    ];
}

/// `--integer`: what INT and INTEGER become, INTEGER PRIMARY KEY too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub enum IntegerPolicy {
    #[default]
    BigInt,
    Declared,
}

impl Choice for IntegerPolicy {
    const OPTION: &'static str = "--integer";
    const WORDS: &'static [(&'static str, Self, &'static str)] = &[
        ("bigint", IntegerPolicy::BigInt, "bigint, which holds all that SQLite's INTEGER does"),
        (
            "declared",
            IntegerPolicy::Declared,
            "integer, as PostgreSQL reads the name, while the values and the next number fit",
        ),
    ];
}

/// What an infinite DEFAULT makes of a column of numbers (`--target-version`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum InfinityPolicy {
    /// double precision: before PostgreSQL 14 numeric has no infinity.
    #[default]
    Double,
    /// numeric.
    Numeric,
}

/// `--epoch`: what numbers in date and time columns count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EpochPolicy {
    /// What all values of the column say by their magnitude.
    #[default]
    Auto,
    /// This unit.
    Unit(Unit),
    /// Nothing: they stay numbers.
    None,
}

impl Choice for EpochPolicy {
    const OPTION: &'static str = "--epoch";
    const WORDS: &'static [(&'static str, Self, &'static str)] = &[
        ("auto", EpochPolicy::Auto, "what all values of the column say by their magnitude"),
        ("s", EpochPolicy::Unit(Unit::Seconds), "seconds since 1970"),
        ("ms", EpochPolicy::Unit(Unit::Milliseconds), "milliseconds since 1970"),
        ("us", EpochPolicy::Unit(Unit::Microseconds), "microseconds since 1970"),
        ("ns", EpochPolicy::Unit(Unit::Nanoseconds), "nanoseconds since 1970"),
        ("julian", EpochPolicy::Unit(Unit::Julian), "Julian days"),
        ("2001", EpochPolicy::Unit(Unit::Cocoa), "seconds since 2001, as Core Data and Cocoa count"),
        ("cocoa", EpochPolicy::Unit(Unit::Cocoa), "the same"),
        ("ticks", EpochPolicy::Unit(Unit::Ticks), "100 nanoseconds since the year 1, as .NET counts"),
        ("filetime", EpochPolicy::Unit(Unit::FileTime), "100 nanoseconds since 1601, as Windows counts"),
        ("ymd", EpochPolicy::Unit(Unit::Calendar), "the digits of a calendar: yyyymmdd[HH[MM[SS[mmm]]]], no zone"),
        ("none", EpochPolicy::None, "nothing: they stay numbers"),
    ];
}

impl Choice for Fraction {
    const OPTION: &'static str = "--fraction";
    const WORDS: &'static [(&'static str, Self, &'static str)] = &[
        ("keep", Fraction::Keep, "the column keeps them: as text, or as numbers"),
        (
            "round",
            Fraction::Round,
            "round to microseconds, and reals to the scale of numeric(p,s) where only digits behind the fifteenth are lost; also take what Go's time.String() writes",
        ),
    ];
}

impl Choice for Utf8Policy {
    const OPTION: &'static str = "--invalid-utf8";
    const WORDS: &'static [(&'static str, Self, &'static str)] = &[
        ("stop", Utf8Policy::Stop, "stop, and list every column that holds such text"),
        ("replace", Utf8Policy::Replace, "write U+FFFD for each malformed sequence"),
        ("latin1", Utf8Policy::Latin1, "read such a value as Latin-1"),
        ("bytea", Utf8Policy::Bytea, "make such a column bytea"),
    ];
}

impl Choice for NulPolicy {
    const OPTION: &'static str = "--nul";
    const WORDS: &'static [(&'static str, Self, &'static str)] = &[
        ("stop", NulPolicy::Stop, "stop, and list every column that holds such text"),
        ("strip", NulPolicy::Strip, "leave the NULs out"),
        ("escape", NulPolicy::Escape, "write the four characters \\x00"),
    ];
}

/// `--infer`: what TEXT and INTEGER columns are narrowed to where every value qualifies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Infer(u8);

impl Infer {
    /// Text and INTEGER columns of UUIDs.
    pub const UUID: Infer = Infer(1);
    /// Text columns of JSON objects and arrays.
    pub const JSON: Infer = Infer(2);
    /// INTEGER columns of 0 and 1, text columns of one pair of words.
    pub const BOOLEAN: Infer = Infer(4);
    /// Text columns of dates and times, INTEGER columns of Unix time.
    pub const DATETIME: Infer = Infer(8);

    /// Whether it holds another.
    pub const fn has(self, other: Infer) -> bool {
        self.0 & other.0 != 0
    }
}

impl Choice for Infer {
    const OPTION: &'static str = "--infer";
    const WORDS: &'static [(&'static str, Self, &'static str)] = &[
        ("uuid", Infer::UUID, "TEXT of UUIDs: uuid"),
        ("json", Infer::JSON, "TEXT of JSON objects and arrays: jsonb"),
        ("boolean", Infer::BOOLEAN, "INTEGER of 0 and 1, TEXT of one pair such as yes and no: boolean"),
        ("datetime", Infer::DATETIME, "TEXT of dates and times, INTEGER of Unix time: date, timestamp, timestamptz"),
    ];
}

impl Infer {
    /// All of several.
    pub fn all(several: &[Infer]) -> Infer {
        Infer(several.iter().fold(0, |all, one| all | one.0))
    }
}

const PG_TYPES: &str = "boolean, smallint, integer, bigint, double precision, numeric[(p,s)], text, varchar(n), bytea, \
                        date, time, interval, timestamp[(p)], timestamptz[(p)], json, jsonb or uuid";

/// Reads a PostgreSQL type that a column can get.
///
/// # Errors
/// For anything else, with the list of what is possible.
pub fn pg_type(option: &'static str, text: &str) -> Result<PgType, PolicyError> {
    let refused = || PolicyError { option, found: text.trim().into(), possible: PG_TYPES.into() };
    let (name, arguments) = match text.trim().split_once('(') {
        None => (text.trim(), Vec::new()),
        Some((name, rest)) => {
            let inside = rest.strip_suffix(')').ok_or_else(refused)?;
            let numbers: Result<Vec<u32>, _> = inside.split(',').map(|number| number.trim().parse()).collect();
            (name, numbers.map_err(|_| refused())?)
        }
    };
    let name = normalised(name).to_ascii_lowercase();
    let precision = |p: &u32| u8::try_from(*p).ok().filter(|p| *p <= 6).ok_or_else(refused);
    Ok(match (name.as_str(), arguments.as_slice()) {
        ("boolean" | "bool", []) => PgType::Boolean,
        ("smallint" | "int2", []) => PgType::SmallInt,
        ("integer" | "int" | "int4", []) => PgType::Integer,
        ("bigint" | "int8", []) => PgType::BigInt,
        ("double precision" | "float8", []) => PgType::DoublePrecision,
        ("numeric" | "decimal", []) => PgType::Numeric(None),
        ("numeric" | "decimal", [p]) => PgType::Numeric(Some(numeric(*p, 0).ok_or_else(refused)?)),
        ("numeric" | "decimal", [p, s]) => PgType::Numeric(Some(numeric(*p, *s).ok_or_else(refused)?)),
        ("text" | "varchar" | "character varying", []) => PgType::Text,
        ("varchar" | "character varying", [n @ 1..=10_485_760]) => PgType::Varchar(*n),
        ("bytea", []) => PgType::Bytea,
        ("date", []) => PgType::Date,
        ("time", []) => PgType::Time,
        ("interval", []) => PgType::Interval,
        ("timestamp" | "timestamp without time zone", []) => PgType::Timestamp(None),
        ("timestamp", [p]) => PgType::Timestamp(Some(precision(p)?)),
        ("timestamptz" | "timestamp with time zone", []) => PgType::TimestampTz(None),
        ("timestamptz", [p]) => PgType::TimestampTz(Some(precision(p)?)),
        ("json", []) => PgType::Json,
        ("jsonb", []) => PgType::Jsonb,
        ("uuid", []) => PgType::Uuid,
        _ => return Err(refused()),
    })
}

/// The arguments of numeric, if every supported PostgreSQL accepts them (before 15 the scale is at most the precision).
pub fn numeric(precision: u32, scale: u32) -> Option<(u16, u16)> {
    let fits = (1..=1000).contains(&precision) && scale <= precision;
    fits.then(|| Some((u16::try_from(precision).ok()?, u16::try_from(scale).ok()?)))?
}

/// `--map 'DECLARED=type'`: every column so declared becomes that type (and widens from there).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapType {
    /// The declared type, normalised; with its arguments, or without to mean any.
    pub declared: String,
    /// The type.
    pub pg_type: PgType,
}

impl MapType {
    /// Whether a column declared so is meant.
    pub fn maps(&self, declared: &DeclaredType) -> bool {
        let name = normalised(&declared.name);
        self.declared == name || self.declared == format!("{name}({})", declared.arguments.join(","))
    }
}

impl FromStr for MapType {
    type Err = PolicyError;
    fn from_str(text: &str) -> Result<Self, PolicyError> {
        let (declared, name) = text.split_once('=').ok_or_else(|| PolicyError {
            option: "--map",
            found: text.into(),
            possible: "DECLARED=type, for instance 'CHAR(36)=uuid'".into(),
        })?;
        let declared = normalised(&declared.replace(" (", "(").replace(", ", ","));
        Ok(MapType { declared, pg_type: pg_type("--map", name)? })
    }
}

/// `--column table.col=type`: that column becomes that type (and widens from there).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnType {
    /// The table.
    pub table: String,
    /// The column.
    pub column: String,
    /// The type.
    pub pg_type: PgType,
}

impl FromStr for ColumnType {
    type Err = PolicyError;
    fn from_str(text: &str) -> Result<Self, PolicyError> {
        let refused = || PolicyError {
            option: "--column",
            found: text.into(),
            possible: "table.column=type, for instance orders.paid_at=timestamptz".into(),
        };
        let (place, name) = text.rsplit_once('=').ok_or_else(refused)?;
        let (table, column) = place.split_once('.').ok_or_else(refused)?;
        let unquoted = |name: &str| name.trim().trim_matches('"').to_string();
        Ok(ColumnType { table: unquoted(table), column: unquoted(column), pg_type: pg_type("--column", name)? })
    }
}

/// `--empty-as-null`: the columns in which an empty text is NULL, unless they are text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EmptyAsNull {
    /// All of them.
    pub all: bool,
    /// These: table and column.
    pub columns: Vec<(String, String)>,
}

impl EmptyAsNull {
    /// Whether it names a column.
    pub fn are_null(&self, table: &str, column: &str) -> bool {
        let named = |(of, name): &(String, String)| of.eq_ignore_ascii_case(table) && name.eq_ignore_ascii_case(column);
        self.all || self.columns.iter().any(named)
    }

    /// Both together.
    #[must_use]
    pub fn and(mut self, other: EmptyAsNull) -> EmptyAsNull {
        self.all |= other.all;
        self.columns.extend(other.columns);
        self
    }
}

impl FromStr for EmptyAsNull {
    type Err = PolicyError;
    fn from_str(text: &str) -> Result<Self, PolicyError> {
        if text.trim().eq_ignore_ascii_case("all") {
            return Ok(EmptyAsNull { all: true, columns: Vec::new() });
        }
        let refused = || PolicyError {
            option: "--empty-as-null",
            found: text.into(),
            possible: "all, or table.column, for instance orders.paid_at".into(),
        };
        let (table, column) = text.split_once('.').ok_or_else(refused)?;
        let unquoted = |name: &str| name.trim().trim_matches('"').to_string();
        Ok(EmptyAsNull { all: false, columns: vec![(unquoted(table), unquoted(column))] })
    }
}

/// All options that have a say in column types.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub struct TypePolicy {
    pub datetime: DateTimePolicy,
    pub json: JsonPolicy,
    pub integer: IntegerPolicy,
    pub nocase: NocasePolicy,
    pub epoch: EpochPolicy,
    pub infinity: InfinityPolicy,
    pub fraction: Fraction,
    pub empties: EmptyAsNull,
    pub infer: Infer,
    pub map: Vec<MapType>,
    pub columns: Vec<ColumnType>,
    pub invalid_utf8: Utf8Policy,
    pub nul: NulPolicy,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_read_and_printed_alike() {
        for text in ["boolean", "double precision", "numeric", "numeric(10,2)", "varchar(20)", "timestamp(3)", "uuid"] {
            assert_eq!(pg_type("--map", text).unwrap().to_string(), text);
        }
        for (text, want) in
            [("INT4", "integer"), ("Numeric( 5 )", "numeric(5,0)"), ("timestamp with time zone", "timestamptz")]
        {
            assert_eq!(pg_type("--map", text).unwrap().to_string(), want);
        }
        for text in ["", "money", "numeric(0)", "numeric(2,3)", "numeric(5", "varchar(0)", "timestamp(7)", "text(3)"] {
            assert!(pg_type("--map", text).is_err(), "{text}");
        }
    }

    #[test]
    fn usage_errors_say_what_is_possible() {
        for (error, want) in [
            (
                EpochPolicy::choose("x").unwrap_err(),
                "--epoch: expected auto, s, ms, us, ns, julian, 2001, cocoa, ticks, filetime, ymd, none, found \"x\"",
            ),
            (Infer::choose("x").unwrap_err(), "--infer: expected uuid, json, boolean, datetime, found \"x\""),
            (
                "a".parse::<ColumnType>().unwrap_err(),
                "--column: expected table.column=type, for instance orders.paid_at=timestamptz, found \"a\"",
            ),
        ] {
            assert_eq!(error.to_string(), want);
        }
    }

    #[test]
    fn maps_and_columns_are_normalised() {
        let map: MapType = "char (36)=uuid".parse().unwrap();
        assert_eq!((map.declared.as_str(), map.pg_type), ("CHAR(36)", PgType::Uuid));
        let column: ColumnType = "my table.\"at\"=timestamptz(3)".parse().unwrap();
        assert_eq!((column.table.as_str(), column.column.as_str()), ("my table", "at"));
    }
}
