//! Trees as SQLite text again (sqlite.org/lang.html, the schema statements).
//!
//! In: a tree of `ast`. Out: text from which SQLite makes the same table, index, view or trigger. Names always stand
//! in double quotes; tokens of expressions keep their kind, since `"x"`, `[x]`, `'x'` and `x` differ in meaning.
//! Names and tokens marked as damaged print their `\xHH` form: the bytes themselves are gone.

use std::fmt::{self, Display, Formatter};

use super::ast::{
    ColumnConstraint, ColumnDefinition, Conflict, Create, CreateIndex, CreateTable, CreateTrigger, CreateView,
    CreateVirtualTable, DeclaredType, DefaultValue, Deferrable, Expression, ForeignKeyAction, ForeignKeyClause,
    IndexedColumn, Name, Named, SortOrder, TableConstraint, Token, TokenKind,
};
use super::ddl::keyword::is_plain_type_word;

/// A statement as SQLite text, without `;`.
pub fn print(create: &Create) -> String {
    create.to_string()
}

/// A text between quotes, quotes inside it doubled.
pub(super) struct Quoted<'a>(pub &'a str, pub char);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Quoted(text, quote) = *self;
        write!(f, "{quote}")?;
        for (index, part) in text.split(quote).enumerate() {
            if index > 0 {
                write!(f, "{quote}{quote}")?;
            }
            f.write_str(part)?;
        }
        write!(f, "{quote}")
    }
}

pub(super) fn quoted(name: &Name) -> Quoted<'_> {
    Quoted(&name.text, '"')
}

/// Items with `, ` between them.
pub(super) struct List<'a, T>(pub &'a [T]);

impl<T: Display> Display for List<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, item) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            write!(f, "{item}")?;
        }
        Ok(())
    }
}

/// `(name, name)`, or nothing.
pub(super) struct Names<'a>(pub &'a [Name]);

impl Display for Names<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return Ok(());
        }
        let names: Vec<_> = self.0.iter().map(quoted).collect();
        write!(f, " ({})", List(&names))
    }
}

impl Display for Create {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Create::Table(table) => table.fmt(f),
            Create::Index(index) => index.fmt(f),
            Create::View(view) => view.fmt(f),
            Create::Trigger(trigger) => trigger.fmt(f),
            Create::VirtualTable(table) => table.fmt(f),
        }
    }
}

impl Display for CreateTable {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(if self.temporary { "CREATE TEMP TABLE " } else { "CREATE TABLE " })?;
        if self.if_not_exists {
            f.write_str("IF NOT EXISTS ")?;
        }
        write!(f, "{} ({}", quoted(&self.name), List(&self.columns))?;
        if !self.constraints.is_empty() {
            write!(f, ", {}", List(&self.constraints))?;
        }
        f.write_str(")")?;
        match (self.without_rowid, self.strict) {
            (true, true) => f.write_str(" WITHOUT ROWID, STRICT"),
            (true, false) => f.write_str(" WITHOUT ROWID"),
            (false, true) => f.write_str(" STRICT"),
            (false, false) => Ok(()),
        }
    }
}

impl Display for ColumnDefinition {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}", quoted(&self.name))?;
        if let Some(declared) = &self.declared_type {
            write!(f, " {declared}")?;
        }
        self.constraints.iter().try_for_each(|constraint| write!(f, " {constraint}"))
    }
}

impl Display for DeclaredType {
    /// A type that does not consist of bare words stands in quotes as a whole: the first word in quotes would end it.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let text = match self.arguments.as_slice() {
            [] => self.name.clone(),
            arguments => format!("{}({})", self.name, List(arguments)),
        };
        // SQLite cuts an ALWAYS off the end of a type without quotes
        let cut = self.arguments.is_empty() && self.name.to_ascii_lowercase().ends_with("always");
        if !cut && self.name.split(' ').all(is_plain_type_word) {
            f.write_str(&text)
        } else {
            Quoted(&text, '"').fmt(f)
        }
    }
}

impl<T: ConstraintText> Display for Named<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(name) = &self.name {
            write!(f, "CONSTRAINT {}", quoted(name))?;
            if !self.constraint.is_dangling() {
                f.write_str(" ")?;
            }
        }
        write!(f, "{}", self.constraint)
    }
}

