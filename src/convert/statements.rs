//! The loop between bytes and statements: fills the buffer until the scanner has found an end.

use crate::error::{Caret, Error, Kind, Result, lines_before};
use crate::input::Input;
use crate::scan::{Last, Scan, Scanner, Unfinished, leading_space};
use crate::sqlite::ddl::swallowed::{ends_in_comment, swallowed};
use std::io::Read;

/// One statement with its place, without the white space and comments in front of it.
#[derive(Debug, Clone, Copy)]
pub struct RawStatement<'a> {
    /// From its first word to its semicolon.
    pub bytes: &'a [u8],
    /// The line of its first byte.
    pub line: u64,
    /// What stood in front of it: white space and comments.
    pub leading: &'a [u8],
}

impl RawStatement<'_> {
    /// Its first word begins with these letters (given in lower case).
    pub fn begins_with(&self, word: &[u8]) -> bool {
        self.bytes.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
            && !self.bytes.get(word.len()).is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_')
    }

    /// The line where the white space and the comments in front of it begin.
    pub fn first_line(&self) -> u64 {
        self.line - lines_before(self.leading, self.leading.len())
    }

    /// It is no statement but a line that a program wrote: `Error: near line 5: ..`, `sh: sqlite3: not found`.
    pub fn is_message(&self) -> bool {
        line(self.bytes) == Line::Message
    }

    /// An error at a byte of the statement, with the line and a caret under it.
    pub fn error(&self, kind: Kind, message: impl Into<String>, offset: usize, source: &str) -> Error {
        Error::new(kind, message)
            .at(source, self.line + lines_before(self.bytes, offset))
            .caret(Caret::of(self.bytes, offset))
    }
}

/// The byte order mark of UTF-8.
const BYTE_ORDER_MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];

/// Reads statements.
pub struct Statements<R> {
    input: Input<R>,
    scanner: Scanner,
    /// Bytes of the statement that was given out and not consumed yet.
    given: usize,
    source: String,
}

/// What the input ends with.
#[derive(Debug, PartialEq, Eq)]
pub struct End {
    /// What is unfinished, and the line where that begins.
    pub unfinished: Unfinished,
    /// The line of the last statement's end.
    pub line: u64,
    /// The comments and white space, or the unfinished statement.
    pub rest: Vec<u8>,
}

impl<R: Read> Statements<R> {
    /// Statements of `reader`, which errors call `source`.
    pub fn new(reader: R, read_size: usize, source: &str) -> Self {
        Statements {
            input: Input::new(reader, read_size),
            scanner: Scanner::default(),
            given: 0,
            source: source.to_owned(),
        }
    }

    /// Bytes read so far, up to the end of the last statement.
    pub fn offset(&self) -> u64 {
        self.input.offset()
    }

