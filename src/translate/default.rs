//! DEFAULT: from SQLite's literal, or its ways to say "now", to an expression of the column's PostgreSQL type.
//!
//! A literal takes the way that a value of a row takes: SQLite's affinity first, then the column's codec. What would
//! not fit the column as a value cannot be its default either, and is refused rather than bent.

use super::check::translate;
use super::expr::random_uuid::{is_random_uuid, is_uuid, longest};
use super::expr::{Constant, Environment, Kind, Refusal, Scope, Typed, is_never_number, writing};
use super::generated::assigned;
use crate::catalog::Column;
use crate::codec::{Classes, Codec, MomentForm, Scratch, TextForm, UnitForm, encode};
use crate::pg::expr::Expr;
use crate::pg::types::PgType;
use crate::rules::defaults::{Now, UUIDS, now};
use crate::sqlite::ast::{Expression, Token, TokenKind};
use crate::sqlite::expr::parse::parse_expr;
use crate::sqlite::literal::{Literal, Text};
use crate::sqlite::row::number_of_text;

/// Why a default is not in the output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Untranslated {
    /// It is an expression with something that has no rule.
    Expression(Refusal),
    /// Its value does not fit the type that the column got.
    Misfit,
}

/// A string that reads as something else: a keyword, a number, or a text in quotes of its own.
pub fn quoted_by_mistake(column: &Column) -> Option<&str> {
    const WORDS: [&str; 6] = ["CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP", "FALSE", "NULL", "TRUE"];
    let [token] = &column.default.as_ref()?.expression.tokens[..] else { return None };
    let text = token.text.trim();
    let marks = [('"', '"'), ('\'', '\''), ('`', '`'), ('[', ']'), ('(', ')')];
    let in_marks =
        marks.iter().any(|(open, close)| text.len() > 1 && text.starts_with(*open) && text.ends_with(*close));
    let is_call = text.ends_with(')') && text.contains('(');
    let is_word = WORDS.iter().any(|word| text.eq_ignore_ascii_case(word));
    let reads_otherwise = in_marks || is_call || is_word || text.parse::<f64>().is_ok();
    let is_string = matches!(token.kind, TokenKind::String | TokenKind::DoubleQuoted);
    (is_string && reads_otherwise).then_some(token.text.as_str())
}

/// The default of a column; `Ok(None)` where it has none that matters (none, or NULL).
///
/// # Errors
/// [`Untranslated`].
pub fn default(
    column: &Column,
    pg_type: PgType,
    codec: &Codec,
    environment: &Environment,
) -> Result<Option<Expr>, Untranslated> {
    let Some(value) = &column.default else { return Ok(None) };
    // its bytes are not those that the dump holds
    if let Some(token) = value.expression.tokens.iter().find(|token| token.damaged) {
        return Err(Untranslated::Expression(Refusal::new("text that is not valid UTF-8", token.offset)));
    }
    if let Some(expr) = literal(&value.expression, column, pg_type, codec) {
        return expr;
    }
    if let Some(rule) = now(&spelling(&value.expression)) {
        let instant = Expr::Call("now", vec![]);
        let moment = Moment { utc: Expr::AtUtc(Box::new(instant.clone())), instant };
        return current(moment, rule.2, rule.3, pg_type).map(Some).ok_or(Untranslated::Misfit);
    }
    if let Some(expr) = uuid(&value.expression, pg_type) {
        return Ok(Some(expr));
    }
    // a default has no columns to name
    let scope = Scope::new(environment, Vec::new());
    let expression = &value.expression;
    let value = translate(expression, &scope).map_err(Untranslated::Expression)?;
    if let Some(constant) = &value.constant {
        let mut text = String::new();
        return taken(constant_literal(constant, &mut text), column, pg_type, codec);
    }
    if let Some(expr) = moment(&value, pg_type) {
        return Ok(Some(expr));
    }
    match (value.kind, pg_type) {
        (Kind::Json, PgType::Json | PgType::Jsonb) => Ok(Some(value.expr.cast(pg_type))),
        (Kind::Text, PgType::Text) if is_never_number(&value) => Ok(Some(value.expr)),
        (Kind::Text, PgType::Uuid) if parse_expr(expression).is_ok_and(|parsed| is_uuid(&parsed)) => {
            Ok(Some(value.expr.cast(pg_type)))
        }
        (Kind::Text, PgType::Varchar(limit)) if fits(expression, limit) => Ok(Some(value.expr)),
        _ => assigned(value, column, pg_type, &scope).map(Some).map_err(|_| Untranslated::Misfit),
    }
}

