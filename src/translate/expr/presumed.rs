//! Columns without values: nothing tells how an application will write them, or of which storage class they will be.
//!
//! In: such a column beside something that asks for that. Out: whether the answer is the same for every way in which it
//! may be written, or written as most do (SQLite's own date functions, 0 and 1); else a refusal. Without it, a CHECK
//! that wants another spelling would refuse every row that SQLite takes.

use super::compare::Comparison;
use super::typed::{Constant, Kind, Refusal, Spelling, Stored, Typed};
use crate::codec::Fraction;
use crate::codec::datetime::{self, Shape, Zone};
use crate::codec::uuid;
use crate::pg::types::PgType;
use crate::sqlite::affinity::Affinity;

/// What a pattern asks of one character, as a set of ASCII.
#[derive(Debug, Clone, Copy)]
enum Part {
    One(u128),
    Many,
}

/// The answer of a pattern to all texts of one shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// None of them.
    Never,
    /// Some.
    Sometimes,
    /// Each of them.
    Always,
}

const DIGITS: u128 = 0x3ff << b'0';

/// What LIKE or GLOB say to texts like this one, with whatever digits.
pub fn like_this(text: &str, pattern: &str, glob: bool) -> Match {
    let parts = if glob { glob_parts(pattern) } else { Some(like_parts(pattern)) };
    let Some(parts) = parts else { return Match::Never };
    let place = |byte: u8| if byte.is_ascii_digit() { DIGITS } else { 1 << (byte & 127) };
    let fold = |set: u128| if glob { set } else { folded(set) };
    let text: Vec<u128> = text.bytes().map(place).map(fold).collect();
    let run = |fits: fn(u128, u128) -> bool| {
        let mut reached = vec![false; text.len() + 1];
        reached[0] = true;
        for part in &parts {
            let mut next = vec![false; text.len() + 1];
            for at in 0..=text.len() {
                match part {
                    Part::Many => next[at] = reached[at] || at > 0 && next[at - 1],
                    Part::One(set) => next[at] = at > 0 && reached[at - 1] && fits(*set, text[at - 1]),
                }
            }
            reached = next;
        }
        reached[text.len()]
    };
    if run(|set, place| place & !set == 0) {
        Match::Always
    } else if run(|set, place| place & set != 0) {
        Match::Sometimes
    } else {
        Match::Never
    }
}

/// Whether a pattern asks for what stands between the digits of dates and times (in a GLOB not as part of a range).
pub fn names_separators(pattern: &str) -> bool {
    let mut depth = 0i32;
    pattern.chars().any(|c| {
        depth += i32::from(c == '[') - i32::from(c == ']');
        depth <= 0 && matches!(c, '-' | ':')
    })
}

fn folded(set: u128) -> u128 {
    if set == u128::MAX {
        return set;
    }
    (b'A'..=b'Z').filter(|byte| set & 1 << byte != 0).fold(set, |set, byte| set & !(1 << byte) | 1 << (byte + 32))
}

fn one(c: char) -> Part {
    Part::One(u8::try_from(c).ok().filter(u8::is_ascii).map_or(0, |byte| 1 << byte))
}

fn like_parts(pattern: &str) -> Vec<Part> {
    let part = |c: char| match (c, one(c)) {
        ('%', _) => Part::Many,
        ('_', _) => Part::One(u128::MAX),
        (_, Part::One(set)) => Part::One(folded(set)),
        (_, Part::Many) => Part::Many,
    };
    pattern.chars().map(part).collect()
}

fn glob_parts(pattern: &str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut rest = pattern.chars().peekable();
    while let Some(c) = rest.next() {
        parts.push(match c {
            '*' => Part::Many,
            '?' => Part::One(u128::MAX),
            '[' => {
                let inverted = rest.next_if_eq(&'^').is_some();
                let mut set = 0u128;
                let mut prior: Option<u8> = None;
                let mut first = true;
                loop {
                    let c = rest.next()?;
                    if c == ']' && !first {
                        break;
                    }
                    first = false;
                    let byte = u8::try_from(c).ok().filter(u8::is_ascii);
                    match (c, prior, rest.peek()) {
                        ('-', Some(low), Some(high)) if *high != ']' => {
                            let high = u8::try_from(*high).unwrap_or(127).min(127);
                            set |= (low..=high).fold(0, |set, byte| set | 1 << byte);
                            rest.next();
                            prior = None;
                        }
                        _ => {
                            set |= byte.map_or(0, |byte| 1 << byte);
                            prior = byte;
                        }
                    }
                }
                Part::One(if inverted { !set } else { set })
            }
            c => one(c),
        });
    }
    Some(parts)
}

