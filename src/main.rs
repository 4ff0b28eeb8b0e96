//! The program: arguments in, exit status out.
//!
//! 0 everything is in the script, 1 objects are missing, 2 usage, 3 stopped. Whatever stops before the first byte of a
//! script that goes to a pipe leaves a script there that makes psql fail.

mod cli;

use anyhow::Result;
use clap::Parser;
use clap::error::ErrorKind;
use cli::Cli;
use sqlite2pg::output::Output;
use sqlite2pg::progress::Progress;
use sqlite2pg::report::rules;
use sqlite2pg::report::text::{Amount, write};
use sqlite2pg::run::{Done, Job, Shared, fail, run};
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: u8 = 2;
const STOPPED: u8 = 3;

fn main() -> ExitCode {
    let status = match Cli::try_parse() {
        Ok(cli) => start(&cli).unwrap_or_else(|error| {
            eprintln!("sqlite2pg: {error:#}");
            usage(cli.output.is_some())
        }),
        Err(error) => {
            // a message that cannot be printed leaves nothing to say
            let _ = error.print();
            match error.kind() {
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => 0,
                _ => usage(names_output(std::env::args_os())),
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
        arg.starts_with(b"-o") || arg.starts_with(b"--out")
    };
    args.skip(1).take_while(|arg| arg != "--").any(names)
}

fn start(cli: &Cli) -> Result<u8> {
    if cli.list_rules {
        let listed = io::stdout().write_all(rules::list().as_bytes());
        return Ok(if listed.is_ok() { 0 } else { STOPPED });
    }
    let settings = cli.settings()?;
    let job = Job { input: cli.input.clone().unwrap_or_else(|| PathBuf::from("-")), output: cli.output.clone() };
    // a script on the terminal and a line that is drawn over and over would spoil each other
    let shown = job.output.is_none() && io::stdout().is_terminal();
    let progress = Shared::new(Progress::new(cli.progress.unless(cli.quiet || shown)));
    let done = run(&job, (1, 1), &settings, &cli.allow, &progress);
    progress.suspend(|| tell(&done, if cli.quiet { Amount::Problems } else { Amount::All }));
    Ok(done.report.status())
}

/// Says on standard error what came of a job; where nobody reads that, the exit status still tells.
fn tell(done: &Done, amount: Amount) {
    let mut stderr = io::stderr().lock();
    if let Some(error) = &done.error {
        let _ = writeln!(stderr, "{error}");
    }
    let _ = write(&done.report, amount, &mut stderr);
}
