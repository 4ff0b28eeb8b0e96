//! sqlite2pg turns the output of `sqlite3 app.db .dump` into a script that psql loads into PostgreSQL.
//!
//! The layers, in the direction the data flows (no arrow goes back; `tests/it/tidy.rs` holds them to it):
//! `input` (bytes) -> `scan` (statements) -> `sqlite` (rows and schema) -> `catalog` (what was declared) ->
//! `profile` (what the values are) -> `translate` (both worlds meet, by `rules`) -> `codec` (values to COPY text) ->
//! `pg` (SQL text) -> `report` (what happened). `convert` is the loop that knows them all,
//! `run` leads it from a file to a file, `files` says from which to which.

pub mod catalog;
pub mod codec;
pub mod convert;
pub mod error;
pub mod files;
pub mod input;
pub mod output;
pub mod pg;
pub mod profile;
pub mod progress;
pub mod report;
pub mod rules;
pub mod run;
pub mod scan;
pub mod sqlite;
pub mod translate;
