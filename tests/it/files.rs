//! Named files and folders: one script each, complete or not at all, and a status that tells the worst.

use crate::cases::{command, filter};
use crate::cli::{SMALL, expect, gzip};
use crate::server::show;
use libtest_mimic::{Failed, Trial};
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Output;

pub fn trials() -> Vec<Trial> {
    let mut trials = vec![
        Trial::test("files::each_input_has_a_script_of_its_own", each),
        Trial::test("files::a_folder_gives_its_dumps", folder),
        Trial::test("files::one_failure_stops_no_other_and_the_worst_status_counts", worst),
        Trial::test("files::what_is_refused_writes_nothing", refused),
        Trial::test("files::what_is_no_dump_is_named_with_its_command", mistakes),
        Trial::test("files::noise_around_a_dump_is_no_dump", noise),
        Trial::test("files::the_form_of_the_text_is_told", forms),
        Trial::test("files::a_damaged_archive_is_3", archives),
    ];
    if cfg!(unix) {
        trials.extend([
            Trial::test("files::a_full_disk_is_3_and_leaves_nothing", full),
            Trial::test("files::head_ends_quietly", head),
            Trial::test("files::a_dump_is_not_written_into_itself", itself),
        ]);
    }
    trials
}

/// The binary in a folder, without input.
pub fn at(folder: &Path, args: &[&str]) -> Output {
    let run = command().current_dir(folder).args(args).stdin(std::process::Stdio::null()).output();
    run.expect("the binary runs")
}

/// `sh -c`, with `$0` as the binary.
pub fn shell(folder: &Path, script: &str) -> Output {
    let mut sh = std::process::Command::new("sh");
    let sh = sh.args(["-c", script, env!("CARGO_BIN_EXE_sqlite2pg")]).current_dir(folder);
    sh.output().expect("a shell")
}

pub fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<_> = entries.map(|entry| entry.file_name().to_str().expect("ASCII").to_owned()).collect();
    names.sort();
    names
}

pub fn contains(output: &[u8], told: &str) {
    assert!(show(output).contains(told), "{told:?} is not in {}", show(output));
}

fn each() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    let want = filter(&["--restrict-key", "k"], SMALL.as_bytes()).stdout;
    fs::write(here.join("a.sql"), SMALL)?;
    fs::write(here.join("b.sql.gz"), gzip(SMALL.as_bytes())?)?;
    fs::write(here.join("c.2024"), SMALL)?;
    let args = ["a.sql", "b.sql.gz", "c.2024", "--restrict-key", "k", "--out-dir"];
    // the name of an archive does not matter
    fs::rename(here.join("b.sql.gz"), here.join("b.sql"))?;
    fs::rename(here.join("b.sql"), here.join("b.sql.gz"))?;
    let output = at(here, &[&args[..], &["new/pg"]].concat());
    expect(&output, 0)?;
    assert_eq!(show(&output.stdout), "");
    assert_eq!(names(&here.join("new/pg")), ["a.sql", "b.sql", "c.2024.sql"]);
    for name in names(&here.join("new/pg")) {
        assert!(fs::read(here.join("new/pg").join(&name))? == want, "{name}");
    }
    contains(&output.stderr, "sqlite2pg: b.sql.gz -> new/pg/b.sql: 3 row(s) of 2 table(s) written");
    contains(&output.stderr, "3 inputs: 3 complete, 0 with a LOSS, 0 STOPPED\n");
    expect(&at(here, &["-q", "a.sql", "c.2024", "--out-dir", "pg"]), 0)?;
    assert_eq!(show(&at(here, &["-q", "a.sql", "c.2024", "--out-dir", "pg"]).stderr), "");
    // one input needs no folder
    let one = at(here, &["b.sql.gz", "--restrict-key", "k"]);
    expect(&one, 0)?;
    assert!(one.stdout == want);
    Ok(())
}

fn folder() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    fs::create_dir_all(here.join("in/deep"))?;
    fs::write(here.join("in/b.sql"), SMALL)?;
    fs::write(here.join("in/a.sql.gz"), gzip(SMALL.as_bytes())?)?;
    fs::write(here.join("in/deep/c.sql"), SMALL)?;
    fs::write(here.join("in/readme.txt"), "x")?;
    let output = at(here, &["in", "--out-dir", "pg"]);
    expect(&output, 0)?;
    assert_eq!(names(&here.join("pg")), ["a.sql", "b.sql"]);
    fs::create_dir(here.join("none"))?;
    let output = at(here, &["in", "none", "--out-dir", "pg"]);
    expect(&output, 3)?;
    contains(&output.stderr, "none: this is a directory without dumps");
    contains(&output.stderr, "3 inputs: 2 complete, 0 with a LOSS, 1 STOPPED");
    Ok(())
}

