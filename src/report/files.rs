//! The end of a run over several inputs: what became of each, so that nobody has to look for it further up.

use super::Report;
use super::text::{Amount, verdict};
use crate::error::printable;
use std::io::{self, Write};

/// What became of one input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    name: String,
    status: u8,
    verdict: String,
}

impl File {
    /// The input that messages call `name`.
    pub fn new(name: &str, report: &Report) -> Self {
        let status = report.status();
        let verdict = if status > 1 { String::from("STOPPED: no script was written") } else { verdict(report) };
        File { name: printable(name), status, verdict }
    }

    /// Its exit status.
    pub fn status(&self) -> u8 {
        self.status
    }
}

/// Writes a line for each input and one that counts them.
///
/// # Errors
/// Those of writing.
pub fn write(files: &[File], amount: Amount, out: &mut impl Write) -> io::Result<()> {
    for file in files.iter().filter(|file| amount == Amount::All || file.status != 0) {
        writeln!(out, "sqlite2pg: {}: {}", file.name, file.verdict)?;
    }
    let count = |status: u8| files.iter().filter(|file| file.status == status).count();
    let (complete, losses, stopped) = (count(0), count(1), count(2) + count(3));
    if amount == Amount::All || losses + stopped > 0 {
        writeln!(
            out,
            "sqlite2pg: {} inputs: {complete} complete, {losses} with a LOSS, {stopped} STOPPED",
            files.len()
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Diagnostic;

    #[test]
    fn every_input_has_its_line() {
        let lost = || {
            let mut report = Report::default();
            report.add(Diagnostic::new("view.untranslated", "x"));
            report
        };
        let stopped = Report { stopped: true, ..Report::default() };
        let files =
            [File::new("a.sql", &Report::default()), File::new("b.sql", &lost()), File::new("c\n.sql", &stopped)];
        for (amount, lines) in [(Amount::All, 4), (Amount::Problems, 3)] {
            let mut text = Vec::new();
            write(&files, amount, &mut text).unwrap();
            let text = String::from_utf8(text).unwrap();
            assert_eq!(text.lines().count(), lines, "{text}");
            assert!(text.contains("c\u{FFFD}.sql: STOPPED: no script was written\n"), "{text}");
            assert!(text.ends_with("3 inputs: 1 complete, 1 with a LOSS, 1 STOPPED\n"), "{text}");
        }
        let mut text = Vec::new();
        write(&files[..1], Amount::Problems, &mut text).unwrap();
        assert!(text.is_empty());
    }
}
