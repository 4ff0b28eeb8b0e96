//! What the values of one column really are.
//!
//! In: every value of the column with its line. Out: per class of misfit a count, the first line and a sample, and what
//! the lattices need to choose by (sqlite.org/datatype3.html). Memory is bounded, and a value allocates nothing unless
//! it is the first of its class.
//!
//! The questions are asked with the codecs' own parsers, so that what fits here is what they encode.

mod accepted;
mod packed;
mod watch;

pub use accepted::{Accepted, Usual};
pub use packed::Packed;
pub use watch::Watch;

use crate::codec::boolean::{self, Words};
use crate::codec::datetime::{self, Kind, Moment, Shape, Zone};
use crate::codec::epoch::{Instant, Number, PLAUSIBLE, Unit};
use crate::codec::json::{self, Jsonb, Top};
use crate::codec::jsonb;
use crate::codec::number::{self, Decimal};
use crate::codec::text::{self, Measures, Soundness};
use crate::codec::uuid::{self, Form};
use crate::codec::{Classes, Fraction, Scratch, UnitForm, fits_numeric};
use crate::report::sample;
use crate::sqlite::literal::{Literal, Seams, Spelt, Text};

/// Values of one class: how many, where first, which.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mark {
    /// How many.
    pub count: u64,
    /// The line of the first, from 1.
    pub line: u64,
    /// The first, as a diagnostic shows it.
    pub sample: String,
}

/// Something that all values have in common, or not.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Seen<T> {
    /// No value yet.
    #[default]
    None,
    /// All values the same.
    One(T),
    /// At least two.
    Several,
}

impl<T: PartialEq> Seen<T> {
    /// Adds a value; tells whether that changed anything.
    fn add(&mut self, value: T) -> bool {
        match self {
            Seen::None => *self = Seen::One(value),
            Seen::One(seen) if *seen != value => *self = Seen::Several,
            Seen::One(_) | Seen::Several => return false,
        }
        true
    }
}

/// A text beyond this is measured piece by piece; what is no JSON and longer is no date, UUID or word either.
const LONG: usize = 4096;

/// A real that is printed like an integer but for its `.0`, and that an integer could be.
fn is_whole(value: f64) -> bool {
    value.fract() == 0.0 && value.abs() < 9_223_372_036_854_775_808.0
}

/// Numbers read in one unit.
#[derive(Debug, Clone, Default)]
pub struct UnitMarks {
    /// Numbers that are no instant in it, or no plausible one where nobody named the unit.
    pub misfit: Mark,
    /// Instants with more fraction digits than the declared precision.
    pub beyond_precision: Mark,
    /// Instants that are finer than microseconds.
    pub finer: Mark,
    /// Instants that mean "never".
    pub sentinel: Mark,
    /// Instants so early or so late that the number may count from another day.
    pub near: Mark,
}

/// The units in which every number is read, in the order of [`ColumnProfile::units`]; behind them stands the one that
/// `--epoch` names.
pub const UNITS: [Unit; 6] = [PLAUSIBLE[0], PLAUSIBLE[1], PLAUSIBLE[2], PLAUSIBLE[3], PLAUSIBLE[4], Unit::Cocoa];