fn worst() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    fs::write(here.join("good.sql"), SMALL)?;
    fs::write(here.join("cut.sql"), &SMALL[..SMALL.len() - 9])?;
    fs::write(
        here.join("lost.sql"),
        SMALL.replace("COMMIT;", "CREATE VIEW w AS SELECT sqlite_version() FROM a;\nCOMMIT;"),
    )?;
    for (inputs, status, left) in [
        (&["good.sql", "lost.sql"][..], 1, &["good.sql", "lost.sql"][..]),
        (&["lost.sql", "cut.sql", "good.sql"], 3, &["good.sql", "lost.sql"]),
        (&["no.sql", "good.sql"], 3, &["good.sql"]),
    ] {
        let output = at(here, &[inputs, &["--out-dir", "pg"]].concat());
        expect(&output, status)?;
        assert_eq!(names(&here.join("pg")), left, "{inputs:?}");
        for input in inputs {
            contains(&output.stderr, &format!("\nsqlite2pg: {input} -> pg/{input}: "));
        }
        fs::remove_dir_all(here.join("pg"))?;
    }
    // what cannot be a folder stops before anything is read
    let output = at(here, &["good.sql", "--out-dir", "lost.sql/pg"]);
    expect(&output, 3)?;
    contains(&output.stderr, "cannot make the folder lost.sql/pg: ");
    Ok(())
}

fn refused() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    fs::create_dir(here.join("x"))?;
    for name in ["a.sql", "b.sql", "x/a.sql"] {
        fs::write(here.join(name), SMALL)?;
    }
    for (args, told) in [
        (&["a.sql", "b.sql"][..], "--out-dir FOLDER"),
        (&["a.sql", "b.sql", "-o", "out"], "--out-dir FOLDER"),
        (&["x"], "x is a folder: --out-dir"),
        (&["a.sql", "-o", "out", "--out-dir", "pg"], "cannot be used with"),
        (&["b.sql", "a.sql", "x", "--out-dir", "pg"], "a.sql and x/a.sql would both become pg/a.sql"),
        (&["--out-dir", "pg"], "standard input has no name"),
        (&["a.sql", "-o", "a.sql"], "a.sql is the input a.sql itself"),
        (&["a.sql", "b.sql", "--out-dir", "."], "./a.sql is the input a.sql itself"),
    ] {
        let output = at(here, args);
        expect(&output, 2)?;
        contains(&output.stderr, told);
        assert_eq!(names(here), ["a.sql", "b.sql", "x"], "{args:?}");
        assert_eq!(fs::read(here.join("a.sql"))?, SMALL.as_bytes());
        let to_psql = !args.iter().any(|arg| ["-o", "--out-dir"].contains(arg));
        assert_eq!(show(&output.stdout).contains("RAISE"), to_psql, "{args:?}: {}", show(&output.stdout));
    }
    Ok(())
}

fn mistakes() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    fs::create_dir(here.join("empty folder"))?;
    let tar = [b"dump.sql\0".as_slice(), &[0; 248], b"ustar\0"].concat();
    let noise: Vec<u8> = (0..4096_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8 ^ (i >> 4) as u8).collect();
    for (name, content, told) in [
        (
            "app.db",
            &b"SQLite format 3\0\x10\0"[..],
            "app.db: this is a SQLite database, not a dump: run  sqlite3 app.db .dump",
        ),
        ("my app.db", b"SQLite format 3\0\x10\0", "run  sqlite3 'my app.db' .dump | sqlite2pg"),
        (
            "app.db.gz",
            &gzip(b"SQLite format 3\0\x10\0")?,
            "(inside the gzip archive): this is a SQLite database, not a dump: run  sqlite3 FILE",
        ),
        ("app.db-wal", b"\x37\x7f\x06\x82\0\x2d", "write-ahead log"),
        ("my.sql", b"-- MySQL dump 10.13\n/*!40101 SET NAMES utf8 */;\n", "MySQL or MariaDB"),
        ("pg.sql", b"--\n-- PostgreSQL database dump\n--\n\nSET statement_timeout = 0;\n", "psql -f pg.sql"),
        ("pg.dump", b"PGDMP\x01\x0e", "pg_restore --dbname=DATABASE pg.dump"),
        ("dump.zip", b"PK\x03\x04\x14\0", "unzip -p dump.zip | sqlite2pg"),
        ("dump.tar", &tar, "tar -xOf dump.tar | sqlite2pg"),
        ("dump.tgz", &gzip(&tar)?, "tar archive"),
        ("encrypted.db", &noise, "possibly an encrypted database"),
    ] {
        fs::write(here.join(name), content)?;
        let output = at(here, &[name]);
        expect(&output, 3)?;
        contains(&output.stderr, told);
        contains(&output.stdout, "RAISE");
        let output = at(here, &[name, "-o", "out.sql"]);
        expect(&output, 3)?;
        assert!(!here.join("out.sql").exists(), "{name}");
    }
    Ok(())
}

