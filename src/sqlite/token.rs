//! SQLite's tokenizer over one whole statement (tokenize.c; sqlite.org/lang_keywords.html, lang_comment.html,
//! lang_expr.html#literal_values_constants_).
//!
//! In: the bytes of one statement, valid UTF-8 or not. Out: its tokens without blanks and comments, or where it
//! stops being SQL. Keywords are plain words here: only a grammar knows where a word is a name.

use std::fmt;

use super::ast::{Name, Token, TokenKind};

/// Where a statement stops being SQLite's, and what would have fitted there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// Byte offset in the statement.
    pub offset: usize,
    /// What would have been accepted, ready for a sentence: `"," or ")"`.
    pub expected: String,
    /// What stands there, ready for a sentence: `"?"`, `the end of the statement`.
    pub found: String,
    /// The statement it is in: `CREATE TABLE "users"`. Empty when that is not known.
    pub context: String,
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}", self.expected)?;
        if !self.context.is_empty() {
            write!(f, " in {}", self.context)?;
        }
        write!(f, ", found {}", self.found)
    }
}

impl std::error::Error for SyntaxError {}

/// The tokens of a statement, blanks and comments left out.
///
/// # Errors
/// An unterminated quote, or bytes that SQLite calls an unrecognized token (`123abc`, `x'0'`, a lone `!`).
pub fn tokenize(statement: &[u8]) -> Result<Vec<Token>, SyntaxError> {
    let mut tokens = Vec::new();
    tokenize_into(statement, &mut tokens)?;
    Ok(tokens)
}

/// [`tokenize`] that leaves the tokens before an error, so that a grammar can say which statement it is.
pub(super) fn tokenize_into(statement: &[u8], tokens: &mut Vec<Token>) -> Result<(), SyntaxError> {
    let mut at = 0;
    while at < statement.len() {
        let lexeme = lex(statement, at);
        match lexeme.sort {
            Sort::Blank => {}
            Sort::Token(kind) => tokens.push(token(statement, at, lexeme.end, kind)),
            Sort::Unclosed(expected) => {
                return Err(SyntaxError {
                    offset: at,
                    expected: format!("{expected} to end what begins with {}", quoted_source(statement, at)),
                    found: END.into(),
                    context: String::new(),
                });
            }
            Sort::Illegal => {
                return Err(SyntaxError {
                    offset: at,
                    expected: "a token of SQL".into(),
                    found: quoted_source(statement, at),
                    context: String::new(),
                });
            }
        }
        at = lexeme.end;
    }
    Ok(())
}

/// How an error names the end of the statement.
pub(super) const END: &str = "the end of the statement";

/// Where the token that begins at `offset` ends.
pub(super) fn token_end(statement: &[u8], offset: usize) -> usize {
    lex(statement, offset).end
}

/// The token at `offset` as the statement wrote it, cut to a length that suits a message.
pub(super) fn quoted_source(statement: &[u8], offset: usize) -> String {
    const LONGEST: usize = 40;
    let source = statement.get(offset..token_end(statement, offset)).unwrap_or_default();
    let text = Name::from_bytes(source).text;
    match text.char_indices().nth(LONGEST) {
        Some((cut, _)) => format!("\"{}...\"", &text[..cut]),
        None => format!("\"{text}\""),
    }
}

