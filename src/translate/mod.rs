//! From SQLite's world to PostgreSQL's: the only place where both are named.
//!
//! In: the catalog, profiles, rules. Out: plans for `pg`, codecs for values, and a diagnostic for all that is lost.

#![deny(clippy::wildcard_enum_match_arm)]

pub mod agree;
pub mod alter;
pub mod check;
pub mod citext;
pub mod collation;
pub mod column;
pub mod decision;
pub mod default;
pub mod empty;
pub mod expr;
pub mod foreign_key;
mod form;
pub mod fts;
pub mod generated;
pub mod guard;
pub mod index;
mod moment;
pub mod policy;
#[cfg(test)]
mod property;
pub mod reversible;
pub mod rtree;
pub mod select;
pub mod step;
pub mod table;
pub mod trigger;
pub mod view;
mod widening;
mod wish;

pub use column::{ColumnDecision, ColumnFacts, decide, watch};
pub use policy::TypePolicy;
pub use reversible::{Conversion, Source, reversible};
