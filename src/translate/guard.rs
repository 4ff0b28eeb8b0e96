//! What has a column decided again although its codec would take the value.
//!
//! Most decisions only ever widen, and a value that does not fit says so. Some stand because all values so far are of
//! one sort: the digits of a calendar, UUIDs with dashes, JSON objects, no value at all. A pipe that goes on with another
//! sort would end with another type than the file. In: the next value. Out: whether it is of that other sort.

use crate::codec::epoch::{self, Number};
use crate::sqlite::literal::Literal;

/// The sort that all values so far are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// There is none yet, and `--infer` may narrow the column by the first.
    First,
    /// Numbers of a column of dates and times.
    Numbers(epoch::Guard),
    /// UUIDs with dashes: 32 digits alone may be a checksum.
    Dashed,
    /// JSON objects and arrays: other JSON does not speak for a column of JSON.
    Containers,
}

impl Guard {
    /// Whether a value is of another sort.
    #[inline]
    pub fn is_broken_by(self, literal: &Literal<'_>) -> bool {
        match (self, literal) {
            (_, Literal::Null) => false,
            (Guard::First, _) => true,
            (Guard::Numbers(guard), Literal::Integer(value)) => guard.is_broken_by(Number::Integer(*value)),
            (Guard::Numbers(guard), Literal::Real { value, text }) => guard.is_broken_by(Number::real(*value, text)),
            (Guard::Numbers(_), Literal::Text(_) | Literal::Blob(_)) => false,
            (Guard::Dashed, Literal::Text(text)) => text.raw.len() == 32,
            (Guard::Dashed, Literal::Integer(_) | Literal::Real { .. } | Literal::Blob(_)) => false,
            (Guard::Containers, Literal::Text(text)) => {
                !matches!(text.raw.trim_ascii_start().first(), Some(b'{' | b'['))
            }
            (Guard::Containers, Literal::Integer(_) | Literal::Real { .. } | Literal::Blob(_)) => true,
        }
    }
}
