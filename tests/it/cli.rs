//! The command line as a script meets it: statuses, streams, files, and an input that arrives as it likes.

use crate::cases::{self, command, filter};
use crate::server::{self, server, show};
use libtest_mimic::{Failed, Trial};
use std::io::{Read, Write};
use std::process::{Output, Stdio};
use std::{fs, thread};

/// Two tables, a value with a line end, an index: enough to meet every section of the output.
pub const SMALL: &str = "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n\
    CREATE TABLE a(id INTEGER PRIMARY KEY, v TEXT);\nINSERT INTO a VALUES(1,'it''s');\n\
    INSERT INTO a VALUES(2,replace('x\\ny','\\n',char(10)));\n\
    CREATE TABLE b(id INTEGER PRIMARY KEY, a INTEGER REFERENCES a(id), f REAL);\n\
    INSERT INTO b VALUES(1,2,0.10000000000000000555);\nCREATE INDEX b_a ON b(a);\nCOMMIT;\n";

/// So that two runs can be compared.
const KEY: [&str; 2] = ["--restrict-key", "sqlite2pg"];

pub fn trials() -> Vec<Trial> {
    let mut trials = vec![
        Trial::test("cli::help_and_version_are_text_on_stdout", help_and_version),
        Trial::test("cli::a_usage_error_is_2_and_its_script_fails", usage_errors),
        Trial::test("cli::the_readme_shows_what_is_printed", readme),
        Trial::test("cli::a_good_dump_is_0", || {
            let output = filter(&KEY, SMALL.as_bytes());
            expect(&output, 0)?;
            assert!(show(&output.stdout).contains("COPY "), "no COPY in {}", show(&output.stdout));
            assert!(!output.stderr.is_empty(), "no report");
            Ok(())
        }),
        Trial::test("cli::an_empty_input_is_3_and_not_an_empty_stream", || {
            let output = filter(&[""; 0], b"");
            expect(&output, 3)?;
            assert!(!output.stdout.is_empty(), "psql ends an empty stream with 0");
            Ok(())
        }),
        server::trial("cli::psql_fails_on_the_script_of_an_empty_input", || fails_in_psql(&filter(&[""; 0], b""))),
        server::trial("cli::an_accepted_empty_input_is_0_for_both", || {
            let output = filter(&["--allow", "input.empty"], b"");
            expect(&output, 0)?;
            assert_eq!(server()?.database()?.run(&output.stdout).status.code(), Some(0));
            Ok(())
        }),
        Trial::test("cli::what_is_no_dump_is_named_and_stops_with_3", no_dump),
        server::trial("cli::psql_fails_on_the_script_of_what_is_no_dump", || {
            fails_in_psql(&filter(&[""; 0], b"SQLite format 3\0 and so on"))
        }),
        Trial::test("cli::compressed_and_utf16_input_is_read", || {
            let want = filter(&KEY, SMALL.as_bytes());
            let utf16: Vec<u8> = format!("\u{feff}{SMALL}").encode_utf16().flat_map(u16::to_le_bytes).collect();
            for input in [gzip(SMALL.as_bytes())?, utf16] {
                let output = filter(&KEY, &input);
                expect(&output, 0)?;
                assert!(output.stdout == want.stdout, "{}", show(&output.stdout));
            }
            Ok(())
        }),
        Trial::test("cli::progress_is_told_when_it_is_asked_for", progress),
        server::trial("cli::psql_fails_on_the_script_of_a_usage_error", || {
            fails_in_psql(&filter(&["--no-such-option"], SMALL.as_bytes()))
        }),
        Trial::test("cli::output_file_holds_what_stdout_would", output_file),
        Trial::test("cli::an_output_that_cannot_be_written_is_3", unwritable_output),
        Trial::test("cli::a_stopped_run_leaves_no_output_file", || {
            let folder = tempfile::tempdir()?;
            let path = folder.path().join("out.sql");
            let output = filter(&["-o", path.to_str().unwrap()], &SMALL.as_bytes()[..SMALL.len() - 9]);
            expect(&output, 3)?;
            let left: Vec<_> = fs::read_dir(folder.path())?.collect();
            // Either nothing, or a file that psql refuses: the name alone must not look like success.
            let harmless = left.is_empty() || show(&fs::read(&path).unwrap_or_default()).contains("RAISE");
            assert!(harmless, "left behind: {left:?}");
            Ok(())
        }),
        Trial::test("cli::a_reader_that_left_is_3_without_a_panic", broken_pipe),
        Trial::test("cli::list_rules_needs_no_input", || {
            let output = filter(&["--list-rules"], b"");
            expect(&output, 0)?;
            let text = show(&output.stdout);
            for id in ["type.datetime", "type.boolean"] {
                assert!(text.contains(id), "{id} is not in\n{text}");
            }
            Ok(())
        }),
        Trial::test("cli::quiet_leaves_stderr_empty_when_all_is_well", || {
            let output = filter(&["--quiet"], SMALL.as_bytes());
            expect(&output, 0)?;
            assert_eq!(show(&output.stderr), "");
            Ok(())
        }),
        Trial::test("cli::an_accepted_loss_is_0", || {
            let dump = SMALL.replace("COMMIT;", "CREATE VIEW w AS SELECT sqlite_version() AS q FROM a;\nCOMMIT;");
            expect(&filter(&[""; 0], dump.as_bytes()), 1)?;
            expect(&filter(&["--allow", "view.untranslated"], dump.as_bytes()), 0)?;
            Ok(())
        }),
        Trial::test("cli::restrict_key_and_mode_decide_the_restrict_lines", restrict),
        Trial::test("cli::no_freeze_writes_no_freeze", || {
            let freezes = |args: &[&str]| show(&filter(args, SMALL.as_bytes()).stdout).contains("FREEZE");
            assert!(freezes(&KEY));
            assert!(!freezes(&["--no-freeze"]));
            Ok(())
        }),
    ];
    for size in [1, 7, 65536] {
        trials.push(Trial::test(format!("cli::same_output_for_pieces_of/{size}"), move || same_in_pieces(size)));
    }
    trials
}

