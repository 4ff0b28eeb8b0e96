//! Operators, CASE, CAST, IN and COLLATE (sqlite.org/lang_expr.html): which is which, and the forms that are not
//! operators to PostgreSQL.

use super::arithmetic::{self, Arithmetic, Bits};
use super::compare::{Comparison, compare};
use super::json;
use super::scope::Scope;
use super::search;
use super::translate;
use super::typed::{Collation, CollationRank, Constant, Kind, Refusal, Typed};
use super::unify::unify;
use crate::pg::expr::Expr;
use crate::pg::types::PgType;
use crate::sqlite::affinity::{Affinity, affinity};
use crate::sqlite::ast::{DeclaredType, Name};
use crate::sqlite::expr::ast::{
    Arguments, BinaryOperator, ChainOperator, Expr as Parsed, ExprKind, InSet, Literal, UnaryOperator,
};
use crate::translate::select;

/// `NOT condition`, or the condition.
pub(super) fn negate(condition: Expr, negated: bool) -> Expr {
    if negated { condition.negated() } else { condition }
}

/// `-a`, `+a`, `~a`, `NOT a`.
pub(super) fn unary(operator: UnaryOperator, operand: &Parsed, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    if let (UnaryOperator::Minus, ExprKind::Literal(Literal::Integer(digits))) = (operator, &operand.kind)
        && digits.replace('_', "") == "9223372036854775808"
    {
        return Ok(Typed::constant(Constant::Integer(i64::MIN)));
    }
    let value = translate(operand, scope)?;
    match operator {
        UnaryOperator::Plus => Ok(value.without_affinity()),
        UnaryOperator::Not => Ok(Typed::boolean(value.as_condition(scope)?.negated())),
        UnaryOperator::BitNot if value.kind == Kind::Null => Ok(Typed::null()),
        UnaryOperator::BitNot => Ok(Typed::integer(value.as_integer(scope)?.unary("~"))),
        UnaryOperator::Minus => {
            let number = value.as_number(scope)?;
            Ok(match &number.constant {
                Some(Constant::Integer(n)) => Typed::constant(match n.checked_neg() {
                    Some(n) => Constant::Integer(n),
                    None => Constant::Real(-(*n as f64)),
                }),
                Some(Constant::Real(n)) => Typed::constant(Constant::Real(-n)),
                Some(Constant::Null | Constant::Text(_) | Constant::Blob(_)) => Typed::null(),
                None if number.kind == Kind::Null => Typed::null(),
                None => {
                    let negative = Typed::new(number.expr.clone().unary("-"), number.pg_type, number.kind);
                    negative.vague_with(&[&number])
                }
            })
        }
    }
}

/// `left operator right`.
pub(super) fn binary(
    operator: BinaryOperator,
    left: &Parsed,
    right: &Parsed,
    scope: &Scope<'_>,
) -> Result<Typed, Refusal> {
    let numbers = |operator| {
        let (left, right) = (translate(left, scope)?, translate(right, scope)?);
        arithmetic::arithmetic(operator, left.as_number(scope)?, right.as_number(scope)?, scope)
    };
    let integers = |operator| arithmetic::bits(operator, translate(left, scope)?, translate(right, scope)?, scope);
    if operator == BinaryOperator::Equal
        && let Some(found) = search::equals(left, right, scope, left.offset.0)?
    {
        return Ok(found);
    }
    let comparison = match operator {
        BinaryOperator::Equal => Comparison::Equal,
        BinaryOperator::NotEqual => Comparison::NotEqual,
        BinaryOperator::Is => Comparison::Is,
        BinaryOperator::IsNot => Comparison::IsNot,
        BinaryOperator::Less => Comparison::Less,
        BinaryOperator::LessOrEqual => Comparison::LessOrEqual,
        BinaryOperator::Greater => Comparison::Greater,
        BinaryOperator::GreaterOrEqual => Comparison::GreaterOrEqual,
        BinaryOperator::Add => return numbers(Arithmetic::Add),
        BinaryOperator::Subtract => return numbers(Arithmetic::Subtract),
        BinaryOperator::Multiply => return numbers(Arithmetic::Multiply),
        BinaryOperator::Divide => return numbers(Arithmetic::Divide),
        BinaryOperator::Remainder => {
            return arithmetic::remainder(translate(left, scope)?, translate(right, scope)?, scope);
        }
        BinaryOperator::BitAnd => return integers(Bits::And),
        BinaryOperator::BitOr => return integers(Bits::Or),
        BinaryOperator::ShiftLeft => return integers(Bits::ShiftLeft),
        BinaryOperator::ShiftRight => return integers(Bits::ShiftRight),
        BinaryOperator::JsonArrow => return json::arrow(translate(left, scope)?, &translate(right, scope)?, scope),
        BinaryOperator::JsonDoubleArrow => {
            return json::double_arrow(translate(left, scope)?, &translate(right, scope)?, scope);
        }
    };
    if matches!(comparison, Comparison::Is | Comparison::IsNot)
        && let Some(value) = truth_value(right, scope)?
    {
        let test = match (comparison, value) {
            (Comparison::Is, true) => "IS TRUE",
            (Comparison::Is, false) => "IS FALSE",
            (_, true) => "IS NOT TRUE",
            (_, false) => "IS NOT FALSE",
        };
        return Ok(Typed::boolean(super::condition(left, scope)?.postfix(test)));
    }
    if let (ExprKind::Column(left), ExprKind::Column(right)) = (&left.kind, &right.kind)
        && let Some(same) = scope.same_row(left, right)
    {
        match comparison {
            Comparison::Equal => return Ok(Typed::boolean(same)),
            Comparison::NotEqual => return Ok(Typed::boolean(same.negated())),
            Comparison::Is
            | Comparison::IsNot
            | Comparison::Less
            | Comparison::LessOrEqual
            | Comparison::Greater
            | Comparison::GreaterOrEqual => {}
        }
    }
    if matches!(left.kind, ExprKind::Row(_)) || matches!(right.kind, ExprKind::Row(_)) {
        return Ok(Typed::boolean(rows(comparison, left, right, scope)?));
    }
    Ok(Typed::boolean(compare(comparison, translate(left, scope)?, translate(right, scope)?, scope)?))
}

