//! Expressions (sqlite.org/lang_expr.html). In: balanced runs of tokens. Out: [`ast::Expr`], and text of it again.

pub mod ast;
pub mod parse;
pub(in crate::sqlite) mod print;
pub(in crate::sqlite) mod term;
pub(in crate::sqlite) mod window;

#[cfg(test)]
mod tests;