/// A text of this shape.
pub fn example(shape: &Shape) -> String {
    let date = if shape.kind == datetime::Kind::Time { "" } else { "2024-05-06" };
    let mut text = String::from(date);
    if shape.kind == datetime::Kind::DateTime {
        text.push(if shape.letter { 'T' } else { ' ' });
    }
    if shape.kind != datetime::Kind::Date {
        text.push_str(if shape.seconds { "07:08:09" } else { "07:08" });
        if shape.fraction > 0 {
            text.push('.');
            text.extend("123456789123456789".chars().take(usize::from(shape.fraction)));
        }
    }
    match shape.zone {
        Zone::None => {}
        Zone::Letter { letter, blank } => {
            text.push_str(if blank { " " } else { "" });
            text.push(char::from(letter));
        }
        Zone::Named { minutes } => {
            let (sign, size) = (if minutes < 0 { '-' } else { '+' }, minutes.unsigned_abs());
            text.push_str(&format!(" {sign}{:02}{:02} UTC", size / 60, size % 60));
        }
        Zone::Offset { minutes, minus, blank } => {
            let (sign, size) = (if minus { '-' } else { '+' }, minutes.unsigned_abs());
            text.push_str(if blank { " " } else { "" });
            text.push_str(&format!("{sign}{:02}:{:02}", size / 60, size % 60));
        }
    }
    text
}

/// Refuses a pattern that no value would match, or that was made for another spelling.
pub(super) fn pattern(operand: &Typed, pattern: &Typed, glob: bool) -> Result<(), Refusal> {
    for side in [operand, pattern] {
        let refused = || Err(unknown(side, "a pattern"));
        match (side.spelling, side.kind) {
            (Spelling::Known, _) | (Spelling::Presumed, Kind::Text | Kind::Mixed) => {}
            (Spelling::Presumed, Kind::Moment(Stored::Text(shape))) => {
                let Some(Constant::Text(text)) = &pattern.constant else { return refused() };
                let made_for_dates = names_separators(text);
                match like_this(&example(&shape), text, glob) {
                    Match::Sometimes => {}
                    Match::Always if made_for_dates || text.trim_matches(['%', '*']).is_empty() => {}
                    Match::Always | Match::Never => return refused(),
                }
            }
            (Spelling::Presumed | Spelling::Text | Spelling::Class, _) => return refused(),
        }
    }
    Ok(())
}

/// A refusal because of a column that has no value.
pub fn unknown(value: &Typed, what: &str) -> Refusal {
    value.refuse(format!("{what} of a column without values: nothing tells how they will be written"))
}

/// Two sides of a comparison: a presumed one is taken to be written as the other is, where that can be.
pub(super) fn compared(comparison: Comparison, left: Typed, right: Typed) -> Result<(Typed, Typed), Refusal> {
    if left.spelling == Spelling::Known && right.spelling == Spelling::Known {
        return Ok((left, right));
    }
    let (left, right) = (like(left, &right), right);
    let (right, left) = (like(right, &left), left);
    asked(comparison, &left, &right)?;
    asked(comparison, &right, &left)?;
    if left.pg_type == PgType::Uuid && right.pg_type == PgType::Uuid {
        let alike = |side| Typed { kind: Kind::Uuid(Some((uuid::Form::Dashed, uuid::Case::Lower))), ..side };
        return Ok((alike(left), alike(right)));
    }
    Ok((left, right))
}

/// A presumed value spelt like another one of its type.
fn like(value: Typed, other: &Typed) -> Typed {
    let kind = match (value.spelling, value.kind, &other.constant) {
        (Spelling::Presumed, Kind::Moment(Stored::Text(own)), Some(Constant::Text(text))) => {
            let moment = datetime::parse(text.as_bytes(), Fraction::Keep).filter(|moment| moment.kind == own.kind);
            moment.map(|moment| Kind::Moment(Stored::Text(moment.shape)))
        }
        (Spelling::Presumed, Kind::Uuid(_), Some(Constant::Text(text))) => {
            let found = uuid::parse(text.as_bytes()).map(|(_, found)| (found.form, lower(found.case)));
            found.map(|found| Kind::Uuid(Some(found)))
        }
        (Spelling::Presumed, Kind::Moment(_) | Kind::Uuid(_), None)
            if other.pg_type == value.pg_type && other.spelling == Spelling::Known =>
        {
            Some(other.kind)
        }
        (_, _, _) => None,
    };
    match kind {
        // from here on it is known enough
        Some(kind) => Typed { kind, spelling: Spelling::Known, ..value },
        None => value,
    }
}

