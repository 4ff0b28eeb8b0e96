//! The declared-type table: what a declared type asks for, and what a column becomes when its values do not fit.
//!
//! In: a declared type as written. Out: a row, with its lattice of steps (sqlite.org/datatype3.html, section 3.1;
//! postgresql.org/docs/current/datatype.html). Names are compared whole, without regard to case; blanks count once,
//! arguments apart. A name that has no row is read by its affinity, as SQLite itself does.

use crate::sqlite::affinity::{Affinity, affinity};
use crate::sqlite::ast::DeclaredType;

/// A type that a column may get, and one step of a lattice. What fits a step is `translate::column`'s to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// boolean: 0 and 1, or one pair of words.
    Boolean,
    /// smallint.
    SmallInt,
    /// integer.
    Integer,
    /// integer if `--integer declared` asks for it.
    DeclaredInteger,
    /// bigint.
    BigInt,
    /// double precision.
    Double,
    /// numeric(p,s) with the declared arguments.
    NumericOf,
    /// numeric.
    Numeric,
    /// varchar(n) with the declared argument.
    VarcharOf,
    /// text.
    Text,
    /// bytea: BLOBs alone or together with text.
    Blobs,
    /// bytea: the bytes of whatever there is.
    Bytes,
    /// date.
    Date,
    /// time.
    Time,
    /// interval, if `--map` or `--column` asks for it.
    Interval,
    /// timestamp(p) with the declared argument.
    TimestampOf,
    /// timestamp.
    Timestamp,
    /// timestamptz(p) with the declared argument.
    TimestampTzOf,
    /// timestamptz.
    TimestampTz,
    /// jsonb.
    Jsonb,
    /// json.
    Json,
    /// uuid.
    Uuid,
}

use Step::{
    BigInt, Blobs, Boolean, Bytes, Date, DeclaredInteger, Double, Integer, Interval, Json, Jsonb, Numeric, NumericOf,
    SmallInt, Text, Time, Timestamp, TimestampOf, TimestampTz, TimestampTzOf, Uuid, VarcharOf,
};

impl Step {
    /// As `--list-rules` prints it.
    pub const fn name(self) -> &'static str {
        match self {
            Boolean => "boolean",
            SmallInt => "smallint",
            Integer => "integer",
            DeclaredInteger => "integer (--integer declared)",
            BigInt => "bigint",
            Double => "double precision",
            NumericOf => "numeric(p,s)",
            Numeric => "numeric",
            VarcharOf => "varchar(n)",
            Text => "text",
            Blobs => "bytea",
            Bytes => "bytea (bytes of all)",
            Date => "date",
            Time => "time",
            Interval => "interval",
            TimestampOf => "timestamp(p)",
            Timestamp => "timestamp",
            TimestampTzOf => "timestamptz(p)",
            TimestampTz => "timestamptz",
            Jsonb => "jsonb",
            Json => "json",
            Uuid => "uuid",
        }
    }
}

/// A row: the id, the declared names, and the steps in the order in which they are tried. Text stands in every
/// lattice and bytea ends it, so that every column gets a type.
#[derive(Debug, PartialEq, Eq)]
pub struct TypeRule {
    /// `type.datetime`: also the code of its widening diagnostic and its folder in the corpus.
    pub id: &'static str,
    /// Declared names in upper case, sorted; with arguments only where these decide (`TINYINT(1)`).
    pub names: &'static [&'static str],
    /// The lattice.
    pub steps: &'static [Step],
}

