//! Every keyword of SQLite in every place where a name may stand: where SQLite takes it as one, so do we.

use rusqlite::Connection;
use sqlite2pg::sqlite::ast::{Create, Expression};
use sqlite2pg::sqlite::ddl::parse_create;
use sqlite2pg::sqlite::select::parse::parse_select;
use sqlite2pg::sqlite::token::tokenize;
use sqlite2pg::sqlite::trigger::parse::parse_trigger;

const KEYWORDS: &str = "ABORT ACTION ADD AFTER ALL ALTER ALWAYS ANALYZE AND AS ASC ATTACH AUTOINCREMENT BEFORE BEGIN \
    BETWEEN BY CASCADE CASE CAST CHECK COLLATE COLUMN COMMIT CONFLICT CONSTRAINT CREATE CROSS CURRENT CURRENT_DATE \
    CURRENT_TIME CURRENT_TIMESTAMP DATABASE DEFAULT DEFERRABLE DEFERRED DELETE DESC DETACH DISTINCT DO DROP EACH ELSE END \
    ESCAPE EXCEPT EXCLUDE EXCLUSIVE EXISTS EXPLAIN FAIL FILTER FIRST FOLLOWING FOR FOREIGN FROM FULL GENERATED GLOB GROUP \
    GROUPS HAVING IF IGNORE IMMEDIATE IN INDEX INDEXED INITIALLY INNER INSERT INSTEAD INTERSECT INTO IS ISNULL JOIN KEY \
    LAST LEFT LIKE LIMIT MATCH MATERIALIZED NATURAL NO NOT NOTHING NOTNULL NULL NULLS OF OFFSET ON OR ORDER OTHERS OUTER \
    OVER PARTITION PLAN PRAGMA PRECEDING PRIMARY QUERY RAISE RANGE RECURSIVE REFERENCES REGEXP REINDEX RELEASE RENAME \
    REPLACE RESTRICT RETURNING RIGHT ROLLBACK ROW ROWS SAVEPOINT SELECT SET TABLE TEMP TEMPORARY THEN TIES TO TRANSACTION \
    TRIGGER TRUE UNBOUNDED UNION UNIQUE UPDATE USING VACUUM VALUES VIEW VIRTUAL WHEN WHERE WINDOW WITH WITHIN WITHOUT ROWID";

/// `?` is where the keyword stands.
const SELECTS: &[&str] = &[
    "SELECT ? FROM t",
    "SELECT ? + 1",
    "SELECT 1 + ?",
    "SELECT - ? , 2",
    "SELECT NOT ? AND 1",
    "SELECT (?)",
    "SELECT (?, 1) = (1, ?)",
    "SELECT ?.a FROM t",
    "SELECT t.? FROM t",
    "SELECT main.?.? FROM t",
    "SELECT ?.* FROM t",
    "SELECT ?(a, 1) FROM t",
    "SELECT ?() OVER (), ?(*) FROM t",
    "SELECT a AS ? FROM t",
    "SELECT a ? FROM t",
    "SELECT a ?, 2",
    "SELECT a ?",
    "SELECT 'a' ? 'b'",
    "SELECT a ? b",
    "SELECT count(a) ? FROM t",
    "SELECT count(a) ? b FROM t",
    "SELECT count(a) ? (b) FROM t",
    "SELECT a FROM ?",
    "SELECT a FROM ?.?",
    "SELECT a FROM ?(1)",
    "SELECT a FROM t ?",
    "SELECT a FROM t ?, w",
    "SELECT a FROM t ? JOIN w",
    "SELECT a FROM t ? b JOIN w",
    "SELECT a FROM t AS ? JOIN w",
    "SELECT a FROM t JOIN w ? ON 1",
    "SELECT a FROM t ? WHERE 1",
    "SELECT a FROM t ? w AS (ORDER BY a)",
    "SELECT a FROM (t ?)",
    "SELECT a FROM (?)",
    "SELECT a FROM (SELECT 1) ?",
    "SELECT a FROM t JOIN w USING (?)",
    "SELECT a FROM t INDEXED BY ?",
    "SELECT a FROM t ORDER BY ?",
    "SELECT a FROM t ORDER BY ? DESC",
    "SELECT a FROM t ORDER BY a ?",
    "SELECT a FROM t GROUP BY ?",
    "SELECT a FROM t GROUP BY a ?",
    "SELECT a FROM t LIMIT ?",
    "SELECT a FROM t LIMIT 1 ? 2",
    "SELECT a FROM t WINDOW ? AS (ORDER BY a)",
    "SELECT sum(a) OVER ? FROM t",
    "SELECT sum(a) OVER (?) FROM t",
    "SELECT sum(a) OVER (? ORDER BY a) FROM t",
    "SELECT sum(a) OVER (PARTITION BY ? ORDER BY ? ROWS ? PRECEDING) FROM t",
    "SELECT sum(a) OVER (ORDER BY a ? 1 PRECEDING) FROM t",
    "SELECT sum(a) OVER (ROWS BETWEEN ? PRECEDING AND ? FOLLOWING EXCLUDE ?) FROM t",
    "SELECT a IN ? FROM t",
    "SELECT a IN main.? FROM t",
    "SELECT a IN (?) FROM t",
    "SELECT a COLLATE ? FROM t",
    "SELECT CAST(a AS ?) FROM t",
    "SELECT CAST(a AS x ?(1)) FROM t",
    "SELECT CASE ? WHEN ? THEN ? ELSE ? END",
    "SELECT CASE WHEN ? THEN ? END ?",
    "SELECT a LIKE ? ESCAPE ?",
    "SELECT a ? a",
    "SELECT a NOT ? a",
    "SELECT a IS ? FROM t",
    "SELECT a IS NOT ? FROM t",
    "SELECT a BETWEEN ? AND ?",
    "SELECT a ISNULL ? FROM t",
    "SELECT EXISTS (SELECT ?)",
    "SELECT group_concat(a ORDER BY ?)",
    "SELECT group_concat(DISTINCT ?)",
    "WITH ? AS (SELECT 1) SELECT 2",
    "WITH RECURSIVE ?(?) AS (SELECT 1) SELECT 2",
    "WITH ? x AS (SELECT 1) SELECT 2",
    "WITH x AS ? (SELECT 1) SELECT 2",
    "VALUES (?)",
    "SELECT 1 UNION ? SELECT 2",
];