fn lower(case: uuid::Case) -> uuid::Case {
    match case {
        uuid::Case::Digits => uuid::Case::Lower,
        uuid::Case::Lower | uuid::Case::Upper | uuid::Case::Mixed => case,
    }
}

/// Refuses what depends on how a presumed value is written.
fn asked(comparison: Comparison, value: &Typed, other: &Typed) -> Result<(), Refusal> {
    let refused = || Err(unknown(value, "a comparison"));
    let text = match &other.constant {
        Some(Constant::Text(text)) => Some(text.as_str()),
        Some(Constant::Null | Constant::Integer(_) | Constant::Real(_) | Constant::Blob(_)) | None => None,
    };
    let number = other.kind.is_number() || matches!(other.kind, Kind::Moment(Stored::Number(_)));
    match (value.spelling, value.kind) {
        (Spelling::Known, _) => Ok(()),
        // every text is more than none
        (Spelling::Text | Spelling::Presumed, _) if text == Some("") && value.kind.is_text() => Ok(()),
        (Spelling::Class, _) if matches!(text, Some("text" | "null")) => Ok(()),
        (Spelling::Text | Spelling::Class, _) => refused(),
        (Spelling::Presumed, Kind::Boolean) => match &other.constant {
            Some(Constant::Integer(0 | 1)) => Ok(()),
            Some(Constant::Integer(_) | Constant::Real(_)) if comparison.is_ordering() => Ok(()),
            Some(Constant::Null | Constant::Integer(_) | Constant::Real(_) | Constant::Text(_) | Constant::Blob(_)) => {
                refused()
            }
            None if number => Ok(()),
            None => refused(),
        },
        (Spelling::Presumed, Kind::Moment(Stored::Text(own))) => match (text, other.kind) {
            (Some(text), _) => match datetime::parse(text.as_bytes(), Fraction::Keep) {
                Some(moment) if moment.kind == datetime::Kind::Date && own.kind == datetime::Kind::DateTime => {
                    if comparison.is_ordering() {
                        Ok(())
                    } else {
                        refused()
                    }
                }
                Some(_) | None => refused(),
            },
            // two columns without values are written alike; what date functions write is compared as instants
            (None, Kind::Moment(Stored::Text(_))) if other.pg_type == value.pg_type => Ok(()),
            (None, Kind::Text) if super::date::in_time(comparison, value, other).is_some() => Ok(()),
            (None, _) => refused(),
        },
        (Spelling::Presumed, Kind::Uuid(_)) => {
            let alike = other.pg_type == PgType::Uuid && !comparison.is_ordering();
            if alike { Ok(()) } else { refused() }
        }
        (Spelling::Presumed, Kind::Bytes) => {
            if other.kind == Kind::Bytes {
                Ok(())
            } else {
                refused()
            }
        }
        (Spelling::Presumed, Kind::Text | Kind::Mixed | Kind::Json | Kind::Jsonb) => {
            let numeric = matches!(other.affinity, Some(Affinity::Integer | Affinity::Real | Affinity::Numeric));
            let json = matches!(value.kind, Kind::Json | Kind::Jsonb);
            if other.kind.is_text() && !numeric && !(json && text.is_some()) { Ok(()) } else { refused() }
        }
        (
            Spelling::Presumed,
            Kind::Null
            | Kind::Integer
            | Kind::Real
            | Kind::Numeric
            | Kind::Number
            | Kind::Moment(_)
            | Kind::Words(_)
            | Kind::Element(_),
        ) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Match, like_this};

    #[test]
    fn patterns_are_tried_on_a_shape() {
        for (text, pattern, glob, want) in [
            ("2024-05-06", "____-__-__", false, Match::Always),
            ("2024-05-06", "[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]", true, Match::Sometimes),
            ("2024-05-06", "[0-9][0-9]/[0-9][0-9]/[0-9][0-9][0-9][0-9]", true, Match::Never),
            ("2024-05-06 07:08:09", "____-__-__T%Z", false, Match::Never),
            ("2024-05-06T07:08:09Z", "____-__-__t%z", false, Match::Always),
            ("2024-05-06 07:08:09", "*[^0-9]*", true, Match::Always),
            ("2024-05-06 07:08:09", "2023%", false, Match::Sometimes),
            ("2024-05-06", "[", true, Match::Never),
        ] {
            assert_eq!(like_this(text, pattern, glob), want, "{pattern}");
        }
    }
}
