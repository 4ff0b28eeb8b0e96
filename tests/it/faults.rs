//! Whatever breaks while a dump goes through the pipe: PostgreSQL then holds everything or nothing, and where anything is
//! missing psql or the filter says so by its status. Cases of the corpus are cut, and the programs and their disk are
//! taken away. `SQLITE2PG_TORTURE=2000` (scripts/torture) tries every byte of a dump that has no more, and as many of a
//! larger one and of each script.

use crate::cases::{self, Case, command, filter};
use crate::psql;
use crate::random::Random;
use crate::server::{self, Database, Server, server, show};
use libtest_mimic::{Failed, Trial};
use sqlite2pg::pg::frame::HEAD;
use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

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
/// Cuts that are loaded before a look at the database.
const TOGETHER: usize = 40;

/// What the database holds, rows included.
const HELD: &str = "SELECT coalesce(string_agg(relname || ' ' || (xpath('/row/c/text()', query_to_xml(format( \
    'SELECT count(*) || md5(string_agg(t::text, chr(10) ORDER BY t::text)) AS c FROM %I.%I t', nspname, relname), \
    false, true, '')))[1]::text, ', ' ORDER BY relname), 'nothing') FROM pg_class c JOIN pg_namespace n \
    ON n.oid = c.relnamespace WHERE relkind = 'r' AND nspname !~ '^(pg_|information_schema$)'";

pub fn trials() -> Vec<Trial> {
    let mut trials: Vec<Trial> = DUMPS
        .iter()
        .map(|name| server::trial(&format!("faults::cut/{name}"), || cut(name, &case(name).input())))
        .collect();
    trials.push(server::trial("faults::cut/large", || cut("large", several().as_bytes())));
    for taken in [Taken::Filter, Taken::Psql] {
        let name = format!("faults::nothing_stays_when_it_is_killed/{taken:?}").to_lowercase();
        trials.push(server::trial(&name, move || killed(taken)));
    }
    trials.push(server::trial("faults::psql_fails_when_a_filter_is_killed_that_holds_all_rows", killed_early));
    trials.push(server::trial("faults::nothing_stays_when_the_server_crashes_or_is_stopped", server_gone));
    trials.push(Trial::test("faults::a_full_disk_leaves_no_file_and_status_3", full_disk));
    trials.push(Trial::test("faults::a_reader_that_has_gone_is_status_3", reader_gone));
    trials
}

/// Cuts of what is too large for all of them, where everything is tried.
fn many() -> Option<usize> {
    env::var("SQLITE2PG_TORTURE").ok()?.parse().ok()
}

fn torture() -> bool {
    many().is_some()
}

fn case(name: &str) -> Case {
    cases::all().into_iter().find(|case| case.name == name).expect("a case of the corpus")
}

fn cuts(length: usize) -> Vec<usize> {
    let mut random = Random::new(length as u64);
    match many() {
        Some(many) if length <= many => (0..length).collect(),
        many => (0..many.unwrap_or(FEW)).map(|_| random.below(length)).collect(),
    }
}

/// A script that ends too early: the place of the cut, and the statuses with which the filter gave it.
struct Cut {
    place: String,
    script: Vec<u8>,
    filter: BTreeSet<i32>,
}

/// The input is cut, then the script.
fn cut(name: &str, dump: &[u8]) -> Result<(), Failed> {
    let whole = filter(&["--restrict-key", psql::KEY], dump);
    let (everything, status) = held(&whole.stdout, &mut None)?;
    assert!(everything != "nothing" && status == 0, "{name} itself is not loaded: {status} {everything}");
    let places = cuts(dump.len());
    let mut tried = places.len();
    let mut scripts: BTreeMap<Vec<u8>, Cut> = BTreeMap::new();
    for at in places {
        let output = filter(&["--restrict-key", psql::KEY], &dump[..at]);
        let place = format!("dump cut after {at} bytes");
        let new = || Cut { place, script: output.stdout.clone(), filter: BTreeSet::new() };
        let cut = scripts.entry(output.stdout.clone()).or_insert_with(new);
        cut.filter.insert(output.status.code().unwrap_or(-1));
    }
    // in front of this line psql has read settings only; a filter that ended there was killed, and its status tells
    let guard = b"\\if true\n";
    let from =
        whole.stdout.windows(guard.len()).position(|window| window == guard).ok_or("no \\if true")? + guard.len();
    let mut all: Vec<Cut> = scripts.into_values().collect();
    all.extend(cuts(whole.stdout.len() - from).into_iter().map(|at| {
        let place = format!("script cut after {} bytes", from + at);
        tried += 1;
        Cut { place, script: whole.stdout[..from + at].to_vec(), filter: BTreeSet::from([0]) }
    }));
    let (loads, mut database) = (all.len(), None);
    let all_there: usize =
        all.chunks(TOGETHER).map(|some| loaded(some, &mut database, &everything)).sum::<Result<_, _>>()?;
    if torture() {
        println!("{name}: {tried} cuts, {loads} loads, {all_there} held everything, 0 partial, 0 silent");
    }
    Ok(())
}

