//! What to do about a statement that is not one of a dump: let SQLite run the script that it belongs to, or go back to
//! the dump that somebody edited for another database.
//!
//! In: the statement and the byte that could not be read. Out: a hint, where the bytes there tell one.

use crate::rules::foreign::{Database, Place, foreign};

/// The way out for scripts that compute what they store.
pub(super) const RUN_IT: &str =
    "let SQLite run the script and dump the result: sqlite3 new.db < script.sql; sqlite3 new.db .dump";

const EDITED: &str =
    "this was edited for PostgreSQL already: give me the dump as SQLite wrote it (sqlite3 app.db .dump)";

const EDITED_MYSQL: &str =
    "this was written or edited for MySQL: give me the dump as SQLite wrote it (sqlite3 app.db .dump)";

fn edited(database: Database) -> &'static str {
    match database {
        Database::Postgres => EDITED,
        Database::MySql => EDITED_MYSQL,
    }
}

/// For what stands where a value should be, or behind one.
pub(super) fn of_value(statement: &[u8], offset: usize) -> Option<&'static str> {
    let rest = statement.get(offset..).unwrap_or_default();
    if let Some(foreign) = foreign_value(statement, offset) {
        return Some(foreign);
    }
    match rest.first()? {
        b';' | b')' | b',' | b'\'' => None,
        _ => Some(RUN_IT),
    }
}

/// For a CREATE statement.
pub(super) fn of_create(statement: &[u8], offset: usize) -> Option<&'static str> {
    if let Some(foreign) = foreign_value(statement, offset) {
        return Some(foreign);
    }
    let word = word_at(statement, offset);
    // CREATE TABLE .. AS SELECT
    if word.eq_ignore_ascii_case("as") {
        return Some(RUN_IT);
    }
    let behind_create = statement[..offset.min(statement.len())].trim_ascii().eq_ignore_ascii_case(b"create");
    foreign(if behind_create { Place::Create } else { Place::Clause }, word).map(edited)
}

/// For a statement that begins with a word which begins none of a dump.
pub(super) fn of_statement(statement: &[u8]) -> &'static str {
    const AROUND: &str = "if a program wrote it around the dump (a warning, a log, a prompt), delete that line";
    let word = word_at(statement, 0);
    if ["attach", "detach"].iter().any(|own| word.eq_ignore_ascii_case(own)) {
        return RUN_IT;
    }
    foreign(Place::Statement, word).map_or(AROUND, edited)
}

/// `::type`, `now()`, `E'..'`, `'it\'s'`.
fn foreign_value(statement: &[u8], offset: usize) -> Option<&'static str> {
    let offset = offset.min(statement.len());
    let (before, rest) = statement.split_at(offset);
    if rest.starts_with(b":") {
        return Some(EDITED);
    }
    // a literal that a quote behind a backslash was not meant to end
    if before.ends_with(b"\\'") {
        return Some(EDITED_MYSQL);
    }
    // the word may stand here, or in front of what was found: `now` `(`, `E` `'..'`
    let word = match rest.first() {
        Some(b'(' | b'\'' | b'[' | b'"') => last_word(before.trim_ascii_end()),
        _ => word_at(statement, offset),
    };
    let behind = match rest.first() {
        Some(b'(' | b'\'' | b'[' | b'"') => rest.first(),
        _ => rest[word.len().min(rest.len())..].trim_ascii_start().first(),
    };
    let used = matches!(behind, Some(b'(' | b'\'' | b'[' | b'.' | b'&'));
    foreign(Place::Value, word).filter(|_| used).map(edited)
}

fn is_word(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || *byte == b'_'
}

fn word_at(bytes: &[u8], offset: usize) -> &str {
    let rest = bytes.get(offset..).unwrap_or_default();
    let length = rest.iter().take_while(|byte| is_word(byte)).count();
    std::str::from_utf8(&rest[..length]).unwrap_or_default()
}

fn last_word(bytes: &[u8]) -> &str {
    let length = bytes.iter().rev().take_while(|byte| is_word(byte)).count();
    std::str::from_utf8(&bytes[bytes.len() - length..]).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The statement, and how the hint for the byte that stands behind `^` begins.
    #[test]
    fn what_another_database_wrote_is_told_from_what_sqlite_computes() {
        for (sql, want) in [
            ("VALUES(1,^now())", Some(EDITED)),
            ("VALUES(1,^NOW ())", Some(EDITED)),
            ("VALUES(1,^chr(10))", Some(EDITED)),
            ("VALUES(1,^E'a\\n')", Some(EDITED)),
            ("VALUES(1,'a'^::jsonb)", Some(EDITED)),
            ("VALUES(1,'it\\'^s')", Some(EDITED_MYSQL)),
            ("VALUES(1,^_binary 'x')", Some(EDITED_MYSQL)),
            ("VALUES(1,^ARRAY[1])", Some(EDITED)),
            ("VALUES(1,^datetime('now'))", Some(RUN_IT)),
            ("VALUES(1,^CURRENT_TIMESTAMP)", Some(RUN_IT)),
            ("VALUES(1,1^+1)", Some(RUN_IT)),
            ("VALUES(1,^(SELECT 1))", Some(RUN_IT)),
            ("VALUES(1,^\"text\")", Some(RUN_IT)),
            ("VALUES(1,^b)", Some(RUN_IT)),
            ("VALUES(1,^)", None),
            ("VALUES(1^;", None),
            ("VALUES(1,^", None),
        ] {
            let (before, behind) = sql.split_once('^').unwrap();
            assert_eq!(of_value((before.to_owned() + behind).as_bytes(), before.len()), want, "{sql}");
        }
    }

    #[test]
    fn declarations_of_other_databases_are_told() {
        for (sql, want) in [
            ("CREATE TABLE t(a DEFAULT now^())", Some(EDITED)),
            ("CREATE TABLE t(a DEFAULT nextval ^('s'))", Some(EDITED)),
            ("CREATE TABLE t(a DEFAULT '{}'^::jsonb)", Some(EDITED)),
            ("CREATE TABLE t(a DEFAULT E^'x')", Some(EDITED)),
            ("CREATE TABLE t ^AS SELECT 1", Some(RUN_IT)),
            ("CREATE ^SEQUENCE s", Some(EDITED)),
            ("CREATE ^DATABASE d", Some(EDITED_MYSQL)),
            ("CREATE TABLE t(a INT) ^ENGINE=InnoDB", Some(EDITED_MYSQL)),
            ("CREATE TABLE t(a INT GENERATED ALWAYS AS ^IDENTITY)", Some(EDITED)),
            ("CREATE ^TABEL t(a)", None),
            ("CREATE TABLE t(a ^?)", None),
        ] {
            let (before, behind) = sql.split_once('^').unwrap();
            assert_eq!(of_create((before.to_owned() + behind).as_bytes(), before.len()), want, "{sql}");
        }
    }
}
