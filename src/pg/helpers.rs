//! Helper functions: what SQLite computes and no expression of PostgreSQL says exactly.
//!
//! In: a [`Helper`] that an expression calls. Out: its definition, which the script writes once, before the first
//! statement that uses it, and only then. They live in the target schema under names that begin with `sqlite_`, a
//! prefix that no table of SQLite can have. Their `search_path` is empty, so that nothing can come between them and
//! pg_catalog. A function of the same name and arguments that is not ours stops the load (see `INSTALL`).

use super::dates;
use super::ident::Qualified;
use super::jsons;
use super::numbers;
use super::printf;

/// A helper function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Helper {
    /// `a + b` of numbers that may be integers or doubles.
    Add,
    /// The bytes of a text.
    Bytes,
    /// `a / b` of such numbers.
    Divide,
    /// A double as the number that it is, to its last digit.
    Exact,
    /// Whether a text matches a pattern of GLOB.
    Glob,
    /// Text as an instant, the way SQLite's date functions read it.
    Instant,
    /// A Julian day as an instant.
    InstantOfJulian,
    /// Seconds since 1970 as an instant.
    InstantOfUnix,
    /// Text as an integer: its longest prefix that is one.
    Integer,
    /// JSON text without blanks.
    Json,
    /// Such a value as a number; an error where it is none.
    JsonAmount,
    /// How many members an array has.
    JsonArrayLength,
    /// The element of a document that a path leads to.
    JsonAt,
    /// The members of an array or object, each as a row.
    JsonEach,
    /// A document with an element set, inserted, replaced or removed.
    JsonEdit,
    /// The SQL value of the element that a path leads to.
    JsonExtract,
    /// Such a value as an integer.
    JsonInteger,
    /// A member of an array or object as a part of JSON, by its type.
    JsonMember,
    /// Such a value as a number.
    JsonNumber,
    /// Such a value as a number if the whole of it is one, else NULL.
    JsonNumeric,
    /// A double as such a value.
    JsonOfReal,
    /// Such a value as a part of JSON.
    JsonPart,
    /// A document changed by another one, as RFC 7396 says.
    JsonPatch,
    /// Such a value as a double.
    JsonReal,
    /// A double as a JSON number.
    JsonRealText,
    /// Such a value as a column of text shows it.
    JsonShown,
    /// Such a value as text.
    JsonText,
    /// The members of a document at every depth, each as a row.
    JsonTree,
    /// The type of an element.
    JsonType,
    /// Whether text is JSON.
    JsonValid,
    /// The SQL value of an element of jsonb.
    JsonValue,
    /// Such a value that is an integer.
    JsonWhole,
    /// The members of an array of jsonb, each as a row.
    JsonbEach,
    /// An instant as the local time of the session.
    Local,
    /// An instant moved by a modifier.
    Modify,
    /// Text as an instant, moved by its first modifier.
    ModifyText,
    /// The remainder of two doubles, a double.
    Modulo,
    /// A timestamp as text, by a format of digits.
    MomentText,
    /// An instant moved by a modifier that another one follows.
    Move,
    /// `a * b` of such numbers.
    Multiply,
    /// Text as a number: its longest prefix that is one.
    Number,
    /// A number that may be an integer or a double as text.
    NumberText,
    /// Text as a number if the whole of it is one, else NULL.
    Numeric,
    /// An integer by a conversion of printf().
    PrintfInteger,
    /// A double by a conversion of printf().
    PrintfReal,
    /// A text cut and filled as printf() does.
    PrintfText,
    /// Text as a double: its longest prefix that is a number.
    Real,
    /// A double as a number that tells that it is one.
    RealNumber,
    /// A double as text.
    RealText,
    /// `a % b` of numbers that may be integers or doubles.
    Remainder,
    /// A double rounded to n digits.
    Round,
    /// A shift by any distance, to the right where it is negative.
    Shift,
    /// An instant by a format of strftime().
    Strftime,
    /// A part of a text.
    Substr,
    /// A part of a BLOB.
    SubstrBytes,
    /// `a - b` of numbers that may be integers or doubles.
    Subtract,
    /// A double without its fraction as an integer, the nearest there is.
    Truncate,
    /// The bytes of hexadecimal digits.
    Unhex,
}

/// A row: the helper, its name, its parameters, their types, what it returns, its language and body, whether it is
/// immutable, and the helpers that its body calls.
pub(super) struct Row {
    pub helper: Helper,
    pub name: &'static str,
    pub parameters: &'static [(&'static str, &'static str)],
    pub returns: &'static str,
    pub body: &'static str,
    pub calls: &'static [Helper],
}

pub(super) const TEXT: &[(&str, &str)] = &[("x", "text")];

/// The first and last member of the part, counted from 1, then cut to what is there.
macro_rules! substr {
    () => {
        "DECLARE
    first numeric := CASE WHEN start < 0 THEN length(x) + start + 1::numeric ELSE start END;
    last numeric;
BEGIN
    -- a position of 0 lies before the first member, as one member that is not there
    IF size < 0 THEN
        last := CASE WHEN start = 0 THEN 0 ELSE first - 1 END;
        first := CASE WHEN start = 0 THEN 0 ELSE first END + size;
    ELSE
        last := first + size - 1;
    END IF;
    first := greatest(first, 1);
    last := least(last, length(x));
    RETURN substr(x, least(first, length(x) + 1::numeric)::int, greatest(last - first + 1, 0)::int);
END"
    };
}

