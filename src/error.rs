//! The library's error: a boxed kind with the place in the input where it was found.
//!
//! Every kind ends the run with exit status 3. The text says where, what was expected, what was found, and what to do.

use std::fmt;
use std::io;
use std::path::Path;

/// A place in the input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// The file's name, or `<stdin>`.
    pub source: String,
    /// Line, from 1.
    pub line: u64,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", printable(&self.source), self.line)
    }
}

/// A line of the input with the place in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caret {
    /// The line, shortened and printable.
    pub text: String,
    /// Where the caret goes: characters from the start of `text`.
    pub column: usize,
}

/// What went wrong.
#[derive(Debug)]
pub enum Kind {
    /// Reading failed.
    Read(io::Error),
    /// Writing failed.
    Write(io::Error),
    /// The input says itself, or shows, that it is not whole.
    Damaged,
    /// A statement that could not be understood.
    Syntax,
    /// A value that needs a decision by the user.
    Value,
    /// Something that the chosen options or PostgreSQL's limits do not allow.
    Refused,
    /// A statement longer than any that is held: nothing behind it is read.
    Limit,
}

#[derive(Debug)]
struct Inner {
    kind: Kind,
    position: Option<Position>,
    message: String,
    caret: Option<Caret>,
    hint: Option<String>,
}

/// The error. It is one pointer wide, because it travels through the hot path.
#[derive(Debug)]
pub struct Error(Box<Inner>);

/// The library's result.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error of this kind.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Error(Box::new(Inner { kind, position: None, message: message.into(), caret: None, hint: None }))
    }

    /// Reading `source` failed.
    pub fn read(error: io::Error, source: &str) -> Self {
        let message = format!("cannot read {source}: {error}");
        Error::new(Kind::Read(error), message)
    }

    /// Writing failed.
    pub fn write(error: io::Error) -> Self {
        let message = if error.kind() == io::ErrorKind::BrokenPipe {
            String::from("cannot write the script: its reader (psql?) has gone")
        } else {
            format!("cannot write the script: {error}")
        };
        Error::new(Kind::Write(error), message)
    }

    /// Says where.
    pub fn at(mut self, source: &str, line: u64) -> Self {
        self.0.position = Some(Position { source: source.to_owned(), line });
        self
    }

    /// Shows the line.
    pub fn caret(mut self, caret: Caret) -> Self {
        self.0.caret = Some(caret);
        self
    }

    /// Says what to do.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// What went wrong.
    pub fn kind(&self) -> &Kind {
        &self.0.kind
    }

    /// What is wrong, without place and hint.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What to do.
    pub fn advice(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// Where.
    pub fn position(&self) -> Option<&Position> {
        self.0.position.as_ref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        if let Some(position) = &inner.position {
            write!(f, "{position}: ")?;
        }
        f.write_str(&sentence(&inner.message))?;
        if let Some(caret) = &inner.caret {
            write!(f, "\n    {}\n    {:>width$}", caret.text, "^", width = caret.column + 1)?;
        }
        if let Some(hint) = &inner.hint {
            write!(f, "\n  hint: {}", sentence(hint))?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.kind {
            Kind::Read(error) | Kind::Write(error) => Some(error),
            Kind::Damaged | Kind::Syntax | Kind::Value | Kind::Refused | Kind::Limit => None,
        }
    }
}

impl Caret {
    /// The line of `statement` that holds `offset`, at most 100 characters of it around the place.
    pub fn of(statement: &[u8], offset: usize) -> Caret {
        let offset = offset.min(statement.len());
        let begin = memchr::memrchr(b'\n', &statement[..offset]).map_or(0, |n| n + 1);
        let end = memchr::memchr(b'\n', &statement[offset..]).map_or(statement.len(), |n| offset + n);
        let from = begin.max(offset.saturating_sub(60));
        let to = end.min(offset + 40);
        let mut text = String::new();
        if from > begin {
            text.push_str("...");
        }
        push_printable(&mut text, &statement[from..offset]);
        let column = text.chars().count();
        push_printable(&mut text, &statement[offset..to]);
        if to < end {
            text.push_str("...");
        }
        Caret { text, column }
    }
}

/// How many line ends of the statement stand before `offset`.
pub fn lines_before(statement: &[u8], offset: usize) -> u64 {
    memchr::memchr_iter(b'\n', &statement[..offset.min(statement.len())]).count() as u64
}

/// What a terminal obeys instead of showing it: control characters, those that turn the direction of the text around,
/// and those that take no room.
pub fn is_unseen(c: char) -> bool {
    let turns = matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    turns || c.is_control()
}

/// Text that came from outside, as it may stand on a terminal: every name of the dump, of a file and of the command line
/// goes through here before somebody reads it. What would be obeyed instead of shown is U+FFFD.
pub fn printable(text: &str) -> String {
    text.chars().map(shown).collect()
}

/// A name as SQL writes it: in double quotes, those inside doubled, so that it can be copied into a query.
pub fn quoted(name: &str) -> String {
    format!("\"{}\"", printable(&name.replace('"', "\"\"")))
}

/// A sentence that may quote a name, a value or an expression of any length: its middle is left out where it is long.
pub fn sentence(text: &str) -> String {
    short(text, 500)
}

/// Text of at most `most` characters and a few.
pub fn short(text: &str, most: usize) -> String {
    let text = printable(text);
    let count = text.chars().count();
    if count <= most {
        return text;
    }
    let place = |nth| text.char_indices().nth(nth).map_or(text.len(), |found| found.0);
    let tail = most / 4;
    let (head, rest) = (place(most - tail), place(count - tail));
    format!("{} ..({} characters).. {}", &text[..head], count - most, &text[rest..])
}

/// The name of a file in a message.
pub fn path(path: &Path) -> String {
    printable(&path.display().to_string())
}

/// A character as [`printable`] shows it.
pub fn shown(c: char) -> char {
    if is_unseen(c) { '\u{FFFD}' } else { c }
}

fn push_printable(text: &mut String, bytes: &[u8]) {
    for chunk in bytes.utf8_chunks() {
        text.extend(chunk.valid().chars().map(|c| if is_unseen(c) { ' ' } else { c }));
        text.extend(chunk.invalid().iter().map(|_| '?'));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_long_loses_its_middle_and_what_is_unseen_is_shown() {
        for (text, most, want) in [
            ("short", 5, "short"),
            ("0123456789abcdef", 8, "012345 ..(8 characters).. ef"),
            ("\u{e4}\u{1b}[2J\u{9b}\u{202e}\n", 20, "\u{e4}\u{FFFD}[2J\u{FFFD}\u{FFFD}\u{FFFD}"),
        ] {
            assert_eq!(short(text, most), want);
        }
        assert_eq!(quoted("s\\l\\xFF \"x\""), "\"s\\l\\xFF \"\"x\"\"\"");
    }

    #[test]
    fn the_caret_stands_under_the_place() {
        let statement = b"CREATE TABLE t(\n  a INT,\n  b ? INT\n);";
        let offset = statement.iter().position(|b| *b == b'?').unwrap();
        let error = Error::new(Kind::Syntax, "expected \",\" or \")\" in CREATE TABLE \"t\", found \"?\"")
            .at("app.sql", 1042 + lines_before(statement, offset))
            .caret(Caret::of(statement, offset));
        assert_eq!(
            error.to_string(),
            "app.sql:1044: expected \",\" or \")\" in CREATE TABLE \"t\", found \"?\"\n      b ? INT\n        ^"
        );
    }
}
