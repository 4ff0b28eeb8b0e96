//! What AFTER triggers see of their own table, and whether that leaves the same rows behind.
//!
//! In: the statements of a trigger, as trees. Out: a [`Verdict`]. SQLite runs the trigger behind each row, PostgreSQL
//! behind all rows of the statement: there every look finds what SQLite finds behind the last row. The rows that are left
//! are the same where
//!
//! - a look finds the row that fired the trigger and no other, by a key;
//! - a figure of a group of rows is computed anew, and the last row of the group is the one that counts in SQLite too;
//! - rows are deleted or changed, or the statement is refused, where a group is empty (AFTER DELETE), or where it has
//!   more rows than so many (AFTER INSERT): that stays true once it is;
//! - all rows but the newest are deleted.

use super::Tables;
use super::shapes::{Bound, bound, equal, given, is_count, is_key, members, row_columns, unwrapped};
use crate::pg::expr::Expr;
use crate::pg::ident::Qualified;
use crate::pg::select::{Body, From, On, Output, Select};
use crate::pg::trigger::{Event, Statement, TriggerPlan, Update};
use crate::translate::table::Loaded;

/// What a look at the table of the trigger means.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Verdict {
    /// The same rows are left.
    Same,
    /// The same but for some statements of several rows: which.
    Told(String),
    /// Others are left.
    Refused,
}

/// When a condition becomes true that looks at a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sense {
    /// With more rows, never with fewer.
    Grows,
    /// With fewer rows, never with more.
    Shrinks,
    /// Nobody knows, or it is no condition.
    Any,
}

impl Sense {
    fn flipped(self) -> Sense {
        match self {
            Sense::Grows => Sense::Shrinks,
            Sense::Shrinks => Sense::Grows,
            Sense::Any => Sense::Any,
        }
    }
}

/// A query that reads the table.
#[derive(Debug)]
struct Look {
    sense: Sense,
    /// It finds the row that fired the trigger alone.
    own_row: bool,
    /// The columns in which the rows it finds agree with the row.
    by: Vec<String>,
    /// A NULL among the rows makes NULL of its answer.
    nullable: bool,
}

/// The table of a trigger, and what is done to it.
pub(super) struct Own<'a> {
    table: &'a Qualified,
    event: &'a Event,
    loaded: Option<&'a Loaded<'a>>,
    tables: &'a Tables<'a>,
    /// What the columns of NEW are of a trigger that this one fires.
    passed: Option<Bound>,
}

/// The conditions under which a statement runs, and the columns of its target that are columns of the row.
#[derive(Debug, Clone, Default)]
struct Around<'e> {
    conditions: Vec<&'e Expr>,
    bound: Bound,
}

