//! What a tree holds: every expression in it, and what follows from that.

use super::{Aggregate, Arguments, Bound, Expr, Order, Over, Window};
use crate::pg::helpers::Helper;
use crate::pg::select::Select;
use crate::pg::types::PgType;

/// Functions of pg_catalog whose result depends on more than their arguments.
const NOT_IMMUTABLE: [&str; 14] = [
    "clock_timestamp",
    "concat",
    "concat_ws",
    "convert_to",
    "gen_random_uuid",
    "jsonb_build_array",
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
        self.walk(&mut |expr| {
            f(expr);
            true
        });
    }

    /// Whether it holds a query.
    pub fn is_subquery(&self) -> bool {
        matches!(self, Expr::Subquery(_) | Expr::Exists(_) | Expr::InSelect(..))
    }

    /// Whether it calls an aggregate of its query.
    pub fn is_aggregated(&self) -> bool {
        let mut found = false;
        self.walk(&mut |expr| {
            found |= matches!(expr, Expr::Aggregate(call) if call.over.is_none());
            if let Expr::InSelect(left, ..) = expr {
                found |= left.is_aggregated();
            }
            !expr.is_subquery()
        });
        found
    }

    /// Whether it calls a window function of its query.
    pub fn is_windowed(&self) -> bool {
        let mut found = false;
        self.walk(&mut |expr| {
            found |= matches!(expr, Expr::Aggregate(call) if call.over.is_some());
            if let Expr::InSelect(left, ..) = expr {
                found |= left.is_windowed();
            }
            !expr.is_subquery()
        });
        found
    }

    /// Calls `f` for this expression and, where it says so, for those below it.
    pub fn walk(&self, f: &mut dyn FnMut(&Expr) -> bool) {
        if !f(self) {
            return;
        }
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
            | Expr::Uncased(inner)
            | Expr::Named(_, inner)
            | Expr::Unary(_, inner)
            | Expr::Postfix(inner, _)
            | Expr::CollateC(inner)
            | Expr::AtUtc(inner)
            | Expr::Extract(_, inner) => inner.walk(f),
            Expr::Call(_, members)
            | Expr::Keywords(_, members)
            | Expr::Chain(_, members)
            | Expr::Row(members)
            | Expr::Array(members, _) => members.iter().for_each(|member| member.walk(f)),
            Expr::Helper(call) => call.arguments.iter().for_each(|argument| argument.walk(f)),
            Expr::Aggregate(call) => call.walk(f),
            Expr::Binary(left, _, right) => {
                left.walk(f);
                right.walk(f);
            }
            Expr::In(inner, _, members) => {
                inner.walk(f);
                members.iter().for_each(|member| member.walk(f));
            }
            Expr::InSelect(inner, _, select) => {
                inner.walk(f);
                select.walk(f);
            }
            Expr::Between(inner, _, low, high) | Expr::Like(inner, _, low, high) => {
                inner.walk(f);
                low.walk(f);
                high.walk(f);
            }
            Expr::Case(operand, branches, otherwise) => {
                operand.iter().for_each(|operand| operand.walk(f));
                for (when, then) in branches {
                    when.walk(f);
                    then.walk(f);
                }
                otherwise.iter().for_each(|otherwise| otherwise.walk(f));
            }
            Expr::Exists(select) | Expr::Subquery(select) => select.walk(f),
        }
    }

    /// Whether it holds more expressions than this.
    pub fn is_larger_than(&self, nodes: usize) -> bool {
        self.nodes(nodes) > nodes
    }

    /// How many nodes it has; once there are more than so many the rest is not counted.
    pub fn nodes(&self, most: usize) -> usize {
        let mut count = 0;
        self.walk(&mut |_| {
            count += 1;
            count <= most
        });
        count
    }

    /// How many values by chance it holds, those of subqueries apart.
    pub fn chances(&self) -> usize {
        let mut count = 0;
        self.walk(&mut |expr| {
            count += usize::from(matches!(expr, Expr::Call("gen_random_uuid", _)));
            expr.own_select().is_none()
        });
        count
    }

    /// The query that it is or tests.
    pub fn own_select(&self) -> Option<&Select> {
        match self {
            Expr::Exists(select) | Expr::Subquery(select) | Expr::InSelect(_, _, select) => Some(select),
            _ => None,
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
                | Expr::Uncased(_)
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

impl Select {
    /// The helper functions it calls.
    pub fn helpers(&self) -> Vec<Helper> {
        let mut found = Vec::new();
        self.walk(&mut |expr| {
            if let Expr::Helper(call) = expr {
                found.push(call.helper);
            }
            true
        });
        found
    }
}

impl Aggregate {
    fn walk(&self, f: &mut dyn FnMut(&Expr) -> bool) {
        if let Arguments::List(arguments) = &self.arguments {
            arguments.iter().for_each(|argument| argument.walk(f));
        }
        walk_order(&self.order_by, f);
        walk_order(&self.within_group, f);
        self.filter.iter().for_each(|filter| filter.walk(f));
        if let Some(Over::Window(window)) = &self.over {
            window.walk(f);
        }
    }
}

impl Window {
    /// [`Expr::walk`] for every expression in it.
    pub fn walk(&self, f: &mut dyn FnMut(&Expr) -> bool) {
        self.partition_by.iter().for_each(|expr| expr.walk(f));
        walk_order(&self.order_by, f);
        for bound in self.frame.iter().flat_map(|frame| [&frame.start, &frame.end]) {
            if let Bound::Preceding(distance) | Bound::Following(distance) = bound {
                distance.walk(f);
            }
        }
    }
}

/// [`Expr::walk`] for every expression of an ORDER BY.
pub(in crate::pg) fn walk_order(order: &[Order], f: &mut dyn FnMut(&Expr) -> bool) {
    order.iter().for_each(|member| member.expr.walk(f));
}
