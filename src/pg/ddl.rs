//! Tables, keys, indexes and constraints as plans that print themselves as SQL.
//!
//! In: plans that `translate` made (names already unique and short). Out: statements without their semicolon.

use super::expr::Expr;
use super::ident::{Ident, Idents, Literal, Qualified};
use super::select::Select;
use super::types::PgType;
use std::fmt::Write as _;

/// A column of a table to be created.
#[derive(Debug, Clone, PartialEq)]
pub struct ColumnPlan {
    /// Its name.
    pub name: String,
    /// Its type.
    pub pg_type: PgType,
    /// `NOT NULL`.
    pub not_null: bool,
    /// `DEFAULT ..`.
    pub default: Option<Expr>,
    /// `COLLATE "C"`.
    pub collate_c: bool,
}

/// A table to be created.
#[derive(Debug, Clone, PartialEq)]
pub struct TablePlan {
    /// Its name.
    pub name: Qualified,
    /// Its columns in order.
    pub columns: Vec<ColumnPlan>,
}

/// `ALTER TABLE .. ADD CONSTRAINT .. PRIMARY KEY | UNIQUE (..)`.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyPlan {
    /// The table.
    pub table: Qualified,
    /// The constraint's name.
    pub name: String,
    /// The columns.
    pub columns: Vec<String>,
    /// A primary key, not just unique.
    pub primary: bool,
}

/// A member of an index.
#[derive(Debug, Clone, PartialEq)]
pub struct IndexMember {
    /// A column or an expression.
    pub expr: Expr,
    /// `DESC`.
    pub descending: bool,
}

/// `CREATE INDEX`.
#[derive(Debug, Clone, PartialEq)]
pub struct IndexPlan {
    /// The table.
    pub table: Qualified,
    /// The index's name; it lives in the table's schema.
    pub name: String,
    /// `UNIQUE`.
    pub unique: bool,
    /// The members.
    pub members: Vec<IndexMember>,
    /// `WHERE ..`.
    pub predicate: Option<Expr>,
}

/// A generated column, added to the table that is there.
#[derive(Debug, Clone, PartialEq)]
pub struct GeneratedPlan {
    /// The table.
    pub table: Qualified,
    /// The column.
    pub column: String,
    /// Its type.
    pub pg_type: PgType,
    /// `NOT NULL`.
    pub not_null: bool,
    /// Its value.
    pub expr: Expr,
    /// Where its values are.
    pub kept: Kept,
}

/// Where the values of a generated column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// In the row.
    Stored,
    /// Nowhere: they are computed when they are read (PostgreSQL 18).
    Virtual,
}

impl GeneratedPlan {
    /// The statement.
    pub fn add(&self) -> String {
        let (table, column) = (&self.table, Ident(&self.column));
        // of a virtual one every value is computed once: what would fail is refused now, as a stored one is
        let (kept, computed) = match self.kept {
            Kept::Stored => ("STORED", String::new()),
            Kept::Virtual => ("VIRTUAL", format!("; SELECT pg_catalog.count({column}) FROM {table}")),
        };
        format!(
            "ALTER TABLE {table} ADD COLUMN {column} {} GENERATED ALWAYS AS ({}) {kept}{computed}",
            self.pg_type, self.expr
        )
    }

    /// Its NOT NULL, as a statement of its own: where a value is NULL, the column stays.
    pub fn require(&self) -> Option<String> {
        let required = || format!("ALTER TABLE {} ALTER COLUMN {} SET NOT NULL", self.table, Ident(&self.column));
        self.not_null.then(required)
    }
}

/// `CHECK (..)`.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckPlan {
    /// The table.
    pub table: Qualified,
    /// The constraint's name.
    pub name: String,
    /// The condition.
    pub condition: Expr,
}

/// What happens to children.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Action {
    NoAction,
    Restrict,
    SetNull,
    SetDefault,
    Cascade,
}

