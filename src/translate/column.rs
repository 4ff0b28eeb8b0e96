//! The type of one column, from its declaration, its values and the options.
//!
//! In: [`ColumnFacts`], a [`ColumnProfile`], a [`TypePolicy`]. Out: a [`ColumnDecision`]. A pure function: values widen,
//! options narrow. An empty profile gives the optimistic start.

pub use super::decision::{Citext, ColumnDecision, Empties, Sent, Sight};
use super::form::{decisions, forms};
use super::guard::Guard;
use super::moment::guard;
use super::policy::{DateTimePolicy, JsonPolicy, NulPolicy, TypePolicy, Utf8Policy, numeric};
use super::policy::{EpochPolicy, Infer, InfinityPolicy, IntegerPolicy};
use super::step::{Arguments, Fit, Key, Origin, Wanted, fit};
use super::widening::{culprits, wanted_name, widening};
use crate::codec::{BooleanForm, Classes, Codec, Noise, TextForm, Width};
use crate::pg::types::PgType;
use crate::profile::{ColumnProfile, Mark, Usual, Watch};
use crate::report::Diagnostic;
use crate::rules::types::{Step, lattice, rule, type_rule};
use crate::sqlite::ast::DeclaredType;
use std::sync::Arc;

/// What the schema says about a column.
#[allow(clippy::struct_excessive_bools)] // each is a fact of its own
#[derive(Debug, Clone, Copy, Default)]
pub struct ColumnFacts<'a> {
    /// The table.
    pub table: &'a str,
    /// The column.
    pub column: &'a str,
    /// Its declared type.
    pub declared: Option<&'a DeclaredType>,
    /// It is another name of the rowid.
    pub rowid_alias: bool,
    /// It belongs to a PRIMARY KEY or a UNIQUE constraint or index.
    pub key: bool,
    /// It may be an end of a foreign key.
    pub tied: bool,
    /// It has no affinity: text that reads as a number stays text.
    pub free: bool,
    /// A CHECK holds it to json_valid(column).
    pub json_check: bool,
    /// A virtual table keeps something in its table: no option changes that.
    pub shadow: bool,
    /// Its DEFAULT is an infinite number.
    pub infinite_default: bool,
    /// It is declared TIMESTAMP in a database of Core Data, which counts from 2001.
    pub since_2001: bool,
}

/// What a declaration and the options ask for.
pub(super) struct Plan {
    /// The rule's id.
    pub rule: &'static str,
    pub(super) origin: Origin,
    /// Narrower steps that `--infer` puts in front, taken only if values were seen and all fit.
    inferred: Vec<Step>,
    /// The lattice.
    pub steps: &'static [Step],
    /// The declared arguments.
    pub arguments: Arguments,
}

fn declared_arguments(declared: Option<&DeclaredType>) -> Arguments {
    let numbers: Vec<u32> =
        declared.map(|d| d.arguments.iter().map_while(|a| a.trim().parse().ok()).collect()).unwrap_or_default();
    match numbers.as_slice() {
        [] => Arguments::default(),
        [n, rest @ ..] => Arguments {
            limit: Some(*n).filter(|n| (1..=10_485_760).contains(n)),
            numeric: numeric(*n, rest.first().copied().unwrap_or(0)),
            precision: u8::try_from(*n).ok().filter(|p| *p <= 6),
        },
    }
}

/// The type that `--column` or `--map` names for a column, and by which rule.
fn told(facts: &ColumnFacts<'_>, policy: &TypePolicy) -> Option<(&'static str, PgType)> {
    let told = policy
        .columns
        .iter()
        .find(|c| c.table.eq_ignore_ascii_case(facts.table) && c.column.eq_ignore_ascii_case(facts.column))
        .map(|c| ("type.column", c.pg_type));
    let mapped = || {
        let declared = facts.declared?;
        let row = policy.map.iter().find(|map| map.maps(declared))?;
        Some(("type.map", row.pg_type))
    };
    // a map by name is not meant for what numbers the rows, and --column is refused there
    let can_be = |told: &(&str, PgType)| !facts.rowid_alias || told.1.is_identity();
    told.or_else(mapped).filter(can_be)
}

/// The type that the user names for a column.
pub fn told_type(facts: &ColumnFacts<'_>, policy: &TypePolicy) -> Option<PgType> {
    told(facts, policy).map(|(_, pg_type)| pg_type)
}

