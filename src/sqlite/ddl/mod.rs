//! The grammar of SQLite's schema statements (sqlite.org/lang_createtable.html, lang_createindex.html,
//! lang_createview.html, lang_createtrigger.html, lang_createvtab.html; where the pages and parse.y differ, parse.y).
//!
//! In: the bytes of one CREATE statement, as a dump holds it. Out: its tree, or a [`SyntaxError`] that says what was
//! expected where. Expressions stay balanced runs of tokens: what they mean is another layer's business.
//!
//! It accepts all that SQLite does, and a little more (`RETURNING` as a name, `?` in an expression): the text came
//! out of a database, so SQLite has accepted it before.

use nom::branch::alt;
use nom::combinator::{cut, opt};
use nom::sequence::{preceded, terminated};
use nom::{Err, Parser};

use super::ast::{Create, Name, Token};
use super::grammar::{Parsed, Stop, Tokens, end, fatal, keyword};
use super::token::{END, SyntaxError, quoted_source, tokenize_into};

mod index;
pub mod keyword;
mod other;
pub mod swallowed;
mod table;

/// Reads one CREATE statement.
///
/// # Errors
/// Text that SQLite would not accept as `CREATE TABLE`, `INDEX`, `VIEW`, `TRIGGER` or `VIRTUAL TABLE`; also
/// `CREATE TABLE .. AS SELECT`, which SQLite never stores in this form.
pub fn parse_create(statement: &[u8]) -> Result<Create, SyntaxError> {
    let mut tokens = Vec::new();
    if let Err(error) = tokenize_into(statement, &mut tokens) {
        return Err(SyntaxError { context: context(&tokens), ..error });
    }
    let empty = tokens.iter().take_while(|token| keyword::is_operator(token, ";")).count();
    tokens.drain(..empty);
    let input = Tokens::new(statement, &tokens, statement.len());
    match terminated(create, end).parse(input) {
        Ok((_, create)) => Ok(create),
        Err(Err::Error(stop) | Err::Failure(stop)) => Err(error(statement, &tokens, &stop)),
        Err(Err::Incomplete(_)) => Err(error(statement, &tokens, &Stop { offset: statement.len(), expected: vec![] })),
    }
}

/// A name with its schema, as DROP, INSERT, PRAGMA and ANALYZE write it.
///
/// Gives the schema, the name, and how many tokens they took; nothing where no name stands.
pub fn qualified_name(tokens: &[Token]) -> Option<(Option<Name>, Name, usize)> {
    let first = keyword::name(tokens.first()?)?;
    match tokens.get(1) {
        Some(dot) if keyword::is_operator(dot, ".") => {
            let second = keyword::name(tokens.get(2)?)?;
            Some((Some(first), second, 3))
        }
        _ => Some((None, first, 1)),
    }
}

