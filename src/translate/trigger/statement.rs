//! Statements of triggers: INSERT with its conflict clauses, UPDATE, DELETE, and SELECT for the sake of RAISE
//! (sqlite.org/lang_insert.html, lang_upsert.html, lang_update.html, lang_delete.html, lang_createtrigger.html).

use super::assign::assign;
use super::keys::kept_orphans;
use super::{Tables, Trigger, boxes};
use crate::catalog::Key;
use crate::pg::expr::Expr;
use crate::pg::select as pg;
use crate::pg::trigger::{DoUpdate, Insert, OnConflict, Statement, Update};
use crate::sqlite::ast::{Conflict, CreateIndex, IndexedColumn, Name};
use crate::sqlite::expr::ast::{BinaryOperator, Expr as Parsed, ExprKind, Offset, Raise, RaiseAction};
use crate::sqlite::select::ast::{Query, ResultColumn, Select, SelectCore};
use crate::sqlite::trigger::ast::{self as parsed, Target, TriggerEvent, TriggerTime, UpsertAction};
use crate::translate::expr::{Kind, Refusal, Scope, Source, Typed, condition, translate};
use crate::translate::select::{self, Joined};
use crate::translate::table::Loaded;

/// A statement in the scope of the rows NEW and OLD. Nothing where it does nothing.
///
/// # Errors
/// [`Refusal`].
pub(super) fn statement(
    statement: &parsed::TriggerStatement,
    trigger: &Trigger<'_>,
    scope: &Scope<'_>,
) -> Result<Vec<Statement>, Refusal> {
    match statement {
        parsed::TriggerStatement::Insert(insert) if boxes::is_box(&insert.target, trigger.tables) => {
            Err(boxes::insert(insert, trigger.tables, scope))
        }
        parsed::TriggerStatement::Update(update) if boxes::is_box(&update.target, trigger.tables) => {
            Err(boxes::update(update, trigger.tables))
        }
        parsed::TriggerStatement::Delete(delete) if boxes::is_box(&delete.target, trigger.tables) => {
            boxes::delete(delete, trigger.tables, scope)
        }
        parsed::TriggerStatement::Insert(insert) => self::insert(insert, trigger.tables, scope),
        parsed::TriggerStatement::Update(update) => self::update(update, trigger.tables, scope),
        parsed::TriggerStatement::Delete(delete) => {
            let (table, alias) = target(&delete.target, trigger.tables, scope, delete.offset)?;
            let inner = over(&alias, own_source(table, &delete.target, &alias), scope);
            let filter = delete.filter.as_ref().map(|filter| condition(filter, &inner)).transpose()?;
            Ok(vec![Statement::Delete(table.names.table.clone(), alias, filter)])
        }
        parsed::TriggerStatement::Select(select) => raises(select, trigger, scope),
    }
}

/// Whether no row that it inserts is there while it computes another one.
pub(super) fn inserts_one_row_at_most(statement: &parsed::TriggerStatement) -> bool {
    match statement {
        parsed::TriggerStatement::Insert(insert) => match &insert.source.first {
            SelectCore::Values(rows) => rows.len() == 1 && insert.source.compounds.is_empty(),
            SelectCore::Query(_) => false,
        },
        parsed::TriggerStatement::Update(_)
        | parsed::TriggerStatement::Delete(_)
        | parsed::TriggerStatement::Select(_) => true,
    }
}

/// The table that a statement writes to, and its alias.
fn target<'t>(
    target: &Target,
    tables: &'t Tables<'_>,
    scope: &Scope<'_>,
    offset: Offset,
) -> Result<(&'t Loaded<'t>, String), Refusal> {
    let refuse = |construct: String| Err(Refusal::new(construct, offset.0));
    if target.schema.as_ref().is_some_and(|schema| !schema.matches("main")) {
        return refuse(format!("a table of another database: {}", target.table.text));
    }
    let Some(table) = tables.loaded.iter().find(|table| table.table.name.matches(&target.table.text)) else {
        let name = &target.table.text;
        return refuse(match tables.catalog.find_virtual(name) {
            Some(_) => format!("a change of {name}, which is a virtual table"),
            None => format!("a change of {name}, which is no table of the output"),
        });
    };
    Ok((table, boxes::alias(target, scope)))
}

