//! Options that decide about values and about what is accepted; `--check` and `--report`; what a stop leaves behind.

use crate::cases::{self, command, filter};
use crate::cli::{SMALL, expect};
use crate::server::show;
use libtest_mimic::{Failed, Trial};
use serde_json::Value;
use std::process::Output;
use std::{fs, io};

/// A view that is lost, a type that is widened, a foreign key with an orphan.
const LOSSY: &str = "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE p(id INTEGER PRIMARY KEY);\n\
    CREATE TABLE c(p INTEGER REFERENCES p(id), at DATETIME);\nINSERT INTO c VALUES(1,'2024-05-06 07:08:09');\n\
    INSERT INTO c VALUES(2,'');\nINSERT INTO p VALUES(1);\nCREATE VIEW v AS SELECT sqlite_version() FROM c;\nCOMMIT;\n";

/// Two tables with text that PostgreSQL cannot hold, and good rows around it.
const NULS: &str = "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE a(id INTEGER PRIMARY KEY, s TEXT);\n\
    INSERT INTO a VALUES(1,'good');\nINSERT INTO a VALUES(2,'good too');\nINSERT INTO a VALUES(3,unistr('one\\u0000'));\n\
    INSERT INTO a VALUES(4,'secret');\nINSERT INTO a VALUES(5,unistr('two\\u0000'));\n\
    CREATE TABLE b(s TEXT);\nINSERT INTO b VALUES('secret');\nINSERT INTO b VALUES(unistr('three\\u0000'));\nCOMMIT;\n";

pub fn trials() -> Vec<Trial> {
    vec![
        Trial::test("options::check_tells_everything_and_writes_no_sql", check),
        Trial::test("options::check_ends_as_the_conversion_of_the_file_would", check_is_truthful),
        Trial::test("options::check_reads_a_folder", several),
        Trial::test("options::explain_shows_both_sides_of_an_object", explain),
        Trial::test("options::check_counts_rows_without_a_parent_in_any_order", orphans),
        Trial::test("options::one_run_lists_every_place_and_writes_nothing_behind_the_first", every_place),
        Trial::test("options::a_misfit_that_cannot_be_turned_back_is_counted_to_the_end", misfits),
        Trial::test("options::strict_stops_at_what_allow_does_not_name", strict),
        Trial::test("options::the_report_is_written_whatever_happens", report),
        Trial::test("options::completions_and_man_page_know_every_option", pages),
        Trial::test("options::many_findings_are_gathered_and_long_ones_shortened", gathered),
        Trial::test("options::one_line_of_options_makes_it_pass", way_out),
        Trial::test("options::usage_errors_are_a_line_and_a_hint", usage),
    ]
}

/// The binary on a named file.
fn named(args: &[&str], input: &[u8]) -> io::Result<Output> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("dump.sql");
    fs::write(&path, input)?;
    command().args(args).arg(&path).stdin(std::process::Stdio::null()).output()
}

