//! Random CREATE TABLE and CREATE INDEX statements, as pieces of text: every production of parse.y's table and index
//! DDL, mostly in combinations that SQLite accepts.

use super::expression::{collation, declared_type, default, expression};
use super::pieces::{NAMES, Pieces, column, name, push, words};
use crate::random::Random;

/// Columns that a statement may name.
struct Scope {
    columns: Vec<String>,
    has_key: bool,
    has_reference: bool,
    strict: bool,
}

pub fn create_table(random: &mut Random) -> Pieces {
    let mut pieces = Pieces::new();
    words(random, &mut pieces, "CREATE");
    if random.chance(10) {
        let temp = random.pick(&["TEMP", "TEMPORARY"]);
        words(random, &mut pieces, temp);
    }
    let temporary = pieces.len() > 1;
    words(random, &mut pieces, "TABLE");
    if random.chance(15) {
        words(random, &mut pieces, "IF NOT EXISTS");
    }
    if random.chance(10) {
        let schema = if temporary || random.chance(30) { "temp" } else { "main" };
        let written = name(random, schema);
        pieces.extend([written, ".".into()]);
    }
    loop {
        let table = random.pick(NAMES);
        // behind TABLE, IF begins IF NOT EXISTS
        let written = name(random, table);
        if written != "if" {
            pieces.push(written);
            break;
        }
    }
    push(&mut pieces, "(");
    let strict = random.chance(10);
    let mut scope = Scope { columns: Vec::new(), has_key: false, has_reference: false, strict };
    for index in 0..1 + random.below(5) {
        if index > 0 {
            push(&mut pieces, ",");
        }
        define_column(random, &mut pieces, &mut scope);
    }
    let without_rowid = random.chance(15) && (scope.has_key || random.chance(90));
    let mut comma_needed = true;
    let mut constraint_count = if random.chance(50) { random.below(4) } else { 0 };
    if without_rowid && !scope.has_key {
        constraint_count += 1;
    }
    for index in 0..constraint_count {
        if index == 0 || comma_needed || random.chance(70) {
            push(&mut pieces, ",");
        }
        let key = without_rowid && !scope.has_key && index + 1 == constraint_count;
        comma_needed = table_constraint(random, &mut pieces, &mut scope, key);
    }
    push(&mut pieces, ")");
    let mut options = Vec::new();
    options.extend(without_rowid.then_some("WITHOUT ROWID"));
    options.extend(strict.then_some("STRICT"));
    if random.chance(50) {
        options.reverse();
    }
    if !options.is_empty() && random.chance(10) {
        push(&mut pieces, ",");
    }
    for (index, option) in options.iter().enumerate() {
        if index > 0 {
            push(&mut pieces, ",");
        }
        words(random, &mut pieces, option);
    }
    if random.chance(20) {
        push(&mut pieces, ";");
    }
    pieces
}

fn define_column(random: &mut Random, pieces: &mut Pieces, scope: &mut Scope) {
    let chosen = loop {
        let candidate = random.pick(NAMES);
        if !scope.columns.iter().any(|known| known.eq_ignore_ascii_case(candidate)) {
            break candidate;
        }
    };
    pieces.push(name(random, chosen));
    if scope.strict || random.chance(80) {
        declared_type(random, pieces, scope.strict);
    }
    let generated = !scope.columns.is_empty() && random.chance(8);
    if generated {
        generated_as(random, pieces, scope);
    }
    let mut has_default = generated;
    for _ in 0..[0, 0, 1, 1, 2, 3][random.below(6)] {
        constraint_name(random, pieces);
        match random.below(22) {
            0..=2 => {
                words(random, pieces, "NOT NULL");
                on_conflict(random, pieces);
            }
            3 => {
                words(random, pieces, "NULL");
                on_conflict(random, pieces);
            }
            4..=6 if !scope.has_key && !generated => {
                scope.has_key = true;
                words(random, pieces, "PRIMARY KEY");
                if random.chance(30) {
                    let order = random.pick(&["ASC", "DESC"]);
                    words(random, pieces, order);
                }
                on_conflict(random, pieces);
                let integer = pieces.iter().any(|piece| piece.eq_ignore_ascii_case("INTEGER"));
                if integer && random.chance(25) {
                    words(random, pieces, "AUTOINCREMENT");
                }
            }
            7 | 8 => {
                words(random, pieces, "UNIQUE");
                on_conflict(random, pieces);
            }
            9..=11 if !has_default => {
                has_default = true;
                default(random, pieces);
            }
            12 | 13 => {
                words(random, pieces, "CHECK");
                push(pieces, "(");
                let columns: Vec<_> = scope.columns.iter().cloned().chain([chosen.to_owned()]).collect();
                expression(random, pieces, &columns, 2);
                push(pieces, ")");
            }
            14 | 15 => {
                words(random, pieces, "COLLATE");
                pieces.push(collation(random));
            }
            16..=18 => {
                scope.has_reference = true;
                words(random, pieces, "REFERENCES");
                references(random, pieces, 1);
            }
            19 if scope.has_reference => deferrable(random, pieces),
            20 => {
                words(random, pieces, "CONSTRAINT");
                let dangling = random.pick(NAMES);
                pieces.push(name(random, dangling));
            }
            _ => {}
        }
    }
    scope.columns.push(chosen.to_owned());
}

