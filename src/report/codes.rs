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

use Severity::{Error, Loss};

/// Every code, sorted by id.
pub const CODES: &[Code] = &[
    ("value.invalid-utf8", Error, "A text value is not valid UTF-8: it needs a decision."),
    ("value.misfit", Error, "A value does not fit the type of its column."),
    ("view.untranslated", Loss, "A view is not in the output."),
];

/// The severity of a code; a code that is not in the table counts as an Error (a test keeps that from happening).
pub fn severity(code: &str) -> Severity {
    CODES.iter().find(|row| row.0 == code).map_or(Error, |row| row.1)
}
