//! COLLATE in keys and indexes: what SQLite compares in place of the value (sqlite.org/datatype3.html#collation).
//!
//! In: a collation's name and the column's PostgreSQL type. Out: the expression whose bytes are compared. NOCASE folds
//! the 26 ASCII letters and nothing else, which is `lower` under the collation "C"; RTRIM ignores trailing spaces.

use super::column::Citext;
use crate::pg::expr::Expr;
use crate::pg::types::PgType;
use crate::sqlite::ast::Name;

/// How a member of a key compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// Byte by byte: BINARY, or no collation, or a type that holds no text.
    Exact,
    /// Without regard to the case of ASCII letters.
    Nocase,
    /// Without regard to trailing spaces.
    Rtrim,
    /// By a collation that an application registered.
    Unknown,
}

/// How a column of this type compares under a collation.
pub fn comparison(collation: Option<&Name>, pg_type: PgType) -> Comparison {
    let textual = match pg_type {
        PgType::Text | PgType::Varchar(_) => true,
        PgType::Boolean
        | PgType::SmallInt
        | PgType::Integer
        | PgType::BigInt
        | PgType::DoublePrecision
        | PgType::Numeric(_)
        | PgType::Bytea
        | PgType::Date
        | PgType::Time
        | PgType::Timestamp(_)
        | PgType::TimestampTz(_)
        | PgType::Json
        | PgType::Jsonb
        | PgType::Interval
        | PgType::Uuid => false,
    };
    match collation {
        None => Comparison::Exact,
        Some(_) if !textual => Comparison::Exact,
        Some(name) if name.matches("binary") => Comparison::Exact,
        Some(name) if name.matches("nocase") => Comparison::Nocase,
        Some(name) if name.matches("rtrim") => Comparison::Rtrim,
        Some(_) => Comparison::Unknown,
    }
}

impl Comparison {
    /// Whether the column, of text or citext, compares so by itself.
    pub fn is_its_own(self, citext: Citext) -> bool {
        let own = if citext.is_made() { Comparison::Nocase } else { Comparison::Exact };
        self == own
    }

    /// What of the column is compared; `None` where that is not known.
    pub fn of(self, column: &str, citext: Citext) -> Option<Expr> {
        let column = Expr::Column(column.to_owned());
        if self.is_its_own(citext) {
            return Some(column);
        }
        let text = if citext.is_made() { Expr::Uncased(Box::new(column)) } else { column };
        match self {
            Comparison::Exact => Some(text),
            Comparison::Nocase => Some(Expr::Call("lower", vec![Expr::CollateC(Box::new(text))])),
            Comparison::Rtrim => Some(Expr::Call("rtrim", vec![text])),
            Comparison::Unknown => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_compared() {
        for (collation, pg_type, want) in [
            (None, PgType::Text, Some("\"x\"")),
            (Some("Binary"), PgType::Text, Some("\"x\"")),
            (Some("nocase"), PgType::Varchar(5), Some("pg_catalog.lower(\"x\" COLLATE pg_catalog.\"C\")")),
            (Some("NOCASE"), PgType::BigInt, Some("\"x\"")),
            (Some("RTRIM"), PgType::Text, Some("pg_catalog.rtrim(\"x\")")),
            (Some("german"), PgType::Text, None),
        ] {
            let name = collation.map(Name::new);
            let found = comparison(name.as_ref(), pg_type).of("x", Citext::No).map(|expr| expr.to_string());
            assert_eq!(found.as_deref(), want, "{collation:?} {pg_type}");
        }
        for (collation, want) in
            [(None, "\"x\"::text"), (Some("NOCASE"), "\"x\""), (Some("rtrim"), "pg_catalog.rtrim(\"x\"::text)")]
        {
            let name = collation.map(Name::new);
            let found = comparison(name.as_ref(), PgType::Text).of("x", Citext::Declared).map(|expr| expr.to_string());
            assert_eq!(found.as_deref(), Some(want), "{collation:?} of citext");
        }
    }
}