impl<'a> Own<'a> {
    /// Of the trigger of this plan.
    pub fn of(plan: &'a TriggerPlan, tables: &'a Tables<'a>) -> Own<'a> {
        let loaded = tables.loaded.iter().find(|loaded| loaded.names.table == plan.table);
        Own { table: &plan.table, event: &plan.event, loaded, tables, passed: None }
    }

    /// Whether a trigger that the statements of this one fire finds no other row of the table: they hand it the key.
    pub fn passes_key(&self, plan: &TriggerPlan, fired: &TriggerPlan) -> bool {
        let mut handed = Vec::new();
        plan.body.iter().for_each(|statement| given(statement, &fired.table, &mut handed));
        let of_one = |passed: &Bound| {
            let Own { table, event, loaded, tables, .. } = *self;
            Own { table, event, loaded, tables, passed: Some(passed.clone()) }.sees_own_row(fired)
        };
        !handed.is_empty() && handed.iter().all(of_one)
    }

    /// Whether a statement deletes all rows of the table but the newest.
    pub fn prunes(&self, statement: &Statement) -> bool {
        match statement {
            Statement::Delete(table, alias, filter) if table == self.table => {
                self.pruning(alias, filter.as_ref(), &Around::default()) != Verdict::Refused
            }
            Statement::If(..)
            | Statement::Raise(_)
            | Statement::Skip
            | Statement::Insert(_)
            | Statement::Update(_)
            | Statement::Delete(..) => false,
        }
    }

    /// What the looks of this trigger mean. `counted` says what it means that others see what becomes of a table.
    pub fn verdict(&self, plan: &TriggerPlan, counted: &dyn Fn(&Qualified) -> Verdict) -> Verdict {
        let around = Around { conditions: plan.when.iter().collect(), ..Around::default() };
        let of_one = |statement| self.statement(statement, &around, counted);
        plan.body.iter().map(of_one).max().unwrap_or(Verdict::Same)
    }

    /// Whether all looks of this trigger find the row alone that fired it.
    pub fn sees_own_row(&self, plan: &TriggerPlan) -> bool {
        let mut looks = Vec::new();
        plan.body.iter().for_each(|statement| self.each_look(statement, &mut looks));
        looks.iter().all(|look| look.own_row)
    }

    /// Every look of a statement; one that stands in a FROM finds any row.
    fn each_look(&self, statement: &Statement, found: &mut Vec<Look>) {
        match statement {
            Statement::Insert(insert) if self.is_in_from(&insert.source) => {
                found.push(self.look(&insert.source, Sense::Any, None, &[]));
            }
            Statement::Update(update) if update.from.iter().any(|from| self.is_from(from)) => {
                found.push(Look { sense: Sense::Any, own_row: false, by: Vec::new(), nullable: false });
            }
            Statement::If(branches, otherwise) => {
                branches.iter().for_each(|(condition, _)| self.looks(condition, Sense::Any, &[], found));
                let inner = branches.iter().flat_map(|(_, then)| then).chain(otherwise);
                inner.for_each(|statement| self.each_look(statement, found));
            }
            Statement::Raise(_)
            | Statement::Skip
            | Statement::Insert(_)
            | Statement::Update(_)
            | Statement::Delete(..) => {
                statement.walk(&mut |expr| {
                    if let Some(select) = expr.own_select().filter(|select| self.is_read(select)) {
                        found.push(self.look(select, Sense::Any, None, &[]));
                        return false;
                    }
                    true
                });
            }
        }
    }

    fn statement(
        &self,
        statement: &Statement,
        around: &Around<'_>,
        counted: &dyn Fn(&Qualified) -> Verdict,
    ) -> Verdict {
        if let Statement::If(branches, otherwise) = statement {
            let mut inner = around.clone();
            let mut looks = Vec::new();
            for (condition, _) in branches {
                self.looks(condition, Sense::Any, &[], &mut looks);
                inner.conditions.push(condition);
            }
            // what a look denies is not followed
            if (branches.len() > 1 || !otherwise.is_empty()) && looks.iter().any(|look| !look.own_row) {
                return Verdict::Refused;
            }
            let all = branches.iter().flat_map(|(_, then)| then).chain(otherwise);
            let verdicts = all.map(|statement| self.statement(statement, &inner, counted));
            return verdicts.max().unwrap_or(Verdict::Same);
        }
        let mut every = Vec::new();
        self.each_look(statement, &mut every);
        around.conditions.iter().for_each(|condition| self.looks(condition, Sense::Any, &[], &mut every));
        if every.iter().all(|look| look.own_row) {
            return Verdict::Same;
        }
        match statement {
            Statement::If(..) | Statement::Skip | Statement::Insert(_) => Verdict::Refused,
            Statement::Raise(message) => self.monotone(None, &[message], around),
            Statement::Delete(table, alias, filter) if table == self.table => {
                self.pruning(alias, filter.as_ref(), around)
            }
            Statement::Delete(_, alias, filter) => {
                let mut around = around.clone();
                around.bound = bound(filter.as_ref(), alias);
                self.monotone(filter.as_ref(), &[], &around)
            }
            Statement::Update(update) if update.table == *self.table => Verdict::Refused,
            Statement::Update(update) if update.from.iter().any(|from| self.is_from(from)) => Verdict::Refused,
            Statement::Update(update) => {
                let mut around = around.clone();
                around.bound = bound(update.filter.as_ref(), &update.alias);
                self.update(update, &around, counted(&update.table))
            }
        }
    }

    /// Rows of another table that are changed.
    fn update(&self, update: &Update, around: &Around<'_>, counted: Verdict) -> Verdict {
        let mut of_target = false;
        for (_, value) in &update.set {
            value.each(&mut |expr| {
                if let Expr::Of(alias, column) = expr {
                    of_target |= *alias == update.alias && !around.bound.iter().any(|(own, ..)| own == column);
                }
            });
        }
        if of_target || counted == Verdict::Refused {
            return Verdict::Refused;
        }
        let (mut in_filter, mut in_values) = (Vec::new(), Vec::new());
        let conditions = update.filter.iter().chain(around.conditions.iter().copied());
        conditions.for_each(|condition| self.looks(condition, Sense::Grows, &around.bound, &mut in_filter));
        update.set.iter().for_each(|(_, value)| self.looks(value, Sense::Any, &around.bound, &mut in_values));
        in_filter.retain(|look| !look.own_row);
        in_values.retain(|look| !look.own_row);
        let values: Vec<&Expr> = update.set.iter().map(|(_, value)| value).collect();
        if in_values.is_empty() {
            return self.monotone(update.filter.as_ref(), &values, around);
        }
        if !in_filter.is_empty() {
            return Verdict::Refused;
        }
        let own: Vec<&Expr> = values.into_iter().chain(&update.filter).collect();
        self.by_group(&in_values, &own, around).max(counted)
    }

    /// What is done where a condition holds that stays true once it is.
    fn monotone(&self, filter: Option<&Expr>, values: &[&Expr], around: &Around<'_>) -> Verdict {
        let mut looks = Vec::new();
        let conditions = filter.into_iter().chain(around.conditions.iter().copied());
        conditions.for_each(|condition| self.looks(condition, Sense::Grows, &around.bound, &mut looks));
        values.iter().for_each(|value| self.looks(value, Sense::Any, &around.bound, &mut looks));
        looks.retain(|look| !look.own_row);
        let stays = match self.event {
            Event::Insert => Sense::Grows,
            Event::Delete => Sense::Shrinks,
            Event::Update(_) => Sense::Any,
        };
        let right = |look: &Look| match stays {
            Sense::Any => look.sense != Sense::Any && !look.by.is_empty(),
            Sense::Grows | Sense::Shrinks => look.sense == stays,
        };
        if !looks.iter().all(right) {
            return Verdict::Refused;
        }
        let own: Vec<&Expr> = values.iter().copied().chain(filter).collect();
        self.by_group(&looks, &own, around)
    }

    /// Whether the last row of a group is the last one for which the statement is the same.
    fn by_group(&self, looks: &[Look], own: &[&Expr], around: &Around<'_>) -> Verdict {
        let is_by = |column: &String| looks.iter().all(|look| look.by.contains(column));
        if !own.iter().flat_map(|expr| row_columns(expr)).all(|(_, column)| is_by(&column)) {
            return Verdict::Refused;
        }
        if !around.conditions.iter().flat_map(|expr| row_columns(expr)).all(|(_, column)| is_by(&column)) {
            return Verdict::Told(String::from(
                "in a statement of several rows, of which it acts on some, it sees all of them",
            ));
        }
        if looks.iter().any(|look| look.nullable) {
            return Verdict::Told(String::from(
                "in a statement of several rows it sees no more the NULLs of rows that are gone",
            ));
        }
        let moves = matches!(self.event, Event::Update(_)) && looks.iter().any(|look| !look.by.is_empty());
        if moves {
            return Verdict::Told(String::from(
                "in a statement of several rows that moves them from one group to another it sees the end of it",
            ));
        }
        Verdict::Same
    }

    /// Rows of the table itself that are deleted: all but the first ones in an order.
    fn pruning(&self, alias: &str, filter: Option<&Expr>, around: &Around<'_>) -> Verdict {
        let Some(filter) = filter.filter(|_| *self.event == Event::Insert && around.conditions.is_empty()) else {
            return Verdict::Refused;
        };
        let members = members(filter);
        let (kept, others): (Vec<&Expr>, Vec<&Expr>) =
            members.into_iter().partition(|member| member.own_select().is_some());
        let [Expr::InSelect(left, word, select)] = kept[..] else { return Verdict::Refused };
        let select = unwrapped(select);
        let (Expr::Of(of, column), Body::Query(query)) = (&**left, &select.body) else { return Verdict::Refused };
        let [From::Table(table, name)] = &query.from[..] else { return Verdict::Refused };
        let inner = name.as_ref().unwrap_or(&table.name);
        let output = matches!(&query.columns[..], [output] if output.expr == Expr::Of(inner.clone(), column.clone()));
        let constant = |expr: &Option<Expr>| matches!(expr, Some(Expr::Number(_)));
        let first = if *word == "NOT IN" {
            constant(&select.limit) && select.offset.is_none()
        } else {
            constant(&select.offset) && select.limit.is_none()
        };
        let plain = select.with.is_none() && query.group_by.is_empty() && query.having.is_none();
        if of != alias || table != self.table || !output || !first || !plain || !self.is_key(&[column.as_str()]) {
            return Verdict::Refused;
        }
        // the group of the row, on both sides
        let outer: Vec<_> = others.iter().filter_map(|member| equal(member, alias)).collect();
        let filters = query.filter.iter().flat_map(super::shapes::members).collect::<Vec<_>>();
        let groups: Vec<_> = filters.iter().filter_map(|member| equal(member, inner)).collect();
        let same = outer.len() == others.len() && groups.len() == filters.len() && outer.len() == groups.len();
        let in_group = |(column, row, other): &(&str, &str, &str)| *row == "NEW" && column == other;
        if !same || !groups.iter().all(|group| outer.contains(group) && in_group(group)) {
            return Verdict::Refused;
        }
        let ordered = select.order_by.iter().any(|order| order.expr == Expr::Of(inner.clone(), column.clone()));
        if ordered {
            Verdict::Same
        } else {
            Verdict::Told(String::from("which of several rows it keeps that are equal in its order may differ"))
        }
    }

    /// The looks of a condition that is to become true in this sense.
    fn looks(&self, expr: &Expr, sense: Sense, bound: &[(String, String, String)], found: &mut Vec<Look>) {
        // whether there is a row at all
        let test = |inner: &Expr, sense: Sense, found: &mut Vec<Look>| {
            let Expr::Subquery(select) = inner else { return false };
            let literal = |output: &Output| matches!(output.expr, Expr::Number(_) | Expr::String(_));
            let known = matches!(&select.body, Body::Query(query) if query.columns.iter().all(literal));
            if self.is_read(select) {
                found.push(self.look(select, if known { sense } else { Sense::Any }, None, bound));
            }
            self.is_read(select)
        };
        let any = |inner: &Expr, found: &mut Vec<Look>| self.looks(inner, Sense::Any, bound, found);
        if let Expr::Chain("AND" | "OR", members) = expr {
            return members.iter().for_each(|member| self.looks(member, sense, bound, found));
        }
        if let Expr::Unary("NOT", inner) = expr {
            return self.looks(inner, sense.flipped(), bound, found);
        }
        if let Expr::Exists(select) = expr
            && self.is_read(select)
        {
            return found.push(self.look(select, sense, None, bound));
        }
        if let Expr::InSelect(left, word, select) = expr
            && self.is_read(select)
        {
            any(left, found);
            let sense = if *word == "IN" { sense } else { sense.flipped() };
            let sense = if select.limit.is_some() { Sense::Any } else { sense };
            return found.push(self.look(select, sense, Some((left, word)), bound));
        }
        if let Expr::Postfix(inner, word @ ("IS NULL" | "IS NOT NULL")) = expr
            && test(inner, if *word == "IS NULL" { sense.flipped() } else { sense }, found)
        {
            return;
        }
        if let Expr::Binary(left, operator, right) = expr {
            let is_looked = |select: &Select| is_count(select) && self.is_read(select);
            return match (&**left, &**right) {
                (Expr::Subquery(select), Expr::Number(number)) if is_looked(select) => {
                    found.push(self.look(select, compared(operator, number, sense), None, bound));
                }
                (Expr::Number(number), Expr::Subquery(select)) if is_looked(select) => {
                    found.push(self.look(select, compared(mirrored(operator), number, sense), None, bound));
                }
                (left, right) => {
                    any(left, found);
                    any(right, found);
                }
            };
        }
        expr.walk(&mut |inner| {
            let Some(select) = inner.own_select().filter(|select| self.is_read(select)) else { return true };
            found.push(self.look(select, Sense::Any, None, bound));
            false
        });
    }

    /// What a query finds. `tested` is what stands before IN.
    fn look(
        &self,
        select: &Select,
        sense: Sense,
        tested: Option<(&Expr, &str)>,
        bound: &[(String, String, String)],
    ) -> Look {
        let opaque = Look { sense: Sense::Any, own_row: false, by: Vec::new(), nullable: false };
        let select = unwrapped(select);
        let Body::Query(query) = &select.body else { return opaque };
        let plain = select.with.is_none() && select.offset.is_none() && query.having.is_none();
        let mut aliases = Vec::new();
        let mut on = Vec::new();
        if !plain || !query.from.iter().all(|from| self.aliases(from, &mut aliases, &mut on)) || aliases.is_empty() {
            return opaque;
        }
        // queries inside of it that look again
        let mut nested = false;
        let exprs =
            query.filter.iter().chain(query.columns.iter().map(|column| &column.expr)).chain(on.iter().copied());
        exprs.for_each(|expr| {
            expr.each(&mut |expr| nested |= expr.own_select().is_some_and(|inner| self.is_read(inner)))
        });
        if nested {
            return opaque;
        }
        let filters: Vec<&Expr> = query.filter.iter().chain(on).flat_map(members).collect();
        let resolve = |source: &str, column: &str| {
            let of = |list: &[(String, String, String)]| {
                let (_, row, column) = list.iter().find(|(own, ..)| own == column)?;
                Some((row.clone(), column.clone()))
            };
            match (source, &self.passed) {
                ("NEW" | "OLD", None) => Some((source.to_owned(), column.to_owned())),
                ("NEW", Some(passed)) => of(passed),
                ("OLD", Some(_)) => None,
                (_, _) => of(bound),
            }
        };
        let (mut own_row, mut nullable) = (true, false);
        let mut by: Option<Vec<String>> = None;
        for alias in &aliases {
            let mut agreed = Vec::new();
            let mut keyed = Vec::new();
            for (column, source, other) in filters.iter().filter_map(|member| equal(member, alias)) {
                if resolve(source, other).is_some_and(|(_, other)| other == column) {
                    agreed.push(column.to_owned());
                    keyed.push(column);
                }
            }
            own_row &= self.is_key(&keyed);
            if let (Some((Expr::Of(source, other), word)), [output]) = (tested, &query.columns[..])
                && let Expr::Of(of, column) = &output.expr
                && of == alias
                && resolve(source, other).is_some_and(|(_, other)| other == *column)
            {
                let known = Expr::Of(of.clone(), column.clone()).postfix("IS NOT NULL");
                nullable |= word == "NOT IN" && !self.is_not_null(column) && !filters.contains(&&known);
                agreed.push(column.clone());
            }
            by = Some(match by {
                None => agreed,
                Some(before) => before.into_iter().filter(|column| agreed.contains(column)).collect(),
            });
        }
        let counted = tested.is_none() && is_count(select);
        let grouped = !query.group_by.is_empty() || (query.one_group && !counted);
        Look { sense: if grouped { Sense::Any } else { sense }, own_row, by: by.unwrap_or_default(), nullable }
    }

    /// The aliases of the table in a member of FROM that holds tables and inner joins; `false` if it holds the table in
    /// another way.
    fn aliases<'e>(&self, from: &'e From, found: &mut Vec<&'e str>, on: &mut Vec<&'e Expr>) -> bool {
        match from {
            From::Table(table, alias) if table == self.table => {
                found.push(alias.as_ref().unwrap_or(&table.name));
                true
            }
            From::Join(left, "JOIN" | "CROSS JOIN", right, condition) => {
                if let On::Condition(condition) = condition {
                    on.push(condition);
                }
                self.aliases(left, found, on) && self.aliases(right, found, on)
            }
            From::Table(..) | From::Common(..) | From::Select { .. } | From::Function { .. } | From::Join(..) => {
                !self.is_from(from)
            }
        }
    }

