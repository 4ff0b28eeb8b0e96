//! What happened: diagnostics with codes, counts per table, the end-of-run table and the verdict.
//!
//! In: diagnostics and counts from every layer. Out: text on stderr or a JSON file; never stdout.

pub mod check;
pub mod codes;
pub mod explain;
pub mod files;
pub mod json;
pub mod near;
pub mod rules;
pub mod text;
mod way_out;

use crate::error::{is_unseen, shown};
pub use codes::{Severity, severity};
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

/// Something the user should know, counted per (code, table, column). There may be one for every column of a dump: its
/// texts are shared with all that say the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// A row of [`codes`]: `type.datetime`, `view.untranslated` ...
    pub code: &'static str,
    /// The first line of the input that shows it, from 1.
    pub line: Option<u64>,
    /// The table or other object it is about, as SQLite names it.
    pub object: Option<Arc<str>>,
    /// The column.
    pub column: Option<Arc<str>>,
    /// How many values or places show it.
    pub count: u64,
    /// One clause: what was found and what was done.
    pub message: Arc<str>,
    /// A value that shows it, shortened and printable.
    pub sample: Option<Arc<str>>,
    /// What the user can do: usually an option.
    pub hint: Option<Arc<str>>,
}

impl Diagnostic {
    /// A diagnostic that counts once and has no place yet.
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        Diagnostic {
            code,
            line: None,
            object: None,
            column: None,
            count: 1,
            message: message.into().into(),
            sample: None,
            hint: None,
        }
    }

    /// Names the table, view, index or trigger.
    pub fn object(mut self, name: impl Into<String>) -> Self {
        self.object = Some(name.into().into());
        self
    }

    /// Names the column.
    pub fn column(mut self, name: impl Into<String>) -> Self {
        self.column = Some(name.into().into());
        self
    }

    /// Says where it was first seen.
    pub fn line(mut self, line: u64) -> Self {
        self.line = Some(line);
        self
    }

    /// Says how often it was seen.
    pub fn count(mut self, count: u64) -> Self {
        self.count = count;
        self
    }

    /// Shows a value.
    pub fn sample(mut self, sample: impl Into<String>) -> Self {
        self.sample = Some(sample.into().into());
        self
    }

    /// Names the way out.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into().into());
        self
    }

    /// What it is counted by.
    fn key(&self) -> (&'static str, Option<&str>, Option<&str>) {
        (self.code, self.object.as_deref(), self.column.as_deref())
    }

    /// The severity of its code.
    pub fn severity(&self) -> Severity {
        severity(self.code)
    }
}

/// A value as a diagnostic shows it: at most 60 characters, control characters and invalid bytes as `\xHH`.
pub fn sample(bytes: &[u8]) -> String {
    let mut out = String::new();
    let cut = &bytes[..bytes.len().min(240)];
    let mut shown = 0;
    for chunk in cut.utf8_chunks() {
        for c in chunk.valid().chars() {
            if shown == 60 {
                out.push_str("...");
                return out;
            }
            if is_unseen(c) {
                out.push_str(&format!("\\x{:02X}", u32::from(c)));
            } else {
                out.push(c);
            }
            shown += 1;
        }
        for byte in chunk.invalid() {
            out.push_str(&format!("\\x{byte:02X}"));
            shown += 1;
        }
    }
    if cut.len() < bytes.len() {
        out.push_str("...");
    }
    out
}

/// A statement on a terminal, line by line. What is not UTF-8 is shown as U+FFFD.
fn lines(statement: &[u8]) -> impl Iterator<Item = String> {
    statement.split(|byte| *byte == b'\n').map(|line| {
        let mut text = String::with_capacity(line.len());
        for chunk in line.utf8_chunks() {
            text.extend(chunk.valid().chars().map(|c| if c == '\t' { c } else { shown(c) }));
            if !chunk.invalid().is_empty() {
                text.push('\u{FFFD}');
            }
        }
        text
    })
}

/// The Error that is one of usage: no dump could make it right.
const USAGE: &str = "option.identity";

