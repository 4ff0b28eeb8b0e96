//! Dumps that were written to do harm: each is loaded as superuser into a database with canaries, and nothing but its
//! tables may have changed there.

use crate::cases::{self, Case};
use crate::psql;
use crate::server::{self, server, show};
use libtest_mimic::{Failed, Trial};
use std::path::Path;

/// How many there are.
const CASES: usize = 121;

const CANARIES: &str = "CREATE SCHEMA canary; CREATE TABLE canary.guard(x int); INSERT INTO canary.guard VALUES (1), (2); \
    CREATE SEQUENCE canary.s";

/// All that a load must leave alone, as one line: what is in the guarded table, schemas, roles, databases, functions,
/// extensions, large objects, settings, and files that a program of the server would have left.
const FINGERPRINT: &str = "SELECT \
    (SELECT pg_catalog.count(*) || ' ' || pg_catalog.sum(x) FROM canary.guard), \
    (SELECT pg_catalog.count(*) FROM pg_catalog.pg_class c WHERE c.relnamespace = 'canary'::regnamespace), \
    (SELECT last_value || ' ' || is_called FROM canary.s), \
    (SELECT string_agg(nspname, ',' ORDER BY nspname) FROM pg_namespace WHERE nspname !~ '^pg_(temp|toast)'), \
    (SELECT string_agg(rolname, ',' ORDER BY rolname) FROM pg_roles), \
    (SELECT pg_catalog.count(*) FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace \
        WHERE nspname !~ '^pg_(temp|catalog)' AND proname !~ '^sqlite_'), \
    (SELECT string_agg(extname, ',' ORDER BY extname) FROM pg_extension), \
    (SELECT pg_catalog.count(*) FROM pg_largeobject_metadata), \
    (SELECT pg_catalog.count(*) FROM pg_db_role_setting), \
    (SELECT pg_catalog.count(*) FROM pg_event_trigger), \
    pg_stat_file('PWNED', true) IS NULL, pg_stat_file('/tmp/sqlite2pg-PWNED', true) IS NULL";

pub fn trials() -> Vec<Trial> {
    let hostile: Vec<Case> = cases::all().into_iter().filter(|case| case.name.starts_with("hostile/")).collect();
    let found = hostile.len();
    let mut trials: Vec<Trial> = hostile
        .into_iter()
        .map(|case| server::trial(&format!("hostile::{}", case.name), move || load(&case)))
        .collect();
    trials.push(Trial::test("hostile::there_are_enough_of_them", move || {
        assert_eq!(found, CASES, "cases in corpus/hostile/");
        Ok(())
    }));
    trials.push(server::trial("hostile::harm_is_seen", harm_is_seen));
    trials.push(Trial::test("hostile::every_script_of_the_corpus_is_ours_alone", || {
        for case in cases::all() {
            let (script, status) = script(&case);
            psql::check(&script, status < 2).map_err(|error| format!("{}: {error}", case.name))?;
        }
        Ok(())
    }));
    trials
}

/// The script of a case and the filter's status.
fn script(case: &Case) -> (Vec<u8>, i32) {
    let output = case.convert(&["--restrict-key", psql::KEY]);
    (output.stdout, output.status.code().unwrap_or(-1))
}

fn load(case: &Case) -> Result<(), Failed> {
    let output = case.convert(&["--restrict-key", psql::KEY]);
    let checked = case.convert(&["--check"]);
    for told in [&output.stderr, &checked.stderr, &checked.stdout] {
        let told = std::str::from_utf8(told).map_err(|_| "the messages are not UTF-8")?;
        if let Some(obeyed) = told.chars().find(|c| is_obeyed(*c)) {
            return Err(format!("{obeyed:?} reaches the terminal: {told:?}").into());
        }
    }
    let status = output.status.code().ok_or("the filter was ended by a signal")?;
    psql::check(&output.stdout, status < 2)?;
    let loaded = harmless(&output.stdout)?;
    if status == 3 && loaded == Some(0) {
        return Err("the filter stopped and psql ends with 0".into());
    }
    Ok(())
}

/// Control characters, and those that turn the direction of the text around.
fn is_obeyed(c: char) -> bool {
    let turns = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || (c.is_control() && !matches!(c, '\n' | '\t'))
}

/// Loads a script; psql's status, or what was harmed.
fn harmless(script: &[u8]) -> Result<Option<i32>, String> {
    let database = server().map_err(|e| show(e.message().unwrap_or_default().as_bytes()))?;
    let database = database.database().map_err(|e| e.message().unwrap_or_default().to_owned())?;
    database.query(CANARIES)?;
    let before = database.query(FINGERPRINT)?;
    let folder = tempfile::tempdir().map_err(|e| e.to_string())?;
    let loaded = database.run_in(script, folder.path());
    let after = database.query(FINGERPRINT).map_err(|e| format!("a canary is gone: {e}"))?;
    if before != after {
        return Err(format!("something was harmed:\nbefore {}after  {}", show(&before), show(&after)));
    }
    if folder.path().join("PWNED").exists() || Path::new("/tmp/sqlite2pg-PWNED").exists() {
        return Err("a file was made".into());
    }
    Ok(loaded.status.code())
}

/// The check itself must be able to fail.
fn harm_is_seen() -> Result<(), Failed> {
    for (script, good) in [
        ("SELECT 1;", true),
        ("CREATE TABLE t(a int);", true),
        ("\\! touch PWNED\n", false),
        ("DELETE FROM canary.guard;", false),
        ("DROP TABLE canary.guard;", false),
        ("SELECT nextval('canary.s');", false),
        ("CREATE SCHEMA pwned;", false),
        ("SELECT lo_create(0);", false),
        ("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';", false),
        ("ALTER TABLE canary.guard RENAME TO g;", false),
    ] {
        let script = format!("\\set AUTOCOMMIT on\n{script}");
        assert_eq!(harmless(script.as_bytes()).is_ok(), good, "{script}");
    }
    Ok(())
}
