//! Several values that have to be of one type: the branches of CASE, the arguments of COALESCE, the rows of a UNION.

use super::either;
use super::element::{self, as_element};
use super::scope::Scope;
use super::typed::{Constant, Kind, Refusal, Typed};
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;

/// What several values became.
#[derive(Debug, Clone)]
pub struct Unified {
    /// The values, in their order, of one type.
    pub members: Vec<Expr>,
    /// A value of the common type and kind, without a tree of its own: `expr` is NULL.
    pub like: Typed,
}

/// Brings values to one type. Numbers and text together become jsonb, which tells them apart as values out of JSON;
/// what is neither becomes the text of all: what is shown stays the same.
///
/// # Errors
/// [`Refusal`] where a value of one type cannot stand for the other.
pub fn unify(members: Vec<Typed>, scope: &Scope<'_>) -> Result<Unified, Refusal> {
    let kinds: Vec<Kind> = members.iter().map(|member| member.kind).filter(|kind| *kind != Kind::Null).collect();
    let of = |wanted: &dyn Fn(Kind) -> bool| kinds.iter().all(|kind| wanted(*kind));
    let bit = |member: &Typed| matches!(member.constant, Some(Constant::Integer(0 | 1)));
    let booleans = members.iter().all(|m| m.kind == Kind::Null || m.kind == Kind::Boolean || bit(m));
    let first = members.iter().find(|member| member.kind != Kind::Null);
    let Some(first) = first else {
        let like = Typed::null();
        return Ok(Unified { members: members.into_iter().map(|member| member.expr).collect(), like });
    };
    let first = first.clone();
    let affine = members.iter().all(|m| m.kind == Kind::Null || m.met == first.met);
    // the affinity of a column tells integers from reals; nothing else does
    let numeric = |member: &Typed| match member.kind {
        Kind::Numeric => member.met != Some(crate::sqlite::affinity::Affinity::Real),
        Kind::Null | Kind::Boolean | Kind::Integer => true,
        Kind::Real
        | Kind::Number
        | Kind::Text
        | Kind::Bytes
        | Kind::Moment(_)
        | Kind::Words(_)
        | Kind::Json
        | Kind::Jsonb
        | Kind::Element(_)
        | Kind::Uuid(_)
        | Kind::Mixed => false,
    };
    let (like, convert): (Typed, Convert) = if booleans && kinds.contains(&Kind::Boolean) {
        (Typed::boolean(Expr::Null), |member, scope| member.as_condition(scope))
    } else if of(&|kind| matches!(kind, Kind::Boolean | Kind::Integer)) {
        (Typed::integer(Expr::Null), |member, scope| match member.constant {
            Some(_) => Ok(member.expr),
            None => member.as_integer(scope),
        })
    } else if of(&|kind| kind == Kind::Real) {
        (Typed::real(Expr::Null), |member, _| Ok(member.expr))
    } else if members.iter().all(numeric) {
        (Typed::numeric(Expr::Null), exact)
    } else if of(&|kind| kind.is_number()) {
        (Typed::number(Expr::Null), number)
    } else if of(&|kind| kind == first.kind)
        && members.iter().all(|m| m.kind == Kind::Null || m.pg_type == first.pg_type)
        && (affine || first.kind != Kind::Mixed)
    {
        let mut like = Typed::new(Expr::Null, first.pg_type, first.kind);
        like.affinity = first.affinity.filter(|_| affine);
        like.met = first.met.filter(|_| affine);
        (like, |member, _| Ok(member.expr))
    } else if of(&|kind| kind.is_text()) {
        (Typed::text(Expr::Null), |member, scope| member.as_text(scope))
    } else if let Some(nested) = element::nested(&members) {
        (Typed::new(Expr::Null, PgType::Jsonb, Kind::Element(nested)), as_element)
    } else {
        (Typed::new(Expr::Null, PgType::Text, Kind::Mixed), |member, scope| member.as_text(scope))
    };
    let either = like.kind == Kind::Mixed && like.pg_type == PgType::Text && either::stays(&members);
    let like = Typed { either, ..like }.vague_with(&members.iter().collect::<Vec<_>>());
    let null = |member: &Typed| member.kind == Kind::Null;
    let members: Result<Vec<Expr>, Refusal> =
        members.into_iter().map(|member| if null(&member) { Ok(Expr::Null) } else { convert(member, scope) }).collect();
    Ok(Unified { members: members?, like })
}

