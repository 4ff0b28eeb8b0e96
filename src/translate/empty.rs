//! Columns that no value decides.
//!
//! In: what the DEFAULT of such a column, the CHECKs and other expressions of its table, and the columns declared like
//! it ask for. Out: the decision that values of that kind would have led to. Each asks by an example; the examples are
//! read as values are, so that one lattice says what fits all of them.

use super::check::{Columns, Condition, condition, translate};
use super::column::{ColumnDecision, ColumnFacts, decide, plan, watch};
use super::default::{constant_literal, plain_literal, spelling, unwrapped};
use super::expr::presumed::{Match, example, like_this, names_separators};
use super::expr::{Constant, Environment, Scope, writing};
use super::policy::TypePolicy;
use super::step::Origin;
use super::wish::{Wish, Wishes};
use crate::catalog::{Catalog, Column, Table};
use crate::codec::datetime::{self, Kind, Shape, Zone};
use crate::codec::epoch::Unit;
use crate::codec::uuid::{Case, Form};
use crate::codec::{BooleanForm, Classes, Codec, Fraction, UnitForm};
use crate::pg::expr::Expr;
use crate::pg::types::PgType;
use crate::profile::{ColumnProfile, Seen};
use crate::report::Diagnostic;
use crate::rules::defaults::{Now, now};
use crate::rules::types::Step;
use crate::sqlite::ast::Expression;
use crate::sqlite::expr::parse::parse_expr;
use crate::sqlite::literal::Literal;

/// What a declared type leaves to the values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Boolean,
    Moment(Kind),
    Uuid,
    Json,
    Blob,
    Untyped,
}

/// What values decide of a column; `None` where its declaration or the user decides.
fn family(facts: &ColumnFacts<'_>, policy: &TypePolicy) -> Option<Family> {
    let plan = plan(facts, policy);
    if facts.rowid_alias || plan.origin == Origin::Told {
        return None;
    }
    match plan.steps {
        [Step::Boolean, ..] => Some(Family::Boolean),
        [Step::Date, ..] => Some(Family::Moment(Kind::Date)),
        [Step::Time, ..] => Some(Family::Moment(Kind::Time)),
        [Step::TimestampOf | Step::Timestamp | Step::TimestampTzOf | Step::TimestampTz, ..] => {
            Some(Family::Moment(Kind::DateTime))
        }
        [Step::Uuid, ..] => Some(Family::Uuid),
        [Step::Jsonb | Step::Json, ..] => Some(Family::Json),
        [Step::Blobs, ..] => Some(Family::Blob),
        [Step::BigInt, Step::Double, ..] => Some(Family::Untyped),
        _ => None,
    }
}

/// Whether values decide what the column becomes.
pub fn is_open(facts: &ColumnFacts<'_>, policy: &TypePolicy) -> bool {
    family(facts, policy).is_some()
}

/// Whether another column of this declaration may say what an empty one becomes.
pub fn follows(facts: &ColumnFacts<'_>, policy: &TypePolicy) -> bool {
    matches!(family(facts, policy), Some(Family::Boolean | Family::Moment(_) | Family::Uuid | Family::Json))
}

