//! Expressions over JSON: what SQLite makes of them, and what PostgreSQL makes of their translation, for seeded
//! documents and paths. The documents are text, and jsonb where jsonb keeps all of them.

use super::Random;
use crate::server::{self, server};
use libtest_mimic::Failed;
use rusqlite::Connection;
use sqlite2pg::codec::json::{Jsonb, Stack, check};
use sqlite2pg::pg::expr::Expr;
use sqlite2pg::pg::helpers::{Helper, INSTALL};
use sqlite2pg::pg::types::PgType;
use sqlite2pg::sqlite::affinity::Affinity;
use sqlite2pg::sqlite::ast::{Expression, Name};
use sqlite2pg::sqlite::expr::parse::parse_expr;
use sqlite2pg::sqlite::token::tokenize;
use sqlite2pg::translate::expr::{
    Environment, Helpers, Kind, Letters, Scope, Source, SourceColumn, Stability, Typed, translate,
};
use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;

const KEYS: [&str; 7] = ["a", "b", "a b", "c", "é", "0", ""];

fn blank(random: &mut Random) -> &'static str {
    random.of(&["", "", "", " ", "\n\t", "  "])
}

/// JSON by RFC 8259, with blanks, escapes and keys that come twice; no number that needs more than 15 digits, which
/// SQLite prints by its version.
fn document(random: &mut Random, depth: u64, text: &mut String) {
    text.push_str(blank(random));
    match random.below(if depth == 0 { 6 } else { 10 }) {
        0 => text.push_str(random.of(&["null", "true", "false"])),
        1 => write!(text, "{}", random.below(200) as i64 - 100).unwrap(),
        2 => text.push_str(random.of(&[
            "0",
            "1",
            "-0",
            "12",
            "1.0",
            "1.50",
            "-2.25",
            "0.1",
            "1000000000000000000",
            "10000000000000000000",
            "100000000000000000000",
            "1e2",
            "1E-3",
            "2.5e3",
            "0.3",
            "1.5e300",
            "100000000000000000000.5",
            "5e-300",
            "-0.0",
        ])),
        3..=5 => {
            text.push('"');
            for _ in 0..random.below(3) {
                text.push_str(random.of(&[
                    "x",
                    "12",
                    " ",
                    "é",
                    "😀",
                    "\\u00e9",
                    "\\n",
                    "\\\"",
                    "\\\\",
                    "\\/",
                    "[",
                    "{",
                    ":",
                    ",",
                    "1.5",
                    "-",
                    "'",
                    "\\ud83d\\ude00",
                    "e3",
                ]));
            }
            text.push('"');
        }
        6 | 7 => {
            text.push('[');
            for at in 0..random.below(4) {
                text.push_str(if at == 0 { "" } else { "," });
                document(random, depth - 1, text);
            }
            text.push(']');
        }
        _ => {
            text.push('{');
            for at in 0..random.below(4) {
                text.push_str(if at == 0 { "" } else { "," });
                write!(text, "{}\"{}\"{}:", blank(random), random.of(&KEYS), blank(random)).unwrap();
                document(random, depth - 1, text);
            }
            text.push('}');
        }
    }
    text.push_str(blank(random));
}

fn path(random: &mut Random) -> String {
    let mut path = String::from("$");
    for _ in 0..random.below(4) {
        match random.below(3) {
            0 => path.push_str(random.of(&["[0]", "[1]", "[2]", "[#-1]", "[#-2]", "[#]", "[#-0]"])),
            1 => write!(path, ".{}", random.of(&KEYS[..6])).unwrap(),
            _ => write!(path, ".\"{}\"", random.of(&KEYS)).unwrap(),
        }
    }
    path
}

