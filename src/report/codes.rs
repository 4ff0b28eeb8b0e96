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
    ("check.untranslated", Loss, "A CHECK constraint is not in the output."),
    ("collation.untranslated", Loss, "A column's COLLATE is not kept."),
    ("constraint.on-conflict", Loss, "ON CONFLICT of a constraint is not kept; the constraint is."),
    ("constraint.unresolved", Loss, "A constraint names a column that its table does not have."),
    ("default.misfit", Loss, "A DEFAULT does not fit the type of its column."),
    ("default.untranslated", Loss, "A DEFAULT is an expression without a rule."),
    ("fk.column-count", Loss, "A foreign key has another number of columns than its parent key."),
    ("fk.parent-missing", Loss, "The parent of a foreign key is not in the dump."),
    ("fk.parent-not-unique", Loss, "The columns a foreign key refers to are not unique."),
    ("fk.type-mismatch", Loss, "Child and parent of a foreign key have types that cannot be compared."),
    ("index.collation", Loss, "An index with a collation is not in the output."),
    ("index.expression", Loss, "An index on an expression is not in the output."),
    ("index.json", Loss, "An index on a json column is not in the output."),
    ("index.partial", Loss, "A partial index is not in the output."),
    ("index.table-missing", Loss, "The table of an index is not in the dump."),
    ("input.damaged", Loss, "The dump shows damage, and --allow damaged-dump went on."),
    ("input.empty", Loss, "The dump holds no table."),
    ("insert.conflict", Note, "INSERT OR .. was read as INSERT."),
    ("key.collation", Warning, "A key compares by a collation in SQLite, exactly in PostgreSQL."),
    ("key.null", Warning, "A primary key holds NULL and became UNIQUE."),
    ("name.changed", Warning, "A name is too long, taken or a system column, and was changed."),
    ("pragma.stored", Note, "A PRAGMA value has no place in PostgreSQL."),
    ("rowid.dropped", Note, "Rowids of a table without an INTEGER PRIMARY KEY are not kept."),
    ("table.temporary", Loss, "A temporary table is not in the output."),
    ("table.virtual", Loss, "A virtual table is not in the output."),
    ("trigger.untranslated", Loss, "A trigger is not in the output."),
    ("value.invalid-utf8", Error, "A text value is not valid UTF-8: it needs a decision."),
    ("value.misfit", Error, "A value does not fit the type of its column."),
    ("value.unistr", Note, "unistr() with a backslash that is no escape was kept as written."),
    ("view.untranslated", Loss, "A view is not in the output."),
];

/// The severity of a code; a code that is not in the table counts as an Error (a test keeps that from happening).
pub fn severity(code: &str) -> Severity {
    CODES.iter().find(|row| row.0 == code).map_or(Error, |row| row.1)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_codes_are_sorted_and_unique() {
        assert!(super::CODES.is_sorted_by(|a, b| a.0 < b.0));
    }
}
