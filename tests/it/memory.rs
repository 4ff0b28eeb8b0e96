//! What a run holds in memory at its most, as the kernel counts it (Linux only): bounded by one row, by the look-ahead,
//! and by what is known of each column; never by the rows.

use crate::cases::command;
use libtest_mimic::{Failed, Trial};
use std::fmt::Write as _;
use std::io::{self, Write};
use std::process::Stdio;
use std::time::Duration;
use std::{fs, thread};

const MB: u64 = 1_000_000;

pub fn trials() -> Vec<Trial> {
    let mut trials: Vec<Trial> = FORMS
        .iter()
        .map(|(name, before, part, after)| {
            Trial::test(format!("memory::a_row_is_held_twice/{name}"), move || one_value(before, part, after))
        })
        .collect();
    trials.push(Trial::test("memory::rows_are_not_held", rows));
    trials.push(Trial::test("memory::what_stands_between_statements_is_not_held", between));
    trials.push(Trial::test("memory::a_column_that_was_widened_costs_next_to_nothing", columns));
    if !cfg!(target_os = "linux") {
        return trials.into_iter().map(|trial| trial.with_ignored_flag(true)).collect();
    }
    trials
}

/// The literal forms of a value: what stands before it, what it is made of, what stands behind it.
const FORMS: [(&str, &str, &str, &str); 5] = [
    ("text", "'", "some text, and more ", "'"),
    (
        "quotes",
        "'",
        "a text that isn''t plain: it has as many quotes as a text usually has, and that is one or two",
        "'",
    ),
    (
        "replace",
        "replace('",
        "a line that is as long as lines are, and ends where it has said what it has to say\\n",
        "','\\n',char(10))",
    ),
    (
        "unistr",
        "unistr('",
        "a line that is as long as lines are, and ends where it has said what it has to say\\u000a",
        "')",
    ),
    ("blob", "x'", "00ff7f80414243fe", "'"),
];

/// Of every form the same: the row twice, and something for the program.
fn one_value(before: &str, part: &str, after: &str) -> Result<(), Failed> {
    let value = part.repeat(20 * MB as usize / part.len());
    let row = format!("INSERT INTO t VALUES(1,{before}{value}{after});\n");
    let most = row.len() as u64 * 22 / 10 + 48 * MB;
    let (begin, end) = ("BEGIN TRANSACTION;\nCREATE TABLE t(a INTEGER, b);\n", "COMMIT;\n");
    let held = peak(&[], vec![begin.into(), row, end.into()])?;
    if held > most {
        return Err(format!("{held} bytes for a row of 20 MB, at most {most}").into());
    }
    Ok(())
}

/// The same table, four times as long.
fn rows() -> Result<(), Failed> {
    let dump = |megabytes: usize| {
        let row = format!("INSERT INTO t VALUES(17,'{}');\n", "some text ".repeat(400));
        let many = row.repeat(MB as usize / row.len());
        let mut parts = vec![String::from("BEGIN TRANSACTION;\nCREATE TABLE t(a INTEGER, b TEXT);\n")];
        parts.extend(std::iter::repeat_n(many, megabytes));
        parts.push("COMMIT;\n".into());
        parts
    };
    let [some, more] = [16, 64].map(|megabytes| peak(&["--lookahead", "1M"], dump(megabytes)));
    let (some, more) = (some?, more?);
    if more > some + 4 * MB {
        return Err(format!("{some} bytes for 16 MB of rows, {more} for 64 MB").into());
    }
    Ok(())
}

/// Comments and blanks of any length.
fn between() -> Result<(), Failed> {
    let dump = |(before, part, after): (&str, &str, &str), megabytes: usize| {
        let mut parts = vec![format!("BEGIN TRANSACTION;\nCREATE TABLE t(a INTEGER);\n{before}")];
        parts.extend(std::iter::repeat_n(part.repeat(MB as usize / part.len()), megabytes));
        parts.push(format!("{after}INSERT INTO t VALUES(1);\nCOMMIT;\n"));
        parts
    };
    for form in [("/*", "some ' text; ", "*/"), ("--", "some ' text; ", "\n"), ("", " \n", "")] {
        let [some, more] = [1, 64].map(|megabytes| peak(&[], dump(form, megabytes)));
        let (some, more) = (some?, more?);
        if more > some + 4 * MB {
            return Err(format!("{form:?}: {some} bytes for 1 MB, {more} for 64 MB").into());
        }
    }
    Ok(())
}

/// A diagnostic for each column: what it costs, with all that is known of the column and its names.
fn columns() -> Result<(), Failed> {
    const EACH: u64 = 1_500;
    const COLUMNS: u64 = 100;
    let dump = |tables: u64| {
        let list = |value: fn(u64) -> String| (0..COLUMNS).map(value).collect::<Vec<_>>().join(",");
        let mut dump = String::from("BEGIN TRANSACTION;\n");
        for table in 0..tables {
            let _ = writeln!(dump, "CREATE TABLE t{table}({});", list(|n| format!("column_{n} INTEGER")));
            let _ = writeln!(dump, "INSERT INTO t{table} VALUES({});", list(|n| n.to_string()));
            let _ = writeln!(dump, "INSERT INTO t{table} VALUES({});", list(|n| format!("'some text {n}'")));
        }
        dump.push_str("COMMIT;\n");
        vec![dump]
    };
    let [some, more] = [30, 90].map(|tables| peak(&[], dump(tables)));
    let (some, more) = (some?, more?);
    let each = more.saturating_sub(some) / (60 * COLUMNS);
    if each > EACH {
        return Err(format!("{each} bytes for each column, at most {EACH}").into());
    }
    Ok(())
}

/// The most memory that the filter held while it read this, in bytes.
fn peak(args: &[&str], input: Vec<String>) -> Result<u64, Failed> {
    let mut child = command().args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
    let status = format!("/proc/{}/status", child.id());
    // a process that has ended has no figures any more
    let watching = thread::spawn(move || {
        let mut held = 0;
        while let Some(kilobytes) = high_water(&fs::read_to_string(&status).unwrap_or_default()) {
            held = kilobytes * 1024;
            thread::sleep(Duration::from_millis(1));
        }
        held
    });
    let feeding = thread::spawn(move || {
        let mut stdin = stdin.expect("a pipe");
        input.iter().all(|part| stdin.write_all(part.as_bytes()).is_ok())
    });
    let written = io::copy(&mut stdout.expect("a pipe"), &mut io::sink())?;
    assert!(feeding.join().expect("no panic") && written > 0, "the filter stopped reading");
    assert_eq!(child.wait()?.code(), Some(0));
    let held = watching.join().expect("no panic");
    assert!(held > 0, "the kernel told nothing");
    Ok(held)
}

fn high_water(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}
