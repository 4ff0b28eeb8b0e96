//! Row counts per table, as `sqlite3 -csv` writes them.
//!
//! In: CSV (RFC 4180, any line ends), a line for each table: its name and its rows. Out: both, in the order of the file.
//! A first line without a number is a heading (`sqlite3 -header`).

use crate::error::quoted;
use std::io::Read;

/// A table and its rows.
pub type Count = (String, u64);

/// Reads all lines.
///
/// # Errors
/// What is wrong, with the line.
pub fn read(from: impl Read) -> Result<Vec<Count>, String> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(from);
    let mut counts = Vec::new();
    for (at, record) in reader.byte_records().enumerate() {
        let record = record.map_err(|error| error.to_string())?;
        let line = record.position().map_or(0, csv::Position::line);
        let (Some(name), Some(rows), 2) = (record.get(0), record.get(1), record.len()) else {
            return Err(format!("line {line}: expected table,count, found {} field(s)", record.len()));
        };
        let name = str::from_utf8(name).map_err(|_| format!("line {line}: the name of the table is not UTF-8"))?;
        let digits = !rows.is_empty() && rows.iter().all(u8::is_ascii_digit);
        match str::from_utf8(rows).ok().filter(|_| digits).and_then(|rows| rows.parse().ok()) {
            Some(rows) => counts.push((name.to_owned(), rows)),
            None if at == 0 && !digits => {}
            None => {
                let found = rows.escape_ascii();
                return Err(format!("line {line}: expected the rows of table {}, found \"{found}\"", quoted(name)));
            }
        }
    }
    Ok(counts)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn tables_and_rows_come_as_sqlite3_writes_them() {
        for (text, want) in [
            ("", Ok(vec![])),
            ("users,3\norders,0\n", Ok(vec![("users", 3), ("orders", 0)])),
            ("\"a \"\"b\"\", c\",12\r\n\"two\nlines\",1\r\n", Ok(vec![("a \"b\", c", 12), ("two\nlines", 1)])),
            ("table,count\nt,5\n", Ok(vec![("t", 5)])),
            ("\u{feff}t,5", Ok(vec![("t", 5)])),
            ("t|5\n", Err("line 1: expected table,count, found 1 field(s)")),
            ("t,5\nu,5,6\n", Err("line 2: expected table,count, found 3 field(s)")),
            ("t,5\nu,many\n", Err("line 2: expected the rows of table \"u\", found \"many\"")),
            ("t,-5\nu,1\nv,-1", Err("line 3: expected the rows of table \"v\", found \"-1\"")),
            (
                "t,99999999999999999999\n",
                Err("line 1: expected the rows of table \"t\", found \"99999999999999999999\""),
            ),
        ] {
            let got = read(text.as_bytes());
            let want =
                want.map(|rows| rows.into_iter().map(|(name, rows)| (name.to_owned(), rows)).collect::<Vec<_>>());
            assert_eq!(got, want.map_err(str::to_owned), "{text:?}");
        }
    }
}
