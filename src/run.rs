//! One conversion from its input to its output, whatever happens on the way.
//!
//! In: a [`Job`]. Out: [`Done`], and an output that is complete, or a script on which psql fails, or (a named file) not
//! there at all. What is no dump is named; so is an input of no bytes: its producer failed.

use crate::convert::{Follow, Lookahead, Settings, Strict, check, convert, learn};
use crate::error::{self, Error, path, printable};
use crate::input::encoding::{Encoding, LineEnds};
use crate::input::open::{Opened, Taken, open_path};
use crate::input::sniff::Kind;
use crate::output::{Output, is_stdout};
use crate::pg::frame::{FAILURE, HEAD, STOP};
use crate::progress::{Progress, Task};
use crate::report::{Diagnostic, Makes, Report};
use std::fs::File;
use std::io::{self, Seek, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

pub mod report_file;

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
        if self.is_stdin() { String::from("<stdin>") } else { path(&self.input) }
    }

    /// Whether the input is standard input.
    pub fn is_stdin(&self) -> bool {
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
    /// It stopped because nobody reads the script any more: `| head`, or psql met an error and told it.
    pub unread: bool,
    /// The script, whole but for its end: COMMIT has not gone yet.
    script: Option<Output>,
}

impl Done {
    /// Lets the end of the script go; `false` where that failed.
    pub fn finish(&mut self) -> bool {
        let Some(Err(error)) = self.script.take().map(Output::finish) else { return true };
        let stop = Stop::from(error);
        (self.report.stopped, self.unread, self.error) = (true, stop.unread, Some(stop.text));
        false
    }

    /// Puts a failure in the place of the end: nothing is committed, and a file is not made.
    pub fn fail(&mut self, why: String) {
        self.error.get_or_insert(why);
        if let Some(mut script) = self.script.take() {
            script.discard();
            // more than the first error is not worth telling
            let _ = script.write_all(STOP.as_bytes()).and_then(|()| script.flush());
            let _ = script.abandon();
        }
        self.report.stopped = true;
    }
}

/// Why an attempt stopped.
struct Stop {
    text: String,
    unread: bool,
}

impl From<String> for Stop {
    fn from(text: String) -> Self {
        Stop { text, unread: false }
    }
}

/// An error of the output.
impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Error::write(error).into()
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        let unread = matches!(error.kind(), error::Kind::Write(cause) if cause.kind() == io::ErrorKind::BrokenPipe);
        Stop { unread, text: error.to_string() }
    }
}

/// Progress that several can tell.
#[derive(Debug, Clone)]
pub struct Shared(Arc<Mutex<Progress>>);

impl Shared {
    /// Shares `progress`.
    pub fn new(progress: Progress) -> Self {
        Shared(Arc::new(Mutex::new(progress)))
    }

