//! The names of result columns, as SQLite gives them to the columns of a view or subquery (`sqlite3ColumnsFromExprList`
//! of select.c).

use crate::sqlite::ast::Name;
use crate::sqlite::expr::ast::{Expr, ExprKind, Offset};
use crate::translate::expr::Scope;
use std::collections::HashSet;

/// The name of a result column: its alias, the name of the column that it is, or its own text.
pub(super) fn name(expr: &Expr, alias: Option<&Name>, span: (Offset, Option<Offset>), scope: &Scope<'_>) -> String {
    if let Some(alias) = alias {
        return alias.text.clone();
    }
    if let ExprKind::Column(reference) = &expr.kind {
        let mut at = Some(scope);
        while let Some(scope) = at {
            let sources = scope.sources.iter().filter(|source| match &reference.table {
                Some(table) => source.name.as_ref().is_some_and(|name| name.matches(&table.text)),
                None => true,
            });
            for source in sources {
                let own = source
                    .columns
                    .iter()
                    .chain(&source.hidden)
                    .find(|column| column.name.matches(&reference.column.text));
                if let Some(column) = own {
                    return column.name.text.clone();
                }
                let rowid = ["rowid", "oid", "_rowid_"].iter().any(|word| reference.column.matches(word));
                if let (true, Some(rowid)) = (rowid, &source.rowid) {
                    let is_it = |typed: &Result<_, String>| typed.as_ref().is_ok_and(|typed| typed == rowid);
                    let alias = source.columns.iter().find(|column| is_it(&column.typed) && source.full_text.is_none());
                    return alias.map_or_else(|| String::from("rowid"), |column| column.name.text.clone());
                }
            }
            at = scope.parent;
        }
    }
    let text = scope.frame.statement;
    let end = span.1.map_or(text.len(), |end| end.0);
    text.get(span.0.0..end).unwrap_or_default().trim_matches([' ', '\t', '\n', '\x0c', '\r', ';']).to_owned()
}

/// Makes names unique the way SQLite does: the second `a` is `a:1`.
pub fn unique(names: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut taken = HashSet::new();
    let mut given = Vec::new();
    for (at, wanted) in names.into_iter().enumerate() {
        let wanted = if wanted.is_empty() { format!("column{}", at + 1) } else { wanted };
        let mut name = wanted;
        let mut count = 0;
        while !taken.insert(name.to_ascii_lowercase()) {
            count += 1;
            let stem = match name.rsplit_once(':') {
                Some((stem, digits)) if !stem.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) => stem,
                Some(_) | None => &name,
            };
            name = format!("{stem}:{count}");
        }
        given.push(name);
    }
    given
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_that_come_again_are_numbered() {
        let unique = |names: &[&str]| super::unique(names.iter().map(|name| (*name).to_owned()));
        assert_eq!(unique(&["a", "b", "A", "a"]), ["a", "b", "A:1", "a:2"]);
        assert_eq!(unique(&["a", "a:1", "a"]), ["a", "a:1", "a:2"]);
        assert_eq!(unique(&["", "x"]), ["column1", "x"]);
    }
}
