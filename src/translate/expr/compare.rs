//! Comparisons (sqlite.org/datatype3.html, sections 4.2 to 4.4 and 7).
//!
//! First the affinity of one side is applied to the other, then NULL < numbers < text < BLOBs, numbers by value, text by
//! its bytes (COLLATE "C") unless a collation says otherwise, BLOBs by their bytes.

use super::convert::whole_number;
use super::scope::Scope;
use super::typed::{Collation, Constant, Kind, Refusal, Stored, Typed};
use super::unify::exact;
use super::{date, decided, presumed, translate};
use super::{either, element};
use crate::codec::Fraction;
use crate::codec::datetime::{self, Zone};
use crate::codec::json::{Stack, check};
use crate::codec::uuid;
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;
use crate::sqlite::affinity::Affinity;
use crate::sqlite::expr::ast::Expr as Parsed;

/// A comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Comparison {
    Equal,
    NotEqual,
    Is,
    IsNot,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

use Comparison::{Equal, Greater, GreaterOrEqual, Is, IsNot, Less, LessOrEqual, NotEqual};

impl Comparison {
    /// PostgreSQL's operator.
    pub fn operator(self) -> &'static str {
        match self {
            Equal => "=",
            NotEqual => "<>",
            Is => "IS NOT DISTINCT FROM",
            IsNot => "IS DISTINCT FROM",
            Less => "<",
            LessOrEqual => "<=",
            Greater => ">",
            GreaterOrEqual => ">=",
        }
    }

    /// `<` and its like.
    pub(super) fn is_ordering(self) -> bool {
        match self {
            Equal | NotEqual | Is | IsNot => false,
            Less | LessOrEqual | Greater | GreaterOrEqual => true,
        }
    }

    /// The answer where the left side is less than the right one, whatever both are.
    pub(super) fn of_less(self) -> bool {
        match self {
            NotEqual | IsNot | Less | LessOrEqual => true,
            Equal | Is | Greater | GreaterOrEqual => false,
        }
    }

    /// The answer where the left side is greater than the right one, whatever both are.
    pub(super) fn of_greater(self) -> bool {
        self.mirrored().of_less()
    }

    /// The same question with the sides exchanged.
    pub(super) fn mirrored(self) -> Comparison {
        match self {
            Less => Greater,
            LessOrEqual => GreaterOrEqual,
            Greater => Less,
            GreaterOrEqual => LessOrEqual,
            Equal | NotEqual | Is | IsNot => self,
        }
    }
}

/// The storage class of a kind, in SQLite's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Number,
    Text,
    Blob,
}

fn class(value: &Typed) -> Result<Class, Refusal> {
    match value.kind {
        Kind::Boolean | Kind::Integer | Kind::Real | Kind::Numeric | Kind::Number => Ok(Class::Number),
        Kind::Moment(Stored::Number(_)) => Ok(Class::Number),
        Kind::Text | Kind::Words(_) | Kind::Json | Kind::Jsonb | Kind::Moment(Stored::Text(_)) => Ok(Class::Text),
        Kind::Uuid(Some((uuid::Form::Blob, _))) | Kind::Bytes => Ok(Class::Blob),
        Kind::Uuid(Some((uuid::Form::Dashed | uuid::Form::Braced | uuid::Form::Bare, _))) => Ok(Class::Text),
        Kind::Moment(Stored::Several | Stored::Texts) => {
            Err(value.refuse("a comparison of a date or time: its column does not tell how it was written"))
        }
        Kind::Null | Kind::Mixed | Kind::Element(_) | Kind::Uuid(None) => {
            Err(value.refuse(format!("a comparison of {}", value.describe())))
        }
    }
}

/// What is done to both sides before they are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Apply {
    Nothing,
    Numeric,
    Text,
}

pub(super) fn affinities(left: Option<Affinity>, right: Option<Affinity>) -> Apply {
    let numeric = |affinity| match affinity {
        Affinity::Integer | Affinity::Real | Affinity::Numeric => true,
        Affinity::Text | Affinity::Blob => false,
    };
    match (left, right) {
        (Some(left), Some(right)) if numeric(left) || numeric(right) => Apply::Numeric,
        // two columns, and none of numbers: 1 is not '1'
        (Some(_), Some(_)) | (None, None) => Apply::Nothing,
        (Some(affinity), None) | (None, Some(affinity)) => match affinity {
            Affinity::Integer | Affinity::Real | Affinity::Numeric => Apply::Numeric,
            Affinity::Text => Apply::Text,
            Affinity::Blob => Apply::Nothing,
        },
    }
}

