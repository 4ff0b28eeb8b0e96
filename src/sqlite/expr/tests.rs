//! What expressions read as, by rows of text. The oracle of tests/it/expr_oracle compares with SQLite itself.

use std::thread;

use super::ast::{Expr, ExprKind};
use super::parse::parse_expr;
use crate::sqlite::ast::Expression;
use crate::sqlite::token::{SyntaxError, tokenize};

fn parse(sql: &str) -> Result<Expr, SyntaxError> {
    parse_expr(&Expression { tokens: tokenize(sql.as_bytes()).unwrap() })
}

/// The text with parentheses around every operation: what belongs to what.
fn shape(expr: &Expr) -> String {
    let all = |exprs: &[Expr]| exprs.iter().map(shape).collect::<Vec<_>>().join(" , ");
    match &expr.kind {
        ExprKind::Unary(operator, operand) => format!("({operator:?} {})", shape(operand)),
        ExprKind::Binary(operator, left, right) => format!("({} {operator:?} {})", shape(left), shape(right)),
        ExprKind::Chain(operator, operands) => {
            let operands: Vec<_> = operands.iter().map(shape).collect();
            format!("({})", operands.join(&format!(" {operator:?} ")))
        }
        ExprKind::IsNull { operand, negated } => format!("({} null {negated})", shape(operand)),
        ExprKind::Between { operand, negated, low, high } => {
            format!("({} between {negated} {} .. {})", shape(operand), shape(low), shape(high))
        }
        ExprKind::In { operand, negated, set } => {
            format!("({} in {negated} {})", shape(operand), set.to_string().replace('`', ""))
        }
        ExprKind::Pattern { operator, operand, negated, pattern, escape } => {
            let escape = escape.as_ref().map_or(String::new(), |escape| format!(" escape {}", shape(escape)));
            format!("({} {operator:?} {negated} {}{escape})", shape(operand), shape(pattern))
        }
        ExprKind::Collate(operand, name) => format!("({} collate {})", shape(operand), name.text),
        ExprKind::Row(members) => format!("[{}]", all(members)),
        _ => expr.to_string().replace('`', ""),
    }
}

#[test]
fn operators_bind_as_in_sqlite() {
    for (sql, want) in [
        ("a or b and c", "(a Or (b And c))"),
        ("a and b or c and d", "((a And b) Or (c And d))"),
        ("(a and b) and c", "(a And b And c)"),
        ("a and (b and c)", "(a And (b And c))"),
        ("not a = b", "(Not (a Equal b))"),
        ("not a and b", "((Not a) And b)"),
        ("a = not b = c", "(a Equal (Not (b Equal c)))"),
        ("a = not b and c", "((a Equal (Not b)) And c)"),
        ("a * not b + c", "(a Multiply (Not (b Add c)))"),
        ("not a is null", "(Not (a null false))"),
        ("not a not null", "(Not (a null true))"),
        ("a = b isnull", "((a Equal b) null false)"),
        ("a < b isnull", "((a Less b) null false)"),
        ("a or b not null", "(a Or (b null true))"),
        ("a || b notnull", "((a Concat b) null true)"),
        ("a is not b = c", "((a IsNot b) Equal c)"),
        ("a is not null is null", "((a null true) null false)"),
        ("a is not distinct from b", "(a Is b)"),
        ("a is distinct from null", "(a null true)"),
        ("a is (not b)", "(a Is (Not b))"),
        ("a == b <> c", "((a Equal b) NotEqual c)"),
        ("a = b < c", "(a Equal (b Less c))"),
        ("a < b = c", "((a Less b) Equal c)"),
        ("a & b | c << d >> e", "((((a BitAnd b) BitOr c) ShiftLeft d) ShiftRight e)"),
        ("a + b * c || d", "(a Add (b Multiply (c Concat d)))"),
        ("a || b -> c || d", "(((a Concat b) JsonArrow c) Concat d)"),
        ("a || b || c", "(a Concat b Concat c)"),
        ("-a || b", "((Minus a) Concat b)"),
        ("- a collate x", "((Minus a) collate x)"),
        ("a || b collate x", "(a Concat (b collate x))"),
        ("a collate x collate y", "((a collate x) collate y)"),
        ("~ - + a ->> b", "((BitNot (Minus (Plus a))) JsonDoubleArrow b)"),
        ("a - -1", "(a Subtract (Minus 1))"),
        ("a between b and c and d", "((a between false b .. c) And d)"),
        ("a between b = c and d", "(a between false (b Equal c) .. d)"),
        ("a between b like c and d", "(a between false (b Like false c) .. d)"),
        ("a between b between c and d and e", "(a between false (b between false c .. d) .. e)"),
        ("a not between b and c = d", "((a between true b .. c) Equal d)"),
        ("a not between b and c < d", "(a between true b .. (c Less d))"),
        ("a = b between c and d", "((a Equal b) between false c .. d)"),
        ("a between not b and c", "(a between false (Not b) .. c)"),
        ("a like b escape c", "(a Like false b escape c)"),
        ("a like b < c escape d", "(a Like false (b Less c) escape d)"),
        ("a like b like c escape d", "((a Like false b) Like false c escape d)"),
        ("a like b escape c || d = e", "((a Like false b escape (c Concat d)) Equal e)"),
        ("a not glob b regexp c", "((a Glob true b) Regexp false c)"),
        ("a match b and c", "((a Match false b) And c)"),
        ("not a in (1, 2)", "(Not (a in false (1, 2)))"),
        ("a not in () in (1)", "((a in true ()) in false (1))"),
        ("a in t.x", "(a in false \"t\".\"x\")"),
        ("a in t(1, b)", "(a in false \"t\"(1, b))"),
        ("a in ((select 1))", "(a in false (SELECT 1))"),
        ("(a, b) = (1, 2)", "([a , b] Equal [1 , 2])"),
        ("(a, b) in (values (1, 2))", "([a , b] in false (VALUES (1, 2)))"),
        ("case when a then b end + 1", "(CASE WHEN a THEN b END Add 1)"),
    ] {
        match parse(sql) {
            Ok(expr) => assert_eq!(shape(&expr), want, "{sql}"),
            Err(error) => panic!("{sql}: {}: {error}", error.offset),
        }
    }
}

