//! `--table` and `--exclude-table`: which tables and views come along (pg_dump's -t and -T).
//!
//! In: patterns, and names as the dump declares them. What is not chosen is left out with its rows, indexes and
//! triggers; what reads it or refers to it is a Loss like any other.

use super::Conversion;
use crate::error::Result;
use crate::report::Diagnostic;
use crate::report::near::nearest;
use crate::sqlite::ast::Name;
use crate::sqlite::module::possible_owner;
use std::io::Write;
use std::str::FromStr;

/// A name in which `*` is any text and `?` any character; letters A to Z match without regard to case, as in SQLite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern(String);

impl FromStr for Pattern {
    type Err = String;
    fn from_str(text: &str) -> std::result::Result<Pattern, String> {
        if text.is_empty() { Err(String::from("a name is expected")) } else { Ok(Pattern(text.to_owned())) }
    }
}

impl Pattern {
    /// Whether the name is one of those.
    fn matches(&self, name: &str) -> bool {
        let (mut pattern, mut name) = (self.0.as_str(), name);
        // behind the last star, and what of the name was left there
        let mut star: Option<(&str, &str)> = None;
        loop {
            let mut rest = name.chars();
            let found = match (pattern.chars().next(), rest.next()) {
                (Some('*'), _) => {
                    pattern = &pattern[1..];
                    star = Some((pattern, name));
                    continue;
                }
                (None, None) => return true,
                (Some('?'), Some(_)) => true,
                (Some(wanted), Some(found)) => wanted.eq_ignore_ascii_case(&found),
                (None, Some(_)) | (Some(_), None) => false,
            };
            if found {
                pattern = pattern.get(pattern.chars().next().map_or(0, char::len_utf8)..).unwrap_or_default();
                name = rest.as_str();
                continue;
            }
            // the star takes one more
            let Some((behind, left)) = star else { return false };
            let mut left = left.chars();
            if left.next().is_none() {
                return false;
            }
            (pattern, name) = (behind, left.as_str());
            star = Some((behind, name));
        }
    }
}

/// What the two options say together.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// `--table`: only these, if there is one.
    pub only: Vec<Pattern>,
    /// `--exclude-table`: not these, even if the first one names them.
    pub without: Vec<Pattern>,
}

impl Selection {
    /// Whether nothing is left out.
    pub fn is_everything(&self) -> bool {
        self.only.is_empty() && self.without.is_empty()
    }

    /// Whether this table or view comes along.
    fn takes(&self, name: &str) -> bool {
        let one = |patterns: &[Pattern]| patterns.iter().any(|pattern| pattern.matches(name));
        (self.only.is_empty() || one(&self.only)) && !one(&self.without)
    }

    /// Whether it does, or may once it is known what keeps its rows in it: a virtual table that is declared behind.
    fn may_take(&self, name: &str) -> bool {
        self.takes(name) || possible_owner(name).is_some_and(|owner| self.takes(owner))
    }
}

/// What a pattern is for, and whether a name was found for it.
#[derive(Debug, Default)]
pub(super) struct Found {
    only: Vec<bool>,
    without: Vec<bool>,
    /// What is left out, as the dump declares it.
    pub left_out: Vec<Name>,
}

