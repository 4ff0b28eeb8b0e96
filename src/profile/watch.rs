//! What a profile looks at.
//!
//! In: what the declared rule of a column and the options ask. Out: which questions its values are asked, so that no
//! value is parsed for an answer that nobody needs.

use crate::codec::Fraction;
use crate::codec::epoch::Unit;

/// What to look at: the declared rule and the options say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Watch {
    pub(super) families: u8,
    /// n of varchar(n).
    pub limit: Option<u32>,
    /// numeric(p,s).
    pub numeric: Option<(u16, u16)>,
    /// Fraction digits of a timestamp(p).
    pub precision: Option<u8>,
    /// The unit that `--epoch` names.
    pub told: Option<Unit>,
    /// What is finer than microseconds.
    pub fraction: Fraction,
}

impl Watch {
    /// Dates and times, and numbers that may be.
    pub const MOMENTS: u8 = 1;
    /// JSON.
    pub const JSON: u8 = 2;
    /// UUIDs.
    pub const UUID: u8 = 4;
    /// Words for true and false.
    pub const WORDS: u8 = 8;
    /// Whether BLOBs are text.
    pub const JOIN: u8 = 16;
    /// Whether texts read as numbers.
    pub const NUMBERS: u8 = 32;

    /// Empty texts are NULL.
    pub const EMPTY: u8 = 64;

    /// Looks at a family too.
    #[must_use]
    pub const fn and(mut self, family: u8) -> Watch {
        self.families |= family;
        self
    }

    /// Whether it answers all that another asks.
    pub fn answers(&self, other: &Watch) -> bool {
        self.families & other.families == other.families
            && (other.limit.is_none() || other.limit == self.limit)
            && (other.numeric.is_none() || other.numeric == self.numeric)
            && (other.precision.is_none() || other.precision == self.precision)
    }

    pub(super) const fn has(&self, family: u8) -> bool {
        self.families & family != 0
    }
}
