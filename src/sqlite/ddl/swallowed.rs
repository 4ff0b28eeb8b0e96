//! Statements that a comment has swallowed: `CREATE VIEW v AS SELECT 1 -- tail` is stored with its comment, and
//! producers that only append a `;` (Python's iterdump, D1, rqlite) put that into the comment. SQLite then reads the
//! next statement as a part of this one, and refuses both.
//!
//! In: a statement as the scanner found it. Out: where the next one begins. Only views and indexes keep what stands
//! behind their last token.

use memchr::{memchr, memmem};

use super::keyword::is_keyword;
use crate::sqlite::ast::Token;
use crate::sqlite::token::{token_end, tokenize};

/// Words that begin a statement of a dump and can stand nowhere in a view or an index: SQLite reserves them.
const STARTS: [&str; 5] = ["CREATE", "INSERT", "DELETE", "DROP", "COMMIT"];

/// Where the statement ends that a comment kept from ending, if `statement` holds another one behind that comment.
pub fn swallowed(statement: &[u8]) -> Option<usize> {
    let tokens = kept(statement)?;
    tokens.windows(2).find_map(|pair| {
        let [before, next] = pair else { return None };
        if !STARTS.iter().any(|word| is_keyword(next, word)) {
            return None;
        }
        let from = token_end(statement, before.offset);
        semicolon_in_comment(statement.get(from..next.offset)?).map(|end| from + end)
    })
}

/// Whether the `;` of this statement stands in the comment that it ends with.
pub fn ends_in_comment(statement: &[u8]) -> bool {
    kept(statement).is_some_and(|tokens| {
        let from = tokens.last().map_or(0, |token| token_end(statement, token.offset));
        semicolon_in_comment(statement.get(from..).unwrap_or_default()).is_some()
    })
}

/// Whether a block comment of a view or an index holds what looks like the statements that should follow it.
pub fn comments_out_statements(statement: &[u8]) -> bool {
    let Some(tokens) = kept(statement) else { return false };
    let ends = tokens.iter().skip(1).map(|token| token.offset).chain([statement.len()]);
    tokens.iter().zip(ends).any(|(token, end)| {
        let between = statement.get(token_end(statement, token.offset)..end).unwrap_or_default();
        memmem::find(between, b"/*").is_some()
            && memmem::find_iter(between, b";\n").any(|at| {
                let next = between[at + 2..].trim_ascii_start();
                STARTS.iter().any(|word| next.get(..word.len()).is_some_and(|n| n == word.as_bytes()))
            })
    })
}

/// The tokens of a statement whose last comment is stored with it.
fn kept(statement: &[u8]) -> Option<Vec<Token>> {
    let head = statement.get(..7)?;
    if !head.eq_ignore_ascii_case(b"create ") {
        return None;
    }
    let tokens = tokenize(statement).ok()?;
    let kind = tokens
        .iter()
        .skip(1)
        .find(|token| !["UNIQUE", "TEMP", "TEMPORARY"].iter().any(|word| is_keyword(token, word)))?;
    ["VIEW", "INDEX"].iter().any(|word| is_keyword(kind, word)).then_some(tokens)
}

/// The end of the first line comment whose last byte is a `;`, among white space and comments.
fn semicolon_in_comment(blank: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        let rest = blank.get(at..)?;
        if rest.starts_with(b"--") {
            let length = memchr(b'\n', rest).map_or(rest.len(), |n| n + 1);
            if rest[..length].trim_ascii_end().ends_with(b";") {
                return Some(at + length);
            }
            at += length;
        } else if rest.starts_with(b"/*") {
            at += memmem::find(rest, b"*/")? + 2;
        } else if rest.is_empty() {
            return None;
        } else {
            at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_that_holds_the_semicolon_ends_the_statement() {
        for (first, next) in [
            ("CREATE VIEW v AS SELECT 1 -- tail;\n", "CREATE VIEW w AS SELECT 2;"),
            ("create unique index i on t(a) /* x */ -- y\n -- tail; \r\n", "CREATE TRIGGER r AFTER INSERT ON t BEGIN;"),
            ("CREATE VIEW v AS SELECT 'a;b' -- it's;\n", "INSERT INTO \"t\" VALUES('x');"),
            ("CREATE VIEW v AS SELECT 1 -- tail;\n", "COMMIT;"),
        ] {
            assert_eq!(swallowed((first.to_owned() + next).as_bytes()), Some(first.len()), "{first}");
            assert!(ends_in_comment(first.as_bytes()), "{first}");
        }
    }

    #[test]
    fn other_statements_are_left_whole() {
        for sql in [
            "CREATE VIEW v AS SELECT 1 -- tail\n;",
            "CREATE VIEW v AS SELECT 1 -- a;\n FROM t;",
            "CREATE VIEW v AS SELECT 'x -- a;\nCREATE';",
            "CREATE TRIGGER r AFTER INSERT ON t BEGIN -- a;\n DELETE FROM t; END;",
            "CREATE TABLE t(a -- a;\n, b);",
        ] {
            assert_eq!(swallowed(sql.as_bytes()), None, "{sql}");
            assert!(!ends_in_comment(sql.as_bytes()), "{sql}");
        }
    }

    #[test]
    fn statements_in_a_block_comment_are_seen() {
        assert!(comments_out_statements(b"CREATE VIEW v AS SELECT 1 /* open;\nCREATE VIEW w AS SELECT 2 /* x */;"));
        assert!(!comments_out_statements(b"CREATE VIEW v AS SELECT 1 /* a; b */ FROM t;"));
        assert!(!comments_out_statements(b"CREATE VIEW v AS SELECT ';\nCREATE', /* x */ 1;"));
    }
}
