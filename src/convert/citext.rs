//! `--nocase citext`: the extension before the first row that needs it, the columns behind the last row.

use super::Conversion;
use super::explain::Space;
use crate::error::{Error, Result};
use crate::translate::citext::{choose, may_become};
use crate::translate::policy::NocasePolicy;
use std::io::Write;

/// Whether the script makes sure of the extension.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extension {
    Unasked,
    Asked,
}

impl<W: Write> Conversion<'_, W> {
    /// Before a table is created: what a column of it will need, if it becomes citext.
    pub(super) fn need_citext(&mut self, at: usize) -> Result<()> {
        let wanted = self.settings.policy.nocase == NocasePolicy::Citext && may_become(&self.catalog.tables()[at]);
        if wanted && std::mem::replace(&mut self.citext, Extension::Asked) == Extension::Unasked {
            self.script.need_citext().map_err(Error::write)?;
        }
        Ok(())
    }

    /// Makes citext of the columns that become it.
    pub(super) fn make_citext(&mut self) -> Result<()> {
        match self.settings.policy.nocase {
            NocasePolicy::Index => return Ok(()),
            NocasePolicy::Citext => {}
        }
        let decisions: Vec<_> = self.tables.iter().map(|data| data.decisions.as_slice()).collect();
        let chosen = choose(&self.catalog, &decisions, &self.settings.policy);
        for (at, chosen) in chosen.into_iter().enumerate() {
            let (table, data) = (&self.catalog.tables()[at], &mut self.tables[at]);
            for (column, chosen) in chosen.iter().enumerate() {
                data.decisions[column].citext = *chosen;
                if chosen.is_made()
                    && let Some(told) = self.report.checked.get_mut(at).and_then(|told| told.columns.get_mut(column))
                {
                    told.pg_type = String::from("citext");
                }
            }
            let made = chosen.iter().zip(&data.names.columns).filter(|(chosen, _)| chosen.is_made());
            let made = made.map(|(_, name)| name);
            if made.clone().next().is_some() {
                self.script.shown.about(self.explain.number(Space::Relations, &table.name));
                self.script.citext(&data.names.table, made, self.settings.collate_c).map_err(Error::write)?;
            }
        }
        Ok(())
    }
}
