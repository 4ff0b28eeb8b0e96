//! Full-text search: the function that makes a tsvector of columns, generated columns, views and GIN indexes
//! (postgresql.org/docs/current/textsearch.html).
//!
//! In: plans that `translate` made. Out: statements. All of it is made behind the rows and in sub-blocks: what the
//! server refuses never takes a row down.

use super::expr::Expr;
use super::ident::{Ident, Idents, Literal, Qualified, dollar_quoted};
use super::script::Script;
use std::fmt;
use std::io::{self, Write};

/// The function; `@SCHEMA@` is the quoted name of its schema.
///
/// Marks that part words become blanks, so that no token of PostgreSQL's parser (a host, a file, a number with its sign)
/// spans several words. Where `marks` is a pattern, every word is there without its accents too, at the same place. A tsvector takes 1 MB (error
/// 54000): then the first half of every text is tried, and so on, for a row must not fail for its index. Between columns
/// there is a gap, for a phrase does not reach from one into the next; the labels A, B, C and D tell columns.
const FUNCTION: &str = r#"CREATE OR REPLACE FUNCTION @SCHEMA@.sqlite_tsvector
    (config pg_catalog.regconfig, separators text, marks text, VARIADIC documents text[]) RETURNS pg_catalog.tsvector
LANGUAGE plpgsql IMMUTABLE AS $sqlite2pg$
DECLARE
    blanks text := pg_catalog.repeat(' ', pg_catalog.length(separators));
    most integer := 1073741823;
    words text;
    plain text;
    part pg_catalog.tsvector;
    vector pg_catalog.tsvector;
