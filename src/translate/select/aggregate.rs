//! Aggregate functions (sqlite.org/lang_aggfunc.html): what only a group of rows has a value for.

use super::frame::{Place, more};
use super::order::{firm, groupable, key, member};
use super::window;
use crate::pg::expr::{Aggregate, Arguments as PgArguments, Expr, Order, Over};
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;
use crate::sqlite::expr::ast::{Arguments, Expr as Parsed, FunctionCall, OrderingTerm};
use crate::translate::expr::convert::whole_number;
use crate::translate::expr::either;
use crate::translate::expr::{Constant, Kind, Refusal, Scope, Typed, compose, condition, translate};

/// The aggregates; `min` and `max` of several values are no aggregates.
const AGGREGATES: [&str; 12] = [
    "avg",
    "count",
    "group_concat",
    "json_group_array",
    "json_group_object",
    "max",
    "median",
    "min",
    "percentile_cont",
    "string_agg",
    "sum",
    "total",
];

/// A call being built: all but its function and arguments.
pub(super) struct Pending<'a> {
    pub name: &'a str,
    pub distinct: bool,
    pub order_by: Vec<Order>,
    pub filter: Option<Expr>,
    pub over: Option<Over>,
    pub offset: usize,
}

impl Pending<'_> {
    /// The call of a function of pg_catalog.
    pub(super) fn call(self, function: &'static str, arguments: Vec<Expr>) -> Expr {
        Expr::Aggregate(Box::new(Aggregate {
            function,
            distinct: self.distinct,
            arguments: PgArguments::List(arguments),
            order_by: self.order_by,
            within_group: Vec::new(),
            filter: self.filter,
            over: self.over,
        }))
    }

    pub(super) fn refuse(&self, why: &str) -> Refusal {
        Refusal::new(format!("{}(): {why}", self.name), self.offset)
    }
}

/// A call of an aggregate or window function; `None` where the name is neither.
///
/// # Errors
/// [`Refusal`].
pub fn call(function: &FunctionCall, name: &str, scope: &Scope<'_>, offset: usize) -> Result<Option<Typed>, Refusal> {
    let refuse = |why: &str| Err(Refusal::new(format!("{name}(){why}"), offset));
    let none: (&[_], &[OrderingTerm], bool) = (&[], &[], false);
    let (arguments, order_by, distinct) = match &function.arguments {
        Arguments::Star => none,
        Arguments::List { distinct, arguments, order_by } => (&arguments[..], &order_by[..], *distinct),
    };
    let only_window = window::is_window_function(name, arguments.len());
    let several = matches!(name, "min" | "max") && arguments.len() != 1;
    let is_aggregate = AGGREGATES.contains(&name) && !several;
    if !only_window && !is_aggregate {
        return Ok(None);
    }
    if function.within_group.is_some() || (only_window && (function.over.is_none() || function.filter.is_some())) {
        return refuse("");
    }
    let place = scope.frame.place.get();
    let inner = match (place, &function.over) {
        (Place::Groups | Place::Columns | Place::Extreme, None) => Place::Rows,
        (Place::Columns, Some(_)) => Place::Groups,
        (Place::Rows, None) => return refuse(" where rows are looked at one by one"),
        (Place::Rows | Place::Groups | Place::Extreme, Some(_)) => return refuse(" OVER .. here"),
    };
    more(if function.over.is_some() { &scope.frame.used.windows } else { &scope.frame.used.aggregates });
    let used = &scope.frame.used;
    let before = (used.own.get(), used.outer.get());
    let read = |argument| scope.at_place(inner, || translate(argument, scope));
    let values = arguments.iter().map(read).collect::<Result<Vec<Typed>, _>>()?;
    let filter = function.filter.as_ref();
    let filter = filter.map(|filter| scope.at_place(inner, || condition(filter, scope))).transpose()?;
    if function.over.is_none() && used.outer.get() > before.1 && used.own.get() == before.0 {
        return refuse(" of a column of the query around it");
    }
    if distinct {
        for value in &values {
            groupable(value, "DISTINCT")?;
        }
    }
    let mut order = Vec::with_capacity(order_by.len());
    for term in order_by {
        let value = scope.at_place(inner, || translate(&term.expr, scope))?;
        order.extend(member(term, value, scope)?);
    }
    if !order.is_empty() && (distinct || function.over.is_some()) {
        return refuse(" with ORDER BY and DISTINCT or OVER");
    }
    let over = function.over.as_ref().map(|over| window::over(over, scope)).transpose()?;
    let pending = Pending { name, distinct, order_by: order, filter, over, offset };
    if only_window {
        return window::call(pending, values, scope).map(Some);
    }
    if place == Place::Extreme && matches!(name, "min" | "max") {
        let value = values.into_iter().next();
        return Ok(value.map(|value| Typed { constant: None, ..value.without_affinity() }));
    }
    if name.starts_with("json_") {
        return json_group(pending, values, arguments, scope).map(Some);
    }
    aggregate(pending, values, scope).map(Some)
}

