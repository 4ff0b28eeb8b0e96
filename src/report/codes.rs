//! The table of diagnostic codes: one row each, sorted by id. README's table and the corpus folders carry the same ids.

/// How much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The form changed, the value did not.
    Note,
    /// A type was widened, a constraint may not validate.
    Warning,
    /// An object of the dump is not in the output.
    Loss,
    /// The run stops; nothing can be committed.
    Error,
}

/// A row: id, severity, one sentence.
pub type Code = (&'static str, Severity, &'static str);

use Severity::{Error, Loss, Note, Warning};

/// Every code, sorted by id.
pub const CODES: &[Code] = &[
    ("form.epoch", Note, "Numbers of a date/time column are instants."),
    ("form.inferred", Note, "--infer narrowed a column: every value qualifies."),
    ("form.json-number", Note, "Numbers of a JSON column are JSON numbers."),
    ("form.midnight", Note, "Dates were written with a midnight."),
    ("form.naive", Note, "Times without a zone became timestamp."),
    ("form.uuid", Note, "UUIDs are written in PostgreSQL's form."),
    ("form.words", Note, "Words for false and true became booleans."),
    ("form.zone", Note, "Offsets were converted to UTC."),
    ("type.bigint", Warning, "A column declared BIGINT holds values that do not fit: it was widened."),
    ("type.blob", Warning, "A column declared BLOB holds values that do not fit: it was widened."),
    ("type.boolean", Warning, "A column declared BOOLEAN holds values that do not fit: it was widened."),
    ("type.column", Warning, "A column does not fit the type that --column gave it: it was widened."),
    ("type.date", Warning, "A column declared DATE holds values that do not fit: it was widened."),
    ("type.datetime", Warning, "A column declared DATETIME holds values that do not fit: it was widened."),
    ("type.decimal", Warning, "A column declared DECIMAL holds values that do not fit: it was widened."),
    ("type.double", Warning, "A column declared REAL or DOUBLE holds values that do not fit: it was widened."),
    ("type.integer", Warning, "A column declared INTEGER holds values that do not fit: it was widened."),
    ("type.interval", Warning, "A column declared INTERVAL holds values that do not fit: it was widened."),
    ("type.json", Warning, "A column declared JSON holds values that do not fit: it was widened."),
    ("type.map", Warning, "A column does not fit the type that --map gave it: it was widened."),
    ("type.mediumint", Warning, "A column declared MEDIUMINT holds values that do not fit: it was widened."),
    ("type.rowid", Warning, "A rowid alias holds something that is no integer."),
    ("type.smallint", Warning, "A column declared SMALLINT holds values that do not fit: it was widened."),
    ("type.text", Warning, "A column declared TEXT holds values that do not fit: it was widened."),
    ("type.time", Warning, "A column declared TIME holds values that do not fit: it was widened."),
    ("type.timestamptz", Warning, "A column declared TIMESTAMPTZ holds values that do not fit: it was widened."),
    ("type.unknown-blob", Warning, "A column of an unknown type with BLOB affinity was widened."),
    ("type.unknown-integer", Warning, "A column of an unknown type with INTEGER affinity was widened."),
    ("type.unknown-numeric", Warning, "A column of an unknown type with NUMERIC affinity was widened."),
    ("type.unknown-real", Warning, "A column of an unknown type with REAL affinity was widened."),
    ("type.unknown-text", Warning, "A column of an unknown type with TEXT affinity was widened."),
    ("type.untyped", Warning, "An untyped column holds values of several classes."),
    ("type.uuid", Warning, "A column declared UUID holds values that do not fit: it was widened."),
    ("type.varchar", Warning, "A column declared VARCHAR holds values that do not fit: it was widened."),
    ("value.invalid-utf8", Error, "A text value is not valid UTF-8: it needs a decision."),
    ("value.misfit", Error, "A value does not fit the type of its column."),
    ("value.nul", Error, "A text value holds NUL: it needs a decision."),
    ("value.nul-changed", Warning, "NULs in text were changed as --nul asked."),
    ("value.too-large", Error, "A value is larger than PostgreSQL can take."),
    ("value.utf8-changed", Warning, "Text that is not UTF-8 was changed as --invalid-utf8 asked."),
    ("view.untranslated", Loss, "A view is not in the output."),
];

/// The severity of a code; a code that is not in the table counts as an Error (a test keeps that from happening).
pub fn severity(code: &str) -> Severity {
    CODES.iter().find(|row| row.0 == code).map_or(Error, |row| row.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_every_type_rule_has_one() {
        assert!(CODES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for rule in crate::rules::types::TYPES {
            assert!(CODES.iter().any(|code| code.0 == rule.id && code.1 == Warning), "{}", rule.id);
        }
    }
}
