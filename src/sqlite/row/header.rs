//! `INSERT [OR ..] INTO [schema.]table [(columns)] VALUES` in front of the rows.

use super::super::ast::{Conflict, Name};
use super::{RowError, is_word, skip_space};
use memchr::memchr;

/// INSERT or REPLACE, and what follows OR.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// `INSERT`.
    Insert,
    /// `INSERT OR ..`.
    InsertOr(Conflict),
    /// `REPLACE`.
    Replace,
}

/// What stands in front of the first `(` of the rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The verb.
    pub verb: Verb,
    /// The schema prefix, if there is one (`main`, `temp`, an attached database).
    pub schema: Option<Name>,
    /// The table.
    pub table: Name,
    /// The column list; empty where there is none.
    pub columns: Vec<Name>,
    /// Offset of the byte behind `VALUES`.
    pub values: usize,
}

/// Reads the header of an INSERT or REPLACE statement.
pub fn header(bytes: &[u8]) -> Result<Header, RowError> {
    let mut at = skip_space(bytes, 0);
    let verb = verb(bytes, &mut at)?;
    word(bytes, &mut at, b"into", "INTO")?;
    let mut table = name(bytes, &mut at)?;
    let mut schema = None;
    at = skip_space(bytes, at);
    if bytes.get(at) == Some(&b'.') {
        at = skip_space(bytes, at + 1);
        schema = Some(std::mem::replace(&mut table, name(bytes, &mut at)?));
        at = skip_space(bytes, at);
    }
    let mut columns = Vec::new();
    if bytes.get(at) == Some(&b'(') {
        loop {
            at = skip_space(bytes, at + 1);
            columns.push(name(bytes, &mut at)?);
            at = skip_space(bytes, at);
            match bytes.get(at) {
                Some(b',') => {}
                Some(b')') => break,
                _ => return Err(RowError { offset: at, expected: "\",\" or \")\" in the column list" }),
            }
        }
        at += 1;
    }
    word(bytes, &mut at, b"values", "VALUES")?;
    Ok(Header { verb, schema, table, columns, values: at })
}

fn verb(bytes: &[u8], at: &mut usize) -> Result<Verb, RowError> {
    if is_word(bytes, *at, b"replace") {
        *at += 7;
        return Ok(Verb::Replace);
    }
    word(bytes, at, b"insert", "INSERT")?;
    let or = skip_space(bytes, *at);
    if !is_word(bytes, or, b"or") {
        return Ok(Verb::Insert);
    }
    let begin = skip_space(bytes, or + 2);
    for (name, conflict) in [
        (&b"ignore"[..], Conflict::Ignore),
        (b"replace", Conflict::Replace),
        (b"abort", Conflict::Abort),
        (b"fail", Conflict::Fail),
        (b"rollback", Conflict::Rollback),
    ] {
        if is_word(bytes, begin, name) {
            *at = begin + name.len();
            return Ok(Verb::InsertOr(conflict));
        }
    }
    Err(RowError { offset: begin, expected: "IGNORE, REPLACE, ABORT, FAIL or ROLLBACK" })
}

fn word(bytes: &[u8], at: &mut usize, word: &[u8], expected: &'static str) -> Result<(), RowError> {
    *at = skip_space(bytes, *at);
    if !is_word(bytes, *at, word) {
        return Err(RowError { offset: *at, expected });
    }
    *at += word.len();
    Ok(())
}

/// A name in any of SQLite's spellings: bare, `"x"`, `'x'`, `` `x` ``, `[x]`.
fn name(bytes: &[u8], at: &mut usize) -> Result<Name, RowError> {
    *at = skip_space(bytes, *at);
    let begin = *at;
    let unterminated = RowError { offset: begin, expected: "the end of this name" };
    match bytes.get(begin) {
        Some(quote @ (b'"' | b'\'' | b'`')) => {
            let mut text = Vec::new();
            let mut from = begin + 1;
            loop {
                let n = bytes.get(from..).and_then(|rest| memchr(*quote, rest)).ok_or(unterminated.clone())?;
                text.extend_from_slice(&bytes[from..from + n]);
                from += n + 1;
                if bytes.get(from) != Some(quote) {
                    *at = from;
                    return Ok(Name::from_bytes(&text));
                }
                text.push(*quote);
                from += 1;
            }
        }
        Some(b'[') => {
            let n = memchr(b']', &bytes[begin..]).ok_or(unterminated)?;
            *at = begin + n + 1;
            Ok(Name::from_bytes(&bytes[begin + 1..begin + n]))
        }
        _ => {
            let is_name = |b: &&u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$') || **b >= 0x80;
            let n = bytes.get(begin..).unwrap_or_default().iter().take_while(is_name).count();
            if n == 0 {
                return Err(RowError { offset: begin, expected: "a name" });
            }
            *at = begin + n;
            Ok(Name::from_bytes(&bytes[begin..begin + n]))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_every_producer_are_read() {
        for (sql, verb, table, columns) in [
            ("INSERT INTO users VALUES(", Verb::Insert, "users", ""),
            ("INSERT INTO \"a \"\" b\" VALUES(", Verb::Insert, "a \" b", ""),
            ("insert into `t` (a, \"b c\") values (", Verb::Insert, "t", "a|b c"),
            (
                "INSERT OR IGNORE INTO 'users'('id', 'name') VALUES (",
                Verb::InsertOr(Conflict::Ignore),
                "users",
                "id|name",
            ),
            ("REPLACE INTO [x y] VALUES(", Verb::Replace, "x y", ""),
            ("INSERT INTO \"main\".\"t\" VALUES (", Verb::Insert, "t", ""),
            ("INSERT INTO sqlite_schema(type,name)VALUES(", Verb::Insert, "sqlite_schema", "type|name"),
            ("INSERT INTO t(rowid,a) VALUES(", Verb::Insert, "t", "rowid|a"),
        ] {
            let found = header(sql.as_bytes()).unwrap();
            let list: Vec<_> = found.columns.iter().map(|c| c.text.as_str()).collect();
            assert_eq!((found.verb, found.table.text.as_str(), list.join("|").as_str()), (verb, table, columns));
            assert_eq!(found.values, sql.trim_end_matches([' ', '(']).len(), "{sql}");
        }
    }

    #[test]
    fn other_inserts_are_errors() {
        for (sql, offset, expected) in [
            ("INSERT INTO t SELECT 1", 14, "VALUES"),
            ("INSERT INTO t DEFAULT VALUES", 14, "VALUES"),
            ("INSERT OR x INTO t", 10, "IGNORE, REPLACE, ABORT, FAIL or ROLLBACK"),
            ("INSERT INTO \"t", 12, "the end of this name"),
        ] {
            assert_eq!(header(sql.as_bytes()), Err(RowError { offset, expected }), "{sql}");
        }
    }
}
