//! Values that are expressions: what dump producers write where a plain literal would not survive a shell.
//!
//! `replace(replace('..','\r',char(13)),'\n',char(10))` (sqlite3 3.19-3.49), `unistr('..')` (3.50+), `'a'||char(10)`
//! (3.18, sqldiff, apsw), `char(..)`, `jsonb('..')`, `Inf`, `TRUE`. Really evaluated, into the scratch buffer.

use super::super::literal::{Literal, Text};
use super::{RowError, blob, is_word, number, skip_space, text};
use memchr::memmem;

/// How deep calls may nest; producers nest two.
const MAX_DEPTH: usize = 32;

/// One value, evaluated; text results stand in `scratch`.
pub(super) fn evaluate<'l>(
    bytes: &'l [u8],
    at: &mut usize,
    scratch: &'l mut Vec<u8>,
    lenient: &mut u64,
) -> Result<Literal<'l>, RowError> {
    scratch.clear();
    if let Some(literal) = word(bytes, at)? {
        *at = skip_space(bytes, *at);
        return Ok(literal);
    }
    let mut evaluation = Evaluation { bytes, lenient, depth: 0 };
    if evaluation.chain(at, scratch)? {
        return Ok(Literal::Text(Text::plain(scratch)));
    }
    Ok(Literal::Null)
}

/// `TRUE`, `FALSE`, `Inf`.
fn word<'l>(bytes: &[u8], at: &mut usize) -> Result<Option<Literal<'l>>, RowError> {
    for (name, value) in [(&b"true"[..], 1), (b"false", 0)] {
        if is_word(bytes, *at, name) {
            *at += name.len();
            return Ok(Some(Literal::Integer(value)));
        }
    }
    match bytes.get(*at) {
        Some(b'I' | b'i') => number::infinity(bytes, at, *at, false).map(Some),
        _ => Ok(None),
    }
}

struct Evaluation<'b, 'n> {
    bytes: &'b [u8],
    lenient: &'n mut u64,
    depth: usize,
}

impl Evaluation<'_, '_> {
    /// `term || term || ..`, appended to `out`; false when a NULL made the whole NULL.
    fn chain(&mut self, at: &mut usize, out: &mut Vec<u8>) -> Result<bool, RowError> {
        let mut known = self.term(at, out)?;
        loop {
            let behind = skip_space(self.bytes, *at);
            if self.bytes.get(behind..behind + 2) != Some(b"||") {
                *at = behind;
                return Ok(known);
            }
            *at = behind + 2;
            known &= self.term(at, out)?;
        }
    }

    fn term(&mut self, at: &mut usize, out: &mut Vec<u8>) -> Result<bool, RowError> {
        *at = skip_space(self.bytes, *at);
        let literal = match self.bytes.get(*at) {
            Some(b'\'') => text(self.bytes, at)?,
            Some(b'0'..=b'9' | b'-' | b'+' | b'.') => number::number(self.bytes, at)?,
            Some(b'X' | b'x') if self.bytes.get(*at + 1) == Some(&b'\'') => blob(self.bytes, at)?,
            Some(b'N' | b'n') if is_word(self.bytes, *at, b"null") => {
                *at += 4;
                Literal::Null
            }
            _ => return self.call(at, out),
        };
        match literal {
            Literal::Null => return Ok(false),
            Literal::Integer(value) => out.extend_from_slice(value.to_string().as_bytes()),
            Literal::Real { value, .. } => number::real_text(value, out),
            Literal::Text(text) => append(&text, out),
            Literal::Blob(hex) => out.extend(hex.as_chunks::<2>().0.iter().map(|pair| byte(*pair))),
        }
        Ok(true)
    }

    fn call(&mut self, at: &mut usize, out: &mut Vec<u8>) -> Result<bool, RowError> {
        let begin = *at;
        let unknown = RowError { offset: begin, expected: "a value" };
        let length = self.bytes[begin..].iter().take_while(|b| b.is_ascii_alphabetic()).count();
        let name = &self.bytes[begin..begin + length];
        let open = skip_space(self.bytes, begin + length);
        if length == 0 || self.bytes.get(open) != Some(&b'(') || self.depth == MAX_DEPTH {
            return Err(unknown);
        }
        self.depth += 1;
        *at = open + 1;
        let known = if name.eq_ignore_ascii_case(b"replace") {
            self.replace(at, out)?
        } else if name.eq_ignore_ascii_case(b"unistr") {
            let from = out.len();
            let known = self.chain(at, out)?;
            if known {
                self.unistr(out, from);
            }
            known
        } else if name.eq_ignore_ascii_case(b"char") {
            self.char(at, out)?
        } else if name.eq_ignore_ascii_case(b"jsonb") || name.eq_ignore_ascii_case(b"json") {
            self.chain(at, out)?
        } else {
            return Err(unknown);
        };
        self.depth -= 1;
        self.expect(at, b')', "\")\"")?;
        Ok(known)
    }

    fn expect(&self, at: &mut usize, byte: u8, expected: &'static str) -> Result<(), RowError> {
        *at = skip_space(self.bytes, *at);
        if self.bytes.get(*at) == Some(&byte) {
            *at += 1;
            Ok(())
        } else {
            Err(RowError { offset: *at, expected })
        }
    }

