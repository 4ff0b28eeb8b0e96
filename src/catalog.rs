//! What SQLite declared, with names resolved the way SQLite resolves them (ASCII letters without regard to case).
//!
//! In: statements from `sqlite::ddl`, rows of sqlite_sequence. Out: tables with their keys as column positions, indexes,
//! and the names of everything else. Nothing here knows a value or PostgreSQL.

use crate::sqlite::affinity::{Affinity, affinity};
use crate::sqlite::ast::{
    ColumnConstraint, Conflict, CreateIndex, CreateTable, CreateTrigger, CreateView, DeclaredType, DefaultValue,
    Deferrable, Expression, ForeignKeyAction, ForeignKeyClause, IndexedColumn, Name, SortOrder, TableConstraint,
    TokenKind,
};
use crate::sqlite::module::{Module, Shadow};
use std::collections::{HashMap, HashSet};

/// A column as declared.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its name.
    pub name: Name,
    /// Its declared type.
    pub declared: Option<DeclaredType>,
    /// Its affinity.
    pub affinity: Affinity,
    /// `NOT NULL`.
    pub not_null: bool,
    /// The `ON CONFLICT` of its `NOT NULL`, other than ABORT.
    pub null_conflict: Option<Conflict>,
    /// `DEFAULT`, the last one written.
    pub default: Option<DefaultValue>,
    /// `COLLATE`, the last one written.
    pub collation: Option<Name>,
    /// `GENERATED ALWAYS AS (..)`, and whether it is STORED. Such a column has no value in an INSERT.
    pub generated: Option<(Expression, bool)>,
    /// What INSERTs call it where they go to the table in which a virtual table keeps its rows.
    pub stored_as: Option<Name>,
}

/// A member of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyColumn {
    /// Position of the column.
    pub column: usize,
    /// `COLLATE` in the list.
    pub collation: Option<Name>,
    /// `DESC` in the list.
    pub descending: bool,
}

/// A PRIMARY KEY or UNIQUE constraint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// `CONSTRAINT name`.
    pub name: Option<Name>,
    /// The members.
    pub columns: Vec<KeyColumn>,
    /// `ON CONFLICT`, other than ABORT.
    pub conflict: Option<Conflict>,
}

impl Key {
    /// The positions of its columns.
    pub fn positions(&self) -> Vec<usize> {
        self.columns.iter().map(|member| member.column).collect()
    }
}

/// A CHECK constraint.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    /// `CONSTRAINT name`.
    pub name: Option<Name>,
    /// The condition.
    pub condition: Expression,
    /// The column it was written at.
    pub column: Option<usize>,
}

/// A FOREIGN KEY constraint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeignKey {
    /// `CONSTRAINT name`.
    pub name: Option<Name>,
    /// Positions of the child columns.
    pub columns: Vec<usize>,
    /// The parent table as written.
    pub parent: Name,
    /// The parent columns as written; empty means the parent's primary key.
    pub parent_columns: Vec<Name>,
    /// `ON DELETE`.
    pub on_delete: Option<ForeignKeyAction>,
    /// `ON UPDATE`.
    pub on_update: Option<ForeignKeyAction>,
    /// `DEFERRABLE`.
    pub deferrable: Option<Deferrable>,
    /// `MATCH` something other than SIMPLE, which SQLite ignores.
    pub matching: Option<Name>,
}

/// A table as declared.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::struct_excessive_bools)] // each is something that its declaration says, independent of the others
pub struct Table {
    /// Its name.
    pub name: Name,
    /// The line of its CREATE.
    pub line: u64,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its primary key.
    pub primary_key: Option<Key>,
    /// Its other unique keys.
    pub unique_keys: Vec<Key>,
    /// Its checks.
    pub checks: Vec<Check>,
    /// Its foreign keys.
    pub foreign_keys: Vec<ForeignKey>,
    /// The column that is the rowid: one INTEGER column, the whole primary key, in a rowid table.
    pub rowid_alias: Option<usize>,
    /// `AUTOINCREMENT`.
    pub autoincrement: bool,
    /// `WITHOUT ROWID`.
    pub without_rowid: bool,
    /// `STRICT`.
    pub strict: bool,
    /// It belongs to Core Data, whose columns declared TIMESTAMP count from 2001.
    pub core_data: bool,
    /// A virtual table keeps something in it.
    pub shadow: bool,
}