fn check() -> Result<(), Failed> {
    for (args, dump, status, told) in [
        (&["--check"][..], SMALL, 0, &["id  INTEGER -> bigint", "[type.rowid]", "brings every object along"][..]),
        (
            &["--check"],
            LOSSY,
            1,
            &[
                "c (2 rows)",
                "at  DATETIME -> text    [type.datetime]  2 text (to 19 bytes)",
                "warning [type.datetime] c.at: 1 of 2 values are not timestamp",
                "warning [fk.orphans] c.p: rows without a parent in p: the foreign key will be NOT VALID (line 6)",
                "LOSS [view.untranslated] v",
                "[type.datetime] --datetime timestamp|timestamptz|text",
                "1 object(s) of the dump are NOT in the output",
            ],
        ),
        (&["--check", "--allow", "view"], LOSSY, 0, &["allowed [view.untranslated]"]),
        (&["--check", "--strict", "--allow", "view"], LOSSY, 3, &["a conversion STOPS"]),
        (&["--check", "--strict", "--allow", "view,type,fk"], LOSSY, 0, &["allowed [type.datetime]"]),
        (&["--check"], NULS, 3, &["ERROR [value.nul] a.s", "2 times, first in line 6", "b.s", "--nul strip|escape"]),
        (&["--check", "--nul", "strip"], NULS, 0, &["warning [value.nul-changed] a.s"]),
        (
            &["--check"],
            "CREATE TABLE t(a);\nINSERT INTO t VALUES(now());\nINSERT INTO t VALUES(1,2);\nCREATE TABEL u(a);\nGRANT x;\n\
             INSERT INTO t VALUES(3);\n",
            3,
            &["found 2 (line 3)", "found \"TABEL\" (line 4)", "found \"GRANT x;\" (line 5)", "t (1 rows)"],
        ),
    ] {
        for output in [filter(args, dump.as_bytes()), named(args, dump.as_bytes())?] {
            expect(&output, status)?;
            let text = show(&output.stdout);
            for part in told {
                assert!(text.contains(part), "{args:?}: no {part:?} in\n{text}");
            }
            assert!(!text.contains("COPY ") && !text.contains("RAISE"), "{args:?}: SQL in\n{text}");
        }
    }
    let output = filter(&["--check", "--format", "json"], LOSSY.as_bytes());
    expect(&output, 1)?;
    let all: Value = serde_json::from_slice(&output.stdout)?;
    let column = &all["files"][0]["checked"][1]["columns"][1];
    assert_eq!(
        (&column["name"], &column["declared"], &column["type"], &column["rule"], &column["texts"]),
        (&"at".into(), &"DATETIME".into(), &"text".into(), &"type.datetime".into(), &2.into())
    );
    Ok(())
}

fn explain() -> Result<(), Failed> {
    let dump = "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n\
        CREATE TABLE users(id INTEGER PRIMARY KEY, at DATETIME, n REAL, twice AS (n*2), CHECK(length(at) > 1));\n\
        INSERT INTO users VALUES(1,'2024-01-02 03:04:05',1.5);\n\
        CREATE INDEX big ON users(n) WHERE n > 1;\n\
        CREATE VIEW years AS\n  SELECT strftime('%Y', at) AS y FROM users;\nCREATE VIEW lost AS SELECT changes() AS '\u{202e}';\n\
        CREATE TRIGGER users AFTER DELETE ON users BEGIN DELETE FROM users WHERE n = old.n; END;\nCOMMIT;\n";
    let of_table = [
        "table users (line 3)\n  SQLite:\n    CREATE TABLE users(id",
        "    CREATE TABLE \"public\".\"users\" (\n        \"id\" bigint NOT NULL,",
        "ADD COLUMN \"twice\" double precision GENERATED ALWAYS AS",
        "ALTER COLUMN \"id\" ADD GENERATED BY DEFAULT AS IDENTITY;",
        "ADD CONSTRAINT \"users_pkey\" PRIMARY KEY (\"id\");",
        "[type.datetime] at -> timestamp: 1 text (to 19 bytes)\n",
        "-> double precision: no values\n    functions: length\n",
        "index big (line 5)\n",
        "CREATE INDEX \"big\" ON \"public\".\"users\" (\"n\") WHERE \"n\" > 1;",
        "trigger users (line 9)\n",
        "CREATE TRIGGER \"users\" AFTER DELETE ON \"public\".\"users\"",
    ];
    for (args, status, told) in [
        (&["--explain", "USERS"][..], 1, &of_table[..]),
        (
            &["--explain", "years", "--explain", "lost"],
            1,
            &[
                "view years (line 6)\n  SQLite:\n    CREATE VIEW years AS\n      SELECT strftime('%Y', at) AS y FROM users;\n",
                "    CREATE VIEW \"public\".\"years\" (\"y\") AS SELECT ",
                "functions: strftime\n",
                "view lost (line 8)\n",
                "PostgreSQL: nothing of its own\n",
                "LOSS [view.untranslated] lost",
            ],
        ),
        (&["--allow", "view", "--explain", "nothing"], 2, &["sqlite2pg: --explain nothing: no such object"]),
    ] {
        for output in [filter(args, dump.as_bytes()), named(args, dump.as_bytes())?] {
            expect(&output, status)?;
            let text = show(&output.stdout) + &show(&output.stderr);
            assert!(!text.contains('\u{202e}'), "what turns text around reaches the terminal:\n{text}");
            for part in told {
                assert!(text.contains(part), "{args:?}: no {part:?} in\n{text}");
            }
        }
    }
    Ok(())
}

