//! The program: arguments in, exit status out.
//!
//! 0 everything is in the script, 1 objects are missing, 2 usage, 3 stopped. Whatever stops before the first byte of a
//! script that goes to a pipe leaves a script there that makes psql fail.

mod cli;

use anyhow::{Error, Result};
use clap::Parser;
use clap::error::ErrorKind;
use cli::{Cli, Format, message, pages};
use sqlite2pg::convert::Settings;
use sqlite2pg::error::path;
use sqlite2pg::files::{Destination, Others, Plan, Stream, plan, refuse};
use sqlite2pg::output::{Output, is_stdout, stdout_is_open};
use sqlite2pg::progress::Progress;
use sqlite2pg::report::check::write_check;
use sqlite2pg::report::explain::write_explained;
use sqlite2pg::report::files::File;
use sqlite2pg::report::json::Input;
use sqlite2pg::report::near::nearest;
use sqlite2pg::report::text::{Amount, say};
use sqlite2pg::report::{self, Report};
use sqlite2pg::run::report_file::ReportFile;
use sqlite2pg::run::{Done, Job, Shared, fail, look, run};
use std::ffi::OsString;
use std::fs;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::process::ExitCode;

const USAGE: u8 = 2;
const STOPPED: u8 = 3;

const NO_INPUT: &str = "sqlite2pg: standard input is a terminal: pipe a dump into it, or name one
  hint: sqlite3 app.db .dump | sqlite2pg | psql mydb
  hint: sqlite2pg --help lists every option";

fn main() -> ExitCode {
    let status = match Cli::try_parse() {
        Ok(cli) => start(&cli).unwrap_or_else(|error| {
            say(&format!("sqlite2pg: {error:#}"));
            usage(cli.destination() != Destination::Stdout)
        }),
        Err(error) => {
            if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
                printed(stdout_is_open().and_then(|()| error.print()).and_then(|()| io::stdout().flush()))
            } else {
                say(&format!("sqlite2pg: {}", message(&error)));
                usage(names_output(std::env::args_os()))
            }
        }
    };
    ExitCode::from(status)
}

/// What became of something that is only printed. A reader that has gone has seen what it wanted.
fn printed(result: io::Result<()>) -> u8 {
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            say(&format!("sqlite2pg: cannot write to standard output: {error}"));
            STOPPED
        }
        Ok(()) | Err(_) => 0,
    }
}

/// A run that stops before its first byte must not look like an empty, successful script to psql.
fn usage(has_output: bool) -> u8 {
    if !has_output {
        // nobody reads it: the exit status still tells
        let _ = Output::stdout().and_then(|mut out| fail(&mut out));
    }
    USAGE
}

/// Whether arguments that were not understood name a file for the script.
fn names_output(args: impl Iterator<Item = OsString>) -> bool {
    let names = |arg: OsString| {
        let arg = arg.as_encoded_bytes();
        arg.starts_with(b"-o")
            || arg.starts_with(b"--out")
            || arg.starts_with(b"--check")
            || arg.starts_with(b"--explain")
    };
    args.skip(1).take_while(|arg| arg != "--").any(names)
}

