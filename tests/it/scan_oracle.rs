//! SQLite decides where a statement ends: `sqlite3_complete` on seeded soups of tokens, for buffers that grow by 1, 7
//! and 65,536 bytes. `SQLITE2PG_SCAN_CASES` sets their number.

use crate::checked::scan;
use crate::random::Random;
use libtest_mimic::{Failed, Trial};
use sqlite2pg::scan::Unfinished;
use std::ffi::CString;

const DEFAULT_CASES: u64 = 100_000;

/// Pieces that the state machine of complete.c tells apart, and what may hide them.
const PIECES: &[&str] = &[
    ";",
    ";",
    ";",
    "CREATE",
    "create",
    "TEMP",
    "temporary",
    "TRIGGER",
    "trigger",
    "END",
    "end",
    "EXPLAIN",
    "explain",
    "BEGIN",
    "SELECT",
    "x",
    "1",
    "'",
    "''",
    "\"",
    "`",
    "[",
    "]",
    "--",
    "-",
    "/",
    "*",
    "/*",
    "*/",
    "\n",
    " ",
    "\t",
    "\r",
    "(",
    ")",
    ",",
    "'it''s'",
    "\"a;b\"",
    "[a;b]",
    "`a;b`",
    "-- c;\n",
    "/* c; */",
    "é",
    "$",
    "_",
    "ENDS",
    "TRIGGERS",
    "temporaryx",
    "aaaaaaaaaaaaaaaaaaaa",
    "END;",
    "; END;",
    "CREATE TRIGGER t BEGIN SELECT 1; END;",
    "\x0c",
    "\x0b",
];

/// What SQLite says.
#[allow(unsafe_code, reason = "the oracle is a C function; the string outlives the call")]
fn complete(sql: &str) -> bool {
    let sql = CString::new(sql).expect("no NUL in the pieces");
    unsafe { rusqlite::ffi::sqlite3_complete(sql.as_ptr()) != 0 }
}

fn soups() -> Result<(), Failed> {
    let cases = std::env::var("SQLITE2PG_SCAN_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(DEFAULT_CASES);
    let mut yes = 0;
    for case in 0..cases {
        let mut random = Random::new(case);
        let mut sql = String::new();
        for _ in 0..=random.below(12) {
            sql.push_str(PIECES[random.below(PIECES.len())]);
            if random.below(2) == 0 {
                sql.push(' ');
            }
        }
        // a comment at the very end without its line end: SQLite changed its mind about that in 3.54
        sql.push('\n');
        let (lengths, unfinished) = scan(sql.as_bytes(), usize::MAX / 2);
        let ours = !lengths.is_empty() && unfinished == Unfinished::Nothing;
        assert_eq!(ours, complete(&sql), "{sql:?}: {lengths:?}, {unfinished:?}");
        yes += u64::from(ours);
        // every statement found is complete by itself
        let mut at = 0;
        for length in &lengths {
            assert!(complete(&sql[at..at + length]), "{:?} of {sql:?}", &sql[at..at + length]);
            at += length;
        }
        for step in [1, 7] {
            assert_eq!(scan(sql.as_bytes(), step), (lengths.clone(), unfinished), "{sql:?} in steps of {step}");
        }
    }
    assert!(yes * 20 > cases, "only {yes} of {cases} soups were complete: the generator is off");
    Ok(())
}

/// Hands in the trials.
pub fn trials() -> Vec<Trial> {
    vec![Trial::test("scan_oracle::statements_end_where_sqlite3_complete_says", soups)]
}
