//! Queries of full-text search, what stands behind MATCH (sqlite.org/fts5.html#full_text_query_syntax,
//! fts3.html#full_text_index_queries).
//!
//! In: the text of a query. Out: a [`Query`], or what is wrong with it. FTS3 and FTS4 read two languages, and which one is
//! a matter of how SQLite was built. AND, NOT and parentheses are operators in one of them, and are taken for such; `-word`
//! is one in the other, and `a b OR c` means something else in each: these are refused.

use super::module::FtsVersion;

/// How deep parentheses may stand in each other.
const DEEPEST: usize = 32;

/// What NEAR means without a number.
const NEAR: u32 = 10;

/// A query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Query {
    /// Words that follow each other.
    Phrase(Vec<Word>),
    /// Phrases with at most so many words between them.
    Near(Vec<Vec<Word>>, u32),
    /// All of them.
    And(Vec<Query>),
    /// One of them.
    Or(Vec<Query>),
    /// The first, and not the second.
    Not(Box<Query>, Box<Query>),
    /// The query in these columns alone.
    In(Columns, Box<Query>),
}

/// A column filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    /// Their names.
    pub names: Vec<String>,
    /// All but these.
    pub others: bool,
}

/// A word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// As written.
    pub text: String,
    /// Words that begin with it are found too.
    pub prefix: bool,
}

/// What a query is read by.
#[derive(Debug)]
pub struct Reader<'a> {
    /// The language.
    pub version: FtsVersion,
    /// What parts words, besides blanks and what is neither a letter nor a digit.
    pub separators: &'a str,
    /// The table's columns.
    pub columns: Vec<&'a str>,
}

impl Reader<'_> {
    /// Reads a query.
    ///
    /// # Errors
    /// What is wrong with it, or why nobody knows what it means.
    pub fn read(&self, text: &str) -> Result<Query, String> {
        let tokens = match self.version {
            FtsVersion::Five => self.five(text)?,
            FtsVersion::Four => self.four(text)?,
        };
        let mut parser = Parser { tokens, at: 0, depth: 0, version: self.version };
        let query = parser.either()?;
        match parser.peek() {
            None => Ok(query),
            Some(_) => Err(String::from("a syntax error")),
        }
    }

    fn parts(&self, c: char) -> bool {
        !c.is_alphanumeric() || self.separators.contains(c)
    }

    fn words(&self, text: &str) -> Vec<Word> {
        let words = text.split(|c| self.parts(c)).filter(|word| !word.is_empty());
        words.map(|text| Word { text: text.to_owned(), prefix: false }).collect()
    }

    fn five(&self, text: &str) -> Result<Vec<Token>, String> {
        let mut tokens = Vec::new();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let is_bare = |c: char| c.is_ascii_alphanumeric() || c == '_' || !c.is_ascii();
            let mut length = c.len_utf8();
            match c {
                ' ' | '\t' | '\n' | '\r' => {}
                '(' | ')' | '{' | '}' | ':' | ',' | '+' | '*' | '-' => tokens.push(Token::Mark(c)),
                '"' => {
                    let (inner, behind) = quoted(&rest[1..])?;
                    length = rest.len() - behind.len();
                    tokens.push(Token::Quoted(inner.clone(), self.words(&inner)));
                }
                c if is_bare(c) => {
                    length = rest.find(|c| !is_bare(c)).unwrap_or(rest.len());
                    let bare = &rest[..length];
                    tokens.push(match bare {
                        "AND" => Token::And,
                        "OR" => Token::Or,
                        "NOT" => Token::Not,
                        _ => Token::Bare(bare.to_owned(), self.words(bare)),
                    });
                }
                c => return Err(format!("the character '{c}'")),
            }
            rest = &rest[length..];
        }
        Ok(tokens)
    }

    fn four(&self, text: &str) -> Result<Vec<Token>, String> {
        let mut tokens = Vec::new();
        let mut at = 0;
        while let Some(c) = text[at..].chars().next() {
            let rest = &text[at..];
            if c.is_ascii_whitespace() {
                at += 1;
            } else if let Some((token, length)) = keyword(rest) {
                tokens.push(token);
                at += length;
            } else if c == '(' || c == ')' {
                tokens.push(Token::Mark(c));
                at += 1;
            } else if c == '"' {
                let end = rest[1..].find('"').ok_or("a string without an end")?;
                tokens.push(Token::Phrase(None, self.starred(&rest[1..=end])?));
                at += end + 2;
            } else {
                let is_column = |name: &&&str| {
                    rest.get(..name.len()).is_some_and(|head| head.eq_ignore_ascii_case(name))
                        && rest[name.len()..].starts_with(':')
                };
                let column = self.columns.iter().find(is_column).map(|name| (*name).to_owned());
                let begin = at + column.as_ref().map_or(0, |name| name.len() + 1);
                let end = text[begin..].find(['"', '(', ')']).map_or(text.len(), |end| begin + end);
                let Some(word) = text[begin..end].find(|c| !self.parts(c)).map(|word| begin + word) else {
                    if column.is_some() || text[begin..end].contains(['-', '^']) {
                        return Err(String::from("a mark in front of a phrase"));
                    }
                    at = end;
                    continue;
                };
                let behind = text[word..end].find(|c| self.parts(c)).map_or(end, |end| word + end);
                if let Some(mark @ ('-' | '^')) = text[begin..word].chars().next_back() {
                    return Err(format!("{mark} in front of a word"));
                }
                let prefix = text[behind..].starts_with('*');
                let word = Word { text: text[word..behind].to_owned(), prefix };
                at = behind + usize::from(prefix);
                tokens.push(Token::Phrase(column, vec![word]));
            }
        }
        let either = tokens.iter().filter(|token| matches!(token, Token::Or)).count();
        let near = tokens.iter().filter(|token| matches!(token, Token::Near(_))).count();
        let enhanced = tokens.iter().any(|token| matches!(token, Token::And | Token::Not | Token::Mark(_)));
        if !enhanced && either > 0 && tokens.len() != 2 * (either + near) + 1 {
            return Err(String::from("what SQLite reads in one of two ways, as it was built"));
        }
        Ok(tokens)
    }

    /// The words of a phrase, each with its own `*`.
    fn starred(&self, text: &str) -> Result<Vec<Word>, String> {
        if text.contains('^') {
            return Err(String::from("^"));
        }
        let mut words = Vec::new();
        let mut rest = text;
        while let Some(begin) = rest.find(|c| !self.parts(c)) {
            rest = &rest[begin..];
            let end = rest.find(|c| self.parts(c)).unwrap_or(rest.len());
            let prefix = rest[end..].starts_with('*');
            words.push(Word { text: rest[..end].to_owned(), prefix });
            rest = &rest[end..];
        }
        Ok(words)
    }
}

