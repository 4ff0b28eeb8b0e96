//! The JSON functions and operators (sqlite.org/json1.html).
//!
//! A document is text, for which the helper functions of `pg/jsons.rs` do what SQLite does with it, or a column that
//! became jsonb. What SQLite says of JSON is here a json or jsonb again; an SQL value out of a document has a type that
//! the data decide, see [`Kind::Element`]. JSON that is no RFC 8259 (JSON5) is an error in PostgreSQL.

use super::call::Call;
use super::scope::Scope;
use super::typed::{Constant, Kind, Nested, Refusal, Stored, Typed};
use super::{compose, decided, element};
use crate::codec::json::{Stack, check};
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;
use crate::sqlite::affinity::Affinity;
use crate::sqlite::ast::Name;

/// A document.
#[derive(Debug, Clone)]
pub(super) enum Document {
    /// Its text.
    Text(Expr),
    /// A jsonb.
    Jsonb(Expr),
}

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    /// From 0; from the end where it is negative.
    Index(i32),
    /// `[#]`: behind the last one.
    End,
}

/// The document that a value is; `None` where it is NULL.
pub(super) fn document(value: Typed, scope: &Scope<'_>) -> Result<Option<Document>, Refusal> {
    if value.kind == Kind::Text
        && may_give(&value.expr, &|text| check(text.as_bytes(), &mut Stack::default()).is_none())
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

/// Whether one of the texts that a tree may give is written out and is such a text.
fn may_give(expr: &Expr, such: &dyn Fn(&str) -> bool) -> bool {
    if let Expr::Case(_, branches, otherwise) = expr {
        let mut results = branches.iter().map(|(_, then)| then).chain(otherwise.as_deref());
        return results.any(|result| may_give(result, such));
    }
    if let Expr::Keywords("COALESCE" | "NULLIF" | "GREATEST" | "LEAST", members) = expr {
        return members.iter().any(|member| may_give(member, such));
    }
    if let Expr::Cast(inner, PgType::Text) = expr {
        return may_give(inner, such);
    }
    expr.literal().is_some_and(such)
}

/// The steps of a path, `$` and what follows.
pub(super) fn steps(path: &str) -> Option<Vec<Step>> {
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

/// The element of a jsonb at a path. The arrow with an index takes a scalar for an array of one: a strict jsonpath does
/// not.
fn walk(document: Expr, steps: Vec<Step>) -> Expr {
    if steps.iter().all(|step| matches!(step, Step::Key(_))) {
        let keys = steps.into_iter().filter_map(|step| if let Step::Key(key) = step { Some(key) } else { None });
        return keys.fold(document, |at, key| at.binary("->", Expr::String(key)));
    }
    let mut path = String::from("strict $");
    for step in steps {
        match step {
            Step::Key(key) => path.push_str(&format!(".{}", element::quoted(&key))),
            Step::Index(n @ 0..) => path.push_str(&format!("[{n}]")),
            Step::Index(-1) => path.push_str("[last]"),
            Step::Index(n) => path.push_str(&format!("[last - {}]", -i64::from(n) - 1)),
            Step::End => path.push_str("[last + 1]"),
        }
    }
    let silent = Expr::Named("silent", Box::new(Expr::Boolean(true)));
    Expr::Call("jsonb_path_query_first", vec![document, Expr::String(path), silent])
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
    if paths.len() == 1 {
        return match paths.pop().map(|only| path(only, call.scope)).transpose()?.flatten() {
            Some(path) => value_at(document, path, &like, call.scope),
            None => Ok(Typed::null()),
        };
    }
    let mut found = Vec::with_capacity(paths.len());
    for given in paths {
        let Some(path) = path(given, call.scope)? else { return Ok(Typed::null()) };
        found.push(at(document.clone(), path, &like, call.scope)?.expr);
    }
    let (of, array) = match document {
        Document::Jsonb(document) => {
            let array = Expr::Call("jsonb_build_array", found);
            (document, Typed::new(array, PgType::Jsonb, Kind::Jsonb))
        }
        Document::Text(text) => {
            let mut parts = Vec::new();
            for (place, element) in found.into_iter().enumerate() {
                parts.push(Expr::string(if place == 0 { "[" } else { "," }));
                let null = Expr::string("null");
                parts.push(Expr::Keywords("COALESCE", vec![element.cast(PgType::Text), null]));
            }
            parts.push(Expr::string("]"));
            (text, compose::joined(parts))
        }
    };
    let known = of.postfix("IS NOT NULL");
    Ok(Typed { expr: array.expr.when(known, None), ..array })
}

pub(super) fn take_first(call: &mut Call<'_>) -> Result<Typed, Refusal> {
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

/// A column of a table-valued function; `Err` says why it is none.
type Given = (&'static str, Result<Typed, String>);

/// The document and the path that a table-valued function is asked for.
fn asked(
    mut arguments: Vec<Typed>,
    name: &Name,
    scope: &Scope<'_>,
    offset: usize,
) -> Result<(Document, Expr), Refusal> {
    let refuse = |why: &str| Err(Refusal::new(format!("{}() in FROM{why}", name.text), offset));
    let given = if arguments.len() == 2 { arguments.pop() } else { Some(Typed::constant(Constant::Text("$".into()))) };
    let (Some(given), Some(value), true) = (given, arguments.pop(), arguments.is_empty()) else {
        return refuse(" with such arguments");
    };
    match (path(given, scope)?, document(value, scope)?) {
        (Some(path), Some(document)) => Ok((document, path)),
        (_, _) => refuse(" of NULL"),
    }
}

fn column(name: &'static str, kind: Kind) -> Given {
    let pg_type = if kind == Kind::Text { PgType::Text } else { PgType::Jsonb };
    // declared without a type
    (name, Ok(Typed::new(Expr::Column(String::from(name)), pg_type, kind).with_affinity(Affinity::Blob)))
}

/// json_each() in FROM: the call, and what it gives.
///
/// # Errors
/// [`Refusal`].
pub(in crate::translate) fn each(
    arguments: Vec<Typed>,
    name: &Name,
    scope: &Scope<'_>,
    offset: usize,
) -> Result<(Expr, Vec<Given>), Refusal> {
    let (document, path) = asked(arguments, name, scope, offset)?;
    let (call, nested) = match document {
        Document::Text(text) => (scope.helper(Helper::JsonEach, vec![text, path], offset)?, Nested::Text),
        Document::Jsonb(_) => {
            let found = at(document, path.clone(), &Typed::null().at(offset), scope)?;
            (scope.helper(Helper::JsonbEach, vec![found.expr, path], offset)?, Nested::Jsonb)
        }
    };
    let mut columns = vec![
        column("key", Kind::Element(Nested::Nothing)),
        column("value", Kind::Element(nested)),
        column("type", Kind::Text),
        column("atom", Kind::Element(Nested::Nothing)),
    ];
    let others = ["id", "parent", "fullkey", "path", "json", "root"];
    columns.extend(others.map(|other| (other, Err(format!("the column {other} of json_each()")))));
    Ok((call, columns))
}

/// json_tree() in FROM.
///
/// # Errors
/// [`Refusal`].
pub(in crate::translate) fn tree(
    arguments: Vec<Typed>,
    name: &Name,
    scope: &Scope<'_>,
    offset: usize,
) -> Result<(Expr, Vec<Given>), Refusal> {
    let (document, path) = asked(arguments, name, scope, offset)?;
    let Document::Text(text) = document else {
        return Err(Refusal::new(
            "json_tree() of jsonb: the order of its keys is not kept (--json json keeps it)",
            offset,
        ));
    };
    // what it calls the root of anything deeper depends on the version of SQLite
    let plain = match path.literal() {
        Some("$") => true,
        Some(path) => {
            let key = path.strip_prefix("$.").unwrap_or_default();
            key.starts_with(|c: char| c.is_ascii_alphabetic()) && key.bytes().all(|b| b.is_ascii_alphanumeric())
        }
        None => false,
    };
    if !plain {
        return Err(Refusal::new("json_tree() with such a path", offset));
    }
    let call = scope.helper(Helper::JsonTree, vec![text, path], offset)?;
    let mut columns = vec![
        column("key", Kind::Element(Nested::Nothing)),
        column("value", Kind::Element(Nested::Text)),
        column("type", Kind::Text),
        column("atom", Kind::Element(Nested::Nothing)),
        column("fullkey", Kind::Text),
        column("path", Kind::Text),
    ];
    let others = ["id", "parent", "json", "root"];
    columns.extend(others.map(|other| (other, Err(format!("the column {other} of json_tree()")))));
    Ok((call, columns))
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