/// Compares two values: a boolean, NULL where SQLite's answer is NULL.
///
/// # Errors
/// [`Refusal`].
pub fn compare(comparison: Comparison, left: Typed, right: Typed, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    if left.kind == Kind::Null || right.kind == Kind::Null {
        let other = if left.kind == Kind::Null { right } else { left };
        return Ok(match comparison {
            Is => other.expr.postfix("IS NULL"),
            IsNot => other.expr.postfix("IS NOT NULL"),
            Equal | NotEqual | Less | LessOrEqual | Greater | GreaterOrEqual => Expr::Null.cast(PgType::Boolean),
        });
    }
    if (left.torn || right.torn) && class(&left).ok() != class(&right).ok() {
        let construct =
            "a comparison of numbers with text in a column of a compound or a FULL JOIN, whose affinity is not certain";
        return Err(if left.torn { left.refuse(construct) } else { right.refuse(construct) });
    }
    let (left, right) = presumed::compared(comparison, left, right)?;
    let collation = if right.collation.0 > left.collation.0 { right.collation.1 } else { left.collation.1 };
    match (left.kind, right.kind) {
        (Kind::Element(_), _) => return element::comparison(comparison, left, right, collation, scope),
        (_, Kind::Element(_)) => return element::comparison(comparison.mirrored(), right, left, collation, scope),
        (_, _) => {}
    }
    if left.either || right.either {
        return either::comparison(comparison, left, right, collation, scope);
    }
    let (mut left, mut right) = (left, right);
    // the same column of a table is compared as it is, however it was written
    let same = left.kind == right.kind && left.pg_type == right.pg_type;
    if same
        && matches!(left.kind, Kind::Moment(Stored::Several | Stored::Texts))
        && !comparison.is_ordering()
        && left.expr == right.expr
    {
        return Ok(left.expr.binary(comparison.operator(), right.expr));
    }
    let apply = affinities(left.affinity, right.affinity);
    if apply != Apply::Text {
        (left, right) = (by_value(left), by_value(right));
    }
    match apply {
        Apply::Nothing => {}
        Apply::Text => {
            left = with_text(left, scope)?;
            right = with_text(right, scope)?;
        }
        Apply::Numeric => {
            left = constant_number(left);
            right = constant_number(right);
            match (unread(&left)?, unread(&right)?) {
                (false, false) => {}
                (false, true) => return with_unread(comparison, left, right, collation, scope),
                (true, false) => return with_unread(comparison.mirrored(), right, left, collation, scope),
                (true, true) => return Err(left.refuse("a comparison of two texts as numbers")),
            }
        }
    }
    let classes = (class(&left)?, class(&right)?);
    match classes {
        (Class::Number, Class::Number) => numbers(comparison, left, right, scope),
        (Class::Text, Class::Text) => texts(comparison, left, right, collation, scope),
        (Class::Blob, Class::Blob) => {
            let both = left.kind == right.kind;
            // a BLOB that became a UUID has the bytes of the UUID
            let bytes = |value: Typed| if both { value.expr } else { value.as_blob().expr };
            Ok(bytes(left).binary(comparison.operator(), bytes(right)))
        }
        (a, b) => apart(comparison, &left, &right, a < b),
    }
}

/// Two values of different classes: the answer is the same for all of them, NULL apart.
pub(super) fn apart(comparison: Comparison, left: &Typed, right: &Typed, less: bool) -> Result<Expr, Refusal> {
    let answer = if less { comparison.of_less() } else { comparison.mirrored().of_less() };
    let both_null = || {
        let nullable = [left, right].into_iter().filter(|side| side.constant.is_none());
        let tests: Vec<Expr> = nullable.map(|side| side.expr.clone().postfix("IS NULL")).collect();
        (tests.len() == 2).then_some(Expr::Chain("AND", tests))
    };
    Ok(match (comparison, both_null()) {
        (Is, Some(both)) => both,
        (IsNot, Some(both)) => both.unary("NOT"),
        (Is, None) => Expr::Boolean(false),
        (IsNot, None) => Expr::Boolean(true),
        _ => decided(answer, &[left, right]),
    })
}

/// A number that may have been an integer or a real, neither of which its column tells: compared by its value.
fn by_value(value: Typed) -> Typed {
    let pg_type = PgType::Numeric(None);
    match (value.kind, value.pg_type) {
        (Kind::Mixed, PgType::Numeric(_)) => Typed { kind: Kind::Numeric, ..value },
        (Kind::Mixed, PgType::DoublePrecision) => {
            Typed { expr: value.expr.cast(PgType::Text).cast(pg_type), pg_type, kind: Kind::Numeric, ..value }
        }
        (_, _) => value,
    }
}

