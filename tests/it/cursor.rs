//! No byte of a dump, of a file's name or of the command line moves a cursor: names of all kinds hold what a terminal
//! obeys, every kind of message is provoked that can be, and what is said, printed and reported is read.

use crate::cases::command;
use crate::server::show;
use libtest_mimic::{Failed, Trial};
use sqlite2pg::error::is_unseen;
use std::fs;
use std::path::Path;

/// C0, DEL, C1, what turns text around, and what begins a line of ours.
const E: &str = "x\u{1b}]0;pwn\u{7}\u{1b}[2J\r\u{7f}\u{9b}2J\u{202e}\u{200f}\u{feff}\nERROR [fake]";

/// Dumps in which `@` is such a name, each with what it provokes.
const DUMPS: &[(&str, &str)] = &[
    ("a CREATE that cannot be read", "CREATE TABLE \"@\"(a INT %%);"),
    ("a type", "CREATE TABLE t(a \"@\" %%);"),
    ("a table twice", "CREATE TABLE \"@\"(a);CREATE TABLE \"@\"(a);"),
    ("a view that cannot be read", "CREATE VIEW \"@\" AS SELECT %%;"),
    ("a trigger that cannot be read", "CREATE TABLE t(a);CREATE TRIGGER \"@\" AFTER INSERT ON t BEGIN %%; END;"),
    ("no table", "INSERT INTO \"@\" VALUES(1);"),
    ("no column", "CREATE TABLE \"t@\"(a);INSERT INTO \"t@\"(\"@\") VALUES(1);"),
    ("too many values", "CREATE TABLE \"@\"(a);INSERT INTO \"@\" VALUES(1,2);"),
    ("an INSERT that cannot be read", "CREATE TABLE \"@\"(a);INSERT INTO \"@\" VALUES(%%);"),
    ("a view that gets rows", "CREATE VIEW \"@\" AS SELECT 1 AS a;INSERT INTO \"@\" VALUES(1);"),
    (
        "a default that only SQLite knows",
        "CREATE TABLE \"@\"(a, \"b@\" DEFAULT (random()));INSERT INTO \"@\"(a) VALUES(1);",
    ),
    (
        "text that needs a decision",
        "CREATE TABLE \"@\"(\"c@\" TEXT);INSERT INTO \"@\" VALUES(CAST(x'ff' AS TEXT)),(unistr('a\\u0000'));",
    ),
    (
        "types",
        "CREATE TABLE \"@\"(\"c@\" DATETIME, \"d@\" BOOLEAN, \"e@\" \"T@\", f INTEGER);INSERT INTO \"@\" VALUES('@','@','@','@'),(1,2,3,x'00');",
    ),
    (
        "constraints",
        "CREATE TABLE \"@\"(a INTEGER PRIMARY KEY, \"b@\" TEXT DEFAULT ('@' || \"x@\"()) COLLATE \"c@\" CONSTRAINT \"n@\" NOT NULL \
         CONSTRAINT \"k@\" CHECK(\"f@\"(\"b@\") REGEXP '@'), CONSTRAINT \"u@\" UNIQUE(\"z@\"), CONSTRAINT \"f@\" FOREIGN KEY(\"b@\") \
         REFERENCES \"p@\"(\"q@\"), g AS (\"h@\"(a)));INSERT INTO \"@\" VALUES(1,NULL);",
    ),
    (
        "indexes",
        "CREATE TABLE \"@\"(a, \"b@\");CREATE INDEX \"i@\" ON \"@\"(\"f@\"(a));CREATE INDEX \"j@\" ON \"@\"(a COLLATE \"c@\") WHERE \"g@\"(a);CREATE INDEX k ON \"no@\"(a);",
    ),
    (
        "views and triggers",
        "CREATE TABLE \"@\"(a);CREATE VIEW \"v@\" AS SELECT \"f@\"(a) AS \"y@\" FROM \"@\";CREATE VIEW \"w@\" AS SELECT * FROM \"v@\";\
         CREATE VIEW \"n@\" AS SELECT \"no@\" FROM \"@\", \"none@\";CREATE TRIGGER \"t@\" AFTER INSERT ON \"@\" BEGIN SELECT \"f@\"(1); END;\
         CREATE TRIGGER \"s@\" AFTER INSERT ON \"none@\" BEGIN SELECT 1; END;",
    ),
    (
        "virtual tables",
        "PRAGMA writable_schema=ON;INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','@','@',0,'CREATE VIRTUAL TABLE \"@\" USING \"m@\"(\"a@\")');CREATE TABLE \"@_content\"(a);",
    ),
    (
        "a tokenizer",
        "PRAGMA writable_schema=ON;INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','f','f',0,'CREATE VIRTUAL TABLE f USING fts5(\"c@\", tokenize=''@'')');",
    ),
    (
        "keys",
        "CREATE TABLE \"@\"(a INTEGER PRIMARY KEY, \"b@\" REFERENCES \"@\"(\"c@\"), \"c@\" UNIQUE ON CONFLICT REPLACE);INSERT INTO \"@\" VALUES(1,7,'a'),(2,9,x'01');",
    ),
    ("a message between statements", "CREATE TABLE t(a);Error: near \"@\": syntax error;"),
    ("a command of the shell", ".read @"),
    ("damage", "/****** CORRUPTION ERROR @ *******/CREATE TABLE \"@\"(a);"),
    ("a PRAGMA", "PRAGMA \"@\"='@';CREATE TABLE t(a);PRAGMA user_version='@';"),
    ("what computes", "CREATE TABLE \"@\"(a);UPDATE \"@\" SET a = '@';ALTER TABLE \"@\" ADD COLUMN \"@\";"),
    (
        "long names",
        "CREATE TABLE \"0123456789012345678901234567890123456789012345678901234567890123@\"(\"ctid\", \"CTID@\");",
    ),
];

