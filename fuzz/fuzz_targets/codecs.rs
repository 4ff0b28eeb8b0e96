//! A value that fits its column stands in the COPY row as the value it was.
#![no_main]

#[path = "properties.rs"]
mod properties;
use libfuzzer_sys::fuzz_target;
use properties::{checked, complete, psql};

fuzz_target!(|input: &[u8]| {
    if let Err(found) = checked::values(input) {
        panic!("{found}");
    }
});
