//! A value of an INSERT row: what the row lexer gives and codecs and profiles take.

/// One value, in SQLite's storage classes. It borrows the statement (or the lexer's scratch buffer).
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
    /// The bytes between the quotes.
    pub raw: &'a [u8],
    /// `raw` holds doubled quotes (`''`) that stand for one each.
    pub doubled: bool,
}

impl<'a> Text<'a> {
    /// Text that needs no undoubling.
    pub fn plain(raw: &'a [u8]) -> Self {
        Text { raw, doubled: false }
    }

    /// The bytes with doubled quotes undone; `scratch` is only written where there are any.
    pub fn bytes<'s>(&self, scratch: &'s mut Vec<u8>) -> &'s [u8]
    where
        'a: 's,
    {
        if !self.doubled {
            return self.raw;
        }
        scratch.clear();
        let mut rest = self.raw;
        while let Some(at) = memchr::memchr(b'\'', rest) {
            scratch.extend_from_slice(&rest[..=at]);
            rest = rest.get(at + 2..).unwrap_or_default();
        }
        scratch.extend_from_slice(rest);
        scratch
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn doubled_quotes_are_undone() {
        for (raw, want) in [("it''s", "it's"), ("''", "'"), ("''''", "''"), ("a''", "a'"), ("''b", "'b")] {
            let mut scratch = Vec::new();
            assert_eq!(Text { raw: raw.as_bytes(), doubled: true }.bytes(&mut scratch), want.as_bytes());
        }
    }
}
