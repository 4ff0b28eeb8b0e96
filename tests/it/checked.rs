//! What must hold for every input, as functions of bytes: the tests call them with seeded soups, the fuzz targets with
//! whatever a fuzzer thinks of.

use crate::complete::complete;
use crate::psql::{self, Found};
use sqlite2pg::convert::{Damaged, Lookahead, Selection, Settings, Strict, convert};
use sqlite2pg::pg::ddl::Freeze;
use sqlite2pg::pg::frame::HEAD;
use sqlite2pg::pg::options::{Clean, Options, Orphans, Refused, Restrict, Told, Unkept};
use sqlite2pg::pg::tally::Verify;
use sqlite2pg::report::Report;
use sqlite2pg::scan::{Last, Scan, Scanner, Unfinished};
use sqlite2pg::sqlite::ddl::parse_create;
use sqlite2pg::sqlite::row::{After, Next, RowLexer, after_row, after_value, header, open};
use sqlite2pg::translate::expr::Helpers;
use sqlite2pg::translate::generated::Target;
use sqlite2pg::translate::policy::TypePolicy;
use sqlite2pg::translate::table::Case;

/// The defaults of the command line, with a fixed key.
pub fn settings(read_size: usize) -> Settings {
    Settings {
        schema: "public".into(),
        selection: Selection::default(),
        case: Case::Keep,
        policy: TypePolicy::default(),
        collate_c: false,
        target: Target::Any,
        script: Options {
            restrict: Restrict::Auto,
            key: psql::KEY.into(),
            clean: Clean::No,
            unkept: Unkept::Stop,
            freeze: Freeze::Yes,
            refused: Refused::Tell,
            orphans: Orphans::Told,
            verify: Verify::Counts,
            told: Told::Everything,
            lock_wait: None,
        },
        lookahead: Lookahead::Bytes(32 << 20),
        damaged: Damaged::Stop,
        strict: Strict::No,
        helpers: Helpers::Allowed,
        explain: Vec::new(),
        read_size,
        expected: None,
        follow: None,
    }
}

/// The script of a dump, and whether the filter went through to its end.
pub fn script(dump: &[u8], settings: &Settings) -> (Vec<u8>, bool) {
    let mut out = HEAD.as_bytes().to_vec();
    let mut report = Report::new(Vec::new());
    let done = convert(dump, "dump", &mut out, settings, &mut report, None);
    (out, done.is_ok())
}

/// Any input: the script is valid, closed, does what the filter meant and nothing else; small reads change nothing.
pub fn whole_filter(dump: &[u8]) -> Result<Found, String> {
    let (out, whole) = script(dump, &settings(64 << 10));
    let small = script(dump, &settings(7));
    if small != (out.clone(), whole) {
        return Err("reads of 7 bytes give another script".into());
    }
    psql::check(&out, whole)
}

/// Statements end where complete.c says, however the bytes arrive.
pub fn scanner(sql: &[u8], step: usize) -> Result<(), String> {
    // a line comment that the end cuts off is not the same in all versions of SQLite
    let sql = [sql, b"\n"].concat();
    let (lengths, unfinished) = scan(&sql, usize::MAX / 2);
    let ours = !lengths.is_empty() && unfinished == Unfinished::Nothing;
    let model = complete(&sql);
    if model.is_some_and(|model| model != ours) {
        return Err(format!("complete.c says {model:?}, the scanner {lengths:?} {unfinished:?}"));
    }
    let mut at = 0;
    for length in &lengths {
        let statement = &sql[at..at + length];
        if complete(statement) == Some(false) {
            return Err(format!("complete.c does not take {:?} for a statement", sqlite2pg::report::sample(statement)));
        }
        at += length;
    }
    let stepped = scan(&sql, step.max(1));
    if stepped != (lengths, unfinished) {
        return Err(format!("steps of {step} give {stepped:?}"));
    }
    Ok(())
}

/// The lengths of the statements in a buffer that grows by `step` bytes, and what the rest is stuck in.
pub fn scan(sql: &[u8], step: usize) -> (Vec<usize>, Unfinished) {
    let (mut lengths, mut start, mut end) = (Vec::new(), 0, 0);
    let mut scanner = Scanner::default();
    loop {
        let last = if end == sql.len() { Last::Yes } else { Last::No };
        match scanner.scan(&sql[start..end], last) {
            Scan::Complete(length) => {
                lengths.push(length);
                start += length;
                scanner.reset();
            }
            Scan::More if last == Last::Yes => return (lengths, scanner.unfinished()),
            Scan::More => end = end.saturating_add(step).min(sql.len()),
        }
    }
}

/// The row lexer reads any statement to an end or an error inside it.
pub fn rows(statement: &[u8]) -> Result<(), String> {
    let (mut at, mut lexer) = (header(statement).map_or(0, |header| header.values), RowLexer::default());
    let inside = |offset: usize| {
        if offset <= statement.len() { Ok(()) } else { Err(format!("offset {offset} of {}", statement.len())) }
    };
    loop {
        if let Err(error) = open(statement, &mut at) {
            return inside(error.offset);
        }
        loop {
            let before = at;
            if let Err(error) = lexer.value(statement, &mut at) {
                return inside(error.offset);
            }
            if at <= before {
                return Err(format!("a value without a byte at {at}"));
            }
            match after_value(statement, &mut at) {
                Ok(After::Value) => {}
                Ok(After::Row) => break,
                Err(error) => return inside(error.offset),
            }
        }
        match after_row(statement, &mut at) {
            Ok(Next::Row) => {}
            Ok(Next::End | Next::Over) => return inside(at),
            Err(error) => return inside(error.offset),
        }
    }
}