fn constraint_name(random: &mut Random, pieces: &mut Pieces) {
    if random.chance(20) {
        words(random, pieces, "CONSTRAINT");
        let chosen = random.pick(NAMES);
        pieces.push(name(random, chosen));
    }
}

fn generated_as(random: &mut Random, pieces: &mut Pieces, scope: &Scope) {
    if random.chance(60) {
        words(random, pieces, "GENERATED ALWAYS");
    }
    words(random, pieces, "AS");
    push(pieces, "(");
    let first = [scope.columns[0].clone()];
    expression(random, pieces, &first, 2);
    push(pieces, ")");
    if random.chance(60) {
        let kind = random.pick(&["STORED", "VIRTUAL"]);
        words(random, pieces, kind);
    }
}

fn on_conflict(random: &mut Random, pieces: &mut Pieces) {
    if random.chance(20) {
        words(random, pieces, "ON CONFLICT");
        let resolution = random.pick(&["ROLLBACK", "ABORT", "FAIL", "IGNORE", "REPLACE"]);
        words(random, pieces, resolution);
    }
}

fn references(random: &mut Random, pieces: &mut Pieces, columns: usize) {
    let parent = random.pick(&["p", "elsewhere", "key", "left", "c d", "it's"]);
    pieces.push(name(random, parent));
    if random.chance(70) {
        push(pieces, "(");
        for index in 0..columns {
            if index > 0 {
                push(pieces, ",");
            }
            let chosen = random.pick(NAMES);
            pieces.push(name(random, chosen));
        }
        push(pieces, ")");
    }
    for _ in 0..[0, 0, 1, 2, 3][random.below(5)] {
        let action = random.pick(&["SET NULL", "SET DEFAULT", "CASCADE", "RESTRICT", "NO ACTION"]);
        match random.below(5) {
            0 => {
                words(random, pieces, "MATCH");
                let kind = random.pick(&["FULL", "SIMPLE", "partial", "'x'"]);
                push(pieces, kind);
                continue;
            }
            1 if random.chance(30) => words(random, pieces, "ON INSERT"),
            1 | 2 => words(random, pieces, "ON UPDATE"),
            _ => words(random, pieces, "ON DELETE"),
        }
        words(random, pieces, action);
    }
    if random.chance(25) {
        deferrable(random, pieces);
    }
}

fn deferrable(random: &mut Random, pieces: &mut Pieces) {
    let kind = random.pick(&["DEFERRABLE", "NOT DEFERRABLE"]);
    words(random, pieces, kind);
    let initially = random.pick(&["", "INITIALLY DEFERRED", "INITIALLY IMMEDIATE"]);
    if !initially.is_empty() {
        words(random, pieces, initially);
    }
}

