//! Statements that are not rows of a user's table: CREATE, PRAGMA, and INSERTs into SQLite's own tables.

use super::hints::{RUN_IT, of_create, of_statement, of_value};
use super::hold::row_problem;
use super::nulls::Nulls;
use super::rows::Layout;
use super::statements::RawStatement;
use super::table::{Known, TableData};
use super::{Conversion, Pass};
use crate::catalog::{Index, Table};
use crate::codec::text::decode_hex;
use crate::error::{Error, Kind, Result, quoted};
use crate::pg::ident::MAX_COLUMNS;
use crate::pg::options::Duplicates;
use crate::report::{Diagnostic, sample};
use crate::rules::pragmas::{Meaning, pragma};
use crate::sqlite::ast::{Conflict, Create, CreateTable, Name};
use crate::sqlite::ddl::parse_create;
use crate::sqlite::ddl::swallowed::comments_out_statements;
use crate::sqlite::literal::Literal;
use crate::sqlite::row::{After, Header, Next, RowError, Verb, after_row, after_value, open};
use crate::sqlite::token::SyntaxError;
use crate::translate::table::table_names;
use std::io::Write;

/// Statements that change neither rows nor objects.
const NO_CHANGE: [&[u8]; 5] = [b"analyze", b"vacuum", b"reindex", b"select", b"explain"];

/// Statements that change what is converted already.
const CHANGES: [&[u8]; 5] = [b"alter", b"update", b"delete", b"drop", b"with"];

/// What an INSERT fills.
#[derive(Debug, Clone)]
pub(super) enum InsertTarget {
    /// A table of the dump.
    Table {
        /// Its position in the catalog.
        at: usize,
        /// How values meet columns.
        layout: Layout,
    },
    /// sqlite_sequence: positions of name and seq among the values.
    Sequence { name: usize, seq: usize },
    /// sqlite_schema: position of the SQL text.
    Schema { sql: usize },
    /// Statistics, shadow tables: read over.
    Nothing,
}