fn own_source(table: &Loaded<'_>, target: &Target, alias: &str) -> Source {
    let mut source = table.columns().source(|column| Expr::Of(alias.to_owned(), column.to_owned()));
    source.name = Some(target.alias.as_ref().unwrap_or(&target.table).clone());
    source
}

/// A scope of this source.
fn over<'s>(alias: &str, source: Source, scope: &'s Scope<'_>) -> Scope<'s> {
    let mut inner = scope.inner(vec![source]);
    inner.frame.taken = vec![alias.to_owned()];
    inner
}

/// The position of a column that is written to.
fn position(table: &Loaded<'_>, name: &Name, offset: usize) -> Result<usize, Refusal> {
    let rowid = ["rowid", "oid", "_rowid_"].iter().any(|word| name.matches(word));
    let found = table.table.position(&name.text).or(table.table.rowid_alias.filter(|_| rowid));
    found.ok_or_else(|| Refusal::new(format!("an unknown column: {}", name.text), offset))
}

fn assigned(value: Typed, table: &Loaded<'_>, at: usize, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    assign(value, &table.table.columns[at], &table.decisions[at], scope)
}

fn assignments(
    list: &[parsed::Assignment],
    table: &Loaded<'_>,
    scope: &Scope<'_>,
) -> Result<Vec<(String, Expr)>, Refusal> {
    let mut set: Vec<(String, Expr)> = Vec::new();
    for assignment in list {
        let values: Vec<&Parsed> = match (&assignment.columns[..], &assignment.value.kind) {
            ([_], _) => vec![&assignment.value],
            (columns, ExprKind::Row(values)) if values.len() == columns.len() => values.iter().collect(),
            _ => return Err(Refusal::new("several columns set from one value", assignment.value.offset.0)),
        };
        for (name, value) in assignment.columns.iter().zip(values) {
            let at = position(table, name, value.offset.0)?;
            let column = table.names.columns[at].clone();
            let value = assigned(translate(value, scope)?, table, at, scope)?;
            // of several values for one column SQLite takes the last
            set.retain(|(known, _)| *known != column);
            set.push((column, value));
        }
    }
    Ok(set)
}

fn update(update: &parsed::Update, tables: &Tables<'_>, scope: &Scope<'_>) -> Result<Vec<Statement>, Refusal> {
    let offset = update.offset.0;
    match update.conflict {
        None | Some(Conflict::Abort | Conflict::Fail | Conflict::Rollback) => {}
        Some(Conflict::Ignore) => return Err(Refusal::new("OR IGNORE in an UPDATE", offset)),
        Some(Conflict::Replace) => return Err(Refusal::new("OR REPLACE in an UPDATE", offset)),
    }
    let (table, alias) = target(&update.target, tables, scope, update.offset)?;
    let middle = over(&alias, Source::of(None, Vec::new()), scope);
    let Joined { from, sources, facts, .. } = select::from(update.from.as_ref(), &middle)?;
    let mut inner = over(&alias, own_source(table, &update.target, &alias), scope);
    inner.sources.extend(sources);
    inner.frame.taken.extend(facts.into_iter().map(|facts| facts.alias));
    let set = assignments(&update.assignments, table, &inner)?;
    let filter = update.filter.as_ref().map(|filter| condition(filter, &inner)).transpose()?;
    let table = table.names.table.clone();
    Ok(vec![Statement::Update(Box::new(Update { table, alias, set, from, filter }))])
}

