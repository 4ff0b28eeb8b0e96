//! What an expression is while it is translated: the tree so far, and what SQLite would know about its value.

use crate::codec::boolean::Words;
use crate::codec::datetime::Shape;
use crate::codec::epoch::Unit;
use crate::codec::uuid;
use crate::pg::expr::Expr;
use crate::pg::types::PgType;
use crate::sqlite::affinity::Affinity;
use std::fmt;

/// A construct that has no exact rule: the object it belongs to is not in the output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The construct, as a message shows it.
    pub construct: String,
    /// Where it begins: the byte offset in the statement.
    pub offset: usize,
}

impl Refusal {
    /// A refusal of this construct.
    pub fn new(construct: impl Into<String>, offset: usize) -> Refusal {
        Refusal { construct: construct.into(), offset }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no rule for {}", self.construct)
    }
}

/// What a value is in PostgreSQL, and what it was in SQLite.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// NULL, whatever its type.
    Null,
    /// boolean; the integers 0 and 1 in SQLite.
    Boolean,
    /// smallint, integer or bigint; an integer in SQLite.
    Integer,
    /// double precision; a real in SQLite.
    Real,
    /// numeric; in SQLite an integer where it has no fraction and fits 64 bits, else a real.
    Numeric,
    /// numeric; an integer in SQLite where its scale is 0 (`1`), a real where it is not (`1.0`).
    Number,
    /// text; text in SQLite, without NUL.
    Text,
    /// bytea; a BLOB in SQLite.
    Bytes,
    /// date, time, timestamp or timestamptz; text or a number in SQLite.
    Moment(Stored),
    /// boolean; one of two words in SQLite.
    Words(Words),
    /// json; the same text in SQLite.
    Json,
    /// jsonb; text in SQLite that may have been spelt differently.
    Jsonb,
    /// jsonb; in SQLite text where it is a string, an integer where it is a number without fraction digits, else a real.
    Element(Nested),
    /// uuid; text in SQLite, or a BLOB of 16 bytes.
    Uuid(Option<(uuid::Form, uuid::Case)>),
    /// text or bytea that took in values of several storage classes: what each was is not known any more.
    Mixed,
}

/// What a value that came out of JSON is where it is an array or an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nested {
    /// It never is one, and no function takes its text for JSON.
    Nothing,
    /// A string: its text.
    Text,
    /// Itself: how it was spelt is not known.
    Jsonb,
}

/// How SQLite held the dates and times of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stored {
    /// As text, all of them in one shape.
    Text(Shape),
    /// As numbers of one unit.
    Number(Unit),
    /// As text, in several shapes.
    Texts,
    /// In several ways, or nobody knows.
    Several,
}

/// What is known of a value before any row is read.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub enum Constant {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
    /// Hexadecimal digits.
    Blob(String),
}

/// SQLite's three collations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub enum Collation {
    #[default]
    Binary,
    NoCase,
    Rtrim,
}

/// What is known of how a value is written, and of its storage class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Spelling {
    /// All that its kind says.
    #[default]
    Known,
    /// It is a column without values: its kind says how most write them.
    Presumed,
    /// It is made of the text of such a column.
    Text,
    /// It is the storage class of such a column: text, or NULL.
    Class,
}

/// By whose word a collation holds: an explicit one wins over a column's, the left operand's over the right one's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum CollationRank {
    /// Nobody's: BINARY.
    #[default]
    None,
    /// A column's.
    Column,
    /// `COLLATE`.
    Explicit,
}

/// A translated expression.
#[derive(Debug, Clone, PartialEq)]
pub struct Typed {
    /// The tree.
    pub expr: Expr,
    /// The type of the tree in PostgreSQL.
    pub pg_type: PgType,
    /// What its value is.
    pub kind: Kind,
    /// Its affinity: columns, CAST and subqueries have one, nothing else does.
    pub affinity: Option<Affinity>,
    /// The affinity of the column that its values went through. Columns of NEW and OLD have this one alone.
    pub met: Option<Affinity>,
    /// It is a column of a compound whose parts have other affinities than each other. SQLite may compare it inside of
    /// each part.
    pub torn: bool,
    /// It is a number of which nobody knows whether it is an integer or a real: of 1 and 1.0 a UNION keeps either.
    pub vague: bool,
    /// Text that is integers and texts of a column of numbers: no text among them reads as a number.
    pub either: bool,
    /// Whether its values are known to be written as its kind says.
    pub spelling: Spelling,
    /// The collation it brings along.
    pub collation: (CollationRank, Collation),
    /// Its value, where it is known.
    pub constant: Option<Constant>,
    /// Where it begins in the statement.
    pub offset: usize,
}

impl Typed {
    /// A value without affinity, collation or known value: what an operator or a function gives.
    pub fn new(expr: Expr, pg_type: PgType, kind: Kind) -> Typed {
        Typed {
            expr,
            pg_type,
            kind,
            affinity: None,
            met: None,
            torn: false,
            vague: false,
            either: false,
            spelling: Spelling::Known,
            collation: Default::default(),
            constant: None,
            offset: 0,
        }
    }

    /// A boolean: SQLite's 0 or 1.
    pub fn boolean(expr: Expr) -> Typed {
        Typed::new(expr, PgType::Boolean, Kind::Boolean)
    }

    /// A bigint.
    pub fn integer(expr: Expr) -> Typed {
        Typed::new(expr, PgType::BigInt, Kind::Integer)
    }