fn noise() -> Result<(), Failed> {
    let want = filter(&["--restrict-key", "k"], SMALL.as_bytes()).stdout;
    let stats = "Memory Used:                         77824 (max 91352) bytes\nLookaside Slots Used:                4 (max 82)\n\
        Page cache hits:                     3\nVirtual Machine Steps:               42\n";
    for (what, dump) in [
        ("a dot-command", format!(".dump\n{SMALL}")),
        ("a dot-command of Windows", format!(".dbconfig defensive off\r\n{SMALL}")),
        ("figures", SMALL.replace(";\n", &format!(";\n{stats}"))),
        ("a byte order mark", format!("\u{feff}{SMALL}")),
        ("blank lines", format!("\n\n  \r\n{SMALL}\n\n")),
    ] {
        let output = filter(&["--restrict-key", "k"], dump.as_bytes());
        expect(&output, 0)?;
        assert!(output.stdout == want, "{what}: {}", show(&output.stdout));
    }
    // NUL is no text of a dump: it is neither dropped nor passed on
    let output = filter(&["-q"], SMALL.replace("it''s", "it\0s").as_bytes());
    expect(&output, 3)?;
    contains(&output.stderr, "NUL");
    expect(&filter(&["-q"], format!("{SMALL}\0\0\0").as_bytes()), 3)
}

fn forms() -> Result<(), Failed> {
    let windows = "BEGIN TRANSACTION;\r\nCREATE TABLE t(a INTEGER,\r\n  b TEXT);\r\nINSERT INTO t VALUES(1,'x\r\ny\nz');\r\nCOMMIT;\r\n";
    let utf16 =
        |unit: fn(u16) -> [u8; 2]| format!("\u{feff}{windows}").encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    for (input, told) in [
        (windows.replace("y\nz", "y").into_bytes(), &["note [input.line-ends]"][..]),
        (format!("\u{feff}{SMALL}").into_bytes(), &["note [input.bom]"]),
        (utf16(u16::to_le_bytes), &["warning [input.utf-16]"]),
        (utf16(u16::to_be_bytes), &["warning [input.utf-16]"]),
        (windows.as_bytes().to_vec(), &[]),
    ] {
        let output = filter(&[""; 0], &input);
        expect(&output, 0)?;
        for told in told {
            contains(&output.stderr, told);
        }
        assert_eq!(show(&output.stderr).matches("[input.").count(), told.len(), "{}", show(&output.stderr));
        // CR LF inside a value is data
        let value = if input.len() < windows.len() { "1\tx\\r\\ny\n" } else { "1\tx\\r\\ny\\nz\n" };
        if !told.contains(&"note [input.bom]") {
            contains(&output.stdout, value);
        }
    }
    Ok(())
}

fn archives() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    let dump =
        SMALL.replace("COMMIT;", &format!("{}COMMIT;", "INSERT INTO b VALUES(7,1,'some text');\n".repeat(20_000)));
    let whole = gzip(dump.as_bytes())?;
    let mut corrupt = whole.clone();
    let middle = corrupt.len() / 2;
    corrupt[middle] ^= 0x55;
    for (content, told) in [(&whole[..whole.len() - 9], "the gzip archive is cut off"), (&corrupt, "gzip archive is")] {
        fs::write(here.join("a.sql.gz"), content)?;
        let output = at(here, &["a.sql.gz"]);
        expect(&output, 3)?;
        contains(&output.stderr, told);
        contains(&output.stdout, "RAISE");
        assert!(!show(&output.stdout).contains("\nCOMMIT"));
        expect(&at(here, &["a.sql.gz", "-o", "out.sql"]), 3)?;
        assert_eq!(names(here), ["a.sql.gz"]);
    }
    Ok(())
}

/// A limit on the size of files, whose signal is ignored, is met as a full disk is.
fn full() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    let rows = "INSERT INTO b VALUES(7,1,'some text');\n".repeat(100_000);
    fs::write(here.join("a.sql"), SMALL.replace("COMMIT;", &format!("{rows}COMMIT;")))?;
    let output = shell(here, "trap '' XFSZ; ulimit -f 300; \"$0\" a.sql -o out.sql");
    expect(&output, 3)?;
    contains(&output.stderr, "cannot write the script: out.sql: ");
    assert_eq!(names(here), ["a.sql"]);
    let device = Path::new("/dev/full");
    if device.exists() {
        let output = filter(&[OsStr::new("-o"), device.as_os_str()], SMALL.as_bytes());
        expect(&output, 3)?;
        contains(&output.stderr, "cannot write the script: /dev/full: ");
    }
    Ok(())
}

fn head() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    let rows = "INSERT INTO b VALUES(7,1,'some text');\n".repeat(300_000);
    fs::write(here.join("a.sql"), SMALL.replace("COMMIT;", &format!("{rows}COMMIT;")))?;
    let output = shell(here, "{ \"$0\" < a.sql; echo $? > status; } | head -n 1");
    assert_eq!(fs::read_to_string(here.join("status"))?, "3\n");
    let report = show(&output.stderr);
    assert!(report.lines().count() == 1 && report.contains("its reader (psql?) has gone"), "{report}");
    Ok(())
}

fn itself() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    for script in ["\"$0\" a.sql >> a.sql", "\"$0\" < a.sql >> a.sql", "\"$0\" -o a.sql < a.sql"] {
        fs::write(here.join("a.sql"), SMALL)?;
        let output = shell(here, script);
        expect(&output, 2)?;
        contains(&output.stderr, "itself: the script needs another place");
        assert_eq!(fs::read(here.join("a.sql"))?, SMALL.as_bytes(), "{script}");
    }
    Ok(())
}