/// The profile of one column. Marks that belong to a family which is not watched stay empty.
#[derive(Debug, Default)]
#[allow(missing_docs)]
pub struct ColumnProfile {
    watch: Watch,
    generation: u64,
    scratch: Scratch,
    pub nulls: u64,
    pub integers: Mark,
    /// Neither 0 nor 1.
    pub not_bit: Mark,
    /// Beyond 16 bits.
    pub beyond_small: Mark,
    /// Beyond 32 bits.
    pub beyond_medium: Mark,
    /// Integers that a double does not hold.
    pub inexact: Mark,
    pub minimum: i64,
    pub maximum: i64,
    pub reals: Mark,
    pub infinite: Mark,
    /// Some reals are whole numbers of 64 bits.
    pub whole_reals: bool,
    /// Numbers that numeric(p,s) would round or refuse.
    pub beyond_numeric: Mark,
    /// Reals that it holds but for digits behind the fifteenth.
    pub noisy: Mark,
    /// Numbers as instants, by unit; the last is the one that `--epoch` names.
    pub units: [UnitMarks; UNITS.len() + 1],
    /// Numbers whose digits are no calendar; those that mean "never" are not asked.
    pub not_calendar: Mark,
    /// Numbers that are too large for seconds if their digits look like a calendar.
    pub large: Mark,
    /// Numbers that mean "never" in some unit.
    pub sentinel: Mark,
    pub texts: Mark,
    pub empty: Mark,
    /// Empty texts that are NULL; they count as nothing else.
    pub emptied: Mark,
    pub nul: Mark,
    pub invalid: Mark,
    /// Longer than n characters.
    pub beyond_limit: Mark,
    /// Bytes of the longest text (at least its characters).
    pub longest: usize,
    /// Neither a date nor a date and time.
    pub not_moment: Mark,
    /// Not a date (a midnight without zone is one).
    pub not_date: Mark,
    pub not_time: Mark,
    pub zoned: Mark,
    /// Dates that are written with a midnight.
    pub midnight: Mark,
    /// More fraction digits than the declared precision.
    pub beyond_precision: Mark,
    /// Texts with more than six digits of a second: dates or times with `--fraction round` only.
    pub finer: Mark,
    /// Other texts whose zone has a name, as Go prints it: likewise.
    pub named_zone: Mark,
    /// The shape of all dates and times.
    pub shape: Seen<Shape>,
    /// The shape, not counting fraction digits.
    pub loose_shape: Seen<Shape>,
    /// Fractions that end in 0.
    pub padded: Mark,
    pub not_json: Mark,
    /// JSON that jsonb would lose something of.
    pub jsonb_loses: Mark,
    /// JSON that is no object or array.
    pub scalar: Mark,
    pub not_uuid: Mark,
    /// UUIDs of 32 digits alone.
    pub bare_uuid: Mark,
    /// The form of all UUIDs, BLOBs too.
    pub uuid_form: Seen<Form>,
    /// The case of all UUIDs.
    pub uuid_case: Option<uuid::Case>,
    pub not_word: Mark,
    /// Texts that PostgreSQL's boolean does not read.
    pub not_truth: Mark,
    /// Texts that read as numbers.
    pub numeric: Mark,
    /// Texts that were only counted.
    pub unasked: Mark,
    pub words: Seen<Words>,
    pub blobs: Mark,
    /// BLOBs that are not text; after the first one no further BLOB is looked at.
    pub not_text: Mark,
    /// BLOBs that are not SQLite's binary JSON.
    pub not_jsonb: Mark,
    /// BLOBs that are not as long as an integer: 1, 2, 4 or 8 bytes.
    pub not_word_size: Mark,
    /// BLOBs that are not 16 bytes.
    pub not_uuid_blob: Mark,
    /// The largest values of rows that make too long a line of COPY.
    pub too_large: Mark,
}

/// Adds a value to a mark; a first one is news.
fn hit(mark: &mut Mark, news: &mut u64, line: u64, shown: impl FnOnce() -> String) {
    if mark.count == 0 {
        *news += 1;
        mark.line = line;
        mark.sample = shown();
    }
    mark.count += 1;
}

impl UnitMarks {
    fn read(
        &mut self,
        instant: Option<Instant>,
        precision: Option<u8>,
        news: &mut u64,
        (line, shown): (u64, &impl Fn() -> String),
    ) {
        let Some(instant) = instant else { return hit(&mut self.misfit, news, line, shown) };
        if instant.finer {
            hit(&mut self.finer, news, line, shown);
        }
        if precision.is_some_and(|precision| datetime::fraction_digits(instant.micros) > precision) {
            hit(&mut self.beyond_precision, news, line, shown);
        }
        if instant.is_sentinel() {
            hit(&mut self.sentinel, news, line, shown);
        } else if instant.is_near() {
            hit(&mut self.near, news, line, shown);
        }
    }
}

impl ColumnProfile {
    /// An empty profile that looks at what the rule of its column needs.
    pub fn new(watch: Watch) -> ColumnProfile {
        ColumnProfile { watch, minimum: i64::MAX, maximum: i64::MIN, ..ColumnProfile::default() }
    }

    /// Grows with everything that can change a decision: while it stays, so does the decision.
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// Whether it was asked all that another profile would be.
    pub fn answers(&self, other: &Watch) -> bool {
        self.values() == 0 || self.watch.answers(other)
    }

    /// BLOBs are looked into, and all so far are text.
    pub fn asks_whether_blobs_are_text(&self) -> bool {
        self.watch.has(Watch::JOIN) && self.not_text.count == 0
    }

    /// Whether it is of interest which texts read as numbers.
    pub fn asks_whether_texts_are_numbers(&self) -> bool {
        self.watch.has(Watch::NUMBERS)
    }

