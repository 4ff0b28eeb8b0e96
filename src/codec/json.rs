//! JSON as RFC 8259 has it (sqlite.org/json1.html; postgresql.org/docs/current/datatype-json.html).
//!
//! In: UTF-8 text. Out: whether it is JSON, and whether jsonb would lose or refuse something that json keeps: a key
//! that occurs twice, `\u0000`, half a surrogate pair, a number beyond numeric, a negative zero, sheer size.
//!
//! One pass, no recursion, no allocation per value: keys are spans of the text (or of a buffer, when they hold
//! escapes), compared when their object ends.

use super::word;
use std::ops::Range;

/// Deeper nesting is no JSON to SQLite 3.40 (2000 levels), and PostgreSQL's stack has limits too.
const DEPTH: usize = 2000;
/// jsonb holds 2^28 - 1 bytes per container.
const JSONB_BYTES: usize = (1 << 28) - 1;
/// What a server reads at once into an array: it doubles its memory of 32 bytes for each, and a piece of 1 GiB is refused
/// ("invalid memory alloc request size 1073741824", PostgreSQL 15). Counted in the whole document, so that an array never
/// holds more.
const JSONB_VALUES: usize = 1 << 24;
/// The members of an object, of 72 bytes each, in the same way.
const JSONB_MEMBERS: usize = 1 << 23;

/// What a JSON text is to jsonb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Jsonb {
    /// jsonb keeps its meaning.
    Keeps,
    /// jsonb would lose or refuse a part of it.
    Loses,
}

/// What a JSON text holds at its top.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Top {
    /// An object or an array.
    Container,
    /// A number, a string, `true`, `false`, `null`.
    Scalar,
}

/// Memory that is kept from one value to the next.
#[derive(Debug, Default)]
pub struct Stack {
    /// Per open container: where its keys begin in `keys`, or `None` for an array.
    open: Vec<Option<usize>>,
    keys: Vec<Key>,
    decoded: Vec<u8>,
}

#[derive(Debug, Clone)]
struct Key {
    /// The first bytes: two keys nearly always differ in them or in their length.
    head: u64,
    decoded: bool,
    span: Range<usize>,
}

struct Scan<'a> {
    text: &'a [u8],
    at: usize,
    loses: bool,
    /// An upper estimate of what jsonb needs.
    size: usize,
    /// Values at every depth.
    values: usize,
    /// The members of the largest object.
    members: usize,
}

/// Whether jsonb has room for so much.
const fn has_room(size: usize, values: usize, members: usize) -> bool {
    size <= JSONB_BYTES && values <= JSONB_VALUES && members <= JSONB_MEMBERS
}

/// Checks a text that is known to be valid UTF-8.
///
/// Returns `None` if it is not JSON.
pub fn check(text: &[u8], stack: &mut Stack) -> Option<(Top, Jsonb)> {
    stack.open.clear();
    stack.keys.clear();
    stack.decoded.clear();
    let mut scan = Scan { text, at: 0, loses: false, size: 16, values: 0, members: 0 };
    scan.blanks();
    let top = if matches!(scan.peek(), Some(b'{' | b'[')) { Top::Container } else { Top::Scalar };
    scan.document(stack)?;
    scan.blanks();
    if scan.at != text.len() {
        return None;
    }
    let loses = scan.loses || !has_room(scan.size, scan.values, scan.members);
    Some((top, if loses { Jsonb::Loses } else { Jsonb::Keeps }))
}

