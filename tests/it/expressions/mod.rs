//! Random expressions and SELECTs as views through the whole pipe: the rows of every view that PostgreSQL has are those
//! that SQLite reads, every other view is named in the report, and psql refuses none.
//!
//! `SQLITE2PG_VIEWS` sets how many views are made, `SQLITE2PG_VIEWS_SEED` where they begin; several hundred share one
//! dump, so that a run costs few loads. [`generator`] says which known differences are not made.

mod generator;
mod pieces;

use crate::cases::filter;
use crate::equal::{self, Cell};
use crate::load::decode;
use crate::oracle::{self, Value};
use crate::random::Random;
use crate::server::{self, Database, server, show};
use libtest_mimic::{Failed, Trial};
use regex::Regex;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Error};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::process::Output;
use std::sync::LazyLock;

/// Views of a run that nobody asked for more.
const DEFAULT_VIEWS: usize = 300;

/// Views in one dump.
const TOGETHER: usize = 300;

/// A view of more rows takes time and shows nothing else.
const ROWS: usize = 500;

/// Of the differences, as many are shown.
const SHOWN: usize = 40;

/// What helper functions say where PostgreSQL cannot know what SQLite would give.
const RAISED: &[&str] =
    &["not known any more (--json json keeps it)", "a JSON key with escapes", "which SQLite would show as it is"];

pub fn trials() -> Vec<Trial> {
    vec![server::trial("expressions::the_rows_of_random_views_are_sqlites", random_views)]
}

/// A view with the rows that SQLite reads from it.
struct View {
    name: String,
    select: String,
    rows: Vec<Vec<Value>>,
}

#[derive(Default)]
struct Count {
    made: usize,
    translated: usize,
    refused: usize,
    /// Views that end with an error where an integer leaves 64 bits: SQLite goes on with a double. A known difference.
    overflown: usize,
    /// Views that end with an error of a helper function, which says that PostgreSQL does not know it any more: how
    /// jsonb was spelt, the order of its keys, and a day that is none.
    raised: usize,
    wrong: Vec<String>,
}

fn number(name: &str, default: usize) -> usize {
    std::env::var(name).ok().and_then(|n| n.parse().ok()).unwrap_or(default)
}

fn random_views() -> Result<(), Failed> {
    let (wanted, mut seed) = (number("SQLITE2PG_VIEWS", DEFAULT_VIEWS), number("SQLITE2PG_VIEWS_SEED", 1));
    let mut count = Count::default();
    while count.made < wanted {
        one_dump(seed as u64, TOGETHER.min(wanted - count.made), &mut count)
            .map_err(|error| format!("seed {seed}: {error:?}"))?;
        seed += 1;
    }
    let Count { made, translated, refused, overflown, raised, wrong } = count;
    println!(
        "views {made}, translated {translated}, refused {refused}, overflown {overflown}, raised {raised}, wrong {}",
        wrong.len()
    );
    // Were all of them refused, nothing would have been compared.
    assert!(translated * 4 > made, "{translated} of {made} views are translated");
    if wrong.is_empty() { Ok(()) } else { Err(wrong[..wrong.len().min(SHOWN)].join("\n").into()) }
}

fn one_dump(seed: u64, wanted: usize, count: &mut Count) -> Result<(), Failed> {
    let random = &mut Random::new(seed);
    let mut dump = format!("PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n{}", generator::tables(random));
    let sqlite = oracle::loaded(&format!("{dump}COMMIT;\n"))?;
    let mut views = Vec::new();
    while views.len() < wanted {
        let name = format!("v{}", views.len());
        let select = if !views.is_empty() && random.below(8) == 0 {
            let below: &View = &views[random.below(views.len())];
            let columns = sqlite.prepare(&format!("SELECT * FROM {}", below.name))?.column_count();
            generator::over(random, &below.name, columns)
        } else {
            generator::select(random)
        };
        let create = format!("CREATE VIEW {name} AS {select};\n");
        if sqlite.execute_batch(&create).is_err() {
            continue;
        }
        match rows(&sqlite, &name) {
            Ok(rows) if rows.len() <= ROWS => {
                dump.push_str(&create);
                views.push(View { name, select, rows });
            }
            // SQLite itself cannot read it, or it is too large.
            _ => sqlite.execute_batch(&format!("DROP VIEW {name}"))?,
        }
    }
    dump.push_str("COMMIT;\n");
    if let Ok(path) = std::env::var("SQLITE2PG_VIEWS_DUMP") {
        std::fs::write(path, &dump)?;
    }
    let (converted, said) = told(dump.as_bytes())?;
    assert!(matches!(converted.status.code(), Some(0 | 1)), "{}", show(&converted.stderr));
    let database = server()?.database()?;
    let loaded = database.run(&converted.stdout);
    if !loaded.status.success() {
        count.wrong.push(format!("seed {seed}: psql said:\n{}", show(&loaded.stderr)));
    }
    let there = columns(&database)?;
    let texts = texts(&database, &views, &there);
    for view in views {
        count.made += 1;
        let Some(types) = there.get(&view.name) else {
            if said.iter().any(|told| told.object == view.name && told.code.starts_with("view.")) {
                count.refused += 1;
            } else {
                count.wrong.push(format!("seed {seed}: not there and not named: {} {}", view.name, view.select));
            }
            continue;
        };
        count.translated += 1;
        let text = texts.get(&view.name);
        if matches!(text, Some(Err(message)) if message.ends_with("bigint out of range")) {
            count.overflown += 1;
        } else if matches!(text, Some(Err(message)) if RAISED.iter().any(|known| message.contains(known))) {
            count.raised += 1;
        } else if let Err(difference) = compare(&view, types, text, spelling(&said, &view.name)) {
            count.wrong.push(format!("seed {seed}: {} {}\n    {difference}", view.name, view.select));
        }
    }
    Ok(())
}