#[test]
fn operands_are_printed_as_they_read() {
    for (sql, want) in [
        ("((((a))))", "`a`"),
        ("\"a\" + [b] + t.\"c\" + 's'.d + main.t.e", "\"a\" + `b` + \"t\".\"c\" + \"s\".\"d\" + \"main\".\"t\".\"e\""),
        ("'it''s' || X'0fFF' || 1_0 || 0x1F || .5e3 || 1.", "'it''s' || x'0fFF' || 1_0 || 0x1F || .5e3 || 1."),
        ("null is true or t.true or true(1)", "NULL IS TRUE OR \"t\".\"true\" OR \"true\"(1)"),
        ("current_date + Current_Time + CURRENT_TIMESTAMP", "CURRENT_DATE + CURRENT_TIME + CURRENT_TIMESTAMP"),
        ("?1 + :x + @y", "?1 + :x + @y"),
        ("like like replace glob end", "`like` LIKE `replace` GLOB `end`"),
        ("replace(a, b, left)", "\"replace\"(`a`, `b`, `left`)"),
        ("left(a) || \"if\"()", "\"left\"(`a`) || \"if\"()"),
        ("count(*) + count(all a) + count(distinct a)", "\"count\"(*) + \"count\"(`a`) + \"count\"(DISTINCT `a`)"),
        (
            "group_concat(a, ',' order by b desc nulls last, c) filter (where d)",
            "\"group_concat\"(`a`, ',' ORDER BY `b` DESC NULLS LAST, `c`) FILTER (WHERE `d`)",
        ),
        ("percentile_cont(0.5) within group (order by a)", "\"percentile_cont\"(0.5) WITHIN GROUP (ORDER BY `a`)"),
        ("sum(a) over w + filter", "\"sum\"(`a`) OVER \"w\" + `filter`"),
        (
            "sum(a) over (w partition by b, c order by d rows between 1 preceding and unbounded following exclude no others)",
            "\"sum\"(`a`) OVER (\"w\" PARTITION BY `b`, `c` ORDER BY `d` ROWS BETWEEN 1 PRECEDING AND UNBOUNDED FOLLOWING EXCLUDE NO OTHERS)",
        ),
        (
            "sum(a) over (range current row exclude group) / sum(a) over (groups between unbounded preceding and 2 following)",
            "\"sum\"(`a`) OVER (RANGE CURRENT ROW EXCLUDE GROUP) / \"sum\"(`a`) OVER (GROUPS BETWEEN UNBOUNDED PRECEDING AND 2 FOLLOWING)",
        ),
        ("cast(a as decimal(10, -2)) + cast(b as)", "CAST(`a` AS decimal(10, -2)) + CAST(`b` AS)"),
        ("cast(a as 'b c' d(3))", "CAST(`a` AS b c)"),
        (
            "case a when 1 then case when b then c end else end end",
            "CASE `a` WHEN 1 THEN CASE WHEN `b` THEN `c` END ELSE `end` END",
        ),
        ("not exists (select 1) or (select a, b) = (1, 2)", "NOT EXISTS (SELECT 1) OR (SELECT `a`, `b`) = (1, 2)"),
        ("raise(ignore)", "RAISE(IGNORE)"),
        ("raise(abort, 'no: ' || new.a)", "RAISE(ABORT, 'no: ' || \"new\".\"a\")"),
        ("- - a - -(-1)", "- - `a` - - - 1"),
        ("-(a + b) * (c || d)", "- (`a` + `b`) * `c` || `d`"),
        ("(a * b) || c", "(`a` * `b`) || `c`"),
        ("not (a and b) or (not c) = d", "NOT (`a` AND `b`) OR (NOT `c`) = `d`"),
        ("-(a collate x)", "- (`a` COLLATE \"x\")"),
        ("a between (b and c) and d", "`a` BETWEEN (`b` AND `c`) AND `d`"),
    ] {
        let expr = parse(sql).unwrap_or_else(|error| panic!("{sql}: {}: {error}", error.offset));
        let printed = expr.to_string();
        assert_eq!(printed, want, "{sql}");
        assert_eq!(parse(&printed), Ok(expr), "{sql}");
    }
}

