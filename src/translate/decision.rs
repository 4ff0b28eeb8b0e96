//! What was decided about a column: its type, its codec, and what its values have in common.
//!
//! In: what [`super::column::decide`] found. Out: nothing but the data, for whoever converts, alters or names it.

use super::guard::Guard;
use crate::codec::{Classes, Codec, Noise};
use crate::pg::types::PgType;
use crate::profile::{ColumnProfile, Seen, Usual};
use crate::report::Diagnostic;
use std::sync::Arc;

/// A column's type, and how its values get there.
#[derive(Debug, Clone, PartialEq)]
pub struct ColumnDecision {
    /// The type.
    pub pg_type: PgType,
    /// The codec, which takes every value seen.
    pub codec: Codec,
    /// The rule of the declared type: the id of its row.
    pub rule: &'static str,
    /// What was widened, normalised, or waits for the user.
    pub diagnostics: Arc<[Diagnostic]>,
    /// What was seen, as far as it decides whether the column can still be turned into another type.
    pub sent: Sent,
    /// How closely its values have to be looked at on their way.
    pub sight: Sight,
    /// The values that need no telling.
    pub usual: Usual,
    /// Whether it becomes citext once its rows are there.
    pub citext: Citext,
    /// What value would have it decided again; nothing where all values are known.
    pub guard: Option<Guard>,
    /// What empty texts are.
    pub empties: Empties,
    /// A key was declared behind rows whose spellings, which it keeps apart in SQLite, can no longer be had back.
    pub merges: bool,
}

impl ColumnDecision {
    /// Whether values of its type can be written in several ways: what SQLite tells apart may be one value here.
    pub fn has_spellings(&self) -> bool {
        match self.codec {
            Codec::Date
            | Codec::Time(_)
            | Codec::Timestamp(..)
            | Codec::TimestampTz(_)
            | Codec::Interval(_)
            | Codec::Json
            | Codec::Jsonb
            | Codec::Uuid
            | Codec::Boolean(_)
            // 0.3 and 0.30000000000000004
            | Codec::Numeric(_, Noise::Round) => true,
            Codec::Integer(_) | Codec::Double | Codec::Numeric(..) | Codec::Text(_) | Codec::Bytea(_) => false,
        }
    }
}

/// Whether a text column becomes citext (`--nocase citext`), which [`super::citext`] decides behind the last row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Citext {
    /// Nobody asked.
    #[default]
    No,
    /// It does: it is declared COLLATE NOCASE.
    Declared,
    /// It does: it refers to such a column.
    Followed,
    /// It does not, though it is declared so.
    Kept(&'static str),
}

impl Citext {
    /// Whether it does.
    pub fn is_made(self) -> bool {
        match self {
            Citext::Declared | Citext::Followed => true,
            Citext::No | Citext::Kept(_) => false,
        }
    }
}

/// How closely the values of a column have to be looked at on their way, so that its profile stays true.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// None was seen yet: the next one is shown to the profile.
    First,
    /// What the codec says of them is enough: all fit what the column was meant to be.
    Accepted,
    /// Every one is shown to the profile: some do not fit, and are counted.
    Observed,
}

/// What the values of a column have in common; [`super::reversible`] reads it.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[allow(clippy::struct_excessive_bools)] // each is something that a value showed, independent of the others
pub struct Sent {
    /// Their storage classes.
    pub classes: Classes,
    /// The shape of dates and times.
    pub shape: Seen<crate::codec::datetime::Shape>,
    /// The form of UUIDs.
    pub uuid_form: Seen<crate::codec::uuid::Form>,
    /// The case of UUIDs.
    pub uuid_case: Option<crate::codec::uuid::Case>,
    /// Some were infinite.
    pub infinite: bool,
    /// Digits behind the fifteenth are gone.
    pub noisy: bool,
    /// Some empty texts became NULL.
    pub emptied: bool,
    /// Some dates or times were rounded, or had a zone whose name is gone.
    pub rounded: bool,
    /// Some were reals that print like integers but for their `.0`.
    pub whole_reals: bool,
    /// Some were text that reads as a number; seen in columns without affinity.
    pub numeric_text: bool,
    /// Some were text of which nobody asked whether it reads as a number.
    pub unasked_text: bool,
    /// Integers and reals were turned into one type that no longer tells 1 from 1.0.
    pub blurred: bool,
}

impl ColumnDecision {
    /// The profile has seen more.
    pub fn learnt(&mut self, profile: &ColumnProfile) {
        if self.sight == Sight::First {
            self.sight = Sight::Accepted;
        }
        // an untyped column of numbers has nothing usual
        if self.usual != Usual::default() || self.rule != "type.untyped" {
            self.usual = profile.usual(&self.codec);
        }
    }
}

impl Sent {
    /// What a profile has seen.
    pub fn of(profile: &ColumnProfile) -> Sent {
        Sent {
            classes: profile.classes(),
            shape: profile.shape,
            uuid_form: profile.uuid_form,
            uuid_case: profile.uuid_case,
            infinite: profile.infinite.count > 0,
            noisy: profile.noisy.count > 0,
            emptied: profile.emptied.count > 0,
            rounded: profile.is_rounded(),
            whole_reals: profile.whole_reals,
            numeric_text: profile.numeric.count > 0,
            unasked_text: profile.unasked.count > 0,
            blurred: false,
        }
    }
}

/// What an empty text of a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Empties {
    /// Text, which a column of another type does not take.
    #[default]
    Text,
    /// NULL: `--empty-as-null`, as long as the column is no text.
    Null,
}
