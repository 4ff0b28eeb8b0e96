//! Profiles of tables whose rows are over: what they say in a tenth of the memory.
//!
//! In: a profile. Out: the same one again. Most marks of most columns are empty, and the others often show the same
//! value: what is kept is the marks with values, each sample once, and no scratch memory.

use super::{ColumnProfile, Mark, Seen, UnitMarks, Watch};
use crate::codec::boolean::Words;
use crate::codec::datetime::Shape;
use crate::codec::uuid::{self, Form};

/// A profile that takes no more values until it is unpacked.
#[derive(Debug)]
pub struct Packed {
    watch: Watch,
    generation: u64,
    nulls: u64,
    values: u64,
    minimum: i64,
    maximum: i64,
    longest: usize,
    whole_reals: bool,
    shape: Seen<Shape>,
    loose_shape: Seen<Shape>,
    uuid_form: Seen<Form>,
    uuid_case: Option<uuid::Case>,
    words: Seen<Words>,
    marks: Box<[Kept]>,
    samples: Box<str>,
}

/// A mark that is not empty.
#[derive(Debug)]
struct Kept {
    count: u64,
    line: u64,
    /// Where its sample is; samples are short.
    sample: (u32, u32),
    /// Its place among [`ColumnProfile::marks`].
    at: u8,
}

impl ColumnProfile {
    /// All marks. Whoever adds a field: a mark belongs into this list, anything else into [`Packed`].
    fn marks(&mut self) -> impl Iterator<Item = &mut Mark> {
        let ColumnProfile {
            watch: _,
            generation: _,
            scratch: _,
            nulls: _,
            integers,
            not_bit,
            beyond_small,
            beyond_medium,
            inexact,
            minimum: _,
            maximum: _,
            reals,
            infinite,
            whole_reals: _,
            beyond_numeric,
            noisy,
            units,
            not_calendar,
            large,
            sentinel,
            texts,
            empty,
            emptied,
            nul,
            invalid,
            beyond_limit,
            longest: _,
            not_moment,
            not_date,
            not_time,
            zoned,
            midnight,
            beyond_precision,
            finer,
            named_zone,
            shape: _,
            loose_shape: _,
            padded,
            not_json,
            jsonb_loses,
            scalar,
            not_uuid,
            bare_uuid,
            uuid_form: _,
            uuid_case: _,
            not_word,
            not_truth,
            numeric,
            unasked,
            words: _,
            blobs,
            not_text,
            not_jsonb,
            not_word_size,
            not_uuid_blob,
            too_large,
        } = self;
        let own = [
            integers,
            not_bit,
            beyond_small,
            beyond_medium,
            inexact,
            reals,
            infinite,
            beyond_numeric,
            noisy,
            not_calendar,
            large,
            sentinel,
            texts,
            empty,
            emptied,
            nul,
            invalid,
            beyond_limit,
            not_moment,
            not_date,
            not_time,
            zoned,
            midnight,
            beyond_precision,
            finer,
            named_zone,
            padded,
            not_json,
            jsonb_loses,
            scalar,
            not_uuid,
            bare_uuid,
            not_word,
            not_truth,
            numeric,
            unasked,
            blobs,
            not_text,
            not_jsonb,
            not_word_size,
            not_uuid_blob,
            too_large,
        ];
        own.into_iter().chain(units.iter_mut().flat_map(of_unit))
    }
}

fn of_unit(marks: &mut UnitMarks) -> [&mut Mark; 5] {
    let UnitMarks { misfit, beyond_precision, finer, sentinel, near } = marks;
    [misfit, beyond_precision, finer, sentinel, near]
}

impl Packed {
    /// Packs a profile.
    pub fn new(mut profile: ColumnProfile) -> Packed {
        let mut samples = String::new();
        let mut marks: Vec<Kept> = Vec::new();
        for (at, mark) in (0..).zip(profile.marks()) {
            if mark.count == 0 {
                continue;
            }
            let shown = |kept: &Kept| &samples[kept.sample.0 as usize..kept.sample.1 as usize];
            let known = marks.iter().find(|kept| shown(kept) == mark.sample).map(|kept| kept.sample);
            let sample = known.unwrap_or_else(|| {
                let place = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
                let begin = place(samples.len());
                samples.push_str(&mark.sample);
                (begin, place(samples.len()))
            });
            marks.push(Kept { count: mark.count, line: mark.line, sample, at });
        }
        Packed {
            values: profile.values(),
            watch: profile.watch,
            generation: profile.generation,
            nulls: profile.nulls,
            minimum: profile.minimum,
            maximum: profile.maximum,
            longest: profile.longest,
            whole_reals: profile.whole_reals,
            shape: profile.shape,
            loose_shape: profile.loose_shape,
            uuid_form: profile.uuid_form,
            uuid_case: profile.uuid_case,
            words: profile.words,
            marks: marks.into(),
            samples: samples.into(),
        }
    }

    /// See [`ColumnProfile::values`].
    pub fn values(&self) -> u64 {
        self.values
    }

    /// The profile.
    pub fn unpack(&self) -> ColumnProfile {
        let mut profile = ColumnProfile {
            generation: self.generation,
            nulls: self.nulls,
            minimum: self.minimum,
            maximum: self.maximum,
            longest: self.longest,
            whole_reals: self.whole_reals,
            shape: self.shape,
            loose_shape: self.loose_shape,
            uuid_form: self.uuid_form,
            uuid_case: self.uuid_case,
            words: self.words,
            ..ColumnProfile::new(self.watch)
        };
        let mut kept = self.marks.iter().peekable();
        for (at, mark) in (0..).zip(profile.marks()) {
            if let Some(kept) = kept.next_if(|kept| kept.at == at) {
                let sample = &self.samples[kept.sample.0 as usize..kept.sample.1 as usize];
                *mark = Mark { count: kept.count, line: kept.line, sample: sample.to_owned() };
            }
        }
        profile
    }
}

#[cfg(test)]
mod tests {
    use super::super::Scratch;
    use super::*;

    #[test]
    fn what_was_packed_is_the_same_again() {
        let mut profile = ColumnProfile {
            generation: 1,
            nulls: 2,
            minimum: -3,
            maximum: 4,
            longest: 5,
            whole_reals: true,
            uuid_form: Seen::One(Form::Blob),
            words: Seen::Several,
            ..ColumnProfile::new(Watch::default().and(Watch::JSON))
        };
        profile.shape = Seen::Several;
        profile.loose_shape = Seen::Several;
        for (n, mark) in (0..).zip(profile.marks()) {
            if n % 7 != 3 {
                *mark = Mark { count: n + 1, line: n + 100, sample: format!("é{}", n / 3) };
            }
        }
        profile.scratch = Scratch::default();
        let before = format!("{profile:?}");
        let (values, packed) = (profile.values(), Packed::new(profile));
        assert_eq!(packed.values(), values);
        assert_eq!(format!("{:?}", packed.unpack()), before);
    }

    #[test]
    fn samples_stay_whole_however_long_they_are() {
        let mut profile = ColumnProfile::default();
        for (n, mark) in (0..).zip(profile.marks()) {
            let value = [0x80 + n; 300];
            *mark = Mark { count: 1, line: 1, sample: crate::report::sample(&value) };
        }
        let before = format!("{profile:?}");
        assert_eq!(format!("{:?}", Packed::new(profile).unpack()), before);
    }
}
