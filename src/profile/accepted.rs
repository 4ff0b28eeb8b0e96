//! Profiles of values that fit: what can be learnt from a value without looking at it a second time.
//!
//! In: what a codec left behind of a value that it took. Out: counts in the profile; or the answer that something in it
//! is new, and then the value has to be observed. As long as a column holds only what fits the first step of its
//! lattice, a profile made this way decides like one that observed every value.

use super::{ColumnProfile, Mark, Seen, Watch, is_whole};
use crate::codec::datetime::{Kind, Moment, Shape};
use crate::codec::uuid::{self, Form};
use crate::codec::{BooleanForm, Classes, Codec, Spelling, number};

/// A value as its codec leaves it: what can be learnt without looking at it again.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs)]
pub enum Accepted {
    Integer(i64),
    Real(f64),
    Text(Spelling),
    Blob,
}

/// What would be nothing new, nor be counted by itself: values that need not be told of. Their number follows from the
/// rows ([`ColumnProfile::implied`]).
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Usual {
    numbers: Classes,
    whole_reals: bool,
    shape: UsualShape,
    padded: bool,
    uuid: Option<uuid::Spelling>,
}

#[derive(Debug, Clone, Copy, PartialEq, Default)]
enum UsualShape {
    /// None yet.
    #[default]
    Nothing,
    /// All have this one.
    One(Shape),
    /// All have this one but for their fraction digits, and none ends in 0.
    Loose(Shape),
    /// Nothing is left to be learnt from a shape.
    Any,
}

/// Integers that a double holds, and that numeric(p,s) was asked about already.
const EXACT: i64 = 1 << 53;

impl Usual {
    /// Whether the value need not be told of.
    #[inline]
    pub fn covers(&self, value: &Accepted) -> bool {
        match value {
            Accepted::Integer(value) => self.numbers.has(Classes::INTEGER) && (-EXACT..EXACT).contains(value),
            Accepted::Real(value) => {
                self.numbers.has(Classes::REAL) && value.is_finite() && (self.whole_reals || !is_whole(*value))
            }
            Accepted::Text(Spelling::Moment(moment)) => {
                let plain = moment.offset.is_none() && !moment.is_finer();
                let padded = moment.shape.fraction > moment.digits;
                plain
                    && match self.shape {
                        UsualShape::Nothing => false,
                        UsualShape::One(shape) => shape == moment.shape && (!padded || self.padded),
                        UsualShape::Loose(shape) => shape == Shape { fraction: 0, ..moment.shape } && !padded,
                        UsualShape::Any => true,
                    }
            }
            Accepted::Text(Spelling::Uuid(spelling)) => self.uuid == Some(*spelling),
            Accepted::Text(Spelling::Plain) | Accepted::Blob => false,
        }
    }
}

impl ColumnProfile {
    /// What is usual in this column by now, under its codec.
    pub fn usual(&self, codec: &Codec) -> Usual {
        let numbers = match codec {
            Codec::Boolean(BooleanForm::Integers) | Codec::Integer(_) => Classes::INTEGER,
            Codec::Double => Classes::REAL,
            Codec::Numeric(..) => Classes::INTEGER.with(Classes::REAL),
            Codec::Boolean(BooleanForm::Words(_) | BooleanForm::Any)
            | Codec::Text(_)
            | Codec::Bytea(_)
            | Codec::Date
            | Codec::Time(_)
            | Codec::Timestamp(..)
            | Codec::TimestampTz(_)
            | Codec::Json
            | Codec::Jsonb
            | Codec::Interval(_)
            | Codec::Uuid => Classes::NONE,
        };
        let seen = |class: Classes| if self.classes().has(class) && numbers.has(class) { class } else { Classes::NONE };
        // a midnight in a column of dates is counted
        let dates = *codec == Codec::Date;
        let shape = match (self.shape, self.loose_shape) {
            (Seen::One(shape), _) if !(dates && shape.kind == Kind::DateTime) => UsualShape::One(shape),
            (Seen::Several, Seen::One(shape)) if self.padded.count == 0 && !dates => UsualShape::Loose(shape),
            (Seen::Several, _) if !dates => UsualShape::Any,
            (Seen::None | Seen::One(_) | Seen::Several, _) => UsualShape::Nothing,
        };
        let uuid = match (self.uuid_form, self.uuid_case) {
            (Seen::One(form), Some(case)) => Some(uuid::Spelling { form, case }),
            (Seen::None | Seen::One(_) | Seen::Several, _) => None,
        };
        Usual {
            numbers: seen(Classes::INTEGER).with(seen(Classes::REAL)),
            whole_reals: self.whole_reals,
            shape,
            padded: self.padded.count > 0,
            uuid,
        }
    }

