//! What triggers do to R-Trees (sqlite.org/rtree.html), which are ordinary tables in the output.
//!
//! A DELETE finds there what it finds in SQLite. What comes in does not translate: SQLite rounds coordinates to 32-bit
//! floats, the lower ones down and the upper ones up, and takes no box that ends before it begins.

use super::Tables;
use crate::pg::expr::ROWS;
use crate::pg::ident::Qualified;
use crate::pg::trigger::Statement;
use crate::sqlite::ast::Name;
use crate::sqlite::module::Module;
use crate::sqlite::select::ast::SelectCore;
use crate::sqlite::trigger::ast::{Delete, Insert, Target, Update};
use crate::translate::expr::{Refusal, Scope, Source, SourceColumn, condition, translate};
use crate::translate::select;
use crate::translate::select::relation::{Known, Relation};

/// Whether a target is an R-Tree.
pub(super) fn is_box(target: &Target, tables: &Tables<'_>) -> bool {
    let found = tables.catalog.find_virtual(&target.table.text);
    found.is_some_and(|at| matches!(tables.catalog.virtual_tables()[at].module, Module::Rtree(_)))
}

/// The name in SQLite of the R-Tree that became this table.
pub(super) fn name<'t>(table: &Qualified, tables: &'t Tables<'_>) -> Option<&'t Name> {
    let mut names = tables.catalog.virtual_tables().iter().map(|own| &own.name);
    names.find(|name| matches!(tables.relations.find(name), Some(Known::Here(relation)) if relation.name == *table))
}

/// The name under which a statement knows the rows of its target.
pub(super) fn alias(target: &Target, scope: &Scope<'_>) -> String {
    let mut alias = target.alias.as_ref().unwrap_or(&target.table).text.clone();
    while scope.is_taken(&alias) || ROWS.contains(&alias.as_str()) {
        alias.push('_');
    }
    alias
}

fn relation<'t>(target: &Target, tables: &'t Tables<'_>, offset: usize) -> Result<&'t Relation, Refusal> {
    let name = &target.table.text;
    match tables.relations.find(&target.table) {
        Some(Known::Here(relation)) => Ok(relation),
        Some(Known::Lost(_) | Known::Waiting) | None => {
            Err(Refusal::new(format!("a change of {name}, which is not in the output"), offset))
        }
    }
}

/// DELETE FROM an R-Tree.
pub(super) fn delete(delete: &Delete, tables: &Tables<'_>, scope: &Scope<'_>) -> Result<Vec<Statement>, Refusal> {
    let relation = relation(&delete.target, tables, delete.offset.0)?;
    let alias = alias(&delete.target, scope);
    let columns: Vec<SourceColumn> = relation.columns.iter().map(|column| column.read(&alias)).collect();
    let rowid = relation.rowid.and_then(|at| columns[at].typed.clone().ok());
    let called: &Name = delete.target.alias.as_ref().unwrap_or(&delete.target.table);
    let mut inner = scope.inner(vec![Source { rowid, ..Source::of(Some(called.clone()), columns) }]);
    inner.frame.taken = vec![alias.clone()];
    let filter = delete.filter.as_ref().map(|filter| condition(filter, &inner)).transpose()?;
    Ok(vec![Statement::Delete(relation.name.clone(), alias, filter)])
}

/// Why an INSERT into an R-Tree is refused: the first value without a rule, else the rounding.
pub(super) fn insert(insert: &Insert, tables: &Tables<'_>, scope: &Scope<'_>) -> Refusal {
    let inner = scope.inner(Vec::new());
    let values = match &insert.source.first {
        SelectCore::Values(rows) => rows.iter().flatten().find_map(|value| translate(value, &inner).err()),
        SelectCore::Query(_) => select::select(&insert.source, scope).err(),
    };
    values.unwrap_or_else(|| rounds(&insert.target, tables, insert.offset.0))
}

/// Why an UPDATE of an R-Tree is refused.
pub(super) fn update(update: &Update, tables: &Tables<'_>) -> Refusal {
    rounds(&update.target, tables, update.offset.0)
}

fn rounds(target: &Target, tables: &Tables<'_>, offset: usize) -> Refusal {
    match relation(target, tables, offset) {
        Ok(_) => {
            let name = &target.table.text;
            Refusal::new(format!("a box that comes into {name}, an R-Tree: SQLite rounds its coordinates"), offset)
        }
        Err(refusal) => refusal,
    }
}
