//! Where a statement ends: SQLite's own rules (complete.c, sqlite.org/c3ref/complete.html) as a resumable scanner.
//!
//! In: the bytes from the start of a statement to wherever the buffer ends. Out: the length of the statement, or
//! "read more". The scanner remembers how far it came, so that a byte is looked at once, however small the reads are;
//! it does no I/O and allocates nothing. Whoever changes it: rows pass through `Lexis::Plain` in state `Normal`, and
//! that loop must stay one table look-up per byte outside quotes and one memchr inside.

use memchr::{memchr, memmem};

/// States of complete.c: what the tokens so far amount to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Start,
    Normal,
    Explain,
    Create,
    Trigger,
    /// A semicolon inside a trigger body.
    Semicolon,
    /// END behind such a semicolon: one more semicolon ends the trigger.
    End,
}

/// Tokens of complete.c; white space and comments never change the state.
#[derive(Debug, Clone, Copy)]
enum Token {
    Semicolon,
    Other,
    Explain,
    Create,
    Temp,
    Trigger,
    End,
}

/// Inside what the last look stopped.
#[derive(Debug, Clone, Copy)]
enum Lexis {
    Plain,
    /// Inside quotes that the byte closes.
    Quote(u8),
    LineComment,
    BlockComment,
    /// Inside a word too long to be a keyword.
    Word,
}

/// What the scanner found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scan {
    /// The statement is this many bytes long, its semicolon included.
    Complete(usize),
    /// No end in sight: call again with more bytes, from the same start.
    More,
}

/// What an unfinished statement is stuck in, for the message at the end of the input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfinished {
    /// Nothing but white space and comments: not a statement at all.
    Nothing,
    /// A statement without its semicolon.
    Statement,
    /// A literal or a quoted name that was opened with this byte.
    Quote(u8),
    /// A block comment.
    Comment,
    /// A trigger without its END.
    Trigger,
}

/// The scanner for one statement; [`Scanner::reset`] prepares it for the next.
#[derive(Debug, Clone)]
pub struct Scanner {
    state: State,
    lexis: Lexis,
    at: usize,
    /// Where a quote was closed last, and the byte that did it.
    closed: (usize, u8),
    doubled: usize,
}

/// Bytes that matter in plain SQL: quotes, comment openers, the semicolon.
const SPECIAL: [bool; 256] = {
    let mut table = [false; 256];
    let bytes = b"'\"`[-/;";
    let mut i = 0;
    while i < bytes.len() {
        table[bytes[i] as usize] = true;
        i += 1;
    }
    table
};

/// The longest keyword that complete.c knows: TEMPORARY.
const LONGEST_KEYWORD: usize = 9;

impl Default for Scanner {
    fn default() -> Self {
        Scanner { state: State::Start, lexis: Lexis::Plain, at: 0, closed: (0, 0), doubled: 0 }
    }
}

impl Scanner {
    /// Forgets everything: the next bytes begin a statement.
    pub fn reset(&mut self) {
        *self = Scanner::default();
    }

    /// Looks on in `bytes`, which begin where the statement begins. `last` says that no more bytes will come.
    pub fn scan(&mut self, bytes: &[u8], last: Last) -> Scan {
        while let Some(&byte) = bytes.get(self.at) {
            match self.lexis {
                Lexis::Quote(quote) => match memchr(quote, &bytes[self.at..]) {
                    Some(n) => {
                        self.leave(self.at + n + 1);
                        self.closed = (self.at, quote);
                    }
                    None => self.at = bytes.len(),
                },
                Lexis::LineComment => match memchr(b'\n', &bytes[self.at..]) {
                    Some(n) => self.leave(self.at + n + 1),
                    None => self.at = bytes.len(),
                },
                Lexis::BlockComment => match memmem::find(&bytes[self.at..], b"*/") {
                    Some(n) => self.leave(self.at + n + 2),
                    None => {
                        // the last byte may be the `*` of a `*/` that is cut in two
                        self.at = bytes.len().saturating_sub(1).max(self.at);
                        if last == Last::Yes {
                            self.at = bytes.len();
                        }
                        return Scan::More;
                    }
                },
                Lexis::Word => match bytes[self.at..].iter().position(|b| !is_id(*b)) {
                    Some(n) => self.leave(self.at + n),
                    None => self.at = bytes.len(),
                },
                Lexis::Plain if self.state == State::Normal && !SPECIAL[usize::from(byte)] => {
                    match bytes[self.at..].iter().position(|b| SPECIAL[usize::from(*b)]) {
                        Some(n) => self.at += n,
                        None => self.at = bytes.len(),
                    }
                }
                Lexis::Plain => match self.plain(byte, bytes, last) {
                    Some(scan) => return scan,
                    None => continue,
                },
            }
        }
        Scan::More
    }

