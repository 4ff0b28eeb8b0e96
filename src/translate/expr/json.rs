//! The JSON functions and operators (sqlite.org/json1.html).
//!
//! A document is text, for which the helper functions of `pg/jsons.rs` do what SQLite does with it, or a column that
//! became jsonb. What SQLite says of JSON is here a json or jsonb again; an SQL value out of a document has a type that
//! the data decide, see [`Kind::Element`]. JSON that is no RFC 8259 (JSON5) is an error in PostgreSQL.

use super::call::Call;
use super::scope::Scope;
use super::typed::{Constant, Kind, Nested, Refusal, Stored, Typed};
use super::{decided, element};
use crate::codec::json::{Stack, check};
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;
use crate::sqlite::expr::ast::{Arguments, BinaryOperator, Expr as Parsed, ExprKind};

/// A document.
enum Document {
    /// Its text.
    Text(Expr),
    /// A jsonb.
    Jsonb(Expr),
}

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Key(String),
    /// From 0; from the end where it is negative.
    Index(i32),
    /// `[#]`: behind the last one.
    End,
}

/// The document that a value is; `None` where it is NULL.
fn document(value: Typed, scope: &Scope<'_>) -> Result<Option<Document>, Refusal> {
    if let Some(Constant::Text(text)) = &value.constant
        && check(text.as_bytes(), &mut Stack::default()).is_none()
    {
        return Err(value.refuse("text that is no JSON by RFC 8259"));
    }
    match value.kind {
        Kind::Null => Ok(None),
        Kind::Jsonb => Ok(Some(Document::Jsonb(value.expr))),
        Kind::Json if value.pg_type == PgType::Json => Ok(Some(Document::Text(value.expr.cast(PgType::Text)))),
        Kind::Text
        | Kind::Json
        | Kind::Boolean
        | Kind::Integer
        | Kind::Real
        | Kind::Numeric
        | Kind::Number
        | Kind::Element(_)
        | Kind::Mixed => Ok(Some(Document::Text(value.as_text(scope)?))),
        Kind::Bytes | Kind::Moment(_) | Kind::Words(_) | Kind::Uuid(_) => {
            Err(value.refuse(format!("{} as JSON", value.describe())))
        }
    }
}

/// The steps of a path, `$` and what follows.
fn steps(path: &str) -> Option<Vec<Step>> {
    let mut rest = path.strip_prefix('$')?;
    let mut steps = Vec::new();
    while !rest.is_empty() {
        let step;
        if let Some(quoted) = rest.strip_prefix(".\"") {
            let (key, behind) = quoted.split_once('"')?;
            if key.contains('\\') {
                return None;
            }
            (step, rest) = (Step::Key(key.to_owned()), behind);
        } else if let Some(plain) = rest.strip_prefix('.') {
            let end = plain.find(['.', '[']).unwrap_or(plain.len());
            if end == 0 {
                return None;
            }
            (step, rest) = (Step::Key(plain[..end].to_owned()), &plain[end..]);
        } else {
            let (index, behind) = rest.strip_prefix('[')?.split_once(']')?;
            let number = |digits: &str| {
                let known = (1..=9).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
                if known { digits.parse::<i32>().ok() } else { None }
            };
            step = match index.strip_prefix('#') {
                Some("") => Step::End,
                Some(back) => match number(back.strip_prefix('-')?)? {
                    0 => Step::End,
                    back => Step::Index(-back),
                },
                None => Step::Index(number(index)?),
            };
            rest = behind;
        }
        steps.push(step);
    }
    Some(steps)
}

/// The element of a jsonb at a path.
fn walk(document: Expr, steps: Vec<Step>) -> Expr {
    steps.into_iter().fold(document, |at, step| {
        let operand = match step {
            Step::Key(key) => Expr::String(key),
            Step::Index(n) => Expr::number(n),
            // no array is so long
            Step::End => Expr::number(i32::MAX),
        };
        at.binary("->", operand)
    })
}