impl<W: Write> Conversion<'_, W> {
    /// CREATE of anything.
    pub(super) fn create(&mut self, statement: &RawStatement<'_>) -> Result<()> {
        let create = match parse_create(statement.bytes) {
            Ok(create) => create,
            Err(error) => {
                self.pass_over(statement);
                return Err(self.syntax(statement, &error));
            }
        };
        if comments_out_statements(statement.bytes) {
            let message = "a comment in it holds what looks like further statements of the dump: if the comment was never \
                           closed in SQLite, the dump has lost them";
            let text = sample(statement.bytes);
            self.report.add(Diagnostic::new("input.commented-out", message).line(statement.line).sample(text));
        }
        self.declare(create, statement)
    }

    fn syntax(&self, statement: &RawStatement<'_>, error: &SyntaxError) -> Error {
        let told = statement.error(Kind::Syntax, error.to_string(), error.offset, self.source);
        hinted(told, of_create(statement.bytes, error.offset))
    }

    fn declare(&mut self, create: Create, statement: &RawStatement<'_>) -> Result<()> {
        let line = statement.line;
        self.explain.declared(&create, statement);
        match create {
            Create::Table(table) => return self.declare_table(table, line),
            Create::Index(create) => self.catalog.indexes.push(Index { create, line }),
            Create::View(view) => self.declare_view(view, statement.bytes, line),
            Create::Trigger(create) => self.declare_trigger(create, statement.bytes, line),
            Create::VirtualTable(table) if self.catalog.find(&table.name.text).is_some() => {
                return self
                    .damage(format!("table {} is declared twice, here as a virtual table", table.name.text), line);
            }
            Create::VirtualTable(table) => self.declare_virtual(table, line),
        }
        Ok(())
    }

    pub(super) fn declare_table(&mut self, create: CreateTable, line: u64) -> Result<()> {
        if is_internal(&create.name.text) {
            return Ok(());
        }
        if create.temporary {
            let message = "a temporary table is not part of the database";
            self.report.add(Diagnostic::new("table.temporary", message).object(&create.name.text).line(line));
            return Ok(());
        }
        let Some(create) = self.shadow_table(create, line)? else { return Ok(()) };
        if self.catalog.find(&create.name.text).is_some() {
            if create.if_not_exists {
                return Ok(());
            }
            return self.damage(
                format!("table {} is declared twice: are these several dumps in one stream?", create.name.text),
                line,
            );
        }
        if self.leaves_out(&create.name, line) {
            return Ok(());
        }
        let (mut table, unresolved) = Table::resolve(create, line);
        table.core_data = self.catalog.is_core_data(&table);
        table.shadow = self.is_shadow(&table);
        let stored = table.stored_columns().len();
        if stored > MAX_COLUMNS {
            self.catalog.leave_out(&table.name);
            let message =
                format!("table {} has {stored} columns, a table of PostgreSQL at most {MAX_COLUMNS}", table.name.text);
            // its rows are no further error
            self.catalog.leave_out(&table.name);
            return Err(Error::new(Kind::Refused, message)
                .at(self.source, line)
                .hint("split it in SQLite into tables that share its key"));
        }
        for missing in unresolved {
            let message = format!("{} names {}, which is no column of the table", missing.what, missing.name);
            self.report.add(Diagnostic::new("constraint.unresolved", message).object(&table.name.text).line(line));
        }
        let (names, diagnostics) = table_names(&table, &self.settings.schema, self.settings.case, &mut self.relations);
        self.report.extend(diagnostics);
        let learnt = self
            .evidence
            .and_then(|evidence| evidence.of_table(self.tables.len(), &table.name.text, table.columns.len()));
        let mut data = match learnt {
            Some((decisions, nulls)) => TableData::new(names, decisions.to_vec(), Known::Exactly, nulls.to_vec()),
            None => {
                let decisions = super::hold::declared(&table, &self.settings.policy);
                TableData::new(names, decisions, Known::SoFar, Nulls::declared(&table))
            }
        };
        if table.primary_key.iter().chain(&table.unique_keys).any(|key| key.conflict.is_some_and(merges)) {
            data.duplicates = Duplicates::Stop;
        }
        let policy = &self.settings.policy;
        for told in policy.columns.iter().filter(|told| table.name.matches(&told.table)) {
            let at = table.position(&told.column);
            if at.is_some() && at == table.rowid_alias && !told.pg_type.is_identity() {
                let message = format!(
                    "an INTEGER PRIMARY KEY numbers its rows, and no {} can: smallint, integer or bigint",
                    told.pg_type
                );
                let told = Diagnostic::new("option.identity", message).object(&told.table).column(&told.column);
                self.report.add(told.line(line));
            }
            if at.is_none() {
                let names: Vec<&str> = table.columns.iter().map(|column| column.name.text.as_str()).collect();
                let message = format!("names a column that the table does not have; it has {}", names.join(", "));
                let told = Diagnostic::new("option.column", message).object(&told.table).column(&told.column);
                self.report.add(told.line(line));
            }
        }
        let books = table.name.matches("Z_METADATA") || table.name.matches("Z_PRIMARYKEY");
        let core_data = table.core_data && books;
        self.catalog.add_table(table);
        self.tables.push(data);
        self.target = None;
        if core_data { self.counts_from_2001(line) } else { Ok(()) }
    }

    /// INSERT into anything.
    pub(super) fn insert(&mut self, statement: &RawStatement<'_>) -> Result<()> {
        let (header, same) = match self.headers.header(statement.bytes) {
            Ok(found) => found,
            Err(error) => return Err(row_syntax(statement, &error, self.source)),
        };
        let values = header.values;
        let known = if same { self.target.take() } else { None };
        let target = match known {
            Some(target) => target,
            None => {
                let header = header.clone();
                self.insert_target(statement, &header)?
            }
        };
        let done = match &target {
            InsertTarget::Table { at, layout } if self.pass == Pass::Survey => {
                self.survey_row(*at, layout, statement, values)
            }
            InsertTarget::Table { at, layout } => self.row(*at, layout, statement, values),
            InsertTarget::Sequence { name, seq } => self.sequence(statement, values, *name, *seq),
            InsertTarget::Schema { sql } => self.stored_schema(statement, values, *sql),
            InsertTarget::Nothing => Ok(()),
        };
        self.target = Some(target);
        done
    }

    fn insert_target(&mut self, statement: &RawStatement<'_>, header: &Header) -> Result<InsertTarget> {
        let name = &header.table.text;
        let column = |wanted: &str, default| {
            if header.columns.is_empty() {
                Some(default)
            } else {
                header.columns.iter().position(|c| c.matches(wanted))
            }
        };
        let lower = name.to_ascii_lowercase();
        if lower == "sqlite_sequence"
            && let (Some(name), Some(seq)) = (column("name", 0), column("seq", 1))
        {
            return Ok(InsertTarget::Sequence { name, seq });
        }
        if (lower == "sqlite_schema" || lower == "sqlite_master")
            && let Some(sql) = column("sql", 4)
        {
            return Ok(InsertTarget::Schema { sql });
        }
        if is_internal(name) || self.catalog.is_left_out(name) || self.are_copies(name, statement.line)? {
            return Ok(InsertTarget::Nothing);
        }
        // sqlite3 3.52+ calls a table without a name `tab`
        let nameless = if lower == "tab" { self.catalog.find("") } else { None };
        let Some(at) = self.catalog.find(name).or(nameless) else {
            // told once
            self.catalog.leave_out(&header.table);
            if self.catalog.has_view(name) {
                let message =
                    format!("{} is a view: what its triggers make of this INSERT only SQLite can tell", quoted(name));
                return Err(statement.error(Kind::Refused, message, 0, self.source).hint(RUN_IT));
            }
            return Err(statement
                .error(
                    Kind::Syntax,
                    format!("the dump has no CREATE TABLE for {}, which this INSERT fills", quoted(name)),
                    0,
                    self.source,
                )
                .hint("a dump made with --data-only or .mode insert needs its schema in front of it"));
        };
        self.fires_no_trigger(at, statement)?;
        let table = &self.catalog.tables()[at];
        let layout = Layout::of(table, header)
            .map_err(|problem| row_problem(&problem, statement, table, &self.tables[at].decisions, self.source))?;
        if layout.has_lost_rowid() {
            self.report.add(
                Diagnostic::new("rowid.dropped", "rowids of a table without an INTEGER PRIMARY KEY are not kept")
                    .object(name)
                    .line(statement.line),
            );
        }
        let merges = match header.verb {
            Verb::Insert => false,
            Verb::InsertOr(conflict) => merges(conflict),
            Verb::Replace => true,
        };
        if merges {
            self.tables[at].duplicates = Duplicates::Stop;
            self.report.add(
                Diagnostic::new(
                    "insert.conflict",
                    "OR REPLACE or OR IGNORE in its INSERTs: every row is kept, and nothing is committed if a key refuses one",
                )
                .object(name)
                .line(statement.line),
            );
        }
        Ok(InsertTarget::Table { at, layout })
    }

    /// The values of the rows, for SQLite's own small tables.
    fn small_rows(&mut self, statement: &RawStatement<'_>, values: usize) -> Result<Vec<Vec<Small>>> {
        let mut rows = Vec::new();
        let mut at = values;
        let source = self.source;
        let wrong = |error: RowError| row_syntax(statement, &error, source);
        loop {
            open(statement.bytes, &mut at).map_err(wrong)?;
            let mut row = Vec::new();
            loop {
                let literal = self.rows.lexer.value(statement.bytes, &mut at).map_err(wrong)?;
                row.push(match literal {
                    Literal::Null => Small::Number(0),
                    Literal::Integer(value) => Small::Number(value),
                    // the cast stops at the ends of the range, as SQLite does
                    Literal::Real { value, .. } => Small::Number(value as i64),
                    Literal::Text(text) => Small::Text(text.bytes(&mut Vec::new()).to_vec()),
                    Literal::Blob(digits) => {
                        let mut bytes = Vec::new();
                        // the lexer has seen to it that they are digits
                        let _ = decode_hex(digits, |piece| {
                            bytes.extend_from_slice(piece);
                            Ok(())
                        });
                        Small::Blob(bytes)
                    }
                });
                if after_value(statement.bytes, &mut at).map_err(wrong)? == After::Row {
                    break;
                }
            }
            rows.push(row);
            if after_row(statement.bytes, &mut at).map_err(wrong)? != Next::Row {
                return Ok(rows);
            }
        }
    }

    fn sequence(&mut self, statement: &RawStatement<'_>, values: usize, name: usize, seq: usize) -> Result<()> {
        for row in self.small_rows(statement, values)? {
            if let (Some(Small::Text(table)), Some(number)) = (row.get(name), row.get(seq)) {
                self.catalog.add_sequence(&Name::from_bytes(table).text, number.integer());
            }
        }
        Ok(())
    }

    /// A row of sqlite_schema: how dumps declare virtual tables.
    fn stored_schema(&mut self, statement: &RawStatement<'_>, values: usize, sql: usize) -> Result<()> {
        for row in self.small_rows(statement, values)? {
            let Some(Small::Text(sql)) = row.get(sql) else { continue };
            let inner = RawStatement::new(sql, statement.line);
            self.create(&inner)?;
        }
        Ok(())
    }

    /// Everything that is neither CREATE nor INSERT nor the frame of a transaction.
    pub(super) fn other(&mut self, statement: &RawStatement<'_>) -> Result<()> {
        // queries of scripts written by hand: they change nothing
        if statement.bytes == b";" || NO_CHANGE.iter().any(|word| statement.begins_with(word)) {
            return Ok(());
        }
        if statement.begins_with(b"pragma") {
            self.pragma(statement);
            return self.second_dump(statement);
        }
        let words = Words::new(statement.bytes);
        let first = words.clone().next().unwrap_or_default().to_ascii_lowercase();
        let internal = |name: Option<String>| name.is_some_and(|name| is_internal(&name));
        match first.as_str() {
            "delete" if internal(words.clone().nth(2)) => return Ok(()),
            "delete"
                if words.clone().nth(2).is_some_and(|name| name.eq_ignore_ascii_case("main"))
                    && internal(words.clone().nth(3)) =>
            {
                return Ok(());
            }
            "update" => {
                if let Some((table, number)) = sequence_update(words.clone()) {
                    self.catalog.set_sequence(&table, number);
                    return Ok(());
                }
            }
            "drop" => {
                let name = words
                    .clone()
                    .skip(2)
                    .find(|word| !matches!(word.to_ascii_lowercase().as_str(), "if" | "exists" | "main"));
                let kind = words.clone().nth(1).unwrap_or_default().to_ascii_lowercase();
                // a DROP in front of the CREATE makes room for it; one behind it would take it away again
                let exists = name.is_none_or(|name| match kind.as_str() {
                    "table" => self.catalog.find(&name).is_some(),
                    "index" => self.catalog.indexes.iter().any(|index| index.create.name.matches(&name)),
                    "view" | "trigger" => false,
                    _ => true,
                });
                if !exists {
                    return Ok(());
                }
            }
            _ => {}
        }
        if CHANGES.iter().any(|word| statement.begins_with(word)) {
            let text = sample(&statement.bytes[..statement.bytes.len().min(60)]);
            let message = format!("a dump does not change what it has written, as this statement does: {text}");
            return Err(statement.error(Kind::Refused, message, 0, self.source).hint(RUN_IT));
        }
        let told = statement.error(
            Kind::Syntax,
            format!(
                "expected a statement that a dump is made of (CREATE, INSERT, PRAGMA, BEGIN, COMMIT ..), found \"{}\"",
                sample(&statement.bytes[..statement.bytes.len().min(40)])
            ),
            0,
            self.source,
        );
        Err(told.hint(of_statement(statement.bytes)))
    }

    fn pragma(&mut self, statement: &RawStatement<'_>) {
        let Some(name) = Words::new(statement.bytes).nth(1) else { return };
        if let Some((code, name, Meaning::Stored)) = pragma(&name) {
            let text = sample(statement.bytes.trim_ascii_end());
            self.report.add(
                Diagnostic::new(code, "has no place in PostgreSQL").object(*name).line(statement.line).sample(text),
            );
        }
    }
}