impl<W: Write> Conversion<'_, W> {
    /// Whether a table, virtual table or view is left out; then its rows are read over.
    pub(super) fn leaves_out(&mut self, name: &Name, line: u64) -> bool {
        let settings = self.settings;
        let selection = &settings.selection;
        for (patterns, found) in
            [(&selection.only, &mut self.selected.only), (&selection.without, &mut self.selected.without)]
        {
            found.resize(patterns.len(), false);
            for (pattern, found) in patterns.iter().zip(found) {
                *found |= pattern.matches(&name.text);
            }
        }
        let left_out = !selection.may_take(&name.text);
        if left_out {
            self.leave_out(name, line);
        }
        left_out
    }

    fn leave_out(&mut self, name: &Name, line: u64) {
        self.catalog.leave_out(name);
        self.selected.left_out.push(name.clone());
        let told = Diagnostic::new("table.excluded", "tables and views that --table or --exclude-table leave out");
        self.report.add(told.sample(name.text.clone()).line(line));
    }

    /// Behind the last row, when it is known which table keeps the rows of which virtual table.
    pub(super) fn settle_selection(&mut self) -> Result<()> {
        let settings = self.settings;
        let selection = &settings.selection;
        if selection.is_everything() {
            return Ok(());
        }
        for at in (0..self.catalog.tables().len()).rev() {
            let table = &self.catalog.tables()[at];
            let columns = table.columns.iter().map(|column| &column.name);
            let owner = self.catalog.shadow(&table.name.text, columns);
            let owner = owner.map(|(owner, _)| &self.catalog.virtual_tables()[owner].name);
            let name = owner.unwrap_or(&table.name);
            if !selection.takes(&name.text) {
                let (name, line, kept) = (table.name.clone(), table.line, owner.is_some());
                self.drop_table(at)?;
                if !kept {
                    self.leave_out(&name, line);
                }
            }
        }
        let Conversion { catalog, .. } = self;
        catalog.retain_virtual_tables(|table| selection.takes(&table.name.text));
        Ok(())
    }

    /// Patterns that no name matched.
    pub(super) fn tell_unmatched(&mut self) {
        let settings = self.settings;
        let selection = &settings.selection;
        let names = self.relation_names();
        let known = |name: &str| names.iter().any(|known| known.eq_ignore_ascii_case(name));
        for (option, patterns, found) in [
            ("--table", &selection.only, &self.selected.only),
            ("--exclude-table", &selection.without, &self.selected.without),
        ] {
            for (at, Pattern(pattern)) in patterns.iter().enumerate() {
                if found.get(at).is_some_and(|found| *found) {
                    continue;
                }
                let near = nearest(pattern, names.iter().map(String::as_str));
                let message = format!("{option}: no table or view of the dump has such a name{near}");
                let told = Diagnostic::new("option.table", message).object(pattern);
                let several: Vec<&str> = pattern.split(',').map(str::trim).collect();
                let hint = match pattern.rsplit_once('.') {
                    _ if several.len() > 1 && several.iter().all(|name| known(name)) => {
                        Some(several.iter().map(|name| format!("{option} {name}")).collect::<Vec<_>>().join(" "))
                    }
                    Some((_, name)) if known(name) => Some(format!("SQLite has no schemas: {option} {name}")),
                    Some(_) | None => None,
                };
                self.report.add(match hint {
                    Some(hint) => told.hint(hint),
                    None => told,
                });
            }
        }
    }

    /// The names of all tables and views of the dump, those that are left out with them.
    pub(super) fn relation_names(&self) -> Vec<String> {
        let Conversion { catalog, selected, .. } = self;
        let tables = catalog.tables().iter().map(|table| &table.name);
        let others = catalog.views.iter().map(|view| &view.create.name);
        let virtuals = catalog.virtual_tables().iter().map(|table| &table.name);
        tables.chain(others).chain(virtuals).chain(&selected.left_out).map(|name| name.text.clone()).collect()
    }

    /// Where there is nothing to convert: why.
    pub(super) fn tell_empty(&mut self) {
        // a table that is not in the output is told by itself
        let lost = |found: &Diagnostic| ["table.virtual", "table.temporary"].contains(&found.code);
        if !self.tables.is_empty() || !self.catalog.views.is_empty() || self.report.diagnostics.iter().any(lost) {
            return;
        }
        let left_out = self.selected.left_out.len();
        self.report.add(if left_out > 0 {
            let message = format!(
                "--table and --exclude-table leave nothing of the {left_out} table(s) and view(s) that the dump holds"
            );
            Diagnostic::new("input.empty", message)
        } else {
            Diagnostic::new("input.empty", "the dump holds no table and no view")
                .hint("sqlite3 makes an empty dump of a file that does not exist: is its name right?")
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_match_patterns() {
        for (pattern, name, want) in [
            ("users", "Users", true),
            ("users", "users2", false),
            ("log*", "log", true),
            ("log*", "logs_2024", true),
            ("*_log", "access_log", true),
            ("*_log", "access_logs", false),
            ("*a*b", "xaxbxb", true),
            ("*a*b", "xaxbxc", false),
            ("t?", "t1", true),
            ("t?", "t", false),
            ("t?", "t\u{e4}", true),
            ("*", "", true),
            ("\u{e4}*", "\u{e4}b", true),
            ("", "", true),
        ] {
            assert_eq!(Pattern(pattern.into()).matches(name), want, "{pattern} {name}");
        }
    }

    #[test]
    fn what_keeps_rows_of_a_virtual_table_waits_for_it() {
        let patterns = |names: &[&str]| names.iter().map(|name| Pattern((*name).into())).collect();
        let selection = Selection { only: patterns(&["docs", "a*"]), without: patterns(&["ab"]) };
        for (name, takes, may_take) in [
            ("docs", true, true),
            ("docs_content", false, true),
            ("other_content", false, false),
            ("docs_old", false, false),
            ("ab", false, false),
            ("abc", true, true),
        ] {
            assert_eq!((selection.takes(name), selection.may_take(name)), (takes, may_take), "{name}");
        }
    }
}
