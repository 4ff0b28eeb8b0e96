//! The frame: what stands around the objects and rows of every script. Only the options decide it, so it is proven once
//! for each set of them, `tests/it/frames/NAME.sql`, and the golden files of the corpus hold the rest. Needs no server.

use crate::cases;
use crate::corpus;
use crate::server::show;
use libtest_mimic::{Failed, Trial};
use sqlite2pg::pg::frame::{END, PRE_DATA};
use std::path::Path;
use std::sync::OnceLock;

/// Each frame with the options that ask for it. A new option that changes the frame gets a row.
const FRAMES: &[(&str, &[&str])] = &[
    ("allow-refused", &["--allow", "refused"]),
    ("clean", &["--clean"]),
    ("clean-if-exists", &["--clean", "--if-exists"]),
    ("plain", &[]),
    ("quiet", &["--quiet"]),
    ("quiet-clean", &["--quiet", "--clean"]),
    ("restrict-always", &["--restrict", "always"]),
    ("restrict-never", &["--restrict", "never"]),
    ("schema", &["-n", "library"]),
    ("strict", &["--strict"]),
    ("strict-clean", &["--strict", "--clean", "--if-exists"]),
    ("strict-orphans", &["--strict", "--allow", "fk.orphans"]),
];

struct Frame {
    name: &'static str,
    /// The script of a dump of one table.
    script: Vec<u8>,
}

fn frames() -> &'static [Frame] {
    static ALL: OnceLock<Vec<Frame>> = OnceLock::new();
    ALL.get_or_init(|| {
        let make = |(name, options): &(&'static str, &[&str])| {
            let args = [*options, &["--restrict-key", "sqlite2pg"]].concat();
            Frame {
                name,
                script: cases::filter(&args, b"CREATE TABLE t(a INTEGER);\nINSERT INTO t VALUES(1);\n").stdout,
            }
        };
        FRAMES.iter().map(make).collect()
    })
}

/// A script in three.
struct Parts<'a> {
    begin: &'a [u8],
    body: &'a [u8],
    /// Missing where the run stopped.
    end: Option<&'a [u8]>,
}

/// `None`: the script has no frame.
fn parts(script: &[u8]) -> Option<Parts<'_>> {
    let from = memchr::memmem::find(script, PRE_DATA.as_bytes())?;
    let (begin, rest) = script.split_at(from);
    let to = memchr::memmem::rfind(rest, END.as_bytes());
    Some(Parts { begin, body: &rest[..to.unwrap_or(rest.len())], end: to.map(|to| &rest[to..]) })
}

/// What a golden file holds: the name of the frame, and the script without it. A script that has none is left whole.
pub fn body(script: &[u8]) -> Result<Vec<u8>, Failed> {
    let Some(found) = parts(script) else { return Ok(script.to_vec()) };
    let known = frames().iter().find(|frame| {
        parts(&frame.script)
            .is_some_and(|known| known.begin == found.begin && (found.end.is_none() || known.end == found.end))
    });
    let Some(known) = known else {
        let (begin, end) = (show(found.begin), show(found.end.unwrap_or(b"")));
        return Err(format!("no row of FRAMES has this frame:\n{begin}\n..\n{end}").into());
    };
    let end = if found.end.is_some() { END.as_bytes() } else { b"" };
    Ok([format!("-- frame: {}", known.name).as_bytes(), found.body, end].concat())
}

pub fn trials() -> Vec<Trial> {
    let mut trials: Vec<Trial> = frames()
        .iter()
        .map(|frame| {
            Trial::test(format!("frame::{}", frame.name), move || {
                let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/frames");
                corpus::same(&path.join(format!("{}.sql", frame.name)), frame.name, &frame.script)
            })
        })
        .collect();
    trials.push(Trial::test("frame::each_row_has_its_own", || {
        let ends = |frame: &'static Frame| parts(&frame.script).map(|parts| (parts.begin, parts.end));
        for (at, frame) in frames().iter().enumerate() {
            assert!(ends(frame).is_some_and(|(_, end)| end.is_some()), "{}: the script is not whole", frame.name);
            let twin = frames()[..at].iter().find(|other| ends(other) == ends(frame));
            assert!(twin.is_none(), "{} and {} are one frame", frame.name, twin.map_or("", |twin| twin.name));
        }
        Ok(())
    }));
    trials
}
