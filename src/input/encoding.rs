//! Text in UTF-16 (Windows PowerShell's `>`) or with a byte order mark becomes plain UTF-8.
//!
//! In: decompressed bytes. Out: the same text as UTF-8 without its byte order mark, converted in blocks as it is read.
//! Text that is UTF-8 already, or in no known encoding, passes through untouched: single bytes that are not UTF-8
//! belong to the values of the dump and are judged there. Line ends are never changed, they may stand inside literals;
//! they are only looked at.

use std::io::{self, Read};

use super::peek::{Bytes, peek};

/// How many bytes of UTF-16 are converted at a time; at most half as many again come out of them.
const BLOCK: usize = 64 << 10;

/// Without a byte order mark so many characters, or all there are, must be ASCII to call it UTF-16.
const PROOF: usize = 8;

/// In which encoding the text arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8 (or any bytes) without a mark: what `sqlite3` writes.
    Utf8,
    /// UTF-8 behind the mark EF BB BF, which was dropped.
    Utf8Bom,
    /// UTF-16, little end first, with or without the mark FF FE: what `>` of Windows PowerShell 5.1 writes.
    Utf16Le,
    /// UTF-16, big end first, with or without the mark FE FF.
    Utf16Be,
}

impl Encoding {
    /// What the user should know about text that arrived like this; `None`: nothing.
    pub fn note(self) -> Option<&'static str> {
        match self {
            Encoding::Utf8 => None,
            Encoding::Utf8Bom => Some("a byte order mark stands before the dump; it was dropped"),
            Encoding::Utf16Le | Encoding::Utf16Be => Some(
                "the dump is UTF-16, as PowerShell's > writes it: on the way every line end, also inside values, became \
                 CR LF and characters beyond ASCII may have been replaced; to be sure, dump again with  \
                 .output dump.sql  inside sqlite3",
            ),
        }
    }
}

/// Which line ends the beginning of the text has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineEnds {
    /// LF only, or no line end at all.
    Lf,
    /// CR LF only: the dump was written in Windows text mode, or converted.
    CrLf,
    /// Both.
    Mixed,
}

impl LineEnds {
    /// Looks at all line ends in `head`, those inside literals too.
    pub fn of(head: &[u8]) -> LineEnds {
        let (mut lf, mut crlf) = (false, false);
        for at in memchr::memchr_iter(b'\n', head) {
            match at.checked_sub(1).and_then(|before| head.get(before)) {
                Some(b'\r') => crlf = true,
                Some(_) | None => lf = true,
            }
        }
        match (lf, crlf) {
            (_, false) => LineEnds::Lf,
            (false, true) => LineEnds::CrLf,
            (true, true) => LineEnds::Mixed,
        }
    }

    /// What the user should know about a dump with such line ends; `None`: nothing.
    pub fn note(self) -> Option<&'static str> {
        match self {
            LineEnds::Lf | LineEnds::Mixed => None,
            LineEnds::CrLf => Some(
                "the lines of the dump end with CR LF, as on Windows: a line feed inside a value may have become CR LF \
                 before it came here; values were not changed",
            ),
        }
    }
}

/// The result of [`decode`].
pub struct Text {
    /// UTF-8, or bytes that were passed through.
    pub reader: Bytes,
    /// What it was.
    pub encoding: Encoding,
}

/// Recognises the encoding by the first bytes of `reader` and converts to UTF-8.
///
/// # Errors
/// Those of reading the first bytes, and [`io::ErrorKind::InvalidData`] for UTF-32. The reader returned fails with
/// [`io::ErrorKind::InvalidData`], naming the byte, where UTF-16 is broken (half a surrogate pair, half a character).
pub fn decode(reader: Bytes) -> io::Result<Text> {
    let (head, mut reader) = peek(reader, 2 * PROOF)?;
    let (encoding, mark) = match head.as_slice() {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => {
            let text = "the dump is UTF-32, which sqlite2pg does not read: convert it with  iconv -f UTF-32 -t UTF-8";
            return Err(io::Error::new(io::ErrorKind::InvalidData, text));
        }
        [0xef, 0xbb, 0xbf, ..] => (Encoding::Utf8Bom, 3),
        [0xff, 0xfe, ..] => (Encoding::Utf16Le, 2),
        [0xfe, 0xff, ..] => (Encoding::Utf16Be, 2),
        head if is_utf16_ascii(head, u16::from_le_bytes) => (Encoding::Utf16Le, 0),
        head if is_utf16_ascii(head, u16::from_be_bytes) => (Encoding::Utf16Be, 0),
        _ => (Encoding::Utf8, 0),
    };
    reader.read_exact(&mut [0; 3][..mark])?;
    let reader: Bytes = match encoding {
        Encoding::Utf8 | Encoding::Utf8Bom => reader,
        Encoding::Utf16Le => Box::new(Utf16::new(reader, mark, u16::from_le_bytes)),
        Encoding::Utf16Be => Box::new(Utf16::new(reader, mark, u16::from_be_bytes)),
    };
    Ok(Text { reader, encoding })
}

