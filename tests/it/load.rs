//! Every case goes through psql into a fresh database, twice, and its rows are read back: they are SQLite's.

use crate::cases::{self, Case, filter};
use crate::equal::{self, Cell};
use crate::oracle::{self, Table};
use crate::server::{self, Database, server, show};
use libtest_mimic::{Failed, Trial};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The tables and views of the user's schemas and their columns with types, as PostgreSQL has them.
const COLUMNS: &str = "COPY (SELECT n.nspname, c.relname, a.attname, t.typname FROM pg_class c \
    JOIN pg_namespace n ON n.oid = c.relnamespace \
    LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped \
    LEFT JOIN pg_type t ON t.oid = a.atttypid \
    WHERE c.relkind IN ('r', 'p', 'v') AND n.nspname !~ '^(pg_|information_schema$)' ORDER BY 1, 2, a.attnum) TO STDOUT";

pub fn trials() -> Vec<Trial> {
    let mut trials: Vec<Trial> = cases::all()
        .into_iter()
        .map(|case| server::trial(&format!("load::{}", case.name), move || load(&case)))
        .collect();
    trials.push(Trial::test("load::copy_text_is_decoded_without_loss", || {
        let text = b"a\\\\b\t\\N\t\\n\\r\\t\\b\\f\\v\n\t\t\n";
        let want = vec![
            vec![Some(b"a\\b".to_vec()), None, Some(b"\n\r\t\x08\x0c\x0b".to_vec())],
            vec![Some(Vec::new()), Some(Vec::new()), Some(Vec::new())],
        ];
        assert_eq!(decode(text), want);
        assert_eq!(decode(b""), Vec::<Row>::new());
        Ok(())
    }));
    trials.push(server::trial("load::two_values_that_are_one_citext_stop_the_load", two_that_are_one));
    trials.push(server::trial("load::a_changed_a_lost_and_a_doubled_row_are_seen", differences_are_seen));
    trials
}

fn load(case: &Case) -> Result<(), Failed> {
    let database = server()?.database()?;
    // what was written to do harm is loaded once more by its own test, with canaries
    let again: &[&[&str]] =
        if case.name.starts_with("hostile/") { &[&[]] } else { &[&[], &["--clean", "--if-exists"]] };
    for more in again.iter().copied() {
        let converted = case.convert(more);
        let script = &converted.stdout;
        let loaded = database.run(script);
        let told =
            format!("{more:?}: psql said:\n{}\nthe filter said:\n{}", show(&loaded.stderr), show(&converted.stderr));
        match converted.status.code() {
            Some(0 | 1) => {}
            Some(2 | 3) => {
                assert!(!loaded.status.success(), "a stopped run must fail in psql; {told}");
                let left = database.query(COLUMNS)?;
                assert!(left.is_empty(), "a stopped run left tables: {}", show(&left));
                continue;
            }
            status => return Err(format!("status {status:?}; {told}").into()),
        }
        let expected = case.lines("psql").unwrap_or_default();
        let status = expected.first().map_or(Ok(0), |line| line.trim().parse())?;
        assert_eq!(loaded.status.code(), Some(status), "{told}");
        if let Some(message) = expected.get(1) {
            assert!(show(&loaded.stderr).contains(message.as_str()), "no \"{message}\"; {told}");
        }
        match case.lines("oracle") {
            Some(lines) if lines.first().is_some_and(|line| line == "none") && lines.len() > 1 => {}
            Some(_) => return Err("the file oracle says `none` and, on the next line, why".into()),
            None => {
                let renamed = case.lines("renamed").unwrap_or_default();
                let renamed: BTreeMap<&str, &str> = renamed.iter().filter_map(|line| line.split_once(" -> ")).collect();
                let input = String::from_utf8(case.input()).map_err(|_| "not UTF-8: the case needs a file oracle")?;
                // what values mean that no rule of ours can know: SQLite's own functions say it
                let meaning = case.lines("meaning.sql").unwrap_or_default().join("\n");
                let input = format!("{input}\n{meaning}");
                let said = show(&converted.stderr).to_string();
                // what the options leave out; a table that SQLite is not asked for must not be there
                let absent = case.lines("absent").unwrap_or_default();
                let compared = |mut tables: Vec<Table>| {
                    tables.retain(|table| !absent.contains(&table.name));
                    compare(&database, tables, &renamed, &said)
                };
                let tables = oracle::tables(&input).map_err(|error| format!("SQLite refuses the input: {error}"))?;
                compared(tables).map_err(|difference| format!("{difference}\n{told}"))?;
                if let Some(probe) = case.lines("probe.sql") {
                    let (tables, refused) = oracle::tables_after(&input, &probe).map_err(|error| error.to_string())?;
                    for (statement, refused) in probe.iter().zip(refused) {
                        let answer = database.query(statement);
                        if answer.is_err() != refused {
                            let word = if refused { "refuses" } else { "takes" };
                            return Err(format!("SQLite {word} {statement}, PostgreSQL says {answer:?}\n{told}").into());
                        }
                    }
                    compared(tables).map_err(|difference| format!("after probe.sql: {difference}\n{told}"))?;
                }
            }
        }
    }
    Ok(())
}