fn insert(insert: &parsed::Insert, tables: &Tables<'_>, scope: &Scope<'_>) -> Result<Vec<Statement>, Refusal> {
    let offset = insert.offset.0;
    let (table, alias) = target(&insert.target, tables, scope, insert.offset)?;
    let mut positions = match &insert.columns[..] {
        [] => table.table.stored_columns(),
        names => names.iter().map(|name| position(table, name, offset)).collect::<Result<Vec<_>, _>>()?,
    };
    let mut rows = source(&insert.source, table, &positions, scope)?;
    // NULL for the rowid asks for the next one
    if let Some(at) = positions.iter().position(|at| Some(*at) == table.table.rowid_alias)
        && rows.drop_null(at)
    {
        positions.remove(at);
    }
    if positions.is_empty() {
        return Err(Refusal::new("an INSERT of nothing but a rowid", offset));
    }
    let conflict = match insert.conflict {
        None | Some(Conflict::Abort | Conflict::Fail | Conflict::Rollback) => match &insert.upserts[..] {
            [] => None,
            [upsert] => Some(self::upsert(upsert, table, &alias, &insert.target, &rows, scope, offset)?),
            _ => return Err(Refusal::new("several ON CONFLICT", offset)),
        },
        Some(_) if !insert.upserts.is_empty() => return Err(Refusal::new("OR beside ON CONFLICT", offset)),
        Some(Conflict::Ignore) => {
            ignorable(table, offset)?;
            for (n, at) in positions.iter().enumerate() {
                if table.table.columns[*at].not_null {
                    rows.only_not_null(n, offset)?;
                }
            }
            Some(OnConflict { key: Vec::new(), update: None })
        }
        Some(Conflict::Replace) => Some(replace(table, &positions, &rows, tables, offset)?),
    };
    let columns = positions.iter().map(|at| table.names.columns[*at].clone()).collect();
    let (table, source) = (table.names.table.clone(), rows.select());
    Ok(vec![Statement::Insert(Box::new(Insert { table, alias, columns, source, conflict }))])
}

/// The rows of an INSERT, in the types of the columns.
enum Rows {
    Values(Vec<Vec<Expr>>, Option<Expr>),
    Query(Box<pg::Select>, bool),
}

impl Rows {
    /// Takes out a column that is NULL in every row.
    fn drop_null(&mut self, at: usize) -> bool {
        match self {
            Rows::Values(rows, _) if rows.iter().all(|row| row[at] == Expr::Null) => {
                rows.iter_mut().for_each(|row| {
                    row.remove(at);
                });
                true
            }
            Rows::Query(select, _) => {
                let pg::Body::Query(query) = &mut select.body else { return false };
                let null = query.columns[at].expr == Expr::Null && query.distinct == pg::Distinct::No;
                if null {
                    query.columns.remove(at);
                }
                null
            }
            Rows::Values(..) => false,
        }
    }

    /// Leaves out rows in which this member is NULL.
    fn only_not_null(&mut self, at: usize, offset: usize) -> Result<(), Refusal> {
        let never_null =
            |expr: &Expr| matches!(expr, Expr::Number(_) | Expr::String(_) | Expr::Boolean(_) | Expr::Bytes(_));
        match self {
            Rows::Values(rows, filter) => {
                if rows.iter().all(|row| never_null(&row[at])) {
                    return Ok(());
                }
                let [row] = &rows[..] else { return Err(Refusal::new("OR IGNORE of several rows", offset)) };
                let test = row[at].clone().postfix("IS NOT NULL");
                *filter = Some(match filter.take() {
                    Some(known) => Expr::Chain("AND", vec![known, test]),
                    None => test,
                });
                Ok(())
            }
            Rows::Query(..) => Err(Refusal::new("OR IGNORE of a query into a column that is NOT NULL", offset)),
        }
    }

    fn is_single(&self) -> bool {
        match self {
            Rows::Values(rows, _) => rows.len() == 1,
            Rows::Query(_, single) => *single,
        }
    }

    fn select(self) -> pg::Select {
        match self {
            Rows::Values(mut rows, filter) if rows.len() == 1 => {
                let columns = rows.remove(0).into_iter().map(|expr| pg::Output { expr, name: None }).collect();
                pg::Select::of(pg::Body::Query(Box::new(pg::Query { columns, filter, ..pg::Query::default() })))
            }
            Rows::Values(rows, _) => pg::Select::of(pg::Body::Values(rows)),
            Rows::Query(select, _) => *select,
        }
    }
}

fn source(source: &Select, table: &Loaded<'_>, positions: &[usize], scope: &Scope<'_>) -> Result<Rows, Refusal> {
    let miscounted = || Refusal::new("an INSERT of another number of values", source.offset.0);
    if let (SelectCore::Values(rows), [], None) = (&source.first, &source.compounds[..], &source.with) {
        let inner = scope.inner(Vec::new());
        let mut done = Vec::new();
        for row in rows {
            if row.len() != positions.len() {
                return Err(miscounted());
            }
            let values = row.iter().zip(positions);
            done.push(
                values
                    .map(|(value, at)| assigned(translate(value, &inner)?, table, *at, &inner))
                    .collect::<Result<_, _>>()?,
            );
        }
        return Ok(Rows::Values(done, None));
    }
    let mut selected = select::select(source, scope)?.into_query(scope);
    if selected.columns.len() != positions.len() {
        return Err(miscounted());
    }
    let inner = scope.inner(Vec::new());
    let values = selected.columns.iter().zip(positions);
    let exprs =
        values.map(|((_, value), at)| assigned(value.clone(), table, *at, &inner)).collect::<Result<Vec<_>, _>>()?;
    selected.replace(exprs);
    Ok(Rows::Query(Box::new(selected.select), selected.single))
}