/// A random UUID, as a value of the type.
fn uuid(expression: &Expression, pg_type: PgType) -> Option<Expr> {
    let random = || Expr::Call("gen_random_uuid", vec![]);
    let called = UUIDS.contains(&spelling(expression).as_str());
    match pg_type {
        PgType::Uuid if called || parse_expr(expression).is_ok_and(|parsed| is_random_uuid(&parsed)) => Some(random()),
        PgType::Text | PgType::Varchar(36..) if called => Some(random().cast(PgType::Text)),
        PgType::Boolean
        | PgType::SmallInt
        | PgType::Integer
        | PgType::BigInt
        | PgType::DoublePrecision
        | PgType::Numeric(_)
        | PgType::Text
        | PgType::Varchar(_)
        | PgType::Bytea
        | PgType::Date
        | PgType::Time
        | PgType::Timestamp(_)
        | PgType::TimestampTz(_)
        | PgType::Json
        | PgType::Jsonb
        | PgType::Interval
        | PgType::Uuid => None,
    }
}

/// Whether every text that the expression gives has at most so many characters.
fn fits(expression: &Expression, limit: u32) -> bool {
    let longest = parse_expr(expression).ok().and_then(|parsed| longest(&parsed));
    longest.is_some_and(|longest| longest <= limit as usize)
}

/// A moment that a date function writes, as a value of the type; `None` where it is none, or none of the type.
fn moment(value: &Typed, pg_type: PgType) -> Option<Expr> {
    if matches!(pg_type, PgType::Text | PgType::Varchar(_)) {
        return None;
    }
    let (form, instant) = writing(value)?;
    let rule = now(&format!("strftime ( '{form}' , 'now' )"))?;
    let moment = Moment { utc: instant.clone(), instant: Expr::AtUtc(Box::new(instant.clone())) };
    current(moment, rule.2, rule.3, pg_type)
}

/// The value of a literal default as an expression of the type; `None` where it is not a literal.
fn literal(
    expression: &Expression,
    column: &Column,
    pg_type: PgType,
    codec: &Codec,
) -> Option<Result<Option<Expr>, Untranslated>> {
    Some(taken(plain_literal(expression)?, column, pg_type, codec))
}

/// A value as the column takes those of rows.
fn taken(literal: Literal<'_>, column: &Column, pg_type: PgType, codec: &Codec) -> Result<Option<Expr>, Untranslated> {
    let mut stored = Vec::new();
    let literal = column.affinity.stored(literal, &mut stored);
    if literal == Literal::Null {
        return Ok(None);
    }
    // nothing lasts no time in any unit
    if pg_type == PgType::Interval && is_zero(&literal) {
        return Ok(Some(Expr::string("0")));
    }
    // such a column is numeric only where the server is new enough
    if let (Some(word), PgType::Numeric(None)) = (infinity(&literal), pg_type) {
        return Ok(Some(Expr::string(word)));
    }
    let mut field = Vec::new();
    if encode(&joining(codec), &literal, &mut Scratch::default(), &mut field).is_err() {
        return Err(Untranslated::Misfit);
    }
    constant(&field, pg_type).map(Some).ok_or(Untranslated::Misfit)
}

/// Whether the default of a column is an infinite number, as SQLite stores it.
pub fn has_infinite_default(column: &Column) -> bool {
    let literal = column.default.as_ref().and_then(|value| plain_literal(&value.expression));
    let mut stored = Vec::new();
    literal.is_some_and(|literal| infinity(&column.affinity.stored(literal, &mut stored)).is_some())
}

fn is_zero(literal: &Literal<'_>) -> bool {
    match literal {
        Literal::Integer(value) => *value == 0,
        Literal::Real { value, .. } => *value == 0.0,
        Literal::Text(text) => text.raw == b"0",
        Literal::Null | Literal::Blob(_) => false,
    }
}

