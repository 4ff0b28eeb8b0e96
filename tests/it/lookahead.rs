//! Property: whatever the look-ahead, PostgreSQL ends with the same column types and the same rows as when the file is
//! named, or the run stops and nothing is committed; and it stops only where something sent cannot be turned back.

use crate::cases::{command, filter};
use crate::random::Random;
use crate::server::{self, Database, server, show};
use libtest_mimic::{Failed, Trial};
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::Output;

/// Dumps that are made; SQLITE2PG_TEST_DUMPS names another number.
const DUMPS: u64 = 12;

const LOOKAHEADS: &[&str] = &["0", "1", "300", "2k", "all"];

/// A sort of column: how it is declared, what it usually holds, what it may hold as well, and whether anything that was
/// sent of it can be turned back.
struct Sort {
    declared: &'static str,
    usual: &'static [&'static str],
    misfits: &'static [&'static str],
    back: bool,
}

const SORTS: &[Sort] = &[
    Sort { declared: "BOOLEAN", usual: &["0", "1"], misfits: &["2", "2.5", "'x'", "x'00ff'"], back: true },
    Sort { declared: "SMALLINT", usual: &["-7", "300"], misfits: &["70000", "5000000000", "1.5", "''"], back: true },
    Sort {
        declared: "INTEGER",
        usual: &["1", "-9223372036854775808", "123456789012345678"],
        misfits: &["2.75", "'x'", "1.0e+20", "x'00'", "''"],
        back: true,
    },
    Sort {
        declared: "REAL",
        usual: &["1.0", "-0.5", "0.10000000000000000555", "1.0e+20", "1.5e-07", "100000000000000.0"],
        misfits: &["'x'", "x'ff'"],
        back: true,
    },
    Sort {
        declared: "DECIMAL(6,2)",
        usual: &["1.25", "7", "-1234.5"],
        misfits: &["1.005", "1000000", "'x'", "1.0e+30", "x'fe'"],
        back: true,
    },
    // what was rounded to the scale does not come back
    Sort {
        declared: "DECIMAL(6,2)",
        usual: &["57.959999999999993747", "12.5", "0.30000000000000004441"],
        misfits: &["1.005", "'x'"],
        back: false,
    },
    Sort {
        declared: "JSON",
        usual: &["'[1]'", "x'4C17611331'", "x'00'"],
        misfits: &["'x'", "x'4C176113'", "x'8C1761133117611332'"],
        back: false,
    },
    Sort {
        declared: "VARCHAR(4)",
        usual: &["'ab'", "'äöüß'", "''"],
        misfits: &["'abcde'", "x'ff'", "x'4142'"],
        back: true,
    },
    Sort { declared: "TEXT", usual: &["'a'", "'it''s'", "'\\'"], misfits: &["x'ff00'", "x'41'"], back: true },
    Sort { declared: "BLOB", usual: &["x'00ff'", "x''"], misfits: &["'text'", "5", "1.5"], back: true },
    Sort {
        declared: "DATETIME",
        usual: &["'2024-05-06 07:08:09'", "'0001-01-02 23:59:59'"],
        misfits: &["'2024-05-06 07:08:09Z'"],
        back: true,
    },
    Sort {
        declared: "DATETIME",
        usual: &["'2024-05-06T07:08:09.250'", "'1999-12-31T00:00:00.000'"],
        misfits: &["''", "'soon'", "x'ff'"],
        back: true,
    },
    Sort {
        declared: "TIMESTAMPTZ",
        usual: &["'2024-05-06 07:08:09.123456+05:30'", "'2024-01-01 00:00:00.000000+05:30'"],
        misfits: &["''"],
        back: true,
    },
    Sort {
        declared: "DATE",
        usual: &["'2024-05-06'"],
        misfits: &["'2024-05-06 07:08'", "'2024-05-06 07:08Z'"],
        back: true,
    },
    Sort { declared: "DATE", usual: &["'2024-05-06'", "'1970-01-01'"], misfits: &["''", "'0000-00-00'"], back: true },
    Sort { declared: "TIME", usual: &["'07:08:09.5'", "'23:59:59.0'"], misfits: &["'late'"], back: true },
    Sort {
        declared: "UUID",
        usual: &["'550E8400-E29B-41D4-A716-446655440000'", "'00000000-0000-0000-0000-00000000000A'"],
        misfits: &["'none'", "''"],
        back: true,
    },
    Sort { declared: "UUID", usual: &["x'550E8400E29B41D4A716446655440000'"], misfits: &["x'550E84'"], back: true },
    Sort { declared: "", usual: &["1", "2", "9007199254740993"], misfits: &["'x'", "2.5", "x'ff'"], back: false },
    Sort { declared: "", usual: &["x'41'", "x'C3A9'"], misfits: &["'x'"], back: true },
    Sort { declared: "", usual: &["'x'", "'y'"], misfits: &["1", "2.5", "x'41'", "x'ff'"], back: true },
    // from here on not everything can be turned back
    Sort { declared: "", usual: &["1.5", "2.0", "3"], misfits: &["'x'", "9007199254740993"], back: false },
    Sort { declared: "JSON", usual: &["'{\"a\": 1}'", "'[]'", "5"], misfits: &["'{'", "''", "x'ff'"], back: false },
    Sort {
        declared: "DATETIME",
        usual: &["'2024-05-06 07:08:09'", "'2024-05-06T07:08'", "'2024-05-06 07:08:09+01:00'"],
        misfits: &["''", "1714979289", "5"],
        back: false,
    },
    Sort {
        declared: "DATETIME",
        usual: &["1714979289", "1600000000", "253402300799"],
        misfits: &["0", "'soon'", "''", "2010121530"],
        back: true,
    },
    Sort {
        declared: "DATETIME",
        usual: &["1714979289000", "1600000000123.0"],
        misfits: &["0", "1600000000123.25", "1600000000123.0625123"],
        back: true,
    },
    Sort { declared: "DATETIME", usual: &["1714979289", "1600000000"], misfits: &["'2024-05-06'", "''"], back: false },
    // all digits of a calendar, until another number comes
    Sort {
        declared: "DATETIME",
        usual: &["2023010112", "2301011230", "202301011230"],
        misfits: &["1714979289", "1710121530", "253402300799"],
        back: false,
    },
    Sort { declared: "DATETIME", usual: &["1710121530"], misfits: &["2010121530"], back: true },
    Sort { declared: "DATE", usual: &["1710121530"], misfits: &["2010121530", "1714979289", "'x'"], back: false },
    Sort { declared: "DATETIME", usual: &["253402300799"], misfits: &["1714979289", "0"], back: false },
    Sort {
        declared: "TIMESTAMP",
        usual: &["718329600.25", "718416000", "-63114076800"],
        misfits: &["718329600.1234567", "1e20", "'x'"],
        back: false,
    },
    Sort {
        declared: "UUID",
        usual: &["'550E8400-E29B-41D4-A716-446655440000'", "'550e8400-e29b-41d4-a716-44665544000a'"],
        misfits: &["''"],
        back: false,
    },
];

