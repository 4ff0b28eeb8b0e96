//! SQLite's binary JSON, JSONB (sqlite.org/jsonb.html, 3.45 and later), as JSON text.
//!
//! In: the hex digits of a BLOB. Out: the text that `json()` makes of it, in RFC 8259: numbers and strings of JSON5 in
//! their plain form; or nothing, where the BLOB is no whole JSONB. An element is a header (four bits of type, four bits
//! or 1, 2, 4, 8 bytes of size) and its payload; every byte has to be accounted for, as `json_valid(x, 8)` asks.
//!
//! No recursion; memory is kept from one value to the next.

use super::text;

/// Deeper nesting is no JSON to SQLite.
const DEPTH: usize = 1000;

/// Memory that is kept from one value to the next.
#[derive(Debug, Default)]
pub struct Memory {
    /// The bytes of the BLOB.
    bytes: Vec<u8>,
    /// Its JSON.
    text: Vec<u8>,
    open: Vec<Open>,
}

/// A container that is not at its end yet.
#[derive(Debug, Clone, Copy)]
struct Open {
    /// Where it ends.
    end: usize,
    object: bool,
    /// Elements so far.
    elements: usize,
}

#[derive(Debug, Clone, Copy)]
struct Element {
    kind: u8,
    begin: usize,
    end: usize,
}

/// The JSON text of a BLOB.
pub fn decode<'m>(digits: &[u8], memory: &'m mut Memory) -> Option<&'m [u8]> {
    let Memory { bytes, text, open } = memory;
    bytes.clear();
    text.clear();
    open.clear();
    text::decode_hex(digits, |piece| {
        bytes.extend_from_slice(piece);
        Ok(())
    })
    .ok()?;
    convert(bytes, text, open)?;
    Some(text)
}

fn convert(bytes: &[u8], out: &mut Vec<u8>, open: &mut Vec<Open>) -> Option<()> {
    let mut at = 0;
    loop {
        // what is over
        while let Some(last) = open.last().copied() {
            if at < last.end {
                break;
            }
            let pairs = !last.object || last.elements % 2 == 0;
            if at > last.end || !pairs {
                return None;
            }
            out.push(if last.object { b'}' } else { b']' });
            open.pop();
        }
        let end = match open.last_mut() {
            None if at == 0 => bytes.len(),
            None => return (at == bytes.len()).then_some(()),
            Some(last) => {
                if last.elements > 0 {
                    out.push(if last.object && last.elements % 2 == 1 { b':' } else { b',' });
                }
                last.elements += 1;
                last.end
            }
        };
        let element = header(bytes, at, end)?;
        let is_key = open.last().is_some_and(|last| last.object && last.elements % 2 == 1);
        if is_key && !(7..=10).contains(&element.kind) {
            return None;
        }
        let payload = bytes.get(element.begin..element.end)?;
        at = element.end;
        match element.kind {
            0 if payload.is_empty() => out.extend_from_slice(b"null"),
            1 if payload.is_empty() => out.extend_from_slice(b"true"),
            2 if payload.is_empty() => out.extend_from_slice(b"false"),
            3 => integer(payload, out)?,
            4 => integer5(payload, out)?,
            5 => float(payload, out)?,
            6 => float5(payload, out)?,
            7 => plain(payload, out)?,
            8 => escaped(payload, out)?,
            9 => escaped5(payload, out)?,
            10 => raw(payload, out)?,
            11 | 12 => {
                if open.len() >= DEPTH {
                    return None;
                }
                let object = element.kind == 12;
                out.push(if object { b'{' } else { b'[' });
                open.push(Open { end: element.end, object, elements: 0 });
                at = element.begin;
            }
            _ => return None,
        }
    }
}

