//! The end of the data and post-data: tables without rows, identities, keys, indexes, foreign keys, verification.

use super::Conversion;
use super::explain::Space;
use super::table::{Defaults, Stage, TableData, written_early};
use super::virtuals::{full_text_tables, rtree_tables};
use crate::catalog::Table;
use crate::error::{Error, Result};
use crate::pg::helpers::Helper;
use crate::pg::options::Duplicates;
use crate::pg::types::PgType;
use crate::report::Diagnostic;
use crate::report::near::nearest;
use crate::sqlite::ast::Name;
use crate::translate::check::Columns;
use crate::translate::column::ColumnDecision;
use crate::translate::foreign_key::{Loads, foreign_key};
use crate::translate::generated::{Generated, generated, virtual_columns};
use crate::translate::index::collated;
use crate::translate::select::relation::Known;
use crate::translate::table::Case;
use crate::translate::table::{
    KeyObject, Loaded, checks, constraint_names, identity, index, keys, merged, renamed, reserve, table_plan,
};
use crate::translate::trigger::{Triggers, triggers};
use std::io::Write;

impl<W: Write> Conversion<'_, W> {
    /// Writes everything behind the last row, and COMMIT.
    pub(super) fn finish(&mut self) -> Result<()> {
        self.over = true;
        self.decide_surveyed();
        self.begin()?;
        self.settle_selection()?;
        self.settle_virtual_tables()?;
        self.decide_empties()?;
        for at in 0..self.tables.len() {
            if matches!(self.tables[at].stage, Stage::Declared) {
                self.create_table(at, Defaults::Created)?;
                self.tables[at].stage = Stage::Left;
            }
        }
        self.tell_empty();
        self.script.enough_locks(self.relation_count()).map_err(Error::write)?;
        self.agree()?;
        self.tell_checked();
        self.make_citext()?;
        let triggers = self.post_data()?;
        self.settle_rtrees();
        // behind everything else: nothing that the script does may fire them
        self.write_triggers(triggers)?;
        self.tell_surroundings();
        self.tell_types();
        self.tell_options();
        self.tell_expected();
        self.stop_at_offences()?;
        // whoever runs the conversion decides whether COMMIT may go: a report that cannot be written stops it
        self.script.writer().wait().map_err(Error::write)?;
        self.script.commit().map_err(Error::write)
    }

    /// The relations that the tables declared so far make: each with its TOAST table and that one's index where a column
    /// can be long, its keys, its sequence; and the indexes.
    pub(super) fn relation_count(&self) -> usize {
        let of_table = |(table, data): (&Table, &TableData)| {
            let toasted = data.decisions.iter().any(|decision| decision.pg_type.is_toasted());
            let keys = table.unique_keys.len() + usize::from(table.primary_key.is_some());
            1 + 2 * usize::from(toasted) + keys + usize::from(table.rowid_alias.is_some())
        };
        let of_tables = self.catalog.tables().iter().zip(&self.tables).map(of_table).sum::<usize>();
        of_tables + self.catalog.indexes.len() + self.catalog.views.len()
    }

    /// What depends on more than the rows: on the release of SQLite, on the time zone.
    fn tell_surroundings(&mut self) {
        if self.script.has_made(Helper::Local) {
            let message = "'localtime' is the time zone of the session that asks, as SET TimeZone has it; to SQLite it was \
                           that of its process";
            self.report.add(Diagnostic::new("expr.localtime", message));
        }
        if self.script.has_made(Helper::PrintfReal) {
            let message = "printf() rounds a real by its exact value, as SQLite 3.54 does: printf('%.2f', 2.675) is 2.67, \
                           older releases write 2.68";
            self.report.add(Diagnostic::new("expr.release", message));
        }
    }

    /// Names that PostgreSQL finds in double quotes only.
    fn tell_capitals(&mut self) {
        if self.settings.case == Case::Lower {
            return;
        }
        let tables = self.catalog.tables().iter();
        let of_tables = tables
            .flat_map(|table| std::iter::once(&table.name).chain(table.columns.iter().map(|column| &column.name)));
        let views = self.catalog.views.iter().map(|view| &view.create.name);
        let indexes = self.catalog.indexes.iter().map(|index| &index.create.name);
        let capital = |name: &&Name| name.text.to_lowercase() != name.text;
        let found: Vec<&Name> = of_tables.chain(views).chain(indexes).filter(capital).collect();
        let Some(first) = found.first() else { return };
        let others = match found.len() - 1 {
            0 => String::from(" holds"),
            1 => String::from(" and 1 more name hold"),
            more => format!(" and {more} more names hold"),
        };
        let message = format!("{}{others} capitals: PostgreSQL finds them in double quotes only", first.text);
        self.report.add(Diagnostic::new("name.capitals", message).hint("--identifiers lower"));
    }

    /// Which options name what is not there.
    fn tell_options(&mut self) {
        self.tell_unmatched();
        self.tell_capitals();
        let Conversion { catalog, report, settings, .. } = self;
        for told in settings.policy.columns.iter().filter(|told| catalog.find(&told.table).is_none()) {
            let near = nearest(&told.table, catalog.tables().iter().map(|table| table.name.text.as_str()));
            let message = format!("--column: the dump has no such table{near}");
            report.add(Diagnostic::new("option.column", message).object(&told.table).column(&told.column));
        }
        for told in &settings.policy.map {
            let declares = |column: &crate::catalog::Column| column.declared.as_ref().is_some_and(|d| told.maps(d));
            let numbers = |table: &&Table| table.rowid_alias.is_some_and(|at| declares(&table.columns[at]));
            let left = catalog.tables().iter().filter(numbers).count();
            if left > 0 && !told.pg_type.is_identity() {
                let message = format!(
                    "--map {}={}: {left} INTEGER PRIMARY KEY column(s) stay as they are: only an integer can number rows",
                    told.declared, told.pg_type
                );
                report.add(Diagnostic::new("option.map", message));
            }
            if !catalog.tables().iter().any(|table| table.columns.iter().any(declares)) {
                let message = format!("--map: no column of the dump is declared {}", told.declared);
                report.add(Diagnostic::new("option.map", message));
            }
        }
    }

    fn post_data(&mut self) -> Result<Triggers> {
        let (case, target) = (self.settings.case, self.settings.target);
        let Conversion { catalog, tables, script, report, relations, view_names, explain, selected, .. } = self;
        let environment = self.settings.environment();
        let added: Vec<Generated> = catalog
            .tables()
            .iter()
            .zip(tables.iter())
            .map(|(table, data)| {
                let decisions = &data.decisions;
                let columns = Columns { table, names: &data.names.columns, decisions, generated: &[] };
                let virtual_columns = virtual_columns(catalog, table, target);
                generated(columns, &data.names.table, &virtual_columns, &environment.immutable())
            })
            .collect();
        for (table, (told, added)) in catalog.tables().iter().zip(report.checked.iter_mut().zip(&added)) {
            let columns = told.columns.iter_mut().zip(&table.columns).zip(&added.columns);
            for ((told, _), given) in columns.filter(|((_, column), _)| column.generated.is_some()) {
                told.pg_type = given.as_ref().map_or_else(|| String::from("none"), |typed| typed.pg_type.to_string());
            }
        }
        let loaded: Vec<Loaded<'_>> = catalog
            .tables()
            .iter()
            .zip(tables.iter())
            .zip(&added)
            .map(|((table, data), added)| Loaded {
                table,
                names: &data.names,
                types: types(&data.decisions, added),
                decisions: &data.decisions,
                nulls: &data.sums.nulls,
                generated: &added.columns,
            })
            .collect();
        script.begin_post_data().map_err(Error::write)?;
        for (table, data) in loaded.iter().zip(tables.iter()) {
            let (plan, _) = table_plan(table.table, table.names, table.decisions, false, &environment);
            let defaults = plan.columns.iter().filter_map(|c| Some((c.name.as_str(), c.default.as_ref()?)));
            let (early, late): (Vec<_>, Vec<_>) =
                defaults.partition(|(_, default)| written_early(default, Defaults::Created));
            if data.defaults == Defaults::Later && !early.is_empty() {
                script.set_defaults(&table.names.table, &early).map_err(Error::write)?;
            }
            script.shown.about(explain.number(Space::Relations, &table.table.name));
            for (column, default) in late {
                script.default_by_helpers(&table.names.table, column, default).map_err(Error::write)?;
            }
        }
        for (declared, table) in catalog.tables().iter().zip(&added) {
            script.shown.about(explain.number(Space::Relations, &declared.name));
            report.extend(table.diagnostics.iter().cloned());
            for plan in &table.plans {
                script.generated(plan).map_err(Error::write)?;
            }
        }
        reserve(catalog, case, relations);
        for table in &loaded {
            if let Some(plan) = identity(table, catalog, relations) {
                script.shown.about(explain.number(Space::Relations, &table.table.name));
                script.identity(&plan).map_err(Error::write)?;
            }
        }
        let mut key_names: Vec<Vec<String>> = vec![Vec::new(); loaded.len()];
        for ((table, data), key_names) in loaded.iter().zip(tables.iter()).zip(&mut key_names) {
            let (plans, diagnostics) = keys(table, case, relations);
            report.extend(diagnostics);
            script.shown.about(explain.number(Space::Relations, &table.table.name));
            for plan in plans {
                match plan {
                    KeyObject::Constraint(plan) => {
                        key_names.push(plan.name.clone());
                        script.key(&plan, duplicates(data, plan.columns.iter().map(String::as_str)))
                    }
                    KeyObject::Index(plan) => script.index(&plan, data.duplicates),
                }
                .map_err(Error::write)?;
            }
        }
        let mut unique_indexes = vec![Vec::new(); loaded.len()];
        for declared in &catalog.indexes {
            let Some(at) = catalog.find(&declared.create.table.text) else {
                let name = &declared.create.table.text;
                if !super::schema::is_internal(name) && !catalog.is_left_out(name) {
                    report.add(
                        Diagnostic::new("index.table-missing", format!("its table {name} is not in the dump"))
                            .object(&declared.create.name.text)
                            .line(declared.line),
                    );
                }
                continue;
            };
            match index(declared, &loaded[at], &environment.immutable(), case, relations) {
                Ok(plan) => {
                    let told = renamed("index", Some(&declared.create.name), &plan.name, case);
                    report.extend(told.map(|told| told.object(&loaded[at].table.name.text).line(declared.line)));
                    report.extend(merged(declared, &loaded[at]));
                    report.extend(collated(declared, &plan));
                    script.shown.about(explain.number(Space::Relations, &declared.create.name));
                    let columns = plan.members.iter().filter_map(|member| member.expr.as_column());
                    script.index(&plan, duplicates(&tables[at], columns)).map_err(Error::write)?;
                    if plan.is_key() {
                        let position = |name| loaded[at].table.position(name);
                        let columns = declared.create.columns.iter();
                        let columns = columns
                            .map(|member| crate::catalog::member_name(&member.expression).and_then(position))
                            .collect::<Option<Vec<_>>>();
                        unique_indexes[at].extend(columns);
                    }
                }
                Err(lost) => report.add(*lost),
            }
        }
        let mut made = Vec::new();
        for (table, key_names) in loaded.iter().zip(key_names) {
            let mut constraints = constraint_names(table, case, key_names.iter().map(String::as_str));
            let (plans, lost) = checks(table, &environment, case, &mut constraints);
            report.extend(lost);
            script.shown.about(explain.number(Space::Relations, &table.table.name));
            for plan in plans {
                script.check(&plan).map_err(Error::write)?;
            }
            for (n, key) in table.table.foreign_keys.iter().enumerate() {
                let parent = catalog.find(&key.parent.text);
                let none = Vec::new();
                let unique = parent.map_or(&none, |at| &unique_indexes[at]);
                let name = &key.parent;
                let view = |view: &crate::catalog::View| view.create.name.matches(&name.text);
                let loads = match parent {
                    Some(at) => Loads::Table(&loaded[at]),
                    None if catalog.is_left_out(&name.text) => Loads::LeftOut,
                    None if catalog.views.iter().any(view) => Loads::View,
                    None if catalog.find_virtual(&name.text).is_some() => Loads::Lost,
                    None => Loads::Missing,
                };
                match foreign_key(key, table, loads, unique, &mut constraints, case) {
                    Ok(plan) => {
                        let told = renamed("foreign key", key.name.as_ref(), &plan.name, case);
                        report.extend(told.map(|told| told.object(&table.table.name.text).line(table.table.line)));
                        script.foreign_key(&plan).map_err(Error::write)?;
                        made.push((table.table.name.clone(), n, plan));
                    }
                    Err(lost) => report.add(*lost),
                }
            }
        }
        let named: Vec<_> = catalog.views.iter().zip(view_names.iter()).collect();
        let to = (self.settings.schema.as_str(), case);
        let mut seen = full_text_tables((catalog, explain), &loaded, to, relations, script, report)?;
        let (boxes, gone) = rtree_tables((catalog, explain), (&loaded, tables), case, relations, script, report)?;
        seen.extend(boxes);
        // nothing else asks what names mean
        let asked = !(catalog.views.is_empty() && catalog.triggers.is_empty());
        let named_tables = if asked { &loaded[..] } else { &[] };
        let mut known = super::views::relations(named_tables, catalog.virtual_tables(), seen, &selected.left_out);
        for table in gone.iter().filter_map(|at| loaded.get(*at)) {
            let why = format!("{}, of which an R-Tree was made", table.table.name.text);
            known.insert(&table.table.name, Known::Lost(why));
        }
        let views = super::views::write((&named, explain), &mut known, &environment, case, script, report)?;
        let left = |at: &usize| !gone.contains(at);
        for at in (0..loaded.len()).filter(left) {
            script.verify(&loaded[at].names.table, tables[at].rows).map_err(Error::write)?;
        }
        for at in (0..loaded.len()).filter(left) {
            script.analyze(&loaded[at].names.table).map_err(Error::write)?;
        }
        let mut done = triggers(catalog, &loaded, &known, &views, &environment, case);
        done.defer(&made, catalog);
        Ok(done)
    }
}

/// What rows mean that a unique key over these columns refuses.
fn duplicates<'a>(data: &TableData, mut columns: impl Iterator<Item = &'a str>) -> Duplicates {
    let is_citext = |name: &str| {
        let found = data.names.columns.iter().zip(&data.decisions).find(|(own, _)| *own == name);
        found.is_some_and(|(_, decision)| decision.citext.is_made())
    };
    match data.duplicates {
        Duplicates::Refuse if columns.any(is_citext) => Duplicates::Citext,
        Duplicates::Refuse => Duplicates::Refuse,
        Duplicates::Stop => Duplicates::Stop,
        Duplicates::Citext => Duplicates::Citext,
    }
}

/// The types of a table's columns, those of generated columns as they are added.
fn types(decisions: &[ColumnDecision], added: &Generated) -> Vec<PgType> {
    let given = |(at, decision): (usize, &ColumnDecision)| {
        added.columns.get(at).and_then(Option::as_ref).map_or(decision.pg_type, |typed| typed.pg_type)
    };
    decisions.iter().enumerate().map(given).collect()
}
