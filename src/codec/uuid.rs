//! UUIDs (postgresql.org/docs/current/datatype-uuid.html).
//!
//! In: 8-4-4-4-12 hex digits of either case, the same in braces, 32 hex digits, a BLOB of 16 bytes. Out: the lower-case
//! form with dashes. PostgreSQL's own input accepts dashes anywhere between groups of four digits; this does not.

/// How one UUID is spelt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Spelling {
    /// What surrounds and divides the digits.
    pub form: Form,
    /// The case of its letters.
    pub case: Case,
}

/// What surrounds and divides the digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// `8-4-4-4-12`.
    Dashed,
    /// The same in braces.
    Braced,
    /// 32 hex digits.
    Bare,
    /// A BLOB of 16 bytes.
    Blob,
}

/// The case of the letters in a UUID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Case {
    /// There are none: only digits.
    Digits,
    /// `a` to `f`.
    Lower,
    /// `A` to `F`.
    Upper,
    /// Both.
    Mixed,
}

/// The case of a column in which values of two cases were seen.
pub fn join(one: Case, other: Case) -> Case {
    match (one, other) {
        (Case::Digits, case) | (case, Case::Digits) => case,
        (Case::Lower, Case::Lower) => Case::Lower,
        (Case::Upper, Case::Upper) => Case::Upper,
        (Case::Lower | Case::Upper | Case::Mixed, Case::Lower | Case::Upper | Case::Mixed) => Case::Mixed,
    }
}

/// Reads a UUID from text: its 32 digits as written, and the spelling.
pub fn parse(text: &[u8]) -> Option<([u8; 32], Spelling)> {
    let (form, body) = match text.len() {
        32 => (Form::Bare, text),
        36 => (Form::Dashed, text),
        38 => (Form::Braced, text.strip_prefix(b"{")?.strip_suffix(b"}")?),
        _ => return None,
    };
    let mut digits = [0u8; 32];
    let mut length = 0;
    for (at, &byte) in body.iter().enumerate() {
        if body.len() == 36 && matches!(at, 8 | 13 | 18 | 23) {
            if byte != b'-' {
                return None;
            }
            continue;
        }
        if !byte.is_ascii_hexdigit() {
            return None;
        }
        *digits.get_mut(length)? = byte;
        length += 1;
    }
    let lower = digits.iter().any(|b| matches!(b, b'a'..=b'f'));
    let upper = digits.iter().any(|b| matches!(b, b'A'..=b'F'));
    let case = match (lower, upper) {
        (false, false) => Case::Digits,
        (true, false) => Case::Lower,
        (false, true) => Case::Upper,
        (true, true) => Case::Mixed,
    };
    (length == 32).then_some((digits, Spelling { form, case }))
}

/// Appends 32 hex digits in PostgreSQL's own form.
pub fn push(digits: &[u8; 32], out: &mut Vec<u8>) {
    for (at, byte) in digits.iter().enumerate() {
        if matches!(at, 8 | 12 | 16 | 20) {
            out.push(b'-');
        }
        out.push(byte.to_ascii_lowercase());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_spellings_of_text_are_uuids() {
        let want = "550e8400-e29b-41d4-a716-446655440000";
        for (text, form, case) in [
            (want, Form::Dashed, Case::Lower),
            ("550E8400-E29B-41D4-A716-446655440000", Form::Dashed, Case::Upper),
            ("{550e8400-E29b-41d4-a716-446655440000}", Form::Braced, Case::Mixed),
            ("550e8400e29b41d4a716446655440000", Form::Bare, Case::Lower),
        ] {
            let (digits, spelling) = parse(text.as_bytes()).unwrap();
            let mut out = Vec::new();
            push(&digits, &mut out);
            assert_eq!((out, spelling), (want.as_bytes().to_vec(), Spelling { form, case }), "{text}");
        }
    }

    #[test]
    fn nothing_else_is_a_uuid() {
        for text in [
            "",
            "550e8400-e29b-41d4-a716-44665544000",
            "550e8400-e29b-41d4-a716-44665544000g",
            "550e8400e29b-41d4-a716-4466-55440000",
            "550e-8400-e29b-41d4-a716-4466-5544-00",
            "(550e8400-e29b-41d4-a716-446655440000)",
            "urn:uuid:550e8400-e29b-41d4-a716-4466",
        ] {
            assert_eq!(parse(text.as_bytes()), None, "{text}");
        }
    }
}
