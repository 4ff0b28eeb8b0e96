//! A JSON text in one form per value: objects sorted by name (the last of equal names wins, as in jsonb), numbers by
//! what they are worth. serde_json would do for everything but numbers, which it reads as doubles.

use crate::equal::decimal;

/// The canonical form; `None` when it is not JSON.
pub fn canonical(text: &str) -> Option<String> {
    let mut reader = Reader { text, at: 0 };
    let value = reader.value()?;
    reader.blanks();
    (reader.at == text.len()).then_some(value)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    fn eat(&mut self, token: &str) -> bool {
        self.blanks();
        let there = self.text[self.at..].starts_with(token);
        if there {
            self.at += token.len();
        }
        there
    }

    fn value(&mut self) -> Option<String> {
        for word in ["null", "true", "false"] {
            if self.eat(word) {
                return Some(word.into());
            }
        }
        if self.eat("[") {
            let mut items = Vec::new();
            while !self.eat("]") {
                if !items.is_empty() && !self.eat(",") {
                    return None;
                }
                items.push(self.value()?);
            }
            return Some(format!("[{}]", items.join(",")));
        }
        if self.eat("{") {
            let mut members = std::collections::BTreeMap::new();
            let mut first = true;
            while !self.eat("}") {
                if !std::mem::take(&mut first) && !self.eat(",") {
                    return None;
                }
                let name = self.string()?;
                if !self.eat(":") {
                    return None;
                }
                members.insert(name, self.value()?);
            }
            let members: Vec<String> = members.iter().map(|(name, value)| format!("{name}:{value}")).collect();
            return Some(format!("{{{}}}", members.join(",")));
        }
        if self.peek() == Some(b'"') { self.string() } else { self.number() }
    }

    fn string(&mut self) -> Option<String> {
        self.blanks();
        let start = self.at;
        if self.peek() != Some(b'"') {
            return None;
        }
        self.at += 1;
        while self.peek()? != b'"' {
            self.at += if self.peek()? == b'\\' { 2 } else { 1 };
        }
        self.at += 1;
        let decoded: String = serde_json::from_str(self.text.get(start..self.at)?).ok()?;
        Some(format!("{decoded:?}"))
    }

    fn number(&mut self) -> Option<String> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E')) {
            self.at += 1;
        }
        decimal(&self.text[start..self.at])
    }
}
