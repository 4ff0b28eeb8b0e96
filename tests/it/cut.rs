//! A dump that ends too early, at every byte of it: the database then holds everything or nothing, and where anything
//! is missing the filter or psql says so by its status.

use crate::cases::filter;
use crate::cli::SMALL;
use crate::server::{self, Database, feed, server, show};
use libtest_mimic::{Failed, Trial};
use std::collections::BTreeMap;
use std::process::Output;
use std::sync::Mutex;
use std::thread;

/// What the database holds, as one line.
const HELD: &str = "SELECT coalesce(string_agg(relname || ' ' || (xpath('/row/c/text()', \
    query_to_xml(format('SELECT count(*) AS c FROM %I.%I', nspname, relname), false, true, '')))[1]::text, ', ' ORDER BY relname), \
    'nothing') FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
    WHERE relkind = 'r' AND nspname !~ '^(pg_|information_schema$)'";

const EVERYTHING: &str = "a 2, b 1";

/// How many places of a script are cut.
const SCRIPT_CUTS: usize = 150;

pub fn trials() -> Vec<Trial> {
    vec![
        server::trial("cut::a_dump_cut_at_any_byte_is_everything_or_nothing", cut_dump),
        server::trial("cut::a_script_cut_at_any_byte_is_everything_or_nothing", cut_script),
        server::trial("cut::no_beginning_of_a_script_waits_for_somebody", epilogue),
        Trial::test("cut::a_part_and_a_silent_nothing_are_findings", || {
            for (silent, held, good) in [
                (true, EVERYTHING, true),
                (false, EVERYTHING, true),
                (false, "nothing", true),
                (true, "nothing", false),
                (false, "a 2", false),
                (false, "a 2, b 0", false),
            ] {
                assert_eq!(judge(silent, held).is_ok(), good, "{silent} {held}");
            }
            Ok(())
        }),
    ]
}

/// A fixed key, so that equal outputs are loaded once.
fn convert(dump: &[u8]) -> Output {
    filter(&["--restrict-key", "sqlite2pg"], dump)
}

fn cut_dump() -> Result<(), Failed> {
    let seen: Mutex<BTreeMap<Vec<u8>, Held>> = Mutex::default();
    each(0..=SMALL.len(), |cut, database| {
        let output = convert(&SMALL.as_bytes()[..cut]);
        let known = seen.lock().unwrap().get(&output.stdout).cloned();
        let held = known.map_or_else(|| held_after(&output.stdout, database), Ok)?;
        seen.lock().unwrap().insert(output.stdout, held.clone());
        if cut == SMALL.len() && (held.tables != EVERYTHING || held.status != 0) {
            return Err(format!("the whole dump is not loaded: {held:?}").into());
        }
        Ok(judge(output.status.success() && held.status == 0, &held.tables)?)
    })
}

/// The filter is killed, or its pipe: psql sees the first part of a script only.
fn cut_script() -> Result<(), Failed> {
    let script = convert(SMALL.as_bytes()).stdout;
    // Before this line psql has read settings only, and an empty script is no error to it; the status that tells is
    // that of the killed filter.
    let guard = b"\\if true\n";
    let guarded = script.windows(guard.len()).position(|window| window == guard).ok_or("no \\if true in the script")?;
    // A script is many times as long as its dump; this many cuts meet each of its parts and every place in a word.
    let start = guarded + guard.len();
    let step = (script.len() - start) / SCRIPT_CUTS + 1;
    each((start..script.len()).step_by(step), |cut, database| {
        let held = held_after(&script[..cut], database)?;
        Ok(judge(held.status == 0, &held.tables)?)
    })
}

/// The end of a script cut at any byte, read from a pipe and by `-f`, in one transaction of psql's own, and by somebody
/// who wants to go on after errors: psql never ends with 0, and never opens an editor (`\e` is the beginning of `\endif`).
fn epilogue() -> Result<(), Failed> {
    let script = filter(&["--restrict-key", "sqlite2pg", "--clean", "--if-exists"], SMALL.as_bytes()).stdout;
    let from: &[u8] = if std::env::var_os("SQLITE2PG_TORTURE").is_some() { b"\n-- end\n" } else { b"\n:sqlite2pg_end" };
    let from = memchr::memmem::rfind(&script, from).ok_or("no end")?;
    let whole = script.len() - 1;
    let folder = tempfile::tempdir()?;
    let opened = folder.path().join("opened");
    let editor = format!("touch {} #", opened.display());
    each(from..=script.len(), |cut, kept| {
        let database = kept.take().map_or_else(|| server()?.database(), Ok)?;
        let place = folder.path().join(format!("{cut}.sql"));
        std::fs::write(&place, &script[..cut])?;
        for arguments in [&["-f"][..], &[], &["-1", "-f"], &["-v", "ON_ERROR_STOP=0", "-f"]] {
            let mut psql = server()?.loader(database.name());
            psql.args(arguments).env("PSQL_EDITOR", &editor);
            let piped = if arguments.is_empty() {
                &script[..cut]
            } else {
                psql.arg(&place);
                b""
            };
            let loaded = feed(psql, piped);
            let told = show(&loaded.stderr);
            assert_eq!(loaded.status.code(), Some(if cut < whole { 3 } else { 0 }), "{arguments:?}: {told}");
            assert!(!opened.exists(), "{arguments:?}: an editor was opened");
            let held = show(&database.query(HELD)?).trim_end().to_owned();
            judge(cut >= whole, &held)?;
        }
        *kept = Some(database);
        Ok(())
    })
}

/// Runs a check for each cut, on all cores. A worker keeps its database as long as nothing came into it.
fn each(
    cuts: impl Iterator<Item = usize> + Send,
    check: impl Fn(usize, &mut Option<Database>) -> Result<(), Failed> + Sync,
) -> Result<(), Failed> {
    let cuts = Mutex::new(cuts);
    let work = || {
        let mut database = None;
        loop {
            let next = cuts.lock().unwrap().next();
            let Some(cut) = next else { return Ok(()) };
            if let Err(found) = check(cut, &mut database) {
                return Err(format!("cut after {cut} bytes: {}", found.message().unwrap_or_default()).into());
            }
        }
    };
    thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(2, usize::from);
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().expect("no panic"))
    })
}

/// All or nothing; and what is missing shows in a status. `silent`: every status was 0.
fn judge(silent: bool, tables: &str) -> Result<(), String> {
    match tables {
        EVERYTHING => Ok(()),
        "nothing" if silent => Err("every status is 0 and the tables are missing".into()),
        "nothing" => Ok(()),
        part => Err(format!("the database holds a part: {part}")),
    }
}

/// psql's status, and what a fresh database holds afterwards.
#[derive(Debug, Clone)]
struct Held {
    status: i32,
    tables: String,
}

fn held_after(script: &[u8], kept: &mut Option<Database>) -> Result<Held, Failed> {
    let database = kept.take().map_or_else(|| server()?.database(), Ok)?;
    let loaded = database.run(script);
    let tables = show(&database.query(HELD)?).trim_end().to_owned();
    if tables == "nothing" {
        *kept = Some(database);
    }
    Ok(Held { status: loaded.status.code().unwrap_or(-1), tables })
}