/// What was written of one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableReport {
    /// The table, as SQLite names it.
    pub name: String,
    /// Its rows.
    pub rows: u64,
    /// The bytes of COPY data.
    pub bytes: u64,
}

/// What a run makes, for its verdict.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Makes {
    /// A script that is read as it is written.
    #[default]
    Stream,
    /// A file, whole or not at all.
    File,
    /// Nothing: `--check`, `--explain`.
    Nothing,
}

/// Everything that is told at the end of a run.
#[derive(Debug, Default)]
pub struct Report {
    /// The tables, in the order of the dump.
    pub tables: Vec<TableReport>,
    /// The diagnostics, in the order they were first seen.
    pub diagnostics: Vec<Diagnostic>,
    /// The run stopped: the script ends in a failure.
    pub stopped: bool,
    /// What a run makes.
    pub makes: Makes,
    /// Nothing but what the diagnostics tell stands in the way.
    pub complete: bool,
    /// `--strict`: Warnings and Losses that were not accepted stop the run.
    pub strict: bool,
    /// `--check`: every table and column.
    pub checked: Vec<check::CheckedTable>,
    /// `--check`: how many objects of each kind the dump has.
    pub kinds: Vec<(&'static str, usize)>,
    /// `--explain`: the objects that were asked for.
    pub explained: Vec<explain::Explained>,
    /// The names among them that no object has.
    pub unexplained: Vec<String>,
    /// Where there are such: the names that objects have.
    pub near: Vec<String>,
    /// How many Errors there are, and how many Warnings and Losses that were not accepted.
    offences: [usize; 2],
    /// The places of the diagnostics by the hash of what they are counted by; the next free number where two are alike.
    known: HashMap<u64, usize>,
    hasher: RandomState,
    /// The texts that diagnostics share.
    texts: HashSet<Arc<str>>,
    allow: Vec<String>,
}

impl Report {
    /// An empty report; Losses whose code stands in `allow` were accepted by the user.
    pub fn new(allow: Vec<String>) -> Self {
        Report { allow, ..Report::default() }
    }

    /// Adds a diagnostic: one of the same code, object and column is counted, its first line and sample stay.
    pub fn add(&mut self, mut diagnostic: Diagnostic) {
        match self.place(&diagnostic) {
            Ok(at) => self.diagnostics[at].count += diagnostic.count,
            Err(hash) => {
                self.known.insert(hash, self.diagnostics.len());
                diagnostic.message = self.shared(diagnostic.message);
                diagnostic.object = diagnostic.object.map(|text| self.shared(text));
                diagnostic.hint = diagnostic.hint.map(|text| self.shared(text));
                match diagnostic.severity() {
                    Severity::Error => self.offences[0] += 1,
                    Severity::Warning | Severity::Loss if !self.is_allowed(diagnostic.code) => self.offences[1] += 1,
                    Severity::Note | Severity::Warning | Severity::Loss => {}
                }
                self.diagnostics.push(diagnostic);
            }
        }
    }

    /// Adds an Error that stands for itself, even beside others of the same code and object.
    pub fn list(&mut self, error: Diagnostic) {
        self.offences[0] += 1;
        self.diagnostics.push(error);
    }

    /// Where the diagnostic of this code, object and column is, or the number to file a first one by.
    fn place(&self, diagnostic: &Diagnostic) -> Result<usize, u64> {
        let mut hash = self.hasher.hash_one(diagnostic.key());
        while let Some(at) = self.known.get(&hash) {
            if self.diagnostics[*at].key() == diagnostic.key() {
                return Ok(*at);
            }
            hash = hash.wrapping_add(1);
        }
        Err(hash)
    }

    fn shared(&mut self, text: Arc<str>) -> Arc<str> {
        if let Some(known) = self.texts.get(&text) {
            return known.clone();
        }
        self.texts.insert(text.clone());
        text
    }

    /// Adds several.
    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        diagnostics.into_iter().for_each(|diagnostic| self.add(diagnostic));
    }

