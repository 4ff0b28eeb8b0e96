//! The tokenizers of FTS3, FTS4 and FTS5 (sqlite.org/fts3.html#tokenizer, fts5.html#tokenizers) and what comes nearest to
//! them in PostgreSQL. A table only.

/// What is searched for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Search {
    /// Words.
    Words,
    /// Parts of words: no text search of PostgreSQL finds them.
    Substrings,
}

/// Accents and other marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marks {
    /// They make another word.
    Keep,
    /// The word without them is found as well.
    Strip,
}

/// A row: the name, what is searched for, what marks mean.
pub type TokenizerRule = (&'static str, Search, Marks);

/// The rules, sorted by name. `porter` is this one only in FTS3 and FTS4; in FTS5 it stems the words of another one.
pub const TOKENIZERS: &[TokenizerRule] = &[
    ("ascii", Search::Words, Marks::Keep),
    ("porter", Search::Words, Marks::Keep),
    ("simple", Search::Words, Marks::Keep),
    ("trigram", Search::Substrings, Marks::Keep),
    ("unicode61", Search::Words, Marks::Strip),
];

/// The rule for a name in lower case.
pub fn tokenizer(name: &str) -> Option<&'static TokenizerRule> {
    TOKENIZERS.iter().find(|rule| rule.0 == name)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_rules_are_sorted() {
        assert!(super::TOKENIZERS.is_sorted_by(|a, b| a.0 < b.0));
    }
}