    /// Counts a value that a codec took without being asked more about it, if nothing in it is new; false: it has to
    /// be observed. As long as a column holds only what fits the first step of its lattice, this is all that can be
    /// learnt from a value.
    pub fn accepted(&mut self, value: Accepted) -> bool {
        match value {
            Accepted::Integer(value) => {
                let small = i16::try_from(value).is_ok() || self.beyond_small.count > 0;
                let medium = i32::try_from(value).is_ok() || self.beyond_medium.count > 0;
                let exact = number::exact_in_double(value) || self.inexact.count > 0;
                let bit = matches!(value, 0 | 1) || self.not_bit.count > 0;
                if self.integers.count == 0 || !(small && medium && exact && bit) {
                    return false;
                }
                self.integers.count += 1;
                self.not_bit.count += u64::from(!matches!(value, 0 | 1));
                self.beyond_small.count += u64::from(i16::try_from(value).is_err());
                self.beyond_medium.count += u64::from(i32::try_from(value).is_err());
                self.inexact.count += u64::from(!number::exact_in_double(value));
                true
            }
            Accepted::Real(value) => {
                let new = value.is_infinite() && self.infinite.count == 0 || is_whole(value) && !self.whole_reals;
                if self.reals.count == 0 || new {
                    return false;
                }
                self.reals.count += 1;
                self.infinite.count += u64::from(value.is_infinite());
                true
            }
            Accepted::Text(spelling) => {
                if self.texts.count == 0 {
                    return false;
                }
                match spelling {
                    Spelling::Plain => {}
                    Spelling::Moment(moment) => {
                        if self.is_new(&moment) {
                            return false;
                        }
                        self.spelt(&moment, 0, String::new);
                    }
                    Spelling::Uuid(spelling) => {
                        let case = self.uuid_case.map(|case| uuid::join(case, spelling.case));
                        let form =
                            matches!(self.uuid_form, Seen::Several) || self.uuid_form == Seen::One(spelling.form);
                        if !form || case.is_none() || case != self.uuid_case {
                            return false;
                        }
                    }
                }
                self.texts.count += 1;
                true
            }
            Accepted::Blob => {
                let known = self.blobs.count > 0
                    && (!self.watch.has(Watch::UUID)
                        || matches!(self.uuid_form, Seen::Several | Seen::One(Form::Blob)));
                self.blobs.count += u64::from(known);
                known
            }
        }
    }

    /// Counts values that were not even looked at one by one: those of the class that the codec is made for.
    pub fn implied(&mut self, codec: &Codec, count: u64) {
        let mark = match codec {
            Codec::Boolean(BooleanForm::Integers) | Codec::Integer(_) => &mut self.integers,
            Codec::Double | Codec::Numeric(..) => &mut self.reals,
            Codec::Bytea(_) => &mut self.blobs,
            Codec::Boolean(BooleanForm::Words(_) | BooleanForm::Any)
            | Codec::Text(_)
            | Codec::Date
            | Codec::Time(_)
            | Codec::Timestamp(..)
            | Codec::TimestampTz(_)
            | Codec::Json
            | Codec::Jsonb
            | Codec::Interval(_)
            | Codec::Uuid => &mut self.texts,
        };
        mark.count += count;
        if matches!(codec, Codec::Text(_)) {
            self.unasked.count += count;
        }
        // those were copied digit by digit: nobody asked
        self.whole_reals |= count > 0 && *codec == Codec::Double;
    }

    fn is_new(&self, moment: &Moment) -> bool {
        let new = |mark: &Mark, is: bool| is && mark.count == 0;
        let midnight = moment.offset.is_none() && moment.midnight();
        self.shape != Seen::Several && self.shape != Seen::One(moment.shape)
            || new(&self.padded, moment.shape.fraction > moment.digits)
            || new(&self.zoned, moment.offset.is_some())
            || new(&self.finer, moment.is_finer())
            || new(&self.midnight, moment.kind == Kind::DateTime && midnight)
            || new(&self.not_date, moment.kind == Kind::DateTime && !midnight)
            || self.watch.precision.is_some_and(|p| new(&self.beyond_precision, moment.digits > p))
    }
}
