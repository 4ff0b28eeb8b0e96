//! Columns of a table with rows that get another type, exactly (postgresql.org/docs/current/sql-altertable.html).
//!
//! In: plans that `translate` made. Out: one ALTER TABLE. Every expression yields what the value would have been under
//! the second type from the start. All of them give NULL for NULL.

use super::ddl::Default;
use super::expr::Expr;
use super::ident::{Ident, Literal, Qualified};
use super::script::Script;
use super::types::PgType;
use std::fmt::{self, Write as _};
use std::io::{self, Write};

/// One ALTER TABLE for all columns that change.
#[derive(Debug, Clone, PartialEq)]
pub struct AlterPlan {
    /// The table.
    pub table: Qualified,
    /// The columns that lose their default, because it may not fit the new type.
    pub undefaulted: Vec<String>,
    /// The columns that change.
    pub columns: Vec<AlterColumn>,
}

/// A column with its new type.
#[derive(Debug, Clone, PartialEq)]
pub struct AlterColumn {
    /// Its name.
    pub name: String,
    /// Its new type.
    pub pg_type: PgType,
    /// `COLLATE "C"`.
    pub collate_c: bool,
    /// How the values get there; none where the type only loses its limit.
    pub using: Option<Using>,
}

/// What USING computes of a column x.
#[derive(Debug, Clone, PartialEq)]
pub enum Using {
    /// `x::type`.
    Cast,
    /// `x::text::type`: there are only NULLs.
    Nulls,
    /// `x::integer::type`, of a boolean.
    Bits,
    /// `x::text::numeric`; with true a fraction digit at least.
    Decimal(Whole),
    /// `trim_scale(x)`.
    Trimmed(Whole),
    /// `x::timestamp AT TIME ZONE 'UTC'`.
    AtUtc,
    /// Text.
    Text(Back),
    /// The bytes of that text.
    Bytes(Back),
    /// The 16 bytes of a UUID.
    UuidBytes,
    /// The text that bytes are.
    Decoded,
    /// The number that an instant was.
    Count(Count),
}

/// How an instant is counted: as so many times a microsecond.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// It is a timestamptz.
    pub zoned: bool,
    /// What a microsecond counts.
    pub factor: &'static str,
    /// The second since 1970 that is 0.
    pub since: i64,
}

/// How whole numbers are kept in numeric.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whole {
    /// As integers.
    Plain,
    /// With a fraction digit: they are reals.
    Real,
}

/// How a value is turned back into the text that it was.
#[derive(Debug, Clone, PartialEq)]
pub enum Back {
    /// `x::text`.
    Plain,
    /// 0 and 1.
    Bits,
    /// Words for false and true.
    Words(&'static str, &'static str),
    /// A real as SQLite prints it.
    Real,
    /// A double precision: whole numbers are integers, others reals.
    Mixed,
    /// A real in a numeric.
    NumericReal,
    /// An integer in a numeric(p,s).
    NumericInteger,
    /// Integers and reals in a numeric.
    Numeric,
    /// The same in a numeric(p,s).
    NumericTrimmed,
    /// A date or time.
    Moment(MomentBack),
    /// The integer that an instant was.
    Count(Count),
    /// A UUID: what stands before and behind it, whether it has dashes, and whether its letters are capital.
    Uuid(UuidBack),
}

/// How a date or time is written.
#[derive(Debug, Clone, PartialEq)]
pub struct MomentBack {
    /// The type it has now.
    pub from: PgType,
    /// The pattern of to_char, up to whole seconds.
    pub pattern: &'static str,
    /// Fraction digits.
    pub fraction: u8,
    /// Minutes east of UTC.
    pub offset: i16,
    /// What stands behind it.
    pub zone: String,
}

/// How a UUID is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UuidBack {
    /// In braces, with dashes, or digits alone.
    pub form: UuidForm,
    /// In capital letters.
    pub upper: bool,
}

/// What surrounds and divides the digits of a UUID.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum UuidForm {
    Dashed,
    Braced,
    Bare,
}

impl AlterPlan {
    /// The statement.
    pub fn sql(&self) -> String {
        let mut sql = format!("ALTER TABLE {}", self.table);
        let mut separator = "";
        for name in &self.undefaulted {
            // writing to a String cannot fail
            let _ = write!(sql, "{separator}\n    ALTER COLUMN {} DROP DEFAULT", Ident(name));
            separator = ",";
        }
        for column in &self.columns {
            let _ = write!(sql, "{separator}\n    ALTER COLUMN {} TYPE {}", Ident(&column.name), column.pg_type);
            separator = ",";
            if column.collate_c {
                sql.push_str(" COLLATE pg_catalog.\"C\"");
            }
            if let Some(using) = &column.using {
                let _ = write!(sql, " USING {}", Shown(using, column));
            }
        }
        sql
    }
}

