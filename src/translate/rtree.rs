//! R-Trees: from the tables that hold their nodes to one ordinary table (sqlite.org/rtree.html).
//!
//! In: the declared columns, and the names and types that the tables of nodes and ids got. Out: the plan. Coordinates of
//! `rtree` are 32-bit floats that SQLite shows widened to 64 bits: double precision holds what it shows.

use super::expr::{Kind, Typed, scope};
use super::select::relation::{Relation, RelationColumn};
use super::table::{Loaded, TableNames};
use crate::pg::expr::Expr;
use crate::pg::ident::{Names, Qualified};
use crate::pg::rtree::{BoxIndex, RtreePlan};
use crate::pg::types::PgType;
use crate::sqlite::affinity::Affinity;
use crate::sqlite::ast::Name;
use crate::sqlite::module::Rtree;

/// The plan for an R-Tree that gets this name; none where its tables are not those of an R-Tree.
pub fn rtree(
    rtree: &Rtree,
    name: &str,
    case: super::table::Case,
    nodes: &TableNames,
    rows: &Loaded<'_>,
    relations: &mut Names,
) -> Option<RtreePlan> {
    let mut scope = Names::columns();
    let mut give = |name: &Name| scope.give(&case.apply(&name.text)).name;
    let (id, coordinates) = rtree.columns.split_first()?;
    let id = give(id);
    let coordinates: Vec<String> = coordinates.iter().map(&mut give).collect();
    let rowids = rows.names;
    // the table of ids has two columns of its own in front of these
    let stored = rowids.columns.iter().zip(&rows.types).skip(2);
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

/// What views see of an R-Tree: an integer, reals or integers, and columns without a type. `rows` is the table of ids.
pub fn relation(rtree: &Rtree, plan: &RtreePlan, rows: &Loaded<'_>) -> Relation {
    let own = [&plan.id].into_iter().chain(&plan.coordinates);
    let mut columns: Vec<RelationColumn> = Vec::new();
    for (name, given) in rtree.columns.iter().zip(own) {
        let expr = Expr::Column(given.clone());
        let typed = match (columns.is_empty(), rtree.integers) {
            (true, _) => Typed::integer(expr).with_affinity(Affinity::Integer),
            (false, true) => Typed::new(expr, plan.coordinate, Kind::Integer).with_affinity(Affinity::Integer),
            (false, false) => Typed::real(expr).with_affinity(Affinity::Real),
        };
        columns.push(RelationColumn { name: name.clone(), given: given.clone(), typed: Ok(typed) });
    }
    let stored = rows.table.columns.iter().zip(rows.decisions).skip(2);
    for ((name, (given, ..)), (column, decision)) in rtree.auxiliary.iter().zip(&plan.auxiliary).zip(stored) {
        let typed = scope::column(Expr::Column(given.clone()), column, decision).with_affinity(Affinity::Blob);
        columns.push(RelationColumn { name: name.clone(), given: given.clone(), typed: Ok(typed) });
    }
    Relation { rowid: Some(0), keys: vec![vec![0]], ..Relation::new(plan.table.clone(), columns) }
}

/// The index of a table with these coordinates.
pub fn box_index(table: &Qualified, coordinates: Vec<String>, relations: &mut Names) -> BoxIndex {
    let name = relations.give(&format!("{}_box_idx", table.name)).name;
    BoxIndex { table: table.clone(), name, coordinates }
}

fn first_two(names: &TableNames) -> Option<[String; 2]> {
    Some([names.columns.first()?.clone(), names.columns.get(1)?.clone()])
}