/// What can stand behind `CONSTRAINT name`.
trait ConstraintText: Display {
    /// Nothing stands there.
    fn is_dangling(&self) -> bool;
}

impl ConstraintText for ColumnConstraint {
    fn is_dangling(&self) -> bool {
        *self == ColumnConstraint::Dangling
    }
}

impl ConstraintText for TableConstraint {
    fn is_dangling(&self) -> bool {
        *self == TableConstraint::Dangling
    }
}

impl Display for ColumnConstraint {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            ColumnConstraint::PrimaryKey { order, conflict, autoincrement } => {
                write!(f, "PRIMARY KEY{}{}", Order(*order), OnConflict(*conflict))?;
                f.write_str(if *autoincrement { " AUTOINCREMENT" } else { "" })
            }
            ColumnConstraint::NotNull(conflict) => write!(f, "NOT NULL{}", OnConflict(*conflict)),
            ColumnConstraint::Null(conflict) => write!(f, "NULL{}", OnConflict(*conflict)),
            ColumnConstraint::Unique(conflict) => write!(f, "UNIQUE{}", OnConflict(*conflict)),
            ColumnConstraint::Check(check, conflict) => write!(f, "CHECK ({check}){}", OnConflict(*conflict)),
            ColumnConstraint::Default(value) => value.fmt(f),
            ColumnConstraint::Collate(name) => write!(f, "COLLATE {}", quoted(name)),
            ColumnConstraint::References(clause) => clause.fmt(f),
            ColumnConstraint::Generated { expression, stored } => {
                let kind = if *stored { "STORED" } else { "VIRTUAL" };
                write!(f, "GENERATED ALWAYS AS ({expression}) {kind}")
            }
            ColumnConstraint::Dangling => Ok(()),
            ColumnConstraint::Deferrable(deferrable) => deferrable.fmt(f),
        }
    }
}

impl Display for DefaultValue {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.parenthesised {
            return write!(f, "DEFAULT ({})", self.expression);
        }
        // a sign and its number stay together: SQLite keeps this text as the default
        f.write_str("DEFAULT ")?;
        self.expression.tokens.iter().try_for_each(|token| write!(f, "{token}"))
    }
}

impl Display for TableConstraint {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            TableConstraint::PrimaryKey { columns, autoincrement, conflict } => {
                let autoincrement = if *autoincrement { " AUTOINCREMENT" } else { "" };
                write!(f, "PRIMARY KEY ({}{autoincrement}){}", List(columns), OnConflict(*conflict))
            }
            TableConstraint::Unique { columns, conflict } => {
                write!(f, "UNIQUE ({}){}", List(columns), OnConflict(*conflict))
            }
            TableConstraint::Check(check, conflict) => write!(f, "CHECK ({check}){}", OnConflict(*conflict)),
            TableConstraint::ForeignKey { columns, clause } => write!(f, "FOREIGN KEY{} {clause}", Names(columns)),
            TableConstraint::Dangling => Ok(()),
        }
    }
}

impl Display for ForeignKeyClause {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "REFERENCES {}{}", quoted(&self.table), Names(&self.columns))?;
        if let Some(action) = self.on_delete {
            write!(f, " ON DELETE {}", action_words(action))?;
        }
        if let Some(action) = self.on_update {
            write!(f, " ON UPDATE {}", action_words(action))?;
        }
        if let Some(name) = &self.matching {
            write!(f, " MATCH {}", quoted(name))?;
        }
        match &self.deferrable {
            Some(deferrable) => write!(f, " {deferrable}"),
            None => Ok(()),
        }
    }
}

fn action_words(action: ForeignKeyAction) -> &'static str {
    match action {
        ForeignKeyAction::NoAction => "NO ACTION",
        ForeignKeyAction::Restrict => "RESTRICT",
        ForeignKeyAction::SetNull => "SET NULL",
        ForeignKeyAction::SetDefault => "SET DEFAULT",
        ForeignKeyAction::Cascade => "CASCADE",
    }
}

impl Display for Deferrable {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(if self.deferrable { "DEFERRABLE" } else { "NOT DEFERRABLE" })?;
        f.write_str(match self.initially_deferred {
            Some(true) => " INITIALLY DEFERRED",
            Some(false) => " INITIALLY IMMEDIATE",
            None => "",
        })
    }
}

