//! Values that a declared type receives: generated columns, and defaults that are expressions.
//!
//! In: a translated expression, the column it fills. Out: the expression as the column stores it, by the column's
//! affinity (sqlite.org/gencol.html, datatype3.html section 3).

use super::check::{Columns, translate};
use super::expr::presumed::unknown;
use super::expr::unify::exact;
use super::expr::{Environment, Kind, Refusal, Scope, Typed, scope};
use crate::catalog::{Catalog, Column, Key, Table, text_of};
use crate::pg::ddl::{GeneratedPlan, Kept};
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::ident::Qualified;
use crate::pg::types::PgType;
use crate::report::Diagnostic;
use crate::sqlite::affinity::Affinity;
use crate::sqlite::ast::Name;
use std::collections::HashMap;

/// The value as a column of this affinity stores it.
///
/// # Errors
/// [`Refusal`] where it depends on the value what is stored.
pub fn stored(value: Typed, affinity: Affinity, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    let numeric = match affinity {
        Affinity::Integer | Affinity::Numeric | Affinity::Real => true,
        Affinity::Text | Affinity::Blob => false,
    };
    let number = value.kind.is_number();
    let typed = match (affinity, value.kind) {
        (_, Kind::Null) => return Err(value.refuse("a column that is always NULL")),
        (Affinity::Text, _) if number => Typed::text(value.as_text(scope)?),
        (Affinity::Real, _) if number => Typed::real(value.as_real(scope)?),
        (_, Kind::Boolean) => Typed::integer(value.as_integer(scope)?),
        (_, Kind::Integer) => {
            let pg_type = value.pg_type;
            Typed { pg_type, ..Typed::integer(value.expr) }
        }
        // a real without a fraction becomes an integer
        (Affinity::Integer | Affinity::Numeric, Kind::Real | Kind::Numeric | Kind::Number) => {
            Typed::numeric(exact(value, scope)?)
        }
        (Affinity::Blob, Kind::Real | Kind::Numeric | Kind::Number) => value,
        (_, Kind::Bytes) => value,
        (Affinity::Text, Kind::Element(_) | Kind::Mixed) => Typed::text(value.as_text(scope)?),
        // text that is no number is an error there, as for any column of numbers
        (Affinity::Integer, Kind::Element(_)) => {
            Typed::numeric(scope.helper(Helper::JsonAmount, vec![value.expr], value.offset)?)
        }
        (Affinity::Real, Kind::Element(_)) => {
            let number = scope.helper(Helper::JsonAmount, vec![value.expr], value.offset)?;
            Typed::real(number.cast(PgType::DoublePrecision))
        }
        (_, Kind::Text) if numeric => return Err(value.refuse("text in a column of numbers")),
        (_, kind) if kind.is_text() => Typed::text(value.as_text(scope)?.cast(PgType::Text)),
        (
            _,
            Kind::Real
            | Kind::Numeric
            | Kind::Number
            | Kind::Text
            | Kind::Moment(_)
            | Kind::Words(_)
            | Kind::Json
            | Kind::Jsonb
            | Kind::Element(_)
            | Kind::Uuid(_)
            | Kind::Mixed,
        ) => return Err(value.refuse(value.describe())),
    };
    Ok(typed)
}

/// The value as an expression of the type that a column got.
///
/// # Errors
/// [`Refusal`] where the type cannot take it for certain.
pub fn assigned(value: Typed, column: &Column, pg_type: PgType, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    if (value.kind, pg_type) == (Kind::Boolean, PgType::Boolean) {
        return Ok(value.expr);
    }
    let misfit = value.refuse(format!("{} in a column of type {pg_type}", value.describe()));
    let value = stored(value, column.affinity, scope)?;
    match (value.kind, pg_type) {
        (Kind::Integer, PgType::SmallInt | PgType::Integer | PgType::BigInt | PgType::Numeric(None))
        | (Kind::Real, PgType::DoublePrecision)
        | (Kind::Numeric, PgType::Numeric(None))
        | (Kind::Text, PgType::Text)
        | (Kind::Bytes, PgType::Bytea) => Ok(value.expr),
        (
            Kind::Null
            | Kind::Boolean
            | Kind::Integer
            | Kind::Real
            | Kind::Numeric
            | Kind::Number
            | Kind::Text
            | Kind::Bytes
            | Kind::Moment(_)
            | Kind::Words(_)
            | Kind::Json
            | Kind::Jsonb
            | Kind::Element(_)
            | Kind::Uuid(_)
            | Kind::Mixed,
            _,
        ) => Err(misfit),
    }
}

/// The generated columns of a table.
#[derive(Debug, Default)]
pub struct Generated {
    /// For each column of the table what it gives, if it is generated and in the output; empty where none is generated.
    pub columns: Vec<Option<Typed>>,
    /// The statements that add them.
    pub plans: Vec<GeneratedPlan>,
    /// Those that are not in the output, and that the others stand last.
    pub diagnostics: Vec<Diagnostic>,
}

/// What the server that the script is for can do (`--target-version`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// What every version from 13 can.
    Any,
    /// Also virtual generated columns: 18 and later.
    Virtual,
}

