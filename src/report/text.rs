//! The end of a run as text on stderr: what was found, a table of what was written, one line of verdict.
//!
//! It says what the filter wrote; whether the server took it, only psql's exit status tells.

use super::way_out::way_out;
use super::{Diagnostic, Makes, Report, Severity, TableReport};
use crate::error::{printable, sentence, short};
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

/// So many findings of one code are told one by one; of more the first two.
const TOLD: usize = 20;

/// Writes the diagnostics, the table and the verdict.
pub fn write(report: &Report, amount: Amount, out: &mut impl Write) -> io::Result<()> {
    for severity in [Severity::Warning, Severity::Loss, Severity::Error] {
        if amount == Amount::All || amount == Amount::Problems && severity > Severity::Warning {
            write_findings(report, severity, out)?;
        }
    }
    if amount == Amount::All {
        write_notes(report, out)?;
        if !report.tables.is_empty() {
            write_table(report, out)?;
        }
    }
    if let Some(options) = way_out(report).filter(|_| report.complete && report.status() != 0) {
        writeln!(out, "to accept all of it: {options}")?;
    }
    if amount != Amount::Problems || report.status() != 0 {
        writeln!(out, "sqlite2pg: {}", verdict(report))?;
    }
    Ok(())
}

fn write_findings(report: &Report, severity: Severity, out: &mut impl Write) -> io::Result<()> {
    let of_severity = || report.diagnostics.iter().filter(move |d| d.severity() == severity);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    of_severity().for_each(|found| *counts.entry(found.code).or_default() += 1);
    let mut told: BTreeMap<&str, usize> = BTreeMap::new();
    for found in of_severity() {
        let (count, told) = (counts.get(found.code).copied().unwrap_or_default(), told.entry(found.code).or_default());
        *told += 1;
        if count <= TOLD || *told <= 2 {
            write_diagnostic(found, report.is_allowed(found.code), out)?;
        } else if *told == 3 {
            let word = word(severity, report.is_allowed(found.code));
            writeln!(out, "{word} [{}]: {} more of them; --report FILE has them all", found.code, count - 2)?;
        }
    }
    Ok(())
}

fn word(severity: Severity, allowed: bool) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning if allowed => "allowed",
        Severity::Warning => "warning",
        Severity::Loss if allowed => "allowed",
        Severity::Loss => "LOSS",
        Severity::Error => "ERROR",
    }
}

pub(super) fn write_diagnostic(diagnostic: &Diagnostic, allowed: bool, out: &mut impl Write) -> io::Result<()> {
    let severity = word(diagnostic.severity(), allowed);
    write!(out, "{severity} [{}]", diagnostic.code)?;
    if let Some(object) = &diagnostic.object {
        write!(out, " {}", name(object))?;
        if let Some(column) = &diagnostic.column {
            write!(out, ".{}", name(column))?;
        }
    }
    write!(out, ": {}", sentence(&diagnostic.message))?;
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
        details.push(format!("such as '{}'", short(sample, 160)));
    }
    if !details.is_empty() {
        write!(out, " ({})", details.join(", "))?;
    }
    if let Some(hint) = &diagnostic.hint {
        write!(out, "; {}", sentence(hint))?;
    }
    writeln!(out)
}

/// A name: PostgreSQL's have at most 63 bytes, SQLite's any number.
fn name(text: &str) -> String {
    short(text, 120)
}

/// Lines of ours, of which the second and following are indented; any other line end came with a name, and would begin
/// what passes for a line of ours.
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
                    (Some(object), Some(column)) => format!(" {}.{}", name(object), name(column)),
                    (Some(object), None) => format!(" {}", name(object)),
                    (None, _) => String::new(),
                };
                let sample = first.sample.as_deref().map(|sample| format!(" (such as '{}')", short(sample, 160)));
                let sample = sample.unwrap_or_default();
                let hint = first.hint.as_ref().map(|hint| format!("; {}", sentence(hint))).unwrap_or_default();
                let more = places.len() - 1;
                writeln!(out, "note [{code}]{place} and {more} more: {}{sample}{hint}", sentence(message))?;
            }
            [] => {}
        }
    }
    Ok(())
}

fn write_table(report: &Report, out: &mut impl Write) -> io::Result<()> {
    const HEAD: &str = "table";
    let names: Vec<String> = report.tables.iter().map(|table| name(&table.name)).collect();
    let widths = names.iter().map(|name| name.chars().count()).chain([HEAD.len(), "total".len()]);
    let width = widths.max().unwrap_or(HEAD.len()).min(40);
    let found = report.by_object();
    let counts = |table: &TableReport| {
        let told = found.get(table.name.as_str());
        let of_table = |severity: Severity| told.into_iter().flatten().filter(move |d| d.severity() == severity);
        let widened = of_table(Severity::Warning).filter(|d| d.code.starts_with("type.")).count();
        [widened, of_table(Severity::Warning).count(), of_table(Severity::Loss).count()]
    };
    let counts: Vec<[usize; 3]> = report.tables.iter().map(counts).collect();
    let sum = |of: usize| counts.iter().map(|row| row[of]).sum::<usize>();
    let sums = [sum(0), sum(1), sum(2)];
    let columns = |counts: [usize; 3]| {
        let [widened, warnings, losses] = counts.map(dash);
        let losses = if sums[2] > 0 { format!(" {losses:>8}") } else { String::new() };
        format!("{widened:>8} {warnings:>8}{losses}")
    };
    let losses = if sums[2] > 0 { "     LOSS" } else { "" };
    writeln!(out, "{HEAD:<width$} {:>12} {:>9} {:>8} {:>8}{losses}", "rows", "size", "widened", "warnings")?;
    for ((table, name), counts) in report.tables.iter().zip(&names).zip(&counts) {
        writeln!(out, "{name:<width$} {:>12} {:>9} {}", table.rows, size(table.bytes), columns(*counts))?;
    }
    let rows: u64 = report.tables.iter().map(|t| t.rows).sum();
    let bytes: u64 = report.tables.iter().map(|t| t.bytes).sum();
    write!(out, "{:<width$} {rows:>12} {:>9}", "total", size(bytes))?;
    if sums == [0; 3] { writeln!(out) } else { writeln!(out, " {}", columns(sums)) }
}

/// One line: how much was written and what is missing.
pub fn verdict(report: &Report) -> String {
    let rows: u64 = report.tables.iter().map(|t| t.rows).sum();
    let (did, rest) = match report.makes {
        Makes::Stream | Makes::File => ("written", "; psql's exit status tells the rest"),
        Makes::Nothing => ("checked: nothing was written", ""),
    };
    let warnings = match report.warnings() {
        0 => String::new(),
        1 => String::from(" (1 warning)"),
        more => format!(" ({more} warnings)"),
    };
    let written = format!("{rows} row(s) of {} table(s) {did}{warnings}", report.tables.len());
    match (report.status(), report.makes) {
        (2 | 3, Makes::Nothing) => format!("{written}; a conversion STOPS (ERROR above)"),
        (2 | 3, Makes::File) => String::from("STOPPED: no script was written"),
        (2 | 3, Makes::Stream) => String::from("STOPPED: nothing can be committed from this script"),
        (1, _) => format!("{written}; {} object(s) of the dump are NOT in the output (LOSS above)", report.losses()),
        _ if report.allowed() > 0 => {
            format!("{written}; {} object(s) left out as allowed{rest}", report.allowed())
        }
        (_, Makes::Stream | Makes::File) => format!("{written}, every object of the dump with them{rest}"),
        (_, Makes::Nothing) => format!("{written}; a conversion brings every object along"),
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
