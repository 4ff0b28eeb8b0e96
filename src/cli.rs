//! The command line: what the user can say, and its translation into settings. Only here and in `main` is clap or
//! anyhow known.

mod values;

use anyhow::{Context, Error, Result, anyhow, bail};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, CommandFactory, Parser, ValueEnum};
use sqlite2pg::convert::{Damaged, Expected, Lookahead, Pattern, Selection, Settings, Strict};
use sqlite2pg::files::Destination;
use sqlite2pg::input::{READ_SIZE, counts};
use sqlite2pg::pg::ddl::Freeze;
use sqlite2pg::pg::options::{Clean, Options, Orphans, Refused, Restrict, Told, Unkept};
use sqlite2pg::pg::tally::Verify;
use sqlite2pg::progress::When;
use sqlite2pg::report::codes::acceptable;
use sqlite2pg::report::rules;
use sqlite2pg::translate::expr::Helpers;
use sqlite2pg::translate::generated::Target;
use sqlite2pg::translate::policy::{InfinityPolicy, TypePolicy};
use sqlite2pg::translate::table::Case;
use std::fs::File;
use std::path::{Path, PathBuf};
use values::ValueOptions;

/// Turns `sqlite3 app.db .dump` into a script that psql loads into PostgreSQL, all or nothing
///
///     sqlite3 app.db .dump | sqlite2pg | psql mydb
///
/// Nothing is lost or changed without being named on stderr.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100, after_help = AFTER_HELP, verbatim_doc_comment)]
#[allow(clippy::struct_excessive_bools)] // each is a flag of the command line, independent of the others
pub struct Cli {
    /// Dumps to read, also gz, zst, xz or bz2; of a folder its *.sql, *.dump, *.sql.gz .. (default: standard input, also `-`)
    #[arg(value_name = "DUMP")]
    pub inputs: Vec<PathBuf>,

    /// Write the script to FILE, complete or not at all
    #[arg(short, long, value_name = "FILE", conflicts_with = "out_dir", help_heading = "Output")]
    pub output: Option<PathBuf>,

    /// Write a script for each input into FOLDER: a.sql for a.sql, a.sql.gz or a.dump
    #[arg(long, value_name = "FOLDER", help_heading = "Output")]
    pub out_dir: Option<PathBuf>,

    /// Read everything, write no SQL: print every column with its values, its type and why, and what would stop
    #[arg(long, conflicts_with_all = ["output", "out_dir"], help_heading = "What is accepted, checked and reported")]
    pub check: bool,

    /// Read everything, write no SQL: print a table, index, view or trigger as SQLite has it, the statements that make it
    /// in PostgreSQL, and the rules that were used; of a table its indexes and triggers too (repeatable)
    #[arg(long, value_name = "OBJECT", action = ArgAction::Append, conflicts_with_all = ["output", "out_dir", "check"], help_heading = "What is accepted, checked and reported")]
    pub explain: Vec<String>,