impl Scan<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek() == Some(byte)).then(|| self.at += 1)
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn document(&mut self, stack: &mut Stack) -> Option<()> {
        loop {
            // A value begins here.
            self.size += 8;
            self.values += 1;
            match self.peek()? {
                b'{' => {
                    self.open(Some(stack.keys.len()), stack)?;
                    if self.peek()? != b'}' {
                        self.key(stack)?;
                        continue;
                    }
                }
                b'[' => {
                    self.open(None, stack)?;
                    if self.peek()? != b']' {
                        continue;
                    }
                }
                b'"' => {
                    self.string()?;
                }
                b't' => self.word(b"true")?,
                b'f' => self.word(b"false")?,
                b'n' => self.word(b"null")?,
                b'-' | b'0'..=b'9' => self.number()?,
                _ => return None,
            }
            // A value ended (or an empty container is about to): close what ends, go on with what follows.
            loop {
                self.blanks();
                let Some(&innermost) = stack.open.last() else { return Some(()) };
                match (self.peek()?, innermost) {
                    (b',', Some(_)) => {
                        self.at += 1;
                        self.blanks();
                        self.key(stack)?;
                        break;
                    }
                    (b',', None) => {
                        self.at += 1;
                        self.blanks();
                        break;
                    }
                    (b'}', Some(first)) => {
                        self.at += 1;
                        self.members = self.members.max(stack.keys.len() - first);
                        if !self.loses && stack.repeats(first, self.text) {
                            self.loses = true;
                        }
                        stack.keys.truncate(first);
                        stack.open.pop();
                    }
                    (b']', None) => {
                        self.at += 1;
                        stack.open.pop();
                    }
                    _ => return None,
                }
            }
        }
    }

    fn open(&mut self, keys: Option<usize>, stack: &mut Stack) -> Option<()> {
        self.at += 1;
        if stack.open.len() == DEPTH {
            return None;
        }
        stack.open.push(keys);
        self.blanks();
        Some(())
    }

    fn key(&mut self, stack: &mut Stack) -> Option<()> {
        let start = self.at + 1;
        let escaped = self.string()?;
        let span = start..self.at - 1;
        self.size += 8;
        if escaped {
            let from = stack.decoded.len();
            decode(self.text.get(span)?, &mut stack.decoded);
            let head = head(stack.decoded.get(from..)?);
            stack.keys.push(Key { head, decoded: true, span: from..stack.decoded.len() });
        } else {
            stack.keys.push(Key { head: head(self.text.get(span.clone())?), decoded: false, span });
        }
        self.blanks();
        self.take(b':')?;
        self.blanks();
        Some(())
    }

    fn word(&mut self, word: &[u8]) -> Option<()> {
        self.text.get(self.at..)?.starts_with(word).then(|| self.at += word.len())
    }

    fn digits(&mut self) -> usize {
        let from = self.at;
        while self.peek().is_some_and(|b| b.is_ascii_digit()) {
            self.at += 1;
        }
        self.at - from
    }

    fn number(&mut self) -> Option<()> {
        let start = self.at;
        let negative = self.take(b'-').is_some();
        let leading_zero = self.peek() == Some(b'0');
        let whole = self.digits();
        if whole == 0 || (leading_zero && whole > 1) {
            return None;
        }
        let mut fraction = 0;
        if self.take(b'.').is_some() {
            fraction = self.digits();
            if fraction == 0 {
                return None;
            }
        }
        let mantissa = self.text.get(start..self.at)?;
        let mut exponent = 0i64;
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            let minus = self.peek() == Some(b'-');
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            let from = self.at;
            if self.digits() == 0 {
                return None;
            }
            for digit in self.text.get(from..self.at)? {
                exponent = (exponent * 10 + i64::from(digit - b'0')).min(10_000_000);
            }
            if minus {
                exponent = -exponent;
            }
        }
        // numeric has 131072 digits before the point and 16383 behind it, and no negative zero.
        let beyond = whole as i64 + exponent > 131_072 || fraction as i64 - exponent > 16_383;
        if beyond || (negative && mantissa.iter().all(|b| matches!(b, b'-' | b'0' | b'.'))) {
            self.loses = true;
        }
        self.size += 12 + (self.at - start);
        Some(())
    }

    /// Steps over what is neither a quote nor a backslash nor a control character, eight bytes at a time; near the end
    /// of the text it leaves the rest to whoever looks at single bytes.
    #[inline]
    fn plain(&mut self) {
        while let Some(word) = self.text.get(self.at..).and_then(word::word) {
            let found = word::equal(word, b'"') | word::equal(word, b'\\') | word::below(word, 0x20);
            self.at += word::first(found);
            if found != 0 {
                return;
            }
        }
    }

    /// A string; tells whether it holds escapes.
    fn string(&mut self) -> Option<bool> {
        self.take(b'"')?;
        let start = self.at;
        let mut escaped = false;
        let mut pending_high = false;
        loop {
            if !pending_high {
                self.plain();
            }
            let byte = self.peek()?;
            self.at += 1;
            if pending_high && byte != b'\\' {
                self.loses = true;
                pending_high = false;
            }
            match byte {
                b'"' => break,
                b'\\' => {
                    escaped = true;
                    let letter = self.peek()?;
                    self.at += 1;
                    match letter {
                        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {
                            self.loses |= pending_high;
                            pending_high = false;
                        }
                        b'u' => {
                            let unit = hex(self.text.get(self.at..self.at + 4)?)?;
                            self.at += 4;
                            let low = (0xDC00..0xE000).contains(&unit);
                            self.loses |= unit == 0 || low != pending_high;
                            pending_high = (0xD800..0xDC00).contains(&unit);
                        }
                        _ => return None,
                    }
                }
                0..0x20 => return None,
                _ => {}
            }
        }
        self.size += self.at - start;
        Some(escaped)
    }
}

