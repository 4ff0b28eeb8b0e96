//! Text fields of COPY (postgresql.org/docs/current/sql-copy.html, "Text Format").
//!
//! In: the bytes between the quotes. Out: the field, with `\`, LF, CR and TAB escaped and nothing else.
//!
//! Hottest code of the program. Nearly all text needs no escape, so that a block is asked whether any of its bytes does
//! (a fold without branches, which the compiler turns into vector code) and runs without any are copied whole.

use super::{Misfit, word};

/// What `--nul` asks for: PostgreSQL's text cannot hold U+0000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum NulPolicy {
    /// The run stops: the user decides.
    #[default]
    Stop,
    /// NULs are left out.
    Strip,
    /// A NUL becomes the four characters `\x00`.
    Escape,
}

/// What `--invalid-utf8` asks for, as far as a text column is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Utf8Policy {
    /// The run stops: the user decides.
    #[default]
    Stop,
    /// Each malformed sequence becomes U+FFFD.
    Replace,
    /// A value that is not UTF-8 is read as Latin-1, byte by byte.
    Latin1,
    /// A column with such a value becomes bytea (the column's decision; a text codec refuses the value).
    Bytea,
}

/// What a fold over bytes can find: one that COPY (or NUL) makes special, and one beyond ASCII.
const SPECIAL: u8 = 1;
const HIGH: u8 = 0x80;
/// Bytes that one fold looks at: enough for vector code, few enough that a block with a special byte costs little.
const BLOCK: usize = 32;
/// Bytes of a BLOB that are decoded at a time.
const PIECE: usize = 4096;

/// A COPY field that text is appended to piece by piece.
#[derive(Debug)]
pub struct Field<'o> {
    out: &'o mut Vec<u8>,
    start: usize,
    high: bool,
    nul: bool,
    /// Backslashes that were put in front of something.
    escapes: usize,
}

impl<'o> Field<'o> {
    /// An empty field at the end of `out`.
    pub fn new(out: &'o mut Vec<u8>) -> Self {
        let start = out.len();
        Field { out, start, high: false, nul: false, escapes: 0 }
    }

    /// Appends a piece.
    #[inline]
    pub fn push(&mut self, piece: &[u8]) {
        let mut rest = piece;
        loop {
            let (plain, behind) = rest.split_at(plain_prefix(rest, &mut self.high));
            self.out.extend_from_slice(plain);
            let Some((&byte, behind)) = behind.split_first() else { return };
            let escaped = match byte {
                b'\\' => b"\\\\",
                b'\n' => b"\\n",
                b'\r' => b"\\r",
                b'\t' => b"\\t",
                _ => {
                    self.nul |= byte == 0;
                    self.out.push(byte);
                    rest = behind;
                    continue;
                }
            };
            self.out.extend_from_slice(escaped);
            self.escapes += 1;
            rest = behind;
        }
    }

    /// Whether it has more characters than varchar(n) holds.
    pub fn is_longer_than(&self, limit: u32) -> bool {
        // Bytes are never fewer than characters, so that most values need no count.
        let (limit, bytes) = (limit as usize + self.escapes, &self.out[self.start..]);
        bytes.len() > limit && characters(bytes) > limit
    }

    /// What stands in the way of the field. Escapes are ASCII, so that it is UTF-8 exactly when the text is.
    ///
    /// # Errors
    /// [`Misfit::Nul`] or [`Misfit::InvalidUtf8`].
    pub fn check(&self) -> Result<(), Misfit> {
        if self.nul {
            return Err(Misfit::Nul);
        }
        if self.high && std::str::from_utf8(&self.out[self.start..]).is_err() {
            return Err(Misfit::InvalidUtf8);
        }
        Ok(())
    }
}

/// How long text is as a COPY field.
pub fn field_length(bytes: &[u8]) -> usize {
    bytes.len() + bytes.iter().filter(|byte| matches!(byte, b'\\' | b'\n' | b'\r' | b'\t')).count()
}

/// Appends text as a COPY field.
///
/// # Errors
/// [`Misfit::Nul`] or [`Misfit::InvalidUtf8`]; `out` then holds it nevertheless, and the caller truncates.
pub fn push_escaped(bytes: &[u8], out: &mut Vec<u8>) -> Result<(), Misfit> {
    let mut field = Field::new(out);
    field.push(bytes);
    field.check()
}