/// The word that an expression behind IS is to SQLite: TRUE, FALSE, or what it makes of IN with an empty list.
fn truth_value(expr: &Parsed, scope: &Scope<'_>) -> Result<Option<bool>, Refusal> {
    let mut expr = expr;
    while let ExprKind::Collate(inner, _) = &expr.kind {
        expr = inner;
    }
    if let ExprKind::Literal(Literal::Boolean(value)) = expr.kind {
        return Ok(super::column_of_word(value, scope, expr.offset.0).is_none().then_some(value));
    }
    if let ExprKind::In { operand, negated, set: InSet::List(members) } = &expr.kind
        && members.is_empty()
    {
        // since 3.42 a call in the operand stays, and IS compares
        return if matches!(operand.kind, ExprKind::Literal(_) | ExprKind::Column(_)) {
            Ok(Some(*negated))
        } else {
            Err(Refusal::new("IS beside an expression IN an empty list", expr.offset.0))
        };
    }
    Ok(None)
}

/// `(a, b) = (c, d)`, and the other comparisons, one column after the other.
fn rows(comparison: Comparison, left: &Parsed, right: &Parsed, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    let (ExprKind::Row(lefts), ExprKind::Row(rights)) = (&left.kind, &right.kind) else {
        return Err(Refusal::new("a row value beside something else", left.offset.0));
    };
    if lefts.len() != rights.len() {
        return Err(Refusal::new("row values of different sizes", left.offset.0));
    }
    let one = |comparison, at: usize| {
        compare(comparison, translate(&lefts[at], scope)?, translate(&rights[at], scope)?, scope)
    };
    let all = |comparison| (0..lefts.len()).map(|at| one(comparison, at)).collect::<Result<Vec<_>, _>>();
    match comparison {
        Comparison::Equal | Comparison::Is => Ok(Expr::Chain("AND", all(comparison)?)),
        Comparison::NotEqual | Comparison::IsNot => Ok(Expr::Chain("OR", all(comparison)?)),
        Comparison::Less | Comparison::LessOrEqual | Comparison::Greater | Comparison::GreaterOrEqual => {
            let strict = match comparison {
                Comparison::Less | Comparison::LessOrEqual => Comparison::Less,
                Comparison::Greater | Comparison::GreaterOrEqual => Comparison::Greater,
                Comparison::Equal | Comparison::NotEqual | Comparison::Is | Comparison::IsNot => comparison,
            };
            let last = lefts.len() - 1;
            let mut found = one(comparison, last)?;
            for at in (0..last).rev() {
                let equal = Expr::Chain("AND", vec![one(Comparison::Equal, at)?, found]);
                found = Expr::Chain("OR", vec![one(strict, at)?, equal]);
            }
            Ok(found)
        }
    }
}

