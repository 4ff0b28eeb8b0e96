//! PRAGMA statements that dumps carry, and what they mean for the output. A table only.

/// What becomes of a PRAGMA.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// It steers SQLite's loading and has no meaning in PostgreSQL.
    Loading,
    /// It is stored in the database file; PostgreSQL has no place for it.
    Stored,
}

/// A row: the rule's id, the name, the meaning.
pub type PragmaRule = (&'static str, &'static str, Meaning);

/// The rules, sorted by name. A PRAGMA that is not here steers SQLite at best, and is read as such.
pub const PRAGMAS: &[PragmaRule] = &[
    ("pragma.stored", "application_id", Meaning::Stored),
    ("pragma.loading", "auto_vacuum", Meaning::Loading),
    ("pragma.loading", "defer_foreign_keys", Meaning::Loading),
    ("pragma.loading", "encoding", Meaning::Loading),
    ("pragma.loading", "foreign_keys", Meaning::Loading),
    ("pragma.loading", "journal_mode", Meaning::Loading),
    ("pragma.loading", "page_size", Meaning::Loading),
    ("pragma.loading", "synchronous", Meaning::Loading),
    ("pragma.stored", "user_version", Meaning::Stored),
    ("pragma.loading", "writable_schema", Meaning::Loading),
];

/// The rule for a name in any case.
pub fn pragma(name: &str) -> Option<&'static PragmaRule> {
    PRAGMAS.iter().find(|row| row.1.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_rules_are_sorted_by_name() {
        assert!(super::PRAGMAS.is_sorted_by(|a, b| a.1 < b.1));
    }
}