/// Loads scripts into one database: none of them takes away what another left there. If something is there behind the
/// last one, or a psql was content, each is loaded and looked at alone. How many of them left everything.
fn loaded(cuts: &[Cut], kept: &mut Option<Database>, everything: &str) -> Result<usize, Failed> {
    let database = kept.take().map_or_else(|| server()?.database(), Ok)?;
    let told = cuts.iter().all(|cut| database.run(&cut.script).status.code() != Some(0));
    if told && database.query(HELD)? == b"nothing\n" {
        *kept = Some(database);
        return Ok(0);
    }
    let mut all_there = 0;
    for cut in cuts {
        let found = held(&cut.script, kept)?;
        for filter in &cut.filter {
            judge(&found, *filter, everything).map_err(|error| format!("{}: {error}", cut.place))?;
        }
        all_there += usize::from(found.0 == everything);
    }
    Ok(all_there)
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

/// A dump of several tables, 200 kB of it: statements end everywhere in a buffer, and rows of one table follow another's.
fn several() -> String {
    let mut dump = String::from("PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n");
    for table in 0..5 {
        dump += &format!("CREATE TABLE t{table}(id INTEGER PRIMARY KEY, v TEXT, n REAL, b BLOB, at DATETIME);\n");
        for row in 0..400 {
            let text = "it''s; a \\. text\n".repeat(row % 7);
            let at = format!("2024-05-{:02} 10:00:{:02}", row % 28 + 1, row % 60);
            dump += &format!("INSERT INTO t{table} VALUES({row},'{text}',{row}.5,X'00ff{row:04x}','{at}');\n");
        }
        dump += &format!("CREATE INDEX i{table} ON t{table}(n);\nCREATE VIEW v{table} AS SELECT v FROM t{table};\n");
    }
    dump + "COMMIT;\n"
}

/// A dump whose rows take 4 MB.
fn large() -> String {
    let row = format!("INSERT INTO t VALUES('{}');\n", "x".repeat(1000));
    format!("BEGIN;\nCREATE TABLE t(v TEXT);\n{}COMMIT;\n", row.repeat(4000))
}

/// A file may not grow beyond what `ulimit -f` allows: as on a full disk, nothing of it stays.
fn full_disk() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let (dump, place) = (folder.path().join("dump.sql"), folder.path().join("pg.sql"));
    std::fs::write(&dump, large())?;
    let limited = "trap '' XFSZ; ulimit -f 1000; exec \"$0\" \"$1\" -o \"$2\"";
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", limited, env!("CARGO_BIN_EXE_sqlite2pg")]).arg(&dump).arg(&place);
    let output = shell.output()?;
    assert_eq!(output.status.code(), Some(3), "{}", show(&output.stderr));
    let left: Vec<_> = std::fs::read_dir(folder.path())?.flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["dump.sql"], "{}", show(&output.stderr));
    if torture() { full_tmpfs(&dump) } else { Ok(()) }
}

