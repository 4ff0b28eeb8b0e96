//! Triggers: declared in the order of the dump, translated when every table and view is known, written behind the data.

use super::Conversion;
use crate::catalog::Trigger;
use crate::error::{Error, Result};
use crate::pg::script::Script;
use crate::report::Report;
use crate::sqlite::ast::CreateTrigger;
use crate::translate::trigger::Triggers;
use std::io::Write;

impl<W: Write> Conversion<'_, W> {
    /// CREATE TRIGGER.
    pub(super) fn declare_trigger(&mut self, create: CreateTrigger, text: &[u8], line: u64) {
        let text = String::from_utf8(text.to_vec()).ok();
        self.catalog.triggers.push(Trigger { create, text, line });
    }
}

/// Writes the triggers.
pub(super) fn write<W: Write>(done: Triggers, script: &mut Script<W>, report: &mut Report) -> Result<()> {
    report.extend(done.diagnostics);
    if done.plans.is_empty() {
        return Ok(());
    }
    script.prepare_triggers().map_err(Error::write)?;
    done.plans.iter().try_for_each(|plan| script.trigger(plan)).map_err(Error::write)
}