/// A dump of two tables whose rows may take turns, and whether everything in it can be turned back.
fn dump(seed: u64) -> (String, bool) {
    let mut random = Random::new(seed);
    let mut text = String::from("PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n");
    let mut back = true;
    let tables: Vec<Vec<&Sort>> = (0..2)
        .map(|t| {
            let sorts: Vec<&Sort> = (0..1 + random.below(4)).map(|_| &SORTS[random.below(SORTS.len())]).collect();
            back &= sorts.iter().all(|sort| sort.back);
            write!(text, "CREATE TABLE t{t}(id INTEGER PRIMARY KEY").unwrap();
            // columns by which a table is known to count TIMESTAMP from 2001
            let own = if random.below(4) == 0 { ["Z_PK", "Z_ENT", "Z_OPT"] } else { ["", "", ""] };
            for name in own.iter().filter(|name| !name.is_empty()) {
                write!(text, ", {name} TEXT GENERATED ALWAYS AS (NULL)").unwrap();
            }
            for (n, sort) in sorts.iter().enumerate() {
                let default = if random.below(4) == 0 { format!(" DEFAULT {}", sort.usual[0]) } else { String::new() };
                write!(text, ", c{n} {}{default}", sort.declared).unwrap();
            }
            text.push_str(");\n");
            sorts
        })
        .collect();
    let rows = 1 + random.below(40);
    let rare = random.pick(&[3, 20, 60]);
    let mixed = random.below(3) == 0;
    for row in 0..2 * rows {
        let t = if mixed { random.below(2) } else { row / rows };
        let value = |random: &mut Random, sort: &Sort| match random.below(rare) {
            0 => random.pick(sort.misfits),
            1 => "NULL",
            _ => random.pick(sort.usual),
        };
        write!(text, "INSERT INTO t{t} VALUES").unwrap();
        for n in 0..random.pick(&[1, 1, 1, 3]) {
            let values: Vec<&str> = tables[t].iter().map(|sort| value(&mut random, sort)).collect();
            write!(text, "{}({},{})", if n > 0 { "," } else { "" }, 10 * row + n, values.join(",")).unwrap();
        }
        text.push_str(";\n");
    }
    if random.below(4) == 0 {
        // what these say of all other tables comes too late for a pipe
        text.push_str("CREATE TABLE Z_METADATA(v INTEGER);\nCREATE TABLE Z_PRIMARYKEY(v INTEGER);\n");
        back = false;
    }
    text.push_str("COMMIT;\n");
    (text, back)
}