pub(super) fn plan(facts: &ColumnFacts<'_>, policy: &TypePolicy) -> Plan {
    if let Some((rule, start)) = told(facts, policy) {
        let none = Arguments::default();
        let arguments = match start {
            PgType::Numeric(limits) => Arguments { numeric: limits, ..none },
            PgType::Varchar(n) => Arguments { limit: Some(n), ..none },
            PgType::Timestamp(precision) | PgType::TimestampTz(precision) => Arguments { precision, ..none },
            PgType::Boolean
            | PgType::SmallInt
            | PgType::Integer
            | PgType::BigInt
            | PgType::DoublePrecision
            | PgType::Text
            | PgType::Bytea
            | PgType::Date
            | PgType::Time
            | PgType::Json
            | PgType::Jsonb
            | PgType::Interval
            | PgType::Uuid => none,
        };
        return Plan { rule, origin: Origin::Told, inferred: Vec::new(), steps: lattice(start), arguments };
    }
    if facts.rowid_alias {
        let steps = match policy.integer {
            IntegerPolicy::BigInt => lattice(PgType::BigInt),
            IntegerPolicy::Declared => lattice(PgType::Integer),
        };
        let arguments = Arguments::default();
        return Plan { rule: "type.rowid", origin: Origin::Declared, inferred: Vec::new(), steps, arguments };
    }
    let mut row = type_rule(facts.declared);
    let textual = matches!(row.steps.first(), Some(Step::Text | Step::VarcharOf));
    if facts.json_check && textual {
        row = rule("type.json");
    }
    let steps = match (row.steps.first(), policy.json, policy.datetime) {
        (Some(Step::Jsonb), JsonPolicy::Json, _) => lattice(PgType::Json),
        (Some(Step::Jsonb), JsonPolicy::Text, _) => lattice(PgType::Text),
        (
            Some(Step::TimestampOf | Step::Timestamp | Step::TimestampTzOf | Step::TimestampTz),
            _,
            DateTimePolicy::Text,
        ) => lattice(PgType::Text),
        _ => row.steps,
    };
    let mut inferred = Vec::new();
    if facts.shadow {
        // its columns are read by name and class
    } else if matches!(steps.first(), Some(Step::Text | Step::VarcharOf)) {
        for (what, add) in [
            (Infer::UUID, &[Step::Uuid][..]),
            (Infer::JSON, &[Step::Jsonb, Step::Json]),
            (Infer::BOOLEAN, &[Step::Boolean]),
            (Infer::DATETIME, &[Step::Date, Step::Timestamp, Step::TimestampTz]),
        ] {
            if policy.infer.has(what) {
                inferred.extend_from_slice(add);
            }
        }
    } else if matches!(row.steps.first(), Some(Step::DeclaredInteger | Step::BigInt | Step::Integer | Step::SmallInt)) {
        if policy.infer.has(Infer::BOOLEAN) {
            inferred.push(Step::Boolean);
        }
        if policy.infer.has(Infer::DATETIME) {
            inferred.push(Step::TimestampTz);
        }
    }
    let arguments = declared_arguments(facts.declared);
    Plan { rule: row.id, origin: Origin::Declared, inferred, steps, arguments }
}

/// The column is meant to be text, and an empty text is one.
fn is_textual(plan: &Plan) -> bool {
    matches!(plan.steps.first(), Some(Step::Text | Step::VarcharOf))
}

/// 32 digits without dashes are a UUID here.
fn has_bare_uuids(declared: Option<&DeclaredType>) -> bool {
    let Some(declared) = declared else { return false };
    let name = declared.name.to_ascii_uppercase();
    declared.arguments.first().is_some_and(|length| length.trim() == "32")
        && !name.contains("VAR")
        && name.contains("CHAR")
}

/// What the types that the user names ask of values.
fn told_families(policy: &TypePolicy) -> u8 {
    let told = policy.columns.iter().map(|told| told.pg_type).chain(policy.map.iter().map(|told| told.pg_type));
    told.fold(0, |all, pg_type| {
        all | match pg_type {
            PgType::Uuid => Watch::UUID,
            PgType::Boolean => Watch::WORDS,
            PgType::Date | PgType::Time | PgType::Interval | PgType::Timestamp(_) | PgType::TimestampTz(_) => {
                Watch::MOMENTS
            }
            // the last two are no keys
            PgType::SmallInt
            | PgType::Integer
            | PgType::BigInt
            | PgType::DoublePrecision
            | PgType::Numeric(_)
            | PgType::Text
            | PgType::Varchar(_)
            | PgType::Bytea
            | PgType::Json
            | PgType::Jsonb => 0,
        }
    })
}

