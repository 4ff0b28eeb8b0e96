//! Words of SQL that other databases have and SQLite has not: where one stands in a dump, somebody edited it for that
//! database. A table only.

/// Whose they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Database {
    /// PostgreSQL.
    Postgres,
    /// MySQL and MariaDB.
    MySql,
}

use Database::{MySql, Postgres};

/// Functions, and types and prefixes in front of a literal, in lower case, sorted.
const VALUES: &[(&str, Database)] = &[
    ("_binary", MySql),
    ("_latin1", MySql),
    ("_utf8", MySql),
    ("_utf8mb4", MySql),
    ("age", Postgres),
    ("array", Postgres),
    ("b", Postgres),
    ("chr", Postgres),
    ("clock_timestamp", Postgres),
    ("convert_from", Postgres),
    ("currval", Postgres),
    ("decode", Postgres),
    ("e", Postgres),
    ("from_unixtime", MySql),
    ("gen_random_uuid", Postgres),
    ("interval", Postgres),
    ("lastval", Postgres),
    ("localtimestamp", Postgres),
    ("nextval", Postgres),
    ("now", Postgres),
    ("pg_catalog", Postgres),
    ("regclass", Postgres),
    ("row", Postgres),
    ("setval", Postgres),
    ("statement_timestamp", Postgres),
    ("str_to_date", MySql),
    ("sysdate", MySql),
    ("timezone", Postgres),
    ("to_date", Postgres),
    ("to_timestamp", Postgres),
    ("transaction_timestamp", Postgres),
    ("u", Postgres),
    ("unix_timestamp", MySql),
    ("utc_timestamp", MySql),
    ("uuid", MySql),
    ("uuid_generate_v4", Postgres),
];

/// First words of statements, in lower case, sorted.
const STATEMENTS: &[(&str, Database)] = &[
    ("call", Postgres),
    ("cluster", Postgres),
    ("comment", Postgres),
    ("copy", Postgres),
    ("delimiter", MySql),
    ("do", Postgres),
    ("grant", Postgres),
    ("listen", Postgres),
    ("load", MySql),
    ("lock", MySql),
    ("merge", Postgres),
    ("notify", Postgres),
    ("optimize", MySql),
    ("refresh", Postgres),
    ("rename", MySql),
    ("reset", Postgres),
    ("revoke", Postgres),
    ("set", Postgres),
    ("show", MySql),
    ("source", MySql),
    ("start", Postgres),
    ("truncate", Postgres),
    ("unlock", MySql),
    ("use", MySql),
];

/// What CREATE makes in other databases only, in lower case, sorted.
const CREATES: &[(&str, Database)] = &[
    ("aggregate", Postgres),
    ("cast", Postgres),
    ("collation", Postgres),
    ("conversion", Postgres),
    ("database", MySql),
    ("definer", MySql),
    ("domain", Postgres),
    ("event", MySql),
    ("extension", Postgres),
    ("foreign", Postgres),
    ("fulltext", MySql),
    ("function", Postgres),
    ("global", Postgres),
    ("language", Postgres),
    ("local", Postgres),
    ("materialized", Postgres),
    ("operator", Postgres),
    ("or", Postgres),
    ("policy", Postgres),
    ("procedure", Postgres),
    ("publication", Postgres),
    ("role", Postgres),
    ("rule", Postgres),
    ("schema", Postgres),
    ("sequence", Postgres),
    ("server", Postgres),
    ("spatial", MySql),
    ("type", Postgres),
    ("unlogged", Postgres),
    ("user", Postgres),
];

/// Clauses behind the name or the type of a column, and behind a table, in lower case, sorted.
const CLAUSES: &[(&str, Database)] = &[
    ("always", Postgres),
    ("auto_increment", MySql),
    ("character", MySql),
    ("charset", MySql),
    ("comment", MySql),
    ("engine", MySql),
    ("fulltext", MySql),
    ("identity", Postgres),
    ("include", Postgres),
    ("inherits", Postgres),
    ("key", MySql),
    ("partition", Postgres),
    ("tablespace", Postgres),
    ("unsigned", MySql),
    ("using", Postgres),
    ("with", Postgres),
];

/// Where a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In front of `(`, of a quote or of a bracket.
    Value,
    /// At the beginning of a statement.
    Statement,
    /// Behind CREATE.
    Create,
    /// In the declaration of a table or index, where SQLite expects something else.
    Clause,
}

/// Whose word it is there.
pub fn foreign(place: Place, word: &str) -> Option<Database> {
    let table = match place {
        Place::Value => VALUES,
        Place::Statement => STATEMENTS,
        Place::Create => CREATES,
        Place::Clause => CLAUSES,
    };
    let word = word.to_ascii_lowercase();
    table.binary_search_by(|row| row.0.cmp(&word)).ok().and_then(|at| table.get(at)).map(|row| row.1)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_words_are_sorted() {
        for table in [super::VALUES, super::STATEMENTS, super::CREATES, super::CLAUSES] {
            assert!(table.is_sorted_by(|a, b| a.0 < b.0), "{table:?}");
        }
    }
}
