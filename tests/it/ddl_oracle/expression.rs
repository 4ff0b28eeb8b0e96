//! Random expressions, literals, types and collations.

use super::pieces::{Pieces, column, name, push, words};
use crate::random::Random;

/// An expression that may stand anywhere: deterministic, one value, without subqueries.
pub fn expression(random: &mut Random, pieces: &mut Pieces, columns: &[String], depth: usize) {
    if depth == 0 {
        if columns.is_empty() || random.chance(40) {
            let literal = random.pick(&["0", "1.5", "'a'", "'it''s'", "x'0f'", "NULL", "0x1F", "'('", "1_0"]);
            push(pieces, literal);
        } else {
            let chosen = columns[random.below(columns.len())].clone();
            pieces.push(column(random, &chosen));
        }
        return;
    }
    let part = |random: &mut Random, pieces: &mut Pieces| expression(random, pieces, columns, depth - 1);
    match random.below(16) {
        0..=3 => part(random, pieces),
        4..=6 => {
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
                "->",
                "->>",
                "AND",
                "OR",
                "IS",
                "IS NOT",
                "LIKE",
                "GLOB",
                "NOT LIKE",
                "IS NOT DISTINCT FROM",
            ]);
            words(random, pieces, operator);
            part(random, pieces);
        }
        7 => {
            let sign = random.pick(&["-", "+", "~", "NOT"]);
            push(pieces, sign);
            part(random, pieces);
        }
        8 | 9 => {
            push(pieces, "(");
            part(random, pieces);
            push(pieces, ")");
        }
        10 => {
            part(random, pieces);
            let postfix = random.pick(&["ISNULL", "NOTNULL", "NOT NULL", "IS NULL"]);
            words(random, pieces, postfix);
        }
        11 => {
            let function = random.pick(&["abs", "coalesce", "MAX", "replace", "like", "\"length\"", "if"]);
            pieces.extend([function.to_owned(), "(".into()]);
            let arguments = match function {
                "abs" | "\"length\"" => 1,
                "replace" | "if" => 3,
                _ => 2,
            };
            for index in 0..arguments {
                if index > 0 {
                    push(pieces, ",");
                }
                part(random, pieces);
            }
            push(pieces, ")");
        }
        12 => {
            words(random, pieces, "CASE");
            if random.chance(50) {
                part(random, pieces);
            }
            words(random, pieces, "WHEN");
            part(random, pieces);
            words(random, pieces, "THEN");
            part(random, pieces);
            if random.chance(50) {
                words(random, pieces, "ELSE");
                part(random, pieces);
            }
            words(random, pieces, "END");
        }
        13 => {
            words(random, pieces, "CAST");
            push(pieces, "(");
            part(random, pieces);
            words(random, pieces, "AS");
            declared_type(random, pieces, false);
            push(pieces, ")");
        }
        14 => {
            part(random, pieces);
            words(random, pieces, "COLLATE");
            pieces.push(collation(random));
        }
        _ => {
            part(random, pieces);
            if random.chance(50) {
                words(random, pieces, "NOT");
            }
            if random.chance(50) {
                words(random, pieces, "IN");
                push(pieces, "(");
                part(random, pieces);
                push(pieces, ",");
                part(random, pieces);
                push(pieces, ")");
            } else {
                words(random, pieces, "BETWEEN");
                part(random, pieces);
                words(random, pieces, "AND");
                part(random, pieces);
            }
        }
    }
}

pub fn literal(random: &mut Random, pieces: &mut Pieces) {
    let literal = random.pick(&[
        "0",
        "1",
        "42",
        "1.5",
        ".5",
        "2.",
        "1e3",
        "1E-3",
        "0x1F",
        "1_000",
        "0xf_f",
        "9223372036854775808",
        "'text'",
        "'it''s'",
        "''",
        "'a;b--c/*d'",
        "'x\ny'",
        "x'00fF'",
        "X''",
        "NULL",
        "null",
        "CURRENT_TIMESTAMP",
        "current_date",
        "Current_Time",
    ]);
    push(pieces, literal);
}

pub fn collation(random: &mut Random) -> String {
    let collation = random.pick(&["nocase", "binary", "rtrim", "NOCASE"]);
    name(random, collation)
}

pub fn declared_type(random: &mut Random, pieces: &mut Pieces, strict: bool) {
    if strict {
        let standard = random.pick(&["INT", "INTEGER", "REAL", "TEXT", "BLOB", "ANY", "\"integer\"", "[Text]"]);
        push(pieces, standard);
        return;
    }
    const COMMON: &[&str] = &["INTEGER", "integer", "TEXT", "VARCHAR", "REAL", "BLOB", "NUMERIC", "DATETIME", "INT"];
    const WORDS: &[&str] = &[
        "INTEGER",
        "BIG",
        "unsigned",
        "INT",
        "double",
        "PRECISION",
        "CHAR",
        "character",
        "key",
        "abort",
        "always",
        "no_generated",
        "never_always",
        "window",
        "over",
        "filter",
        "like",
        "current_date",
        "row",
        "if",
        "clob",
        "float",
        "x",
        "Größe",
        "\"INTEGER\"",
        "'text'",
        "[varchar]",
        "`dou``b`",
        "\"b l\"",
        "'varchar(20)'",
        "\"decimal( 10 , -2 )\"",
        "''",
        "\"\"",
        "\"a(b)\"",
        "'1'",
        "[(]",
        "\"x'y\"",
    ];
    if random.chance(55) {
        let word = random.pick(COMMON);
        push(pieces, word);
    } else {
        for _ in 0..1 + random.below(4) {
            let word = random.pick(WORDS);
            push(pieces, word);
        }
    }
    if random.chance(30) {
        push(pieces, "(");
        signed_number(random, pieces);
        if random.chance(40) {
            push(pieces, ",");
            signed_number(random, pieces);
        }
        push(pieces, ")");
    }
}

pub fn signed_number(random: &mut Random, pieces: &mut Pieces) {
    if random.chance(25) {
        let sign = random.pick(&["+", "-"]);
        push(pieces, sign);
    }
    let number = random.pick(&["10", "2", "0", "255", "1.5", "1e3", ".5", "0x10", "3."]);
    push(pieces, number);
}

pub fn default(random: &mut Random, pieces: &mut Pieces) {
    words(random, pieces, "DEFAULT");
    match random.below(8) {
        0 | 1 => {
            push(pieces, "(");
            expression(random, pieces, &[], 2);
            push(pieces, ")");
        }
        2 => {
            let sign = random.pick(&["+", "-"]);
            push(pieces, sign);
            literal(random, pieces);
        }
        3 => {
            let word = random.pick(&[
                "true",
                "FALSE",
                "word",
                "\"quoted\"",
                "`tick`",
                "[bracket]",
                "key",
                "indexed",
                "generated",
                "abort",
                "Größe",
            ]);
            push(pieces, word);
        }
        _ => literal(random, pieces),
    }
}
