//! Statements end where complete.c says, however the bytes arrive.
#![no_main]

#[path = "properties.rs"]
mod properties;
use libfuzzer_sys::fuzz_target;
use properties::{checked, complete, psql};

fuzz_target!(|input: (u8, &[u8])| {
    if let Err(found) = checked::scanner(input.1, usize::from(input.0)) {
        panic!("{found}");
    }
});
