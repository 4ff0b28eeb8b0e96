//! Values that a declared type receives: generated columns, and defaults that are expressions.
//!
//! In: a translated expression, the column it fills. Out: the expression as the column stores it, by the column's
//! affinity (sqlite.org/gencol.html, datatype3.html section 3).

use super::check::{Columns, translate};
use super::expr::unify::exact;
use super::expr::{Environment, Kind, Refusal, Scope, Typed};
use crate::catalog::{Catalog, Column, Key, Table, text_of};
use crate::pg::ddl::{GeneratedPlan, Kept};
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::ident::Qualified;
use crate::pg::types::PgType;
use crate::report::Diagnostic;
use crate::sqlite::affinity::Affinity;
use crate::sqlite::ast::Name;

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
    let mut inlined: Vec<Option<Typed>> = vec![None; table.columns.len()];
    let mut why: Vec<Option<Refusal>> = vec![None; table.columns.len()];
    // every round sees what the one before it found
    for _ in 0..table.columns.len() {
        let mut progress = false;
        for (at, column) in
            table.columns.iter().enumerate().filter(|(at, _)| inlined[*at].is_none()).collect::<Vec<_>>()
        {
            let Some((expression, _)) = &column.generated else { continue };
            let mut source = Columns { generated: &inlined, ..columns }.source(|name| Expr::Column(name.to_owned()));
            for (known, column) in inlined.iter().zip(&mut source.columns) {
                if let (Some(known), Ok(typed)) = (known, &mut column.typed) {
                    typed.expr = known.expr.clone();
                }
            }
            let scope = Scope::new(environment, vec![source]);
            let declared = columns.decisions[at].pg_type;
            let typed = translate(expression, &scope).and_then(|value| match (value.kind, declared) {
                // a column declared BOOLEAN that holds conditions
                (Kind::Boolean, PgType::Boolean) => Ok(value),
                _ => stored(value, column.affinity, &scope),
            });
            match typed {
                Ok(typed) if !typed.expr.is_immutable() => {
                    why[at] = Some(typed.refuse("a value that depends on more than the row"));
                }
                Ok(typed) => {
                    inlined[at] = Some(Typed { constant: None, ..typed }.with_affinity(column.affinity));
                    progress = true;
                }
                Err(refusal) => why[at] = Some(refusal),
            }
        }
        if !progress {
            break;
        }
    }
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
