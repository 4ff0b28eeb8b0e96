//! Eight bytes at a time: questions that a loop over bytes would answer with one branch each.
//!
//! In: a word of text, its first byte lowest. Out: a mask with the top bit set in the bytes that were asked for. A
//! borrow may set bits above the first byte found, never below it, so that "any?" and "which is first?" are exact
//! and nothing else may be asked, unless a function says so.

const ONES: u64 = u64::MAX / 255;
const TOPS: u64 = ONES << 7;

/// The first eight bytes of a text that has them.
#[inline]
pub fn word(bytes: &[u8]) -> Option<u64> {
    bytes.first_chunk().map(|chunk| u64::from_le_bytes(*chunk))
}

/// Bytes below `limit`, which is at most 128.
#[inline]
pub fn below(word: u64, limit: u8) -> u64 {
    word.wrapping_sub(ONES * u64::from(limit)) & !word & TOPS
}

/// Bytes equal to `byte`.
#[inline]
pub fn equal(word: u64, byte: u8) -> u64 {
    below(word ^ (ONES * u64::from(byte)), 1)
}

/// Bytes beyond ASCII.
#[inline]
pub fn high(word: u64) -> u64 {
    word & TOPS
}

/// Bytes that are no ASCII digit; this mask is exact in every byte.
#[inline]
pub fn no_digit(word: u64) -> u64 {
    let value = word ^ (ONES * u64::from(b'0'));
    (((value & !TOPS) + ONES * (128 - 10)) | value) & TOPS
}

/// The position of the first byte that a mask names; 8 if it names none.
#[inline]
pub fn first(mask: u64) -> usize {
    mask.trailing_zeros() as usize / 8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_byte_asked_for_is_found() {
        for (bytes, below_blank, quote, beyond) in [
            (b"abcdefgh", 8, 8, 8),
            (b"abc\ndef\"", 3, 7, 8),
            (b"\0\"\0\"\0\"\0\"", 0, 1, 8),
            (b" !\x1f\"\x20\x7f\x80\xff", 2, 3, 6),
            (b"\xff\x80\xa0\x9f\xa2\xdc\xe2\x22", 8, 7, 0),
        ] {
            let word = word(bytes).unwrap();
            assert_eq!(first(below(word, 0x20)), below_blank, "{bytes:?}");
            assert_eq!(first(equal(word, b'"')), quote, "{bytes:?}");
            assert_eq!(first(high(word)), beyond, "{bytes:?}");
        }
        assert_eq!(word(b"seven77"), None);
        for byte in 0..=u8::MAX {
            let bytes = [b'0', byte, b'9', byte, b'5', byte, b'0', byte];
            let digit = byte.is_ascii_digit();
            assert_eq!(no_digit(u64::from_le_bytes(bytes)), if digit { 0 } else { 0x8000_8000_8000_8000 }, "{byte}");
        }
    }
}