    /// One token outside quotes and comments; `Some` ends the look.
    fn plain(&mut self, byte: u8, bytes: &[u8], last: Last) -> Option<Scan> {
        let next = bytes.get(self.at + 1).copied();
        match byte {
            b';' => {
                self.at += 1;
                self.token(Token::Semicolon);
                if self.state == State::Start {
                    return Some(Scan::Complete(self.at));
                }
            }
            b'\'' | b'"' | b'`' => {
                self.doubled += usize::from(self.closed == (self.at, byte));
                self.enter(Lexis::Quote(byte));
            }
            b'[' => self.enter(Lexis::Quote(b']')),
            b'-' | b'/' if next.is_none() && last == Last::No => return Some(Scan::More),
            b'-' if next == Some(b'-') => {
                self.at += 2;
                self.lexis = Lexis::LineComment;
            }
            b'/' if next == Some(b'*') => {
                self.at += 2;
                self.lexis = Lexis::BlockComment;
            }
            b' ' | b'\t' | b'\n' | b'\r' | 0x0c => self.at += 1,
            _ if is_id(byte) => {
                let rest = &bytes[self.at..];
                let length = rest.iter().take(LONGEST_KEYWORD + 1).take_while(|b| is_id(**b)).count();
                if length > LONGEST_KEYWORD {
                    self.token(Token::Other);
                    self.lexis = Lexis::Word;
                    self.at += length;
                } else if length == rest.len() && last == Last::No {
                    return Some(Scan::More);
                } else {
                    self.token(word(&rest[..length]));
                    self.at += length;
                }
            }
            _ => {
                self.at += 1;
                self.token(Token::Other);
            }
        }
        None
    }

    fn enter(&mut self, lexis: Lexis) {
        self.token(Token::Other);
        self.lexis = lexis;
        self.at += 1;
    }

    fn leave(&mut self, at: usize) {
        self.lexis = Lexis::Plain;
        self.at = at;
    }

    /// The transition table of complete.c.
    fn token(&mut self, token: Token) {
        use State as S;
        use Token as T;
        self.state = match (self.state, token) {
            (S::Start | S::Normal | S::Explain | S::Create | S::End, T::Semicolon) => S::Start,
            (S::Trigger | S::Semicolon, T::Semicolon) => S::Semicolon,
            (S::Start, T::Explain) => S::Explain,
            (S::Explain, T::Other) => S::Explain,
            (S::Start | S::Explain, T::Create) => S::Create,
            (S::Create, T::Temp) => S::Create,
            (S::Create, T::Trigger) => S::Trigger,
            (S::Semicolon, T::End) => S::End,
            (S::Trigger | S::Semicolon | S::End, _) => S::Trigger,
            (S::Start | S::Normal | S::Explain | S::Create, _) => S::Normal,
        };
    }

    /// How many quotes of literals and names were doubled so far: each stands for one byte.
    pub fn doubled(&self) -> usize {
        self.doubled
    }

    /// What the bytes so far are stuck in; to be asked when the input is over.
    pub fn unfinished(&self) -> Unfinished {
        match (self.lexis, self.state) {
            (Lexis::Quote(b']'), _) => Unfinished::Quote(b'['),
            (Lexis::Quote(quote), _) => Unfinished::Quote(quote),
            (Lexis::BlockComment, _) => Unfinished::Comment,
            (_, State::Start) => Unfinished::Nothing,
            (_, State::Trigger | State::Semicolon | State::End) => Unfinished::Trigger,
            (_, State::Normal | State::Explain | State::Create) => Unfinished::Statement,
        }
    }
}

/// Will more bytes come?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Last {
    /// Yes, more may come.
    No,
    /// No: the input ends with these bytes.
    Yes,
}

