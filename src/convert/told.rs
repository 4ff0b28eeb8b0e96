//! What the user named for a column goes along its foreign keys, once all rows were seen: directly and along chains, to
//! every column whose values can be that. Where it cannot, all ends become what they can agree on, and the message of
//! the column that was named says what stood in the way.

use super::Conversion;
use super::table::{Known, facts};
use crate::error::Result;
use crate::pg::types::PgType;
use crate::report::Diagnostic;
use crate::translate::agree::{Place, groups, told_along};
use crate::translate::column::told_type;
use crate::translate::foreign_key::comparable;
use std::io::Write;

/// Columns that do not become what the user named for them, and why.
pub(super) struct Overruled {
    columns: Vec<Place>,
    why: String,
}

impl<W: Write> Conversion<'_, W> {
    /// Retypes the other ends of what was named.
    pub(super) fn tell_along(&mut self, pairs: &[(Place, Place)]) -> Result<Vec<Overruled>> {
        let policy = &self.settings.policy;
        if policy.columns.is_empty() && policy.map.is_empty() {
            return Ok(Vec::new());
        }
        let generated = |(at, column): &Place| self.catalog.tables()[*at].columns[*column].generated.is_some();
        let mut pairs = pairs.to_vec();
        pairs.retain(|(child, parent)| !generated(child) && !generated(parent));
        let mut overruled = Vec::new();
        for group in groups(&pairs) {
            let apart = |(child, parent): &(Place, Place)| !comparable(self.becomes(*child), self.becomes(*parent));
            let exactly = group.iter().any(|place| self.tables[place.0].known == Known::Exactly);
            if !exactly && pairs.iter().any(|pair| group.contains(&pair.0) && apart(pair)) {
                overruled.extend(self.tell_group(&group)?);
            }
        }
        Ok(overruled)
    }

    fn tell_group(&mut self, group: &[Place]) -> Result<Option<Overruled>> {
        let told = |(at, column): Place| told_type(&facts(&self.catalog.tables()[at], column), &self.settings.policy);
        let (columns, others): (Vec<Place>, Vec<Place>) =
            group.iter().partition(|place| told(**place) == Some(self.becomes(**place)));
        let Some(first) = columns.first() else { return Ok(None) };
        let wanted = self.becomes(*first);
        if let Some(other) = columns.iter().find(|place| !comparable(self.becomes(**place), wanted)) {
            let why =
                format!("{} is to be {wanted}, {} {}", self.called(*first), self.called(*other), self.becomes(*other));
            return Ok(Some(Overruled { columns, why }));
        }
        let others: Vec<Place> = others.into_iter().filter(|place| !comparable(self.becomes(*place), wanted)).collect();
        let mut ends = Vec::new();
        for place in &others {
            match self.asked(*place, |facts, profile, policy| told_along(facts, profile, policy, wanted)) {
                Some(to) => ends.push((*place, to)),
                None => {
                    let why = format!("{} cannot be {wanted}", self.called(*place));
                    return Ok(Some(Overruled { columns, why }));
                }
            }
        }
        if self.retype(&ends)? {
            return Ok(None);
        }
        let options: Vec<String> =
            others.iter().map(|place| format!("--column '{}={wanted}'", self.called(*place))).collect();
        Ok(Some(Overruled { columns, why: format!("give {} as well", options.join(" ")) }))
    }

    /// Says why, where another type was agreed on.
    pub(super) fn name_overruled(&mut self, overruled: Vec<Overruled>) {
        for Overruled { columns, why } in overruled {
            for (at, column) in columns {
                let named = |told: &Diagnostic| Diagnostic {
                    message: match told.code {
                        "fk.type-widened" => format!("{}: {why}", told.message).into(),
                        _ => told.message.clone(),
                    },
                    ..told.clone()
                };
                let decision = &mut self.tables[at].decisions[column];
                decision.diagnostics = decision.diagnostics.iter().map(named).collect();
            }
        }
    }

    fn becomes(&self, (at, column): Place) -> PgType {
        self.tables[at].decisions[column].pg_type
    }

    fn called(&self, (at, column): Place) -> String {
        let table = &self.catalog.tables()[at];
        format!("{}.{}", table.name.text, table.columns[column].name.text)
    }
}
