//! The end of a run as text on stderr: what was found, a table of what was written, one line of verdict.
//!
//! It says what the filter wrote; whether the server took it, only psql's exit status tells.

use super::{Diagnostic, Report, Severity};
use crate::error::printable;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Says something on standard error, in lines of which the second and following are indented. Where nobody reads it, the
/// exit status still tells.
pub fn say(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", message(text));
}

/// How much is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// Everything.
    All,
    /// Losses and errors only (`--quiet`).
    Problems,
    /// The line at the end.
    Verdict,
}

/// Writes the diagnostics, the table and the verdict.
pub fn write(report: &Report, amount: Amount, out: &mut impl Write) -> io::Result<()> {
    for severity in [Severity::Warning, Severity::Loss, Severity::Error] {
        if amount == Amount::All || amount == Amount::Problems && severity > Severity::Warning {
            for diagnostic in report.diagnostics.iter().filter(|d| d.severity() == severity) {
                write_diagnostic(diagnostic, report.is_allowed(diagnostic.code), out)?;
            }
        }
    }
    if amount == Amount::All {
        write_notes(report, out)?;
        write_table(report, out)?;
    }
    if amount != Amount::Problems || report.status() != 0 {
        writeln!(out, "sqlite2pg: {}", verdict(report))?;
    }
    Ok(())
}

pub(super) fn write_diagnostic(diagnostic: &Diagnostic, allowed: bool, out: &mut impl Write) -> io::Result<()> {
    let severity = match diagnostic.severity() {
        Severity::Note => "note",
        Severity::Warning if allowed => "allowed",
        Severity::Warning => "warning",
        Severity::Loss if allowed => "allowed",
        Severity::Loss => "LOSS",
        Severity::Error => "ERROR",
    };
    write!(out, "{severity} [{}]", diagnostic.code)?;
    if let Some(object) = &diagnostic.object {
        write!(out, " {}", printable(object))?;
        if let Some(column) = &diagnostic.column {
            write!(out, ".{}", printable(column))?;
        }
    }
    write!(out, ": {}", message(&diagnostic.message))?;
    let mut details = Vec::new();
    // some messages begin with it
    let counted = diagnostic.message.starts_with(&format!("{} of ", diagnostic.count));
    if diagnostic.count > 1 && !counted {
        details.push(format!("{} times", diagnostic.count));
    }
    if let Some(line) = diagnostic.line {
        details.push(if diagnostic.count > 1 { format!("first in line {line}") } else { format!("line {line}") });
    }
    if let Some(sample) = &diagnostic.sample {
        details.push(format!("such as '{}'", printable(sample)));
    }
    if !details.is_empty() {
        write!(out, " ({})", details.join(", "))?;
    }
    if let Some(hint) = &diagnostic.hint {
        write!(out, "; {}", printable(hint))?;
    }
    writeln!(out)
}

/// A message may quote a line of the dump, indented; any other line end came with a name, and would begin what passes
/// for a line of ours.
fn message(text: &str) -> String {
    let mut lines = text.split('\n');
    let mut out = printable(lines.next().unwrap_or_default());
    for line in lines {
        out.push(if line.starts_with("  ") { '\n' } else { '\u{FFFD}' });
        out.push_str(&printable(line));
    }
    out
}

/// Notes are about form: one line for each code and message, with the places counted. Places that differ in what is
/// said of them are not put together: each line is true of all its places.
fn write_notes(report: &Report, out: &mut impl Write) -> io::Result<()> {
    let notes = report.diagnostics.iter().filter(|d| d.severity() == Severity::Note);
    let mut groups: BTreeMap<(&str, &str), Vec<&Diagnostic>> = BTreeMap::new();
    for note in notes {
        groups.entry((note.code, &note.message)).or_default().push(note);
    }
    for ((code, message), places) in groups {
        match places[..] {
            [only] => write_diagnostic(only, false, out)?,
            [first, ..] => {
                let place = match (&first.object, &first.column) {
                    (Some(object), Some(column)) => format!(" {}.{}", printable(object), printable(column)),
                    (Some(object), None) => format!(" {}", printable(object)),
                    (None, _) => String::new(),
                };
                let sample = first.sample.as_deref().map(|sample| format!(" (such as '{}')", printable(sample)));
                let sample = sample.unwrap_or_default();
                let hint = first.hint.as_ref().map(|hint| format!("; {}", printable(hint))).unwrap_or_default();
                let more = places.len() - 1;
                writeln!(out, "note [{code}]{place} and {more} more: {}{sample}{hint}", printable(message))?;
            }
            [] => {}
        }
    }
    Ok(())
}

fn write_table(report: &Report, out: &mut impl Write) -> io::Result<()> {
    const HEAD: &str = "table";
    let width = report
        .tables
        .iter()
        .map(|t| printable(&t.name).chars().count())
        .chain([HEAD.len(), "total".len()])
        .max()
        .unwrap_or(HEAD.len())
        .min(40);
    writeln!(out, "{HEAD:<width$} {:>12} {:>9} {:>8} {:>8}", "rows", "size", "widened", "warnings")?;
    let found = report.by_object();
    for table in &report.tables {
        let told = found.get(table.name.as_str());
        let of_table = |severity: Severity| told.into_iter().flatten().filter(move |d| d.severity() == severity);
        let widened = of_table(Severity::Warning).filter(|d| d.code.starts_with("type.")).count();
        let warnings = of_table(Severity::Warning).count() + of_table(Severity::Loss).count();
        writeln!(
            out,
            "{:<width$} {:>12} {:>9} {:>8} {:>8}",
            printable(&table.name),
            table.rows,
            size(table.bytes),
            dash(widened),
            dash(warnings)
        )?;
    }
    let rows: u64 = report.tables.iter().map(|t| t.rows).sum();
    let bytes: u64 = report.tables.iter().map(|t| t.bytes).sum();
    writeln!(out, "{:<width$} {rows:>12} {:>9}", "total", size(bytes))
}

/// One line: how much was written and what is missing.
pub fn verdict(report: &Report) -> String {
    let rows: u64 = report.tables.iter().map(|t| t.rows).sum();
    let (did, rest) = if report.checked.is_empty() {
        ("written", "; psql's exit status tells the rest")
    } else {
        ("checked: nothing was written", "")
    };
    let written = format!("{rows} row(s) of {} table(s) {did}", report.tables.len());
    match report.status() {
        2 | 3 if !report.checked.is_empty() => format!("{written}; a conversion STOPS (ERROR above)"),
        2 | 3 => String::from("STOPPED: nothing can be committed from this script"),
        1 => format!("{written}; {} object(s) of the dump are NOT in the output (LOSS above)", report.losses()),
        _ if report.allowed() > 0 => {
            format!("{written}; {} object(s) left out as allowed{rest}", report.allowed())
        }
        _ if report.checked.is_empty() => format!("{written}, every object of the dump with them{rest}"),
        _ => format!("{written}; a conversion brings every object along"),
    }
}

fn dash(count: usize) -> String {
    if count == 0 { String::from("-") } else { count.to_string() }
}

/// Bytes with a unit: powers of 1,000, as disks and pipes are sold.
fn size(bytes: u64) -> String {
    const UNITS: [(u64, &str); 3] = [(1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")];
    for (unit, name) in UNITS {
        if bytes >= unit {
            return format!("{}.{} {name}", bytes / unit, bytes % unit * 10 / unit);
        }
    }
    format!("{bytes} B")
}