pub fn expect(output: &Output, status: i32) -> Result<(), Failed> {
    let report = show(&output.stderr);
    if output.status.code() == Some(status) && !report.contains("panicked at") {
        return Ok(());
    }
    Err(format!("expected status {status}, found {:?}:\n{report}", output.status.code()).into())
}

fn help_and_version() -> Result<(), Failed> {
    for (args, told) in [
        (
            ["--help"],
            &["--output", "--schema", "--clean", "--if-exists", "--restrict-key", "--no-freeze", "--list-rules"][..],
        ),
        (["--version"], &[concat!("sqlite2pg ", env!("CARGO_PKG_VERSION"))]),
    ] {
        let output = filter(&args, b"");
        expect(&output, 0)?;
        let text = show(&output.stdout);
        for word in told {
            assert!(text.contains(word), "{args:?}: no {word:?} in\n{text}");
        }
    }
    Ok(())
}

fn usage_errors() -> Result<(), Failed> {
    for args in [&["--no-such-option"][..], &["--restrict", "perhaps"], &["--schema"], &["--clean=maybe"]] {
        let output = filter(args, SMALL.as_bytes());
        expect(&output, 2)?;
        assert!(!output.stderr.is_empty(), "{args:?}: no message");
        assert!(!output.stdout.is_empty(), "{args:?}: psql ends an empty stream with 0");
    }
    Ok(())
}

pub fn gzip(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(content)?;
    encoder.finish()
}

