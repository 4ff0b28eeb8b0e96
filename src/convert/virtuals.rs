//! Virtual tables: the tables in which their modules keep rows become ordinary tables of the virtual table's name.
//!
//! A dump declares a virtual table in front of the tables it keeps, or behind them (VACUUM puts it last). In front: rows
//! of `docs_content` are rows of `docs` from the first one on, and what can be computed again is read over. Behind: the
//! tables were ordinary ones until then; they are renamed and dropped in post-data. Some producers write the rows of the
//! virtual table itself as well: these count until the table with the same rows, and their rowids, comes.

use super::Conversion;
use super::explain::{Explain, Space};
use super::nulls::Nulls;
use super::table::{Known, Stage, TableData};
use crate::catalog::{Catalog, Table, VirtualTable};
use crate::error::{Error, Result};
use crate::pg::ident::Names;
use crate::pg::script::Script;
use crate::report::{Diagnostic, Report};
use crate::sqlite::ast::{
    ColumnConstraint, ColumnDefinition, CreateTable, CreateVirtualTable, DeclaredType, Name, Named,
};
use crate::sqlite::module::{Content, Fts, FtsVersion, Module, Rtree, Shadow, is_shadow_by_itself};
use crate::translate::fts::{FullTextTable, full_text, full_text_view};
use crate::translate::rtree::{box_index, relation, rtree};
use crate::translate::select::relation::Relation;
use crate::translate::table::{Case, Loaded, table_names};
use std::io::Write;

