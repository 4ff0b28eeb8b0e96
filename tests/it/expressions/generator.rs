//! Random databases and views. A view is a template whose holes are filled by other templates: `$N` a number, `$T` a
//! text, `$B` a condition, `$M` a moment, `$X` a BLOB, `$J` a JSON text, `$A` anything, `$C` a column; the further letters are in
//! [`Generator::literal`].
//!
//! What is known to differ, and is not made:
//! - an order or a LIMIT that ties of a NOCASE column decide: which of two equal texts comes first is chance in both;
//! - a double of 2^53 or more against an integer: SQLite compares exactly, PostgreSQL makes a double of the integer;
//! - the length of a double's text: 15 digits or 17, which a release of SQLite decided;
//! - the smallest integer of all, whose negation is a double in SQLite and an integer of PostgreSQL's numeric;
//! - a position or length of substr() beyond 32 bits: PostgreSQL's are `integer`.

use super::pieces::{BYTES, CONDITIONS, DOCUMENTS, LITERALS, MOMENTS, NUMBERS, STRINGS};
use crate::random::Random;
use std::fmt::Write;

/// What a column mostly holds.
#[derive(Clone, Copy, PartialEq)]
enum Sort {
    Number,
    Text,
    Truth,
    Moment,
    Blob,
    Json,
}

use Sort::{Blob, Json, Moment, Number, Text, Truth};

const SORTS: &[Sort] = &[Number, Text, Truth, Moment, Blob, Json];

/// A table: its name, how many rows, its columns with declaration, sort and the literals of its values by kind of
/// database: each database takes one of them for each column.
struct Table {
    name: &'static str,
    rows: usize,
    columns: &'static [Column],
}