/// Something in a declaration that names what is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unresolved {
    /// `PRIMARY KEY`, `UNIQUE`, `FOREIGN KEY`.
    pub what: &'static str,
    /// The name, or the expression, that is no column of the table.
    pub name: String,
}

impl Table {
    /// Resolves a CREATE TABLE. What names a column that does not exist is left out and returned (SQLite refuses it, but
    /// edits of sqlite_schema can store it).
    pub fn resolve(create: CreateTable, line: u64) -> (Table, Vec<Unresolved>) {
        let mut unresolved = Vec::new();
        let mut table = Table {
            name: create.name,
            line,
            columns: Vec::with_capacity(create.columns.len()),
            primary_key: None,
            unique_keys: Vec::new(),
            checks: Vec::new(),
            foreign_keys: Vec::new(),
            rowid_alias: None,
            autoincrement: false,
            without_rowid: create.without_rowid,
            strict: create.strict,
            core_data: false,
            shadow: false,
        };
        let mut descending_alias = false;
        for (at, definition) in create.columns.into_iter().enumerate() {
            let declared = definition.declared_type.as_ref().map(|ty| ty.name.as_str());
            // in a STRICT table ANY keeps '1' beside 1; elsewhere the word is one of those that mean NUMERIC
            let any = create.strict && declared.is_some_and(|name| name.eq_ignore_ascii_case("any"));
            let mut column = Column {
                affinity: if any { Affinity::Blob } else { affinity(declared) },
                name: definition.name,
                declared: definition.declared_type,
                not_null: false,
                null_conflict: None,
                default: None,
                collation: None,
                generated: None,
                stored_as: None,
            };
            let key = |name, conflict| Key {
                name,
                columns: vec![KeyColumn { column: at, collation: None, descending: false }],
                conflict: deviating(conflict),
            };
            for named in definition.constraints {
                match named.constraint {
                    ColumnConstraint::PrimaryKey { order, conflict, autoincrement } => {
                        descending_alias = order == Some(SortOrder::Desc);
                        table.autoincrement |= autoincrement;
                        table.primary_key = Some(key(named.name, conflict));
                    }
                    ColumnConstraint::NotNull(conflict) => {
                        column.not_null = true;
                        column.null_conflict = deviating(conflict);
                    }
                    ColumnConstraint::Unique(conflict) => table.unique_keys.push(key(named.name, conflict)),
                    ColumnConstraint::Check(condition, _) => {
                        table.checks.push(Check { name: named.name, condition, column: Some(at) });
                    }
                    ColumnConstraint::Default(value) => column.default = Some(value),
                    ColumnConstraint::Collate(name) => column.collation = Some(name),
                    ColumnConstraint::References(clause) => {
                        table.foreign_keys.push(foreign_key(named.name, vec![at], clause));
                    }
                    ColumnConstraint::Generated { expression, stored } => {
                        column.generated = Some((expression, stored));
                    }
                    ColumnConstraint::Deferrable(deferrable) => {
                        if let Some(last) = table.foreign_keys.last_mut() {
                            last.deferrable = Some(deferrable);
                        }
                    }
                    ColumnConstraint::Null(_) | ColumnConstraint::Dangling => {}
                }
            }
            table.columns.push(column);
        }
        for named in create.constraints {
            match named.constraint {
                TableConstraint::PrimaryKey { columns, autoincrement, conflict } => {
                    descending_alias = false;
                    table.autoincrement |= autoincrement;
                    table.primary_key = table.key("PRIMARY KEY", named.name, &columns, conflict, &mut unresolved);
                }
                TableConstraint::Unique { columns, conflict } => {
                    table.unique_keys.extend(table.key("UNIQUE", named.name, &columns, conflict, &mut unresolved));
                }
                TableConstraint::Check(condition, _) => {
                    table.checks.push(Check { name: named.name, condition, column: None });
                }
                TableConstraint::ForeignKey { columns, clause } => {
                    let positions: Vec<_> = columns.iter().filter_map(|name| table.position(&name.text)).collect();
                    if positions.len() == columns.len() {
                        table.foreign_keys.push(foreign_key(named.name, positions, clause));
                    } else {
                        let missing = columns.iter().find(|name| table.position(&name.text).is_none());
                        unresolved
                            .extend(missing.map(|name| Unresolved { what: "FOREIGN KEY", name: name.text.clone() }));
                    }
                }
                TableConstraint::Dangling => {}
            }
        }
        table.finish(descending_alias);
        (table, unresolved)
    }

