//! The syntax tree of SQLite's schema statements (sqlite.org/lang_createtable.html, lang_createindex.html ...).
//!
//! In: nothing. Out: plain data that `ddl` makes, `print` prints as SQLite, and `catalog` resolves.

/// A name as SQLite reads it: quotes removed, doubled quotes undone, case as written.
///
/// SQLite compares names without regard to the case of ASCII letters, quoted or not: use [`Name::matches`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Name {
    /// The text. Bytes that are not UTF-8 stand as `\xHH`, and `damaged` is set.
    pub text: String,
    /// The name held bytes that are not valid UTF-8.
    pub damaged: bool,
}

impl Name {
    /// A name from text that is known to be UTF-8.
    pub fn new(text: impl Into<String>) -> Self {
        Name { text: text.into(), damaged: false }
    }

    /// A name from the bytes between the quotes (already undoubled).
    pub fn from_bytes(bytes: &[u8]) -> Self {
        let mut text = String::with_capacity(bytes.len());
        let mut damaged = false;
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            for byte in chunk.invalid() {
                damaged = true;
                text.push_str(&format!("\\x{byte:02X}"));
            }
        }
        Name { text, damaged }
    }

    /// Equality the way SQLite compares names: ASCII letters without regard to case, every other byte exactly.
    pub fn matches(&self, other: &str) -> bool {
        self.text.eq_ignore_ascii_case(other)
    }

    /// The form under which a catalog files the name: ASCII letters in lower case.
    pub fn key(&self) -> String {
        self.text.to_ascii_lowercase()
    }
}

/// What a token is. The text of quoted tokens is decoded (quotes gone, doubling undone).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// A bare word: identifier or keyword, case as written.
    Word,
    /// `"x"`: an identifier, or a string where no such column exists.
    DoubleQuoted,
    /// `` `x` `` or `[x]`: always an identifier.
    Quoted,
    /// `'x'`.
    String,
    /// `x'00ff'`; the text is the hex digits.
    Blob,
    /// A number as written, without a sign (`1`, `0x1F`, `1.5e3`, `1_000`).
    Number,
    /// A bind parameter (`?1`, `:name`, `@name`, `$name`).
    Variable,
    /// An operator or a punctuation mark: `(`, `,`, `||`, `->>` ...
    Operator,
}

/// One token of a statement.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Its text, see [`TokenKind`]. Invalid UTF-8 as in [`Name::from_bytes`].
    pub text: String,
    /// The text held bytes that are not valid UTF-8.
    pub damaged: bool,
    /// Where it begins: byte offset in the statement.
    pub offset: usize,
}

/// An expression, kept as a balanced run of tokens (parentheses around the whole removed only by the grammar that
/// required them). Tokens never hold an unbalanced `(` or `)`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Expression {
    /// The tokens in order.
    pub tokens: Vec<Token>,
}

/// `INTEGER`, `VARCHAR(20)`, `UNSIGNED BIG INT`, `"double precision"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DeclaredType {
    /// The words, joined by one blank, case as written; quotes removed. Without the arguments.
    pub name: String,
    /// The signed numbers in parentheses, as written (`10`, `2`, `-1`); SQLite allows none, one or two.
    pub arguments: Vec<String>,
}

/// `ON CONFLICT ..`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Conflict {
    Rollback,
    Abort,
    Fail,
    Ignore,
    Replace,
}

impl Conflict {
    /// Its keyword.
    pub fn word(self) -> &'static str {
        match self {
            Conflict::Rollback => "ROLLBACK",
            Conflict::Abort => "ABORT",
            Conflict::Fail => "FAIL",
            Conflict::Ignore => "IGNORE",
            Conflict::Replace => "REPLACE",
        }
    }
}

/// `ASC` or `DESC`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum SortOrder {
    Asc,
    Desc,
}

/// `ON DELETE`, `ON UPDATE`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum ForeignKeyAction {
    NoAction,
    Restrict,
    SetNull,
    SetDefault,
    Cascade,
}

/// `[NOT] DEFERRABLE [INITIALLY DEFERRED|IMMEDIATE]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Deferrable {
    /// `DEFERRABLE` without `NOT`.
    pub deferrable: bool,
    /// `INITIALLY DEFERRED` (`Some(true)`), `INITIALLY IMMEDIATE` (`Some(false)`), or not said.
    pub initially_deferred: Option<bool>,
}

/// `REFERENCES parent(columns) ON DELETE .. MATCH .. DEFERRABLE ..`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ForeignKeyClause {
    /// The parent table.
    pub table: Name,
    /// The parent columns; empty means the parent's primary key.
    pub columns: Vec<Name>,
    /// `ON DELETE`.
    pub on_delete: Option<ForeignKeyAction>,
    /// `ON UPDATE`.
    pub on_update: Option<ForeignKeyAction>,
    /// `MATCH name`: parsed and ignored by SQLite.
    pub matching: Option<Name>,
    /// The deferrable clause.
    pub deferrable: Option<Deferrable>,
}

/// A constraint with the name that `CONSTRAINT name` gave it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Named<T> {
    /// `CONSTRAINT name`.
    pub name: Option<Name>,
    /// The constraint.
    pub constraint: T,
}