/// A diagnostic. The screen gathers them, the report has them all.
struct Told {
    code: String,
    object: String,
    message: String,
}

/// What the filter makes of a dump, and what its report tells.
fn told(dump: &[u8]) -> Result<(Output, Vec<Told>), Failed> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("report.json");
    let converted = filter(&["--report".as_ref(), path.as_os_str()], dump);
    let report: serde_json::Value = serde_json::from_slice(&std::fs::read(&path)?)?;
    let word = |told: &serde_json::Value, name: &str| told[name].as_str().unwrap_or_default().to_owned();
    let diagnostics = report["files"][0]["diagnostics"].as_array().cloned().unwrap_or_default();
    let all = diagnostics.iter().map(|told| Told {
        code: word(told, "code"),
        object: word(told, "object"),
        message: word(told, "message"),
    });
    Ok((converted, all.collect()))
}

/// By position: SQLite gives columns of the same name.
fn rows(sqlite: &Connection, view: &str) -> Result<Vec<Vec<Value>>, Error> {
    let mut printed = sqlite.prepare_cached("SELECT CAST(?1 AS TEXT)")?;
    let mut select = sqlite.prepare(&format!("SELECT * FROM {view}"))?;
    let columns = select.column_count();
    let mut found = select.query([])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let value = |at| -> Result<Value, Error> {
            Ok(match row.get_ref(at)? {
                ValueRef::Null => Value::Null,
                ValueRef::Integer(value) => Value::Integer(value),
                ValueRef::Real(value) => Value::Real(value, Vec::new()),
                ValueRef::Text(value) => Value::Text(value.to_vec()),
                ValueRef::Blob(value) => Value::Blob(value.to_vec()),
            })
        };
        rows.push((0..columns).map(value).collect::<Result<Vec<_>, _>>()?);
        if rows.len() > ROWS {
            break;
        }
    }
    for value in rows.iter_mut().flatten() {
        if let Value::Real(real, text) = value {
            *text = printed.query_row([*real], |row| row.get::<_, String>(0))?.into_bytes();
        }
    }
    Ok(rows)
}

/// The views in the database and the types of their columns.
fn columns(database: &Database) -> Result<BTreeMap<String, Vec<String>>, String> {
    const TYPES: &str = "COPY (SELECT c.relname, t.typname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid \
        JOIN pg_type t ON t.oid = a.atttypid WHERE c.relkind = 'v' AND c.relnamespace = 'public'::regnamespace \
        ORDER BY 1, a.attnum) TO STDOUT";
    let mut views = BTreeMap::<String, Vec<String>>::new();
    for row in decode(&database.query(TYPES)?) {
        let mut fields = row.into_iter().map(|field| show(&field.unwrap_or_default()));
        let name = fields.next().unwrap_or_default();
        views.entry(name).or_default().extend(fields);
    }
    Ok(views)
}

/// What psql prints for each view: its rows as COPY writes them, or the server's message.
fn texts(
    database: &Database,
    views: &[View],
    there: &BTreeMap<String, Vec<String>>,
) -> BTreeMap<String, Result<Vec<u8>, String>> {
    let mut script = String::from(
        "\\set ON_ERROR_STOP off\n\\encoding UTF8\nSET timezone = 'UTC';\nSET datestyle = 'ISO, YMD';\n\
         SET bytea_output = hex;\nSET extra_float_digits = 1;\n",
    );
    for view in views.iter().filter(|view| there.contains_key(&view.name)) {
        let name = &view.name;
        write!(script, "\\echo @view {name}\n\\warn @view {name}\nCOPY (SELECT * FROM public.{name}) TO STDOUT;\n")
            .unwrap();
    }
    let output = database.ask(script.as_bytes());
    let mut texts = BTreeMap::new();
    let mut name = String::new();
    for line in output.stdout.split_inclusive(|byte| *byte == b'\n') {
        if let Some(next) = line.strip_prefix(b"@view ") {
            name = show(next.trim_ascii());
            texts.insert(name.clone(), Ok(Vec::new()));
        } else if let Some(Ok(text)) = texts.get_mut(&name) {
            text.extend_from_slice(line);
        }
    }
    for line in show(&output.stderr).lines() {
        if let Some(next) = line.strip_prefix("@view ") {
            next.clone_into(&mut name);
        } else if line.contains("ERROR:") {
            texts.insert(name.clone(), Err(line.to_owned()));
        }
    }
    texts
}

