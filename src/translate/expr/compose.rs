//! The functions that make JSON out of values, or change it (sqlite.org/json1.html).
//!
//! An argument that a JSON function gave is JSON there, any other text is a string: the way it was written tells.

use super::call::Call;
use super::element;
use super::json::{Document, document, steps, take_first};
use super::scope::Scope;
use super::typed::{Constant, Kind, Nested, Refusal, Stored, Typed};
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;
use crate::sqlite::expr::ast::{Arguments, BinaryOperator, Expr as Parsed, ExprKind};
use crate::translate::select::order::firm;

/// What SQLite takes an argument for.
#[derive(Debug, Clone, PartialEq)]
enum Taken {
    /// A value: text is a string.
    Value,
    /// JSON.
    Json,
    /// The value of json_each() or json_tree(), which is JSON where its type is that of an array or object.
    Member(Expr),
}

/// What SQLite takes an argument for: results of its JSON functions are JSON, the same text from elsewhere is not.
fn taken(written: &Parsed, value: &Typed, scope: &Scope<'_>) -> Result<Taken, Refusal> {
    let unknown = || Err(value.refuse("a value that may be JSON or text"));
    let column = matches!(written.kind, ExprKind::Column(_)) && value.met.is_some();
    let arrow = match &written.kind {
        ExprKind::Binary(operator, ..) => Some(*operator),
        ExprKind::Function(function) if gives_json(&function.name.text, &function.arguments) => return Ok(Taken::Json),
        ExprKind::Literal(_)
        | ExprKind::Variable(_)
        | ExprKind::Column(_)
        | ExprKind::Chain(..)
        | ExprKind::IsNull { .. }
        | ExprKind::Between { .. }
        | ExprKind::In { .. }
        | ExprKind::Pattern { .. }
        | ExprKind::Exists(_)
        | ExprKind::Row(_)
        | ExprKind::Raise(_)
        | ExprKind::Function(_)
        | ExprKind::Unary(..)
        | ExprKind::Collate(..)
        | ExprKind::Cast(..)
        | ExprKind::Case { .. }
        | ExprKind::Subquery(_) => None,
    };
    if column && matches!(value.kind, Kind::Element(Nested::Text | Nested::Jsonb)) {
        return scope.member_type(&value.expr).map_or_else(unknown, |of| Ok(Taken::Member(of)));
    }
    if column || value.constant.is_some() || arrow == Some(BinaryOperator::JsonDoubleArrow) {
        return Ok(Taken::Value);
    }
    match value.kind {
        Kind::Json | Kind::Jsonb if arrow == Some(BinaryOperator::JsonArrow) => Ok(Taken::Json),
        Kind::Json | Kind::Jsonb | Kind::Element(Nested::Text | Nested::Jsonb) => unknown(),
        Kind::Text | Kind::Element(Nested::Nothing) if may_pass_json(written) => unknown(),
        Kind::Text
        | Kind::Element(Nested::Nothing)
        | Kind::Null
        | Kind::Boolean
        | Kind::Integer
        | Kind::Real
        | Kind::Numeric
        | Kind::Number
        | Kind::Bytes
        | Kind::Moment(_)
        | Kind::Words(_)
        | Kind::Uuid(_)
        | Kind::Mixed => Ok(Taken::Value),
    }
}

fn gives_json(name: &str, arguments: &Arguments) -> bool {
    const GIVING: [&str; 11] = [
        "json",
        "json_array",
        "json_group_array",
        "json_group_object",
        "json_insert",
        "json_object",
        "json_patch",
        "json_quote",
        "json_remove",
        "json_replace",
        "json_set",
    ];
    let several = matches!(arguments, Arguments::List { arguments, .. } if arguments.len() > 2);
    GIVING.iter().any(|giving| name.eq_ignore_ascii_case(giving))
        || several && name.eq_ignore_ascii_case("json_extract")
}