/// What a stretch of the statement is.
enum Sort {
    /// White space or a comment.
    Blank,
    /// A token.
    Token(TokenKind),
    /// A quote that the statement does not close; the closing mark.
    Unclosed(&'static str),
    /// No token of SQL.
    Illegal,
}

/// One stretch of the statement.
struct Lexeme {
    sort: Sort,
    end: usize,
}

/// sqlite3GetToken(): what begins at `at`. It always moves on by at least one byte.
fn lex(sql: &[u8], at: usize) -> Lexeme {
    let byte = |ahead: usize| sql.get(at + ahead).copied().unwrap_or(0);
    let operator = |length: usize| Lexeme { sort: Sort::Token(TokenKind::Operator), end: at + length };
    match byte(0) {
        b' ' | b'\t' | b'\n' | 0x0C | b'\r' => Lexeme { sort: Sort::Blank, end: run(sql, at + 1, is_space) },
        b'-' if byte(1) == b'-' => Lexeme { sort: Sort::Blank, end: run(sql, at + 2, |byte| byte != b'\n') },
        b'-' if byte(1) == b'>' => operator(if byte(2) == b'>' { 3 } else { 2 }),
        // "/*" as the last bytes of all is two operators to SQLite, not a comment
        b'/' if byte(1) == b'*' && at + 2 < sql.len() => {
            let close = sql[at + 2..].windows(2).position(|pair| pair == b"*/");
            Lexeme { sort: Sort::Blank, end: close.map_or(sql.len(), |found| at + 2 + found + 2) }
        }
        b'=' => operator(if byte(1) == b'=' { 2 } else { 1 }),
        b'<' => operator(if matches!(byte(1), b'=' | b'>' | b'<') { 2 } else { 1 }),
        b'>' => operator(if matches!(byte(1), b'=' | b'>') { 2 } else { 1 }),
        b'!' if byte(1) == b'=' => operator(2),
        b'|' => operator(if byte(1) == b'|' { 2 } else { 1 }),
        b'.' if !byte(1).is_ascii_digit() => operator(1),
        b'(' | b')' | b',' | b';' | b'+' | b'-' | b'*' | b'/' | b'%' | b'&' | b'~' => operator(1),
        b'.' | b'0'..=b'9' => number(sql, at),
        b'\'' => quoted(sql, at, TokenKind::String, "\"'\""),
        b'"' => quoted(sql, at, TokenKind::DoubleQuoted, "'\"'"),
        b'`' => quoted(sql, at, TokenKind::Quoted, "\"`\""),
        b'[' => match memchr::memchr(b']', &sql[at..]) {
            Some(close) => Lexeme { sort: Sort::Token(TokenKind::Quoted), end: at + close + 1 },
            None => Lexeme { sort: Sort::Unclosed("\"]\""), end: sql.len() },
        },
        b'x' | b'X' if byte(1) == b'\'' => blob(sql, at),
        b'?' => {
            let end = run(sql, at + 1, |byte| byte.is_ascii_digit());
            Lexeme { sort: Sort::Token(TokenKind::Variable), end }
        }
        b'$' | b'@' | b':' | b'#' => variable(sql, at),
        // a byte order mark at the start of a token is white space; inside a word it belongs to the word
        0xEF if byte(1) == 0xBB && byte(2) == 0xBF => Lexeme { sort: Sort::Blank, end: at + 3 },
        first if is_word(first) => Lexeme { sort: Sort::Token(TokenKind::Word), end: run(sql, at + 1, is_word) },
        _ => Lexeme { sort: Sort::Illegal, end: at + 1 },
    }
}

/// The first place from `at` on whose byte does not match.
fn run(sql: &[u8], at: usize, matches: impl Fn(u8) -> bool) -> usize {
    let rest = sql.get(at..).unwrap_or_default();
    at + rest.iter().position(|&byte| !matches(byte)).unwrap_or(rest.len())
}

/// sqlite3Isspace(): it counts the vertical tab, with which white space cannot begin.
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | 0x0B | 0x0C | b'\r')
}

/// IdChar(): a byte that may stand inside a word.
pub(super) fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$') || byte >= 0x80
}

fn number(sql: &[u8], at: usize) -> Lexeme {
    let byte = |place: usize| sql.get(place).copied().unwrap_or(0);
    let digits = |from: usize| run(sql, from, |byte| byte.is_ascii_digit() || byte == b'_');
    let mut end;
    if byte(at) == b'0' && matches!(byte(at + 1), b'x' | b'X') && byte(at + 2).is_ascii_hexdigit() {
        end = run(sql, at + 3, |byte| byte.is_ascii_hexdigit() || byte == b'_');
    } else {
        end = digits(at);
        if byte(end) == b'.' {
            end = digits(end + 1);
        }
        if matches!(byte(end), b'e' | b'E') {
            let sign = usize::from(matches!(byte(end + 1), b'+' | b'-'));
            if byte(end + 1 + sign).is_ascii_digit() {
                end = digits(end + 2);
            }
        }
    }
    let after = run(sql, end, is_word);
    let sort = if after > end { Sort::Illegal } else { Sort::Token(TokenKind::Number) };
    Lexeme { sort, end: after }
}

