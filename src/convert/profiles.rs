//! The profiles of a table's columns: open as long as its rows come, packed from then on.
//!
//! In: profiles. Out: the same, in a form that takes values, or one that costs next to nothing while other tables are
//! read.

use crate::profile::{ColumnProfile, Packed};

/// One profile for each column; none as long as no row was seen.
#[derive(Debug)]
pub(super) enum Profiles {
    /// They take values.
    Open(Vec<ColumnProfile>),
    /// They wait.
    Packed(Box<[Packed]>),
}

impl Default for Profiles {
    fn default() -> Self {
        Profiles::Open(Vec::new())
    }
}

impl Profiles {
    /// Whether there are any.
    pub fn is_empty(&self) -> bool {
        match self {
            Profiles::Open(profiles) => profiles.is_empty(),
            Profiles::Packed(profiles) => profiles.is_empty(),
        }
    }

    /// Those that take values: none of a table whose rows are over.
    pub fn open(&mut self) -> &mut [ColumnProfile] {
        match self {
            Profiles::Open(profiles) => profiles,
            Profiles::Packed(_) => &mut [],
        }
    }

    /// Has them take values again.
    pub fn unpack(&mut self) {
        if let Profiles::Packed(profiles) = self {
            *self = Profiles::Open(profiles.iter().map(Packed::unpack).collect());
        }
    }

    /// Has them wait.
    pub fn pack(&mut self) {
        if let Profiles::Open(profiles) = self {
            *self = Profiles::Packed(std::mem::take(profiles).into_iter().map(Packed::new).collect());
        }
    }

    /// How many values a column has.
    pub fn values(&self, column: usize) -> u64 {
        let values = match self {
            Profiles::Open(profiles) => profiles.get(column).map(ColumnProfile::values),
            Profiles::Packed(profiles) => profiles.get(column).map(Packed::values),
        };
        values.unwrap_or_default()
    }

    /// What one of them says.
    pub fn of<T>(&self, column: usize, look: impl FnOnce(&ColumnProfile) -> T) -> Option<T> {
        match self {
            Profiles::Open(profiles) => profiles.get(column).map(look),
            Profiles::Packed(profiles) => profiles.get(column).map(|packed| look(&packed.unpack())),
        }
    }
}
