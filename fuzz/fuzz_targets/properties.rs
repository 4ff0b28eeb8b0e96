//! The properties that the test house checks on seeded inputs, compiled into each target.

#![allow(dead_code, reason = "each target uses one of them")]

#[path = "../../tests/it/checked.rs"]
pub mod checked;
#[path = "../../tests/it/complete.rs"]
pub mod complete;
#[path = "../../tests/it/psql.rs"]
pub mod psql;
