//! The loop that knows every layer: statements in, script out, everything told to the report.
//!
//! In: a dump as a stream of bytes. Out: the psql script. On any error the script ends in a failure, so that psql ends
//! with 3 and nothing is committed.

mod agree;
mod citext;
mod core_data;
mod damage;
mod empties;
mod expected;
mod explain;
mod faults;
mod gate;
mod held;
mod hints;
mod hold;
mod layout;
mod learn;
mod line;
mod notes;
mod nulls;
mod orphans;
mod outgrown;
mod post;
mod profiles;
mod rows;
mod schema;
mod selection;
mod shell;
mod spellings;
mod statements;
mod survey;
mod table;
mod told;
mod triggers;
mod views;
mod virtuals;

pub use expected::Expected;
pub use learn::{Evidence, learn};
pub use selection::{Pattern, Selection};
pub use statements::{RawStatement, Remark, Statements};

use crate::catalog::Catalog;
use crate::error::{Error, Kind, Result};
use crate::pg::ident::{Names, Qualified};
use crate::pg::options::Options;
use crate::pg::script::Script;
use crate::report::{Diagnostic, Report};
use crate::translate::expr::{Environment, Helpers, Letters, Stability};
use crate::translate::generated::Target;
use crate::translate::policy::TypePolicy;
use crate::translate::table::{Case, table_plan};
use damage::Transaction;
use explain::Explain;
use faults::Faults;
use gate::Gate;
use orphans::Orphans;
use rows::{HeaderCache, RowConverter};
use std::collections::HashMap;
use std::io::{Read, Write};
use std::sync::Arc;
use table::{Stage, TableData};

/// What the user chose for a conversion.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The schema that gets the tables.
    pub schema: String,
    /// `--table`, `--exclude-table`.
    pub selection: Selection,
    /// The case of names.
    pub case: Case,
    /// Types.
    pub policy: TypePolicy,
    /// `--no-helpers`.
    pub helpers: Helpers,
    /// `--text-collation C`.
    pub collate_c: bool,
    /// `--target-version`.
    pub target: Target,
    /// How the script is written.
    pub script: Options,
    /// Bytes that may be held before the types of a table are decided, source and converted text together.
    pub lookahead: Lookahead,
    /// `--allow damaged-dump`.
    pub damaged: Damaged,
    /// `--strict`.
    pub strict: Strict,
    /// `--expect`.
    pub expected: Option<Expected>,
    /// `--explain`: names of objects.
    pub explain: Vec<String>,
    /// Bytes that one read asks for.
    pub read_size: usize,
    /// Who is told how far it is.
    pub follow: Option<Arc<dyn Follow>>,
}

impl Settings {
    /// What holds for every expression of the output.
    fn environment(&self) -> Environment {
        Environment {
            schema: self.schema.clone(),
            helpers: self.helpers,
            stability: Stability::Any,
            letters: Letters::Ascii,
        }
    }
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

/// What a reading is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pass {
    /// The first: nothing is written.
    Learn,
    /// The last, or the only one.
    Convert,
    /// The script has failed, or only a look was asked for: rows are shown to the profiles and nothing else.
    Survey,
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

/// Whether Warnings and Losses that were not accepted stop the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strict {
    /// They are told.
    No,
    /// The first of them stops it.
    Yes,
}

/// One conversion.
struct Conversion<'a, W> {
    settings: &'a Settings,
    source: &'a str,
    report: &'a mut Report,
    pass: Pass,
    evidence: Option<&'a Evidence>,
    script: Script<Gate<W>>,
    /// For `--check`.
    orphans: Option<Orphans>,
    /// For `--explain`.
    explain: Explain,
    /// The statement that stopped the run was shown to the profiles already.
    observed: bool,
    /// Behind the last statement.
    over: bool,
    /// [`Conversion::tell_types`] has told.
    told: bool,
    /// What `--table` and `--exclude-table` found and left out.
    selected: selection::Found,
    /// The extension citext.
    citext: citext::Extension,
    /// What `--strict` stops at, behind the statement that showed it.
    offended: Option<Error>,
    /// Statements that cannot be read, behind the first.
    faults: Faults,
    catalog: Catalog,
    relations: Names,
    /// The names of the catalog's views.
    view_names: Vec<Qualified>,
    tables: Vec<TableData>,
    /// The table whose rows are held or streamed at the moment.
    current: Option<usize>,
    rows: RowConverter,
    /// Converted rows of a streaming table, not handed on yet.
    lines: Vec<u8>,
    headers: HeaderCache,
    /// The table that the cached header names.
    target: Option<schema::InsertTarget>,
    /// The first trigger that waits for rows of a table, by the table's name in lower case.
    firing: HashMap<String, usize>,
    transaction: Transaction,
    /// The byte of the input at which [`Follow`] is called next.
    followed: u64,
}

