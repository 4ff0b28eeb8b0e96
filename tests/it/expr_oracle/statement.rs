//! Random SELECTs and triggers.

use super::generator::{Scope, T, U, aggregate, expression, window};
use crate::ddl_oracle::pieces::{Pieces, push, words};
use crate::random::Random;

/// A select of its own.
pub fn select(random: &mut Random, pieces: &mut Pieces, depth: usize, columns: Option<usize>) {
    inner_select(random, pieces, depth, columns, &Scope::default());
}

/// A select that may name the columns of the query around it.
pub fn inner_select(random: &mut Random, pieces: &mut Pieces, depth: usize, columns: Option<usize>, outer: &Scope) {
    let columns = columns.unwrap_or(1 + random.below(3));
    let mut with = Scope { in_trigger: outer.in_trigger, ..Scope::default() };
    if depth > 0 && random.chance(20) {
        with.tables.push(("cte".into(), vec!["p", "q"]));
        let word = random.pick(&["WITH", "WITH RECURSIVE"]);
        words(random, pieces, word);
        let head = random.pick(&[
            "cte ( p , q ) AS",
            "\"cte\" ( p , 'q' ) AS NOT MATERIALIZED",
            "cte ( p , q ) AS MATERIALIZED",
        ]);
        words(random, pieces, head);
        push(pieces, "(");
        inner_select(random, pieces, depth - 1, Some(2), &Scope::default());
        push(pieces, ")");
    }
    let parts = if random.chance(80) { 1 } else { 2 + random.below(2) };
    let mut is_values = false;
    for part in 0..parts {
        if part > 0 {
            let operator = random.pick(&["UNION", "UNION ALL", "INTERSECT", "EXCEPT"]);
            words(random, pieces, operator);
        }
        is_values = random.chance(10);
        if is_values {
            values(random, pieces, columns, outer);
        } else {
            query(random, pieces, depth, columns, outer, !with.tables.is_empty());
        }
    }
    if is_values {
        return;
    }
    if random.chance(40) {
        words(random, pieces, "ORDER BY");
        let place = (1 + random.below(columns)).to_string();
        push(pieces, &place);
        let order = random.pick(&["", "ASC", "DESC", "NULLS LAST", "DESC NULLS FIRST", "COLLATE nocase"]);
        words(random, pieces, order);
    }
    if random.chance(30) {
        let limit =
            random.pick(&["LIMIT 3", "LIMIT 2 OFFSET 1", "LIMIT 1 , 2", "LIMIT - 1", "LIMIT 1 + 1 OFFSET NOT 0"]);
        words(random, pieces, limit);
    }
}

fn values(random: &mut Random, pieces: &mut Pieces, columns: usize, outer: &Scope) {
    words(random, pieces, "VALUES");
    for row in 0..1 + random.below(3) {
        if row > 0 {
            push(pieces, ",");
        }
        push(pieces, "(");
        for column in 0..columns {
            if column > 0 {
                push(pieces, ",");
            }
            expression(random, pieces, outer, 1);
        }
        push(pieces, ")");
    }
}

fn query(random: &mut Random, pieces: &mut Pieces, depth: usize, columns: usize, outer: &Scope, has_cte: bool) {
    // FROM stands behind the columns that it gives
    let mut from = Pieces::new();
    let mut scope = Scope { in_trigger: outer.in_trigger, ..Scope::default() };
    if random.chance(85) {
        words(random, &mut from, "FROM");
        let tables = 1 + random.below(3);
        for table in 0..tables {
            if table > 0 {
                let operator = random.pick(&[
                    ",",
                    "JOIN",
                    "INNER JOIN",
                    "CROSS JOIN",
                    "LEFT JOIN",
                    "LEFT OUTER JOIN",
                    "RIGHT JOIN",
                    "FULL JOIN",
                    "NATURAL JOIN",
                    "NATURAL LEFT JOIN",
                    "OUTER LEFT NATURAL JOIN",
                ]);
                words(random, &mut from, operator);
                let is_natural = operator.contains("NATURAL");
                item(random, &mut from, depth, &mut scope, has_cte);
                match random.below(4) {
                    0 | 1 if !is_natural => {
                        words(random, &mut from, "ON");
                        expression(random, &mut from, &scope, 1);
                    }
                    2 if !is_natural
                        && table == 1
                        && scope.tables.iter().all(|(_, columns)| columns.contains(&"a")) =>
                    {
                        words(random, &mut from, "USING ( a )")
                    }
                    _ => {}
                }
            } else {
                item(random, &mut from, depth, &mut scope, has_cte);
            }
        }
    }
    scope.tables.extend(outer.tables.iter().cloned());
    words(random, pieces, "SELECT");
    // with ALL, SQLite makes a subroutine that it does not use again: another program of the same meaning
    let word = random.pick(&["", "", "", "DISTINCT"]);
    words(random, pieces, word);
    let grouped = random.chance(20);
    let windowed = !grouped && random.chance(20);
    for column in 0..columns {
        if column > 0 {
            push(pieces, ",");
        }
        match () {
            () if grouped && random.chance(60) => aggregate(random, pieces, &scope, false),
            () if windowed && random.chance(60) => aggregate(random, pieces, &scope, true),
            () => expression(random, pieces, &scope, 2),
        }
        let alias =
            random.pick(&["", "", "", "AS r1", "r2", "AS 'r3'", "end", "\"r4\"", "window", "offset", "over", "filter"]);
        words(random, pieces, alias);
    }
    pieces.extend(from);
    if random.chance(40) {
        words(random, pieces, "WHERE");
        expression(random, pieces, &scope, 2);
    }
    if grouped && random.chance(70) {
        words(random, pieces, "GROUP BY");
        expression(random, pieces, &scope, 1);
        if random.chance(40) {
            words(random, pieces, "HAVING");
            expression(random, pieces, &scope, 1);
        }
    }
    if windowed {
        words(random, pieces, "WINDOW win AS");
        push(pieces, "(");
        words(random, pieces, "ORDER BY");
        ordering_terms(random, pieces, &scope);
        push(pieces, ")");
        if random.chance(20) {
            words(random, pieces, ", win2 AS");
            window(random, pieces, &scope);
        }
    }
}

