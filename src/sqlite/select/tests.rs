//! What SELECTs read as, by rows of text. The oracle of tests/it/expr_oracle compares with SQLite itself.

use super::ast::{ResultColumn, Select, SelectCore};
use super::parse::parse_select;
use crate::sqlite::ast::Expression;
use crate::sqlite::token::{SyntaxError, tokenize};

fn parse(sql: &str) -> Result<Select, SyntaxError> {
    parse_select(&Expression { tokens: tokenize(sql.as_bytes()).unwrap() })
}

#[test]
fn selects_are_printed_as_they_read() {
    for (sql, want) in [
        ("select all 1 a, b as 'c', t.*, *", "SELECT 1 AS \"a\", `b` AS \"c\", \"t\".*, *"),
        ("values (1, 'a'), (2, b)", "VALUES (1, 'a'), (2, `b`)"),
        (
            "select 1 union all select 2 except values (3) intersect select 4 union select 5 order by 1 desc nulls first limit 5, 10",
            "SELECT 1 UNION ALL SELECT 2 EXCEPT VALUES (3) INTERSECT SELECT 4 UNION SELECT 5 ORDER BY 1 DESC NULLS FIRST LIMIT 10 OFFSET 5",
        ),
        (
            "with recursive a(x, y) as materialized (select 1, 2), b as not materialized (values (1)) select * from a limit -1 offset 2",
            "WITH RECURSIVE \"a\" (\"x\", \"y\") AS MATERIALIZED (SELECT 1, 2), \"b\" AS NOT MATERIALIZED (VALUES (1)) SELECT * FROM \"a\" LIMIT - 1 OFFSET 2",
        ),
        ("with recursive as (select 1) select 2", "WITH \"recursive\" AS (SELECT 1) SELECT 2"),
        (
            "select * from a, b x join c as y on x.i = y.i inner join d using (i, j) cross join e",
            "SELECT * FROM \"a\", \"b\" AS \"x\" JOIN \"c\" AS \"y\" ON \"x\".\"i\" = \"y\".\"i\" JOIN \"d\" USING (\"i\", \"j\") CROSS JOIN \"e\"",
        ),
        (
            "select * from a left join b right outer join c full join d natural join e left natural outer join f left right join g",
            "SELECT * FROM \"a\" LEFT JOIN \"b\" RIGHT JOIN \"c\" FULL JOIN \"d\" NATURAL JOIN \"e\" NATURAL LEFT JOIN \"f\" FULL JOIN \"g\"",
        ),
        (
            "select * from (select 1) s, ((a join b) as x left join c) y, json_each(a.j, '$.x') z, main.f()",
            "SELECT * FROM (SELECT 1) AS \"s\", ((\"a\" JOIN \"b\") AS \"x\" LEFT JOIN \"c\") AS \"y\", \"json_each\"(\"a\".\"j\", '$.x') AS \"z\", \"main\".\"f\"()",
        ),
        (
            "select * from main.a x indexed by i, [b] not indexed",
            "SELECT * FROM \"main\".\"a\" AS \"x\" INDEXED BY \"i\", \"b\" NOT INDEXED",
        ),
        (
            "select distinct a, count(*) from t where b group by 1, c having count(*) > 1 window w as (order by a), v as (w)",
            "SELECT DISTINCT `a`, \"count\"(*) FROM \"t\" WHERE `b` GROUP BY 1, `c` HAVING \"count\"(*) > 1 WINDOW \"w\" AS (ORDER BY `a`), \"v\" AS (\"w\")",
        ),
        (
            "select a window, b over, c filter from t window window w as (order by a)",
            "SELECT `a` AS \"window\", `b` AS \"over\", `c` AS \"filter\" FROM \"t\" AS \"window\" WINDOW \"w\" AS (ORDER BY `a`)",
        ),
    ] {
        let select = parse(sql).unwrap_or_else(|error| panic!("{sql}: {}: {error}", error.offset));
        let printed = select.to_string();
        assert_eq!(printed, want, "{sql}");
        assert_eq!(parse(&printed), Ok(select), "{sql}");
    }
}

#[test]
fn a_column_without_an_alias_knows_its_text() {
    let sql = "select (a + 1) , b||c from t";
    let SelectCore::Query(query) = parse(sql).unwrap().first else { panic!("{sql}") };
    let texts: Vec<_> = query
        .columns
        .iter()
        .map(|column| match column {
            ResultColumn::Expr { span: (from, Some(to)), .. } => sql[from.0..to.0].trim_end(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(texts, ["(a + 1)", "b||c"]);
}

#[test]
fn errors_name_what_was_expected() {
    for (sql, want) in [
        ("", "0: expected SELECT or VALUES, found the end of the statement"),
        ("select", "6: expected an expression, found the end of the statement"),
        ("select a from", "13: expected a table name or \"(\", found the end of the statement"),
        ("select a from t left u", "21: expected JOIN, found \"u\""),
        ("select a from t outer join u", "16: expected a kind of JOIN that SQLite knows, found \"outer\""),
        ("select a from t left inner join u", "16: expected a kind of JOIN that SQLite knows, found \"left\""),
        ("select a from t on 1", "16: expected the end of the statement, found \"on\""),
        ("select a from t order by a union select 1", "27: expected the end of the statement, found \"union\""),
        ("values (1) order by 1", "11: expected the end of the statement, found \"order\""),
        ("select a from t indexed x", "24: expected BY, found \"x\""),
        ("with a as select 1", "10: expected \"(\", found \"select\""),
        ("select 1 union", "14: expected SELECT or VALUES, found the end of the statement"),
        ("select a as from t", "12: expected an alias, found \"from\""),
    ] {
        let error = parse(sql).map(|select| format!("{sql} reads as {select}")).unwrap_err();
        assert_eq!(format!("{}: {error}", error.offset), want, "{sql}");
    }
}
