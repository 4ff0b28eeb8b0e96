//! Whatever breaks while a dump goes through the pipe: PostgreSQL then holds everything or nothing, and where anything is
//! missing psql or the filter says so by its status. Cases of the corpus are cut, and the programs and their disk are
//! taken away. `SQLITE2PG_TORTURE=1` (scripts/torture) tries every byte of a small dump and 2,000 of a large one.

use crate::cases::{self, Case, command, filter};
use crate::psql;
use crate::random::Random;
use crate::server::{self, Database, server, show};
use libtest_mimic::{Failed, Trial};
use std::collections::BTreeMap;
use std::env;
use std::io::Write;
use std::process::Stdio;

/// Dumps that are cut: all sorts of statements, values and ends.
const DUMPS: [&str; 10] = [
    "value/quotes",
    "value/new-shell",
    "value/blob",
    "structure/composite-key",
    "structure/formats",
    "fk/simple",
    "sequence/autoincrement",
    "type/datetime",
    "type/json",
    "index/plain",
];

/// Cuts of each dump in the budgeted form.
const FEW: usize = 12;
/// Cuts of a dump that is too large for all.
const MANY: usize = 2000;

/// What the database holds, rows included.
const HELD: &str = "SELECT coalesce(string_agg(relname || ' ' || (xpath('/row/c/text()', query_to_xml(format( \
    'SELECT count(*) || md5(string_agg(t::text, chr(10) ORDER BY t::text)) AS c FROM %I.%I t', nspname, relname), \
    false, true, '')))[1]::text, ', ' ORDER BY relname), 'nothing') FROM pg_class c JOIN pg_namespace n \
    ON n.oid = c.relnamespace WHERE relkind = 'r' AND nspname !~ '^(pg_|information_schema$)'";

pub fn trials() -> Vec<Trial> {
    let mut trials: Vec<Trial> =
        DUMPS.iter().map(|name| server::trial(&format!("faults::cut/{name}"), move || cut(name))).collect();
    trials.push(Trial::test("faults::a_full_disk_leaves_no_file_and_status_3", full_disk));
    trials.push(Trial::test("faults::a_reader_that_has_gone_is_status_3", reader_gone));
    trials
}

fn all() -> bool {
    env::var_os("SQLITE2PG_TORTURE").is_some_and(|value| value == "1")
}

fn case(name: &str) -> Case {
    cases::all().into_iter().find(|case| case.name == name).expect("a case of the corpus")
}

fn cuts(length: usize) -> Vec<usize> {
    let mut random = Random::new(length as u64);
    match all() {
        true if length <= MANY => (0..length).collect(),
        true => (0..MANY).map(|_| random.below(length)).collect(),
        false => (0..FEW).map(|_| random.below(length)).collect(),
    }
}

/// The input is cut, then the script.
fn cut(name: &str) -> Result<(), Failed> {
    let dump = case(name).input();
    let whole = filter(&["--restrict-key", psql::KEY], &dump);
    let (everything, status) = held(&whole.stdout, &mut None)?;
    assert!(everything != "nothing" && status == 0, "{name} itself is not loaded: {status} {everything}");
    let mut database = None;
    let mut seen: BTreeMap<Vec<u8>, (String, i32)> = BTreeMap::new();
    let (mut tried, mut all_there) = (0, 0);
    for at in cuts(dump.len()) {
        let output = filter(&["--restrict-key", psql::KEY], &dump[..at]);
        let found = match seen.get(&output.stdout) {
            Some(found) => found.clone(),
            None => held(&output.stdout, &mut database)?,
        };
        let filter = output.status.code().unwrap_or(-1);
        judge(&found, filter, &everything).map_err(|error| format!("dump cut after {at} bytes: {error}"))?;
        (tried, all_there) = (tried + 1, all_there + usize::from(found.0 == everything));
        seen.insert(output.stdout, found);
    }
    // in front of this line psql has read settings only; a filter that ended there was killed, and its status tells
    let guard = b"\\if true\n";
    let from =
        whole.stdout.windows(guard.len()).position(|window| window == guard).ok_or("no \\if true")? + guard.len();
    for at in cuts(whole.stdout.len() - from) {
        let found = held(&whole.stdout[..from + at], &mut database)?;
        judge(&found, 0, &everything).map_err(|error| format!("script cut after {} bytes: {error}", from + at))?;
        (tried, all_there) = (tried + 1, all_there + usize::from(found.0 == everything));
    }
    if all() {
        println!("{name}: {tried} cuts, {all_there} held everything, 0 partial, 0 silent");
    }
    Ok(())
}

/// All or nothing, and nothing is missing in silence.
fn judge((tables, psql): &(String, i32), filter: i32, everything: &str) -> Result<(), String> {
    let silent = filter == 0 && *psql == 0;
    match tables.as_str() {
        "nothing" if silent => Err("every status is 0 and the tables are missing".into()),
        "nothing" => Ok(()),
        tables if tables == everything => Ok(()),
        part => Err(format!("the database holds a part, statuses {filter} and {psql}: {part}")),
    }
}

/// What a database holds behind a script, and psql's status. A database into which nothing came is used again.
fn held(script: &[u8], kept: &mut Option<Database>) -> Result<(String, i32), Failed> {
    let database = kept.take().map_or_else(|| server()?.database(), Ok)?;
    let loaded = database.run(script);
    let tables = show(&database.query(HELD)?).trim_end().to_owned();
    if tables == "nothing" {
        *kept = Some(database);
    }
    Ok((tables, loaded.status.code().unwrap_or(-1)))
}

/// A file may not grow beyond what `ulimit -f` allows: as on a full disk, nothing of it stays.
fn full_disk() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let (dump, place) = (folder.path().join("dump.sql"), folder.path().join("pg.sql"));
    let row = format!("INSERT INTO t VALUES('{}');\n", "x".repeat(1000));
    std::fs::write(&dump, format!("BEGIN;\nCREATE TABLE t(v TEXT);\n{}COMMIT;\n", row.repeat(4000)))?;
    let limited = "trap '' XFSZ; ulimit -f 1000; exec \"$0\" \"$1\" -o \"$2\"";
    let mut shell = std::process::Command::new("/bin/sh");
    shell.args(["-c", limited, env!("CARGO_BIN_EXE_sqlite2pg")]).arg(&dump).arg(&place);
    let output = shell.output()?;
    assert_eq!(output.status.code(), Some(3), "{}", show(&output.stderr));
    let left: Vec<_> = std::fs::read_dir(folder.path())?.flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["dump.sql"], "{}", show(&output.stderr));
    Ok(())
}

/// psql has gone: the filter ends with 3 and no panic.
fn reader_gone() -> Result<(), Failed> {
    let mut child = command().stdout(Stdio::piped()).spawn()?;
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().ok_or("stdin is piped")?;
    let row = format!("INSERT INTO t VALUES('{}');\n", "x".repeat(1000));
    // the filter stops reading as soon as nobody reads it
    let _ = stdin.write_all(format!("BEGIN;\nCREATE TABLE t(v TEXT);\n{}COMMIT;\n", row.repeat(9000)).as_bytes());
    drop(stdin);
    let output = child.wait_with_output()?;
    assert_eq!(output.status.code(), Some(3), "{}", show(&output.stderr));
    assert!(!show(&output.stderr).contains("panicked"), "{}", show(&output.stderr));
    Ok(())
}