fn aggregate(mut pending: Pending<'_>, mut values: Vec<Typed>, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    if values.is_empty() {
        if pending.name != "count" {
            return Err(pending.refuse("no argument"));
        }
        let mut expr = pending.call("count", Vec::new());
        if let Expr::Aggregate(call) = &mut expr {
            call.arguments = PgArguments::Star;
        }
        return Ok(Typed::integer(expr));
    }
    if matches!(pending.name, "median" | "percentile_cont") {
        return between(pending, &values, scope);
    }
    let separator = (values.len() == 2).then(|| values.pop()).flatten();
    let Some(value) = values.pop().filter(|_| values.is_empty()) else {
        return Err(pending.refuse("that many arguments"));
    };
    let adds = matches!(pending.name, "avg" | "sum" | "total") && value.kind != Kind::Null;
    let value = if adds { either::as_text_value(value) } else { value };
    if pending.distinct && adds && !value.kind.is_number() {
        return Err(pending.refuse("DISTINCT of what is no number: several texts are the same number"));
    }
    match pending.name {
        "group_concat" | "string_agg" => {
            let separator = match separator {
                None if pending.name == "string_agg" => return Err(pending.refuse("no separator")),
                None => Expr::string(","),
                Some(separator) if separator.kind == Kind::Null => Expr::string(""),
                Some(separator) if separator.constant.is_some() => separator.as_text(scope)?,
                Some(_) => return Err(pending.refuse("a separator that is not the same for all rows")),
            };
            if pending.order_by.is_empty() && pending.over.is_none() && !pending.distinct {
                pending.order_by.extend(scan_order(scope));
            }
            let text = firm(value.as_text(scope)?);
            Ok(Typed::text(pending.call("string_agg", vec![text, separator])))
        }
        name if separator.is_some() => Err(pending.refuse(&format!("a second argument of {name}"))),
        "count" => Ok(Typed::integer(pending.call("count", vec![firm(value.expr)]))),
        "min" | "max" => extreme(pending, value, scope),
        "avg" => {
            let (number, kind) = number(value, scope)?;
            let average = pending.call("avg", vec![number]);
            Ok(Typed::real(if kind == Kind::Real { average } else { average.cast(PgType::DoublePrecision) }))
        }
        "total" => {
            let (number, kind) = number(value, scope)?;
            let sum = pending.call("sum", vec![number]);
            let sum = if kind == Kind::Real { sum } else { sum.cast(PgType::DoublePrecision) };
            let zero = Typed::constant(Constant::Real(0.0)).expr;
            Ok(Typed::real(Expr::Keywords("COALESCE", vec![sum, zero])))
        }
        _ => {
            let wide = value.pg_type == PgType::BigInt;
            let vague = value.vague;
            let (number, kind) = summand(value, scope)?;
            let sum = pending.call("sum", vec![number]);
            Ok(if kind == Kind::Real {
                Typed::real(sum)
            } else if kind == Kind::Number {
                Typed { vague, ..Typed::number(sum) }
            } else if wide {
                // the sum of bigint is numeric; SQLite's sum that exceeds 64 bits is an error too
                Typed::integer(sum.cast(PgType::BigInt))
            } else {
                Typed::integer(sum)
            })
        }
    }
}