BEGIN
    LOOP
        BEGIN
            vector := '';
            FOR n IN 1 .. pg_catalog.array_length(documents, 1) LOOP
                words := pg_catalog.translate(COALESCE(pg_catalog.left(documents[n], most), ''), separators, blanks);
                part := pg_catalog.to_tsvector(config, words);
                IF marks OPERATOR(pg_catalog.<>) '' AND words OPERATOR(pg_catalog.~) '[^\x01-\x7f]' THEN
                    plain := pg_catalog.normalize(pg_catalog.regexp_replace(
                        pg_catalog.normalize(words, 'NFD'), marks, '\1', 'g'), 'NFC');
                    IF plain OPERATOR(pg_catalog.<>) words THEN
                        part := pg_catalog.concat(part, ' ', pg_catalog.to_tsvector(config, plain))::pg_catalog.tsvector;
                    END IF;
                END IF;
                part := pg_catalog.setweight(part, (ARRAY['A', 'B', 'C', 'D'])[LEAST(n, 4)]::"char");
                vector := vector OPERATOR(pg_catalog.||) part OPERATOR(pg_catalog.||) ''' '':1'::pg_catalog.tsvector;
            END LOOP;
            RETURN pg_catalog.ts_delete(vector, ' ');
        EXCEPTION WHEN program_limit_exceeded THEN
            SELECT pg_catalog.max(pg_catalog.length(pg_catalog.left(document, most))) OPERATOR(pg_catalog./) 2 INTO most
                FROM pg_catalog.unnest(documents) AS document;
        END;
    END LOOP;
END $sqlite2pg$;"#;

/// A configuration that stems as SQLite's `porter` does and knows no stop words; `@SCHEMA@` is the quoted name of its
/// schema, `@NAME@` the same as a literal.
const PORTER: &str = r#"BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_ts_config AS c JOIN pg_catalog.pg_namespace AS n ON n.oid OPERATOR(pg_catalog.=) c.cfgnamespace
        WHERE c.cfgname OPERATOR(pg_catalog.=) 'sqlite_porter' AND n.nspname OPERATOR(pg_catalog.=) @NAME@) THEN
        CREATE TEXT SEARCH DICTIONARY @SCHEMA@.sqlite_porter (TEMPLATE = pg_catalog.snowball, LANGUAGE = porter);
        CREATE TEXT SEARCH CONFIGURATION @SCHEMA@.sqlite_porter (COPY = pg_catalog.simple);
        ALTER TEXT SEARCH CONFIGURATION @SCHEMA@.sqlite_porter
            ALTER MAPPING FOR asciiword, word, numword WITH @SCHEMA@.sqlite_porter;
    END IF;
END"#;

/// A text search configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Config {
    /// `pg_catalog.simple`.
    Simple,
    /// `sqlite_porter`, made by the script.
    Porter,
}

impl Config {
    /// What it is called; the script makes its own in this schema.
    pub fn name(self, schema: &str) -> String {
        match self {
            Config::Simple => String::from("pg_catalog.simple"),
            Config::Porter => format!("{}.sqlite_porter", Ident(schema)),
        }
    }
}

/// Which words are found without their accents too: SQLite knows those of the Latin letters alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marks {
    /// None: an accent makes another word.
    Kept,
    /// Letters with one accent.
    One,
    /// Letters with any number of them.
    All,
}

impl Marks {
    /// What a decomposed letter looks like; its first group stays.
    pub fn pattern(self) -> Option<&'static str> {
        match self {
            Marks::Kept => None,
            Marks::One => Some(r"([A-Za-z])[\u0300-\u036f](?![\u0300-\u036f])"),
            Marks::All => Some(r"([A-Za-z])[\u0300-\u036f]+"),
        }
    }
}

/// How columns become one tsvector.
#[derive(Debug, Clone, PartialEq)]
pub struct Vector {
    /// The schema of the function.
    pub schema: String,
    /// The configuration.
    pub config: Config,
    /// The marks that part words.
    pub separators: String,
    /// Accents.
    pub marks: Marks,
    /// The columns as text.
    pub columns: Vec<Expr>,
}

impl fmt::Display for Vector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let schema = Ident(&self.schema);
        let config = self.config.name(&self.schema);
        let (config, separators) = (Literal(&config), Literal(&self.separators));
        let marks = Literal(self.marks.pattern().unwrap_or_default());
        write!(f, "{schema}.sqlite_tsvector({config}::pg_catalog.regconfig, {separators}, {marks}")?;
        for column in &self.columns {
            write!(f, ", {column}")?;
        }
        f.write_str(")")
    }
}

/// The search in a table.
#[derive(Debug, Clone, PartialEq)]
pub struct FullTextPlan {
    /// The table.
    pub table: Qualified,
    /// What the tsvector is called.
    pub column: String,
    /// The index.
    pub index: String,
    /// The tsvector.
    pub vector: Vector,
    /// Where the table has another name and its own purpose: a view over it, and what it takes from the table.
    pub view: Option<FullTextView>,
}

/// A view that shows a table as the full-text table over it did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FullTextView {
    /// Its name.
    pub name: Qualified,
    /// Columns of the table.
    pub columns: Vec<String>,
    /// What the view calls them.
    pub names: Vec<String>,
}

impl<W: Write> Script<W> {
    /// What full-text plans need; once, in front of the first one.
    pub fn prepare_full_text(&mut self, schema: &str) -> io::Result<()> {
        let name = Ident(schema).to_string();
        let home = format!("schema {schema}");
        self.call("alone", &[&Literal(&home)])?;
        self.statement(&FUNCTION.replace("@SCHEMA@", &name))?;
        let porter = PORTER.replace("@SCHEMA@", &name).replace("@NAME@", &Literal(schema).to_string());
        self.attempt("text search configuration sqlite_porter", &format!("DO {}", dollar_quoted(&porter)))
    }

    /// The tsvector and its index: a generated column, or an index on the table and a view that shows what it is on.
    pub fn full_text(&mut self, plan: &FullTextPlan) -> io::Result<()> {
        let FullTextPlan { table, vector, .. } = plan;
        let (column, index) = (Ident(&plan.column), Ident(&plan.index));
        let Some(view) = &plan.view else {
            let add = format!(
                "ALTER TABLE {table} ADD COLUMN {column} pg_catalog.tsvector GENERATED ALWAYS AS ({vector}) STORED;\n\
                 CREATE INDEX {index} ON {table} USING gin ({column});\nANALYZE {table}"
            );
            self.made.indexes += 1;
            return self.attempt(&format!("text search of table {table}"), &add);
        };
        self.made.indexes += 1;
        self.made.views += 1;
        self.replace_view(&view.name)?;
        let members: Vec<String> = view.columns.iter().map(|column| Ident(column).to_string()).collect();
        let members = if members.is_empty() { String::new() } else { members.join(", ") + ", " };
        let names: Vec<&String> = view.names.iter().chain([&plan.column]).collect();
        let create = format!(
            "CREATE INDEX {index} ON {table} USING gin (({vector}));\n\
             CREATE VIEW {} ({}) AS SELECT {members}{vector} FROM {table}",
            view.name,
            Idents(&names)
        );
        self.attempt(&format!("text search view {}", view.name), &create)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vector_prints_as_a_call() {
        let vector = Vector {
            schema: "app".into(),
            config: Config::Porter,
            separators: "'\\".into(),
            marks: Marks::Kept,
            columns: vec![Expr::Column("a".into())],
        };
        assert_eq!(
            vector.to_string(),
            "\"app\".sqlite_tsvector('\"app\".sqlite_porter'::pg_catalog.regconfig,  E'''\\\\', '', \"a\")"
        );
    }
}
