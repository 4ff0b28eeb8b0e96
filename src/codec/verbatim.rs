//! Numbers that PostgreSQL reads as the dump writes them: their digits are copied, past lexer, affinity and codec.
//!
//! In: a column's codec and affinity, and the statement from a value on. Out: the field and the length of the value, or
//! nothing: then the long way, which takes everything that this one takes, decides. `convert`'s test holds the two
//! against each other. Whoever adds a form: the byte behind the value must be `,` or `)`, or the value may go on.

use super::{BooleanForm, Codec, Width, word};
use crate::sqlite::affinity::Affinity;

/// Copies the number at the start of `bytes`.
#[inline]
pub fn copy(codec: &Codec, affinity: Affinity, bytes: &[u8], out: &mut Vec<u8>) -> Option<usize> {
    let length = match (codec, affinity) {
        (Codec::Integer(width), Affinity::Integer | Affinity::Numeric | Affinity::Blob) => integer(*width, bytes)?,
        // without a declared type integers may stand among the reals, and then 1.0 has to be told from 1
        (Codec::Double, Affinity::Real) => decimal(bytes)?,
        (Codec::Boolean(BooleanForm::Integers), Affinity::Integer | Affinity::Numeric | Affinity::Blob) => {
            return match bytes {
                [b'0', b',' | b')', ..] => Some(push(b'f', out)),
                [b'1', b',' | b')', ..] => Some(push(b't', out)),
                _ => None,
            };
        }
        (
            Codec::Integer(_)
            | Codec::Double
            | Codec::Boolean(_)
            | Codec::Numeric(..)
            | Codec::Text(_)
            | Codec::Bytea(_)
            | Codec::Date
            | Codec::Time(_)
            | Codec::Timestamp(..)
            | Codec::TimestampTz(_)
            | Codec::Json
            | Codec::Jsonb
            | Codec::Interval(_)
            | Codec::Uuid,
            _,
        ) => return None,
    };
    match bytes.get(length)? {
        b',' | b')' => {}
        _ => return None,
    }
    match bytes.first_chunk::<32>() {
        // a copy of fixed size is far cheaper than one of a few bytes
        Some(chunk) if length <= chunk.len() => {
            let end = out.len() + length;
            out.extend_from_slice(chunk);
            out.truncate(end);
        }
        Some(_) | None => out.extend_from_slice(&bytes[..length]),
    }
    Some(length)
}

fn push(letter: u8, out: &mut Vec<u8>) -> usize {
    out.push(letter);
    1
}

/// Length of an integer as SQLite prints it, of fewer digits than the largest of its width has; of 64 bits only those
/// that a double holds as well: what is copied here is not looked at any more, and the others have to be.
#[inline]
fn integer(width: Width, bytes: &[u8]) -> Option<usize> {
    let most = match width {
        Width::Small => 4,
        Width::Medium => 9,
        Width::Big => 15,
    };
    let sign = usize::from(bytes.first() == Some(&b'-'));
    let length = digits(bytes.get(sign..)?);
    let zero = bytes.get(sign) == Some(&b'0');
    // neither `-0` nor `007`: they are copied as nothing else than 0 and 7
    ((1..=most).contains(&length) && !zero || length == 1 && sign == 0).then_some(sign + length)
}

/// Length of a finite decimal with a point; see `number::push_double` for what float8in makes of it.
#[inline]
fn decimal(bytes: &[u8]) -> Option<usize> {
    let sign = usize::from(bytes.first() == Some(&b'-'));
    let whole = digits(bytes.get(sign..)?);
    let point = sign + whole;
    if bytes.get(point) != Some(&b'.') {
        return None;
    }
    let fraction = digits(&bytes[point + 1..]);
    let end = point + 1 + fraction;
    (whole > 0 && fraction > 0 && end <= 40).then_some(end)
}

/// How many digits stand at the start; near the end of the bytes it may say fewer.
#[inline]
fn digits(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let Some(word) = word::word(&bytes[at..]) {
        let other = word::no_digit(word);
        at += word::first(other);
        if other != 0 {
            break;
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::{Scratch, encode};
    use crate::pg::types::PgType;
    use crate::sqlite::row::RowLexer;

    const NUMBERS: &[&str] = &[
        "0",
        "1",
        "2",
        "7",
        "-1",
        "-0",
        "007",
        "+1",
        "1234",
        "9999",
        "12345",
        "32767",
        "32768",
        "123456789",
        "2147483648",
        "1234567890",
        "12345678",
        "123456789012345678",
        "1234567890123456789",
        "9223372036854775807",
        "9223372036854775808",
        "99999999999999999999",
        "0.0",
        "-0.0",
        "1.5",
        "-2037.7999999999999545",
        ".5",
        "5.",
        "1e3",
        "1.0e+20",
        "1.5x",
        "1.5.5",
        "12345678.12345678",
        "0x10",
        "1 ",
        "- 1",
        "1||2",
        "1.0||2",
        "1/**/",
        "NULL",
        "'1'",
        "'1.5'",
        "1-1",
        "00.5",
        "0.00000000000000000000000000000000000000000000000000000000000000000000000001",
    ];

    #[test]
    fn what_is_copied_is_what_the_long_way_writes() {
        let mut copied = 0;
        for number in NUMBERS {
            for tail in [",", ")", ",'text behind the value, long enough for every word'", "", ";"] {
                let sql = format!("{number}{tail}");
                for pg_type in [
                    PgType::BigInt,
                    PgType::Integer,
                    PgType::SmallInt,
                    PgType::Boolean,
                    PgType::DoublePrecision,
                    PgType::Numeric(None),
                    PgType::Text,
                ] {
                    let codec = Codec::plain(pg_type);
                    for affinity in
                        [Affinity::Integer, Affinity::Numeric, Affinity::Real, Affinity::Text, Affinity::Blob]
                    {
                        let mut short = Vec::new();
                        let Some(length) = copy(&codec, affinity, sql.as_bytes(), &mut short) else {
                            assert!(short.is_empty());
                            continue;
                        };
                        copied += 1;
                        let (mut lexer, mut at, mut stored, mut long) =
                            (RowLexer::default(), 0, Vec::new(), Vec::new());
                        let literal = lexer.value(sql.as_bytes(), &mut at).unwrap();
                        let literal = affinity.stored(literal, &mut stored);
                        encode(&codec, &literal, &mut Scratch::default(), &mut long).unwrap();
                        assert_eq!((length, short), (at, long), "{sql} {pg_type:?} {affinity:?}");
                    }
                }
            }
        }
        assert!(copied > 100, "{copied}");
    }
}