fn several() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    for (name, dump) in [("good.sql", SMALL), ("lossy.sql", LOSSY), ("nuls.sql", NULS)] {
        fs::write(folder.path().join(name), dump)?;
    }
    let report = folder.path().join("report.json");
    let path = folder.path().to_str().unwrap();
    let output = filter(&["--check", "--report", report.to_str().unwrap(), path], b"");
    expect(&output, 3)?;
    let text = show(&output.stdout);
    let heads: Vec<&str> = text.lines().filter(|line| line.starts_with("--- ")).collect();
    assert!(heads.len() == 3 && heads[1].ends_with("lossy.sql"), "{heads:?}");
    let all: Value = serde_json::from_slice(&fs::read(&report)?)?;
    let statuses: Vec<&Value> = all["files"].as_array().unwrap().iter().map(|file| &file["status"]).collect();
    assert_eq!((&all["status"], statuses), (&3.into(), vec![&0.into(), &1.into(), &3.into()]));
    Ok(())
}

fn check_is_truthful() -> Result<(), Failed> {
    for case in cases::all() {
        let args = case.lines("args").unwrap_or_default();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let converted = named(&args, &case.input())?;
        let checked = named(&[&["--check"], &args[..]].concat(), &case.input())?;
        // the one thing that --check finds beyond the conversion: what the server will find
        let server = show(&checked.stdout).contains("[fk.orphans]") && args.contains(&"--strict");
        if !server && checked.status.code() != converted.status.code() {
            let told = [show(&converted.stderr), show(&checked.stdout), show(&checked.stderr)].join("\n");
            return Err(format!("{}: {:?} and {:?}\n{told}", case.name, converted.status, checked.status).into());
        }
    }
    Ok(())
}

fn orphans() -> Result<(), Failed> {
    let tables = "CREATE TABLE p(a TEXT, b INTEGER, PRIMARY KEY(a, b));\n\
        CREATE TABLE c(x INTEGER, y TEXT, FOREIGN KEY(y, x) REFERENCES p(a, b));\n\
        CREATE TABLE tree(id INTEGER PRIMARY KEY, up INTEGER REFERENCES tree);\n";
    let parents = "INSERT INTO p VALUES('k',1);\nINSERT INTO p VALUES('k',2);\n";
    let children = "INSERT INTO c VALUES(1,'k');\nINSERT INTO c VALUES(3,'k');\nINSERT INTO c VALUES(NULL,'none');\n\
        INSERT INTO c VALUES(3,'k');\nINSERT INTO tree VALUES(1,2);\nINSERT INTO tree VALUES(2,NULL);\n\
        INSERT INTO tree VALUES(3,9);\n";
    for rows in [[parents, children], [children, parents]] {
        let dump = format!("BEGIN;\n{tables}{}COMMIT;\n", rows.concat());
        let text = show(&filter(&["--check"], dump.as_bytes()).stdout);
        for told in ["c.y, x: rows without a parent in p: the foreign key will be NOT VALID (2 times", "tree.up: rows"]
        {
            assert!(text.contains(told), "no {told:?} in\n{text}");
        }
    }
    Ok(())
}