fn quoted(sql: &[u8], at: usize, kind: TokenKind, closing: &'static str) -> Lexeme {
    let quote = sql[at];
    let mut place = at + 1;
    while let Some(found) = memchr::memchr(quote, &sql[place..]) {
        place += found + 1;
        if sql.get(place) != Some(&quote) {
            return Lexeme { sort: Sort::Token(kind), end: place };
        }
        place += 1;
    }
    Lexeme { sort: Sort::Unclosed(closing), end: sql.len() }
}

fn blob(sql: &[u8], at: usize) -> Lexeme {
    let end = run(sql, at + 2, |byte| byte.is_ascii_hexdigit());
    if sql.get(end) == Some(&b'\'') && (end - at).is_multiple_of(2) {
        return Lexeme { sort: Sort::Token(TokenKind::Blob), end: end + 1 };
    }
    match memchr::memchr(b'\'', &sql[end..]) {
        Some(found) => Lexeme { sort: Sort::Illegal, end: end + found + 1 },
        None => Lexeme { sort: Sort::Unclosed("\"'\""), end: sql.len() },
    }
}

/// `$name`, `@name`, `:name`, `#name`, with the `::` and `(..)` of Tcl variables.
fn variable(sql: &[u8], at: usize) -> Lexeme {
    let byte = |place: usize| sql.get(place).copied().unwrap_or(0);
    let mut named = false;
    let mut end = at + 1;
    while end < sql.len() {
        match byte(end) {
            letter if is_word(letter) => {
                named = true;
                end += 1;
            }
            b'(' if named => {
                end = run(sql, end + 1, |byte| !is_space(byte) && byte != b')');
                if byte(end) != b')' {
                    return Lexeme { sort: Sort::Illegal, end };
                }
                return Lexeme { sort: Sort::Token(TokenKind::Variable), end: end + 1 };
            }
            b':' if byte(end + 1) == b':' => end += 2,
            _ => break,
        }
    }
    Lexeme { sort: if named { Sort::Token(TokenKind::Variable) } else { Sort::Illegal }, end }
}

fn token(sql: &[u8], at: usize, end: usize, kind: TokenKind) -> Token {
    let name = match kind {
        TokenKind::Word | TokenKind::Number | TokenKind::Variable | TokenKind::Operator => {
            Name::from_bytes(&sql[at..end])
        }
        TokenKind::Blob => Name::from_bytes(&sql[at + 2..end - 1]),
        TokenKind::DoubleQuoted | TokenKind::String => undoubled(&sql[at + 1..end - 1], sql[at]),
        TokenKind::Quoted if sql[at] == b'[' => Name::from_bytes(&sql[at + 1..end - 1]),
        TokenKind::Quoted => undoubled(&sql[at + 1..end - 1], sql[at]),
    };
    Token { kind, text: name.text, damaged: name.damaged, offset: at }
}