/// `P\0R\0A\0`: a NUL in every second place of otherwise printable ASCII. No dump has that: SQLite's own text ends at
/// a NUL.
fn is_utf16_ascii(head: &[u8], unit: fn([u8; 2]) -> u16) -> bool {
    let (units, _) = head.as_chunks::<2>();
    units.len() >= 2 && units.iter().all(|u| matches!(unit(*u), 0x09 | 0x0a | 0x0d | 0x20..=0x7e))
}

/// Converts as it is read. Memory: two blocks.
struct Utf16<F> {
    source: Bytes,
    unit: F,
    /// Bytes not converted yet; what is left in it after a conversion is half a character or half a pair.
    raw: Vec<u8>,
    /// Where `raw` begins in the text, in bytes.
    offset: u64,
    text: Vec<u8>,
    /// How much of `text` was given away.
    given: usize,
    /// Told on every later call.
    failed: Option<String>,
}

impl<F: Fn([u8; 2]) -> u16> Utf16<F> {
    fn new(source: Bytes, mark: usize, unit: F) -> Utf16<F> {
        let (raw, text) = (Vec::with_capacity(BLOCK), Vec::with_capacity(BLOCK / 2 * 3));
        Utf16 { source, unit, raw, offset: mark as u64, text, given: 0, failed: None }
    }

    /// Reads and converts one block. Leaves `text` empty at the end of the input.
    fn refill(&mut self) -> io::Result<()> {
        self.text.clear();
        self.given = 0;
        let room = (BLOCK - self.raw.len()) as u64;
        let ended = (&mut self.source).take(room).read_to_end(&mut self.raw)? < room as usize;
        let (units, _) = self.raw.as_chunks::<2>();
        let used = match convert(units, &self.unit, &mut self.text) {
            Ok(used) => 2 * used,
            Err(at) => return self.fail(2 * at, "half of a surrogate pair"),
        };
        self.raw.drain(..used);
        self.offset += used as u64;
        match self.raw.len() {
            1 if ended => self.fail(0, "half of a character at the end"),
            2.. if ended => self.fail(0, "half of a surrogate pair at the end"),
            _ => Ok(()),
        }
    }

    fn fail(&mut self, at: usize, what: &str) -> io::Result<()> {
        let byte = self.offset + at as u64;
        self.failed = Some(format!("the dump is UTF-16 with {what}: byte {byte} of the text (counted from 0)"));
        Ok(())
    }
}

impl<F: Fn([u8; 2]) -> u16> Read for Utf16<F> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.given == self.text.len() && self.failed.is_none() {
            self.refill()?;
        }
        let text = self.text.get(self.given..).unwrap_or_default();
        // the text before a fault is given away first
        if let (true, Some(fault)) = (text.is_empty(), &self.failed) {
            return Err(io::Error::new(io::ErrorKind::InvalidData, fault.clone()));
        }
        let n = text.len().min(buf.len());
        buf[..n].copy_from_slice(&text[..n]);
        self.given += n;
        Ok(n)
    }
}

/// Appends the text of `units` and returns how many were used: all, or all but a first half of a pair at the end.
/// An error is the place of a half without its other half.
fn convert(units: &[[u8; 2]], unit: &impl Fn([u8; 2]) -> u16, out: &mut Vec<u8>) -> Result<usize, usize> {
    let mut at = 0;
    while let Some(bytes) = units.get(at) {
        let high = unit(*bytes);
        match high {
            0..0x80 => out.push(high as u8),
            0xd800..0xdc00 => {
                let Some(bytes) = units.get(at + 1) else { return Ok(at) };
                let low = unit(*bytes);
                if !matches!(low, 0xdc00..=0xdfff) {
                    return Err(at);
                }
                let code = 0x1_0000 + ((u32::from(high) - 0xd800) << 10) + (u32::from(low) - 0xdc00);
                push(code, out).ok_or(at)?;
                at += 1;
            }
            // a second half on its own is no character: `push` says so
            _ => push(u32::from(high), out).ok_or(at)?,
        }
        at += 1;
    }
    Ok(at)
}