/// The grammar reads any statement to an end or an error inside it.
pub fn ddl(statement: &[u8]) -> Result<(), String> {
    match parse_create(statement) {
        Err(error) if error.offset > statement.len() => Err(format!("offset {} of {}", error.offset, statement.len())),
        Ok(_) | Err(_) => Ok(()),
    }
}

/// What decides the type of a column.
const TYPES: &[&str] = &[
    "",
    "INTEGER",
    "SMALLINT",
    "BOOLEAN",
    "REAL",
    "DECIMAL(10,2)",
    "NUMERIC",
    "TEXT",
    "VARCHAR(5)",
    "BLOB",
    "DATE",
    "DATETIME",
    "TIME",
    "JSON",
    "UUID",
];

/// A value, as bytes choose it.
#[derive(Debug)]
enum Value<'a> {
    Integer(i64),
    Real(f64),
    Text(&'a str),
    Blob(&'a [u8]),
}

/// A column of values: what the script holds of each that is not refused is the value itself, where its form can be told
/// from the type alone. The first byte is the type; then a sort, a length and a payload for each value.
pub fn values(input: &[u8]) -> Result<(), String> {
    let Some((declared, mut rest)) = input.split_first() else { return Ok(()) };
    let declared = TYPES[usize::from(*declared) % TYPES.len()];
    let mut values = Vec::new();
    while let [sort, length, tail @ ..] = rest {
        let (payload, tail) = tail.split_at(usize::from(*length).min(tail.len()));
        rest = tail;
        let mut eight = [0; 8];
        eight.iter_mut().zip(payload).for_each(|(to, from)| *to = *from);
        values.push(match (sort % 8, std::str::from_utf8(payload)) {
            (0, _) => Value::Integer(i64::from_le_bytes(eight)),
            (1, _) => Value::Integer(i64::from(eight[0])),
            (2, _) if f64::from_le_bytes(eight).is_finite() => Value::Real(f64::from_le_bytes(eight)),
            (3, _) => Value::Blob(payload),
            (_, Ok(text)) if !text.contains('\0') => Value::Text(text),
            _ => continue,
        });
    }
    let mut dump = format!("CREATE TABLE t(v {declared}, n INTEGER);\n");
    for (at, value) in values.iter().enumerate() {
        let literal = match value {
            Value::Integer(value) => value.to_string(),
            Value::Real(value) => format!("{value:e}"),
            Value::Text(text) => format!("'{}'", text.replace('\'', "''")),
            Value::Blob(bytes) => format!("X'{}'", hex(bytes)),
        };
        dump.push_str(&format!("INSERT INTO t VALUES({literal},{at});\n"));
    }
    let (out, whole) = script(dump.as_bytes(), &settings(64 << 10));
    let found = psql::check(&out, whole)?;
    if !whole || values.is_empty() {
        return Ok(());
    }
    let create = found.statements.iter().find(|sql| sql.starts_with("CREATE TABLE")).ok_or("no CREATE TABLE")?;
    let pg_type =
        create.split_once("\"v\" ").and_then(|(_, rest)| rest.split([',', '(', '\n']).next()).ok_or("no type")?;
    let rows: Vec<&String> = found.copies.iter().flat_map(|(_, rows)| rows).collect();
    if rows.len() != values.len() {
        return Err(format!("{} rows of {}\n{dump}", rows.len(), values.len()));
    }
    for (row, value) in rows.iter().zip(&values) {
        let field = unescaped(row.split('\t').next().unwrap_or_default());
        let good = match (pg_type, value) {
            ("text" | "varchar" | "json" | "jsonb", Value::Text(text)) => same_text(&field, text),
            ("text" | "varchar", Value::Blob(bytes)) => field.as_bytes() == *bytes,
            ("bytea", Value::Text(text)) => unhex(&field).is_some_and(|field| same_text(&field, text)),
            ("bytea", Value::Blob(bytes)) => field == format!("\\x{}", hex(bytes)),
            ("smallint" | "integer" | "bigint" | "numeric" | "json" | "jsonb", Value::Integer(value)) => {
                field.parse() == Ok(*value)
            }
            ("double precision", Value::Real(value)) => field.parse() == Ok(*value),
            // REAL affinity makes the nearest double of it before it is stored
            ("double precision", Value::Integer(value)) => field.parse() == Ok(*value as f64),
            ("numeric", Value::Real(value)) => field.parse() == Ok(*value),
            ("boolean", Value::Integer(value)) => {
                field == if *value == 0 { "f" } else { "t" } && (0..=1).contains(value)
            }
            ("timestamp" | "date" | "time", Value::Text(text)) if text.len() == field.len() => {
                field == text.replace('T', " ")
            }
            _ => true,
        };
        if !good {
            return Err(format!("{pg_type} holds {field:?} for {value:?}\n{dump}"));
        }
    }
    Ok(())
}

/// Text that is a number in a numeric column is stored as that number.
fn same_text(field: &str, text: &str) -> bool {
    let number = |text: &str| text.trim().parse::<f64>().ok();
    field == text || (number(text).is_some() && number(field) == number(text))
}

/// The text that a field of a bytea column holds.
fn unhex(field: &str) -> Option<String> {
    let digits = field.strip_prefix("\\x")?;
    let byte = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    String::from_utf8((0..digits.len()).step_by(2).map(byte).collect::<Option<_>>()?).ok()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A field of COPY's text format, its escapes undone.
fn unescaped(field: &str) -> String {
    let mut text = String::new();
    let mut chars = field.chars();
    while let Some(c) = chars.next() {
        let next = if c == '\\' { chars.next() } else { None };
        text.push(match next {
            None => c,
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('v') => '\u{b}',
            Some(other) => other,
        });
    }
    text
}