fn undoubled(bytes: &[u8], quote: u8) -> Name {
    let mut kept = Vec::with_capacity(bytes.len());
    let mut rest = bytes.iter();
    while let Some(&byte) = rest.next() {
        kept.push(byte);
        if byte == quote {
            rest.next();
        }
    }
    Name::from_bytes(&kept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use TokenKind::{Blob, DoubleQuoted, Number, Operator, Quoted, String as Text, Variable, Word};

    fn kinds(sql: &[u8]) -> Vec<(TokenKind, String)> {
        tokenize(sql).unwrap().into_iter().map(|token| (token.kind, token.text)).collect()
    }

    #[test]
    fn every_kind_of_token() {
        let cases: &[(&[u8], TokenKind, &str)] = &[
            (b"abc", Word, "abc"),
            (b"_a$1", Word, "_a$1"),
            ("größe".as_bytes(), Word, "größe"),
            (b"x", Word, "x"),
            (b"X1", Word, "X1"),
            (b"'it''s'", Text, "it's"),
            (b"''", Text, ""),
            (b"''''", Text, "'"),
            (b"'-- /* ;'", Text, "-- /* ;"),
            (b"\"a\"\"b\"", DoubleQuoted, "a\"b"),
            (b"`a``b`", Quoted, "a`b"),
            (b"[a[b]", Quoted, "a[b"),
            (b"[]", Quoted, ""),
            (b"x'00fF'", Blob, "00fF"),
            (b"X''", Blob, ""),
            (b"0", Number, "0"),
            (b"0x1F", Number, "0x1F"),
            (b"0xA_b", Number, "0xA_b"),
            (b"1_000", Number, "1_000"),
            (b"1.", Number, "1."),
            (b".5", Number, ".5"),
            (b"1.5e3", Number, "1.5e3"),
            (b"1e-3", Number, "1e-3"),
            (b"1E+03", Number, "1E+03"),
            (b"?", Variable, "?"),
            (b"?12", Variable, "?12"),
            (b":name", Variable, ":name"),
            (b"@a", Variable, "@a"),
            (b"$a::b(c)", Variable, "$a::b(c)"),
            (b"->", Operator, "->"),
            (b"->>", Operator, "->>"),
            (b"||", Operator, "||"),
            (b"==", Operator, "=="),
            (b"!=", Operator, "!="),
            (b"<>", Operator, "<>"),
            (b"<=", Operator, "<="),
            (b">=", Operator, ">="),
            (b"<<", Operator, "<<"),
            (b">>", Operator, ">>"),
            (b"~", Operator, "~"),
        ];
        for (sql, kind, text) in cases {
            assert_eq!(kinds(sql), [(*kind, (*text).to_owned())], "{}", sql.escape_ascii());
        }
    }

    #[test]
    fn blanks_and_comments_are_left_out() {
        for sql in [
            &b"a b"[..],
            b"a\t\n\x0c\r b",
            b"a \x0b b",
            b"a--;'\"\nb",
            b"a/* ; ' */b",
            b"a/*/b*/b",
            b"\xef\xbb\xbfa b",
            b"a \xef\xbb\xbfb",
            b"a b -- tail",
            b"a b /* never closed ' \"",
            b"a b/**",
        ] {
            assert_eq!(kinds(sql), [(Word, "a".into()), (Word, "b".into())], "{}", sql.escape_ascii());
        }
    }

    #[test]
    fn neighbours_are_kept_apart() {
        for (sql, want) in [
            ("a-1", "a|-|1"),
            ("a->>'b'", "a|->>|b"),
            ("a - -1", "a|-|-|1"),
            ("t.5", "t|.5"),
            ("t.a", "t|.|a"),
            ("1.e", "?"),
            ("a<-1", "a|<|-|1"),
            ("a|||b", "a||||||b"),
            ("/*", "/|*"),
            ("a(b,c);", "a|(|b|,|c|)|;"),
            ("\"a\"\"\"'b'", "a\"|b"),
        ] {
            let got = tokenize(sql.as_bytes())
                .map_or("?".into(), |tokens| tokens.into_iter().map(|token| token.text).collect::<Vec<_>>().join("|"));
            assert_eq!(got, want, "{sql}");
        }
    }

    #[test]
    fn bytes_that_are_not_utf8_are_marked() {
        let tokens = tokenize(b"caf\xe9 '\xc3' \"ok\"").unwrap();
        let got: Vec<_> = tokens.iter().map(|token| (token.text.as_str(), token.damaged, token.offset)).collect();
        assert_eq!(got, [("caf\\xE9", true, 0), ("\\xC3", true, 5), ("ok", false, 9)]);
    }

    #[test]
    fn errors_say_what_is_wrong() {
        for (sql, offset, message) in [
            ("a 'b", 2, r#"expected "'" to end what begins with "'b", found the end of the statement"#),
            ("a \"b", 2, r#"expected '"' to end what begins with ""b", found the end of the statement"#),
            ("`b``", 0, r#"expected "`" to end what begins with "`b``", found the end of the statement"#),
            ("[b", 0, r#"expected "]" to end what begins with "[b", found the end of the statement"#),
            ("x'0", 0, r#"expected "'" to end what begins with "x'0", found the end of the statement"#),
            ("a x'0' b", 2, r#"expected a token of SQL, found "x'0'""#),
            ("1a", 0, r#"expected a token of SQL, found "1a""#),
            ("a ! b", 2, r#"expected a token of SQL, found "!""#),
            ("a @ b", 2, r#"expected a token of SQL, found "@""#),
            ("\\", 0, r#"expected a token of SQL, found "\""#),
            (
                "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                0,
                r#"expected "'" to end what begins with "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...", found the end of the statement"#,
            ),
        ] {
            let error = tokenize(sql.as_bytes()).unwrap_err();
            assert_eq!((error.offset, error.to_string().as_str()), (offset, message), "{sql}");
        }
    }
}
