//! Golden files: the output and the report of every case, byte for byte. `BLESS=1` writes them anew; needs no server.
//! `expected.sql` holds what was made of the dump; the frame around it is proven by [`crate::frame`].

use crate::cases::{self, Case};
use crate::frame;
use crate::server::show;
use libtest_mimic::{Failed, Trial};
use std::path::Path;
use std::{env, fs};

pub fn trials() -> Vec<Trial> {
    let mut trials: Vec<Trial> = cases::all()
        .into_iter()
        .map(|case| Trial::test(format!("corpus::{}", case.name), move || golden(&case)))
        .collect();
    trials.push(Trial::test("corpus::a_difference_is_shown_by_its_line", || {
        for (want, found, told) in [
            ("a\nb\n", "a\nb\n", None),
            ("a\nb\n", "a\nc\n", Some("line 2: expected \"b\", found \"c\"")),
            ("a\n", "a\nb\n", Some("line 2: expected the end, found \"b\"")),
            ("a\nb\n", "a\n", Some("line 2: expected \"b\", found the end")),
            ("a\n", "a", Some("a different line end at the end of the file")),
            ("a\nb\n", "a\r\nb\n", Some("line 1: expected \"a\", found \"a\\r\"")),
        ] {
            assert_eq!(difference(want.as_bytes(), found.as_bytes()).as_deref(), told, "{want:?} {found:?}");
        }
        Ok(())
    }));
    trials
}

fn golden(case: &Case) -> Result<(), Failed> {
    let output = case.convert(&["--restrict-key", "sqlite2pg"]);
    let mut report = output.stderr;
    match output.status.code() {
        Some(code) => report.extend(format!("exit: {code}\n").bytes()),
        None => return Err(format!("the binary was ended by a signal:\n{}", show(&report)).into()),
    }
    // A panic is never what somebody wanted to bless.
    if report.windows(11).any(|window| window == b"panicked at") {
        return Err(show(&report).into());
    }
    for (name, found) in [("expected.report", report), ("expected.sql", frame::body(&output.stdout)?)] {
        same(&case.file(name), &format!("{}/{name}", case.name), &found)?;
    }
    Ok(())
}

/// Compares a golden file, which a message calls `name`, with what was found; with `BLESS=1` it is written.
pub fn same(path: &Path, name: &str, found: &[u8]) -> Result<(), Failed> {
    if env::var_os("BLESS").is_some_and(|value| value == "1") {
        return Ok(fs::write(path, found)?);
    }
    let want = fs::read(path).map_err(|e| format!("{name}: {e}; BLESS=1 writes it"))?;
    match difference(&want, found) {
        Some(difference) => Err(format!("{name}: {difference}\n(BLESS=1 writes it anew)").into()),
        None => Ok(()),
    }
}

/// The first line that differs.
fn difference(want: &[u8], found: &[u8]) -> Option<String> {
    if want == found {
        return None;
    }
    let lines = |bytes: &[u8]| -> Vec<String> {
        let body = bytes.strip_suffix(b"\n").unwrap_or(bytes);
        body.split(|byte| *byte == b'\n').map(|line| format!("{:?}", show(line))).collect()
    };
    let (want, found) = (lines(want), lines(found));
    let end = String::from("the end");
    for number in 0..want.len().max(found.len()) {
        let (want, found) = (want.get(number).unwrap_or(&end), found.get(number).unwrap_or(&end));
        if want != found {
            return Some(format!("line {}: expected {want}, found {found}", number + 1));
        }
    }
    Some("a different line end at the end of the file".into())
}
