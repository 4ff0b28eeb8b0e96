//! Where the two worlds meet: what SQLite declared and holds on one side, what PostgreSQL can hold on the other.

pub mod policy;