    fn finish(&mut self, descending_alias: bool) {
        if let Some(key) = &self.primary_key {
            let positions = key.positions();
            if let [at] = positions[..] {
                let integer = self.columns[at]
                    .declared
                    .as_ref()
                    .is_some_and(|ty| ty.name.eq_ignore_ascii_case("integer") && ty.arguments.is_empty());
                if integer && !self.without_rowid && !descending_alias {
                    self.rowid_alias = Some(at);
                }
            }
            if self.without_rowid {
                for at in positions {
                    self.columns[at].not_null = true;
                }
            }
        }
        if let Some(at) = self.rowid_alias {
            self.columns[at].not_null = true;
            // a NULL there is the next number
            self.columns[at].null_conflict = None;
        }
        // SQLite makes one index of keys that say the same, with the one conflict clause that they have
        let mut kept: Vec<Key> = Vec::new();
        for key in std::mem::take(&mut self.unique_keys) {
            let signature = Some(signature(&key));
            let mut earlier = self.primary_key.iter_mut().chain(&mut kept);
            match earlier.find(|known| Some(self::signature(known)) == signature) {
                Some(known) => known.conflict = known.conflict.or(key.conflict),
                None => kept.push(key),
            }
        }
        self.unique_keys = kept;
    }

    fn key(
        &self,
        what: &'static str,
        name: Option<Name>,
        members: &[IndexedColumn],
        conflict: Option<Conflict>,
        unresolved: &mut Vec<Unresolved>,
    ) -> Option<Key> {
        let mut columns: Vec<KeyColumn> = Vec::with_capacity(members.len());
        for member in members {
            let Some(column) = member_name(&member.expression).and_then(|name| self.position(name)) else {
                unresolved.push(Unresolved { what, name: text_of(&member.expression) });
                return None;
            };
            // a column named twice adds nothing
            if !columns.iter().any(|known| known.column == column) {
                columns.push(KeyColumn {
                    column,
                    collation: member.collation.clone(),
                    descending: member.order == Some(SortOrder::Desc),
                });
            }
        }
        Some(Key { name, columns, conflict: deviating(conflict) })
    }

    /// The position of a column by its name.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name.matches(name))
    }

    /// The position of a column by what an INSERT calls it.
    pub fn insert_position(&self, name: &str) -> Option<usize> {
        let stored = |column: &Column| column.stored_as.as_ref().is_some_and(|stored| stored.matches(name));
        self.columns.iter().position(stored).or_else(|| self.position(name))
    }

    /// The positions of the columns that an INSERT without a column list gives values for.
    pub fn stored_columns(&self) -> Vec<usize> {
        (0..self.columns.len()).filter(|at| self.columns[*at].generated.is_none()).collect()
    }

    /// Whether the column is part of the primary key or of a unique key.
    pub fn is_key_column(&self, at: usize) -> bool {
        let has = |key: &Key| key.columns.iter().any(|member| member.column == at);
        self.primary_key.as_ref().is_some_and(has) || self.unique_keys.iter().any(has)
    }
}

fn signature(key: &Key) -> Vec<(usize, Option<String>)> {
    key.columns.iter().map(|member| (member.column, member.collation.as_ref().map(Name::key))).collect()
}

fn deviating(conflict: Option<Conflict>) -> Option<Conflict> {
    conflict.filter(|conflict| *conflict != Conflict::Abort)
}