/// README's examples are those of docs/shop.sql.
fn readme() -> Result<(), Failed> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let (readme, shop) = (fs::read_to_string(root.join("README.md"))?, fs::read(root.join("docs/shop.sql"))?);
    let report = filter(&KEY, &shop);
    expect(&report, 0)?;
    let check = show(&filter(&["--check"], &shop).stdout).to_string();
    let explain = show(&filter(&["--explain", "per_year"], &shop).stdout).to_string();
    let part = |text: &str, from: &str, to: &str| {
        let begin = text.find(from).ok_or_else(|| format!("no {from:?} in {text}"))?;
        let length = text[begin..].find(to).ok_or_else(|| format!("no {to:?} in {text}"))?;
        Ok::<_, String>(text[begin..begin + length].to_owned())
    };
    let script = show(&report.stdout);
    let written = part(&script, "sqlite2pg.written = '", "';")?.replace("sqlite2pg.written = '", "");
    for shown in [
        show(&report.stderr).to_string(),
        format!("INFO:  sqlite2pg: committed: {written}\n"),
        part(&check, "orders (3 rows)", "to choose otherwise")?,
        part(&explain, "view per_year", "\n\n")?,
    ] {
        assert!(readme.contains(&shown), "README shows something else than\n{shown}");
    }
    Ok(())
}

fn no_dump() -> Result<(), Failed> {
    for (input, told) in [
        (&b"SQLite format 3\0 and so on"[..], "this is a SQLite database, not a dump: run  sqlite3 FILE .dump"),
        (b"PGDMP\x01\x0e", "load it with  pg_restore"),
        (b"-- MySQL dump 10.13\nSET NAMES utf8mb4;\nLOCK TABLES a WRITE;\n", "MySQL"),
        (b"{\"a\": 1}", "this is JSON"),
    ] {
        let output = filter(&[""; 0], input);
        expect(&output, 3)?;
        assert!(show(&output.stderr).contains(told), "{told:?} is not in {}", show(&output.stderr));
        assert!(show(&output.stdout).contains("RAISE"), "psql ends an empty stream with 0");
    }
    let output = filter(&["no/such/file.sql"], b"");
    expect(&output, 3)?;
    assert!(show(&output.stderr).contains("cannot read no/such/file.sql: "), "{}", show(&output.stderr));
    assert!(show(&output.stdout).contains("RAISE"), "psql ends an empty stream with 0");
    Ok(())
}

/// The writer pauses, so that the run lasts longer than the time in which nothing is shown.
fn progress() -> Result<(), Failed> {
    for (args, there) in [(&["--progress", "always"][..], true), (&["--progress", "never"], false), (&[], false)] {
        let mut child = command().args(args).spawn()?;
        let mut stdin = child.stdin.take().expect("stdin is piped");
        let output = thread::scope(|scope| {
            scope.spawn(move || -> std::io::Result<()> {
                stdin.write_all(b"BEGIN;\nCREATE TABLE follow_me(a INTEGER, b TEXT);\n")?;
                for piece in 0..4 {
                    thread::sleep(std::time::Duration::from_millis(if piece == 0 { 0 } else { 300 }));
                    stdin.write_all("INSERT INTO follow_me VALUES(1,'0123456789');\n".repeat(10_000).as_bytes())?;
                }
                stdin.write_all(b"COMMIT;\n")
            });
            child.wait_with_output()
        })?;
        expect(&output, 0)?;
        let report = show(&output.stderr);
        let told = report
            .lines()
            .any(|line| line.starts_with("converting: ") && line.contains(" rows") && line.ends_with(", follow_me"));
        assert_eq!(told, there, "{args:?}: {report}");
        assert!(!report.contains('\r') && !report.contains('\u{1b}'), "{args:?}: a log has no control characters");
    }
    expect(&filter(&["--progress", "perhaps"], b""), 2)
}

fn fails_in_psql(output: &Output) -> Result<(), Failed> {
    let database = server()?.database()?;
    let loaded = database.run(&output.stdout);
    assert_eq!(loaded.status.code(), Some(3), "{}\n{}", show(&output.stdout), show(&loaded.stderr));
    Ok(())
}

