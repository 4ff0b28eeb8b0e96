//! What the profiles have to hear of the values of one statement, kept until the whole of it was taken: a statement that
//! is read again would be counted twice. Hot: a note is pushed for many a value; nothing is allocated once it has grown.

use crate::codec::{Codec, Scratch, Spelling};
use crate::profile::Accepted;
use crate::sqlite::literal::Literal;
use crate::translate::column::{ColumnDecision, Sight};

/// Where a value stands.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    /// At this byte of the statement.
    At(usize),
    /// Nowhere: it is the default of its column.
    Default,
}

/// What the profile is told.
#[derive(Debug, Clone, Copy)]
pub(super) enum What {
    /// What the codec left behind.
    Accepted(Accepted, Place),
    /// The value itself.
    Observed(Place),
}

/// A value of one column.
#[derive(Debug, Clone, Copy)]
pub(super) struct Note {
    pub column: usize,
    pub what: What,
}

/// The notes of a statement.
#[derive(Debug, Default)]
pub(super) struct Notes {
    all: Vec<Note>,
}

impl Notes {
    pub fn clear(&mut self) {
        self.all.clear();
    }

    pub fn all(&self) -> &[Note] {
        &self.all
    }

    /// A value that the profile has to see itself.
    pub fn observe(&mut self, column: usize, offset: usize) {
        self.all.push(Note { column, what: What::Observed(Place::At(offset)) });
    }

    /// A default that an INSERT left its column to.
    pub fn default(&mut self, column: usize) {
        self.all.push(Note { column, what: What::Observed(Place::Default) });
    }

    /// A value that the codec of its column took just now; not NULL.
    #[inline]
    pub fn push(
        &mut self,
        column: usize,
        offset: usize,
        value: &Literal<'_>,
        decision: &ColumnDecision,
        scratch: &Scratch,
    ) {
        match decision.sight {
            Sight::First | Sight::Observed => return self.observe(column, offset),
            Sight::Accepted => {}
        }
        let accepted = match value {
            Literal::Null => return,
            Literal::Integer(value) => Accepted::Integer(*value),
            Literal::Real { value, .. } => Accepted::Real(*value),
            Literal::Blob(_) => Accepted::Blob,
            Literal::Text(_) => match decision.codec {
                // nothing but their number is asked for, and that follows from the rows
                Codec::Text(_) | Codec::Json | Codec::Jsonb => return,
                Codec::Date
                | Codec::Time(_)
                | Codec::Interval(_)
                | Codec::Timestamp(..)
                | Codec::TimestampTz(_)
                | Codec::Uuid => Accepted::Text(scratch.spelling),
                Codec::Boolean(_) | Codec::Integer(_) | Codec::Double | Codec::Numeric(..) | Codec::Bytea(_) => {
                    Accepted::Text(Spelling::Plain)
                }
            },
        };
        if decision.usual.covers(&accepted) {
            return;
        }
        self.all.push(Note { column, what: What::Accepted(accepted, Place::At(offset)) });
    }
}
