//! What was sent of a table, read back from its COPY lines (postgresql.org/docs/current/sql-copy.html, text format):
//! the figures that the table must show before COMMIT.
//!
//! In: whole COPY lines, and the types of their columns. Out: per figure the aggregate that PostgreSQL computes, and its
//! value here. It reads the lines as a server does and knows nothing of how they were made. Whoever changes this: every
//! byte of every table passes through [`Tally::add`]; it allocates nothing per row.

use super::digest;
use super::ident::Ident;
use super::types::PgType;
use memchr::{memchr, memchr2};
use std::fmt;

/// How much is verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verify {
    /// Rows, and per column the values that are not NULL, the sum of integers, the octets of text and bytea.
    Counts,
    /// Also a checksum of the values of each column, in whatever order; of every type but jsonb.
    Full,
    /// Nothing.
    Off,
}

/// What is summed of a column, besides its values that are not NULL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sum {
    /// The numbers.
    Integers,
    /// The octets of the values.
    Octets,
    /// Nothing: its values have several spellings, or it changed its type on the way.
    Nothing,
}

impl Sum {
    fn of(pg_type: PgType) -> Sum {
        match pg_type {
            PgType::SmallInt | PgType::Integer | PgType::BigInt => Sum::Integers,
            PgType::Text | PgType::Varchar(_) | PgType::Bytea => Sum::Octets,
            PgType::Boolean
            | PgType::DoublePrecision
            | PgType::Numeric(_)
            | PgType::Date
            | PgType::Time
            | PgType::Timestamp(_)
            | PgType::TimestampTz(_)
            | PgType::Json
            | PgType::Jsonb
            | PgType::Interval
            | PgType::Uuid => Sum::Nothing,
        }
    }
}

/// The figures of one column.
#[derive(Debug, Clone)]
struct Column {
    name: String,
    pg_type: PgType,
    sum: Sum,
    /// The checksum is wanted, and the column kept its type.
    digested: bool,
    values: u64,
    /// The octets of the longest value of text or bytea.
    longest: usize,
    total: i128,
    digest: u128,
}

/// The figures of a table so far.
#[derive(Debug, Clone)]
pub struct Tally {
    columns: Vec<Column>,
    rows: u64,
    /// A value without its escapes.
    plain: Vec<u8>,
}

/// A figure: what the procedure `verify` measures, of what, and what it must give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// `values`, `sum`, `octets`, `bytes`, `checksum`.
    pub measure: &'static str,
    /// A column, or what is made of it.
    pub of: String,
    /// Its value.
    pub value: String,
}

impl Tally {
    /// For a table with these columns, in the order of its COPY lines.
    pub fn new<'a>(columns: impl Iterator<Item = (&'a str, PgType)>, verify: Verify) -> Tally {
        let column = |(name, pg_type): (&str, PgType)| Column {
            name: name.to_owned(),
            pg_type,
            sum: Sum::of(pg_type),
            digested: verify == Verify::Full && digest::source(pg_type, name).is_some(),
            values: 0,
            longest: 0,
            total: 0,
            digest: 0,
        };
        Tally { columns: columns.map(column).collect(), rows: 0, plain: Vec::new() }
    }

    /// A column has this type from now on: what was summed of another kind is not a figure any more.
    pub fn retyped(&mut self, name: &str, pg_type: PgType) {
        for column in self.columns.iter_mut().filter(|column| column.name == name) {
            if Sum::of(pg_type) != column.sum {
                column.sum = Sum::Nothing;
            }
            column.digested = false;
            column.pg_type = pg_type;
        }
    }

    /// Takes whole lines into account.
    pub fn add(&mut self, lines: &[u8]) {
        let mut rest = lines;
        while !rest.is_empty() {
            self.rows += 1;
            let last = self.columns.len().saturating_sub(1);
            for (n, column) in self.columns.iter_mut().enumerate() {
                let end = if n == last { memchr(b'\n', rest) } else { memchr2(b'\t', b'\n', rest) };
                let end = end.unwrap_or(rest.len());
                column.add(&rest[..end], &mut self.plain);
                rest = rest.get(end + 1..).unwrap_or_default();
            }
            if self.columns.is_empty() {
                rest = memchr(b'\n', rest).map_or(&[][..], |end| &rest[end + 1..]);
            }
        }
    }

    /// The octets of the longest value of a column of text or bytea; 0 for other columns.
    pub fn longest(&self, column: &str) -> usize {
        self.columns.iter().find(|own| own.name == column).map_or(0, |own| own.longest)
    }

    /// The rows.
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// The figures of the columns.
    pub fn figures(&self) -> Vec<Figure> {
        let mut figures = Vec::new();
        let mut figure = |measure, of: String, value: &dyn fmt::Display| {
            figures.push(Figure { measure, of, value: value.to_string() });
        };
        for column in &self.columns {
            let name = Ident(&column.name).to_string();
            figure("values", name.clone(), &column.values);
            match column.sum {
                Sum::Integers => figure("sum", name, &column.total),
                Sum::Octets if column.pg_type == PgType::Bytea => figure("bytes", name, &column.total),
                // of UTF-8, whatever the database's encoding is
                Sum::Octets => figure("octets", name, &column.total),
                Sum::Nothing => {}
            }
            if let Some(source) = digest::source(column.pg_type, &column.name).filter(|_| column.digested) {
                figure("checksum", source, &column.digest);
            }
        }
        figures
    }
}