fn foreign_key(name: Option<Name>, columns: Vec<usize>, clause: ForeignKeyClause) -> ForeignKey {
    ForeignKey {
        name,
        columns,
        parent: clause.table,
        parent_columns: clause.columns,
        on_delete: clause.on_delete,
        on_update: clause.on_update,
        deferrable: clause.deferrable,
        matching: clause.matching.filter(|name| !name.matches("simple")),
    }
}

/// The member is a name and nothing else.
pub fn member_name(expression: &Expression) -> Option<&str> {
    match &expression.tokens[..] {
        [token] => match token.kind {
            TokenKind::Word | TokenKind::DoubleQuoted | TokenKind::Quoted | TokenKind::String => Some(&token.text),
            TokenKind::Blob | TokenKind::Number | TokenKind::Variable | TokenKind::Operator => None,
        },
        _ => None,
    }
}

/// An expression as its statement has it, but for comments, for messages: a blank where the source has some.
pub fn text_of(expression: &Expression) -> String {
    let mut text = String::new();
    let mut end = None;
    for token in &expression.tokens {
        if end.is_some_and(|end| end < token.offset) {
            text.push(' ');
        }
        let before = text.len();
        let quoted = |mark: char| format!("{mark}{}{mark}", token.text.replace(mark, &String::from_iter([mark; 2])));
        text += &match token.kind {
            TokenKind::Word | TokenKind::Number | TokenKind::Variable | TokenKind::Operator => token.text.clone(),
            TokenKind::DoubleQuoted | TokenKind::Quoted => quoted('"'),
            TokenKind::String => quoted('\''),
            TokenKind::Blob => format!("x'{}'", token.text),
        };
        end = Some(token.offset + text.len() - before);
    }
    text
}

/// An index as declared, with the line of its CREATE.
#[derive(Debug, Clone, PartialEq)]
pub struct Index {
    /// The statement.
    pub create: CreateIndex,
    /// Its line.
    pub line: u64,
}

/// A view as declared.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// The statement.
    pub create: CreateView,
    /// Its text; without it where it is not UTF-8.
    pub text: Option<String>,
    /// Its line.
    pub line: u64,
}

/// A virtual table as declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VirtualTable {
    /// Its name.
    pub name: Name,
    /// The line of its CREATE.
    pub line: u64,
    /// Its module with its arguments.
    pub module: Module,
    /// The dump fills it by INSERTs into itself, as if it were an ordinary table.
    pub direct: bool,
}

/// A trigger as declared.
#[derive(Debug, Clone, PartialEq)]
pub struct Trigger {
    /// The statement.
    pub create: CreateTrigger,
    /// Its text; without it where it is not UTF-8.
    pub text: Option<String>,
    /// Its line.
    pub line: u64,
}

/// What a dump declares.
#[derive(Debug, Default)]
pub struct Catalog {
    tables: Vec<Table>,
    by_name: HashMap<String, usize>,
    /// The indexes, in the order of the dump.
    pub indexes: Vec<Index>,
    /// The views, in the order of the dump.
    pub views: Vec<View>,
    /// The triggers, in the order of the dump.
    pub triggers: Vec<Trigger>,
    /// The names of the views, in lower case.
    view_names: HashSet<String>,
    sequences: HashMap<String, i64>,
    virtual_tables: Vec<VirtualTable>,
    /// Tables of the dump that are not filed and whose rows are read over, in lower case.
    left_out: HashSet<String>,
}

impl Catalog {
    /// Files a table; false when one of that name is there already (`IF NOT EXISTS` then means nothing).
    pub fn add_table(&mut self, table: Table) -> bool {
        let key = table.name.key();
        if self.by_name.contains_key(&key) {
            return false;
        }
        self.by_name.insert(key, self.tables.len());
        self.tables.push(table);
        true
    }

    /// Whether a table that is not in the catalog yet belongs to Core Data: its own columns say so, or the two tables in
    /// which Core Data keeps its books are there.
    pub fn is_core_data(&self, table: &Table) -> bool {
        let own = ["Z_PK", "Z_ENT", "Z_OPT"].iter().all(|name| table.position(name).is_some());
        let books = ["Z_PRIMARYKEY", "Z_METADATA"];
        own || books.iter().all(|name| table.name.matches(name) || self.find(name).is_some())
    }

