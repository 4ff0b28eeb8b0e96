//! Any statement is read as CREATE or refused at a place inside it.
#![no_main]

#[path = "properties.rs"]
mod properties;
use libfuzzer_sys::fuzz_target;
use properties::{checked, complete, psql};

fuzz_target!(|statement: &[u8]| {
    if let Err(found) = checked::ddl(statement) {
        panic!("{found}");
    }
});
