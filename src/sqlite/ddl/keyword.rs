//! Which words are names (sqlite.org/lang_keywords.html; `%fallback ID`, `JOIN_KW` and `INDEXED` of parse.y).
//!
//! In: a token. Out: whether SQLite takes it as a name there. Most of SQLite's keywords are names wherever the grammar
//! has no other use for them; the few that never are stand in [`RESERVED`].

use crate::sqlite::ast::{Name, Token, TokenKind};
use crate::sqlite::token::is_word;

/// Keywords that are never names unless quoted, sorted.
///
/// RETURNING and NOTHING are left out: SQLite reserves them since 3.35 and 3.24, and older dumps use them as names.
pub const RESERVED: &[&str] = &[
    "ADD",
    "ALL",
    "ALTER",
    "AND",
    "AS",
    "AUTOINCREMENT",
    "BETWEEN",
    "CASE",
    "CHECK",
    "COLLATE",
    "COMMIT",
    "CONSTRAINT",
    "CREATE",
    "DEFAULT",
    "DEFERRABLE",
    "DELETE",
    "DISTINCT",
    "DROP",
    "ELSE",
    "ESCAPE",
    "EXCEPT",
    "EXISTS",
    "FOREIGN",
    "FROM",
    "GROUP",
    "HAVING",
    "IN",
    "INDEX",
    "INSERT",
    "INTERSECT",
    "INTO",
    "IS",
    "ISNULL",
    "JOIN",
    "LIMIT",
    "NOT",
    "NOTNULL",
    "NULL",
    "ON",
    "OR",
    "ORDER",
    "PRIMARY",
    "REFERENCES",
    "SELECT",
    "SET",
    "TABLE",
    "THEN",
    "TO",
    "TRANSACTION",
    "UNION",
    "UNIQUE",
    "UPDATE",
    "USING",
    "VALUES",
    "WHEN",
    "WHERE",
];

/// Keywords that name tables and columns, but neither types nor collations (`INDEXED` and `JOIN_KW` of parse.y), sorted.
const NAMES_ONLY: &[&str] = &["CROSS", "FULL", "INDEXED", "INNER", "LEFT", "NATURAL", "OUTER", "RIGHT"];

/// The longest keyword (`CURRENT_TIMESTAMP`, `AUTOINCREMENT` ...) is shorter than this.
const LONGEST: usize = 20;

fn listed(list: &[&str], word: &str) -> bool {
    word.len() < LONGEST && list.binary_search(&word.to_ascii_uppercase().as_str()).is_ok()
}

/// The word is a keyword that is never a name.
pub fn is_reserved(word: &str) -> bool {
    listed(RESERVED, word)
}

/// The token is this keyword (given in capitals).
pub fn is_keyword(token: &Token, keyword: &str) -> bool {
    token.kind == TokenKind::Word && token.text.eq_ignore_ascii_case(keyword)
}

/// The token is this operator or punctuation mark.
pub fn is_operator(token: &Token, operator: &str) -> bool {
    token.kind == TokenKind::Operator && token.text == operator
}

/// `nm` of parse.y: the token as the name of a table, column, index ..., a 'string' included.
pub fn name(token: &Token) -> Option<Name> {
    let named = match token.kind {
        TokenKind::Word => !is_reserved(&token.text),
        TokenKind::DoubleQuoted | TokenKind::Quoted | TokenKind::String => true,
        TokenKind::Blob | TokenKind::Number | TokenKind::Variable | TokenKind::Operator => false,
    };
    named.then(|| Name { text: token.text.clone(), damaged: token.damaged })
}

/// `ID|STRING` of parse.y: the token as a word of a type or the name of a collation.
pub fn identifier_or_string(token: &Token) -> Option<Name> {
    name(token).filter(|_| token.kind != TokenKind::Word || !listed(NAMES_ONLY, &token.text))
}

/// The word can stand in a type without quotes. WINDOW, OVER and FILTER are left out: what they are depends on what
/// follows.
pub fn is_plain_type_word(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.first().is_some_and(|first| !first.is_ascii_digit() && *first != b'$')
        && bytes.iter().all(|&byte| is_word(byte))
        && !word.starts_with('\u{feff}')
        && !is_reserved(word)
        && !listed(NAMES_ONLY, word)
        && !["GENERATED", "WINDOW", "OVER", "FILTER", "RETURNING", "NOTHING"]
            .iter()
            .any(|keyword| word.eq_ignore_ascii_case(keyword))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sqlite::token::tokenize;

    #[test]
    fn tables_are_sorted() {
        assert!(RESERVED.is_sorted());
        assert!(NAMES_ONLY.is_sorted());
        assert!(RESERVED.iter().chain(NAMES_ONLY).all(|word| word.len() < LONGEST));
    }

    #[test]
    fn keywords_that_are_names() {
        for (word, is_name, is_identifier) in [
            ("users", true, true),
            ("key", true, true),
            ("Abort", true, true),
            ("current_timestamp", true, true),
            ("window", true, true),
            ("left", true, false),
            ("INDEXED", true, false),
            ("select", false, false),
            ("Check", false, false),
            ("'select'", true, true),
            ("\"select\"", true, true),
            ("[left]", true, true),
            ("1", false, false),
            ("x'00'", false, false),
            ("?1", false, false),
        ] {
            let token = &tokenize(word.as_bytes()).unwrap()[0];
            assert_eq!(
                (name(token).is_some(), identifier_or_string(token).is_some()),
                (is_name, is_identifier),
                "{word}"
            );
        }
    }
}
