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

/// Appends text as a COPY field, without undoing doubled quotes.
///
/// # Errors
/// [`Misfit::Nul`] or [`Misfit::InvalidUtf8`]; `out` then holds a part of it, and the caller truncates.
pub fn push_escaped(bytes: &[u8], out: &mut Vec<u8>) -> Result<(), Misfit> {
    let mut high = false;
    let mut rest = bytes;
    loop {
        let (plain, behind) = rest.split_at(plain_prefix(rest, &mut high));
        out.extend_from_slice(plain);
        let Some((&byte, behind)) = behind.split_first() else { break };
        match byte {
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0 => return Err(Misfit::Nul),
            _ => out.push(byte),
        }
        rest = behind;
    }
    if high && std::str::from_utf8(bytes).is_err() {
        return Err(Misfit::InvalidUtf8);
    }
    Ok(())
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

/// Appends text that stands between quotes, doubled quotes undone. Quotes are ASCII, so that the pieces between them
/// are UTF-8 exactly when the whole is.
///
/// # Errors
/// As [`push_escaped`].
pub fn push_quoted(raw: &[u8], out: &mut Vec<u8>) -> Result<(), Misfit> {
    let mut rest = raw;
    while let Some(at) = memchr::memchr(b'\'', rest) {
        push_escaped(&rest[..=at], out)?;
        rest = rest.get(at + 2..).unwrap_or_default();
    }
    push_escaped(rest, out)
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Soundness {
    /// UTF-8 without NUL.
    Sound,
    /// UTF-8, but with a NUL.
    Nul,
    /// Not UTF-8.
    InvalidUtf8,
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

/// Decodes hex digits of either case into `bytes`.
///
/// # Errors
/// [`Misfit::Type`] for anything but an even number of hex digits.
pub fn decode_hex(digits: &[u8], bytes: &mut Vec<u8>) -> Result<(), Misfit> {
    bytes.clear();
    bytes.reserve(digits.len() / 2);
    for pair in digits.chunks(2) {
        match pair {
            [high, low] => bytes.push(nibble(*high)? << 4 | nibble(*low)?),
            _ => return Err(Misfit::Type),
        }
    }
    Ok(())
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
        }
    }

    #[test]
    fn doubled_quotes_are_undone_while_copying() {
        for (raw, want) in [("it''s", "it's"), ("''", "'"), ("é''\\", "é'\\\\"), ("a''''b", "a''b")] {
            let mut out = Vec::new();
            push_quoted(raw.as_bytes(), &mut out).unwrap();
            assert_eq!(out, want.as_bytes(), "{raw}");
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
