//! Seeded chance: mutations of inputs, and dumps with values of all sorts under types of all sorts.

use std::fmt::Write;

/// A generator (xorshift) whose numbers follow from its seed: every run asks the same.
pub struct Random(u64);

impl Random {
    /// Neighbouring seeds do not begin alike.
    pub fn new(seed: u64) -> Random {
        let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x2545_F491_4F6C_DD1D | 1);
        for _ in 0..8 {
            random.next();
        }
        random
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub fn below(&mut self, n: usize) -> usize {
        (self.next() >> 33) as usize % n.max(1)
    }

    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }
}

/// Pieces that change what a dump or a script means.
const PIECES: &[&str] = &[
    "'",
    "\"",
    "`",
    "[",
    "]",
    ";",
    "--",
    "/*",
    "*/",
    "\\",
    "\\.",
    "\n\\.\n",
    "\\!",
    "\r",
    "\n",
    "\t",
    "\0",
    ":",
    ":x",
    "$$",
    "$sqlite2pg$",
    "(",
    ")",
    ",",
    "NULL",
    "X'",
    "unistr('",
    "replace(",
    "char(10)",
    "||",
    "1e999",
    "-",
    ".",
    "9223372036854775808",
    "CREATE TABLE ",
    "CREATE VIEW v AS ",
    "CREATE TRIGGER ",
    "INSERT INTO ",
    " VALUES(",
    "BEGIN;",
    "COMMIT;",
    "ROLLBACK;",
    "END;",
    "DEFAULT ",
    "CHECK(",
    "PRIMARY KEY",
    "REFERENCES ",
    "COLLATE ",
    "é",
    "\u{202e}",
    "Error: near line 1: ",
    ".dump\n",
    "PRAGMA foreign_keys=OFF;",
    "sqlite_sequence",
    "IF NOT EXISTS ",
    "WITHOUT ROWID",
];

/// Changes an input in one to four places: a byte, a piece, a stretch taken out, doubled or taken from another input.
pub fn mutate(input: &mut Vec<u8>, random: &mut Random, others: &[Vec<u8>]) {
    for _ in 0..=random.below(4) {
        let at = random.below(input.len() + 1);
        let to = (at + random.below(40)).min(input.len());
        match random.below(8) {
            0 if at < input.len() => input[at] = random.below(256) as u8,
            1 if at < input.len() => input[at] ^= 1 << random.below(8),
            2 => drop(input.drain(at..to)),
            3 => input.truncate(at),
            4 => {
                let again = input[at..to].to_vec();
                input.splice(at..at, again);
            }
            5 => {
                let other = &others[random.below(others.len())];
                let from = random.below(other.len() + 1);
                let until = (from + random.below(200)).min(other.len());
                input.splice(at..at, other[from..until].iter().copied());
            }
            _ => {
                let piece = random.pick(PIECES);
                input.splice(at..at, piece.bytes());
            }
        }
    }
}

const TYPES: &[&str] = &[
    "",
    "INTEGER",
    "BIGINT",
    "SMALLINT",
    "INT",
    "BOOLEAN",
    "REAL",
    "DOUBLE",
    "DECIMAL(10,2)",
    "NUMERIC",
    "NUMERIC(5,0)",
    "TEXT",
    "VARCHAR(5)",
    "CHAR(3)",
    "BLOB",
    "DATE",
    "DATETIME",
    "TIMESTAMP",
    "TIME",
    "JSON",
    "UUID",
    "STRING",
];

/// Literals by sort: a column takes nearly all its values from one.
const VALUES: &[&[&str]] = &[
    &["0", "1"],
    &["0", "-1", "32767", "32768", "-32768", "2147483647", "2147483648", "9223372036854775807", "-9223372036854775808"],
    &["0.0", "1.5", "0.1", "1e300", "-1e-300", "1e999", "-1e999", "123456789012345.0", "100000.0"],
    &["1.25", "99999999.99", "12345678.9", "0.005", "-0.01", "1e2", "100.0", "3"],
    &["''", "'a'", "'it''s'", "'\\'", "'\\N'", "'\\.'", "'a\tb'", "'a\nb'", "'a\rb'", "'é😀'", "' x '", "'abcdef'"],
    &["'true'", "'false'", "'t'", "'f'", "'yes'", "'no'", "'TRUE'", "'on'"],
    &["X''", "X'00ff'", "X'61'", "X'5c2e'"],
    &["'2024-02-29'", "'1999-12-31'", "'0001-01-01'", "'9999-12-31'", "'2023-02-29'", "'now'"],
    &["'2024-05-06 07:08:09'", "'2024-05-06T07:08:09'", "'2024-05-06 07:08'", "'2024-05-06 07:08:09.123456'"],
    &["'2024-05-06 07:08:09Z'", "'2024-05-06T07:08:09+02:00'", "'2024-05-06 07:08:09.1234567'"],
    &["'07:08:09'", "'23:59:59.999'", "'24:00:00'", "'7:8'"],
    &["1714979289", "1714979289123", "1600000000", "2460437.5", "2440587.5", "2024"],
    &["'{}'", "'[1, 2]'", "'{\"a\": 1.50}'", "'null'", "'{\"a\":1,\"a\":2}'", "'\"\\u0000\"'", "'{'", "'1e400'"],
    &[
        "'6ba7b810-9dad-11d1-80b4-00c04fd430c8'",
        "'6BA7B8109DAD11D180B400C04FD430C8'",
        "X'6ba7b8109dad11d180b400c04fd430c8'",
    ],
    &["'1'", "'1.5'", "'007'", "'1e3'", "' 1'", "'0x10'", "'+1'", "'-0'"],
    &["replace('a\\nb','\\n',char(10))", "char(9)||'x'", "'a'||char(13)||char(10)"],
];

/// A dump of one table: types, and values that mostly, but not always, suit each other.
pub fn typed(random: &mut Random) -> String {
    let columns = 1 + random.below(6);
    let sorts: Vec<usize> = (0..columns).map(|_| random.below(VALUES.len())).collect();
    let mut dump = String::from("PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE t(");
    for at in 0..columns {
        let comma = if at > 0 { ", " } else { "" };
        write!(dump, "{comma}c{at} {}", random.pick(TYPES)).unwrap();
    }
    dump.push_str(");\n");
    for _ in 0..random.below(12) {
        dump.push_str("INSERT INTO t VALUES(");
        for (at, sort) in sorts.iter().enumerate() {
            let sort = if random.below(25) == 0 { random.below(VALUES.len()) } else { *sort };
            let value = if random.below(8) == 0 { "NULL" } else { random.pick(VALUES[sort]) };
            write!(dump, "{}{value}", if at > 0 { "," } else { "" }).unwrap();
        }
        dump.push_str(");\n");
    }
    dump.push_str("COMMIT;\n");
    dump
}