struct Column(&'static str, &'static str, Sort, &'static [&'static [&'static str]]);

const INTEGERS: &[&str] = &["0", "1", "-1", "5", "7", "100", "-7", "32768", "2147483648", "1099511627776"];
const SMALL: &[&str] = &["0", "1", "2", "3", "-3", "10", "64"];
const REALS: &[&str] = &["0.0", "1.0", "-1.5", "2.5", "0.1", "1e10", "123456.789", "-0.5", "3.0", "1e-7"];
const DECIMALS: &[&str] = &["1", "2.5", "10.25", "-3.75", "0", "7", "99.99"];
const TEXTS: &[&str] = &[
    "''",
    "'a'",
    "'B'",
    "'abc'",
    "'ABC'",
    "'hello world'",
    "' x '",
    "'12'",
    "'12abc'",
    "'-3.5'",
    "'1e3'",
    "'é'",
    "'Äx'",
    "'%'",
    "'a_c'",
    "'0'",
    "'5'",
    "'5.0'",
    "'it''s'",
    "'2024-05-06'",
    "'a\\b'",
    "'😀z'",
];
const WORDS: &[&str] = &["'a'", "'b'", "'abc'", "'ABC'", "'x'", "'y'", "'zz'", "'é'"];
const TRUTHS: &[&str] = &["0", "1"];
const SECONDS: &[&str] =
    &["'2024-05-06 07:08:09'", "'2023-12-31 23:59:59'", "'2024-01-01 00:00:00'", "'2020-02-29 12:00:00'"];
const MILLISECONDS: &[&str] = &["'2024-05-06T07:08:09.123'", "'2020-02-29T00:00:00.000'", "'1999-12-31T23:59:59.999'"];
const DAYS: &[&str] = &["'2024-05-06'", "'2020-02-29'", "'1999-12-31'", "'2024-01-01'"];
const BLOBS: &[&str] = &["X''", "X'00ff'", "X'616263'", "X'3132'"];
const JSONS: &[&str] = &[
    "'{\"a\":1,\"b\":\"x\"}'",
    "'[1,2.5,\"y\",null]'",
    "'{\"a\":{\"c\":[true,false]}}'",
    "'{}'",
    "'[]'",
    "'3'",
    "'\"s\"'",
];

const TABLES: &[Table] = &[
    Table {
        name: "t",
        rows: 18,
        columns: &[
            Column("id", "INTEGER PRIMARY KEY", Number, &[]),
            Column("i", "INTEGER", Number, &[INTEGERS, SMALL]),
            Column("big", "BIGINT", Number, &[&["0", "9007199254740993", "4"], SMALL]),
            Column("s", "TEXT", Text, &[TEXTS, WORDS]),
            Column("v", "VARCHAR(20)", Text, &[WORDS, TEXTS]),
            Column("n", "TEXT COLLATE NOCASE", Text, &[&["'abc'", "'ABC'", "'Abc'", "'é'", "'É'", "''", "'x'"]]),
            Column("r", "REAL", Number, &[REALS, SMALL]),
            Column("d", "DECIMAL(10,2)", Number, &[DECIMALS]),
            Column("f", "BOOLEAN", Truth, &[TRUTHS]),
            Column("ts", "DATETIME", Moment, &[SECONDS, MILLISECONDS]),
            Column("dt", "DATE", Moment, &[DAYS]),
            Column("b", "BLOB", Blob, &[BLOBS]),
            Column("j", "JSON", Json, &[JSONS]),
            Column("jt", "TEXT", Json, &[JSONS]),
        ],
    },
    Table {
        name: "u",
        rows: 8,
        columns: &[
            Column("id", "INTEGER PRIMARY KEY", Number, &[]),
            Column("t_id", "INT NOT NULL", Number, &[&["1", "2", "3", "5", "9", "99"]]),
            Column("k", "TEXT", Text, &[WORDS]),
            Column("x", "INT", Number, &[SMALL]),
            Column("y", "REAL", Number, &[REALS]),
        ],
    },
    Table {
        name: "w",
        rows: 5,
        columns: &[
            Column("wid", "INTEGER PRIMARY KEY", Number, &[]),
            Column("k", "TEXT", Text, &[WORDS]),
            Column("lab", "STRING", Text, &[&["'one'", "'two'"], &["1", "'two'"]]),
            Column("z", "NUMERIC", Number, &[SMALL, DECIMALS]),
        ],
    },
    Table {
        name: "un",
        rows: 6,
        columns: &[
            Column("pk", "INTEGER PRIMARY KEY", Number, &[]),
            Column("a", "", Number, &[SMALL, REALS, &["1", "'1'", "1.0", "X'31'"]]),
            Column("q", "", Text, &[WORDS, TEXTS, &["'a'", "1", "2.5"]]),
        ],
    },
    // the members of a document, which no table holds
    Table {
        name: "json_each",
        rows: 0,
        columns: &[
            Column("key", "", Text, &[]),
            Column("value", "", Number, &[]),
            Column("atom", "", Text, &[]),
            Column("type", "", Text, &[]),
        ],
    },
];

/// One row of FROM: its text, the tables in scope by alias, what makes a row unique and so an order complete.
type From = (&'static str, &'static [(&'static str, usize)], &'static str);

const FROMS: &[From] = &[
    ("t", &[("t", 0)], "t.id"),
    ("t", &[("t", 0)], "t.id"),
    ("t AS o", &[("o", 0)], "o.id"),
    ("u", &[("u", 1)], "u.id"),
    ("un", &[("un", 3)], "un.pk"),
    ("t JOIN u ON u.t_id = t.id", &[("t", 0), ("u", 1)], "u.id"),
    ("t LEFT JOIN u ON u.t_id = t.id", &[("t", 0), ("u", 1)], "t.id, u.id"),
    ("t LEFT JOIN u ON u.t_id = t.id AND u.x > 1", &[("t", 0), ("u", 1)], "t.id, u.id"),
    ("t LEFT JOIN u ON $B", &[("t", 0), ("u", 1)], "t.id, u.id"),
    ("t RIGHT JOIN u ON u.t_id = t.id", &[("t", 0), ("u", 1)], "u.id"),
    ("t FULL JOIN u ON u.t_id = t.id", &[("t", 0), ("u", 1)], "t.id, u.id"),
    ("u CROSS JOIN un", &[("u", 1), ("un", 3)], "u.id, un.pk"),
    ("u, w", &[("u", 1), ("w", 2)], "u.id, w.wid"),
    ("u JOIN w USING (k)", &[("u", 1), ("w", 2)], "u.id, w.wid"),
    ("u LEFT JOIN w USING (k)", &[("u", 1), ("w", 2)], "u.id, w.wid"),
    ("u NATURAL JOIN w", &[("u", 1), ("w", 2)], "u.id, w.wid"),
    ("t JOIN u ON u.t_id = t.id LEFT JOIN w ON w.k = u.k", &[("t", 0), ("u", 1), ("w", 2)], "u.id, w.wid"),
    ("(SELECT id, x, k FROM u WHERE x > 0) AS u", &[], "u.id"),
    ("t, json_each(t.jt) AS e", &[("t", 0), ("e", 4), ("e", 4)], "t.id, e.key"),
    ("t JOIN json_tree(t.jt) AS e", &[("t", 0), ("e", 4), ("e", 4)], "t.id, e.fullkey"),
];

/// `$R` is the FROM, `$1` and `$2` are expressions that repeat, `$U` is its unique order.
const SELECTS: &[&str] = &[
    "SELECT $A, $A FROM $R",
    "SELECT $A, $A, $A FROM $R WHERE $B",
    "SELECT $A FROM $R WHERE $A",
    "SELECT DISTINCT $A, $A FROM $R",
    "SELECT * FROM $R WHERE $B",
    "SELECT $A AS p, $A AS o2 FROM $R ORDER BY p, 2 DESC",
    "SELECT $A FROM $R ORDER BY $U LIMIT 3",
    "SELECT $A FROM $R WHERE $B ORDER BY $U LIMIT 4 OFFSET 1",
    "SELECT $1, count(*) FROM $R GROUP BY $1",
    "SELECT $1, $Y, $Y FROM $R GROUP BY $1",
    "SELECT $1, $2, $Y FROM $R WHERE $B GROUP BY $1, $2",
    "SELECT $1 AS g1, $Y FROM $R GROUP BY g1 HAVING $Y > 1",
    "SELECT $1, $Y FROM $R GROUP BY 1 HAVING count(*) > 1 ORDER BY 1",
    "SELECT $Y, $Y FROM $R",
    "SELECT $Y, $Y FROM $R WHERE $B",
    "SELECT $Y + $Y, coalesce($Y, 0) FROM $R",
    "SELECT $Y FILTER (WHERE $B) FROM $R",
    "SELECT $C, $W FROM $R",
    "SELECT $W, $W, $C FROM $R WHERE $B",
    "SELECT $N FROM $R UNION SELECT $N FROM u",
    "SELECT $T FROM $R UNION ALL SELECT k FROM w",
    "SELECT $A FROM $R INTERSECT SELECT $A FROM $R",
    "SELECT $A FROM $R EXCEPT SELECT $A FROM $R",
    "SELECT $N AS p, $T FROM $R UNION SELECT x, k FROM u ORDER BY 1, 2",
    "SELECT p + 1, q2 || 'x' FROM (SELECT $N AS p, $T AS q2 FROM $R WHERE $B) WHERE p > 0",
    "SELECT count(*), max(p) FROM (SELECT DISTINCT $A AS p FROM $R)",
    "WITH c AS (SELECT $A AS p, $N AS m FROM $R) SELECT p, m * 2 FROM c WHERE m IS NOT NULL",
    "WITH c(p, m) AS (SELECT $A, $Y FROM $R GROUP BY $1) SELECT count(*), sum(m) FROM c",
    "WITH RECURSIVE c(m) AS (VALUES(1) UNION ALL SELECT m + 1 FROM c WHERE m < 5) SELECT m, $A FROM c, $R",
    "SELECT $A, (SELECT count(*) FROM un x2 WHERE x2.a = $N) FROM $R",
    "VALUES ($L, $L), ($L, $L)",
    "VALUES ($A, $L, NULL), ($L, $A, $L) UNION ALL SELECT $N, $T, $A FROM u",
    "SELECT $A, $T FROM $R UNION ALL SELECT $A, $T FROM $R ORDER BY 1 COLLATE BINARY, 2 COLLATE BINARY LIMIT 5",
    "SELECT $N FROM $R UNION SELECT $N FROM $R ORDER BY 1 DESC LIMIT 3 OFFSET 1",
    "SELECT $A, $N FROM $R UNION SELECT $A, y FROM u EXCEPT SELECT $A, $N FROM $R",
    "SELECT $M FROM $R UNION ALL SELECT $D UNION ALL SELECT $M FROM $R",
    "SELECT $C FROM $R UNION SELECT $C FROM $R",
    "SELECT $Y, $Y, $Y FROM $R WHERE 0",
    "SELECT $Y, $Y FROM $R WHERE $B AND NULL",
    "SELECT $1, $Y FROM $R WHERE $B AND 1 = 2 GROUP BY $1",
    "SELECT $Y FROM $R HAVING count(*) > 3",
    "SELECT DISTINCT $A FROM $R ORDER BY 1",
    "SELECT DISTINCT $1 FROM $R ORDER BY $1 DESC NULLS LAST",
    "SELECT $1, $Y, $W FROM $R GROUP BY $1",
    "SELECT $1, sum(count(*)) OVER (ORDER BY $1) FROM $R GROUP BY $1",
    "SELECT $C, sum($N) OVER z, count($A) OVER (z ROWS 1 PRECEDING) FROM $R WINDOW z AS (PARTITION BY $A ORDER BY $U)",
    "SELECT $A, s1.m FROM $R, (SELECT max(x) AS m FROM u) AS s1",
    "SELECT s1.a1, s1.a2 || '!', s1.a2 + 1, s1.a1 = s1.a2 FROM (SELECT $A AS a1, $A AS a2 FROM $R ORDER BY $U LIMIT 6) AS s1",
    "SELECT s1.a1, count(*), max(s1.a2) FROM (SELECT $A AS a1, $A AS a2 FROM $R) AS s1 GROUP BY s1.a1",
    "SELECT s1.a1 IN (SELECT $L), typeof(s1.a1), s1.a1 < $L FROM (SELECT $A AS a1 FROM $R UNION ALL SELECT $A FROM $R) AS s1",
    "WITH RECURSIVE c(m, s) AS (SELECT $I, $T FROM $R WHERE $B UNION ALL SELECT m + 1, s || 'x' FROM c WHERE m < 4) SELECT m, s FROM c",
    "WITH RECURSIVE c(i, d, p) AS (SELECT id, 0, k FROM u WHERE x > $L UNION SELECT u.t_id, d + 1, p || '/' || u.k FROM c JOIN u ON u.id = c.i WHERE d < 4) SELECT i, d, p FROM c",
    "WITH RECURSIVE c(d) AS (SELECT date('2024-01-30') UNION ALL SELECT date(d, '+1 month') FROM c WHERE d < '2024-09-01') SELECT d, $A FROM c, $R",
    "WITH c AS (SELECT $A AS p FROM $R), d AS MATERIALIZED (SELECT p, count(*) AS n FROM c GROUP BY p) SELECT d.p, d.n, typeof(d.p) FROM d WHERE d.n > $I",
];

/// SELECTs from `t` alone, whose rowid says which row comes first.
const ALONE: &[&str] = &[
    "SELECT $A, max($N) FROM t",
    "SELECT $C, $C, min($T) FROM t WHERE $B",
    "SELECT $1, $A, max($N) FROM t GROUP BY $1",
    "SELECT $1, $A, min($M) FROM t WHERE $B GROUP BY $1",
    "SELECT t.id, $A, $Y FROM t GROUP BY t.id",
    "SELECT t.id, $A, count(u.id), max(u.k) FROM t LEFT JOIN u ON u.t_id = t.id GROUP BY t.id",
    "SELECT t.id, $A, $A, sum(u.x) FROM t JOIN u ON u.t_id = t.id WHERE $B GROUP BY t.id HAVING $Y > 0",
    "SELECT group_concat($T) FROM t",
    "SELECT $1, group_concat($A, '; ') FROM t WHERE $B GROUP BY $1",
    "SELECT group_concat($A, '-' ORDER BY $C DESC, t.id), count(DISTINCT $A) FROM t",
    "SELECT group_concat($T, $L) FILTER (WHERE $B) FROM t GROUP BY $1",
    "SELECT json_group_array($A) FROM t",
    "SELECT json_group_object($T, $A) FROM t WHERE $B",
    "SELECT $1, json_group_array($A) FILTER (WHERE $B) FROM t GROUP BY $1",
    "SELECT t.n, count(*), $Y FROM t GROUP BY t.n",
    "SELECT min(t.n), count(*), $Y FROM t GROUP BY t.n",
    "SELECT t.n COLLATE BINARY, $Y FROM t GROUP BY t.n COLLATE BINARY",
    "SELECT lower(t.n), $Y FROM t GROUP BY lower(t.n)",
    "SELECT DISTINCT t.n, $B FROM t",
    "SELECT $A, $A FROM t ORDER BY $1, t.id LIMIT 5",
    "SELECT $A FROM t ORDER BY $C COLLATE NOCASE DESC NULLS LAST, t.id LIMIT 4 OFFSET 2",
    "SELECT a2.id, $A, b2.s FROM t, t AS a2 JOIN t AS b2 ON b2.id = a2.id + 1 WHERE t.id = a2.id",
    "SELECT t.id, e.key, e.value, e.type, e.atom FROM t, json_each(t.jt) AS e",
    "SELECT t.id, e.fullkey, e.path, e.key, typeof(e.value), e.value || '' FROM t, json_tree(t.jt) AS e",
    "SELECT t.id, e.value + 1, e.value = $L, $A FROM t LEFT JOIN json_each($J) AS e ON e.key = $L",
    "SELECT $A, (SELECT count(*) FROM json_each($J)), EXISTS(SELECT 1 FROM json_each(t.j) AS e WHERE e.value = $L) FROM t",
    "SELECT $A, (SELECT group_concat(e.value, ',') FROM json_each(t.jt) AS e) FROM t",
];

/// SELECTs from another view: `$V` is its name, `$H` are its columns and `$K` is one of them. No DISTINCT: of 1 and 1.0
/// either may be shown.
const OVER: &[&str] = &[
    "SELECT * FROM $V",
    "WITH q($H) AS (SELECT * FROM $V) SELECT $K, typeof($K) FROM q",
    "WITH q($H) AS (SELECT * FROM $V) SELECT * FROM q WHERE $K > $L",
    "WITH q($H) AS (SELECT * FROM $V) SELECT $K = $L, $K || 'x', $K + 1, $K < $L FROM q",
    "WITH q($H) AS (SELECT * FROM $V) SELECT $K IN ($L, $L), coalesce($K, $L), iif($K, 'yes', 'no') FROM q",
    "WITH q($H) AS (SELECT * FROM $V) SELECT count(*) FROM q GROUP BY $K",
    "WITH q($H) AS (SELECT * FROM $V) SELECT rank() OVER (ORDER BY $K), dense_rank() OVER (ORDER BY $K DESC) FROM q",
    "WITH q($H) AS (SELECT * FROM $V) SELECT count(*) FROM q AS a JOIN q AS b ON a.$K = b.$K",
    "WITH q($H) AS (SELECT * FROM $V) SELECT $K FROM q UNION ALL SELECT $L",
    "WITH q($H) AS (SELECT * FROM $V) SELECT count($K), sum($K) FROM q WHERE $K <> $L",
];

const AGGREGATES: &[&str] = &[
    "count(*)",
    "count($A)",
    "sum($N)",
    "sum($A)",
    "avg($N)",
    "min($A)",
    "max($A)",
    "min($T)",
    "max($M)",
    "total($N)",
    "count(DISTINCT $A)",
    "sum(DISTINCT $N)",
    "max($N)",
    "sum($B)",
    "avg($A)",
    "total($A)",
];

// No ROWS frame and no row_number() but in a complete order: which of two peers comes first is chance in both.
const WINDOWS: &[&str] = &[
    "rank() OVER (ORDER BY $C)",
    "dense_rank() OVER (PARTITION BY $C ORDER BY $N DESC)",
    "row_number() OVER (ORDER BY $U)",
    "count(*) OVER (PARTITION BY $A)",
    "sum($N) OVER (PARTITION BY $C)",
    "sum($N) OVER (ORDER BY $C)",
    "max($A) OVER (ORDER BY $C RANGE UNBOUNDED PRECEDING)",
    "sum($N) OVER (ORDER BY $U ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING)",
    "count($A) OVER (ORDER BY $N GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW EXCLUDE TIES)",
    "lag($A) OVER (ORDER BY $U)",
    "lead($N, 2, 0) OVER (ORDER BY $U)",
    "first_value($A) OVER (PARTITION BY $C ORDER BY $U)",
    "ntile(3) OVER (ORDER BY $U)",
    "percent_rank() OVER (ORDER BY $C)",
    "cume_dist() OVER (ORDER BY $N)",
    "avg($N) FILTER (WHERE $B) OVER (ORDER BY $C)",
    "sum($N) OVER (ORDER BY $U ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)",
    "count(*) OVER (ORDER BY $N RANGE BETWEEN 2 PRECEDING AND 1 FOLLOWING)",
    "count(*) OVER (ORDER BY $N DESC RANGE BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)",
    "max($A) OVER (ORDER BY $U ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING EXCLUDE CURRENT ROW)",
    "min($T) OVER (PARTITION BY $B ORDER BY $N GROUPS 1 PRECEDING EXCLUDE GROUP)",
    "nth_value($A, 2) OVER (ORDER BY $U)",
    "last_value($A) OVER (PARTITION BY $C ORDER BY $U ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)",
    "group_concat($T, '|') OVER (ORDER BY $U)",
    "lag($A, 2, $A) OVER (ORDER BY $U)",
    "lead($A) OVER (PARTITION BY $B ORDER BY $U DESC)",
    "count($A) FILTER (WHERE $B) OVER (PARTITION BY $C ORDER BY $U ROWS 2 PRECEDING)",
    "total($A) OVER (PARTITION BY $C)",
    "rank() OVER (ORDER BY $C DESC NULLS LAST)",
    "dense_rank() OVER (ORDER BY $A NULLS FIRST, $C)",
    "rank() OVER (ORDER BY $T COLLATE NOCASE)",
    "row_number() OVER (PARTITION BY $A ORDER BY $U)",
    "first_value($N) OVER (ORDER BY $U ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING)",
    "avg($A) OVER (ORDER BY $U ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING)",
    "sum($A) OVER (PARTITION BY $C ORDER BY $U)",
];

/// The tables of a database, as the statements of a dump.
pub fn tables(random: &mut Random) -> String {
    let mut dump = String::new();
    for table in TABLES.iter().filter(|table| table.rows > 0) {
        let mut pools = Vec::new();
        write!(dump, "CREATE TABLE {}(", table.name).unwrap();
        for (at, Column(name, declared, _, pool)) in table.columns.iter().enumerate() {
            write!(dump, "{}{name} {declared}", if at > 0 { ", " } else { "" }).unwrap();
            pools.push(if pool.is_empty() { &[][..] } else { pool[random.below(pool.len())] });
        }
        dump.push_str(");\n");
        for row in 1..=table.rows {
            write!(dump, "INSERT INTO {} VALUES(", table.name).unwrap();
            for (at, (pool, column)) in pools.iter().zip(table.columns).enumerate() {
                let comma = if at > 0 { "," } else { "" };
                if pool.is_empty() {
                    write!(dump, "{comma}{row}").unwrap();
                } else {
                    let null = !column.1.contains("NOT NULL") && random.below(7) == 0;
                    write!(dump, "{comma}{}", if null { "NULL" } else { random.pick(pool) }).unwrap();
                }
            }
            dump.push_str(");\n");
        }
    }
    dump
}

/// A random SELECT over the tables.
pub fn select(random: &mut Random) -> String {
    let from = FROMS[random.below(FROMS.len())];
    let depth = 1 + random.below(3);
    let mut generator = Generator { random, scope: from.1, unique: from.2 };
    // Half of the views are one expression for each row of the widest table.
    if generator.random.below(2) == 0 {
        generator.scope = &[("t", 0)];
        return generator.filled("SELECT t.id, $A FROM t", depth + 1);
    }
    if generator.random.below(5) == 0 {
        (generator.scope, generator.unique) = (&[("t", 0)], "t.id");
        let template = generator.random.pick(ALONE);
        let template = template.replace("$1", &generator.expression(depth - 1));
        return generator.filled(&template, depth);
    }
    let template = generator.random.pick(SELECTS).replace("$R", from.0);
    let repeated = ["$1", "$2"].map(|hole| (hole, generator.expression(depth - 1)));
    let template = repeated.iter().fold(template, |template, (hole, text)| template.replace(hole, text));
    generator.filled(&template, depth)
}

/// A random SELECT from a view of so many columns.
pub fn over(random: &mut Random, view: &str, columns: usize) -> String {
    let names: Vec<String> = (0..columns).map(|at| format!("c{at}")).collect();
    let template = random.pick(OVER).replace("$V", view).replace("$H", &names.join(", "));
    let template = template.replace("$K", &names[random.below(columns)]);
    Generator { random, scope: &[], unique: "1" }.filled(&template, 1)
}

struct Generator<'r> {
    random: &'r mut Random,
    scope: &'static [(&'static str, usize)],
    unique: &'static str,
}

impl Generator<'_> {
    fn filled(&mut self, template: &str, depth: usize) -> String {
        let mut pieces = template.split('$');
        let mut text = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            // `$.` begins a path of JSON.
            match piece.chars().next().filter(char::is_ascii_uppercase) {
                Some(hole) => {
                    let filled = self.hole(hole, depth.saturating_sub(1));
                    text.push_str(&filled);
                    text.push_str(&piece[1..]);
                }
                None => {
                    text.push('$');
                    text.push_str(piece);
                }
            }
        }
        text
    }

    fn hole(&mut self, hole: char, depth: usize) -> String {
        match hole {
            'N' => self.value(Number, depth),
            'T' => self.value(Text, depth),
            'B' => self.value(Truth, depth.max(1)),
            'M' => self.value(Moment, depth),
            'X' => self.value(Blob, depth),
            'J' => self.value(Json, depth),
            'A' => self.expression(depth),
            'C' => self.column(None),
            'U' => self.unique.to_owned(),
            'Y' => {
                let template = self.random.pick(AGGREGATES);
                self.filled(template, depth)
            }
            'W' => {
                let template = self.random.pick(WINDOWS);
                self.filled(template, depth)
            }
            hole => self.literal(hole).to_owned(),
        }
    }

    fn literal(&mut self, hole: char) -> &'static str {
        self.random.pick(match hole {
            'I' => &["0", "1", "2", "3", "-1", "-2", "5"],
            'P' => &[
                "'a%'", "'%B_'", "'2024%'", "''", "'%\\%%'", "'ABC'", "'_'", "'%1%'", "'%É'", "'a\\_c'", "'%%'",
                "'_b%'", "'%-%'",
            ],
            'G' => &[
                "'a*'",
                "'[a-c]*'",
                "'*[^0-9]*'",
                "'?'",
                "'[!a]'",
                "'*'",
                "'ABC'",
                "'[]a]*'",
                "'[^]]'",
                "'[a-]*'",
                "'*[A-Z]?'",
                "'[*]'",
                "'[b-a]*'",
                "'[é-ü]*'",
                "'[a'",
                "'a[_]c'",
                "'*%*'",
                "'[^a-cA-C]*'",
                "''",
            ],
            'D' => &[
                "'2024-05-06'",
                "'2024-01-31'",
                "'2020-02-29'",
                "'2023-12-31 23:59:59'",
                "'12:00'",
                "NULL",
                "'x'",
                "'2024-02-30'",
                "'-0044-03-15'",
                "'0000-01-01 00:00'",
                "'9999-12-31 23:59:59'",
                "'2024-05-06T07:08:09.123Z'",
                "'2024-05-06 07:08+02:00'",
                "'24:00'",
                "' 2024-05-06'",
                "'2024-5-6'",
                "2460437.5",
                "'2460437.25'",
                "0",
                "'1970-01-01'",
                "'1969-12-31 23:59:59.999'",
            ],
            'F' => &[
                "'%Y-%m'",
                "'%d.%m.%Y'",
                "'%H:%M:%S'",
                "'%j %w'",
                "'%s'",
                "'%Y%%'",
                "'%f'",
                "'%W'",
                "'%u'",
                "'%e %k %l'",
                "'%I %p %P'",
                "'%R %T %F'",
                "'%U %V %G %g'",
                "'é%Y\\'",
                "'%q'",
                "'%'",
                "''",
            ],
            'O' => &[
                "'+1 day'",
                "'-1 month'",
                "'start of month'",
                "'start of year'",
                "'start of day'",
                "'+90 minutes'",
                "'-1 year'",
                "'weekday 1'",
                "'+1.5 days'",
                "'utc'",
                "'+00:30'",
                "'-0.5 hours'",
                "'+2 months'",
                "'+100 years'",
                "'-3000 years'",
                "'weekday 0'",
                "'weekday 6'",
                "'+1.5 months'",
                "'-10 seconds'",
                "'+0 days'",
                "'start of week'",
                "'+1 day '",
                "'+1.5 years'",
                "'-23:59:59.999'",
                "'NNN days'",
                "NULL",
                "'1 day'",
                "'+13 month'",
            ],
            _ => LITERALS,
        })
    }

    /// An expression of any sort.
    fn expression(&mut self, depth: usize) -> String {
        let sort = SORTS[[0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5][self.random.below(11)]];
        self.value(sort, depth)
    }

    fn value(&mut self, sort: Sort, depth: usize) -> String {
        if depth == 0 || self.random.below(6) == 0 {
            return match self.random.below(8) {
                0 => self.literal('L').to_owned(),
                1 if sort == Number => self.literal('I').to_owned(),
                1 if sort == Text => self.random.pick(TEXTS).to_owned(),
                1 => self.column(None),
                _ => self.column(Some(sort)),
            };
        }
        let template = self.random.pick(match sort {
            Number => NUMBERS,
            Text => STRINGS,
            Truth => CONDITIONS,
            Moment => MOMENTS,
            Blob => BYTES,
            Json => DOCUMENTS,
        });
        self.filled(template, depth)
    }

    /// A column of the sort, if there is one in scope.
    fn column(&mut self, sort: Option<Sort>) -> String {
        let all: Vec<(&str, &Column)> = self
            .scope
            .iter()
            .flat_map(|(alias, table)| TABLES[*table].columns.iter().map(move |column| (*alias, column)))
            .collect();
        let suited: Vec<_> = all.iter().filter(|(_, column)| sort.is_none_or(|sort| sort == column.2)).collect();
        match (suited.is_empty(), all.is_empty()) {
            (false, _) => {
                let (alias, column) = suited[self.random.below(suited.len())];
                format!("{alias}.{}", column.0)
            }
            (true, false) => self.literal('L').to_owned(),
            (true, true) => self.random.pick(&["u.x", "u.id", "k"]).to_owned(),
        }
    }
}
