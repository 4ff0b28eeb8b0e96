//! Keys over values that are longer than an entry of a B-tree can be (postgresql.org/docs/current/btree.html): about a
//! third of a page, 2,704 bytes, after compression.
//!
//! In: a key or an index, and the longest values of its columns. Out: the statement that takes its place when the server
//! finds an entry too long: a unique key compares the MD5 of the long columns, an index of one column is a hash index.
//! Whether a value is too long is known only when the server has compressed it, so the plain form is tried first.

use super::ddl::{IndexPlan, KeyPlan};
use super::expr::Expr;
use super::ident::Ident;
use super::tally::Tally;
use std::fmt::Write;

/// A key whose values may be longer than this together is written with a form for long values.
pub const LONGEST: usize = 2_600;

/// Tries a statement, and where an entry is too long, another one.
pub const PROCEDURE: &str = include_str!("sql/long_key.sql");

/// The octets that an entry of these members may need.
pub fn longest<'a>(tally: &Tally, members: impl Iterator<Item = &'a Expr>) -> usize {
    members.map(|member| column(member).map_or(0, |name| tally.longest(&name))).sum()
}

/// The column that a member is made of.
fn column(member: &Expr) -> Option<String> {
    let mut found = None;
    member.each(&mut |expr| {
        if let Expr::Column(name) = expr {
            found = Some(name.clone());
        }
    });
    found
}

/// An index with the hash of its long members; a hash index where that serves the same queries.
pub fn hashed(plan: &IndexPlan, tally: &Tally) -> String {
    let is_long = |member: &Expr| column(member).is_some_and(|name| tally.longest(&name) > LONGEST / 4);
    let member = |expr: &Expr| match expr {
        Expr::Column(name) => Ident(name).to_string(),
        expr => format!("({expr})"),
    };
    let unique = if plan.unique { "UNIQUE " } else { "" };
    let mut sql = format!("CREATE {unique}INDEX {} ON {}", Ident(&plan.name), plan.table);
    let _ = match &plan.members[..] {
        [only] if !plan.unique => write!(sql, " USING hash ({})", member(&only.expr)),
        members => {
            let members: Vec<String> = members
                .iter()
                .map(|m| if is_long(&m.expr) { format!("pg_catalog.md5({})", m.expr) } else { member(&m.expr) })
                .collect();
            write!(sql, " ({})", members.join(", "))
        }
    };
    if let Some(predicate) = &plan.predicate {
        let _ = write!(sql, " WHERE {predicate}");
    }
    sql
}

/// A key as an index.
pub fn index_of(plan: &KeyPlan) -> IndexPlan {
    let member = |name: &String| super::ddl::IndexMember { expr: Expr::Column(name.clone()), descending: false };
    IndexPlan {
        table: plan.table.clone(),
        name: plan.name.clone(),
        unique: true,
        members: plan.columns.iter().map(member).collect(),
        predicate: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pg::ident::Qualified;
    use crate::pg::tally::Verify;
    use crate::pg::types::PgType;

    #[test]
    fn long_members_are_hashed() {
        let columns = [("a", PgType::Text), ("n", PgType::BigInt)];
        let mut tally = Tally::new(columns.into_iter(), Verify::Counts);
        tally.add(format!("{}\t1\n", "x".repeat(3000)).as_bytes());
        let key = |columns: &[&str]| KeyPlan {
            table: Qualified::new("s", "t"),
            name: "k".into(),
            columns: columns.iter().map(ToString::to_string).collect(),
            primary: false,
        };
        let plan = index_of(&key(&["n", "a"]));
        assert!(longest(&tally, plan.members.iter().map(|member| &member.expr)) > LONGEST);
        assert_eq!(hashed(&plan, &tally), "CREATE UNIQUE INDEX \"k\" ON \"s\".\"t\" (\"n\", pg_catalog.md5(\"a\"))");
        let plan = IndexPlan { unique: false, ..index_of(&key(&["a"])) };
        assert_eq!(hashed(&plan, &tally), "CREATE INDEX \"k\" ON \"s\".\"t\" USING hash (\"a\")");
    }
}