/// A value of one of SQLite's own small tables.
enum Small {
    /// A number, or NULL.
    Number(i64),
    Text(Vec<u8>),
    Blob(Vec<u8>),
}

impl Small {
    /// As an integer, the way SQLite reads `seq`: digits in front count, beyond 64 bits the end of the range.
    fn integer(&self) -> i64 {
        let text = match self {
            Small::Number(number) => return *number,
            Small::Text(bytes) | Small::Blob(bytes) => bytes.trim_ascii_start(),
        };
        let (sign, digits) = match text {
            [b'-', rest @ ..] => (-1, rest),
            [b'+', rest @ ..] => (1, rest),
            rest => (1, rest),
        };
        let digits = digits.iter().take_while(|byte| byte.is_ascii_digit());
        digits.fold(0i64, |number, digit| number.saturating_mul(10).saturating_add(sign * i64::from(digit - b'0')))
    }
}

/// `UPDATE "sqlite_sequence" SET seq = 5 WHERE name = 'users'`: the table and its number, as Navicat writes them.
fn sequence_update(words: Words<'_>) -> Option<(String, i64)> {
    let words: Vec<String> = words.skip(1).take(8).collect();
    let [of, set, column, number, filter, key, table] = &words[..] else { return None };
    let wanted = ["sqlite_sequence", "set", "seq", "where", "name"];
    let all = [of, set, column, filter, key].iter().zip(wanted).all(|(word, wanted)| word.eq_ignore_ascii_case(wanted));
    Some((table.clone(), number.parse().ok().filter(|_| all)?))
}

