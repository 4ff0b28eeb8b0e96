//! SQLite's scalar functions (sqlite.org/lang_corefunc.html, lang_mathfunc.html): tables only.

/// What an argument has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Argument {
    /// Any value, as its text.
    Text,
    /// A number, as double precision.
    Real,
}

/// What a function gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gives {
    /// A boolean.
    Boolean,
    /// integer: 32 bits.
    Integer,
    /// double precision.
    Real,
    /// text.
    Text,
}

/// A function of the translator that builds the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Builder {
    Abs,
    Char,
    Coalesce,
    Concat,
    ConcatWs,
    Date,
    Glob,
    Hex,
    Iif,
    Instr,
    Json,
    JsonArray,
    JsonArrayLength,
    JsonEdit,
    JsonExtract,
    JsonObject,
    JsonPatch,
    JsonQuote,
    JsonRemove,
    JsonType,
    JsonValid,
    Julianday,
    Length,
    Like,
    Log,
    Logarithm,
    LowerUpper,
    Max,
    Min,
    Modulo,
    Nullif,
    Printf,
    Quote,
    Random,
    RandomBlob,
    Replace,
    Round,
    RoundWhole,
    Same,
    Sign,
    Sqrt,
    Strftime,
    Substr,
    Typeof,
    Unhex,
    Unicode,
    Unixepoch,
    Zeroblob,
}

