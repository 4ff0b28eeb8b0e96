//! Tables, keys, indexes and foreign keys: from what SQLite declared and what the values are to PostgreSQL plans.
//!
//! In: the catalog, the decision for each column, the names given. Out: plans for `pg`, and a diagnostic for every part
//! of a declaration that is not in them.

use super::check::{Columns, Condition, condition};
use super::collation::comparison;
use super::column::ColumnDecision;
use super::default::{Untranslated, default, has_infinite_default, quoted_by_mistake};
use super::empty::is_never_true;
use super::expr::{Environment, Typed};
use super::index::{Unique, member as expression_member};
use crate::catalog::{Catalog, Column, Key, KeyColumn, Table, member_name, text_of};
use crate::codec::{Classes, Codec, TextForm};
use crate::error::quoted;
use crate::pg::ddl::{CheckPlan, ColumnPlan, IdentityPlan, IndexMember, IndexPlan, KeyPlan, TablePlan};
use crate::pg::ident::{Names, Qualified, of_column};
use crate::pg::types::PgType;
use crate::report::Diagnostic;
use crate::sqlite::affinity::Affinity;
use crate::sqlite::ast::{Expression, Name, SortOrder, TokenKind};

/// The names that a table and its columns got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableNames {
    /// The table.
    pub table: Qualified,
    /// The columns, in the order declared.
    pub columns: Vec<String>,
}

/// Upper or lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// Names stay as written.
    Keep,
    /// Names become lower case.
    Lower,
}

impl Case {
    /// The name in this case.
    pub fn apply(self, name: &str) -> String {
        match self {
            Case::Keep => name.to_owned(),
            Case::Lower => name.to_lowercase(),
        }
    }
}

/// Gives names to a table and its columns.
pub fn table_names(table: &Table, schema: &str, case: Case, relations: &mut Names) -> (TableNames, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut note = |what: &str, name: &Name, given: &str, column: Option<&str>| {
        let message = format!("the {what} is called {} in PostgreSQL", quoted(given));
        let diagnostic = Diagnostic::new("name.changed", message).object(&table.name.text).line(table.line);
        diagnostics.push(match column {
            Some(_) => diagnostic.column(&name.text),
            None => diagnostic,
        });
    };
    let wanted = case.apply(&table.name.text);
    let given = relations.give(&wanted);
    if given.changed || table.name.damaged {
        note("table", &table.name, &given.name, None);
    }
    let mut scope = Names::columns();
    let columns = table
        .columns
        .iter()
        .map(|column| {
            let given = scope.give(&case.apply(&column.name.text));
            if given.changed || column.name.damaged {
                note("column", &column.name, &given.name, Some(&given.name));
            }
            given.name
        })
        .collect();
    (TableNames { table: Qualified::new(schema, given.name), columns }, diagnostics)
}

/// CREATE TABLE, with defaults; and what of the declaration is not in it.
pub fn table_plan(
    table: &Table,
    names: &TableNames,
    decisions: &[ColumnDecision],
    collate_c: bool,
    environment: &Environment,
) -> (TablePlan, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut columns = Vec::with_capacity(table.columns.len());
    for ((column, name), decision) in table.columns.iter().zip(&names.columns).zip(decisions) {
        let of_column =
            |code, message: String| Diagnostic::new(code, message).object(&table.name.text).column(&column.name.text);
        if column.generated.is_some() {
            continue;
        }
        let spelled = column.default.as_ref().map(|value| text_of(&value.expression)).unwrap_or_default();
        let default = match default(column, decision.pg_type, &decision.codec, environment) {
            Ok(default) => default,
            Err(Untranslated::Expression(why)) => {
                diagnostics.push(
                    of_column("default.untranslated", format!("its DEFAULT is not in the output: {why}"))
                        .sample(spelled)
                        .line(table.line),
                );
                None
            }
            Err(Untranslated::Misfit) => {
                let lost = of_column("default.misfit", format!("its DEFAULT does not fit {}", decision.pg_type));
                let lost = lost.sample(spelled).line(table.line);
                let option = || format!("--column '{}.{}=double precision'", table.name.text, column.name.text);
                diagnostics.push(match quoted_by_mistake(column) {
                    Some(text) => lost.hint(format!("it is the text {text}: the quotes around it make it one")),
                    None if has_infinite_default(column) => lost.hint(option()),
                    None => lost,
                });
                None
            }
        };
        let textual = matches!(decision.pg_type, PgType::Text | PgType::Varchar(_));
        columns.push(ColumnPlan {
            name: name.clone(),
            pg_type: decision.pg_type,
            not_null: column.not_null,
            default,
            collate_c: collate_c && textual,
        });
    }
    (TablePlan { name: names.table.clone(), columns }, diagnostics)
}

