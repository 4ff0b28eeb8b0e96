//! What the expressions of a table ask of a column: the values, patterns, lengths and storage classes that stand beside
//! its name.
//!
//! In: a tree, the column's name. Out: [`Wish`]es, in the order in which they are written.

use super::expr::{Constant, Environment, Scope, translate};
use crate::sqlite::ast::Name;
use crate::sqlite::expr::ast::{Arguments, BinaryOperator, Expr, ExprKind, InSet, PatternOperator, UnaryOperator};

/// What an expression asks of a column.
#[derive(Debug, Clone, PartialEq)]
pub enum Wish {
    /// It is equal to this.
    Value(Constant),
    /// It is more or less than this, or another value.
    Bound(Constant),
    /// Its storage class.
    Class(String),
    /// It is so long.
    Length(i64),
    /// It matches a pattern.
    Like {
        /// The pattern.
        pattern: String,
        /// GLOB, not LIKE.
        glob: bool,
        /// It does not match it.
        negated: bool,
    },
}

/// Reads one tree after the other.
pub struct Wishes<'a> {
    column: &'a Name,
    environment: &'a Environment,
    /// What was found.
    pub found: Vec<Wish>,
}

impl<'a> Wishes<'a> {
    /// Wishes for this column.
    pub fn new(column: &'a Name, environment: &'a Environment) -> Self {
        Wishes { column, environment, found: Vec::new() }
    }

    fn is_column(&self, expr: &Expr) -> bool {
        if let ExprKind::Column(reference) = &expr.kind {
            return self.column.matches(&reference.column.text);
        }
        let inner = if let ExprKind::Unary(UnaryOperator::Plus, inner) | ExprKind::Collate(inner, _) = &expr.kind {
            inner
        } else {
            return false;
        };
        self.is_column(inner)
    }

    /// The column inside of a call of this function with it alone.
    fn is_call(&self, expr: &Expr, name: &str) -> bool {
        let ExprKind::Function(function) = &expr.kind else { return false };
        let Arguments::List { arguments, .. } = &function.arguments else { return false };
        function.name.matches(name) && matches!(&arguments[..], [argument] if self.is_column(argument))
    }

    fn constant(&self, expr: &Expr) -> Option<Constant> {
        let literal = |expr: &Expr| matches!(expr.kind, ExprKind::Literal(_));
        let signed =
            matches!(&expr.kind, ExprKind::Unary(UnaryOperator::Minus | UnaryOperator::Plus, inner) if literal(inner));
        if !literal(expr) && !signed {
            return None;
        }
        let constant = translate(expr, &Scope::new(self.environment, Vec::new())).ok()?.constant?;
        (constant != Constant::Null).then_some(constant)
    }

    /// What a comparison of the two sides asks.
    fn compared(&mut self, operand: &Expr, other: &Expr, equal: bool) {
        let Some(constant) = self.constant(other) else { return };
        if self.is_column(operand) {
            self.found.push(if equal { Wish::Value(constant) } else { Wish::Bound(constant) });
        } else if let Constant::Text(class) = &constant
            && self.is_call(operand, "typeof")
        {
            self.found.push(Wish::Class(class.to_ascii_lowercase()));
        } else if let Constant::Integer(length) = constant
            && equal
            && self.is_call(operand, "length")
        {
            self.found.push(Wish::Length(length));
        }
    }

    /// Reads a tree; `positive` where it has to be true.
    pub fn read(&mut self, expr: &Expr, positive: bool) {
        if let ExprKind::Unary(operator, inner) = &expr.kind {
            self.read(inner, positive != (*operator == UnaryOperator::Not));
        } else if let ExprKind::Binary(operator, left, right) = &expr.kind {
            let equal = matches!(operator, BinaryOperator::Equal | BinaryOperator::Is);
            let other = matches!(
                operator,
                BinaryOperator::NotEqual
                    | BinaryOperator::IsNot
                    | BinaryOperator::Less
                    | BinaryOperator::LessOrEqual
                    | BinaryOperator::Greater
                    | BinaryOperator::GreaterOrEqual
            );
            if equal || other {
                self.compared(left, right, equal && positive);
                self.compared(right, left, equal && positive);
            }
            self.read(left, positive);
            self.read(right, positive);
        } else if let ExprKind::Chain(_, operands) | ExprKind::Row(operands) = &expr.kind {
            operands.iter().for_each(|operand| self.read(operand, positive));
        } else if let ExprKind::Between { operand, negated, low, high } = &expr.kind {
            self.compared(operand, low, false);
            self.compared(operand, high, false);
            self.read(operand, positive != *negated);
        } else if let ExprKind::In { operand, negated, set: InSet::List(members) } = &expr.kind {
            members.iter().for_each(|member| self.compared(operand, member, positive != *negated));
            self.read(operand, positive);
        } else if let ExprKind::Pattern { operator, operand, negated, pattern, .. } = &expr.kind {
            let glob = *operator == PatternOperator::Glob;
            if self.is_column(operand)
                && (glob || *operator == PatternOperator::Like)
                && let Some(Constant::Text(pattern)) = self.constant(pattern)
            {
                self.found.push(Wish::Like { pattern, glob, negated: positive == *negated });
            }
            self.read(operand, positive);
        } else if let ExprKind::Collate(inner, _) | ExprKind::Cast(inner, _) | ExprKind::IsNull { operand: inner, .. } =
            &expr.kind
        {
            self.read(inner, positive);
        } else if let ExprKind::Case { operand, branches, otherwise } = &expr.kind {
            for (when, then) in branches {
                match operand {
                    Some(operand) => self.compared(operand, when, positive),
                    None => self.read(when, true),
                }
                self.read(then, positive);
            }
            otherwise.iter().chain(operand).for_each(|part| self.read(part, positive));
        } else if let ExprKind::Function(function) = &expr.kind
            && let Arguments::List { arguments, .. } = &function.arguments
        {
            let either = ["coalesce", "ifnull"].iter().any(|name| function.name.matches(name));
            if let (true, Some(first)) = (either, arguments.first()) {
                arguments.iter().skip(1).for_each(|argument| self.compared(first, argument, false));
            }
            arguments.iter().for_each(|argument| self.read(argument, true));
        }
    }
}