/// How a call is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A function of pg_catalog, whose arguments are all of one shape.
    Call(&'static str, Argument, Gives),
    /// What a builder makes of it.
    Built(Builder),
    /// There is no equivalent; the reason.
    Refused(&'static str),
}

/// A row: the name, the smallest and largest number of arguments, the form.
pub type FunctionRule = (&'static str, usize, usize, Form);

use Argument::{Real, Text};
use Form::{Built, Call, Refused};

const MANY: usize = 1_000;

/// The rules, sorted by name.
pub const FUNCTIONS: &[FunctionRule] = &[
    ("abs", 1, 1, Built(Builder::Abs)),
    ("asinh", 1, 1, Call("asinh", Real, Gives::Real)),
    ("atan", 1, 1, Call("atan", Real, Gives::Real)),
    ("atan2", 2, 2, Call("atan2", Real, Gives::Real)),
    ("ceil", 1, 1, Built(Builder::RoundWhole)),
    ("ceiling", 1, 1, Built(Builder::RoundWhole)),
    ("changes", 0, 0, Refused("it counts the rows of the last statement")),
    ("char", 0, MANY, Built(Builder::Char)),
    ("coalesce", 2, MANY, Built(Builder::Coalesce)),
    ("concat", 1, MANY, Built(Builder::Concat)),
    ("concat_ws", 2, MANY, Built(Builder::ConcatWs)),
    ("cos", 1, 1, Call("cos", Real, Gives::Real)),
    ("cosh", 1, 1, Call("cosh", Real, Gives::Real)),
    ("date", 0, MANY, Built(Builder::Date)),
    ("datetime", 0, MANY, Built(Builder::Date)),
    ("degrees", 1, 1, Call("degrees", Real, Gives::Real)),
    ("exp", 1, 1, Call("exp", Real, Gives::Real)),
    ("floor", 1, 1, Built(Builder::RoundWhole)),
    ("format", 1, MANY, Built(Builder::Printf)),
    ("glob", 2, 2, Built(Builder::Glob)),
    ("hex", 1, 1, Built(Builder::Hex)),
    ("if", 2, MANY, Built(Builder::Iif)),
    ("ifnull", 2, 2, Built(Builder::Coalesce)),
    ("iif", 2, MANY, Built(Builder::Iif)),
    ("instr", 2, 2, Built(Builder::Instr)),
    ("json", 1, 1, Built(Builder::Json)),
    ("json_array", 0, MANY, Built(Builder::JsonArray)),
    ("json_array_length", 1, 2, Built(Builder::JsonArrayLength)),
    ("json_error_position", 1, 1, Refused("PostgreSQL does not tell it")),
    ("json_extract", 2, MANY, Built(Builder::JsonExtract)),
    ("json_insert", 1, MANY, Built(Builder::JsonEdit)),
    ("json_object", 0, MANY, Built(Builder::JsonObject)),
    ("json_patch", 2, 2, Built(Builder::JsonPatch)),
    ("json_pretty", 1, 2, Refused("PostgreSQL prints JSON otherwise")),
    ("json_quote", 1, 1, Built(Builder::JsonQuote)),
    ("json_remove", 1, MANY, Built(Builder::JsonRemove)),
    ("json_replace", 1, MANY, Built(Builder::JsonEdit)),
    ("json_set", 1, MANY, Built(Builder::JsonEdit)),
    ("json_type", 1, 2, Built(Builder::JsonType)),
    ("json_valid", 1, 2, Built(Builder::JsonValid)),
    ("jsonb", 1, 1, Refused("it gives SQLite's own binary form")),
    ("jsonb_array", 0, MANY, Refused("it gives SQLite's own binary form")),
    ("jsonb_extract", 1, MANY, Refused("it gives SQLite's own binary form")),
    ("jsonb_insert", 1, MANY, Refused("it gives SQLite's own binary form")),
    ("jsonb_object", 0, MANY, Refused("it gives SQLite's own binary form")),
    ("jsonb_patch", 2, 2, Refused("it gives SQLite's own binary form")),
    ("jsonb_remove", 1, MANY, Refused("it gives SQLite's own binary form")),
    ("jsonb_replace", 1, MANY, Refused("it gives SQLite's own binary form")),
    ("jsonb_set", 1, MANY, Refused("it gives SQLite's own binary form")),
    ("julianday", 0, MANY, Built(Builder::Julianday)),
    ("last_insert_rowid", 0, 0, Refused("PostgreSQL has no rowid of the last INSERT")),
    ("length", 1, 1, Built(Builder::Length)),
    ("like", 2, 3, Built(Builder::Like)),
    ("likelihood", 2, 2, Built(Builder::Same)),
    ("likely", 1, 1, Built(Builder::Same)),
    ("ln", 1, 1, Built(Builder::Logarithm)),
    ("load_extension", 1, 2, Refused("it loads code into SQLite")),
    ("log", 1, 2, Built(Builder::Log)),
    ("log10", 1, 1, Built(Builder::Logarithm)),
    ("lower", 1, 1, Built(Builder::LowerUpper)),
    ("ltrim", 1, 2, Call("ltrim", Text, Gives::Text)),
    ("max", 2, MANY, Built(Builder::Max)),
    ("min", 2, MANY, Built(Builder::Min)),
    ("mod", 2, 2, Built(Builder::Modulo)),
    ("nullif", 2, 2, Built(Builder::Nullif)),
    ("octet_length", 1, 1, Call("octet_length", Text, Gives::Integer)),
    ("pi", 0, 0, Call("pi", Real, Gives::Real)),
    ("pow", 2, 2, Call("power", Real, Gives::Real)),
    ("power", 2, 2, Call("power", Real, Gives::Real)),
    ("printf", 1, MANY, Built(Builder::Printf)),
    ("quote", 1, 1, Built(Builder::Quote)),
    ("radians", 1, 1, Call("radians", Real, Gives::Real)),
    ("random", 0, 0, Built(Builder::Random)),
    ("randomblob", 1, 1, Built(Builder::RandomBlob)),
    ("replace", 3, 3, Built(Builder::Replace)),
    ("round", 1, 2, Built(Builder::Round)),
    ("rtrim", 1, 2, Call("rtrim", Text, Gives::Text)),
    ("sign", 1, 1, Built(Builder::Sign)),
    ("sin", 1, 1, Call("sin", Real, Gives::Real)),
    ("sinh", 1, 1, Call("sinh", Real, Gives::Real)),
    ("sqlite_source_id", 0, 0, Refused("it tells the version of SQLite")),
    ("sqlite_version", 0, 0, Refused("it tells the version of SQLite")),
    ("sqrt", 1, 1, Built(Builder::Sqrt)),
    ("strftime", 1, MANY, Built(Builder::Strftime)),
    ("substr", 2, 3, Built(Builder::Substr)),
    ("substring", 2, 3, Built(Builder::Substr)),
    ("tan", 1, 1, Call("tan", Real, Gives::Real)),
    ("tanh", 1, 1, Call("tanh", Real, Gives::Real)),
    ("time", 0, MANY, Built(Builder::Date)),
    ("timediff", 2, 2, Refused("PostgreSQL counts months and days otherwise")),
    ("total_changes", 0, 0, Refused("it counts the rows of all statements")),
    ("trim", 1, 2, Call("btrim", Text, Gives::Text)),
    ("trunc", 1, 1, Built(Builder::RoundWhole)),
    ("typeof", 1, 1, Built(Builder::Typeof)),
    ("unhex", 1, 1, Built(Builder::Unhex)),
    ("unicode", 1, 1, Built(Builder::Unicode)),
    ("unixepoch", 0, MANY, Built(Builder::Unixepoch)),
    ("unlikely", 1, 1, Built(Builder::Same)),
    ("upper", 1, 1, Built(Builder::LowerUpper)),
    ("zeroblob", 1, 1, Built(Builder::Zeroblob)),
];

/// SQLite's functions that have no rule here: those of queries alone, of its virtual tables, and of newer releases.
const WITHOUT_RULE: &[&str] = &[
    "acos",
    "acosh",
    "asin",
    "asinh",
    "atan",
    "atan2",
    "atanh",
    "avg",
    "bm25",
    "changes",
    "count",
    "cume_dist",
    "current_date",
    "current_time",
    "current_timestamp",
    "dense_rank",
    "first_value",
    "fts3_tokenizer",
    "fts5",
    "fts5_source_id",
    "geopoly_area",
    "geopoly_bbox",
    "geopoly_blob",
    "geopoly_ccw",
    "geopoly_contains_point",
    "geopoly_group_bbox",
    "geopoly_json",
    "geopoly_overlap",
    "geopoly_regular",
    "geopoly_svg",
    "geopoly_within",
    "geopoly_xform",
    "group_concat",
    "highlight",
    "if",
    "json_array_insert",
    "json_group_array",
    "json_group_object",
    "jsonb_array_insert",
    "jsonb_group_array",
    "jsonb_group_object",
    "lag",
    "last_value",
    "lead",
    "load_extension",
    "log2",
    "match",
    "matchinfo",
    "max",
    "median",
    "min",
    "nth_value",
    "ntile",
    "offsets",
    "optimize",
    "percent_rank",
    "percentile",
    "percentile_cont",
    "percentile_disc",
    "rank",
    "row_number",
    "rtreecheck",
    "rtreedepth",
    "rtreenode",
    "snippet",
    "soundex",
    "sqlite_compileoption_get",
    "sqlite_compileoption_used",
    "sqlite_log",
    "sqlite_offset",
    "string_agg",
    "subtype",
    "sum",
    "timediff",
    "total",
    "total_changes",
    "unhex",
    "unistr",
    "unistr_quote",
];

/// Whether a name in any case is a function of SQLite itself, whatever its arguments.
pub fn is_of_sqlite(name: &str) -> bool {
    let is_name = |own: &&str| own.eq_ignore_ascii_case(name);
    FUNCTIONS.iter().map(|row| row.0).any(|own| is_name(&own)) || WITHOUT_RULE.iter().any(is_name)
}

/// The rule for a name in any case and a number of arguments.
pub fn function(name: &str, arguments: usize) -> Option<&'static FunctionRule> {
    FUNCTIONS.iter().find(|row| row.0.eq_ignore_ascii_case(name) && (row.1..=row.2).contains(&arguments))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_rules_are_sorted_by_name() {
        assert!(super::FUNCTIONS.is_sorted_by(|a, b| a.0 < b.0 || a.0 == b.0 && a.2 < b.1));
    }
}