/// A path as it was written, checked where it is known; `None` where it is NULL.
fn path(value: Typed, scope: &Scope<'_>) -> Result<Option<Expr>, Refusal> {
    match &value.constant {
        Some(Constant::Null) => Ok(None),
        Some(Constant::Text(path)) if steps(path).is_some() => Ok(Some(value.expr)),
        Some(_) => Err(value.refuse("such a JSON path")),
        None if value.kind == Kind::Text => Ok(Some(value.as_text(scope)?)),
        None => Err(value.refuse("such a JSON path")),
    }
}

/// The element at a path: json from text, jsonb from jsonb.
fn at(document: Document, path: Expr, value: &Typed, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    match document {
        Document::Text(text) => {
            let found = scope.helper(Helper::JsonAt, vec![text, path], value.offset)?;
            Ok(Typed::new(found, PgType::Json, Kind::Json))
        }
        Document::Jsonb(document) => match path.literal().and_then(steps) {
            Some(steps) => Ok(Typed::new(walk(document, steps), PgType::Jsonb, Kind::Jsonb)),
            None => Err(value.refuse("a JSON path that is not a constant")),
        },
    }
}

/// The SQL value of the element at a path.
fn value_at(document: Document, path: Expr, value: &Typed, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    let typed = |expr, nested| Ok(Typed::new(expr, PgType::Jsonb, Kind::Element(nested)));
    match document {
        Document::Text(text) => typed(scope.helper(Helper::JsonExtract, vec![text, path], value.offset)?, Nested::Text),
        Document::Jsonb(_) => {
            let found = at(document, path, value, scope)?;
            typed(scope.helper(Helper::JsonValue, vec![found.expr], value.offset)?, Nested::Jsonb)
        }
    }
}

/// `a -> b`: a label, an index or a path.
pub(super) fn arrow(left: Typed, right: &Typed, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    match arrow_path(right)? {
        None => Ok(Typed::null()),
        Some(path) => match document(left, scope)? {
            None => Ok(Typed::null()),
            Some(document) => at(document, Expr::String(path), right, scope),
        },
    }
}

/// `a ->> b`.
pub(super) fn double_arrow(left: Typed, right: &Typed, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    match arrow_path(right)? {
        None => Ok(Typed::null()),
        Some(path) => match document(left, scope)? {
            None => Ok(Typed::null()),
            Some(document) => value_at(document, Expr::String(path), right, scope),
        },
    }
}

fn arrow_path(right: &Typed) -> Result<Option<String>, Refusal> {
    let path = match &right.constant {
        Some(Constant::Null) => return Ok(None),
        Some(Constant::Integer(n)) if *n < 0 => format!("$[#{n}]"),
        Some(Constant::Integer(n)) => format!("$[{n}]"),
        Some(Constant::Text(path)) if path.starts_with('$') => path.clone(),
        Some(Constant::Text(label)) if label.len() >= 3 && label.starts_with('[') && label.ends_with(']') => {
            format!("${label}")
        }
        Some(Constant::Text(label)) if !label.is_empty() && !label.contains(['"', '\\']) => {
            if label.bytes().all(|b| b.is_ascii_alphanumeric()) {
                format!("$.{label}")
            } else {
                format!("$.\"{label}\"")
            }
        }
        Some(Constant::Text(_) | Constant::Real(_) | Constant::Blob(_)) | None => {
            return Err(right.refuse("-> with such an operand"));
        }
    };
    if steps(&path).is_none() {
        return Err(right.refuse("such a JSON path"));
    }
    Ok(Some(path))
}

/// json_extract(): one path gives the SQL value, several give an array.
pub(super) fn extract(mut call: Call<'_>) -> Result<Typed, Refusal> {
    if call.has_null() {
        return Ok(Typed::null());
    }
    let mut paths = call.arguments.split_off(1);
    let offset = call.offset;
    let Some(document) = document(take_first(&mut call)?, call.scope)? else { return Ok(Typed::null()) };
    let like = Typed::null().at(offset);
    if let (1, Some(only)) = (paths.len(), paths.pop()) {
        return match path(only, call.scope)? {
            Some(path) => value_at(document, path, &like, call.scope),
            None => Ok(Typed::null()),
        };
    }
    Err(call.refuse("several paths"))
}

