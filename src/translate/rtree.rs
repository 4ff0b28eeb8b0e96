//! R-Trees: from the tables that hold their nodes to one ordinary table (sqlite.org/rtree.html).
//!
//! In: the declared columns, and the names and types that the tables of nodes and ids got. Out: the plan. Coordinates of
//! `rtree` are 32-bit floats that SQLite shows widened to 64 bits: double precision holds what it shows.

use super::table::TableNames;
use crate::pg::ident::{Names, Qualified};
use crate::pg::rtree::{BoxIndex, RtreePlan};
use crate::pg::types::PgType;
use crate::sqlite::ast::Name;
use crate::sqlite::module::Rtree;

/// The plan for an R-Tree that gets this name; none where its tables are not those of an R-Tree.
pub fn rtree(
    rtree: &Rtree,
    name: &str,
    case: super::table::Case,
    nodes: &TableNames,
    (rowids, types): (&TableNames, &[PgType]),
    relations: &mut Names,
) -> Option<RtreePlan> {
    let mut scope = Names::columns();
    let mut give = |name: &Name| scope.give(&case.apply(&name.text)).name;
    let (id, coordinates) = rtree.columns.split_first()?;
    let id = give(id);
    let coordinates: Vec<String> = coordinates.iter().map(&mut give).collect();
    // the table of ids has two columns of its own in front of these
    let stored = rowids.columns.iter().zip(types).skip(2);
    let auxiliary =
        rtree.auxiliary.iter().zip(stored).map(|(name, (source, pg_type))| (give(name), *pg_type, source.clone()));
    let auxiliary: Vec<_> = auxiliary.collect();
    let table = Qualified::new(nodes.table.schema.clone(), relations.give(&case.apply(name)).name);
    Some(RtreePlan {
        key: relations.give(&format!("{}_pkey", table.name)).name,
        index: box_index(&table, coordinates.clone(), relations),
        table,
        id,
        coordinates,
        coordinate: if rtree.integers { PgType::Integer } else { PgType::DoublePrecision },
        auxiliary,
        nodes: (nodes.table.clone(), first_two(nodes)?),
        rowids: (rowids.table.clone(), first_two(rowids)?),
    })
}

/// The index of a table with these coordinates.
pub fn box_index(table: &Qualified, coordinates: Vec<String>, relations: &mut Names) -> BoxIndex {
    let name = relations.give(&format!("{}_box_idx", table.name)).name;
    BoxIndex { table: table.clone(), name, coordinates }
}

fn first_two(names: &TableNames) -> Option<[String; 2]> {
    Some([names.columns.first()?.clone(), names.columns.get(1)?.clone()])
}
