//! What a run reads and writes besides its dump: the report, standard output and standard error, and what becomes of the
//! script when one of them fails.

use crate::cli::{SMALL, expect};
use crate::files::{at, contains, names, shell};
use crate::server::{self, server, show};
use libtest_mimic::{Failed, Trial};
use serde_json::Value;
use std::fs;

pub fn trials() -> Vec<Trial> {
    if !cfg!(unix) {
        return Vec::new();
    }
    vec![
        Trial::test("edges::no_report_and_no_message_goes_into_what_is_read_or_written", collisions),
        Trial::test("edges::a_report_that_cannot_be_written_stops_the_run", unwritable),
        server::trial("edges::nothing_is_committed_where_the_report_cannot_be_written", uncommitted),
        Trial::test("edges::the_report_tells_a_script_that_fails_at_its_end", late),
        Trial::test("edges::what_is_only_printed_ends_alike", printers),
        Trial::test("edges::an_input_without_a_statement_is_3", empty),
        Trial::test("edges::a_slip_is_refused_or_told_with_the_near_name", slips),
        Trial::test("edges::a_terminal_is_no_dump", terminal),
        Trial::test("edges::a_folder_tells_what_of_it_is_not_read", folder),
        Trial::test("edges::standard_error_that_is_full_changes_no_status", full_stderr),
    ]
}

fn collisions() -> Result<(), Failed> {
    for (script, told) in [
        ("\"$0\" a.sql --report a.sql > out", "the report a.sql is the input a.sql itself: the report needs"),
        ("\"$0\" a.sql --report ./x/../a.sql > out", "is the input a.sql itself"),
        ("ln a.sql hard; \"$0\" a.sql --report hard > out", "is the input a.sql itself"),
        ("ln -s a.sql soft; \"$0\" a.sql --report soft > out", "is the input a.sql itself"),
        ("\"$0\" --report a.sql < a.sql > out", "is the input <stdin> itself"),
        ("\"$0\" --check --report a.sql a.sql", "is the input a.sql itself"),
        ("\"$0\" a.sql -o out --report out", "the report out is the script out itself"),
        ("\"$0\" a.sql -o new --report x/../new", "is the script new itself"),
        ("ln -s new to-new; \"$0\" a.sql -o new --report to-new", "is the script new itself"),
        ("\"$0\" a.sql --out-dir pg --report pg/a.sql", "is the script pg/a.sql itself"),
        ("\"$0\" a.sql --report counts.csv --expect counts.csv > out", "is the file of --expect counts.csv itself"),
        ("\"$0\" a.sql -o counts.csv --expect counts.csv", "counts.csv is the file of --expect counts.csv itself"),
        ("\"$0\" a.sql --report out > out", "the report out is standard output itself"),
        ("\"$0\" a.sql --report /dev/stdout > out", "the report /dev/stdout is standard output itself"),
        ("\"$0\" a.sql --report - > out", "--report -: standard output has what is asked for already"),
        ("\"$0\" --check a.sql --report - > out", "--report -: standard output has what is asked for already"),
        (
            "\"$0\" a.sql --report log > out 2>log; s=$?; cat log >&2; exit $s",
            "standard error is the report log itself",
        ),
        ("\"$0\" a.sql --report /dev/stderr > out 2>log; s=$?; cat log >&2; exit $s", "standard error is the report"),
        ("\"$0\" a.sql -o log 2>log; s=$?; cat log >&2; exit $s", "standard error is the script log itself"),
        ("\"$0\" a.sql > out 2>&1; s=$?; cat out >&2; exit $s", "standard error is standard output itself"),
        ("\"$0\" a.sql > out 2>>a.sql; s=$?; exit $s", ""),
    ] {
        let folder = tempfile::tempdir()?;
        let here = folder.path();
        fs::write(here.join("a.sql"), SMALL)?;
        fs::write(here.join("counts.csv"), "a,2\nb,1\n")?;
        fs::create_dir(here.join("x"))?;
        let output = shell(here, script);
        expect(&output, 2).map_err(|error| format!("{script}: {error:?}"))?;
        contains(&output.stderr, told);
        assert_eq!(fs::read(here.join("a.sql"))?, SMALL.as_bytes(), "{script}");
        assert_eq!(fs::read(here.join("counts.csv"))?, b"a,2\nb,1\n", "{script}");
        let written = fs::read(here.join("out")).unwrap_or_default();
        assert!(!show(&written).contains("COPY "), "{script}: {}", show(&written));
    }
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    fs::write(here.join("a.sql"), SMALL)?;
    // standard output is free, messages may stand among what is printed, and devices may be anything
    for script in [
        "\"$0\" a.sql -o out --report - > report; s=$?; grep -q '\"version\": 1' report || exit 9; exit $s",
        "\"$0\" --check a.sql > out 2>&1",
        "\"$0\" a.sql --report /dev/null > /dev/null 2>&1",
        "\"$0\" a.sql --report report > out 3< report",
    ] {
        expect(&shell(here, script), 0).map_err(|error| format!("{script}: {error:?}"))?;
    }
    Ok(())
}

