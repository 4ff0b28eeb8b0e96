//! The script's own verification: what was changed on the way to the server never reaches COMMIT.
//!
//! The rows of a produced script are mutated, seeded, one mutation a load: by default a row that is missing, doubled or
//! shifted by a column is caught; with `--verify full` also a changed byte and two swapped columns, in every type but
//! jsonb. `SQLITE2PG_MUTATIONS` says how many of each kind are tried.

use crate::random::Random;
use crate::server::{self, server, show};
use libtest_mimic::{Failed, Trial};
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

const ROWS: u64 = 60;

/// The columns: name, declared type, and whether a changed byte of it is looked for.
const COLUMNS: &[(&str, &str)] = &[
    ("n", "INTEGER"),
    ("m", "BIGINT"),
    ("small", "SMALLINT"),
    ("flag", "BOOLEAN"),
    ("active", "BOOLEAN"),
    ("price", "DECIMAL(10,2)"),
    ("cost", "DECIMAL(10,2)"),
    ("ratio", "REAL"),
    ("t", "TEXT"),
    ("v", "VARCHAR(40)"),
    ("b", "BLOB"),
    ("day", "DATE"),
    ("at", "DATETIME"),
    ("seen", "DATETIME"),
    ("zoned", "TIMESTAMPTZ"),
    ("hour", "TIME"),
    ("u", "UUID"),
];

pub fn trials() -> Vec<Trial> {
    [
        ("counts", Kind::Dropped),
        ("counts", Kind::Doubled),
        ("counts", Kind::Shifted),
        ("full", Kind::Dropped),
        ("full", Kind::Doubled),
        ("full", Kind::Shifted),
        ("full", Kind::Byte),
        ("full", Kind::Swapped),
    ]
    .into_iter()
    .map(|(verify, kind)| {
        let name = format!("mutation::verify_{verify}_catches_{kind:?}").to_lowercase();
        server::trial(&name, move || mutate(verify, kind))
    })
    .collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Dropped,
    Doubled,
    Shifted,
    Byte,
    Swapped,
}

fn value(declared: &str, random: &mut Random) -> String {
    let n = random.next() >> 8;
    match declared {
        "INTEGER" => format!("{}", n % 100_000),
        "BIGINT" => format!("-{n}"),
        "SMALLINT" => format!("{}", n % 30_000),
        "BOOLEAN" => format!("{}", n % 2),
        "DECIMAL(10,2)" => format!("{}.{:02}", n % 10_000, n / 10_000 % 100),
        "REAL" => format!("{:?}", n as f64 / 977.0),
        "TEXT" => format!("'text {n} \\ {}'", "long ".repeat((n % 7) as usize)),
        "VARCHAR(40)" => format!("'name {n}'"),
        "BLOB" => format!("X'{n:014x}'"),
        "DATE" => format!("'20{:02}-{:02}-{:02}'", n % 40, n / 40 % 12 + 1, n / 480 % 28 + 1),
        "DATETIME" => format!(
            "'20{:02}-{:02}-{:02} {:02}:{:02}:{:02}'",
            n % 40,
            n / 40 % 12 + 1,
            n / 480 % 28 + 1,
            n / 13_440 % 24,
            n / 322_560 % 60,
            n / 19_353_600 % 60
        ),
        "TIMESTAMPTZ" => format!("'2024-03-{:02}T{:02}:30:00.{:03}+02:00'", n % 28 + 1, n / 28 % 24, n / 672 % 1000),
        "TIME" => format!("'{:02}:{:02}:{:02}'", n % 24, n / 24 % 60, n / 1440 % 60),
        "UUID" => {
            format!("'{n:08x}-0000-4000-8000-{n:012x}'").replace(&format!("{n:08x}-"), &format!("{:08x}-", n as u32))
        }
        _ => unreachable!("a type of COLUMNS"),
    }
}

fn dump() -> String {
    let mut random = Random::new(42);
    let columns: Vec<String> = COLUMNS.iter().map(|(name, declared)| format!("{name} {declared}")).collect();
    let mut dump = format!("BEGIN TRANSACTION;\nCREATE TABLE t({});\n", columns.join(", "));
    for row in 0..ROWS {
        let values: Vec<String> = COLUMNS
            .iter()
            .map(
                |(_, declared)| {
                    if row > 0 && random.below(12) == 0 { "NULL".into() } else { value(declared, &mut random) }
                },
            )
            .collect();
        writeln!(dump, "INSERT INTO t VALUES({});", values.join(",")).unwrap();
    }
    dump + "COMMIT;\n"
}