pub fn trials() -> Vec<Trial> {
    let mut trials: Vec<Trial> =
        DUMPS.iter().map(|(what, sql)| Trial::test(format!("cursor::{what}"), move || dump(sql))).collect();
    trials.push(Trial::test("cursor::names_of_files_and_options", names));
    trials
}

fn unmoved(what: &str, text: &[u8]) -> Result<(), Failed> {
    let text = show(text);
    let bad = text.chars().find(|c| *c != '\n' && is_unseen(*c));
    // a line that a name begins would pass for one of ours
    let fake = text.lines().any(|line| line.starts_with("ERROR [fake]"));
    if bad.is_none() && !fake { Ok(()) } else { Err(format!("{what}: {bad:?} in {text:?}").into()) }
}

fn ways(folder: &Path, input: &str, more: &[&str]) -> Result<(), Failed> {
    for args in [
        &[][..],
        &["--strict"],
        &["--check"],
        &["--check", "--format", "json"],
        &["--lookahead", "1"],
        &["--explain", E, "--explain", &format!("t{E}"), "--explain", &format!("v{E}")],
        &["--progress", "always"],
        &["--nul", "strip", "--invalid-utf8", "replace", "--no-helpers", "--identifiers", "lower"],
    ] {
        let mut run = command();
        run.current_dir(folder).arg(input).args(args).args(more).args(["--report", "report.json"]);
        let output = run.stdin(std::process::Stdio::null()).output()?;
        let what = format!("{args:?} {more:?}");
        unmoved(&what, &output.stderr)?;
        if args.iter().any(|arg| ["--check", "--explain"].contains(arg)) {
            unmoved(&what, &output.stdout)?;
        }
        if let Ok(report) = fs::read(folder.join("report.json")) {
            unmoved(&what, &report)?;
            serde_json::from_slice::<serde_json::Value>(&report)?;
        }
    }
    Ok(())
}

fn dump(sql: &str) -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let sql = sql.replace(';', ";\n").replace('@', &E.replace('\'', "''"));
    for (name, text) in [("a.sql", format!("BEGIN TRANSACTION;\n{sql}\nCOMMIT;\n")), ("b.sql", sql)] {
        fs::write(folder.path().join(name), text)?;
        ways(folder.path(), name, &[])?;
    }
    Ok(())
}

fn names() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    let good = "BEGIN TRANSACTION;\nCREATE TABLE t(a);\nCREATE TABLE x(a DATETIME);\nCOMMIT;\n";
    // a name of a file may hold anything but a slash
    let (name, bad, inside) = (format!("{E}.sql"), format!("bad{E}.sql"), format!("in{E}"));
    fs::create_dir(here.join(&inside))?;
    fs::write(here.join(&name), good)?;
    fs::write(here.join(&bad), "nothing at all")?;
    fs::write(here.join(&inside).join(&name), good)?;
    fs::write(here.join(&inside).join(format!("{E}.txt")), good)?;
    fs::write(here.join("counts"), format!("\"t{E}\",1\n\"{E}\",x\n"))?;
    let option = |text: &str| format!("{text}{E}");
    for input in [name.as_str(), &bad, &option("none"), &option("postgres://h/")] {
        ways(here, input, &[])?;
    }
    for args in [
        vec![name.clone(), bad.clone(), "--out-dir".into(), option("pg")],
        vec![inside.clone(), "--out-dir".into(), option("pg")],
        vec![inside.clone()],
        vec![name.clone(), name.clone(), "--out-dir".into(), "pg".into()],
        vec![name.clone(), "-o".into(), name.clone()],
        vec![name.clone(), "-o".into(), option("no/such/")],
        vec![name.clone(), "--report".into(), name.clone()],
        vec![name.clone(), "--report".into(), option("no/such/")],
        vec![name.clone(), "--expect".into(), option("none")],
        vec![name.clone(), "--expect".into(), "counts".into()],
        vec![name.clone(), "-t".into(), option("t")],
        vec![name.clone(), "-T".into(), option("t")],
        vec![name.clone(), "--column".into(), option("t.a=")],
        vec![name.clone(), "--column".into(), format!("t{E}.a=text")],
        vec![name.clone(), "--column".into(), format!("t.a{E}=text")],
        vec![name.clone(), "--map".into(), format!("{E}=text")],
        vec![name.clone(), "--map".into(), option("X=")],
        vec![name.clone(), "--allow".into(), option("view")],
        vec![name.clone(), "--schema".into(), option("pg_")],
        vec![name.clone(), "--explain".into(), option("t")],
        vec![name.clone(), "--progress".into(), option("x")],
        vec![name.clone(), "--epoch".into(), option("x")],
        vec![name.clone(), "--infer".into(), option("x")],
        vec![name.clone(), "--lookahead".into(), option("1")],
        vec![name.clone(), option("--no-such-option")],
        vec!["db".into(), option("mydb")],
    ] {
        let output = command().current_dir(here).args(&args).stdin(std::process::Stdio::null()).output()?;
        unmoved(&format!("{args:?}"), &output.stderr)?;
    }
    Ok(())
}
