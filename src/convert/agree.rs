//! Types that other declarations have a say in, once all rows were seen: both ends of a foreign key get one type, and a
//! key that was declared behind its rows is not to merge two values. In a pipe, where the rows were sent already, that
//! is one ALTER TABLE more, if it can be had exactly; else the foreign key or the key is refused, not the data.

use super::hold::{decided, late_keys, profiles};
use super::profiles::Profiles;
use super::table::{Known, facts};
use super::{Conversion, Pass};
use crate::error::Result;
use crate::translate::agree::{Place, candidates, pairs, retyped};
use crate::translate::alter::alter_column;
use crate::translate::column::{ColumnDecision, Sent};
use crate::translate::reversible::reversible;
use crate::translate::table::comparable;
use std::io::Write;

impl<W: Write> Conversion<'_, W> {
    /// Retypes what has to be retyped.
    pub(super) fn agree(&mut self) -> Result<()> {
        self.settle();
        let mut keys: Vec<Place> = late_keys(&self.catalog).into_iter().collect();
        keys.sort_unstable();
        for (at, column) in keys {
            let table = &self.catalog.tables()[at];
            let decide = |profile: &_| decided(table, column, profile, (&self.settings.policy, true));
            if let Some(to) = self.tables[at].profiles.of(column, decide) {
                self.retype(&[((at, column), to)])?;
            }
        }
        let pairs = pairs(&self.catalog);
        // a type may have to be handed on along a chain of keys
        for _ in 0..=pairs.len().min(8) {
            let mut changed = false;
            for (child, parent) in &pairs {
                changed |= self.agree_on(*child, *parent)?;
            }
            if !changed {
                break;
            }
        }
        Ok(())
    }

    fn agree_on(&mut self, child: Place, parent: Place) -> Result<bool> {
        let pg_type = |(at, column): Place| self.tables[at].decisions[column].pg_type;
        let (from, to) = (pg_type(child), pg_type(parent));
        if comparable(from, to) {
            return Ok(false);
        }
        for wanted in candidates(from, to) {
            let other = |place: &Place| self.tables[place.0].decisions[place.1].pg_type != wanted;
            let ends: Vec<Place> = [child, parent].into_iter().filter(other).collect();
            let ends: Option<Vec<_>> =
                ends.into_iter().map(|place| Some((place, self.as_type(place, wanted)?))).collect();
            if let Some(ends) = ends
                && self.retype(&ends)?
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn as_type(&mut self, (at, column): Place, wanted: crate::pg::types::PgType) -> Option<ColumnDecision> {
        let table = &self.catalog.tables()[at];
        let data = &mut self.tables[at];
        if data.known == Known::Exactly {
            return None;
        }
        if data.profiles.is_empty() {
            data.profiles = Profiles::Open(profiles(table, &self.settings.policy));
            data.profiles.pack();
        }
        let retype = |profile: &_| retyped(&facts(table, column), profile, &self.settings.policy, wanted);
        data.profiles.of(column, retype)?
    }

    /// Gives columns other types, all of them or none.
    fn retype(&mut self, columns: &[(Place, ColumnDecision)]) -> Result<bool> {
        let mut alter = Vec::new();
        for ((at, column), to) in columns {
            let data = &self.tables[*at];
            let Some(sent) = data.profiles.of(*column, Sent::of) else { return Ok(false) };
            let before = &data.decisions[*column];
            let sent = Sent { blurred: before.sent.blurred, ..sent };
            let from = ColumnDecision { sent, ..before.clone() };
            let conversion = reversible(&from, to);
            match conversion {
                Some(conversion) => {
                    let name = &data.names.columns[*column];
                    alter.push(alter_column(name, &from, to, conversion, self.settings.collate_c));
                }
                None if self.pass == Pass::Learn => alter.push(None),
                None => return Ok(false),
            }
        }
        for (((at, column), to), alter) in columns.iter().zip(alter) {
            if let (Pass::Convert, Some(alter)) = (self.pass, alter) {
                let before = self.tables[*at].decisions.clone();
                self.alter(*at, &before, vec![alter])?;
            }
            self.tables[*at].decisions[*column] = to.clone();
        }
        Ok(true)
    }
}