/// PostgreSQL's word for a number that is infinite.
fn infinity(literal: &Literal<'_>) -> Option<&'static str> {
    match literal {
        Literal::Real { value, .. } if value.is_infinite() => Some(if *value > 0.0 { "Infinity" } else { "-Infinity" }),
        Literal::Null | Literal::Integer(_) | Literal::Real { .. } | Literal::Text(_) | Literal::Blob(_) => None,
    }
}

/// Values of all storage classes join text and bytea, a default's as those of rows; a number is an instant in the unit
/// of the column's, whatever it is.
fn joining(codec: &Codec) -> Codec {
    let all =
        [Classes::INTEGER, Classes::REAL, Classes::TEXT, Classes::BLOB].into_iter().fold(Classes::NONE, Classes::with);
    if let Codec::Text(form) = codec {
        Codec::Text(TextForm { classes: all, ..*form })
    } else if let Codec::Bytea(_) = codec {
        Codec::Bytea(all)
    } else if let Codec::Timestamp(form, zoned) = codec {
        Codec::Timestamp(told(*form), *zoned)
    } else if let Codec::TimestampTz(form) = codec {
        Codec::TimestampTz(told(*form))
    } else {
        *codec
    }
}

fn told(form: MomentForm) -> MomentForm {
    let unit = form.unit.map(|(UnitForm::Banded(unit) | UnitForm::Told(unit))| UnitForm::Told(unit));
    MomentForm { unit, ..form }
}

/// A known value as a literal; `text` is memory for its digits.
pub(super) fn constant_literal<'a>(constant: &'a Constant, text: &'a mut String) -> Literal<'a> {
    match constant {
        Constant::Null => Literal::Null,
        Constant::Integer(value) => Literal::Integer(*value),
        Constant::Real(value) => {
            *text = format!("{value:?}");
            Literal::Real { value: *value, text: if value.is_finite() { text.as_bytes() } else { b"" } }
        }
        Constant::Text(text) => Literal::Text(Text::plain(text.as_bytes())),
        Constant::Blob(digits) => Literal::Blob(digits.as_bytes()),
    }
}

/// The literal that an expression is, if it is one: a number with its sign, a string, a BLOB, NULL, TRUE, FALSE, or a
/// bare word, which SQLite takes for a string.
pub fn plain_literal(expression: &Expression) -> Option<Literal<'_>> {
    let (sign, token) = match unwrapped(&expression.tokens) {
        [token] => ("", token),
        [sign, token] if sign.kind == TokenKind::Operator && token.kind == TokenKind::Number => {
            match sign.text.as_str() {
                "-" => ("-", token),
                "+" => ("", token),
                _ => return None,
            }
        }
        _ => return None,
    };
    match token.kind {
        TokenKind::Number => number_literal(&(sign.to_owned() + &token.text.replace('_', ""))),
        TokenKind::String | TokenKind::DoubleQuoted => Some(Literal::Text(Text::plain(token.text.as_bytes()))),
        TokenKind::Blob => Some(Literal::Blob(token.text.as_bytes())),
        TokenKind::Word if token.text.eq_ignore_ascii_case("null") => Some(Literal::Null),
        TokenKind::Word if token.text.eq_ignore_ascii_case("true") => Some(Literal::Integer(1)),
        TokenKind::Word if token.text.eq_ignore_ascii_case("false") => Some(Literal::Integer(0)),
        TokenKind::Word if now(&token.text.to_ascii_lowercase()).is_some() => None,
        TokenKind::Word | TokenKind::Quoted => Some(Literal::Text(Text::plain(token.text.as_bytes()))),
        TokenKind::Variable | TokenKind::Operator => None,
    }
}

fn number_literal(text: &str) -> Option<Literal<'static>> {
    if let Some(hex) = text.trim_start_matches('-').to_ascii_lowercase().strip_prefix("0x") {
        let value = u64::from_str_radix(hex, 16).ok()?.cast_signed();
        return Some(Literal::Integer(if text.starts_with('-') { value.wrapping_neg() } else { value }));
    }
    number_of_text(text.as_bytes())
}

/// A COPY field as a constant of the type.
pub fn constant(field: &[u8], pg_type: PgType) -> Option<Expr> {
    let text = unescaped(field)?;
    Some(match pg_type {
        PgType::Boolean => Expr::Boolean(matches!(text.as_str(), "t" | "1" | "true")),
        PgType::SmallInt | PgType::Integer | PgType::BigInt | PgType::Numeric(_) => Expr::Number(text),
        PgType::DoublePrecision if text.contains("Inf") => Expr::String(text),
        PgType::DoublePrecision => Expr::Number(text),
        PgType::Bytea => Expr::Bytes(text.trim_start_matches("\\x").to_owned()),
        PgType::Text
        | PgType::Varchar(_)
        | PgType::Date
        | PgType::Time
        | PgType::Timestamp(_)
        | PgType::TimestampTz(_)
        | PgType::Json
        | PgType::Jsonb
        | PgType::Interval
        | PgType::Uuid => Expr::String(text),
    })
}

