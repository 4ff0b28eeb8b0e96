//! Names: which column, alias or row variable a word of an expression is, the way SQLite finds it.
//!
//! In: the tables at hand with the types their columns got. Out: a [`Typed`] for a name, or a [`Refusal`]. Scopes nest:
//! a name that a subquery does not know is looked for in the query around it.

use super::search::FullText;
use super::typed::{Collation, CollationRank, Kind, Refusal, Spelling, Stored, Typed};
use crate::catalog::Column;
use crate::codec::datetime::{Kind as MomentKind, Shape, Zone};
use crate::codec::uuid;
use crate::codec::{BooleanForm, Classes, Codec, MomentForm, UnitForm};
use crate::pg::expr::{Expr, HelperCall};
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;
use crate::profile::Seen;
use crate::sqlite::affinity::Affinity;
use crate::sqlite::ast::Name;
use crate::sqlite::expr::ast::ColumnReference;
use crate::translate::column::ColumnDecision;
use crate::translate::select::frame::{Frame, more};
use std::cell::Cell;

/// Whether helper functions may be used (`--no-helpers`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Helpers {
    Allowed,
    Refused,
}

/// Whether the value may depend on more than the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stability {
    /// It may: views, triggers, CHECK.
    Any,
    /// It may not: indexes, generated columns. What PostgreSQL does not call immutable although it is goes through a
    /// helper function that is.
    Immutable,
}

/// What holds for every expression of an output.
#[derive(Debug, Clone)]
pub struct Environment {
    /// The schema of the tables and of the helper functions.
    pub schema: String,
    /// Helper functions.
    pub helpers: Helpers,
    /// What the expressions are for.
    pub stability: Stability,
    /// What lower() and upper() fold.
    pub letters: Letters,
}

/// The letters that lower() and upper() fold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    /// A to Z, as SQLite does.
    Ascii,
    /// Those of the database's locale, as queries of the application do that say no COLLATE.
    All,
}

impl Environment {
    /// The same for expressions that have to be immutable.
    #[must_use]
    pub fn immutable(&self) -> Environment {
        Environment { stability: Stability::Immutable, ..self.clone() }
    }

    /// The same for an index that no two rows can be in conflict by: only queries written as it is can use it.
    #[must_use]
    pub fn as_queried(&self) -> Environment {
        Environment { letters: Letters::All, ..self.clone() }
    }
}

/// What a double-quoted word is that names no column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoubleQuoted {
    /// A string, as SQLite has it unless it was built otherwise.
    String,
    /// An error.
    Refused,
}

/// A table, subquery or row at hand.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its alias, or its name where it has none; `new` and `old` in triggers.
    pub name: Option<Name>,
    /// Its columns.
    pub columns: Vec<SourceColumn>,
    /// What `rowid` gives: the rowid alias, if there is one.
    pub rowid: Option<Typed>,
    /// What `rowid` can be compared by, if there is none.
    pub row_key: Option<RowKey>,
    /// Columns that only their names find: no `*` and no join does.
    pub hidden: Vec<SourceColumn>,
    /// What it is, if it is a full-text table.
    pub full_text: Option<FullText>,
    /// It is json_each() or json_tree().
    pub members: bool,
}

impl Source {
    /// A source of these columns and nothing else.
    pub fn of(name: Option<Name>, columns: Vec<SourceColumn>) -> Source {
        Source { name, columns, rowid: None, row_key: None, hidden: Vec::new(), full_text: None, members: false }
    }
}

/// A key that is never NULL: two rows of a table have one rowid where they agree in it.
#[derive(Debug, Clone, PartialEq)]
pub struct RowKey {
    /// The table, in lower case.
    pub table: String,
    /// The columns of the key.
    pub columns: Vec<Expr>,
}

/// A column of a source.
#[derive(Debug, Clone)]
pub struct SourceColumn {
    /// Its name in SQLite.
    pub name: Name,
    /// What it gives; `Err` is the reason why it gives nothing (a generated column that is not in the output).
    pub typed: Result<Typed, String>,
    /// A USING or NATURAL join made one column of it and another: only its qualified name finds it.
    pub merged: bool,
}