impl Column {
    #[inline]
    fn add(&mut self, field: &[u8], plain: &mut Vec<u8>) {
        if field == b"\\N" {
            return;
        }
        self.values += 1;
        match self.sum {
            Sum::Integers => self.total += i128::from(integer(field)),
            Sum::Octets => {
                let octets =
                    if self.pg_type == PgType::Bytea { (field.len() - 3) / 2 } else { field.len() - escapes(field) };
                self.total += octets as i128;
                self.longest = self.longest.max(octets);
            }
            Sum::Nothing => {}
        }
        if self.digested {
            self.digest += u128::from(digest::value(self.pg_type, field, plain));
        }
    }
}

/// The number that a field spells; the codec has checked that it is one of 64 bits.
#[inline]
fn integer(field: &[u8]) -> i64 {
    let (negative, digits) = match field {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    let number = digits.iter().fold(0u64, |n, digit| n.wrapping_mul(10).wrapping_add(u64::from(digit & 15)));
    if negative { number.wrapping_neg().cast_signed() } else { number.cast_signed() }
}

/// How many bytes of a field are backslashes that escape the byte behind them.
#[inline]
fn escapes(field: &[u8]) -> usize {
    let mut found = 0;
    let mut at = 0;
    while let Some(next) = field.get(at..).and_then(|rest| memchr(b'\\', rest)) {
        found += 1;
        at += next + 2;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(types: &[(&str, PgType)], verify: Verify, lines: &str) -> Vec<(&'static str, String)> {
        let mut tally = Tally::new(types.iter().copied(), verify);
        tally.add(lines.as_bytes());
        tally.figures().into_iter().map(|figure| (figure.measure, figure.value)).collect()
    }

    #[test]
    fn lines_are_read_as_the_server_reads_them() {
        let types = [("a", PgType::BigInt), ("b", PgType::Text), ("c", PgType::Bytea), ("d", PgType::Boolean)];
        let lines = "-7\tx\\\\y\\n\t\\\\x00ff\tt\n\\N\t\\N\t\\\\x\t\\N\n9223372036854775807\t\t\\N\tf\n";
        let figures = tally(&types, Verify::Counts, lines);
        let values: Vec<_> = figures.iter().map(|(_, value)| value.as_str()).collect();
        assert_eq!(values, ["2", "9223372036854775800", "2", "4", "2", "2", "2"]);
        let measures: Vec<_> = figures.iter().map(|(measure, _)| *measure).collect();
        assert_eq!(measures, ["values", "sum", "values", "octets", "values", "bytes", "values"]);
    }

    #[test]
    fn the_smallest_integer_is_itself() {
        assert_eq!(integer(b"-9223372036854775808"), i64::MIN);
        assert_eq!(escapes(b"\\\\\\\\a\\t"), 3);
    }

    #[test]
    fn a_column_that_changed_its_type_keeps_its_count() {
        let mut tally = Tally::new([("a", PgType::SmallInt), ("b", PgType::Boolean)].into_iter(), Verify::Full);
        tally.add(b"1\tt\n");
        tally.retyped("a", PgType::BigInt);
        tally.retyped("b", PgType::Text);
        tally.add(b"2\tyes\n");
        let figures: Vec<_> = tally.figures().into_iter().map(|figure| figure.value).collect();
        assert_eq!(figures, ["2", "3", "2"]);
        assert_eq!(tally.rows(), 2);
    }
}
