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
use crate::error::is_unseen;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::ser::{Formatter, PrettyFormatter};
use serde_json::{Value, json};
use std::io::{self, Write};
use std::path::PathBuf;

/// One input and what came of it.
#[derive(Debug)]
pub struct Input<'a> {
    /// Its name.
    pub source: String,
    /// The file that its script went to.
    pub output: Option<PathBuf>,
    /// What was found.
    pub report: &'a Report,
    /// What stopped it.
    pub error: Option<&'a str>,
}

// In pieces, for a report that is on disk before the script of its input is whole. Keys stand in alphabetical order, as
// those of the values inside.

/// What stands in front of the first input.
pub fn begin(out: &mut impl Write) -> io::Result<()> {
    out.write_all(b"{\n  \"files\": [")
}

/// The input number `at`, from 0.
pub fn entry(at: usize, file: &Input<'_>, out: &mut impl Write) -> io::Result<()> {
    out.write_all(if at == 0 { b"\n    " } else { b",\n    " })?;
    let mut form = Plain(PrettyFormatter::new());
    // it stands in an array in an object
    form.begin_object(&mut io::sink())?;
    form.begin_array(&mut io::sink())?;
    file.serialize(&mut serde_json::Serializer::with_formatter(out, form))?;
    Ok(())
}

/// What stands behind the last input.
pub fn end(status: u8, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\n  ],\n  \"status\": {status},\n  \"version\": 1\n}}")
}

/// JSON that also a terminal can show: what [`is_unseen`] names is escaped, which JSON asks for below U+0020 only.
struct Plain<'a>(PrettyFormatter<'a>);

impl Formatter for Plain<'_> {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, out: &mut W, text: &str) -> io::Result<()> {
        for part in text.split_inclusive(is_unseen) {
            let unseen = part.chars().next_back().filter(|c| is_unseen(*c));
            out.write_all(&part.as_bytes()[..part.len() - unseen.map_or(0, char::len_utf8)])?;
            for unit in unseen.into_iter().flat_map(|c| c.encode_utf16(&mut [0; 2]).to_vec()) {
                write!(out, "\\u{unit:04x}")?;
            }
        }
        Ok(())
    }
    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_array(out)
    }
    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_array(out)
    }
    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(out, first)
    }
    fn end_array_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_array_value(out)
    }
    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_object(out)
    }
    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_object(out)
    }
    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(out, first)
    }
    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_object_value(out)
    }
    fn end_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_object_value(out)
    }
}

/// Values that are made when it is their turn.
struct Each<'a, T, F>(&'a [T], F);

impl Serialize for Input<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let report = self.report;
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
            "postgresql_name": column.given,
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

    fn write(input: &Input<'_>) -> Vec<u8> {
        let mut text = Vec::new();
        begin(&mut text).and_then(|()| entry(0, input, &mut text)).and_then(|()| end(0, &mut text)).unwrap();
        text
    }

    #[test]
    fn the_shape_is_the_documented_one() {
        let mut run = Report::new(vec!["view".into()]);
        run.tables.push(TableReport { name: "t".into(), rows: 3, bytes: 20 });
        run.add(Diagnostic::new("view.untranslated", "x").object("v").line(4));
        let text = write(&Input { source: "a.sql".into(), output: None, report: &run, error: None });
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

    #[test]
    fn no_byte_of_it_moves_a_cursor_and_all_of_it_comes_back() {
        let name = "a\u{1b}[2J\u{9b}2J\u{202e}\u{2028}\u{7f}\"\\ü";
        let mut run = Report::default();
        run.add(Diagnostic::new("view.untranslated", name).object(name));
        let text = write(&Input { source: name.into(), output: None, report: &run, error: Some(name) });
        let text = String::from_utf8(text).unwrap();
        assert!(!text.chars().any(|c| c != '\n' && is_unseen(c)), "{text}");
        let all: Value = serde_json::from_str(&text).unwrap();
        assert_eq!((&all["files"][0]["source"], &all["files"][0]["error"]), (&json!(name), &json!(name)));
        assert_eq!(all["files"][0]["diagnostics"][0]["object"], json!(name));
    }
}
