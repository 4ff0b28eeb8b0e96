//! FROM: the sources of a query and how they are joined (sqlite.org/lang_select.html, section 2).

use super::relation::{Common, CommonState, Known, Relation, RelationColumn};
use super::{Selected, function, pragma, select};
use crate::pg::expr::Expr;
use crate::pg::ident::Names;
use crate::pg::select as pg;
use crate::sqlite::ast::Name;
use crate::sqlite::select::ast::{From, FromItem, FromSource, Join, JoinConstraint, JoinKind};
use crate::translate::expr::compare::{Comparison, compare};
use crate::translate::expr::unify::unify;
use crate::translate::expr::{Collation, Kind, Refusal, RowKey, Scope, Source, SourceColumn, Typed, condition};

/// What FROM gives.
#[derive(Debug, Default)]
pub(in crate::translate) struct Joined {
    /// The tables and joins.
    pub from: Vec<pg::From>,
    /// What names give.
    pub sources: Vec<Source>,
    /// The columns of `*`: the source, and its column.
    pub star: Vec<(usize, usize)>,
    /// What else is known of the sources.
    pub facts: Vec<Facts>,
    /// The conditions of inner joins.
    pub inner: Vec<Expr>,
    /// There is a RIGHT or FULL JOIN.
    turned: bool,
}

/// What is known of a source.
#[derive(Debug, Clone, Default)]
pub(in crate::translate) struct Facts {
    /// Its alias in PostgreSQL.
    pub alias: String,
    /// Its columns' names there.
    pub columns: Vec<String>,
    /// Sets of columns of which no two of its rows agree.
    pub keys: Vec<Vec<usize>>,
    /// The column that is the rowid.
    pub rowid: Option<usize>,
    /// The table and the key by which rowids can be compared, if no column is the rowid.
    pub row_key: Option<(String, Vec<usize>)>,
    /// The condition of the LEFT JOIN that it is the right side of.
    pub outer: Option<Expr>,
    /// A join may make rows for it that it does not have.
    pub invented: bool,
}

/// Reads FROM. Aliases are unique among all that the query sees.
pub(in crate::translate) fn from(from: Option<&From>, outer: &Scope<'_>) -> Result<Joined, Refusal> {
    let mut joined = Joined::default();
    if let Some(from) = from {
        let mut given = Names::default();
        let tree = joins(from, &mut joined, &mut given, outer)?;
        joined.from = commas(tree);
    }
    Ok(joined)
}

/// `a CROSS JOIN b CROSS JOIN c` as `a, b, c`.
fn commas(tree: pg::From) -> Vec<pg::From> {
    match tree {
        pg::From::Join(left, "CROSS JOIN", right, pg::On::Nothing) => {
            let mut list = commas(*left);
            list.push(*right);
            list
        }
        other @ (pg::From::Table(..)
        | pg::From::Common(..)
        | pg::From::Select { .. }
        | pg::From::Function { .. }
        | pg::From::Join(..)) => vec![other],
    }
}

fn joins(from: &From, joined: &mut Joined, given: &mut Names, outer: &Scope<'_>) -> Result<pg::From, Refusal> {
    let begin = joined.sources.len();
    joined.turned |= from.joins.iter().any(|join| matches!(join.kind, JoinKind::Right | JoinKind::Full));
    let mut tree = item(&from.first, joined, given, outer)?;
    for join in &from.joins {
        let middle = joined.sources.len();
        let right = item(&join.item, joined, given, outer)?;
        tree = one(join, tree, right, (begin, middle), joined, outer)?;
    }
    Ok(tree)
}

