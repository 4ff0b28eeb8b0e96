//! The end of the data and post-data: tables without rows, identities, keys, indexes, foreign keys, verification.

use super::Conversion;
use super::table::{Defaults, Stage};
use crate::error::{Error, Result};
use crate::pg::ident::Names;
use crate::report::Diagnostic;
use crate::translate::table::{KeyObject, Loaded, checks, foreign_key, identity, index, keys, table_plan};
use std::io::Write;

impl<W: Write> Conversion<'_, W> {
    /// Writes everything behind the last row, and COMMIT.
    pub(super) fn finish(&mut self) -> Result<()> {
        self.begin()?;
        self.settle_virtual_tables()?;
        for at in 0..self.tables.len() {
            if matches!(self.tables[at].stage, Stage::Declared) {
                self.create_table(at, Defaults::Created)?;
                self.tables[at].stage = Stage::Left;
            }
        }
        if self.tables.is_empty() {
            self.report.add(
                Diagnostic::new("input.empty", "the dump holds no table")
                    .hint("sqlite3 makes an empty dump of a file that does not exist: is its name right?"),
            );
        }
        self.post_data()?;
        self.virtual_tables()?;
        self.script.commit().map_err(Error::write)
    }

    fn post_data(&mut self) -> Result<()> {
        let case = self.settings.case;
        let Conversion { catalog, tables, script, report, relations, .. } = self;
        let loaded: Vec<Loaded<'_>> = catalog
            .tables()
            .iter()
            .zip(tables.iter())
            .map(|(table, data)| Loaded {
                table,
                names: &data.names,
                types: data.types(),
                decisions: &data.decisions,
                nulls: &data.nulls,
            })
            .collect();
        script.begin_post_data().map_err(Error::write)?;
        for (table, data) in loaded.iter().zip(tables.iter()) {
            if data.defaults == Defaults::Later {
                let (plan, _) = table_plan(table.table, table.names, table.decisions, false);
                let defaults: Vec<_> =
                    plan.columns.iter().filter_map(|c| Some((c.name.as_str(), c.default.as_ref()?))).collect();
                if !defaults.is_empty() {
                    script.set_defaults(&table.names.table, &defaults).map_err(Error::write)?;
                }
            }
        }
        for table in &loaded {
            if let Some(plan) = identity(table, catalog) {
                script.identity(&plan).map_err(Error::write)?;
            }
        }
        for table in &loaded {
            let (plans, diagnostics) = keys(table, case, relations);
            report.extend(diagnostics);
            for plan in plans {
                match plan {
                    KeyObject::Constraint(plan) => script.key(&plan),
                    KeyObject::Index(plan) => script.index(&plan),
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
            match index(declared, &loaded[at], case, relations) {
                Ok(plan) => {
                    script.index(&plan).map_err(Error::write)?;
                    if plan.unique {
                        let members = &declared.create.columns;
                        unique_indexes[at].push(
                            members
                                .iter()
                                .filter_map(|member| crate::catalog::member_name(&member.expression))
                                .filter_map(|name| loaded[at].table.position(name))
                                .collect::<Vec<_>>(),
                        );
                    }
                }
                Err(lost) => report.add(*lost),
            }
        }
        for table in &loaded {
            let mut constraints = Names::default();
            for key in &table.table.primary_key.iter().chain(&table.table.unique_keys).collect::<Vec<_>>() {
                if let Some(name) = &key.name {
                    constraints.take(&case.apply(&name.text));
                }
            }
            let (plans, lost) = checks(table, case, &mut constraints);
            report.extend(lost);
            for plan in plans {
                script.check(&plan).map_err(Error::write)?;
            }
            for key in &table.table.foreign_keys {
                let parent = catalog.find(&key.parent.text);
                let none = Vec::new();
                let unique = parent.map_or(&none, |at| &unique_indexes[at]);
                match foreign_key(key, table, parent.map(|at| &loaded[at]), unique, &mut constraints, case) {
                    Ok(plan) => script.foreign_key(&plan).map_err(Error::write)?,
                    Err(lost) => report.add(*lost),
                }
            }
        }
        for (table, data) in loaded.iter().zip(tables.iter()) {
            script.verify(&table.names.table, data.rows).map_err(Error::write)?;
        }
        for table in &loaded {
            script.analyze(&table.names.table).map_err(Error::write)?;
        }
        Ok(())
    }
}