/// An expression over the document, whose value is text or a condition.
fn expression(random: &mut Random) -> String {
    let path = path(random);
    let other = self::path(random);
    let found = match random.below(5) {
        0 => format!("json_extract(d, '{path}')"),
        1 => format!("(d ->> {})", random.of(&["'a'", "'a b'", "0", "1", "-1", "'é'", "'[1]'", "'$.b'"])),
        2 => format!("(d -> '{path}' ->> {})", random.of(&["'a'", "0", "-1"])),
        _ => format!("(d ->> '{path}')"),
    };
    let known =
        random.of(&["'x'", "'12'", "''", "12", "1", "0", "1.5", "0.1", "100", "'é'", "9223372036854775807", "-5.0"]);
    let operator = random.of(&["=", "<>", "<", "<=", ">", ">=", "IS", "IS NOT"]);
    match random.below(25) {
        0 => format!("CAST({found} AS TEXT)"),
        1 => format!("CAST(CAST({found} AS INTEGER) AS TEXT)"),
        2 => format!("CAST(CAST({found} AS REAL) AS TEXT)"),
        3 => format!("typeof({found})"),
        4..=6 => format!("CAST(({found} {operator} {known}) AS TEXT)"),
        7 => format!("CAST(({found} IN ({known}, 'x', 3)) AS TEXT)"),
        8 => format!("CAST((n {} {found}) AS TEXT)", random.of(&["=", "<", ">=", "<>"])),
        9 => format!("CAST((t {} {found}) AS TEXT)", random.of(&["=", "<", ">=", "<>"])),
        10 => format!("CASE WHEN {found} THEN 'yes' WHEN NOT {found} THEN 'no' ELSE 'null' END"),
        11 => format!("CAST(coalesce({found}, {known}) AS TEXT)"),
        12 => format!("json_type(d, '{path}')"),
        13 => format!("CAST(json_array_length(d, '{path}') AS TEXT)"),
        14 => format!("CAST((d -> '{path}') AS TEXT)"),
        15 => format!("CAST(json(d) AS TEXT) || {found}"),
        16 => format!(
            "CAST(json_{}(d, '{path}', n, '{other}', json('[1, 2]')) AS TEXT)",
            random.of(&["set", "insert", "replace"])
        ),
        17 => format!("CAST(json_{}(d, '{path}', t) AS TEXT)", random.of(&["set", "insert", "replace"])),
        18 => format!("CAST(json_remove(d, '{path}', '{other}') AS TEXT)"),
        19 => format!("CAST(json_array(n, t, d -> '{path}', d ->> '{path}', 1.5, NULL, 'a\"b', json_array()) AS TEXT)"),
        24 => format!("CAST(json_object('n', n, 'd', json(d), 't', t, 'v', d ->> '{path}') AS TEXT)"),
        20 => {
            let mut patch = String::new();
            document(random, 3, &mut patch);
            let patch = format!("'{}'", patch.replace('\'', "''"));
            match random.below(3) {
                0 => format!("CAST(json_patch({patch}, d) AS TEXT)"),
                1 => format!("CAST(json_patch(d, d -> '{path}') AS TEXT)"),
                _ => format!("CAST(json_patch(d, {patch}) AS TEXT)"),
            }
        }
        21 | 22 => format!(
            "(SELECT group_concat(fullkey || '|' || path || '|' || type || '|' || coalesce(key, '-') || '|' || \
             coalesce(value, '-') || '|' || coalesce(atom, '-'), ';') FROM json_tree(d{}))",
            random.of(&["", ", '$'", ", '$.a'", ", '$.b'"])
        ),
        23 => format!(
            "(SELECT group_concat(typeof({found} || 'x') || x) FROM (SELECT {known} AS x UNION ALL SELECT {found}))"
        ),
        _ => format!("{found} LIKE '%2%'"),
    }
}

/// A scope of the columns of the test: a document of this kind, a number and a text.
fn scope(environment: &Environment, json: Typed) -> Scope<'_> {
    let column = |name: &str, typed: Typed, affinity| SourceColumn {
        name: Name::new(name),
        typed: Ok(typed.with_affinity(affinity)),
        merged: false,
    };
    let columns = vec![
        column("d", json, Affinity::Text),
        column("n", Typed::integer(Expr::Column("n".into())), Affinity::Integer),
        column("t", Typed::text(Expr::Column("t".into())), Affinity::Text),
    ];
    Scope::new(environment, vec![Source::of(None, columns)])
}