/// Whether SQLite answers a duplicate with one row instead of an error.
fn merges(conflict: Conflict) -> bool {
    match conflict {
        Conflict::Ignore | Conflict::Replace => true,
        Conflict::Abort | Conflict::Fail | Conflict::Rollback => false,
    }
}

/// Tables that SQLite makes for itself. Other names with the prefix cannot be made in SQLite; tables that have one all
/// the same are the user's.
pub(super) fn is_internal(name: &str) -> bool {
    const NAMES: [&str; 3] = ["sqlite_sequence", "sqlite_schema", "sqlite_master"];
    let starts = |prefix: &str| name.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix));
    NAMES.iter().any(|own| own.eq_ignore_ascii_case(name)) || starts("sqlite_stat") || starts("sqlite_temp_")
}

pub(super) fn row_syntax(statement: &RawStatement<'_>, error: &RowError, source: &str) -> Error {
    let found = match statement.bytes.get(error.offset) {
        Some(_) => {
            let rest = &statement.bytes[error.offset..];
            format!("\"{}\"", sample(&rest[..rest.len().min(20)]))
        }
        None => String::from("the end of the statement"),
    };
    let message = format!("expected {} in INSERT, found {found}", error.expected);
    let told = statement.error(Kind::Syntax, message, error.offset, source);
    // INSERT .. SELECT, INSERT .. DEFAULT VALUES
    let computed = (error.expected == "VALUES").then_some(RUN_IT);
    hinted(told, computed.or_else(|| of_value(statement.bytes, error.offset)))
}

