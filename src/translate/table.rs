//! Tables, keys, indexes and foreign keys: from what SQLite declared and what the values are to PostgreSQL plans.
//!
//! In: the catalog, the decision for each column, the names given. Out: plans for `pg`, and a diagnostic for every part
//! of a declaration that is not in them.

use super::check::{Condition, Scope, condition};
use super::column::ColumnDecision;
use super::default::{Untranslated, default};
use crate::catalog::{Catalog, ForeignKey, Key, Table, member_name, text_of};
use crate::pg::ddl::{
    Action, CheckPlan, ColumnPlan, ForeignKeyPlan, IdentityPlan, IndexMember, IndexPlan, KeyPlan, TablePlan,
};
use crate::pg::expr::Expr;
use crate::pg::ident::{Names, Qualified};
use crate::pg::types::PgType;
use crate::report::Diagnostic;
use crate::sqlite::ast::{ForeignKeyAction, Name, SortOrder};

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
        let message = format!("the {what} is called {given:?} in PostgreSQL");
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
) -> (TablePlan, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut columns = Vec::with_capacity(table.columns.len());
    for ((column, name), decision) in table.columns.iter().zip(&names.columns).zip(decisions) {
        let of_column =
            |code, message: String| Diagnostic::new(code, message).object(&table.name.text).column(&column.name.text);
        if let Some((expression, _)) = &column.generated {
            diagnostics.push(
                of_column("generated.untranslated", "this generated column is not in the output".into())
                    .sample(text_of(expression))
                    .line(table.line)
                    .hint("its values follow from other columns"),
            );
            continue;
        }
        let spelled = column.default.as_ref().map(|value| text_of(&value.expression)).unwrap_or_default();
        let default = match default(column, decision.pg_type, &decision.codec) {
            Ok(default) => default,
            Err(Untranslated::Expression) => {
                diagnostics.push(
                    of_column("default.untranslated", "its DEFAULT is an expression without a rule".into())
                        .sample(spelled)
                        .line(table.line),
                );
                None
            }
            Err(Untranslated::Misfit) => {
                diagnostics.push(
                    of_column("default.misfit", format!("its DEFAULT does not fit {}", decision.pg_type))
                        .sample(spelled)
                        .line(table.line),
                );
                None
            }
        };
        if let Some(collation) = column.collation.as_ref().filter(|name| !name.matches("binary")) {
            diagnostics.push(
                of_column("collation.untranslated", format!("COLLATE {} is not kept", collation.text)).line(table.line),
            );
        }
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

/// Constraint and index names: wanted, then made unique among the relations of the schema.
fn key_name(key: &Key, names: &TableNames, case: Case, suffix: &str) -> String {
    match key.name.as_ref().filter(|name| !name.text.is_empty()) {
        Some(name) => case.apply(&name.text),
        None if suffix == "pkey" => format!("{}_pkey", names.table.name),
        None => {
            let columns: Vec<_> = key.columns.iter().map(|m| names.columns[m.column].as_str()).collect();
            format!("{}_{}_{suffix}", names.table.name, columns.join("_"))
        }
    }
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
}

impl Loaded<'_> {
    /// Its columns, for conditions over them.
    pub fn scope(&self) -> Scope<'_> {
        Scope { table: self.table, names: &self.names.columns, decisions: self.decisions }
    }
}

/// The CHECK constraints, and those that are not in the output.
pub fn checks(loaded: &Loaded<'_>, case: Case, constraints: &mut Names) -> (Vec<CheckPlan>, Vec<Diagnostic>) {
    let table = loaded.table;
    let mut plans = Vec::new();
    let mut diagnostics = Vec::new();
    for check in &table.checks {
        match condition(&check.condition, &loaded.scope()) {
            Ok(Condition::Implied) => {}
            Ok(Condition::Expr(condition)) => {
                let wanted = match (check.name.as_ref().filter(|name| !name.text.is_empty()), check.column) {
                    (Some(name), _) => case.apply(&name.text),
                    (None, Some(at)) => format!("{}_{}_check", loaded.names.table.name, loaded.names.columns[at]),
                    (None, None) => format!("{}_check", loaded.names.table.name),
                };
                let name = constraints.give(&wanted).name;
                plans.push(CheckPlan { table: loaded.names.table.clone(), name, condition });
            }
            Err(why) => {
                let message = format!("this CHECK is not in the output: no rule for {}", why.construct);
                let lost = Diagnostic::new("check.untranslated", message)
                    .object(&table.name.text)
                    .line(table.line)
                    .sample(text_of(&check.condition));
                diagnostics.push(match check.column {
                    Some(at) => lost.column(&table.columns[at].name.text),
                    None => lost,
                });
            }
        }
    }
    (plans, diagnostics)
}