/// A table of a FROM, which is in scope from here on.
fn item(random: &mut Random, pieces: &mut Pieces, depth: usize, scope: &mut Scope, has_cte: bool) {
    let alias = format!("f{}", scope.tables.len());
    let columns = match random.below(10) {
        0 if depth > 0 => {
            push(pieces, "(");
            words(random, pieces, "SELECT a , x AS q FROM t JOIN u USING ( a )");
            push(pieces, ")");
            vec!["a", "q"]
        }
        1 if depth > 0 => {
            push(pieces, "(");
            inner_select(random, pieces, depth - 1, Some(1), &Scope::default());
            push(pieces, ")");
            vec!["rowid"]
        }
        2 => {
            words(random, pieces, "json_each ( '[1,2,{\"a\":3}]' )");
            vec!["key", "value", "atom"]
        }
        3 if has_cte => {
            push(pieces, "cte");
            vec!["p", "q"]
        }
        4 => {
            words(random, pieces, "( t JOIN u ON t . a = x )");
            vec!["b", "y"]
        }
        5 => {
            push(pieces, random.pick(&["( u )", "( ( u AS g ) )", "main . u", "'u'"]));
            U.to_vec()
        }
        6 | 7 => {
            push(pieces, random.pick(&["u", "\"u\"", "[u]"]));
            U.to_vec()
        }
        _ => {
            push(pieces, random.pick(&["t", "main . t", "\"T\""]));
            T.to_vec()
        }
    };
    if random.chance(50) {
        words(random, pieces, "AS");
    }
    pieces.push(alias.clone());
    if columns.len() == T.len() && random.chance(10) {
        words(random, pieces, "NOT INDEXED");
    }
    scope.tables.push((alias, columns));
}

/// Members of an ORDER BY.
pub fn ordering_terms(random: &mut Random, pieces: &mut Pieces, scope: &Scope) {
    for term in 0..1 + random.below(2) {
        if term > 0 {
            push(pieces, ",");
        }
        expression(random, pieces, scope, 1);
        let order = random.pick(&["", "", "ASC", "DESC", "NULLS FIRST", "DESC NULLS LAST"]);
        words(random, pieces, order);
    }
}

/// What stands behind `CREATE TRIGGER name`.
pub fn trigger(random: &mut Random, pieces: &mut Pieces) {
    let time = random.pick(&["", "BEFORE", "AFTER", "AFTER"]);
    words(random, pieces, time);
    let event = random.pick(&["INSERT", "DELETE", "UPDATE", "UPDATE OF a", "UPDATE OF \"a\" , 'a'"]);
    words(random, pieces, event);
    let table = random.pick(&["ON t", "ON u", "ON main . t", "ON \"u\""]);
    words(random, pieces, table);
    let each = random.pick(&["", "FOR EACH ROW"]);
    words(random, pieces, each);
    let scope = Scope { in_trigger: true, ..Scope::default() };
    if random.chance(40) {
        words(random, pieces, "WHEN");
        expression(random, pieces, &scope, 2);
    }
    words(random, pieces, "BEGIN");
    for _ in 0..1 + random.below(3) {
        match random.below(5) {
            0 => update(random, pieces),
            1 | 2 => insert(random, pieces),
            3 => delete(random, pieces),
            _ => {
                if random.chance(40) {
                    words(random, pieces, "SELECT RAISE");
                    let raise = random.pick(&[
                        "( IGNORE )",
                        "( ABORT , 'no' )",
                        "( FAIL , \"no\" )",
                        "( ROLLBACK , 'x' || 1 )",
                    ]);
                    words(random, pieces, raise);
                    words(random, pieces, "WHERE");
                    expression(random, pieces, &scope, 1);
                } else {
                    inner_select(random, pieces, 1, None, &scope);
                }
            }
        }
        push(pieces, ";");
    }
    words(random, pieces, "END");
}