/// How many bytes stand in front of the first backslash or control character. `high` becomes true if a byte beyond
/// ASCII was seen; it may stand behind that place.
#[inline]
fn plain_prefix(bytes: &[u8], high: &mut bool) -> usize {
    let mut at = 0;
    for block in bytes.as_chunks::<BLOCK>().0 {
        let found = block.iter().fold(0u8, |found, &b| found | (b & HIGH) | u8::from(b < 0x20) | u8::from(b == b'\\'));
        *high |= found & HIGH != 0;
        if found & SPECIAL != 0 {
            break;
        }
        at += BLOCK;
    }
    let special = |word| word::below(word, 0x20) | word::equal(word, b'\\');
    while let Some(word) = word::word(&bytes[at..]) {
        *high |= word::high(word) != 0;
        let found = special(word);
        if found != 0 {
            return at + word::first(found);
        }
        at += 8;
    }
    // the last word may overlap what was looked at
    if let Some(word) = bytes.last_chunk().map(|chunk| u64::from_le_bytes(*chunk)) {
        *high |= word::high(word) != 0;
        let found = special(word);
        return bytes.len() - 8 + word::first(found);
    }
    for (at, &byte) in bytes.iter().enumerate() {
        *high |= byte & HIGH != 0;
        if byte < 0x20 || byte == b'\\' {
            return at;
        }
    }
    bytes.len()
}

/// Writes into `repaired` what the policies make of text that holds NUL or is not UTF-8.
///
/// # Errors
/// [`Misfit::Nul`], [`Misfit::InvalidUtf8`] where the policy is to stop (or to make the column bytea).
pub fn repair(bytes: &[u8], nul: NulPolicy, invalid: Utf8Policy, repaired: &mut Vec<u8>) -> Result<(), Misfit> {
    repaired.clear();
    match std::str::from_utf8(bytes) {
        Ok(_) => repaired.extend_from_slice(bytes),
        Err(_) => match invalid {
            Utf8Policy::Stop | Utf8Policy::Bytea => return Err(Misfit::InvalidUtf8),
            Utf8Policy::Replace => {
                for chunk in bytes.utf8_chunks() {
                    repaired.extend_from_slice(chunk.valid().as_bytes());
                    if !chunk.invalid().is_empty() {
                        repaired.extend_from_slice("\u{FFFD}".as_bytes());
                    }
                }
            }
            Utf8Policy::Latin1 => {
                for &byte in bytes {
                    repaired.extend_from_slice(char::from(byte).encode_utf8(&mut [0; 4]).as_bytes());
                }
            }
        },
    }
    if memchr::memchr(0, repaired).is_some() {
        match nul {
            NulPolicy::Stop => return Err(Misfit::Nul),
            NulPolicy::Strip => repaired.retain(|&byte| byte != 0),
            NulPolicy::Escape => {
                let mut escaped = Vec::with_capacity(repaired.len() + 16);
                for piece in repaired.split(|&byte| byte == 0) {
                    escaped.extend_from_slice(piece);
                    escaped.extend_from_slice(b"\\x00");
                }
                escaped.truncate(escaped.len() - 4);
                *repaired = escaped;
            }
        }
    }
    Ok(())
}

/// What a profile and a codec ask of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Soundness {
    /// UTF-8 without NUL.
    Sound,
    /// UTF-8, but with a NUL.
    Nul,
    /// Not UTF-8.
    InvalidUtf8,
}

/// What a profile asks of a text; it may be measured piece by piece where none ends inside a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measures {
    /// Its bytes.
    pub bytes: usize,
    /// Its characters, as varchar(n) counts them.
    pub characters: usize,
    /// Whether it is text at all.
    pub soundness: Soundness,
}

impl Measures {
    /// Of an empty text.
    pub const EMPTY: Measures = Measures { bytes: 0, characters: 0, soundness: Soundness::Sound };

    /// With one more piece.
    #[must_use]
    pub fn and(self, piece: &[u8]) -> Measures {
        Measures {
            bytes: self.bytes + piece.len(),
            characters: self.characters + characters(piece),
            soundness: self.soundness.max(soundness(piece)),
        }
    }
}