/// Same tables and views, same columns, same rows, but for the views that the filter `said` are lost; the message names
/// the first difference.
fn compare(database: &Database, tables: Vec<Table>, renamed: &BTreeMap<&str, &str>, said: &str) -> Result<(), String> {
    let mut found = columns(database)?;
    for table in tables {
        let name = renamed.get(table.name.as_str()).map_or(table.name.clone(), |name| (*name).to_owned());
        let is_lost = |line: &str| {
            let lost = ["LOSS [view.", "allowed [view."].iter().any(|start| line.starts_with(start));
            lost && line.contains(&format!("] {}: ", table.name))
        };
        if table.view && !found.contains_key(&name) && said.lines().any(is_lost) {
            continue;
        }
        let (schema, mut types) = found.remove(&name).ok_or(format!("table {name:?} is not there"))?;
        let mut names = Vec::new();
        let mut rules = Vec::new();
        let mut kept = Vec::new();
        for (at, column) in table.columns.iter().enumerate() {
            let key = format!("{}.{column}", table.name);
            let is_lost = |line: &str| line.starts_with("LOSS [generated.") && line.contains(&format!("] {key}: "));
            if !types.contains_key(column) && said.lines().any(is_lost) {
                continue;
            }
            kept.push(at);
            let column = renamed.get(key.as_str()).map_or(column.clone(), |name| (*name).to_owned());
            let typname = types.remove(&column).ok_or(format!("column {name:?}.{column:?} is not there"))?;
            rules.push(equal::rule(&typname).ok_or(format!("no rule for type {typname} of {name:?}.{column:?}"))?);
            names.push(quoted(&column));
        }
        if !types.is_empty() {
            return Err(format!("table {name:?} has columns that SQLite has not: {types:?}"));
        }
        let copy = format!("COPY (SELECT {} FROM {}.{}) TO STDOUT", names.join(", "), quoted(&schema), quoted(&name));
        let rows = decode(&database.query(&copy)?);
        let mut postgres: Vec<Vec<Cell>> = rows
            .iter()
            .map(|row| row.iter().zip(&rules).map(|(text, rule)| rule.postgres(text.as_deref())).collect())
            .collect();
        let mut sqlite: Vec<Vec<Cell>> = table
            .rows
            .iter()
            .map(|row| kept.iter().zip(&rules).map(|(at, rule)| rule.sqlite(&row[*at])).collect())
            .collect();
        sqlite.sort();
        postgres.sort();
        if sqlite != postgres {
            return Err(format!("table {name:?}, columns {names:?}:\n{}", first_difference(&sqlite, &postgres)));
        }
    }
    if found.is_empty() { Ok(()) } else { Err(format!("tables that SQLite has not: {:?}", found.keys())) }
}

fn first_difference(sqlite: &[Vec<Cell>], postgres: &[Vec<Cell>]) -> String {
    let mut text = format!("{} rows in SQLite, {} in PostgreSQL", sqlite.len(), postgres.len());
    for (side, rows, others) in [("SQLite", sqlite, postgres), ("PostgreSQL", postgres, sqlite)] {
        if let Some(row) = rows.iter().find(|row| others.binary_search(row).is_err()) {
            write!(text, "\nonly in {side}: {row:?}").unwrap();
        }
    }
    text
}

/// Table name to its schema and its columns' types.
type Columns = BTreeMap<String, (String, BTreeMap<String, String>)>;