/// `json_group_array(x)`, `json_group_object(label, x)`.
fn json_group(
    mut pending: Pending<'_>,
    values: Vec<Typed>,
    written: &[Parsed],
    scope: &Scope<'_>,
) -> Result<Typed, Refusal> {
    let object = pending.name == "json_group_object";
    if pending.distinct || values.len() != if object { 2 } else { 1 } {
        return Err(pending.refuse("DISTINCT, or the number of its arguments"));
    }
    if pending.order_by.is_empty() && pending.over.is_none() {
        pending.order_by.extend(scan_order(scope));
    }
    let mut parts = Vec::with_capacity(3);
    for (value, written) in values.into_iter().zip(written) {
        if object && parts.is_empty() {
            // a member without a label is left out
            let label = Expr::Call("to_json", vec![value.as_text(scope)?.cast(PgType::Text)]);
            parts.extend([label.cast(PgType::Text), Expr::string(":")]);
        } else {
            parts.push(firm(compose::member(value, written, scope)?));
        }
    }
    let member = if parts.len() == 1 { parts.remove(0) } else { Expr::Chain("||", parts) };
    let members = pending.call("string_agg", vec![member, Expr::string(",")]);
    let members = Expr::Keywords("COALESCE", vec![members, Expr::string("")]);
    let (open, close) = if object { ("{", "}") } else { ("[", "]") };
    let text = Expr::Chain("||", vec![Expr::string(open), members, Expr::string(close)]);
    Ok(Typed::new(text.cast(PgType::Json), PgType::Json, Kind::Json))
}

/// `median(x)`, `percentile_cont(x, fraction)`: both go between two neighbours by the same arithmetic.
fn between(mut pending: Pending<'_>, values: &[Typed], scope: &Scope<'_>) -> Result<Typed, Refusal> {
    let (value, fraction) = match (pending.name, values) {
        ("median", [value]) => (value, Expr::number(0.5)),
        ("percentile_cont", [value, fraction]) => match &fraction.constant {
            Some(Constant::Real(at)) if (0.0..=1.0).contains(at) => (value, fraction.expr.clone()),
            Some(_) | None => return Err(pending.refuse("a fraction that is not written out")),
        },
        _ => return Err(pending.refuse("the number of its arguments")),
    };
    if pending.over.is_some() || pending.distinct || !pending.order_by.is_empty() {
        return Err(pending.refuse("OVER, DISTINCT or ORDER BY"));
    }
    // of anything else it is an error
    if !value.kind.is_number() {
        return Err(pending.refuse(value.describe()));
    }
    let expr = value.clone().as_real(scope)?.cast(PgType::DoublePrecision);
    let (arguments, within_group) =
        (PgArguments::List(vec![fraction]), vec![Order { expr, descending: false, nulls_first: None }]);
    let filter = pending.filter.take();
    Ok(Typed::real(Expr::Aggregate(Box::new(Aggregate {
        function: "percentile_cont",
        arguments,
        within_group,
        filter,
        ..Aggregate::default()
    }))))
}

/// What is added up: an integer, a double or a numeric.
fn number(value: Typed, scope: &Scope<'_>) -> Result<(Expr, Kind), Refusal> {
    match value.kind {
        Kind::Null => Ok((Expr::Null.cast(PgType::Integer), Kind::Integer)),
        Kind::Boolean => Ok((value.expr.cast(PgType::Integer), Kind::Integer)),
        Kind::Integer => Ok((value.expr, Kind::Integer)),
        Kind::Real
        | Kind::Numeric
        | Kind::Number
        | Kind::Text
        | Kind::Bytes
        | Kind::Moment(_)
        | Kind::Words(_)
        | Kind::Json
        | Kind::Jsonb
        | Kind::Uuid(_)
        | Kind::Element(_)
        | Kind::Mixed => {
            let number = value.as_number(scope)?;
            let kind = if number.kind == Kind::Real { Kind::Real } else { Kind::Number };
            Ok((number.expr, kind))
        }
    }
}