fn unwritable() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    fs::write(here.join("a.sql"), SMALL)?;
    fs::write(here.join("b.sql"), SMALL)?;
    fs::create_dir(here.join("folder"))?;
    for report in ["no/such/r.json", "folder", "/dev/full", "a.sql/r.json"] {
        for args in
            [&["a.sql"][..], &["a.sql", "-o", "out"], &["a.sql", "b.sql", "--out-dir", "pg"], &["--check", "a.sql"]]
        {
            let output = at(here, &[args, &["--report", report]].concat());
            expect(&output, 3).map_err(|error| format!("{args:?} {report}: {error:?}"))?;
            contains(&output.stderr, &format!("cannot write the report: {report}: "));
            assert!(!here.join("out").exists() && names(&here.join("pg")).is_empty(), "{args:?} {report}");
            assert!(!show(&output.stdout).contains("COMMIT"), "{args:?} {report}: {}", show(&output.stdout));
        }
    }
    Ok(())
}

fn uncommitted() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    let views: String = (0..400).map(|n| format!("CREATE VIEW v{n} AS SELECT sqlite_version() FROM a;\n")).collect();
    fs::write(here.join("a.sql"), SMALL.replace("COMMIT;", &format!("{views}COMMIT;")))?;
    // the report is opened, and too long for what is left of the disk; the first one cannot even be opened
    for (before, report) in [("", "no/such/r.json"), ("trap '' XFSZ; ulimit -f 40;", "r.json")] {
        let output = shell(here, &format!("{before} \"$0\" -q --report {report} a.sql | cat"));
        let database = server()?.database()?;
        let loaded = database.run(&output.stdout);
        assert_eq!(loaded.status.code(), Some(3), "{report}: {}", show(&loaded.stderr));
        contains(&output.stderr, "cannot write the report: ");
        assert_eq!(names(here), ["a.sql"]);
    }
    Ok(())
}

/// The reader of the script leaves before its last bytes.
fn late() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    fs::write(here.join("a.sql"), SMALL)?;
    let script = "{ \"$0\" -q --report r.json a.sql; echo $? > status; } | true";
    // whoever is faster: also a script that went whole has a report that says so
    for _ in 0..5 {
        shell(here, script);
        let status: u8 = fs::read_to_string(here.join("status"))?.trim().parse()?;
        let all: Value = serde_json::from_slice(&fs::read(here.join("r.json"))?)?;
        let file = &all["files"][0];
        assert_eq!((&all["status"], file["error"].is_null()), (&status.into(), status == 0), "{all}");
    }
    Ok(())
}

