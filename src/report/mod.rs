//! What happened: diagnostics with codes, counts per table, the end-of-run table and the verdict.
//!
//! In: diagnostics and counts from every layer. Out: text on stderr or a JSON file; never stdout.

pub mod codes;

pub use codes::{Severity, severity};

/// Something the user should know, counted per (code, table, column).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// A row of [`codes`]: `type.datetime`, `view.untranslated` ...
    pub code: &'static str,
    /// The first line of the input that shows it, from 1.
    pub line: Option<u64>,
    /// The table or other object it is about, as SQLite names it.
    pub object: Option<String>,
    /// The column.
    pub column: Option<String>,
    /// How many values or places show it.
    pub count: u64,
    /// One clause: what was found and what was done.
    pub message: String,
    /// A value that shows it, shortened and printable.
    pub sample: Option<String>,
    /// What the user can do: usually an option.
    pub hint: Option<String>,
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
            message: message.into(),
            sample: None,
            hint: None,
        }
    }

    /// Names the table, view, index or trigger.
    pub fn object(mut self, name: impl Into<String>) -> Self {
        self.object = Some(name.into());
        self
    }

    /// Names the column.
    pub fn column(mut self, name: impl Into<String>) -> Self {
        self.column = Some(name.into());
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
        self.sample = Some(sample.into());
        self
    }

    /// Names the way out.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
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
            if c.is_control() {
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