/// AND, OR, `||`.
pub(super) fn chain(operator: ChainOperator, operands: &[Parsed], scope: &Scope<'_>) -> Result<Typed, Refusal> {
    let conditions = || operands.iter().map(|operand| super::condition(operand, scope)).collect::<Result<Vec<_>, _>>();
    Ok(match operator {
        ChainOperator::And => Typed::boolean(Expr::Chain("AND", conditions()?)),
        ChainOperator::Or => Typed::boolean(Expr::Chain("OR", conditions()?)),
        ChainOperator::Concat => {
            let values = operands.iter().map(|operand| translate(operand, scope)).collect::<Result<Vec<_>, _>>()?;
            if values.iter().any(|value| value.kind == Kind::Null) {
                return Ok(Typed::null());
            }
            let texts = values.into_iter().map(|value| value.as_text(scope)).collect::<Result<Vec<_>, _>>()?;
            Typed::text(Expr::Chain("||", texts))
        }
    })
}

/// `operand IN ..`.
pub(super) fn membership(
    operand: &Parsed,
    negated: bool,
    set: &InSet,
    scope: &Scope<'_>,
    offset: usize,
) -> Result<Typed, Refusal> {
    let members = match set {
        InSet::List(members) => members,
        InSet::Select(_) | InSet::Table { .. } | InSet::Function { .. } => {
            return select::membership(operand, negated, set, scope, offset);
        }
    };
    if members.is_empty() {
        let used = &scope.frame.used;
        let before = used.aggregates.get() + used.windows.get();
        translate(operand, scope)?;
        // before 3.42 the call is gone with the operand, and the query may be no aggregate any more
        if used.aggregates.get() + used.windows.get() > before {
            return Err(Refusal::new("an aggregate IN an empty list", offset));
        }
        return Ok(Typed::boolean(Expr::Boolean(negated)));
    }
    if matches!(operand.kind, ExprKind::Row(_)) {
        let equal: Result<Vec<Expr>, Refusal> =
            members.iter().map(|member| rows(Comparison::Equal, operand, member, scope)).collect();
        return Ok(Typed::boolean(negate(Expr::any_of(equal?), negated)));
    }
    let operand = translate(operand, scope)?;
    // the operand's affinity and collation count, the members' do not
    let members: Result<Vec<Typed>, Refusal> = members
        .iter()
        .map(|member| translate(member, scope))
        .map(|member| Ok(Typed { affinity: None, collation: Default::default(), ..member? }))
        .collect();
    let members = members?;
    let bits: Option<Vec<Expr>> = members
        .iter()
        .map(|member| match member.constant {
            Some(Constant::Integer(0)) => Some(Expr::Boolean(false)),
            Some(Constant::Integer(1)) => Some(Expr::Boolean(true)),
            Some(_) | None => None,
        })
        .collect();
    if let (Kind::Boolean, Some(bits)) = (operand.kind, bits) {
        return Ok(Typed::boolean(negate(Expr::In(Box::new(operand.expr), "IN", bits), negated)));
    }
    let equal: Result<Vec<Expr>, Refusal> =
        members.into_iter().map(|member| compare(Comparison::Equal, operand.clone(), member, scope)).collect();
    Ok(Typed::boolean(negate(Expr::any_of(equal?), negated)))
}

/// `operand COLLATE name`.
pub fn collate(operand: Typed, name: &Name) -> Result<Typed, Refusal> {
    match named(name) {
        Some(collation) => Ok(Typed { collation: (CollationRank::Explicit, collation), ..operand }),
        None => Err(operand.refuse(format!("COLLATE {}", name.text))),
    }
}

fn named(name: &Name) -> Option<Collation> {
    match name {
        name if name.matches("binary") => Some(Collation::Binary),
        name if name.matches("nocase") => Some(Collation::NoCase),
        name if name.matches("rtrim") => Some(Collation::Rtrim),
        _ => None,
    }
}

