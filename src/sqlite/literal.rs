//! A value of an INSERT row: what the row lexer gives and codecs and profiles take.

use super::row::expression;
use memchr::memchr;

/// One value, in SQLite's storage classes. It borrows the statement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Literal<'a> {
    /// `NULL`.
    Null,
    /// An integer that fits 64 bits.
    Integer(i64),
    /// A floating-point number; `text` is how the dump wrote it (sign included). An integer literal that exceeds 64
    /// bits is a Real, as in SQLite. Infinities are `value`'s.
    Real {
        /// The double.
        value: f64,
        /// The digits in the dump, or an empty slice for `Inf` and the like.
        text: &'a [u8],
    },
    /// Text: raw bytes, not necessarily UTF-8, perhaps with NUL.
    Text(Text<'a>),
    /// A BLOB, as an even number of hex digits of either case.
    Blob(&'a [u8]),
}

/// Text as it stands in the statement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Text<'a> {
    /// The bytes between the quotes, or the expression.
    pub raw: &'a [u8],
    /// What stands in `raw`.
    pub spelt: Spelt,
}

/// How a statement spells a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelt {
    /// As it is.
    Plain,
    /// With doubled quotes (`''`) that stand for one each.
    Doubled,
    /// As an expression: `replace(..)`, `unistr(..)`, `'a'||char(10)`.
    Expression(Seams),
}

/// Where the pieces of an expression's text meet; each sort holds the ones before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Seams {
    /// Behind a quote, or beside a control character.
    Marks,
    /// Nowhere inside a character.
    Characters,
    /// Anywhere.
    Anywhere,
}

/// Memory that is kept from one value to the next; what one larger value needed is given back.
const KEPT: usize = 1 << 20;

impl<'a> Text<'a> {
    /// Text that stands for itself.
    pub fn plain(raw: &'a [u8]) -> Self {
        Text { raw, spelt: Spelt::Plain }
    }

    /// What stands between single quotes.
    pub fn quoted(raw: &'a [u8]) -> Self {
        let doubled = memchr(b'\'', raw).is_some();
        Text { raw, spelt: if doubled { Spelt::Doubled } else { Spelt::Plain } }
    }

    /// The text, piece by piece, without a copy of the whole.
    #[inline]
    pub fn pieces(&self, mut take: impl FnMut(&[u8])) {
        match self.spelt {
            Spelt::Plain => take(self.raw),
            Spelt::Doubled => undouble(self.raw, &mut take),
            Spelt::Expression(_) => expression::pieces(self.raw, &mut take),
        }
    }

    /// The text; `scratch` is only written where it is not spelt as it is.
    pub fn bytes<'s>(&self, scratch: &'s mut Vec<u8>) -> &'s [u8]
    where
        'a: 's,
    {
        match self.spelt {
            Spelt::Plain => self.raw,
            Spelt::Doubled | Spelt::Expression(_) => {
                scratch.clear();
                scratch.shrink_to(KEPT);
                self.pieces(|piece| scratch.extend_from_slice(piece));
                scratch
            }
        }
    }
}

/// The pieces of text whose quotes are doubled: each ends behind a quote, but for the last.
#[inline]
pub(super) fn undouble(raw: &[u8], take: &mut (impl FnMut(&[u8]) + ?Sized)) {
    let mut rest = raw;
    while let Some(at) = memchr(b'\'', rest) {
        take(&rest[..=at]);
        rest = rest.get(at + 2..).unwrap_or_default();
    }
    take(rest);
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn doubled_quotes_are_undone() {
        for (raw, want) in [("it''s", "it's"), ("''", "'"), ("''''", "''"), ("a''", "a'"), ("''b", "'b"), ("", "")] {
            let mut scratch = Vec::new();
            assert_eq!(Text::quoted(raw.as_bytes()).bytes(&mut scratch), want.as_bytes());
        }
    }
}