    /// The next statement; `None` at the end of the input, when [`Statements::end`] tells the rest.
    pub fn advance(&mut self) -> Result<Option<RawStatement<'_>>> {
        self.input.consume(self.given);
        self.given = 0;
        self.scanner.reset();
        if let Some(length) = self.skip_shell_lines()? {
            self.given = length;
            let line = self.input.line();
            return Ok(Some(RawStatement { bytes: &self.input.window()[..length], line, leading: b"" }));
        }
        let length = loop {
            let last = if self.input.is_over() { Last::Yes } else { Last::No };
            match self.scanner.scan(self.input.window(), last) {
                Scan::Complete(length) => break length,
                Scan::More if last == Last::Yes => match self.swallowed_end() {
                    Some(length) => break length,
                    None => return Ok(None),
                },
                Scan::More => {
                    self.fill()?;
                }
            }
        };
        let line = self.input.line();
        let all = &self.input.window()[..length];
        let (leading, bytes) = all.split_at(leading_space(all));
        // what a comment swallowed is read again, from its own start
        let bytes = swallowed(bytes).map_or(bytes, |end| &bytes[..end]);
        self.given = leading.len() + bytes.len();
        Ok(Some(RawStatement { bytes, line: line + lines_before(leading, leading.len()), leading }))
    }

    /// The next [`Statements::advance`] gives the last statement once more.
    pub fn again(&mut self) {
        self.given = 0;
    }

    /// What is in the buffer from the start of the next statement on, line ends in front of it skipped: for whoever can
    /// tell from its first bytes what it is and find its end while reading it.
    pub fn window(&mut self) -> &[u8] {
        self.input.consume(self.given);
        self.given = 0;
        let blank = self.input.window().iter().take_while(|b| matches!(**b, b'\n' | b'\r')).count();
        self.input.consume(blank);
        self.input.window()
    }

    /// The line of the window's first byte.
    pub fn line(&mut self) -> u64 {
        self.input.line()
    }

    /// The first `length` bytes of the window were a statement.
    pub fn accept(&mut self, length: usize) {
        self.input.consume(length);
    }

    /// The length of a last statement whose semicolon stands in its comment.
    fn swallowed_end(&mut self) -> Option<usize> {
        let rest = self.input.window();
        if !ends_in_comment(&rest[leading_space(rest)..]) {
            return None;
        }
        self.scanner.reset();
        Some(rest.len())
    }

    fn fill(&mut self) -> Result<bool> {
        self.input.fill().map_err(|error| Error::read(error, &self.source))
    }

    /// Lines of the shell between statements: dot-commands that `.echo` or `.recover` wrote, `.stats` figures. What a
    /// program says about an error is not stepped over: the length of that line comes back.
    fn skip_shell_lines(&mut self) -> Result<Option<usize>> {
        loop {
            let blank = self.input.window().iter().take_while(|b| b.is_ascii_whitespace()).count();
            if blank > 0 {
                self.input.consume(blank);
            }
            let Some(first) = self.input.window().first().copied() else {
                if self.fill()? {
                    continue;
                }
                return Ok(None);
            };
            let line = match first {
                // the byte order mark of a next dump in the stream
                0xEF if self.begins_with_mark()? => {
                    self.input.consume(BYTE_ORDER_MARK.len());
                    continue;
                }
                b'.' => Line::Shell,
                b'A'..=b'Z' | b'a'..=b'z' | b'/' => {
                    while self.input.window().len() < LONGEST_HEAD && self.fill()? {}
                    line(self.input.window())
                }
                _ => Line::Sql,
            };
            let mut seen = 0;
            let end = loop {
                if line == Line::Sql {
                    return Ok(None);
                }
                if let Some(n) = memchr::memchr(b'\n', &self.input.window()[seen..]) {
                    break seen + n + 1;
                }
                seen = self.input.window().len();
                if !self.fill()? {
                    break seen;
                }
            };
            if line == Line::Message {
                return Ok(Some(end));
            }
            self.input.consume(end);
        }
    }

    fn begins_with_mark(&mut self) -> Result<bool> {
        while self.input.window().len() < BYTE_ORDER_MARK.len() && self.fill()? {}
        Ok(self.input.window().starts_with(&BYTE_ORDER_MARK))
    }

    /// What the input ended with; to be asked when [`Statements::advance`] gave `None`.
    pub fn end(&mut self) -> End {
        End { unfinished: self.scanner.unfinished(), line: self.input.line(), rest: self.input.window().to_vec() }
    }
}

/// What a line between two statements is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    /// The beginning of a statement.
    Sql,
    /// Of the shell, and harmless.
    Shell,
    /// What a program said.
    Message,
}

/// How much of a line tells what it is.
const LONGEST_HEAD: usize = 64;

/// Words and a colon begin no statement. `Memory Used:      123 (max 456) bytes` and `Run Time: real 0.001` are figures of
/// the shell, anything else is a message: `Parse error near line 5: no such table: t`.
fn line(bytes: &[u8]) -> Line {
    let head = &bytes[..bytes.len().min(LONGEST_HEAD)];
    let line = &head[..memchr::memchr(b'\n', head).unwrap_or(head.len())];
    let Some(colon) = memchr::memchr(b':', line) else { return Line::Sql };
    let (words, value) = (&line[..colon], &line[colon + 1..]);
    let is_word = |b: &u8| b.is_ascii_alphanumeric() || b" -_./()".contains(b);
    let is_comment = words.windows(2).any(|two| two == b"--");
    if !words.iter().all(is_word) || is_comment || !value.first().is_none_or(u8::is_ascii_whitespace) {
        return Line::Sql;
    }
    let is_error = words.windows(5).any(|five| five.eq_ignore_ascii_case(b"error"));
    let value = value.trim_ascii_start();
    // the shell's figures begin with a capital, /bin/sh does not
    let is_figure = words.first().is_some_and(u8::is_ascii_uppercase) && !is_error;
    if is_figure && (value.first().is_some_and(u8::is_ascii_digit) || value.starts_with(b"real ")) {
        Line::Shell
    } else {
        Line::Message
    }
}