fn take_first(call: &mut Call<'_>) -> Result<Typed, Refusal> {
    if call.arguments.is_empty() {
        Err(call.refuse("the number of its arguments"))
    } else {
        Ok(call.arguments.remove(0))
    }
}

/// json(x): the same JSON without blanks.
pub(super) fn json(mut call: Call<'_>) -> Result<Typed, Refusal> {
    match document(take_first(&mut call)?, call.scope)? {
        None => Ok(Typed::null()),
        Some(Document::Jsonb(document)) => Ok(Typed::new(document, PgType::Jsonb, Kind::Jsonb)),
        Some(Document::Text(text)) => {
            let json = call.scope.helper(Helper::Json, vec![text], call.offset)?;
            Ok(Typed::new(json, PgType::Json, Kind::Json))
        }
    }
}

/// json_valid(x [, flags]).
pub(super) fn valid(mut call: Call<'_>) -> Result<Typed, Refusal> {
    let value = take_first(&mut call)?;
    match call.arguments.first().map(|flags| &flags.constant) {
        None | Some(Some(Constant::Integer(1))) => {}
        Some(Some(Constant::Integer(2..=15))) if matches!(value.kind, Kind::Json | Kind::Jsonb) => {}
        Some(_) => return Err(call.refuse("flags other than 1")),
    }
    match value.kind {
        Kind::Null => Ok(Typed::null()),
        Kind::Json | Kind::Jsonb => Ok(Typed::boolean(decided(true, &[&value]))),
        Kind::Text
        | Kind::Mixed
        | Kind::Words(_)
        | Kind::Moment(Stored::Text(_))
        | Kind::Uuid(Some(_))
        | Kind::Boolean
        | Kind::Integer
        | Kind::Real
        | Kind::Numeric
        | Kind::Number
        | Kind::Element(_) => {
            let text = value.as_text(call.scope)?;
            Ok(Typed::boolean(call.scope.helper(Helper::JsonValid, vec![text], call.offset)?))
        }
        Kind::Bytes | Kind::Moment(_) | Kind::Uuid(None) => Err(call.refuse(value.describe())),
    }
}

/// The element that json_type(), json_array_length() speak of, as json.
fn spoken_of(call: &mut Call<'_>) -> Result<Option<Expr>, Refusal> {
    if call.has_null() {
        return Ok(None);
    }
    let value = take_first(call)?;
    let like = value.clone();
    let Some(document) = document(value, call.scope)? else { return Ok(None) };
    let path = match call.arguments.pop() {
        Some(given) => path(given, call.scope)?,
        None => Some(Expr::string("$")),
    };
    let Some(path) = path else { return Ok(None) };
    let found = at(document, path, &like, call.scope)?;
    Ok(Some(if found.pg_type == PgType::Json { found.expr } else { found.expr.cast(PgType::Json) }))
}

/// json_type(x [, path]).
pub(super) fn type_of(mut call: Call<'_>) -> Result<Typed, Refusal> {
    match spoken_of(&mut call)? {
        None => Ok(Typed::null()),
        Some(json) => Ok(Typed::text(call.scope.helper(Helper::JsonType, vec![json], call.offset)?)),
    }
}

/// json_array_length(x [, path]): 0 of what is no array.
pub(super) fn array_length(mut call: Call<'_>) -> Result<Typed, Refusal> {
    match spoken_of(&mut call)? {
        None => Ok(Typed::null()),
        Some(json) => Ok(Typed::integer(call.scope.helper(Helper::JsonArrayLength, vec![json], call.offset)?)),
    }
}

