//! Where the two worlds meet: what SQLite declared and holds on one side, what PostgreSQL can hold on the other.

pub mod column;
pub mod policy;
#[cfg(test)]
mod property;

pub mod reversible;
pub mod step;

pub use column::{ColumnDecision, ColumnFacts, decide, watch};
pub use policy::TypePolicy;
pub use reversible::{Conversion, Source, reversible};