/// The type and the payload of the element at `at`, which may not go beyond `limit`.
fn header(bytes: &[u8], at: usize, limit: usize) -> Option<Element> {
    let first = *bytes.get(at)?;
    let width = match first >> 4 {
        0..=11 => 0,
        12 => 1,
        13 => 2,
        14 => 4,
        _ => 8,
    };
    let size = if width == 0 {
        u64::from(first >> 4)
    } else {
        bytes.get(at + 1..at + 1 + width)?.iter().fold(0u64, |size, byte| size << 8 | u64::from(*byte))
    };
    let begin = at + 1 + width;
    let end = begin.checked_add(usize::try_from(size).ok()?)?;
    (end <= limit).then_some(Element { kind: first & 15, begin, end })
}

fn digits(text: &[u8]) -> bool {
    !text.is_empty() && text.iter().all(u8::is_ascii_digit)
}

fn unsigned(text: &[u8]) -> &[u8] {
    text.strip_prefix(b"-").unwrap_or(text)
}

/// An integer of RFC 8259.
fn integer(text: &[u8], out: &mut Vec<u8>) -> Option<()> {
    let body = unsigned(text);
    let plain = digits(body) && (body.len() == 1 || body[0] != b'0');
    out.extend_from_slice(text);
    plain.then_some(())
}

/// A hexadecimal integer of JSON5, in decimal; 0x goes to 64 bits.
fn integer5(text: &[u8], out: &mut Vec<u8>) -> Option<()> {
    let (negative, body) = match text {
        [b'-', body @ ..] => (true, body),
        [b'+', body @ ..] => (false, body),
        body => (false, body),
    };
    let [b'0', b'x' | b'X', hex @ ..] = body else { return None };
    let significant = &hex[hex.iter().take_while(|digit| **digit == b'0').count()..];
    if hex.is_empty() || !hex.iter().all(u8::is_ascii_hexdigit) || significant.len() > 16 {
        return None;
    }
    let digit = |byte: &u8| u64::from(char::from(*byte).to_digit(16).unwrap_or(0));
    let value = significant.iter().fold(0u64, |value, byte| value << 4 | digit(byte));
    if negative && value > 0 {
        out.push(b'-');
    }
    let mut room = [0u8; 20];
    let mut at = room.len();
    let mut rest = value;
    loop {
        at -= 1;
        room[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    out.extend_from_slice(&room[at..]);
    Some(())
}

/// A number of RFC 8259 with a fraction or an exponent.
fn float(text: &[u8], out: &mut Vec<u8>) -> Option<()> {
    let (whole, fraction, exponent) = parts(unsigned(text))?;
    let plain = digits(whole) && (whole.len() == 1 || whole[0] != b'0') && fraction.is_none_or(digits);
    out.extend_from_slice(text);
    (plain && (fraction.is_some() || exponent.is_some())).then_some(())
}

/// A number of JSON5: no digits before or behind the point.
fn float5(text: &[u8], out: &mut Vec<u8>) -> Option<()> {
    let (negative, body) = match text {
        [b'-', body @ ..] => (true, body),
        [b'+', body @ ..] => (false, body),
        body => (false, body),
    };
    let (whole, fraction, exponent) = parts(body)?;
    if fraction.is_none() && exponent.is_none() {
        return None;
    }
    let fraction = fraction.unwrap_or_default();
    let valid = (whole.is_empty() || digits(whole)) && (fraction.is_empty() || digits(fraction));
    if !valid || whole.is_empty() && fraction.is_empty() {
        return None;
    }
    if negative {
        out.push(b'-');
    }
    let whole = &whole[whole.iter().take_while(|digit| **digit == b'0').count()..];
    out.extend_from_slice(if whole.is_empty() { b"0" } else { whole });
    out.push(b'.');
    out.extend_from_slice(if fraction.is_empty() { b"0" } else { fraction });
    if let Some(exponent) = exponent {
        out.push(b'e');
        out.extend_from_slice(exponent);
    }
    Some(())
}

type Parts<'a> = (&'a [u8], Option<&'a [u8]>, Option<&'a [u8]>);

/// The digits before the point, behind it, and the exponent with its sign.
fn parts(text: &[u8]) -> Option<Parts<'_>> {
    let (mantissa, exponent) = match text.iter().position(|byte| byte | 0x20 == b'e') {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    };
    let signless = |text: &[u8]| digits(text.strip_prefix(b"-").or_else(|| text.strip_prefix(b"+")).unwrap_or(text));
    if exponent.is_some_and(|exponent| !signless(exponent)) {
        return None;
    }
    Some(match mantissa.iter().position(|byte| *byte == b'.') {
        Some(at) => (&mantissa[..at], Some(&mantissa[at + 1..]), exponent),
        None => (mantissa, None, exponent),
    })
}

