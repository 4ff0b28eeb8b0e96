//! What `--check` found: every column with what was declared, what its values are, the type chosen and why.
//!
//! In: [`CheckedTable`]s and the diagnostics of the report. Out: text; `json` writes the same for machines.

use super::text::{Amount, write, write_diagnostic};
use super::{Report, Severity};
use crate::error::printable;
use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedTable {
    /// Its name in SQLite.
    pub name: String,
    /// Its name in PostgreSQL.
    pub given: String,
    /// Its rows.
    pub rows: u64,
    /// Its columns.
    pub columns: Vec<CheckedColumn>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedColumn {
    /// Its name in SQLite.
    pub name: String,
    /// Its name in PostgreSQL.
    pub given: String,
    /// Its declared type.
    pub declared: Option<String>,
    /// What its values are.
    pub values: Values,
    /// Its type in PostgreSQL.
    pub pg_type: String,
    /// The rule that chose it: a row of `--list-rules`.
    pub rule: &'static str,
}

/// The values of a column by storage class.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Values {
    pub nulls: u64,
    pub integers: u64,
    pub reals: u64,
    pub texts: u64,
    pub blobs: u64,
    /// The smallest and the largest integer.
    pub range: Option<(i64, i64)>,
    /// Bytes of the longest text.
    pub longest: u64,
}

/// The options that would change what a rule chooses, besides `--column` and `--map`.
const OPTIONS: &[(&str, &str)] = &[
    ("type.bigint", "--infer boolean,datetime"),
    ("type.date", "--epoch UNIT"),
    ("type.datetime", "--datetime timestamp|timestamptz|text, --epoch UNIT"),
    ("type.integer", "--integer declared, --infer boolean,datetime"),
    ("type.json", "--json json|text"),
    ("type.smallint", "--infer boolean"),
    ("type.text", "--infer uuid,json,boolean,datetime, --text-collation C"),
    ("type.timestamptz", "--epoch UNIT"),
    ("type.varchar", "--infer uuid,json,boolean,datetime, --text-collation C"),
];

/// The options that would change the type of a column of this rule.
pub(super) fn options(rule: &str) -> Option<&'static str> {
    OPTIONS.iter().find(|row| row.0 == rule).map(|row| row.1)
}

impl Values {
    /// `3 integer (1 .. 9), 1 text (to 12 bytes), 2 NULL`.
    pub fn summary(&self) -> String {
        let mut parts = Vec::new();
        match self.range {
            Some((least, most)) if least == most => parts.push(format!("{} integer ({least})", self.integers)),
            Some((least, most)) => parts.push(format!("{} integer ({least} .. {most})", self.integers)),
            None => {}
        }
        if self.reals > 0 {
            parts.push(format!("{} real", self.reals));
        }
        if self.texts > 0 {
            parts.push(format!("{} text (to {} bytes)", self.texts, self.longest));
        }
        if self.blobs > 0 {
            parts.push(format!("{} blob", self.blobs));
        }
        if self.nulls > 0 {
            parts.push(format!("{} NULL", self.nulls));
        }
        if parts.is_empty() { String::from("no values") } else { parts.join(", ") }
    }
}

/// Writes every table with its columns, then what concerns no column, then the verdict; with `--quiet` the problems.
pub fn write_check(report: &Report, amount: Amount, out: &mut impl Write) -> io::Result<()> {
    if amount != Amount::All {
        return write(report, amount, out);
    }
    let found = report.by_object();
    for table in &report.checked {
        writeln!(out, "{} ({} rows)", called(&table.name, &table.given), table.rows)?;
        let width = |text: fn(&CheckedColumn) -> usize| table.columns.iter().map(text).max().unwrap_or(0).min(32);
        let name = width(|column| called(&column.name, &column.given).chars().count());
        let declared = width(|column| printable(shown(column)).chars().count());
        let chosen = width(|column| column.pg_type.len());
        for column in &table.columns {
            writeln!(
                out,
                "  {:<name$}  {:<declared$} -> {:<chosen$}  [{}]  {}",
                called(&column.name, &column.given),
                printable(shown(column)),
                column.pg_type,
                column.rule,
                column.values.summary()
            )?;
            let of_table = found.get(table.name.as_str()).into_iter().flatten();
            let of_column = of_table.filter(|d| d.column.as_deref() == Some(column.name.as_str()));
            for diagnostic in of_column {
                write!(out, "      ")?;
                write_diagnostic(diagnostic, report.is_allowed(diagnostic.code), out)?;
            }
        }
    }
    let checked: HashMap<&str, &CheckedTable> =
        report.checked.iter().map(|table| (table.name.as_str(), table)).collect();
    let of_no_column = |severity: Severity| {
        let told = |object: &str, column: &str| {
            checked.get(object).is_some_and(|table| table.columns.iter().any(|known| known.name == column))
        };
        report.diagnostics.iter().filter(move |d| {
            d.severity() == severity
                && !d.object.as_ref().zip(d.column.as_ref()).is_some_and(|(object, column)| told(object, column))
        })
    };
    for severity in [Severity::Note, Severity::Warning, Severity::Loss, Severity::Error] {
        for diagnostic in of_no_column(severity) {
            write_diagnostic(diagnostic, report.is_allowed(diagnostic.code), out)?;
        }
    }
    let mut rules: Vec<&str> =
        report.checked.iter().flat_map(|table| &table.columns).map(|column| column.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    writeln!(out, "to choose otherwise: --column 'TABLE.COLUMN=TYPE', --map 'DECLARED=TYPE'; by rule:")?;
    for rule in rules {
        if let Some(options) = options(rule) {
            writeln!(out, "  [{rule}] {options}")?;
        }
    }
    write_sums(report, out)?;
    write(report, Amount::Verdict, out)
}

/// What there is by kind, and what was found by code.
fn write_sums(report: &Report, out: &mut impl Write) -> io::Result<()> {
    let kinds = report.kinds.iter().filter(|(_, count)| *count > 0).map(|(kind, count)| {
        let many = if *kind == "index" { "es" } else { "s" };
        format!("{count} {kind}{}", if *count == 1 { "" } else { many })
    });
    let kinds: Vec<String> = kinds.collect();
    if !kinds.is_empty() {
        writeln!(out, "the dump has {}", kinds.join(", "))?;
    }
    for (severity, word) in [(Severity::Warning, "warning"), (Severity::Loss, "LOSS"), (Severity::Error, "ERROR")] {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        report
            .diagnostics
            .iter()
            .filter(|d| d.severity() == severity)
            .for_each(|d| *counts.entry(d.code).or_default() += 1);
        let counts: Vec<String> = counts.into_iter().map(|(code, count)| format!("{code} {count}")).collect();
        if !counts.is_empty() {
            writeln!(out, "{word}: {}", counts.join(", "))?;
        }
    }
    Ok(())
}

/// A name, and what it becomes where that is another one.
fn called(name: &str, given: &str) -> String {
    if name == given { printable(name) } else { format!("{} (as {})", printable(name), printable(given)) }
}

fn shown(column: &CheckedColumn) -> &str {
    column.declared.as_deref().unwrap_or("(no type)")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_told_in_one_line() {
        for (values, want) in [
            (Values::default(), "no values"),
            (Values { integers: 2, range: Some((1, 9)), nulls: 1, ..Values::default() }, "2 integer (1 .. 9), 1 NULL"),
            (Values { texts: 3, longest: 12, blobs: 1, ..Values::default() }, "3 text (to 12 bytes), 1 blob"),
        ] {
            assert_eq!(values.summary(), want);
        }
    }
}
