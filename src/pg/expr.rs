//! PostgreSQL expressions as a tree that prints itself; the tree is all that `translate` can put into the output.

use super::ident::{Ident, Literal};
use super::types::PgType;
use std::fmt;

/// An expression. Printing adds the parentheses that keep its shape.
#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    /// `NULL`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number in PostgreSQL's spelling, its sign included.
    Number(String),
    /// A string literal.
    String(String),
    /// A bytea literal, from hex digits.
    Bytes(String),
    /// A column of the table at hand.
    Column(String),
    /// `expression::type`.
    Cast(Box<Expr>, PgType),
    /// A function of pg_catalog with its arguments.
    Call(&'static str, Vec<Expr>),
    /// A word that is a value: `CURRENT_DATE`.
    Keyword(&'static str),
    /// `left operator right`.
    Binary(Box<Expr>, &'static str, Box<Expr>),
    /// `operator operand`: `NOT`, `-`.
    Unary(&'static str, Box<Expr>),
    /// `operand IS NULL`, `operand IS NOT NULL`.
    Postfix(Box<Expr>, &'static str),
    /// `operand IN (..)`; `NOT IN` with the keyword.
    In(Box<Expr>, &'static str, Vec<Expr>),
    /// `operand BETWEEN low AND high`.
    Between(Box<Expr>, &'static str, Box<Expr>, Box<Expr>),
    /// `operand ILIKE pattern ESCAPE ''`: no escape character.
    Like(Box<Expr>, Box<Expr>),
    /// `operand COLLATE pg_catalog."C"`.
    CollateC(Box<Expr>),
    /// `(operand AT TIME ZONE 'UTC')`.
    AtUtc(Box<Expr>),
    /// `extract(field FROM operand)`.
    Extract(&'static str, Box<Expr>),
}

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expr::Null => f.write_str("NULL"),
            Expr::Boolean(value) => write!(f, "{value}"),
            Expr::Number(text) => f.write_str(text),
            Expr::String(text) => write!(f, "{}", Literal(text)),
            Expr::Bytes(hex) => write!(f, "pg_catalog.decode('{hex}', 'hex')"),
            Expr::Column(name) => write!(f, "{}", Ident(name)),
            Expr::Cast(inner, ty) => write!(f, "{}::{ty}", Inner(inner)),
            Expr::Call(name, arguments) => {
                write!(f, "pg_catalog.{name}(")?;
                list(f, arguments)?;
                f.write_str(")")
            }
            Expr::Keyword(word) => f.write_str(word),
            Expr::Binary(left, operator, right) => write!(f, "{} {operator} {}", Inner(left), Inner(right)),
            Expr::Unary(operator, inner) => write!(f, "{operator} {}", Inner(inner)),
            Expr::Postfix(inner, operator) => write!(f, "{} {operator}", Inner(inner)),
            Expr::In(inner, operator, members) => {
                write!(f, "{} {operator} (", Inner(inner))?;
                list(f, members)?;
                f.write_str(")")
            }
            Expr::Between(inner, operator, low, high) => {
                write!(f, "{} {operator} {} AND {}", Inner(inner), Inner(low), Inner(high))
            }
            Expr::Like(inner, pattern) => write!(f, "{} ILIKE {} ESCAPE ''", Inner(inner), Inner(pattern)),
            Expr::CollateC(inner) => write!(f, "{} COLLATE pg_catalog.\"C\"", Inner(inner)),
            Expr::AtUtc(inner) => write!(f, "{} AT TIME ZONE 'UTC'", Inner(inner)),
            Expr::Extract(field, inner) => write!(f, "extract({field} FROM {inner})"),
        }
    }
}

/// An operand: in parentheses unless it is one word.
struct Inner<'a>(&'a Expr);

impl fmt::Display for Inner<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let atom = match self.0 {
            Expr::Number(text) => !text.starts_with(['-', '+']),
            Expr::Null
            | Expr::Boolean(_)
            | Expr::String(_)
            | Expr::Bytes(_)
            | Expr::Column(_)
            | Expr::Call(..)
            | Expr::Keyword(_)
            | Expr::Extract(..) => true,
            Expr::Cast(..)
            | Expr::Binary(..)
            | Expr::Unary(..)
            | Expr::Postfix(..)
            | Expr::In(..)
            | Expr::Between(..)
            | Expr::Like(..)
            | Expr::CollateC(_)
            | Expr::AtUtc(_) => false,
        };
        if atom { write!(f, "{}", self.0) } else { write!(f, "({})", self.0) }
    }
}

fn list(f: &mut fmt::Formatter<'_>, members: &[Expr]) -> fmt::Result {
    for (i, member) in members.iter().enumerate() {
        if i > 0 {
            f.write_str(", ")?;
        }
        write!(f, "{member}")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_print_with_their_parentheses() {
        let column = || Box::new(Expr::Column("x".into()));
        for (expr, want) in [
            (Expr::In(column(), "IN", vec![Expr::Number("0".into()), Expr::Number("-1".into())]), "\"x\" IN (0, -1)"),
            (Expr::Cast(Box::new(Expr::Number("-1".into())), PgType::BigInt), "(-1)::bigint"),
            (Expr::AtUtc(Box::new(Expr::Call("now", vec![]))), "pg_catalog.now() AT TIME ZONE 'UTC'"),
            (
                Expr::Binary(
                    Box::new(Expr::Binary(column(), ">", Box::new(Expr::Number("1".into())))),
                    "OR",
                    Box::new(Expr::Postfix(column(), "IS NULL")),
                ),
                "(\"x\" > 1) OR (\"x\" IS NULL)",
            ),
            (Expr::String("a\\b'c".into()), " E'a\\\\b''c'"),
        ] {
            assert_eq!(expr.to_string(), want);
        }
    }
}