/// Undoes the escapes of COPY text: exactly the four that codecs write.
fn unescaped(field: &[u8]) -> Option<String> {
    let mut bytes = Vec::with_capacity(field.len());
    let mut rest = field.iter();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'\\' => match rest.next()? {
                b'n' => b'\n',
                b'r' => b'\r',
                b't' => b'\t',
                other => *other,
            },
            other => *other,
        });
    }
    String::from_utf8(bytes).ok()
}

/// A moment, in both types.
struct Moment {
    /// A timestamp: what the clocks of UTC show.
    utc: Expr,
    /// A timestamptz.
    instant: Expr,
}

/// A moment as a value of the type, UTC as SQLite has it; `None` where the type cannot hold what SQLite would store.
fn current(moment: Moment, now: Now, format: &str, pg_type: PgType) -> Option<Expr> {
    let instant = || Box::new(moment.instant.clone());
    let utc = || Box::new(moment.utc.clone());
    let truncated = |unit: &str, to: Box<Expr>| Expr::Call("date_trunc", vec![Expr::String(unit.into()), *to]);
    let epoch = || Expr::Call("floor", vec![Expr::Extract("epoch", instant())]);
    match (pg_type, now) {
        (PgType::Timestamp(_), Now::Seconds) => Some(truncated("second", utc())),
        (PgType::Timestamp(_), Now::Milliseconds) => Some(truncated("milliseconds", utc())),
        (PgType::Timestamp(_), Now::Date) => Some(truncated("day", utc())),
        (PgType::TimestampTz(_), Now::Milliseconds) => Some(truncated("milliseconds", instant())),
        (PgType::TimestampTz(_), Now::Seconds | Now::Epoch) => Some(truncated("second", instant())),
        (PgType::TimestampTz(_), Now::Date) => Some(Expr::AtUtc(Box::new(truncated("day", utc())))),
        (PgType::Date, Now::Date) => Some(Expr::Cast(utc(), PgType::Date)),
        (PgType::Time, Now::Time) => Some(truncated("second", utc()).cast(PgType::Time)),
        (PgType::Integer | PgType::BigInt | PgType::Numeric(None) | PgType::DoublePrecision, Now::Epoch) => {
            Some(Expr::Cast(Box::new(epoch()), pg_type))
        }
        (PgType::Text | PgType::Varchar(_), Now::Epoch) => {
            Some(Expr::Cast(Box::new(Expr::Cast(Box::new(epoch()), PgType::BigInt)), PgType::Text))
        }
        (PgType::Text | PgType::Varchar(_), Now::Seconds | Now::Milliseconds | Now::Date | Now::Time) => {
            Some(Expr::Call("to_char", vec![*utc(), Expr::String(format.into())]))
        }
        (
            PgType::Timestamp(_)
            | PgType::TimestampTz(_)
            | PgType::Date
            | PgType::Time
            | PgType::Integer
            | PgType::BigInt
            | PgType::Numeric(_)
            | PgType::DoublePrecision
            | PgType::SmallInt
            | PgType::Boolean
            | PgType::Bytea
            | PgType::Json
            | PgType::Jsonb
            | PgType::Interval
            | PgType::Uuid,
            _,
        ) => None,
    }
}

/// The spelling under which rules are filed: words in lower case, strings in quotes, one blank between tokens.
pub fn spelling(expression: &Expression) -> String {
    let words: Vec<String> = unwrapped(&expression.tokens)
        .iter()
        .map(|token| match token.kind {
            TokenKind::Word => token.text.to_ascii_lowercase(),
            TokenKind::String | TokenKind::DoubleQuoted if token.text.eq_ignore_ascii_case("now") => "'now'".into(),
            TokenKind::String | TokenKind::DoubleQuoted => format!("'{}'", token.text),
            TokenKind::Quoted | TokenKind::Blob | TokenKind::Number | TokenKind::Variable | TokenKind::Operator => {
                token.text.clone()
            }
        })
        .collect();
    words.join(" ")
}

/// The tokens without parentheses that enclose all of them.
pub fn unwrapped(mut tokens: &[Token]) -> &[Token] {
    let is = |token: &Token, text| token.kind == TokenKind::Operator && token.text == text;
    while let [first, inner @ .., last] = tokens {
        let mut depth = 0i32;
        let encloses = is(first, "(")
            && is(last, ")")
            && inner.iter().all(|token| {
                depth += i32::from(is(token, "(")) - i32::from(is(token, ")"));
                depth >= 0
            });
        if !encloses {
            break;
        }
        tokens = inner;
    }
    tokens
}