    fn is_from(&self, from: &From) -> bool {
        let mut found = Vec::new();
        from.each_table(&mut |table| found.push(table.clone()));
        super::moment::with_views(found, self.tables).contains(self.table)
    }

    fn is_in_from(&self, select: &Select) -> bool {
        let mut found = Vec::new();
        select.each_table(&mut |table| found.push(table.clone()));
        super::moment::with_views(found, self.tables).contains(self.table)
    }

    /// Whether a query reads the table, however deep.
    fn is_read(&self, select: &Select) -> bool {
        let mut found = Vec::new();
        select.each_table(&mut |table| found.push(table.clone()));
        select.walk(&mut |expr| {
            expr.own_select().into_iter().for_each(|inner| inner.each_table(&mut |table| found.push(table.clone())));
            true
        });
        super::moment::with_views(found, self.tables).contains(self.table)
    }

    /// Whether no two rows agree in these columns.
    fn is_key(&self, columns: &[&str]) -> bool {
        self.loaded.is_some_and(|loaded| is_key(columns, loaded))
    }

    fn is_not_null(&self, column: &str) -> bool {
        self.loaded.is_some_and(|loaded| {
            let at = loaded.names.columns.iter().position(|name| name == column);
            at.is_some_and(|at| loaded.table.columns[at].not_null)
        })
    }
}

fn mirrored(operator: &str) -> &str {
    match operator {
        "<" => ">",
        ">" => "<",
        "<=" => ">=",
        ">=" => "<=",
        other => other,
    }
}

/// The sense of `count <operator> number` where it is to be true in `sense`.
fn compared(operator: &str, number: &str, sense: Sense) -> Sense {
    match (operator, number) {
        (">" | ">=", _) | ("<>" | "IS DISTINCT FROM", "0") => sense,
        ("<" | "<=", _) | ("=" | "IS NOT DISTINCT FROM", "0") => sense.flipped(),
        (_, _) => Sense::Any,
    }
}
