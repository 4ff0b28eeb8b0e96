//! Rows whose parent does not exist, counted for `--check`.
//!
//! In: every value of every row. Out: per foreign key how many rows have no parent, exactly as long as the keys fit in
//! [`BUDGET`]. Keys are compared as PostgreSQL will: by value, without regard to SQLite's collations. Integers that
//! follow each other are kept as one run, everything else as a hash of 128 bits.

use crate::catalog::{Catalog, ForeignKey};
use crate::report::Diagnostic;
use crate::sqlite::literal::Literal;
use crate::translate::citext::may_become;
use crate::translate::foreign_key::parent_positions;
use crate::translate::policy::NocasePolicy;
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Keys that are remembered: about 64 MiB.
const BUDGET: usize = 1 << 20;

/// A value of a key, or several of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Key {
    Null,
    Integer(i64),
    Hash(u64, u64),
}

impl Key {
    fn of(value: &Literal<'_>) -> Key {
        match value {
            Literal::Null => Key::Null,
            Literal::Integer(value) => Key::Integer(*value),
            Literal::Real { value, .. } if value.fract() == 0.0 && value.abs() < 9.0e15 => Key::Integer(*value as i64),
            Literal::Real { value, .. } => Key::hash(&(1, value.to_bits())),
            Literal::Text(text) => Key::hash(&(2, text.bytes(&mut Vec::new()))),
            Literal::Blob(digits) => Key::hash(&(3, digits.to_ascii_lowercase())),
        }
    }

    fn hash(value: &impl Hash) -> Key {
        let half = |seed: u8| {
            let mut hasher = DefaultHasher::new();
            (seed, value).hash(&mut hasher);
            hasher.finish()
        };
        Key::Hash(half(0), half(1))
    }

    /// The key of several columns; none where one of them is NULL.
    fn joined(parts: &[Key]) -> Option<Key> {
        match parts {
            _ if parts.contains(&Key::Null) => None,
            [only] => Some(*only),
            _ => Some(Key::hash(&parts)),
        }
    }
}

/// The keys of a parent.
#[derive(Debug, Default)]
struct Keys {
    runs: Vec<(i64, i64)>,
    others: HashSet<Key>,
}

impl Keys {
    /// Adds a key; tells whether that took memory.
    fn add(&mut self, key: Key) -> bool {
        let Key::Integer(n) = key else { return self.others.insert(key) };
        match self.runs.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(n) => {
                *last = n;
                false
            }
            // runs stay sorted, so that they can be searched
            Some((_, last)) if *last >= n => self.others.insert(key),
            Some(_) | None => {
                self.runs.push((n, n));
                true
            }
        }
    }

    fn has(&self, key: Key) -> bool {
        if let Key::Integer(n) = key {
            let at = self.runs.partition_point(|run| run.1 < n);
            if self.runs.get(at).is_some_and(|run| run.0 <= n) {
                return true;
            }
        }
        self.others.contains(&key)
    }
}

/// Rows without a parent so far: how many, and the line of the first.
type Waiting = HashMap<Key, (u64, u64)>;

/// What is remembered of a table.
#[derive(Debug, Default)]
struct Watched {
    /// The columns of its keys, and their values.
    parents: Vec<(Vec<usize>, Keys)>,
    /// By foreign key.
    children: Vec<Waiting>,
    /// The row at hand: the keys of its columns.
    row: Vec<Key>,
}

/// All tables.
#[derive(Debug, Default)]
pub(super) struct Orphans {
    tables: Vec<Watched>,
    remembered: usize,
}

impl Orphans {
    /// Makes room for the tables of a catalog.
    pub fn declare(&mut self, catalog: &Catalog) {
        for table in &catalog.tables()[self.tables.len()..] {
            let keys = table.primary_key.iter().chain(&table.unique_keys);
            self.tables.push(Watched {
                parents: keys.map(|key| (key.positions(), Keys::default())).collect(),
                children: table.foreign_keys.iter().map(|_| Waiting::new()).collect(),
                row: vec![Key::Null; table.columns.len()],
            });
        }
    }