    /// How --check prints
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "text",
        requires = "check",
        help_heading = "What is accepted, checked and reported"
    )]
    pub format: Format,

    /// Write every diagnostic and all counts to FILE as JSON, of a stopped run too
    #[arg(long, value_name = "FILE", help_heading = "What is accepted, checked and reported")]
    pub report: Option<PathBuf>,

    /// Schema that gets tables, views and functions; it is created if it does not exist
    #[arg(short = 'n', long, value_name = "NAME", default_value = "public", help_heading = "Output")]
    pub schema: String,

    /// Convert only tables and views of this name, with * and ? for any text and any character (repeatable)
    #[arg(short = 't', long, value_name = "PATTERN", action = ArgAction::Append, help_heading = "Output")]
    pub table: Vec<Pattern>,

    /// Leave out tables and views of this name, with rows, indexes and triggers (repeatable)
    #[arg(short = 'T', long, value_name = "PATTERN", action = ArgAction::Append, help_heading = "Output")]
    pub exclude_table: Vec<Pattern>,

    /// Replace tables that exist already (never CASCADE: what depends on them stops the load)
    #[arg(long, help_heading = "Output")]
    pub clean: bool,

    /// With --clean: tables may be missing
    #[arg(long, requires = "clean", help_heading = "Output")]
    pub if_exists: bool,

    /// Case of the names
    #[arg(long, value_name = "CASE", default_value = "keep", help_heading = "Output")]
    pub identifiers: Identifiers,

    /// Make no helper functions (`sqlite_*`) for expressions: what needs one is named and left out
    #[arg(long, help_heading = "Output")]
    pub no_helpers: bool,

    /// Oldest version of the server that gets the script, 13 to 18: numeric can be infinite from 14 on, virtual generated columns stay so from 18 on
    #[arg(long, value_name = "N", default_value = "13", value_parser = clap::value_parser!(u8).range(13..=18), help_heading = "Output")]
    pub target_version: u8,

    /// Protect the script with \restrict: where psql knows it, always, or never
    #[arg(long, value_name = "WHEN", default_value = "auto", help_heading = "Output")]
    pub restrict: RestrictWhen,

    /// Key of \restrict (default: random), for scripts that must be the same in every run
    #[arg(long, value_name = "KEY", value_parser = restrict_key, help_heading = "Output")]
    pub restrict_key: Option<String>,

    /// How long the load waits for a table that another session uses, such as 30s or 5min (default: for ever)
    #[arg(long, value_name = "TIME", value_parser = time, help_heading = "Output")]
    pub lock_wait_timeout: Option<String>,

    /// Plain COPY instead of COPY .. WITH (FREEZE)
    #[arg(long, help_heading = "Output")]
    pub no_freeze: bool,

    /// What the script compares before COMMIT: rows, values, sums and octets of each column, also a checksum of the
    /// values of each column, or nothing
    #[arg(long, value_enum, default_value = "counts", help_heading = "What is accepted, checked and reported")]
    pub verify: VerifyWhat,

    /// Commit nothing unless every table has the rows that FILE says: `table,count` lines, as README's `sqlite3 -csv`
    /// writes them
    #[arg(long, value_name = "FILE", help_heading = "What is accepted, checked and reported")]
    pub expect: Option<PathBuf>,

    /// How much of a pipe is held before the types of a table are decided: memory (64M, 1G), or all of it in a
    /// temporary file. Named files are read twice and need none
    #[arg(long, value_name = "SIZE|all", default_value = "32M", value_parser = lookahead, help_heading = "Types and values")]
    pub lookahead: Lookahead,

    /// Accept losses (and, with --strict, warnings) of this code: `view`, `view.untranslated` .. (see --list-rules); or
    /// `refused`: what the server refuses is a WARNING; `replaced`: what --clean cannot put back on a new table goes; or
    /// `damaged-dump`: convert what is there (repeatable)
    #[arg(long, value_name = "CODE", action = ArgAction::Append, value_delimiter = ',', help_heading = "What is accepted, checked and reported")]
    pub allow: Vec<String>,

    /// Commit nothing if there is a warning or loss that --allow does not name, found here or by the server
    #[arg(long, help_heading = "What is accepted, checked and reported")]
    pub strict: bool,

    /// Show progress on standard error: when it is a terminal, always, or never
    #[arg(long, value_name = "WHEN", default_value = "auto", value_parser = progress_when(), help_heading = "What is accepted, checked and reported")]
    pub progress: When,

    /// Print only losses and errors
    #[arg(short, long, help_heading = "What is accepted, checked and reported")]
    pub quiet: bool,

    /// Print the tables of rules and diagnostic codes
    #[arg(long, help_heading = "What is accepted, checked and reported")]
    pub list_rules: bool,

    /// Print completions for a shell (bash, zsh, fish ..)
    #[arg(long, value_name = "SHELL", value_enum, hide = true)]
    pub completions: Option<clap_complete::Shell>,

    /// Print the man page
    #[arg(long, hide = true)]
    pub man: bool,

    /// Bytes per read, for tests
    #[arg(long, hide = true, default_value_t = READ_SIZE)]
    pub read_size: usize,

    #[command(flatten)]
    pub values: ValueOptions,
}