fn conflict(random: &mut Random, pieces: &mut Pieces) {
    let conflict = random.pick(&["", "", "", "OR IGNORE", "OR REPLACE", "OR ABORT", "OR FAIL", "OR ROLLBACK"]);
    words(random, pieces, conflict);
}

fn filter(random: &mut Random, pieces: &mut Pieces, scope: &Scope) {
    if random.chance(50) {
        words(random, pieces, "WHERE");
        expression(random, pieces, scope, 2);
    }
}

fn target(random: &mut Random, pieces: &mut Pieces) -> Scope {
    let is_t = random.chance(50);
    push(pieces, if is_t { "t" } else { "u" });
    let name = if random.chance(15) {
        words(random, pieces, "AS z");
        "z"
    } else if is_t {
        "t"
    } else {
        "u"
    };
    Scope { tables: vec![(name.into(), if is_t { T.to_vec() } else { U.to_vec() })], in_trigger: true }
}

fn update(random: &mut Random, pieces: &mut Pieces) {
    words(random, pieces, "UPDATE");
    conflict(random, pieces);
    let mut scope = target(random, pieces);
    words(random, pieces, "SET");
    assignments(random, pieces, &scope);
    if random.chance(20) {
        words(random, pieces, "FROM w AS ww");
        scope.tables.push(("ww".into(), vec!["v"]));
        if random.chance(30) {
            words(random, pieces, "LEFT JOIN w www ON ww . v = www . v");
        }
    }
    filter(random, pieces, &scope);
}

fn assignments(random: &mut Random, pieces: &mut Pieces, scope: &Scope) {
    match random.below(4) {
        0 => {
            words(random, pieces, "( a , \"a\" ) =");
            push(pieces, random.pick(&["( 1 , 2 )", "( SELECT 1 , 2 )", "( VALUES ( new . a , 3 ) )"]));
        }
        1 => {
            // no subquery here: SQLite makes another program of it, of the same meaning
            words(random, pieces, "( a ) = new . a || 1");
        }
        _ => {
            words(random, pieces, "a =");
            expression(random, pieces, scope, 2);
        }
    }
}

fn insert(random: &mut Random, pieces: &mut Pieces) {
    if random.chance(15) {
        words(random, pieces, "REPLACE");
    } else {
        words(random, pieces, "INSERT");
        conflict(random, pieces);
    }
    words(random, pieces, "INTO");
    if random.chance(50) {
        let target = random.pick(&["w", "w ( v )", "\"w\" ( 'v' )"]);
        words(random, pieces, target);
        return inner_select(random, pieces, 1, Some(1), &Scope { in_trigger: true, ..Scope::default() });
    }
    words(random, pieces, "u ( x , y )");
    let scope = Scope { in_trigger: true, ..Scope::default() };
    if random.chance(70) {
        values(random, pieces, 2, &scope);
    } else {
        words(random, pieces, "SELECT new . a , b FROM t WHERE true");
    }
    if random.chance(60) {
        if random.chance(30) {
            words(random, pieces, "ON CONFLICT ( y COLLATE binary ) WHERE y > '' DO NOTHING");
        }
        let key = random.pick(&["ON CONFLICT", "ON CONFLICT ( x )", "ON CONFLICT ( x DESC ) WHERE x > 0"]);
        words(random, pieces, key);
        if random.chance(40) {
            words(random, pieces, "DO NOTHING");
        } else {
            words(random, pieces, "DO UPDATE SET a = excluded . x + u . x ,");
            assignments(random, pieces, &Scope { tables: vec![("u".into(), U.to_vec())], in_trigger: true });
            filter(random, pieces, &Scope { tables: vec![("excluded".into(), vec!["x", "y"])], in_trigger: true });
        }
    }
}

fn delete(random: &mut Random, pieces: &mut Pieces) {
    words(random, pieces, "DELETE FROM");
    let scope = target(random, pieces);
    filter(random, pieces, &scope);
}
