//! Tables, and lookups in them: no logic beyond that. One row is one rule, and its id is also its diagnostic code,
//! its folder in the corpus and its row in the README.

pub mod commands;
pub mod defaults;
pub mod foreign;
pub mod functions;
pub mod pragmas;
pub mod tokenizers;
pub mod types;
