//! Values that are expressions: what dump producers write where a plain literal would not survive a shell.
//!
//! `replace(replace('..','\r',char(13)),'\n',char(10))` (sqlite3 3.19-3.49), `unistr('..')` (3.50+), `'a'||char(10)`
//! (3.18, sqldiff, apsw), `char(..)`, `jsonb('..')`, `Inf`, `TRUE`. Really evaluated, but not here and now: [`literal`]
//! reads over the expression, and whoever needs the text takes it from [`pieces`], which are cut from the statement
//! itself wherever that is the same. A value of any size needs no memory for what it was spelt as.

use super::super::literal::{Literal, Seams, Spelt, Text, undouble};
use super::{RowError, blob, is_word, number, skip_space, text};
use memchr::{memchr, memchr_iter, memmem};
use std::borrow::Cow;

/// How deep calls may nest; producers nest two.
const MAX_DEPTH: usize = 32;

/// Whoever takes the pieces of a text.
type Take<'t> = dyn FnMut(&[u8]) + 't;

/// Reads over one value and says what it is. `lenient` counts backslashes of `unistr()` that are no escape.
pub(super) fn literal<'b>(bytes: &'b [u8], at: &mut usize, lenient: &mut u64) -> Result<Literal<'b>, RowError> {
    if let Some(literal) = word(bytes, at)? {
        *at = skip_space(bytes, *at);
        return Ok(literal);
    }
    let begin = *at;
    let chain = chain(bytes, at, MAX_DEPTH)?;
    if !chain.known {
        return Ok(Literal::Null);
    }
    let raw = &bytes[begin..*at];
    if chain.escapes {
        evaluate(raw, &mut |_| {}, lenient);
    }
    Ok(Literal::Text(Text { raw, spelt: Spelt::Expression(chain.seams) }))
}

/// The text of an expression that [`literal`] has read.
pub(in super::super) fn pieces(raw: &[u8], take: &mut Take<'_>) {
    evaluate(raw, take, &mut 0);
}

/// `TRUE`, `FALSE`, `Inf`.
fn word<'b>(bytes: &'b [u8], at: &mut usize) -> Result<Option<Literal<'b>>, RowError> {
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

/// `term || term || ..`, read over.
#[derive(Debug, Clone, Copy)]
struct Chain<'b> {
    bytes: &'b [u8],
    only: Only<'b>,
    /// No NULL makes it NULL.
    known: bool,
    /// `unistr()` stands in it.
    escapes: bool,
    seams: Seams,
}

/// The one term of a chain, if it is of the simplest: what has no need to be read again.
#[derive(Debug, Clone, Copy)]
enum Only<'b> {
    Literal(Text<'b>),
    /// `char(n)`, an ASCII character.
    Char(u8),
    Other,
}

