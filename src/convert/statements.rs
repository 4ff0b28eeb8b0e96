//! The loop between bytes and statements: fills the buffer until the scanner has found an end.

use super::hints::RUN_IT;
use super::shell::{self, LONGEST_HEAD, Line};
use crate::error::{Caret, Error, Kind, Result, lines_before};
use crate::input::Input;
use crate::report::sample;
use crate::scan::{Last, Scan, Scanner, Unfinished};
use crate::sqlite::ddl::swallowed::{ends_in_comment, swallowed};
use std::io::Read;

/// One statement with its place, without the white space and comments in front of it.
#[derive(Debug, Clone, Copy)]
pub struct RawStatement<'a> {
    /// From its first word to its semicolon.
    pub bytes: &'a [u8],
    /// The line of its first byte.
    pub line: u64,
    /// The comments in front of it that a shell may have written.
    pub remarks: &'a [Remark],
}

/// A block comment between two statements that begins as the shell's reports of errors do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The line of its first byte.
    pub line: u64,
    /// Its beginning.
    pub text: Vec<u8>,
}

impl<'a> RawStatement<'a> {
    /// A statement without anything in front of it.
    pub fn new(bytes: &'a [u8], line: u64) -> Self {
        RawStatement { bytes, line, remarks: &[] }
    }

    /// Its first word begins with these letters (given in lower case).
    pub fn begins_with(&self, word: &[u8]) -> bool {
        self.bytes.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
            && !self.bytes.get(word.len()).is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_')
    }

