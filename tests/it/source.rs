//! A Rust source file as the tidy rules see it: comments, literals and test modules told apart from the code.

/// The text of a file in three readings; all keep the line numbers of the original.
pub struct Source {
    /// The file as it is.
    pub text: String,
    /// Without comments, literals and `#[cfg(test)]` items.
    pub code: String,
    /// The string literals outside comments and tests: line, content.
    pub strings: Vec<(usize, String)>,
}

impl Source {
    /// Reads a file's text.
    pub fn new(text: &str) -> Self {
        let (mut code, mut strings) = split(text);
        for (from, to) in tests(&code) {
            let first = line(&code, from);
            let last = line(&code, to);
            strings.retain(|(at, _)| !(first..=last).contains(at));
            blank(&mut code, from, to);
        }
        Source { text: text.to_owned(), code, strings }
    }

    /// The lines of the code, from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code.lines().enumerate().map(|(at, line)| (at + 1, line))
    }
}

fn line(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

/// Overwrites a range with blanks, line ends excepted.
fn blank(text: &mut String, from: usize, to: usize) {
    let blanks: String = text[from..to].chars().map(|c| if c == '\n' { '\n' } else { ' ' }).collect();
    text.replace_range(from..to, &blanks);
}

/// Separates comments and literals from the code. Knows line and nested block comments, strings, raw strings, byte and
/// C strings, characters and lifetimes.
fn split(text: &str) -> (String, Vec<(usize, String)>) {
    let mut code = String::with_capacity(text.len());
    let mut strings = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let before = code.chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_');
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if let Some((open, length)) = string(rest).filter(|_| !before) {
            let end = rest[..length].rfind('"').unwrap_or(length);
            strings.push((line(text, at), rest[open.min(end)..end].to_owned()));
            length
        } else if let Some(length) = character(rest) {
            length
        } else {
            let c = rest.chars().next().expect("not at the end");
            code.push(c);
            at += c.len_utf8();
            continue;
        };
        // A blank in place of what was taken out keeps two words apart.
        code.push(' ');
        code.extend(rest[..length].matches('\n').map(|_| '\n'));
        at += length;
    }
    (code, strings)
}

fn block_comment(rest: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    at
}

/// Where the content of a string literal begins and how long the whole is.
fn string(rest: &str) -> Option<(usize, usize)> {
    let prefix = ["br", "cr", "b", "c", "r", ""].into_iter().find(|prefix| {
        let body = &rest.get(prefix.len()..).unwrap_or("");
        rest.starts_with(prefix) && (body.starts_with('"') || prefix.ends_with('r') && body.starts_with('#'))
    })?;
    let body = &rest[prefix.len()..];
    let hashes = body.bytes().take_while(|byte| *byte == b'#').count();
    if !body[hashes..].starts_with('"') {
        return None;
    }
    let open = prefix.len() + hashes + 1;
    if prefix.ends_with('r') {
        let close = format!("\"{}", "#".repeat(hashes));
        return Some((open, rest[open..].find(&close).map_or(rest.len(), |end| open + end + close.len())));
    }
    let mut escaped = false;
    for (at, byte) in rest.bytes().enumerate().skip(open) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Some((open, at + 1)),
            _ => {}
        }
    }
    Some((open, rest.len()))
}

/// The length of a character literal; `None` for a lifetime.
fn character(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('\'')?;
    let first = body.chars().next()?;
    if first == '\\' {
        let end = body.char_indices().skip(2).find(|(_, c)| *c == '\'')?;
        return Some(end.0 + 2);
    }
    let after = 1 + first.len_utf8();
    rest[after..].starts_with('\'').then_some(after + 1)
}

/// The ranges of the items under `#[cfg(test)]`, up to the brace that closes them or their semicolon.
fn tests(code: &str) -> Vec<(usize, usize)> {
    let mut ranges = Vec::new();
    let mut from = 0;
    while let Some(found) = code[from..].find("#[cfg(test)]") {
        let start = from + found;
        let mut depth = 0;
        let mut end = code.len();
        for (at, c) in code[start..].char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                ';' if depth == 0 => {}
                _ => continue,
            }
            if depth == 0 {
                end = start + at + 1;
                break;
            }
        }
        ranges.push((start, end));
        from = end;
    }
    ranges
}
