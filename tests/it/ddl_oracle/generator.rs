//! Random CREATE TABLE and CREATE INDEX statements, as pieces of text: every production of parse.y's table and index
//! DDL, mostly in combinations that SQLite accepts.

/// A small xorshift generator: the same seed gives the same statements everywhere.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        // neighbouring seeds must not begin alike
        let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        for _ in 0..8 {
            random.next();
        }
        random
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        ((self.next() >> 11) as usize) % limit
    }

    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }
}

/// Pieces of a statement: tokens, some of them several.
type Pieces = Vec<String>;

fn push(pieces: &mut Pieces, text: &str) {
    pieces.push(text.to_owned());
}

/// Words in the case that chance gives them.
fn words(random: &mut Random, pieces: &mut Pieces, text: &str) {
    let style = random.below(6);
    for word in text.split(' ') {
        pieces.push(match style {
            0 => word.to_lowercase(),
            1 => word.char_indices().map(|(at, c)| if at % 2 == 0 { c } else { c.to_ascii_lowercase() }).collect(),
            _ => word.to_owned(),
        });
    }
}

const NAMES: &[&str] = &[
    "a",
    "b",
    "c1",
    "Größe",
    "key",
    "left",
    "cross",
    "indexed",
    "abort",
    "temp",
    "current_time",
    "generated",
    "always",
    "window",
    "over",
    "filter",
    "desc",
    "asc",
    "like",
    "match",
    "end",
    "row",
    "_x",
    "a$b",
    "名",
    "if",
    "no",
    "rowid_",
    "select",
    "c d",
    "",
    "it's",
    "x\"y",
    "x`y",
    "[z",
    "e]f",
    "check",
    "primary",
    "a--b",
    "a/*b",
    "p(q",
    "p)q",
    "p,q",
    "1st",
    "\n",
    "as",
    "NULL",
    "true",
    "replace",
    "begin",
    "first",
    "nulls",
];

/// Names that need no quotes, though some are keywords.
const BARE: usize = 28;

/// The name in one of the ways that SQLite reads it.
fn name(random: &mut Random, name: &str) -> String {
    let bare = NAMES.iter().position(|known| *known == name).is_none_or(|at| at < BARE)
        || ["true", "replace", "begin", "first", "nulls"].contains(&name);
    loop {
        match random.below(8) {
            0..=2 if bare => return name.to_owned(),
            3 => return format!("\"{}\"", name.replace('"', "\"\"")),
            4 => return format!("`{}`", name.replace('`', "``")),
            5 if !name.contains(']') => return format!("[{name}]"),
            6 => return format!("'{}'", name.replace('\'', "''")),
            _ => {}
        }
    }
}

/// A name in an expression, where a 'string' would be one.
fn column(random: &mut Random, column: &str) -> String {
    loop {
        let written = name(random, column);
        if !written.starts_with('\'') && written != "current_time" {
            return written;
        }
    }
}

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

fn declared_type(random: &mut Random, pieces: &mut Pieces, strict: bool) {
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

fn signed_number(random: &mut Random, pieces: &mut Pieces) {
    if random.chance(25) {
        let sign = random.pick(&["+", "-"]);
        push(pieces, sign);
    }
    let number = random.pick(&["10", "2", "0", "255", "1.5", "1e3", ".5", "0x10", "3."]);
    push(pieces, number);
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

fn default(random: &mut Random, pieces: &mut Pieces) {
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

fn literal(random: &mut Random, pieces: &mut Pieces) {
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

fn collation(random: &mut Random) -> String {
    let collation = random.pick(&["nocase", "binary", "rtrim", "NOCASE"]);
    name(random, collation)
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

/// An expression that may stand anywhere: deterministic, one value, without subqueries.
fn expression(random: &mut Random, pieces: &mut Pieces, columns: &[String], depth: usize) {
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

/// The statement with a piece left out, doubled, or moved next to another one.
pub fn mutate(random: &mut Random, mut pieces: Pieces) -> Pieces {
    let times = if random.chance(80) { 1 } else { 2 };
    for _ in 0..times {
        let at = random.below(pieces.len());
        match random.below(3) {
            0 => {
                pieces.remove(at);
            }
            1 => pieces.insert(at, pieces[at].clone()),
            _ => {
                let piece = pieces.remove(at);
                let place = random.below(pieces.len() + 1);
                pieces.insert(place, piece);
            }
        }
    }
    pieces
}

/// The statement as text, with blanks and comments where SQLite allows them.
pub fn spaced(random: &mut Random, pieces: &[String]) -> String {
    let wild = random.chance(40);
    let mut text = String::new();
    let is_mark = |piece: &str| matches!(piece, "(" | ")" | "," | ";");
    for piece in pieces {
        let may_touch = is_mark(piece) || text.ends_with(['(', ')', ',']);
        if may_touch && random.chance(50) {
        } else if wild && random.chance(30) {
            text.push_str(random.pick(&[
                "\t",
                "\n",
                "\r\n",
                "  ",
                " \x0c ",
                "/* it's; ( */",
                " -- it's; )\n",
                "/**/",
                " /* \" */ ",
            ]));
        } else {
            text.push(' ');
        }
        text.push_str(piece);
    }
    if wild {
        text.push_str(random.pick(&["", " ", "\n", " -- tail", " /* tail", " /* tail */"]));
    }
    text.trim_start().to_owned()
}