    /// Numbers may be dates or times.
    pub fn asks_about_moments(&self) -> bool {
        self.watch.has(Watch::MOMENTS)
    }

    /// Dates and times of a column of such were rounded, or had a zone whose name is gone.
    pub fn is_rounded(&self) -> bool {
        let finer = |marks: &UnitMarks| marks.finer.count > 0 && marks.misfit.count == 0;
        let some = self.finer.count > 0 || self.named_zone.count > 0 || self.units.iter().any(finer);
        some && self.watch.fraction == Fraction::Round
    }

    /// The numbers as a column of this unit takes them.
    pub fn in_unit(&self, form: UnitForm) -> Option<&UnitMarks> {
        let [units @ .., told] = &self.units;
        let (UnitForm::Banded(unit) | UnitForm::Told(unit)) = form;
        if form == UnitForm::Told(unit) && self.watch.told == Some(unit) {
            return Some(told);
        }
        units.iter().zip(UNITS).find(|(_, of)| *of == unit).map(|(marks, _)| marks)
    }

    /// The storage classes seen.
    pub fn classes(&self) -> Classes {
        [
            (&self.integers, Classes::INTEGER),
            (&self.reals, Classes::REAL),
            (&self.texts, Classes::TEXT),
            (&self.blobs, Classes::BLOB),
        ]
        .iter()
        .filter(|(mark, _)| mark.count > 0)
        .fold(Classes::NONE, |all, (_, class)| all.with(*class))
    }

    /// Values that are not NULL.
    pub fn values(&self) -> u64 {
        self.integers.count + self.reals.count + self.texts.count + self.blobs.count
    }

    /// Looks at one value. `line` is where it stands, from 1.
    pub fn observe(&mut self, value: &Literal<'_>, line: u64) {
        match value {
            Literal::Null => self.nulls += 1,
            Literal::Integer(value) => self.integer(*value, line),
            Literal::Real { value, text } => self.real(*value, text, line),
            Literal::Text(text) => self.text(text, line),
            Literal::Blob(digits) => self.blob(digits, line),
        }
    }

    /// A value of this column makes its row longer than a line of COPY may be.
    pub fn too_large(&mut self, bytes: usize, line: u64) {
        hit(&mut self.too_large, &mut self.generation, line, || format!("a line of {bytes} bytes"));
    }

    fn integer(&mut self, value: i64, line: u64) {
        let news = &mut self.generation;
        let shown = || value.to_string();
        hit(&mut self.integers, news, line, shown);
        self.minimum = self.minimum.min(value);
        self.maximum = self.maximum.max(value);
        if !matches!(value, 0 | 1) {
            hit(&mut self.not_bit, news, line, shown);
        }
        if i16::try_from(value).is_err() {
            hit(&mut self.beyond_small, news, line, shown);
        }
        if i32::try_from(value).is_err() {
            hit(&mut self.beyond_medium, news, line, shown);
            if !number::exact_in_double(value) {
                hit(&mut self.inexact, news, line, shown);
            }
        }
        if let Some(limits) = self.watch.numeric
            && value != 0
            && !fits_numeric(limits, number::integer_digits(value), 0)
        {
            hit(&mut self.beyond_numeric, news, line, shown);
        }
        if self.watch.has(Watch::MOMENTS) {
            self.number(line, shown, Number::Integer(value));
        }
    }

    fn real(&mut self, value: f64, text: &[u8], line: u64) {
        let news = &mut self.generation;
        let shown = || {
            let mut out = Vec::new();
            number::push_real_text(value, text, &mut out);
            sample(&out)
        };
        hit(&mut self.reals, news, line, shown);
        self.whole_reals |= is_whole(value);
        if value.is_infinite() {
            hit(&mut self.infinite, news, line, shown);
        }
        if let Some(limits) = self.watch.numeric {
            match Decimal::new(value, text) {
                Some(decimal) if decimal.fits(limits) => {}
                Some(decimal) if decimal.without_noise(value, limits).is_some() => {
                    hit(&mut self.noisy, news, line, shown);
                }
                Some(_) | None => hit(&mut self.beyond_numeric, news, line, shown),
            }
        }
        if self.watch.has(Watch::MOMENTS) {
            self.number(line, shown, Number::real(value, text));
        }
    }