/// The same with a disk of one megabyte, in a mount namespace of its own: the script's place, then the folder of
/// temporary files, is full.
fn full_tmpfs(dump: &Path) -> Result<(), Failed> {
    const FULL: &str = r#"mount -t tmpfs -o size=1m tmpfs /mnt || exit 99
        "$0" "$1" -o /mnt/pg.sql; first=$?
        cat "$1" | TMPDIR=/mnt "$0" --lookahead all; second=$?
        echo "statuses $first $second, left: $(ls -A /mnt)""#;
    let mut shell = Command::new("unshare");
    shell.args(["--map-root-user", "--mount", "/bin/sh", "-c", FULL, env!("CARGO_BIN_EXE_sqlite2pg")]).arg(dump);
    let output = shell.output().map_err(|error| format!("unshare: {error}"))?;
    let (said, told) = (show(&output.stdout), show(&output.stderr));
    if output.status.code() == Some(99) || told.contains("unshare failed") {
        println!("NOT TESTED: a full tmpfs, which this system lets nobody mount");
        return Ok(());
    }
    assert!(said.ends_with("statuses 3 3, left: \n") && !said.contains("\nCOMMIT;"), "{said}\n{told}");
    assert_eq!(told.matches("No space left on device").count(), 2, "{told}");
    println!("full disk: nothing left, 2 statuses 3");
    Ok(())
}

/// psql has gone: the filter ends with 3 and no panic.
fn reader_gone() -> Result<(), Failed> {
    let mut child = command().stdout(Stdio::piped()).spawn()?;
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().ok_or("stdin is piped")?;
    // the filter stops reading as soon as nobody reads it
    let _ = stdin.write_all(large().repeat(2).as_bytes());
    drop(stdin);
    let output = child.wait_with_output()?;
    assert_eq!(output.status.code(), Some(3), "{}", show(&output.stderr));
    assert!(!show(&output.stderr).contains("panicked"), "{}", show(&output.stderr));
    Ok(())
}

/// What is killed in the middle of a load.
#[derive(Debug, Clone, Copy)]
enum Taken {
    Filter,
    Psql,
}

/// How often something is taken away, budgeted and in full.
const TAKEN: [usize; 2] = [3, 100];

/// Two tables whose rows stream through a small window.
fn stream() -> Vec<u8> {
    let rows = |table: &str| -> String {
        (0..8000).map(|n| format!("INSERT INTO {table} VALUES({n},'{}');\n", "text ".repeat(n % 40))).collect()
    };
    let tables =
        ["a", "b"].map(|table| format!("CREATE TABLE {table}(id INTEGER PRIMARY KEY, v TEXT);\n{}", rows(table)));
    format!("PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n{}COMMIT;\n", tables.concat()).into_bytes()
}

/// The dump up to a byte goes through the pipe, something is taken away, and the rest is offered. Both statuses.
fn pipe(
    mut psql: Command,
    dump: &[u8],
    random: &mut Random,
    take: impl FnOnce(&mut Child, &mut Child) -> Result<(), Failed>,
) -> Result<(i32, i32), Failed> {
    let at = random.below(dump.len());
    let mut filter = command().args(["--lookahead", "64K"]).stderr(Stdio::null()).spawn()?;
    let script = filter.stdout.take().ok_or("stdout is piped")?;
    let mut loader = psql.stdin(Stdio::from(script)).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    // it holds an end of the pipe, and the filter would not notice that psql has gone
    drop(psql);
    let mut stdin = filter.stdin.take().ok_or("stdin is piped")?;
    stdin.write_all(&dump[..at])?;
    thread::sleep(Duration::from_millis(random.below(40) as u64));
    take(&mut filter, &mut loader)?;
    // whoever is left may have gone already
    let _ = stdin.write_all(&dump[at..]);
    drop(stdin);
    Ok((filter.wait()?.code().unwrap_or(-1), loader.wait()?.code().unwrap_or(-1)))
}

/// The filter or psql is killed: nothing stays, and a status tells.
fn killed(taken: Taken) -> Result<(), Failed> {
    let (server, dump) = (server()?, stream());
    let mut random = Random::new(7);
    let whole = server.database()?;
    let status = whole.run(&filter(&["--lookahead", "64K"], &dump).stdout).status.code();
    assert!(status == Some(0) && show(&whole.query(HELD)?).contains("a 8000"), "the dump itself is not loaded");
    for n in 0..TAKEN[usize::from(torture())] {
        let database = server.database()?;
        let (filter, psql) = pipe(server.loader(database.name()), &dump, &mut random, |filter, psql| match taken {
            Taken::Filter => Ok(filter.kill()?),
            Taken::Psql => Ok(psql.kill()?),
        })?;
        let held = show(&database.query(HELD)?).trim_end().to_owned();
        // a filter that was killed in front of its first byte leaves psql nothing to fail on: pipefail tells
        assert!((filter != 0 || psql != 0) && held == "nothing", "{taken:?} {n}: {filter} {psql} {held}");
    }
    if torture() {
        println!("{taken:?} killed {} times: 0 partial, 0 silent", TAKEN[1]);
    }
    Ok(())
}