/// ` ON CONFLICT ..`, or nothing.
struct OnConflict(Option<Conflict>);

impl Display for OnConflict {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            None => "",
            Some(Conflict::Rollback) => " ON CONFLICT ROLLBACK",
            Some(Conflict::Abort) => " ON CONFLICT ABORT",
            Some(Conflict::Fail) => " ON CONFLICT FAIL",
            Some(Conflict::Ignore) => " ON CONFLICT IGNORE",
            Some(Conflict::Replace) => " ON CONFLICT REPLACE",
        })
    }
}

/// ` ASC`, ` DESC`, or nothing.
struct Order(Option<SortOrder>);

impl Display for Order {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            None => "",
            Some(SortOrder::Asc) => " ASC",
            Some(SortOrder::Desc) => " DESC",
        })
    }
}

impl Display for IndexedColumn {
    /// An expression stands in parentheses, so that COLLATE is about all of it.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.expression.tokens.as_slice() {
            [only] => write!(f, "{only}")?,
            _ => write!(f, "({})", self.expression)?,
        }
        if let Some(collation) = &self.collation {
            write!(f, " COLLATE {}", quoted(collation))?;
        }
        Order(self.order).fmt(f)
    }
}

impl Display for CreateIndex {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(if self.unique { "CREATE UNIQUE INDEX " } else { "CREATE INDEX " })?;
        if self.if_not_exists {
            f.write_str("IF NOT EXISTS ")?;
        }
        write!(f, "{} ON {} ({})", quoted(&self.name), quoted(&self.table), List(&self.columns))?;
        match &self.predicate {
            Some(predicate) => write!(f, " WHERE {predicate}"),
            None => Ok(()),
        }
    }
}

impl Display for CreateView {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "CREATE VIEW {}{} AS {}", quoted(&self.name), Names(&self.columns), self.select)
    }
}

impl Display for CreateTrigger {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "CREATE TRIGGER {} {}", quoted(&self.name), self.rest)
    }
}

impl Display for CreateVirtualTable {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "CREATE VIRTUAL TABLE {} USING {}", quoted(&self.name), quoted(&self.module))?;
        if self.arguments.is_empty() {
            return Ok(());
        }
        write!(f, "({})", List(&self.arguments))
    }
}

impl Display for Expression {
    /// One blank between all tokens: no two of them can run into one (`- -`, `- >`, `/ *`).
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, token) in self.tokens.iter().enumerate() {
            if index > 0 {
                f.write_str(" ")?;
            }
            write!(f, "{token}")?;
        }
        Ok(())
    }
}

