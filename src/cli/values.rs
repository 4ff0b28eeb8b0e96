//! The options that say what columns and values become, and which of them exclude each other.
//!
//! Every default loses nothing; what an option does to values is told by a diagnostic.

use anyhow::{Result, bail};
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, Args, ValueEnum};
use sqlite2pg::translate::policy::{
    Choice, ColumnType, DateTimePolicy, EmptyAsNull, EpochPolicy, Fraction, Infer, InfinityPolicy, IntegerPolicy,
    JsonPolicy, MapType, NocasePolicy, NulPolicy, TypePolicy, Utf8Policy,
};

/// The options of types and values.
#[derive(Debug, Args)]
#[command(next_help_heading = "Types and values")]
pub struct ValueOptions {
    /// Type of one column; it widens from there if a value does not fit (repeatable)
    #[arg(long, value_name = "TABLE.COLUMN=TYPE", action = ArgAction::Append)]
    pub column: Vec<ColumnType>,

    /// Type of all columns declared so, with arguments or without: 'CHAR(36)=uuid' (repeatable)
    #[arg(long, value_name = "DECLARED=TYPE", action = ArgAction::Append)]
    pub map: Vec<MapType>,

    /// Narrow TEXT and INTEGER columns to these types where every value qualifies
    #[arg(long, value_name = "WHAT,..", action = ArgAction::Append, value_delimiter = ',', value_parser = words::<Infer>())]
    pub infer: Vec<Infer>,

    /// Columns declared DATETIME or TIMESTAMP
    #[arg(long, value_name = "TYPE", default_value = "auto", value_parser = words::<DateTimePolicy>())]
    pub datetime: DateTimePolicy,

    /// What numbers in date and time columns count
    #[arg(long, value_name = "UNIT", default_value = "auto", value_parser = words::<EpochPolicy>())]
    pub epoch: EpochPolicy,

    /// Seconds with more than six digits, which PostgreSQL does not keep
    #[arg(long, value_name = "HOW", default_value = "keep", value_parser = words::<Fraction>())]
    pub fraction: Fraction,

    /// Columns in which an empty text is NULL, unless they are text: all, or table.column (repeatable)
    #[arg(long, value_name = "all|TABLE.COLUMN,..", action = ArgAction::Append, value_delimiter = ',')]
    pub empty_as_null: Vec<EmptyAsNull>,

    /// Columns declared JSON
    #[arg(long, value_name = "TYPE", default_value = "jsonb", value_parser = words::<JsonPolicy>())]
    pub json: JsonPolicy,

    /// Columns declared INT or INTEGER (a rowid alias stays bigint)
    #[arg(long, value_name = "TYPE", default_value = "bigint", value_parser = words::<IntegerPolicy>())]
    pub integer: IntegerPolicy,

    /// Text columns declared COLLATE NOCASE
    #[arg(long, value_name = "HOW", default_value = "index", value_parser = words::<NocasePolicy>())]
    pub nocase: NocasePolicy,

    /// Text that is not valid UTF-8
    #[arg(long, value_name = "HOW", default_value = "stop", value_parser = words::<Utf8Policy>())]
    pub invalid_utf8: Utf8Policy,

    /// Text that holds NUL, which PostgreSQL's text cannot
    #[arg(long, value_name = "HOW", default_value = "stop", value_parser = words::<NulPolicy>())]
    pub nul: NulPolicy,

    /// Give text columns COLLATE "C": order and comparison as in SQLite
    #[arg(long, value_name = "COLLATION")]
    pub text_collation: Option<TextCollation>,
}

/// `--text-collation`.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum TextCollation {
    /// The collation "C"
    #[value(name = "C", alias = "c")]
    C,
}

/// The words of an option, as clap shows them.
fn words<T: Choice>() -> impl TypedValueParser<Value = T> {
    let shown = T::WORDS.iter().map(|(word, _, help)| PossibleValue::new(*word).help(*help));
    PossibleValuesParser::new(shown).try_map(|word| T::choose(&word))
}

impl ValueOptions {
    /// What they say together.
    ///
    /// # Errors
    /// Where they contradict each other.
    pub fn policy(&self) -> Result<TypePolicy> {
        let infer = Infer::all(&self.infer);
        let named = !self.column.is_empty() || !self.map.is_empty();
        if self.datetime == DateTimePolicy::Text && infer.has(Infer::DATETIME) {
            bail!("--infer datetime and --datetime text contradict each other: choose one");
        }
        if self.datetime == DateTimePolicy::Text && self.epoch != EpochPolicy::Auto && !named {
            bail!("--epoch has nothing to convert under --datetime text: name columns with --column or --map");
        }
        if self.json == JsonPolicy::Text && infer.has(Infer::JSON) {
            bail!("--infer json and --json text contradict each other: choose one");
        }
        for (at, one) in self.column.iter().enumerate() {
            let same = |other: &&ColumnType| {
                other.table.eq_ignore_ascii_case(&one.table) && other.column.eq_ignore_ascii_case(&one.column)
            };
            if let Some(other) = self.column[..at].iter().find(same) {
                let (one, other) = (one.pg_type, other.pg_type);
                bail!(
                    "--column {}.{} is given twice: {other} and {one}",
                    self.column[at].table,
                    self.column[at].column
                );
            }
        }
        for (at, one) in self.map.iter().enumerate() {
            if let Some(other) = self.map[..at].iter().find(|other| other.declared == one.declared) {
                bail!("--map {} is given twice: {} and {}", one.declared, other.pg_type, one.pg_type);
            }
        }
        Ok(TypePolicy {
            datetime: self.datetime,
            json: self.json,
            integer: self.integer,
            nocase: self.nocase,
            epoch: self.epoch,
            infinity: InfinityPolicy::default(),
            fraction: self.fraction,
            empties: self.empty_as_null.iter().cloned().fold(EmptyAsNull::default(), EmptyAsNull::and),
            infer,
            map: self.map.clone(),
            columns: self.column.clone(),
            invalid_utf8: self.invalid_utf8,
            nul: self.nul,
        })
    }
}