/// Text that needs no escape.
fn plain(text: &[u8], out: &mut Vec<u8>) -> Option<()> {
    let bare = text.iter().all(|byte| *byte >= 0x20 && !matches!(byte, b'"' | b'\\'));
    out.push(b'"');
    out.extend_from_slice(text);
    out.push(b'"');
    bare.then_some(())
}

/// Text with the escapes of RFC 8259; whether they are whole is asked of the JSON as a whole.
fn escaped(text: &[u8], out: &mut Vec<u8>) -> Option<()> {
    out.push(b'"');
    let mut rest = text.iter();
    while let Some(byte) = rest.next() {
        match byte {
            b'"' | 0..0x20 => return None,
            b'\\' => {
                let next = rest.next()?;
                if !matches!(next, b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' | b'u') {
                    return None;
                }
                out.extend_from_slice(&[b'\\', *next]);
            }
            byte => out.push(*byte),
        }
    }
    out.push(b'"');
    Some(())
}

/// Text with the escapes of JSON5, in those of RFC 8259.
fn escaped5(text: &[u8], out: &mut Vec<u8>) -> Option<()> {
    out.push(b'"');
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        at += 1;
        if *byte != b'\\' {
            // in single quotes a double one stands by itself
            push_character(*byte, out);
            continue;
        }
        let next = *text.get(at)?;
        at += 1;
        match next {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' | b'u' => out.extend_from_slice(&[b'\\', next]),
            b'\'' => out.push(b'\''),
            b'v' => out.extend_from_slice(b"\\u000b"),
            b'0' => out.extend_from_slice(b"\\u0000"),
            b'x' => {
                let hex = text.get(at..at + 2)?;
                hex.iter().all(u8::is_ascii_hexdigit).then_some(())?;
                out.extend_from_slice(b"\\u00");
                out.extend_from_slice(hex);
                at += 2;
            }
            // a line that goes on
            b'\r' => at += usize::from(text.get(at) == Some(&b'\n')),
            b'\n' => {}
            0xe2 => {
                matches!(text.get(at..at + 2)?, [0x80, 0xa8 | 0xa9]).then_some(())?;
                at += 2;
            }
            _ => return None,
        }
    }
    out.push(b'"');
    Some(())
}

/// Text as it is, which has to be escaped.
fn raw(text: &[u8], out: &mut Vec<u8>) -> Option<()> {
    out.push(b'"');
    text.iter().for_each(|byte| push_character(*byte, out));
    out.push(b'"');
    Some(())
}

