//! SQLite decides what a CREATE TABLE or CREATE INDEX means: whatever it accepts, our grammar accepts, and the text
//! that `print` makes of our tree gives SQLite the same table again.
//!
//! The statements come from a seeded generator that knows every production of parse.y, and from mutations of its
//! output (a piece left out, doubled or moved). `SQLITE2PG_DDL_CASES` sets their number, `SQLITE2PG_DDL_SEED` where
//! they begin. What SQLite refuses is counted and skipped.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test, also where it is no #[test]

use std::env;

use libtest_mimic::Trial;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use sqlite2pg::sqlite::ast::Create;
use sqlite2pg::sqlite::ddl::parse_create;
use sqlite2pg::sqlite::print::print;
use sqlite2pg::sqlite::token::tokenize;

use self::generator::{create_index, create_table};
use self::pieces::{mutate, spaced};
use crate::random::Random;

mod expression;
mod generator;
pub mod pieces;

const DEFAULT_CASES: u64 = 5_000;
const DEFAULT_SEED: u64 = 0x5EED_0F50_17E2;

fn sqlite_makes_the_same_table_of_what_we_print() {
    let cases = number("SQLITE2PG_DDL_CASES").unwrap_or(DEFAULT_CASES);
    let seed = number("SQLITE2PG_DDL_SEED").unwrap_or(DEFAULT_SEED);
    let sqlite = Sqlite::open();
    let (mut accepted, mut mutated) = (0, 0);
    let mut failures = Vec::new();
    for case in 0..cases {
        let mut random = Random::new(seed.wrapping_add(case));
        let pieces = if random.chance(75) { create_table(&mut random) } else { create_index(&mut random) };
        accepted += u64::from(sqlite.check(&spaced(&mut random, &pieces), &mut failures));
        let mutant = mutate(&mut random, pieces);
        mutated += u64::from(sqlite.check(&spaced(&mut random, &mutant), &mut failures));
        assert!(failures.len() < 20, "seed {seed}:\n{}", failures.join("\n\n"));
    }
    println!("{cases} statements, {accepted} accepted by SQLite; as many mutants, {mutated} accepted");
    assert!(failures.is_empty(), "seed {seed}:\n{}", failures.join("\n\n"));
    assert!(accepted * 10 >= cases * 7, "only {accepted} of {cases} statements were accepted: the generator is off");
    assert!(mutated * 20 >= cases, "only {mutated} of {cases} mutants were accepted: the mutations are off");
}

/// Hands in the trials.
pub fn trials() -> Vec<Trial> {
    vec![
        Trial::test("ddl_oracle::sqlite_makes_the_same_table_of_what_we_print", || {
            sqlite_makes_the_same_table_of_what_we_print();
            Ok(())
        }),
        Trial::test("ddl_oracle::sqlite_agrees_on_strange_statements", || {
            sqlite_agrees_on_strange_statements();
            Ok(())
        }),
    ]
}