fn one(
    join: &Join,
    left: pg::From,
    right: pg::From,
    (begin, middle): (usize, usize),
    joined: &mut Joined,
    outer: &Scope<'_>,
) -> Result<pg::From, Refusal> {
    let offset = join.item.offset.0;
    let mut conditions = Vec::new();
    let names = match (&join.constraint, join.natural) {
        (Some(JoinConstraint::Using(names)), false) => names.clone(),
        (None, true) => common_names(joined, begin, middle),
        (Some(_), true) => return Err(Refusal::new("NATURAL JOIN with ON or USING", offset)),
        (Some(JoinConstraint::On(_)) | None, false) => Vec::new(),
    };
    for name in &names {
        conditions.push(using(name, join.kind, (begin, middle), joined, outer, offset)?);
    }
    if let Some(JoinConstraint::On(on)) = &join.constraint {
        let mut scope = outer.inner(joined.sources.clone());
        scope.frame.taken = joined.facts.iter().map(|facts| facts.alias.clone()).collect();
        conditions.push(condition(on, &scope)?);
    }
    let on = match conditions.len() {
        0 => None,
        1 => Some(conditions.remove(0)),
        _ => Some(Expr::Chain("AND", conditions)),
    };
    let (kind, invents_left, invents_right) = match join.kind {
        JoinKind::Comma | JoinKind::Inner | JoinKind::Cross => ("JOIN", false, false),
        JoinKind::Left => ("LEFT JOIN", false, true),
        JoinKind::Right => ("RIGHT JOIN", true, false),
        JoinKind::Full => ("FULL JOIN", true, true),
    };
    let on = if join.kind == JoinKind::Full { joinable(on, (begin, middle), joined, offset)? } else { on };
    for facts in &mut joined.facts[begin..middle] {
        facts.invented |= invents_left;
    }
    let single = joined.facts.len() == middle + 1;
    for facts in &mut joined.facts[middle..] {
        facts.invented |= invents_right;
        if join.kind == JoinKind::Left && single {
            facts.outer.clone_from(&on);
        }
    }
    let (left, right) = (Box::new(left), Box::new(right));
    Ok(match (on, kind) {
        (None, "JOIN") => pg::From::Join(left, "CROSS JOIN", right, pg::On::Nothing),
        (None, kind) => pg::From::Join(left, kind, right, pg::On::Condition(Expr::Boolean(true))),
        (Some(on), kind) => {
            if kind == "JOIN" {
                joined.inner.push(on.clone());
            }
            pg::From::Join(left, kind, right, pg::On::Condition(on))
        }
    })
}

/// What PostgreSQL can do a FULL JOIN by: without an equality of both sides it refuses every query of it. One that is
/// always true lets it have any condition.
fn joinable(
    on: Option<Expr>,
    (begin, middle): (usize, usize),
    joined: &Joined,
    offset: usize,
) -> Result<Option<Expr>, Refusal> {
    let aliases = |from: usize, to: usize| joined.facts[from..to].iter().map(|facts| facts.alias.as_str());
    let of = |expr: &Expr, from: usize, to: usize| {
        if let Expr::Of(alias, _) = expr { aliases(from, to).any(|own| own == alias) } else { false }
    };
    let end = joined.facts.len();
    let equality = |on: &Expr| {
        let members = if let Expr::Chain("AND", members) = on { &members[..] } else { std::slice::from_ref(on) };
        members.iter().all(|member| {
            if let Expr::Binary(left, "=", right) = member {
                (of(left, begin, middle) && of(right, middle, end))
                    || (of(left, middle, end) && of(right, begin, middle))
            } else {
                false
            }
        })
    };
    let Some(on) = on.filter(|on| *on != Expr::Boolean(true)) else { return Ok(None) };
    if equality(&on) {
        return Ok(Some(on));
    }
    let never = |from: usize, to: usize| {
        let facts = joined.facts[from..to].iter().find(|facts| !facts.columns.is_empty())?;
        let size = Expr::Call("pg_column_size", vec![Expr::Of(facts.alias.clone(), facts.columns.first()?.clone())]);
        Some(Expr::Keywords("COALESCE", vec![size.binary("<", Expr::number(0)), Expr::Boolean(false)]))
    };
    let (Some(left), Some(right)) = (never(begin, middle), never(middle, end)) else {
        return Err(Refusal::new("FULL JOIN of something without columns", offset));
    };
    Ok(Some(Expr::Chain("AND", vec![left.binary("=", right), on])))
}

