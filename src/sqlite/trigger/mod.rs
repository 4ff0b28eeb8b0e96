//! Bodies of triggers (sqlite.org/lang_createtrigger.html). In: the tokens behind the name. Out: [`ast::Trigger`], and text of it again.

pub mod ast;
pub mod parse;
mod print;

#[cfg(test)]
mod tests;