/// What a profile of this column has to look at.
pub fn watch(facts: &ColumnFacts<'_>, policy: &TypePolicy) -> Watch {
    let plan = plan(facts, policy);
    let mut watch = Watch::default();
    // what the user names for one end of a foreign key goes along it
    if facts.tied {
        watch = watch.and(told_families(policy));
    }
    // a unique index may follow behind the rows
    if facts.free {
        watch = watch.and(Watch::NUMBERS);
    }
    watch.limit = plan.arguments.limit.filter(|_| plan.steps.contains(&Step::VarcharOf));
    watch.numeric = plan.arguments.numeric.filter(|_| plan.steps.contains(&Step::NumericOf));
    let precise = plan.steps.contains(&Step::TimestampOf) || plan.steps.contains(&Step::TimestampTzOf);
    watch.precision = plan.arguments.precision.filter(|_| precise);
    if policy.empties.are_null(facts.table, facts.column) && !is_textual(&plan) {
        watch = watch.and(Watch::EMPTY);
    }
    watch.fraction = policy.fraction;
    watch.told = match policy.epoch {
        EpochPolicy::Unit(unit) => Some(unit),
        EpochPolicy::Auto | EpochPolicy::None => None,
    };
    for step in plan.steps.iter().chain(&plan.inferred) {
        watch = match step {
            Step::Boolean => watch.and(Watch::WORDS),
            Step::Date
            | Step::Time
            | Step::Interval
            | Step::TimestampOf
            | Step::Timestamp
            | Step::TimestampTzOf
            | Step::TimestampTz => watch.and(Watch::MOMENTS),
            Step::Jsonb | Step::Json => watch.and(Watch::JSON),
            Step::Uuid => watch.and(Watch::UUID),
            // Where BLOBs are at home nobody asks whether they are text.
            Step::Text if plan.steps.first() != Some(&Step::Blobs) => watch.and(Watch::JOIN),
            Step::Text
            | Step::SmallInt
            | Step::Integer
            | Step::DeclaredInteger
            | Step::BigInt
            | Step::Double
            | Step::NumericOf
            | Step::Numeric
            | Step::VarcharOf
            | Step::Blobs
            | Step::Bytes => watch,
        };
    }
    watch
}

