//! printf() and mod() of seeded values: SQLite's answers, and those of the helper functions.

use super::Random;
use crate::server::{self, server};
use libtest_mimic::Failed;
use rusqlite::Connection;
use rusqlite::types::Value;
use sqlite2pg::pg::helpers::{Helper, INSTALL};
use std::collections::HashMap;
use std::fmt::Write;

/// What is asked: a format and its argument in SQLite, a call here, and the answer if it is not SQLite's.
struct Question {
    format: String,
    value: Value,
    call: String,
    want: Option<String>,
}

/// A conversion: its flags, width and digits, the last two -1 where they are missing.
fn conversion(random: &mut Random, flags: &str) -> (String, i64, i64) {
    let flags = flags.chars().filter(|_| random.below(4) == 0).collect();
    let width = if random.below(2) == 0 { -1 } else { random.below(25) as i64 + 1 };
    let digits = if random.below(2) == 0 { -1 } else { random.below(12) as i64 };
    (flags, width, digits)
}

fn integer(random: &mut Random) -> i64 {
    match random.below(6) {
        0 => [0, 1, -1, i64::MAX, i64::MIN, 8][random.below(6) as usize],
        1 => random.below(u64::MAX) as i64,
        n => random.below(10_u64.pow(n as u32 * 3)) as i64 * if random.below(2) == 0 { 1 } else { -1 },
    }
}

fn real(random: &mut Random) -> f64 {
    let sign = if random.below(2) == 0 { 1.0 } else { -1.0 };
    sign * match random.below(7) {
        0 => [0.0, 0.5, 1.5, 2.5, 0.125, 2.675, 1.005, 9.995, 1e-5, 1e15, f64::INFINITY, f64::MIN_POSITIVE]
            [random.below(12) as usize],
        1 => f64::from_bits(random.below(0x7ff0_0000_0000_0000)),
        2 => random.below(1_000_000) as f64 / 1_000.0,
        3 => random.below(100_000_000) as f64 / 100.0,
        4 => random.below(10_000) as f64 * 1e-9,
        5 => random.below(1_000) as f64,
        _ => random.below(1 << 40) as f64 / f64::from(1 << 12),
    }
}

fn literal(value: f64) -> String {
    if value.is_infinite() {
        format!("'{}Infinity'::float8", if value < 0.0 { "-" } else { "" })
    } else {
        format!("'{value:e}'::float8")
    }
}

fn question(random: &mut Random) -> Question {
    let shown = |flags: &str, width: i64, digits: i64| {
        let width = if width < 0 { String::new() } else { width.to_string() };
        let digits = if digits < 0 { String::new() } else { format!(".{digits}") };
        format!("%{flags}{width}{digits}")
    };
    let prefix = random.of(&["", "", "+", " "]);
    match random.below(4) {
        0 => {
            let (flags, width, digits) = conversion(random, "-0#,");
            let flags = format!("{prefix}{flags}");
            let (letter, value) = (random.of(&["d", "u", "x", "X", "o"]), integer(random));
            let call = format!(
                "sqlite_printf_integer('{value}'::bigint, '{letter}', '{flags}', {}, {})",
                width.max(0),
                digits.max(0)
            );
            let format = shown(&flags, width, digits) + letter;
            Question { format, value: Value::Integer(value), call, want: None }
        }
        1 => {
            let text = random.of(&["", "abc", "é€", "a'b\"c", "  x ", "0123456789"]);
            let (mut flags, width, mut size) = conversion(random, "-!");
            // a text that is cut within a character does not exist here
            if size > 0 && !text.is_ascii() && !flags.contains('!') {
                size = -1;
            }
            if random.below(8) == 0 {
                flags.push('0');
            }
            let call =
                format!("sqlite_printf_text('{}', '{flags}', {}, {size})", text.replace('\'', "''"), width.max(0));
            Question { format: shown(&flags, width, size) + "s", value: Value::Text(text.into()), call, want: None }
        }
        2 => {
            let (x, y) = (real(random), real(random));
            let remainder = if y == 0.0 || x.is_infinite() { f64::NAN } else { x % y };
            let want = if remainder.is_nan() { String::from("NULL") } else { format!("{:e}", remainder + 0.0) };
            let call = format!("sqlite_modulo({}, {})", literal(x), literal(y));
            Question { format: format!("mod({x:e}, {y:e})"), value: Value::Null, call, want: Some(want) }
        }
        _ => {
            let (flags, width, digits) = conversion(random, "-0");
            let value = real(random);
            let flags = if value.is_infinite() { prefix.into() } else { format!("{prefix}{flags}") };
            let letter = random.of(&["f", "f", "f", "e", "E", "g", "G"]);
            let given = if digits < 0 { 6 } else { digits };
            let call =
                format!("sqlite_printf_real({}, '{letter}', '{flags}', {}, {given})", literal(value), width.max(0));
            let format = shown(&flags, width, digits) + letter;
            Question { format, value: Value::Real(value), call, want: None }
        }
    }
}

pub fn formats() -> Result<(), Failed> {
    let wanted: usize = std::env::var("SQLITE2PG_HELPERS").map_or(Ok(2_000), |n| n.parse())?;
    let mut random = Random(20_240_708);
    let sqlite = Connection::open_in_memory()?;
    let mut script = format!("\\pset tuples_only on\n\\pset format unaligned\n{INSTALL}");
    for helper in [Helper::PrintfText, Helper::Exact, Helper::PrintfInteger, Helper::PrintfReal, Helper::Modulo] {
        writeln!(script, "{};", helper.definition("public"))?;
    }
    let questions: Vec<Question> = (0..wanted).map(|_| question(&mut random)).collect();
    for (n, Question { call, .. }) in questions.iter().enumerate() {
        writeln!(script, "SELECT '{n}#' || coalesce({call}::text, 'NULL') || '|';")?;
    }
    let told = server()?.database()?.run(script.as_bytes());
    let answers = String::from_utf8(told.stdout)?;
    let answers: HashMap<&str, &str> = answers.lines().filter_map(|line| line.split_once('#')).collect();
    let mut differences = Vec::new();
    for (n, Question { format, value, want, call }) in questions.iter().enumerate() {
        let found = answers.get(n.to_string().as_str()).copied().unwrap_or("an error|");
        let found = found.strip_suffix('|').unwrap_or(found);
        let (want, found) = match want {
            Some(want) => {
                let number = found.parse::<f64>().map_or(found.into(), |number| format!("{:e}", number + 0.0));
                (want.clone(), number)
            }
            None => (sqlite.query_row("SELECT printf(?1, ?2)", (format, value), |row| row.get(0))?, found.into()),
        };
        if found != want {
            differences.push(format!("{format} of {value:?}, {call}\n    sqlite   {want}\n    postgres {found}"));
        }
    }
    println!("helpers: {} formats asked, {} answered otherwise", questions.len(), differences.len());
    assert!(
        differences.is_empty(),
        "{} of {}:\n{}",
        differences.len(),
        questions.len(),
        differences[..differences.len().min(30)].join("\n") + &server::show(&told.stderr)
    );
    Ok(())
}
