//! The command line: what the user can say, and its translation into settings. Only here and in `main` is clap or
//! anyhow known.

use anyhow::{Context, Result, bail};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, Parser, ValueEnum};
use sqlite2pg::convert::{Damaged, Lookahead, Settings};
use sqlite2pg::files::Destination;
use sqlite2pg::input::READ_SIZE;
use sqlite2pg::pg::ddl::Freeze;
use sqlite2pg::pg::script::{Clean, Options, Refused, Restrict};
use sqlite2pg::pg::tally::Verify;
use sqlite2pg::progress::When;
use sqlite2pg::translate::policy::TypePolicy;
use sqlite2pg::translate::table::Case;
use std::path::PathBuf;

/// Turns the output of `sqlite3 app.db .dump` into a script that psql loads into PostgreSQL, all or nothing:
///
///     sqlite3 app.db .dump | sqlite2pg | psql mydb
///
/// Nothing is lost or changed without being named on stderr.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100, after_help = AFTER_HELP, verbatim_doc_comment)]
#[allow(clippy::struct_excessive_bools)] // each is a flag of the command line, independent of the others
pub struct Cli {
    /// Dumps to read, also gz, zst, xz or bz2; of a folder its *.sql, *.sql.gz .. (default: standard input, also `-`)
    #[arg(value_name = "DUMP")]
    pub inputs: Vec<PathBuf>,

    /// Write the script to FILE, complete or not at all
    #[arg(short, long, value_name = "FILE", conflicts_with = "out_dir")]
    pub output: Option<PathBuf>,

    /// Write a script for each input into FOLDER: a.sql for a.sql, a.sql.gz or a.dump
    #[arg(long, value_name = "FOLDER")]
    pub out_dir: Option<PathBuf>,

    /// Schema that gets the tables; it is created if it does not exist
    #[arg(short = 'n', long, value_name = "NAME", default_value = "public")]
    pub schema: String,

    /// Replace tables that exist already (never CASCADE: what depends on them stops the load)
    #[arg(long)]
    pub clean: bool,

    /// With --clean: tables may be missing
    #[arg(long, requires = "clean")]
    pub if_exists: bool,

    /// Case of the names
    #[arg(long, value_name = "CASE", default_value = "keep")]
    pub identifiers: Identifiers,

    /// Give text columns COLLATE "C": order and comparison as in SQLite
    #[arg(long, value_name = "COLLATION")]
    pub text_collation: Option<TextCollation>,

    /// Protect the script with \restrict: where psql knows it, always, or never
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub restrict: RestrictWhen,

    /// Key of \restrict (default: random), for scripts that must be the same in every run
    #[arg(long, value_name = "KEY", value_parser = restrict_key)]
    pub restrict_key: Option<String>,

    /// Plain COPY instead of COPY .. WITH (FREEZE)
    #[arg(long)]
    pub no_freeze: bool,

    /// What the script compares before COMMIT: rows, values, sums and octets of each column, also a checksum of the
    /// values of each column, or nothing
    #[arg(long, value_enum, default_value = "counts")]
    pub verify: VerifyWhat,

    /// How much of a pipe is held before the types of a table are decided: memory (64M, 1G), or all of it in a
    /// temporary file. Named files are read twice and need none
    #[arg(long, value_name = "SIZE|all", default_value = "32M", value_parser = lookahead)]
    pub lookahead: Lookahead,

    /// Accept losses of this code (`view`, `view.untranslated`), or `damaged-dump`, or `refused`
    #[arg(long, value_name = "CODE", action = ArgAction::Append, value_delimiter = ',')]
    pub allow: Vec<String>,

    /// Show progress on standard error: when it is a terminal, always, or never
    #[arg(long, value_name = "WHEN", default_value = "auto", value_parser = progress_when())]
    pub progress: When,

    /// Print only losses and errors
    #[arg(short, long)]
    pub quiet: bool,

    /// Print the tables of rules and diagnostic codes
    #[arg(long)]
    pub list_rules: bool,

    /// Bytes per read, for tests
    #[arg(long, hide = true, default_value_t = READ_SIZE)]
    pub read_size: usize,
}

const AFTER_HELP: &str = "\
Exit status: 0 everything is in the script; 1 all data is, some objects (named) are not; 2 usage; 3 stopped, and psql \
will fail on the script. Use `set -o pipefail`: only psql knows what was committed.";

/// `--identifiers`.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Identifiers {
    /// As written
    Keep,
    /// Lower case
    Lower,
}

/// `--text-collation`.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum TextCollation {
    /// The collation "C"
    #[value(name = "C", alias = "c")]
    C,
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
        if self.read_size == 0 {
            bail!("--read-size wants at least 1");
        }
        Ok(Settings {
            schema: self.schema.clone(),
            case: match self.identifiers {
                Identifiers::Keep => Case::Keep,
                Identifiers::Lower => Case::Lower,
            },
            policy: TypePolicy::default(),
            collate_c: self.text_collation.is_some(),
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
                freeze: if self.no_freeze { Freeze::No } else { Freeze::Yes },
                refused: if self.allows("refused") { Refused::Warn } else { Refused::Tell },
                verify: match self.verify {
                    VerifyWhat::Counts => Verify::Counts,
                    VerifyWhat::Full => Verify::Full,
                    VerifyWhat::Off => Verify::Off,
                },
            },
            lookahead: self.lookahead,
            damaged: if self.allows("damaged-dump") { Damaged::GoOn } else { Damaged::Stop },
            read_size: self.read_size,
            follow: None,
        })
    }

    /// Where the scripts go.
    pub fn destination(&self) -> Destination<'_> {
        match (&self.out_dir, &self.output) {
            (Some(folder), _) => Destination::Folder(folder),
            (None, Some(file)) => Destination::File(file),
            (None, None) => Destination::Stdout,
        }
    }

    fn allows(&self, what: &str) -> bool {
        self.allow.iter().any(|allowed| allowed == what)
    }
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
    std::io::Read::read_exact(&mut std::fs::File::open("/dev/urandom")?, &mut bytes)?;
    Ok(bytes.iter().map(|b| char::from(ALPHABET[usize::from(b % 32)])).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory as _;
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