#[test]
fn an_expression_knows_where_it_begins() {
    let expr = parse("  (a) + f(x) AND NOT  b").unwrap();
    let ExprKind::Chain(_, operands) = &expr.kind else { panic!("{expr:?}") };
    let ExprKind::Binary(_, _, call) = &operands[0].kind else { panic!("{expr:?}") };
    assert_eq!((expr.offset.0, call.offset.0, operands[1].offset.0), (3, 8, 17));
}

#[test]
fn errors_name_what_was_expected() {
    for (sql, want) in [
        ("", "0: expected an expression, found the end of the statement"),
        ("a b", "2: expected the end of the statement, found \"b\""),
        ("a +", "3: expected an expression, found the end of the statement"),
        ("a + * b", "4: expected an expression, found \"*\""),
        ("(a", "2: expected an operator, \",\" or \")\", found the end of the statement"),
        ("f(a b)", "4: expected an operator, \",\" or \")\", found \"b\""),
        ("a between b or c and d", "12: expected AND, found \"or\""),
        ("case a end", "7: expected WHEN, found \"end\""),
        ("cast(a, int)", "6: expected AS, found \",\""),
        ("a in b c", "7: expected the end of the statement, found \"c\""),
        ("a collate left", "10: expected the name of a collation, found \"left\""),
        ("exists (1)", "8: expected SELECT or VALUES, found \"1\""),
        ("raise(replace, 'x')", "6: expected IGNORE, ROLLBACK, ABORT or FAIL, found \"replace\""),
        ("a.b.c.d", "5: expected the end of the statement, found \".\""),
        ("cast + 1", "5: expected \"(\", found \"+\""),
        ("a not b", "2: expected the end of the statement, found \"not\""),
    ] {
        let error = parse(sql).map(|expr| format!("{sql} reads as {expr}")).unwrap_err();
        assert_eq!(format!("{}: {error}", error.offset), want, "{sql}");
    }
}

/// Runs it with the stack that Rust gives to threads.
fn on_a_small_stack(test: impl FnOnce() + Send + 'static) {
    thread::Builder::new().stack_size(2 << 20).spawn(test).unwrap().join().unwrap();
}

#[test]
fn what_is_too_deep_is_an_error() {
    on_a_small_stack(|| {
        for (open, close) in [
            ("(", ")"),
            ("- ", ""),
            ("NOT ", ""),
            ("NOT - ", ""),
            ("1 + (", ")"),
            ("f(", ")"),
            ("case when ", " then 1 end"),
            ("case ", " when 1 then 1 end"),
            ("(select ", ")"),
            ("exists (select 1 from (select ", "))"),
            ("a in (", ")"),
            ("a between ", " and 1"),
            ("1 = 1 < 1 & 1 + 1 * 1 || (", ")"),
            ("a or b and not 1 = 1 < 1 & 1 + 1 * 1 || f(1, case when x then -cast(", " as int) end)"),
            ("(values (", "))"),
            ("(with x as (select ", ") select 1)"),
            ("(select * from (a join (", ")))"),
            ("sum(a) over (order by ", ")"),
            ("cast(", " as int)"),
            ("a like (", ") escape 'x'"),
        ] {
            for depth in [DEEP, 40, 60, 90, 190, 900, 10_000] {
                let outcome = parse(&format!("{}t{}", open.repeat(depth), close.repeat(depth)));
                match outcome {
                    Ok(expr) => assert_eq!(parse(&expr.to_string()).as_ref(), Ok(&expr), "{depth} {open}"),
                    Err(error) => {
                        assert!(error.expected.contains("no more than"), "{depth} {open}: {error}");
                        assert!(depth > DEEP, "{open}");
                    }
                }
            }
        }
    });
}

/// More than ever was seen in a schema.
const DEEP: usize = 16;

#[test]
fn what_is_long_is_read_and_printed() {
    on_a_small_stack(|| {
        for (joint, terms) in [
            (" OR ", 10_000),
            (" AND ", 10_000),
            (" || ", 10_000),
            (" + ", 1_000),
            (" = ", 1_000),
            (" IS NOT ", 1_000),
            (" COLLATE a + ", 500),
        ] {
            let sql = vec!["`a`"; terms].join(joint);
            let expr = parse(&sql).unwrap();
            let printed = expr.to_string();
            assert_eq!(parse(&printed).as_ref(), Ok(&expr), "{joint}");
            assert_eq!(expr.clone(), expr);
        }
        let error = parse(&vec!["a"; 1_001].join(" + ")).unwrap_err();
        assert_eq!(error.expected, "an expression that is no more than 1000 operators deep");
    });
}