fn printers() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    fs::write(here.join("a.sql"), SMALL)?;
    for args in [
        "--help",
        "-h",
        "--version",
        "--list-rules",
        "--man",
        "--completions bash",
        "--check a.sql",
        "--check --format json a.sql",
        "--explain a a.sql",
    ] {
        for (to, status, told) in [
            ("> out", "0", ""),
            ("| true", "0", ""),
            (">&-", "3", "cannot write to standard output: "),
            ("> /dev/full", "3", "cannot write to standard output: "),
        ] {
            let (out, reader) = if to.starts_with('|') { ("", to) } else { (to, "") };
            // the reader has gone before anything is written
            let wait = if reader.is_empty() { "" } else { "sleep 0.1;" };
            let output = shell(here, &format!("{{ {wait} \"$0\" {args} {out}; echo $? > status; }} {reader}"));
            let found = fs::read_to_string(here.join("status"))?;
            assert_eq!(found.trim(), status, "{args} {to}: {}", show(&output.stderr));
            contains(&output.stderr, told);
            assert!(!show(&output.stderr).contains("panicked"), "{args} {to}: {}", show(&output.stderr));
        }
    }
    // a script that has nowhere to go is no success
    let output = shell(here, "\"$0\" a.sql >&-");
    expect(&output, 3)?;
    contains(&output.stderr, "cannot write the script: standard output is closed");
    expect(&shell(here, "\"$0\" a.sql > /dev/null"), 0)?;
    expect(&shell(here, "\"$0\" a.sql -o out >&-"), 0)?;
    // what is printed may be a file too
    let output = shell(here, "\"$0\" --man -o man.1 && grep -q '^.TH sqlite2pg' man.1");
    expect(&output, 0)
}

fn empty() -> Result<(), Failed> {
    for (input, status, allowed) in [
        ("", 3, 0),
        ("  \n\t\r\n", 3, 0),
        ("-- nothing\n/* at all */\n", 3, 0),
        ("\u{feff}", 3, 0),
        ("\u{feff}\n -- x", 3, 0),
        // what the shell writes of an empty database
        ("PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCOMMIT;\n", 1, 0),
    ] {
        let folder = tempfile::tempdir()?;
        let here = folder.path();
        fs::create_dir(here.join("in"))?;
        fs::write(here.join("in/a.sql"), input)?;
        for script in [
            "\"$0\" < in/a.sql",
            "\"$0\" in/a.sql",
            "cat in/a.sql | \"$0\"",
            "\"$0\" --check in/a.sql",
            "\"$0\" in --out-dir pg",
        ] {
            let output = shell(here, script);
            expect(&output, status).map_err(|error| format!("{script} of {input:?}: {error:?}"))?;
            assert_eq!(
                names(&here.join("pg")).len(),
                usize::from(script.contains("pg") && status == 1),
                "{script} {input:?}"
            );
            let accepted = shell(here, &format!("{script} --allow input.empty"));
            expect(&accepted, allowed).map_err(|error| format!("{script} of {input:?}: {error:?}"))?;
            fs::remove_dir_all(here.join("pg")).ok();
        }
    }
    Ok(())
}

fn full_stderr() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    fs::write(here.join("a.sql"), SMALL)?;
    for (script, status) in [
        ("\"$0\" a.sql > out 2>/dev/full", 0),
        ("\"$0\" a.sql > out 2>&-", 0),
        ("\"$0\" --no-such-option a.sql > out 2>/dev/full", 2),
        ("\"$0\" no.sql > out 2>/dev/full", 3),
        ("\"$0\" --explain nothing a.sql > out 2>/dev/full", 2),
    ] {
        expect(&shell(here, script), status).map_err(|error| format!("{script}: {error:?}"))?;
    }
    Ok(())
}