/// One term, read over.
#[derive(Debug, Clone, Copy)]
enum Term<'b> {
    Literal(Literal<'b>),
    /// `replace(text, token, replacement)`.
    Replace([Chain<'b>; 3]),
    /// `unistr(text)`.
    Unistr(Chain<'b>),
    /// `char(..)`: what stands between the parentheses, and what a single number there means.
    Char(&'b [u8], Option<char>),
    /// `json(text)`, `jsonb(text)`: text here as there.
    Json(Chain<'b>),
}

fn chain<'b>(bytes: &'b [u8], at: &mut usize, depth: usize) -> Result<Chain<'b>, RowError> {
    let begin = *at;
    let mut chain = term(bytes, at, depth)?.chain();
    loop {
        let behind = skip_space(bytes, *at);
        chain.bytes = &bytes[begin..*at];
        if bytes.get(behind..behind + 2) != Some(b"||") {
            *at = behind;
            return Ok(chain);
        }
        *at = behind + 2;
        let next = term(bytes, at, depth)?.chain();
        chain.known &= next.known;
        chain.escapes |= next.escapes;
        (chain.only, chain.seams) = (Only::Other, Seams::Anywhere);
    }
}

impl<'b> Term<'b> {
    /// What a chain of this term alone is; it is told its bytes by whoever knows them.
    fn chain(self) -> Chain<'b> {
        let some = Chain { bytes: b"", only: Only::Other, known: true, escapes: false, seams: Seams::Anywhere };
        match self {
            Term::Literal(Literal::Null) => Chain { known: false, ..some },
            Term::Literal(Literal::Text(text)) => Chain { only: Only::Literal(text), seams: Seams::Marks, ..some },
            Term::Literal(Literal::Integer(_) | Literal::Real { .. } | Literal::Blob(_)) => some,
            Term::Char(_, single) => {
                let ascii = single.and_then(|c| u8::try_from(c).ok()).filter(u8::is_ascii);
                Chain { only: ascii.map_or(Only::Other, Only::Char), ..some }
            }
            Term::Replace(all) => Chain {
                known: all.iter().all(|chain| chain.known),
                escapes: all.iter().any(|chain| chain.escapes),
                seams: if splits_pieces(&all) { Seams::Marks } else { Seams::Anywhere },
                ..some
            },
            Term::Unistr(text) => {
                let alone = matches!(text.only, Only::Literal(_));
                let seams = if alone { Seams::Characters } else { Seams::Anywhere };
                Chain { known: text.known, escapes: true, seams, ..some }
            }
            Term::Json(text) => Chain { only: Only::Other, ..text },
        }
    }
}

/// Every ASCII character.
const ASCII: [u8; 128] = {
    let mut all = [0; 128];
    let mut at = 0;
    while at < all.len() {
        all[at] = at as u8;
        at += 1;
    }
    all
};

impl<'b> Chain<'b> {
    /// Its text, borrowed where it stands somewhere as it is.
    fn text(&self, lenient: &mut u64) -> Cow<'b, [u8]> {
        match self.only {
            Only::Literal(Text { raw, spelt: Spelt::Plain }) => Cow::Borrowed(raw),
            Only::Char(code) => Cow::Borrowed(ASCII.get(usize::from(code)..=usize::from(code)).unwrap_or_default()),
            Only::Literal(_) | Only::Other => {
                let mut text = Vec::new();
                self.evaluate(&mut |piece| text.extend_from_slice(piece), lenient);
                Cow::Owned(text)
            }
        }
    }

    fn evaluate(&self, take: &mut Take<'_>, lenient: &mut u64) {
        match self.only {
            Only::Literal(text) => text.pieces(take),
            Only::Char(_) | Only::Other => evaluate(self.bytes, take, lenient),
        }
    }
}

/// Whether a token can be looked for in each piece of the text alone: pieces of [`Seams::Marks`] meet at quotes and
/// control characters, and the token holds neither. The pieces that come out then meet at control characters too.
fn splits_pieces([text, token, replacement]: &[Chain<'_>; 3]) -> bool {
    let (Only::Literal(Text { raw: token, spelt: Spelt::Plain }), Only::Char(b'\x01'..=b'\x1f')) =
        (token.only, replacement.only)
    else {
        return false;
    };
    text.seams == Seams::Marks && token.iter().all(|byte| *byte >= b' ')
}

fn term<'b>(bytes: &'b [u8], at: &mut usize, depth: usize) -> Result<Term<'b>, RowError> {
    *at = skip_space(bytes, *at);
    Ok(Term::Literal(match bytes.get(*at) {
        Some(b'\'') => text(bytes, at)?,
        Some(b'0'..=b'9' | b'-' | b'+' | b'.') => number::number(bytes, at)?,
        Some(b'X' | b'x') if bytes.get(*at + 1) == Some(&b'\'') => blob(bytes, at)?,
        Some(b'N' | b'n') if is_word(bytes, *at, b"null") => {
            *at += 4;
            Literal::Null
        }
        _ => return call(bytes, at, depth),
    }))
}

fn call<'b>(bytes: &'b [u8], at: &mut usize, depth: usize) -> Result<Term<'b>, RowError> {
    let begin = *at;
    let unknown = RowError { offset: begin, expected: "a value" };
    let length = bytes[begin..].iter().take_while(|b| b.is_ascii_alphabetic()).count();
    let name = &bytes[begin..begin + length];
    let open = skip_space(bytes, begin + length);
    let Some(depth) = depth.checked_sub(1) else { return Err(unknown) };
    if length == 0 || bytes.get(open) != Some(&b'(') {
        return Err(unknown);
    }
    *at = open + 1;
    let term = if name.eq_ignore_ascii_case(b"replace") {
        let text = chain(bytes, at, depth)?;
        expect(bytes, at, b',', "\",\"")?;
        let token = chain(bytes, at, depth)?;
        expect(bytes, at, b',', "\",\"")?;
        Term::Replace([text, token, chain(bytes, at, depth)?])
    } else if name.eq_ignore_ascii_case(b"unistr") {
        Term::Unistr(chain(bytes, at, depth)?)
    } else if name.eq_ignore_ascii_case(b"char") {
        let points = *at;
        let (mut count, mut last) = (0, None);
        read_points(bytes, at, |c| {
            count += 1;
            last = Some(c);
        })?;
        Term::Char(&bytes[points..*at], last.filter(|_| count == 1))
    } else if name.eq_ignore_ascii_case(b"jsonb") || name.eq_ignore_ascii_case(b"json") {
        Term::Json(chain(bytes, at, depth)?)
    } else {
        return Err(unknown);
    };
    expect(bytes, at, b')', "\")\"")?;
    Ok(term)
}

