//! Statements kept for whoever asked what becomes of an object (`--explain`).
//!
//! The script names the object whose statements follow; as long as it names none, nothing is kept.

use super::helpers::Helper;

/// What was written of the objects that were asked for, each known by a number of the asker's.
#[derive(Debug, Default)]
pub struct Shown {
    about: Option<usize>,
    statements: Vec<(usize, String)>,
    helpers: Vec<(usize, &'static str)>,
}

impl Shown {
    /// Names the object whose statements follow.
    pub fn about(&mut self, object: Option<usize>) {
        self.about = object;
    }

    /// The statements of an object, in the order in which they are run.
    pub fn statements(&self, object: usize) -> impl Iterator<Item = &str> {
        self.statements.iter().filter(move |kept| kept.0 == object).map(|kept| kept.1.as_str())
    }

    /// The names of the helper functions that these statements call themselves.
    pub fn helpers(&self, object: usize) -> impl Iterator<Item = &'static str> {
        self.helpers.iter().filter(move |kept| kept.0 == object).map(|kept| kept.1)
    }

    pub(super) fn statement(&mut self, statement: &str) {
        if let Some(about) = self.about {
            self.statements.push((about, statement.to_owned()));
        }
    }

    pub(super) fn needs(&mut self, helpers: &[Helper]) {
        let Some(about) = self.about else { return };
        for helper in helpers {
            if !self.helpers.contains(&(about, helper.name())) {
                self.helpers.push((about, helper.name()));
            }
        }
    }
}
