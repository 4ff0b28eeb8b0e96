//! Affinity of a declared type (sqlite.org/datatype3.html, section 3): which one it is, and what it does to a literal.

use super::literal::{Literal, Spelt, Text};
use super::row::{number_of_text, real_text};

/// What SQLite tries to make of a value before it stores it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Affinity {
    Integer,
    Text,
    Blob,
    Real,
    Numeric,
}

/// The five rules, in their order, on the declared type without regard to case. No type at all is BLOB affinity, an empty quoted one (`''`) is not.
pub fn affinity(declared: Option<&str>) -> Affinity {
    let Some(declared) = declared else { return Affinity::Blob };
    let upper = declared.to_ascii_uppercase();
    let has = |words: &[&str]| words.iter().any(|word| upper.contains(word));
    if has(&["INT"]) {
        Affinity::Integer
    } else if has(&["CHAR", "CLOB", "TEXT"]) {
        Affinity::Text
    } else if has(&["BLOB"]) {
        Affinity::Blob
    } else if has(&["REAL", "FLOA", "DOUB"]) {
        Affinity::Real
    } else {
        Affinity::Numeric
    }
}

impl Affinity {
    /// What a column of this affinity stores for a literal. `sqlite3 .dump` writes values as they are stored and nothing
    /// happens; other producers quote every number or write 1 for 1.0, and then SQLite's own rules decide.
    #[inline]
    pub fn stored<'l>(self, literal: Literal<'l>, scratch: &'l mut Vec<u8>) -> Literal<'l> {
        let kept = match literal {
            Literal::Null | Literal::Blob(_) => true,
            Literal::Text(_) => matches!(self, Affinity::Text | Affinity::Blob),
            Literal::Integer(_) => matches!(self, Affinity::Integer | Affinity::Numeric | Affinity::Blob),
            Literal::Real { .. } => matches!(self, Affinity::Real | Affinity::Blob),
        };
        if kept { literal } else { self.changed(literal, scratch) }
    }

    fn changed<'l>(self, literal: Literal<'l>, scratch: &'l mut Vec<u8>) -> Literal<'l> {
        match (self, literal) {
            (Affinity::Blob, _)
            | (_, Literal::Null | Literal::Blob(_))
            | (Affinity::Text, Literal::Text(_))
            | (Affinity::Integer | Affinity::Numeric, Literal::Integer(_))
            | (Affinity::Real, Literal::Real { .. }) => literal,
            (Affinity::Integer | Affinity::Numeric, Literal::Real { value, .. }) => integral(value).unwrap_or(literal),
            (Affinity::Real, Literal::Integer(value)) => Literal::Real { value: value as f64, text: b"" },
            (Affinity::Text, Literal::Integer(value)) => {
                scratch.clear();
                scratch.extend_from_slice(value.to_string().as_bytes());
                Literal::Text(Text::plain(scratch))
            }
            (Affinity::Text, Literal::Real { value, .. }) => {
                scratch.clear();
                real_text(value, scratch);
                Literal::Text(Text::plain(scratch))
            }
            (Affinity::Integer | Affinity::Numeric | Affinity::Real, Literal::Text(text)) => {
                self.number(text, scratch).unwrap_or(literal)
            }
        }
    }

    /// Text in a column of numeric affinity that is nothing but a number.
    fn number(self, text: Text<'_>, scratch: &mut Vec<u8>) -> Option<Literal<'static>> {
        let could_be = |b: u8| b.is_ascii_digit() || b.is_ascii_whitespace() || matches!(b, b'+' | b'-' | b'.');
        let bytes = match text.spelt {
            Spelt::Plain => text.raw,
            Spelt::Doubled => return None,
            Spelt::Expression(_) => {
                // the whole of it is only put together if it begins like a number
                let mut first = None;
                text.pieces(|piece| first = first.or(piece.first().copied()));
                first.filter(|first| could_be(*first))?;
                text.bytes(scratch)
            }
        };
        if !could_be(*bytes.first()?) || !could_be(*bytes.last()?) {
            return None;
        }
        match (self, number_of_text(bytes)?) {
            (Affinity::Real, Literal::Integer(value)) => Some(Literal::Real { value: value as f64, text: b"" }),
            (Affinity::Integer | Affinity::Numeric, Literal::Real { value, text }) => {
                Some(integral(value).unwrap_or(Literal::Real { value, text }))
            }
            (_, number) => Some(number),
        }
    }
}

/// A double without a fraction that is an integer of 64 bits, its extremes excluded, as sqlite3VdbeIntegerAffinity.
fn integral(value: f64) -> Option<Literal<'static>> {
    const LIMIT: f64 = 9_223_372_036_854_775_807.0;
    (value.abs() < LIMIT && value.fract() == 0.0).then_some(Literal::Integer(value as i64))
}

#[cfg(test)]
mod tests {
    use super::{Affinity, affinity};
    use crate::sqlite::literal::{Literal, Text};

    #[test]
    fn literals_are_stored_as_the_affinity_says() {
        let text = |s: &'static str| Literal::Text(Text::plain(s.as_bytes()));
        for (affinity, literal, want) in [
            (Affinity::Integer, text("12"), Literal::Integer(12)),
            (Affinity::Integer, text("1.0"), Literal::Integer(1)),
            (Affinity::Numeric, Literal::Real { value: 2.0, text: b"2.0" }, Literal::Integer(2)),
            (Affinity::Numeric, text("2024-05-06"), text("2024-05-06")),
            (Affinity::Numeric, text("abc"), text("abc")),
            (Affinity::Real, Literal::Integer(1), Literal::Real { value: 1.0, text: b"" }),
            (Affinity::Real, text("1"), Literal::Real { value: 1.0, text: b"" }),
            (Affinity::Text, Literal::Integer(1), text("1")),
            (Affinity::Text, Literal::Real { value: 1.0, text: b"" }, text("1.0")),
            (Affinity::Blob, Literal::Integer(1), Literal::Integer(1)),
        ] {
            let mut scratch = Vec::new();
            assert_eq!(affinity.stored(literal, &mut scratch), want, "{affinity:?} {literal:?}");
        }
    }

    #[test]
    fn the_rules_apply_in_order() {
        for (declared, want) in [
            ("INTEGER", Affinity::Integer),
            ("CHARINT", Affinity::Integer),
            ("FLOATING POINT", Affinity::Integer),
            ("varchar(20)", Affinity::Text),
            ("BLOB_TEXT", Affinity::Text),
            ("blob", Affinity::Blob),
            ("", Affinity::Numeric),
            ("Double Precision", Affinity::Real),
            ("STRING", Affinity::Numeric),
            ("DATETIME", Affinity::Numeric),
            ("ANY", Affinity::Numeric),
        ] {
            assert_eq!(affinity(Some(declared)), want, "{declared}");
        }
        assert_eq!(affinity(None), Affinity::Blob);
    }
}