    /// `replace(text, token, replacement)`: every occurrence from the left; in place where the text does not grow.
    fn replace(&mut self, at: &mut usize, out: &mut Vec<u8>) -> Result<bool, RowError> {
        let from = out.len();
        let mut known = self.chain(at, out)?;
        self.expect(at, b',', "\",\"")?;
        let (mut token, mut replacement) = (Vec::new(), Vec::new());
        known &= self.chain(at, &mut token)?;
        self.expect(at, b',', "\",\"")?;
        known &= self.chain(at, &mut replacement)?;
        if !known || token.is_empty() {
            return Ok(known);
        }
        if replacement.len() <= token.len() {
            shrink(out, from, &token, &replacement);
        } else {
            let text = out.split_off(from);
            let mut rest = &text[..];
            for found in memmem::find_iter(&text, &token) {
                let gone = text.len() - rest.len();
                out.extend_from_slice(&text[gone..found]);
                out.extend_from_slice(&replacement);
                rest = &text[found + token.len()..];
            }
            out.extend_from_slice(rest);
        }
        Ok(known)
    }

    /// `char(n, ..)`: code points; what is none becomes U+FFFD, as in SQLite.
    fn char(&mut self, at: &mut usize, out: &mut Vec<u8>) -> Result<bool, RowError> {
        loop {
            *at = skip_space(self.bytes, *at);
            if self.bytes.get(*at) == Some(&b')') {
                return Ok(true);
            }
            let begin = *at;
            let point = match self.bytes.get(*at) {
                Some(b'0'..=b'9' | b'-' | b'+') => number::number(self.bytes, at)?,
                _ => return Err(RowError { offset: begin, expected: "a code point" }),
            };
            let Literal::Integer(point) = point else {
                return Err(RowError { offset: begin, expected: "a code point" });
            };
            let c = u32::try_from(point).ok().and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER);
            out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            *at = skip_space(self.bytes, *at);
            if self.bytes.get(*at) == Some(&b',') {
                *at += 1;
            }
        }
    }

    /// Undoes `\\`, `\XXXX`, `\uXXXX`, `\+XXXXXX`, `\UXXXXXXXX` in `out[from..]`, in place: escapes only shrink.
    fn unistr(&mut self, out: &mut Vec<u8>, from: usize) {
        let (mut read, mut write) = (from, from);
        while read < out.len() {
            if out[read] != b'\\' {
                out[write] = out[read];
                read += 1;
                write += 1;
                continue;
            }
            let rest = &out[read + 1..];
            let (skip, digits) = match rest.first() {
                Some(b'\\') => {
                    out[write] = b'\\';
                    read += 2;
                    write += 1;
                    continue;
                }
                Some(b'u') => (1, 4),
                Some(b'+') => (1, 6),
                Some(b'U') => (1, 8),
                _ => (0, 4),
            };
            let point = rest
                .get(skip..skip + digits)
                .filter(|hex| hex.iter().all(u8::is_ascii_hexdigit))
                .and_then(|hex| std::str::from_utf8(hex).ok())
                .and_then(|hex| u32::from_str_radix(hex, 16).ok())
                .and_then(char::from_u32);
            match point {
                Some(c) => {
                    let mut utf8 = [0; 4];
                    for byte in c.encode_utf8(&mut utf8).bytes() {
                        out[write] = byte;
                        write += 1;
                    }
                    read += 1 + skip + digits;
                }
                None => {
                    // 3.50 with --newlines writes backslashes undoubled; SQLite itself refuses to read them back
                    *self.lenient += 1;
                    out[write] = b'\\';
                    read += 1;
                    write += 1;
                }
            }
        }
        out.truncate(write);
    }
}

fn append(text: &Text<'_>, out: &mut Vec<u8>) {
    let mut rest = text.raw;
    if text.doubled {
        while let Some(n) = memchr::memchr(b'\'', rest) {
            out.extend_from_slice(&rest[..=n]);
            rest = rest.get(n + 2..).unwrap_or_default();
        }
    }
    out.extend_from_slice(rest);
}

/// Replaces in place: the write position never overtakes the read position.
fn shrink(out: &mut Vec<u8>, from: usize, token: &[u8], replacement: &[u8]) {
    let finder = memmem::Finder::new(token);
    let (mut read, mut write) = (from, from);
    while let Some(n) = finder.find(&out[read..]) {
        out.copy_within(read..read + n, write);
        write += n;
        out[write..write + replacement.len()].copy_from_slice(replacement);
        write += replacement.len();
        read += n + token.len();
    }
    let tail = out.len() - read;
    out.copy_within(read.., write);
    out.truncate(write + tail);
}

/// Two hex digits.
fn byte(pair: [u8; 2]) -> u8 {
    let nibble = |digit: u8| match digit {
        b'0'..=b'9' => digit - b'0',
        _ => (digit | 0x20) - b'a' + 10,
    };
    nibble(pair[0]) << 4 | nibble(pair[1])
}