/// `OR IGNORE` leaves out rows that a CHECK refuses, which PostgreSQL does not.
fn ignorable(table: &Loaded<'_>, offset: usize) -> Result<(), Refusal> {
    if table.table.checks.is_empty() {
        Ok(())
    } else {
        Err(Refusal::new("OR IGNORE into a table with a CHECK", offset))
    }
}

/// Whether PostgreSQL compares the members of a key as SQLite does.
fn is_exact(key: &Key, table: &Loaded<'_>) -> bool {
    key.columns.iter().all(|member| {
        let column = &table.table.columns[member.column];
        let collation = member.collation.as_ref().or(column.collation.as_ref());
        column.generated.is_none() && collation.is_none_or(|name| name.matches("binary"))
    })
}

/// The columns of a unique index that PostgreSQL compares as SQLite does, if it is one of columns and of all rows.
fn indexed(index: &CreateIndex, table: &Loaded<'_>) -> Option<Vec<usize>> {
    let member = |member: &IndexedColumn| {
        let at = table.table.position(crate::catalog::member_name(&member.expression)?)?;
        let column = &table.table.columns[at];
        let collation = member.collation.as_ref().or(column.collation.as_ref());
        let exact = collation.is_none_or(|name| name.matches("binary"));
        // over a citext such an index is on its text, which ON CONFLICT does not find by the column's name
        (exact && column.generated.is_none() && !table.decisions[at].citext.is_made()).then_some(at)
    };
    index.predicate.is_none().then(|| index.columns.iter().map(member).collect())?
}

fn names(positions: &[usize], table: &Loaded<'_>) -> Vec<String> {
    positions.iter().map(|at| table.names.columns[*at].clone()).collect()
}

/// `OR REPLACE`, of a table with one key or unique index: the row that is there takes all values of the new one. What SQLite does beyond
/// that must not be visible: triggers of the table, foreign keys that act on a deleted row.
fn replace(
    table: &Loaded<'_>,
    positions: &[usize],
    rows: &Rows,
    tables: &Tables<'_>,
    offset: usize,
) -> Result<OnConflict, Refusal> {
    let refuse = |why: &str| Err(Refusal::new(format!("OR REPLACE into {why}"), offset));
    let own = &table.table.name;
    let keys: Vec<&Key> = table.table.primary_key.iter().chain(&table.table.unique_keys).collect();
    let indexes = tables.catalog.indexes.iter().map(|index| &index.create);
    let indexes: Vec<_> = indexes.filter(|index| index.unique && own.matches(&index.table.text)).collect();
    let members = match (&keys[..], &indexes[..]) {
        ([key], []) => is_exact(key, table).then(|| key.positions()),
        ([], [index]) => indexed(index, table),
        (_, _) => return refuse("a table that has not exactly one key"),
    };
    let Some(members) = members else { return refuse("a table with keys of other kinds") };
    if tables.triggers.iter().flatten().any(|trigger| own.matches(&trigger.table.text)) {
        return refuse("a table that has triggers");
    }
    let acts = |key: &crate::catalog::ForeignKey| key.parent.matches(&own.text) && key.on_delete.is_some();
    if tables.catalog.tables().iter().flat_map(|table| &table.foreign_keys).any(acts) {
        return refuse("a table whose rows other rows are deleted with");
    }
    if !rows.is_single() {
        return refuse("a table, of several rows");
    }
    // NULL becomes the default there
    let defaulted = |at: &usize| table.table.columns[*at].not_null && table.table.columns[*at].default.is_some();
    if positions.iter().any(defaulted) {
        return refuse("a column that is NOT NULL and has a DEFAULT");
    }
    let others = table.table.stored_columns().into_iter().filter(|at| !members.contains(at));
    let set: Vec<(String, Expr)> = others
        .map(|at| {
            let name = table.names.columns[at].clone();
            (name.clone(), Expr::Of("EXCLUDED".into(), name))
        })
        .collect();
    let update = if set.is_empty() { None } else { Some(DoUpdate { set, filter: None }) };
    Ok(OnConflict { key: names(&members, table), update })
}