/// The block comments in front of a statement, each with its offset.
pub(super) fn leading_comments(leading: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = leading.get(at..).filter(|rest| !rest.is_empty())?;
            let from = at;
            if rest.starts_with(b"--") {
                at += memchr::memchr(b'\n', rest).map_or(rest.len(), |n| n + 1);
            } else if rest.starts_with(b"/*") {
                at += memchr::memmem::find(&rest[2..], b"*/").map_or(rest.len(), |n| n + 4);
                return Some((from, &leading[from..at]));
            } else {
                at += 1;
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_told_from_statements_and_figures() {
        for (text, want) in [
            ("Error: near line 1: database is locked\n", Line::Message),
            ("Error: 26\n", Line::Message),
            ("Parse error near line 5: no such table: t", Line::Message),
            ("Runtime error: database disk image is malformed (11)", Line::Message),
            ("sqlite3: Error: unable to open database \"x\"", Line::Message),
            ("bash: line 1: sqlite3: command not found", Line::Message),
            ("/bin/sh: 1: sqlite3: not found", Line::Message),
            ("Traceback (most recent call last):\n", Line::Message),
            ("Memory Used:                         123 (max 456) bytes", Line::Shell),
            ("Run Time: real 0.001 user 0.000 sys 0.000", Line::Shell),
            ("CREATE TABLE t( -- width: 5\n a);", Line::Sql),
            ("CREATE TABLE t(a DEFAULT 'x: 5');", Line::Sql),
            ("/* note: 5 */", Line::Sql),
            ("INSERT INTO t VALUES(1);", Line::Sql),
        ] {
            assert_eq!(line(text.as_bytes()), want, "{text}");
        }
    }

    #[test]
    fn comments_are_found_in_front_of_a_statement() {
        let leading = b"\n-- /* no */\n/* a */ /****** b ******/\n/* open";
        let found: Vec<_> = leading_comments(leading).collect();
        assert_eq!(found, [(13, &b"/* a */"[..]), (21, b"/****** b ******/"), (39, b"/* open")]);
    }

    #[test]
    fn a_comment_with_a_number_is_no_line_of_the_shell() {
        let dump = &b"CREATE TABLE t( -- version: 2\n a);\nCREATE TABLE u(a);"[..];
        let mut statements = Statements::new(dump, 7, "x");
        assert!(statements.advance().unwrap().unwrap().bytes.starts_with(b"CREATE TABLE t("));
        assert!(statements.advance().unwrap().unwrap().bytes.starts_with(b"CREATE TABLE u("));
    }

    #[test]
    fn shell_lines_between_statements_are_stepped_over() {
        let dump = b".dump\nBEGIN;\nMemory Used:                         123 (max 456) bytes\nNumber of Outstanding \
            Allocations:       12 (max 20)\nCOMMIT;\n-- tail\n";
        for read_size in [1, 7, 65536] {
            let mut statements = Statements::new(&dump[..], read_size, "x");
            let mut seen = Vec::new();
            while let Some(statement) = statements.advance().unwrap() {
                seen.push((statement.bytes.to_vec(), statement.line));
            }
            assert_eq!(seen, [(b"BEGIN;".to_vec(), 2), (b"COMMIT;".to_vec(), 5)]);
            assert_eq!(statements.end().unfinished, Unfinished::Nothing);
        }
    }

    #[test]
    fn a_comment_swallows_a_semicolon_and_nothing_else() {
        let dump =
            b"CREATE VIEW v AS SELECT 1 -- a;\nCREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT 1; SELECT 2; END;\n\
            CREATE VIEW w AS SELECT 2 -- b;\nCOMMIT;\nCREATE INDEX i ON t(a) -- c;";
        for read_size in [1, 7, 65536] {
            let mut statements = Statements::new(&dump[..], read_size, "x");
            let mut seen = Vec::new();
            while let Some(statement) = statements.advance().unwrap() {
                let length = statement.bytes.len().min(14);
                seen.push((statement.bytes[..length].to_vec(), statement.line));
            }
            let want = [
                ("CREATE VIEW v ", 1),
                ("CREATE TRIGGER", 2),
                ("CREATE VIEW w ", 3),
                ("COMMIT;", 4),
                ("CREATE INDEX i", 5),
            ];
            assert_eq!(seen, want.map(|(text, line)| (text.as_bytes().to_vec(), line)));
            assert_eq!(statements.end().unfinished, Unfinished::Nothing);
        }
    }
}