pub fn documents() -> Result<(), Failed> {
    let wanted: usize = std::env::var("SQLITE2PG_HELPERS").map_or(Ok(600), |n| n.parse())?;
    let mut random = Random(20_240_607);
    let environment = Environment {
        schema: "public".into(),
        helpers: Helpers::Allowed,
        stability: Stability::Any,
        letters: Letters::Ascii,
    };
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
    let sqlite = Connection::open_in_memory()?;
    sqlite.execute_batch("CREATE TABLE t(id INTEGER PRIMARY KEY, d TEXT, n INTEGER, t TEXT)")?;
    let mut script = format!("\\pset tuples_only on\n\\pset format unaligned\n{INSTALL}");
    script.push_str("CREATE TABLE t(id int PRIMARY KEY, d text, j jsonb, n bigint, t text);\n");
    let mut questions = Vec::new();
    let mut statements = String::new();
    let mut helpers: Vec<Helper> = Vec::new();
    let (mut refused, mut unkept) = (BTreeSet::new(), 0);
    for id in 0..wanted {
        let mut text = String::new();
        document(&mut random, 3, &mut text);
        let n = if random.below(5) == 0 { String::from("NULL") } else { (random.below(20) as i64 - 3).to_string() };
        let t = quoted(random.of(&["x", "12", "1.5", "", "é", "a\"b\\"]));
        sqlite.execute_batch(&format!("INSERT INTO t VALUES({id}, {}, {n}, {t})", quoted(&text)))?;
        // jsonb does not keep how a number was written
        let kept = matches!(check(text.as_bytes(), &mut Stack::default()), Some((_, Jsonb::Keeps)))
            && !text.to_ascii_lowercase().contains('e');
        let jsonb = if kept { quoted(&text) } else { String::from("NULL") };
        writeln!(script, "INSERT INTO t VALUES({id}, {}, {jsonb}, {n}, {t});", quoted(&text))?;
        for _ in 0..3 {
            let sql = expression(&mut random);
            let parsed = parse_expr(&Expression { tokens: tokenize(sql.as_bytes()).unwrap() })
                .map_err(|error| format!("{sql}: {error}"))?;
            let text = Typed::text(Expr::Column("d".into()));
            let jsonb = Typed::new(Expr::Column("j".into()), PgType::Jsonb, Kind::Jsonb);
            for (typed, of_jsonb) in [(text, false), (jsonb, true)] {
                if of_jsonb && !kept {
                    continue;
                }
                match translate(&parsed, &scope(&environment, typed)) {
                    Ok(value) => {
                        value.expr.each(&mut |expr| {
                            if let Expr::Helper(call) = expr {
                                add(&mut helpers, call.helper);
                            }
                        });
                        let expr = if value.pg_type == PgType::Boolean {
                            value.expr.cast(PgType::Integer)
                        } else {
                            value.expr
                        };
                        let number = questions.len();
                        writeln!(
                            statements,
                            "SELECT '{number}#' || encode(convert_to(coalesce(({expr})::text, 'NULL'), 'UTF8'), 'hex') FROM t WHERE id = {id};"
                        )?;
                        questions.push((id, sql.clone(), of_jsonb));
                    }
                    Err(refusal) => {
                        refused.insert(refusal.construct);
                    }
                }
            }
        }
    }
    for helper in helpers {
        writeln!(script, "{};", helper.definition("public"))?;
    }
    script.push_str(&statements);
    let told = server()?.database()?.ask(script.as_bytes());
    let answers = String::from_utf8(told.stdout)?;
    let answers: HashMap<&str, &str> = answers.lines().filter_map(|line| line.split_once('#')).collect();
    let mut differences = Vec::new();
    for (number, (id, sql, of_jsonb)) in questions.iter().enumerate() {
        let found = answers.get(number.to_string().as_str()).copied().unwrap_or("an error");
        let asked = format!("SELECT hex(coalesce({sql}, 'NULL')) FROM t WHERE id = {id}");
        let want: Result<String, _> = sqlite.query_row(&asked, [], |row| row.get(0));
        let want = want.map_or(String::from("an error"), |hex| hex.to_lowercase());
        if *of_jsonb && found == "an error" {
            // the text of an array or object is not known
            unkept += 1;
        } else if found != want {
            let document: String =
                sqlite.query_row(&format!("SELECT d FROM t WHERE id = {id}"), [], |row| row.get(0))?;
            let shown = |hex: &str| {
                let bytes =
                    (0..hex.len() / 2).filter_map(|at| u8::from_str_radix(hex.get(2 * at..2 * at + 2)?, 16).ok());
                if hex == "an error" { hex.into() } else { server::show(&bytes.collect::<Vec<u8>>()).to_string() }
            };
            let jsonb = if *of_jsonb { " (jsonb)" } else { "" };
            differences.push(format!(
                "{document}{jsonb}\n  {sql}\n    sqlite   {}\n    postgres {}",
                shown(&want),
                shown(found)
            ));
        }
    }
    println!(
        "helpers: {} questions about JSON, {} answered otherwise, {unkept} of texts that jsonb does not keep; refused: {refused:?}",
        questions.len(),
        differences.len()
    );
    assert!(
        differences.is_empty(),
        "{} of {}:\n{}",
        differences.len(),
        questions.len(),
        differences[..differences.len().min(40)].join("\n") + &server::show(&told.stderr)
    );
    assert!(unkept * 4 < questions.len(), "{unkept} of {} were not answered", questions.len());
    Ok(())
}

fn add(helpers: &mut Vec<Helper>, helper: Helper) {
    if !helpers.contains(&helper) {
        helper.calls().iter().for_each(|called| add(helpers, *called));
        helpers.push(helper);
    }
}