fn start(cli: &Cli) -> Result<u8> {
    if let Some(page) = pages(cli)? {
        let out = cli.output.as_deref().map_or_else(Output::stdout, Output::create);
        return Ok(printed(out.and_then(|mut out| out.write_all(&page).and_then(|()| out.finish().map(drop)))));
    }
    let settings = cli.settings()?;
    let Plan { jobs, left_out } = plan(&cli.inputs, cli.destination()).map_err(Error::msg)?;
    if jobs.iter().any(Job::is_stdin) && io::stdin().is_terminal() {
        if cli.inputs.is_empty() {
            say(NO_INPUT);
            return Ok(usage(cli.destination() != Destination::Stdout));
        }
        say("sqlite2pg: reading a dump from the terminal; Ctrl-D ends it");
    }
    let others = Others { report: cli.report.as_deref(), expect: cli.expect.as_deref(), prints: cli.only_looks() };
    if let Some(refused) = refuse(&jobs, &others) {
        if refused.spoils != Some(Stream::Stderr) {
            say(&format!("sqlite2pg: {}", refused.text));
        }
        return Ok(usage(cli.destination() != Destination::Stdout || refused.spoils == Some(Stream::Stdout)));
    }
    if cli.report.as_deref().is_some_and(is_stdout) && (cli.only_looks() || jobs.iter().any(|job| job.output.is_none()))
    {
        say("sqlite2pg: --report -: standard output has what is asked for already; name a file for the report");
        return Ok(usage(cli.destination() != Destination::Stdout));
    }
    if cli.expect.is_some() && jobs.len() > 1 {
        say(&format!("sqlite2pg: --expect counts the tables of one dump, and here are {} inputs", jobs.len()));
        return Ok(usage(cli.destination() != Destination::Stdout));
    }
    if let Destination::Folder(folder) = cli.destination()
        && let Err(error) = fs::create_dir_all(folder)
    {
        say(&format!("sqlite2pg: cannot make the folder {}: {error}", path(folder)));
        return Ok(STOPPED);
    }
    let report = match cli.report.as_deref().map(ReportFile::create).transpose() {
        Ok(report) => report,
        Err(error) => {
            say(&format!("sqlite2pg: cannot write the report: {error}"));
            usage(cli.destination() != Destination::Stdout);
            return Ok(STOPPED);
        }
    };
    for note in left_out.into_iter().chain(cli.slips()).filter(|_| !cli.quiet) {
        say(&format!("note: {note}"));
    }
    Ok(go(cli, &jobs, &settings, report))
}

/// Does the jobs, one after the other.
fn go(cli: &Cli, jobs: &[Job], settings: &Settings, mut report: Option<ReportFile>) -> u8 {
    // a script on the terminal and a line that is drawn over and over would spoil each other
    let shown = cli.destination() == Destination::Stdout && io::stdout().is_terminal();
    let progress = Shared::new(Progress::new(cli.progress.unless(cli.quiet || shown)));
    let amount = if cli.quiet { Amount::Problems } else { Amount::All };
    let mut files = Vec::with_capacity(jobs.len());
    let mut printer = Printer { jobs: jobs.len(), amount, broken: stdout_is_open().err() };
    let mut unexplained = cli.explain.clone();
    let mut near = Vec::new();
    let mut unreported = None;
    let accepted = cli.accepted();
    for (at, job) in jobs.iter().enumerate() {
        let place = (at + 1, jobs.len());
        let work = if cli.only_looks() { look } else { run };
        let mut done = work(job, place, settings, &accepted, &progress);
        progress.erase();
        unexplained.retain(|name| done.report.unexplained.contains(name));
        near.append(&mut done.report.near);
        // the worst, in the order 3, 1, 0
        let usage = if unexplained.is_empty() { 0 } else { USAGE };
        let status = |done: &Done| files.iter().map(File::status).chain([done.report.status(), usage]).max();
        if let Some(file) = &mut report {
            let last = at + 1 == jobs.len();
            // COMMIT waits until the report is on disk
            let mut wrote = file.add(&input(job, &done));
            if wrote.is_ok() && last {
                wrote = file.publish(status(&done).unwrap_or(STOPPED));
            }
            match &wrote {
                Err(error) if !cli.only_looks() => done.fail(format!("cannot write the report: {error}")),
                Err(_) => {}
                Ok(()) if done.finish() => {}
                Ok(()) => {
                    wrote = file.replace(&input(job, &done));
                    if wrote.is_ok() && last {
                        wrote = file.publish(STOPPED);
                    }
                }
            }
            unreported = wrote.err();
        } else {
            done.finish();
        }
        match (cli.only_looks(), cli.format) {
            (true, Format::Text) if cli.check => printer.print(job, &done, write_check),
            (true, Format::Text) => printer.print(job, &done, write_explained),
            (true, Format::Json) => printer.json(at, &input(job, &done)),
            (false, _) => tell(job, &done, amount, jobs.len()),
        }
        files.push(File::new(&name(job), &done.report));
        if unreported.is_some() {
            break;
        }
    }
    if files.len() > 1 {
        // nobody reads it: the exit status still tells
        let _ = report::files::write(&files, amount, &mut io::stderr().lock());
    }
    for name in &unexplained {
        say(&format!("sqlite2pg: --explain {name}: no such object{}", nearest(name, near.iter().map(String::as_str))));
    }
    let mut status = files.iter().map(File::status).max().unwrap_or(0);
    status = status.max(if unexplained.is_empty() { 0 } else { USAGE });
    if let Some(error) = unreported.filter(|_| cli.only_looks()) {
        say(&format!("sqlite2pg: cannot write the report: {error}"));
        status = STOPPED;
    }
    if cli.only_looks() { status.max(printer.end(status, cli.format)) } else { status }
}