/// Which columns can be virtual as in SQLite. In PostgreSQL 18 no key, foreign key or index may name such a column, and
/// triggers see NULL in it.
pub fn virtual_columns(catalog: &Catalog, table: &Table, target: Target) -> Vec<bool> {
    let indexed = |name: &Name| {
        let own = catalog.indexes.iter().filter(|index| index.create.table.matches(&table.name.text));
        let mut parts = own.flat_map(|index| {
            index.create.columns.iter().map(|member| &member.expression).chain(&index.create.predicate)
        });
        parts.any(|part| part.tokens.iter().any(|token| name.matches(&token.text)))
    };
    let keys = table.primary_key.iter().chain(&table.unique_keys).flat_map(Key::positions);
    let named: Vec<usize> = keys.chain(table.foreign_keys.iter().flat_map(|key| key.columns.iter().copied())).collect();
    let bare = target == Target::Virtual
        && !catalog.triggers.iter().any(|trigger| trigger.create.table.matches(&table.name.text))
        && catalog.virtual_tables().is_empty();
    let columns = table.columns.iter().enumerate();
    columns
        .map(|(at, column)| {
            let declared = matches!(column.generated, Some((_, false)));
            bare && declared && !named.contains(&at) && !indexed(&column.name)
        })
        .collect()
}

/// Translates the generated columns; `virtual_columns` says which may stay virtual. One that names another gets that one's expression in its place: PostgreSQL does
/// not let them depend on each other.
pub fn generated(
    columns: Columns<'_>,
    name: &Qualified,
    virtual_columns: &[bool],
    environment: &Environment,
) -> Generated {
    let table: &Table = columns.table;
    if table.columns.iter().all(|column| column.generated.is_none()) {
        return Generated::default();
    }
    let mut found = Generated { columns: vec![None; table.columns.len()], ..Generated::default() };
    let mut inlining = Inlining::new(columns);
    for at in inlining.order() {
        inlining.add(at, environment);
    }
    let Inlining { mut inlined, mut why, .. } = inlining;
    for (at, column) in table.columns.iter().enumerate() {
        let Some((expression, _)) = &column.generated else { continue };
        let of_column = |code, message: String| {
            Diagnostic::new(code, message).object(&table.name.text).column(&column.name.text).line(table.line)
        };
        match (inlined[at].take(), why[at].take()) {
            (Some(typed), _) => {
                // a function of ours is a function of a user to PostgreSQL
                let bare = virtual_columns[at] && typed.expr.helpers().is_empty();
                found.plans.push(GeneratedPlan {
                    kept: if bare { Kept::Virtual } else { Kept::Stored },
                    table: name.clone(),
                    column: columns.names[at].clone(),
                    pg_type: typed.pg_type,
                    not_null: column.not_null,
                    expr: typed.expr.clone(),
                });
                let expr = Expr::Column(columns.names[at].clone());
                found.columns[at] = Some(Typed { expr, ..typed });
                if table.columns[at..].iter().any(|later| later.generated.is_none()) {
                    let message = "this generated column stands behind the columns with values of their own";
                    found.diagnostics.push(of_column("generated.last", message.into()));
                }
            }
            (None, why) => {
                let why = why.map(|refusal| format!(": {refusal}")).unwrap_or_default();
                found.diagnostics.push(
                    of_column("generated.untranslated", format!("this generated column is not in the output{why}"))
                        .sample(text_of(expression))
                        .hint("its values follow from other columns"),
                );
            }
        }
    }
    found
}

/// How many nodes the expression of one generated column may have, once those of the columns it names stand in it.
const LARGEST: usize = 100_000;

/// How many those of a table may have together.
const MOST: usize = 400_000;

/// Generated columns with the expressions of others in the place of their names: each is translated once, behind those
/// that it names, and only where its size is known to be bearable.
struct Inlining<'a> {
    columns: Columns<'a>,
    /// For each column the generated columns that it names.
    names: Vec<Vec<usize>>,
    inlined: Vec<Option<Typed>>,
    sizes: Vec<usize>,
    why: Vec<Option<Refusal>>,
    /// How many nodes there are so far.
    total: usize,
}

impl<'a> Inlining<'a> {
    fn new(columns: Columns<'a>) -> Self {
        let all = &columns.table.columns;
        let generated = all.iter().enumerate().filter(|(_, column)| column.generated.is_some());
        let positions: HashMap<String, usize> = generated.map(|(at, column)| (column.name.key(), at)).collect();
        let names = all.iter().map(|column| {
            let tokens = column.generated.iter().flat_map(|(expression, _)| &expression.tokens);
            tokens.filter_map(|token| positions.get(&token.text.to_ascii_lowercase()).copied()).collect()
        });
        Inlining {
            columns,
            names: names.collect(),
            inlined: vec![None; all.len()],
            sizes: vec![0; all.len()],
            why: vec![None; all.len()],
            total: 0,
        }
    }

