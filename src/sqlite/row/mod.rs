//! INSERT statements: the header (which table, which columns) and the values, one literal at a time.
//!
//! In: one whole statement. Out: [`Literal`]s that borrow the statement; expressions (`replace()`, `unistr()`, `char()`,
//! `||`) are read over, and evaluated when their text is asked for. Every form of a VALUES list that dump producers are
//! known to write is read; anything else is an error with its position, never passed over.
//! This is the hot path: no allocation per row or value, one memchr per text.

pub(super) mod expression;
mod header;
mod number;

pub use header::{Header, Verb, header};
pub use number::{number_of_text, push_decimal, push_exponent, push_plain, real_text};

use super::literal::{Literal, Spelt, Text};
use memchr::memchr;

/// What is wrong in a row, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowError {
    /// Byte offset in the statement.
    pub offset: usize,
    /// What could have stood there.
    pub expected: &'static str,
}

/// Reads the values of one statement after another.
#[derive(Debug, Default)]
pub struct RowLexer {
    /// How many `unistr()` backslashes had to be taken literally (SQLite itself would refuse them).
    pub lenient_unistr: u64,
}

/// What follows a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum After {
    /// A comma: another value of the row.
    Value,
    /// The parenthesis that ends the row.
    Row,
}

/// What follows a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Another row of the same statement.
    Row,
    /// The end of the statement.
    End,
    /// The bytes end here, without a semicolon.
    Over,
}

impl RowLexer {
    /// Reads one value at `*at` and moves `*at` behind it.
    #[inline]
    pub fn value<'b>(&mut self, bytes: &'b [u8], at: &mut usize) -> Result<Literal<'b>, RowError> {
        let begin = skip_space(bytes, *at);
        *at = begin;
        let literal = match bytes.get(begin) {
            Some(b'\'') => text(bytes, at)?,
            Some(b'0'..=b'9' | b'-' | b'+' | b'.') => number::number(bytes, at)?,
            Some(b'N' | b'n') if is_word(bytes, begin, b"null") => {
                *at += 4;
                Literal::Null
            }
            Some(b'X' | b'x') if bytes.get(begin + 1) == Some(&b'\'') => blob(bytes, at)?,
            _ => return self.expression(bytes, at, begin),
        };
        // a second term makes it an expression
        if let Some(b',' | b')') = bytes.get(*at) {
            return Ok(literal);
        }
        let behind = skip_space(bytes, *at);
        if bytes.get(behind) == Some(&b'|') {
            return self.expression(bytes, at, begin);
        }
        *at = behind;
        Ok(literal)
    }

    fn expression<'b>(&mut self, bytes: &'b [u8], at: &mut usize, begin: usize) -> Result<Literal<'b>, RowError> {
        *at = begin;
        expression::literal(bytes, at, &mut self.lenient_unistr)
    }
}

/// Steps over the `(` that opens a row.
pub fn open(bytes: &[u8], at: &mut usize) -> Result<(), RowError> {
    *at = skip_space(bytes, *at);
    if bytes.get(*at) == Some(&b'(') {
        *at += 1;
        Ok(())
    } else {
        Err(RowError { offset: *at, expected: "\"(\"" })
    }
}

/// Steps over the `,` or `)` behind a value.
#[inline]
pub fn after_value(bytes: &[u8], at: &mut usize) -> Result<After, RowError> {
    let here = match bytes.get(*at) {
        Some(b',' | b')') => *at,
        _ => skip_space(bytes, *at),
    };
    *at = here + 1;
    match bytes.get(here) {
        Some(b',') => Ok(After::Value),
        Some(b')') => Ok(After::Row),
        _ => {
            *at = here;
            Err(RowError { offset: here, expected: "\",\" or \")\"" })
        }
    }
}

/// Steps over what stands behind the `)` of a row, the semicolon included.
pub fn after_row(bytes: &[u8], at: &mut usize) -> Result<Next, RowError> {
    *at = skip_space(bytes, *at);
    match bytes.get(*at) {
        Some(b',') => {
            *at += 1;
            Ok(Next::Row)
        }
        Some(b';') => {
            *at += 1;
            Ok(Next::End)
        }
        None => Ok(Next::Over),
        Some(_) => Err(RowError { offset: *at, expected: "\",\" or \";\"" }),
    }
}

/// A quoted string: finds the closing quote, remembers whether quotes were doubled.
#[inline]
fn text<'b>(bytes: &'b [u8], at: &mut usize) -> Result<Literal<'b>, RowError> {
    let begin = *at + 1;
    let mut from = begin;
    let mut doubled = false;
    loop {
        let Some(n) = bytes.get(from..).and_then(|rest| memchr(b'\'', rest)) else {
            return Err(RowError { offset: *at, expected: "the \"'\" that ends this text" });
        };
        if bytes.get(from + n + 1) == Some(&b'\'') {
            doubled = true;
            from += n + 2;
        } else {
            *at = from + n + 1;
            let spelt = if doubled { Spelt::Doubled } else { Spelt::Plain };
            return Ok(Literal::Text(Text { raw: &bytes[begin..from + n], spelt }));
        }
    }
}

/// `x'..'`: an even number of hex digits.
fn blob<'b>(bytes: &'b [u8], at: &mut usize) -> Result<Literal<'b>, RowError> {
    let begin = *at + 2;
    let Some(n) = memchr(b'\'', &bytes[begin..]) else {
        return Err(RowError { offset: *at, expected: "the \"'\" that ends this BLOB" });
    };
    let hex = &bytes[begin..begin + n];
    let digits = hex.iter().fold(true, |all, byte| all & byte.is_ascii_hexdigit());
    if !digits || !n.is_multiple_of(2) {
        return Err(RowError { offset: *at, expected: "an even number of hex digits" });
    }
    *at = begin + n + 1;
    Ok(Literal::Blob(hex))
}