/// Statements that were once misread, and those too strange for a generator.
fn sqlite_agrees_on_strange_statements() {
    let sqlite = Sqlite::open();
    let mut failures = Vec::new();
    for sql in [
        "CREATE TABLE t(a \"INTEGER\" PRIMARY KEY)",
        "CREATE TABLE t(a \"INTEGER\" x PRIMARY KEY)",
        "CREATE TABLE t(a 'INTEGER'(3) PRIMARY KEY)",
        "CREATE TABLE t(a INTEGER /* */ always PRIMARY KEY)",
        "CREATE TABLE t(a INTEGER          always PRIMARY KEY)",
        "CREATE TABLE t(a INTEGER generated_always PRIMARY KEY)",
        "CREATE TABLE t(a \"INTEGER\" always PRIMARY KEY)",
        "CREATE TABLE t(a INTEGER(1) PRIMARY KEY)",
        "CREATE TABLE t(a [INTEGER] PRIMARY KEY, b [nvarchar](50) NULL, c [big] int, d [big]/**/[int], e [x] y)",
        "CREATE TABLE t(a [INTEGER](3) PRIMARY KEY)",
        "CREATE TABLE t(a [\n] (3), b [x ](4))",
        "CREATE TABLE t(a, b [x] row/**/GENERATED ALWAYS AS (a))",
        "CREATE TABLE t(a [INTEGER] x PRIMARY KEY)",
        "CREATE TABLE t(a [nvarchar] /* it's */ (50), b [x] 'y')",
        "CREATE TABLE t(a \"\", b '', c [])",
        "CREATE TABLE t(z, a big unsigned integer always AS (1))",
        "CREATE TABLE t(a foo -- generated\n always)",
        "CREATE TABLE t(a [b)c] DEFAULT \"d\" NOT NULL)",
        "CREATE TABLE t(generated always as (1), b)",
        "CREATE TABLE t(a INT DEFAULT generated, b DEFAULT indexed, c DEFAULT current_time)",
        "CREATE TABLE t(a INT) , STRICT",
        "CREATE TABLE t(a INT PRIMARY KEY),WITHOUT ROWID , STRICT , STRICT;;",
        "CREATE TABLE t(a REFERENCES p DEFERRABLE NOT DEFERRABLE INITIALLY DEFERRED DEFERRABLE INITIALLY IMMEDIATE)",
        "CREATE TABLE t(a, CONSTRAINT x CONSTRAINT y CHECK(a) CONSTRAINT z)",
        "CREATE TABLE t(a CONSTRAINT x CONSTRAINT y NOT NULL CONSTRAINT z, b)",
        "CREATE TABLE t(a, b, PRIMARY KEY(((a)) COLLATE nocase, ('b' COLLATE rtrim COLLATE nocase) DESC))",
        "CREATE TABLE t(a INTEGER, PRIMARY KEY((a)))",
        "CREATE TABLE t(a INTEGER, PRIMARY KEY(a DESC))",
        "CREATE TABLE t(a INTEGER, PRIMARY KEY('a' AUTOINCREMENT))",
        "CREATE TABLE t(desc, asc, PRIMARY KEY(desc desc, asc))",
        "CREATE TABLE IF NOT EXISTS main.t(a)",
        "CREATE TEMPORARY TABLE t(a)",
        "CREATE TABLE temp.t(a)",
        "CREATE TABLE 't''x'(\"a\"\"b\", `c``d`, [e\"f], 'g')",
        "CREATE TABLE t(a /* b, c) */ --) d\n, e)",
        "CREATE TABLE t(a\u{FEFF}b, \u{FEFF}c)",
        "CREATE TABLE t(a DEFAULT - /* */ 5, b DEFAULT + 'x', c DEFAULT -null, d DEFAULT (- -5))",
        "CREATE TABLE t(a DEFAULT x'', b DEFAULT 1_000, c DEFAULT 0x1_f, d DEFAULT .5e-1)",
        "CREATE TABLE t(a VARCHAR(+1.5,-2e3))",
        "CREATE TABLE t(window over filter)",
        "CREATE INDEX i ON base(a || b COLLATE nocase)",
        "CREATE INDEX i ON base((a || b) COLLATE nocase DESC)",
        "CREATE INDEX i ON base(-a COLLATE nocase, ~b COLLATE rtrim)",
        "CREATE INDEX i ON base(desc desc, abs(a) + desc, CASE WHEN a THEN desc END desc, a IS NOT desc)",
        "CREATE INDEX i ON base(CASE a WHEN 1 THEN b END COLLATE nocase)",
        "CREATE INDEX i ON base('a' COLLATE 'nocase' ASC, \"b\", `desc`)",
        "CREATE INDEX i ON base(a COLLATE nocase COLLATE rtrim)",
        "CREATE INDEX i ON base('a' COLLATE nocase COLLATE rtrim, (('b')))",
        "CREATE INDEX i ON base(NOT (a) COLLATE nocase)",
        "CREATE TABLE t(a, b GENERATED GENERATED ALWAYS AS (a), c INT GENERATED /* */ ALWAYS AS (a), d generated)",
        "CREATE TABLE t(a, b NOT NULL GENERATED ALWAYS AS (a), c INT(1) GENERATED ALWAYS AS (a) STORED)",
        "CREATE INDEX i ON base((a COLLATE nocase) COLLATE rtrim)",
        "CREATE INDEX i ON base(a ISNULL desc, NOT a desc, a NOT NULL desc, a NOT LIKE desc)",
        "CREATE INDEX i ON base(+desc, (desc) desc)",
    ] {
        assert!(sqlite.check(sql, &mut failures), "SQLite refuses {sql}: {:?}", sqlite.error(sql));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

fn number(variable: &str) -> Option<u64> {
    env::var(variable).ok().map(|value| value.parse().expect(variable))
}

/// The reference.
struct Sqlite(Connection);

impl Sqlite {
    fn open() -> Self {
        let sqlite = Connection::open_in_memory().unwrap();
        sqlite
            .execute_batch(
                "CREATE TABLE p(x INTEGER PRIMARY KEY, y UNIQUE);
                 CREATE TABLE base(a, b TEXT COLLATE nocase, \"key\" INT, [Größe], \"desc\", \"c d\", 'it''s', indexed)",
            )
            .unwrap();
        Sqlite(sqlite)
    }

    fn error(&self, sql: &str) -> Option<String> {
        self.shape(sql).err()
    }

    /// Whether SQLite accepts the statement; everything that is wrong then goes to `failures`.
    fn check(&self, sql: &str, failures: &mut Vec<String>) -> bool {
        let parsed = parse_create(sql.as_bytes());
        let Ok(want) = self.shape(sql) else {
            return false;
        };
        let tree = match parsed {
            Ok(tree) => tree,
            Err(error) => {
                failures.push(format!("SQLite accepts, we refuse:\n{sql}\n{error}"));
                return true;
            }
        };
        let printed = print(&tree);
        match self.shape(&printed) {
            Ok(got) if got == want => {}
            Ok(got) => {
                let lost = want.iter().filter(|line| !got.contains(line)).collect::<Vec<_>>();
                let new = got.iter().filter(|line| !want.contains(line)).collect::<Vec<_>>();
                failures.push(format!("differs:\n{sql}\n{printed}\n{lost:#?}\n{new:#?}"));
            }
            Err(error) => failures.push(format!("SQLite refuses what we printed:\n{sql}\n{printed}\n{error}")),
        }
        match parse_create(printed.as_bytes()) {
            Ok(again) if without_offsets(&again) == without_offsets(&tree) => {}
            Ok(again) => failures.push(format!("another tree:\n{sql}\n{printed}\n{again}")),
            Err(error) => failures.push(format!("we refuse what we printed:\n{sql}\n{printed}\n{error}")),
        }
        true
    }

    /// All that SQLite tells about the table after the statement; the statement is undone.
    fn shape(&self, sql: &str) -> Result<Vec<String>, String> {
        self.0.execute_batch("BEGIN").unwrap();
        let made = self.0.execute(sql, []).map_err(|error| error.to_string());
        let shape = made.map(|_| self.describe());
        self.0.execute_batch("ROLLBACK").unwrap();
        shape
    }

    fn describe(&self) -> Vec<String> {
        let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' UNION ALL \
                      SELECT name FROM sqlite_temp_schema WHERE type = 'table' ORDER BY 1";
        let mut shape = Vec::new();
        for table in self.rows(tables, "").into_iter().flatten() {
            let indexes = self.rows("SELECT name FROM pragma_index_list(?1)", &table);
            if table != "p" && (table != "base" || !indexes.is_empty()) {
                self.describe_table(&table, &mut shape);
            }
        }
        shape
    }

    fn describe_table(&self, table: &str, shape: &mut Vec<String>) {
        shape.push(format!("table {table}"));
        let mut tell = |sql: &str, name: &str| {
            let rows = self.rows(sql, name);
            shape.extend(rows.iter().map(|row| row.join("|")));
            rows
        };
        tell("SELECT schema, type, ncol, wr, strict FROM pragma_table_list(?1)", table);
        let columns = tell("SELECT name, cid, \"notnull\", pk, hidden FROM pragma_table_xinfo(?1)", table);
        tell("SELECT * FROM pragma_foreign_key_list(?1)", table);
        // the collations of columns show in an index, their affinities in a copy
        let quoted: Vec<_> = columns.iter().map(|row| double_quoted(&row[0])).collect();
        let index = format!("CREATE INDEX zz_collations ON {}({})", double_quoted(table), quoted.join(","));
        let indexed = self.0.execute_batch(&index).is_ok();
        for row in tell("SELECT name, \"unique\", origin, partial FROM pragma_index_list(?1)", table) {
            tell("SELECT * FROM pragma_index_xinfo(?1)", &row[0]);
        }
        let copy = format!("CREATE TEMP TABLE zz_copy AS SELECT * FROM {}", double_quoted(table));
        let copied = self.0.execute_batch(&copy).is_ok();
        if copied {
            tell("SELECT type FROM pragma_table_xinfo(?1)", "zz_copy");
            self.0.execute_batch("DROP TABLE temp.zz_copy").unwrap();
        }
        shape.push(format!("indexed {indexed}, copied {copied}"));
        for row in self.rows("SELECT type, dflt_value FROM pragma_table_xinfo(?1)", table) {
            shape.push(format!("{} default {}", normal_type(&row[0]), normal_default(&row[1])));
        }
    }

    fn rows(&self, sql: &str, name: &str) -> Vec<Vec<String>> {
        let mut statement = self.0.prepare_cached(sql).unwrap();
        if statement.parameter_count() == 1 {
            statement.raw_bind_parameter(1, name).unwrap();
        }
        let columns = statement.column_count();
        let mut rows = statement.raw_query();
        let mut all = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            let text = |column| match row.get_ref_unwrap(column) {
                ValueRef::Null => "NULL".to_owned(),
                ValueRef::Integer(value) => value.to_string(),
                ValueRef::Text(value) => std::str::from_utf8(value).unwrap().to_owned(),
                ValueRef::Real(_) | ValueRef::Blob(_) => panic!("{sql}"),
            };
            all.push((0..columns).map(text).collect());
        }
        all
    }
}

fn double_quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// SQLite keeps a type as it was written: comments, quotes, parentheses (`nvarchar](50` without the last one) and
/// blanks do not matter.
fn normal_type(text: &str) -> String {
    let mut bare = String::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            bare.push(' ');
        } else if let Some(comment) = rest.strip_prefix("--") {
            rest = comment.split_once('\n').map_or("", |(_, after)| after);
            bare.push(' ');
        } else {
            rest = &rest[next.len_utf8()..];
            match next {
                '"' | '\'' | '`' | '[' | ']' => {}
                '(' | ')' | ',' => bare.push(' '),
                '+' | '-' => bare.push_str(&format!(" {next} ")),
                next => bare.push(next),
            }
        }
    }
    let words = bare.split_whitespace().collect::<Vec<_>>().join(" ");
    // SQLite writes its standard types in capitals, but only where it recognises them at once
    let standard = ["ANY", "BLOB", "INT", "INTEGER", "REAL", "TEXT"];
    standard.into_iter().find(|name| words.eq_ignore_ascii_case(name)).map_or(words.clone(), str::to_owned)
}

/// The same for the text of a default.
fn normal_default(text: &str) -> String {
    match tokenize(text.as_bytes()) {
        Ok(tokens) => {
            tokens.iter().map(|token| format!("{:?} {}", token.kind, token.text)).collect::<Vec<_>>().join(" ")
        }
        Err(error) => format!("{text}: {error}"),
    }
}

/// The tree as text, without what depends on the spacing.
fn without_offsets(create: &Create) -> String {
    let text = format!("{create:?}");
    let mut parts = text.split("offset: ");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept.push_str(part.trim_start_matches(|digit: char| digit.is_ascii_digit()));
    }
    kept
}
