//! Windows and the functions that only they have (sqlite.org/windowfunctions.html).

use super::aggregate::Pending;
use super::frame::Place;
use super::order::{firm, groupable, is_constant, member};
use crate::pg::expr::{Bound, Expr, Frame, Over, Window};
use crate::pg::ident::Names;
use crate::pg::types::PgType;
use crate::sqlite::ast::Name;
use crate::sqlite::expr::ast as parsed;
use crate::translate::expr::unify::unify;
use crate::translate::expr::{Constant, Kind, Refusal, Scope, Typed, translate};

/// Whether a name is that of a function that needs a window.
pub(super) fn is_window_function(name: &str, arguments: usize) -> bool {
    match name {
        "row_number" | "rank" | "dense_rank" | "percent_rank" | "cume_dist" => arguments == 0,
        "ntile" | "first_value" | "last_value" => arguments == 1,
        "nth_value" => arguments == 2,
        "lag" | "lead" => (1..=3).contains(&arguments),
        _ => false,
    }
}

/// The names of the WINDOW clause in PostgreSQL.
pub(super) fn names(windows: &[(Name, parsed::Window)]) -> Vec<(Name, String)> {
    let mut given = Names::default();
    windows.iter().map(|(name, _)| (name.clone(), given.give(&name.text).name)).collect()
}

fn named(name: &Name, scope: &Scope<'_>, offset: usize) -> Result<String, Refusal> {
    let known = scope.frame.windows.iter().find(|(known, _)| known.matches(&name.text));
    let unknown = || Refusal::new(format!("an unknown window: {}", name.text), offset);
    known.map(|(_, given)| given.clone()).ok_or_else(unknown)
}

/// `OVER ..`.
pub(super) fn over(over: &parsed::Over, scope: &Scope<'_>) -> Result<Over, Refusal> {
    match over {
        parsed::Over::Named(name) => Ok(Over::Named(named(name, scope, 0)?)),
        parsed::Over::Window(own) => Ok(Over::Window(Box::new(window(own, scope)?))),
    }
}

/// A window.
pub(super) fn window(window: &parsed::Window, scope: &Scope<'_>) -> Result<Window, Refusal> {
    let read = |expr| scope.at_place(Place::Groups, || translate(expr, scope));
    let mut partition_by = Vec::with_capacity(window.partition_by.len());
    for expr in &window.partition_by {
        let value = read(expr)?;
        groupable(&value, "PARTITION BY")?;
        if value.constant.is_none() && !is_constant(&value.expr) {
            partition_by.push(value.expr);
        }
    }
    let mut order_by = Vec::with_capacity(window.order_by.len());
    let mut numbers = window.order_by.len() == 1;
    for term in &window.order_by {
        let value = read(&term.expr)?;
        numbers &= matches!(value.kind, Kind::Integer | Kind::Real | Kind::Numeric) && value.constant.is_none();
        let real = value.kind == Kind::Real;
        numbers &= !real || value.pg_type == PgType::DoublePrecision;
        order_by.extend(member(term, value, scope)?);
    }
    let frame = window.frame.as_ref().map(|own| frame(own, numbers, scope)).transpose()?;
    let base = window.base.as_ref().map(|base| named(base, scope, 0)).transpose()?;
    // PostgreSQL counts groups, and what is near, by a term alone, and a constant became none
    if let (Some(frame), true, None, Some(term)) = (&frame, order_by.is_empty(), &base, window.order_by.first())
        && (frame.unit == "GROUPS" || numbers)
    {
        return Err(Refusal::new("a frame of groups in the order of a constant", term.expr.offset.0));
    }
    Ok(Window { base, partition_by, order_by, frame })
}

fn frame(frame: &parsed::Frame, numbers: bool, scope: &Scope<'_>) -> Result<Frame, Refusal> {
    let range = frame.unit == parsed::FrameUnit::Range;
    let bound = |bound: &parsed::FrameBound| {
        let distance = |expr| {
            let value = translate(expr, scope)?;
            match value.constant {
                Some(Constant::Integer(n)) if !range || numbers => Ok(Expr::number(n)),
                _ => Err(value.refuse("a bound of a frame that is no plain number")),
            }
        };
        Ok(match bound {
            parsed::FrameBound::UnboundedPreceding => Bound::UnboundedPreceding,
            parsed::FrameBound::Preceding(expr) => Bound::Preceding(distance(expr)?),
            parsed::FrameBound::CurrentRow => Bound::CurrentRow,
            parsed::FrameBound::Following(expr) => Bound::Following(distance(expr)?),
            parsed::FrameBound::UnboundedFollowing => Bound::UnboundedFollowing,
        })
    };
    Ok(Frame {
        unit: match frame.unit {
            parsed::FrameUnit::Range => "RANGE",
            parsed::FrameUnit::Rows => "ROWS",
            parsed::FrameUnit::Groups => "GROUPS",
        },
        start: bound(&frame.start)?,
        end: frame.end.as_ref().map_or(Ok(Bound::CurrentRow), bound)?,
        exclude: frame.exclude.and_then(|exclude| match exclude {
            parsed::FrameExclude::NoOthers => None,
            parsed::FrameExclude::CurrentRow => Some("EXCLUDE CURRENT ROW"),
            parsed::FrameExclude::Group => Some("EXCLUDE GROUP"),
            parsed::FrameExclude::Ties => Some("EXCLUDE TIES"),
        }),
    })
}

/// A call of a window function.
pub(super) fn call(pending: Pending<'_>, values: Vec<Typed>, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    let mut values = values.into_iter();
    let whole = |value: Option<Typed>| match value.map(|value| value.constant) {
        Some(Some(Constant::Integer(n))) if i32::try_from(n).is_ok() => Some(Expr::number(n)),
        Some(Some(_) | None) | None => None,
    };
    let function = match pending.name {
        "row_number" => "row_number",
        "rank" => "rank",
        "dense_rank" => "dense_rank",
        "percent_rank" => return Ok(Typed::real(pending.call("percent_rank", vec![]))),
        "cume_dist" => return Ok(Typed::real(pending.call("cume_dist", vec![]))),
        "ntile" => {
            let Some(parts) = whole(values.next()) else { return Err(pending.refuse("a number that is not known")) };
            return Ok(Typed::new(pending.call("ntile", vec![parts]), PgType::Integer, Kind::Integer));
        }
        "first_value" => "first_value",
        "last_value" => "last_value",
        "nth_value" => "nth_value",
        "lag" => "lag",
        _ => "lead",
    };
    let Some(value) = values.next() else { return Ok(Typed::integer(pending.call(function, vec![]))) };
    let distance = values.next();
    let mut arguments = Vec::new();
    if let Some(distance) = distance {
        let Some(distance) = whole(Some(distance)) else { return Err(pending.refuse("a distance that is not known")) };
        arguments.push(distance);
    }
    let like = match values.next() {
        None => {
            arguments.insert(0, firm(value.expr.clone()));
            value
        }
        Some(default) => {
            let (was, met) = (value.pg_type, value.met);
            let unified = unify(vec![value, default], scope)?;
            let to = unified.like.pg_type;
            let mut members = unified.members.into_iter();
            if let (Some(value), Some(default)) = (members.next(), members.next()) {
                arguments.insert(0, if was == to { value } else { value.cast(to) });
                arguments.push(default.cast(to));
            }
            Typed { met, ..unified.like }
        }
    };
    let found = Typed::new(pending.call(function, arguments), like.pg_type, like.kind).vague_with(&[&like]);
    Ok(Typed { met: like.met, ..found }.without_affinity())
}