/// Decides a column from everything seen so far.
///
/// `profile` must have been made with [`watch`] of the same facts and policy. Every value it saw encodes under the
/// codec, except text with NUL or invalid UTF-8 that no policy covers: the diagnostics then hold an Error.
pub fn decide(facts: &ColumnFacts<'_>, profile: &ColumnProfile, policy: &TypePolicy) -> ColumnDecision {
    let plan = plan(facts, policy);
    let wanted = Wanted {
        arguments: plan.arguments,
        policy,
        origin: plan.origin,
        key: if facts.key { Key::Part } else { Key::No },
        steps: plan.steps,
        since_2001: facts.since_2001,
    };
    let mut diagnostics = Vec::new();
    let mut widened = false;
    let mut infinite = None;
    let narrowed = plan.inferred.iter().find_map(|step| match fit(*step, profile, &wanted) {
        Fit::Fits(pg_type, codec) if qualifies(*step, facts, profile) => Some((pg_type, codec)),
        Fit::Fits(..) | Fit::Misfits(_) | Fit::Merges | Fit::Skipped => None,
    });
    let (pg_type, codec) = match narrowed {
        Some((pg_type, codec)) => {
            diagnostics.push(Diagnostic::new("form.inferred", format!("every value qualifies: {pg_type}")));
            (pg_type, codec)
        }
        None => {
            let mut missed: Vec<(Step, Mark)> = Vec::new();
            let mut found = (PgType::Bytea, Codec::Bytea(Classes::BLOB));
            let passed_over = without_infinity(facts, plan.steps, profile, &wanted);
            for step in plan.steps.iter().filter(|step| !passed_over.contains(step)) {
                match fit(*step, profile, &wanted) {
                    Fit::Fits(pg_type, codec) => {
                        found = (pg_type, codec);
                        break;
                    }
                    Fit::Misfits(marks) => missed.push((*step, merged(&marks))),
                    Fit::Merges => missed.push((*step, Mark::default())),
                    Fit::Skipped => {}
                }
            }
            let untyped = plan.steps == rule("type.untyped").steps;
            if profile.values() == 0 && untyped {
                found = (PgType::Text, Codec::plain(PgType::Text));
            } else if let Some((first, _)) = missed.first().cloned().or_else(|| joined(found.0, profile)) {
                widened = true;
                let culprits = culprits(missed, profile.values()).or_else(|| joined(found.0, profile));
                let (step, mark) = culprits.unwrap_or((first, Mark::default()));
                // Notes tell that numbers are instants and that offsets were converted; a Warning
                // is for times without a zone among them, which are taken for UTC
                let [zoned, numbers] = [profile.zoned.count, profile.integers.count + profile.reals.count];
                let named = matches!(policy.epoch, EpochPolicy::Unit(_)) && zoned == 0;
                let instants = matches!(first, Step::Timestamp | Step::TimestampOf)
                    && found.0 == PgType::TimestampTz(plan.arguments.precision)
                    && zoned + numbers == profile.values();
                if !(named && found.0 == PgType::TimestampTz(None) || instants) {
                    diagnostics.extend(widening(&plan, (step, &mark), found.0, profile, &wanted));
                }
            }
            if let Some(step) = passed_over.iter().find(|step| matches!(fit(**step, profile, &wanted), Fit::Fits(..))) {
                infinite = Some(infinite_default(&plan, *step, found.0));
            }
            found
        }
    };
    let untyped = plan.steps == rule("type.untyped").steps;
    // there the numbers of integers and reals are told apart
    let usual = if untyped && codec != Codec::Integer(Width::Big) { Usual::default() } else { profile.usual(&codec) };
    let is_narrowed = narrowed.is_some();
    let guard = if profile.values() == 0 && !plan.inferred.is_empty() {
        Some(Guard::First)
    } else if is_narrowed && codec == Codec::Uuid && !has_bare_uuids(facts.declared) {
        Some(Guard::Dashed)
    } else if is_narrowed && matches!(codec, Codec::Json | Codec::Jsonb) {
        Some(Guard::Containers)
    } else {
        numbers_guard(&plan, profile, &wanted)
    };
    let text = matches!(codec, Codec::Text(_) | Codec::Bytea(_));
    let empties = if profile.asks_about_empties() && !text { Empties::Null } else { Empties::Text };
    let codec = if profile.emptied.count > 0 && text { with_text(codec) } else { codec };
    let text_key = facts.key && matches!(codec, Codec::Text(_)) && profile.asks_whether_texts_are_numbers();
    let tied = facts.tied && plan.origin == Origin::Declared && told_families(policy) != 0;
    let asked = text_key || tied || !plan.inferred.is_empty() || profile.emptied.count > 0;
    let sight = sight(&codec, profile, policy, widened || !diagnostics.is_empty() || asked);
    if empties == Empties::Null && profile.emptied.count > 0 {
        let emptied = &profile.emptied;
        let told = Diagnostic::new("value.empty-null", "empty texts are NULL").count(emptied.count).line(emptied.line);
        diagnostics.push(told);
    }
    diagnostics.extend(infinite);
    forms(&codec, profile, &mut diagnostics);
    decisions(facts, &codec, profile, policy, &mut diagnostics);
    for diagnostic in &mut diagnostics {
        diagnostic.object = Some(facts.table.into());
        diagnostic.column = Some(facts.column.into());
    }
    let diagnostics = if diagnostics.is_empty() { Arc::default() } else { diagnostics.into() };
    ColumnDecision {
        pg_type,
        codec,
        rule: plan.rule,
        diagnostics,
        sent: Sent::of(profile),
        sight,
        usual,
        citext: Citext::No,
        merges: false,
        guard,
        empties,
    }
}

/// A column of dates and times whose numbers are of one sort so far.
fn numbers_guard(plan: &Plan, profile: &ColumnProfile, wanted: &Wanted<'_>) -> Option<Guard> {
    let moments = plan.steps.iter().chain(&plan.inferred).any(|step| *step == Step::TimestampTz);
    let guard = if moments && profile.asks_about_moments() { guard(profile, wanted) } else { None };
    guard.map(Guard::Numbers)
}

/// A codec of text or bytes that takes texts too: empty ones were there.
fn with_text(codec: Codec) -> Codec {
    if let Codec::Text(form) = codec {
        Codec::Text(TextForm { classes: form.classes.with(Classes::TEXT), ..form })
    } else if let Codec::Bytea(classes) = codec {
        Codec::Bytea(classes.with(Classes::TEXT))
    } else {
        codec
    }
}

/// The steps that hold all values and not the infinite DEFAULT of the column, where another step holds both.
fn without_infinity(
    facts: &ColumnFacts<'_>,
    steps: &'static [Step],
    profile: &ColumnProfile,
    wanted: &Wanted<'_>,
) -> &'static [Step] {
    let starts_with_numbers =
        matches!(steps, [Step::NumericOf | Step::Numeric, ..]) || steps == rule("type.untyped").steps;
    if !facts.infinite_default || !starts_with_numbers {
        return &[];
    }
    match wanted.policy.infinity {
        InfinityPolicy::Numeric => &[Step::BigInt, Step::NumericOf],
        InfinityPolicy::Double if matches!(fit(Step::Double, profile, wanted), Fit::Fits(..)) => {
            &[Step::BigInt, Step::NumericOf, Step::Numeric]
        }
        InfinityPolicy::Double => &[],
    }
}