/// Whether it can hand on what a JSON function gave.
fn may_pass_json(written: &Parsed) -> bool {
    const PASSING: [&str; 10] =
        ["coalesce", "if", "ifnull", "iif", "likelihood", "likely", "max", "min", "nullif", "unlikely"];
    match &written.kind {
        ExprKind::Function(function) => match &function.arguments {
            Arguments::List { arguments, .. } => {
                gives_json(&function.name.text, &function.arguments)
                    || function.name.matches("json_extract")
                    || PASSING.iter().any(|name| function.name.matches(name)) && arguments.iter().any(may_pass_json)
            }
            Arguments::Star => false,
        },
        ExprKind::Binary(operator, ..) => *operator == BinaryOperator::JsonArrow,
        ExprKind::Case { branches, otherwise, .. } => {
            branches.iter().any(|(_, then)| may_pass_json(then)) || otherwise.as_deref().is_some_and(may_pass_json)
        }
        ExprKind::Unary(_, inner) | ExprKind::Collate(inner, _) | ExprKind::Cast(inner, _) => may_pass_json(inner),
        ExprKind::Subquery(_) => true,
        ExprKind::Literal(_)
        | ExprKind::Variable(_)
        | ExprKind::Column(_)
        | ExprKind::Chain(..)
        | ExprKind::IsNull { .. }
        | ExprKind::Between { .. }
        | ExprKind::In { .. }
        | ExprKind::Pattern { .. }
        | ExprKind::Exists(_)
        | ExprKind::Row(_)
        | ExprKind::Raise(_) => false,
    }
}

/// A value as a part of JSON: an expression that is its text, never NULL.
fn part(value: Typed, taken: &Taken, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    if value.kind == Kind::Null {
        return Ok(Expr::string("null"));
    }
    let or_null = |expr| Expr::Keywords("COALESCE", vec![expr, Expr::string("null")]);
    let quoted = |expr: Expr| Expr::Call("to_json", vec![firm(expr)]).cast(PgType::Text);
    match (&value.constant, value.kind) {
        (Some(Constant::Text(text)), _) => return Ok(Expr::String(element::quoted(text))),
        (Some(Constant::Integer(_)), _) => return value.as_text(scope),
        (Some(Constant::Real(n)), _) if n.is_finite() => return value.as_text(scope),
        (Some(_), _) => return Err(value.refuse("such a value in JSON")),
        (None, _) => {}
    }
    match value.kind {
        Kind::Json if *taken == Taken::Json => Ok(or_null(value.expr.cast(PgType::Text))),
        Kind::Jsonb => Err(value.refuse("jsonb in JSON: its spelling is not kept (--json json keeps it)")),
        Kind::Boolean | Kind::Integer => Ok(or_null(value.as_text(scope)?)),
        Kind::Text | Kind::Words(_) | Kind::Json | Kind::Moment(Stored::Text(_)) | Kind::Uuid(Some(_)) => {
            Ok(or_null(quoted(value.as_text(scope)?)))
        }
        Kind::Real => {
            let text = scope.helper(Helper::JsonRealText, vec![value.expr], value.offset)?;
            Ok(or_null(text))
        }
        Kind::Numeric | Kind::Number => Ok(or_null(value.as_text(scope)?)),
        Kind::Element(Nested::Nothing | Nested::Text) => {
            let part = if let Taken::Member(of) = taken {
                scope.helper(Helper::JsonMember, vec![value.expr, of.clone()], value.offset)?
            } else {
                scope.helper(Helper::JsonPart, vec![value.expr], value.offset)?
            };
            Ok(or_null(part))
        }
        Kind::Null | Kind::Bytes | Kind::Moment(_) | Kind::Uuid(None) | Kind::Element(Nested::Jsonb) | Kind::Mixed => {
            Err(value.refuse(format!("{} in JSON", value.describe())))
        }
    }
}

/// Texts one after the other, those that are known in one.
pub(super) fn joined(parts: Vec<Expr>) -> Typed {
    let mut texts: Vec<Expr> = Vec::new();
    for part in parts {
        match (texts.last_mut(), part) {
            (Some(Expr::String(before)), Expr::String(text)) => before.push_str(&text),
            (_, part) => texts.push(part),
        }
    }
    let text = if texts.len() == 1 { texts.remove(0) } else { Expr::Chain("||", texts) };
    Typed::new(text.cast(PgType::Json), PgType::Json, Kind::Json)
}

/// The arguments as parts of JSON.
fn parts(call: &mut Call<'_>) -> Result<Vec<(Typed, Expr)>, Refusal> {
    let arguments = std::mem::take(&mut call.arguments);
    let with = arguments.into_iter().zip(call.written);
    with.map(|(value, written)| {
        let taken = taken(written, &value, call.scope)?;
        Ok((value.clone(), part(value, &taken, call.scope)?))
    })
    .collect()
}

