//! `--explain`: an object as SQLite declares it, as PostgreSQL gets it, and by which rules.

use super::check::CheckedTable;
use super::text::{Amount, write, write_diagnostic};
use super::{Report, lines};
use crate::error::printable;
use std::io::{self, Write};

/// An object that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// `table`, `virtual table`, `index`, `view`, `trigger`.
    pub kind: &'static str,
    /// Its name in SQLite.
    pub name: String,
    /// The line of its CREATE.
    pub line: u64,
    /// Its CREATE, as the dump has it.
    pub sqlite: Vec<u8>,
    /// The statements that make it, in the order in which they are run; none if it is not in the output.
    pub postgres: Vec<String>,
    /// The functions of SQLite in it that have a rule.
    pub functions: Vec<&'static str>,
    /// The helper functions that are called.
    pub helpers: Vec<&'static str>,
}

/// Writes every object that was asked for, with what was said about it, then the verdict.
pub fn write_explained(report: &Report, _: Amount, out: &mut impl Write) -> io::Result<()> {
    let found = report.by_object();
    for object in &report.explained {
        writeln!(out, "{} {} (line {})", object.kind, printable(&object.name), object.line)?;
        write_block("SQLite", [object.sqlite.as_slice()].into_iter(), out)?;
        if object.postgres.is_empty() {
            writeln!(out, "  PostgreSQL: nothing of its own")?;
        } else {
            write_block("PostgreSQL", object.postgres.iter().map(String::as_bytes), out)?;
        }
        let table = report.checked.iter().find(|table| object.kind.ends_with("table") && table.name == object.name);
        write_rules(object, table, out)?;
        for diagnostic in found.get(object.name.as_str()).into_iter().flatten() {
            write!(out, "  ")?;
            write_diagnostic(diagnostic, report.is_allowed(diagnostic.code), out)?;
        }
        writeln!(out)?;
    }
    write(report, Amount::Verdict, out)
}

fn write_block<'a>(title: &str, statements: impl Iterator<Item = &'a [u8]>, out: &mut impl Write) -> io::Result<()> {
    write!(out, "  {title}:")?;
    for statement in statements {
        let statement = statement.trim_ascii_end();
        for line in lines(statement.strip_suffix(b";").unwrap_or(statement)) {
            write!(out, "\n    {line}")?;
        }
        out.write_all(b";")?;
    }
    writeln!(out)
}

/// The rules that `--list-rules` prints, by their ids; functions by their names.
fn write_rules(object: &Explained, table: Option<&CheckedTable>, out: &mut impl Write) -> io::Result<()> {
    let columns = table.map(|table| table.columns.as_slice()).unwrap_or_default();
    if columns.is_empty() && object.functions.is_empty() && object.helpers.is_empty() {
        return Ok(());
    }
    writeln!(out, "  rules:")?;
    for column in columns {
        let (name, values) = (printable(&column.name), column.values.summary());
        writeln!(out, "    [{}] {name} -> {}: {values}", column.rule, column.pg_type)?;
    }
    if !object.functions.is_empty() {
        writeln!(out, "    functions: {}", object.functions.join(", "))?;
    }
    if !object.helpers.is_empty() {
        writeln!(out, "    helper functions: {}", object.helpers.join(", "))?;
    }
    Ok(())
}