    fn number(&mut self, line: u64, shown: impl Fn() -> String, number: Number) {
        let news = &mut self.generation;
        let (plausible, named) = self.units.split_at_mut(PLAUSIBLE.len());
        for (marks, unit) in plausible.iter_mut().zip(PLAUSIBLE) {
            let instant = unit.instant(number).filter(|instant| unit.is_plausible(*instant, number));
            marks.read(instant, self.watch.precision, news, (line, &shown));
        }
        for (marks, unit) in named.iter_mut().zip([Some(Unit::Cocoa), self.watch.told]) {
            let instant = unit.and_then(|unit| unit.instant(number));
            marks.read(instant, self.watch.precision, news, (line, &shown));
        }
        if number.is_sentinel() {
            hit(&mut self.sentinel, news, line, &shown);
        } else if !number.is_calendar() {
            hit(&mut self.not_calendar, news, line, &shown);
        }
        if number.is_large() {
            hit(&mut self.large, news, line, &shown);
        }
    }

    /// Empty texts are NULL, as long as the column is no text.
    pub fn asks_about_empties(&self) -> bool {
        self.watch.has(Watch::EMPTY)
    }

    fn text(&mut self, value: &Text<'_>, line: u64) {
        if value.raw.is_empty() && self.watch.has(Watch::EMPTY) {
            return hit(&mut self.emptied, &mut self.generation, line, String::new);
        }
        let mut memory = std::mem::take(&mut self.scratch.bytes);
        let whole = match value.spelt {
            Spelt::Plain | Spelt::Expression(Seams::Anywhere) => true,
            Spelt::Doubled | Spelt::Expression(Seams::Marks | Seams::Characters) => {
                value.raw.len() <= LONG || self.watch.has(Watch::JSON)
            }
        };
        if whole {
            let bytes = value.bytes(&mut memory);
            self.measured(bytes, Measures::EMPTY.and(bytes), line);
        } else {
            // its beginning is all that anything else than JSON is told by
            let measures = measured_in_pieces(value, &mut memory);
            self.measured(&memory, measures, line);
        }
        self.scratch.bytes = memory;
    }

    fn measured(&mut self, bytes: &[u8], Measures { bytes: length, characters, soundness }: Measures, line: u64) {
        let news = &mut self.generation;
        let shown = || sample(bytes);
        hit(&mut self.texts, news, line, shown);
        self.longest = self.longest.max(length);
        if length == 0 {
            hit(&mut self.empty, news, line, shown);
        }
        match soundness {
            Soundness::Sound => {}
            Soundness::Nul => hit(&mut self.nul, news, line, shown),
            Soundness::InvalidUtf8 => hit(&mut self.invalid, news, line, shown),
        }
        if self.watch.limit.is_some_and(|limit| characters > limit as usize) {
            hit(&mut self.beyond_limit, news, line, shown);
        }
        if self.watch.has(Watch::JSON) {
            let checked =
                if soundness == Soundness::InvalidUtf8 { None } else { json::check(bytes, &mut self.scratch.json) };
            match checked {
                None => hit(&mut self.not_json, news, line, shown),
                Some((top, jsonb)) => {
                    if jsonb == Jsonb::Loses {
                        hit(&mut self.jsonb_loses, news, line, shown);
                    }
                    if top == Top::Scalar {
                        hit(&mut self.scalar, news, line, shown);
                    }
                }
            }
        }
        if self.watch.has(Watch::UUID) {
            match uuid::parse(bytes) {
                None => hit(&mut self.not_uuid, news, line, shown),
                Some((_, spelling)) => {
                    if spelling.form == Form::Bare {
                        hit(&mut self.bare_uuid, news, line, shown);
                    }
                    let joined = self.uuid_case.map_or(spelling.case, |case| uuid::join(case, spelling.case));
                    *news += u64::from(self.uuid_form.add(spelling.form)) + u64::from(self.uuid_case != Some(joined));
                    self.uuid_case = Some(joined);
                }
            }
        }
        if self.watch.has(Watch::WORDS) {
            if boolean::parse_any(bytes).is_none() {
                hit(&mut self.not_truth, news, line, shown);
            }
            match boolean::parse(bytes) {
                None => hit(&mut self.not_word, news, line, shown),
                Some((words, _)) => *news += u64::from(self.words.add(words)),
            }
        }
        if self.watch.has(Watch::NUMBERS) && number::reads_as_number(bytes) {
            hit(&mut self.numeric, news, line, shown);
        }
        if self.watch.has(Watch::MOMENTS) {
            self.moment(bytes, line);
        }
    }