/// What is said of an index or constraint that did not get the name it has in the dump.
pub fn renamed(what: &str, name: Option<&Name>, given: &str, case: Case) -> Option<Diagnostic> {
    let name = name.filter(|name| !name.text.is_empty() && case.apply(&name.text) != given)?;
    let message = format!("the {what} is called {} in PostgreSQL", quoted(given));
    Some(Diagnostic::new("name.changed", message).column(&name.text))
}

/// Constraint and index names: wanted, then made unique among the relations of the schema.
fn key_name(key: &Key, names: &TableNames, case: Case, suffix: &str, relations: &mut Names) -> String {
    match key.name.as_ref().filter(|name| !name.text.is_empty()) {
        Some(name) => relations.give(&case.apply(&name.text)).name,
        None if suffix == "pkey" => relations.give_made(&format!("{}_pkey", names.table.name)),
        None => {
            let columns: Vec<_> = key.columns.iter().map(|m| names.columns[m.column].as_str()).collect();
            relations.give_made(&format!("{}_{}_{suffix}", names.table.name, columns.join("_")))
        }
    }
}

/// The names that a dump gives to indexes and constraints: what has none there makes room for them.
pub fn reserve(catalog: &Catalog, case: Case, relations: &mut Names) {
    let indexes = catalog.indexes.iter().map(|index| &index.create.name);
    let of_table = |table: &Table| {
        let keys = table.primary_key.iter().chain(&table.unique_keys).map(|key| &key.name);
        let others = table.checks.iter().map(|check| &check.name).chain(table.foreign_keys.iter().map(|key| &key.name));
        keys.chain(others).flatten().map(|name| case.apply(&name.text)).collect::<Vec<_>>()
    };
    let constraints = catalog.tables().iter().flat_map(of_table);
    indexes.map(|name| case.apply(&name.text)).chain(constraints).for_each(|name| relations.reserve(&name));
}

/// The names of a table's constraints, `keys` among them already. PostgreSQL 18 names NOT NULL too.
pub fn constraint_names<'k>(loaded: &Loaded<'_>, case: Case, keys: impl Iterator<Item = &'k str>) -> Names {
    let Loaded { table, names, .. } = loaded;
    let mut constraints = Names::default();
    keys.for_each(|name| constraints.take(name));
    let columns = table.columns.iter().zip(&names.columns).filter(|(column, _)| column.not_null);
    columns.for_each(|(_, name)| constraints.take(&of_column(&names.table.name, name, "not_null")));
    let checks = table.checks.iter().map(|check| &check.name);
    let named = checks.chain(table.foreign_keys.iter().map(|key| &key.name)).flatten();
    named.for_each(|name| constraints.reserve(&case.apply(&name.text)));
    constraints
}

/// What the post-data section needs to know of a table.
#[derive(Debug)]
pub struct Loaded<'a> {
    /// As declared.
    pub table: &'a Table,
    /// Its names.
    pub names: &'a TableNames,
    /// Its columns' types.
    pub types: Vec<PgType>,
    /// How its columns' types were decided.
    pub decisions: &'a [ColumnDecision],
    /// NULLs per column in the rows.
    pub nulls: &'a [u64],
    /// What its generated columns give, where they are in the output.
    pub generated: &'a [Option<Typed>],
}

impl Loaded<'_> {
    /// Its columns, for expressions over them.
    pub fn columns(&self) -> Columns<'_> {
        Columns { table: self.table, names: &self.names.columns, decisions: self.decisions, generated: self.generated }
    }

    /// Whether the column is a generated one that is not in the output.
    pub(super) fn is_missing(&self, at: usize) -> bool {
        self.table.columns[at].generated.is_some() && self.generated.get(at).is_none_or(Option::is_none)
    }
}