const TRIGGERS: &[&str] = &[
    "CREATE TRIGGER r ? INSERT ON t BEGIN SELECT 1; END",
    "CREATE TRIGGER r INSERT ON ? BEGIN SELECT 1; END",
    "CREATE TRIGGER r INSERT ON main.? BEGIN SELECT 1; END",
    "CREATE TRIGGER r UPDATE OF ? ON t BEGIN SELECT 1; END",
    "CREATE TRIGGER r UPDATE OF a, ? ON t WHEN ? BEGIN SELECT 1; END",
    "CREATE TRIGGER r DELETE ON t WHEN new.? BEGIN SELECT 1; END",
    "CREATE TRIGGER r DELETE ON t BEGIN SELECT ?; END",
    "CREATE TRIGGER r DELETE ON t BEGIN SELECT 1 ?; END",
    "CREATE TRIGGER r DELETE ON t BEGIN ?; END",
    "CREATE TRIGGER r DELETE ON t BEGIN DELETE FROM ?; END",
    "CREATE TRIGGER r DELETE ON t BEGIN DELETE FROM ? WHERE ?; END",
    "CREATE TRIGGER r DELETE ON t BEGIN UPDATE ? SET ? = ?; END",
    "CREATE TRIGGER r DELETE ON t BEGIN UPDATE OR ? t SET (?, a) = (1, 2), ? = 1 FROM ?; END",
    "CREATE TRIGGER r DELETE ON t BEGIN UPDATE t SET a = 1 ?; END",
    "CREATE TRIGGER r DELETE ON t BEGIN INSERT INTO ?(?, a) SELECT ?; END",
    "CREATE TRIGGER r DELETE ON t BEGIN INSERT OR ? INTO ? VALUES (1); END",
    "CREATE TRIGGER r DELETE ON t BEGIN INSERT INTO t VALUES (1) ON CONFLICT (?) DO NOTHING; END",
    "CREATE TRIGGER r DELETE ON t BEGIN INSERT INTO t VALUES (1) ON CONFLICT (a) DO UPDATE SET ? = ? WHERE ?; END",
    "CREATE TRIGGER r DELETE ON t BEGIN ? INTO t VALUES (1); END",
    "CREATE TRIGGER r DELETE ON t BEGIN SELECT RAISE(?); END",
    "CREATE TRIGGER r DELETE ON t BEGIN SELECT RAISE(?, 'x'); END",
    "CREATE TRIGGER r DELETE ON t BEGIN SELECT RAISE(ABORT, ?); END",
];

pub fn names() {
    let sqlite = Connection::open_in_memory().unwrap();
    sqlite.execute_batch("CREATE TABLE t(a, b); CREATE TABLE w(v)").unwrap();
    let mut failures = Vec::new();
    let mut accepted = 0;
    for place in SELECTS.iter().chain(TRIGGERS) {
        for word in KEYWORDS.split_whitespace() {
            for word in [word.to_lowercase(), format!("[{word}]"), format!("'{word}'")] {
                let sql = place.replace('?', &word);
                if !is_syntax(&sqlite, &sql) {
                    continue;
                }
                accepted += 1;
                let printed = match read(&sql) {
                    Ok(printed) => printed,
                    Err(error) => {
                        failures.push(format!("{sql}: {error}"));
                        continue;
                    }
                };
                if !is_syntax(&sqlite, &printed) || read(&printed).as_ref() != Ok(&printed) {
                    failures.push(format!("{sql}: {printed}: {:?}", read(&printed)));
                }
            }
        }
    }
    println!("{accepted} statements accepted by SQLite");
    assert!(failures.is_empty(), "{}: {}", failures.len(), failures.join("\n"));
    assert!(accepted > 10_000, "only {accepted} statements were accepted");
}

/// What is printed of our tree.
fn read(sql: &str) -> Result<String, String> {
    let printed = if sql.starts_with("CREATE") {
        match parse_create(sql.as_bytes()) {
            Ok(Create::Trigger(trigger)) => parse_trigger(&trigger).map(|tree| format!("CREATE TRIGGER r {tree}")),
            Ok(other) => panic!("{other:?}"),
            Err(error) => Err(error),
        }
    } else {
        let tokens = tokenize(sql.as_bytes()).map_err(|error| error.to_string())?;
        parse_select(&Expression { tokens }).map(|tree| tree.to_string())
    };
    printed.map_err(|error| format!("{}: {error}", error.offset))
}

/// SQLite's grammar accepts it, whatever its names mean.
fn is_syntax(sqlite: &Connection, sql: &str) -> bool {
    match sqlite.prepare(sql) {
        Ok(_) => true,
        Err(error) => {
            let message = error.to_string();
            // these two are found before the grammar is through
            let early = ["unknown join type", "a JOIN clause is required"];
            !["syntax error", "incomplete input", "unrecognized token"]
                .iter()
                .chain(&early)
                .any(|sign| message.contains(sign))
        }
    }
}