/// The script has begun before the first byte of input comes, and a filter that is killed while it only holds rows
/// leaves psql with 3.
fn killed_early() -> Result<(), Failed> {
    let (server, dump) = (server()?, stream());
    let mut random = Random::new(13);
    let database = server.database()?;
    for n in 0..TAKEN[usize::from(torture())] {
        let mut filter = command().stderr(Stdio::null()).spawn()?;
        let (stdin, mut script) = (filter.stdin.take().ok_or("stdin")?, filter.stdout.take().ok_or("stdout")?);
        let mut head = vec![0; HEAD.len()];
        script.read_exact(&mut head)?;
        assert_eq!(show(&head), HEAD);
        let given = random.below(dump.len());
        let loaded = thread::scope(|scope| {
            scope.spawn(|| {
                let mut stdin = stdin;
                // it may be gone in the middle of this
                let _ = stdin.write_all(&dump[..given]);
                thread::sleep(Duration::from_millis(n as u64 % 20));
                filter.kill()
            });
            // what psql is given is all that the filter has written
            let read = script.read_to_end(&mut head);
            read.map(|_| database.run(&head))
        })?;
        let held = database.query(HELD)?;
        assert_eq!((loaded.status.code(), &held[..]), (Some(3), &b"nothing\n"[..]), "{n}: {}", show(&loaded.stderr));
    }
    Ok(())
}

/// A backend is killed, whereupon the server ends all others and recovers; at last the whole server is stopped as by
/// `pg_ctl stop -m immediate`.
fn server_gone() -> Result<(), Failed> {
    let (server, dump) = (Server::start()?, stream());
    let gone = crashes(&server, &dump);
    server.end();
    gone
}

fn crashes(server: &Server, dump: &[u8]) -> Result<(), Failed> {
    const BACKEND: &str = "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' \
        AND pid <> pg_backend_pid() LIMIT 1";
    let mut random = Random::new(11);
    let kill = |signal: &str, pid: &str| -> Result<(), Failed> {
        let killed = Command::new("/bin/sh").args(["-c", "kill -\"$1\" \"$2\"", "sh", signal, pid]).status()?;
        if killed.success() { Ok(()) } else { Err(format!("process {pid} is not there").into()) }
    };
    let times = TAKEN[usize::from(torture())] / 3;
    for n in 0..times {
        let (filter, psql) = pipe(server.psql("postgres"), dump, &mut random, |_, _| {
            let backend = patiently(|| {
                let pid = show(&server.query("postgres", BACKEND)?).trim().to_owned();
                if pid.is_empty() { Err("psql is not connected".into()) } else { Ok(pid) }
            })?;
            kill("KILL", &backend)
        })?;
        let held = patiently(|| server.query("postgres", HELD).map(|held| show(&held).trim_end().to_owned()))?;
        assert!(filter != 0 || psql != 0, "crash {n}: every status is 0");
        assert_eq!(held, "nothing", "crash {n}");
    }
    let postmaster = std::fs::read_to_string(server.folder().join("data/postmaster.pid"))?;
    let pid = postmaster.lines().next().ok_or("an empty postmaster.pid")?;
    let (filter, psql) = pipe(server.psql("postgres"), dump, &mut random, |_, _| kill("QUIT", pid))?;
    assert!(filter != 0 || psql != 0, "the server was stopped, and every status is 0");
    if torture() {
        println!("server crashed {times} times, stopped once: 0 partial, 0 silent");
    }
    Ok(())
}

/// What comes true within half a minute: a server that recovers refuses connections for a while.
fn patiently<T>(mut attempt: impl FnMut() -> Result<T, String>) -> Result<T, Failed> {
    let since = Instant::now();
    loop {
        match attempt() {
            Ok(done) => return Ok(done),
            Err(error) if since.elapsed() > Duration::from_secs(30) => return Err(error.into()),
            Err(_) => thread::sleep(Duration::from_millis(50)),
        }
    }
}
