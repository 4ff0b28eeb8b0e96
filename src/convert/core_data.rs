//! Databases of Core Data (iOS, macOS), which counts TIMESTAMP in seconds since 2001.
//!
//! In: tables and their profiles. Out: one reading for all such columns of the database. A table with Z_PK, Z_ENT and
//! Z_OPT says by itself what it is. Other tables are known by Z_PRIMARYKEY and Z_METADATA, which stand behind the rows of
//! a dump: a named file and what a pipe holds are decided again, and where the rows went out already, the run stops.

use super::hold::{decided, declared};
use super::table::{Known, Stage, facts};
use super::{Conversion, Pass};
use crate::codec::{Classes, Codec};
use crate::error::{Error, Kind, Result};
use crate::pg::types::PgType;
use crate::report::Diagnostic;
use crate::translate::agree::Place;
use crate::translate::column::{ColumnDecision, decide};
use crate::translate::policy::{ColumnType, TypePolicy};
use std::io::Write;

impl<W: Write> Conversion<'_, W> {
    /// The database turned out to be one of Core Data.
    pub(super) fn counts_from_2001(&mut self, line: u64) -> Result<()> {
        for at in self.catalog.all_are_core_data() {
            let (table, data) = (&self.catalog.tables()[at], &mut self.tables[at]);
            match (self.pass, data.known, &data.stage) {
                // decided at the end, or already
                (Pass::Learn | Pass::Survey, ..) | (Pass::Convert, Known::Exactly, _) => {}
                (Pass::Convert, Known::SoFar, Stage::Declared) => {
                    data.decisions = declared(table, &self.settings.policy);
                }
                (Pass::Convert, Known::SoFar, Stage::Held(_)) => self.decide_again(at)?,
                (Pass::Convert, Known::SoFar, Stage::Streaming | Stage::Left) => {
                    data.settle(table);
                    let policy = &self.settings.policy;
                    let other = |column: &usize| {
                        let known =
                            data.profiles.of(*column, |profile| decided(table, *column, profile, (policy, false)));
                        known.is_some_and(|known| known.codec != data.decisions[*column].codec)
                    };
                    let counted = |column: &usize| facts(table, *column).since_2001;
                    if let Some(column) = (0..table.columns.len()).filter(counted).find(other) {
                        let (name, column) = (&table.name.text, &table.columns[column].name.text);
                        let message = format!(
                            "{name}.{column} counts from 2001, as all of this database (Z_METADATA), and its rows are \
                             written already"
                        );
                        let hint = "name the file instead of piping it, or --lookahead all, or --epoch 2001";
                        return Err(Error::new(Kind::Refused, message).at(self.source, line).hint(hint));
                    }
                }
            }
        }
        Ok(())
    }

    /// All columns that count from 2001 are treated alike: where one of them has to stay a number, all of them do.
    pub(super) fn agree_on_2001(&mut self) -> Result<()> {
        let policy = &self.settings.policy;
        let mut numbers = Vec::new();
        let mut some_stay = false;
        for (at, (table, data)) in self.catalog.tables().iter().zip(&self.tables).enumerate() {
            if data.known == Known::Exactly || policy.fraction == crate::codec::Fraction::Round {
                return Ok(());
            }
            for column in (0..table.columns.len()).filter(|column| facts(table, *column).since_2001) {
                let Some(classes) = data.profiles.of(column, crate::profile::ColumnProfile::classes) else { continue };
                let only_numbers = !classes.is_empty() && !classes.has(Classes::TEXT) && !classes.has(Classes::BLOB);
                let decision = &data.decisions[column];
                let counted = match decision.codec {
                    Codec::TimestampTz(form) | Codec::Timestamp(form, _) => form.unit.is_some(),
                    Codec::Integer(_) | Codec::Double | Codec::Numeric(..) => false,
                    Codec::Boolean(_)
                    | Codec::Text(_)
                    | Codec::Bytea(_)
                    | Codec::Date
                    | Codec::Time(_)
                    | Codec::Interval(_)
                    | Codec::Json
                    | Codec::Jsonb
                    | Codec::Uuid => continue,
                };
                some_stay |= only_numbers && !counted && policy.epoch == Default::default();
                if only_numbers {
                    numbers.push((at, column));
                }
            }
        }
        for place in numbers.into_iter().filter(|_| some_stay) {
            if let Some(to) = self.as_number(place)
                && !self.retype(&[(place, to)])?
            {
                let (name, column) = self.names_of(place);
                let message = format!("{name}.{column} went out as an instant, and others that count from 2001 cannot");
                return Err(Error::new(Kind::Refused, message).hint("name the file instead of piping it"));
            }
        }
        Ok(())
    }

    fn names_of(&self, (at, column): Place) -> (&str, &str) {
        let table = &self.catalog.tables()[at];
        (&table.name.text, &table.columns[column].name.text)
    }

    fn as_number(&self, place @ (at, column): Place) -> Option<ColumnDecision> {
        let (name, of) = self.names_of(place);
        let told = ColumnType { table: name.into(), column: of.into(), pg_type: PgType::Numeric(None) };
        let policy = TypePolicy { columns: vec![told], ..self.settings.policy.clone() };
        let facts = facts(&self.catalog.tables()[at], column);
        let to = self.tables[at].profiles.of(column, |profile| decide(&facts, profile, &policy))?;
        let already = self.tables[at].decisions[column].pg_type == to.pg_type;
        let message = "counts seconds since 2001, and stays a number as other such columns of the database do";
        let hint = "--fraction round rounds seconds with more than six digits, and makes all of them timestamptz";
        let told = Diagnostic::new("form.since-2001", message).object(name).column(of).hint(hint);
        (to.pg_type == PgType::Numeric(None) && !already).then(|| ColumnDecision { diagnostics: [told].into(), ..to })
    }
}