/// The Warning of a column whose DEFAULT asked for another type than its values.
fn infinite_default(plan: &Plan, from: Step, to: PgType) -> Diagnostic {
    let message = format!("its DEFAULT is infinite, which {} cannot be: the column is {to}", wanted_name(from, plan));
    let told = Diagnostic::new(plan.rule, message);
    if to == PgType::DoublePrecision {
        told.hint("--target-version 14: numeric can be from PostgreSQL 14 on")
    } else {
        told
    }
}

fn sight(codec: &Codec, profile: &ColumnProfile, policy: &TypePolicy, widened: bool) -> Sight {
    let repaired = policy.nul != NulPolicy::Stop || policy.invalid_utf8 != Utf8Policy::Stop;
    let asked = match codec {
        Codec::Text(form) => repaired || form.classes.len() > 1,
        // whether all BLOBs are text decides what text among them would make of the column
        Codec::Bytea(_) => profile.asks_whether_blobs_are_text(),
        Codec::Boolean(BooleanForm::Words(_) | BooleanForm::Any) => true,
        Codec::Numeric(_, noise) => *noise == Noise::Round,
        // in which units numbers are instants is counted for each
        Codec::Timestamp(form, _) | Codec::TimestampTz(form) => form.unit.is_some(),
        Codec::Boolean(BooleanForm::Integers)
        | Codec::Integer(_)
        | Codec::Double
        | Codec::Date
        | Codec::Time(_)
        | Codec::Json
        | Codec::Jsonb
        | Codec::Interval(_)
        | Codec::Uuid => false,
    };
    if widened || asked {
        Sight::Observed
    } else if profile.values() == 0 {
        Sight::First
    } else {
        Sight::Accepted
    }
}

/// Values of other classes that a text or bytea column takes in, and that are then no longer told apart.
fn joined(pg_type: PgType, seen: &ColumnProfile) -> Option<(Step, Mark)> {
    let (step, others) = match pg_type {
        PgType::Text | PgType::Varchar(_) => (Step::Text, [&seen.integers, &seen.reals, &seen.blobs]),
        PgType::Bytea => (Step::Blobs, [&seen.integers, &seen.reals, &seen.texts]),
        PgType::Boolean
        | PgType::SmallInt
        | PgType::Integer
        | PgType::BigInt
        | PgType::DoublePrecision
        | PgType::Numeric(_)
        | PgType::Date
        | PgType::Time
        | PgType::Timestamp(_)
        | PgType::TimestampTz(_)
        | PgType::Json
        | PgType::Jsonb
        | PgType::Interval
        | PgType::Uuid => return None,
    };
    let mark = merged(&others.into_iter().filter(|mark| mark.count > 0).collect::<Vec<_>>());
    (mark.count > 0).then_some((step, mark))
}

/// What an inferred type asks beyond fitting: that the values speak for it.
fn qualifies(step: Step, facts: &ColumnFacts<'_>, profile: &ColumnProfile) -> bool {
    profile.values() > 0
        && match step {
            // 32 digits alone may be a checksum: then they have to stay as they are
            Step::Uuid => profile.bare_uuid.count == 0 || has_bare_uuids(facts.declared),
            Step::Jsonb | Step::Json => profile.texts.count == profile.values() && profile.scalar.count == 0,
            Step::Boolean
            | Step::SmallInt
            | Step::Integer
            | Step::DeclaredInteger
            | Step::BigInt
            | Step::Double
            | Step::NumericOf
            | Step::Numeric
            | Step::VarcharOf
            | Step::Text
            | Step::Blobs
            | Step::Bytes
            | Step::Date
            | Step::Time
            | Step::Interval
            | Step::TimestampOf
            | Step::Timestamp
            | Step::TimestampTzOf
            | Step::TimestampTz => true,
        }
}

/// The marks as one: all their values, the first line.
pub(super) fn merged(marks: &[&Mark]) -> Mark {
    let first = marks.iter().min_by_key(|mark| mark.line);
    Mark {
        count: marks.iter().map(|mark| mark.count).sum(),
        line: first.map_or(0, |mark| mark.line),
        sample: first.map(|mark| mark.sample.clone()).unwrap_or_default(),
    }
}
