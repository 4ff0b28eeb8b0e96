//! Triggers: from SQLite's trees to functions in PL/pgSQL that do the same (sqlite.org/lang_createtrigger.html).
//!
//! In: the triggers as declared, the tables and views as they are in the output. Out: plans in the order of the dump, and
//! a diagnostic for each trigger that is not among them.
//!
//! The rooms: `statement` translates what a trigger does, `boxes` what it does to R-Trees, `assign` brings values into columns, `effects` follows what
//! fires what, `moment` finds where it is visible that PostgreSQL runs AFTER triggers behind the last row of a statement
//! and SQLite behind each row. What is here: the rows NEW and OLD, names, the order of firing.
//!
//! Of several triggers that one event fires, SQLite 3.40 runs the one first that was created last; PostgreSQL goes by
//! name. SQLite never runs a trigger that is running already; where a trigger could fire itself, its function keeps a
//! setting of the transaction that says that it runs. NEW of a BEFORE INSERT trigger has no rowid in SQLite (it is -1).

mod assign;
mod boxes;
mod effects;
mod keys;
mod looks;
mod moment;
mod order;
mod shapes;
mod statement;

use crate::catalog::{self, Catalog};
use crate::error::quoted;
use crate::pg::ddl::{ForeignKeyPlan, ViewPlan};
use crate::pg::expr::Expr;
use crate::pg::ident::{Names, Qualified};
use crate::pg::trigger::{Event, Statement, Time, TriggerPlan};
use crate::report::Diagnostic;
use crate::sqlite::ast::Name;
use crate::sqlite::module::{Content, Module};
use crate::sqlite::trigger::ast::{self as parsed, TriggerEvent, TriggerStatement, TriggerTime};
use crate::sqlite::trigger::parse::parse_trigger;
use crate::translate::expr::{Environment, Kind, Refusal, RowKey, Scope, Source, SourceColumn, Typed, condition};
use crate::translate::select::relation::{Known, Relations};
use crate::translate::table::{Case, Loaded};
use effects::Reach;

/// What triggers can name.
#[derive(Debug)]
pub struct Tables<'a> {
    /// What the dump declares.
    pub catalog: &'a Catalog,
    /// Its tables.
    pub loaded: &'a [Loaded<'a>],
    /// Its tables and views, for queries.
    pub relations: &'a Relations,
    /// The views.
    pub views: &'a [ViewPlan],
    /// All triggers that could be read.
    pub triggers: Vec<Option<parsed::Trigger>>,
}

/// A trigger while it is translated.
#[derive(Debug)]
struct Trigger<'a> {
    parsed: &'a parsed::Trigger,
    tables: &'a Tables<'a>,
    /// No other trigger runs behind it.
    is_last: bool,
    offset: usize,
}

/// What became of the triggers of a dump.
#[derive(Debug, Default)]
pub struct Triggers {
    /// Those that can be made, each with its place among the triggers of the catalog.
    pub plans: Vec<(usize, TriggerPlan)>,
    /// Foreign keys that triggers may mend, where SQLite looks at them: the table, the key and a trigger, by their places
    /// in the catalog.
    mended: Vec<(usize, usize, usize)>,
    /// Foreign keys that are looked at when the transaction ends.
    pub deferred: Vec<ForeignKeyPlan>,
    /// What is not in them, and what else is to be told.
    pub diagnostics: Vec<Diagnostic>,
}

impl Triggers {
    /// Defers those of the foreign keys that were made, each with its table and its place there, which triggers may mend.
    pub fn defer(&mut self, made: &[(Name, usize, ForeignKeyPlan)], catalog: &Catalog) {
        for (table, key, trigger) in std::mem::take(&mut self.mended) {
            let table = &catalog.tables()[table];
            let plan = made.iter().find(|(name, n, _)| *name == table.name && *n == key).map(|(.., plan)| plan);
            let Some(plan) = plan.filter(|plan| plan.deferrable != Some(true)) else { continue };
            let message = format!(
                "the foreign key {} is looked at when the transaction ends: in SQLite the trigger {} may still mend it",
                plan.name, catalog.triggers[trigger].create.name.text
            );
            self.diagnostics.push(Diagnostic::new("fk.deferred", message).object(&table.name.text).line(table.line));
            self.deferred.push(plan.clone());
        }
    }
}