/// The names that an expression can use.
#[derive(Debug)]
pub struct Scope<'a> {
    /// What holds everywhere.
    pub environment: &'a Environment,
    /// The scope around it.
    pub parent: Option<&'a Scope<'a>>,
    /// The tables at hand.
    pub sources: Vec<Source>,
    /// Result columns by their alias: columns of the sources come first, as in SQLite.
    pub aliases: Vec<(Name, Typed)>,
    /// Double-quoted words.
    pub double_quoted: DoubleQuoted,
    /// The query it belongs to.
    pub frame: Frame<'a>,
    /// How deep the expression at hand stands in others.
    pub(super) depth: Cell<usize>,
    /// How many calls gave a value by chance.
    pub(super) chances: Cell<usize>,
    /// How often the text of a column without values was asked for.
    pub(super) guesses: Cell<usize>,
}

/// The names of the rowid.
const ROWID: [&str; 3] = ["rowid", "oid", "_rowid_"];

impl<'a> Scope<'a> {
    /// A scope of these sources.
    pub fn new(environment: &'a Environment, sources: Vec<Source>) -> Scope<'a> {
        Scope {
            environment,
            parent: None,
            sources,
            aliases: Vec::new(),
            double_quoted: DoubleQuoted::String,
            frame: Frame::default(),
            depth: Cell::new(0),
            chances: Cell::new(0),
            guesses: Cell::new(0),
        }
    }

    /// A scope inside this one.
    pub fn inner(&'a self, sources: Vec<Source>) -> Scope<'a> {
        Scope {
            parent: Some(self),
            double_quoted: self.double_quoted,
            frame: self.frame.inner(),
            depth: self.depth.clone(),
            ..Scope::new(self.environment, sources)
        }
    }

    /// A call of a helper function.
    ///
    /// # Errors
    /// [`Refusal`] under `--no-helpers`.
    pub fn helper(&self, helper: Helper, arguments: Vec<Expr>, offset: usize) -> Result<Expr, Refusal> {
        match self.environment.helpers {
            Helpers::Allowed => {
                Ok(Expr::Helper(Box::new(HelperCall { schema: self.environment.schema.clone(), helper, arguments })))
            }
            Helpers::Refused => Err(Refusal::new(format!("{}() without helper functions", helper.name()), offset)),
        }
    }

    /// A random UUID: a value that no other row and no other call has.
    ///
    /// # Errors
    /// [`Refusal`] where the value has to be immutable.
    pub(super) fn chance(&self, offset: usize) -> Result<Expr, Refusal> {
        match self.environment.stability {
            Stability::Any => {
                self.chances.set(self.chances.get() + 1);
                Ok(Expr::Call("gen_random_uuid", vec![]))
            }
            Stability::Immutable => Err(Refusal::new("a value that depends on more than the row", offset)),
        }
    }

    /// `to_char(moment, format)` of a timestamp (never a timestamptz) and a format of digits: it depends on nothing
    /// else, though PostgreSQL does not call it immutable.
    ///
    /// # Errors
    /// [`Refusal`] under `--no-helpers`, where it has to be immutable.
    pub fn to_char(&self, moment: Expr, format: impl Into<String>, offset: usize) -> Result<Expr, Refusal> {
        let arguments = vec![moment, Expr::String(format.into())];
        match self.environment.stability {
            Stability::Any => Ok(Expr::Call("to_char", arguments)),
            Stability::Immutable => self.helper(Helper::MomentText, arguments, offset),
        }
    }

    /// The bytes of a text.
    ///
    /// # Errors
    /// [`Refusal`] under `--no-helpers`, where it has to be immutable.
    pub fn bytes(&self, text: Expr, offset: usize) -> Result<Expr, Refusal> {
        match self.environment.stability {
            Stability::Any => Ok(Expr::Call("convert_to", vec![text, Expr::string("UTF8")])),
            Stability::Immutable => self.helper(Helper::Bytes, vec![text], offset),
        }
    }

    /// What a name gives. A double-quoted word that names nothing is a string.
    ///
    /// # Errors
    /// [`Refusal`] for a name that is unknown, ambiguous, or gives nothing.
    pub fn resolve(&self, reference: &ColumnReference, offset: usize) -> Result<Typed, Refusal> {
        let name = &reference.column;
        let shown = || match &reference.table {
            Some(table) => format!("{}.{}", table.text, name.text),
            None => name.text.clone(),
        };
        if reference.schema.as_ref().is_some_and(|schema| !schema.matches("main")) {
            return Err(Refusal::new(format!("a name of another database: {}", shown()), offset));
        }
        let mut scope = Some(self);
        while let Some(at) = scope {
            if let Some(found) = at.find(reference, offset)? {
                self.tell_use(at);
                return Ok(found.at(offset));
            }
            scope = at.parent;
        }
        if reference.double_quoted && self.double_quoted == DoubleQuoted::String {
            return super::string(name, offset).map(|text| text.at(offset));
        }
        Err(Refusal::new(format!("an unknown column: {}", shown()), offset))
    }

    /// Counts a name that `found` gave: it is of a query around all those between.
    fn tell_use(&self, found: &Scope<'_>) {
        let mut scope = Some(self);
        while let Some(at) = scope.filter(|at| !std::ptr::eq(*at, found)) {
            more(&at.frame.used.outer);
            scope = at.parent;
        }
        more(&found.frame.used.own);
    }

    /// The type of the member that is this column of json_each() or json_tree() in this very query.
    pub(super) fn member_type(&self, value: &Expr) -> Option<Expr> {
        let is_value = |column: &SourceColumn| column.typed.as_ref().is_ok_and(|typed| typed.expr == *value);
        let source = self.sources.iter().find(|source| source.members && source.columns.iter().any(is_value))?;
        let of = source.columns.iter().find(|column| column.name.matches("type"))?;
        of.typed.as_ref().ok().map(|typed| typed.expr.clone())
    }

    /// The full-text table that a name means, or its column of this name.
    ///
    /// # Errors
    /// [`Refusal`] for a name that is ambiguous.
    pub(super) fn full_text(
        &self,
        reference: &ColumnReference,
        offset: usize,
    ) -> Result<Option<(&FullText, Option<usize>)>, Refusal> {
        let name = &reference.column;
        let mut scope = Some(self);
        while let Some(at) = scope {
            let in_question = |source: &&Source| match &reference.table {
                Some(table) => source.name.as_ref().is_some_and(|own| own.matches(&table.text)),
                None => true,
            };
            let mut plain = 0;
            let (mut columns, mut tables) = (Vec::new(), Vec::new());
            for source in at.sources.iter().filter(in_question) {
                let hidden = |column: &&SourceColumn| column.merged && reference.table.is_none();
                let named = source.columns.iter().filter(|column| column.name.matches(&name.text));
                plain += named.filter(|column| !hidden(column)).count();
                let Some(table) = &source.full_text else { continue };
                match table.columns.iter().position(|(own, _)| own.matches(&name.text)) {
                    Some(column) => columns.push((table, Some(column))),
                    None if table.name.matches(&name.text) => tables.push((table, None)),
                    None => {}
                }
            }
            match (plain, &columns[..], &tables[..]) {
                (0, _, []) => scope = at.parent,
                (0, _, [table]) => return Ok(Some(*table)),
                (1, [column], _) => return Ok(Some(*column)),
                (1, [], _) => return Ok(None),
                _ => return Err(Refusal::new(format!("an ambiguous column: {}", name.text), offset)),
            }
        }
        Ok(None)
    }

    /// Whether two rowids are the same, where both are those of a table that has no column for it.
    pub(super) fn same_row(&self, left: &ColumnReference, right: &ColumnReference) -> Option<Expr> {
        let (left, right) = (self.row_key(left)?, self.row_key(right)?);
        if left.table != right.table {
            return None;
        }
        let equal = |(left, right): (&Expr, &Expr)| left.clone().binary("=", right.clone());
        let mut members: Vec<Expr> = left.columns.iter().zip(&right.columns).map(equal).collect();
        Some(if members.len() == 1 { members.remove(0) } else { Expr::Chain("AND", members) })
    }

    fn row_key(&self, reference: &ColumnReference) -> Option<&RowKey> {
        let name = &reference.column;
        if !ROWID.iter().any(|word| name.matches(word)) {
            return None;
        }
        let mut scope = Some(self);
        while let Some(at) = scope {
            let mut sources = at.sources.iter().filter(|source| match &reference.table {
                Some(table) => source.name.as_ref().is_some_and(|own| own.matches(&table.text)),
                None => !source.columns.iter().all(|column| column.merged),
            });
            if let Some(source) = sources.next() {
                let named = source.columns.iter().chain(&source.hidden).any(|column| column.name.matches(&name.text));
                return source.row_key.as_ref().filter(|_| !named && sources.next().is_none());
            }
            scope = at.parent;
        }
        None
    }

    fn find(&self, reference: &ColumnReference, offset: usize) -> Result<Option<Typed>, Refusal> {
        let name = &reference.column;
        let in_question = |source: &&Source| match &reference.table {
            Some(table) => source.name.as_ref().is_some_and(|own| own.matches(&table.text)),
            None => true,
        };
        let mut found = None;
        for source in self.sources.iter().filter(in_question) {
            for column in &source.columns {
                let hidden = column.merged && reference.table.is_none();
                if !column.name.matches(&name.text) || hidden {
                    continue;
                }
                if found.is_some() {
                    return Err(Refusal::new(format!("an ambiguous column: {}", name.text), offset));
                }
                let typed = column.typed.as_ref().map_err(|reason| Refusal::new(reason.clone(), offset))?;
                found = Some(typed.clone());
            }
        }
        if found.is_some() {
            return Ok(found);
        }
        for column in self.sources.iter().filter(in_question).flat_map(|source| &source.hidden) {
            if column.name.matches(&name.text) && found.is_some() {
                return Err(Refusal::new(format!("an ambiguous column: {}", name.text), offset));
            }
            if column.name.matches(&name.text) {
                found = Some(column.typed.clone().map_err(|reason| Refusal::new(reason, offset))?);
            }
        }
        if found.is_some() {
            return Ok(found);
        }
        if ROWID.iter().any(|word| name.matches(word)) {
            let mut sources = self.sources.iter().filter(in_question);
            if let Some(source) = sources.next() {
                return match (&source.rowid, sources.next()) {
                    (Some(rowid), None) => Ok(Some(rowid.clone())),
                    (None, None) => Err(Refusal::new(
                        "the rowid of a table that has no column for it, but in `rowid = NEW.rowid` \
                         where the table has a key that is never NULL",
                        offset,
                    )),
                    (_, Some(_)) => Err(Refusal::new("an ambiguous rowid", offset)),
                };
            }
        }
        if reference.table.is_some() {
            return Ok(None);
        }
        Ok(self.aliases.iter().find(|(alias, _)| alias.matches(&name.text)).map(|(_, typed)| typed.clone()))
    }
}

/// What a column of a table gives, as `expr`. Where it holds no value, dates and times have the shape in which SQLite's
/// own functions write them.
pub fn column(expr: Expr, column: &Column, decision: &ColumnDecision) -> Typed {
    let pg_type = decision.pg_type;
    let expr = if decision.citext.is_made() { Expr::Uncased(Box::new(expr)) } else { expr };
    let whole = |kind| Typed::new(expr.clone(), pg_type, kind);
    let typed = match decision.codec {
        Codec::Boolean(BooleanForm::Integers) => whole(Kind::Boolean),
        Codec::Boolean(BooleanForm::Any) => whole(Kind::Mixed),
        Codec::Boolean(BooleanForm::Words(words)) => whole(Kind::Words(words)),
        Codec::Integer(_) => whole(Kind::Integer),
        Codec::Double if column.affinity == Affinity::Real => whole(Kind::Real),
        // in a column without affinity a real may be whole, and nothing tells it from an integer any more
        Codec::Double | Codec::Numeric(..) if column.affinity == Affinity::Blob && decision.sent.whole_reals => {
            whole(Kind::Mixed)
        }
        Codec::Double => Typed::numeric(expr.clone().cast(PgType::Text).cast(PgType::Numeric(None))),
        Codec::Numeric(..) => whole(Kind::Numeric),
        Codec::Text(form) if form.classes == Classes::TEXT => whole(Kind::Text),
        Codec::Bytea(Classes::BLOB) => whole(Kind::Bytes),
        Codec::Text(_) | Codec::Bytea(_) => whole(Kind::Mixed),
        Codec::Date => whole(Kind::Moment(shape(decision, MomentKind::Date))),
        Codec::Time(_) => whole(Kind::Moment(shape(decision, MomentKind::Time))),
        // neither the date that it was nor a number: what SQLite would do with it is not kept
        Codec::Interval(_) => whole(Kind::Mixed),
        Codec::Timestamp(form, _) | Codec::TimestampTz(form) => whole(Kind::Moment(moment(form, decision))),
        // SQLite keeps `3` of a column declared JSON as an integer: its affinity is NUMERIC
        Codec::Json | Codec::Jsonb
            if [Classes::INTEGER, Classes::REAL].iter().any(|class| decision.sent.classes.has(*class)) =>
        {
            whole(Kind::Mixed)
        }
        // a BLOB has no text
        Codec::Json if decision.sent.classes.has(Classes::BLOB) => whole(Kind::Mixed),
        Codec::Json => whole(Kind::Json),
        Codec::Jsonb => whole(Kind::Jsonb),
        Codec::Uuid => whole(Kind::Uuid(match decision.sent.uuid_form {
            // BLOBs have no case
            Seen::One(uuid::Form::Blob) => Some((uuid::Form::Blob, uuid::Case::Lower)),
            Seen::One(form) => decision.sent.uuid_case.map(|case| (form, case)),
            Seen::None | Seen::Several => None,
        })),
    };
    // what its affinity could make a number is one
    let integers = matches!(column.affinity, Affinity::Integer | Affinity::Numeric);
    let only = [Classes::REAL, Classes::BLOB].iter().all(|class| !decision.sent.classes.has(*class));
    let either = typed.kind == Kind::Mixed && pg_type == PgType::Text && integers && only;
    let typed = Typed { either, ..typed };
    let spelling = if is_presumed(column, decision) { Spelling::Presumed } else { Spelling::Known };
    Typed { spelling, collation: collation(column), ..typed }.with_affinity(column.affinity)
}

/// The collation of a column: its own, even where it is generated from one of another.
pub fn collation(column: &Column) -> (CollationRank, Collation) {
    let collation = match &column.collation {
        Some(name) if name.matches("nocase") => Collation::NoCase,
        Some(name) if name.matches("rtrim") => Collation::Rtrim,
        Some(_) | None => Collation::Binary,
    };
    (CollationRank::Column, collation)
}

/// Whether nothing says how the values of the column will be written, or of which storage class they will be.
pub fn is_presumed(column: &Column, decision: &ColumnDecision) -> bool {
    let empty = decision.sent.classes.is_empty() && column.generated.is_none();
    empty
        && match decision.codec {
            Codec::Boolean(_)
            | Codec::Date
            | Codec::Time(_)
            | Codec::Timestamp(..)
            | Codec::TimestampTz(_)
            | Codec::Json
            | Codec::Jsonb
            | Codec::Uuid
            | Codec::Bytea(_) => true,
            // an untyped one
            Codec::Text(_) => column.affinity != Affinity::Text,
            Codec::Integer(_) | Codec::Double | Codec::Numeric(..) | Codec::Interval(_) => false,
        }
}

fn moment(form: MomentForm, decision: &ColumnDecision) -> Stored {
    match form.unit {
        Some(_) if decision.sent.rounded => Stored::Several,
        None => shape(decision, MomentKind::DateTime),
        Some(UnitForm::Banded(unit) | UnitForm::Told(unit)) => {
            let text = decision.sent.classes.has(Classes::TEXT);
            if text || decision.sent.classes.is_empty() { Stored::Several } else { Stored::Number(unit) }
        }
    }
}

fn shape(decision: &ColumnDecision, kind: MomentKind) -> Stored {
    // neither the digits nor what SQLite's functions make of the zone's name
    if decision.sent.rounded {
        return Stored::Several;
    }
    match decision.sent.shape {
        Seen::One(shape) => Stored::Text(shape),
        Seen::None if decision.sent.classes.is_empty() => Stored::Text(Shape {
            kind,
            letter: false,
            seconds: kind != MomentKind::Date,
            fraction: 0,
            zone: Zone::None,
        }),
        Seen::None => Stored::Several,
        Seen::Several => Stored::Texts,
    }
}