/// Examples of the values that a column declared alike has.
pub fn examples(decision: &ColumnDecision) -> Vec<Constant> {
    let text = |text: &str| Constant::Text(text.to_owned());
    let moments = |kind: Kind| match decision.sent.shape {
        Seen::One(shape) => vec![text(&example(&shape))],
        Seen::None | Seen::Several => {
            let plain = standard(kind);
            let zoned = Shape { zone: Zone::Letter { letter: b'Z', blank: false }, ..plain };
            let has_zone = matches!(decision.pg_type, PgType::TimestampTz(_));
            let shapes = if has_zone { vec![zoned, plain] } else { vec![plain, Shape { fraction: 3, ..plain }] };
            shapes.iter().map(|shape| text(&example(shape))).collect()
        }
    };
    match decision.codec {
        Codec::Boolean(BooleanForm::Integers | BooleanForm::Any) => vec![Constant::Integer(1)],
        Codec::Boolean(BooleanForm::Words(words)) => vec![text(words.pair().0), text(words.pair().1)],
        Codec::Integer(_) => vec![Constant::Integer(2)],
        Codec::Double | Codec::Numeric(..) => vec![Constant::Integer(2), Constant::Real(0.5)],
        Codec::Text(_) => vec![text("x")],
        Codec::Bytea(_) => vec![Constant::Blob("ff".into())],
        Codec::Date => moments(Kind::Date),
        Codec::Time(_) => moments(Kind::Time),
        Codec::Timestamp(form, _) | Codec::TimestampTz(form) => {
            let number = form.unit.map(|(UnitForm::Banded(unit) | UnitForm::Told(unit))| match unit {
                Unit::Cocoa => Constant::Integer(700_000_000),
                Unit::Ticks => Constant::Integer(638_400_000_000_000_000),
                Unit::FileTime => Constant::Integer(133_500_000_000_000_000),
                Unit::Calendar => Constant::Integer(20_240_506_070_809),
                Unit::Seconds => Constant::Integer(1_700_000_000),
                Unit::Milliseconds => Constant::Integer(1_700_000_000_000),
                Unit::Microseconds => Constant::Integer(1_700_000_000_000_000),
                Unit::Nanoseconds => Constant::Integer(1_700_000_000_000_000_000),
                Unit::Julian => Constant::Real(2_460_436.5),
            });
            let mut all: Vec<Constant> = number.into_iter().collect();
            if all.is_empty() || decision.sent.classes.has(Classes::TEXT) {
                all.extend(moments(Kind::DateTime));
            }
            all
        }
        Codec::Json | Codec::Jsonb if decision.sent.classes == Classes::TEXT => vec![text("{}")],
        Codec::Json | Codec::Jsonb => vec![text("{}"), Constant::Integer(2)],
        Codec::Uuid => match (decision.sent.uuid_form, decision.sent.uuid_case) {
            (Seen::One(Form::Blob), _) => vec![Constant::Blob("550e8400e29b41d4a716446655440000".into())],
            (Seen::One(Form::Bare), Some(Case::Upper)) => vec![text("550E8400E29B41D4A716446655440000")],
            (Seen::One(Form::Bare), _) => vec![text("550e8400e29b41d4a716446655440000")],
            (Seen::One(Form::Braced), _) => vec![text("{550e8400-e29b-41d4-a716-446655440000}")],
            (_, Some(Case::Upper)) => vec![text("550E8400-E29B-41D4-A716-446655440000")],
            (_, _) => vec![text("550e8400-e29b-41d4-a716-446655440000")],
        },
        Codec::Interval(_) => Vec::new(),
    }
}

/// How SQLite holds the UUIDs of a column; `None` in several ways, or unknown.
pub type UuidSpelling = Option<(Form, Case)>;

/// The spelling of a column of UUIDs; `None` for any other. Where two columns differ, nothing tells which spelling the
/// values of a column without values will have.
pub fn uuid_spelling(decision: &ColumnDecision) -> Option<UuidSpelling> {
    let spelling = match (decision.sent.uuid_form, decision.sent.uuid_case) {
        (Seen::One(Form::Blob), _) => Some((Form::Blob, Case::Lower)),
        (Seen::One(form), Some(Case::Digits)) => Some((form, Case::Lower)),
        (Seen::One(form), Some(case)) => Some((form, case)),
        (Seen::One(_), None) | (Seen::None | Seen::Several, _) => None,
    };
    (decision.codec == Codec::Uuid).then_some(spelling)
}

/// How SQLite's own functions write it.
fn standard(kind: Kind) -> Shape {
    Shape { kind, letter: false, seconds: kind != Kind::Date, fraction: 0, zone: Zone::None }
}