/// Translates all triggers.
pub fn triggers(
    catalog: &Catalog,
    loaded: &[Loaded<'_>],
    relations: &Relations,
    views: &[ViewPlan],
    environment: &Environment,
    case: Case,
) -> Triggers {
    let mut done = Triggers::default();
    let read: Vec<_> = catalog.triggers.iter().map(|trigger| parse_trigger(&trigger.create)).collect();
    let mut read = read;
    let mut never = vec![false; read.len()];
    for (at, trigger) in read.iter_mut().enumerate().filter_map(|(at, trigger)| Some((at, trigger.as_mut().ok()?))) {
        let unknown = forget_unknown(trigger, loaded);
        never[at] = !unknown.is_empty() && trigger.event == TriggerEvent::Update(Vec::new());
        for name in unknown {
            let message = "a change of this column never fires it: its table does not have the column, or computes it";
            let told = about(&catalog.triggers[at], "trigger.never", message.into(), 0);
            done.diagnostics.push(told.column(&name.text));
        }
    }
    let known =
        |(trigger, never): (&Result<parsed::Trigger, _>, &bool)| trigger.as_ref().ok().filter(|_| !never).cloned();
    let triggers = read.iter().zip(&never).map(known).collect();
    let tables = Tables { catalog, loaded, relations, views, triggers };
    let reach = effects::reach(&tables.triggers, catalog);
    let mut plans: Vec<Option<TriggerPlan>> = Vec::new();
    for (at, (declared, read)) in catalog.triggers.iter().zip(&read).enumerate() {
        let translated = match read {
            Ok(_) if never[at] => {
                plans.push(None);
                continue;
            }
            Ok(parsed) => one(at, parsed, declared, &tables, &reach, environment),
            Err(error) => Err(Refusal::new(error.to_string(), error.offset)),
        };
        plans.push(match translated {
            Ok(Some(plan)) => {
                let told = early_key(&plan, declared, &tables);
                done.diagnostics.extend(told.map(|message| about(declared, "trigger.key", message, 0)));
                Some(plan)
            }
            Ok(None) => {
                let message = "this trigger only fed a full-text index, which PostgreSQL keeps up to date by itself";
                done.diagnostics.push(about(declared, "trigger.full-text", message.into(), 0));
                None
            }
            Err(refusal) => {
                done.diagnostics.push(lost(declared, &refusal));
                None
            }
        });
    }
    let told = moment::moments(&plans, &tables, &reach);
    for (at, told) in told.into_iter().enumerate() {
        let declared = &catalog.triggers[at];
        match told {
            moment::Moment::Same => {}
            moment::Moment::Told(message) => {
                done.diagnostics.push(about(declared, "trigger.order", message, 0));
            }
            moment::Moment::Refused(construct) => {
                plans[at] = None;
                done.diagnostics.push(lost(declared, &Refusal::new(construct, 0)));
            }
        }
    }
    for (at, parsed) in tables.triggers.iter().enumerate().filter(|(at, _)| plans[*at].is_some()) {
        let Some(what) = parsed.iter().flat_map(|parsed| &parsed.statements).find_map(statement::fails) else {
            continue;
        };
        let message = format!(
            "{what}: SQLite keeps what the statement changed before it, PostgreSQL takes all of the statement back"
        );
        done.diagnostics.push(about(&catalog.triggers[at], "trigger.fail", message, 0));
    }
    name(&mut plans, &tables, case, &mut done.diagnostics);
    done.mended = keys::mended(&tables.triggers, &|at| plans[at].is_some(), catalog, &reach);
    done.plans = plans.into_iter().enumerate().filter_map(|(at, plan)| Some((at, plan?))).collect();
    done
}

/// What is said of a BEFORE INSERT trigger that looks at the key that PostgreSQL has numbered by then.
fn early_key(plan: &TriggerPlan, declared: &catalog::Trigger, tables: &Tables<'_>) -> Option<String> {
    let loaded = tables.loaded.iter().find(|loaded| loaded.names.table == plan.table)?;
    let at = loaded.table.rowid_alias.filter(|_| (plan.time, &plan.event) == (Time::Before, &Event::Insert))?;
    let key = Expr::Of("NEW".into(), loaded.names.columns[at].clone());
    let mut looks = false;
    let mut look = |expr: &Expr| {
        looks |= *expr == key;
        true
    };
    plan.when.iter().for_each(|when| when.walk(&mut look));
    plan.body.iter().for_each(|statement| statement.walk(&mut look));
    let name = &loaded.table.columns[at].name.text;
    looks.then(|| {
        format!(
            "it looks at NEW.{name} before {} has the row: where a statement leaves {name} out, SQLite shows -1 there, \
             PostgreSQL the number that the row gets",
            declared.create.table.text
        )
    })
}

/// Takes the columns out of UPDATE OF that no UPDATE can set: there are none of these names, or they are generated.
fn forget_unknown(trigger: &mut parsed::Trigger, loaded: &[Loaded<'_>]) -> Vec<Name> {
    let (TriggerEvent::Update(columns), TriggerTime::Before | TriggerTime::After) = (&mut trigger.event, trigger.time)
    else {
        return Vec::new();
    };
    let Some(table) = loaded.iter().find(|loaded| loaded.table.name.matches(&trigger.table.text)) else {
        return Vec::new();
    };
    let is_set = |name: &Name| {
        let at = table.table.position(&name.text);
        at.is_some_and(|at| table.table.columns[at].generated.is_none())
    };
    let unknown = columns.iter().filter(|name| !is_set(name)).cloned().collect();
    columns.retain(is_set);
    unknown
}

fn about(declared: &catalog::Trigger, code: &'static str, message: String, offset: usize) -> Diagnostic {
    let before = declared.text.as_deref().and_then(|text| text.get(..offset)).unwrap_or_default();
    let line = declared.line + before.bytes().filter(|byte| *byte == b'\n').count() as u64;
    Diagnostic::new(code, message).object(&declared.create.name.text).line(line)
}

fn lost(declared: &catalog::Trigger, refusal: &Refusal) -> Diagnostic {
    let table = &declared.create.table.text;
    about(
        declared,
        "trigger.untranslated",
        format!("this trigger on {table} is not in the output: {refusal}"),
        refusal.offset,
    )
}

/// A trigger; nothing where all that it does is done without it. Names are given later.
fn one(
    at: usize,
    parsed: &parsed::Trigger,
    declared: &catalog::Trigger,
    tables: &Tables<'_>,
    reach: &Reach,
    environment: &Environment,
) -> Result<Option<TriggerPlan>, Refusal> {
    let Some(text) = &declared.text else { return Err(Refusal::new("text that is not UTF-8", 0)) };
    let feeds = |statement: &&TriggerStatement| !is_fed(statement, tables);
    let statements: Vec<&TriggerStatement> = parsed.statements.iter().filter(feeds).collect();
    if statements.is_empty() {
        return Ok(None);
    }
    if effects::changes_own_rows(parsed, &reach.changes[at]) {
        return Err(Refusal::new("a BEFORE trigger that changes rows of its own table", 0));
    }
    let (table, sources, event) = rows(parsed, tables)?;
    let mut scope = Scope::of_statement(environment, tables.relations, text, sources);
    scope.frame.taken = ["new", "old", "excluded", "NEW", "OLD", "EXCLUDED"].map(String::from).into();
    let is_last = !tables.triggers[..at]
        .iter()
        .flatten()
        .any(|earlier| earlier.time == parsed.time && effects::together(earlier, parsed));
    let trigger = Trigger { parsed, tables, is_last, offset: 0 };
    // what the row's own INSERT left there, until another one runs
    let after_insert = (parsed.time, &parsed.event) == (TriggerTime::After, &TriggerEvent::Insert);
    let inserted = scope.sources.first().filter(|_| after_insert).and_then(|new| new.rowid.clone());
    let mut body = Vec::new();
    for statement in statements {
        let first = parsed.statements.first().is_some_and(|first| std::ptr::eq(first, statement));
        scope.frame.inserted = inserted.clone().filter(|_| first && statement::inserts_one_row_at_most(statement));
        body.extend(statement::statement(statement, &trigger, &scope)?);
    }
    scope.frame.inserted = inserted;
    let mut when = parsed.when.as_ref().map(|when| condition(when, &scope)).transpose()?;
    if let Some(condition) = &when {
        let mut queries = false;
        condition.each(&mut |expr| queries |= expr.own_select().is_some());
        if queries || parsed.time == TriggerTime::InsteadOf {
            body = when
                .take()
                .into_iter()
                .map(|when| Statement::If(vec![(when, std::mem::take(&mut body))], vec![]))
                .collect();
        }
    }
    let time = match parsed.time {
        TriggerTime::Before => Time::Before,
        TriggerTime::After => Time::After,
        TriggerTime::InsteadOf => Time::InsteadOf,
    };
    let guard = reach.fired[at].contains(&at).then_some(at + 1);
    let function = Qualified::new(&table.schema, String::new());
    Ok(Some(TriggerPlan { name: String::new(), function, table, time, event, when, guard, body }))
}

/// Whether a statement feeds a full-text index over another table of the output.
fn is_fed(statement: &TriggerStatement, tables: &Tables<'_>) -> bool {
    let target = match statement {
        TriggerStatement::Insert(insert) => &insert.target,
        TriggerStatement::Update(update) => &update.target,
        TriggerStatement::Delete(delete) => &delete.target,
        TriggerStatement::Select(_) => return false,
    };
    let Some(at) = tables.catalog.find_virtual(&target.table.text) else { return false };
    match &tables.catalog.virtual_tables()[at].module {
        Module::Fts(fts) => match &fts.content {
            Content::Table { table, .. } => tables.loaded.iter().any(|loaded| loaded.table.name.matches(&table.text)),
            Content::Own | Content::Nowhere => false,
        },
        Module::Rtree(_) | Module::Geopoly | Module::Other => false,
    }
}

type Rows = (Qualified, Vec<Source>, Event);

/// The table or view of a trigger, its rows NEW and OLD, and its event.
fn rows(parsed: &parsed::Trigger, tables: &Tables<'_>) -> Result<Rows, Refusal> {
    let own = &parsed.table;
    if parsed.schema.as_ref().is_some_and(|schema| !schema.matches("main")) {
        return Err(Refusal::new("a table of another database", 0));
    }
    let words: &[(&str, &str)] = match parsed.event {
        TriggerEvent::Insert => &[("new", "NEW")],
        TriggerEvent::Delete => &[("old", "OLD")],
        TriggerEvent::Update(_) => &[("new", "NEW"), ("old", "OLD")],
    };
    let mut sources = Vec::new();
    if parsed.time == TriggerTime::InsteadOf {
        let view = match tables.relations.find(own) {
            Some(Known::Here(view)) => view,
            Some(Known::Lost(why)) => return Err(Refusal::new(why.clone(), 0)),
            Some(Known::Waiting) | None => return Err(Refusal::new(format!("{}, which is no view", own.text), 0)),
        };
        for (name, row) in words {
            let columns = view.columns.iter().map(|column| SourceColumn {
                name: column.name.clone(),
                typed: match column.under(row) {
                    Ok(typed) if matches!(typed.kind, Kind::Element(_)) => {
                        Err(format!("{row}.{}: {}", column.name.text, typed.describe()))
                    }
                    typed => typed.map(Typed::of_row),
                },
                merged: true,
            });
            sources.push(Source::of(Some(Name::new(*name)), columns.collect()));
        }
        let event = match &parsed.event {
            TriggerEvent::Insert => Event::Insert,
            TriggerEvent::Delete => Event::Delete,
            TriggerEvent::Update(columns) if columns.is_empty() => Event::Update(Vec::new()),
            TriggerEvent::Update(_) => return Err(Refusal::new("INSTEAD OF UPDATE OF columns", 0)),
        };
        return Ok((view.name.clone(), sources, event));
    }
    let Some(loaded) = tables.loaded.iter().find(|loaded| loaded.table.name.matches(&own.text)) else {
        return Err(Refusal::new(format!("{}, which is not in the output", own.text), 0));
    };
    for (name, row) in words {
        let mut source = loaded.columns().source(|column| Expr::Of((*row).into(), column.into()));
        source.name = Some(Name::new(*name));
        source.row_key = row_key(row, parsed, loaded, tables);
        for (at, column) in source.columns.iter_mut().enumerate() {
            let declared = &loaded.table.columns[at];
            column.merged = true;
            if loaded.table.rowid_alias != Some(at) {
                column.typed = column.typed.clone().map(Typed::of_row);
            }
            if parsed.time == TriggerTime::Before && *row == "NEW" && declared.generated.is_some() {
                column.typed = Err(format!("NEW.{}, which PostgreSQL computes later", declared.name.text));
            }
        }
        sources.push(source);
    }
    let event = match &parsed.event {
        TriggerEvent::Insert => Event::Insert,
        TriggerEvent::Delete => Event::Delete,
        TriggerEvent::Update(columns) => {
            let given = columns.iter().map(|name| {
                let at = loaded.table.position(&name.text);
                at.map(|at| loaded.names.columns[at].clone())
                    .ok_or_else(|| Refusal::new(format!("OF {}, an unknown column", name.text), 0))
            });
            Event::Update(given.collect::<Result<_, _>>()?)
        }
    };
    Ok((loaded.names.table.clone(), sources, event))
}

/// By what the rowid of NEW or OLD can be compared with that of a row of the table: the key as the table has it when the
/// trigger runs. An UPDATE keeps the rowid, whatever it makes of the key.
fn row_key(row: &str, parsed: &parsed::Trigger, loaded: &Loaded<'_>, tables: &Tables<'_>) -> Option<RowKey> {
    let row = match (parsed.time, &parsed.event) {
        (TriggerTime::After, TriggerEvent::Update(_)) => "NEW",
        (TriggerTime::Before, TriggerEvent::Update(_)) => "OLD",
        // the row has no rowid yet
        (TriggerTime::Before, TriggerEvent::Insert) | (TriggerTime::InsteadOf, _) => return None,
        (TriggerTime::After, TriggerEvent::Insert) | (_, TriggerEvent::Delete) => row,
    };
    let key = loaded.columns().row_key()?;
    let names: Vec<String> = key.iter().map(|at| loaded.table.columns[*at].name.key()).collect();
    // a trigger that changes the key of a row, or that may put another row with this key into the table, parts the two
    let parts = |change: &effects::Change| {
        loaded.table.name.matches(&change.table)
            && match &change.kind {
                effects::ChangeKind::Update(columns) => columns.iter().any(|column| names.contains(column)),
                effects::ChangeKind::Insert => parsed.event == TriggerEvent::Delete,
                effects::ChangeKind::Delete => false,
            }
    };
    let mut changes = tables.triggers.iter().flatten().flat_map(|trigger| effects::changes(trigger, tables.catalog));
    if changes.any(|change| parts(&change)) {
        return None;
    }
    let columns = key.iter().map(|at| Expr::Of(row.into(), loaded.names.columns[*at].clone())).collect();
    Some(RowKey { table: loaded.table.name.key(), columns })
}

/// PostgreSQL's own triggers of foreign keys have names that begin so; SQLite acts on them before AFTER triggers.
const FOREIGN_KEYS: &str = "RI_ConstraintTrigger";

/// Gives names to triggers and their functions. Those of one event get names that keep SQLite's order, where their own
/// do not.
fn name(plans: &mut [Option<TriggerPlan>], tables: &Tables<'_>, case: Case, diagnostics: &mut Vec<Diagnostic>) {
    let declared = &tables.catalog.triggers;
    let own = |at: usize| case.apply(&declared[at].create.name.text);
    let is_parent = |at: usize| {
        let table = &declared[at].create.table;
        tables.catalog.tables().iter().flat_map(|table| &table.foreign_keys).any(|key| key.parent.matches(&table.text))
    };
    let mut functions = Names::default();
    let mut names = Names::default();
    let mut left: Vec<usize> = (0..plans.len()).filter(|at| plans[*at].is_some()).collect();
    while let Some(&first) = left.first() {
        let same = |at: &usize| match (&tables.triggers[first], &tables.triggers[*at]) {
            (Some(a), Some(b)) => a.time == b.time && effects::together(a, b),
            (None, _) | (_, None) => false,
        };
        let (mut group, rest): (Vec<usize>, Vec<usize>) = left.iter().partition(|at| **at == first || same(at));
        left = rest;
        group.reverse();
        let late = |at: &usize| own(*at).as_str() > FOREIGN_KEYS;
        let foreign = is_parent(first) && plans[first].as_ref().is_some_and(|plan| plan.time == Time::After);
        let kept = group.is_sorted_by(|a, b| own(*a) < own(*b)) && (!foreign || group.iter().all(late));
        let digits = group.len().to_string().len();
        for (n, at) in group.iter().enumerate() {
            let wanted = if kept { own(*at) } else { format!("sqlite_{:0digits$}_{}", n + 1, own(*at)) };
            let given = names.give(&wanted).name;
            if given != declared[*at].create.name.text {
                let message = format!(
                    "the trigger is called {} in PostgreSQL, where triggers fire in the order of their names",
                    quoted(&given)
                );
                diagnostics.push(about(&declared[*at], "name.changed", message, 0));
            }
            if let Some(plan) = &mut plans[*at] {
                plan.name = given;
                plan.function.name = functions.give(&format!("sqlite_trigger_{}", own(*at))).name;
            }
        }
    }
}