// The lattices. Infinity is no numeric before PostgreSQL 14: double precision takes it, where it can take the rest.
const BOOLEAN: &[Step] = &[Boolean, BigInt, Numeric, Double, Text, Bytes];
const SMALLINT: &[Step] = &[SmallInt, Integer, BigInt, Numeric, Double, Text, Bytes];
const MEDIUMINT: &[Step] = &[Integer, BigInt, Numeric, Double, Text, Bytes];
const INTEGER: &[Step] = &[DeclaredInteger, BigInt, Numeric, Double, Text, Bytes];
const BIGINT: &[Step] = &[BigInt, Numeric, Double, Text, Bytes];
const DOUBLE: &[Step] = &[Double, Numeric, Text, Bytes];
const DECIMAL: &[Step] = &[NumericOf, Numeric, Double, Text, Bytes];
const VARCHAR: &[Step] = &[VarcharOf, Text, Bytes];
const TEXT: &[Step] = &[Text, Bytes];
const BLOB: &[Step] = &[Blobs, BigInt, Double, Numeric, Text, Bytes];
const DATE: &[Step] = &[Date, Timestamp, TimestampTz, BigInt, Numeric, Double, Text, Bytes];
const DATETIME: &[Step] = &[TimestampOf, Timestamp, TimestampTzOf, TimestampTz, BigInt, Numeric, Double, Text, Bytes];
const TIMESTAMPTZ: &[Step] = &[TimestampTzOf, TimestampTz, BigInt, Numeric, Double, Text, Bytes];
const TIME: &[Step] = &[Time, BigInt, Numeric, Double, Text, Bytes];
const INTERVAL: &[Step] = &[Interval, BigInt, Numeric, Double, Text, Bytes];
const JSON: &[Step] = &[Jsonb, Step::Json, Text, Bytes];
const UUID: &[Step] = &[Uuid, Text, Bytes];
/// What all values are: integers, numbers, text or BLOBs.
const VALUES: &[Step] = &[BigInt, Double, Numeric, Blobs, Text, Bytes];