fn upsert(
    upsert: &parsed::Upsert,
    table: &Loaded<'_>,
    alias: &str,
    target: &Target,
    rows: &Rows,
    scope: &Scope<'_>,
    offset: usize,
) -> Result<OnConflict, Refusal> {
    let keys: Vec<&Key> = table.table.primary_key.iter().chain(&table.table.unique_keys).collect();
    let key = match &upsert.key {
        Some(key) if key.filter.is_some() => return Err(Refusal::new("ON CONFLICT of a partial index", offset)),
        Some(key) => {
            let mut members = Vec::new();
            for member in &key.members {
                let ExprKind::Column(column) = &member.expr.kind else {
                    return Err(Refusal::new("ON CONFLICT of an expression", member.expr.offset.0));
                };
                members.push(position(table, &column.column, member.expr.offset.0)?);
            }
            let same = |key: &&&Key| {
                let own = key.positions();
                own.len() == members.len() && own.iter().all(|at| members.contains(at))
            };
            if keys.iter().find(same).is_some_and(|key| !is_exact(key, table)) {
                return Err(Refusal::new("ON CONFLICT of a key with a collation", offset));
            }
            members
        }
        None => match (&upsert.action, &keys[..]) {
            (UpsertAction::Nothing, _) => Vec::new(),
            (UpsertAction::Update { .. }, [key]) if is_exact(key, table) => key.positions(),
            (UpsertAction::Update { .. }, _) => return Err(Refusal::new("ON CONFLICT of any key", offset)),
        },
    };
    let update = match &upsert.action {
        UpsertAction::Nothing => None,
        UpsertAction::Update { .. } if !rows.is_single() => {
            return Err(Refusal::new("ON CONFLICT DO UPDATE of several rows", offset));
        }
        UpsertAction::Update { assignments: list, filter } => {
            let mut excluded = table.columns().source(|column| Expr::Of("EXCLUDED".into(), column.to_owned()));
            excluded.name = Some(Name::new("excluded"));
            excluded.columns.iter_mut().for_each(|column| column.merged = true);
            let mut inner = over(alias, own_source(table, target, alias), scope);
            inner.sources.push(excluded);
            let set = assignments(list, table, &inner)?;
            let filter = filter.as_ref().map(|filter| condition(filter, &inner)).transpose()?;
            Some(DoUpdate { set, filter })
        }
    };
    Ok(OnConflict { key: names(&key, table), update })
}

/// A SELECT: its rows go nowhere, so that RAISE is all that it can do.
fn raises(select: &Select, trigger: &Trigger<'_>, scope: &Scope<'_>) -> Result<Vec<Statement>, Refusal> {
    let plain = select.with.is_none() && select.compounds.is_empty() && select.limit.is_none();
    let query = match &select.first {
        SelectCore::Query(query) if plain && query.group_by.is_empty() && query.having.is_none() => query,
        SelectCore::Query(_) | SelectCore::Values(_) => return without_effect(select, scope),
    };
    let [ResultColumn::Expr { expr, .. }] = &query.columns[..] else { return without_effect(select, scope) };
    if !contains_raise(expr) {
        return without_effect(select, scope);
    }
    if query.from.is_some() {
        let ExprKind::Raise(raise) = &expr.kind else {
            return Err(Refusal::new("RAISE() for some of the rows of a query", expr.offset.0));
        };
        let any = Parsed { kind: ExprKind::Exists(Box::new(of_ones(query, select))), offset: expr.offset };
        return Ok(vec![Statement::If(vec![(condition(&any, scope)?, self::raise(raise, trigger, scope)?)], vec![])]);
    }
    let inner = scope.inner(Vec::new());
    let body = branches(expr, trigger, &inner)?;
    match &query.filter {
        Some(filter) => Ok(vec![Statement::If(vec![(condition(filter, &inner)?, body)], vec![])]),
        None => Ok(body),
    }
}

/// A SELECT that does nothing, if all that it calls is known to do nothing.
fn without_effect(select: &Select, scope: &Scope<'_>) -> Result<Vec<Statement>, Refusal> {
    select::select(select, scope).map(|_| Vec::new())
}