    fn moment(&mut self, bytes: &[u8], line: u64) {
        let news = &mut self.generation;
        let shown = || sample(bytes);
        let Some(moment) = datetime::parse(bytes, self.watch.fraction) else {
            match datetime::parse(bytes, Fraction::Round) {
                Some(moment) if moment.is_finer() => hit(&mut self.finer, news, line, shown),
                Some(_) => hit(&mut self.named_zone, news, line, shown),
                None => {}
            }
            for mark in [&mut self.not_moment, &mut self.not_date, &mut self.not_time] {
                hit(mark, news, line, shown);
            }
            return;
        };
        self.spelt(&moment, line, shown)
    }

    fn spelt(&mut self, moment: &Moment, line: u64, shown: impl Fn() -> String) {
        let news = &mut self.generation;
        let shown = &shown;
        *news += u64::from(self.shape.add(moment.shape));
        *news += u64::from(self.loose_shape.add(Shape { fraction: 0, ..moment.shape }));
        if moment.shape.fraction > moment.digits {
            hit(&mut self.padded, news, line, shown);
        }
        if self.watch.precision.is_some_and(|precision| moment.digits > precision) {
            hit(&mut self.beyond_precision, news, line, shown);
        }
        if moment.is_finer() {
            hit(&mut self.finer, news, line, shown);
        } else if let Zone::Named { .. } = moment.shape.zone {
            hit(&mut self.named_zone, news, line, shown);
        }
        match moment.kind {
            Kind::Date => hit(&mut self.not_time, news, line, shown),
            Kind::DateTime => {
                hit(&mut self.not_time, news, line, shown);
                if moment.offset.is_some() {
                    hit(&mut self.zoned, news, line, shown);
                }
                if moment.offset.is_none() && moment.midnight() {
                    hit(&mut self.midnight, news, line, shown);
                } else {
                    hit(&mut self.not_date, news, line, shown);
                }
            }
            Kind::Time => {
                hit(&mut self.not_moment, news, line, shown);
                hit(&mut self.not_date, news, line, shown);
            }
        }
    }

    fn blob(&mut self, digits: &[u8], line: u64) {
        let news = &mut self.generation;
        let shown = || format!("x'{}'", sample(digits));
        hit(&mut self.blobs, news, line, shown);
        if !matches!(digits.len(), 2 | 4 | 8 | 16) {
            hit(&mut self.not_word_size, news, line, shown);
        }
        if self.watch.has(Watch::JSON) {
            let Scratch { jsonb, json, .. } = &mut self.scratch;
            let decoded = jsonb::decode(digits, jsonb).filter(|text| text::soundness(text) != Soundness::InvalidUtf8);
            match decoded.and_then(|text| json::check(text, json)) {
                None => hit(&mut self.not_jsonb, news, line, shown),
                Some((_, Jsonb::Loses)) => hit(&mut self.jsonb_loses, news, line, shown),
                Some((_, Jsonb::Keeps)) => {}
            }
        }
        if self.watch.has(Watch::UUID) {
            if digits.len() == 32 {
                *news += u64::from(self.uuid_form.add(Form::Blob));
            } else {
                hit(&mut self.not_uuid_blob, news, line, shown);
            }
        }
        if self.watch.has(Watch::JOIN) && self.not_text.count == 0 && !text::is_text(digits) {
            hit(&mut self.not_text, news, line, shown);
        }
    }
}

/// Measures a text whose pieces end behind characters. `memory` then holds its beginning, [`LONG`] bytes.
fn measured_in_pieces(text: &Text<'_>, memory: &mut Vec<u8>) -> Measures {
    const ROOM: usize = 16 * LONG;
    memory.clear();
    let mut measures = Measures::EMPTY;
    let mut measured = 0;
    text.pieces(|piece| {
        let large = piece.len() > ROOM / 2;
        if large || memory.len() + piece.len() > ROOM {
            measures = measures.and(&memory[measured..]);
            memory.truncate(LONG);
            measured = memory.len();
        }
        // small pieces are put together: each alone would cost more than its bytes
        if large {
            measures = measures.and(piece);
            memory.extend_from_slice(&piece[..LONG - memory.len()]);
            measured = memory.len();
        } else {
            memory.extend_from_slice(piece);
        }
    });
    measures = measures.and(&memory[measured..]);
    memory.truncate(LONG);
    measures
}

#[cfg(test)]
mod tests;
