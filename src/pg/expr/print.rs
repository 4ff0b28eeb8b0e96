//! Expressions as text.

use super::{Aggregate, Arguments, Bound, Expr, Frame, Order, Over, ROWS, Window};
use crate::pg::ident::{Ident, Literal};
use std::fmt;

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expr::Null => f.write_str("NULL"),
            Expr::Boolean(value) => write!(f, "{value}"),
            Expr::Number(text) => f.write_str(text),
            Expr::String(text) => write!(f, "{}", Literal(text)),
            Expr::Bytes(hex) => write!(f, "pg_catalog.decode('{hex}', 'hex')"),
            Expr::Column(name) => write!(f, "{}", Ident(name)),
            Expr::Of(table, name) if ROWS.contains(&table.as_str()) => write!(f, "{table}.{}", Ident(name)),
            Expr::Of(table, name) => write!(f, "{}.{}", Ident(table), Ident(name)),
            Expr::Cast(inner, ty) => write!(f, "{}::{ty}", Inner(inner)),
            Expr::Uncased(inner) => write!(f, "{}::text", Inner(inner)),
            Expr::Call(name, arguments) => write!(f, "pg_catalog.{name}({})", List(arguments)),
            Expr::Keywords(name, arguments) => write!(f, "{name}({})", List(arguments)),
            Expr::Named(name, value) => write!(f, "{name} => {value}"),
            Expr::Helper(call) => {
                write!(f, "{}.{}({})", Ident(&call.schema), call.helper.name(), List(&call.arguments))
            }
            Expr::Aggregate(call) => write!(f, "{call}"),
            Expr::Keyword(word) => f.write_str(word),
            Expr::Binary(left, operator, right) => write!(f, "{} {operator} {}", Inner(left), Inner(right)),
            Expr::Chain(operator, operands) => {
                for (i, operand) in operands.iter().enumerate() {
                    if i > 0 {
                        write!(f, " {operator} ")?;
                    }
                    write!(f, "{}", Inner(operand))?;
                }
                Ok(())
            }
            Expr::Unary(operator, inner) => write!(f, "{operator} {}", Inner(inner)),
            Expr::Postfix(inner, operator) => write!(f, "{} {operator}", Inner(inner)),
            Expr::In(inner, operator, members) => write!(f, "{} {operator} ({})", Inner(inner), List(members)),
            Expr::InSelect(inner, operator, select) => write!(f, "{} {operator} ({select})", Inner(inner)),
            Expr::Between(inner, operator, low, high) => {
                write!(f, "{} {operator} {} AND {}", Inner(inner), Inner(low), Inner(high))
            }
            Expr::Like(inner, operator, pattern, escape) => {
                write!(f, "{} {operator} {} ESCAPE {}", Inner(inner), Inner(pattern), Inner(escape))
            }
            Expr::Case(operand, branches, otherwise) => {
                f.write_str("CASE")?;
                if let Some(operand) = operand {
                    write!(f, " {}", Inner(operand))?;
                }
                for (when, then) in branches {
                    write!(f, " WHEN {when} THEN {then}")?;
                }
                if let Some(otherwise) = otherwise {
                    write!(f, " ELSE {otherwise}")?;
                }
                f.write_str(" END")
            }
            Expr::Exists(select) => write!(f, "EXISTS ({select})"),
            Expr::Subquery(select) => write!(f, "({select})"),
            Expr::Row(members) => write!(f, "ROW({})", List(members)),
            Expr::Array(members, ty) => write!(f, "ARRAY[{}]::{ty}[]", List(members)),
            Expr::CollateC(inner) => write!(f, "{} COLLATE pg_catalog.\"C\"", Inner(inner)),
            Expr::AtUtc(inner) => write!(f, "{} AT TIME ZONE 'UTC'", Inner(inner)),
            Expr::Extract(field, inner) => write!(f, "extract({field} FROM {inner})"),
        }
    }
}

impl Expr {
    /// Whether it can stand as an operand without parentheses.
    pub(in crate::pg) fn is_atom(&self) -> bool {
        match self {
            Expr::Number(text) => !text.starts_with(['-', '+']),
            Expr::Null
            | Expr::Boolean(_)
            | Expr::String(_)
            | Expr::Bytes(_)
            | Expr::Column(_)
            | Expr::Of(..)
            | Expr::Call(..)
            | Expr::Keywords(..)
            | Expr::Helper(_)
            | Expr::Keyword(_)
            | Expr::Case(..)
            | Expr::Exists(_)
            | Expr::Subquery(_)
            | Expr::Row(_)
            | Expr::Extract(..) => true,
            Expr::Aggregate(call) => call.filter.is_none() && call.over.is_none() && call.within_group.is_empty(),
            Expr::Named(..)
            | Expr::Cast(..)
            | Expr::Uncased(_)
            | Expr::Binary(..)
            | Expr::Chain(..)
            | Expr::Unary(..)
            | Expr::Postfix(..)
            | Expr::In(..)
            | Expr::InSelect(..)
            | Expr::Between(..)
            | Expr::Like(..)
            | Expr::Array(..)
            | Expr::CollateC(_)
            | Expr::AtUtc(_) => false,
        }
    }
}

