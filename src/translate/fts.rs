//! Full-text tables: from what FTS3, FTS4 and FTS5 declared to a tsvector with an index.
//!
//! In: the declaration, and the ordinary table that got the rows. Out: the plan, and what the user should know. A table
//! with its own rows gets a generated column. One over another table (`content=`) must not double the rows: the index
//! goes to that table, and a view of the full-text table's name shows its columns and the tsvector that is indexed, always
//! up to date.

use super::column::Citext;
use super::expr::{FullText, Searched, Typed, scope};
use super::select::relation::{Relation, RelationColumn};
use super::table::{Case, Loaded};
use crate::error::quoted;
use crate::pg::expr::Expr;
use crate::pg::fts::{self, Config, FullTextPlan, FullTextView, Vector};
use crate::pg::ident::{Names, Qualified};
use crate::pg::types::PgType;
use crate::report::Diagnostic;
use crate::rules::tokenizers::{Marks, Search, tokenizer};
use crate::sqlite::affinity::Affinity;
use crate::sqlite::ast::Name;
use crate::sqlite::module::{Content, Fts, FtsVersion, Tokenizer};

/// The tsvector's column, unless the table has one of this name.
const COLUMN: &str = "tsv";

/// What parts words besides blanks: all of ASCII that is no letter and no digit.
const SEPARATORS: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/// A full-text table as declared, and where it goes.
#[derive(Debug)]
pub struct FullTextTable<'a> {
    /// Its name.
    pub name: &'a Name,
    /// The line of its CREATE.
    pub line: u64,
    /// Its arguments.
    pub fts: &'a Fts,
    /// The schema.
    pub schema: &'a str,
    /// The case of names.
    pub case: Case,
}