/// The identity of a table, where it has a rowid alias.
pub fn identity(loaded: &Loaded<'_>, catalog: &Catalog) -> Option<IdentityPlan> {
    let at = loaded.table.rowid_alias?;
    Some(IdentityPlan {
        table: loaded.names.table.clone(),
        column: loaded.names.columns[at].clone(),
        given: if loaded.table.autoincrement { catalog.sequence(&loaded.table.name) } else { None },
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
    let mut diagnostics = Vec::new();
    let all = table.primary_key.iter().map(|key| (key, true)).chain(table.unique_keys.iter().map(|key| (key, false)));
    for (key, primary) in all {
        let what = if primary { "PRIMARY KEY" } else { "UNIQUE" };
        let of_key = |code, message: String| Diagnostic::new(code, message).object(&table.name.text).line(table.line);
        if let Some(conflict) = key.conflict {
            diagnostics.push(of_key(
                "constraint.on-conflict",
                format!("{what} keeps its columns, not its ON CONFLICT {}", format!("{conflict:?}").to_uppercase()),
            ));
        }
        let folded = key.columns.iter().find_map(|member| {
            let collation = member.collation.as_ref().or(table.columns[member.column].collation.as_ref());
            collation.filter(|name| !name.matches("binary"))
        });
        if let Some(collation) = folded {
            diagnostics.push(of_key(
                "key.collation",
                format!("{what} compares by COLLATE {} in SQLite, exactly in PostgreSQL", collation.text),
            ));
        }
        if let Some(member) = key.columns.iter().find(|member| table.columns[member.column].generated.is_some()) {
            let message = format!("{what} is not in the output: its generated column is not");
            diagnostics.push(of_key("key.generated", message).column(&table.columns[member.column].name.text));
            continue;
        }
        let mut primary = primary;
        let nulls: u64 = key.columns.iter().map(|member| loaded.nulls[member.column]).sum();
        if primary && nulls > 0 {
            primary = false;
            diagnostics.push(
                of_key("key.null", "PRIMARY KEY columns hold NULL, which SQLite allows: it becomes UNIQUE".into())
                    .count(nulls),
            );
        }
        let suffix = if primary { "pkey" } else { "key" };
        let name = relations.give(&key_name(key, names, case, suffix)).name;
        plans.push(KeyObject::Constraint(KeyPlan {
            table: names.table.clone(),
            name,
            columns: key.columns.iter().map(|member| names.columns[member.column].clone()).collect(),
            primary,
        }));
    }
    (plans, diagnostics)
}

/// CREATE INDEX; `Err` says why it is not in the output.
pub fn index(
    index: &crate::catalog::Index,
    loaded: &Loaded<'_>,
    case: Case,
    relations: &mut Names,
) -> Result<IndexPlan, Box<Diagnostic>> {
    let Loaded { table, names, .. } = loaded;
    let create = &index.create;
    let lost = |code, message: String| Diagnostic::new(code, message).object(&create.name.text).line(index.line);
    let predicate = match create.predicate.as_ref().map(|predicate| condition(predicate, &loaded.scope())) {
        None | Some(Ok(Condition::Implied)) => None,
        Some(Ok(Condition::Expr(expr))) => Some(expr),
        Some(Err(why)) => {
            let message = format!("partial index on table {}: no rule for {}", table.name.text, why.construct);
            let text = create.predicate.as_ref().map(text_of).unwrap_or_default();
            return Err(lost("index.partial", message).sample(text).into());
        }
    };
    let mut members = Vec::with_capacity(create.columns.len());
    for member in &create.columns {
        let Some(at) = member_name(&member.expression).and_then(|name| table.position(name)) else {
            return Err(lost("index.expression", format!("index on an expression of table {}", table.name.text))
                .sample(text_of(&member.expression))
                .into());
        };
        if table.columns[at].generated.is_some() {
            let message = format!("index on the generated column {} of table {}", names.columns[at], table.name.text);
            return Err(lost("index.generated", message).into());
        }
        let collation = member.collation.as_ref().or(table.columns[at].collation.as_ref());
        if let Some(collation) = collation.filter(|name| !name.matches("binary")) {
            return Err(lost(
                "index.collation",
                format!("index with COLLATE {} on table {}", collation.text, table.name.text),
            )
            .into());
        }
        if loaded.types[at] == PgType::Json {
            return Err(lost("index.json", format!("json has no order in PostgreSQL: {}", names.columns[at])).into());
        }
        members.push(IndexMember {
            expr: Expr::Column(names.columns[at].clone()),
            descending: member.order == Some(SortOrder::Desc),
        });
    }
    Ok(IndexPlan {
        table: names.table.clone(),
        name: relations.give(&case.apply(&create.name.text)).name,
        unique: create.unique,
        members,
        predicate,
    })
}

/// FOREIGN KEY; `Err` says why it is not in the output.
pub fn foreign_key(
    key: &ForeignKey,
    child: &Loaded<'_>,
    parent: Option<&Loaded<'_>>,
    unique_indexes: &[Vec<usize>],
    constraints: &mut Names,
    case: Case,
) -> Result<ForeignKeyPlan, Box<Diagnostic>> {
    let table = child.table;
    let columns: Vec<_> = key.columns.iter().map(|at| child.names.columns[*at].clone()).collect();
    let lost = |code, message: String| {
        Diagnostic::new(code, message).object(&table.name.text).column(columns.join(", ")).line(table.line)
    };
    let Some(parent) = parent else {
        return Err(
            lost("fk.parent-missing", format!("its parent table {} is not in the dump", key.parent.text)).into()
        );
    };
    let positions: Option<Vec<usize>> = if key.parent_columns.is_empty() {
        parent.table.primary_key.as_ref().map(Key::positions)
    } else {
        key.parent_columns.iter().map(|name| parent.table.position(&name.text)).collect()
    };
    let Some(positions) = positions else {
        return Err(
            lost("fk.parent-missing", format!("table {} has no such column or primary key", key.parent.text)).into()
        );
    };
    if positions.len() != key.columns.len() {
        return Err(lost(
            "fk.column-count",
            format!("{} column(s) refer to {} of table {}", key.columns.len(), positions.len(), key.parent.text),
        )
        .into());
    }
    let generated = |of: &Loaded<'_>, at: &[usize]| at.iter().any(|at| of.table.columns[*at].generated.is_some());
    if generated(child, &key.columns) || generated(parent, &positions) {
        return Err(lost("fk.generated", "it is not in the output: its generated column is not".into()).into());
    }
    let same = |key: &[usize]| key.len() == positions.len() && positions.iter().all(|at| key.contains(at));
    let unique = parent.table.primary_key.iter().chain(&parent.table.unique_keys).any(|k| same(&k.positions()))
        || unique_indexes.iter().any(|key| same(key));
    if !unique {
        return Err(lost(
            "fk.parent-not-unique",
            format!("the columns it refers to are not unique in table {}", key.parent.text),
        )
        .into());
    }
    for (child_at, parent_at) in key.columns.iter().zip(&positions) {
        let (from, to) = (child.types[*child_at], parent.types[*parent_at]);
        if !comparable(from, to) {
            return Err(lost(
                "fk.type-mismatch",
                format!(
                    "{} is {from}, the column it refers to in {} is {to}",
                    child.names.columns[*child_at], key.parent.text
                ),
            )
            .into());
        }
    }
    let wanted = match key.name.as_ref().filter(|name| !name.text.is_empty()) {
        Some(name) => case.apply(&name.text),
        None => format!("{}_{}_fkey", child.names.table.name, columns.join("_")),
    };
    Ok(ForeignKeyPlan {
        table: child.names.table.clone(),
        name: constraints.give(&wanted).name,
        parent: parent.names.table.clone(),
        parent_columns: positions.iter().map(|at| parent.names.columns[*at].clone()).collect(),
        on_delete: action(key.on_delete),
        on_update: action(key.on_update),
        deferrable: key
            .deferrable
            .filter(|clause| clause.deferrable)
            .map(|clause| clause.initially_deferred == Some(true)),
        columns,
    })
}

fn action(action: Option<ForeignKeyAction>) -> Action {
    match action {
        None | Some(ForeignKeyAction::NoAction) => Action::NoAction,
        Some(ForeignKeyAction::Restrict) => Action::Restrict,
        Some(ForeignKeyAction::SetNull) => Action::SetNull,
        Some(ForeignKeyAction::SetDefault) => Action::SetDefault,
        Some(ForeignKeyAction::Cascade) => Action::Cascade,
    }
}

/// Whether PostgreSQL has an equality between the types that a foreign key can use (same operator family).
fn comparable(from: PgType, to: PgType) -> bool {
    #[derive(PartialEq)]
    enum Family {
        Boolean,
        Integer,
        Double,
        Numeric,
        Text,
        Bytea,
        Instant,
        Time,
        None,
        Jsonb,
        Uuid,
    }
    let family = |ty: PgType| match ty {
        PgType::Boolean => Family::Boolean,
        PgType::SmallInt | PgType::Integer | PgType::BigInt => Family::Integer,
        PgType::DoublePrecision => Family::Double,
        PgType::Numeric(_) => Family::Numeric,
        PgType::Text | PgType::Varchar(_) => Family::Text,
        PgType::Bytea => Family::Bytea,
        PgType::Date | PgType::Timestamp(_) | PgType::TimestampTz(_) => Family::Instant,
        PgType::Time => Family::Time,
        PgType::Json => Family::None,
        PgType::Jsonb => Family::Jsonb,
        PgType::Uuid => Family::Uuid,
    };
    let (from, to) = (family(from), family(to));
    (from == to && from != Family::None) || (from == Family::Integer && to == Family::Numeric)
}