fn output_file() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("out.sql");
    let want = filter(&KEY, SMALL.as_bytes());
    for option in ["-o", "--output"] {
        let output = filter(&[&KEY[..], &[option, path.to_str().unwrap()]].concat(), SMALL.as_bytes());
        expect(&output, 0)?;
        assert_eq!(show(&output.stdout), "", "{option}");
        assert!(fs::read(&path)? == want.stdout, "{option}: the file differs from stdout");
        let names: Vec<_> = fs::read_dir(folder.path())?.flatten().map(|entry| entry.file_name()).collect();
        assert_eq!(names, ["out.sql"], "{option}: temporary files are left");
    }
    Ok(())
}

fn unwritable_output() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    // Root may write into any folder, but nobody writes into one that is a file, or is not there.
    let file = folder.path().join("file");
    fs::write(&file, "")?;
    for path in [file.join("out.sql"), folder.path().join("no/such/out.sql"), folder.path().to_owned()] {
        let output = filter(&["-o", path.to_str().unwrap()], SMALL.as_bytes());
        expect(&output, 3)?;
        let report = show(&output.stderr);
        assert!(report.contains(path.to_str().unwrap()), "the path is not named: {report}");
    }
    Ok(())
}

/// Enough rows that no pipe holds the output.
fn broken_pipe() -> Result<(), Failed> {
    let mut dump =
        String::from("PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT);\n");
    for id in 0..400_000 {
        dump.push_str(&format!(
            "INSERT INTO t VALUES({id},'some text, so that the row is not too short for this test');\n"
        ));
    }
    dump.push_str("COMMIT;\n");
    let mut child = command().spawn()?;
    let mut stdin = child.stdin.take().expect("stdin is piped");
    drop(child.stdout.take());
    let mut report = Vec::new();
    let status = thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(dump.as_bytes()));
        child.stderr.take().expect("stderr is piped").read_to_end(&mut report)?;
        child.wait()
    })?;
    expect(&Output { status, stdout: Vec::new(), stderr: report }, 3)
}

fn restrict() -> Result<(), Failed> {
    for (args, there) in [
        (&["--restrict", "always", "--restrict-key", "k3y"][..], Some("\n\\restrict k3y\n")),
        (&["--restrict-key", "k3y"], Some("\\restrict k3y\n")),
        (&["--restrict", "never"], None),
    ] {
        let output = filter(args, SMALL.as_bytes());
        expect(&output, 0)?;
        let script = format!("\n{}", show(&output.stdout));
        match there {
            Some(line) => assert!(script.contains(line) && script.contains("\\unrestrict k3y\n"), "{args:?}\n{script}"),
            None => assert!(!script.contains("restrict"), "{args:?}\n{script}"),
        }
    }
    let random = || filter(&[""; 0], SMALL.as_bytes()).stdout;
    assert!(random() != random(), "the key of a run can be guessed");
    // A key becomes part of a psql line: nothing but letters and digits may enter it.
    expect(&filter(&["--restrict-key", "a\n\\! id"], SMALL.as_bytes()), 2)
}

fn same_in_pieces(size: usize) -> Result<(), Failed> {
    let inputs: Vec<_> = cases::all().iter().map(|case| (case.name.clone(), case.input())).collect();
    assert!(!inputs.is_empty());
    for (name, input) in inputs {
        let whole = filter(&KEY, &input);
        let mut child = command().args(KEY).stdin(Stdio::piped()).spawn()?;
        let mut stdin = child.stdin.take().expect("stdin is piped");
        let output = thread::scope(|scope| {
            scope.spawn(move || {
                for piece in input.chunks(size) {
                    // A filter that stopped early breaks the pipe; the comparison tells whether it should have.
                    if stdin.write_all(piece).is_err() {
                        break;
                    }
                    // The reader gets a turn, so that its reads are as short as the pieces, at least now and then.
                    thread::yield_now();
                }
            });
            child.wait_with_output()
        })?;
        assert_eq!(output.status.code(), whole.status.code(), "{name}");
        assert!(output.stdout == whole.stdout, "{name}: another output");
        assert_eq!(show(&output.stderr), show(&whole.stderr), "{name}");
    }
    Ok(())
}
