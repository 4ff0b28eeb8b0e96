//! Triggers: declared in the order of the dump, translated when every table and view is known, written behind the data.

use super::Conversion;
use super::explain::Space;
use crate::catalog::Trigger;
use crate::error::{Error, Result};
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
        self.catalog.triggers.push(Trigger { create, text, line });
    }

    /// Writes the triggers.
    pub(super) fn write_triggers(&mut self, done: Triggers) -> Result<()> {
        self.report.extend(done.diagnostics);
        if done.plans.is_empty() {
            return Ok(());
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