/// The first eight bytes of a key, zeros behind a shorter one.
fn head(key: &[u8]) -> u64 {
    word::word(key).unwrap_or_else(|| key.iter().rev().fold(0, |head, &byte| head << 8 | u64::from(byte)))
}

fn hex(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |sum, &digit| Some(sum * 16 + char::from(digit).to_digit(16)?))
}

/// Undoes the escapes of a key that was checked; surrogates are kept as they are (jsonb refuses or joins them).
fn decode(key: &[u8], decoded: &mut Vec<u8>) {
    let mut rest = key;
    let mut high: Option<u32> = None;
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte != b'\\' {
            decoded.push(byte);
            continue;
        }
        let Some((&letter, after)) = rest.split_first() else { return };
        rest = after;
        match letter {
            b'b' => decoded.push(8),
            b'f' => decoded.push(12),
            b'n' => decoded.push(b'\n'),
            b'r' => decoded.push(b'\r'),
            b't' => decoded.push(b'\t'),
            b'u' => {
                let unit = rest.get(..4).and_then(hex).unwrap_or(0);
                rest = rest.get(4..).unwrap_or_default();
                let code = match high.take() {
                    Some(high) if (0xDC00..0xE000).contains(&unit) => {
                        0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00)
                    }
                    Some(_) | None => unit,
                };
                if (0xD800..0xDC00).contains(&code) {
                    high = Some(code);
                } else if let Some(character) = char::from_u32(code) {
                    decoded.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
                }
            }
            other => decoded.push(other),
        }
    }
}