/// Text affinity: a number becomes its text.
fn with_text(value: Typed, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    if !value.kind.is_number() && !matches!(value.kind, Kind::Moment(Stored::Number(_))) {
        return Ok(value);
    }
    let (collation, offset) = (value.collation, value.offset);
    let text = value.as_text(scope)?;
    let constant = if let Expr::String(text) = &text { Some(Constant::Text(text.clone())) } else { None };
    Ok(Typed { collation, constant, ..Typed::text(text) }.at(offset))
}

/// Numeric affinity of a known text.
pub(super) fn constant_number(value: Typed) -> Typed {
    let number = match &value.constant {
        Some(Constant::Text(text)) => whole_number(text),
        Some(Constant::Null | Constant::Integer(_) | Constant::Real(_) | Constant::Blob(_)) | None => None,
    };
    match number {
        Some(number) => Typed::constant(number).at(value.offset),
        None => value,
    }
}

/// Whether numeric affinity could make numbers of some of its values: of text that no such affinity has met before.
pub(super) fn unread(value: &Typed) -> Result<bool, Refusal> {
    let met = matches!(value.met, Some(Affinity::Integer | Affinity::Real | Affinity::Numeric));
    if met || value.constant.is_some() {
        return Ok(false);
    }
    // no date, no JSON object and no word is a number
    match value.kind {
        Kind::Text if date::is_never_number(value) => Ok(false),
        Kind::Text | Kind::Json => Ok(true),
        Kind::Uuid(_) | Kind::Jsonb => Err(value.refuse(format!("a comparison of {} with a number", value.describe()))),
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
        | Kind::Mixed => Ok(false),
    }
}

/// A value against text that may be a number: `left` stays on the left.
pub(super) fn with_unread(
    comparison: Comparison,
    left: Typed,
    text: Typed,
    collation: Collation,
    scope: &Scope<'_>,
) -> Result<Expr, Refusal> {
    let (class, offset) = (class(&left)?, text.offset);
    if class == Class::Blob {
        return apart(comparison, &left, &text, false);
    }
    let as_text = text.clone().as_text(scope)?;
    let number = Typed::numeric(scope.helper(Helper::Numeric, vec![as_text], offset)?);
    let is_number = number.expr.clone().postfix("IS NOT NULL");
    let (of_number, of_text) = if class == Class::Number {
        let apart = apart(comparison, &left, &text, true)?;
        (numbers(comparison, left, number, scope)?, apart)
    } else {
        (apart(comparison, &left, &number, false)?, texts(comparison, left, text, collation, scope)?)
    };
    Ok(of_number.when(is_number, Some(of_text)))
}