/// Whether SQLite takes an argument for JSON: results of its JSON functions are, the same text from elsewhere is not.
fn is_json(written: &Parsed, value: &Typed) -> Result<bool, Refusal> {
    let unknown = || Err(value.refuse("a value that may be JSON or text"));
    let column = matches!(written.kind, ExprKind::Column(_)) && value.affinity.is_some();
    let arrow = match &written.kind {
        ExprKind::Binary(operator, ..) => Some(*operator),
        ExprKind::Function(function) if gives_json(&function.name.text, &function.arguments) => return Ok(true),
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
    if column || value.constant.is_some() || arrow == Some(BinaryOperator::JsonDoubleArrow) {
        return Ok(false);
    }
    match value.kind {
        Kind::Json | Kind::Jsonb if arrow == Some(BinaryOperator::JsonArrow) => Ok(true),
        Kind::Json | Kind::Jsonb | Kind::Element(_) => unknown(),
        Kind::Text if may_pass_json(written) => unknown(),
        Kind::Text
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
        | Kind::Mixed => Ok(false),
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
fn part(value: Typed, json: bool, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    if value.kind == Kind::Null {
        return Ok(Expr::string("null"));
    }
    let or_null = |expr| Expr::Keywords("COALESCE", vec![expr, Expr::string("null")]);
    let quoted = |expr: Expr| Expr::Call("to_json", vec![expr]).cast(PgType::Text);
    match (&value.constant, value.kind) {
        (Some(Constant::Text(text)), _) => return Ok(Expr::String(element::quoted(text))),
        (Some(Constant::Integer(_)), _) => return value.as_text(scope),
        (Some(Constant::Real(n)), _) if n.is_finite() => return value.as_text(scope),
        (Some(_), _) => return Err(value.refuse("such a value in JSON")),
        (None, _) => {}
    }
    match value.kind {
        Kind::Json if json => Ok(or_null(value.expr.cast(PgType::Text))),
        Kind::Jsonb => Err(value.refuse("jsonb in JSON: its spelling is not kept (--json json keeps it)")),
        Kind::Boolean | Kind::Integer => Ok(or_null(value.as_text(scope)?)),
        Kind::Text | Kind::Words(_) | Kind::Json | Kind::Moment(Stored::Text(_)) | Kind::Uuid(Some(_)) => {
            Ok(or_null(quoted(value.as_text(scope)?)))
        }
        Kind::Real | Kind::Numeric | Kind::Number => {
            let text = value.as_text(scope)?;
            Ok(or_null(text))
        }
        Kind::Null | Kind::Bytes | Kind::Moment(_) | Kind::Uuid(None) | Kind::Element(_) | Kind::Mixed => {
            Err(value.refuse(format!("{} in JSON", value.describe())))
        }
    }
}

/// Texts one after the other, those that are known in one.
fn joined(parts: Vec<Expr>) -> Typed {
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
        let json = is_json(written, &value)?;
        Ok((value.clone(), part(value, json, call.scope)?))
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
        let is_json = is_json(written, &value)?;
        let value = joined(vec![part(value, is_json, call.scope)?]).expr;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_read_as_sqlite_reads_them() {
        let key = |key: &str| Step::Key(key.into());
        for (path, want) in [
            ("$", Some(vec![])),
            ("$.a", Some(vec![key("a")])),
            ("$.a b.c", Some(vec![key("a b"), key("c")])),
            ("$.\"a.b\"[0]", Some(vec![key("a.b"), Step::Index(0)])),
            ("$[#-1]", Some(vec![Step::Index(-1)])),
            ("$[#]", Some(vec![Step::End])),
            ("$[#-0]", Some(vec![Step::End])),
            ("$.", None),
            ("$..a", None),
            ("$.a[", None),
            ("$[-1]", None),
            ("$[x]", None),
            ("a", None),
            ("", None),
            ("$a", None),
        ] {
            assert_eq!(steps(path), want, "{path}");
        }
    }
}
