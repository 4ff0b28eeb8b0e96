//! The program: arguments in, exit status out.
//!
//! 0 everything is in the script, 1 objects are missing, 2 usage, 3 stopped. Whatever stops before the first byte of a
//! script that goes to a pipe leaves a script there that makes psql fail.

mod cli;

use anyhow::{Context, Error, Result};
use clap::Parser;
use clap::error::ErrorKind;
use cli::{Cli, Format, message, pages};
use sqlite2pg::files::{Destination, plan, would_write_into_input};
use sqlite2pg::output::Output;
use sqlite2pg::progress::Progress;
use sqlite2pg::report::check::write_check;
use sqlite2pg::report::explain::write_explained;
use sqlite2pg::report::files::File;
use sqlite2pg::report::json::Input;
use sqlite2pg::report::text::Amount;
use sqlite2pg::report::{self, Report, rules};
use sqlite2pg::run::{Done, Job, Shared, fail, look, run};
use std::ffi::OsString;
use std::fs;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::process::ExitCode;

const USAGE: u8 = 2;
const STOPPED: u8 = 3;

fn main() -> ExitCode {
    let status = match Cli::try_parse() {
        Ok(cli) => start(&cli).unwrap_or_else(|error| {
            eprintln!("sqlite2pg: {error:#}");
            usage(cli.destination() != Destination::Stdout)
        }),
        Err(error) => {
            if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
                // help that cannot be printed leaves nothing to say
                let _ = error.print();
                0
            } else {
                eprintln!("sqlite2pg: {}", message(&error));
                usage(names_output(std::env::args_os()))
            }
        }
    };
    ExitCode::from(status)
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
    if cli.list_rules {
        let listed = io::stdout().write_all(rules::list().as_bytes());
        return Ok(if listed.is_ok() { 0 } else { STOPPED });
    }
    if let Some(page) = pages(cli)? {
        let printed = io::stdout().write_all(&page);
        return Ok(if printed.is_ok() { 0 } else { STOPPED });
    }
    let settings = cli.settings()?;
    let jobs = plan(&cli.inputs, cli.destination()).map_err(Error::msg)?;
    if let Some(refused) = would_write_into_input(&jobs) {
        eprintln!("sqlite2pg: {refused}");
        return Ok(USAGE);
    }
    if cli.expect.is_some() && jobs.len() > 1 {
        eprintln!("sqlite2pg: --expect counts the tables of one dump, and here are {} inputs", jobs.len());
        return Ok(usage(cli.destination() != Destination::Stdout));
    }
    if let Destination::Folder(folder) = cli.destination()
        && let Err(error) = fs::create_dir_all(folder)
    {
        eprintln!("sqlite2pg: cannot make the folder {}: {error}", folder.display());
        return Ok(STOPPED);
    }
    // a script on the terminal and a line that is drawn over and over would spoil each other
    let shown = cli.destination() == Destination::Stdout && io::stdout().is_terminal();
    let progress = Shared::new(Progress::new(cli.progress.unless(cli.quiet || shown)));
    let amount = if cli.quiet { Amount::Problems } else { Amount::All };
    let mut files = Vec::with_capacity(jobs.len());
    let json = cli.check && cli.format == Format::Json;
    let mut reports = Vec::new();
    let mut unexplained = cli.explain.clone();
    let accepted = cli.accepted();
    for (at, job) in jobs.iter().enumerate() {
        let place = (at + 1, jobs.len());
        let work = if cli.only_looks() { look } else { run };
        let done = work(job, place, &settings, &accepted, &progress);
        progress.erase();
        match (cli.only_looks(), cli.format) {
            (true, Format::Text) if cli.check => print(job, &done, jobs.len(), write_check)?,
            (true, Format::Text) => print(job, &done, jobs.len(), write_explained)?,
            (true, Format::Json) => {}
            (false, _) => tell(job, &done, amount, jobs.len()),
        }
        unexplained.retain(|name| done.report.unexplained.contains(name));
        files.push(File::new(&name(job), &done.report));
        if json || cli.report.is_some() {
            let Done { report, error, .. } = done;
            reports.push(Input { source: job.source(), output: job.output.clone(), report, error });
        }
    }
    if files.len() > 1 {
        // nobody reads it: the exit status still tells
        let _ = report::files::write(&files, amount, &mut io::stderr().lock());
    }
    // the worst, in the order 3, 1, 0
    let status = files.iter().map(File::status).max().unwrap_or(0);
    for name in &unexplained {
        eprintln!("sqlite2pg: --explain {name}: no such object");
    }
    let status = if unexplained.is_empty() { status } else { status.max(USAGE) };
    if json {
        written(status, &reports, io::stdout().lock()).context("cannot write to standard output")?;
    }
    if let Some(path) = &cli.report
        && let Err(error) = fs::File::create(path).and_then(|file| written(status, &reports, file))
    {
        eprintln!("sqlite2pg: cannot write {}: {error}", path.display());
        return Ok(STOPPED);
    }
    Ok(status)
}

fn written(status: u8, reports: &[Input], out: impl Write) -> io::Result<()> {
    let mut out = BufWriter::new(out);
    report::json::write(status, reports, &mut out)?;
    out.flush()
}

/// A job as messages about several call it.
fn name(job: &Job) -> String {
    match &job.output {
        Some(output) => format!("{} -> {}", job.source(), output.display()),
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
fn print(
    job: &Job,
    done: &Done,
    jobs: usize,
    write: fn(&Report, &mut io::StdoutLock<'static>) -> io::Result<()>,
) -> Result<()> {
    if let Some(error) = &done.error {
        eprintln!("{error}");
    }
    let mut stdout = io::stdout().lock();
    let head = if jobs > 1 { writeln!(stdout, "--- {}", name(job)) } else { Ok(()) };
    head.and_then(|()| write(&done.report, &mut stdout)).context("cannot write to standard output")
}