impl Action {
    fn sql(self) -> &'static str {
        match self {
            Action::NoAction => "NO ACTION",
            Action::Restrict => "RESTRICT",
            Action::SetNull => "SET NULL",
            Action::SetDefault => "SET DEFAULT",
            Action::Cascade => "CASCADE",
        }
    }
}

/// How SQLite compares the ends of a foreign key, which PostgreSQL compares by value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Compared {
    /// By value too.
    Alike,
    /// By this collation of the parent.
    Collation(String),
    /// As numbers where text reads as one.
    Numbers,
}

impl Compared {
    /// What is said of rows without a parent, where they may have one in SQLite.
    fn told(&self) -> Option<String> {
        match self {
            Compared::Alike => None,
            Compared::Collation(name) => Some(format!("have no equal parent; SQLite compares by COLLATE {name}")),
            Compared::Numbers => {
                Some(String::from("have no equal parent; SQLite compares numbers and text that reads as one"))
            }
        }
    }
}

/// `FOREIGN KEY`.
#[derive(Debug, Clone, PartialEq)]
pub struct ForeignKeyPlan {
    /// The child table.
    pub table: Qualified,
    /// The constraint's name.
    pub name: String,
    /// The child columns.
    pub columns: Vec<String>,
    /// The parent table.
    pub parent: Qualified,
    /// The parent columns.
    pub parent_columns: Vec<String>,
    /// Which of them are citext, at both ends.
    pub citext: Vec<bool>,
    /// What SQLite compares otherwise.
    pub compared: Compared,
    /// `ON DELETE`.
    pub on_delete: Action,
    /// `ON UPDATE`.
    pub on_update: Action,
    /// `DEFERRABLE`, and with true `INITIALLY DEFERRED`.
    pub deferrable: Option<bool>,
}

/// The identity of a table and where its numbers go on.
#[derive(Debug, Clone, PartialEq)]
pub struct IdentityPlan {
    /// The table.
    pub table: Qualified,
    /// The column.
    pub column: String,
    /// The largest number that was ever given, as far as the dump tells (sqlite_sequence).
    pub given: Option<i64>,
    /// The name of its sequence, where PostgreSQL's own choice would stand in the way of another object.
    pub sequence: Option<String>,
}

impl IdentityPlan {
    /// The statement that makes the column count; the procedure that runs it also says from where.
    pub fn add(&self) -> String {
        let column = Ident(&self.column);
        format!("ALTER TABLE {} ALTER COLUMN {column} ADD GENERATED BY DEFAULT AS IDENTITY", self.table)
    }
}

impl TablePlan {
    /// `CREATE TABLE`, one column a line.
    pub fn create(&self) -> String {
        let mut sql = format!("CREATE TABLE {} (", self.name);
        for (i, column) in self.columns.iter().enumerate() {
            sql.push_str(if i == 0 { "\n    " } else { ",\n    " });
            // writing to a String cannot fail
            let _ = write!(sql, "{} {}", Ident(&column.name), column.pg_type);
            if column.collate_c {
                sql.push_str(" COLLATE pg_catalog.\"C\"");
            }
            if let Some(default) = &column.default {
                let _ = write!(sql, " DEFAULT {}", Default(default));
            }
            if column.not_null {
                sql.push_str(" NOT NULL");
            }
        }
        sql.push_str("\n)");
        sql
    }

    /// `COPY .. FROM stdin` for all columns.
    pub fn copy(&self, freeze: Freeze) -> String {
        let names: Vec<&str> = self.columns.iter().map(|column| column.name.as_str()).collect();
        let with = match freeze {
            Freeze::Yes => " WITH (FREEZE)",
            Freeze::No => "",
        };
        format!("COPY {} ({}) FROM stdin{with}", self.name, Idents(&names))
    }
}

/// `COPY .. WITH (FREEZE)`, which needs a table made in the same transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Freeze {
    Yes,
    No,
}

