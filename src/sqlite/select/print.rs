//! Trees of SELECT as SQLite text again (sqlite.org/lang_select.html).
//!
//! In: a [`Select`] and its parts. Out: text that reads as the same tree.

use std::fmt::{self, Display, Formatter};

use super::ast::{
    CommonTable, CompoundOperator, From, FromItem, FromSource, IndexHint, Join, JoinConstraint, JoinKind, Limit, Query,
    ResultColumn, Select, SelectCore, With,
};
use crate::sqlite::ast::Name;
use crate::sqlite::expr::ast::Expr;
use crate::sqlite::expr::print::{OrderBy, Qualified};
use crate::sqlite::print::{List, Names, quoted};

impl Display for Select {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(with) = &self.with {
            write!(f, "{with} ")?;
        }
        self.first.fmt(f)?;
        for (operator, core) in &self.compounds {
            f.write_str(match operator {
                CompoundOperator::Union => " UNION ",
                CompoundOperator::UnionAll => " UNION ALL ",
                CompoundOperator::Intersect => " INTERSECT ",
                CompoundOperator::Except => " EXCEPT ",
            })?;
            core.fmt(f)?;
        }
        OrderBy(&self.order_by).fmt(f)?;
        match &self.limit {
            Some(limit) => write!(f, " {limit}"),
            None => Ok(()),
        }
    }
}

impl Display for With {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "WITH {}{}", if self.recursive { "RECURSIVE " } else { "" }, List(&self.tables))
    }
}

impl Display for CommonTable {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let materialized = match self.materialized {
            None => "",
            Some(true) => " MATERIALIZED",
            Some(false) => " NOT MATERIALIZED",
        };
        write!(f, "{}{} AS{materialized} ({})", quoted(&self.name), Names(&self.columns), self.select)
    }
}

impl Display for SelectCore {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            SelectCore::Query(query) => query.fmt(f),
            SelectCore::Values(rows) => {
                let rows: Vec<_> = rows.iter().map(|row| Row(row)).collect();
                write!(f, "VALUES {}", List(&rows))
            }
        }
    }
}

struct Row<'a>(&'a [Expr]);

impl Display for Row<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "({})", List(self.0))
    }
}

impl Display for Query {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "SELECT {}{}", if self.distinct { "DISTINCT " } else { "" }, List(&self.columns))?;
        if let Some(from) = &self.from {
            write!(f, " FROM {from}")?;
        }
        if let Some(filter) = &self.filter {
            write!(f, " WHERE {filter}")?;
        }
        if !self.group_by.is_empty() {
            write!(f, " GROUP BY {}", List(&self.group_by))?;
        }
        if let Some(having) = &self.having {
            write!(f, " HAVING {having}")?;
        }
        for (place, (name, window)) in self.windows.iter().enumerate() {
            write!(f, "{} {} AS {window}", if place == 0 { " WINDOW" } else { "," }, quoted(name))?;
        }
        Ok(())
    }
}

impl Display for ResultColumn {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            ResultColumn::Star(_) => f.write_str("*"),
            ResultColumn::TableStar(table, _) => write!(f, "{}.*", quoted(table)),
            ResultColumn::Expr { expr, alias, .. } => write!(f, "{expr}{}", Alias(alias.as_ref())),
        }
    }
}

/// ` AS alias`, or nothing.
pub(in crate::sqlite) struct Alias<'a>(pub Option<&'a Name>);

impl Display for Alias<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(alias) => write!(f, " AS {}", quoted(alias)),
            None => Ok(()),
        }
    }
}

impl Display for From {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.first.fmt(f)?;
        self.joins.iter().try_for_each(|join| join.fmt(f))
    }
}

impl Display for Join {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let natural = if self.natural { " NATURAL" } else { "" };
        let kind = match self.kind {
            JoinKind::Comma => ",",
            JoinKind::Inner => " JOIN",
            JoinKind::Cross => " CROSS JOIN",
            JoinKind::Left => " LEFT JOIN",
            JoinKind::Right => " RIGHT JOIN",
            JoinKind::Full => " FULL JOIN",
        };
        write!(f, "{natural}{kind} {}", self.item)?;
        match &self.constraint {
            Some(JoinConstraint::On(on)) => write!(f, " ON {on}"),
            Some(JoinConstraint::Using(names)) => write!(f, " USING{}", Names(names)),
            None => Ok(()),
        }
    }
}

impl Display for FromItem {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let alias = Alias(self.alias.as_ref());
        match &self.source {
            FromSource::Table { schema, name, index } => {
                write!(f, "{}{alias}", Qualified(schema.as_ref(), name))?;
                match index {
                    Some(IndexHint::IndexedBy(name)) => write!(f, " INDEXED BY {}", quoted(name)),
                    Some(IndexHint::NotIndexed) => f.write_str(" NOT INDEXED"),
                    None => Ok(()),
                }
            }
            FromSource::Function { schema, name, arguments } => {
                write!(f, "{}({}){alias}", Qualified(schema.as_ref(), name), List(arguments))
            }
            FromSource::Select(select) => write!(f, "({select}){alias}"),
            FromSource::Join(from) => write!(f, "({from}){alias}"),
        }
    }
}

impl Display for Limit {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "LIMIT {}", self.rows)?;
        match &self.skipped {
            Some(skipped) => write!(f, " OFFSET {skipped}"),
            None => Ok(()),
        }
    }
}