fn create(input: Tokens<'_>) -> Parsed<'_, Create> {
    let (input, ()) = keyword("CREATE")(input)?;
    let (input, temporary) = opt(alt((keyword("TEMP"), keyword("TEMPORARY")))).parse(input)?;
    if temporary.is_some() {
        return fatal(
            alt((
                preceded(keyword("TABLE"), cut(table::create_table)).map(|mut table| {
                    table.temporary = true;
                    Create::Table(table)
                }),
                preceded(keyword("VIEW"), cut(other::create_view)).map(Create::View),
                preceded(keyword("TRIGGER"), cut(other::create_trigger)).map(Create::Trigger),
            ))
            .parse(input),
        );
    }
    fatal(
        alt((
            preceded(keyword("TABLE"), cut(table::create_table)).map(Create::Table),
            preceded(keyword("INDEX"), cut(index::create_index)).map(Create::Index),
            preceded((keyword("UNIQUE"), cut(keyword("INDEX"))), cut(index::create_index)).map(|mut index| {
                index.unique = true;
                Create::Index(index)
            }),
            preceded(keyword("VIEW"), cut(other::create_view)).map(Create::View),
            preceded(keyword("TRIGGER"), cut(other::create_trigger)).map(Create::Trigger),
            preceded((keyword("VIRTUAL"), cut(keyword("TABLE"))), cut(other::create_virtual_table))
                .map(Create::VirtualTable),
        ))
        .parse(input),
    )
}

/// `IF NOT EXISTS`.
fn if_not_exists(input: Tokens<'_>) -> Parsed<'_, bool> {
    opt(preceded(keyword("IF"), cut((keyword("NOT"), keyword("EXISTS"))))).map(|found| found.is_some()).parse(input)
}

/// `;`, or the CREATE of a next statement: a comment at the end of a view can swallow the `;` that a dump adds.
fn ends_statement(token: &Token) -> bool {
    keyword::is_operator(token, ";") || keyword::is_keyword(token, "CREATE")
}

fn error(statement: &[u8], tokens: &[Token], stop: &Stop) -> SyntaxError {
    let found = if stop.offset < statement.len() && tokens.iter().any(|token| token.offset == stop.offset) {
        quoted_source(statement, stop.offset)
    } else {
        END.to_owned()
    };
    SyntaxError { offset: stop.offset, expected: stop.expectation(), found, context: context(tokens) }
}

/// `CREATE TABLE "users"`: which statement these tokens begin; as much of it as there is, nothing if it is no CREATE.
fn context(tokens: &[Token]) -> String {
    const KINDS: [&str; 4] = ["TABLE", "INDEX", "VIEW", "TRIGGER"];
    if !tokens.first().is_some_and(|token| keyword::is_keyword(token, "CREATE")) {
        return String::new();
    }
    let mut text = "CREATE".to_owned();
    let mut rest = tokens[1..].iter();
    for token in rest.by_ref().take(3) {
        if let Some(kind) = KINDS.iter().find(|kind| keyword::is_keyword(token, kind)) {
            text.push(' ');
            text.push_str(kind);
            break;
        }
        if ["UNIQUE", "VIRTUAL"].iter().any(|word| keyword::is_keyword(token, word)) {
            text.push(' ');
            text.push_str(&token.text.to_ascii_uppercase());
        }
    }
    let mut rest = rest.as_slice();
    if rest.first().is_some_and(|token| keyword::is_keyword(token, "IF")) {
        rest = rest.get(3..).unwrap_or_default();
    }
    if let Some((_, name, _)) = qualified_name(rest) {
        text.push_str(&format!(" \"{}\"", name.text));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sqlite::token::tokenize;

    fn refusal(sql: &str) -> String {
        match parse_create(sql.as_bytes()) {
            Ok(tree) => panic!("accepted {sql}: {tree:?}"),
            Err(error) => format!("{}: {error}", error.offset),
        }
    }

    #[test]
    fn errors_name_what_was_expected_and_found() {
        for (sql, message) in [
            ("", "0: expected CREATE, found the end of the statement"),
            ("-- nothing", "10: expected CREATE, found the end of the statement"),
            ("INSERT INTO t", r#"0: expected CREATE, found "INSERT""#),
            ("CREATE foo", r#"7: expected TABLE, INDEX, UNIQUE, VIEW, TRIGGER or VIRTUAL in CREATE, found "foo""#),
            ("CREATE TEMP INDEX i", r#"12: expected TABLE, VIEW or TRIGGER in CREATE INDEX "i", found "INDEX""#),
            ("CREATE TABLE", "12: expected a table name in CREATE TABLE, found the end of the statement"),
            ("CREATE TABLE if(a)", r#"15: expected NOT in CREATE TABLE, found "(""#),
            ("CREATE TABLE check(a)", r#"13: expected a table name in CREATE TABLE, found "check""#),
            ("CREATE TABLE users(a ?)", r#"21: expected "," or ")" in CREATE TABLE "users", found "?""#),
            (
                "CREATE TABLE users(a",
                r#"20: expected "," or ")" in CREATE TABLE "users", found the end of the statement"#,
            ),
            ("CREATE TABLE users()", r#"19: expected a column name in CREATE TABLE "users", found ")""#),
            (
                "CREATE TABLE t(a,)",
                r#"17: expected a column name or a table constraint in CREATE TABLE "t", found ")""#,
            ),
            (
                "CREATE TABLE t(a UNIQUE, UNIQUE(a), b)",
                r#"36: expected a table constraint in CREATE TABLE "t", found "b""#,
            ),
            ("CREATE TABLE t AS SELECT 1", r#"15: expected "(" in CREATE TABLE "t", found "AS""#),
            ("CREATE TABLE t(a) WITHOUT foo", r#"26: expected ROWID in CREATE TABLE "t", found "foo""#),
            (
                "CREATE TABLE t(a) STRICT STRICT",
                r#"25: expected the end of the statement in CREATE TABLE "t", found "STRICT""#,
            ),
            ("CREATE TABLE t(a NOT foo)", r#"21: expected NULL or DEFERRABLE in CREATE TABLE "t", found "foo""#),
            ("CREATE TABLE t(a DEFAULT left)", r#"25: expected a default value in CREATE TABLE "t", found "left""#),
            ("CREATE TABLE t(a DEFAULT -b)", r#"26: expected a literal in CREATE TABLE "t", found "b""#),
            ("CREATE TABLE t(a DEFAULT ())", r#"26: expected an expression in CREATE TABLE "t", found ")""#),
            (
                "CREATE TABLE t(a CHECK (a > (1))",
                r#"32: expected "," or ")" in CREATE TABLE "t", found the end of the statement"#,
            ),
            ("CREATE TABLE t(a CHECK (a", r#"25: expected ")" in CREATE TABLE "t", found the end of the statement"#),
            ("CREATE TABLE t(a INT(x))", r#"21: expected a number in CREATE TABLE "t", found "x""#),
            ("CREATE TABLE t(a AS (1) sometimes)", r#"24: expected "," or ")" in CREATE TABLE "t", found "sometimes""#),
            (
                "CREATE TABLE t(a REFERENCES p ON CONFLICT FAIL)",
                r#"33: expected DELETE, UPDATE or INSERT in CREATE TABLE "t", found "CONFLICT""#,
            ),
            (
                "CREATE TABLE \"a\"\"b\"(a 'x)",
                r#"22: expected "'" to end what begins with "'x)" in CREATE TABLE "a"b", found the end of the statement"#,
            ),
            (
                "CREATE UNIQUE INDEX main.i ON t()",
                r#"32: expected an expression in CREATE UNIQUE INDEX "i", found ")""#,
            ),
            ("CREATE INDEX IF NOT EXISTS i ON t(a,)", r#"36: expected an expression in CREATE INDEX "i", found ")""#),
            (
                "CREATE VIEW v AS DELETE FROM t",
                r#"17: expected SELECT, VALUES or WITH in CREATE VIEW "v", found "DELETE""#,
            ),
            (
                "CREATE VIEW v AS SELECT 1; SELECT 2",
                r#"27: expected the end of the statement in CREATE VIEW "v", found "SELECT""#,
            ),
            ("CREATE VIEW v AS SELECT 1)", r#"25: expected the end of the statement in CREATE VIEW "v", found ")""#),
            (
                "CREATE VIEW v AS SELECT 1 -- tail;\nCREATE VIEW w AS SELECT 2;",
                r#"35: expected the end of the statement in CREATE VIEW "v", found "CREATE""#,
            ),
            ("CREATE TRIGGER r INSERT ON t BEGIN SELECT 1;", r#"43: expected END in CREATE TRIGGER "r", found ";""#),
            (
                "CREATE VIRTUAL TABLE v USING m(a",
                r#"32: expected "," or ")" in CREATE VIRTUAL TABLE "v", found the end of the statement"#,
            ),
        ] {
            assert_eq!(refusal(sql), message, "{sql}");
        }
    }

    #[test]
    fn deep_nesting_is_refused_not_recursed_into() {
        let nested = |depth| format!("CREATE TABLE t(a CHECK ({}1{}))", "(".repeat(depth), ")".repeat(depth));
        assert!(parse_create(nested(2_500).as_bytes()).is_ok());
        assert_eq!(
            refusal(&nested(100_000)),
            r#"2524: expected no more than 2500 parentheses inside each other in CREATE TABLE "t", found "(""#
        );
    }

    #[test]
    fn qualified_names_for_other_statements() {
        for (sql, schema, name, used) in [
            ("users VALUES", None, "users", 1),
            ("main.'it''s'(a)", Some("main"), "it's", 3),
            ("\"a.b\"", None, "a.b", 1),
            ("[temp].`x`;", Some("temp"), "x", 3),
        ] {
            let tokens = tokenize(sql.as_bytes()).unwrap();
            assert_eq!(qualified_name(&tokens), Some((schema.map(Name::new), Name::new(name), used)), "{sql}");
        }
        for sql in ["", "select", "1", "a.", "a.1"] {
            let tokens = tokenize(sql.as_bytes()).unwrap();
            assert_eq!(qualified_name(&tokens).map(|found| found.2), None.or((sql == "a.1").then_some(1)), "{sql}");
        }
    }
}