/// The table, sorted by id.
pub static TYPES: &[TypeRule] = &[
    TypeRule {
        id: "type.bigint",
        names: &[
            "AUTONUMBER",
            "BIG INT",
            "BIGINT",
            "BIGINT INTERVAL",
            "BIGINT UNSIGNED",
            "BIGSERIAL",
            "COUNTER",
            "INT8",
            "INT8 UNSIGNED",
            "LONG",
            "LONG INTEGER",
            "ROWVERSION",
            "SERIAL",
            "SERIAL4",
            "SERIAL8",
            "UNSIGNED BIG INT",
            "UNSIGNED BIGINT",
        ],
        steps: BIGINT,
    },
    TypeRule {
        id: "type.blob",
        names: &[
            "ATTACHMENT",
            "BINARY",
            "BLOB",
            "BYTEA",
            "GEOMETRY",
            "GEOMETRYCOLLECTION",
            "IMAGE",
            "LINESTRING",
            "LONG RAW",
            "LONGBLOB",
            "MEDIUMBLOB",
            "MULTILINESTRING",
            "MULTIPOINT",
            "MULTIPOLYGON",
            "OLE OBJECT",
            "POINT",
            "POLYGON",
            "RAW",
            "TINYBLOB",
            "VARBINARY",
        ],
        steps: BLOB,
    },
    TypeRule {
        id: "type.boolean",
        names: &["BIT", "BIT(1)", "BOOL", "BOOL UNSIGNED", "BOOLEAN", "LOGICAL", "TINYINT(1)", "YES/NO", "YESNO"],
        steps: BOOLEAN,
    },
    TypeRule { id: "type.date", names: &["DATE"], steps: DATE },
    TypeRule {
        id: "type.datetime",
        names: &["DATETIME", "DATETIME2", "SMALLDATETIME", "TIMESTAMP", "TIMESTAMP WITHOUT TIME ZONE"],
        steps: DATETIME,
    },
    TypeRule {
        id: "type.decimal",
        names: &[
            "CURRENCY",
            "DEC",
            "DECIMAL",
            "DECIMAL UNSIGNED",
            "FIXED",
            "MONEY",
            "NUM",
            "NUMBER",
            "NUMERIC",
            "NUMERIC UNSIGNED",
            "SMALLMONEY",
        ],
        steps: DECIMAL,
    },
    TypeRule {
        id: "type.double",
        names: &[
            "BINARY_DOUBLE",
            "BINARY_FLOAT",
            "DOUBLE",
            "DOUBLE PRECISION",
            "DOUBLE PRECISION UNSIGNED",
            "DOUBLE UNSIGNED",
            "FLOAT",
            "FLOAT UNSIGNED",
            "FLOAT4",
            "FLOAT8",
            "FLOATING POINT",
            "REAL",
            "REAL UNSIGNED",
            "SINGLE",
        ],
        steps: DOUBLE,
    },
    TypeRule {
        id: "type.integer",
        names: &["INT", "INT UNSIGNED", "INT4", "INTEGER", "INTEGER UNSIGNED", "UNSIGNED INT", "UNSIGNED INTEGER"],
        steps: INTEGER,
    },
    // PostgreSQL's interval respells what it reads, and nothing says what numbers would count.
    TypeRule { id: "type.interval", names: &["INTERVAL"], steps: VALUES },
    TypeRule { id: "type.json", names: &["JSON", "JSONB", "JSON_TEXT"], steps: JSON },
    TypeRule {
        id: "type.mediumint",
        names: &["INT3", "MEDIUMINT", "MEDIUMINT UNSIGNED", "SMALLINT UNSIGNED", "UNSIGNED SMALLINT"],
        steps: MEDIUMINT,
    },
    TypeRule {
        id: "type.smallint",
        names: &[
            "BYTE",
            "INT1",
            "INT2",
            "SMALLINT",
            "SMALLSERIAL",
            "TINYINT",
            "TINYINT UNSIGNED",
            "UNSIGNED TINYINT",
            "YEAR",
        ],
        steps: SMALLINT,
    },
    TypeRule {
        id: "type.text",
        names: &[
            "CITEXT",
            "CLOB",
            "ENUM",
            "HYPERLINK",
            "LONG VARCHAR",
            "LONGTEXT",
            "MEDIUMTEXT",
            "MEMO",
            "NCLOB",
            "NTEXT",
            "TEXT",
            "TINYTEXT",
            "XML",
        ],
        steps: TEXT,
    },
    TypeRule { id: "type.time", names: &["TIME", "TIME WITHOUT TIME ZONE"], steps: TIME },
    TypeRule {
        id: "type.timestamptz",
        names: &["DATETIMEOFFSET", "DATETIMETZ", "TIMESTAMP WITH TIME ZONE", "TIMESTAMPTZ"],
        steps: TIMESTAMPTZ,
    },
    TypeRule { id: "type.unknown-blob", names: &[], steps: BLOB },
    TypeRule { id: "type.unknown-integer", names: &[], steps: BIGINT },
    TypeRule { id: "type.unknown-numeric", names: &[], steps: VALUES },
    TypeRule { id: "type.unknown-real", names: &[], steps: DOUBLE },
    TypeRule { id: "type.unknown-text", names: &[], steps: TEXT },
    TypeRule { id: "type.untyped", names: &["ANY", "VARIANT"], steps: VALUES },
    TypeRule { id: "type.uuid", names: &["GUID", "UNIQUEIDENTIFIER", "UUID", "UUID_TEXT"], steps: UUID },
    TypeRule {
        id: "type.varchar",
        names: &[
            "CHAR",
            "CHAR VARYING",
            "CHARACTER",
            "CHARACTER VARYING",
            "NATIONAL CHARACTER",
            "NATIONAL CHARACTER VARYING",
            "NATIVE CHARACTER",
            "NCHAR",
            "NVARCHAR",
            "NVARCHAR2",
            "VARCHAR",
            "VARCHAR2",
            "VARYING CHARACTER",
        ],
        steps: VARCHAR,
    },
];

/// The last resort of the lookup: what all values are.
static UNTYPED: TypeRule = TypeRule { id: "type.untyped", names: &[], steps: VALUES };

/// The row of this id; the untyped row if there is none (a test keeps ids and table together).
pub fn rule(id: &str) -> &'static TypeRule {
    TYPES.iter().find(|rule| rule.id == id).unwrap_or(&UNTYPED)
}

/// The row that a declared type asks for; no type at all is `type.untyped`.
pub fn type_rule(declared: Option<&DeclaredType>) -> &'static TypeRule {
    let Some(declared) = declared else { return rule("type.untyped") };
    let name = normalised(&declared.name);
    if name.is_empty() {
        return rule("type.untyped");
    }
    let by_name = |name: &str| TYPES.iter().find(|rule| rule.names.contains(&name));
    let found = match declared.arguments.as_slice() {
        [] => by_name(&name),
        arguments => by_name(&with_arguments(&name, arguments)).or_else(|| by_name(&name)),
    };
    found.unwrap_or_else(|| {
        rule(match affinity(Some(&name)) {
            Affinity::Integer => "type.unknown-integer",
            Affinity::Text => "type.unknown-text",
            Affinity::Blob => "type.unknown-blob",
            Affinity::Real => "type.unknown-real",
            Affinity::Numeric => "type.unknown-numeric",
        })
    })
}