fn push(code: u32, out: &mut Vec<u8>) -> Option<()> {
    out.extend_from_slice(char::from_u32(code)?.encode_utf8(&mut [0; 4]).as_bytes());
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Yields at most `.1` bytes per call.
    struct Slow(io::Cursor<Vec<u8>>, usize);

    impl Read for Slow {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            let n = self.1.min(buf.len());
            self.0.read(&mut buf[..n])
        }
    }

    fn read(bytes: &[u8], step: usize) -> (Encoding, io::Result<Vec<u8>>) {
        let mut text = decode(Box::new(Slow(io::Cursor::new(bytes.to_vec()), step))).unwrap();
        let mut out = Vec::new();
        let end = text.reader.read_to_end(&mut out).map(|_| out);
        if end.is_err() {
            assert!(text.reader.read(&mut [0; 8]).is_err(), "an error must stay");
        }
        (text.encoding, end)
    }

    fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn utf16_becomes_utf8() {
        let long = "INSERT INTO t VALUES('é 日本 😀 \r\n');".repeat(3000);
        for text in ["", "\u{feff}", "PRAGMA foreign_keys=OFF;\r\n", "\u{feff}é", "\u{feff}😀", long.as_str()] {
            let want = text.trim_start_matches('\u{feff}').as_bytes();
            for step in [1, 3, 7, 64 << 10] {
                for (bytes, encoding) in [
                    (utf16(text, u16::to_le_bytes), Encoding::Utf16Le),
                    (utf16(text, u16::to_be_bytes), Encoding::Utf16Be),
                    (text.into(), if text.starts_with('\u{feff}') { Encoding::Utf8Bom } else { Encoding::Utf8 }),
                ] {
                    let (found, got) = read(&bytes, step);
                    assert!(got.unwrap() == want, "{text:?} as {encoding:?} by {step}");
                    assert!(text.is_empty() || found == encoding, "{text:?} is {encoding:?}, not {found:?}");
                }
            }
        }
    }

    #[test]
    fn other_bytes_pass_through() {
        for bytes in [b"caf\xe9;".as_slice(), b"P\0", b"PR\0A\0", b"\0\0\0\0", b"\xff\xff", b"\xef\xbb", b"a\0\xe9\0"] {
            let (encoding, got) = read(bytes, 1);
            assert_eq!((encoding, got.unwrap().as_slice()), (Encoding::Utf8, bytes));
        }
    }

    #[test]
    fn broken_utf16_names_the_byte() {
        let far = [b"\xff\xfe".to_vec(), utf16(&"x".repeat(100_000), u16::to_le_bytes), vec![0, 0xdc]].concat();
        for (bytes, want) in [
            (b"\xff\xfea\0\x00\xd8b\0".to_vec(), "half of a surrogate pair: byte 4 of"),
            (b"\xff\xfea\0\x00\xdc".to_vec(), "half of a surrogate pair: byte 4 of"),
            (b"\xff\xfea\0\x00\xd8".to_vec(), "half of a surrogate pair at the end: byte 4 of"),
            (b"\xff\xfea\0\x00\xd8\x00".to_vec(), "half of a surrogate pair at the end: byte 4 of"),
            (b"\xff\xfea\0b".to_vec(), "half of a character at the end: byte 4 of"),
            (b"P\0R\0A".to_vec(), "half of a character at the end: byte 4 of"),
            (b"\xfe\xff\xd8\x00\xd8\x00".to_vec(), "half of a surrogate pair: byte 2 of"),
            (far, "half of a surrogate pair: byte 200002 of"),
        ] {
            for step in [1, 64 << 10] {
                let e = read(&bytes, step).1.unwrap_err();
                assert!(e.to_string().contains(want), "{e}, expected {want}");
                assert_eq!(e.kind(), io::ErrorKind::InvalidData);
            }
        }
    }

    #[test]
    fn text_before_a_fault_is_given() {
        let mut text = decode(Box::new(io::Cursor::new(b"\xff\xfea\0b\0\x00\xdc".to_vec()))).unwrap();
        let mut out = Vec::new();
        assert!(text.reader.read_to_end(&mut out).is_err());
        assert_eq!(out, b"ab");
    }

    #[test]
    fn utf32_is_named() {
        for bytes in [b"\xff\xfe\0\0P\0\0\0".as_slice(), b"\0\0\xfe\xff\0\0\0P"] {
            let e = decode(Box::new(io::Cursor::new(bytes.to_vec()))).err().unwrap();
            assert!(e.to_string().contains("UTF-32"), "{e}");
        }
    }

    #[test]
    fn line_ends_are_recognised() {
        for (head, want) in [
            ("", LineEnds::Lf),
            ("a\nb\n", LineEnds::Lf),
            ("a\rb", LineEnds::Lf),
            ("\n", LineEnds::Lf),
            ("a\r\nb\r\n", LineEnds::CrLf),
            ("a\r\nb\n", LineEnds::Mixed),
            ("\na\r\n", LineEnds::Mixed),
        ] {
            assert_eq!(LineEnds::of(head.as_bytes()), want, "{head:?}");
        }
    }
}
