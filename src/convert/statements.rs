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
        self.skip_shell_lines()?;
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

    /// Lines of the shell between statements: dot-commands that `.echo` or `.recover` wrote, `.stats` figures.
    fn skip_shell_lines(&mut self) -> Result<()> {
        loop {
            let blank = self.input.window().iter().take_while(|b| b.is_ascii_whitespace()).count();
            if blank > 0 {
                self.input.consume(blank);
            }
            let Some(first) = self.input.window().first().copied() else {
                if self.fill()? {
                    continue;
                }
                return Ok(());
            };
            let shell = match first {
                // the byte order mark of a next dump in the stream
                0xEF if self.begins_with_mark()? => {
                    self.input.consume(BYTE_ORDER_MARK.len());
                    continue;
                }
                b'.' => true,
                b'A'..=b'Z' => self.is_stats_line()?,
                _ => false,
            };
            if !shell {
                return Ok(());
            }
            let mut seen = 0;
            loop {
                if let Some(n) = memchr::memchr(b'\n', &self.input.window()[seen..]) {
                    self.input.consume(seen + n + 1);
                    break;
                }
                seen = self.input.window().len();
                if !self.fill()? {
                    self.input.consume(seen);
                    return Ok(());
                }
            }
        }
    }

    fn begins_with_mark(&mut self) -> Result<bool> {
        while self.input.window().len() < BYTE_ORDER_MARK.len() && self.fill()? {}
        Ok(self.input.window().starts_with(&BYTE_ORDER_MARK))
    }

    /// `Memory Used:                         123 (max 456) bytes`: words, a colon, blanks and a number. No statement has
    /// a colon there, but `CREATE TABLE t( -- version: 2` has, in its comment.
    fn is_stats_line(&mut self) -> Result<bool> {
        const LONGEST: usize = 64;
        while self.input.window().len() < LONGEST && self.fill()? {}
        let window = self.input.window();
        let head = &window[..window.len().min(LONGEST)];
        let line = &head[..memchr::memchr(b'\n', head).unwrap_or(head.len())];
        let Some(colon) = memchr::memchr(b':', line) else { return Ok(false) };
        let words =
            line[..colon].iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b' ' | b'-' | b'/' | b'(' | b')'));
        let comment = memchr::memmem::find(&line[..colon], b"--").is_some();
        let value = line[colon + 1..].trim_ascii_start();
        Ok(words && !comment && line.get(colon + 1) == Some(&b' ') && value.first().is_some_and(u8::is_ascii_digit))
    }

    /// What the input ended with; to be asked when [`Statements::advance`] gave `None`.
    pub fn end(&mut self) -> End {
        End { unfinished: self.scanner.unfinished(), line: self.input.line(), rest: self.input.window().to_vec() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