/// The lattice that begins at a PostgreSQL type, for `--map` and `--column`.
pub fn lattice(start: crate::pg::types::PgType) -> &'static [Step] {
    use crate::pg::types::PgType;
    match start {
        PgType::Boolean => BOOLEAN,
        PgType::SmallInt => SMALLINT,
        PgType::Integer => MEDIUMINT,
        PgType::BigInt => BIGINT,
        PgType::DoublePrecision => DOUBLE,
        PgType::Numeric(_) => DECIMAL,
        PgType::Text => TEXT,
        PgType::Varchar(_) => VARCHAR,
        PgType::Bytea => &[Blobs, Bytes],
        PgType::Date => DATE,
        PgType::Time => TIME,
        PgType::Interval => INTERVAL,
        PgType::Timestamp(_) => DATETIME,
        PgType::TimestampTz(_) => TIMESTAMPTZ,
        PgType::Json => &[Json, Text, Bytes],
        PgType::Jsonb => JSON,
        PgType::Uuid => UUID,
    }
}

/// Upper case, one blank between words.
pub fn normalised(name: &str) -> String {
    name.split_ascii_whitespace().map(str::to_ascii_uppercase).collect::<Vec<_>>().join(" ")
}

/// `TINYINT(1)`, `DECIMAL(10,2)`: the normalised name and the arguments.
fn with_arguments(name: &str, arguments: &[String]) -> String {
    format!("{name}({})", arguments.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn declared(name: &str, arguments: &[&str]) -> DeclaredType {
        DeclaredType { name: name.into(), arguments: arguments.iter().map(|a| (*a).into()).collect() }
    }

    #[test]
    fn rows_and_names_are_sorted_and_unique_and_upper_case() {
        assert!(TYPES.windows(2).all(|pair| pair[0].id < pair[1].id));
        let mut all: Vec<&&str> = Vec::new();
        for rule in TYPES {
            assert!(rule.names.windows(2).all(|pair| pair[0] < pair[1]), "{}", rule.id);
            all.extend(rule.names);
        }
        assert!(all.iter().all(|name| **name == normalised(name)));
        all.sort_unstable();
        assert!(all.windows(2).all(|pair| pair[0] != pair[1]));
        assert!(TYPES.contains(&UNTYPED) || rule("type.untyped").steps == UNTYPED.steps);
    }

    #[test]
    fn every_lattice_holds_text_and_ends_with_bytes() {
        for rule in TYPES {
            assert!(rule.steps.contains(&Text) && rule.steps.last() == Some(&Bytes), "{}", rule.id);
        }
    }

    #[test]
    fn declared_types_find_their_rule() {
        for (name, arguments, want) in [
            ("INTEGER", &[][..], "type.integer"),
            ("integer", &[], "type.integer"),
            ("INT", &["11"], "type.integer"),
            ("Unsigned   Big  Int", &[], "type.bigint"),
            ("TINYINT", &[], "type.smallint"),
            ("tinyint", &["1"], "type.boolean"),
            ("tinyint", &["4"], "type.smallint"),
            ("DATETIME", &["6"], "type.datetime"),
            ("timestamp with time zone", &[], "type.timestamptz"),
            ("DECIMAL", &["10", "2"], "type.decimal"),
            ("nvarchar", &["100"], "type.varchar"),
            ("TEXT", &["500"], "type.text"),
            ("JSONB", &[], "type.json"),
            ("Yes/No", &[], "type.boolean"),
            ("BINARY", &["16"], "type.blob"),
            ("STRING", &[], "type.unknown-numeric"),
            ("intege", &[], "type.unknown-integer"),
            ("text nocase", &[], "type.unknown-text"),
            ("short integer", &[], "type.unknown-integer"),
            ("blob_thing", &[], "type.unknown-blob"),
            ("DOUBLED", &[], "type.unknown-real"),
            ("ANY", &[], "type.untyped"),
            ("", &[], "type.untyped"),
        ] {
            assert_eq!(type_rule(Some(&declared(name, arguments))).id, want, "{name}{arguments:?}");
        }
        assert_eq!(type_rule(None).id, "type.untyped");
    }
}