    /// It is no statement but a line that a program wrote: `Error: near line 5: ..`, `sh: sqlite3: not found`.
    pub fn is_message(&self) -> bool {
        shell::line(self.bytes) == Line::Message
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

/// How a comment begins in which a shell reports an error.
const REMARK: &[u8] = b"/****";

/// How much of such a comment is kept.
const LONGEST_REMARK: usize = 512;

/// The longest statement that is held, doubled quotes counted once. A row of more makes a line that COPY does not read,
/// and SQLite reads no statement of this length.
const LONGEST_STATEMENT: usize = if cfg!(test) { 1 << 17 } else { 1 << 30 };

/// How much of an unfinished statement is kept for the message.
const LONGEST_REST: usize = 4096;

/// Reads statements.
pub struct Statements<R> {
    input: Input<R>,
    scanner: Scanner,
    /// Bytes of the statement that was given out and not consumed yet.
    given: usize,
    /// The last byte that was consumed: a command of the shell begins a line.
    before: u8,
    /// The comments in front of the next statement that a shell may have written.
    remarks: Vec<Remark>,
    /// The line of a `.quit`: nothing may follow it.
    quit: Option<u64>,
    /// The input ends inside a comment that began in this line.
    open_comment: Option<Remark>,
    source: String,
}

/// What the input ends with.
#[derive(Debug, PartialEq, Eq)]
pub struct End {
    /// What is unfinished.
    pub unfinished: Unfinished,
    /// The line where that begins, or of the last statement's end.
    pub line: u64,
    /// The beginning of the unfinished statement or comment.
    pub rest: Vec<u8>,
    /// The comments at the end that a shell may have written.
    pub remarks: Vec<Remark>,
}

impl<R: Read> Statements<R> {
    /// Statements of `reader`, which errors call `source`.
    pub fn new(reader: R, read_size: usize, source: &str) -> Self {
        Statements {
            input: Input::new(reader, read_size),
            scanner: Scanner::default(),
            given: 0,
            before: b'\n',
            remarks: Vec::new(),
            quit: None,
            open_comment: None,
            source: source.to_owned(),
        }
    }

    /// Bytes read so far, up to the end of the last statement.
    pub fn offset(&self) -> u64 {
        self.input.offset()
    }

    /// The next statement; `None` at the end of the input, when [`Statements::end`] tells the rest.
    pub fn advance(&mut self) -> Result<Option<RawStatement<'_>>> {
        self.take_given();
        self.scanner.reset();
        if let Some(length) = self.between()? {
            self.given = length;
            let line = self.input.line();
            return Ok(Some(RawStatement { bytes: &self.input.window()[..length], line, remarks: &self.remarks }));
        }
        let length = loop {
            let last = if self.input.is_over() { Last::Yes } else { Last::No };
            match self.scanner.scan(self.input.window(), last) {
                Scan::Complete(length) => break length,
                Scan::More if last == Last::Yes => match self.swallowed_end() {
                    Some(length) => break length,
                    None => return Ok(None),
                },
                Scan::More if self.input.window().len() - self.scanner.doubled() > LONGEST_STATEMENT => {
                    return Err(self.too_long());
                }
                Scan::More => {
                    self.fill()?;
                }
            }
        };
        let line = self.input.line();
        let bytes = &self.input.window()[..length];
        // what a comment swallowed is read again, from its own start
        let bytes = swallowed(bytes).map_or(bytes, |end| &bytes[..end]);
        self.given = bytes.len();
        Ok(Some(RawStatement { bytes, line, remarks: &self.remarks }))
    }

    fn too_long(&mut self) -> Error {
        let what = match self.scanner.unfinished() {
            Unfinished::Quote(b'\'') => "a literal in it that goes on and on",
            Unfinished::Quote(_) => "a name in it that goes on and on",
            Unfinished::Comment => "a comment in it that goes on and on",
            Unfinished::Nothing | Unfinished::Statement | Unfinished::Trigger => "no semicolon so far",
        };
        let line = self.input.line();
        let message = format!("this statement is longer than 1 GiB, with {what}: COPY reads no row of that length");
        RawStatement::new(&self.input.window()[..LONGEST_REST], line)
            .error(Kind::Limit, message, 0, &self.source)
            .hint("split a value of that size in SQLite, and a statement of many rows into several")
    }

    /// The next [`Statements::advance`] gives the last statement once more.
    pub fn again(&mut self) {
        self.given = 0;
        self.remarks.clear();
    }

    /// What is in the buffer from the start of the next statement on, line ends in front of it skipped: for whoever can
    /// tell from its first bytes what it is and find its end while reading it.
    pub fn window(&mut self) -> &[u8] {
        self.take_given();
        let blank = self.input.window().iter().take_while(|b| matches!(**b, b'\n' | b'\r')).count();
        self.skip(blank);
        self.input.window()
    }

    /// The line of the window's first byte.
    pub fn line(&mut self) -> u64 {
        self.input.line()
    }

    /// The first `length` bytes of the window were a statement.
    pub fn accept(&mut self, length: usize) {
        self.skip(length);
    }

    /// Goes on behind the statement that was given out.
    fn take_given(&mut self) {
        if self.given > 0 {
            self.skip(self.given);
            self.given = 0;
            self.remarks.clear();
        }
    }

    /// Goes on behind the first `length` bytes of the window.
    fn skip(&mut self, length: usize) {
        if let Some(last) = length.checked_sub(1).and_then(|last| self.input.window().get(last)) {
            self.before = *last;
        }
        self.input.consume(length);
    }

    /// The length of a last statement whose semicolon stands in its comment.
    fn swallowed_end(&mut self) -> Option<usize> {
        let rest = self.input.window();
        if !ends_in_comment(rest) {
            return None;
        }
        self.scanner.reset();
        Some(rest.len())
    }

    fn fill(&mut self) -> Result<bool> {
        self.input.fill().map_err(|error| Error::read(error, &self.source))
    }

    /// Steps over what stands between two statements, and holds none of it: white space, comments, lines of the shell
    /// that only show something. What a program says about an error is not stepped over: the length of that line comes
    /// back. A command of the shell that does something stops the run.
    fn between(&mut self) -> Result<Option<usize>> {
        loop {
            let blank = self.input.window().iter().take_while(|b| b.is_ascii_whitespace()).count();
            self.skip(blank);
            let Some(first) = self.input.window().first().copied() else {
                if self.fill()? {
                    continue;
                }
                return Ok(None);
            };
            match first {
                // the byte order mark of a next dump in the stream
                0xEF if self.begins_with(&BYTE_ORDER_MARK)? => self.input.consume(BYTE_ORDER_MARK.len()),
                b'-' if self.begins_with(b"--")? => self.line_comment()?,
                b'/' if self.begins_with(b"/*")? => self.block_comment()?,
                // the shell's own comment
                b'#' if self.before == b'\n' => self.line_comment()?,
                b'.' if self.before == b'\n' => self.command()?,
                b'A'..=b'Z' | b'a'..=b'z' | b'/' => {
                    while self.input.window().len() < LONGEST_HEAD && self.fill()? {}
                    match shell::line(self.input.window()) {
                        Line::Shell => self.line_comment()?,
                        Line::Message => return self.whole_line().map(Some),
                        Line::Sql | Line::Quit | Line::Command => return self.begin(),
                    }
                }
                _ => return self.begin(),
            }
        }
    }

    /// A statement begins here.
    fn begin(&mut self) -> Result<Option<usize>> {
        let Some(line) = self.quit.take() else { return Ok(None) };
        Err(Error::new(Kind::Refused, "a statement stands behind .quit or .exit, where SQLite stops reading")
            .at(&self.source, self.input.line())
            .hint(format!("delete line {line} if what follows belongs to the dump, else what follows")))
    }

    /// `.name arguments`, up to its line end.
    fn command(&mut self) -> Result<()> {
        let length = self.whole_line()?;
        let at = self.input.line();
        let line = self.input.window()[..length].trim_ascii_end();
        let sort = shell::dot_line(line);
        let told = (sort == Line::Command).then(|| (sample(line), shell::is_known(line)));
        if sort == Line::Quit {
            self.quit.get_or_insert(at);
        }
        self.skip(length);
        let Some((text, known)) = told else { return Ok(()) };
        let (message, hint) = if known {
            let message = format!("a command of the sqlite3 shell that does more than to show something: {text}");
            (message, RUN_IT)
        } else {
            let message = format!("a line that begins with a dot and is no command of the sqlite3 shell: {text}");
            (message, "delete it if it changes nothing")
        };
        Err(Error::new(Kind::Refused, message).at(&self.source, at).hint(hint))
    }

    /// The length of the line that begins here, its line end included.
    fn whole_line(&mut self) -> Result<usize> {
        let mut seen = 0;
        loop {
            if let Some(n) = memchr::memchr(b'\n', &self.input.window()[seen..]) {
                return Ok(seen + n + 1);
            }
            seen = self.input.window().len();
            if seen > LONGEST_STATEMENT || !self.fill()? {
                return Ok(seen);
            }
        }
    }

    /// Steps over the rest of the line.
    fn line_comment(&mut self) -> Result<()> {
        loop {
            let found = memchr::memchr(b'\n', self.input.window());
            self.skip(found.map_or(self.input.window().len(), |n| n + 1));
            if found.is_some() || !self.fill()? {
                return Ok(());
            }
        }
    }

    /// Steps over a block comment, and remembers one in which a shell may report an error.
    fn block_comment(&mut self) -> Result<()> {
        let line = self.input.line();
        let mut text = Vec::new();
        // `/*/` is not a whole comment
        let mut from = 2;
        loop {
            let window = self.input.window();
            let found = memchr::memmem::find(&window[from..], b"*/").map(|n| from + n + 2);
            // the last byte may be the `*` of a `*/` that is cut in two
            let length = found.unwrap_or(window.len().saturating_sub(1)).max(from.min(window.len()));
            text.extend(window[..length].iter().take(LONGEST_REMARK - text.len()));
            self.skip(length);
            if found.is_some() {
                if text.starts_with(REMARK) {
                    self.remarks.push(Remark { line, text });
                }
                return Ok(());
            }
            from = 0;
            if !self.fill()? {
                let rest = self.input.window();
                text.extend(rest.iter().take(LONGEST_REMARK - text.len()));
                self.skip(rest.len());
                self.open_comment = Some(Remark { line, text });
                return Ok(());
            }
        }
    }

    fn begins_with(&mut self, wanted: &[u8]) -> Result<bool> {
        while self.input.window().len() < wanted.len() && self.fill()? {}
        Ok(self.input.window().starts_with(wanted))
    }

    /// What the input ended with; to be asked when [`Statements::advance`] gave `None`.
    pub fn end(&mut self) -> End {
        let remarks = std::mem::take(&mut self.remarks);
        if let Some(Remark { line, text }) = self.open_comment.take() {
            return End { unfinished: Unfinished::Comment, line, rest: text, remarks };
        }
        let rest = self.input.window().trim_ascii_end();
        let rest = rest[..rest.len().min(LONGEST_REST)].to_vec();
        End { unfinished: self.scanner.unfinished(), line: self.input.line(), rest, remarks }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Statement = (Vec<u8>, u64);

    /// Bytes and line of each statement, or the error that ended the reading.
    fn read(dump: &[u8], read_size: usize) -> (Vec<Statement>, std::result::Result<End, String>) {
        let mut statements = Statements::new(dump, read_size, "x");
        let mut seen = Vec::new();
        loop {
            match statements.advance() {
                Ok(Some(statement)) => seen.push((statement.bytes.to_vec(), statement.line)),
                Ok(None) => return (seen, Ok(statements.end())),
                Err(error) => return (seen, Err(error.to_string())),
            }
        }
    }

    #[test]
    fn comments_between_statements_are_not_held() {
        let long = "x".repeat(3 * LONGEST_STATEMENT);
        let dump = format!("A;/*{long}*/\n--{long}\n/*/ {long} **/{}B;/* {long}", " ".repeat(3 * LONGEST_STATEMENT));
        for read_size in [7, 65536] {
            let mut statements = Statements::new(dump.as_bytes(), read_size, "x");
            let mut seen = Vec::new();
            while let Some(statement) = statements.advance().unwrap() {
                seen.push((statement.bytes.to_vec(), statement.line));
                assert!(statements.input.window().len() <= 2 * read_size.max(LONGEST_HEAD));
            }
            assert_eq!(seen, [(b"A;".to_vec(), 1), (b"B;".to_vec(), 3)]);
            let end = statements.end();
            assert_eq!((end.unfinished, end.line, end.rest.len()), (Unfinished::Comment, 3, LONGEST_REMARK));
        }
    }

    #[test]
    fn a_statement_that_does_not_end_stops_the_reading() {
        let most = LONGEST_STATEMENT + 65536;
        for (content, stops) in [
            ("x".repeat(most), true),
            ("' '".repeat(most / 3), true),
            (" /* */\n".repeat(most / 7), true),
            // as many bytes, half as long a value
            ("''".repeat(most / 2), false),
        ] {
            let dump = format!("INSERT INTO t VALUES('{content}');");
            let (_, end) = read(dump.as_bytes(), 4096);
            assert_eq!(end.is_err(), stops, "{}", &content[..3]);
        }
    }

    #[test]
    fn remarks_of_a_shell_come_with_the_statement_behind_them() {
        let dump = b"\n-- /**** no */\n/* a */ /****** b ******/\nCOMMIT;/****c*/ /****d";
        for read_size in [1, 7, 65536] {
            let mut statements = Statements::new(&dump[..], read_size, "x");
            let first = statements.advance().unwrap().unwrap();
            assert_eq!(first.remarks, [Remark { line: 3, text: b"/****** b ******/".to_vec() }]);
            assert_eq!(first.line, 4);
            assert!(statements.advance().unwrap().is_none());
            let end = statements.end();
            assert_eq!(end.remarks, [Remark { line: 4, text: b"/****c*/".to_vec() }]);
            assert_eq!((end.unfinished, &end.rest[..]), (Unfinished::Comment, &b"/****d"[..]));
        }
    }

    #[test]
    fn commands_of_the_shell_stop_the_reading_where_they_do_something() {
        for (dump, statements, error) in [
            (".mode list\nA;\n.headers on\nB;\n.show", 2, None),
            ("# note\n-- note\n.print hi\nA;", 1, None),
            ("A;\n.read x\nB;", 1, Some("x:2: a command of the sqlite3 shell")),
            (".rea x", 0, Some("x:1: a command of the sqlite3 shell")),
            ("A;\n\n.nothing\n", 1, Some("x:3: a line that begins with a dot")),
            ("A;\n.quit\n-- end\n.show\n", 1, None),
            ("A;\n.exit\nB;", 1, Some("x:3: a statement stands behind .quit")),
            ("INSERT INTO t VALUES('\n.read x\n');", 1, None),
            // no commands to the shell: SQL that is refused later
            ("A; .read x\n;", 2, None),
            (" .read x\n;", 1, None),
        ] {
            for read_size in [1, 7, 65536] {
                let (seen, end) = read(dump.as_bytes(), read_size);
                assert_eq!(seen.len(), statements, "{dump}");
                match (&end, error) {
                    (Ok(_), None) => {}
                    (Err(found), Some(wanted)) => assert!(found.starts_with(wanted), "{found}"),
                    _ => panic!("{dump}: {end:?}"),
                }
            }
        }
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
