//! The file of `--report`: begun before the first byte of a script, on disk before the end of the last one goes out.
//!
//! In: what came of each input, one after the other. Out: the JSON of `report::json`, whole or not at all. An input whose
//! script fails at its very end is written again, where the file can be cut: a pipe keeps what it has.

use crate::output::Output;
use crate::report::json::{self, Input};
use std::io::{self, Write};
use std::path::Path;

/// The file.
#[derive(Debug)]
pub struct ReportFile {
    out: Output,
    inputs: usize,
    /// Bytes in front of the last input.
    before: u64,
    /// Bytes with it.
    behind: u64,
}

impl ReportFile {
    /// Begins it.
    ///
    /// # Errors
    /// Those of the system, with the name of the file.
    pub fn create(path: &Path) -> io::Result<ReportFile> {
        let mut out = Output::create(path)?;
        json::begin(&mut out)?;
        // a device that takes nothing tells it now
        out.flush()?;
        let bytes = out.bytes();
        Ok(ReportFile { out, inputs: 0, before: bytes, behind: bytes })
    }

    /// Adds an input, and has the disk take it.
    ///
    /// # Errors
    /// Those of writing.
    pub fn add(&mut self, input: &Input<'_>) -> io::Result<()> {
        self.before = self.out.bytes();
        json::entry(self.inputs, input, &mut self.out)?;
        self.out.flush()?;
        self.behind = self.out.bytes();
        self.inputs += 1;
        Ok(())
    }

    /// Writes the last input again.
    ///
    /// # Errors
    /// Those of writing.
    pub fn replace(&mut self, input: &Input<'_>) -> io::Result<()> {
        if self.out.rewind(self.before)? {
            self.inputs -= 1;
            self.add(input)?;
        }
        Ok(())
    }

    /// Writes the status of all, and gives the file its name. It may be called again when the status has changed.
    ///
    /// # Errors
    /// Those of writing, and of the rename.
    pub fn publish(&mut self, status: u8) -> io::Result<()> {
        if self.out.bytes() == self.behind || self.out.rewind(self.behind)? {
            json::end(status, &mut self.out)?;
        }
        self.out.publish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Report;
    use serde_json::Value;

    #[test]
    fn what_fails_at_its_end_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.json");
        let found = Report::default();
        let input = |error| Input { source: "a.sql".into(), output: None, report: &found, error };
        let mut report = ReportFile::create(&path).unwrap();
        report.add(&input(None)).unwrap();
        report.add(&input(None)).unwrap();
        assert!(!path.exists());
        let read = || serde_json::from_slice::<Value>(&std::fs::read(&path).unwrap()).unwrap();
        report.publish(0).unwrap();
        assert_eq!(read()["status"], 0);
        report.replace(&input(Some("a reader has gone"))).unwrap();
        report.publish(3).unwrap();
        let all = read();
        assert_eq!((&all["status"], all["files"].as_array().map(Vec::len)), (&3.into(), Some(2)));
        assert_eq!((&all["files"][0]["error"], &all["files"][1]["error"]), (&Value::Null, &"a reader has gone".into()));
    }
}