/// A default: an operator expression needs parentheses (`DEFAULT b_expr`).
pub(super) struct Default<'a>(pub &'a Expr);

impl std::fmt::Display for Default<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let simple = self.0.is_atom() || matches!(self.0, Expr::Number(_));
        if simple && !matches!(self.0, Expr::Column(_)) { write!(f, "{}", self.0) } else { write!(f, "({})", self.0) }
    }
}

impl KeyPlan {
    /// The statement.
    pub fn sql(&self) -> String {
        let kind = if self.primary { "PRIMARY KEY" } else { "UNIQUE" };
        format!("ALTER TABLE {} ADD CONSTRAINT {} {kind} ({})", self.table, Ident(&self.name), Idents(&self.columns))
    }
}

impl IndexPlan {
    /// Whether a foreign key can refer to its columns.
    pub fn is_key(&self) -> bool {
        self.unique
            && self.predicate.is_none()
            && self.members.iter().all(|member| matches!(member.expr, Expr::Column(_)))
    }

    /// The statement. SQLite sorts NULL first, so ascending members say NULLS FIRST only where it changes an answer:
    /// never for equality, and PostgreSQL can read an index backwards; the plain form serves more queries.
    pub fn sql(&self) -> String {
        let unique = if self.unique { "UNIQUE " } else { "" };
        let mut sql = format!("CREATE {unique}INDEX {} ON {} (", Ident(&self.name), self.table);
        for (i, member) in self.members.iter().enumerate() {
            if i > 0 {
                sql.push_str(", ");
            }
            let _ = match &member.expr {
                Expr::Column(name) => write!(sql, "{}", Ident(name)),
                expr => write!(sql, "({expr})"),
            };
            if member.descending {
                sql.push_str(" DESC");
            }
        }
        sql.push(')');
        if let Some(predicate) = &self.predicate {
            let _ = write!(sql, " WHERE {predicate}");
        }
        sql
    }
}

impl CheckPlan {
    /// Adds the constraint without looking at the rows.
    pub fn add(&self) -> String {
        format!("ALTER TABLE {} ADD CONSTRAINT {} CHECK ({}) NOT VALID", self.table, Ident(&self.name), self.condition)
    }
}

impl CheckPlan {
    /// Counts the rows that violate it, and shows one.
    pub fn violations(&self) -> String {
        format!(
            "SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM {} AS sqlite2pg_row WHERE NOT ({})",
            self.table, self.condition
        )
    }
}

impl ForeignKeyPlan {
    /// Adds the constraint without looking at the rows.
    pub fn add(&self) -> String {
        let mut sql = format!(
            "ALTER TABLE {} ADD CONSTRAINT {} FOREIGN KEY ({}) REFERENCES {}",
            self.table,
            Ident(&self.name),
            Idents(&self.columns),
            self.parent
        );
        if !self.parent_columns.is_empty() {
            let _ = write!(sql, " ({})", Idents(&self.parent_columns));
        }
        for (event, action) in [("UPDATE", self.on_update), ("DELETE", self.on_delete)] {
            if action != Action::NoAction {
                let _ = write!(sql, " ON {event} {}", action.sql());
            }
        }
        match self.deferrable {
            Some(true) => sql.push_str(" DEFERRABLE INITIALLY DEFERRED"),
            Some(false) => sql.push_str(" DEFERRABLE"),
            None => {}
        }
        sql.push_str(" NOT VALID");
        sql
    }