/// One table constraint, and whether a comma must follow it.
fn table_constraint(random: &mut Random, pieces: &mut Pieces, scope: &mut Scope, key: bool) -> bool {
    constraint_name(random, pieces);
    match if key { 0 } else { random.below(9) } {
        0 if !scope.has_key => {
            scope.has_key = true;
            words(random, pieces, "PRIMARY KEY");
            members(random, pieces, &scope.columns);
            on_conflict(random, pieces);
        }
        0..=3 => {
            words(random, pieces, "UNIQUE");
            members(random, pieces, &scope.columns);
            on_conflict(random, pieces);
        }
        4 | 5 => {
            words(random, pieces, "CHECK");
            push(pieces, "(");
            expression(random, pieces, &scope.columns, 3);
            push(pieces, ")");
            on_conflict(random, pieces);
        }
        6 | 7 => {
            words(random, pieces, "FOREIGN KEY");
            push(pieces, "(");
            let count = 1 + random.below(scope.columns.len().min(2));
            for index in 0..count {
                if index > 0 {
                    push(pieces, ",");
                }
                let chosen = scope.columns[random.below(scope.columns.len())].clone();
                pieces.push(name(random, &chosen));
            }
            push(pieces, ")");
            words(random, pieces, "REFERENCES");
            references(random, pieces, count);
        }
        _ => {
            words(random, pieces, "CONSTRAINT");
            let dangling = random.pick(NAMES);
            pieces.push(name(random, dangling));
        }
    }
    false
}

/// Members that are columns, as PRIMARY KEY and UNIQUE want them.
fn members(random: &mut Random, pieces: &mut Pieces, columns: &[String]) {
    push(pieces, "(");
    for index in 0..1 + random.below(columns.len().min(3)) {
        if index > 0 {
            push(pieces, ",");
        }
        member(random, pieces, columns);
    }
    push(pieces, ")");
}

fn member(random: &mut Random, pieces: &mut Pieces, columns: &[String]) {
    let chosen = columns[random.below(columns.len())].clone();
    let depth = if random.chance(10) { 1 + random.below(2) } else { 0 };
    for _ in 0..depth {
        push(pieces, "(");
    }
    let written = if depth == 0 && random.chance(15) { name(random, &chosen) } else { column(random, &chosen) };
    pieces.push(if written == "current_time" { "\"current_time\"".into() } else { written });
    if random.chance(15) {
        words(random, pieces, "COLLATE");
        pieces.push(collation(random));
    }
    for _ in 0..depth {
        push(pieces, ")");
    }
    if random.chance(10) {
        words(random, pieces, "COLLATE");
        pieces.push(collation(random));
    }
    if random.chance(25) {
        let order = random.pick(&["ASC", "DESC"]);
        words(random, pieces, order);
    }
}

pub fn create_index(random: &mut Random) -> Pieces {
    let columns: Vec<String> =
        ["a", "b", "key", "Größe", "desc", "c d", "it's", "indexed"].into_iter().map(str::to_owned).collect();
    let mut pieces = Pieces::new();
    words(random, &mut pieces, "CREATE");
    if random.chance(30) {
        words(random, &mut pieces, "UNIQUE");
    }
    words(random, &mut pieces, "INDEX");
    if random.chance(15) {
        words(random, &mut pieces, "IF NOT EXISTS");
    }
    if random.chance(10) {
        let schema = name(random, "main");
        pieces.extend([schema, ".".into()]);
    }
    loop {
        let index = random.pick(NAMES);
        let written = name(random, index);
        if written != "if" {
            pieces.push(written);
            break;
        }
    }
    words(random, &mut pieces, "ON");
    let table = name(random, "base");
    pieces.extend([table, "(".into()]);
    for index in 0..1 + random.below(3) {
        if index > 0 {
            push(&mut pieces, ",");
        }
        if random.chance(60) {
            member(random, &mut pieces, &columns);
            continue;
        }
        expression(random, &mut pieces, &columns, 3);
        if random.chance(25) {
            words(random, &mut pieces, "COLLATE");
            pieces.push(collation(random));
        }
        if random.chance(30) {
            let order = random.pick(&["ASC", "DESC"]);
            words(random, &mut pieces, order);
        }
    }
    push(&mut pieces, ")");
    if random.chance(30) {
        words(random, &mut pieces, "WHERE");
        expression(random, &mut pieces, &columns, 3);
    }
    if random.chance(20) {
        push(&mut pieces, ";");
    }
    pieces
}