/// The decision for a column without values, from what its neighbours' examples and its own expressions ask for.
/// `None` where nothing asks for anything.
pub fn decided(
    facts: &ColumnFacts<'_>,
    (catalog, table, at): (&Catalog, &Table, usize),
    neighbours: Vec<Constant>,
    policy: &TypePolicy,
    environment: &Environment,
) -> Option<ColumnDecision> {
    let family = family(facts, policy)?;
    let column = &table.columns[at];
    let mut wishes = Wishes::new(&column.name, environment);
    for expression in expressions(catalog, table) {
        if let Ok(parsed) = parse_expr(expression) {
            wishes.read(&parsed, true);
        }
    }
    let mut examples = neighbours;
    examples.extend(of_default(column, environment));
    for wish in wishes.found {
        examples.extend(of_wish(wish, family, &examples));
    }
    if examples.is_empty() {
        return None;
    }
    let mut profile = ColumnProfile::new(watch(facts, policy));
    for example in &examples {
        let (mut text, mut stored) = (String::new(), Vec::new());
        let literal = column.affinity.stored(constant_literal(example, &mut text), &mut stored);
        if literal != Literal::Null {
            profile.observe(&literal, table.line);
        }
    }
    (profile.values() > 0)
        .then(|| ColumnDecision { diagnostics: Default::default(), ..decide(facts, &profile, policy) })
}

/// The expressions of a table: conditions, generated columns, the parts of its indexes.
fn expressions<'a>(catalog: &'a Catalog, table: &'a Table) -> impl Iterator<Item = &'a Expression> {
    let generated =
        table.columns.iter().filter_map(|column| column.generated.as_ref().map(|(expression, _)| expression));
    let own = catalog.indexes.iter().filter(|index| index.create.table.matches(&table.name.text));
    let indexed = own
        .flat_map(|index| index.create.columns.iter().map(|member| &member.expression).chain(&index.create.predicate));
    table.checks.iter().map(|check| &check.condition).chain(generated).chain(indexed)
}

/// What a DEFAULT gives.
fn of_default(column: &Column, environment: &Environment) -> Option<Constant> {
    let expression = &column.default.as_ref()?.expression;
    if unwrapped(&expression.tokens).iter().any(|token| token.damaged) {
        return None;
    }
    if let Some(literal) = plain_literal(expression) {
        return match literal {
            Literal::Null => None,
            Literal::Integer(value) => Some(Constant::Integer(value)),
            Literal::Real { value, .. } => Some(Constant::Real(value)),
            Literal::Text(text) => String::from_utf8(text.raw.to_vec()).ok().map(Constant::Text),
            Literal::Blob(digits) => String::from_utf8(digits.to_vec()).ok().map(Constant::Blob),
        };
    }
    if let Some((_, _, meaning, format)) = now(&spelling(expression)) {
        return Some(match meaning {
            Now::Epoch => Constant::Integer(1_700_000_000),
            Now::Seconds | Now::Milliseconds | Now::Date | Now::Time => Constant::Text(of_format(format)),
        });
    }
    let value = translate(expression, &Scope::new(environment, Vec::new())).ok()?;
    if value.constant.is_some() {
        return value.constant.filter(|constant| *constant != Constant::Null);
    }
    if let Some((form, _)) = writing(&value) {
        return Some(of_form(form));
    }
    value.kind.is_number().then_some(if value.kind == super::expr::Kind::Integer {
        Constant::Integer(2)
    } else {
        Constant::Real(0.5)
    })
}

/// A text in a format of to_char().
fn of_format(format: &str) -> String {
    let known =
        [("YYYY", "2024"), ("MM", "05"), ("DD", "06"), ("HH24", "07"), ("MI", "08"), ("SS", "09"), ("MS", "123")];
    known.iter().fold(format.replace('"', ""), |text, (word, digits)| text.replace(word, digits))
}

/// A text in a form of strftime().
fn of_form(form: &str) -> Constant {
    let known = [
        ("%F", "%Y-%m-%d"),
        ("%T", "%H:%M:%S"),
        ("%R", "%H:%M"),
        ("%Y", "2024"),
        ("%m", "05"),
        ("%d", "06"),
        ("%H", "07"),
        ("%M", "08"),
        ("%S", "09"),
        ("%f", "09.123"),
    ];
    match form {
        "%s" => Constant::Integer(1_700_000_000),
        _ => Constant::Text(known.iter().fold(form.to_owned(), |text, (letter, digits)| text.replace(letter, digits))),
    }
}