/// What the report says of the arrays and objects in a view's columns of text.
#[derive(Clone, Copy, PartialEq)]
enum Spelling {
    Sqlites,
    Jsonbs,
}

fn spelling(said: &[Told], view: &str) -> Spelling {
    let jsonbs = said.iter().any(|told| {
        told.object == view && told.code == "view.element" && told.message.contains("where jsonb spells these")
    });
    if jsonbs { Spelling::Jsonbs } else { Spelling::Sqlites }
}

/// An array or object by its value.
fn by_value(cell: Cell) -> Cell {
    match &cell {
        Cell::Bytes(text) if text.starts_with(b"{") || text.starts_with(b"[") => {
            let json = serde_json::from_slice::<serde_json::Value>(text);
            json.map_or(cell, |json| Cell::Json(json.to_string()))
        }
        _ => cell,
    }
}

fn compare(
    view: &View,
    types: &[String],
    text: Option<&Result<Vec<u8>, String>>,
    spelling: Spelling,
) -> Result<(), String> {
    let text = text.ok_or("it was not read")?.as_ref().map_err(|message| format!("cannot be read: {message}"))?;
    let rules = types
        .iter()
        .map(|name| equal::rule(name).ok_or(format!("no rule for type {name}")))
        .collect::<Result<Vec<_>, _>>()?;
    let shown = |cell| if spelling == Spelling::Jsonbs { by_value(cell) } else { cell };
    let mut left: Vec<Vec<Cell>> = decode(text)
        .iter()
        .map(|row| row.iter().zip(&rules).map(|(text, rule)| shown(rule.postgres(text.as_deref()))).collect())
        .collect();
    let rows = left.len();
    if view.rows.iter().any(|row| row.len() != types.len()) {
        return Err(format!("{} columns in PostgreSQL: {types:?}", types.len()));
    }
    let mut missing = Vec::new();
    for row in &view.rows {
        let cells: Vec<Cell> = row.iter().zip(&rules).map(|(value, rule)| shown(rule.sqlite(value))).collect();
        let same = |other: &Vec<Cell>| cells.iter().zip(other).all(|(a, b)| near(a, b));
        match left.iter().position(same) {
            Some(at) => drop(left.remove(at)),
            None => missing.push(cells),
        }
    }
    if missing.is_empty() && left.is_empty() {
        return Ok(());
    }
    let few = |rows: &[Vec<Cell>]| format!("{:?}", &rows[..rows.len().min(4)]);
    let (sqlite, postgres) = (few(&missing), few(&left));
    let counts = format!("{} and {rows} rows of {types:?}", view.rows.len());
    Err(format!("{counts}\n    only in SQLite: {sqlite}\n    only in PostgreSQL: {postgres}"))
}

/// Equal, or doubles that differ in their last digits: a sum's depends on the order of its rows, and sin(), exp() and
/// their like come from two libraries. A computed -0.0 is 0.0 to every reader of both.
fn near(a: &Cell, b: &Cell) -> bool {
    match (a, b) {
        (Cell::Double(a), Cell::Double(b)) => {
            let (a, b) = (f64::from_bits(*a), f64::from_bits(*b));
            a == b || (a - b).abs() <= 1e-13 * a.abs().max(b.abs())
        }
        // The text of a double: 15 digits or 17, which a release of SQLite decided.
        (Cell::Bytes(x), Cell::Bytes(y)) => x == y || fourteen(&show(x)) == fourteen(&show(y)),
        (Cell::Json(x), Cell::Json(y)) => x == y || fourteen(x) == fourteen(y),
        // A numeric is computed in decimal digits, SQLite's doubles in binary: a fraction is near, an integer is exact.
        (Cell::Number(x), Cell::Number(y)) if x.contains("e-") || y.contains("e-") => {
            match (x.parse::<f64>(), y.parse::<f64>()) {
                (Ok(x), Ok(y)) => near(&Cell::Double(x.to_bits()), &Cell::Double(y.to_bits())),
                (_, _) => a == b,
            }
        }
        (a, b) => a == b,
    }
}

/// A text whose numbers with a fraction or an exponent have fourteen digits.
fn fourteen(text: &str) -> String {
    static LONG: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"[0-9]+(?:\.[0-9]+)?(?:e[+-]?[0-9]+)|[0-9]+\.[0-9]+").unwrap());
    let mut cut = String::new();
    let mut at = 0;
    for found in LONG.find_iter(text) {
        cut.push_str(&text[at..found.start()]);
        cut.push_str(&format!("{:.13e}", found.as_str().parse::<f64>().unwrap_or_default()));
        at = found.end();
    }
    cut + &text[at..]
}
