//! Views: declared in the order of the dump, translated when every table has its types.

use super::Conversion;
use super::explain::{Explain, Space};
use crate::catalog::{View, VirtualTable};
use crate::error::{Error, Result, quoted};
use crate::pg::ddl::ViewPlan;
use crate::pg::ident::Qualified;
use crate::pg::script::Script;
use crate::report::{Diagnostic, Report};
use crate::sqlite::ast::{CreateView, Name};
use crate::translate::expr::Environment;
use crate::translate::select::relation::{Known, Relation, Relations};
use crate::translate::table::{Case, Loaded};
use crate::translate::view::{Named, views};
use std::io::Write;

impl<W: Write> Conversion<'_, W> {
    /// CREATE VIEW: its name is taken now, so that no key or index gets it.
    pub(super) fn declare_view(&mut self, create: CreateView, text: &[u8], line: u64) {
        if self.catalog.find(&create.name.text).is_some() || self.catalog.has_view(&create.name.text) {
            let message = "a table or view of this name is declared before it";
            self.report.add(Diagnostic::new("view.untranslated", message).object(&create.name.text).line(line));
            return;
        }
        if self.leaves_out(&create.name, line) {
            return;
        }
        let given = self.relations.give(&self.settings.case.apply(&create.name.text));
        if given.changed {
            let message = format!("the view is called {} in PostgreSQL", quoted(&given.name));
            self.report.add(Diagnostic::new("name.changed", message).object(&create.name.text).line(line));
        }
        self.view_names.push(Qualified::new(&self.settings.schema, given.name));
        let text = String::from_utf8(text.to_vec()).ok();
        self.catalog.add_view(View { create, text, line });
    }
}

/// What views and triggers can name: the tables as they were loaded.
pub(super) fn relations(
    loaded: &[Loaded<'_>],
    virtual_tables: &[VirtualTable],
    full_text: Vec<(Name, Relation)>,
    left_out: &[Name],
) -> Relations {
    let mut relations = Relations::default();
    for table in loaded {
        relations.insert(&table.table.name, Known::Here(Relation::of_table(table)));
    }
    for table in virtual_tables {
        let text = format!("the virtual table {}, which has other columns in the output", table.name.text);
        relations.insert(&table.name, Known::Lost(text));
    }
    for name in left_out {
        relations.insert(name, Known::Lost(format!("{}, which --table or --exclude-table leaves out", name.text)));
    }
    for (name, relation) in full_text {
        relations.insert(&name, Known::Here(relation));
    }
    relations
}

/// Writes the views; afterwards `relations` knows them. Gives those that are in the output.
pub(super) fn write<W: Write>(
    (named, explain): (&[Named<'_>], &Explain),
    relations: &mut Relations,
    environment: &Environment,
    case: Case,
    script: &mut Script<W>,
    report: &mut Report,
) -> Result<Vec<ViewPlan>> {
    let done = views(named, relations, environment, case);
    report.extend(done.diagnostics);
    for (_, name) in named {
        script.replace_view(name).map_err(Error::write)?;
    }
    for plan in &done.plans {
        if explain.asks() {
            let view = named.iter().find(|(_, name)| **name == plan.name);
            script.shown.about(view.and_then(|(view, _)| explain.number(Space::Relations, &view.create.name)));
        }
        script.view(plan).map_err(Error::write)?;
    }
    Ok(done.plans)
}
