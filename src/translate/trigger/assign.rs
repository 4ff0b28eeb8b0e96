//! Values that statements give to columns: SQLite's affinity first, then the type that the column got.
//!
//! In: a translated value, the column with its decision. Out: an expression of the column's type that is what a dump of
//! the stored value would have loaded, or a [`Refusal`]. A constant takes the way of a value of a row. A column
//! `numeric(p,s)` rounds what it is given, as it does for every statement of an application.

use crate::catalog::Column;
use crate::codec::epoch::Unit;
use crate::codec::{BooleanForm, Codec, Scratch, UnitForm, encode};
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;
use crate::sqlite::affinity::Affinity;
use crate::sqlite::literal::{Literal, Text};
use crate::translate::column::ColumnDecision;
use crate::translate::default::constant;
use crate::translate::expr::random_uuid;
use crate::translate::expr::unify::exact;
use crate::translate::expr::{Constant, Kind, Refusal, Scope, Stored, Typed};

/// The value as the column holds it.
///
/// # Errors
/// [`Refusal`] where the column cannot take it for certain, or would keep another value.
pub fn assign(value: Typed, column: &Column, decision: &ColumnDecision, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    let pg_type = decision.pg_type;
    if column.generated.is_some() {
        return Err(value.refuse(format!("a value for the generated column {}", column.name.text)));
    }
    if value.kind == Kind::Null {
        return Ok(Expr::Null);
    }
    let misfit = value.refuse(format!("{} in the column {} of type {pg_type}", value.describe(), column.name.text));
    if let Some(known) = &value.constant {
        return known_value(known, column, decision).ok_or(misfit);
    }
    let number = value.kind.is_number() || value.kind == Kind::Boolean;
    let integer = matches!(value.kind, Kind::Integer | Kind::Boolean);
    let same = value.pg_type == pg_type;
    let is_moment = matches!(value.kind, Kind::Moment(how) if !matches!(how, Stored::Number(_)));
    match decision.codec {
        Codec::Boolean(BooleanForm::Integers) if value.kind == Kind::Boolean => Ok(value.expr),
        Codec::Boolean(BooleanForm::Integers) => zero_or_one(value.expr).ok_or(misfit),
        Codec::Boolean(BooleanForm::Words(words)) if value.kind == Kind::Words(words) => Ok(value.expr),
        Codec::Boolean(BooleanForm::Words(_) | BooleanForm::Any) => Err(misfit),
        Codec::Integer(_) if integer => value.as_integer(scope),
        Codec::Integer(_) => Err(misfit),
        Codec::Double if number && (column.affinity == Affinity::Real || value.kind == Kind::Real) => {
            value.as_real(scope)
        }
        Codec::Double => Err(misfit),
        Codec::Numeric(..) if number => exact(value, scope),
        Codec::Numeric(..) => Err(misfit),
        Codec::Text(_) => text(value, column, scope, misfit),
        Codec::Bytea(_) if value.kind == Kind::Bytes => Ok(value.expr),
        Codec::Bytea(_) => Err(misfit),
        Codec::Json | Codec::Jsonb => match value.kind {
            Kind::Json | Kind::Jsonb if same => Ok(value.expr),
            Kind::Text | Kind::Json | Kind::Jsonb => Ok(value.expr.cast(pg_type)),
            Kind::Null
            | Kind::Boolean
            | Kind::Integer
            | Kind::Real
            | Kind::Numeric
            | Kind::Number
            | Kind::Bytes
            | Kind::Moment(_)
            | Kind::Words(_)
            | Kind::Element(_)
            | Kind::Uuid(_)
            | Kind::Mixed => Err(misfit),
        },
        Codec::Date | Codec::Time(_) if same && is_moment => Ok(value.expr),
        Codec::Date | Codec::Time(_) if instant(&value.expr).is_some_and(|format| matches_type(format, pg_type)) => {
            Ok(value.expr.cast(pg_type))
        }
        Codec::Date | Codec::Time(_) | Codec::Interval(_) => Err(misfit),
        Codec::Timestamp(form, _) | Codec::TimestampTz(form) => match (value.kind, form.unit) {
            (Kind::Moment(Stored::Number(own)), Some(UnitForm::Banded(unit) | UnitForm::Told(unit)))
                if same && own == unit =>
            {
                Ok(value.expr)
            }
            (Kind::Moment(_), None) if same && is_moment => Ok(value.expr),
            (Kind::Integer, Some(UnitForm::Banded(Unit::Seconds) | UnitForm::Told(Unit::Seconds))) => {
                let seconds = value.as_integer(scope)?.cast(PgType::DoublePrecision);
                let instant = Expr::Call("to_timestamp", vec![seconds]);
                Ok(if matches!(pg_type, PgType::TimestampTz(_)) { instant } else { Expr::AtUtc(Box::new(instant)) })
            }
            (_, None) if instant(&value.expr) == Some(Format::Moment) => {
                let local = value.expr.cast(PgType::Timestamp(None));
                Ok(if matches!(pg_type, PgType::TimestampTz(_)) { Expr::AtUtc(Box::new(local)) } else { local })
            }
            (_, _) => Err(misfit),
        },
        Codec::Uuid if matches!(value.kind, Kind::Uuid(_)) => Ok(value.expr),
        Codec::Uuid => random_uuid::of_text(&value.expr).ok_or(misfit),
    }
}