fn slips() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    let dump = "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE users(id INTEGER PRIMARY KEY);\n\
        CREATE TABLE orders(id INTEGER PRIMARY KEY, u INTEGER);\nCOMMIT;\n";
    fs::write(here.join("app.sql"), dump)?;
    fs::write(here.join("app.db"), "SQLite format 3\0")?;
    for (args, status, told) in [
        (&["app.sql", "mydb"][..], 2, "the database is psql's argument: sqlite2pg app.sql | psql mydb"),
        (&["app.db", "mydb"], 2, "psql's argument: sqlite3 app.db .dump | sqlite2pg | psql mydb"),
        (&["app.db", "postgresql://h/db"], 2, "sqlite3 app.db .dump | sqlite2pg | psql postgresql://h/db"),
        (&["postgres://h/db"], 2, "sqlite3 app.db .dump | sqlite2pg | psql postgres://h/db"),
        (&["app.sql", "host=h dbname=d"], 2, "sqlite2pg app.sql | psql 'host=h dbname=d'"),
        (&["app.sql", "-o", "postgres://h/db"], 2, "sqlite2pg app.sql | psql postgres://h/db"),
        (&["app.sql", "-n", "information_schema"], 2, "PostgreSQL keeps names like this"),
        (&["app.sql", "-n", "pg_foo"], 2, "PostgreSQL keeps names like this"),
        (&["app.sql", "-o", "x.sql.gz"], 2, "plain text under that name: write x.sql"),
        (&["app.sql", "--lookahead", "32"], 0, "32M would be 32 MiB"),
        (
            &["app.sql", "-t", "user"],
            3,
            "ERROR [option.table] user: --table: no table or view of the dump has such a name; near it: users",
        ),
        (&["app.sql", "-T", "ordrs"], 3, "near it: orders"),
        (&["app.sql", "-t", "users,orders"], 3, "; --table users --table orders"),
        (&["app.sql", "-t", "public.users"], 3, "SQLite has no schemas: --table users"),
        (&["app.sql", "-t", "users", "-T", "users"], 1, "leave nothing of the 2 table(s) and view(s)"),
        (&["app.sql", "--column", "order.u=text"], 3, "the dump has no such table; near it: orders"),
        (&["app.sql", "--explain", "user"], 2, "--explain user: no such object; near it: users"),
    ] {
        let output = at(here, args);
        expect(&output, status).map_err(|error| format!("{args:?}: {error:?}"))?;
        contains(&output.stderr, told);
    }
    // views without a table, and lost virtual tables, are no empty dump
    for (create, status) in [
        ("CREATE VIEW v AS SELECT 1 AS a;", 0),
        (
            "PRAGMA writable_schema=ON;\nINSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','x','x',0,'CREATE VIRTUAL TABLE x USING nobody(a)');",
            1,
        ),
    ] {
        let output = crate::cases::filter(&[""; 0], format!("BEGIN TRANSACTION;\n{create}\nCOMMIT;\n").as_bytes());
        expect(&output, status)?;
        assert!(!show(&output.stderr).contains("input.empty"), "{}", show(&output.stderr));
    }
    Ok(())
}

/// util-linux' `script` makes a terminal; without it there is none to test with.
fn terminal() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    if !shell(here, "script -qec true /dev/null < /dev/null").status.success() {
        return Ok(());
    }
    for args in ["", "-o out"] {
        let output = shell(here, &format!("script -qec \"$0 {args}; echo status \\$?\" /dev/null < /dev/null"));
        contains(&output.stdout, "standard input is a terminal");
        contains(&output.stdout, "status 2");
    }
    Ok(())
}

fn folder() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    fs::create_dir_all(here.join("in/deep"))?;
    for name in ["UP.SQL", "a.dump", "b.db.sql", "c.sqlite", "d.gz", "e.sql.gzip", ".hidden.sql", "f.txt", "g.zip"] {
        fs::write(here.join("in").join(name), SMALL)?;
    }
    std::os::unix::fs::symlink("a.dump", here.join("in/link.sql"))?;
    let output = at(here, &["in", "--out-dir", "pg"]);
    expect(&output, 0)?;
    assert_eq!(names(&here.join("pg")), ["UP.sql", "a.sql", "b.db.sql", "link.sql"]);
    contains(
        &output.stderr,
        "note: in: 7 names that are not *.sql or *.dump (.gz, .zst, .xz, .bz2) are not read: .hidden.sql, c.sqlite, d.gz, \
         deep/, e.sql.gzip, ..\n",
    );
    assert_eq!(show(&at(here, &["-q", "in", "--out-dir", "pg"]).stderr), "");
    fs::write(here.join("in/a.sql"), SMALL)?;
    let output = at(here, &["in", "--out-dir", "pg"]);
    expect(&output, 2)?;
    contains(&output.stderr, "in/a.dump and in/a.sql would both become pg/a.sql");
    Ok(())
}
