//! `--explain`: the declarations that were asked for, and what the script makes of them.
//!
//! A table is told with its indexes and triggers, as `.schema` of the sqlite3 shell tells it. In: each CREATE of the
//! dump, the statements that the script kept. Out: [`Explained`] for the report.

use super::statements::RawStatement;
use crate::pg::shown::Shown;
use crate::report::Report;
use crate::report::explain::Explained;
use crate::rules::functions::FUNCTIONS;
use crate::sqlite::ast::{Create, Name, TokenKind};
use crate::sqlite::token::tokenize;
use std::collections::HashMap;

/// The objects that were asked for.
#[derive(Debug, Default)]
pub(super) struct Explain {
    asked: Vec<Asked>,
    objects: Vec<Explained>,
    /// Tables, views and indexes have one name space, triggers another.
    numbers: HashMap<(Space, String), usize>,
    /// Every name of the dump, for somebody who wrote another one.
    names: Vec<String>,
}

#[derive(Debug)]
struct Asked {
    name: Name,
    /// An object has it, or belongs to the table that has it.
    found: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Space {
    /// Tables, views, indexes.
    Relations,
    /// Triggers.
    Triggers,
}

impl Explain {
    /// Nothing is asked for: nothing is kept.
    pub(super) fn new(asked: &[String]) -> Self {
        let asked = asked.iter().map(|name| Asked { name: Name::new(name), found: false }).collect();
        Explain { asked, ..Explain::default() }
    }

    /// Looks at a CREATE.
    pub(super) fn declared(&mut self, create: &Create, statement: &RawStatement<'_>) {
        if !self.asks() {
            return;
        }
        let (kind, name, of) = match create {
            Create::Table(table) => ("table", &table.name, None),
            Create::Index(index) => ("index", &index.name, Some(&index.table)),
            Create::View(view) => ("view", &view.name, None),
            Create::Trigger(trigger) => ("trigger", &trigger.name, Some(&trigger.table)),
            Create::VirtualTable(table) => ("virtual table", &table.name, None),
        };
        self.names.push(name.text.clone());
        let mut wanted = false;
        for asked in &mut self.asked {
            if asked.name.matches(&name.text) || of.is_some_and(|of| asked.name.matches(&of.text)) {
                asked.found = true;
                wanted = true;
            }
        }
        if !wanted {
            return;
        }
        let space = if kind == "trigger" { Space::Triggers } else { Space::Relations };
        self.numbers.insert((space, name.key()), self.objects.len());
        self.objects.push(Explained {
            kind,
            name: name.text.clone(),
            line: statement.line,
            sqlite: statement.bytes.to_vec(),
            postgres: Vec::new(),
            functions: functions(statement.bytes),
            helpers: Vec::new(),
        });
    }

    /// Whether anything was asked for.
    pub(super) fn asks(&self) -> bool {
        !self.asked.is_empty()
    }

    /// The number by which the script knows an object that was asked for.
    pub(super) fn number(&self, space: Space, name: &Name) -> Option<usize> {
        if !self.asks() { None } else { self.numbers.get(&(space, name.key())).copied() }
    }

    /// The objects with what became of them; names that nothing has.
    pub(super) fn tell(&mut self, shown: &Shown, report: &mut Report) {
        for (number, mut object) in std::mem::take(&mut self.objects).into_iter().enumerate() {
            object.postgres = shown.statements(number).map(str::to_owned).collect();
            object.helpers = shown.helpers(number).collect();
            report.explained.push(object);
        }
        let missing = self.asked.iter().filter(|asked| !asked.found);
        report.unexplained = missing.map(|asked| asked.name.text.clone()).collect();
        if !report.unexplained.is_empty() {
            report.near = std::mem::take(&mut self.names);
        }
    }
}

/// The functions with a rule that a statement calls, sorted.
fn functions(statement: &[u8]) -> Vec<&'static str> {
    let tokens = tokenize(statement).unwrap_or_default();
    let calls = tokens.windows(2).filter(|pair| pair[0].kind == TokenKind::Word && pair[1].text == "(");
    let mut names: Vec<&str> = calls
        .filter_map(|pair| FUNCTIONS.iter().find(|row| row.0.eq_ignore_ascii_case(&pair[0].text)))
        .map(|row| row.0)
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}