    /// A double.
    pub fn real(expr: Expr) -> Typed {
        Typed::new(expr, PgType::DoublePrecision, Kind::Real)
    }

    /// A numeric.
    pub fn numeric(expr: Expr) -> Typed {
        Typed::new(expr, PgType::Numeric(None), Kind::Numeric)
    }

    /// A numeric that tells integers from reals by its scale.
    pub fn number(expr: Expr) -> Typed {
        Typed::new(expr, PgType::Numeric(None), Kind::Number)
    }

    /// A text.
    pub fn text(expr: Expr) -> Typed {
        Typed::new(expr, PgType::Text, Kind::Text)
    }

    /// A BLOB.
    pub fn bytes(expr: Expr) -> Typed {
        Typed::new(expr, PgType::Bytea, Kind::Bytes)
    }

    /// A known value.
    pub fn constant(value: Constant) -> Typed {
        let (expr, pg_type, kind) = match &value {
            Constant::Null => (Expr::Null, PgType::Text, Kind::Null),
            Constant::Integer(n) if i32::try_from(*n).is_ok() => (Expr::number(n), PgType::Integer, Kind::Integer),
            // PostgreSQL reads the digits of the smallest one before the sign
            Constant::Integer(i64::MIN) => {
                (Expr::string(i64::MIN.to_string()).cast(PgType::BigInt), PgType::BigInt, Kind::Integer)
            }
            Constant::Integer(n) => (Expr::number(n), PgType::BigInt, Kind::Integer),
            Constant::Real(n) if n.is_infinite() => {
                let text = if *n > 0.0 { "Infinity" } else { "-Infinity" };
                (Expr::string(text).cast(PgType::DoublePrecision), PgType::DoublePrecision, Kind::Real)
            }
            Constant::Real(n) => {
                (Expr::Number(format!("{n:?}")).cast(PgType::DoublePrecision), PgType::DoublePrecision, Kind::Real)
            }
            Constant::Text(text) => (Expr::string(text), PgType::Text, Kind::Text),
            Constant::Blob(digits) => (Expr::Bytes(digits.clone()), PgType::Bytea, Kind::Bytes),
        };
        Typed { constant: Some(value), ..Typed::new(expr, pg_type, kind) }
    }

    /// NULL.
    pub fn null() -> Typed {
        Typed::constant(Constant::Null)
    }

    /// The same with this place in the statement.
    #[must_use]
    pub fn at(mut self, offset: usize) -> Typed {
        self.offset = offset;
        self
    }

    /// The same with this affinity.
    #[must_use]
    pub fn with_affinity(mut self, affinity: Affinity) -> Typed {
        (self.affinity, self.met) = (Some(affinity), Some(affinity));
        self
    }

    /// The same as a column of NEW or OLD: SQLite compares these as if they had no affinity, but for the rowid.
    #[must_use]
    pub fn of_row(self) -> Typed {
        Typed { affinity: None, ..self }
    }

    /// The same as functions give it, which have no affinity: what the affinity made a real is a double then.
    #[must_use]
    pub fn without_affinity(self) -> Typed {
        if self.kind != Kind::Numeric || self.met != Some(Affinity::Real) {
            return Typed { affinity: None, met: None, ..self };
        }
        let expr = self.expr.cast(PgType::DoublePrecision);
        Typed { expr, pg_type: PgType::DoublePrecision, kind: Kind::Real, affinity: None, met: None, ..self }
    }

    /// The same, of which nobody knows whether it is an integer or a real where nobody knows it of one of these.
    #[must_use]
    pub fn vague_with(self, others: &[&Typed]) -> Typed {
        let number = matches!(self.kind, Kind::Number | Kind::Element(_));
        let vague = self.vague || (number && others.iter().any(|other| other.vague));
        Typed { vague, ..self }
    }

    /// The same behind a UNION or DISTINCT, which keep any of several equal values.
    #[must_use]
    pub fn kept_once(self) -> Typed {
        Typed { vague: self.vague || self.kind == Kind::Number, ..self }
    }

    /// Refuses a number of which nobody knows whether it is an integer or a real.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn sure(&self, what: &str) -> Result<(), Refusal> {
        if !self.vague {
            return Ok(());
        }
        Err(self.refuse(format!("{what} of a number behind a UNION or DISTINCT, which keep one of 1 and 1.0")))
    }

    /// A refusal of something about this value.
    pub fn refuse(&self, construct: impl Into<String>) -> Refusal {
        Refusal::new(construct, self.offset)
    }

    /// Whether it is made of what nobody knows of a column without values.
    pub fn is_guessed(&self) -> bool {
        match self.spelling {
            Spelling::Known | Spelling::Presumed => false,
            Spelling::Text | Spelling::Class => true,
        }
    }

    /// What a message calls it.
    pub fn describe(&self) -> &'static str {
        match self.kind {
            Kind::Null => "NULL",
            Kind::Boolean => "a boolean",
            Kind::Integer => "an integer",
            Kind::Real => "a real",
            Kind::Numeric => "a number",
            Kind::Number => "a number that may be an integer or a real",
            Kind::Text => "text",
            Kind::Bytes => "a BLOB",
            Kind::Moment(_) => "a date or time",
            Kind::Words(_) => "a boolean that was a word",
            Kind::Json | Kind::Jsonb => "JSON",
            Kind::Element(_) => "a value out of JSON, whose type the data decide",
            Kind::Uuid(_) => "a UUID",
            Kind::Mixed if self.pg_type == PgType::Interval => "an interval",
            Kind::Mixed => "a column of several storage classes",
        }
    }
}
