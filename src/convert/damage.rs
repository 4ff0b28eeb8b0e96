//! The signs by which a dump shows that it is not whole: what shells write where they met an error, a transaction that
//! is not closed, a second dump, messages of programs between the statements.
//!
//! Each stops the run, or is counted as `input.damaged` when the user said `--allow damaged-dump`.

use super::schema::Words;
use super::statements::{End, RawStatement, Remark};
use super::{Conversion, Damaged};
use crate::error::{Error, Kind, Result};
use crate::input::sniff::{begins_with_verb, is_cut_verb};
use crate::report::{Diagnostic, sample};
use crate::scan::Unfinished;
use std::io::Write;

/// Where the dump stands between BEGIN and COMMIT.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Transaction {
    /// No transaction was begun.
    Before,
    /// Begun in this line.
    Open { line: u64, by: Opener },
    /// One was ended.
    After,
}

/// What began a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opener {
    Begin,
    Savepoint,
}

impl<W: Write> Conversion<'_, W> {
    /// BEGIN, COMMIT, ROLLBACK, SAVEPOINT, RELEASE and their other names; false when it is none of them.
    pub(super) fn frame(&mut self, statement: &RawStatement<'_>) -> Result<bool> {
        let is = |word: &[u8]| statement.begins_with(word);
        let line = statement.line;
        if is(b"begin") {
            let before = std::mem::replace(&mut self.transaction, Transaction::Open { line, by: Opener::Begin });
            if let Transaction::Open { line: open, .. } = before {
                let message = format!(
                    "BEGIN inside the transaction of line {open}: its COMMIT is missing, and another dump begins here"
                );
                self.damage(message, line)?;
            }
        } else if is(b"savepoint") {
            if !matches!(self.transaction, Transaction::Open { .. }) {
                self.transaction = Transaction::Open { line, by: Opener::Savepoint };
            }
        } else if is(b"release") {
            if matches!(self.transaction, Transaction::Open { by: Opener::Savepoint, .. }) {
                self.transaction = Transaction::After;
            }
        } else if is(b"commit") || is(b"end") {
            let before = std::mem::replace(&mut self.transaction, Transaction::After);
            if !matches!(before, Transaction::Open { .. }) {
                self.damage("COMMIT without a BEGIN: the beginning of the dump is missing", line)?;
            }
        } else if is(b"rollback") {
            self.transaction = Transaction::After;
            self.damage(
                "the dump ends its transaction with ROLLBACK: its producer met errors and says that this is not all",
                line,
            )?;
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    /// `PRAGMA foreign_keys=OFF` is how the shell begins a dump: behind a COMMIT it begins a second one.
    pub(super) fn second_dump(&mut self, statement: &RawStatement<'_>) -> Result<()> {
        if self.transaction == Transaction::After && switches_foreign_keys_off(statement.bytes) {
            let message = "a second dump begins here: convert them one by one, each from its own input";
            return self.damage(message, statement.line);
        }
        Ok(())
    }

    /// Comments in which a shell reports errors: they stand in the dump and nowhere else.
    pub(super) fn look_at_remarks(&mut self, remarks: &[Remark]) -> Result<()> {
        for remark in remarks.iter().filter(|remark| reports_an_error(&remark.text)) {
            let message = format!("the producer of the dump reports an error in it: {}", sample(&remark.text));
            self.damage(message, remark.line)?;
        }
        Ok(())
    }

    /// A line between two statements that a program wrote and no dump holds.
    pub(super) fn message_line(&mut self, text: &[u8], line: u64) -> Result<()> {
        let message = format!("{MESSAGE} stands between the statements: {}", sample(text.trim_ascii_end()));
        self.damage(message, line)
    }

    pub(super) fn damage(&mut self, message: impl Into<String>, line: u64) -> Result<()> {
        match self.settings.damaged {
            Damaged::Stop => {
                let message = message.into();
                let hint = hint(&message);
                Err(Error::new(Kind::Damaged, message).at(self.source, line).hint(hint))
            }
            Damaged::GoOn => {
                self.report.add(Diagnostic::new("input.damaged", message).line(line));
                Ok(())
            }
        }
    }

    /// The end of the input.
    pub(super) fn end(&mut self, end: &End) -> Result<()> {
        self.look_at_remarks(&end.remarks)?;
        let what = match end.unfinished {
            Unfinished::Nothing => None,
            // a last statement may lack its semicolon when it is only the end of the transaction
            Unfinished::Statement if is_commit(&end.rest) => {
                self.frame(&RawStatement::new(b"COMMIT;", end.line))?;
                None
            }
            Unfinished::Statement if !begins_with_verb(&end.rest) && !is_cut_verb(&end.rest) => {
                let message = format!("{NO_SQL} stands behind the last statement: {}", sample(&end.rest));
                return self.damage(message, end.line);
            }
            Unfinished::Statement => Some(String::from("inside a statement")),
            Unfinished::Quote(quote) => Some(format!("inside a literal or name that began with {}", char::from(quote))),
            Unfinished::Comment => Some(String::from("inside a comment that began with /*")),
            Unfinished::Trigger => Some(String::from("inside a trigger that has no END;")),
        };
        if let Some(what) = what {
            return self.damage(format!("the dump ends {what}: {}", sample(end.rest.trim_ascii())), end.line);
        }
        if let Transaction::Open { line, .. } = self.transaction {
            return self
                .damage(format!("the dump ends without the COMMIT of the BEGIN in line {line}: it was cut"), end.line);
        }
        Ok(())
    }
}

/// `/**** ERROR: (11) .. *****/` (3.7 to 3.17, and of single tables until today), `/****** CORRUPTION ERROR *******/`,
/// `/****** ERROR: .. ******/`, `/****** malformed database schema .. ******/`. Banners that people write are of the
/// same shape; they have none of the words.
fn reports_an_error(comment: &[u8]) -> bool {
    let says = |word: &[u8]| memchr::memmem::find(comment, word).is_some();
    comment.starts_with(b"/****")
        && (says(b"ERROR") || says(b"CORRUPT") || says(b"malformed") || says(b"not a database"))
}

/// How messages about what is not of the dump begin.
const NO_SQL: &str = "text that is no SQL";
const MESSAGE: &str = "a message of a program";

/// What to do: some dumps are not whole although their database is.
fn hint(message: &str) -> &'static str {
    const LACKS: [&str; 5] =
        ["ROLLBACK", "no such collation", "no such function", "no such module", "no such tokenizer"];
    if LACKS.iter().any(|lacks| message.contains(lacks)) {
        "the shell may lack a collation, function or module that the application registers: then write the dump with a \
         program that registers it (Python: connection.create_collation(..), then connection.iterdump()); where the \
         database is damaged: sqlite3 DB .recover; --allow damaged-dump converts what is there"
    } else if message.starts_with(NO_SQL) || message.starts_with(MESSAGE) {
        "if it tells that the dump is not whole, make it again (sqlite3 DB .recover where the database is damaged); else \
         delete it; --allow damaged-dump converts what is there"
    } else {
        "make the dump again (sqlite3 DB .recover where the database is damaged); --allow damaged-dump converts what is \
         there"
    }
}