impl FullTextTable<'_> {
    /// How MATCH finds what SQLite's does; `Err` is the reason why it does not.
    fn searched(
        &self,
        members: &[(usize, &Name)],
        loaded: &Loaded<'_>,
        plan: &FullTextPlan,
    ) -> Result<Searched, String> {
        let tokenizer = &self.fts.tokenizer;
        let name = tokenizer.names.last().map_or("", String::as_str);
        let Some((_, _, marks)) = self::tokenizer(name) else {
            return Err(format!("under the tokenizer {}", quoted(name)));
        };
        if let Some(option) = ["tokenchars", "categories"].iter().find(|option| tokenizer.option(option).is_some()) {
            return Err(format!("under a tokenizer with {option}"));
        }
        for (at, name) in members {
            match loaded.types[*at] {
                PgType::Text
                | PgType::Varchar(_)
                | PgType::SmallInt
                | PgType::Integer
                | PgType::BigInt
                | PgType::Json => {}
                PgType::Boolean
                | PgType::DoublePrecision
                | PgType::Numeric(_)
                | PgType::Jsonb
                | PgType::Uuid
                | PgType::Bytea
                | PgType::Date
                | PgType::Time
                | PgType::Interval
                | PgType::Timestamp(_)
                | PgType::TimestampTz(_) => {
                    return Err(format!("where the column {} is {}", name.text, loaded.types[*at]));
                }
            }
        }
        let Vector { schema, config, separators, marks: accents, .. } = plan.vector.clone();
        let unicode = *marks == Marks::Strip;
        let (vector, alias) = (plan.column.clone(), String::new());
        Ok(Searched { vector, alias, config, schema, marks: accents, unicode, separators })
    }

    /// What views see of it; `loaded` is the table that has its rows. `None`: there is nothing that shows its columns.
    pub fn relation(&self, loaded: &Loaded<'_>, plan: Option<&FullTextPlan>) -> Option<Relation> {
        let view = plan.and_then(|plan| plan.view.as_ref());
        let (name, rowid) = match (&self.fts.content, view) {
            (Content::Own, _) => (&loaded.names.table, loaded.table.position("rowid")),
            (Content::Table { rowid, .. }, Some(view)) => {
                (&view.name, loaded.table.position(&rowid.text).or(loaded.table.rowid_alias))
            }
            (Content::Table { .. }, None) | (Content::Nowhere, _) => return None,
        };
        let column = |at: usize, name: &Name| {
            let own = &loaded.names.columns[at];
            let given = match view {
                None => own,
                Some(view) => &view.names[view.columns.iter().position(|column| column == own)?],
            };
            let (declared, decision) = (&loaded.table.columns[at], loaded.decisions.get(at)?);
            let typed = scope::column(Expr::Column(given.clone()), declared, decision);
            // a virtual table declares no types and no collations
            let typed = Typed { collation: Default::default(), ..typed.with_affinity(Affinity::Blob) };
            Some(RelationColumn { name: name.clone(), given: given.clone(), typed: Ok(typed) })
        };
        let declared: Vec<(&Name, bool)> = if self.fts.columns.is_empty() {
            loaded.table.columns.iter().map(|column| (&column.name, true)).collect()
        } else {
            self.fts.columns.iter().map(|column| (&column.name, column.indexed)).collect()
        };
        let (mut columns, mut names, mut members) = (Vec::new(), Vec::new(), Vec::new());
        for (name, indexed) in declared {
            let at = loaded.table.position(&name.text)?;
            columns.push(column(at, name)?);
            names.push((name.clone(), indexed.then_some(members.len())));
            if indexed {
                members.push((at, name));
            }
        }
        let docid = (self.fts.version == FtsVersion::Four).then_some("docid");
        let rowids = ["rowid"].into_iter().chain(docid).map(Name::new);
        let mut hidden: Vec<_> = rowids.filter_map(|name| column(rowid?, &name)).collect();
        hidden.extend(self.fts.language.iter().filter_map(|name| column(loaded.table.position(&name.text)?, name)));
        let rank = (self.fts.version == FtsVersion::Five).then(|| Name::new("rank"));
        for name in rank.iter().chain([self.name]) {
            let typed = Err(format!("{}, which only a full-text search gives", name.text));
            hidden.push(RelationColumn { name: name.clone(), given: String::new(), typed });
        }
        let searched = match plan {
            Some(plan) => self.searched(&members, loaded, plan),
            None => Err(String::from("in a table without text search")),
        };
        let full_text = FullText { name: self.name.clone(), version: self.fts.version, columns: names, searched };
        Some(Relation { hidden, full_text: Some(Box::new(full_text)), ..Relation::new(name.clone(), columns) })
    }

    fn tell(&self, code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(code, message).object(&self.name.text).line(self.line)
    }

    /// How columns of a table become a tsvector; `None` where no text search finds what the tokenizer lets find.
    fn vector(&self, columns: &[(usize, &Name)], loaded: &Loaded<'_>, told: &mut Vec<Diagnostic>) -> Option<Vector> {
        let Tokenizer { names, .. } = &self.fts.tokenizer;
        let name = names.last().map_or("", String::as_str);
        let (search, marks) = match tokenizer(name) {
            Some((_, search, marks)) => (*search, *marks),
            None => {
                let message = format!("its tokenizer {} is taken for words parted by blanks and marks", quoted(name));
                told.push(self.tell("fts.tokenizer", message));
                (Search::Words, Marks::Strip)
            }
        };
        if search == Search::Substrings {
            let message =
                format!("its tokenizer {} finds parts of words: its rows are there, the index is not", quoted(name));
            told.push(self.tell("fts.tokenizer", message).hint(
                "search with ILIKE '%part%'; CREATE EXTENSION pg_trgm and a GIN index with gin_trgm_ops make it fast",
            ));
            return None;
        }
        let tokenizer = &self.fts.tokenizer;
        let marks = match (marks, tokenizer.option("remove_diacritics")) {
            (Marks::Keep, _) | (Marks::Strip, Some("0")) => fts::Marks::Kept,
            (Marks::Strip, Some("2")) => fts::Marks::All,
            (Marks::Strip, Some(_) | None) => fts::Marks::One,
        };
        let joins = tokenizer.option("tokenchars").unwrap_or_default();
        let parts = tokenizer.option("separators").unwrap_or_default();
        let separators = SEPARATORS.chars().filter(|mark| !joins.contains(*mark));
        let separators = separators.chain(parts.chars().filter(|mark| !SEPARATORS.contains(*mark))).collect();
        let mut members = Vec::with_capacity(columns.len());
        for (at, name) in columns {
            match as_text(&loaded.names.columns[*at], loaded.types[*at], loaded.decisions[*at].citext) {
                Some(text) => members.push(text),
                None => {
                    let message = format!("this column is not searched: it is {}", loaded.types[*at]);
                    told.push(self.tell("fts.column", message).column(&name.text));
                }
            }
        }
        let config = if names.first().is_some_and(|name| name == "porter") { Config::Porter } else { Config::Simple };
        let schema = self.schema.to_owned();
        (!members.is_empty()).then_some(Vector { schema, config, separators, marks, columns: members })
    }
}

/// A column as the text that SQLite would search, by casts that are immutable.
fn as_text(column: &str, pg_type: PgType, citext: Citext) -> Option<Expr> {
    let column = Expr::Column(column.to_owned());
    if citext.is_made() {
        return Some(Expr::Uncased(Box::new(column)));
    }
    let text = |expr| Some(Expr::Cast(Box::new(expr), PgType::Text));
    match pg_type {
        PgType::Text => Some(column),
        PgType::Boolean => text(Expr::Cast(Box::new(column), PgType::Integer)),
        PgType::Varchar(_)
        | PgType::SmallInt
        | PgType::Integer
        | PgType::BigInt
        | PgType::DoublePrecision
        | PgType::Numeric(_)
        | PgType::Json
        | PgType::Jsonb
        | PgType::Uuid => text(column),
        PgType::Bytea
        | PgType::Date
        | PgType::Time
        | PgType::Interval
        | PgType::Timestamp(_)
        | PgType::TimestampTz(_) => None,
    }
}