    /// Counts the rows that have no parent, and shows the key of one.
    pub fn orphans(&self) -> String {
        let keys: Vec<String> = self.columns.iter().map(|column| format!("c.{}", Ident(column))).collect();
        let told = self.compared.told().map(|told| format!(", {}", Literal(&told))).unwrap_or_default();
        let mut sql = format!(
            "SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW({})::text), 100){told} FROM {} AS c WHERE ",
            keys.join(", "),
            self.table
        );
        for column in &self.columns {
            let _ = write!(sql, "c.{} IS NOT NULL AND ", Ident(column));
        }
        let _ = write!(sql, "NOT EXISTS (SELECT FROM {} AS p WHERE ", self.parent);
        for (i, ((child, parent), citext)) in
            self.columns.iter().zip(&self.parent_columns).zip(&self.citext).enumerate()
        {
            if i > 0 {
                sql.push_str(" AND ");
            }
            let (child, parent) = (format!("c.{}", Ident(child)), format!("p.{}", Ident(parent)));
            // the operator of citext is in a schema that only the server knows
            let folded = |column: &str| format!("pg_catalog.lower({column}::text COLLATE pg_catalog.\"default\")");
            let _ = match citext {
                true => write!(sql, "{} OPERATOR(pg_catalog.=) {}", folded(&parent), folded(&child)),
                false => write!(sql, "{parent} OPERATOR(pg_catalog.=) {child}"),
            };
        }
        sql.push(')');
        sql
    }
}

/// A view.
#[derive(Debug, Clone, PartialEq)]
pub struct ViewPlan {
    /// Its name.
    pub name: Qualified,
    /// The names of its columns.
    pub columns: Vec<String>,
    /// Its query.
    pub select: Select,
    /// Which of its columns are jsonb in the query, and get a type for the values that are there.
    pub elements: Vec<usize>,
}

impl ViewPlan {
    /// `CREATE VIEW`.
    pub fn create(&self) -> String {
        format!("CREATE VIEW {} ({}) AS {}", self.name, Idents(&self.columns), self.select)
    }
}

/// `ALTER TABLE .. VALIDATE CONSTRAINT ..`.
pub fn validate(table: &Qualified, name: &str) -> String {
    format!("ALTER TABLE {table} VALIDATE CONSTRAINT {}", Ident(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_print_with_defaults_and_not_null() {
        let table = TablePlan {
            name: Qualified::new("public", "t"),
            columns: vec![
                ColumnPlan {
                    name: "id".into(),
                    pg_type: PgType::BigInt,
                    not_null: true,
                    default: None,
                    collate_c: false,
                },
                ColumnPlan {
                    name: "at".into(),
                    pg_type: PgType::Timestamp(None),
                    not_null: false,
                    default: Some(Expr::AtUtc(Box::new(Expr::Call("now", vec![])))),
                    collate_c: false,
                },
            ],
        };
        assert_eq!(
            table.create(),
            "CREATE TABLE \"public\".\"t\" (\n    \"id\" bigint NOT NULL,\n    \
             \"at\" timestamp DEFAULT (pg_catalog.now() AT TIME ZONE 'UTC')\n)"
        );
        assert_eq!(table.copy(Freeze::Yes), "COPY \"public\".\"t\" (\"id\", \"at\") FROM stdin WITH (FREEZE)");
    }

    #[test]
    fn a_foreign_key_prints_its_actions_and_its_orphans() {
        let key = ForeignKeyPlan {
            table: Qualified::new("public", "c"),
            name: "c_p_fkey".into(),
            columns: vec!["p".into()],
            parent: Qualified::new("public", "p"),
            parent_columns: vec!["id".into()],
            citext: vec![false],
            compared: Compared::Alike,
            on_delete: Action::Cascade,
            on_update: Action::NoAction,
            deferrable: Some(true),
        };
        assert_eq!(
            key.add(),
            "ALTER TABLE \"public\".\"c\" ADD CONSTRAINT \"c_p_fkey\" FOREIGN KEY (\"p\") REFERENCES \"public\".\"p\" \
             (\"id\") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED NOT VALID"
        );
        assert_eq!(
            key.orphans(),
            "SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c.\"p\")::text), 100) FROM \"public\".\"c\" AS c WHERE c.\"p\" IS NOT NULL AND NOT EXISTS (SELECT \
             FROM \"public\".\"p\" AS p WHERE p.\"id\" OPERATOR(pg_catalog.=) c.\"p\")"
        );
    }
}