/// The collation that an operator or a function hands on: the first that COLLATE gave one of its operands, never that of
/// a column (`sqlite3ExprCollSeq` of expr.c).
pub(super) fn handed_on(expr: &Parsed) -> Option<Collation> {
    fn first<'a>(mut of: impl Iterator<Item = &'a Parsed>) -> Option<Collation> {
        of.find_map(handed_on)
    }
    match &expr.kind {
        ExprKind::Collate(_, name) => named(name),
        ExprKind::Unary(_, operand) | ExprKind::Cast(operand, _) | ExprKind::IsNull { operand, .. } => {
            handed_on(operand)
        }
        ExprKind::Binary(_, left, right) => handed_on(left).or_else(|| handed_on(right)),
        ExprKind::Chain(_, operands) => first(operands.iter()),
        ExprKind::Between { operand, low, high, .. } => first([&**operand, low, high].into_iter()),
        ExprKind::In { operand, set: InSet::List(members), .. } => first(std::iter::once(&**operand).chain(members)),
        ExprKind::In { operand, .. } => handed_on(operand),
        // the arguments of like()
        ExprKind::Pattern { operand, pattern, escape, .. } => {
            first([&**pattern, operand].into_iter().chain(escape.as_deref()))
        }
        ExprKind::Case { operand, branches, otherwise } => {
            let branches = branches.iter().flat_map(|(when, then)| [when, then]);
            first(operand.as_deref().into_iter().chain(branches).chain(otherwise.as_deref()))
        }
        ExprKind::Function(function) => match &function.arguments {
            Arguments::List { arguments, .. } => first(arguments.iter()),
            Arguments::Star => None,
        },
        ExprKind::Literal(_)
        | ExprKind::Variable(_)
        | ExprKind::Column(_)
        | ExprKind::Exists(_)
        | ExprKind::Subquery(_)
        | ExprKind::Row(_)
        | ExprKind::Raise(_) => None,
    }
}

/// Below it every release of SQLite makes an integer of a whole number.
const WHOLE: f64 = 2_251_799_813_685_248.0;

/// `CAST(operand AS type)`.
pub(super) fn cast(operand: Typed, declared: Option<&DeclaredType>, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    let Some(declared) = declared else { return Err(operand.refuse("CAST to no type")) };
    let to = affinity(Some(&declared.name));
    let operand = if to == Affinity::Blob { operand.as_blob() } else { operand };
    let (collation, offset) = (operand.collation, operand.offset);
    if operand.kind == Kind::Null {
        return Ok(Typed::null().with_affinity(to));
    }
    let value = match to {
        Affinity::Integer => {
            let known = operand.constant.is_some();
            let integer = operand.as_integer(scope)?;
            match integer.to_string().parse() {
                Ok(n) if known => Typed::constant(Constant::Integer(n)),
                Ok(_) | Err(_) => Typed::integer(integer),
            }
        }
        Affinity::Real => Typed::real(operand.as_real(scope)?),
        Affinity::Text => {
            let text = operand.as_text(scope)?;
            match text.literal() {
                Some(known) => Typed::constant(Constant::Text(known.to_owned())),
                None => Typed::text(text.cast(PgType::Text)),
            }
        }
        Affinity::Blob if operand.kind == Kind::Bytes => operand,
        Affinity::Blob => {
            let text = operand.as_text(scope)?;
            Typed::bytes(scope.bytes(text, offset)?)
        }
        // a text that says a whole number becomes an integer, however it says it; a real stays one
        Affinity::Numeric if operand.kind.is_text() => match operand.as_number(scope)? {
            Typed { constant: Some(Constant::Real(n)), offset, .. } if n.fract() == 0.0 && n.abs() < WHOLE => {
                Typed::constant(Constant::Integer(n as i64)).at(offset)
            }
            number if number.constant.is_some() => number,
            number => Typed::numeric(number.expr),
        },
        Affinity::Numeric => operand.as_number(scope)?,
    };
    Ok(Typed { collation, ..value.with_affinity(to) })
}

/// `CASE [operand] WHEN .. THEN .. ELSE .. END`.
pub(super) fn case(
    operand: Option<&Parsed>,
    branches: &[(Parsed, Parsed)],
    otherwise: Option<&Parsed>,
    scope: &Scope<'_>,
) -> Result<Typed, Refusal> {
    let operand = operand.map(|operand| translate(operand, scope)).transpose()?;
    let mut conditions = Vec::with_capacity(branches.len());
    let mut results = Vec::with_capacity(branches.len() + 1);
    for (when, then) in branches {
        conditions.push(match &operand {
            None => super::condition(when, scope)?,
            Some(operand) => compare(Comparison::Equal, operand.clone(), translate(when, scope)?, scope)?,
        });
        results.push(translate(then, scope)?);
    }
    if let Some(otherwise) = otherwise {
        results.push(translate(otherwise, scope)?);
    }
    let mut unified = unify(results, scope)?;
    let otherwise = otherwise.and_then(|_| unified.members.pop()).map(Box::new);
    let branches = conditions.into_iter().zip(unified.members).collect();
    Ok(Typed { expr: Expr::Case(None, branches, otherwise), constant: None, ..unified.like })
}