/// What stands in quotes, two of them for one, and what is behind them.
fn quoted(text: &str) -> Result<(String, &str), String> {
    let mut inner = String::new();
    let mut rest = text;
    loop {
        let end = rest.find('"').ok_or("a string without an end")?;
        inner.push_str(&rest[..end]);
        rest = &rest[end + 1..];
        match rest.strip_prefix('"') {
            Some(behind) => {
                inner.push('"');
                rest = behind;
            }
            None => return Ok((inner, rest)),
        }
    }
}

/// An operator of FTS3 and FTS4.
fn keyword(rest: &str) -> Option<(Token, usize)> {
    let ends =
        |length: usize| rest[length..].chars().next().is_none_or(|c| c.is_ascii_whitespace() || "\"()".contains(c));
    for (word, token) in [("OR", Token::Or), ("AND", Token::And), ("NOT", Token::Not)] {
        if rest.starts_with(word) && ends(word.len()) {
            return Some((token, word.len()));
        }
    }
    let behind = rest.strip_prefix("NEAR")?;
    let digits = behind
        .strip_prefix('/')
        .map_or("", |number| &number[..number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len())]);
    let length = if digits.is_empty() { 4 } else { 5 + digits.len() };
    let number = if digits.is_empty() { NEAR } else { digits.parse().ok()? };
    ends(length).then_some((Token::Near(number), length))
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    And,
    Or,
    Not,
    Mark(char),
    /// FTS5: a word without quotes, which may be a name.
    Bare(String, Vec<Word>),
    /// FTS5: a string, which may be a name.
    Quoted(String, Vec<Word>),
    /// FTS4: a word or phrase, in a column perhaps.
    Phrase(Option<String>, Vec<Word>),
    /// FTS4: `NEAR/n`.
    Near(u32),
}

struct Parser {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
    version: FtsVersion,
}

type Parsed = Result<Query, String>;

