//! An independent reader of COPY text: the rows of a script are those that SQLite reads from the dump, and each field
//! is one that its type takes as it stands.

use crate::checked::{script, settings};
use crate::equal::{self, Cell};
use crate::load::decode;
use crate::oracle;
use crate::psql;

/// The rows of the dump's only table, by type and by value.
pub fn rows_are_sqlites(dump: &str) -> Result<(), String> {
    let (out, whole) = script(dump.as_bytes(), &settings(64 << 10));
    let found = psql::check(&out, whole)?;
    if !whole {
        // NUL or a date that cannot be taken back: refused and named
        return Ok(());
    }
    let mut tables = oracle::tables(dump).map_err(|error| format!("SQLite refuses the dump: {error}"))?;
    let (Some(table), [(_, rows)]) = (tables.pop(), &found.copies[..]) else {
        return if found.copies.is_empty() { Ok(()) } else { Err("several COPYs of one table".into()) };
    };
    let create = found.statements.iter().find(|sql| sql.starts_with("CREATE TABLE")).ok_or("no CREATE TABLE")?;
    let types: Vec<&str> = create
        .lines()
        .filter_map(|line| line.trim().strip_prefix('"')?.split_once("\" "))
        .map(|c| c.1.trim_end_matches(','))
        .collect();
    let rules: Vec<_> = types
        .iter()
        .map(|name| equal::rule(typname(name)).ok_or(format!("no rule for {name}")))
        .collect::<Result<_, _>>()?;
    let text: String = rows.iter().flat_map(|row| [row.as_str(), "\n"]).collect();
    let mut postgres = Vec::new();
    for row in decode(text.as_bytes()) {
        let mut cells = Vec::new();
        for ((field, rule), name) in row.iter().zip(&rules).zip(&types) {
            if let Some(field) = field {
                taken_as_it_stands(field, name)?;
            }
            cells.push(printed(rule.postgres(field.as_deref())));
        }
        postgres.push(cells);
    }
    let mut sqlite: Vec<Vec<Cell>> = table
        .rows
        .iter()
        .map(|row| row.iter().zip(&rules).map(|(value, rule)| printed(rule.sqlite(value))).collect())
        .collect();
    sqlite.sort();
    postgres.sort();
    if sqlite == postgres {
        Ok(())
    } else {
        Err(format!("types {types:?}\nSQLite     {sqlite:?}\nPostgreSQL {postgres:?}"))
    }
}

/// A double that became text: versions of SQLite print all its digits, or the fewest that stand for it.
fn printed(cell: Cell) -> Cell {
    let Cell::Bytes(bytes) = &cell else { return cell };
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let long = text.len() > 15 && text.contains(['.', 'e']);
    text.parse::<f64>().ok().filter(|_| long).map_or(cell, |value| Cell::Double(value.to_bits()))
}

/// `pg_type.typname` of a type as the script writes it.
fn typname(written: &str) -> &str {
    let bare = written.split(['(', ' ']).next().unwrap_or_default();
    match bare {
        "boolean" => "bool",
        "smallint" => "int2",
        "integer" => "int4",
        "bigint" => "int8",
        "double" => "float8",
        other => other,
    }
}

/// What PostgreSQL would cut, round or refuse.
fn taken_as_it_stands(field: &[u8], written: &str) -> Result<(), String> {
    let text = std::str::from_utf8(field).map_err(|_| "a field that is not UTF-8")?;
    let limits: Vec<usize> = written
        .split_once('(')
        .map(|(_, rest)| rest.split([',', ')']).filter_map(|n| n.trim().parse().ok()).collect())
        .unwrap_or_default();
    let digits = text.trim_start_matches(['-', '+']);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let good = match (typname(written), &limits[..]) {
        ("int2", _) => text.parse::<i16>().is_ok(),
        ("int4", _) => text.parse::<i32>().is_ok(),
        ("int8", _) => text.parse::<i64>().is_ok(),
        ("varchar", [most]) => text.chars().count() <= *most,
        ("numeric", [precision, scale]) => {
            whole.trim_start_matches('0').len() + scale <= *precision && fraction.trim_end_matches('0').len() <= *scale
        }
        ("timestamp" | "timestamptz" | "time", _) => {
            text.split_once('.').is_none_or(|(_, rest)| rest.bytes().take_while(u8::is_ascii_digit).count() <= 6)
        }
        ("bool", _) => matches!(text, "t" | "f"),
        _ => true,
    };
    if good { Ok(()) } else { Err(format!("{text:?} is not {written} as it stands")) }
}
