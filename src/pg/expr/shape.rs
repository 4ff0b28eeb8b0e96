//! The shortest way to say something: trees that see what they are made of.

use super::Expr;

impl Expr {
    /// `NOT self`, said by its own operator where it has one.
    #[must_use]
    pub fn negated(self) -> Expr {
        match self {
            Expr::In(of, "IN", members) => Expr::In(of, "NOT IN", members),
            Expr::InSelect(of, "IN", select) => Expr::InSelect(of, "NOT IN", select),
            Expr::Between(of, "BETWEEN", low, high) => Expr::Between(of, "NOT BETWEEN", low, high),
            Expr::Boolean(value) => Expr::Boolean(!value),
            Expr::Unary("NOT", inner) => *inner,
            Expr::Postfix(of, "IS NULL") => of.postfix("IS NOT NULL"),
            Expr::Postfix(of, "IS NOT NULL") => of.postfix("IS NULL"),
            condition => condition.unary("NOT"),
        }
    }

    /// `a = b OR a = c` of these conditions, as `a IN (b, c)` where they are that.
    pub fn any_of(mut conditions: Vec<Expr>) -> Expr {
        if conditions.len() == 1 {
            return conditions.remove(0);
        }
        let left = match conditions.first() {
            Some(Expr::Binary(left, "=", _)) => left.clone(),
            _ => return Expr::Chain("OR", conditions),
        };
        if !conditions.iter().all(|expr| matches!(expr, Expr::Binary(of, "=", _) if *of == left)) {
            return Expr::Chain("OR", conditions);
        }
        let right = |expr| if let Expr::Binary(_, _, right) = expr { Some(*right) } else { None };
        Expr::In(left, "IN", conditions.into_iter().filter_map(right).collect())
    }

    /// `a >= b AND a <= c` of these conditions, as `a BETWEEN b AND c` where they are that.
    pub fn within(low: Expr, high: Expr) -> Expr {
        match (low, high) {
            (Expr::Binary(of, ">=", low), Expr::Binary(same, "<=", high)) if of == same => {
                Expr::Between(of, "BETWEEN", low, high)
            }
            (low, high) => Expr::Chain("AND", vec![low, high]),
        }
    }

    /// `CASE WHEN equal THEN NULL ELSE self END`, as `NULLIF(self, b)` where `equal` is `self = b`.
    #[must_use]
    pub fn null_where(self, equal: Expr) -> Expr {
        match equal {
            Expr::Binary(left, "=", right) if *left == self => left.null_if(*right),
            equal => Expr::Null.when(equal, Some(self)),
        }
    }

    /// The text of a string literal.
    pub fn literal(&self) -> Option<&str> {
        if let Expr::String(text) = self { Some(text) } else { None }
    }

    /// A number that stands for itself would be computed in 32 bits: as bigint.
    #[must_use]
    pub fn wide(self) -> Expr {
        match self {
            Expr::Number(_) => self.cast(crate::pg::types::PgType::BigInt),
            other => other,
        }
    }
}
