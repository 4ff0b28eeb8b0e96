//! The PostgreSQL side: types, names and the only place where SQL text is built.
//!
//! Nothing below this folder knows that SQLite exists.

pub mod alter;
mod citext;
mod dates;
pub mod ddl;
pub mod digest;
mod elements;
pub mod expr;
pub mod frame;
pub mod fts;
pub mod helpers;
pub mod ident;
mod jsons;
pub mod long_key;
mod made;
mod numbers;
pub mod options;
pub mod page;
mod printf;
pub mod procedures;
mod replace;
mod routines;
pub mod rtree;
pub mod script;
pub mod select;
pub mod shown;
pub mod tally;
pub mod trigger;
pub mod tsquery;
pub mod types;