fn expect(bytes: &[u8], at: &mut usize, byte: u8, expected: &'static str) -> Result<(), RowError> {
    *at = skip_space(bytes, *at);
    if bytes.get(*at) == Some(&byte) {
        *at += 1;
        Ok(())
    } else {
        Err(RowError { offset: *at, expected })
    }
}

/// The arguments of `char()`, up to its parenthesis: code points; what is none becomes U+FFFD, as in SQLite.
fn read_points(bytes: &[u8], at: &mut usize, mut take: impl FnMut(char)) -> Result<(), RowError> {
    loop {
        *at = skip_space(bytes, *at);
        if let Some(b')') | None = bytes.get(*at) {
            return Ok(());
        }
        let begin = *at;
        let point = match bytes.get(*at) {
            Some(b'0'..=b'9' | b'-' | b'+') => number::number(bytes, at)?,
            _ => return Err(RowError { offset: begin, expected: "a code point" }),
        };
        let Literal::Integer(point) = point else {
            return Err(RowError { offset: begin, expected: "a code point" });
        };
        take(u32::try_from(point).ok().and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER));
        *at = skip_space(bytes, *at);
        if bytes.get(*at) == Some(&b',') {
            *at += 1;
        }
    }
}

/// Gives out the text of a chain that was read over before, and therefore is one.
fn evaluate(bytes: &[u8], take: &mut Take<'_>, lenient: &mut u64) {
    let mut at = 0;
    while let Ok(term) = term(bytes, &mut at, MAX_DEPTH) {
        match term {
            Term::Literal(literal) => plain(&literal, take),
            Term::Replace(all) => replace(&all, take, lenient),
            Term::Unistr(text) => match text.only {
                // no escape holds a quote
                Only::Literal(text) => undouble(text.raw, &mut |piece: &[u8]| unescape(piece, take, lenient)),
                Only::Char(_) | Only::Other => {
                    let text = text.text(lenient);
                    unescape(&text, take, lenient);
                }
            },
            Term::Char(points, _) => {
                let mut utf8 = [0; 4];
                // they were read before
                let _ = read_points(points, &mut 0, |c| take(c.encode_utf8(&mut utf8).as_bytes()));
            }
            Term::Json(text) => text.evaluate(take, lenient),
        }
        at = skip_space(bytes, at);
        if bytes.get(at..at + 2) != Some(b"||") {
            return;
        }
        at += 2;
    }
}

/// What `||` makes of a literal.
fn plain(literal: &Literal<'_>, take: &mut Take<'_>) {
    match literal {
        Literal::Null => {}
        Literal::Integer(value) => take(value.to_string().as_bytes()),
        Literal::Real { value, .. } => {
            let mut text = Vec::new();
            number::real_text(*value, &mut text);
            take(&text);
        }
        Literal::Text(text) => text.pieces(take),
        Literal::Blob(hex) => hex.as_chunks::<2>().0.iter().for_each(|pair| take(&[byte(*pair)])),
    }
}

