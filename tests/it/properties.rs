//! The properties of [`crate::checked`] on seeded mutations of the corpus, within a budget: the same run on every
//! machine. `SQLITE2PG_PROPERTY_CASES` sets how many; `fuzz/` goes on where this ends.

use crate::cases;
use crate::checked;
use crate::random::{Random, mutate, typed};
use crate::values::rows_are_sqlites;
use libtest_mimic::{Failed, Trial};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Mutated inputs for each property.
const DEFAULT_CASES: u64 = 1500;

/// Larger inputs take longer and show nothing else.
const LARGEST: usize = 8000;

pub fn trials() -> Vec<Trial> {
    let trial = |name: &str, check: fn(&[u8], &mut Random) -> Result<(), String>| {
        Trial::test(format!("properties::{name}"), move || on_mutations(check))
    };
    vec![
        trial("any_input_gives_a_script_that_is_ours_alone", |input, _| checked::whole_filter(input).map(drop)),
        trial("statements_end_where_complete_c_says", |input, random| checked::scanner(input, 1 + random.below(9))),
        trial("any_statement_is_read_or_refused_as_rows", |input, random| on_statements(input, random, checked::rows)),
        trial("any_statement_is_read_or_refused_as_ddl", |input, random| on_statements(input, random, checked::ddl)),
        trial("a_value_that_fits_is_the_field", |input, _| checked::values(input)),
        Trial::test("properties::values_that_fit_are_given_back_the_same", || {
            each(budget() / 3, |random| {
                let dump = typed(random);
                rows_are_sqlites(&dump).map_err(|error| format!("{error}\n{dump}"))
            })
        }),
    ]
}

fn budget() -> u64 {
    std::env::var("SQLITE2PG_PROPERTY_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(DEFAULT_CASES)
}

/// Runs a check for each seed; a panic is a finding and names its seed.
fn each(cases: u64, check: impl Fn(&mut Random) -> Result<(), String>) -> Result<(), Failed> {
    for seed in 0..cases {
        match catch_unwind(AssertUnwindSafe(|| check(&mut Random::new(seed)))) {
            Ok(Ok(())) => {}
            Ok(Err(found)) => return Err(format!("seed {seed}: {found}").into()),
            Err(_) => return Err(format!("seed {seed}: a panic").into()),
        }
    }
    Ok(())
}

fn on_mutations(check: fn(&[u8], &mut Random) -> Result<(), String>) -> Result<(), Failed> {
    let mut inputs: Vec<Vec<u8>> = cases::all().iter().map(cases::Case::input).collect();
    inputs.retain(|input| input.len() < LARGEST);
    each(budget(), |random| {
        let mut input = inputs[random.below(inputs.len())].clone();
        mutate(&mut input, random, &inputs);
        check(&input, random).map_err(|found| format!("{found}\n{}", crate::server::show(&input)))
    })
}

/// Statements of an input, and pieces of it that begin anywhere.
fn on_statements(input: &[u8], random: &mut Random, check: fn(&[u8]) -> Result<(), String>) -> Result<(), String> {
    for statement in input.split_inclusive(|byte| *byte == b';') {
        check(statement.trim_ascii_start())?;
    }
    check(&input[random.below(input.len() + 1)..])
}
