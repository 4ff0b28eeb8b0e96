//! What a tree holds: every expression in it, and what follows from that.

use super::{Aggregate, Arguments, Bound, Expr, Order, Over, Window};
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;

/// Functions of pg_catalog whose result depends on more than their arguments.
const NOT_IMMUTABLE: [&str; 10] = [
    "clock_timestamp",
    "gen_random_uuid",
    "now",
    "random",
    "statement_timestamp",
    "to_char",
    "to_date",
    "to_json",
    "to_jsonb",
    "to_timestamp",
];

impl Expr {
    /// Calls `f` for this expression and every one below it, those of subqueries included.
    pub fn each(&self, f: &mut dyn FnMut(&Expr)) {
        f(self);
        match self {
            Expr::Null
            | Expr::Boolean(_)
            | Expr::Number(_)
            | Expr::String(_)
            | Expr::Bytes(_)
            | Expr::Column(_)
            | Expr::Of(..)
            | Expr::Keyword(_) => {}
            Expr::Cast(inner, _)
            | Expr::Named(_, inner)
            | Expr::Unary(_, inner)
            | Expr::Postfix(inner, _)
            | Expr::CollateC(inner)
            | Expr::AtUtc(inner)
            | Expr::Extract(_, inner) => inner.each(f),
            Expr::Call(_, members)
            | Expr::Keywords(_, members)
            | Expr::Chain(_, members)
            | Expr::Row(members)
            | Expr::Array(members, _) => members.iter().for_each(|member| member.each(f)),
            Expr::Helper(call) => call.arguments.iter().for_each(|argument| argument.each(f)),
            Expr::Aggregate(call) => call.each(f),
            Expr::Binary(left, _, right) => {
                left.each(f);
                right.each(f);
            }
            Expr::In(inner, _, members) => {
                inner.each(f);
                members.iter().for_each(|member| member.each(f));
            }
            Expr::InSelect(inner, _, select) => {
                inner.each(f);
                select.each(f);
            }
            Expr::Between(inner, _, low, high) | Expr::Like(inner, _, low, high) => {
                inner.each(f);
                low.each(f);
                high.each(f);
            }
            Expr::Case(operand, branches, otherwise) => {
                operand.iter().for_each(|operand| operand.each(f));
                for (when, then) in branches {
                    when.each(f);
                    then.each(f);
                }
                otherwise.iter().for_each(|otherwise| otherwise.each(f));
            }
            Expr::Exists(select) | Expr::Subquery(select) => select.each(f),
        }
    }

    /// The helper functions it calls.
    pub fn helpers(&self) -> Vec<Helper> {
        let mut found = Vec::new();
        self.each(&mut |expr| {
            if let Expr::Helper(call) = expr {
                found.push(call.helper);
            }
        });
        found
    }

    /// Whether its value depends on its columns alone, as indexes and generated columns require. The server has the
    /// last word; what this refuses it would refuse too.
    pub fn is_immutable(&self) -> bool {
        let mut immutable = true;
        self.each(&mut |expr| {
            immutable &= match expr {
                Expr::Call(name, _) => !NOT_IMMUTABLE.contains(name),
                Expr::Helper(call) => call.helper.is_immutable(),
                // text to a date or time reads settings of the session
                Expr::Cast(inner, PgType::Date | PgType::Time | PgType::Timestamp(_) | PgType::TimestampTz(_)) => {
                    !matches!(**inner, Expr::Call(..) | Expr::Helper(_)) || inner.is_immutable()
                }
                Expr::Keyword(word) => !word.starts_with("CURRENT_"),
                Expr::Exists(_) | Expr::Subquery(_) | Expr::InSelect(..) | Expr::Aggregate(_) => false,
                Expr::Null
                | Expr::Boolean(_)
                | Expr::Number(_)
                | Expr::String(_)
                | Expr::Bytes(_)
                | Expr::Column(_)
                | Expr::Of(..)
                | Expr::Cast(..)
                | Expr::Keywords(..)
                | Expr::Named(..)
                | Expr::Binary(..)
                | Expr::Chain(..)
                | Expr::Unary(..)
                | Expr::Postfix(..)
                | Expr::In(..)
                | Expr::Between(..)
                | Expr::Like(..)
                | Expr::Case(..)
                | Expr::Row(_)
                | Expr::Array(..)
                | Expr::CollateC(_)
                | Expr::AtUtc(_)
                | Expr::Extract(..) => true,
            };
        });
        immutable
    }
}

impl Aggregate {
    fn each(&self, f: &mut dyn FnMut(&Expr)) {
        if let Arguments::List(arguments) = &self.arguments {
            arguments.iter().for_each(|argument| argument.each(f));
        }
        each_order(&self.order_by, f);
        each_order(&self.within_group, f);
        self.filter.iter().for_each(|filter| filter.each(f));
        if let Some(Over::Window(window)) = &self.over {
            window.each(f);
        }
    }
}

impl Window {
    /// Calls `f` for every expression in it.
    pub fn each(&self, f: &mut dyn FnMut(&Expr)) {
        self.partition_by.iter().for_each(|expr| expr.each(f));
        each_order(&self.order_by, f);
        for bound in self.frame.iter().flat_map(|frame| [&frame.start, &frame.end]) {
            if let Bound::Preceding(distance) | Bound::Following(distance) = bound {
                distance.each(f);
            }
        }
    }
}

/// Calls `f` for every expression of an ORDER BY.
pub(in crate::pg) fn each_order(order: &[Order], f: &mut dyn FnMut(&Expr)) {
    order.iter().for_each(|member| member.expr.each(f));
}