/// The helpers, sorted by name.
const ROWS: &[Row] = &[
    Row {
        helper: Helper::Bytes,
        name: "sqlite_bytes",
        parameters: TEXT,
        returns: "bytea",
        body: "BEGIN
    RETURN convert_to(x, 'UTF8');
END",
        calls: &[],
    },
    Row {
        helper: Helper::Glob,
        name: "sqlite_glob",
        parameters: &[("x", "text"), ("pattern", "text")],
        returns: "boolean",
        body: include_str!("sql/glob.sql"),
        calls: &[],
    },
    Row {
        helper: Helper::JsonValid,
        name: "sqlite_json_valid",
        parameters: TEXT,
        returns: "boolean",
        body: "BEGIN
    PERFORM x::json;
    RETURN true;
EXCEPTION WHEN OTHERS THEN
    RETURN false;
END",
        calls: &[],
    },
    Row {
        helper: Helper::MomentText,
        name: "sqlite_moment_text",
        parameters: &[("x", "timestamp"), ("format", "text")],
        returns: "text",
        body: "BEGIN
    -- formats of digits alone do not depend on any setting
    RETURN to_char(x, format);
END",
        calls: &[],
    },
    Row {
        helper: Helper::Substr,
        name: "sqlite_substr",
        parameters: &[("x", "text"), ("start", "bigint"), ("size", "bigint")],
        returns: "text",
        body: substr!(),
        calls: &[],
    },
    Row {
        helper: Helper::SubstrBytes,
        name: "sqlite_substr_bytes",
        parameters: &[("x", "bytea"), ("start", "bigint"), ("size", "bigint")],
        returns: "bytea",
        body: substr!(),
        calls: &[],
    },
    Row {
        helper: Helper::Unhex,
        name: "sqlite_unhex",
        parameters: TEXT,
        returns: "bytea",
        body: "BEGIN
    RETURN CASE WHEN x ~ '^([0-9A-Fa-f]{2})*$' THEN decode(x, 'hex') END;
END",
        calls: &[],
    },
];

impl Helper {
    fn row(self) -> Option<&'static Row> {
        ROWS.iter()
            .chain(dates::ROWS)
            .chain(jsons::ROWS)
            .chain(numbers::ROWS)
            .chain(printf::ROWS)
            .find(|row| row.helper == self)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        self.row().map_or("", |row| row.name)
    }

    /// Whether its result depends on its arguments alone.
    pub fn is_immutable(self) -> bool {
        self.row().is_some() && self != Helper::Local
    }

    /// Whether workers of a parallel plan may call it: an EXCEPTION block is a subtransaction, which no parallel plan
    /// may start ("cannot start subtransactions during a parallel operation").
    fn is_parallel_safe(self) -> bool {
        self.row().is_some_and(|row| {
            !row.body.contains("EXCEPTION WHEN ") && row.calls.iter().all(|helper| helper.is_parallel_safe())
        })
    }

    /// The helpers that must be there before it.
    pub fn calls(self) -> &'static [Helper] {
        self.row().map_or(&[], |row| row.calls)
    }

    /// `schema.name(types)`.
    pub fn signature(self, schema: &str) -> String {
        let types: Vec<&str> = self.row().map_or(Vec::new(), |row| row.parameters.iter().map(|p| p.1).collect());
        format!("{}({})", Qualified::new(schema, self.name()), types.join(", "))
    }

    /// `CREATE OR REPLACE FUNCTION ..`.
    pub fn definition(self, schema: &str) -> String {
        let Some(row) = self.row() else { return String::new() };
        let parameters: Vec<String> = row.parameters.iter().map(|(name, ty)| format!("{name} {ty}")).collect();
        let volatility = if self.is_immutable() { "IMMUTABLE" } else { "STABLE" };
        let parallel = if self.is_parallel_safe() { "SAFE" } else { "UNSAFE" };
        let body = row.body.replace("@SCHEMA@", &super::ident::Ident(schema).to_string());
        format!(
            "CREATE OR REPLACE FUNCTION {}({}) RETURNS {}\nLANGUAGE plpgsql {volatility} STRICT PARALLEL {parallel} SET \
             search_path = '' AS $sqlite$\n{body}\n$sqlite$",
            Qualified::new(schema, row.name),
            parameters.join(", "),
            row.returns,
        )
    }
}

/// Makes a helper function. The comment on a function says whose it is: the same definition stays as it is, an older one
/// of ours is replaced, and one that is not ours stops the load.
pub const INSTALL: &str = include_str!("sql/helper.sql");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn helpers_are_sorted_and_complete() {
        for rows in [ROWS, dates::ROWS, jsons::ROWS, numbers::ROWS, printf::ROWS] {
            assert!(rows.is_sorted_by(|a, b| a.name < b.name && a.helper < b.helper));
        }
        for row in ROWS.iter().chain(dates::ROWS).chain(jsons::ROWS).chain(numbers::ROWS).chain(printf::ROWS) {
            assert!(row.name.starts_with("sqlite_") && !row.body.contains("$sqlite"), "{}", row.name);
            assert!(row.helper.definition("s").contains("\"s\".\"sqlite_"));
            let catches =
                [row.helper].iter().chain(row.calls).any(|h| h.row().unwrap().body.contains("EXCEPTION WHEN "));
            assert!(!catches || row.helper.definition("s").contains(" PARALLEL UNSAFE "), "{}", row.name);
        }
        assert_eq!(Helper::Round.signature("s"), "\"s\".\"sqlite_round\"(double precision, bigint)");
    }
}
