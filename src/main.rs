//! The program: arguments in, exit status out.
//!
//! 0 everything is in the script, 1 objects are missing, 2 usage, 3 stopped.

mod cli;

use anyhow::{Context, Result};
use clap::Parser;
use clap::error::ErrorKind;
use cli::Cli;
use sqlite2pg::convert::convert;
use sqlite2pg::report::text::{Amount, write};
use sqlite2pg::report::{Report, rules};
use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Read, Write};
use std::os::fd::AsFd;
use std::process::ExitCode;

const STOPPED: u8 = 3;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let usage = !matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
            // help that cannot be printed leaves nothing to say
            let _ = error.print();
            return if usage { failing_script(2) } else { ExitCode::SUCCESS };
        }
    };
    match run(&cli) {
        Ok(status) => ExitCode::from(status),
        Err(error) => {
            eprintln!("sqlite2pg: {error:#}");
            failing_script(2)
        }
    }
}

/// A run that stops before its first byte must not look like an empty, successful script to psql.
fn failing_script(status: u8) -> ExitCode {
    if !io::stdout().is_terminal() {
        let script = "\\set ON_ERROR_STOP on\nDO $$ BEGIN RAISE EXCEPTION 'sqlite2pg did not start'; END $$;\n";
        let _ = io::stdout().write_all(script.as_bytes());
    }
    ExitCode::from(status)
}

fn run(cli: &Cli) -> Result<u8> {
    if cli.list_rules {
        return match io::stdout().write_all(rules::list().as_bytes()) {
            Ok(()) => Ok(0),
            Err(_) => Ok(STOPPED),
        };
    }
    let settings = cli.settings()?;
    let mut report = Report::new(cli.allow.clone());
    let (reader, source) = open(cli)?;
    let out = BufWriter::with_capacity(128 * 1024, File::from(io::stdout().as_fd().try_clone_to_owned()?));
    let done = convert(reader, &source, out, &settings, &mut report);
    let mut stderr = io::stderr().lock();
    let amount = if cli.quiet { Amount::Problems } else { Amount::All };
    // nobody reads stderr: the exit status still tells
    let _ = match &done {
        Ok(()) => Ok(()),
        Err(error) => writeln!(stderr, "{error}"),
    };
    let _ = write(&report, amount, &mut stderr);
    Ok(report.status())
}

fn open(cli: &Cli) -> Result<(Box<dyn Read>, String)> {
    match &cli.input {
        Some(path) if path.as_os_str() != "-" => {
            let file = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
            Ok((Box::new(file), path.display().to_string()))
        }
        _ => Ok((Box::new(io::stdin().lock()), String::from("<stdin>"))),
    }
}