fn input<'a>(job: &Job, done: &'a Done) -> Input<'a> {
    Input { source: job.source(), output: job.output.clone(), report: &done.report, error: done.error.as_deref() }
}

/// A job as messages about several call it.
fn name(job: &Job) -> String {
    match &job.output {
        Some(output) => format!("{} -> {}", job.source(), path(output)),
        None => job.source(),
    }
}

/// Says on standard error what came of a job, one of `jobs`; where nobody reads that, the exit status still tells.
fn tell(job: &Job, done: &Done, amount: Amount, jobs: usize) {
    let head = (jobs > 1).then(|| format!("--- {}\n", name(job)));
    let mut out = BufWriter::new(Headed { head, out: io::stderr().lock() });
    if let Some(error) = &done.error {
        let _ = writeln!(out, "{error}");
    }
    // what was written up to there is of no interest to whoever left
    if !done.unread {
        let _ = report::text::write(&done.report, amount, &mut out);
    }
    let _ = out.flush();
}

/// A line in front of whatever is written, if anything is.
struct Headed<W> {
    head: Option<String>,
    out: W,
}

impl<W: Write> Write for Headed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(head) = self.head.take() {
            self.out.write_all(head.as_bytes())?;
        }
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// What `--check` and `--explain` found goes to standard output: it is what was asked for.
struct Printer {
    jobs: usize,
    amount: Amount,
    /// Nothing more can be printed.
    broken: Option<io::Error>,
}

/// Writes what was found.
type Written = fn(&Report, Amount, &mut BufWriter<io::StdoutLock<'static>>) -> io::Result<()>;

impl Printer {
    fn print(&mut self, job: &Job, done: &Done, write: Written) {
        if let Some(error) = &done.error {
            say(error);
        }
        let (head, amount) = ((self.jobs > 1).then(|| name(job)), self.amount);
        self.out(|out| {
            head.map_or(Ok(()), |head| writeln!(out, "--- {head}"))?;
            write(&done.report, amount, out)
        });
    }

    fn json(&mut self, at: usize, input: &Input<'_>) {
        self.out(|out| {
            if at == 0 {
                report::json::begin(out)?;
            }
            report::json::entry(at, input, out)
        });
    }

    /// The status that printing asks for.
    fn end(mut self, status: u8, format: Format) -> u8 {
        if format == Format::Json {
            self.out(|out| report::json::end(status, out));
        }
        self.broken.map_or(0, |error| printed(Err(error)))
    }

    fn out(&mut self, write: impl FnOnce(&mut BufWriter<io::StdoutLock<'static>>) -> io::Result<()>) {
        if self.broken.is_none() {
            let mut out = BufWriter::new(io::stdout().lock());
            self.broken = write(&mut out).and_then(|()| out.flush()).err();
        }
    }
}