fn columns(database: &Database) -> Result<Columns, String> {
    let mut tables = Columns::new();
    for row in decode(&database.query(COLUMNS)?) {
        let mut fields = row.into_iter().map(|field| field.map(|bytes| String::from_utf8(bytes).expect("UTF-8")));
        let mut next = || fields.next().flatten();
        let (Some(schema), Some(table)) = (next(), next()) else { return Err("a table without a name".into()) };
        let entry = tables.entry(table.clone()).or_insert_with(|| (schema.clone(), BTreeMap::new()));
        if entry.0 != schema {
            return Err(format!("table {table:?} is in two schemas: {:?} and {schema:?}", entry.0));
        }
        if let (Some(column), Some(typname)) = (next(), next()) {
            entry.1.insert(column, typname);
        }
    }
    Ok(tables)
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A row of COPY's text format, NULL as `None`.
pub type Row = Vec<Option<Vec<u8>>>;

/// Undoes COPY's text format (postgresql.org/docs/current/sql-copy.html): a line per row, tabs between the fields.
pub fn decode(text: &[u8]) -> Vec<Row> {
    let field = |field: &[u8]| {
        if field == b"\\N" {
            return None;
        }
        let mut bytes = Vec::with_capacity(field.len());
        let mut escaped = false;
        for byte in field {
            if !escaped && *byte == b'\\' {
                escaped = true;
                continue;
            }
            bytes.push(match (std::mem::take(&mut escaped), byte) {
                (true, b'n') => b'\n',
                (true, b'r') => b'\r',
                (true, b't') => b'\t',
                (true, b'b') => 8,
                (true, b'f') => 12,
                (true, b'v') => 11,
                (_, byte) => *byte,
            });
        }
        Some(bytes)
    };
    let lines = text.split_inclusive(|byte| *byte == b'\n');
    lines
        .map(|line| line.strip_suffix(b"\n").unwrap_or(line).split(|byte| *byte == b'\t').map(field).collect())
        .collect()
}

/// NOCASE folds A to Z; citext what the database's locale knows. Where that is more, a key over both letters cannot be.
fn two_that_are_one() -> Result<(), Failed> {
    const DUMP: &str = "BEGIN TRANSACTION;\nCREATE TABLE t(a TEXT COLLATE NOCASE, b INT, UNIQUE(b, a));\n\
        INSERT INTO t VALUES('\u{c4}',1);\nINSERT INTO t VALUES('\u{e4}',1);\nCOMMIT;\n";
    let database = server()?.database()?;
    let folds = database.query("COPY (SELECT lower(U&'\\00c4') = U&'\\00e4') TO STDOUT")? == b"t\n";
    let converted = filter(&["--nocase", "citext"], DUMP.as_bytes());
    assert_eq!(converted.status.code(), Some(0));
    let loaded = database.run(&converted.stdout);
    let (told, left) = (show(&loaded.stderr), database.query(COLUMNS)?);
    if folds {
        assert_eq!(loaded.status.code(), Some(3), "{told}");
        assert!(
            told.contains("two to NOCASE and one to citext: Key ") && told.contains("=(1, \u{c4}) is duplicated."),
            "{told}"
        );
        assert!(left.is_empty(), "{}", show(&left));
    } else {
        assert_eq!(loaded.status.code(), Some(0), "{told}");
    }
    // the way out that the hint names
    let converted = filter(&["--nocase", "citext", "--column", "t.a=text", "--clean", "--if-exists"], DUMP.as_bytes());
    let loaded = database.run(&converted.stdout);
    assert_eq!(loaded.status.code(), Some(0), "{}", show(&loaded.stderr));
    Ok(())
}

/// The comparison itself must be able to fail: a good copy made by hand, then six ways to spoil it.
fn differences_are_seen() -> Result<(), Failed> {
    const DUMP: &str = "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT, x REAL);\n\
        INSERT INTO t VALUES(1,'a',0.5);\nINSERT INTO t VALUES(2,NULL,1.0);\nCREATE TABLE empty(a);\n\
        CREATE VIEW big AS SELECT id FROM t WHERE x > 0.7;\nCOMMIT;\n";
    const GOOD: &str = "CREATE TABLE t(id bigint, v text, x float8); INSERT INTO t VALUES (2, NULL, 1), (1, 'a', 0.5); \
        CREATE TABLE empty(a text); CREATE VIEW big AS SELECT id FROM t WHERE x > 0.7;";
    for (spoil, told) in [
        ("", None),
        ("UPDATE t SET v = '' WHERE id = 2", Some("only in PostgreSQL")),
        ("UPDATE t SET x = 0.50000000000000001 + 1e-16 WHERE id = 1", Some("only in SQLite")),
        ("DELETE FROM t WHERE id = 1", Some("2 rows in SQLite, 1 in PostgreSQL")),
        ("INSERT INTO t VALUES (1, 'a', 0.5)", Some("2 rows in SQLite, 3 in PostgreSQL")),
        ("DROP TABLE empty", Some("table \"empty\" is not there")),
        ("DROP VIEW big", Some("table \"big\" is not there")),
        ("CREATE OR REPLACE VIEW big AS SELECT id FROM t", Some("only in PostgreSQL")),
        ("ALTER TABLE t DROP COLUMN v", Some("column \"t\".\"v\" is not there")),
        ("ALTER TABLE t ADD COLUMN w text", Some("columns that SQLite has not")),
        ("CREATE TABLE more()", Some("tables that SQLite has not")),
        ("ALTER TABLE t ALTER v TYPE xml USING v::xml", Some("no rule for type xml")),
    ] {
        let database = server()?.database()?;
        database.query(&format!("{GOOD} {spoil}"))?;
        let found = compare(&database, oracle::tables(DUMP)?, &BTreeMap::new(), "").err();
        match (told, &found) {
            (None, None) => {}
            (Some(told), Some(found)) if found.contains(told) => {}
            _ => return Err(format!("{spoil:?}: expected {told:?}, found {found:?}").into()),
        }
    }
    Ok(())
}