/// The query with a 1 in the place of its columns.
fn of_ones(query: &Query, select: &Select) -> Select {
    let one = Parsed {
        kind: ExprKind::Literal(crate::sqlite::expr::ast::Literal::Integer("1".into())),
        offset: query.offset,
    };
    let column = ResultColumn::Expr { expr: one, alias: None, span: (query.offset, None) };
    let query = Query { columns: vec![column], distinct: false, ..query.clone() };
    Select { first: SelectCore::Query(Box::new(query)), order_by: Vec::new(), ..select.clone() }
}

fn contains_raise(expr: &Parsed) -> bool {
    has_raise(expr, &|_| true)
}

fn has_raise(expr: &Parsed, wanted: &dyn Fn(&Raise) -> bool) -> bool {
    if let ExprKind::Case { branches, otherwise, .. } = &expr.kind {
        return branches.iter().map(|(_, then)| then).chain(otherwise.as_deref()).any(|then| has_raise(then, wanted));
    }
    matches!(&expr.kind, ExprKind::Raise(raise) if wanted(raise))
}

/// What ends the statement that fired the trigger and keeps what it changed until then, as SQL says it.
pub(super) fn fails(statement: &parsed::TriggerStatement) -> Option<&'static str> {
    let conflict = match statement {
        parsed::TriggerStatement::Insert(insert) => insert.conflict,
        parsed::TriggerStatement::Update(update) => update.conflict,
        parsed::TriggerStatement::Delete(_) => None,
        parsed::TriggerStatement::Select(select) => {
            let SelectCore::Query(query) = &select.first else { return None };
            let [ResultColumn::Expr { expr, .. }] = &query.columns[..] else { return None };
            let is_fail = |raise: &Raise| matches!(raise, Raise::Error(RaiseAction::Fail, _));
            return has_raise(expr, &is_fail).then_some("RAISE(FAIL)");
        }
    };
    (conflict == Some(Conflict::Fail)).then_some("OR FAIL")
}

/// What an expression does that is RAISE, or CASE over it.
fn branches(expr: &Parsed, trigger: &Trigger<'_>, scope: &Scope<'_>) -> Result<Vec<Statement>, Refusal> {
    if let ExprKind::Raise(raise) = &expr.kind {
        return self::raise(raise, trigger, scope);
    }
    let ExprKind::Case { operand, branches: list, otherwise } = &expr.kind else {
        return translate(expr, scope).map(|_| Vec::new());
    };
    if !contains_raise(expr) {
        return translate(expr, scope).map(|_| Vec::new());
    }
    let mut done = Vec::new();
    for (when, then) in list {
        let when = match operand {
            Some(operand) => {
                let kind = ExprKind::Binary(BinaryOperator::Equal, operand.clone(), Box::new(when.clone()));
                condition(&Parsed { kind, offset: when.offset }, scope)?
            }
            None => condition(when, scope)?,
        };
        done.push((when, branches(then, trigger, scope)?));
    }
    let otherwise = match otherwise {
        Some(otherwise) => branches(otherwise, trigger, scope)?,
        None => Vec::new(),
    };
    Ok(vec![Statement::If(done, otherwise)])
}

fn raise(raise: &Raise, trigger: &Trigger<'_>, scope: &Scope<'_>) -> Result<Vec<Statement>, Refusal> {
    match raise {
        Raise::Error(_, message) => {
            // before 3.47 a name was a string, which one in double quotes still is
            let message = translate(message, scope)?;
            let known = message.constant.is_some() && message.kind != Kind::Null;
            let text = message.as_text(scope)?;
            let text = if known { text } else { Expr::Keywords("COALESCE", vec![text, Expr::string("")]) };
            Ok(vec![Statement::Raise(text)])
        }
        Raise::Ignore => match (trigger.parsed.time, trigger.is_last) {
            (TriggerTime::Before | TriggerTime::InsteadOf, _) | (TriggerTime::After, true) => {
                let mut done = kept_orphans(trigger);
                done.push(Statement::Skip);
                Ok(done)
            }
            (TriggerTime::After, false) => {
                let event = match trigger.parsed.event {
                    TriggerEvent::Insert => "INSERT",
                    TriggerEvent::Update(_) => "UPDATE",
                    TriggerEvent::Delete => "DELETE",
                };
                Err(Refusal::new(format!("RAISE(IGNORE) AFTER {event}, before other triggers"), trigger.offset))
            }
        },
    }
}