const AFTER_HELP: &str = "\
Examples:
  set -o pipefail; sqlite3 app.db .dump | sqlite2pg | psql -q mydb
  sqlite2pg app.sql -o app.pg.sql               a file: read twice, so that every type is exact
  sqlite2pg archive/*.sql.gz --out-dir pg/      a script for each dump
  sqlite2pg --check app.sql                     what would happen, and the options that change it
  sqlite2pg --explain recent_orders app.sql     how one object is translated, and why
  sqlite2pg --datetime timestamptz --column 'orders.meta=jsonb' --infer uuid app.sql -o app.pg.sql
  sqlite2pg --strict --allow view,trigger --report report.json app.sql -o app.pg.sql

Exit status:
  0  everything is in the script, or left out as --allow says
  1  all data is in the script, some objects (each named) are not
  2  usage, and psql will fail on the script
  3  stopped, and psql will fail on the script
Only psql knows what was committed: look at its status too";

/// `--identifiers`.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Identifiers {
    /// As written
    Keep,
    /// Lower case
    Lower,
}

/// `--format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For readers
    Text,
    /// For machines
    Json,
}

/// `--verify`.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum VerifyWhat {
    /// Rows, values that are not NULL, sums of integers, octets of text and bytea
    Counts,
    /// Also a checksum of every column that is not jsonb
    Full,
    /// Nothing
    Off,
}

/// `--restrict`.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum RestrictWhen {
    /// Where the psql that runs the script knows it
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Cli {
    /// The settings of a conversion.
    pub fn settings(&self) -> Result<Settings> {
        if self.schema.is_empty() || self.schema.len() > 63 {
            bail!("--schema wants a name of 1 to 63 bytes");
        }
        if self.schema.starts_with("pg_") || self.schema == "information_schema" {
            bail!("--schema {}: PostgreSQL keeps names like this for itself", self.schema);
        }
        if self.read_size == 0 {
            bail!("--read-size wants at least 1");
        }
        for code in &self.allow {
            acceptable(code).map_err(|why| anyhow!("--allow {code}: {why}"))?;
        }
        if self.strict && self.allows("damaged-dump") {
            bail!("--strict and --allow damaged-dump contradict each other: choose one");
        }
        Ok(Settings {
            schema: self.schema.clone(),
            case: match self.identifiers {
                Identifiers::Keep => Case::Keep,
                Identifiers::Lower => Case::Lower,
            },
            selection: self.selection(),
            policy: TypePolicy {
                infinity: if self.target_version >= 14 { InfinityPolicy::Numeric } else { InfinityPolicy::Double },
                ..self.values.policy()?
            },
            collate_c: self.values.text_collation.is_some(),
            helpers: if self.no_helpers { Helpers::Refused } else { Helpers::Allowed },
            target: if self.target_version >= 18 { Target::Virtual } else { Target::Any },
            script: Options {
                restrict: match self.restrict {
                    RestrictWhen::Auto => Restrict::Auto,
                    RestrictWhen::Always => Restrict::Always,
                    RestrictWhen::Never => Restrict::Never,
                },
                key: match &self.restrict_key {
                    Some(key) => key.clone(),
                    None => random_key().context("cannot read random bytes for the key of \\restrict")?,
                },
                clean: match (self.clean, self.if_exists) {
                    (false, _) => Clean::No,
                    (true, false) => Clean::Yes,
                    (true, true) => Clean::IfExists,
                },
                unkept: if self.allows("replaced") { Unkept::Goes } else { Unkept::Stop },
                freeze: if self.no_freeze { Freeze::No } else { Freeze::Yes },
                refused: match (self.allows("refused"), self.strict) {
                    (true, _) => Refused::Warn,
                    (false, true) => Refused::Fatal,
                    (false, false) => Refused::Tell,
                },
                orphans: if ["fk", "fk.orphans"].iter().any(|code| self.allows(code)) {
                    Orphans::Accepted
                } else {
                    Orphans::Told
                },
                verify: match self.verify {
                    VerifyWhat::Counts => Verify::Counts,
                    VerifyWhat::Full => Verify::Full,
                    VerifyWhat::Off => Verify::Off,
                },
                lock_wait: self.lock_wait_timeout.clone(),
                told: if self.quiet { Told::Problems } else { Told::Everything },
            },
            lookahead: self.lookahead,
            damaged: if self.allows("damaged-dump") { Damaged::GoOn } else { Damaged::Stop },
            strict: if self.strict { Strict::Yes } else { Strict::No },
            expected: self.expect.as_deref().map(expected).transpose()?,
            explain: self.explain.clone(),
            read_size: self.read_size,
            follow: None,
        })
    }

    /// Where the scripts go.
    pub fn destination(&self) -> Destination<'_> {
        match (&self.out_dir, &self.output) {
            _ if self.only_looks() => Destination::Nowhere,
            (Some(folder), _) => Destination::Folder(folder),
            (None, Some(file)) => Destination::File(file),
            (None, None) => Destination::Stdout,
        }
    }

    /// What was perhaps meant otherwise, and is told.
    pub fn slips(&self) -> Option<String> {
        match self.lookahead {
            // 1 says clearly that as little as possible is wanted
            Lookahead::Bytes(bytes @ 2..4096) => {
                Some(format!("--lookahead is {bytes} bytes, next to nothing: {bytes}M would be {bytes} MiB"))
            }
            Lookahead::Bytes(_) | Lookahead::All => None,
        }
    }

    /// Whether no script is written.
    pub fn only_looks(&self) -> bool {
        self.check || !self.explain.is_empty()
    }

    fn selection(&self) -> Selection {
        Selection { only: self.table.clone(), without: self.exclude_table.clone() }
    }

    /// The codes that are accepted: what was asked to be left out with them.
    pub fn accepted(&self) -> Vec<String> {
        let asked = (!self.selection().is_everything()).then(|| String::from("table.excluded"));
        self.allow.iter().cloned().chain(asked).collect()
    }

    fn allows(&self, what: &str) -> bool {
        self.allow.iter().any(|allowed| allowed == what)
    }
}

/// The file of `--expect`.
fn expected(path: &Path) -> Result<Expected> {
    let name = || format!("--expect {}", path.display());
    let file = File::open(path).with_context(name)?;
    Ok(counts::read(file).map_err(Error::msg).with_context(name)?.into())
}

/// What `--list-rules`, `--completions` and `--man` print, the last two made of the declaration above.
pub fn pages(cli: &Cli) -> Result<Option<Vec<u8>>> {
    let mut page = Vec::new();
    match cli.completions {
        _ if cli.list_rules => page.extend(rules::list().into_bytes()),
        Some(shell) => clap_complete::generate(shell, &mut Cli::command(), "sqlite2pg", &mut page),
        None if cli.man => clap_mangen::Man::new(Cli::command()).render(&mut page)?,
        None => return Ok(None),
    }
    Ok(Some(page))
}

/// A usage error in one line, and a line for each thing that is possible.
pub fn message(error: &clap::Error) -> String {
    let text = error.to_string();
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.next().unwrap_or_default();
    let first = first.strip_prefix("error: ").unwrap_or(first);
    // our own parsers name the option themselves
    let mut first = first.split_once("': --").map_or_else(|| String::from(first), |(_, own)| format!("--{own}"));
    let hidden: Vec<String> = Cli::command()
        .get_arguments()
        .filter(|argument| argument.is_hide_set())
        .filter_map(|argument| argument.get_long().map(|long| format!("'--{long}'")))
        .collect();
    let useful = |line: &&str| {
        !line.starts_with("For more information")
            && !line.starts_with("tip: to pass")
            && !hidden.iter().any(|hidden| line.contains(hidden.as_str()))
    };
    let rest = lines.take_while(|line| !line.starts_with("Usage:")).filter(useful);
    let mut rest: Vec<String> =
        rest.map(|line| line.trim_start_matches("tip: ").trim_matches(['[', ']']).to_owned()).collect();
    if first.ends_with(':') {
        first = format!("{first} {}", std::mem::take(&mut rest).join(", "));
    }
    if rest.is_empty() {
        rest.push(String::from("sqlite2pg --help lists every option"));
    }
    rest.iter().fold(first, |text, hint| format!("{text}\n  hint: {hint}"))
}

/// The words of `--progress`.
fn progress_when() -> impl TypedValueParser<Value = When> {
    PossibleValuesParser::new(["auto", "always", "never"]).try_map(|word| word.parse::<When>())
}

/// Letters and digits, as pg_dump's --restrict-key.
fn restrict_key(text: &str) -> std::result::Result<String, String> {
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric()) {
        Ok(text.to_owned())
    } else {
        Err(String::from("letters and digits only"))
    }
}

/// A time as PostgreSQL's settings have it.
fn time(text: &str) -> std::result::Result<String, String> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let known = ["ms", "s", "min", "h", "d"].contains(&&text[digits..]);
    if known && (1..=6).contains(&digits) {
        Ok(text.to_owned())
    } else {
        Err(String::from("a time such as 500ms, 30s or 5min"))
    }
}

/// A size, or `all`.
fn lookahead(text: &str) -> std::result::Result<Lookahead, String> {
    if text == "all" { Ok(Lookahead::All) } else { size(text).map(Lookahead::Bytes) }
}

/// `32MiB`, `64k`, `1000000`.
fn size(text: &str) -> std::result::Result<usize, String> {
    const UNITS: [(&str, usize); 4] = [("", 1), ("K", 1 << 10), ("M", 1 << 20), ("G", 1 << 30)];
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let unit = text[digits..].trim().to_ascii_uppercase();
    let unit = unit.trim_end_matches('B').trim_end_matches('I');
    let factor = UNITS.iter().find(|row| row.0 == unit).map(|row| row.1);
    let number = text[..digits].parse::<usize>().ok();
    number
        .zip(factor)
        .and_then(|(n, f)| n.checked_mul(f))
        .ok_or_else(|| String::from("a size such as 64M or 1G, or all"))
}

/// 32 letters and digits from the system's random source.
fn random_key() -> Result<String> {
    const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes)?;
    Ok(bytes.iter().map(|b| char::from(ALPHABET[usize::from(b % 32)])).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_usage_error_is_a_line_and_a_hint() {
        for (args, want) in [
            (
                &["--epoch", "x"][..],
                "invalid value 'x' for '--epoch <UNIT>'\n  hint: possible values: auto, s, ms, us, ns, julian, 2001, cocoa, ticks, filetime, ymd, none",
            ),
            (
                &["--infer", "uid"],
                "invalid value 'uid' for '--infer <WHAT,..>'\n  hint: possible values: uuid, json, boolean, datetime\n  hint: a similar value exists: 'uuid'",
            ),
            (
                &["--format", "json"],
                "the following required arguments were not provided: --check\n  hint: sqlite2pg --help lists every option",
            ),
            (&["--create"], "unexpected argument '--create' found\n  hint: sqlite2pg --help lists every option"),
            (&["--epocs", "s"], "unexpected argument '--epocs' found\n  hint: a similar argument exists: '--epoch'"),
            (
                &["--column", "a.b"],
                "--column: expected table.column=type, for instance orders.paid_at=timestamptz, found \"a.b\"\n  hint: sqlite2pg --help lists every option",
            ),
        ] {
            let error = Cli::try_parse_from([&["sqlite2pg"], args].concat()).unwrap_err();
            assert_eq!(message(&error), want);
        }
    }

    #[test]
    fn options_that_contradict_each_other_are_refused() {
        for (args, told) in [
            (&["--infer", "json", "--json", "text"][..], "--infer json and --json text"),
            (&["--infer", "uuid,datetime", "--datetime", "text"], "--infer datetime and --datetime text"),
            (&["--epoch", "s", "--datetime", "text"], "--epoch has nothing to convert"),
            (&["--column", "a.b=text", "--column", "A.B=uuid"], "--column A.B is given twice: text and uuid"),
            (&["--map", "X=text", "--map", "x=uuid"], "--map X is given twice: text and uuid"),
            (&["--strict", "--allow", "damaged-dump"], "--strict and --allow damaged-dump"),
            (&["-n", "information_schema"], "--schema information_schema: PostgreSQL keeps"),
            (&["-n", "pg_foo"], "--schema pg_foo: PostgreSQL keeps"),
            (&["--allow", "veiw"], "--allow veiw: there is no such code; near it: view"),
        ] {
            let cli = Cli::try_parse_from([&["sqlite2pg"], args].concat()).unwrap();
            let error = cli.settings().unwrap_err().to_string();
            assert!(error.contains(told), "{args:?}: {error}");
        }
        let cli =
            Cli::try_parse_from(["sqlite2pg", "--epoch=s", "--datetime=text", "--column=a.b=timestamptz"]).unwrap();
        assert!(cli.settings().is_ok());
    }

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn sizes_have_units() {
        for (text, want) in [("5", Some(5)), ("32MiB", Some(32 << 20)), ("1G", Some(1 << 30)), ("64kB", Some(64 << 10))]
        {
            assert_eq!(size(text).ok(), want, "{text}");
        }
        assert!(size("x").is_err() && size("5X").is_err());
    }
}