/// json_array(..).
pub(super) fn array(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let mut text = Vec::new();
    for (at, (_, part)) in parts(&mut call)?.into_iter().enumerate() {
        text.push(Expr::string(if at == 0 { "[" } else { "," }));
        text.push(part);
    }
    text.push(Expr::string(if text.is_empty() { "[]" } else { "]" }));
    Ok(joined(text))
}

/// json_object(label, value ..).
pub(super) fn object(mut call: Call<'_>) -> Result<Typed, Refusal> {
    if !call.arguments.len().is_multiple_of(2) {
        return Err(call.refuse("the number of its arguments"));
    }
    let mut text = Vec::new();
    for (at, (value, part)) in parts(&mut call)?.into_iter().enumerate() {
        if at % 2 == 0 && !matches!(value.constant, Some(Constant::Text(_))) {
            return Err(call.refuse("a label that is not written out"));
        }
        text.push(Expr::string(match at {
            0 => "{",
            _ if at % 2 == 0 => ",",
            _ => ":",
        }));
        text.push(part);
    }
    text.push(Expr::string(if text.is_empty() { "{}" } else { "}" }));
    Ok(joined(text))
}

/// json_quote(x).
pub(super) fn quote(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let parts = parts(&mut call)?;
    Ok(joined(parts.into_iter().map(|(_, part)| part).collect()))
}

/// json_set(), json_insert(), json_replace().
pub(super) fn edit(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let mode = match call.name.as_str() {
        "json_set" => "set",
        "json_insert" => "insert",
        _ => "replace",
    };
    if call.arguments.len().is_multiple_of(2) {
        return Err(call.refuse("the number of its arguments"));
    }
    let Some(mut json) = edited(&mut call)? else { return Ok(Typed::null()) };
    let written = call.written.get(1..).unwrap_or_default();
    let mut rest = std::mem::take(&mut call.arguments).into_iter().zip(written);
    while let (Some((path, _)), Some((value, written))) = (rest.next(), rest.next()) {
        let path = edit_path(&path)?;
        let taken = taken(written, &value, call.scope)?;
        let value = joined(vec![part(value, &taken, call.scope)?]).expr;
        json = call.scope.helper(Helper::JsonEdit, vec![json, path, value, Expr::string(mode)], call.offset)?;
    }
    Ok(Typed::new(json, PgType::Json, Kind::Json))
}

/// json_remove().
pub(super) fn remove(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let Some(mut json) = edited(&mut call)? else { return Ok(Typed::null()) };
    for path in std::mem::take(&mut call.arguments) {
        let path = edit_path(&path)?;
        let nothing = Expr::string("null").cast(PgType::Json);
        json = call.scope.helper(Helper::JsonEdit, vec![json, path, nothing, Expr::string("remove")], call.offset)?;
    }
    Ok(Typed::new(json, PgType::Json, Kind::Json))
}

/// json_patch(x, patch).
pub(super) fn patch(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let (Some(json), Some(patch)) = (edited(&mut call)?, edited(&mut call)?) else { return Ok(Typed::null()) };
    let patched = call.scope.helper(Helper::JsonPatch, vec![json, patch], call.offset)?;
    Ok(Typed::new(patched, PgType::Json, Kind::Json))
}

/// The document that is edited, as json without blanks.
fn edited(call: &mut Call<'_>) -> Result<Option<Expr>, Refusal> {
    let value = take_first(call)?;
    match document(value, call.scope)? {
        None => Ok(None),
        Some(Document::Text(text)) => call.scope.helper(Helper::Json, vec![text], call.offset).map(Some),
        Some(Document::Jsonb(_)) => {
            Err(call.refuse("a change of jsonb: the order of its keys is not kept (--json json keeps it)"))
        }
    }
}

/// A path without its `$`.
fn edit_path(path: &Typed) -> Result<Expr, Refusal> {
    match &path.constant {
        Some(Constant::Text(text)) if steps(text).is_some() => Ok(Expr::string(text.trim_start_matches('$'))),
        Some(_) | None => Err(path.refuse("such a JSON path")),
    }
}

/// A value as a part of what json_group_array() and json_group_object() give.
///
/// # Errors
/// [`Refusal`].
pub(in crate::translate) fn member(value: Typed, written: &Parsed, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    let taken = taken(written, &value, scope)?;
    part(value, &taken, scope)
}