type Convert = fn(Typed, &Scope<'_>) -> Result<Expr, Refusal>;

/// A number as a numeric that tells integers from reals by its scale.
///
/// # Errors
/// [`Refusal`].
pub fn number(member: Typed, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    let offset = member.offset;
    match (&member.constant, member.kind) {
        (Some(Constant::Real(n)), _) if n.is_finite() => {
            let digits = format!("{n:?}");
            let plain = if digits.contains(['e', 'E']) { format!("{n}") } else { digits };
            Ok(Expr::Number(if plain.contains('.') { plain } else { format!("{plain}.0") }))
        }
        (_, Kind::Real) => scope.helper(Helper::RealNumber, vec![member.expr], offset),
        (_, Kind::Numeric) => {
            let value = member.as_number(scope)?;
            if value.kind == Kind::Numeric { Ok(value.expr) } else { number(value, scope) }
        }
        (
            _,
            Kind::Null
            | Kind::Boolean
            | Kind::Integer
            | Kind::Number
            | Kind::Text
            | Kind::Bytes
            | Kind::Moment(_)
            | Kind::Words(_)
            | Kind::Json
            | Kind::Jsonb
            | Kind::Uuid(_)
            | Kind::Element(_)
            | Kind::Mixed,
        ) => exact(member, scope),
    }
}

/// A number as a numeric of the same value: a double by its shortest digits.
///
/// # Errors
/// [`Refusal`].
pub fn exact(member: Typed, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    let to = PgType::Numeric(None);
    match (&member.constant, member.kind) {
        (Some(Constant::Real(n)), _) if n.is_finite() => Ok(Expr::Number(format!("{n:?}"))),
        (Some(Constant::Integer(n)), _) => Ok(Expr::number(n)),
        (_, Kind::Real) => Ok(member.expr.cast(PgType::Text).cast(to)),
        (_, Kind::Numeric | Kind::Number) => Ok(member.expr),
        (_, Kind::Boolean | Kind::Integer) => Ok(member.as_integer(scope)?.cast(to)),
        (
            _,
            Kind::Null
            | Kind::Text
            | Kind::Bytes
            | Kind::Moment(_)
            | Kind::Words(_)
            | Kind::Json
            | Kind::Jsonb
            | Kind::Element(_)
            | Kind::Uuid(_)
            | Kind::Mixed,
        ) => Ok(member.as_number(scope)?.expr.cast(to)),
    }
}

impl Kind {
    /// A number in SQLite and in PostgreSQL.
    pub fn is_number(self) -> bool {
        match self {
            Kind::Boolean | Kind::Integer | Kind::Real | Kind::Numeric | Kind::Number => true,
            Kind::Null
            | Kind::Text
            | Kind::Bytes
            | Kind::Moment(_)
            | Kind::Words(_)
            | Kind::Json
            | Kind::Jsonb
            | Kind::Element(_)
            | Kind::Uuid(_)
            | Kind::Mixed => false,
        }
    }

    /// Text in SQLite.
    pub fn is_text(self) -> bool {
        use crate::codec::uuid::Form;
        match self {
            Kind::Text | Kind::Words(_) | Kind::Json | Kind::Jsonb | Kind::Moment(super::Stored::Text(_)) => true,
            Kind::Uuid(Some((form, _))) => form != Form::Blob,
            Kind::Null
            | Kind::Boolean
            | Kind::Integer
            | Kind::Real
            | Kind::Numeric
            | Kind::Number
            | Kind::Bytes
            | Kind::Moment(_)
            | Kind::Uuid(None)
            | Kind::Element(_)
            | Kind::Mixed => false,
        }
    }
}
