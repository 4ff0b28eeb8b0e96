//! Expressions over the columns of one table: CHECK constraints, generated columns, the members and the WHERE of indexes.
//!
//! In: a balanced run of tokens, and the columns with the types they got. Out: a PostgreSQL expression with the same
//! value for every row, or the reason why there is none.

use super::column::ColumnDecision;
use super::expr::{self, Environment, Kind, Refusal, RowKey, Scope, Source, SourceColumn, Typed, scope};
use crate::catalog::{Key, Table};
use crate::pg::expr::Expr;
use crate::pg::types::PgType;
use crate::sqlite::ast::Expression;
use crate::sqlite::expr::parse::parse_expr;
use std::collections::HashSet;

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
        let member = |at: usize| scope::column(of(&self.names[at]), &self.table.columns[at], &self.decisions[at]).expr;
        let columns = self.row_key().map(|key| key.into_iter().map(member).collect());
        let row_key = columns.map(|columns| RowKey { table: self.table.name.key(), columns });
        Source { row_key, ..self.source_of(0..self.table.columns.len(), &of) }
    }

    /// The same with those columns only that an expression can mean: a table has thousands of columns, and thousands of
    /// expressions over them.
    pub fn source_for(&self, expression: &Expression, of: impl Fn(&str) -> Expr) -> Source {
        let named: HashSet<String> = expression.tokens.iter().map(|token| token.text.to_ascii_lowercase()).collect();
        let alias = |at: &usize| self.table.rowid_alias == Some(*at);
        let columns = self.table.columns.iter().enumerate();
        let meant = columns.filter(|(at, column)| alias(at) || named.contains(&column.name.key())).map(|(at, _)| at);
        self.source_of(meant, of)
    }

    /// The columns at these positions.
    pub fn source_of(&self, positions: impl Iterator<Item = usize>, of: impl Fn(&str) -> Expr) -> Source {
        let mut rowid = None;
        let columns = positions.map(|at| {
            let column = &self.table.columns[at];
            let mut typed = match (&column.generated, self.generated.get(at)) {
                (None, _) => Ok(scope::column(of(&self.names[at]), column, &self.decisions[at])),
                (Some(_), Some(Some(typed))) => Ok(Typed { expr: of(&self.names[at]), ..typed.clone() }),
                (Some(_), _) => Err(format!("the generated column {}, which is not in the output", column.name.text)),
            };
            if self.table.rowid_alias == Some(at) {
                // the rowid has no collation, not even BINARY
                if let Ok(alias) = &mut typed {
                    alias.collation = Default::default();
                }
                rowid = typed.clone().ok();
            }
            SourceColumn { name: column.name.clone(), typed, merged: false }
        });
        let columns: Vec<SourceColumn> = columns.collect();
        Source { rowid, ..Source::of(Some(self.table.name.clone()), columns) }
    }

    /// The columns of a key that is never NULL, where rows have a rowid and no column for it.
    pub fn row_key(&self) -> Option<Vec<usize>> {
        let Table { rowid_alias, without_rowid, primary_key, unique_keys, .. } = self.table;
        if rowid_alias.is_some() || *without_rowid {
            return None;
        }
        let is_whole = |at: &usize| {
            let column = &self.table.columns[*at];
            let typed = scope::column(Expr::Null, column, &self.decisions[*at]);
            let compared = typed.kind != Kind::Mixed && typed.pg_type != PgType::Json;
            column.not_null && column.generated.is_none() && compared
        };
        let mut keys = primary_key.iter().chain(unique_keys).map(Key::positions);
        keys.find(|key| key.iter().all(is_whole))
    }

    /// Translates an expression over these columns.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn translate(&self, expression: &Expression, environment: &Environment) -> Result<Typed, Refusal> {
        let source = self.source_for(expression, |name| Expr::Column(name.to_owned()));
        translate(expression, &Scope::new(environment, vec![source]))
    }
}