/// A constraint written at a column.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ColumnConstraint {
    /// `PRIMARY KEY [ASC|DESC] [ON CONFLICT ..] [AUTOINCREMENT]`.
    PrimaryKey {
        /// `ASC` or `DESC`, if written.
        order: Option<SortOrder>,
        /// `ON CONFLICT`.
        conflict: Option<Conflict>,
        /// `AUTOINCREMENT`.
        autoincrement: bool,
    },
    /// `NOT NULL [ON CONFLICT ..]`.
    NotNull(Option<Conflict>),
    /// `NULL [ON CONFLICT ..]`: means nothing, but SQLite accepts it.
    Null(Option<Conflict>),
    /// `UNIQUE [ON CONFLICT ..]`.
    Unique(Option<Conflict>),
    /// `CHECK (expression) [ON CONFLICT ..]`, the expression without its parentheses.
    Check(Expression, Option<Conflict>),
    /// `DEFAULT ..`: a literal with its sign, a bare word, or a whole expression.
    Default(DefaultValue),
    /// `COLLATE name`.
    Collate(Name),
    /// `REFERENCES ..`.
    References(ForeignKeyClause),
    /// `[GENERATED ALWAYS] AS (expression) [STORED|VIRTUAL|other word]`, the expression without its parentheses.
    Generated {
        /// The expression.
        expression: Expression,
        /// `STORED`; `VIRTUAL` and nothing are false.
        stored: bool,
    },
    /// `CONSTRAINT name` without a constraint behind it, which SQLite accepts.
    Dangling,
    /// `[NOT] DEFERRABLE ..` that does not follow a `REFERENCES` at once: SQLite applies it to the last one.
    Deferrable(Deferrable),
}

/// What `DEFAULT` was given.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DefaultValue {
    /// The tokens of the value; for the parenthesised form, without the outer parentheses.
    pub expression: Expression,
    /// The value stood in parentheses: it is an expression, not just a literal or a bare word.
    pub parenthesised: bool,
}

/// A member of a PRIMARY KEY, UNIQUE or CREATE INDEX list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IndexedColumn {
    /// The member: one identifier token for a column, anything else for an expression.
    pub expression: Expression,
    /// `COLLATE name`, the last one written at the end of the member.
    pub collation: Option<Name>,
    /// `ASC` or `DESC`.
    pub order: Option<SortOrder>,
}

/// A constraint written behind the columns.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TableConstraint {
    /// `PRIMARY KEY (..) [AUTOINCREMENT inside the list] [ON CONFLICT ..]`.
    PrimaryKey {
        /// The members.
        columns: Vec<IndexedColumn>,
        /// `AUTOINCREMENT` behind the last member.
        autoincrement: bool,
        /// `ON CONFLICT`.
        conflict: Option<Conflict>,
    },
    /// `UNIQUE (..) [ON CONFLICT ..]`.
    Unique {
        /// The members.
        columns: Vec<IndexedColumn>,
        /// `ON CONFLICT`.
        conflict: Option<Conflict>,
    },
    /// `CHECK (..) [ON CONFLICT ..]`.
    Check(Expression, Option<Conflict>),
    /// `FOREIGN KEY (..) REFERENCES ..`.
    ForeignKey {
        /// The child columns.
        columns: Vec<Name>,
        /// Parent and actions.
        clause: ForeignKeyClause,
    },
    /// `CONSTRAINT name` without a constraint behind it.
    Dangling,
}

/// A column of CREATE TABLE.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ColumnDefinition {
    /// Its name.
    pub name: Name,
    /// The declared type, if there is one.
    pub declared_type: Option<DeclaredType>,
    /// Its constraints in the order written.
    pub constraints: Vec<Named<ColumnConstraint>>,
    /// Where it begins: byte offset in the statement.
    pub offset: usize,
}

/// `CREATE TABLE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[allow(clippy::struct_excessive_bools)] // each is a word of the statement, independent of the others
pub struct CreateTable {
    /// `IF NOT EXISTS`.
    pub if_not_exists: bool,
    /// `TEMP` or `TEMPORARY`, or a `temp.` prefix.
    pub temporary: bool,
    /// The name (a schema prefix is dropped).
    pub name: Name,
    /// The columns.
    pub columns: Vec<ColumnDefinition>,
    /// The table constraints.
    pub constraints: Vec<Named<TableConstraint>>,
    /// `WITHOUT ROWID`.
    pub without_rowid: bool,
    /// `STRICT`.
    pub strict: bool,
}

/// `CREATE INDEX`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CreateIndex {
    /// `UNIQUE`.
    pub unique: bool,
    /// `IF NOT EXISTS`.
    pub if_not_exists: bool,
    /// The index name.
    pub name: Name,
    /// The table.
    pub table: Name,
    /// The members.
    pub columns: Vec<IndexedColumn>,
    /// `WHERE ..`.
    pub predicate: Option<Expression>,
}

/// `CREATE VIEW`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CreateView {
    /// The name.
    pub name: Name,
    /// The column names in parentheses, if any.
    pub columns: Vec<Name>,
    /// The tokens behind AS.
    pub select: Expression,
}

/// `CREATE TRIGGER`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CreateTrigger {
    /// The name.
    pub name: Name,
    /// The table or view behind ON.
    pub table: Name,
    /// Every token behind the trigger's name.
    pub rest: Expression,
}

/// `CREATE VIRTUAL TABLE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CreateVirtualTable {
    /// The name.
    pub name: Name,
    /// The module behind USING, case as written.
    pub module: Name,
    /// The module's arguments, split at top-level commas, as written (blanks trimmed).
    pub arguments: Vec<String>,
}

/// A schema statement.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Create {
    Table(CreateTable),
    Index(CreateIndex),
    View(CreateView),
    Trigger(CreateTrigger),
    VirtualTable(CreateVirtualTable),
}
