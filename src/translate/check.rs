//! Expressions over the columns of one table: CHECK constraints, generated columns, the members and the WHERE of indexes.
//!
//! In: a balanced run of tokens, and the columns with the types they got. Out: a PostgreSQL expression with the same
//! value for every row, or the reason why there is none.

use super::column::ColumnDecision;
use super::expr::{self, Environment, Refusal, Scope, Source, SourceColumn, Typed, scope};
use crate::catalog::Table;
use crate::pg::expr::Expr;
use crate::pg::types::PgType;
use crate::sqlite::ast::Expression;
use crate::sqlite::expr::parse::parse_expr;

/// What a condition became.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// A condition to write.
    Expr(Expr),
    /// The column's type refuses what the condition refuses.
    Implied,
}

/// The columns of a table that an expression can name, and how PostgreSQL finds them.
#[derive(Debug, Clone, Copy)]
pub struct Columns<'a> {
    /// As declared.
    pub table: &'a Table,
    /// Their names in PostgreSQL.
    pub names: &'a [String],
    /// Their types.
    pub decisions: &'a [ColumnDecision],
    /// What the generated columns give; none where one is not in the output.
    pub generated: &'a [Option<Typed>],
}

impl Columns<'_> {
    /// The table as a source of names. `of` makes the tree of a column from its name: qualified in queries, plain in
    /// constraints.
    pub fn source(&self, of: impl Fn(&str) -> Expr) -> Source {
        let columns = self.table.columns.iter().enumerate().map(|(at, column)| {
            let typed = match (&column.generated, self.generated.get(at)) {
                (None, _) => Ok(scope::column(of(&self.names[at]), column, &self.decisions[at])),
                (Some(_), Some(Some(typed))) => Ok(Typed { expr: of(&self.names[at]), ..typed.clone() }),
                (Some(_), _) => Err(format!("the generated column {}, which is not in the output", column.name.text)),
            };
            SourceColumn { name: column.name.clone(), typed, merged: false }
        });
        let columns: Vec<SourceColumn> = columns.collect();
        let rowid = self.table.rowid_alias.and_then(|at| columns.get(at)?.typed.clone().ok());
        Source { name: Some(self.table.name.clone()), columns, rowid }
    }

    /// Translates an expression over these columns.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn translate(&self, expression: &Expression, environment: &Environment) -> Result<Typed, Refusal> {
        let source = self.source(|name| Expr::Column(name.to_owned()));
        translate(expression, &Scope::new(environment, vec![source]))
    }
}

/// Reads and translates an expression.
///
/// # Errors
/// [`Refusal`].
pub fn translate(expression: &Expression, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    let parsed = parse_expr(expression).map_err(|error| Refusal::new(error.to_string(), error.offset))?;
    expr::translate(&parsed, scope)
}

/// Translates a condition.
///
/// # Errors
/// [`Refusal`].
pub fn condition(
    expression: &Expression,
    columns: &Columns<'_>,
    environment: &Environment,
) -> Result<Condition, Refusal> {
    if let Some(at) = json_valid(expression, columns.table)
        && matches!(columns.decisions[at].pg_type, PgType::Json | PgType::Jsonb)
    {
        return Ok(Condition::Implied);
    }
    let source = columns.source(|name| Expr::Column(name.to_owned()));
    let scope = Scope::new(environment, vec![source]);
    Ok(Condition::Expr(translate(expression, &scope)?.as_condition(&scope)?))
}

/// `json_valid(column)`, alone or with a test for NULL beside it.
pub fn json_valid(expression: &Expression, table: &Table) -> Option<usize> {
    let tokens = super::default::unwrapped(&expression.tokens);
    let words: Vec<String> = tokens.iter().map(|token| token.text.to_ascii_lowercase()).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let column = match words[..] {
        ["json_valid", "(", column, ")"] => column,
        ["json_valid", "(", column, ")", "or", other, "is", "null"]
        | [other, "is", "null", "or", "json_valid", "(", column, ")"]
            if column == other =>
        {
            column
        }
        _ => return None,
    };
    table.position(column)
}