fn unexpected<T>() -> Result<T, String> {
    Err(String::from("a syntax error"))
}

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn take(&mut self, wanted: &Token) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    fn mark(&mut self, mark: char) -> bool {
        self.take(&Token::Mark(mark))
    }

    fn either(&mut self) -> Parsed {
        let mut members = vec![self.both()?];
        while self.take(&Token::Or) {
            members.push(self.both()?);
        }
        Ok(one_or(members, Query::Or))
    }

    fn both(&mut self) -> Parsed {
        let mut members = vec![self.but()?];
        loop {
            let begins = match self.peek() {
                Some(Token::And) => {
                    self.at += 1;
                    true
                }
                Some(Token::Phrase(..) | Token::Mark('(')) => self.version == FtsVersion::Four,
                Some(_) | None => false,
            };
            if !begins {
                break;
            }
            members.push(self.but()?);
        }
        Ok(one_or(members, Query::And))
    }

    fn but(&mut self) -> Parsed {
        let mut left = self.primary()?;
        while self.take(&Token::Not) {
            left = Query::Not(Box::new(left), Box::new(self.primary()?));
        }
        Ok(left)
    }

    fn primary(&mut self) -> Parsed {
        if self.mark('(') {
            return self.nested();
        }
        match self.version {
            FtsVersion::Five => self.list(),
            FtsVersion::Four => self.four(),
        }
    }

    /// Behind `(`.
    fn nested(&mut self) -> Parsed {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(format!("more than {DEEPEST} levels"));
        }
        let inner = self.either()?;
        self.depth -= 1;
        if self.mark(')') { Ok(inner) } else { unexpected() }
    }

    fn four(&mut self) -> Parsed {
        let Some(Token::Phrase(column, words)) = self.peek().cloned() else { return unexpected() };
        self.at += 1;
        let Some(Token::Near(distance)) = self.peek().cloned() else { return Ok(within(column, Query::Phrase(words))) };
        self.at += 1;
        let Some(Token::Phrase(other, near)) = self.peek().cloned() else { return unexpected() };
        self.at += 1;
        if column != other || matches!(self.peek(), Some(Token::Near(_))) {
            return Err(String::from("NEAR of more than two phrases, or of several columns"));
        }
        Ok(within(column, Query::Near(vec![words, near], distance)))
    }

    /// FTS5: what stands side by side.
    fn list(&mut self) -> Parsed {
        let mut members = Vec::new();
        loop {
            let columns = self.columns()?;
            if columns.is_some() && members.is_empty() && self.mark('(') {
                let inner = self.nested()?;
                return Ok(filtered(columns, inner));
            }
            let inner = self.near()?;
            members.push(filtered(columns, inner));
            if !matches!(self.peek(), Some(Token::Bare(..) | Token::Quoted(..) | Token::Mark('{' | '-'))) {
                return Ok(one_or(members, Query::And));
            }
        }
    }

    /// `name :`, `{a b} :`, `- name :`.
    fn columns(&mut self) -> Result<Option<Columns>, String> {
        let begin = self.at;
        let others = self.mark('-');
        let mut names = Vec::new();
        if self.mark('{') {
            while let Some(Token::Bare(name, _) | Token::Quoted(name, _)) = self.peek() {
                names.push(name.clone());
                self.at += 1;
            }
            if names.is_empty() || !self.mark('}') {
                return unexpected();
            }
        } else if let Some(Token::Bare(name, _) | Token::Quoted(name, _)) = self.peek() {
            names.push(name.clone());
            self.at += 1;
        }
        if !names.is_empty() && self.mark(':') {
            return Ok(Some(Columns { names, others }));
        }
        if self.at - begin > 1 || others {
            return unexpected();
        }
        self.at = begin;
        Ok(None)
    }

    fn near(&mut self) -> Parsed {
        let is_near = matches!(self.peek(), Some(Token::Bare(word, _)) if word == "NEAR");
        if !is_near || self.tokens.get(self.at + 1) != Some(&Token::Mark('(')) {
            return Ok(Query::Phrase(self.phrase()?));
        }
        self.at += 2;
        let mut phrases = vec![self.phrase()?];
        while matches!(self.peek(), Some(Token::Bare(..) | Token::Quoted(..))) {
            phrases.push(self.phrase()?);
        }
        let mut distance = NEAR;
        if self.mark(',') {
            let Some(Token::Bare(number, _)) = self.peek() else { return unexpected() };
            let Ok(number) = number.parse() else { return unexpected() };
            distance = number;
            self.at += 1;
        }
        if !self.mark(')') {
            return unexpected();
        }
        Ok(if phrases.len() == 1 { Query::Phrase(phrases.remove(0)) } else { Query::Near(phrases, distance) })
    }

    fn phrase(&mut self) -> Result<Vec<Word>, String> {
        let mut phrase: Vec<Word> = Vec::new();
        loop {
            let Some(Token::Bare(_, words) | Token::Quoted(_, words)) = self.peek() else { return unexpected() };
            phrase.extend(words.iter().cloned());
            self.at += 1;
            let star = self.mark('*');
            if let Some(last) = phrase.last_mut() {
                last.prefix = star;
            }
            if !self.mark('+') {
                return Ok(phrase);
            }
            if star {
                return Err(String::from("* inside a phrase"));
            }
        }
    }
}

