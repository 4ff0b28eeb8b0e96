//! The loop that knows every layer: statements in, script out, everything told to the report.
//!
//! In: a dump as a stream of bytes. Out: the psql script. On any error the script ends in a failure, so that psql ends
//! with 3 and nothing is committed.

mod damage;
mod held;
mod hold;
mod learn;
mod notes;
mod outgrown;
mod post;
mod rows;
mod schema;
mod statements;
mod table;
mod virtuals;

pub use learn::{Evidence, learn};
pub use statements::{RawStatement, Statements};

use crate::catalog::Catalog;
use crate::error::{Error, Kind, Result};
use crate::pg::ident::Names;
use crate::pg::script::{Options, Script};
use crate::report::{Diagnostic, Report};
use crate::translate::policy::TypePolicy;
use crate::translate::table::{Case, table_plan};
use damage::Transaction;
use rows::{HeaderCache, RowConverter};
use std::io::{Read, Write};
use std::sync::Arc;
use table::{Stage, TableData};

/// What the user chose for a conversion.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The schema that gets the tables.
    pub schema: String,
    /// The case of names.
    pub case: Case,
    /// Types.
    pub policy: TypePolicy,
    /// `--text-collation C`.
    pub collate_c: bool,
    /// How the script is written.
    pub script: Options,
    /// Bytes that may be held before the types of a table are decided, source and converted text together.
    pub lookahead: Lookahead,
    /// `--allow damaged-dump`.
    pub damaged: Damaged,
    /// Bytes that one read asks for.
    pub read_size: usize,
    /// Who is told how far it is.
    pub follow: Option<Arc<dyn Follow>>,
}

/// How much of a pipe may be held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lookahead {
    /// Bytes, before the types of a table are decided.
    Bytes(usize),
    /// All of it, on disk: the pipe is read twice like a file.
    All,
}

impl Lookahead {
    fn bytes(self) -> usize {
        match self {
            Lookahead::Bytes(bytes) => bytes,
            Lookahead::All => usize::MAX,
        }
    }
}

/// Which of two readings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pass {
    /// The first: nothing is written.
    Learn,
    /// The last, or the only one.
    Convert,
}

/// Whoever wants to know how far a conversion is.
pub trait Follow: std::fmt::Debug + Send + Sync {
    /// Called about once per 64 KiB of input: the rows and bytes read so far, and the table whose rows are read.
    fn reached(&self, rows: u64, bytes: u64, table: &str);
}

/// Bytes of input between two calls of [`Follow::reached`].
const FOLLOWED: u64 = 64 << 10;

/// What to do with a dump that shows signs of damage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damaged {
    /// Stop.
    Stop,
    /// Go on with what is there.
    GoOn,
}

/// One conversion.
struct Conversion<'a, W> {
    settings: &'a Settings,
    source: &'a str,
    report: &'a mut Report,
    pass: Pass,
    evidence: Option<&'a Evidence>,
    script: Script<W>,
    catalog: Catalog,
    relations: Names,
    tables: Vec<TableData>,
    /// The table whose rows are held or streamed at the moment.
    current: Option<usize>,
    rows: RowConverter,
    /// Converted rows of a streaming table, not handed on yet.
    lines: Vec<u8>,
    headers: HeaderCache,
    /// The table that the cached header names.
    target: Option<schema::InsertTarget>,
    transaction: Transaction,
    /// The byte of the input at which [`Follow`] is called next.
    followed: u64,
}

/// Converts a dump, by the evidence of an earlier reading if there is one. The report gets what was found; an error has
/// been answered in the script already.
pub fn convert<R: Read, W: Write>(
    reader: R,
    source: &str,
    out: W,
    settings: &Settings,
    report: &mut Report,
    evidence: Option<&Evidence>,
) -> Result<()> {
    let mut conversion = Conversion::new(source, out, settings, report, evidence);
    let mut statements = Statements::new(reader, settings.read_size, source);
    let done = conversion.read(&mut statements).and_then(|()| conversion.finish());
    conversion.tell_types();
    conversion.tell_tables();
    let Err(error) = done else { return Ok(()) };
    conversion.report.stopped = true;
    if matches!(error.kind(), Kind::Write(_)) {
        return Err(error);
    }
    conversion.script.fail().map_err(Error::write)?;
    Err(error)
}