    /// Erases the line, so that others can write to standard error.
    pub fn erase(&self) {
        self.tell(Progress::erase);
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

/// Does a job, the `place.0`th of `place.1`, up to the end of its script: [`Done::finish`] lets that go. Losses whose
/// code stands in `allow` were accepted by the user.
pub fn run(job: &Job, place: (usize, usize), settings: &Settings, allow: &[String], progress: &Shared) -> Done {
    let makes = if job.output.as_deref().is_some_and(|path| !is_stdout(path)) { Makes::File } else { Makes::Stream };
    let mut report = Report::new(allow.to_vec());
    (report.makes, report.strict) = (makes, settings.strict == Strict::Yes);
    let mut out = match &job.output {
        Some(path) => Output::create(path),
        None => Output::stdout(),
    };
    let error = match &mut out {
        Err(error) => Some(Stop::from(format!("cannot write the script: {error}"))),
        Ok(out) => {
            // the other files are converted even if this one meets a bug; standard error has the panic's message
            let attempt = || attempt(job, place, settings, progress, out, &mut report);
            match catch_unwind(AssertUnwindSafe(attempt)) {
                Ok(attempted) => attempted.err(),
                Err(_) => Some(format!("{}: stopped by an error of sqlite2pg itself (above)", job.source()).into()),
            }
        }
    };
    let (script, error) = match (out, error) {
        (Err(_), error) => (None, error),
        (Ok(out), None) => (Some(out), None),
        (Ok(mut out), Some(error)) => {
            // more than the first error is not worth telling: the reader has gone, or the disk is full
            let _ = if out.bytes() == HEAD.len() as u64 { stop(&mut out) } else { out.flush() };
            let _ = out.abandon();
            (None, Some(error))
        }
    };
    report.stopped |= error.is_some();
    let unread = error.as_ref().is_some_and(|stop| stop.unread);
    Done { report, unread, error: error.map(|stop| stop.text), script }
}

/// The first bytes of a script are on their way before the first one of the input is read.
fn begin(out: &mut Output) -> io::Result<()> {
    out.write_all(HEAD.as_bytes())?;
    // on a terminal a run that stops at once leaves its message alone
    if out.is_terminal() { Ok(()) } else { out.flush() }
}

/// The end of a script that has only begun.
fn stop(out: &mut Output) -> io::Result<()> {
    if out.is_terminal() {
        return Ok(());
    }
    out.write_all(STOP.as_bytes())?;
    out.flush()
}

/// A script that makes psql fail, where none was begun. On a terminal nobody executes it.
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

/// Only looks at the dump of a job (`--check`).
pub fn look(job: &Job, place: (usize, usize), settings: &Settings, allow: &[String], progress: &Shared) -> Done {
    let mut report = Report::new(allow.to_vec());
    (report.makes, report.strict) = (Makes::Nothing, settings.strict == Strict::Yes);
    let looked = catch_unwind(AssertUnwindSafe(|| -> Result<(), Stop> {
        let source = job.source();
        let Opened { reader, size, taken, .. } = open(job, &mut report)?;
        let file = (!job.is_stdin()).then_some(source.as_str());
        progress.tell(|progress| progress.begin(&Task { verb: "checking", file, size, place }));
        let position = Position { progress: progress.clone(), taken: size.map(|_| taken) };
        let settings = Settings { follow: Some(Arc::new(position)), ..settings.clone() };
        Ok(check(reader, &source, &settings, &mut report)?)
    }));
    let error = match looked {
        Ok(done) => done.err().map(|stop| stop.text),
        Err(_) => Some(format!("{}: stopped by an error of sqlite2pg itself (above)", job.source())),
    };
    report.stopped |= error.is_some();
    report.complete = error.is_none();
    Done { report, error, unread: false, script: None }
}

/// Opens the input of a job. What is no dump is an error.
fn open(job: &Job, report: &mut Report) -> Result<Opened, Stop> {
    let source = job.source();
    let opened = open_path(&job.input).map_err(|error| format!("cannot read {source}: {error}"))?;
    let file = (!job.is_stdin()).then_some(source.as_str());
    match opened.kind {
        Kind::Empty if report.is_allowed("input.empty") => {}
        kind if kind.is_dump() => {}
        kind => {
            // the name of an archive is not the name of what it holds
            let (inside, name) = match opened.compression {
                Some(compression) => (format!(" (inside the {compression} archive)"), None),
                None => (String::new(), file),
            };
            return Err(format!("{source}{inside}: {}", printable(&kind.advice(name))).into());
        }
    }
    tell_form(opened.encoding, opened.line_ends, report);
    Ok(opened)
}

fn attempt(
    job: &Job,
    place: (usize, usize),
    settings: &Settings,
    progress: &Shared,
    out: &mut Output,
    report: &mut Report,
) -> Result<(), Stop> {
    begin(out)?;
    let source = job.source();
    let Opened { mut reader, size, taken, compression, .. } = open(job, report)?;
    let file = (!job.is_stdin()).then_some(source.as_str());
    let follow = |verb, size: Option<u64>, taken| {
        progress.tell(|progress| progress.begin(&Task { verb, file, size, place }));
        let position = Position { progress: progress.clone(), taken: size.map(|_| taken) };
        Settings { follow: Some(Arc::new(position)), ..settings.clone() }
    };
    let unread = |error: io::Error| format!("cannot read {source}: {error}");
    let (evidence, settings) = if size.is_some() && !job.is_stdin() {
        let evidence = learn(&mut reader, &source, &follow("reading", size, taken));
        let again = open_path(&job.input).map_err(unread)?;
        reader = again.reader;
        (Some(evidence), follow("converting", again.size, again.taken))
    } else if settings.lookahead == Lookahead::All {
        let mut spool = spool(reader).map_err(|error| format!("cannot keep {source} in a temporary file: {error}"))?;
        let evidence = learn(&mut spool, &source, &follow("reading", None, Taken::default()));
        spool.rewind().map_err(unread)?;
        reader = Box::new(spool);
        (Some(evidence), follow("converting", None, Taken::default()))
    } else {
        (None, follow("converting", size, taken))
    };
    let Err(error) = convert(&mut reader, &source, out, &settings, report, evidence.as_ref()) else {
        return Ok(());
    };
    let mut stop = Stop::from(error);
    if compression.is_some() && !stop.unread {
        // nonsense in a damaged archive is found before its checksum is: the archive is what has to be mended
        let rest = io::copy(&mut reader, &mut io::sink());
        let archive = rest.err().map(|error| error.to_string()).filter(|text| !stop.text.contains(text));
        stop.text.extend(archive.map(|text| format!("\n  cause: {text}")));
    }
    Err(stop)
}

/// Says what the text went through before it came here: values were read as they arrived.
fn tell_form(encoding: Encoding, line_ends: LineEnds, report: &mut Report) {
    let code = match encoding {
        Encoding::Utf8 => None,
        Encoding::Utf8Bom => Some("input.bom"),
        Encoding::Utf16Le | Encoding::Utf16Be => Some("input.utf-16"),
    };
    let line_ends = match encoding {
        Encoding::Utf8 | Encoding::Utf8Bom => line_ends.note(),
        // its note speaks of them
        Encoding::Utf16Le | Encoding::Utf16Be => None,
    };
    report.extend(code.zip(encoding.note()).map(|(code, note)| Diagnostic::new(code, note)));
    report.extend(line_ends.map(|note| Diagnostic::new("input.line-ends", note)));
}

/// All that a pipe yields, in a file without a name.
fn spool(mut reader: impl io::Read) -> io::Result<File> {
    let mut file = tempfile::tempfile()?;
    io::copy(&mut reader, &mut file)?;
    file.rewind()?;
    Ok(file)
}
