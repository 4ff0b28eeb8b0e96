//! How the values of an INSERT meet the columns of its table (sqlite.org/lang_insert.html).

use super::rows::RowProblem;
use crate::catalog::Table;
use crate::sqlite::ast::Name;
use crate::sqlite::row::Header;
use std::collections::HashSet;

/// Where a value of a row goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Target {
    /// To the column at this position.
    Column(usize),
    /// Nowhere: the rowid of a table that has no column for it.
    Rowid,
    /// Nowhere: the INSERT names its column twice, and SQLite takes the other value.
    Unused,
}

/// How the values of an INSERT meet the columns of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    pub(super) targets: Vec<Target>,
    /// Columns that the INSERT leaves to their defaults.
    pub(super) omitted: Vec<usize>,
    /// The values stand in the order of the table, nothing is left out.
    pub(super) straight: bool,
}

impl Layout {
    /// The layout of an INSERT with this header.
    pub fn of(table: &Table, header: &Header) -> Result<Layout, RowProblem> {
        let shadow = table.columns.first().is_some_and(|column| column.stored_as.is_some());
        if shadow && header.columns.is_empty() && header.table.matches(&table.name.text) {
            // rows of a virtual table itself: their rowids are not among the values
            let list: Vec<Name> = table.columns.iter().skip(1).map(|column| column.name.clone()).collect();
            return Layout::new(table, &list);
        }
        Layout::new(table, &header.columns)
    }

    /// The layout of an INSERT with this column list (empty: all stored columns).
    fn new(table: &Table, list: &[Name]) -> Result<Layout, RowProblem> {
        let stored = table.stored_columns();
        if list.is_empty() {
            let targets = stored.into_iter().map(Target::Column).collect();
            return Ok(Layout { targets, omitted: Vec::new(), straight: true });
        }
        let mut targets = Vec::with_capacity(list.len());
        for (at, name) in list.iter().enumerate() {
            // sqlite3 3.52+ --preserve-rowids writes `t(rowid,rowid,..)` for a table with a column called rowid
            let again = || list[at + 1..].iter().any(|later| later.matches(&name.text));
            targets.push(match table.insert_position(&name.text) {
                Some(column) if !(is_rowid(name) && again()) => Target::Column(column),
                _ if is_rowid(name) => table.rowid_alias.map_or(Target::Rowid, Target::Column),
                _ => return Err(RowProblem::UnknownColumn(name.text.clone())),
            });
        }
        name_once(&mut targets, table.rowid_alias);
        let named: HashSet<&Target> = targets.iter().collect();
        let omitted = stored.iter().copied().filter(|at| !named.contains(&Target::Column(*at))).collect::<Vec<_>>();
        let straight = omitted.is_empty() && targets.iter().copied().eq(stored.into_iter().map(Target::Column));
        Ok(Layout { targets, omitted, straight })
    }

    /// How many values of a row go to columns.
    pub fn values(&self) -> usize {
        let columns = self.targets.iter().filter(|target| matches!(target, Target::Column(_)));
        columns.count() + self.omitted.len()
    }

    /// The INSERT carries rowids that no column of the table keeps.
    pub fn has_lost_rowid(&self) -> bool {
        self.targets.contains(&Target::Rowid)
    }
}

/// Of several values for one column SQLite takes the first; of several for the rowid, by whatever name, the last.
fn name_once(targets: &mut [Target], rowid_alias: Option<usize>) {
    let alias = targets.iter().rposition(|target| matches!(target, Target::Column(at) if rowid_alias == Some(*at)));
    let mut seen = HashSet::new();
    for (at, target) in targets.iter_mut().enumerate() {
        let Target::Column(column) = *target else { continue };
        let taken = if rowid_alias == Some(column) { alias == Some(at) } else { seen.insert(column) };
        if !taken {
            *target = Target::Unused;
        }
    }
}

fn is_rowid(name: &Name) -> bool {
    ["rowid", "_rowid_", "oid", "_row_id_"].iter().any(|alias| name.matches(alias))
}