/// The columns of NATURAL JOIN: those of the right side that the left side has too.
fn common_names(joined: &Joined, begin: usize, middle: usize) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    for column in joined.sources[middle..].iter().flat_map(|source| &source.columns) {
        let known = joined.sources[begin..middle].iter().flat_map(|source| &source.columns);
        let is_new = !names.iter().any(|name| name.matches(&column.name.text));
        if is_new && known.into_iter().any(|left| left.name.matches(&column.name.text)) {
            names.push(column.name.clone());
        }
    }
    names
}

/// `left.name = right.name`; the name alone is the left column from now on, of RIGHT and FULL joins whichever is there.
fn using(
    name: &Name,
    kind: JoinKind,
    (begin, middle): (usize, usize),
    joined: &mut Joined,
    outer: &Scope<'_>,
    offset: usize,
) -> Result<Expr, Refusal> {
    let find = |joined: &Joined, from: usize, to: usize| {
        (from..to).find_map(|source| {
            let columns = joined.sources[source].columns.iter();
            let at = columns.enumerate().find(|(_, column)| !column.merged && column.name.matches(&name.text))?;
            Some((source, at.0))
        })
    };
    let end = joined.sources.len();
    let (Some(left), Some(right)) = (find(joined, begin, middle), find(joined, middle, end)) else {
        return Err(Refusal::new(format!("USING of an unknown column: {}", name.text), offset));
    };
    let typed = |joined: &Joined, (source, column): (usize, usize)| {
        let typed = joined.sources[source].columns[column].typed.clone();
        typed.map_err(|reason| Refusal::new(reason, offset))
    };
    let (left_value, right_value) = (typed(joined, left)?, typed(joined, right)?);
    let scope = outer.inner(Vec::new());
    if joined.turned {
        // SQLite compares the first of all columns of that name on the left that is no NULL, without an affinity
        let columns = joined.sources[begin..middle].iter().flat_map(|source| &source.columns);
        let named = columns.filter(|column| column.name.matches(&name.text));
        let values: Vec<&Typed> = named.filter_map(|column| column.typed.as_ref().ok()).collect();
        let alike = |value: &Typed| {
            value.kind == right_value.kind
                && value.pg_type == right_value.pg_type
                && value.collation.1 == Collation::Binary
        };
        if values.len() > 1 && !values.into_iter().chain([&right_value]).all(alike) {
            return Err(Refusal::new(format!("USING of columns of different types: {}", name.text), offset));
        }
    }
    let equal = compare(Comparison::Equal, left_value.clone(), right_value.clone(), &scope)?;
    joined.star.retain(|at| *at != right);
    match kind {
        JoinKind::Comma | JoinKind::Inner | JoinKind::Cross | JoinKind::Left => {
            joined.sources[right.0].columns[right.1].merged = true;
        }
        JoinKind::Right => {
            joined.sources[left.0].columns[left.1].merged = true;
            for at in &mut joined.star {
                if *at == left {
                    *at = right;
                }
            }
        }
        JoinKind::Full => {
            joined.sources[right.0].columns[right.1].merged = true;
            joined.sources[left.0].columns[left.1].merged = true;
            // releases of SQLite differ in the collation and the affinity that the column of both has
            if [&left_value, &right_value].into_iter().any(|value| value.collation.1 != Collation::Binary) {
                return Err(Refusal::new(format!("FULL JOIN USING of a column with COLLATE: {}", name.text), offset));
            }
            let unified = unify(vec![left_value, right_value], &scope)?;
            if unified.like.kind == Kind::Mixed {
                return Err(Refusal::new(format!("USING of columns of different types: {}", name.text), offset));
            }
            let expr = Expr::Keywords("COALESCE", unified.members);
            let column = SourceColumn {
                name: joined.sources[left.0].columns[left.1].name.clone(),
                typed: Ok(Typed { expr, constant: None, affinity: None, torn: true, ..unified.like }),
                merged: false,
            };
            for at in &mut joined.star {
                if *at == left {
                    *at = (end, 0);
                }
            }
            joined.sources.push(Source::of(None, vec![column]));
            joined.facts.push(Facts { invented: true, ..Facts::default() });
        }
    }
    Ok(equal)
}