pub(super) fn numbers(comparison: Comparison, left: Typed, right: Typed, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    let bit = |value: &Typed| match value.constant {
        Some(Constant::Integer(0)) => Some(false),
        Some(Constant::Integer(1)) => Some(true),
        Some(Constant::Null | Constant::Integer(_) | Constant::Real(_) | Constant::Text(_) | Constant::Blob(_))
        | None => None,
    };
    match (left.kind, right.kind, bit(&left), bit(&right)) {
        (Kind::Boolean, Kind::Boolean, ..) => return Ok(left.expr.binary(comparison.operator(), right.expr)),
        (Kind::Boolean, _, _, Some(bit)) if !comparison.is_ordering() => {
            return Ok(boolean(comparison, left.expr, bit));
        }
        (_, Kind::Boolean, Some(bit), _) if !comparison.is_ordering() => {
            return Ok(boolean(comparison, right.expr, bit));
        }
        _ => {}
    }
    let plain = |value: Typed| match value.kind {
        Kind::Boolean => Ok(Typed::integer(value.as_integer(scope)?)),
        Kind::Moment(_) => value.as_number(scope),
        Kind::Integer
        | Kind::Real
        | Kind::Numeric
        | Kind::Number
        | Kind::Null
        | Kind::Text
        | Kind::Bytes
        | Kind::Words(_)
        | Kind::Json
        | Kind::Jsonb
        | Kind::Element(_)
        | Kind::Uuid(_)
        | Kind::Mixed => Ok(value),
    };
    let (left, right) = (plain(left)?, plain(right)?);
    let in_double = |n: i64| n.unsigned_abs() <= 1 << 53;
    let operator = comparison.operator();
    // numeric has no infinity before PostgreSQL 14
    let infinite = |side: &Typed| matches!(side.constant, Some(Constant::Real(n)) if n.is_infinite());
    if infinite(&left) || infinite(&right) {
        let double = |side: Typed| as_double(&side).map_or_else(|| side.as_real(scope), Ok);
        return Ok(double(left)?.binary(operator, double(right)?));
    }
    match (as_double(&left), &right.constant, as_double(&right), &left.constant) {
        (Some(double), Some(Constant::Integer(n)), ..) if in_double(*n) => {
            return Ok(double.binary(operator, right.expr));
        }
        (Some(double), Some(Constant::Real(_)), ..) => return Ok(double.binary(operator, shortest(right))),
        (_, _, Some(double), Some(Constant::Integer(n))) if in_double(*n) => {
            return Ok(left.expr.binary(operator, double));
        }
        (_, _, Some(double), Some(Constant::Real(_))) => return Ok(shortest(left).binary(operator, double)),
        _ => {}
    }
    Ok(match (left.kind, &left.constant, right.kind, &right.constant) {
        (Kind::Integer, _, Kind::Integer, _) | (Kind::Real, _, Kind::Real, _) => {
            let (left, right) = (shortest(left), shortest(right));
            left.binary(operator, right)
        }
        // a double meets an integer that it holds: as doubles
        (Kind::Real, None, Kind::Integer, Some(Constant::Integer(n))) if in_double(*n) => {
            left.expr.binary(operator, right.expr)
        }
        (Kind::Integer, Some(Constant::Integer(n)), Kind::Real, None) if in_double(*n) => {
            left.expr.binary(operator, right.expr)
        }
        // numeric and integers compare exactly
        (Kind::Integer | Kind::Numeric | Kind::Number, None, Kind::Integer | Kind::Numeric | Kind::Number, _)
        | (Kind::Integer | Kind::Numeric | Kind::Number, Some(_), Kind::Integer | Kind::Numeric | Kind::Number, None) => {
            left.expr.binary(operator, right.expr)
        }
        _ => exact(left, scope)?.binary(operator, exact(right, scope)?),
    })
}

/// The double column that a number was made of: it can be infinite.
fn as_double(value: &Typed) -> Option<Expr> {
    let Expr::Cast(text, PgType::Numeric(None)) = &value.expr else { return None };
    let Expr::Cast(column, PgType::Text) = &**text else { return None };
    let is_column = matches!(**column, Expr::Column(_) | Expr::Of(..));
    (is_column && value.kind == Kind::Numeric).then(|| (**column).clone())
}

/// A double constant without its cast: beside a double PostgreSQL reads it as one.
fn shortest(value: Typed) -> Expr {
    match value.constant {
        Some(Constant::Real(n)) if n.is_finite() => Expr::Number(format!("{n:?}")),
        Some(_) | None => value.expr,
    }
}

/// A boolean against 0 or 1.
fn boolean(comparison: Comparison, value: Expr, bit: bool) -> Expr {
    match (comparison, bit) {
        (Equal, true) | (NotEqual, false) => value,
        (Equal, false) | (NotEqual, true) => value.unary("NOT"),
        (Is, true) => value.postfix("IS TRUE"),
        (Is, false) => value.postfix("IS FALSE"),
        (IsNot, true) => value.postfix("IS NOT TRUE"),
        (IsNot, false) => value.postfix("IS NOT FALSE"),
        (Less | LessOrEqual | Greater | GreaterOrEqual, _) => value.binary(comparison.operator(), Expr::Boolean(bit)),
    }
}

pub(super) fn texts(
    comparison: Comparison,
    left: Typed,
    right: Typed,
    collation: Collation,
    scope: &Scope<'_>,
) -> Result<Expr, Refusal> {
    let operator = comparison.operator();
    if collation == Collation::Binary {
        if left.kind == right.kind && left.pg_type == right.pg_type && left.constant.is_none() {
            // of one shape, the order of the text is the order of time
            let direct = matches!(left.kind, Kind::Moment(Stored::Text(_)) | Kind::Words(_) | Kind::Uuid(_));
            if direct && right.constant.is_none() {
                return Ok(left.expr.binary(operator, right.expr));
            }
        }
        let direct = |comparison, value: &Typed, text: &Typed| {
            converted(comparison, value, text).or_else(|| date::in_time(comparison, value, text))
        };
        if let Some(direct) = direct(comparison, &left, &right).or_else(|| direct(comparison.mirrored(), &right, &left))
        {
            return Ok(direct);
        }
    }
    let (left, right) = (left.as_text(scope)?, right.as_text(scope)?);
    Ok(match collation {
        Collation::Binary if !comparison.is_ordering() => left.binary(operator, right),
        Collation::Binary => left.collate_c().binary(operator, right),
        Collation::NoCase => no_case(left).binary(operator, no_case(right)),
        Collation::Rtrim => {
            let trimmed = |text| Expr::Call("rtrim", vec![text]);
            let left = trimmed(left);
            let left = if comparison.is_ordering() { left.collate_c() } else { left };
            left.binary(operator, trimmed(right))
        }
    })
}