/// A byte of a word, as tokenize.c has it.
fn is_id(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || byte >= 0x80
}

fn word(bytes: &[u8]) -> Token {
    const WORDS: [(&[u8], Token); 6] = [
        (b"create", Token::Create),
        (b"temp", Token::Temp),
        (b"temporary", Token::Temp),
        (b"trigger", Token::Trigger),
        (b"end", Token::End),
        (b"explain", Token::Explain),
    ];
    WORDS.iter().find(|row| bytes.eq_ignore_ascii_case(row.0)).map_or(Token::Other, |row| row.1)
}

/// Length of the white space and comments at the start of a statement, so that it can be looked at by its first word.
pub fn leading_space(bytes: &[u8]) -> usize {
    let mut at = 0;
    loop {
        match bytes.get(at) {
            Some(b' ' | b'\t' | b'\n' | b'\r' | 0x0c) => at += 1,
            Some(b'-') if bytes.get(at + 1) == Some(&b'-') => match memchr(b'\n', &bytes[at..]) {
                Some(n) => at += n + 1,
                None => return bytes.len(),
            },
            Some(b'/') if bytes.get(at + 1) == Some(&b'*') => match memmem::find(&bytes[at + 2..], b"*/") {
                Some(n) => at += n + 4,
                None => return bytes.len(),
            },
            _ => return at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Splits `sql` with a buffer that grows by `step` bytes.
    fn split(sql: &[u8], step: usize) -> (Vec<&[u8]>, Unfinished) {
        let (mut out, mut start, mut end) = (Vec::new(), 0, 0);
        let mut scanner = Scanner::default();
        loop {
            let last = if end == sql.len() { Last::Yes } else { Last::No };
            match scanner.scan(&sql[start..end], last) {
                Scan::Complete(n) => {
                    out.push(&sql[start..start + n]);
                    start += n;
                    scanner.reset();
                }
                Scan::More if last == Last::Yes => return (out, scanner.unfinished()),
                Scan::More => end = (end + step).min(sql.len()),
            }
        }
    }

    #[test]
    fn statements_end_where_complete_c_says() {
        for (sql, want, rest) in [
            ("SELECT 1;SELECT 2;", 2, Unfinished::Nothing),
            ("INSERT INTO t VALUES('a;b');", 1, Unfinished::Nothing),
            ("INSERT INTO t VALUES('it''s; fine');-- done;\n", 1, Unfinished::Nothing),
            ("CREATE TABLE [a;b](`c;d`, \"e;f\");", 1, Unfinished::Nothing),
            ("CREATE TRIGGER x AFTER INSERT ON t BEGIN SELECT 1; SELECT 2; END; SELECT 1;", 2, Unfinished::Nothing),
            ("create temp trigger x BEGIN SELECT CASE WHEN 1 THEN 2 END; END;", 1, Unfinished::Nothing),
            ("CREATE TRIGGER x BEGIN SELECT 1; END", 0, Unfinished::Trigger),
            ("SELECT 1 /* ; */ -- ;\n;", 1, Unfinished::Nothing),
            ("SELECT 'abc;", 0, Unfinished::Quote(b'\'')),
            ("SELECT [abc;", 0, Unfinished::Quote(b'[')),
            ("SELECT 1 /* ;", 0, Unfinished::Comment),
            ("SELECT 1", 0, Unfinished::Statement),
            ("-- nothing;", 0, Unfinished::Nothing),
            (";;", 2, Unfinished::Nothing),
            ("SELECT 5-3;SELECT 4/2;", 2, Unfinished::Nothing),
            ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;", 1, Unfinished::Nothing),
        ] {
            for step in [1, 7, 65536] {
                let (got, unfinished) = split(sql.as_bytes(), step);
                assert_eq!((got.len(), unfinished), (want, rest), "{sql} in steps of {step}");
            }
        }
    }

    #[test]
    fn leading_space_and_comments_are_skipped() {
        for (sql, want) in [("  SELECT", 2), ("-- x\nSELECT", 5), ("/* a */ /* b */\r\nSELECT", 17), ("-- x", 4)] {
            assert_eq!(leading_space(sql.as_bytes()), want, "{sql}");
        }
    }
}
