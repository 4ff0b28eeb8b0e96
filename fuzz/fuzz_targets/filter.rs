//! Any input gives a script that psql takes for what the filter meant.
#![no_main]

#[path = "properties.rs"]
mod properties;
use libfuzzer_sys::fuzz_target;
use properties::{checked, complete, psql};

fuzz_target!(|dump: &[u8]| {
    if let Err(found) = checked::whole_filter(dump).map(drop) {
        panic!("{found}");
    }
});