/// The CHECK constraints, and those that are not in the output.
pub fn checks(
    loaded: &Loaded<'_>,
    environment: &Environment,
    case: Case,
    constraints: &mut Names,
) -> (Vec<CheckPlan>, Vec<Diagnostic>) {
    let table = loaded.table;
    let mut plans = Vec::new();
    let mut diagnostics = Vec::new();
    for check in &table.checks {
        let lost = |why: String| {
            let lost = Diagnostic::new("check.untranslated", format!("this CHECK is not in the output: {why}"));
            let lost = lost.object(&table.name.text).line(table.line).sample(text_of(&check.condition));
            match check.column {
                Some(at) => lost.column(&table.columns[at].name.text),
                None => lost,
            }
        };
        match condition(&check.condition, &loaded.columns(), environment) {
            Ok(Condition::Implied) => {}
            Ok(Condition::Expr(condition)) if names_a_column(&check.condition, table) && is_never_true(&condition) => {
                diagnostics.push(lost("no value of these types is what it asks for".into()));
            }
            Ok(Condition::Expr(condition)) => {
                let table_name = &loaded.names.table.name;
                let name = match (check.name.as_ref().filter(|name| !name.text.is_empty()), check.column) {
                    (Some(name), _) => constraints.give(&case.apply(&name.text)).name,
                    (None, Some(at)) => {
                        constraints.give_made(&format!("{table_name}_{}_check", loaded.names.columns[at]))
                    }
                    (None, None) => constraints.give_made(&format!("{table_name}_check")),
                };
                let told = renamed("CHECK", check.name.as_ref(), &name, case);
                diagnostics.extend(told.map(|told| told.object(&table.name.text).line(table.line)));
                plans.push(CheckPlan { table: loaded.names.table.clone(), name, condition });
            }
            Err(why) => {
                diagnostics.push(lost(why.to_string()));
            }
        }
    }
    (plans, diagnostics)
}

/// Whether a CHECK asks for anything of a row.
fn names_a_column(check: &Expression, table: &Table) -> bool {
    check.tokens.iter().any(|token| token.kind != TokenKind::String && table.position(&token.text).is_some())
}

/// The identity of a table, where it has a rowid alias.
pub fn identity(loaded: &Loaded<'_>, catalog: &Catalog, relations: &mut Names) -> Option<IdentityPlan> {
    let at = loaded.table.rowid_alias.filter(|at| loaded.types[*at].is_identity())?;
    let column = loaded.names.columns[at].clone();
    let own = of_column(&loaded.names.table.name, &column, "seq");
    let name = relations.give_made(&own);
    Some(IdentityPlan {
        table: loaded.names.table.clone(),
        column,
        // AUTOINCREMENT never gives less than 1, unless sqlite_sequence says so
        given: loaded.table.autoincrement.then(|| catalog.sequence(&loaded.table.name).unwrap_or(0)),
        sequence: Some(name).filter(|name| *name != own),
    })
}

/// A key in PostgreSQL: a constraint, or an index where it says more than a constraint can.
#[derive(Debug, Clone, PartialEq)]
pub enum KeyObject {
    /// A constraint.
    Constraint(KeyPlan),
    /// A unique index.
    Index(IndexPlan),
}

