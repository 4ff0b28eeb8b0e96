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
use super::{Diagnostic, Report, Severity};
use serde_json::{Value, json};
use std::path::Path;

/// The reports of all inputs.
pub fn all(status: u8, files: Vec<Value>) -> Value {
    json!({"version": 1, "status": status, "files": files})
}

/// The report of one input.
pub fn file(source: &str, output: Option<&Path>, report: &Report, error: Option<&str>) -> Value {
    let tables = report.tables.iter().map(|t| json!({"name": t.name, "rows": t.rows, "bytes": t.bytes}));
    let mut file = json!({
        "source": source,
        "output": output.map(|path| path.display().to_string()),
        "status": report.status(),
        "stopped": report.stopped,
        "error": error,
        "rows": report.tables.iter().map(|t| t.rows).sum::<u64>(),
        "tables": tables.collect::<Vec<_>>(),
        "diagnostics": report.diagnostics.iter().map(|d| diagnostic(d, report)).collect::<Vec<_>>(),
    });
    if !report.checked.is_empty() {
        file["checked"] = report.checked.iter().map(checked).collect();
    }
    file
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
        "object": diagnostic.object,
        "column": diagnostic.column,
        "line": diagnostic.line,
        "count": diagnostic.count,
        "message": diagnostic.message,
        "sample": diagnostic.sample,
        "hint": diagnostic.hint,
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
    use crate::report::TableReport;

    #[test]
    fn the_shape_is_the_documented_one() {
        let mut run = Report::new(vec!["view".into()]);
        run.tables.push(TableReport { name: "t".into(), rows: 3, bytes: 20 });
        run.add(Diagnostic::new("view.untranslated", "x").object("v").line(4));
        let value = file("a.sql", None, &run, None);
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
