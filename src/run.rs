//! One conversion from its input to its output, whatever happens on the way.
//!
//! In: a [`Job`]. Out: [`Done`], and an output that is complete, or a script on which psql fails, or (a named file) not
//! there at all. What is no dump is named; a zero-byte input is a lost object and its script fails, because its
//! producer did.

use crate::convert::{Follow, Lookahead, Settings, convert, learn};
use crate::input::open::{Opened, Taken, open_path};
use crate::input::sniff::Kind;
use crate::output::Output;
use crate::pg::script::FAILURE;
use crate::progress::{Progress, Task};
use crate::report::{Diagnostic, Report};
use std::fs::File;
use std::io::{self, Seek, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// An input and where its script goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// The dump; `-` is standard input.
    pub input: PathBuf,
    /// The script; `None` is standard output.
    pub output: Option<PathBuf>,
}

impl Job {
    /// The input as messages call it.
    pub fn source(&self) -> String {
        if self.is_stdin() { String::from("<stdin>") } else { self.input.display().to_string() }
    }

    fn is_stdin(&self) -> bool {
        self.input == Path::new("-")
    }
}

/// What came of a job.
#[derive(Debug)]
pub struct Done {
    /// What was found and written.
    pub report: Report,
    /// Why it stopped.
    pub error: Option<String>,
}

/// Progress that several can tell.
#[derive(Debug, Clone)]
pub struct Shared(Arc<Mutex<Progress>>);

impl Shared {
    /// Shares `progress`.
    pub fn new(progress: Progress) -> Self {
        Shared(Arc::new(Mutex::new(progress)))
    }

    /// Erases the line while `write` writes to standard error.
    pub fn suspend<T>(&self, write: impl FnOnce() -> T) -> T {
        match self.0.lock() {
            Ok(progress) => progress.suspend(write),
            // somebody panicked while telling progress: whatever the line looks like, the message is worth more
            Err(_) => write(),
        }
    }

    fn tell(&self, tell: impl FnOnce(&mut Progress)) {
        if let Ok(mut progress) = self.0.lock() {
            tell(&mut progress);
        }
    }
}

/// Tells the position in a file of known size, compressed as it is, and in a pipe the bytes of text.
#[derive(Debug)]
struct Position {
    progress: Shared,
    taken: Option<Taken>,
}

impl Follow for Position {
    fn reached(&self, rows: u64, bytes: u64, table: &str) {
        let bytes = self.taken.as_ref().map_or(bytes, Taken::bytes);
        self.progress.tell(|progress| progress.tick(rows, bytes, table));
    }
}

/// How an attempt ended that did not fail.
enum End {
    /// The script is complete.
    Complete,
    /// There was nothing to convert: the script has to fail.
    Nothing,
}

/// Does a job, the `place.0`th of `place.1`. Losses whose code stands in `allow` were accepted by the user.
pub fn run(job: &Job, place: (usize, usize), settings: &Settings, allow: &[String], progress: &Shared) -> Done {
    let mut report = Report::new(allow.to_vec());
    let mut out = match &job.output {
        Some(path) => Output::create(path),
        None => Output::stdout(),
    };
    let error = match &mut out {
        Err(error) => Some(error.to_string()),
        Ok(out) => {
            // the other files are converted even if this one meets a bug; standard error has the panic's message
            let attempt = || attempt(job, place, settings, progress, out, &mut report);
            match catch_unwind(AssertUnwindSafe(attempt)) {
                Ok(Ok(End::Complete)) => None,
                Ok(Ok(End::Nothing)) => fail(out).err().map(|error| error.to_string()),
                Ok(Err(error)) => Some(error),
                Err(_) => Some(format!("{}: stopped by an error of sqlite2pg itself (above)", job.source())),
            }
        }
    };
    let error = match (out, error) {
        (Err(_), error) => error,
        (Ok(out), None) => out.finish().err().map(|error| error.to_string()),
        (Ok(mut out), Some(error)) => {
            // more than the first error is not worth telling: the reader has gone, or the disk is full
            let _ = if out.bytes() == 0 { fail(&mut out) } else { out.flush() };
            let _ = out.abandon();
            Some(error)
        }
    };
    report.stopped |= error.is_some();
    Done { report, error }
}

/// The script that makes psql fail. On a terminal nobody executes it.
///
/// # Errors
/// Those of writing.
pub fn fail(out: &mut Output) -> io::Result<()> {
    if out.is_terminal() {
        return Ok(());
    }
    out.write_all(FAILURE.as_bytes())?;
    out.flush()
}

fn attempt(
    job: &Job,
    place: (usize, usize),
    settings: &Settings,
    progress: &Shared,
    out: &mut Output,
    report: &mut Report,
) -> Result<End, String> {
    let source = job.source();
    let opened = open_path(&job.input).map_err(|error| format!("cannot read {source}: {error}"))?;
    let Opened { reader, kind, size, taken, .. } = opened;
    match kind {
        Kind::Empty if report.is_allowed(EMPTY) => {}
        Kind::Empty => {
            report.add(Diagnostic::new(EMPTY, kind.to_string()).hint("psql fails on the script"));
            return Ok(End::Nothing);
        }
        _ if kind.is_dump() => {}
        _ => return Err(format!("{source}: {kind}")),
    }
    let file = (!job.is_stdin()).then_some(source.as_str());
    let follow = |verb, size: Option<u64>, taken| {
        progress.tell(|progress| progress.begin(&Task { verb, file, size, place }));
        let position = Position { progress: progress.clone(), taken: size.map(|_| taken) };
        Settings { follow: Some(Arc::new(position)), ..settings.clone() }
    };
    let stopped = |error: crate::error::Error| error.to_string();
    let unread = |error: io::Error| format!("cannot read {source}: {error}");
    if size.is_some() && !job.is_stdin() {
        let evidence = learn(reader, &source, &follow("reading", size, taken));
        let Opened { reader, size, taken, .. } = open_path(&job.input).map_err(unread)?;
        let settings = follow("converting", size, taken);
        convert(reader, &source, out, &settings, report, Some(&evidence)).map_err(stopped)?;
    } else if settings.lookahead == Lookahead::All {
        let mut spool = spool(reader).map_err(|error| format!("cannot keep {source} in a temporary file: {error}"))?;
        let evidence = learn(&mut spool, &source, &follow("reading", None, Taken::default()));
        spool.rewind().map_err(unread)?;
        let settings = follow("converting", None, Taken::default());
        convert(spool, &source, out, &settings, report, Some(&evidence)).map_err(stopped)?;
    } else {
        let settings = follow("converting", size, taken);
        convert(reader, &source, out, &settings, report, None).map_err(stopped)?;
    }
    Ok(End::Complete)
}

/// All that a pipe yields, in a file without a name.
fn spool(mut reader: impl io::Read) -> io::Result<File> {
    let mut file = tempfile::tempfile()?;
    io::copy(&mut reader, &mut file)?;
    file.rewind()?;
    Ok(file)
}

/// The code of an input without a table.
const EMPTY: &str = "input.empty";