/// `ALTER TABLE .. ALTER COLUMN .. SET DEFAULT ..` for several columns.
pub fn set_defaults(table: &Qualified, defaults: &[(&str, &Expr)]) -> String {
    let mut sql = format!("ALTER TABLE {table}");
    for (at, (name, default)) in defaults.iter().enumerate() {
        let separator = if at == 0 { "" } else { "," };
        let _ = write!(sql, "{separator}\n    ALTER COLUMN {} SET DEFAULT {}", Ident(name), Default(default));
    }
    sql
}

/// `ALTER TABLE .. ALTER COLUMN .. DROP NOT NULL` for several columns.
pub fn drop_not_null(table: &Qualified, columns: &[String]) -> String {
    let dropped: Vec<String> =
        columns.iter().map(|name| format!("\n    ALTER COLUMN {} DROP NOT NULL", Ident(name))).collect();
    format!("ALTER TABLE {table}{}", dropped.join(","))
}

impl<W: Write> Script<W> {
    /// Gives a column a default that calls helper functions.
    pub fn default_by_helpers(&mut self, table: &Qualified, column: &str, default: &Expr) -> io::Result<()> {
        self.need(&default.helpers())?;
        let object = format!("default of column {} of table {table}", Ident(column));
        self.attempt(&object, &set_defaults(table, &[(column, default)]))
    }
}

struct Shown<'a>(&'a Using, &'a AlterColumn);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Shown(using, AlterColumn { name, pg_type, .. }) = self;
        let x = Ident(name);
        match using {
            Using::Cast => write!(f, "{x}::{pg_type}"),
            Using::Nulls => write!(f, "{x}::text::{pg_type}"),
            Using::Bits => write!(f, "{x}::integer::{pg_type}"),
            Using::Decimal(Whole::Plain) => write!(f, "{x}::text::numeric"),
            Using::Decimal(Whole::Real) => write!(f, "({x}::text::numeric OPERATOR(pg_catalog.+) 0.0)"),
            Using::Trimmed(Whole::Plain) => write!(f, "pg_catalog.trim_scale({x})"),
            Using::Trimmed(Whole::Real) => write!(f, "(pg_catalog.trim_scale({x}) OPERATOR(pg_catalog.+) 0.0)"),
            Using::AtUtc => write!(f, "({x}::timestamp AT TIME ZONE 'UTC')"),
            Using::Text(back) => f.write_str(&back.sql(&x.to_string())),
            Using::Bytes(back) => write!(f, "pg_catalog.convert_to({}, 'UTF8')", back.sql(&x.to_string())),
            Using::UuidBytes => write!(f, "pg_catalog.decode(pg_catalog.replace({x}::text, '-', ''), 'hex')"),
            Using::Count(count) => write!(f, "{}::{pg_type}", count.sql(&x.to_string())),
            Using::Decoded => write!(f, "pg_catalog.convert_from({x}, 'UTF8')"),
        }
    }
}

impl Count {
    /// A numeric without trailing zeros. Every step is exact before PostgreSQL 14 too, whose extract gives a double:
    /// whole minutes and the microseconds of one minute are.
    fn sql(self, x: &str) -> String {
        let Count { zoned, factor, since } = self;
        let x = if zoned { format!("({x} AT TIME ZONE 'UTC')") } else { x.to_owned() };
        format!(
            "pg_catalog.trim_scale(((extract(epoch FROM pg_catalog.date_trunc('minute', {x}))::bigint \
             OPERATOR(pg_catalog.-) {since})::numeric OPERATOR(pg_catalog.*) 1000000 OPERATOR(pg_catalog.+) \
             extract(microseconds FROM {x})::bigint::numeric) OPERATOR(pg_catalog.*) {factor})"
        )
    }
}

impl Back {
    /// The expression over `x`.
    fn sql(&self, x: &str) -> String {
        match self {
            Back::Plain => format!("{x}::text"),
            Back::Bits => format!("{x}::integer::text"),
            Back::Words(no, yes) => {
                format!("(CASE {x} WHEN false THEN {} WHEN true THEN {} END)", Literal(no), Literal(yes))
            }
            // PostgreSQL prints 1 and 1e+20 where SQLite prints 1.0 and 1.0e+20
            Back::Real => format!("pg_catalog.regexp_replace({x}::text, '^(-?[0-9]+)(e|$)', '\\1.0\\2')"),
            Back::Mixed => format!(
                "(CASE WHEN {x} OPERATOR(pg_catalog.=) pg_catalog.trunc({x}) \
                 AND pg_catalog.abs({x}) OPERATOR(pg_catalog.<) 9223372036854775808 THEN {x}::bigint::text ELSE {} END)",
                Back::Real.sql(x)
            ),
            Back::NumericReal => Back::Real.sql(&format!("{x}::double precision")),
            Back::NumericInteger => format!("pg_catalog.trim_scale({x})::text"),
            Back::Numeric => format!(
                "(CASE WHEN pg_catalog.scale({x}) OPERATOR(pg_catalog.>) 0 \
                 OR pg_catalog.abs({x}) OPERATOR(pg_catalog.>) 9223372036854775808 THEN {} ELSE {x}::text END)",
                Back::NumericReal.sql(x)
            ),
            Back::NumericTrimmed => Back::Numeric.sql(&format!("pg_catalog.trim_scale({x})")),
            Back::Moment(moment) => moment.sql(x),
            Back::Count(count) => format!("{}::bigint::text", count.sql(x)),
            Back::Uuid(UuidBack { form, upper }) => {
                let text = match form {
                    UuidForm::Dashed => format!("{x}::text"),
                    UuidForm::Braced => format!("pg_catalog.format('{{%s}}', {x})"),
                    UuidForm::Bare => format!("pg_catalog.replace({x}::text, '-', '')"),
                };
                match (upper, form) {
                    (false, UuidForm::Braced) | (true, UuidForm::Braced) => {
                        let shown = if *upper { format!("pg_catalog.upper({text})") } else { text };
                        // format() makes text of NULL
                        format!("(CASE WHEN {x} IS NOT NULL THEN {shown} END)")
                    }
                    (false, UuidForm::Dashed | UuidForm::Bare) => text,
                    (true, UuidForm::Dashed | UuidForm::Bare) => format!("pg_catalog.upper({text})"),
                }
            }
        }
    }
}