    /// A value of the row at hand.
    pub fn value(&mut self, table: usize, column: usize, value: &Literal<'_>) {
        let watched = &mut self.tables[table];
        let used = watched.parents.iter().any(|(columns, _)| columns.contains(&column)) || !watched.children.is_empty();
        if used {
            watched.row[column] = Key::of(value);
        }
    }

    /// The row is complete.
    pub fn row(&mut self, table: usize, line: u64, catalog: &Catalog) {
        if self.remembered >= BUDGET {
            return;
        }
        let watched = &mut self.tables[table];
        for (columns, keys) in &mut watched.parents {
            let parts: Vec<Key> = columns.iter().map(|column| watched.row[*column]).collect();
            let new = Key::joined(&parts).is_some_and(|key| keys.add(key));
            self.remembered += usize::from(new);
        }
        for (at, foreign_key) in catalog.tables()[table].foreign_keys.iter().enumerate() {
            let parts: Vec<Key> = foreign_key.columns.iter().map(|column| self.tables[table].row[*column]).collect();
            let Some(key) = Key::joined(&parts) else { continue };
            if self.parent(foreign_key, catalog).is_some_and(|keys| keys.has(key)) {
                continue;
            }
            let waiting = &mut self.tables[table].children[at];
            let before = waiting.len();
            waiting.entry(key).or_insert((0, line)).0 += 1;
            self.remembered += waiting.len() - before;
        }
    }

    /// The keys that a foreign key refers to, in the order of its columns.
    fn parent(&self, foreign_key: &ForeignKey, catalog: &Catalog) -> Option<&Keys> {
        let at = catalog.find(&foreign_key.parent.text)?;
        let columns = parent_positions(foreign_key, &catalog.tables()[at])?;
        let known = self.tables.get(at)?.parents.iter().find(|(known, _)| *known == columns);
        known.map(|(_, keys)| keys)
    }

    /// What was found.
    pub fn tell(&self, catalog: &Catalog, nocase: NocasePolicy) -> Vec<Diagnostic> {
        let mut told = Vec::new();
        for (table, watched) in catalog.tables().iter().zip(&self.tables) {
            for (foreign_key, waiting) in table.foreign_keys.iter().zip(&watched.children) {
                let parent = &foreign_key.parent.text;
                let names: Vec<&str> =
                    foreign_key.columns.iter().map(|column| table.columns[*column].name.text.as_str()).collect();
                let place = |d: Diagnostic| d.object(&table.name.text).column(names.join(", "));
                let uncounted = |why: &str| {
                    let message = format!("rows without a parent in {parent} are not counted: {why}");
                    place(Diagnostic::new("fk.uncounted", message))
                };
                if self.remembered >= BUDGET {
                    told.push(uncounted("the dump has more keys than --check remembers"));
                    continue;
                }
                let Some(at) = catalog.find(parent) else { continue };
                if nocase == NocasePolicy::Citext && may_become(&catalog.tables()[at]) {
                    told.push(uncounted("with --nocase citext the case of its key may not matter"));
                    continue;
                }
                let Some(keys) = self.parent(foreign_key, catalog) else {
                    told.push(uncounted("it refers to no key that is declared before the rows"));
                    continue;
                };
                let orphans: Vec<&(u64, u64)> =
                    waiting.iter().filter(|(key, _)| !keys.has(**key)).map(|(_, found)| found).collect();
                let count: u64 = orphans.iter().map(|found| found.0).sum();
                if let Some(line) = orphans.iter().map(|found| found.1).min() {
                    let message = format!("rows without a parent in {parent}: the foreign key will be NOT VALID");
                    told.push(place(Diagnostic::new("fk.orphans", message)).count(count).line(line));
                }
            }
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_again() {
        let mut keys = Keys::default();
        let taken = [1, 2, 3, 10, 5, 11, 2].map(|n| keys.add(Key::Integer(n)));
        assert_eq!(taken, [true, false, false, true, true, false, true]);
        for (n, want) in [(0, false), (1, true), (3, true), (4, false), (5, true), (10, true), (11, true), (12, false)]
        {
            assert_eq!(keys.has(Key::Integer(n)), want, "{n}");
        }
        assert_eq!(Key::of(&Literal::Real { value: 2.0, text: b"2.0" }), Key::Integer(2));
        assert_eq!(Key::joined(&[Key::Integer(1), Key::Null]), None);
    }
}