/// The search in a full-text table that has its rows itself.
pub fn full_text(
    table: &FullTextTable<'_>,
    own: Option<&Loaded<'_>>,
    relations: &mut Names,
) -> (Option<FullTextPlan>, Vec<Diagnostic>) {
    let mut told = Vec::new();
    if table.fts.content == Content::Nowhere {
        let message = "this full-text table has no content of its own (content=''): its text is not in the dump";
        return (None, vec![table.tell("table.virtual", message)]);
    }
    let Some(loaded) = own else {
        let message = "this virtual table is not in the output: the table that holds its rows is not in the dump";
        return (None, vec![table.tell("table.virtual", message)]);
    };
    if table.fts.compressed {
        let message = "a function of the application compressed its text (compress=): it is kept as it is";
        return (None, vec![table.tell("fts.compressed", message)]);
    }
    let members = table.fts.columns.iter().filter(|column| column.indexed);
    let columns: Vec<_> =
        members.filter_map(|column| Some((loaded.table.position(&column.name.text)?, &column.name))).collect();
    let Some(vector) = table.vector(&columns, loaded, &mut told) else { return (None, told) };
    let mut scope = Names::columns();
    loaded.names.columns.iter().for_each(|name| scope.take(name));
    let column = scope.give(COLUMN).name;
    let index = relations.give(&format!("{}_{column}_idx", loaded.names.table.name)).name;
    let message =
        format!("a full-text table became an ordinary table: search with {column} @@ websearch_to_tsquery(..)");
    told.push(table.tell("fts.table", message));
    (Some(FullTextPlan { table: loaded.names.table.clone(), column, index, vector, view: None }), told)
}

/// The search in a full-text table over the rows of another one.
pub fn full_text_view(
    table: &FullTextTable<'_>,
    content: Option<&Loaded<'_>>,
    rowid: &Name,
    relations: &mut Names,
) -> (Option<FullTextPlan>, Vec<Diagnostic>) {
    let mut told = Vec::new();
    let lost = |message: &str| (None, vec![table.tell("table.virtual", message)]);
    let Some(loaded) = content else {
        return lost(
            "this virtual table is not in the output: the table of its content is not in the dump, or is a view",
        );
    };
    let all: Vec<(&Name, bool)> = if table.fts.columns.is_empty() {
        loaded.table.columns.iter().map(|column| (&column.name, true)).collect()
    } else {
        table.fts.columns.iter().map(|column| (&column.name, column.indexed)).collect()
    };
    let find = |name: &Name| {
        let at = loaded.table.position(&name.text)?;
        loaded.table.columns[at].generated.is_none().then_some(at)
    };
    let mut shown = Vec::with_capacity(all.len());
    for (name, indexed) in all {
        let Some(at) = find(name) else {
            return lost(
                "this virtual table is not in the output: the table of its content has not all of its columns",
            );
        };
        shown.push((at, name, indexed));
    }
    let searched: Vec<_> = shown.iter().filter(|member| member.2).map(|(at, name, _)| (*at, *name)).collect();
    let Some(vector) = table.vector(&searched, loaded, &mut told) else { return (None, told) };
    let mut scope = Names::columns();
    let mut view = FullTextView {
        name: Qualified::new(table.schema, relations.give(&table.case.apply(&table.name.text)).name),
        columns: Vec::with_capacity(shown.len()),
        names: Vec::with_capacity(shown.len()),
    };
    let rowid = loaded.table.position(&rowid.text).or(loaded.table.rowid_alias);
    let rowid_name = Name::new("rowid");
    for (at, name) in rowid.map(|at| (at, &rowid_name)).into_iter().chain(shown.iter().map(|m| (m.0, m.1))) {
        view.columns.push(loaded.names.columns[at].clone());
        view.names.push(scope.give(&table.case.apply(&name.text)).name);
    }
    let column = scope.give(COLUMN).name;
    let index = relations.give(&format!("{}_{column}_idx", view.name.name)).name;
    let message =
        format!("a full-text table became a view of its content: search with {column} @@ websearch_to_tsquery(..)");
    told.push(table.tell("fts.content", message));
    (Some(FullTextPlan { table: loaded.names.table.clone(), column, index, vector, view: Some(view) }), told)
}
