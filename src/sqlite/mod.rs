//! The SQLite side: tokens, statements, rows and affinity, as sqlite.org documents them.
//!
//! Nothing below this folder knows that PostgreSQL exists. Grammars work on one whole statement (the scanner found
//! its end), so every parser is a complete one; rows have a hand-written lexer because they are the hot path.

pub mod affinity;
pub mod ast;
pub mod ddl;
pub mod expr;
mod grammar;
pub mod literal;
pub mod module;
pub mod print;
pub mod row;
pub mod search;
pub mod select;
pub mod token;
pub mod trigger;
