//! Columns whose affinity is INTEGER or NUMERIC and that hold integers and text (sqlite.org/datatype3.html, section 3):
//! they became text. No text among them reads as a number, or the affinity had made one of it; so the text of a value
//! tells which it was, and two of them are equal where their texts are.

use super::compare::{Apply, Comparison, affinities, apart, constant_number, texts, unread, with_unread};
use super::convert::whole_number;
use super::date::is_never_number;
use super::scope::Scope;
use super::typed::{Collation, Constant, Kind, Refusal, Stored, Typed};
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;
use crate::sqlite::affinity::Affinity;

/// The value as a text that says a number or says none.
pub(in crate::translate) fn as_text_value(value: Typed) -> Typed {
    if value.either { Typed { kind: Kind::Text, pg_type: PgType::Text, either: false, ..value } } else { value }
}

/// Compares two values, one of which is such a column at least.
pub(super) fn comparison(
    comparison: Comparison,
    left: Typed,
    right: Typed,
    collation: Collation,
    scope: &Scope<'_>,
) -> Result<Expr, Refusal> {
    let apply = affinities(left.affinity, right.affinity);
    if comparison.is_ordering() {
        let (comparison, other, value) =
            if left.either { (comparison.mirrored(), right, left) } else { (comparison, left, right) };
        let other = constant_number(other);
        if apply != Apply::Numeric || other.either || unread(&other)? {
            return Err(value.refuse("the order of a column of integers and text"));
        }
        return with_unread(comparison, other, value, collation, scope);
    }
    let sides = (side(&left, apply, scope)?, side(&right, apply, scope)?);
    let (Some(left_text), Some(right_text)) = sides else { return apart(comparison, &left, &right, true) };
    let text = |expr, value: &Typed| Typed::text(expr).at(value.offset);
    texts(comparison, text(left_text, &left), text(right_text, &right), collation, scope)
}

/// The text that such a column has where it holds this value; `None` where it never does.
fn side(value: &Typed, apply: Apply, scope: &Scope<'_>) -> Result<Option<Expr>, Refusal> {
    let refuse = || Err(value.refuse(format!("{} beside a column of integers and text", value.describe())));
    if value.either {
        return Ok(Some(value.expr.clone()));
    }
    if let Some(constant) = &value.constant {
        let number = match (constant, apply) {
            (Constant::Text(text), Apply::Numeric | Apply::Nothing) => whole_number(text),
            (Constant::Null | Constant::Integer(_) | Constant::Real(_) | Constant::Text(_) | Constant::Blob(_), _) => {
                None
            }
        };
        return Ok(match (number.as_ref().unwrap_or(constant), apply) {
            // 5 is not '5' without an affinity
            (_, Apply::Nothing) if number.is_some() => None,
            (Constant::Integer(n), _) => Some(Expr::string(n.to_string())),
            (Constant::Real(_), Apply::Text) => return refuse(),
            (Constant::Real(n), _) => {
                let whole = n.fract() == 0.0 && n.abs() < 9_223_372_036_854_775_808.0;
                whole.then(|| Expr::string((*n as i64).to_string()))
            }
            (Constant::Text(text), _) => Some(Expr::string(text)),
            (Constant::Null | Constant::Blob(_), _) => None,
        });
    }
    let met = matches!(value.met, Some(Affinity::Integer | Affinity::Numeric | Affinity::Real));
    match value.kind {
        Kind::Boolean | Kind::Integer => value.clone().as_text(scope).map(Some),
        Kind::Numeric | Kind::Number if apply != Apply::Text => {
            Ok(Some(Expr::Call("trim_scale", vec![value.expr.clone()]).cast(PgType::Text)))
        }
        Kind::Words(_) | Kind::Moment(Stored::Text(_)) => value.clone().as_text(scope).map(Some),
        Kind::Text if met || apply == Apply::Text || is_never_number(value) => value.clone().as_text(scope).map(Some),
        Kind::Text if apply == Apply::Numeric => {
            let text = value.clone().as_text(scope)?;
            let number = scope.helper(Helper::Numeric, vec![text.clone()], value.offset)?;
            let number = Expr::Call("trim_scale", vec![number]).cast(PgType::Text);
            Ok(Some(Expr::Keywords("COALESCE", vec![number, text])))
        }
        Kind::Bytes => Ok(None),
        Kind::Null
        | Kind::Real
        | Kind::Numeric
        | Kind::Number
        | Kind::Text
        | Kind::Moment(_)
        | Kind::Json
        | Kind::Jsonb
        | Kind::Element(_)
        | Kind::Uuid(_)
        | Kind::Mixed => refuse(),
    }
}

/// Whether values of several kinds, as text, are such a column again.
pub(super) fn stays(members: &[Typed]) -> bool {
    members.iter().any(|member| member.either)
        && members.iter().all(|member| match (&member.constant, member.kind) {
            (Some(Constant::Text(text)), _) => whole_number(text).is_none(),
            (_, Kind::Null | Kind::Boolean | Kind::Integer | Kind::Words(_) | Kind::Moment(Stored::Text(_))) => true,
            (_, Kind::Text) => is_never_number(member),
            (
                _,
                Kind::Real
                | Kind::Numeric
                | Kind::Number
                | Kind::Bytes
                | Kind::Moment(_)
                | Kind::Json
                | Kind::Jsonb
                | Kind::Element(_)
                | Kind::Uuid(_)
                | Kind::Mixed,
            ) => member.either,
        })
}

/// What it is sorted by: numbers before text.
pub(in crate::translate) fn sorted_by(value: &Typed, scope: &Scope<'_>) -> Result<Vec<Expr>, Refusal> {
    let number = scope.helper(Helper::Numeric, vec![value.expr.clone()], value.offset)?;
    let is_text = number.clone().postfix("IS NULL").when(value.expr.clone().postfix("IS NOT NULL"), None);
    Ok(vec![is_text, number])
}

/// typeof().
pub(super) fn type_of(value: Typed, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    let number = scope.helper(Helper::Numeric, vec![value.expr.clone()], value.offset)?;
    let branches =
        vec![(value.expr.postfix("IS NULL"), Expr::string("null")), (number.postfix("IS NULL"), Expr::string("text"))];
    Ok(Typed::text(Expr::Case(None, branches, Some(Box::new(Expr::string("integer"))))))
}