/// Reads and translates an expression.
///
/// # Errors
/// [`Refusal`].
pub fn translate(expression: &Expression, scope: &Scope<'_>) -> Result<Typed, Refusal> {
    if let Some(token) = expression.tokens.iter().find(|token| token.damaged) {
        return Err(Refusal::new("text that is not valid UTF-8", token.offset));
    }
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
    let source = columns.source_for(expression, |name| Expr::Column(name.to_owned()));
    let scope = Scope::new(environment, vec![source]);
    let condition = translate(expression, &scope)?.as_condition(&scope)?;
    // the rows that are there would be asked again
    if condition.chances() > 0 {
        return Err(Refusal::new("a value by chance", 0));
    }
    Ok(Condition::Expr(condition))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::ColumnProfile;
    use crate::sqlite::ast::{Create, TableConstraint};
    use crate::sqlite::ddl::parse_create;
    use crate::translate::expr::{Helpers, Letters, Stability};
    use crate::translate::{ColumnFacts, TypePolicy, decide};

    /// The condition over a table of one column of each kind, or the refusal.
    fn translated(check: &str) -> String {
        const COLUMNS: &str = "i INTEGER, s TEXT, n TEXT COLLATE NOCASE, r REAL, d DECIMAL(10,2), f BOOLEAN, \
                               ts DATETIME, j JSON, b BLOB";
        let sql = format!("CREATE TABLE t({COLUMNS}, CHECK({check}))");
        let Create::Table(create) = parse_create(sql.as_bytes()).unwrap() else { panic!("{sql}") };
        let condition = create.constraints.iter().find_map(|named| {
            if let TableConstraint::Check(condition, _) = &named.constraint { Some(condition.clone()) } else { None }
        });
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
        match super::condition(&condition.unwrap(), &columns, &environment) {
            Ok(Condition::Expr(expr)) => expr.to_string().replace("pg_catalog.", "").replace('"', ""),
            Ok(Condition::Implied) => "implied".into(),
            Err(refusal) => format!("refused: {}", refusal.construct),
        }
    }

    const UNKNOWN: &str = "refused: a comparison of a column without values: nothing tells how they will be written";

    #[test]
    fn conditions_say_what_sqlite_means() {
        for (check, want) in [
            ("i > 5", "i > 5"),
            ("i = '5'", "i = 5"),
            ("i = 'abc'", "CASE WHEN i IS NOT NULL THEN false END"),
            ("i < 'abc'", "CASE WHEN i IS NOT NULL THEN true END"),
            ("s = 5", "s = '5'"),
            ("s > 5", "(s COLLATE C) > '5'"),
            (
                "i = s",
                "CASE WHEN app.sqlite_numeric(s) IS NOT NULL THEN i = app.sqlite_numeric(s) ELSE CASE WHEN (i \
             IS NOT NULL) AND (s IS NOT NULL) THEN false END END",
            ),
            ("1 = '1'", "false"),
            ("n = 'ABC'", "lower(n COLLATE C) = ('abc' COLLATE C)"),
            ("s = 'a ' COLLATE RTRIM", "rtrim(s) = rtrim('a ')"),
            ("i > 1.5", "(i::numeric) > 1.5"),
            ("r = 0.1", "r = 0.1"),
            ("f = 1 AND NOT f", "f AND (NOT f)"),
            ("f IN (0, 1)", "f IN (false, true)"),
            ("f + 1 > 0", "(((f::integer)::bigint) + 1) > 0"),
            ("i IS NOT 3", "i IS DISTINCT FROM 3"),
            ("i IS TRUE", "(i <> 0) IS TRUE"),
            ("i IN ()", "false"),
            ("i BETWEEN 1 AND '9'", "i BETWEEN 1 AND 9"),
            ("7 / i", "(7 / NULLIF(i, 0)) <> 0"),
            ("1 / 0 IS NULL", "NULL IS NULL"),
            ("s LIKE 'a\\_%'", "(s COLLATE C) ILIKE  E'a\\\\_%' ESCAPE ''"),
            ("s LIKE 'a!%' ESCAPE '!'", "(s COLLATE C) ILIKE 'a!%' ESCAPE '!'"),
            ("s GLOB 'a[0-9]*'", "s ~ '^a[0-9].*$'"),
            ("s", "app.sqlite_real(s) <> 0"),
            ("ts >= '2024-05-06'", "ts >= '2024-05-06 00:00:00'"),
            ("ts = '2024-05-06'", UNKNOWN),
            ("ts LIKE '2024-%'", "(to_char(ts, 'YYYY-MM-DD HH24:MI:SS') COLLATE C) ILIKE '2024-%' ESCAPE ''"),
            ("ts LIKE '%T%'", "refused: a pattern of a column without values: nothing tells how they will be written"),
            ("length(ts) = 24", UNKNOWN),
            ("f = 'Y'", UNKNOWN),
            ("b = 'x'", UNKNOWN),
            ("ts = '2024-05-06 07:08:09'", "ts = '2024-05-06 07:08:09'"),
            ("ts > '2024'", UNKNOWN),
            ("json_valid(j)", "implied"),
            ("\"none\" = 'none'", "'none' = 'none'"),
            (
                "printf('%s-%03d%%', s, i) > ''",
                "((COALESCE(s, '') || '-' || CASE WHEN COALESCE(i, 0) < 0 THEN '-' || lpad(ltrim(COALESCE(i, 0)::text, \
                 '-'), GREATEST(length(ltrim(COALESCE(i, 0)::text, '-')), 2), '0') ELSE lpad(COALESCE(i, 0)::text, \
                 GREATEST(length(COALESCE(i, 0)::text), 3), '0') END || '%') COLLATE C) > ''",
            ),
            ("b + 1", "refused: a BLOB as a number"),
            ("none = 1", "refused: an unknown column: none"),
            ("random() > 0", "refused: a value by chance"),
            ("j = ''", "CASE WHEN j IS NOT NULL THEN false END"),
            ("j > ''", "refused: jsonb as text: its spelling is not kept (--json json keeps it)"),
        ] {
            assert_eq!(translated(check), want, "{check}");
        }
    }
}