fn item(item: &FromItem, joined: &mut Joined, given: &mut Names, outer: &Scope<'_>) -> Result<pg::From, Refusal> {
    let offset = item.offset.0;
    let refuse = |construct: String| Err(Refusal::new(construct, offset));
    match &item.source {
        FromSource::Table { schema, name, index: _ } => {
            let unqualified = schema.is_none();
            if schema.as_ref().is_some_and(|schema| !schema.matches("main")) {
                return refuse(format!("a table of another database: {}", name.text));
            }
            let called = item.alias.as_ref().unwrap_or(name);
            if let Some(common) = outer.frame.commons.filter(|_| unqualified).and_then(|all| all.find(name)) {
                let (known, columns) = common_table(common, offset)?;
                let alias = alias(&called.text, given, outer);
                joined.add(called, &alias, columns, Facts::default());
                return Ok(pg::From::Common(known.clone(), Some(alias).filter(|alias| alias != known)));
            }
            let Some(relations) = outer.frame.relations else { return refuse(String::from("a subquery")) };
            match relations.find(name) {
                Some(Known::Here(relation)) => {
                    let alias = alias(&called.text, given, outer);
                    let (keys, row_key) = (relation.keys.clone(), relation.row_key.clone());
                    let facts = Facts { keys, rowid: relation.rowid, row_key, ..Facts::default() };
                    joined.add(called, &alias, &relation.columns, facts);
                    joined.full_text(relation, &alias);
                    if let Some(query) = &relation.query {
                        let Some(select) = relations.copy(query) else {
                            return Err(Refusal::new("too many views of values out of JSON over each other", offset));
                        };
                        let columns = relation.columns.iter().map(|column| column.given.clone()).collect();
                        return Ok(pg::From::Select { lateral: false, select: Box::new(select), alias, columns });
                    }
                    let renamed = alias != relation.name.name;
                    Ok(pg::From::Table(relation.name.clone(), Some(alias).filter(|_| renamed)))
                }
                Some(Known::Waiting) => refuse(format!("{}, which is read later", name.text)),
                Some(Known::Lost(why)) => refuse(why.clone()),
                None => refuse(format!("{}, which is not in the dump", name.text)),
            }
        }
        FromSource::Function { schema: _, name, arguments } => {
            let called = item.alias.as_ref().unwrap_or(name);
            let alias = alias(&called.text, given, outer);
            let relations = outer.frame.relations;
            if let Some((relation, table)) = relations.and_then(|relations| relations.full_text(name)) {
                let from = function::full_text((relation, table), arguments, &alias, outer, offset)?;
                joined.add(called, &alias, &relation.columns, Facts::default());
                joined.full_text(relation, &alias);
                return Ok(from);
            }
            let mut scope = outer.inner(joined.sources.clone());
            scope.frame.taken = joined.facts.iter().map(|facts| facts.alias.clone()).collect();
            let lateral = !joined.sources.is_empty();
            if name.matches("pragma_table_info") {
                let (select, columns) = pragma::table_info(name, arguments, &scope, offset)?;
                joined.add(called, &alias, &columns, Facts::default());
                let columns = columns.into_iter().map(|column| column.given).collect();
                return Ok(pg::From::Select { lateral: false, select: Box::new(select), alias, columns });
            }
            let (call, columns) = function::table(name, arguments, &scope, offset)?;
            joined.add(called, &alias, &columns, Facts::default());
            if let Some(source) = joined.sources.last_mut() {
                source.members = name.matches("json_each") || name.matches("json_tree");
            }
            let given = columns.into_iter().filter(|column| column.typed.is_ok());
            let columns = given.map(|column| column.given).collect();
            Ok(pg::From::Function { lateral, call, ordinality: false, alias, columns })
        }
        FromSource::Select(inner) => {
            let wanted = item.alias.as_ref().map_or("subquery", |alias| alias.text.as_str());
            let alias = alias(wanted, given, outer);
            let scope = outer.inner(Vec::new());
            let selected = select(inner, &scope)?;
            let (from, columns) = selected.derived(&alias);
            let called = item.alias.clone().unwrap_or_else(|| Name::new(""));
            joined.add(&called, &alias, &columns, Facts::default());
            Ok(from)
        }
        FromSource::Join(inner) if item.alias.is_none() => {
            let nested = joins(inner, joined, given, outer)?;
            Ok(nested)
        }
        FromSource::Join(_) => refuse(String::from("an alias of a join in parentheses")),
    }
}