fn push_character(byte: u8, out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    match byte {
        b'"' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
        0..0x20 => {
            out.extend_from_slice(b"\\u00");
            out.extend_from_slice(&[HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
        }
        byte => out.push(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02X}")).collect()
    }

    fn decoded(bytes: &[u8]) -> Option<String> {
        let mut memory = Memory::default();
        // what is no UTF-8 is refused by whoever asks
        decode(hex(bytes).as_bytes(), &mut memory).and_then(|text| String::from_utf8(text.to_vec()).ok())
    }

    #[test]
    fn what_sqlite_writes_is_what_sqlite_reads() {
        let db = rusqlite::Connection::open_in_memory().unwrap();
        let long = format!("\"{}\"", "x".repeat(300));
        let longer = format!("[{},1]", vec![format!("\"{}\"", "é".repeat(4000)); 20].join(","));
        let deep = format!("{}1{}", "[".repeat(900), "]".repeat(900));
        for json in [
            "null",
            "true",
            "false",
            "0",
            "-0",
            "12",
            "-1234567890123456789",
            "0x1F",
            "-0xff",
            "0xffffffffffffffff",
            "1.5",
            "-0.25e-7",
            "1e5",
            ".5",
            "5.",
            "-.5",
            "+1",
            "\"\"",
            "\"a\"",
            "\"twelve bytes\"",
            "\"a\\\"b\\\\c\\n\\u00e9\"",
            "'it''s'",
            "'single \"quoted\"'",
            "'\\x41\\v\\0'",
            "'go\\\non'",
            "\"\u{1F600}\"",
            "[]",
            "{}",
            "[1,2,[3,{}],null]",
            "{\"a\":1,\"b\":{\"c\":[true,false]}}",
            "{a:1,$b:2}",
            "[1,2,]",
            "Infinity",
            "NaN",
            &long,
            &longer,
            &deep,
        ] {
            let asked: Result<(Vec<u8>, String), _> =
                db.query_row("SELECT jsonb(?1), json(jsonb(?1))", [json], |row| Ok((row.get(0)?, row.get(1)?)));
            let Ok((blob, want)) = asked else { continue };
            let found = decoded(&blob).unwrap_or_else(|| panic!("{json} {}", hex(&blob)));
            let same: bool = db.query_row("SELECT json(?1) = json(?2)", [&found, &want], |row| row.get(0)).unwrap();
            assert!(same, "{json}: {found}, SQLite: {want}");
            assert!(super::super::json::check(found.as_bytes(), &mut Default::default()).is_some(), "{json}: {found}");
        }
    }

    #[test]
    fn every_way_to_write_a_size_is_read() {
        for header in [&b"\x17"[..], b"\xc7\x01", b"\xd7\0\x01", b"\xe7\0\0\0\x01", b"\xf7\0\0\0\0\0\0\0\x01"] {
            assert_eq!(decoded(&[header, b"a"].concat()).as_deref(), Some("\"a\""), "{header:?}");
        }
    }

    #[test]
    fn damaged_and_other_blobs_are_no_jsonb() {
        let db = rusqlite::Connection::open_in_memory().unwrap();
        let jsonb = |json: &str| -> Vec<u8> { db.query_row("SELECT jsonb(?1)", [json], |row| row.get(0)).unwrap() };
        let whole = jsonb("{\"a\":[1,2.5,\"text\"],\"b\":null}");
        for length in 0..whole.len() {
            assert_eq!(decoded(&whole[..length]), None, "{length}");
        }
        assert_eq!(decoded(&[whole.as_slice(), b"\0"].concat()), None);
        for blob in [
            &b""[..],
            b"\x0d",
            b"\x0e",
            b"\x0f",
            b"\x10a",
            b"\x13x",
            b"\x2301",
            b"\x17\"",
            b"\x18\\",
            b"\x151",
            b"{}",
            b"[1]",
            b"\"a\"",
            b"hello",
            b"\x2c\x13\x31",
            b"\x4c\x131\x131",
            b"\xff\xff\xff\xff\xff\xff\xff\xff\xff",
            b"\x89PNG\r\n\x1a\n",
            b"\x50\x4b\x03\x04",
        ] {
            assert_eq!(decoded(blob), None, "{blob:?}");
        }
        // whatever one byte is changed to: where it is read, SQLite reads the same
        for at in 0..whole.len() {
            for byte in 0..=u8::MAX {
                let mut damaged = whole.clone();
                damaged[at] = byte;
                let valid: bool = db.query_row("SELECT json_valid(?1, 8)", [&damaged], |row| row.get(0)).unwrap();
                let found = decoded(&damaged);
                if valid && found.is_some() {
                    let same: bool = db
                        .query_row("SELECT json(?1) = json(?2)", (found.as_ref(), &damaged), |row| row.get(0))
                        .unwrap();
                    assert!(same, "{at} {byte}: {found:?}");
                }
                assert!(valid || found.is_none(), "{at} {byte}: {found:?}, which SQLite does not take");
            }
        }
    }
}
