//! Views: each after those that it reads, with SQLite's names for its columns (sqlite.org/lang_createview.html).
//!
//! In: the views as declared, the tables that they may read. Out: plans in the order in which they can be made, and a
//! diagnostic for each view that is not among them.

use super::expr::{Environment, Kind, Nested, Refusal, Scope, Typed};
use super::select::names::unique;
use super::select::relation::{Known, Relation, RelationColumn, Relations, ViewQuery};
use super::select::select;
use super::table::Case;
use crate::catalog::View;
use crate::error::quoted;
use crate::pg::ddl::ViewPlan;
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::ident::{Names, Qualified};
use crate::report::Diagnostic;
use crate::sqlite::select::parse::parse_select;
use std::collections::HashMap;

/// What became of the views of a dump.
#[derive(Debug, Default)]
pub struct Views {
    /// Those that can be made, in the order in which they can be.
    pub plans: Vec<ViewPlan>,
    /// What is not in them.
    pub diagnostics: Vec<Diagnostic>,
}

/// A view and its name in PostgreSQL.
pub type Named<'a> = (&'a View, &'a Qualified);

/// Translates all views. `relations` knows the tables; afterwards it knows the views too.
pub fn views(views: &[Named<'_>], relations: &mut Relations, environment: &Environment, case: Case) -> Views {
    let mut done = Views::default();
    let mut finished = vec![false; views.len()];
    let mut waits = vec![false; views.len()];
    // of two with one name the first is meant
    let positions: HashMap<String, usize> =
        views.iter().enumerate().rev().map(|(at, (view, _))| (view.create.name.key(), at)).collect();
    for (view, _) in views {
        relations.insert(&view.create.name, Known::Waiting);
    }
    for first in 0..views.len() {
        // a view that reads one that is not translated yet waits for it on the stack
        let mut stack = vec![first];
        waits[first] = true;
        while let Some(&at) = stack.last() {
            if finished[at] {
                stack.pop();
                continue;
            }
            let (view, name) = views[at];
            relations.forget();
            let mut translated = one(view, name, relations, environment, case);
            if let Some(wanted) = relations.take_wanted() {
                match positions.get(&wanted).copied() {
                    Some(next) if !waits[next] => {
                        waits[next] = true;
                        stack.push(next);
                        continue;
                    }
                    Some(_) | None => translated = Err(Refusal::new("a view that reads itself", 0)),
                }
            }
            let known = match translated {
                Ok((relation, plan, diagnostics)) => {
                    done.plans.push(plan);
                    done.diagnostics.extend(diagnostics);
                    Known::Here(relation)
                }
                Err(refusal) => {
                    done.diagnostics.push(lost(view, &refusal, relations.take_missed()));
                    Known::Lost(format!("the view {}, which is not in the output", view.create.name.text))
                }
            };
            relations.insert(&view.create.name, known);
            finished[at] = true;
            waits[at] = false;
        }
    }
    done
}

fn lost(view: &View, refusal: &Refusal, depends: bool) -> Diagnostic {
    let before = view.text.as_deref().and_then(|text| text.get(..refusal.offset)).unwrap_or_default();
    let line = view.line + before.bytes().filter(|byte| *byte == b'\n').count() as u64;
    let (code, message) = if depends {
        ("view.depends", format!("this view is not in the output: it reads {}", refusal.construct))
    } else {
        ("view.untranslated", format!("this view is not in the output: {refusal}"))
    };
    Diagnostic::new(code, message).object(&view.create.name.text).line(line)
}

type Translated = (Relation, ViewPlan, Vec<Diagnostic>);

fn one(
    view: &View,
    name: &Qualified,
    relations: &Relations,
    environment: &Environment,
    case: Case,
) -> Result<Translated, Refusal> {
    let Some(text) = &view.text else { return Err(Refusal::new("text that is not UTF-8", 0)) };
    let parsed = parse_select(&view.create.select).map_err(|error| Refusal::new(error.to_string(), error.offset))?;
    let scope = Scope::of_statement(environment, relations, text, Vec::new());
    let selected = select(&parsed, &scope)?.read_from(&scope);
    let declared = &view.create.columns;
    let own: Vec<String> = match declared.len() {
        0 => selected.columns.iter().map(|(name, _)| name.clone()).collect(),
        length if length == selected.columns.len() => declared.iter().map(|name| name.text.clone()).collect(),
        length => return Err(Refusal::new(format!("{length} names for {} columns", selected.columns.len()), 0)),
    };
    let mut diagnostics = Vec::new();
    let mut given = Names::default();
    let columns = selected.named(unique(own), |name| {
        let given = given.give(&case.apply(name));
        if given.changed {
            let message = format!("the column is called {} in PostgreSQL", quoted(&given.name));
            diagnostics.push(
                Diagnostic::new("name.changed", message).object(&view.create.name.text).column(name).line(view.line),
            );
        }
        given.name
    });
    let given = columns.iter().map(|column| column.given.clone()).collect();
    let (mut columns, mut select) = (columns, selected.select);
    for at in select.show_citext() {
        if let Some(RelationColumn { typed: Ok(typed), .. }) = columns.get_mut(at) {
            typed.expr = Expr::Uncased(Box::new(typed.expr.clone()));
        }
    }
    let mut plan = ViewPlan { name: name.clone(), columns: given, select, elements: Vec::new() };
    for (at, column) in columns.iter().enumerate() {
        if let Ok(typed @ Typed { kind: Kind::Element(nested), offset, .. }) = &column.typed {
            typed.sure("the spelling")?;
            // what the view will call; without helpers there is none
            scope.helper(Helper::JsonShown, vec![Expr::Null], *offset)?;
            plan.elements.push(at);
            diagnostics.push(
                Diagnostic::new("view.element", told(*nested))
                    .object(&view.create.name.text)
                    .column(&column.name.text)
                    .line(view.line)
                    .hint("a value that comes later and has another type is an error; CAST in the view says the type"),
            );
        }
    }
    let mut relation = Relation::new(name.clone(), columns);
    if !plan.elements.is_empty() {
        let copies = relations.take_copied() + 1;
        relation.query = Some(Box::new(ViewQuery { select: plan.select.clone(), copies }));
    }
    Ok((relation, plan, diagnostics))
}

/// What becomes of a column of values whose type the data decide.
fn told(nested: Nested) -> &'static str {
    match nested {
        Nested::Nothing | Nested::Text => {
            "numbers or text, as the data decide: it is bigint, double precision or numeric if all values are numbers \
             when the view is made, else text"
        }
        Nested::Jsonb => {
            "numbers, text or JSON, as the data decide: it is bigint, double precision or numeric if all values are \
             numbers when the view is made, jsonb if all are arrays or objects, else text, where jsonb spells these"
        }
    }
}