fn common_table(common: &Common, offset: usize) -> Result<(&String, &Vec<RelationColumn>), Refusal> {
    match &common.state {
        CommonState::Known(name, columns) => Ok((name, columns)),
        CommonState::Later => Err(Refusal::new(format!("{}, which WITH declares later", common.name.text), offset)),
        CommonState::Itself(asked) => {
            asked.set(true);
            Err(Refusal::new(format!("{} inside itself", common.name.text), offset))
        }
    }
}

/// An alias that stands for nothing else here.
fn alias(wanted: &str, given: &mut Names, outer: &Scope<'_>) -> String {
    // rows of triggers and upserts are written without quotes
    let wanted = if crate::pg::expr::ROWS.contains(&wanted) { wanted.to_lowercase() } else { wanted.to_owned() };
    loop {
        let name = given.give(&wanted).name;
        if !outer.is_taken(&name) {
            return name;
        }
    }
}

impl Joined {
    /// What the last source has besides its columns.
    fn full_text(&mut self, relation: &Relation, alias: &str) {
        let (Some(source), Some(table)) = (self.sources.last_mut(), &relation.full_text) else { return };
        let hidden = relation.hidden.iter();
        let hidden =
            hidden.map(|column| SourceColumn { name: column.name.clone(), typed: column.under(alias), merged: false });
        let (rowid, hidden): (Vec<_>, Vec<_>) = hidden.partition(|column: &SourceColumn| column.name.matches("rowid"));
        source.rowid = rowid.into_iter().find_map(|column| column.typed.ok());
        source.hidden = hidden;
        source.full_text = Some(table.under(alias));
    }

    fn add(&mut self, called: &Name, alias: &str, columns: &[RelationColumn], facts: Facts) {
        let at = self.sources.len();
        let source: Vec<SourceColumn> = columns.iter().map(|column| column.read(alias)).collect();
        self.star.extend((0..columns.len()).map(|column| (at, column)));
        let rowid = facts.rowid.and_then(|at| source[at].typed.clone().ok());
        let row_key = facts.row_key.as_ref().and_then(|(table, key)| {
            let columns = key.iter().map(|at| source[*at].typed.as_ref().ok().map(|typed| typed.expr.clone()));
            Some(RowKey { table: table.clone(), columns: columns.collect::<Option<_>>()? })
        });
        self.sources.push(Source { rowid, row_key, ..Source::of(Some(called.clone()), source) });
        let given = columns.iter().map(|column| column.given.clone()).collect();
        self.facts.push(Facts { alias: alias.to_owned(), columns: given, ..facts });
    }
}

impl Selected {
    /// As a member of FROM, and its columns.
    pub(super) fn derived(self, alias: &str) -> (pg::From, Vec<RelationColumn>) {
        let columns = self.relation_columns();
        let given = columns.iter().map(|column| column.given.clone()).collect();
        let select = Box::new(self.select);
        (pg::From::Select { lateral: false, select, alias: alias.to_owned(), columns: given }, columns)
    }
}