/// PRIMARY KEY and UNIQUE.
pub fn keys(loaded: &Loaded<'_>, case: Case, relations: &mut Names) -> (Vec<KeyObject>, Vec<Diagnostic>) {
    let Loaded { table, names, .. } = loaded;
    let mut plans = Vec::new();
    let mut diagnostics: Vec<Diagnostic> =
        table.columns.iter().filter_map(|column| null_conflict(table, column)).collect();
    let all = table.primary_key.iter().map(|key| (key, true)).chain(table.unique_keys.iter().map(|key| (key, false)));
    for (key, primary) in all {
        let what = if primary { "PRIMARY KEY" } else { "UNIQUE" };
        let of_key = |code, message: String| Diagnostic::new(code, message).object(&table.name.text).line(table.line);
        if let Some(conflict) = key.conflict {
            diagnostics.push(of_key(
                "constraint.on-conflict",
                format!("{what} keeps its columns, not its ON CONFLICT {}", conflict.word()),
            ));
        }
        if let Some(member) = key.columns.iter().find(|member| loaded.is_missing(member.column)) {
            let message = format!("{what} is not in the output: its generated column is not");
            diagnostics.push(of_key("key.generated", message).column(&table.columns[member.column].name.text));
            continue;
        }
        if let Some(column) = holds(loaded, key, Alike::Numbers) {
            let message = format!(
                "{what} is not in the output: the column holds numbers and text that reads as numbers, and 1 and '1' \
                 would be one value"
            );
            diagnostics.push(of_key("key.lost", message).column(column));
            continue;
        }
        if let Some(column) = holds(loaded, key, Alike::Bytes) {
            let message = format!("{what} of BLOBs and other values that are one type here: the server tries it");
            diagnostics.push(of_key("key.merged", message).column(column));
        }
        let mut primary = primary;
        let nulls: u64 = key.columns.iter().map(|member| loaded.nulls[member.column]).sum();
        if primary && nulls > 0 {
            primary = false;
            let allowed = if table.without_rowid { "" } else { ", which SQLite allows" };
            diagnostics.push(
                of_key("key.null", format!("PRIMARY KEY columns hold NULL{allowed}: it becomes UNIQUE")).count(nulls),
            );
        }
        let suffix = if primary { "pkey" } else { "key" };
        let name = key_name(key, names, case, suffix, relations);
        let told = renamed(what, key.name.as_ref(), &name, case);
        diagnostics.extend(told.map(|told| told.object(&table.name.text).line(table.line)));
        let folded = format!("{name}_folded");
        plans.push(KeyObject::Constraint(KeyPlan {
            table: names.table.clone(),
            name,
            columns: key.columns.iter().map(|member| names.columns[member.column].clone()).collect(),
            primary,
        }));
        let comparisons: Vec<_> = key
            .columns
            .iter()
            .map(|member| {
                let column = &table.columns[member.column];
                comparison(member.collation.as_ref().or(column.collation.as_ref()), loaded.types[member.column])
            })
            .collect();
        let citext = |member: &KeyColumn| loaded.decisions[member.column].citext;
        if key.columns.iter().zip(&comparisons).all(|(m, found)| found.is_its_own(citext(m))) {
            continue;
        }
        let compared =
            key.columns.iter().zip(&comparisons).map(|(m, found)| found.of(&names.columns[m.column], citext(m)));
        let Some(members) = compared.collect::<Option<Vec<_>>>() else {
            let message = format!("{what} compares by a collation of the application in SQLite, exactly in PostgreSQL");
            diagnostics.push(of_key("key.collation", message));
            continue;
        };
        // beside the key, which foreign keys need: the index refuses what SQLite's key refuses
        plans.push(KeyObject::Index(IndexPlan {
            table: names.table.clone(),
            name: relations.give_made(&folded),
            unique: true,
            members: members.into_iter().map(|expr| IndexMember { expr, descending: false }).collect(),
            predicate: None,
        }));
    }
    (plans, diagnostics)
}

/// What the conflict clause of a NOT NULL did. That of a CHECK does nothing in SQLite.
fn null_conflict(table: &Table, column: &Column) -> Option<Diagnostic> {
    let message = format!("NOT NULL is kept, not its ON CONFLICT {}", column.null_conflict?.word());
    let lost = Diagnostic::new("constraint.on-conflict", message);
    Some(lost.object(&table.name.text).column(&column.name.text).line(table.line))
}

/// Values that SQLite tells apart by their storage class, and that may be one value here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Alike {
    None,
    /// 1 and '1'.
    Numbers,
    /// 1 and text of which nobody asked whether it is '1'.
    Unasked,
    /// 'a' and X'61'.
    Bytes,
}

/// The first column of a key that holds such values.
pub(super) fn holds<'t>(loaded: &Loaded<'t>, key: &Key, wanted: Alike) -> Option<&'t str> {
    let columns = &loaded.table.columns;
    let at = |member: &KeyColumn| alike(&loaded.decisions[member.column], columns[member.column].affinity);
    let found = key.columns.iter().find(|member| at(member) == wanted)?;
    Some(&columns[found.column].name.text)
}

/// What a column holds of them. In one with the affinity of numbers there is no '1', in one with that of text no 1.
fn alike(decision: &ColumnDecision, affinity: Affinity) -> Alike {
    let classes = match decision.codec {
        Codec::Text(TextForm { classes, .. }) | Codec::Bytea(classes) => classes,
        Codec::Boolean(_)
        | Codec::Integer(_)
        | Codec::Double
        | Codec::Numeric(..)
        | Codec::Date
        | Codec::Time(_)
        | Codec::Timestamp(..)
        | Codec::TimestampTz(_)
        | Codec::Json
        | Codec::Jsonb
        | Codec::Interval(_)
        | Codec::Uuid => return Alike::None,
    };
    let numbers = classes.has(Classes::INTEGER) || classes.has(Classes::REAL);
    if numbers && affinity == Affinity::Blob && decision.sent.numeric_text {
        Alike::Numbers
    } else if numbers && affinity == Affinity::Blob && decision.sent.unasked_text {
        Alike::Unasked
    } else if classes.has(Classes::BLOB) && classes.len() > 1 {
        Alike::Bytes
    } else {
        Alike::None
    }
}

