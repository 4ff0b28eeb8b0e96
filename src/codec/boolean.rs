//! Booleans that a column spells as words (postgresql.org/docs/current/datatype-boolean.html).
//!
//! In: text. Out: true or false, if the text is one of the two words of a known pair. PostgreSQL reads all of them and
//! more; a column is boolean only if it keeps to one pair, so that the words can be had back.

/// A pair of words: false, true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Words(u8);

/// The pairs, false first.
const PAIRS: &[(&str, &str)] = &[
    ("f", "t"),
    ("F", "T"),
    ("false", "true"),
    ("False", "True"),
    ("FALSE", "TRUE"),
    ("n", "y"),
    ("N", "Y"),
    ("no", "yes"),
    ("No", "Yes"),
    ("NO", "YES"),
    ("off", "on"),
    ("OFF", "ON"),
];

impl Words {
    /// The words for false and true.
    pub fn pair(self) -> (&'static str, &'static str) {
        PAIRS.get(usize::from(self.0)).copied().unwrap_or(("f", "t"))
    }
}

/// The pair a word belongs to, and what it means.
pub fn parse(word: &[u8]) -> Option<(Words, bool)> {
    if word.is_empty() || word.len() > 5 {
        return None;
    }
    PAIRS.iter().zip(0u8..).find_map(|((no, yes), at)| {
        if word == no.as_bytes() {
            Some((Words(at), false))
        } else if word == yes.as_bytes() {
            Some((Words(at), true))
        } else {
            None
        }
    })
}

/// What PostgreSQL's boolean reads of a text: `true`, `yes`, `on`, `1` and their opposites, or a beginning that is only
/// of one of them, in any case, with blanks around (postgresql.org/docs/current/datatype-boolean.html).
pub fn parse_any(text: &[u8]) -> Option<bool> {
    let word = text.trim_ascii();
    let begins = |whole: &[u8], least: usize| {
        (least..=whole.len()).contains(&word.len()) && whole[..word.len()].eq_ignore_ascii_case(word)
    };
    if begins(b"true", 1) || begins(b"yes", 1) || begins(b"on", 2) || word == b"1" {
        Some(true)
    } else if begins(b"false", 1) || begins(b"no", 1) || begins(b"off", 2) || word == b"0" {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_postgresql_reads_as_a_boolean() {
        for text in ["t", "T", "tr", "TRUE", "tRuE", "y", "Yes", "on", "ON", "1", " true ", "\tyes\n"] {
            assert_eq!(parse_any(text.as_bytes()), Some(true), "{text}");
        }
        for text in ["f", "fal", "False", "n", "NO", "of", "off", "0"] {
            assert_eq!(parse_any(text.as_bytes()), Some(false), "{text}");
        }
        for text in ["", " ", "o", "2", "10", "truex", "ja", "-1", "1.0", "null"] {
            assert_eq!(parse_any(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn every_word_belongs_to_one_pair() {
        for (no, yes) in PAIRS {
            assert_eq!(parse(no.as_bytes()).map(|(words, value)| (words.pair(), value)), Some(((*no, *yes), false)));
            assert_eq!(parse(yes.as_bytes()).map(|(words, value)| (words.pair(), value)), Some(((*no, *yes), true)));
        }
        for text in ["", "tRUE", "1", "0", "true ", "maybe"] {
            assert_eq!(parse(text.as_bytes()), None, "{text}");
        }
    }
}