/// `PRAGMA foreign_keys=OFF;` in its spellings.
fn switches_foreign_keys_off(pragma: &[u8]) -> bool {
    let mut words = Words::new(pragma).skip(1);
    let mut next_is = |wanted: &[&str]| words.next().is_some_and(|w| wanted.iter().any(|x| w.eq_ignore_ascii_case(x)));
    next_is(&["foreign_keys"]) && next_is(&["off", "0", "false", "no"])
}

fn is_commit(rest: &[u8]) -> bool {
    let word = rest.trim_ascii();
    [&b"commit"[..], b"end", b"commit transaction", b"end transaction"].iter().any(|end| word.eq_ignore_ascii_case(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_every_shell_are_told_from_banners() {
        for (comment, want) in [
            ("/**** ERROR: (11) database disk image is malformed *****/", true),
            ("/**** ERROR: (5) database is locked *****/", true),
            ("/**** ERROR: (26) file is encrypted or is not a database *****/", true),
            ("/****** CORRUPTION ERROR *******/", true),
            ("/****** database disk image is malformed ******/", true),
            ("/****** malformed database schema (br) - incomplete input ******/", true),
            ("/****** ERROR: near \"ORDER\": syntax error ******/", true),
            ("/****** users ******/", false),
            ("/* ERROR codes */", false),
            ("/***********************/", false),
        ] {
            assert_eq!(reports_an_error(comment.as_bytes()), want, "{comment}");
        }
    }

    #[test]
    fn a_last_commit_needs_no_semicolon() {
        for (rest, want) in
            [("COMMIT", true), ("end\n", true), ("END TRANSACTION", true), ("COMMI", false), ("", false)]
        {
            assert_eq!(is_commit(rest.as_bytes()), want, "{rest}");
        }
    }
}
