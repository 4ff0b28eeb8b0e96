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

#[cfg(test)]
mod tests {
    use super::*;

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