/// Examples of what an expression asks for.
fn of_wish(wish: Wish, family: Family, known: &[Constant]) -> Vec<Constant> {
    let other_text = || vec![Constant::Text(String::from("x"))];
    match (wish, family) {
        (Wish::Value(value), Family::Boolean | Family::Moment(_) | Family::Uuid | Family::Json | Family::Untyped) => {
            vec![value]
        }
        (Wish::Value(value) | Wish::Bound(value), Family::Blob) => vec![value],
        (Wish::Bound(Constant::Integer(0 | 1)), Family::Boolean) => Vec::new(),
        (Wish::Bound(value), Family::Boolean) => vec![value],
        // 4.5 is less than 5 too
        (Wish::Bound(Constant::Integer(value)), Family::Untyped) => vec![Constant::Integer(value), Constant::Real(0.5)],
        (Wish::Bound(value), Family::Untyped) => vec![value],
        (Wish::Bound(Constant::Integer(_)), Family::Moment(_)) => vec![Constant::Integer(2)],
        (Wish::Bound(Constant::Real(_)), Family::Moment(_)) => vec![Constant::Real(0.5)],
        (Wish::Bound(Constant::Text(text)), Family::Moment(_)) if text.is_empty() => Vec::new(),
        (Wish::Bound(Constant::Text(text)), Family::Moment(_)) => {
            match datetime::parse(text.as_bytes(), Fraction::Keep) {
                Some(moment) if moment.shape.zone == Zone::None && !moment.shape.letter => Vec::new(),
                // a number in quotes: dates that are text are compared with it
                None if text.parse::<f64>().is_ok() => other_text(),
                Some(_) | None => vec![Constant::Text(text)],
            }
        }
        (Wish::Bound(Constant::Text(text)), Family::Uuid | Family::Json) if text.is_empty() => Vec::new(),
        (Wish::Bound(value), Family::Moment(_) | Family::Uuid | Family::Json) => vec![value],
        (Wish::Class(class), family) => match (class.as_str(), family) {
            ("integer", Family::Boolean) => vec![Constant::Integer(1)],
            ("integer", _) => vec![Constant::Integer(2)],
            ("real", _) => vec![Constant::Real(0.5)],
            ("blob", Family::Uuid) => vec![Constant::Blob("550e8400e29b41d4a716446655440000".into())],
            ("blob", _) => vec![Constant::Blob("ff".into())],
            ("text", Family::Boolean | Family::Untyped | Family::Blob) => other_text(),
            (_, _) => Vec::new(),
        },
        (Wish::Length(length), Family::Uuid) => match length {
            16 => vec![Constant::Blob("550e8400e29b41d4a716446655440000".into())],
            32 => vec![Constant::Text("550e8400e29b41d4a716446655440000".into())],
            36 => vec![Constant::Text("550e8400-e29b-41d4-a716-446655440000".into())],
            38 => vec![Constant::Text("{550e8400-e29b-41d4-a716-446655440000}".into())],
            _ => other_text(),
        },
        (Wish::Length(length), Family::Moment(kind)) => {
            let text = shapes(known).next().unwrap_or_else(|| example(&standard(kind)));
            if usize::try_from(length) == Ok(text.len()) { vec![Constant::Text(text)] } else { other_text() }
        }
        (Wish::Like { pattern, glob, negated }, Family::Moment(kind)) => {
            let text = shapes(known).next().unwrap_or_else(|| example(&standard(kind)));
            match (like_this(&text, &pattern, glob), negated) {
                (Match::Always | Match::Sometimes, false) if names_separators(&pattern) => vec![Constant::Text(text)],
                (Match::Sometimes, _) | (Match::Always, false) | (Match::Never, true) => Vec::new(),
                (Match::Never, false) | (Match::Always, true) => other_text(),
            }
        }
        (Wish::Like { .. }, Family::Boolean | Family::Uuid | Family::Untyped) => other_text(),
        (Wish::Length(_), Family::Untyped) => other_text(),
        (Wish::Length(_), Family::Boolean | Family::Json | Family::Blob) => Vec::new(),
        (Wish::Like { .. }, Family::Json | Family::Blob) => Vec::new(),
    }
}

