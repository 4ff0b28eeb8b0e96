//! Expressions (sqlite.org/lang_expr.html). In: balanced runs of tokens. Out: [`ast::Expr`], and text of it again.

pub mod ast;