/// The first byte at or behind `at` that is neither white space nor inside a comment.
#[inline]
pub(super) fn skip_space(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at) {
        Some(b' ' | b'\t' | b'\n' | b'\r' | 0x0c | b'-' | b'/') => {
            at + crate::scan::leading_space(bytes.get(at..).unwrap_or_default())
        }
        _ => at,
    }
}

/// The word at `at` is `word` (given in lower case), whatever its case, and ends there.
fn is_word(bytes: &[u8], at: usize, word: &[u8]) -> bool {
    bytes.get(at..at + word.len()).is_some_and(|found| found.eq_ignore_ascii_case(word))
        && !bytes.get(at + word.len()).is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_' || *b >= 0x80)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads the rows behind `VALUES` and shows them in a plain spelling.
    pub(super) fn rows(sql: &str) -> Result<Vec<Vec<String>>, RowError> {
        let bytes = sql.as_bytes();
        let mut lexer = RowLexer::default();
        let mut at = 0;
        let mut out = Vec::new();
        loop {
            open(bytes, &mut at)?;
            let mut row = Vec::new();
            loop {
                row.push(show(lexer.value(bytes, &mut at)?));
                if after_value(bytes, &mut at)? == After::Row {
                    break;
                }
            }
            out.push(row);
            if after_row(bytes, &mut at)? != Next::Row {
                return Ok(out);
            }
        }
    }

    fn show(literal: Literal<'_>) -> String {
        match literal {
            Literal::Null => "NULL".into(),
            Literal::Integer(i) => format!("i{i}"),
            Literal::Real { value, .. } => format!("r{value:?}"),
            Literal::Text(text) => {
                let mut scratch = Vec::new();
                format!("t{}", std::str::from_utf8(text.bytes(&mut scratch)).unwrap())
            }
            Literal::Blob(hex) => format!("x{}", std::str::from_utf8(hex).unwrap()),
        }
    }

    #[test]
    fn every_known_form_of_a_value_is_read() {
        for (sql, want) in [
            ("(NULL,null)", vec!["NULL", "NULL"]),
            (
                "(1,-1,+5,9223372036854775807,-9223372036854775808)",
                vec!["i1", "i-1", "i5", "i9223372036854775807", "i-9223372036854775808"],
            ),
            ("(9223372036854775808,9223372036854776000)", vec!["r9.223372036854776e18", "r9.223372036854776e18"]),
            (
                "(1.5,-2037.7999999999999545,1.,.5,1e3,1.0e+17)",
                vec!["r1.5", "r-2037.8", "r1.0", "r0.5", "r1000.0", "r1e17"],
            ),
            (
                "(1e999,-1e999,9.0e+999,Inf,-Inf,-inf,Infinity)",
                vec!["rinf", "r-inf", "rinf", "rinf", "r-inf", "r-inf", "rinf"],
            ),
            ("('it''s','','''','a;b)')", vec!["tit's", "t", "t'", "ta;b)"]),
            ("(X'00fF',x'')", vec!["x00fF", "x"]),
            ("( 1 , 'x' /* c */ , null ) ; ", vec!["i1", "tx", "NULL"]),
            ("(replace('a\\nb','\\n',char(10)))", vec!["ta\nb"]),
            ("(replace(replace('\\n\\r\\015\\012','\\015',char(13)),'\\012',char(10)))", vec!["t\\n\\r\r\n"]),
            ("(replace(replace('a\\r\\nb','\\n', char(10)),'\\r', char(13)))", vec!["ta\r\nb"]),
            ("(unistr('a\\u000ab\\\\c\\0041\\+01F600\\U0001F600'))", vec!["ta\nb\\cA😀😀"]),
            ("('a'||char(10)||'b')", vec!["ta\nb"]),
            ("('a'||X'0a'\n||'b')", vec!["ta\nb"]),
            ("(char(13)||char(10)||'b''c')", vec!["t\r\nb'c"]),
            ("(jsonb('{\"a\":[1,2]}'))", vec!["t{\"a\":[1,2]}"]),
            ("(0x10)", vec!["i16"]),
            ("(true,FALSE)", vec!["i1", "i0"]),
        ] {
            assert_eq!(rows(sql).unwrap(), vec![want], "{sql}");
        }
    }

    #[test]
    fn several_rows_make_one_statement() {
        assert_eq!(rows("(1,'a'),\n  (2,'b');").unwrap(), vec![vec!["i1", "ta"], vec!["i2", "tb"]]);
    }

    #[test]
    fn what_is_no_value_is_an_error_with_its_place() {
        for (sql, offset, expected) in [
            ("(1,?)", 3, "a value"),
            ("(1 2)", 3, "\",\" or \")\""),
            ("(x'0')", 1, "an even number of hex digits"),
            ("('abc", 1, "the \"'\" that ends this text"),
            ("(foo(1))", 1, "a value"),
            ("(replace('a','b'))", 16, "\",\""),
            ("(1) (2)", 4, "\",\" or \";\""),
            ("1", 0, "\"(\""),
            ("(1abc)", 1, "a number"),
        ] {
            assert_eq!(rows(sql), Err(RowError { offset, expected }), "{sql}");
        }
    }
}