/// Those of the examples that are dates or times.
fn shapes(known: &[Constant]) -> impl Iterator<Item = String> {
    known.iter().filter_map(|constant| match constant {
        Constant::Text(text) if datetime::parse(text.as_bytes(), Fraction::Keep).is_some() => Some(text.clone()),
        Constant::Null | Constant::Integer(_) | Constant::Real(_) | Constant::Text(_) | Constant::Blob(_) => None,
    })
}

/// The columns without values that have to be text, so that a CHECK or a generated column can be translated.
pub fn texts(
    table: &Table,
    names: &[String],
    decisions: &[ColumnDecision],
    open: &[usize],
    environment: &Environment,
) -> Vec<usize> {
    let mut texts: Vec<usize> = Vec::new();
    let generated =
        table.columns.iter().filter_map(|column| column.generated.as_ref().map(|(expression, _)| expression));
    let all = table.checks.iter().map(|check| (&check.condition, true)).chain(generated.map(|found| (found, false)));
    for (expression, is_check) in all {
        let named = |at: &&usize| {
            let name = &table.columns[**at].name;
            !texts.contains(at) && expression.tokens.iter().any(|token| name.matches(&token.text))
        };
        let asked: Vec<usize> = open.iter().filter(named).copied().collect();
        let as_text = |more: &[usize]| {
            let mut decisions = decisions.to_vec();
            for at in texts.iter().chain(more) {
                decisions[*at] = as_text(&decisions[*at]);
            }
            let columns = Columns { table, names, decisions: &decisions, generated: &[] };
            if is_check {
                match condition(expression, &columns, environment) {
                    Ok(Condition::Expr(expr)) => {
                        !is_never_true(&expr) && (more.is_empty() || !asks_only_for_null(&expr))
                    }
                    Ok(Condition::Implied) => true,
                    Err(_) => false,
                }
            } else {
                columns.translate(expression, &environment.immutable()).is_ok_and(|typed| !typed.is_guessed())
            }
        };
        if !asked.is_empty() && !as_text(&[]) && as_text(&asked) {
            texts.extend(asked);
        }
    }
    texts
}

/// The decision for a column without values that is text.
pub fn as_text(decision: &ColumnDecision) -> ColumnDecision {
    let sent = super::column::Sent { classes: Classes::TEXT, ..Default::default() };
    ColumnDecision { pg_type: PgType::Text, codec: Codec::plain(PgType::Text), sent, ..decision.clone() }
}

/// The note about a column that got another type than its declaration alone would give it.
pub fn told(facts: &ColumnFacts<'_>, to: PgType, why: &str) -> Diagnostic {
    let message = format!("no value decides its type: {to}, as {why}");
    Diagnostic::new("type.empty", message)
        .object(facts.table)
        .column(facts.column)
        .hint(format!("--column '{}.{}=TYPE' decides", facts.table, facts.column))
}

/// Whether a condition looks at nothing of its columns but whether they are NULL: as text, all values are alike to it.
fn asks_only_for_null(condition: &Expr) -> bool {
    let mut looks = false;
    condition.walk(&mut |expr| {
        if let Expr::Postfix(inner, "IS NULL" | "IS NOT NULL") = expr
            && inner.as_column().is_some()
        {
            return false;
        }
        looks |= expr.as_column().is_some();
        true
    });
    !looks
}

/// Whether a condition can be true for no row: false, or NULL.
pub fn is_never_true(condition: &Expr) -> bool {
    if let Expr::Boolean(value) = condition {
        return !value;
    }
    if let Expr::Case(_, branches, otherwise) = condition {
        let ends = branches.iter().map(|(_, then)| then).chain(otherwise.as_deref());
        return ends.clone().any(|end| *end != Expr::Null)
            && ends.into_iter().all(|end| *end == Expr::Null || is_never_true(end));
    }
    let Expr::Chain(operator, operands) = condition else { return false };
    (*operator == "AND" && operands.iter().any(is_never_true))
        || (*operator == "OR" && operands.iter().all(is_never_true))
}