fn hinted(error: Error, hint: Option<&str>) -> Error {
    match hint {
        Some(hint) => error.hint(hint),
        None => error,
    }
}

/// The words of a statement, quotes removed: enough to see what it is about.
#[derive(Clone)]
pub(super) struct Words<'a> {
    rest: &'a [u8],
}

impl<'a> Words<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Words { rest: bytes }
    }
}

impl Iterator for Words<'_> {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let is_word = |b: &u8| b.is_ascii_alphanumeric() || *b == b'_' || *b >= 0x80;
        let is_quote = |b: &u8| matches!(b, b'"' | b'\'' | b'`' | b'[');
        let begin = self.rest.iter().position(|b| is_word(b) || is_quote(b))?;
        let first = self.rest[begin];
        let (from, to) = if is_quote(&first) {
            let close = if first == b'[' { b']' } else { first };
            let length = memchr::memchr(close, &self.rest[begin + 1..])?;
            (begin + 1, begin + 1 + length)
        } else {
            (begin, begin + self.rest[begin..].iter().take_while(|b| is_word(b)).count())
        };
        let word = Name::from_bytes(&self.rest[from..to]).text;
        self.rest = &self.rest[(to + usize::from(from > begin)).min(self.rest.len())..];
        Some(word)
    }
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn words_come_without_quotes() {
        let words: Vec<_> = Words::new(b"DELETE FROM \"sqlite_sequence\" WHERE [a b]='c';").collect();
        assert_eq!(words, ["DELETE", "FROM", "sqlite_sequence", "WHERE", "a b", "c"]);
    }
}