/// An operand: in parentheses unless it is one word.
struct Inner<'a>(&'a Expr);

impl fmt::Display for Inner<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_atom() { write!(f, "{}", self.0) } else { write!(f, "({})", self.0) }
    }
}

/// A list with commas.
pub(in crate::pg) struct List<'a, T>(pub &'a [T]);

impl<T: fmt::Display> fmt::Display for List<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, member) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str(", ")?;
            }
            write!(f, "{member}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.expr)?;
        if self.descending {
            f.write_str(" DESC")?;
        }
        match self.nulls_first {
            Some(true) => f.write_str(" NULLS FIRST"),
            Some(false) => f.write_str(" NULLS LAST"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Aggregate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "pg_catalog.{}(", self.function)?;
        if self.distinct {
            f.write_str("DISTINCT ")?;
        }
        match &self.arguments {
            Arguments::Star => f.write_str("*")?,
            Arguments::List(arguments) => write!(f, "{}", List(arguments))?,
        }
        if !self.order_by.is_empty() {
            write!(f, " ORDER BY {}", List(&self.order_by))?;
        }
        f.write_str(")")?;
        if !self.within_group.is_empty() {
            write!(f, " WITHIN GROUP (ORDER BY {})", List(&self.within_group))?;
        }
        if let Some(filter) = &self.filter {
            write!(f, " FILTER (WHERE {filter})")?;
        }
        match &self.over {
            Some(Over::Named(name)) => write!(f, " OVER {}", Ident(name)),
            Some(Over::Window(window)) => write!(f, " OVER {window}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut blank = "";
        f.write_str("(")?;
        if let Some(base) = &self.base {
            write!(f, "{}", Ident(base))?;
            blank = " ";
        }
        if !self.partition_by.is_empty() {
            write!(f, "{blank}PARTITION BY {}", List(&self.partition_by))?;
            blank = " ";
        }
        if !self.order_by.is_empty() {
            write!(f, "{blank}ORDER BY {}", List(&self.order_by))?;
            blank = " ";
        }
        if let Some(frame) = &self.frame {
            write!(f, "{blank}{frame}")?;
        }
        f.write_str(")")
    }
}

impl fmt::Display for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} BETWEEN {} AND {}", self.unit, self.start, self.end)?;
        match self.exclude {
            Some(exclude) => write!(f, " {exclude}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Bound::UnboundedPreceding => f.write_str("UNBOUNDED PRECEDING"),
            Bound::Preceding(distance) => write!(f, "{} PRECEDING", Inner(distance)),
            Bound::CurrentRow => f.write_str("CURRENT ROW"),
            Bound::Following(distance) => write!(f, "{} FOLLOWING", Inner(distance)),
            Bound::UnboundedFollowing => f.write_str("UNBOUNDED FOLLOWING"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pg::types::PgType;

    #[test]
    fn expressions_print_with_their_parentheses() {
        let column = || Expr::Column("x".into());
        for (expr, want) in [
            (Expr::In(Box::new(column()), "IN", vec![Expr::number(0), Expr::number(-1)]), "\"x\" IN (0, -1)"),
            (Expr::number(-1).cast(PgType::BigInt), "(-1)::bigint"),
            (Expr::AtUtc(Box::new(Expr::Call("now", vec![]))), "pg_catalog.now() AT TIME ZONE 'UTC'"),
            (
                column().binary(">", Expr::number(1)).binary("OR", column().postfix("IS NULL")),
                "(\"x\" > 1) OR (\"x\" IS NULL)",
            ),
            (Expr::string("a\\b'c"), " E'a\\\\b''c'"),
            (Expr::Of("NEW".into(), "x".into()).null_if(Expr::number(0)), "NULLIF(NEW.\"x\", 0)"),
            (
                Expr::Chain("AND", vec![Expr::Boolean(true), column(), column().unary("NOT")]),
                "true AND \"x\" AND (NOT \"x\")",
            ),
            (
                Expr::Aggregate(Box::new(Aggregate {
                    function: "sum",
                    arguments: Arguments::List(vec![column()]),
                    filter: Some(column().postfix("IS NOT NULL")),
                    over: Some(Over::Window(Box::new(Window { partition_by: vec![column()], ..Window::default() }))),
                    ..Aggregate::default()
                })),
                "pg_catalog.sum(\"x\") FILTER (WHERE \"x\" IS NOT NULL) OVER (PARTITION BY \"x\")",
            ),
        ] {
            assert_eq!(expr.to_string(), want);
        }
    }
}