/// Whether text is UTF-8 and free of NULs; one fold for plain ASCII.
pub fn soundness(bytes: &[u8]) -> Soundness {
    if bytes.iter().fold(0u8, |found, &b| found | b | b.wrapping_sub(1)) & HIGH == 0 {
        return Soundness::Sound;
    }
    if std::str::from_utf8(bytes).is_err() {
        Soundness::InvalidUtf8
    } else if memchr::memchr(0, bytes).is_some() {
        Soundness::Nul
    } else {
        Soundness::Sound
    }
}

/// Characters of UTF-8 text, as varchar(n) counts them: every byte that does not continue a character.
pub fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&b| b & 0xC0 != 0x80).count()
}

/// Gives out the bytes of hex digits of either case, in pieces of at most [`PIECE`].
///
/// # Errors
/// [`Misfit::Type`] for anything but an even number of hex digits, or what `take` answers.
pub fn decode_hex(digits: &[u8], mut take: impl FnMut(&[u8]) -> Result<(), Misfit>) -> Result<(), Misfit> {
    let mut piece = [0; PIECE];
    for digits in digits.chunks(2 * PIECE) {
        let (pairs, odd) = digits.as_chunks::<2>();
        for (byte, [high, low]) in piece.iter_mut().zip(pairs) {
            *byte = nibble(*high)? << 4 | nibble(*low)?;
        }
        if !odd.is_empty() {
            return Err(Misfit::Type);
        }
        take(&piece[..pairs.len()])?;
    }
    Ok(())
}

/// Whether the bytes of a BLOB are UTF-8 without NUL; the first that are not end it.
pub fn is_text(digits: &[u8]) -> bool {
    // a character that the end of a piece cuts is completed by the next
    let mut cut = Vec::with_capacity(PIECE + 3);
    let decoded = decode_hex(digits, |piece| {
        cut.extend_from_slice(piece);
        let whole = match std::str::from_utf8(&cut) {
            Ok(_) => cut.len(),
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            Err(_) => return Err(Misfit::InvalidUtf8),
        };
        if memchr::memchr(0, &cut[..whole]).is_some() {
            return Err(Misfit::Nul);
        }
        cut.drain(..whole);
        Ok(())
    });
    decoded.is_ok() && cut.is_empty()
}