/// Reads a dump and writes nothing: the report gets what a conversion of the named file would say, and
/// [`Report::checked`].
pub fn check<R: Read>(reader: R, source: &str, settings: &Settings, report: &mut Report) -> Result<()> {
    let mut conversion = Conversion::new(source, std::io::sink(), settings, report, None);
    conversion.orphans = Some(Orphans::default());
    conversion.explain = Explain::new(&settings.explain);
    conversion.begin_survey();
    let read = conversion.survey(&mut Statements::new(reader, settings.read_size, source));
    let done = conversion.tell_faults(read);
    conversion.tell_tables();
    conversion.explain.tell(&conversion.script.shown, conversion.report);
    let strict = settings.strict == Strict::Yes && report.offence(true).is_some();
    report.stopped |= done.is_err() || strict;
    done
}

/// Converts a dump, by the evidence of an earlier reading if there is one. What is written follows
/// [`HEAD`](crate::pg::frame::HEAD), which the caller has written before. The report gets what was found; an error has
/// been answered in the script already, and where it was a statement, a value or an option, the rest of the input was
/// read for more of its kind.
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
    let done = conversion.heed(evidence).and_then(|()| conversion.read(&mut statements));
    let done = done.and_then(|()| conversion.finish());
    if let Err(error) = &done
        && !matches!(error.kind(), Kind::Write(_))
    {
        conversion.script.fail().map_err(Error::write)?;
        if !conversion.over && matches!(error.kind(), Kind::Value | Kind::Refused | Kind::Syntax) {
            if matches!(error.kind(), Kind::Value) {
                statements.again();
            }
            conversion.faults.begin(error);
            conversion.survey_rest(&mut statements);
        }
    }
    conversion.tell_types();
    conversion.tell_tables();
    report.stopped |= done.is_err();
    done
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
            script: Script::new(Gate::new(out), settings.script.clone()),
            orphans: None,
            explain: Explain::default(),
            observed: false,
            over: false,
            told: false,
            selected: selection::Found::default(),
            citext: citext::Extension::Unasked,
            offended: None,
            faults: Faults::default(),
            catalog: Catalog::default(),
            relations: Names::default(),
            view_names: Vec::new(),
            tables: Vec::new(),
            current: None,
            rows: RowConverter::default(),
            lines: Vec::new(),
            headers: HeaderCache::default(),
            target: None,
            firing: HashMap::new(),
            transaction: Transaction::Before,
            followed: FOLLOWED,
        }
    }

    fn read<R: Read>(&mut self, statements: &mut Statements<R>) -> Result<()> {
        // behind a failure only the rest is read
        let mut found = self.pass == Pass::Survey && self.orphans.is_none();
        loop {
            self.fast_rows(statements)?;
            self.stop_at_offences()?;
            if statements.offset() >= self.followed {
                self.follow(statements.offset());
            }
            let statement = match statements.advance() {
                Ok(Some(statement)) => statement,
                Ok(None) => break,
                Err(error) => {
                    self.go_on(error, 0)?;
                    continue;
                }
            };
            found = true;
            self.look_at_remarks(statement.remarks)?;
            self.statement(&statement).or_else(|error| self.go_on(error, statement.line))?;
            self.stop_at_offences()?;
        }
        let end = statements.end();
        self.end(&end)?;
        if !found && !self.report.is_allowed("input.empty") {
            // the shell's dump of an empty database has three statements
            let message = "the input holds no statement: did the command that should write the dump fail?";
            return Err(Error::new(Kind::Damaged, message).at(self.source, end.line));
        }
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
        if std::mem::replace(&mut self.told, true) {
            return;
        }
        self.settle();
        let environment = self.settings.environment();
        let keys = hold::late_keys(&self.catalog);
        for (at, (table, data)) in self.catalog.tables().iter().zip(&mut self.tables).enumerate() {
            if matches!(data.stage, Stage::Declared | Stage::Held(_)) {
                continue;
            }
            let (_, diagnostics) =
                table_plan(table, &data.names, &data.decisions, self.settings.collate_c, &environment);
            self.report.extend(diagnostics);
            self.report.extend(nulls::violated(table, data));
            self.report.extend(crate::translate::citext::told(table, &data.decisions));
            let profiles = std::mem::take(&mut data.profiles);
            for (column, decision) in data.decisions.iter_mut().enumerate() {
                let key = keys.contains(&(at, column));
                for key in [key, false] {
                    let decide = |profile: &_| hold::decided(table, column, profile, (&self.settings.policy, key));
                    if let Some(known) = profiles.of(column, decide)
                        && known.pg_type == decision.pg_type
                    {
                        decision.diagnostics = known.diagnostics;
                        break;
                    }
                }
                self.report.extend(std::mem::take(&mut decision.diagnostics).iter().cloned());
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
