//! Triggers: declared in the order of the dump, translated when every table and view is known, written behind the data.

use super::Conversion;
use super::explain::Space;
use super::hints::RUN_IT;
use super::statements::RawStatement;
use crate::catalog::Trigger;
use crate::error::{Error, Kind, Result, quoted};
use crate::report::Diagnostic;
use crate::sqlite::ast::CreateTrigger;
use crate::translate::trigger::Triggers;
use std::io::Write;

impl<W: Write> Conversion<'_, W> {
    /// CREATE TRIGGER.
    pub(super) fn declare_trigger(&mut self, create: CreateTrigger, text: &[u8], line: u64) {
        if self.catalog.is_left_out(&create.table.text) {
            return;
        }
        let text = String::from_utf8(text.to_vec()).ok();
        if on_insert(&create) {
            self.firing.entry(create.table.key()).or_insert(self.catalog.triggers.len());
            // the next INSERT is asked again
            self.target = None;
        }
        self.catalog.triggers.push(Trigger { create, text, line });
    }

    /// A trigger that stands before an INSERT runs when SQLite reads the script; here the rows stay as they stand.
    pub(super) fn fires_no_trigger(&mut self, table: usize, statement: &RawStatement<'_>) -> Result<()> {
        const CODE: &str = "trigger.before-rows";
        let table = &self.catalog.tables()[table];
        let Some(trigger) = self.firing.get(&table.name.key()).map(|at| &self.catalog.triggers[*at]) else {
            return Ok(());
        };
        let name = &trigger.create.name.text;
        let message = format!(
            "trigger {} of line {} stands before rows of its table: SQLite would run it for them, here they stay as \
             they stand",
            quoted(name),
            trigger.line
        );
        if !self.report.is_allowed(CODE) {
            let hint = format!("{RUN_IT}; or, if the rows are those of the database already, --allow {CODE}");
            return Err(statement.error(Kind::Refused, message, 0, self.source).hint(hint));
        }
        self.report.add(Diagnostic::new(CODE, message).object(&table.name.text).line(statement.line));
        Ok(())
    }

    /// Writes the triggers.
    pub(super) fn write_triggers(&mut self, done: Triggers) -> Result<()> {
        self.report.extend(done.diagnostics);
        if done.plans.is_empty() {
            return Ok(());
        }
        self.script.shown.about(None);
        for plan in &done.deferred {
            self.script.defer(plan).map_err(Error::write)?;
        }
        self.script.prepare_triggers().map_err(Error::write)?;
        for (at, plan) in &done.plans {
            let name = &self.catalog.triggers[*at].create.name;
            self.script.shown.about(self.explain.number(Space::Triggers, name));
            self.script.trigger(plan).map_err(Error::write)?;
        }
        Ok(())
    }
}

/// `[BEFORE|AFTER|INSTEAD OF] INSERT ON`.
fn on_insert(trigger: &CreateTrigger) -> bool {
    const TIMES: [&str; 4] = ["before", "after", "instead", "of"];
    let mut words = trigger.rest.tokens.iter().map(|token| token.text.as_str());
    let event = words.find(|word| !TIMES.iter().any(|time| word.eq_ignore_ascii_case(time)));
    event.is_some_and(|word| word.eq_ignore_ascii_case("insert"))
}