fn every_place() -> Result<(), Failed> {
    for (args, rows_out) in [(&["--lookahead", "1"][..], true), (&[], false)] {
        let output = filter(args, NULS.as_bytes());
        expect(&output, 3)?;
        let (script, report) = (show(&output.stdout), show(&output.stderr));
        assert_eq!(script.contains("good"), rows_out, "{script}");
        assert!(!script.contains("secret") && !script.contains("\nCOMMIT"), "{script}");
        assert_eq!(script.matches("RAISE EXCEPTION USING MESSAGE = 'sqlite2pg stopped").count(), 1, "{script}");
        assert!(script.lines().last().is_some_and(|line| line.contains("sqlite2pg stopped")), "{script}");
        for told in [
            "ERROR [value.nul] a.s: text with NUL, which PostgreSQL's text cannot hold (2 times, first in line 6",
            "ERROR [value.nul] b.s: text with NUL, which PostgreSQL's text cannot hold (line 11",
            "--nul strip|escape",
            "STOPPED",
        ] {
            assert!(report.contains(told), "{args:?}: no {told:?} in\n{report}");
        }
    }
    let output = named(&[], NULS.as_bytes())?;
    expect(&output, 3)?;
    assert_eq!(show(&output.stdout).lines().count(), 3, "a file is read before more than the head is written");
    assert!(show(&output.stderr).contains("ERROR [value.nul] b.s"), "{}", show(&output.stderr));
    Ok(())
}

fn misfits() -> Result<(), Failed> {
    let mut dump = String::from("BEGIN;\nCREATE TABLE t(j JSON);\nCREATE TABLE u(s TEXT);\n");
    for value in ["{\"a\": 1}", "{}", "no JSON", "{}", "none either"] {
        dump.push_str(&format!("INSERT INTO t VALUES('{value}');\n"));
    }
    dump.push_str("INSERT INTO u VALUES(unistr('\\u0000'));\nCOMMIT;\n");
    let output = filter(&["--lookahead", "1"], dump.as_bytes());
    expect(&output, 3)?;
    let report = show(&output.stderr);
    for told in
        ["ERROR [value.misfit] t.j: values that do not fit jsonb", "2 times, first in line 6", "ERROR [value.nul] u.s"]
    {
        assert!(report.contains(told), "no {told:?} in\n{report}");
    }
    expect(&named(&[], dump.replace("unistr('\\u0000')", "''").as_bytes())?, 0)
}

fn strict() -> Result<(), Failed> {
    for (args, status, told) in [
        (&["--strict"][..], 3, "stopped by --strict: ["),
        (&["--strict", "--allow", "view"], 3, "stopped by --strict: [type.datetime]"),
        (&["--strict", "--allow", "view,type.datetime"], 0, "allowed [type.datetime]"),
        (&["--allow", "view,type.datetime"], 0, "allowed [view.untranslated]"),
        (&["--allow", "type.datetime"], 1, "LOSS [view.untranslated]"),
    ] {
        for output in [filter(args, LOSSY.as_bytes()), named(args, LOSSY.as_bytes())?] {
            expect(&output, status)?;
            assert!(show(&output.stderr).contains(told), "{args:?}: no {told:?} in\n{}", show(&output.stderr));
            assert_eq!(show(&output.stdout).contains("\nCOMMIT;"), status != 3, "{args:?}");
        }
    }
    // a pipe stops with the table that shows it, not at the end
    let output = filter(&["--strict", "--allow", "view"], LOSSY.as_bytes());
    assert!(!show(&output.stdout).contains("COPY \"public\".\"p\""), "{}", show(&output.stdout));
    Ok(())
}