fn nibble(digit: u8) -> Result<u8, Misfit> {
    match digit {
        b'0'..=b'9' => Ok(digit - b'0'),
        b'a'..=b'f' => Ok(digit - b'a' + 10),
        b'A'..=b'F' => Ok(digit - b'A' + 10),
        _ => Err(Misfit::Type),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_backslash_lf_cr_and_tab_are_escaped() {
        for (text, want) in [
            ("plain", "plain"),
            ("", ""),
            ("a\\b\nc\rd\te", "a\\\\b\\nc\\rd\\te"),
            ("\u{1}\u{b}\u{c}\u{7f}", "\u{1}\u{b}\u{c}\u{7f}"),
            ("\\.", "\\\\."),
            ("\\N", "\\\\N"),
            ("é\u{1F600}\n", "é\u{1F600}\\n"),
        ] {
            let mut out = Vec::new();
            push_escaped(text.as_bytes(), &mut out).unwrap();
            assert_eq!(out, want.as_bytes(), "{text:?}");
            assert_eq!(field_length(text.as_bytes()), out.len(), "{text:?}");
        }
    }

    #[test]
    fn a_field_is_the_same_whatever_the_pieces() {
        for text in ["it's", "", "é\\'\n", "a''b", "\0", "東\t\t😀"] {
            let mut whole = Vec::new();
            let want = push_escaped(text.as_bytes(), &mut whole);
            for size in 1..=text.len() {
                let mut out = Vec::new();
                let mut field = Field::new(&mut out);
                text.as_bytes().chunks(size).for_each(|piece| field.push(piece));
                assert_eq!(field.check(), want);
                assert_eq!(field.is_longer_than(3), text.chars().count() > 3, "{text:?}");
                assert_eq!(out, whole, "{text:?}");
            }
        }
    }

    #[test]
    fn blobs_are_text_wherever_their_pieces_end() {
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into_bytes();
        for before in [0, 1, PIECE - 3, PIECE - 2, PIECE - 1, PIECE] {
            let plain = "x".repeat(before);
            for (end, want) in [("é", true), ("東", true), ("😀😀", true), ("é\0", false)] {
                assert_eq!(is_text(&hex(format!("{plain}{end}").as_bytes())), want);
            }
            for end in [&b"\xff"[..], b"\xc3", b"\xf0\x9f\x98", b"\xc3\xc3\xa9"] {
                assert!(!is_text(&hex(&[plain.as_bytes(), end].concat())));
            }
            let mut decoded = Vec::new();
            let digits = hex(plain.as_bytes());
            decode_hex(&digits, |piece| {
                decoded.extend_from_slice(piece);
                Ok(())
            })
            .unwrap();
            assert_eq!(decoded, plain.as_bytes());
        }
        assert_eq!(decode_hex(b"0", |_| Ok(())), Err(Misfit::Type));
    }

    #[test]
    fn a_text_measures_the_same_in_pieces() {
        for text in [&b"abc"[..], b"", "é東".as_bytes(), b"a\0", b"\xffa\0"] {
            let whole = Measures::EMPTY.and(text);
            let pieces = text.utf8_chunks().fold(Measures::EMPTY, |measures, chunk| {
                let characters = chunk.valid().chars().map(String::from);
                characters.fold(measures, |measures, c| measures.and(c.as_bytes())).and(chunk.invalid())
            });
            assert_eq!(whole, pieces);
        }
    }

    #[test]
    fn nul_and_invalid_utf8_are_told_apart() {
        for (bytes, want) in [
            (&b"a\0b"[..], Err(Misfit::Nul)),
            (b"\xff", Err(Misfit::InvalidUtf8)),
            (b"\xed\xa0\x80", Err(Misfit::InvalidUtf8)),
            ("é".as_bytes(), Ok(())),
        ] {
            assert_eq!(push_escaped(bytes, &mut Vec::new()), want);
        }
    }

    #[test]
    fn text_is_the_same_whatever_its_place_in_a_block() {
        for size in (0..2 * BLOCK).chain([4096]) {
            let plain = "x".repeat(size);
            for (text, want) in [
                ("é\n".repeat(size), "é\\n".repeat(size)),
                (format!("{plain}\\{plain}"), format!("{plain}\\\\{plain}")),
                (format!("{plain}\n"), format!("{plain}\\n")),
            ] {
                let mut out = Vec::new();
                push_escaped(text.as_bytes(), &mut out).unwrap();
                assert_eq!(out, want.into_bytes());
            }
            let nul = [plain.as_bytes(), b"\0", plain.as_bytes()].concat();
            assert_eq!(push_escaped(&nul, &mut Vec::new()), Err(Misfit::Nul));
            let invalid = [plain.as_bytes(), b"\xff", plain.as_bytes()].concat();
            assert_eq!(push_escaped(&invalid, &mut Vec::new()), Err(Misfit::InvalidUtf8));
        }
    }

    #[test]
    fn policies_say_what_becomes_of_nul_and_invalid_utf8() {
        for (bytes, nul, invalid, want) in [
            (&b"a\0b"[..], NulPolicy::Strip, Utf8Policy::Stop, Ok("ab")),
            (b"\0a\0", NulPolicy::Escape, Utf8Policy::Stop, Ok("\\x00a\\x00")),
            (b"a\xff\xffb", NulPolicy::Stop, Utf8Policy::Replace, Ok("a\u{FFFD}\u{FFFD}b")),
            (b"caf\xe9", NulPolicy::Stop, Utf8Policy::Latin1, Ok("café")),
            (b"\xe9\0", NulPolicy::Stop, Utf8Policy::Latin1, Err(Misfit::Nul)),
            (b"\xe9", NulPolicy::Strip, Utf8Policy::Stop, Err(Misfit::InvalidUtf8)),
        ] {
            let mut repaired = Vec::new();
            let got = repair(bytes, nul, invalid, &mut repaired);
            assert_eq!(got.map(|()| repaired), want.map(|text| text.as_bytes().to_vec()));
        }
    }

    #[test]
    fn soundness_agrees_with_the_escaping() {
        for bytes in [&b"abc"[..], b"", b"\0", b"\xff", b"\xc3\xa9", b"\xc3\xa9\0", b"\x80", b"\x7f"] {
            let want = match push_escaped(bytes, &mut Vec::new()) {
                Ok(()) => Soundness::Sound,
                Err(Misfit::Nul) => Soundness::Nul,
                Err(_) => Soundness::InvalidUtf8,
            };
            assert_eq!(soundness(bytes), want, "{bytes:?}");
        }
    }
}
