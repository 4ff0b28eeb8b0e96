//! Random expressions over the columns in scope, with few parentheses: what binds to what is the question.

use super::statement;
use crate::ddl_oracle::pieces::{Pieces, push, words};
use crate::random::Random;

/// The columns that an expression may name.
#[derive(Clone, Default)]
pub struct Scope {
    /// Alias and columns.
    pub tables: Vec<(String, Vec<&'static str>)>,
    /// `old` and `new` are there.
    pub in_trigger: bool,
}

pub const T: &[&str] = &["a", "b", "c", "d", "[e f]", "end"];
pub const U: &[&str] = &["x", "y", "a"];

impl Scope {
    pub fn of_table() -> Self {
        Scope { tables: vec![("t".into(), T.to_vec())], in_trigger: false }
    }

    fn column(&self, random: &mut Random) -> Option<String> {
        if self.in_trigger && random.chance(40) {
            let row = random.pick(&["new", "old", "NEW", "\"new\""]);
            return Some(format!("{row}.{}", random.pick(&["a", "b", "a", "c"])));
        }
        if self.tables.is_empty() {
            return None;
        }
        let (table, columns) = &self.tables[random.below(self.tables.len())];
        let column = random.pick(columns);
        Some(if self.tables.len() > 1 || random.chance(20) { format!("{table}.{column}") } else { column.to_owned() })
    }
}

/// An expression that gives one value.
pub fn expression(random: &mut Random, pieces: &mut Pieces, scope: &Scope, depth: usize) {
    if depth == 0 {
        return leaf(random, pieces, scope);
    }
    let part = |random: &mut Random, pieces: &mut Pieces| expression(random, pieces, scope, depth - 1);
    match random.below(25) {
        0..=3 => leaf(random, pieces, scope),
        4..=9 => {
            part(random, pieces);
            let operator = random.pick(&[
                "+",
                "-",
                "*",
                "/",
                "%",
                "||",
                "=",
                "==",
                "!=",
                "<>",
                "<",
                "<=",
                ">",
                ">=",
                "<<",
                ">>",
                "&",
                "|",
                "->>",
                "AND",
                "OR",
                "IS",
                "IS NOT",
                "IS DISTINCT FROM",
                "IS NOT DISTINCT FROM",
            ]);
            words(random, pieces, operator);
            part(random, pieces);
        }
        10 | 11 => {
            let sign = random.pick(&["-", "+", "~", "NOT", "NOT", "- -", "NOT -"]);
            words(random, pieces, sign);
            part(random, pieces);
        }
        12 => {
            push(pieces, "(");
            part(random, pieces);
            push(pieces, ")");
        }
        13 => {
            part(random, pieces);
            let postfix = random.pick(&["ISNULL", "NOTNULL", "NOT NULL", "IS NULL", "IS NOT NULL"]);
            words(random, pieces, postfix);
        }
        14 => function(random, pieces, scope, depth),
        15 => case(random, pieces, scope, depth),
        16 => {
            words(random, pieces, "CAST");
            push(pieces, "(");
            part(random, pieces);
            words(random, pieces, "AS");
            let declared =
                random.pick(&["INTEGER", "text", "real", "varchar ( 3 )", "decimal ( 1 , - 2 )", "\"b c\"", "x y", ""]);
            words(random, pieces, declared);
            push(pieces, ")");
        }
        17 => {
            part(random, pieces);
            words(random, pieces, "COLLATE");
            let collation = random.pick(&["nocase", "binary", "rtrim", "\"NOCASE\"", "'binary'"]);
            push(pieces, collation);
        }
        18 => {
            part(random, pieces);
            negation(random, pieces);
            words(random, pieces, "BETWEEN");
            part(random, pieces);
            words(random, pieces, "AND");
            part(random, pieces);
        }
        19 => {
            part(random, pieces);
            negation(random, pieces);
            let operator = random.pick(&["LIKE", "LIKE", "GLOB"]);
            words(random, pieces, operator);
            part(random, pieces);
            if random.chance(30) {
                words(random, pieces, "ESCAPE");
                if random.chance(80) { push(pieces, "'_'") } else { part(random, pieces) }
            }
        }
        20 | 21 => {
            part(random, pieces);
            negation(random, pieces);
            words(random, pieces, "IN");
            in_set(random, pieces, scope, depth);
        }
        22 => {
            row(random, pieces, scope, depth);
            let operator = random.pick(&["=", "<", "IS", ">=", "IS NOT"]);
            words(random, pieces, operator);
            row(random, pieces, scope, depth);
        }
        23 => {
            let exists = random.pick(&["EXISTS", "NOT EXISTS"]);
            words(random, pieces, exists);
            subquery(random, pieces, scope, depth, 2);
        }
        _ => subquery(random, pieces, scope, depth, 1),
    }
}

fn negation(random: &mut Random, pieces: &mut Pieces) {
    if random.chance(35) {
        words(random, pieces, "NOT");
    }
}

fn row(random: &mut Random, pieces: &mut Pieces, scope: &Scope, depth: usize) {
    push(pieces, "(");
    expression(random, pieces, scope, depth - 1);
    push(pieces, ",");
    expression(random, pieces, scope, depth - 1);
    push(pieces, ")");
}

fn subquery(random: &mut Random, pieces: &mut Pieces, scope: &Scope, depth: usize, columns: usize) {
    push(pieces, "(");
    statement::inner_select(random, pieces, depth.min(2) - 1, Some(columns), scope);
    push(pieces, ")");
}

fn in_set(random: &mut Random, pieces: &mut Pieces, scope: &Scope, depth: usize) {
    match random.below(8) {
        0 | 1 => return subquery(random, pieces, scope, depth, 1),
        2 => return push(pieces, random.pick(&["w", "main.w", "\"w\"", "'w'"])),
        3 => return push(pieces, "json_each ( '[1,\"x\"]' )"),
        _ => {}
    }
    push(pieces, "(");
    for member in 0..random.below(4) {
        if member > 0 {
            push(pieces, ",");
        }
        expression(random, pieces, scope, depth - 1);
    }
    push(pieces, ")");
}

fn case(random: &mut Random, pieces: &mut Pieces, scope: &Scope, depth: usize) {
    let part = |random: &mut Random, pieces: &mut Pieces| expression(random, pieces, scope, depth - 1);
    words(random, pieces, "CASE");
    if random.chance(50) {
        part(random, pieces);
    }
    for _ in 0..1 + random.below(2) {
        words(random, pieces, "WHEN");
        part(random, pieces);
        words(random, pieces, "THEN");
        part(random, pieces);
    }
    if random.chance(50) {
        words(random, pieces, "ELSE");
        part(random, pieces);
    }
    words(random, pieces, "END");
}

fn function(random: &mut Random, pieces: &mut Pieces, scope: &Scope, depth: usize) {
    let name =
        random.pick(&["abs", "coalesce", "MAX", "replace", "like", "\"length\"", "if", "glob", "typeof", "`substr`"]);
    pieces.extend([name.to_owned(), "(".into()]);
    let arguments = match name {
        "abs" | "\"length\"" | "typeof" => 1,
        "replace" | "if" | "`substr`" => 3,
        _ => 2,
    };
    for index in 0..arguments {
        if index > 0 {
            push(pieces, ",");
        }
        expression(random, pieces, scope, depth - 1);
    }
    push(pieces, ")");
}

fn leaf(random: &mut Random, pieces: &mut Pieces, scope: &Scope) {
    if random.chance(60)
        && let Some(column) = scope.column(random)
    {
        return pieces.push(column);
    }
    // TRUE in capitals: SQLite keeps constants apart that differ in case
    let literal = random.pick(&[
        "0", "1", "2", "10", "1.5", "'x'", "'it''s'", "x'61'", "NULL", "0x1F", "'('", "1_0", "TRUE", "FALSE",
        "\"x y\"", "'%'", ".5", "1e1",
    ]);
    push(pieces, literal);
}

/// An aggregate or a window function.
pub fn aggregate(random: &mut Random, pieces: &mut Pieces, scope: &Scope, is_window: bool) {
    let names: &[&str] = if is_window {
        &["sum", "count", "row_number", "lag", "first_value", "min"]
    } else {
        &["sum", "count", "group_concat", "max", "total"]
    };
    let name = random.pick(names);
    pieces.extend([name.to_owned(), "(".into()]);
    let mut is_list = false;
    if name == "count" && random.chance(50) {
        push(pieces, "*");
    } else if name != "row_number" {
        is_list = true;
        if !is_window && random.chance(20) {
            let word = random.pick(&["DISTINCT", "ALL"]);
            words(random, pieces, word);
        }
        expression(random, pieces, scope, 1);
    }
    if is_list && !is_window && random.chance(20) {
        words(random, pieces, "ORDER BY");
        statement::ordering_terms(random, pieces, scope);
    }
    push(pieces, ")");
    if name != "row_number" && name != "lag" && name != "first_value" && random.chance(25) {
        words(random, pieces, "FILTER");
        push(pieces, "(");
        words(random, pieces, "WHERE");
        expression(random, pieces, scope, 1);
        push(pieces, ")");
    }
    if is_window {
        words(random, pieces, "OVER");
        if random.chance(20) { push(pieces, "win") } else { window(random, pieces, scope) }
    }
}

/// `(..)`.
pub fn window(random: &mut Random, pieces: &mut Pieces, scope: &Scope) {
    push(pieces, "(");
    if random.chance(10) {
        push(pieces, "win");
        return push(pieces, ")");
    }
    if random.chance(40) {
        words(random, pieces, "PARTITION BY");
        expression(random, pieces, scope, 1);
    }
    if random.chance(70) {
        words(random, pieces, "ORDER BY");
        statement::ordering_terms(random, pieces, scope);
    }
    if random.chance(50) {
        let unit = random.pick(&["ROWS", "GROUPS", "RANGE"]);
        words(random, pieces, unit);
        let frame = random.pick(&[
            "UNBOUNDED PRECEDING",
            "CURRENT ROW",
            "1 PRECEDING",
            "BETWEEN 1 PRECEDING AND 1 FOLLOWING",
            "BETWEEN 1 + 1 PRECEDING AND CURRENT ROW",
            "BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING",
            "BETWEEN CURRENT ROW AND 2 FOLLOWING",
            "BETWEEN 3 PRECEDING AND 1 PRECEDING",
        ]);
        words(random, pieces, frame);
        let exclude = random.pick(&["", "EXCLUDE NO OTHERS", "EXCLUDE CURRENT ROW", "EXCLUDE GROUP", "EXCLUDE TIES"]);
        words(random, pieces, exclude);
    }
    push(pieces, ")");
}
