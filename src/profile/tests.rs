//! What profiles say of values.

use super::*;

fn seen(watch: Watch, values: &[Literal<'_>]) -> ColumnProfile {
    let mut profile = ColumnProfile::new(watch);
    for (value, line) in values.iter().zip(1..) {
        profile.observe(value, line);
    }
    profile
}

fn texts<'a>(all: &[&'a str]) -> Vec<Literal<'a>> {
    all.iter().map(|text| Literal::Text(Text::quoted(text.as_bytes()))).collect()
}

#[test]
fn the_first_misfit_of_a_class_keeps_line_and_sample() {
    let profile = seen(Watch::default(), &[Literal::Integer(1), Literal::Integer(70_000), Literal::Integer(-40_000)]);
    assert_eq!(profile.beyond_small, Mark { count: 2, line: 2, sample: "70000".into() });
    assert_eq!((profile.minimum, profile.maximum, profile.beyond_medium.count), (-40_000, 70_000, 0));
}

#[test]
fn dates_and_times_are_told_apart() {
    let watch = Watch { precision: Some(3), ..Watch::default() }.and(Watch::MOMENTS);
    let profile = seen(
        watch,
        &texts(&[
            "2024-05-06",
            "2024-05-06 00:00:00",
            "2024-05-06T07:08:09.1234Z",
            "07:08",
            "",
            "2024-05-06 07:08:00.50",
        ]),
    );
    let counts = [&profile.not_moment, &profile.not_date, &profile.not_time, &profile.zoned, &profile.midnight];
    assert_eq!(counts.map(|mark| mark.count), [2, 4, 5, 1, 1]);
    assert_eq!((profile.beyond_precision.count, profile.padded.count, profile.empty.line), (1, 1, 5));
    assert_eq!(profile.shape, Seen::Several);
}

#[test]
fn one_band_for_all_numbers_or_none() {
    let watch = Watch::default().and(Watch::MOMENTS);
    for (values, want) in [
        (&[1_714_979_289, 1_600_000_000][..], &[Unit::Seconds][..]),
        (&[1_714_979_289_123], &[Unit::Milliseconds]),
        (&[1_714_979_289, 1_714_979_289_123], &[]),
        (&[0], &[]),
        (&[20_240_506], &[]),
        (&[2_460_437], &[Unit::Julian]),
        (&[20_230_101_123_045], &[]),
        (&[638_400_000_000_000_000], &[]),
    ] {
        let profile = seen(watch, &values.iter().map(|v| Literal::Integer(*v)).collect::<Vec<_>>());
        let fitting: Vec<_> = profile
            .units
            .iter()
            .zip(PLAUSIBLE)
            .filter(|(marks, _)| marks.misfit.count == 0)
            .map(|(_, unit)| unit)
            .collect();
        assert_eq!(fitting, want, "{values:?}");
    }
}

#[test]
fn unwatched_families_cost_nothing_and_say_nothing() {
    let profile = seen(Watch::default(), &texts(&["{}", "true", "2024-05-06", "it''s"]));
    assert_eq!((profile.not_json.count, profile.not_moment.count, profile.not_word.count), (0, 0, 0));
    assert_eq!((profile.texts.count, profile.longest), (4, 10));
}

#[test]
fn the_generation_stands_still_while_nothing_new_is_seen() {
    let mut profile = ColumnProfile::new(Watch::default().and(Watch::WORDS));
    let words = texts(&["true", "false", "true", "yes"]);
    let generations: Vec<_> = words
        .iter()
        .map(|word| {
            profile.observe(word, 1);
            profile.generation()
        })
        .collect();
    assert_eq!(generations[0], generations[2]);
    assert!(generations[3] > generations[2]);
}

#[test]
fn long_texts_are_measured_like_short_ones() {
    let (small, large) = ("é''".repeat(9), "東".repeat(12 * LONG));
    for parts in
        [&[&small, &large, &small][..], &[&large, &large], &[&small; 4 * LONG], &[&small, &small, &large, &small]]
    {
        let raw = parts.iter().map(|part| part.as_str()).collect::<Vec<_>>().join("''");
        let (text, mut whole, mut memory) = (Text::quoted(raw.as_bytes()), Vec::new(), Vec::new());
        let whole = text.bytes(&mut whole);
        assert_eq!(measured_in_pieces(&text, &mut memory), Measures::EMPTY.and(whole));
        assert_eq!(memory, whole[..LONG]);
    }
}

#[test]
fn blobs_are_text_or_not() {
    let watch = Watch::default().and(Watch::JOIN);
    for (digits, want) in [("616263", 0), ("", 0), ("C3A9", 0), ("ff", 1), ("6100", 1)] {
        assert_eq!(seen(watch, &[Literal::Blob(digits.as_bytes())]).not_text.count, want, "{digits}");
    }
}
