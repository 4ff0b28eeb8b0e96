//! SQLite decides what an expression, a SELECT or a trigger means: whatever it accepts, our grammar accepts, and the
//! text that is printed of our tree is the same program to SQLite, and gives the same rows.
//!
//! The statements come from a seeded generator over a small schema, and from mutations of its output (a piece left
//! out, doubled or moved). `SQLITE2PG_EXPR_CASES` sets their number, `SQLITE2PG_EXPR_SEED` where they begin. What
//! SQLite refuses is counted and skipped.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test, also where it is no #[test]

use std::env;

use libtest_mimic::Trial;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, config::DbConfig};
use sqlite2pg::sqlite::ast::{Create, Expression};
use sqlite2pg::sqlite::ddl::parse_create;
use sqlite2pg::sqlite::expr::parse::parse_expr;
use sqlite2pg::sqlite::select::parse::parse_select;
use sqlite2pg::sqlite::token::tokenize;
use sqlite2pg::sqlite::trigger::parse::parse_trigger;

use self::generator::Scope;
use crate::ddl_oracle::pieces::{mutate, spaced};
use crate::random::Random;

mod generator;
mod keywords;
mod statement;

const DEFAULT_CASES: u64 = 500;
const DEFAULT_SEED: u64 = 0x5EED_0F50_17E3;

/// Hands in the trials.
pub fn trials() -> Vec<Trial> {
    let trial = |name: &'static str, kind: Kind| {
        Trial::test(format!("expr_oracle::{name}"), move || {
            random_cases(kind);
            Ok(())
        })
    };
    vec![
        trial("sqlite_reads_our_expressions_as_we_do", Kind::Expression),
        trial("sqlite_reads_our_selects_as_we_do", Kind::Select),
        trial("sqlite_reads_our_triggers_as_we_do", Kind::Trigger),
        Trial::test("expr_oracle::keywords_are_names_where_sqlite_takes_them_as_names", || {
            keywords::names();
            Ok(())
        }),
        Trial::test("expr_oracle::sqlite_agrees_on_strange_statements", || {
            strange_statements();
            Ok(())
        }),
    ]
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Expression,
    Select,
    Trigger,
}

fn random_cases(kind: Kind) {
    let cases = number("SQLITE2PG_EXPR_CASES").unwrap_or(DEFAULT_CASES);
    let seed = number("SQLITE2PG_EXPR_SEED").unwrap_or(DEFAULT_SEED);
    let sqlite = Sqlite::open();
    let (mut accepted, mut mutated) = (0, 0);
    let mut failures = Vec::new();
    for case in 0..cases {
        let mut random = Random::new(seed.wrapping_add(case));
        let mut pieces = Vec::new();
        match kind {
            Kind::Expression => generator::expression(&mut random, &mut pieces, &Scope::of_table(), 4),
            Kind::Select => statement::select(&mut random, &mut pieces, 2, None),
            Kind::Trigger => statement::trigger(&mut random, &mut pieces),
        }
        accepted += u64::from(sqlite.check(kind, &spaced(&mut random, &pieces), &mut failures));
        let mutant = mutate(&mut random, pieces);
        mutated += u64::from(sqlite.check(kind, &spaced(&mut random, &mutant), &mut failures));
        assert!(failures.len() < 10, "seed {seed}:\n{}", failures.join("\n\n"));
    }
    println!("{cases} statements, {accepted} accepted by SQLite; as many mutants, {mutated} accepted");
    assert!(failures.is_empty(), "seed {seed}:\n{}", failures.join("\n\n"));
    assert!(accepted * 10 >= cases * 4, "only {accepted} of {cases} statements were accepted: the generator is off");
    assert!(mutated * 50 >= cases, "only {mutated} of {cases} mutants were accepted: the mutations are off");
}

