//! Types that other declarations have a say in, once all rows were seen: both ends of a foreign key get one type, and a
//! key that was declared behind its rows is not to merge two values. In a pipe, where the rows were sent already, that
//! is one ALTER TABLE more, if it can be had exactly; else the foreign key or the key is refused, not the data.

use super::hold::{decided, late_keys, profiles};
use super::profiles::Profiles;
use super::table::{Known, facts};
use super::{Conversion, Pass};
use crate::error::Result;
use crate::pg::types::PgType;
use crate::profile::ColumnProfile;
use crate::report::Diagnostic;
use crate::translate::agree::{Place, candidates, follows, pairs, retyped};
use crate::translate::alter::alter_column;
use crate::translate::column::{ColumnDecision, ColumnFacts, Sent};
use crate::translate::foreign_key::comparable;
use crate::translate::policy::{Infer, TypePolicy};
use crate::translate::reversible::reversible;
use std::io::Write;

impl<W: Write> Conversion<'_, W> {
    /// Retypes what has to be retyped.
    pub(super) fn agree(&mut self) -> Result<()> {
        self.settle();
        self.agree_on_2001()?;
        let mut keys: Vec<Place> = late_keys(&self.catalog).into_iter().collect();
        keys.sort_unstable();
        for (at, column) in keys {
            let table = &self.catalog.tables()[at];
            let decide = |profile: &_| decided(table, column, profile, (&self.settings.policy, true));
            if let Some(to) = self.tables[at].profiles.of(column, decide) {
                let kept = self.retype(&[((at, column), to)])?;
                self.tables[at].decisions[column].merges |= !kept;
            }
        }
        self.widen_identities()?;
        let pairs = pairs(&self.catalog);
        let overruled = self.tell_along(&pairs)?;
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
        self.name_overruled(overruled);
        Ok(())
    }

    /// A rowid alias whose next number is beyond its type becomes bigint.
    fn widen_identities(&mut self) -> Result<()> {
        for at in 0..self.tables.len() {
            let table = &self.catalog.tables()[at];
            let Some(column) = table.rowid_alias else { continue };
            let data = &self.tables[at];
            let decision = &data.decisions[column];
            let seen = data.profiles.of(column, |seen| (seen.integers.count > 0).then_some(seen.maximum));
            let given = if table.autoincrement { self.catalog.sequence(&table.name) } else { None };
            let last = given.max(data.sums.largest).max(seen.flatten());
            let (rule, from) = (decision.rule, decision.pg_type);
            if self.pass != Pass::Learn && !table.autoincrement && last == Some(i64::MAX) {
                let message =
                    "the largest number is taken: SQLite picks a free one by chance, here no row can be numbered";
                let told = Diagnostic::new("sequence.full", message).object(&table.name.text);
                self.report.add(told.column(&table.columns[column].name.text).line(table.line));
            }
            if let (Some(last), Some(largest)) = (last, from.largest())
                && last >= largest
                && from != PgType::BigInt
                && let Some(to) = self.as_type((at, column), PgType::BigInt)
            {
                let message = format!("the number after {last} is not {from}: the column is bigint");
                let (table, column_name) =
                    (&self.catalog.tables()[at], &self.catalog.tables()[at].columns[column].name);
                let told = Diagnostic::new(rule, message).object(&table.name.text).column(&column_name.text);
                self.retype(&[((at, column), ColumnDecision { diagnostics: [told].into(), ..to })])?;
            }
        }
        Ok(())
    }

    fn agree_on(&mut self, child: Place, parent: Place) -> Result<bool> {
        // a generated column has the type of its expression, and is not there yet
        let generated = |(at, column): Place| self.catalog.tables()[at].columns[column].generated.is_some();
        if generated(child) || generated(parent) {
            return Ok(false);
        }
        let decision = |(at, column): Place| &self.tables[at].decisions[column];
        let (from, to) = (decision(child).pg_type, decision(parent).pg_type);
        let policy = &self.settings.policy;
        let wanted = match comparable(from, to) {
            // 32 digits that refer to a UUID are one
            false if policy.infer.has(Infer::UUID) && [from, to].contains(&PgType::Uuid) => {
                [vec![PgType::Uuid], candidates(from, to)].concat()
            }
            false => candidates(from, to),
            true if follows(decision(child), decision(parent)) => vec![to],
            true => return Ok(false),
        };
        for wanted in wanted {
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

    fn as_type(&mut self, place: Place, wanted: PgType) -> Option<ColumnDecision> {
        self.asked(place, |facts, profile, policy| retyped(facts, profile, policy, wanted))
    }

    /// What a column would become, by everything that was seen of it; its declaration stays the rule.
    pub(super) fn asked(
        &mut self,
        (at, column): Place,
        ask: impl Fn(&ColumnFacts<'_>, &ColumnProfile, &TypePolicy) -> Option<ColumnDecision>,
    ) -> Option<ColumnDecision> {
        let table = &self.catalog.tables()[at];
        let data = &mut self.tables[at];
        if data.known == Known::Exactly {
            return None;
        }
        if data.profiles.is_empty() {
            data.profiles = Profiles::Open(profiles(table, &self.settings.policy));
            data.profiles.pack();
        }
        let rule = data.decisions[column].rule;
        let to = data.profiles.of(column, |profile| ask(&facts(table, column), profile, &self.settings.policy))??;
        Some(ColumnDecision { rule, ..to })
    }

    /// Gives columns other types, all of them or none.
    pub(super) fn retype(&mut self, columns: &[(Place, ColumnDecision)]) -> Result<bool> {
        // the type of a generated column is that of its expression, and it is not there yet
        if columns.iter().any(|((at, column), _)| self.catalog.tables()[*at].columns[*column].generated.is_some()) {
            return Ok(false);
        }
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
                // nothing was sent; and --check says what the conversion of a file would
                None if self.pass != Pass::Convert => alter.push(None),
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
