//! How much of a page a row needs at least (postgresql.org/docs/current/storage-page-layout.html).
//!
//! In: a line of COPY and the types of its columns. Out: bytes that no server can do without: long values are taken to
//! be compressed. A row beyond [`LARGEST`] is refused whatever it holds.

use super::types::PgType;

/// MaxHeapTupleSize of a stock server.
pub const LARGEST: usize = 8160;

/// Fewer columns than this always fit.
pub const FEW: usize = 400;

/// The bytes of a long value that was compressed well; one that stands out of line leaves 18.
const COMPRESSED: usize = 12;

/// The least size of a row.
pub fn row(types: impl Iterator<Item = PgType>, line: &[u8]) -> usize {
    let fields = line.strip_suffix(b"\n").unwrap_or(line).split(|byte| *byte == b'\t');
    let (mut at, mut columns, mut nulls) = (0usize, 0usize, false);
    for (pg_type, field) in types.zip(fields) {
        columns += 1;
        if field == b"\\N" {
            nulls = true;
            continue;
        }
        let (size, aligned) = value(pg_type, field);
        at = at.next_multiple_of(aligned) + size;
    }
    let header = 23 + if nulls { columns.div_ceil(8) } else { 0 };
    header.next_multiple_of(8) + at
}

/// The least size of a value, and what its address is a multiple of.
fn value(pg_type: PgType, field: &[u8]) -> (usize, usize) {
    match pg_type {
        PgType::Boolean => (1, 1),
        PgType::SmallInt => (2, 2),
        PgType::Integer | PgType::Date => (4, 4),
        PgType::BigInt | PgType::DoublePrecision | PgType::Time | PgType::Timestamp(_) | PgType::TimestampTz(_) => {
            (8, 8)
        }
        PgType::Interval => (16, 8),
        PgType::Uuid => (16, 1),
        // a byte of length, two of sign and scale, two for each four digits
        PgType::Numeric(_) => ((3 + 2 * groups(field)).min(COMPRESSED), 1),
        PgType::Jsonb => (5, 1),
        PgType::Bytea => ((1 + field.len().saturating_sub(3) / 2).min(COMPRESSED), 1),
        // an escape is at most twice as long as what it stands for
        PgType::Text | PgType::Varchar(_) | PgType::Json => ((1 + field.len().div_ceil(2)).min(COMPRESSED), 1),
    }
}

/// The groups of four digits of a number, at least; zeros at its ends are not kept.
fn groups(field: &[u8]) -> usize {
    if !field.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.')) {
        return 0;
    }
    let digits = field.strip_prefix(b"-").unwrap_or(field);
    let (whole, fraction) = match memchr::memchr(b'.', digits) {
        Some(point) => (&digits[..point], &digits[point + 1..]),
        None => (digits, &[][..]),
    };
    let zeros = |digits: &mut dyn Iterator<Item = &u8>| digits.take_while(|digit| **digit == b'0').count();
    let whole = &whole[zeros(&mut whole.iter())..];
    let fraction = &fraction[..fraction.len() - zeros(&mut fraction.iter().rev())];
    match (whole.len(), fraction.len()) {
        (whole_digits, 0) => (whole_digits - zeros(&mut whole.iter().rev())).div_ceil(4),
        (0, digits) => (digits - zeros(&mut fraction.iter())).div_ceil(4),
        (whole, fraction) => whole.div_ceil(4) + fraction.div_ceil(4),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_as_large_as_the_server_says() {
        let line = vec!["1.5"; 1200].join("\t");
        assert_eq!(row(std::iter::repeat_n(PgType::DoublePrecision, 1200), line.as_bytes()), 9624);
        let line = vec!["\\N"; 1600].join("\t") + "\n";
        assert_eq!(row(std::iter::repeat_n(PgType::BigInt, 1600), line.as_bytes()), 224);
        let line = vec!["1.25"; 1600].join("\t");
        assert_eq!(row(std::iter::repeat_n(PgType::Numeric(None), 1600), line.as_bytes()), 11224);
        for (field, want) in [("0", 0), ("-10000", 1), ("0.00010", 1), ("12345.5", 3), ("1e30", 0), ("NaN", 0)] {
            assert_eq!(groups(field.as_bytes()), want, "{field}");
        }
        let types = [PgType::Boolean, PgType::BigInt, PgType::Text];
        assert_eq!(row(types.into_iter(), b"t\t1\tab"), 24 + 16 + 2);
    }
}