impl<W: Write> Conversion<'_, W> {
    /// CREATE VIRTUAL TABLE.
    pub(super) fn declare_virtual(&mut self, create: CreateVirtualTable, line: u64) {
        let module = Module::of(&create);
        let told = match &module {
            _ if self.leaves_out(&create.name, line) => None,
            Module::Fts(_) | Module::Rtree(_) => None,
            Module::Geopoly => Some(format!(
                "this virtual table (geopoly) is not in the output; its rows are in table {0}_rowid, its shapes in the column a0",
                create.name.text
            )),
            Module::Other => Some(format!("this virtual table ({}) is not in the output", create.module.text)),
        };
        if let Some(message) = told {
            self.report.add(Diagnostic::new("table.virtual", message).object(&create.name.text).line(line));
        }
        self.catalog.add_virtual_table(VirtualTable { name: create.name, line, module, direct: false });
        self.target = None;
    }

    /// CREATE TABLE of a table in which a virtual table keeps something; gives every other one back.
    pub(super) fn shadow_table(&mut self, create: CreateTable, line: u64) -> Result<Option<CreateTable>> {
        let columns = create.columns.iter().map(|column| &column.name);
        let Some((at, shadow)) = self.catalog.shadow(&create.name.text, columns) else { return Ok(Some(create)) };
        let direct = self.catalog.virtual_tables()[at].direct;
        match shadow {
            Shadow::Content => self.content_table(at, create, line)?,
            Shadow::Nodes | Shadow::Rowids if !direct => return Ok(Some(create)),
            Shadow::Nodes | Shadow::Rowids | Shadow::Index => self.catalog.leave_out(&create.name),
        }
        Ok(None)
    }

    /// Whether a virtual table keeps something in a table, also one that the dump declares behind it.
    pub(super) fn is_shadow(&self, table: &Table) -> bool {
        let known = |of: &VirtualTable| of.name.matches(&table.name.text);
        let names = || table.columns.iter().map(|column| column.name.text.as_str());
        self.catalog.virtual_tables().iter().any(known) || is_shadow_by_itself(&table.name.text, names)
    }

    /// The rows of a full-text table, under its own name.
    fn content_table(&mut self, at: usize, mut create: CreateTable, line: u64) -> Result<()> {
        let VirtualTable { name, module, .. } = &self.catalog.virtual_tables()[at];
        let Module::Fts(fts) = module else { return Ok(()) };
        let (name, stored) = (name.clone(), create.name);
        let columns: Vec<Name> = create.columns.iter().map(|column| column.name.clone()).collect();
        for (n, column) in create.columns.iter_mut().enumerate() {
            column.name = fts.content_column(n, &column.name);
        }
        match self.catalog.find(&name.text) {
            // the rows came once already, without their rowids
            Some(table) => self.restart(table)?,
            None => {
                create.name = name.clone();
                if self.catalog.is_left_out(&name.text) {
                    self.catalog.leave_out(&stored);
                } else {
                    self.declare_table(create, line)?;
                }
            }
        }
        if let Some(table) = self.catalog.find(&name.text) {
            self.catalog.stored_as(table, &stored, columns);
        }
        self.target = None;
        Ok(())
    }

    /// Begins a table anew: the rows so far are not its rows.
    fn restart(&mut self, at: usize) -> Result<()> {
        if self.current == Some(at) && matches!(self.tables[at].stage, Stage::Held(_)) {
            self.current = None;
        } else {
            self.leave()?;
        }
        let data = &self.tables[at];
        if matches!(data.stage, Stage::Left) {
            self.script.drop_table(&data.names.table).map_err(Error::write)?;
        }
        let table = &self.catalog.tables()[at];
        let (decisions, nulls) = match data.known {
            Known::Exactly => (data.decisions.clone(), data.nulls.clone()),
            Known::SoFar => (super::hold::declared(table, &self.settings.policy), Nulls::declared(table)),
        };
        self.tables[at] = TableData::new(data.names.clone(), decisions, data.known, nulls);
        Ok(())
    }

    /// Whether rows that a dump inserts into a virtual table itself are copies of those in its tables, or rows of
    /// something that is not in the output.
    pub(super) fn are_copies(&mut self, name: &str, line: u64) -> Result<bool> {
        let Some(at) = self.catalog.find_virtual(name) else { return Ok(false) };
        let table = &self.catalog.virtual_tables()[at];
        if self.catalog.find(name).is_some() {
            return Ok(!table.direct);
        }
        let kept = self.shadows(at).any(|(_, shadow)| matches!(shadow, Shadow::Content | Shadow::Nodes));
        let create = match &table.module {
            Module::Fts(fts) if !kept => direct_fts(&table.name, fts),
            Module::Rtree(rtree) if !kept => Some(direct_rtree(&table.name, rtree)),
            Module::Fts(_) | Module::Rtree(_) | Module::Geopoly | Module::Other => None,
        };
        let Some(create) = create else { return Ok(true) };
        let marked = match &table.module {
            Module::Fts(Fts { version: FtsVersion::Four, .. }) => Some("docid"),
            Module::Fts(Fts { version: FtsVersion::Five, .. }) => Some("rowid"),
            Module::Rtree(_) | Module::Geopoly | Module::Other => None,
        };
        let name = create.name.clone();
        self.declare_table(create, line)?;
        self.catalog.set_direct(at);
        if let Some(rowid) = marked
            && let Some(table) = self.catalog.find(&name.text)
        {
            self.catalog.stored_as(table, &name, vec![Name::new(rowid)]);
        }
        Ok(false)
    }

    /// The tables of the dump, filed as ordinary ones, in which a virtual table keeps something.
    fn shadows(&self, at: usize) -> impl Iterator<Item = (usize, Shadow)> + '_ {
        shadows(&self.catalog, at)
    }

    /// Virtual tables that were declared behind their tables: these get their names, or go.
    pub(super) fn settle_virtual_tables(&mut self) -> Result<()> {
        for at in 0..self.catalog.virtual_tables().len() {
            let direct = self.catalog.virtual_tables()[at].direct;
            let mut shadows: Vec<_> = self.shadows(at).collect();
            // from the last one on: removing one moves those behind it
            shadows.reverse();
            for (table, shadow) in shadows {
                match shadow {
                    Shadow::Content => self.settle_content(at, table)?,
                    Shadow::Nodes | Shadow::Rowids if !direct => {}
                    Shadow::Nodes | Shadow::Rowids | Shadow::Index => self.drop_table(table)?,
                }
            }
        }
        Ok(())
    }

    /// Takes a table back that was filed.
    pub(super) fn drop_table(&mut self, table: usize) -> Result<()> {
        let TableData { names, stage, .. } = self.tables.remove(table);
        if matches!(stage, Stage::Left) {
            self.script.drop_table(&names.table).map_err(Error::write)?;
        }
        let name = self.catalog.tables()[table].name.clone();
        self.report.forget(&name.text);
        self.catalog.remove(table);
        self.catalog.leave_out(&name);
        Ok(())
    }

    fn settle_content(&mut self, at: usize, table: usize) -> Result<()> {
        let virtual_table = &self.catalog.virtual_tables()[at];
        let Module::Fts(fts) = &virtual_table.module else { return Ok(()) };
        let stored: Vec<_> = self.catalog.tables()[table].columns.iter().map(|column| column.name.clone()).collect();
        let columns = stored.iter().enumerate().map(|(n, name)| fts.content_column(n, name)).collect();
        let name = virtual_table.name.clone();
        self.catalog.rename(table, &name, columns);
        let (settings, data) = (self.settings, &mut self.tables[table]);
        let renamed = &self.catalog.tables()[table];
        let (names, told) = table_names(renamed, &settings.schema, settings.case, &mut self.relations);
        self.report.extend(told);
        let old = std::mem::replace(&mut data.names, names);
        if matches!(data.stage, Stage::Left) {
            self.script.verify(&old.table, data.rows).map_err(Error::write)?;
            let columns = old.columns.iter().zip(&data.names.columns).filter(|(old, new)| old != new);
            self.script.rename_table(&old.table, &data.names.table, columns).map_err(Error::write)?;
        }
        Ok(())
    }

    /// Tells the tables of R-Trees as one table each from here on.
    pub(super) fn settle_rtrees(&mut self) {
        for at in 0..self.catalog.virtual_tables().len() {
            let VirtualTable { name, module, .. } = &self.catalog.virtual_tables()[at];
            let Module::Rtree(module) = module else { continue };
            let name = name.clone();
            let [Some(nodes), Some(rowids)] = halves(self.shadows(at)) else { continue };
            let own = [module.columns.first().cloned().unwrap_or_else(|| Name::new("id")), Name::new("nodeno")];
            let columns = own.into_iter().chain(module.auxiliary.iter().cloned()).collect();
            self.catalog.rename(rowids, &name, columns);
            let stored = self.catalog.tables()[nodes].name.clone();
            self.catalog.leave_out(&stored);
            self.catalog.remove(nodes);
            self.tables.remove(nodes);
        }
    }
}

