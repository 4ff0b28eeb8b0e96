//! SELECT (sqlite.org/lang_select.html). In: the tokens behind CREATE VIEW .. AS. Out: [`ast::Select`], and text of it again.

pub mod ast;
pub(in crate::sqlite) mod from;
pub mod parse;
pub(in crate::sqlite) mod print;

#[cfg(test)]
mod tests;