    /// All tables belong to Core Data; those that nobody took for it so far.
    pub fn all_are_core_data(&mut self) -> Vec<usize> {
        let unknown = (0..self.tables.len()).filter(|at| !self.tables[*at].core_data).collect();
        self.tables.iter_mut().for_each(|table| table.core_data = true);
        unknown
    }

    /// The tables, in the order of the dump.
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// The position of a table by its name.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.by_name.get(&name.to_ascii_lowercase()).copied()
    }

    /// Notes the largest number given by AUTOINCREMENT; of several rows for one table SQLite reads the first.
    pub fn add_sequence(&mut self, table: &str, number: i64) {
        self.sequences.entry(table.to_owned()).or_insert(number);
    }

    /// The same in place of what was noted.
    pub fn set_sequence(&mut self, table: &str, number: i64) {
        self.sequences.insert(table.to_owned(), number);
    }

    /// The largest number given by AUTOINCREMENT, if sqlite_sequence knows the table.
    pub fn sequence(&self, table: &Name) -> Option<i64> {
        self.sequences.get(&table.text).copied()
    }

    /// Files a virtual table.
    pub fn add_virtual_table(&mut self, table: VirtualTable) {
        self.virtual_tables.push(table);
    }

    /// The virtual tables, in the order of the dump.
    pub fn virtual_tables(&self) -> &[VirtualTable] {
        &self.virtual_tables
    }

    /// Forgets the virtual tables that are not to be kept.
    pub fn retain_virtual_tables(&mut self, keep: impl Fn(&VirtualTable) -> bool) {
        self.virtual_tables.retain(keep);
    }

    /// The position of a virtual table by its name.
    pub fn find_virtual(&self, name: &str) -> Option<usize> {
        self.virtual_tables.iter().position(|table| table.name.matches(name))
    }

    /// From here on the rows of a virtual table come by INSERTs into itself.
    pub fn set_direct(&mut self, at: usize) {
        self.virtual_tables[at].direct = true;
    }

    /// The virtual table that keeps its rows in a table of this name and these columns, and what is in it.
    pub fn shadow<'a>(&self, name: &str, columns: impl Iterator<Item = &'a Name> + Clone) -> Option<(usize, Shadow)> {
        self.virtual_tables.iter().enumerate().find_map(|(at, table)| {
            let begins = name.get(..table.name.text.len()).is_some_and(|start| table.name.matches(start));
            let suffix = name.get(table.name.text.len()..).filter(|_| begins)?;
            Some((at, table.module.shadow(suffix, columns.clone())?))
        })
    }

    /// Notes a table that is left out, rows and all.
    pub fn leave_out(&mut self, name: &Name) {
        self.left_out.insert(name.key());
    }

    /// Files a view.
    pub fn add_view(&mut self, view: View) {
        self.view_names.insert(view.create.name.key());
        self.views.push(view);
    }

    /// Whether a view has this name.
    pub fn has_view(&self, name: &str) -> bool {
        self.view_names.contains(&name.to_ascii_lowercase())
    }

    /// Whether a table is left out.
    pub fn is_left_out(&self, name: &str) -> bool {
        self.left_out.contains(&name.to_ascii_lowercase())
    }

    /// INSERTs into this name fill that table, and call its columns so.
    pub fn stored_as(&mut self, at: usize, name: &Name, columns: Vec<Name>) {
        self.by_name.insert(name.key(), at);
        for (column, stored) in self.tables[at].columns.iter_mut().zip(columns) {
            column.stored_as = Some(stored);
        }
    }

    /// Another name for a table and for its columns.
    pub fn rename(&mut self, at: usize, name: &Name, columns: Vec<Name>) {
        self.by_name.insert(name.key(), at);
        self.tables[at].name = name.clone();
        for (column, name) in self.tables[at].columns.iter_mut().zip(columns) {
            column.name = name;
        }
    }

    /// Forgets a table; those behind it move up.
    pub fn remove(&mut self, at: usize) {
        self.tables.remove(at);
        self.by_name.retain(|_, position| *position != at);
        self.by_name.values_mut().filter(|position| **position > at).for_each(|position| *position -= 1);
    }
}