/// Text as NOCASE compares it.
pub fn no_case(text: Expr) -> Expr {
    match text.literal() {
        Some(text) => Expr::string(text.to_ascii_lowercase()).collate_c(),
        None => Expr::Call("lower", vec![text.collate_c()]),
    }
}

/// A value that is no text in PostgreSQL against a known text: as a value of its own type, where that is the same.
fn converted(comparison: Comparison, value: &Typed, text: &Typed) -> Option<Expr> {
    let Some(Constant::Text(text)) = &text.constant else { return None };
    let operator = comparison.operator();
    let absent = || match comparison {
        Is => Expr::Boolean(false),
        IsNot => Expr::Boolean(true),
        Equal | NotEqual | Less | LessOrEqual | Greater | GreaterOrEqual => decided(comparison == NotEqual, &[value]),
    };
    match value.kind {
        Kind::Moment(Stored::Text(shape)) => {
            let moment = datetime::parse(text.as_bytes(), Fraction::Keep);
            match moment {
                Some(moment) if moment.shape == shape => {
                    let zoned = matches!(value.pg_type, PgType::TimestampTz(_)) && shape.zone == Zone::None;
                    let literal = if zoned { format!("{text}+00") } else { text.clone() };
                    Some(value.expr.clone().binary(operator, Expr::String(literal)))
                }
                Some(_) | None if !comparison.is_ordering() => Some(absent()),
                // a day alone is less than every time on it
                Some(moment)
                    if moment.kind == datetime::Kind::Date
                        && shape.kind == datetime::Kind::DateTime
                        && !matches!(shape.zone, Zone::Offset { .. }) =>
                {
                    let operator = match comparison {
                        Less | LessOrEqual => "<",
                        Greater | GreaterOrEqual | Equal | NotEqual | Is | IsNot => ">=",
                    };
                    let zoned = matches!(value.pg_type, PgType::TimestampTz(_));
                    let literal = if zoned { format!("{text} 00:00:00+00") } else { format!("{text} 00:00:00") };
                    Some(value.expr.clone().binary(operator, Expr::String(literal)))
                }
                Some(_) | None => None,
            }
        }
        // what is no JSON is no value of a column that holds nothing else
        Kind::Jsonb if !comparison.is_ordering() && check(text.as_bytes(), &mut Stack::default()).is_none() => {
            Some(absent())
        }
        Kind::Words(words) if !comparison.is_ordering() => {
            let (no, yes) = words.pair();
            Some(match text {
                text if text == yes => boolean(comparison, value.expr.clone(), true),
                text if text == no => boolean(comparison, value.expr.clone(), false),
                _ => absent(),
            })
        }
        Kind::Uuid(Some((form, case))) if !comparison.is_ordering() => {
            let mut canonical = Vec::new();
            let parsed = uuid::parse(text.as_bytes());
            Some(match parsed {
                Some((digits, found))
                    if found.form == form && (found.case == case || found.case == uuid::Case::Digits) =>
                {
                    uuid::push(&digits, &mut canonical);
                    let literal = String::from_utf8(canonical).unwrap_or_default();
                    value.expr.clone().binary(operator, Expr::String(literal))
                }
                Some(_) | None => absent(),
            })
        }
        Kind::Moment(_)
        | Kind::Words(_)
        | Kind::Uuid(_)
        | Kind::Null
        | Kind::Boolean
        | Kind::Integer
        | Kind::Real
        | Kind::Numeric
        | Kind::Number
        | Kind::Text
        | Kind::Bytes
        | Kind::Json
        | Kind::Jsonb
        | Kind::Element(_)
        | Kind::Mixed => None,
    }
}

/// `operand BETWEEN low AND high`.
pub(super) fn between(operand: &Parsed, low: &Parsed, high: &Parsed, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    let operand = translate(operand, scope)?;
    let low = compare(GreaterOrEqual, operand.clone(), translate(low, scope)?, scope)?;
    let high = compare(LessOrEqual, operand, translate(high, scope)?, scope)?;
    Ok(Expr::within(low, high))
}