fn report() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("report.json");
    for (args, dump, status, code) in [
        (&[][..], SMALL, 0, None),
        (&["--quiet"], LOSSY, 1, Some("view.untranslated")),
        (&[], NULS, 3, Some("value.nul")),
        (&[], "BEGIN;\nCREATE TABLE t(a);\n", 3, None),
        (&["--check"], LOSSY, 1, Some("fk.orphans")),
    ] {
        let output = filter(&[args, &["--report", path.to_str().unwrap()]].concat(), dump.as_bytes());
        expect(&output, status)?;
        let all: Value = serde_json::from_slice(&fs::read(&path)?)?;
        assert_eq!((&all["version"], &all["status"]), (&1.into(), &status.into()), "{all}");
        let file = &all["files"][0];
        assert_eq!((&file["source"], &file["status"]), (&"<stdin>".into(), &status.into()), "{all}");
        assert_eq!((file["stopped"] == true, file["error"].is_string()), (status == 3, status == 3), "{all}");
        let codes: Vec<&Value> = file["diagnostics"].as_array().unwrap().iter().map(|d| &d["code"]).collect();
        assert!(code.is_none_or(|code| codes.contains(&&code.into())), "{all}");
        assert_eq!(file["checked"].is_array(), args.contains(&"--check"), "{all}");
        fs::remove_file(&path)?;
    }
    expect(&filter(&["--report", "no/such/folder/x.json"], SMALL.as_bytes()), 3)
}

fn pages() -> Result<(), Failed> {
    for (args, told) in [
        (&["--completions", "bash"][..], "complete -F"),
        (&["--completions", "zsh"], "#compdef sqlite2pg"),
        (&["--completions", "fish"], "complete -c sqlite2pg"),
        (&["--man"], ".TH sqlite2pg 1"),
    ] {
        let output = filter(args, b"");
        expect(&output, 0)?;
        let text = show(&output.stdout).replace("\\-", "-");
        for part in [told, "invalid-utf8", "check"] {
            assert!(text.contains(part), "{args:?}: no {part:?} in\n{text}");
        }
    }
    Ok(())
}

fn usage() -> Result<(), Failed> {
    for (args, told) in [
        (
            &["--epoch", "weeks"][..],
            "possible values: auto, s, ms, us, ns, julian, 2001, cocoa, ticks, filetime, ymd, none",
        ),
        (&["--nul", "x"], "possible values: stop, strip, escape"),
        (&["--invalid-utf8", "x"], "possible values: stop, replace, latin1, bytea"),
        (&["--infer", "uuid,dates"], "possible values: uuid, json, boolean, datetime"),
        (&["--column", "a.id=money"], "--column: expected boolean, smallint"),
        (&["--column", "id=text"], "--column: expected table.column=type"),
        (&["--map", "FLAG"], "--map: expected DECLARED=type"),
        (&["--allow", "views"], "there is no such code; near it: view"),
        (&["--allow", "value.nul"], "an error cannot be accepted"),
        (&["--json", "text", "--infer", "json"], "contradict each other"),
        (&["--format", "json"], "--check"),
        (&["--expect", "no/such.csv"], "--expect no/such.csv: "),
        (&["--expect", "Cargo.toml"], "--expect Cargo.toml: line 1: expected table,count"),
        (&["--expect", "corpus/expect/equal/counts.csv", "a.sql", "b.sql", "--out-dir", "x"], "2 inputs"),
    ] {
        let output = filter(args, SMALL.as_bytes());
        expect(&output, 2)?;
        let report = show(&output.stderr);
        let hints = report.lines().skip(1).all(|line| line.starts_with("  hint: "));
        assert!(report.contains(told) && hints, "{args:?}: {report}");
        assert!(report.starts_with("sqlite2pg: "), "{report}");
    }
    // --check writes no script, not even one that fails
    assert_eq!(show(&filter(&["--check", "--epoch", "weeks"], b"").stdout), "");
    Ok(())
}