/// Statements that were once misread, and those too strange for a generator.
fn strange_statements() {
    let sqlite = Sqlite::open();
    let mut failures = Vec::new();
    for sql in [
        "a IS NOT b = c",
        "a BETWEEN b = c AND d BETWEEN a AND b",
        "a LIKE b < c ESCAPE 'x'",
        "a LIKE NOT b LIKE c ESCAPE 'd'",
        "a NOT NULL NOT NULL IS NOT NULL ISNULL NOTNULL",
        "NOT a NOT NULL",
        "- NOT a = b",
        "a * NOT b + c AND d",
        "a || b -> '$' || c ->> 1",
        "- a COLLATE nocase || b COLLATE rtrim",
        "~ - + - a << b & c | d",
        "a IN (SELECT 1) IN (2) IN ()",
        "a IN main.w",
        "a IN json_each('[1,2]')",
        "(a, b) IN (VALUES (1, 'x'), (2, 'y'))",
        "(a, b) IN ((1, 'x'), (2, 'y'))",
        "(a, b) BETWEEN (1, 2) AND (3, 4)",
        "(SELECT a, b) IS NOT (1, 'x')",
        "a IN ((SELECT x FROM u))",
        "true IS TRUE AND FALSE IS NOT false",
        "CASE a WHEN b THEN c ELSE d END COLLATE nocase",
        "CASE NOT a WHEN 1 THEN 2 END",
        "CAST(a AS unsigned big int) || CAST(b AS 'text' x (3)) || CAST(c AS \"\") || CAST(d AS)",
        "left(a, 2)",
        "\"abs\"(a) + [abs](a) + `abs`(a)",
        "main.t.a + t.b + \"t\".\"c\" + 't'.'d'",
        "total(DISTINCT a ORDER BY b) FILTER (WHERE c)",
        "count() + count(*) + count(ALL a)",
        "(WITH s(i) AS NOT MATERIALIZED (VALUES (1), (2)) SELECT sum(i) FROM s)",
        "(WITH RECURSIVE recursive(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM recursive WHERE i < 5) SELECT count(*) FROM recursive)",
        "EXISTS (SELECT 1 FROM u NATURAL LEFT OUTER JOIN w window WHERE window.v) OR NOT EXISTS (VALUES (1))",
        "(SELECT sum(x) OVER win FROM u WINDOW win AS (ORDER BY y), w2 AS (win ROWS 1 PRECEDING) LIMIT 1)",
        "(SELECT sum(x) FILTER (WHERE y) OVER (PARTITION BY y ORDER BY x DESC NULLS LAST RANGE BETWEEN 1 PRECEDING AND 2 FOLLOWING EXCLUDE TIES) FROM u LIMIT 1, 1)",
        "(SELECT group_concat(x, y ORDER BY x, y DESC) FROM u)",
        "(SELECT a FROM t EXCEPT SELECT x FROM u INTERSECT VALUES (1) UNION SELECT 2 ORDER BY 1 LIMIT 1 OFFSET 0)",
        "(SELECT count(*) FROM (t JOIN u ON a = x) CROSS JOIN (w) AS ww USING (rowid))",
        "(SELECT y FROM t x, u AS y LEFT RIGHT JOIN w ON y.x = v LIMIT 1)",
        "(SELECT 1 FROM t 'alias' NOT INDEXED, u indexed BY u_x WHERE x > 0)",
        "(SELECT value FROM json_each('[1]') AS j, json_tree('{}') LIMIT 1)",
        "(SELECT max(a) x FROM t GROUP BY b HAVING x)",
        "(SELECT (over) FROM (SELECT 1 over, 2 filter, 3 AS \"window\", 4 offset) window)",
        "end + \"end\"",
        "- -9223372036854775808",
        "0x7fffffffffffffff + 1_000 + .5e-1 + 1.e3",
        "x'' || X'00fF' || ''''",
        "\"no such column\"",
        "a IS DISTINCT FROM b IS NOT DISTINCT FROM NULL",
        "((((a)))) + ((((b)) + c))",
    ] {
        let accepted = sqlite.check(Kind::Expression, sql, &mut failures);
        // `t.x`, `ww` and the like are there for the grammar only
        let syntax = sqlite.0.prepare(&format!("SELECT {sql} FROM t")).err().map(|error| error.to_string());
        assert!(accepted || syntax.as_ref().is_some_and(|error| !error.contains("syntax")), "{sql}: {syntax:?}");
        parse_expr(&expression(sql)).unwrap_or_else(|error| panic!("{sql}: {error}"));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

fn number(variable: &str) -> Option<u64> {
    env::var(variable).ok().map(|value| value.parse().expect(variable))
}

fn expression(sql: &str) -> Expression {
    Expression { tokens: tokenize(sql.as_bytes()).unwrap_or_else(|error| panic!("{sql}: {error}")) }
}

/// The reference.
struct Sqlite(Connection);

impl Sqlite {
    fn open() -> Self {
        let sqlite = Connection::open_in_memory().unwrap();
        for quirk in [DbConfig::SQLITE_DBCONFIG_DQS_DDL, DbConfig::SQLITE_DBCONFIG_DQS_DML] {
            sqlite.set_db_config(quirk, true).unwrap();
        }
        sqlite
            .execute_batch(
                "CREATE TABLE t(a INTEGER, b TEXT COLLATE nocase, c REAL, d, \"e f\" TEXT, end INT);
                 CREATE TABLE u(x INTEGER PRIMARY KEY, y TEXT UNIQUE, a INT);
                 CREATE TABLE w(v);
                 CREATE INDEX u_x ON u(a) WHERE x > 0;
                 INSERT INTO t VALUES (1, 'x', 1.5, x'61', '{\"a\":[1,2]}', 0), (2, 'Y', -0.5, 'y', '[3]', 1),
                     (NULL, '10', 2e10, NULL, '%', NULL), (10, NULL, NULL, 10, 'a_b', -1), (-3, 'x', 3, '3', '', 7);
                 INSERT INTO u VALUES (1, 'x', 1), (2, 'y', 2), (3, NULL, NULL), (-7, '%', 10);
                 INSERT INTO w VALUES (1), ('x'), (NULL), (2.5);",
            )
            .unwrap();
        Sqlite(sqlite)
    }

    /// Whether SQLite accepts the statement; everything that is wrong then goes to `failures`.
    fn check(&self, kind: Kind, sql: &str, failures: &mut Vec<String>) -> bool {
        let statement = |text: &str| match kind {
            // the line end is there for a comment
            Kind::Expression => format!("SELECT ({text}\n) FROM t"),
            Kind::Select => text.to_owned(),
            Kind::Trigger => format!("CREATE TRIGGER r {text}"),
        };
        // a mutant may be several statements, or another one
        let whole = statement(sql);
        let before = match kind {
            Kind::Expression | Kind::Select
                if tokenize(whole.as_bytes()).is_ok_and(|tokens| tokens.iter().any(|token| token.text == ";")) =>
            {
                Err("they are several".to_owned())
            }
            // `a ) + ( b` is none, though SQLite takes it in our parentheses
            Kind::Expression if self.is_select(&format!("SELECT {sql}\n FROM t")).is_err() => Err("unbalanced".into()),
            Kind::Expression | Kind::Select => self.is_select(&whole).and_then(|()| self.outcome(kind, &whole)),
            Kind::Trigger => self.outcome(kind, &whole),
        };
        let before = match before {
            Ok(before) => before,
            Err(error) => {
                if env::var_os("SQLITE2PG_EXPR_REFUSED").is_some() {
                    println!("refused: {error}: {sql}");
                }
                return false;
            }
        };
        let printed = match reprinted(kind, &whole, sql) {
            Ok(printed) => printed,
            Err(error) => {
                failures.push(format!("{sql}\n{error}"));
                return true;
            }
        };
        match self.outcome(kind, &statement(&printed)) {
            Ok(after) if after == before => {}
            Ok(after) => {
                let differs = before.iter().zip(&after).find(|(before, after)| before != after);
                failures.push(format!("differs:\n{sql}\n{printed}\n{differs:?}"));
            }
            Err(error) => failures.push(format!("SQLite refuses what we printed:\n{sql}\n{printed}\n{error}")),
        }
        true
    }

    /// One statement that only reads: nothing else is run.
    fn is_select(&self, sql: &str) -> Result<(), String> {
        let statement = self.0.prepare(sql).map_err(|error| error.to_string())?;
        if statement.readonly() && statement.column_count() > 0 { Ok(()) } else { Err("it changes something".into()) }
    }

    /// All that shows what the statement means to SQLite.
    fn outcome(&self, kind: Kind, sql: &str) -> Result<Vec<String>, String> {
        if kind == Kind::Trigger {
            return self.fired(sql);
        }
        // the program: every operator, comparison and collation is in it
        let mut lines = self.rows(&format!("EXPLAIN {sql}"))?;
        lines.extend(self.rows(sql).unwrap_or_else(|error| vec![error]));
        Ok(lines)
    }

    /// What the tables hold after the trigger was made and changes fired it; all is undone.
    fn fired(&self, create: &str) -> Result<Vec<String>, String> {
        self.0.execute_batch("BEGIN").unwrap();
        let made = self.0.execute(create, []).map_err(|error| error.to_string());
        let lines = made.map(|_| {
            let mut lines = Vec::new();
            for change in [
                "INSERT INTO t VALUES (5, 'new', 0.5, NULL, 'e', 2)",
                "UPDATE t SET a = a + 1, b = b || 'z' WHERE a < 5",
                "DELETE FROM t WHERE a = 10",
                "INSERT INTO u VALUES (9, 'nine', 9)",
                "UPDATE u SET a = 4",
                "DELETE FROM u WHERE x < 3",
            ] {
                lines.extend(self.rows(&format!("EXPLAIN {change}")).unwrap_or_else(|error| vec![error]));
                lines.extend(self.0.execute(change, []).err().map(|error| error.to_string().to_lowercase()));
                // a RAISE(ROLLBACK) has undone all of it
                if self.0.is_autocommit() {
                    return lines;
                }
            }
            for table in ["t", "u", "w"] {
                lines.extend(self.rows(&format!("SELECT * FROM {table}")).unwrap_or_else(|error| vec![error]));
            }
            lines
        });
        if !self.0.is_autocommit() {
            self.0.execute_batch("ROLLBACK").unwrap();
        }
        lines
    }

    fn rows(&self, sql: &str) -> Result<Vec<String>, String> {
        // an error names the place in the text, which printing moves, and the words as they were written
        let message = |error: rusqlite::Error| match error {
            rusqlite::Error::SqlInputError { msg, .. } => msg.to_lowercase(),
            error => error.to_string().to_lowercase(),
        };
        let mut statement = self.0.prepare(sql).map_err(message)?;
        let columns = statement.column_count();
        let mut rows = statement.raw_query();
        let mut lines = Vec::new();
        // a mutant may recur without end
        while lines.len() < 1_000
            && let Some(row) = rows.next().map_err(message)?
        {
            let value = |column| match row.get_ref_unwrap(column) {
                ValueRef::Null => "NULL".to_owned(),
                ValueRef::Integer(value) => value.to_string(),
                ValueRef::Real(value) => format!("{value:e}"),
                ValueRef::Text(value) => format!("'{}'", value.escape_ascii()),
                ValueRef::Blob(value) => format!("x'{}'", value.escape_ascii()),
            };
            let line = (0..columns).map(value).collect::<Vec<_>>().join("|");
            // the one holds the number of the schema's changes, the other the text of a trigger
            if !line.contains("'Transaction'") && !line.contains("'Trace'") {
                lines.push(line);
            }
        }
        Ok(lines)
    }
}

/// The text of our tree, which must read as the same tree.
fn reprinted(kind: Kind, whole: &str, sql: &str) -> Result<String, String> {
    let refusal = |error: sqlite2pg::sqlite::token::SyntaxError| {
        format!("SQLite accepts, we refuse at {}: {error}", error.offset)
    };
    let again = |error: sqlite2pg::sqlite::token::SyntaxError| format!("we refuse what we printed: {error}");
    let (printed, same) = match kind {
        Kind::Expression => {
            let tree = parse_expr(&expression(sql)).map_err(refusal)?;
            let printed = tree.to_string();
            let same = parse_expr(&expression(&printed)).map_err(again)? == tree;
            (printed, same)
        }
        Kind::Select => {
            let tree = parse_select(&expression(sql)).map_err(refusal)?;
            let printed = tree.to_string();
            let same = parse_select(&expression(&printed)).map_err(again)? == tree;
            (printed, same)
        }
        Kind::Trigger => {
            let trigger = |text: &str| match parse_create(text.as_bytes()) {
                Ok(Create::Trigger(create)) => parse_trigger(&create),
                Ok(other) => panic!("{other:?}"),
                Err(error) => Err(error),
            };
            let tree = trigger(whole).map_err(refusal)?;
            let printed = tree.to_string();
            let same = trigger(&format!("CREATE TRIGGER r {printed}")).map_err(again)? == tree;
            (printed, same)
        }
    };
    if same { Ok(printed) } else { Err(format!("another tree: {printed}")) }
}