impl<'a, W: Write> Conversion<'a, W> {
    fn new(
        source: &'a str,
        out: W,
        settings: &'a Settings,
        report: &'a mut Report,
        evidence: Option<&'a Evidence>,
    ) -> Self {
        Conversion {
            settings,
            source,
            report,
            pass: Pass::Convert,
            evidence,
            script: Script::new(out, settings.script.clone()),
            catalog: Catalog::default(),
            relations: Names::default(),
            tables: Vec::new(),
            current: None,
            rows: RowConverter::default(),
            lines: Vec::new(),
            headers: HeaderCache::default(),
            target: None,
            transaction: Transaction::Before,
            followed: FOLLOWED,
        }
    }

    fn read<R: Read>(&mut self, statements: &mut Statements<R>) -> Result<()> {
        loop {
            self.fast_rows(statements)?;
            if statements.offset() >= self.followed {
                self.follow(statements.offset());
            }
            let Some(statement) = statements.advance()? else { break };
            self.look_at_comments(statement.leading, statement.first_line())?;
            self.statement(&statement)?;
        }
        let end = statements.end();
        self.end(&end)?;
        self.leave()
    }

    /// The profiles of all tables know of all rows.
    fn settle(&mut self) {
        for (table, data) in self.catalog.tables().iter().zip(&mut self.tables) {
            data.settle(table);
        }
    }

    /// What became of types, defaults and collations of the tables that were created, now that all rows were seen.
    fn tell_types(&mut self) {
        self.settle();
        let keys = hold::late_keys(&self.catalog);
        for (at, (table, data)) in self.catalog.tables().iter().zip(&mut self.tables).enumerate() {
            if matches!(data.stage, Stage::Declared | Stage::Held(_)) {
                continue;
            }
            let (_, diagnostics) = table_plan(table, &data.names, &data.decisions, self.settings.collate_c);
            self.report.extend(diagnostics);
            for (column, profile) in data.profiles.iter().enumerate() {
                let key = keys.contains(&(at, column));
                for key in [key, false] {
                    let known = hold::decided(table, column, profile, (&self.settings.policy, key));
                    if known.pg_type == data.decisions[column].pg_type {
                        data.decisions[column].diagnostics = known.diagnostics;
                        break;
                    }
                }
            }
            for decision in &mut data.decisions {
                self.report.extend(std::mem::take(&mut decision.diagnostics));
            }
        }
    }

    fn follow(&mut self, bytes: u64) {
        self.followed = bytes + FOLLOWED;
        if let Some(follow) = &self.settings.follow {
            let table = self.current.map_or("", |at| self.catalog.tables()[at].name.text.as_str());
            follow.reached(self.tables.iter().map(|data| data.rows).sum(), bytes, table);
        }
    }

    fn statement(&mut self, statement: &RawStatement<'_>) -> Result<()> {
        if statement.begins_with(b"insert") || statement.begins_with(b"replace") {
            return self.insert(statement);
        }
        if statement.begins_with(b"create") {
            return self.create(statement);
        }
        if self.frame(statement)? {
            return Ok(());
        }
        if statement.is_message() {
            return self.message_line(statement.bytes, statement.line);
        }
        self.other(statement)
    }

    /// Counts of what was written, in the order of the dump.
    fn tell_tables(&mut self) {
        for (table, data) in self.catalog.tables().iter().zip(&self.tables) {
            self.report.tables.push(data.report(&table.name.text));
        }
        if self.rows.lexer.lenient_unistr > 0 {
            self.report.add(
                Diagnostic::new("value.unistr", "unistr() with a backslash that is no escape: kept as a backslash")
                    .count(self.rows.lexer.lenient_unistr),
            );
        }
    }
}