impl Stack {
    /// Whether the keys from `first` on hold one twice.
    fn repeats(&mut self, first: usize, text: &[u8]) -> bool {
        let Stack { keys, decoded, .. } = self;
        let bytes = |key: &Key| if key.decoded { decoded.get(key.span.clone()) } else { text.get(key.span.clone()) };
        let Some(keys) = keys.get_mut(first..) else { return false };
        if keys.len() <= 16 {
            let equal = |a: &Key, b: &Key| a.head == b.head && a.span.len() == b.span.len() && bytes(a) == bytes(b);
            let mut rest = &keys[..];
            while let Some((key, others)) = rest.split_first() {
                if others.iter().any(|other| equal(key, other)) {
                    return true;
                }
                rest = others;
            }
            return false;
        }
        keys.sort_unstable_by(|a, b| bytes(a).cmp(&bytes(b)));
        keys.windows(2).any(|pair| matches!(pair, [a, b] if bytes(a) == bytes(b)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(text: &str) -> Option<Jsonb> {
        check(text.as_bytes(), &mut Stack::default()).map(|(_, jsonb)| jsonb)
    }

    #[test]
    fn json_that_jsonb_keeps() {
        for text in [
            r#"{"a":1}"#,
            "[1,2,3]",
            r#""x""#,
            "1",
            "0",
            "1.0",
            "1e5",
            "1E400",
            "-1e400",
            "true",
            "null",
            "  {\"a\": 1}  ",
            "\n[1]\n",
            r#""\/\b\f\n\r\t\"\\""#,
            r#""\u00e9\ud83d\ude00""#,
            "[]",
            "{}",
            "[ ]",
            "{ }",
            r#"{"":1}"#,
            r#"{"a":{"b":[1,{"c":null}]},"b":[]}"#,
            "\"\u{7f}\u{2028}\"",
            "0.1000000000000000055511151231257827",
            r#"[{"a":1},{"a":2}]"#,
            r#"{"a":{"a":{"a":1}}}"#,
            r#"{"longer than a word":1,"longer than a worm":2,"longer than":3}"#,
            r#""longer than a word, \ud83d\ude00 and more of it""#,
            "[[],[[]],{}]",
            "1e131071",
            "[1 , 2]",
        ] {
            assert_eq!(verdict(text), Some(Jsonb::Keeps), "{text}");
        }
    }

    #[test]
    fn json_that_jsonb_would_lose() {
        for text in [
            "-0",
            "-0.0",
            "[-0e5]",
            r#""\u0000""#,
            r#"{"\u0000":1}"#,
            r#""\ud800""#,
            r#""\ud800x""#,
            r#""\udc00\ud800""#,
            r#""\ud800\n""#,
            r#"{"a":1,"a":2}"#,
            r#"{"a":1,"\u0061":2}"#,
            "1e131072",
            "1e-16384",
            "1e999999999999",
            r#"{"1":1,"2":1,"3":1,"4":1,"5":1,"6":1,"7":1,"8":1,"9":1,"3":0}"#,
            r#"[{"x":{"a":1,"b":2,"a":3}}]"#,
            r#"{"longer than a word":1,"longer than a worm":2,"longer than a word":3}"#,
            r#"{"12345678":1,"1234567":1,"12345678":3}"#,
            r#"{"1":1,"2":1,"3":1,"4":1,"5":1,"6":1,"7":1,"8":1,"9":1,"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"1":0}"#,
        ] {
            assert_eq!(verdict(text), Some(Jsonb::Loses), "{text}");
        }
    }

    #[test]
    fn jsonb_has_room_for_so_much() {
        for (size, values, members, want) in [
            (JSONB_BYTES, JSONB_VALUES, JSONB_MEMBERS, true),
            (JSONB_BYTES + 1, 1, 0, false),
            (100, JSONB_VALUES + 1, 0, false),
            (100, 1, JSONB_MEMBERS + 1, false),
        ] {
            assert_eq!(has_room(size, values, members), want, "{size} {values} {members}");
        }
        for (text, want) in [(r#"[{"a":[1,2]},{"b":1,"c":{},"d":null}]"#, (9, 3)), ("[]", (1, 0))] {
            let mut scan = Scan { text: text.as_bytes(), at: 0, loses: false, size: 0, values: 0, members: 0 };
            assert_eq!(scan.document(&mut Stack::default()), Some(()), "{text}");
            assert_eq!((scan.values, scan.members), want, "{text}");
        }
        let many = format!("[{}1]", "1,".repeat(JSONB_VALUES));
        assert_eq!(verdict(&many), Some(Jsonb::Loses));
    }

    #[test]
    fn everything_else_is_no_json() {
        for text in [
            "",
            " ",
            "[1,]",
            "{\"a\":1,}",
            "{a:1}",
            "{'a':1}",
            "[1 /*c*/]",
            "NaN",
            "Infinity",
            "0x1F",
            "+1",
            "[.5]",
            "[5.]",
            "01",
            "[01]",
            "\"a\tb\"",
            "\"a\\qb\"",
            "\"\\x41\"",
            "{\"a\":1}{\"b\":2}",
            "{\"a\":1} x",
            "[1,,2]",
            "[",
            "{\"a\"}",
            "TRUE",
            "\u{feff}{}",
            "\"\u{1}\"",
            "1.",
            "1e",
            "- 1",
            "\"abc",
            "[\"a\" \"b\"]",
            "undefined",
            "00",
            "-",
            "1 2",
            "\u{c}[1]",
            "[1}",
            "{\"a\":1]",
            "]",
            "\"\\u12\"",
            "[1",
            "{\"a\":",
            "tru",
        ] {
            assert_eq!(verdict(text), None, "{text}");
        }
    }

    #[test]
    fn depth_is_bounded_without_recursion() {
        for (depth, want) in [(DEPTH, Some(Jsonb::Keeps)), (DEPTH + 1, None), (1_000_000, None)] {
            assert_eq!(verdict(&format!("{}{}", "[".repeat(depth), "]".repeat(depth))), want, "{depth}");
        }
    }

    #[test]
    fn the_top_is_told() {
        for (text, want) in
            [(" {}", Top::Container), ("[]", Top::Container), ("1", Top::Scalar), ("\"[\"", Top::Scalar)]
        {
            assert_eq!(check(text.as_bytes(), &mut Stack::default()).map(|found| found.0), Some(want), "{text}");
        }
    }
}
