//! Statements that cannot be read, behind the first of them: one run lists them all, up to a number.

use super::statements::RawStatement;
use super::{Conversion, Pass};
use crate::error::{Error, Kind, Result};
use crate::report::Diagnostic;
use std::collections::HashMap;
use std::io::Write;

/// How many faults one run lists: a file that is no dump must not print itself.
const MOST: usize = 20;

/// How many of one sort are listed; the others are counted.
const MOST_ALIKE: usize = 5;

/// What cannot be read.
#[derive(Debug, Default)]
pub(super) struct Faults {
    /// The one that ends the run, if that is none of a conversion.
    first: Option<Error>,
    listed: Vec<Diagnostic>,
    /// The hints that were told.
    hints: Vec<String>,
    /// How many there are of each sort, and the last that is listed of it.
    sorts: HashMap<String, (usize, usize)>,
    /// Whether there are any: nothing can be said of what the dump has as a whole.
    any: bool,
}

impl Faults {
    /// The run ends with this error, which is told by itself.
    pub fn begin(&mut self, error: &Error) {
        self.any |= matches!(error.kind(), Kind::Syntax);
        self.sorts.insert(sort(error), (1, usize::MAX));
        self.hints.extend(error.advice().map(str::to_owned));
    }

    /// Whether there are any.
    pub fn any(&self) -> bool {
        self.any
    }

    /// Lists an error; `Err` where there are too many.
    fn add(&mut self, error: Error, line: u64) -> Result<()> {
        self.any = true;
        let nothing_before = self.sorts.is_empty();
        let (count, last) = self.sorts.entry(sort(&error)).or_insert((0, usize::MAX));
        *count += 1;
        if *count > MOST_ALIKE {
            if let Some(listed) = self.listed.get_mut(*last) {
                listed.count += 1;
            }
            return Ok(());
        }
        if nothing_before {
            self.hints.extend(error.advice().map(str::to_owned));
            self.first = Some(error);
            return Ok(());
        }
        if self.listed.len() == MOST {
            let message = format!("more than {MOST} statements that cannot be read");
            return Err(Error::new(Kind::Limit, message));
        }
        *last = self.listed.len();
        let line = error.position().map_or(line, |position| position.line);
        let fault = Diagnostic::new("input.syntax", error.message()).line(line);
        // a hint is told once
        let hint = error.advice().filter(|hint| !self.hints.iter().any(|told| told == hint)).map(str::to_owned);
        self.hints.extend(hint.clone());
        self.listed.push(match hint {
            Some(hint) => fault.hint(hint),
            None => fault,
        });
        Ok(())
    }
}

/// What an error is about, whatever it found.
fn sort(error: &Error) -> String {
    let message = error.message();
    message.split_once(", found").map_or(message, |(sort, _)| sort).to_owned()
}

impl<W: Write> Conversion<'_, W> {
    /// Behind a failure, and for `--check`, the reading goes on behind a statement that cannot be read.
    pub(super) fn go_on(&mut self, error: Error, line: u64) -> Result<()> {
        if self.pass != Pass::Survey || !matches!(error.kind(), Kind::Syntax | Kind::Refused) {
            return Err(error);
        }
        self.faults.add(error, line)
    }

    /// Tells what was listed, and why there is not more.
    pub(super) fn tell_faults(&mut self, read: Result<()>) -> Result<()> {
        let faults = std::mem::take(&mut self.faults);
        faults.listed.into_iter().for_each(|fault| self.report.list(fault));
        match (faults.first, read) {
            (Some(first), Err(error)) => {
                self.tell_unread(&error);
                Err(first)
            }
            (Some(first), Ok(())) => Err(first),
            (None, read) => read,
        }
    }

    pub(super) fn tell_unread(&mut self, error: &Error) {
        let place = error.position().map_or(String::new(), |position| format!("{position}: "));
        let message = format!("what follows is not listed: {place}{}", error.message());
        let told = Diagnostic::new("input.unread", message);
        self.report.add(match error.advice() {
            Some(hint) => told.hint(hint),
            None => told,
        });
    }

    /// The table or view that a CREATE which cannot be read would have made: what names it is no fault of its own.
    pub(super) fn pass_over(&mut self, statement: &RawStatement<'_>) {
        const BEFORE: [&str; 9] = ["create", "temp", "temporary", "virtual", "table", "view", "if", "not", "exists"];
        let named = super::schema::Words::new(&statement.bytes[..statement.bytes.len().min(4096)]);
        let mut words = named.skip_while(|word| BEFORE.iter().any(|known| word.eq_ignore_ascii_case(known)));
        let name = match words.next() {
            Some(schema) if schema.eq_ignore_ascii_case("main") => words.next().or(Some(schema)),
            name => name,
        };
        if let Some(name) = name {
            self.catalog.leave_out(&crate::sqlite::ast::Name::from_bytes(name.as_bytes()));
        }
    }
}