/// Every occurrence of the token, from the left.
fn replace(all: &[Chain<'_>; 3], take: &mut Take<'_>, lenient: &mut u64) {
    let [text, token, replacement] = all;
    let (token, replacement) = (token.text(lenient), replacement.text(lenient));
    if token.is_empty() {
        return text.evaluate(take, lenient);
    }
    let finder = Finder::new(&token);
    let mut split = |piece: &[u8]| {
        let mut rest = piece;
        while let Some(n) = finder.find(rest) {
            take(&rest[..n]);
            take(&replacement);
            rest = &rest[n + token.len()..];
        }
        take(rest);
    };
    if splits_pieces(all) {
        text.evaluate(&mut split, lenient);
    } else {
        split(&text.text(lenient));
    }
}

/// Looks for a token.
enum Finder<'t> {
    /// Of a few bytes: compared wherever its first one stands, which is fastest in text that seldom has it.
    Short(u8, &'t [u8]),
    Long(Box<memmem::Finder<'t>>),
}

impl<'t> Finder<'t> {
    fn new(token: &'t [u8]) -> Self {
        match token.split_first() {
            Some((first, others)) if others.len() < 8 => Finder::Short(*first, others),
            _ => Finder::Long(Box::new(memmem::Finder::new(token))),
        }
    }

    fn find(&self, text: &[u8]) -> Option<usize> {
        match self {
            Finder::Short(first, others) => {
                memchr_iter(*first, text).find(|at| text.get(at + 1..).is_some_and(|rest| rest.starts_with(others)))
            }
            Finder::Long(finder) => finder.find(text),
        }
    }
}

/// Undoes `\\`, `\XXXX`, `\uXXXX`, `\+XXXXXX`, `\UXXXXXXXX`. 3.50 with `--newlines` writes backslashes undoubled, which
/// SQLite itself refuses to read back: they are `lenient`ly taken for themselves.
fn unescape(text: &[u8], take: &mut Take<'_>, lenient: &mut u64) {
    let mut rest = text;
    while let Some(n) = memchr(b'\\', rest) {
        let (before, escape) = (&rest[..n], &rest[n + 1..]);
        if escape.first() == Some(&b'\\') {
            take(&rest[..=n]);
            rest = &escape[1..];
            continue;
        }
        let (skip, digits) = match escape.first() {
            Some(b'u') => (1, 4),
            Some(b'+') => (1, 6),
            Some(b'U') => (1, 8),
            _ => (0, 4),
        };
        let point = escape
            .get(skip..skip + digits)
            .filter(|hex| hex.iter().all(u8::is_ascii_hexdigit))
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u32::from_str_radix(hex, 16).ok())
            .and_then(char::from_u32);
        rest = match point {
            Some(c) => {
                take(before);
                take(c.encode_utf8(&mut [0; 4]).as_bytes());
                &escape[skip + digits..]
            }
            None => {
                *lenient += 1;
                take(&rest[..=n]);
                escape
            }
        };
    }
    take(rest);
}

/// Two hex digits.
fn byte(pair: [u8; 2]) -> u8 {
    let nibble = |digit: u8| match digit {
        b'0'..=b'9' => digit - b'0',
        _ => (digit | 0x20) - b'a' + 10,
    };
    nibble(pair[0]) << 4 | nibble(pair[1])
}

#[cfg(test)]
mod tests {
    use super::super::RowLexer;
    use super::*;

    /// Numbers that look like chance.
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, sides: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) as usize % sides
        }

        fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
            of[self.below(of.len())]
        }
    }

    /// A random text expression and its text.
    fn random(dice: &mut Dice, depth: usize) -> (String, String) {
        let piece = &["\\n", "\\r", "\\012", "\\", "n", "'", "(\\n1)", "x", "é", "\n", "", "\\u000a"];
        let text: String = (0..dice.below(9)).map(|_| dice.one(piece)).collect();
        let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
        match if depth == 0 { 0 } else { dice.below(8) } {
            0 | 1 => (quoted(&text), text),
            2 => {
                let (left, right) = (random(dice, depth - 1), random(dice, depth - 1));
                (format!("{} || {}", left.0, right.0), left.1 + &right.1)
            }
            3 => {
                let escaped = text.replace('\\', "\\\\").replace('\n', "\\u000a").replace('é', "\\+0000e9");
                (format!("unistr({})", quoted(&escaped)), text)
            }
            _ => {
                let (inner, whole) = random(dice, depth - 1);
                let token = dice.one(piece);
                let (spelt, replacement) = match dice.below(6) {
                    0 => ("char( 13 )", "\r"),
                    1 => ("'\\n'", "\\n"),
                    2 => ("''", ""),
                    3 => ("char(39,110)", "'n"),
                    _ => ("char(10)", "\n"),
                };
                let text = if token.is_empty() { whole } else { whole.replace(token, replacement) };
                (format!("replace({inner},{},{spelt})", quoted(token)), text)
            }
        }
    }

    #[test]
    fn random_expressions_are_what_replace_makes_of_them() {
        let mut dice = Dice(7);
        let mut seen = [0; 3];
        for _ in 0..20_000 {
            let (sql, want) = random(&mut dice, 4);
            let sql = format!("{sql},");
            let mut at = 0;
            let Literal::Text(text) = RowLexer::default().value(sql.as_bytes(), &mut at).unwrap() else {
                panic!("{sql}");
            };
            assert_eq!(at + 1, sql.len(), "{sql}");
            let mut whole = Vec::new();
            let mut parts = String::new();
            text.pieces(|piece| {
                whole.extend_from_slice(piece);
                if let Spelt::Expression(Seams::Marks | Seams::Characters) = text.spelt {
                    parts.push_str(std::str::from_utf8(piece).unwrap());
                }
            });
            assert_eq!(std::str::from_utf8(&whole).unwrap(), want, "{sql}");
            if let Spelt::Expression(seams) = text.spelt {
                seen[seams as usize] += 1;
            }
        }
        assert!(seen.iter().all(|count| *count > 500), "{seen:?}");
    }

    #[test]
    fn pieces_of_what_dumps_hold_come_from_the_statement() {
        for sql in [
            "replace(replace('it''s \\n and \\r','\\r',char(13)),'\\n',char(10))",
            "replace('(\\n0)\\n\\012','(\\n0)',char(10))",
            "unistr('it''s\\u000a')",
        ] {
            let Literal::Text(text) = literal(sql.as_bytes(), &mut 0, &mut 0).unwrap() else { panic!("{sql}") };
            text.pieces(|piece| {
                let inside = sql.as_bytes().as_ptr_range().contains(&piece.as_ptr());
                assert!(inside || piece.len() == 1, "{sql}");
            });
        }
    }
}