/// What `sum` adds up: text that is no number as a whole makes a real of the sum, whatever it begins with.
fn summand(value: Typed, scope: &Scope<'_>) -> Result<(Expr, Kind), Refusal> {
    let real = match &value.constant {
        Some(Constant::Text(text)) => whole_number(text).is_none(),
        Some(Constant::Blob(_)) => true,
        Some(Constant::Null | Constant::Integer(_) | Constant::Real(_)) | None => false,
    };
    if real {
        return Ok((value.as_real(scope)?, Kind::Real));
    }
    let textual = value.kind.is_text() || matches!(value.kind, Kind::Element(_));
    if value.constant.is_some() || !textual {
        return number(value, scope);
    }
    let (reader, read) = if matches!(value.kind, Kind::Element(_)) {
        (Helper::JsonNumeric, value.expr.clone())
    } else {
        (Helper::Numeric, value.clone().as_text(scope)?)
    };
    let whole = scope.helper(reader, vec![read], value.offset)?;
    let (real, offset) = (value.clone().as_real(scope)?, value.offset);
    let real = scope.helper(Helper::RealNumber, vec![real], offset)?;
    let (number, kind) = number(value, scope)?;
    Ok((real.when(whole.postfix("IS NULL"), Some(number)), kind))
}

/// `min(x)`, `max(x)`.
fn extreme(pending: Pending<'_>, value: Typed, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    let max = pending.name == "max";
    let textual = value.kind.is_text();
    groupable(&value, pending.name)?;
    let function = if max { "max" } else { "min" };
    let same = |expr, pg_type| Ok(Typed::new(expr, pg_type, value.kind).vague_with(&[&value]));
    match value.kind {
        Kind::Boolean | Kind::Words(_) => {
            let sorted = if let Kind::Words(words) = value.kind { words.pair().0 < words.pair().1 } else { true };
            if !sorted {
                return Err(pending.refuse("words whose order is not that of booleans"));
            }
            same(pending.call(if max { "bool_or" } else { "bool_and" }, vec![value.expr.clone()]), PgType::Boolean)
        }
        Kind::Null => Ok(Typed::text(pending.call(function, vec![Expr::Null.cast(PgType::Text)]))),
        Kind::Bytes => Err(pending.refuse("a BLOB")),
        Kind::Uuid(_) => {
            let text = value.expr.clone().cast(PgType::Text).collate_c();
            same(pending.call(function, vec![text]).cast(PgType::Uuid), PgType::Uuid)
        }
        Kind::Moment(_) | Kind::Integer | Kind::Real | Kind::Number => {
            same(pending.call(function, vec![value.expr.clone()]), value.pg_type)
        }
        Kind::Numeric => {
            let found = Typed::numeric(pending.call(function, vec![value.expr]));
            Ok(Typed { met: value.met, ..found }.without_affinity())
        }
        Kind::Text | Kind::Json | Kind::Jsonb | Kind::Mixed if textual => {
            let text = key(Typed { constant: None, expr: firm(value.expr.clone()), ..value.clone() }, scope)?;
            Ok(Typed::text(pending.call(function, vec![text])))
        }
        Kind::Text | Kind::Json | Kind::Jsonb | Kind::Element(_) | Kind::Mixed => {
            Err(pending.refuse("values of several kinds"))
        }
    }
}

/// The order of the rowids, where the query reads one table.
fn scan_order(scope: &Scope<'_>) -> Option<Order> {
    match &scope.sources[..] {
        [source] => {
            let expr = source.rowid.as_ref()?.expr.clone();
            Some(Order { expr, descending: false, nulls_first: None })
        }
        _ => None,
    }
}