fn one_or(mut members: Vec<Query>, several: fn(Vec<Query>) -> Query) -> Query {
    if members.len() == 1 { members.remove(0) } else { several(members) }
}

fn within(column: Option<String>, query: Query) -> Query {
    filtered(column.map(|name| Columns { names: vec![name], others: false }), query)
}

fn filtered(columns: Option<Columns>, query: Query) -> Query {
    match columns {
        Some(columns) => Query::In(columns, Box::new(query)),
        None => query,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(query: &Query) -> String {
        let phrase = |words: &Vec<Word>| {
            let words = words.iter().map(|word| format!("{}{}", word.text, if word.prefix { "*" } else { "" }));
            words.collect::<Vec<_>>().join("+")
        };
        let list = |members: &Vec<Query>, mark: &str| members.iter().map(show).collect::<Vec<_>>().join(mark);
        match query {
            Query::Phrase(words) => phrase(words),
            Query::Near(phrases, n) => {
                format!("near{n}({})", phrases.iter().map(phrase).collect::<Vec<_>>().join(" "))
            }
            Query::And(members) => format!("({})", list(members, " & ")),
            Query::Or(members) => format!("({})", list(members, " | ")),
            Query::Not(left, right) => format!("({} ! {})", show(left), show(right)),
            Query::In(columns, inner) => {
                format!("{}[{}]{}", if columns.others { "-" } else { "" }, columns.names.join(","), show(inner))
            }
        }
    }

    fn read(version: FtsVersion, text: &str) -> String {
        let reader = Reader { version, separators: "_", columns: vec!["title"] };
        reader.read(text).map_or_else(|error| format!("error: {error}"), |query| show(&query))
    }

    #[test]
    fn fts5_binds_as_its_grammar_says() {
        for (text, want) in [
            ("a b NOT c d", "((a & b) ! (c & d))"),
            ("a OR b AND c NOT d", "(a | (b & (c ! d)))"),
            ("a NOT b NOT c", "((a ! b) ! c)"),
            ("\"a \"\"b\"\" c\" *", "a+b+c*"),
            ("a + b_c*", "a+b+c*"),
            ("title : a b", "([title]a & b)"),
            ("- {title \"b\"} : (a OR b)", "-[title,b](a | b)"),
            ("NEAR(a \"b c\", 3) d", "(near3(a b+c) & d)"),
            ("NEAR(a b)", "near10(a b)"),
            ("NEAR and", "(NEAR & and)"),
            ("(a) b", "error: a syntax error"),
            ("a AND", "error: a syntax error"),
            ("a* + b", "error: * inside a phrase"),
            ("^a", "error: the character '^'"),
            ("a.b", "error: the character '.'"),
            ("\"a", "error: a string without an end"),
            ("", "error: a syntax error"),
        ] {
            assert_eq!(read(FtsVersion::Five, text), want, "{text}");
        }
    }

    #[test]
    fn fts4_is_read_where_both_its_languages_agree() {
        for (text, want) in [
            ("a b* \"c d*\"", "(a & b* & c+d*)"),
            ("a OR b OR c", "(a | b | c)"),
            ("title:a other:b", "([title]a & other & b)"),
            ("a NEAR/2 b", "near2(a b)"),
            ("a AND (b OR c) NOT d", "(a & ((b | c) ! d))"),
            ("a b OR c AND d", "((a & b) | (c & d))"),
            ("a b OR c", "error: what SQLite reads in one of two ways, as it was built"),
            ("a -b", "error: - in front of a word"),
            ("a-b", "error: - in front of a word"),
            ("^a", "error: ^ in front of a word"),
            ("title:\"a\"", "error: a mark in front of a phrase"),
            ("a NEAR b NEAR c", "error: NEAR of more than two phrases, or of several columns"),
        ] {
            assert_eq!(read(FtsVersion::Four, text), want, "{text}");
        }
    }
}