    /// Takes back what was said about an object that turned out to be none.
    pub fn forget(&mut self, object: &str) {
        let all = std::mem::take(&mut self.diagnostics);
        self.known.clear();
        for diagnostic in all.into_iter().filter(|diagnostic| diagnostic.object.as_deref() != Some(object)) {
            if let Err(hash) = self.place(&diagnostic) {
                self.known.insert(hash, self.diagnostics.len());
                self.diagnostics.push(diagnostic);
            }
        }
    }

    /// Whether the user accepted Losses of this code: by its id, or by everything in front of one of its dots.
    pub fn is_allowed(&self, code: &str) -> bool {
        self.allow.iter().any(|allowed| {
            code == allowed || code.strip_prefix(allowed.as_str()).is_some_and(|rest| rest.starts_with('.'))
        })
    }

    /// The first Error; if there is none and `strict` is set, the first Warning or Loss that was not accepted.
    pub fn offence(&self, strict: bool) -> Option<&Diagnostic> {
        let of = |wanted: &[Severity]| {
            let stands = |d: &&Diagnostic| wanted.contains(&d.severity()) && !self.is_allowed(d.code);
            self.diagnostics.iter().find(stands)
        };
        match self.offences {
            [0, 0] => None,
            [0, _] if !strict => None,
            [0, _] => of(&[Severity::Warning, Severity::Loss]),
            _ => of(&[Severity::Error]),
        }
    }

    /// The diagnostics of each object that has any, in the order they were first seen.
    fn by_object(&self) -> HashMap<&str, Vec<&Diagnostic>> {
        let mut found: HashMap<&str, Vec<&Diagnostic>> = HashMap::new();
        for diagnostic in &self.diagnostics {
            if let Some(object) = &diagnostic.object {
                found.entry(object).or_default().push(diagnostic);
            }
        }
        found
    }

    fn of(&self, severity: Severity) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter().filter(move |diagnostic| diagnostic.severity() == severity)
    }

    /// How many Losses were not accepted.
    pub fn losses(&self) -> u64 {
        self.of(Severity::Loss).filter(|d| !self.is_allowed(d.code)).map(|d| d.count).sum()
    }

    /// How many Warnings there are.
    pub fn warnings(&self) -> usize {
        self.of(Severity::Warning).count()
    }

    /// How many Losses were accepted.
    pub fn allowed(&self) -> u64 {
        self.of(Severity::Loss).filter(|d| self.is_allowed(d.code)).map(|d| d.count).sum()
    }

    /// The exit status that the diagnostics ask for: 3, 2, 1 or 0.
    pub fn status(&self) -> u8 {
        let mut errors = self.of(Severity::Error).peekable();
        if errors.peek().is_some() && errors.all(|error| error.code == USAGE) {
            return 2;
        }
        if self.stopped || self.of(Severity::Error).next().is_some() { 3 } else { u8::from(self.losses() > 0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_finding_is_counted_and_the_first_one_shown() {
        let mut report = Report::new(vec![]);
        for (line, sample) in [(5, "a"), (9, "b")] {
            report.add(Diagnostic::new("value.misfit", "x").object("t").column("c").line(line).sample(sample));
        }
        let [only] = &report.diagnostics[..] else { panic!("{:?}", report.diagnostics) };
        assert_eq!((only.count, only.line, only.sample.as_deref()), (2, Some(5), Some("a")));
    }

    #[test]
    fn the_status_follows_the_worst_that_was_not_allowed() {
        for (code, allow, want) in [
            (None, "", 0),
            (Some("view.untranslated"), "", 1),
            (Some("view.untranslated"), "view.untranslated", 0),
            (Some("view.untranslated"), "view", 0),
            (Some("view.untranslated"), "vie", 1),
            (Some("value.misfit"), "value", 3),
        ] {
            let mut report = Report::new(vec![allow.into()]);
            report.extend(code.map(|code| Diagnostic::new(code, "x")));
            assert_eq!(report.status(), want, "{code:?} {allow}");
        }
    }

    #[test]
    fn samples_are_short_and_printable() {
        for (bytes, want) in [(&b"abc"[..], "abc"), (b"a\nb\xff", "a\\x0Ab\\xFF")] {
            assert_eq!(sample(bytes), want);
        }
        assert_eq!(sample(&[b'x'; 100]), "x".repeat(60) + "...");
    }
}