/// What the schema holds: types, then rows.
fn held(database: &Database, schema: &str) -> Result<String, Failed> {
    let types = format!(
        "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), pg_get_expr(d.adbin, d.adrelid) \
         FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 \
         LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum \
         WHERE c.relkind = 'r' AND c.relnamespace = to_regnamespace('{schema}') ORDER BY 1, a.attnum"
    );
    let mut all = show(&database.query(&types)?);
    for table in ["t0", "t1"] {
        // 2 and 2.0 are one number
        let columns = format!(
            "SELECT string_agg(format(CASE atttypid WHEN 'numeric'::regtype THEN 'trim_scale(%I)' ELSE '%I' END, \
             attname), ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = '{schema}.{table}'::regclass AND attnum > 0"
        );
        let columns = show(&database.query(&columns)?);
        all.push_str(&show(&database.query(&format!("SELECT {columns} FROM {schema}.{table} ORDER BY id"))?));
    }
    Ok(all)
}

/// What the filter said of columns: it must not depend on the look-ahead either.
fn findings(converted: &Output) -> String {
    let told = show(&converted.stderr);
    let mut lines: Vec<&str> = told.lines().filter(|line| line.contains(" [")).collect();
    lines.sort_unstable();
    lines.join("\n")
}

fn load(database: &Database, schema: &str, converted: &Output, what: &str) -> Result<Option<String>, Failed> {
    let loaded = database.run(&converted.stdout);
    let there = show(&database.query(&format!("SELECT to_regclass('{schema}.t0') IS NOT NULL"))?);
    match (converted.status.code(), loaded.status.code(), there.trim()) {
        (Some(0 | 1), Some(0), "t") => Ok(Some(held(database, schema)? + &findings(converted))),
        (Some(3), Some(3), "f") => Ok(None),
        (filter, psql, there) => Err(format!(
            "{what}: filter {filter:?}, psql {psql:?}, tables there: {there}\n{}{}",
            show(&converted.stderr),
            show(&loaded.stderr)
        )
        .into()),
    }
}

fn same_for_every_lookahead() -> Result<(), Failed> {
    let database = server()?.database()?;
    let (mut runs, mut stops) = (0, 0);
    let dumps = std::env::var("SQLITE2PG_TEST_DUMPS").ok().and_then(|n| n.parse().ok()).unwrap_or(DUMPS);
    for seed in 1..=dumps {
        let (text, back) = dump(seed);
        let mut file = tempfile::NamedTempFile::new()?;
        file.write_all(text.as_bytes())?;
        // options by which later values may narrow a column, or lose what a wider type would have to have back
        let options: &[&str] = match seed % 4 {
            1 => &["--infer", "boolean,json,uuid,datetime"],
            2 => &["--empty-as-null", "all", "--fraction", "round"],
            _ => &[],
        };
        let back = back && options.is_empty();
        let named = command().args(["--schema", "named"]).args(options).arg(file.path()).output()?;
        let what = |how: &str| format!("seed {seed}, {how}:\n{text}");
        let Some(want) = load(&database, "named", &named, &what("the file"))? else {
            return Err(format!("{}{}", what("the file stops"), show(&named.stderr)).into());
        };
        for lookahead in LOOKAHEADS {
            let piped = filter(&[&["--schema", "piped", "--lookahead", lookahead], options].concat(), text.as_bytes());
            let what = what(&format!("--lookahead {lookahead}"));
            runs += 1;
            match load(&database, "piped", &piped, &what)? {
                Some(found) if found == want => {}
                Some(found) => {
                    let pair = want.lines().zip(found.lines()).find(|(want, found)| want != found);
                    return Err(format!("{what}\nthe file and the pipe: {pair:#?}").into());
                }
                None if back || *lookahead == "all" => {
                    return Err(format!("{what}\nstops: {}", show(&piped.stderr)).into());
                }
                None => stops += 1,
            }
            database.query("DROP SCHEMA IF EXISTS piped CASCADE")?;
        }
        database.query("DROP SCHEMA named CASCADE")?;
    }
    println!("look-ahead: {runs} runs of {dumps} random dumps, {stops} stopped and committed nothing");
    Ok(())
}

pub fn trials() -> Vec<Trial> {
    vec![server::trial("lookahead::types_and_rows_do_not_depend_on_it", same_for_every_lookahead)]
}