fn shadows(catalog: &Catalog, at: usize) -> impl Iterator<Item = (usize, Shadow)> + '_ {
    catalog.tables().iter().enumerate().filter_map(move |(position, table)| {
        let columns = table.columns.iter().map(|column| &column.name);
        let (owner, shadow) = catalog.shadow(&table.name.text, columns)?;
        (owner == at).then_some((position, shadow))
    })
}

/// The tables of an R-Tree that hold its nodes and its ids.
fn halves(shadows: impl Iterator<Item = (usize, Shadow)>) -> [Option<usize>; 2] {
    let mut found = [None, None];
    for (table, shadow) in shadows {
        match shadow {
            Shadow::Nodes => found[0] = Some(table),
            Shadow::Rowids => found[1] = Some(table),
            Shadow::Content | Shadow::Index => {}
        }
    }
    found
}

/// What views see of virtual tables.
type Seen = Vec<(Name, Relation)>;

/// The boxes of R-Trees: what views see of each, and the tables that they were made of, which are there no more. Behind
/// all rows and keys.
pub(super) fn rtree_tables<W: Write>(
    (catalog, explain): (&Catalog, &Explain),
    (loaded, tables): (&[Loaded<'_>], &[TableData]),
    case: Case,
    relations: &mut Names,
    script: &mut Script<W>,
    report: &mut Report,
) -> Result<(Seen, Vec<usize>)> {
    let message = "an R-Tree became an ordinary table: its columns as they were, and an index on the box of the first two \
                   dimensions";
    let (mut seen, mut gone) = (Vec::new(), Vec::new());
    for (at, VirtualTable { name, line, module, .. }) in catalog.virtual_tables().iter().enumerate() {
        let Module::Rtree(module) = module else { continue };
        script.shown.about(explain.number(Space::Relations, name));
        if let Some(table) = catalog.find(&name.text).and_then(|at| loaded.get(at)) {
            let coordinates = table.names.columns.iter().take(module.columns.len()).skip(1).cloned().collect();
            let index = box_index(&table.names.table, coordinates, relations);
            report.add(Diagnostic::new("rtree.table", message).object(&name.text).line(*line));
            script.box_index(&index).map_err(Error::write)?;
            seen.push((name.clone(), Relation::of_table(table)));
            continue;
        }
        let [Some(nodes), Some(rowids)] = halves(shadows(catalog, at)) else {
            let message = "this virtual table is not in the output: the tables that hold its nodes are not in the dump";
            report.add(Diagnostic::new("table.virtual", message).object(&name.text).line(*line));
            continue;
        };
        let Some(plan) = rtree(module, &name.text, case, loaded[nodes].names, &loaded[rowids], relations) else {
            continue;
        };
        for table in [nodes, rowids] {
            script.verify(&loaded[table].names.table, tables[table].rows).map_err(Error::write)?;
            script.analyze(&loaded[table].names.table).map_err(Error::write)?;
        }
        script.rtree(&plan).map_err(Error::write)?;
        report.add(Diagnostic::new("rtree.table", message).object(&name.text).line(*line));
        seen.push((name.clone(), relation(module, &plan, &loaded[rowids])));
        gone.extend([nodes, rowids]);
    }
    Ok((seen, gone))
}

/// The search in full-text tables, and what views see of each of them. Behind all rows and keys.
pub(super) fn full_text_tables<W: Write>(
    (catalog, explain): (&Catalog, &Explain),
    loaded: &[Loaded<'_>],
    (schema, case): (&str, Case),
    relations: &mut Names,
    script: &mut Script<W>,
    report: &mut Report,
) -> Result<Seen> {
    let find = |name: &str| catalog.find(name).and_then(|at| loaded.get(at));
    let mut prepared = false;
    let mut seen = Vec::new();
    for VirtualTable { name, line, module, .. } in catalog.virtual_tables() {
        let Module::Fts(fts) = module else { continue };
        let table = FullTextTable { name, line: *line, fts, schema, case };
        let (rows, (plan, told)) = match &fts.content {
            Content::Own | Content::Nowhere => {
                let own = find(&name.text);
                (own, full_text(&table, own, relations))
            }
            Content::Table { table: content, rowid } => {
                let content = find(&content.text);
                (content, full_text_view(&table, content, rowid, relations))
            }
        };
        report.extend(told);
        let relation = rows.and_then(|rows| table.relation(rows, plan.as_ref()));
        seen.extend(relation.map(|relation| (name.clone(), relation)));
        let Some(plan) = plan else { continue };
        if !prepared {
            script.shown.about(None);
            script.prepare_full_text(schema).map_err(Error::write)?;
            prepared = true;
        }
        script.shown.about(explain.number(Space::Relations, name));
        script.full_text(&plan).map_err(Error::write)?;
    }
    Ok(seen)
}

/// A full-text table as the INSERTs into itself see it; none where these do not carry all that its tables hold.
fn direct_fts(name: &Name, fts: &Fts) -> Option<CreateTable> {
    if fts.content != Content::Own || fts.compressed || fts.language.is_some() {
        return None;
    }
    let columns = fts.columns.iter().map(|column| definition(&column.name, None));
    Some(ordinary(name, [rowid("rowid")].into_iter().chain(columns).collect()))
}

fn direct_rtree(name: &Name, rtree: &Rtree) -> CreateTable {
    let declared = if rtree.integers { "INTEGER" } else { "REAL" };
    let columns = rtree.columns.iter().enumerate().map(|(n, column)| match n {
        0 => rowid(&column.text),
        _ => definition(column, Some(declared)),
    });
    let auxiliary = rtree.auxiliary.iter().map(|column| definition(column, None));
    ordinary(name, columns.chain(auxiliary).collect())
}

fn definition(name: &Name, declared: Option<&str>) -> ColumnDefinition {
    ColumnDefinition {
        name: name.clone(),
        declared_type: declared.map(|name| DeclaredType { name: name.to_owned(), arguments: Vec::new() }),
        constraints: Vec::new(),
        offset: 0,
    }
}

fn rowid(name: &str) -> ColumnDefinition {
    let key = ColumnConstraint::PrimaryKey { order: None, conflict: None, autoincrement: false };
    ColumnDefinition {
        constraints: vec![Named { name: None, constraint: key }],
        ..definition(&Name::new(name), Some("INTEGER"))
    }
}

fn ordinary(name: &Name, columns: Vec<ColumnDefinition>) -> CreateTable {
    CreateTable {
        name: name.clone(),
        temporary: false,
        if_not_exists: false,
        columns,
        constraints: Vec::new(),
        without_rowid: false,
        strict: false,
    }
}