impl MomentBack {
    fn sql(&self, x: &str) -> String {
        let naive = match self.from {
            PgType::Time => format!("('2000-01-01'::date OPERATOR(pg_catalog.+) {x})"),
            PgType::Interval => format!("('1970-01-01'::timestamp OPERATOR(pg_catalog.+) {x})"),
            PgType::TimestampTz(_) => format!("({x} AT TIME ZONE 'UTC')"),
            PgType::Boolean
            | PgType::SmallInt
            | PgType::Integer
            | PgType::BigInt
            | PgType::DoublePrecision
            | PgType::Numeric(_)
            | PgType::Text
            | PgType::Varchar(_)
            | PgType::Bytea
            | PgType::Date
            | PgType::Timestamp(_)
            | PgType::Json
            | PgType::Jsonb
            | PgType::Uuid => format!("{x}::timestamp"),
        };
        let shifted = if self.offset == 0 {
            naive
        } else {
            format!("({naive} OPERATOR(pg_catalog.+) '{} minutes'::interval)", self.offset)
        };
        let zone = Literal(&self.zone);
        let zone = if self.zone.is_empty() { String::new() } else { format!(" OPERATOR(pg_catalog.||) {zone}") };
        let pattern = self.pattern;
        match self.fraction {
            0 => format!("(pg_catalog.to_char({shifted}, '{pattern}'){zone})"),
            n @ 1..=6 => {
                let cut = 6 - n;
                // the rightmost digits are zeros: a shape has as many as were written
                let text = format!("pg_catalog.to_char({shifted}, '{pattern}.US')");
                let text = if cut == 0 { text } else { format!("pg_catalog.left({text}, -{cut})") };
                format!("({text}{zone})")
            }
            n => {
                let more = "0".repeat(usize::from(n - 6));
                format!("(pg_catalog.to_char({shifted}, '{pattern}.US') OPERATOR(pg_catalog.||) '{more}'{zone})")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_statement_changes_all_columns() {
        let column = |name: &str, pg_type, using| AlterColumn { name: name.into(), pg_type, collate_c: false, using };
        let plan = AlterPlan {
            table: Qualified::new("public", "t"),
            undefaulted: vec!["b".into()],
            columns: vec![
                column("a", PgType::Numeric(None), Some(Using::Cast)),
                column("b", PgType::Text, Some(Using::Text(Back::Bits))),
                column("c", PgType::Text, None),
            ],
        };
        assert_eq!(
            plan.sql(),
            "ALTER TABLE \"public\".\"t\"\n    ALTER COLUMN \"b\" DROP DEFAULT,\n    ALTER COLUMN \"a\" TYPE numeric USING \
             \"a\"::numeric,\n    ALTER COLUMN \"b\" TYPE text USING \"b\"::integer::text,\n    ALTER COLUMN \"c\" TYPE text"
        );
    }

    #[test]
    fn dates_are_written_as_they_were() {
        let back = |fraction, offset, zone: &str| {
            MomentBack {
                from: PgType::TimestampTz(None),
                pattern: "YYYY-MM-DD HH24:MI:SS",
                fraction,
                offset,
                zone: zone.into(),
            }
            .sql("x")
        };
        for (text, want) in [
            (
                back(0, 0, "Z"),
                "(pg_catalog.to_char((x AT TIME ZONE 'UTC'), 'YYYY-MM-DD HH24:MI:SS') OPERATOR(pg_catalog.||) 'Z')",
            ),
            (
                back(3, 0, ""),
                "(pg_catalog.left(pg_catalog.to_char((x AT TIME ZONE 'UTC'), 'YYYY-MM-DD HH24:MI:SS.US'), -3))",
            ),
        ] {
            assert_eq!(text, want);
        }
        assert!(back(6, 120, "+02:00").contains("'120 minutes'::interval"));
    }
}
