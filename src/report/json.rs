//! `--report FILE.json` and `--check --format json`: the report for machines.
//!
//! ```json
//! {
//!   "version": 1,
//!   "status": 0,
//!   "files": [{
//!     "source": "app.sql", "output": null, "status": 0, "stopped": false, "error": null, "rows": 3,
//!     "tables": [{"name": "t", "rows": 3, "bytes": 20}],
//!     "diagnostics": [{"code": "type.datetime", "severity": "warning", "allowed": false, "object": "t", "column": "at",
//!                      "line": 8, "count": 1, "message": "...", "sample": "", "hint": null}],
//!     "checked": [{"name": "t", "rows": 3, "columns": [{"name": "at", "declared": "DATETIME", "type": "text",
//!                  "rule": "type.datetime", "options": "--datetime ..", "nulls": 0, "integers": 0, "reals": 0,
//!                  "texts": 3, "blobs": 0, "minimum": null, "maximum": null, "longest_text": 19}]}]
//!   }]
//! }
//! ```
//!
//! `status` is the exit status, of all and of each input; `error` is what stopped it. `checked` is there with `--check`
//! only. Keys may be added within a version; none changes its meaning.

use super::check::{CheckedTable, options};
use super::{Diagnostic, Report, Severity, TableReport};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Value, json};
use std::io::{self, Write};
use std::path::PathBuf;

/// One input and what came of it.
#[derive(Debug)]
pub struct Input {
    /// Its name.
    pub source: String,
    /// The file that its script went to.
    pub output: Option<PathBuf>,
    /// What was found.
    pub report: Report,
    /// What stopped it.
    pub error: Option<String>,
}

/// Writes the reports of all inputs, one value after the other: there may be a diagnostic for every column.
pub fn write(status: u8, files: &[Input], out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &All { status, files })?;
    writeln!(out)
}

struct All<'a> {
    status: u8,
    files: &'a [Input],
}

/// Values that are made when it is their turn.
struct Each<'a, T, F>(&'a [T], F);

// keys in alphabetical order, as those of the values inside
impl Serialize for All<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("files", self.files)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("version", &1)?;
        map.end()
    }
}

impl Serialize for Input {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let report = &self.report;
        let mut map = serializer.serialize_map(None)?;
        if !report.checked.is_empty() {
            map.serialize_entry("checked", &Each(&report.checked, checked))?;
        }
        map.serialize_entry("diagnostics", &Each(&report.diagnostics, |d: &Diagnostic| diagnostic(d, report)))?;
        map.serialize_entry("error", &self.error)?;
        map.serialize_entry("output", &self.output.as_ref().map(|path| path.display().to_string()))?;
        map.serialize_entry("rows", &report.tables.iter().map(|t| t.rows).sum::<u64>())?;
        map.serialize_entry("source", &self.source)?;
        map.serialize_entry("status", &report.status())?;
        map.serialize_entry("stopped", &report.stopped)?;
        let table = |t: &TableReport| json!({"name": t.name, "rows": t.rows, "bytes": t.bytes});
        map.serialize_entry("tables", &Each(&report.tables, table))?;
        map.end()
    }
}

impl<T, F: Fn(&T) -> Value> Serialize for Each<'_, T, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(&self.1))
    }
}

fn diagnostic(diagnostic: &Diagnostic, report: &Report) -> Value {
    let severity = match diagnostic.severity() {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Loss => "loss",
        Severity::Error => "error",
    };
    let acceptable = matches!(diagnostic.severity(), Severity::Warning | Severity::Loss);
    json!({
        "code": diagnostic.code,
        "severity": severity,
        "allowed": acceptable && report.is_allowed(diagnostic.code),
        "object": diagnostic.object.as_deref(),
        "column": diagnostic.column.as_deref(),
        "line": diagnostic.line,
        "count": diagnostic.count,
        "message": &*diagnostic.message,
        "sample": diagnostic.sample.as_deref(),
        "hint": diagnostic.hint.as_deref(),
    })
}

fn checked(table: &CheckedTable) -> Value {
    let columns = table.columns.iter().map(|column| {
        let values = &column.values;
        json!({
            "name": column.name,
            "declared": column.declared,
            "type": column.pg_type,
            "rule": column.rule,
            "options": options(column.rule),
            "nulls": values.nulls,
            "integers": values.integers,
            "reals": values.reals,
            "texts": values.texts,
            "blobs": values.blobs,
            "minimum": values.range.map(|range| range.0),
            "maximum": values.range.map(|range| range.1),
            "longest_text": values.longest,
        })
    });
    json!({"name": table.name, "rows": table.rows, "columns": columns.collect::<Vec<_>>()})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_is_the_documented_one() {
        let mut run = Report::new(vec!["view".into()]);
        run.tables.push(TableReport { name: "t".into(), rows: 3, bytes: 20 });
        run.add(Diagnostic::new("view.untranslated", "x").object("v").line(4));
        let input = Input { source: "a.sql".into(), output: None, report: run, error: None };
        let mut text = Vec::new();
        write(0, &[input], &mut text).unwrap();
        let all: Value = serde_json::from_slice(&text).unwrap();
        assert_eq!((&all["version"], &all["status"]), (&json!(1), &json!(0)));
        let value = &all["files"][0];
        assert_eq!((&value["status"], &value["rows"], &value["error"]), (&json!(0), &json!(3), &Value::Null));
        assert_eq!(value["tables"], json!([{"name": "t", "rows": 3, "bytes": 20}]));
        assert_eq!(
            value["diagnostics"],
            json!([{"code": "view.untranslated", "severity": "loss", "allowed": true, "object": "v", "column": null,
                    "line": 4, "count": 1, "message": "x", "sample": null, "hint": null}])
        );
        assert_eq!(value.get("checked"), None);
    }
}