fn script(verify: &str) -> String {
    let mut filter = Command::new(env!("CARGO_BIN_EXE_sqlite2pg"))
        .args(["--verify", verify, "--quiet"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    filter.stdin.take().unwrap().write_all(dump().as_bytes()).unwrap();
    let output = filter.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// A mutated copy of the rows; none where the mutation changes nothing.
fn mutated(kind: Kind, rows: &[Vec<String>], random: &mut Random) -> Option<Vec<Vec<String>>> {
    let mut rows = rows.to_vec();
    let at = random.below(rows.len());
    let column = random.below(COLUMNS.len());
    match kind {
        Kind::Dropped => drop(rows.remove(at)),
        Kind::Doubled => {
            let row = rows[at].clone();
            rows.insert(random.below(rows.len()), row);
        }
        Kind::Shifted => {
            rows[at].pop();
            let first = if random.below(2) == 0 { "\\N" } else { "1" };
            rows[at].insert(column, first.into());
        }
        Kind::Byte => {
            let field = rows[at][column].clone();
            let mut bytes = field.clone().into_bytes();
            let places: Vec<usize> = (0..bytes.len()).filter(|n| bytes[*n].is_ascii_alphanumeric()).collect();
            let place = places[random.below(places.len())];
            if field == "\\N" || (COLUMNS[column].1 == "BLOB" && place < 3) {
                return None;
            }
            let to: &[u8] = if COLUMNS[column].1 == "BOOLEAN" { b"tf" } else { b"0123456789" };
            let to = if bytes[place].is_ascii_digit() || to.len() == 2 { to } else { b"xyzw" };
            bytes[place] = to[random.below(to.len())];
            rows[at][column] = String::from_utf8(bytes).unwrap();
            let number = |text: &str| text.parse::<f64>().map(f64::to_bits);
            if COLUMNS[column].1 == "REAL" && number(&rows[at][column]) == number(&field) {
                return None;
            }
        }
        Kind::Swapped => {
            let other = random.below(COLUMNS.len());
            if COLUMNS[column].1 != COLUMNS[other].1 {
                return None;
            }
            // in one row, or in all of them
            let (from, to) = if random.below(2) == 0 { (at, at + 1) } else { (0, rows.len()) };
            rows[from..to].iter_mut().for_each(|row| row.swap(column, other));
        }
    }
    Some(rows)
}

fn mutate(verify: &str, kind: Kind) -> Result<(), Failed> {
    let wanted: usize = std::env::var("SQLITE2PG_MUTATIONS").map_or(Ok(12), |n| n.parse())?;
    let script = script(verify);
    let (head, rest) = script.split_once(" FROM stdin WITH (FREEZE);\n").ok_or("no COPY")?;
    let (lines, tail) = rest.split_once("\\.\n").ok_or("no end of COPY")?;
    let rows: Vec<Vec<String>> = lines.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect();
    assert_eq!(rows.len() as u64, ROWS);
    let database = server()?.database()?;
    let mut random = Random::new(7 + kind as u64);
    let mut tried = 0;
    while tried < wanted {
        let Some(changed) = mutated(kind, &rows, &mut random).filter(|changed| *changed != rows) else { continue };
        tried += 1;
        let lines: String = changed.iter().map(|row| row.join("\t") + "\n").collect();
        let loaded = database.run(format!("{head} FROM stdin WITH (FREEZE);\n{lines}\\.\n{tail}").as_bytes());
        if loaded.status.success() {
            return Err(format!("mutation {tried} was not caught:\n{lines}\n{}", show(&loaded.stderr)).into());
        }
        let left = database.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public'")?;
        assert!(left.is_empty(), "a refused load left a table");
    }
    let loaded = database.run(script.as_bytes());
    assert!(loaded.status.success(), "the script as it was: {}", show(&loaded.stderr));
    println!("mutation: --verify {verify}, {kind:?}: {tried} tried, {tried} caught");
    Ok(())
}