/// A text column: numbers become text by its affinity, or where it holds the text of numbers already.
fn text(value: Typed, column: &Column, scope: &Scope<'_>, misfit: Refusal) -> Result<Expr, Refusal> {
    let textual = matches!(column.affinity, Affinity::Text | Affinity::Blob) || instant(&value.expr).is_some();
    let integer = matches!(value.kind, Kind::Integer | Kind::Boolean);
    if integer || value.either || (textual && value.kind != Kind::Bytes) { value.as_text(scope) } else { Err(misfit) }
}

/// A constant takes the way of a value of a row.
fn known_value(known: &Constant, column: &Column, decision: &ColumnDecision) -> Option<Expr> {
    let literal = match known {
        Constant::Null => return Some(Expr::Null),
        Constant::Integer(n) => Literal::Integer(*n),
        Constant::Real(n) => Literal::Real { value: *n, text: b"" },
        Constant::Text(text) => Literal::Text(Text::plain(text.as_bytes())),
        Constant::Blob(digits) => Literal::Blob(digits.as_bytes()),
    };
    let mut spelt = Vec::new();
    let literal = column.affinity.stored(literal, &mut spelt);
    let mut field = Vec::new();
    encode(&decision.codec, &literal, &mut Scratch::default(), &mut field).ok()?;
    let value = constant(&field, decision.pg_type)?;
    Some(match (&value, decision.pg_type) {
        (Expr::String(_), PgType::Text | PgType::Varchar(_)) => value,
        (Expr::String(_), pg_type) => value.cast(pg_type),
        _ => value,
    })
}

/// `CASE WHEN .. THEN 1 ELSE 0 END` and the like, as a boolean.
fn zero_or_one(expr: Expr) -> Option<Expr> {
    if let Expr::Cast(inner, PgType::Integer | PgType::BigInt | PgType::SmallInt) = expr {
        return zero_or_one(*inner);
    }
    if let Expr::Case(operand, branches, otherwise) = expr {
        let branches = branches.into_iter().map(|(when, then)| Some((when, zero_or_one(then)?)));
        let branches = branches.collect::<Option<Vec<_>>>()?;
        let otherwise = match otherwise {
            Some(otherwise) => Some(Box::new(zero_or_one(*otherwise)?)),
            None => None,
        };
        return Some(Expr::Case(operand, branches, otherwise));
    }
    if expr == Expr::number(0) || expr == Expr::number(1) {
        return Some(Expr::Boolean(expr == Expr::number(1)));
    }
    (expr == Expr::Null).then_some(Expr::Null)
}

/// What the text of an instant says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Date,
    Time,
    Moment,
}

fn matches_type(format: Format, pg_type: PgType) -> bool {
    (format, pg_type) == (Format::Date, PgType::Date) || (format, pg_type) == (Format::Time, PgType::Time)
}

/// What a text says that was written by a constant format.
fn instant(expr: &Expr) -> Option<Format> {
    let format = if let Expr::Call("to_char", arguments) = expr {
        match &arguments[..] {
            [_, Expr::String(format)] => match format.as_str() {
                "YYYY-MM-DD" => "%Y-%m-%d",
                "HH24:MI:SS" => "%H:%M:%S",
                "YYYY-MM-DD HH24:MI:SS" => "%Y-%m-%d %H:%M:%S",
                _ => return None,
            },
            _ => return None,
        }
    } else if let Expr::Helper(call) = expr
        && call.helper == Helper::Strftime
        && let Some(Expr::String(format)) = call.arguments.first()
    {
        format
    } else {
        return None;
    };
    let format = format.replace("%F", "%Y-%m-%d").replace("%+", "%Y").replace("%T", "%H:%M:%S").replace("%R", "%H:%M");
    let is_time = |text: &str| matches!(text, "%H:%M" | "%H:%M:%S" | "%H:%M:%f");
    match format.strip_prefix("%Y-%m-%d") {
        Some("") => Some(Format::Date),
        Some(rest) => {
            let time = rest.strip_prefix([' ', 'T'])?;
            is_time(time.strip_suffix('Z').unwrap_or(time)).then_some(Format::Moment)
        }
        None => is_time(&format).then_some(Format::Time),
    }
}