/// What is said of a unique index whose values the server may find to be one value.
pub fn merged(index: &crate::catalog::Index, loaded: &Loaded<'_>) -> Option<Diagnostic> {
    let create = &index.create;
    let columns = create.columns.iter().filter_map(|member| member_name(&member.expression));
    let mut at = columns.filter_map(|name| loaded.table.position(name)).filter(|_| create.unique);
    let why = at.find_map(|at| {
        let decision = &loaded.decisions[at];
        let affinity = loaded.table.columns[at].affinity;
        if decision.merges {
            return Some(format!("of several spellings, of which {} makes one value", decision.pg_type));
        }
        match alike(decision, affinity) {
            Alike::None | Alike::Numbers => None,
            Alike::Unasked => Some(String::from("that are numbers, and text that may read as one")),
            Alike::Bytes => Some(String::from("that are BLOBs and others, of one type here")),
        }
    })?;
    let message = format!("UNIQUE over values {why}: the server tries it");
    let told = Diagnostic::new("key.merged", message).object(&create.name.text).line(index.line);
    Some(told.hint("name the file instead of piping it, or --lookahead all"))
}

/// CREATE INDEX; `Err` says why it is not in the output.
pub fn index(
    index: &crate::catalog::Index,
    loaded: &Loaded<'_>,
    environment: &Environment,
    case: Case,
    relations: &mut Names,
) -> Result<IndexPlan, Box<Diagnostic>> {
    let Loaded { table, names, .. } = loaded;
    let create = &index.create;
    let environment = &if create.unique { environment.clone() } else { environment.as_queried() };
    let lost = |code, message: String| Diagnostic::new(code, message).object(&create.name.text).line(index.line);
    let predicate =
        match create.predicate.as_ref().map(|predicate| condition(predicate, &loaded.columns(), environment)) {
            None | Some(Ok(Condition::Implied)) => None,
            Some(Ok(Condition::Expr(expr))) if expr.is_immutable() => Some(expr),
            Some(Ok(Condition::Expr(_))) => {
                let message =
                    format!("partial index on table {}: its condition depends on more than the row", table.name.text);
                return Err(lost("index.partial", message).into());
            }
            Some(Err(why)) => {
                let message = format!("partial index on table {}: {why}", table.name.text);
                let text = create.predicate.as_ref().map(text_of).unwrap_or_default();
                return Err(lost("index.partial", message).sample(text).into());
            }
        };
    let mut members = Vec::with_capacity(create.columns.len());
    for member in &create.columns {
        let Some(at) = member_name(&member.expression).and_then(|name| table.position(name)) else {
            let unique = if create.unique { Unique::Yes } else { Unique::No };
            let collation = member.collation.as_ref();
            match expression_member(&member.expression, collation, unique, &loaded.columns(), environment) {
                Ok(expr) => {
                    members.push(IndexMember { expr, descending: member.order == Some(SortOrder::Desc) });
                    continue;
                }
                Err(why) => {
                    let message = format!("index on an expression of table {}: {why}", table.name.text);
                    return Err(lost("index.expression", message).sample(text_of(&member.expression)).into());
                }
            }
        };
        if create.unique && alike(&loaded.decisions[at], table.columns[at].affinity) == Alike::Numbers {
            let message = format!(
                "UNIQUE is not in the output: column {} of table {} holds numbers and text that reads as numbers, and 1 \
                 and '1' would be one value",
                table.columns[at].name.text, table.name.text
            );
            return Err(lost("key.lost", message).into());
        }
        if loaded.is_missing(at) {
            let message = format!("index on the generated column {} of table {}", names.columns[at], table.name.text);
            return Err(lost("index.generated", message).into());
        }
        let collation = member.collation.as_ref().or(table.columns[at].collation.as_ref());
        let found = comparison(collation, loaded.types[at]).of(&names.columns[at], loaded.decisions[at].citext);
        let Some(expr) = found else {
            let name = collation.map(|name| name.text.as_str()).unwrap_or_default();
            let message =
                format!("index with COLLATE {name}, a collation of the application, on table {}", table.name.text);
            return Err(lost("index.collation", message).into());
        };
        if loaded.types[at] == PgType::Json {
            return Err(lost("index.json", format!("json has no order in PostgreSQL: {}", names.columns[at])).into());
        }
        members.push(IndexMember { expr, descending: member.order == Some(SortOrder::Desc) });
    }
    Ok(IndexPlan {
        table: names.table.clone(),
        name: relations.give(&case.apply(&create.name.text)).name,
        unique: create.unique,
        members,
        predicate,
    })
}