fn gathered() -> Result<(), Failed> {
    let mut dump = String::from("BEGIN TRANSACTION;\n");
    for table in 0..25 {
        dump.push_str(&format!(
            "CREATE TABLE t{table}(a INTEGER, b INTEGER);\nINSERT INTO t{table} VALUES('x','y');\n"
        ));
    }
    dump.push_str("CREATE VIEW v AS SELECT sqlite_version() FROM t1;\n");
    let long = "x|".repeat(500_000);
    dump.push_str(&format!(
        "CREATE TABLE r(s TEXT CHECK(s REGEXP '{long}'), \"{long}\" TEXT DEFAULT ('{long}' || f()));\n"
    ));
    dump.push_str(&format!("CREATE VIEW w AS SELECT \"{long}\"('{long}') FROM r;\nCOMMIT;\n"));
    let folder = tempfile::tempdir()?;
    let report = folder.path().join("report.json");
    let output = filter(&["--report", report.to_str().unwrap()], dump.as_bytes());
    expect(&output, 1)?;
    let text = show(&output.stderr);
    assert_eq!(
        text.matches("\nwarning [type.integer] t").count() + usize::from(text.starts_with("warning [type.integer] t")),
        2
    );
    for told in [
        "warning [type.integer]: 48 more of them; --report FILE has them all\n",
        "table         rows      size  widened warnings     LOSS\n",
        "total           25     100 B       50       51        2\n",
        "25 row(s) of 26 table(s) written (51 warnings); 4 object(s) of the dump are NOT in the output",
    ] {
        assert!(text.contains(told), "{told:?} is not in\n{}", &text[..text.len().min(20_000)]);
    }
    assert!(text.len() < 12_000, "{} bytes are said", text.len());
    assert!(text.lines().all(|line| line.len() < 2_000), "a line is long");
    let all: Value = serde_json::from_slice(&fs::read(&report)?)?;
    let all = all["files"][0]["diagnostics"].as_array().map_or(&[][..], Vec::as_slice);
    assert_eq!(all.iter().filter(|found| found["code"] == "type.integer").count(), 50);
    // what cannot be read is no longer either
    for dump in [format!("CREATE TABLE \"{long}\"(a %%);"), format!("INSERT INTO \"{long}\" VALUES(1);")] {
        let output = filter(&[""; 0], dump.as_bytes());
        assert!(output.stderr.len() < 3_000, "{} bytes are said", output.stderr.len());
    }
    Ok(())
}

/// What --check and --strict print makes the run pass that they stop.
fn way_out() -> Result<(), Failed> {
    for (args, dump) in [
        (&["--check"][..], LOSSY),
        (&["--check", "--strict"], LOSSY),
        (&["--strict"], LOSSY),
        (&["--check"], NULS),
        (&["--check", "--strict", "--nul", "strip"], NULS),
    ] {
        for piped in [true, false] {
            let run =
                |args: &[&str]| if piped { Ok(filter(args, dump.as_bytes())) } else { named(args, dump.as_bytes()) };
            let output = run(args)?;
            assert_ne!(output.status.code(), Some(0), "{args:?}");
            let text = show(&output.stdout) + &show(&output.stderr);
            let line = text.lines().find_map(|line| line.strip_prefix("to accept all of it: "));
            let line = line.ok_or_else(|| format!("{args:?}: no line in\n{text}"))?.to_owned();
            let more: Vec<&str> = args.iter().copied().chain(line.split(' ')).collect();
            expect(&run(&more)?, 0).map_err(|error| format!("{more:?}: {error:?}"))?;
            let converts: Vec<&str> = more.into_iter().filter(|arg| *arg != "--check").collect();
            expect(&run(&converts)?, 0).map_err(|error| format!("{converts:?}: {error:?}"))?;
        }
    }
    // where no option helps, none is named
    let output = filter(&["--check"], LOSSY.replace("VALUES(1);", "VALUES(1)").as_bytes());
    assert!(!show(&output.stdout).contains("to accept all"), "{}", show(&output.stdout));
    // problems alone
    let output = filter(&["--check", "-q"], LOSSY.as_bytes());
    expect(&output, 1)?;
    let text = show(&output.stdout);
    assert!(text.starts_with("LOSS [view.untranslated] v") && text.lines().count() == 3, "{text}");
    Ok(())
}