    /// The generated columns, each behind those that it names.
    fn order(&self) -> Vec<usize> {
        let mut order = Vec::new();
        let mut met = vec![false; self.names.len()];
        let generated = |at: &usize| self.columns.table.columns[*at].generated.is_some();
        for first in (0..self.names.len()).filter(generated) {
            // a column with those of its names that are still to be looked at
            let mut stack = Vec::new();
            if !std::mem::replace(&mut met[first], true) {
                stack.push((first, self.names[first].iter()));
            }
            while let Some((at, names)) = stack.last_mut() {
                match names.next() {
                    Some(next) if !met[*next] => {
                        met[*next] = true;
                        stack.push((*next, self.names[*next].iter()));
                    }
                    Some(_) => {}
                    None => {
                        order.push(*at);
                        stack.pop();
                    }
                }
            }
        }
        order
    }

    fn add(&mut self, at: usize, environment: &Environment) {
        match self.translated(at, environment) {
            Ok(typed) => {
                self.sizes[at] = typed.expr.nodes(LARGEST);
                self.total += self.sizes[at];
                self.inlined[at] = Some(typed);
            }
            Err(refusal) => self.why[at] = Some(refusal),
        }
    }

    fn translated(&self, at: usize, environment: &Environment) -> Result<Typed, Refusal> {
        let column = &self.columns.table.columns[at];
        let Some((expression, _)) = &column.generated else { return Err(Refusal::new("no expression", 0)) };
        let size = self.names[at].iter().fold(expression.tokens.len(), |size, name| size + self.sizes[*name]);
        if size > LARGEST || self.total + size > MOST {
            return Err(Refusal::new("an expression that becomes too large", 0));
        }
        let columns = Columns { generated: &self.inlined, ..self.columns };
        let mut source = columns.source_for(expression, |name| Expr::Column(name.to_owned()));
        let meant: HashMap<String, usize> =
            self.names[at].iter().map(|at| (self.columns.table.columns[*at].name.key(), *at)).collect();
        for named in &mut source.columns {
            let known = meant.get(&named.name.key()).and_then(|at| self.inlined[*at].as_ref());
            if let (Some(known), Ok(typed)) = (known, &mut named.typed) {
                typed.expr = known.expr.clone();
            }
        }
        let scope = Scope::new(environment, vec![source]);
        let value = translate(expression, &scope)?;
        if value.is_guessed() {
            return Err(unknown(&value, "the text"));
        }
        let typed = match (value.kind, self.columns.decisions[at].pg_type) {
            // a column declared BOOLEAN that holds conditions
            (Kind::Boolean, PgType::Boolean) => value,
            _ => stored(value, column.affinity, &scope)?,
        };
        if typed.expr.is_immutable() {
            let collation = scope::collation(column);
            Ok(Typed { constant: None, collation, ..typed }.with_affinity(column.affinity))
        } else {
            Err(typed.refuse("a value that depends on more than the row"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::ColumnProfile;
    use crate::sqlite::ast::Create;
    use crate::sqlite::ddl::parse_create;
    use crate::translate::expr::{Helpers, Letters, Stability};
    use crate::translate::{ColumnFacts, TypePolicy, decide};

    /// Each column twice in the next: what is in the output stays small, however many there are and in whatever order.
    #[test]
    fn chains_that_double_are_cut_before_they_are_built() {
        let doubles = |n: usize| format!("g{n} INT AS (g{}+g{})", n - 1, n - 1);
        let forth: Vec<String> = (1..400).map(doubles).collect();
        let back: Vec<String> = (1..400).rev().map(doubles).collect();
        let wide: Vec<String> =
            (1..14).map(doubles).chain((14..400).map(|n| format!("g{n} INT AS (g13+{n})"))).collect();
        for (columns, kept) in [(forth, 15), (back, 15), (wide, 24)] {
            let sql = format!("CREATE TABLE t(a INT, g0 INT AS (a+1), {});", columns.join(", "));
            let Create::Table(create) = parse_create(sql.as_bytes()).unwrap() else { panic!("{sql}") };
            let (table, _) = Table::resolve(create, 1);
            let decisions: Vec<_> = table
                .columns
                .iter()
                .map(|column| {
                    let facts = ColumnFacts { declared: column.declared.as_ref(), ..ColumnFacts::default() };
                    decide(&facts, &ColumnProfile::default(), &TypePolicy::default())
                })
                .collect();
            let names: Vec<String> = table.columns.iter().map(|column| column.name.text.clone()).collect();
            let columns = Columns { table: &table, names: &names, decisions: &decisions, generated: &[] };
            let environment = Environment {
                schema: "app".into(),
                helpers: Helpers::Allowed,
                stability: Stability::Any,
                letters: Letters::Ascii,
            };
            let name = Qualified::new("app", "t");
            let found = generated(columns, &name, &vec![false; names.len()], &environment);
            let nodes: usize = found.plans.iter().map(|plan| plan.expr.nodes(usize::MAX - 1)).sum();
            assert!(nodes <= MOST, "{nodes} nodes");
            assert_eq!(found.plans.len(), kept);
            let lost = found.diagnostics.iter().filter(|told| told.code == "generated.untranslated").count();
            assert_eq!(lost, 400 - kept);
        }
    }
}