impl Display for Token {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.kind {
            TokenKind::Word | TokenKind::Number | TokenKind::Variable | TokenKind::Operator => f.write_str(&self.text),
            TokenKind::DoubleQuoted => Quoted(&self.text, '"').fmt(f),
            TokenKind::Quoted => Quoted(&self.text, '`').fmt(f),
            TokenKind::String => Quoted(&self.text, '\'').fmt(f),
            TokenKind::Blob => write!(f, "x'{}'", self.text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::print;
    use crate::sqlite::ddl::parse_create;

    #[test]
    fn statements_are_printed_with_every_name_in_quotes() {
        for (sql, want) in [
            ("create table t(a)", r#"CREATE TABLE "t" ("a")"#),
            (
                "CREATE TEMP TABLE IF NOT EXISTS 'it''s'([a b], `c``d`)",
                r#"CREATE TEMP TABLE IF NOT EXISTS "it's" ("a b", "c`d")"#,
            ),
            ("CREATE TABLE \"\"(\"\" \"\")", r#"CREATE TABLE "" ("" "")"#),
            (
                "CREATE TABLE t(a unsigned  big /**/ int ( 10 , -2 ))",
                r#"CREATE TABLE "t" ("a" unsigned big int(10, -2))"#,
            ),
            (
                "CREATE TABLE t(a 'varchar(20)', b [a-b], c \"left\")",
                r#"CREATE TABLE "t" ("a" varchar(20), "b" "a-b", "c" "left")"#,
            ),
            (
                "CREATE TABLE t(a INTEGER CONSTRAINT pk PRIMARY KEY DESC ON CONFLICT FAIL AUTOINCREMENT)",
                r#"CREATE TABLE "t" ("a" INTEGER CONSTRAINT "pk" PRIMARY KEY DESC ON CONFLICT FAIL AUTOINCREMENT)"#,
            ),
            (
                "CREATE TABLE t(a NULL NOT NULL ON CONFLICT IGNORE UNIQUE COLLATE nocase CONSTRAINT x)",
                r#"CREATE TABLE "t" ("a" NULL NOT NULL ON CONFLICT IGNORE UNIQUE COLLATE "nocase" CONSTRAINT "x")"#,
            ),
            (
                "CREATE TABLE t(a DEFAULT - 1, b DEFAULT(1+ - - 2), c DEFAULT 'x''y', d DEFAULT word, e default x'00')",
                r#"CREATE TABLE "t" ("a" DEFAULT -1, "b" DEFAULT (1 + - - 2), "c" DEFAULT 'x''y', "d" DEFAULT word, "e" DEFAULT x'00')"#,
            ),
            (
                "CREATE TABLE t(a AS (b->>'$.x'), b GENERATED ALWAYS AS ([x]||\"y\") STORED)",
                r#"CREATE TABLE "t" ("a" GENERATED ALWAYS AS (b ->> '$.x') VIRTUAL, "b" GENERATED ALWAYS AS (`x` || "y") STORED)"#,
            ),
            (
                "CREATE TABLE t(a REFERENCES p ON UPDATE SET NULL MATCH FULL ON DELETE NO ACTION NOT DEFERRABLE INITIALLY IMMEDIATE)",
                r#"CREATE TABLE "t" ("a" REFERENCES "p" ON DELETE NO ACTION ON UPDATE SET NULL MATCH "FULL" NOT DEFERRABLE INITIALLY IMMEDIATE)"#,
            ),
            (
                "CREATE TABLE t(a, b, PRIMARY KEY(a AUTOINCREMENT) UNIQUE('b' COLLATE x DESC), CONSTRAINT y, CONSTRAINT z CHECK(a>b) ON CONFLICT ABORT, FOREIGN KEY(a,b) REFERENCES p(x,y) DEFERRABLE) strict,without rowid",
                r#"CREATE TABLE "t" ("a", "b", PRIMARY KEY (a AUTOINCREMENT), UNIQUE (`b` COLLATE "x" DESC), CONSTRAINT "y", CONSTRAINT "z" CHECK (a > b) ON CONFLICT ABORT, FOREIGN KEY ("a", "b") REFERENCES "p" ("x", "y") DEFERRABLE) WITHOUT ROWID, STRICT"#,
            ),
            (
                "CREATE UNIQUE INDEX IF NOT EXISTS main.i ON t(a, ((b)) COLLATE x, (a||b COLLATE y) desc, desc, f(a) COLLATE z) WHERE a IS NOT NULL;",
                r#"CREATE UNIQUE INDEX IF NOT EXISTS "i" ON "t" (a, b COLLATE "x", (a || b COLLATE y) DESC, desc, (f ( a )) COLLATE "z") WHERE a IS NOT NULL"#,
            ),
            ("CREATE VIEW v(a,b) AS SELECT 1 , 2 -- tail", r#"CREATE VIEW "v" ("a", "b") AS SELECT 1 , 2"#),
            (
                "CREATE TRIGGER r AFTER UPDATE OF a,b ON main.t WHEN new.a>1 BEGIN SELECT CASE WHEN 1 THEN 2 END; END;",
                r#"CREATE TRIGGER "r" AFTER UPDATE OF a , b ON main . t WHEN new . a > 1 BEGIN SELECT CASE WHEN 1 THEN 2 END ; END"#,
            ),
            (
                "CREATE VIRTUAL TABLE v USING fts5( a , tokenize = \"porter /*x*/\",, b UNINDEXED /* c */ )",
                r#"CREATE VIRTUAL TABLE "v" USING "fts5"(a, tokenize = "porter /*x*/", b UNINDEXED)"#,
            ),
            ("CREATE VIRTUAL TABLE v USING m()", r#"CREATE VIRTUAL TABLE "v" USING "m""#),
        ] {
            let printed = print(&parse_create(sql.as_bytes()).unwrap());
            assert_eq!(printed, want, "{sql}");
            assert_eq!(print(&parse_create(printed.as_bytes()).unwrap()), want, "printed again");
        }
    }
}
