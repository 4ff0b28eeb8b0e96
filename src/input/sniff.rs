//! What was given instead of a dump, by mistake: its name, and what to do.
//!
//! In: the first bytes of the input, decompressed and decoded (64 KiB are plenty, fewer are less certain). Out: a
//! [`Kind`]; its `Display` is the whole advice. A dump of any producer is a [`Kind::Dump`], and so is everything that
//! could be one: the parser then names the very place it does not understand.
//!
//! Binary files tell by their magic bytes. Scripts of other databases tell by statements that SQLite does not have, and
//! only outside of literals and comments: a dump may well contain the text of another dump.

use super::shown::{Shape, is_prompt, shown};
use std::fmt;

/// What the input is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An SQLite dump, or text that could be one.
    Dump,
    /// No bytes, or nothing but blanks.
    Empty,
    /// A directory; told by whoever opens it, not by bytes.
    Directory,
    /// A database file of SQLite 3.
    SqliteDatabase,
    /// A database file of SQLite 2.
    Sqlite2Database,
    /// The write-ahead log of a database.
    WriteAheadLog,
    /// The rollback journal of a database.
    RollbackJournal,
    /// Noise without text, as an encrypted database is.
    Encrypted,
    /// Other binary data.
    Binary,
    /// A script by pg_dump.
    PostgresScript,
    /// pg_dump's custom format.
    PostgresArchive,
    /// A script by mysqldump, mariadb-dump, phpMyAdmin or Adminer.
    MySqlScript,
    /// An archive of files.
    Archive {
        /// What it is called.
        name: &'static str,
        /// The command that writes its one file to standard output.
        command: &'static str,
    },
    /// Compressed by a program whose format is not read here.
    Compressed {
        /// What it is called.
        name: &'static str,
        /// The command that writes the content to standard output.
        command: &'static str,
    },
    /// A script in MySQL's form that a GUI wrote of an SQLite database.
    GuiScript,
    /// A session at the prompt of the sqlite3 shell.
    Session,
    /// What the sqlite3 shell shows in this mode.
    Shown(&'static str),
    /// Rows without SQL.
    Csv,
    /// JSON.
    Json,
    /// HTML or XML.
    Html,
}

impl Kind {
    /// Whether to go on.
    pub fn is_dump(self) -> bool {
        self == Kind::Dump
    }

    /// What it is and what to do with the file called `name`, if it has a name and is not compressed.
    pub fn advice(self, name: Option<&str>) -> String {
        let text = self.to_string();
        match name {
            Some(name) => text.replace("FILE", &shell_word(name)),
            None => text,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Kind::Dump => f.write_str("this is an SQLite dump"),
            Kind::Empty => f.write_str("the input is empty: did the command that should write the dump fail?"),
            Kind::Directory => {
                f.write_str("this is a directory without dumps (*.sql, *.sql.gz, .zst, .xz, .bz2): name the files to convert")
            }
            Kind::SqliteDatabase => {
                f.write_str("this is a SQLite database, not a dump: run  sqlite3 FILE .dump | sqlite2pg")
            }
            Kind::Sqlite2Database => {
                f.write_str("this is a database of SQLite 2, not a dump: run  sqlite FILE .dump | sqlite2pg")
            }
            Kind::WriteAheadLog => f.write_str(
                "this is the write-ahead log of a SQLite database, not a dump: run  sqlite3 FILE .dump | sqlite2pg  on the \
                 database beside it (its name without -wal)",
            ),
            Kind::RollbackJournal => f.write_str(
                "this is the rollback journal of a SQLite database, not a dump: run  sqlite3 FILE .dump | sqlite2pg  on \
                 the database beside it (its name without -journal)",
            ),
            Kind::Encrypted => f.write_str(
                "this is binary data without any text, possibly an encrypted database: open it with its key and write a \
                 dump, for example  sqlcipher FILE \"PRAGMA key='...'\" .dump | sqlite2pg",
            ),
            Kind::Binary => {
                f.write_str("this is binary data, not a dump: sqlite2pg reads the text that  sqlite3 FILE .dump  writes")
            }
            Kind::PostgresScript => {
                f.write_str("this is a script for PostgreSQL already, as pg_dump writes it: load it with  psql -f FILE")
            }
            Kind::PostgresArchive => {
                f.write_str("this is an archive by pg_dump: load it with  pg_restore --dbname=DATABASE FILE")
            }
            Kind::MySqlScript => f.write_str(
                "this is a dump of MySQL or MariaDB, not of SQLite: sqlite2pg does not read it; pgloader converts such a \
                 database",
            ),
            Kind::Archive { name, command } => {
                write!(f, "this is a {name} archive: take the dump out of it first, for example  {command} | sqlite2pg")
            }
            Kind::Compressed { name, command } => {
                write!(f, "this is compressed with {name}, which sqlite2pg does not read: run  {command} | sqlite2pg")
            }
            Kind::GuiScript => f.write_str(
                "this is a script in the form of MySQL, with words of SQLite: if a program wrote it of a SQLite database, \
                 run  sqlite3 app.db .dump | sqlite2pg  on that database",
            ),
            Kind::Session => f.write_str(
                "this is a session at the prompt of the sqlite3 shell, not a dump: run  sqlite3 app.db .dump | sqlite2pg  \
                 or delete the lines that are no SQL: banner, prompts, commands",
            ),
            Kind::Shown(mode) => write!(
                f,
                "these are rows as the sqlite3 shell shows them (.mode {mode}), not a dump: run  sqlite3 app.db .dump | \
                 sqlite2pg  on the database they come from",
            ),
            Kind::Csv => f.write_str(
                "these are rows without SQL (CSV or the like), not a dump: run  sqlite3 app.db .dump | sqlite2pg  on the \
                 database they come from; a CSV file with a first line of names becomes a table by  \
                 sqlite3 new.db '.mode csv' '.import /dev/stdin t' .dump < FILE | sqlite2pg",
            ),
            Kind::Json => f.write_str(
                "this is JSON, not a dump: run  sqlite3 app.db .dump | sqlite2pg  on the database it comes from; an array \
                 becomes a table by  sqlite3 new.db \"CREATE TABLE t AS SELECT value FROM \
                 json_each(readfile('/dev/stdin'))\" .dump < FILE | sqlite2pg",
            ),
            Kind::Html => {
                f.write_str("this is HTML or XML, not a dump: was a page saved instead of the file behind it?")
            }
        }
    }
}

/// A name as a shell takes it.
pub(crate) fn shell_word(name: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/._-+,:@%=".contains(c);
    let dashed = if name.starts_with('-') { "./" } else { "" };
    if name.chars().all(plain) {
        format!("{dashed}{name}")
    } else {
        format!("'{dashed}{}'", name.replace('\'', "'\\''"))
    }
}

const fn archive(name: &'static str, command: &'static str) -> Kind {
    Kind::Archive { name, command }
}

const fn compressed(name: &'static str, command: &'static str) -> Kind {
    Kind::Compressed { name, command }
}

/// Bytes at a place: `(offset, bytes, kind)`. None of them can begin a text.
const MAGIC: &[(usize, &[u8], Kind)] = &[
    (0, b"SQLite format 3\0", Kind::SqliteDatabase),
    (0, b"** This file contains an SQLite 2", Kind::Sqlite2Database),
    (0, b"\x37\x7f\x06\x82", Kind::WriteAheadLog),
    (0, b"\x37\x7f\x06\x83", Kind::WriteAheadLog),
    (0, b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", Kind::RollbackJournal),
    (0, b"PGDMP", Kind::PostgresArchive),
    (0, b"PK\x03\x04", archive("ZIP", "unzip -p FILE")),
    (0, b"PK\x05\x06", archive("ZIP", "unzip -p FILE")),
    (0, b"7z\xbc\xaf\x27\x1c", archive("7z", "7z x -so FILE")),
    (0, b"Rar!\x1a\x07", archive("RAR", "unrar p -inul FILE")),
    (257, b"ustar", archive("tar", "tar -xOf FILE")),
    (0, b"\x04\x22\x4d\x18", compressed("lz4", "lz4 -dc FILE")),
    (0, b"\x1f\x9d", compressed("compress", "zcat FILE")),
    (0, b"LZIP\x01", compressed("lzip", "lzip -dc FILE")),
    (0, b"\x89LZO\0", compressed("lzop", "lzop -dc FILE")),
    (0, b"\x5d\0\0", compressed("lzma", "xz -dc --format=lzma FILE")),
    // content that is compressed twice: the first layer was taken off already
    (0, b"\x1f\x8b\x08", compressed("gzip a second time", "gzip -dc FILE | gzip -dc")),
];

/// How a statement begins that SQLite does not have: `(words, kind)`, in capitals, blanks made one.
const FOREIGN: &[(&str, Kind)] = &[
    ("SET STATEMENT_TIMEOUT", Kind::PostgresScript),
    ("SET LOCK_TIMEOUT", Kind::PostgresScript),
    ("SET IDLE_IN_TRANSACTION", Kind::PostgresScript),
    ("SET CLIENT_ENCODING", Kind::PostgresScript),
    ("SET STANDARD_CONFORMING_STRINGS", Kind::PostgresScript),
    ("SET DEFAULT_TRANSACTION_READ_ONLY", Kind::PostgresScript),
    ("SET DEFAULT_TABLE_ACCESS_METHOD", Kind::PostgresScript),
    ("SET SEARCH_PATH", Kind::PostgresScript),
    ("SELECT PG_CATALOG.", Kind::PostgresScript),
    ("\\RESTRICT ", Kind::PostgresScript),
    ("\\CONNECT ", Kind::PostgresScript),
    ("CREATE EXTENSION ", Kind::PostgresScript),
    ("COPY ", Kind::PostgresScript),
    ("SET NAMES ", Kind::MySqlScript),
    ("SET CHARACTER SET ", Kind::MySqlScript),
    ("SET SQL_MODE", Kind::MySqlScript),
    ("SET FOREIGN_KEY_CHECKS", Kind::MySqlScript),
    ("SET TIME_ZONE", Kind::MySqlScript),
    ("SET AUTOCOMMIT", Kind::MySqlScript),
    ("SET @", Kind::MySqlScript),
    ("LOCK TABLES ", Kind::MySqlScript),
    ("UNLOCK TABLES", Kind::MySqlScript),
    ("CREATE DATABASE ", Kind::MySqlScript),
    ("USE ", Kind::MySqlScript),
];

/// What follows the columns of a CREATE TABLE in MySQL only; blanks beside `)` and `=` are gone.
const TABLE_OPTIONS: &[&str] = &[")ENGINE=", ")TYPE=", ")AUTO_INCREMENT=", ")DEFAULT CHARSET=", ")COLLATE="];

/// A dump of SQLite that begins with one of these is read whatever comes later. No script of [`FOREIGN`] does.
const OPENERS: &[&str] = &["PRAGMA", "BEGIN"];

/// A line that begins with one of these makes a text SQL, whatever noise stands before it.
const VERBS: &[&str] = &[
    "ALTER",
    "ANALYZE",
    "BEGIN",
    "COMMIT",
    "CREATE",
    "DELETE",
    "DROP",
    "END",
    "INSERT",
    "PRAGMA",
    "REPLACE",
    "ROLLBACK",
    "SAVEPOINT",
    "UPDATE",
    "WITH",
];

/// Recognises the input by its beginning.
pub fn sniff(head: &[u8]) -> Kind {
    let start = head.trim_ascii_start();
    let Some(first) = start.first() else { return Kind::Empty };
    if let Some((_, _, kind)) =
        MAGIC.iter().find(|(at, magic, _)| head.get(*at..).is_some_and(|b| b.starts_with(magic)))
    {
        return *kind;
    }
    let outline = Outline::of(head);
    if let Some(kind) = outline.foreign() {
        return kind;
    }
    if is_prompt(start) {
        return Kind::Session;
    }
    if head.split(|b| *b == b'\n').any(begins_with_verb) {
        return Kind::Dump;
    }
    let shape = shown(head);
    match first {
        b'{' => Kind::Json,
        b'[' if is_json_array(start) => Kind::Json,
        b'<' if shape.is_none() => Kind::Html,
        // the separators of that mode are control characters
        _ if is_binary(head) && (shape != Some(Shape::Mode("ascii")) || entropy(head) > NOISE) => {
            if entropy(head) > NOISE { Kind::Encrypted } else { Kind::Binary }
        }
        _ => match shape {
            Some(Shape::Mode(mode)) => Kind::Shown(mode),
            Some(Shape::Rows) => Kind::Csv,
            None => Kind::Dump,
        },
    }
}

/// Whether a statement of SQL begins here.
pub fn begins_with_verb(line: &[u8]) -> bool {
    let line = line.trim_ascii_start();
    let end = line.iter().position(|b| !b.is_ascii_alphabetic()).unwrap_or(line.len());
    let (word, rest) = line.split_at(end);
    VERBS.iter().any(|verb| word.eq_ignore_ascii_case(verb.as_bytes()))
        && matches!(rest.first(), None | Some(b';' | b' ' | b'\t' | b'\r' | b'\n' | b'/'))
}

/// Whether this is the beginning of a word that begins a statement of SQL.
pub fn is_cut_verb(word: &[u8]) -> bool {
    VERBS.iter().any(|verb| verb.as_bytes().get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word)))
}

/// `[` followed by what JSON allows: SQLite's own `[name]` does not begin a statement, but a log line may have it.
fn is_json_array(start: &[u8]) -> bool {
    let inside = start.get(1..).unwrap_or_default().trim_ascii_start();
    matches!(inside.first(), None | Some(b'{' | b'[' | b']' | b'"' | b'-' | b'0'..=b'9'))
}

/// More than one byte in twenty that no text has.
fn is_binary(head: &[u8]) -> bool {
    let sample = head.get(..4096).unwrap_or(head);
    let odd = |b: &&u8| matches!(**b, 0..=8 | 0x0b | 0x0e..=0x1a | 0x1c..=0x1f | 0x7f);
    sample.iter().filter(odd).count() * 20 > sample.len()
}

/// Bits per byte above which there is no text.
const NOISE: f64 = 7.0;

/// Shannon's entropy in bits per byte: 8 for noise, about 5 for text; a page of random bytes has 7.9, half a KiB 7.5.
fn entropy(head: &[u8]) -> f64 {
    let sample = head.get(..4096).unwrap_or(head);
    let mut counts = [0_u32; 256];
    for b in sample {
        counts[usize::from(*b)] += 1;
    }
    let share = |n: &u32| f64::from(*n) / sample.len() as f64;
    counts.iter().filter(|n| **n > 0).map(|n| -share(n) * share(n).log2()).sum()
}

/// The statements of a script without literals, names in quotes and comments, in capitals, blanks made one.
struct Outline {
    statements: Vec<Vec<u8>>,
    /// `/*!40101 ..*/` or `/*M!..*/`, which only MySQL and MariaDB execute, before the first statement.
    conditional: bool,
}

impl Outline {
    fn of(head: &[u8]) -> Outline {
        let mut outline = Outline { statements: Vec::new(), conditional: false };
        let mut statement = Vec::new();
        let mut at = 0;
        while let Some(byte) = head.get(at) {
            let rest = &head[at..];
            let line = || memchr::memchr(b'\n', rest).map_or(rest.len(), |n| n + 1);
            at += match byte {
                // a command of sqlite3 (.dump) is no statement; one of psql (\connect) is
                b'.' if statement.is_empty() => line(),
                b'\\' if statement.is_empty() => {
                    outline.statements.push(rest[..line()].to_ascii_uppercase());
                    line()
                }
                b'-' if rest.starts_with(b"--") => line(),
                b'/' if rest.starts_with(b"/*") => {
                    let conditional = rest.starts_with(b"/*!") || rest.starts_with(b"/*M!");
                    outline.conditional |= conditional && outline.statements.is_empty() && statement.is_empty();
                    memchr::memmem::find(&rest[2..], b"*/").map_or(rest.len(), |n| n + 4)
                }
                b'\'' | b'"' | b'`' => quoted(rest, *byte),
                b'[' => quoted(rest, b']'),
                b';' => {
                    if !statement.is_empty() {
                        outline.statements.push(std::mem::take(&mut statement));
                    }
                    1
                }
                _ => {
                    append(&mut statement, byte.to_ascii_uppercase());
                    1
                }
            };
        }
        if !statement.is_empty() {
            outline.statements.push(statement);
        }
        outline
    }

    fn foreign(&self) -> Option<Kind> {
        let opened = |words: &[u8]| OPENERS.iter().any(|o| words.starts_with(o.as_bytes()));
        if self.statements.first().is_some_and(|s| opened(s)) {
            return None;
        }
        let words = |statement: &Vec<u8>| memchr::memmem::find(statement, b"AUTOINCREMENT").is_some();
        if self.conditional && self.statements.iter().any(words) {
            return Some(Kind::GuiScript);
        }
        if self.conditional {
            return Some(Kind::MySqlScript);
        }
        self.statements.iter().find_map(|statement| {
            let begins = |(words, _): &&(&str, Kind)| statement.starts_with(words.as_bytes());
            let has = |option: &str| memchr::memmem::find(statement, option.as_bytes()).is_some();
            match FOREIGN.iter().find(begins) {
                Some((_, kind)) => Some(*kind),
                None if statement.starts_with(b"CREATE ") && TABLE_OPTIONS.iter().any(|o| has(o)) => {
                    Some(Kind::MySqlScript)
                }
                None => None,
            }
        })
    }
}

/// The length of a quoted piece with its quotes; a doubled quote is two pieces, which comes to the same.
fn quoted(rest: &[u8], end: u8) -> usize {
    memchr::memchr(end, &rest[1..]).map_or(rest.len(), |n| n + 2)
}

fn append(statement: &mut Vec<u8>, byte: u8) {
    let tight = |b: &u8| matches!(b, b')' | b'=');
    if byte.is_ascii_whitespace() {
        if statement.last().is_some_and(|last| *last != b' ' && !tight(last)) {
            statement.push(b' ');
        }
        return;
    }
    if tight(&byte) && statement.last() == Some(&b' ') {
        statement.pop();
    }
    statement.push(byte);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dumps_of_all_producers_are_dumps() {
        for head in [
            "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCOMMIT;\n",
            "PRAGMA foreign_keys=OFF;\r\nBEGIN TRANSACTION;\r\n",
            "/* WARNING: Script requires that SQLITE_DBCONFIG_DEFENSIVE be disabled */\nPRAGMA foreign_keys=OFF;\n",
            ".dbconfig defensive off\nBEGIN;\nPRAGMA writable_schema = on;\n",
            ".dump\nPRAGMA foreign_keys=OFF;\n",
            ".dump",
            "BEGIN TRANSACTION;\nCREATE TABLE \"t\"(a);\n",
            "begin;\ncreate table t(a);\n",
            "PRAGMA defer_foreign_keys=TRUE;",
            "-- SQLite dump (by APSW 3.54.1.0)\n-- SQLite version 3.54.1\n",
            "--\n-- File generated with SQLiteStudio v3.4.4\n--\n-- Text encoding used: System\n--\nPRAGMA foreign_keys = off;",
            "/*\n Navicat Premium Data Transfer\n\n Source Server Type : SQLite\n*/\n\nPRAGMA foreign_keys = false;\n",
            "----\n-- phpLiteAdmin database dump (https://www.phpliteadmin.org/)\n----\nBEGIN TRANSACTION;\n",
            "CREATE TABLE IF NOT EXISTS _cf_KV (\n  key TEXT PRIMARY KEY\n) WITHOUT ROWID;\n",
            "INSERT INTO t VALUES(1,'x');\n",
            "insert into t values(1,'x');\n",
            "INSERT INTO \"t\" (\"a\", \"b\") VALUES (1,\t'x'),\n(2,\t'y');;\n",
            "DROP TABLE IF EXISTS `t`;\nCREATE TABLE `t` (`id` int(11) NOT NULL, `engine` int);\n",
            "CREATE TABLE t(a CHECK(a>0) CHECK(engine=1), engine int DEFAULT (1) /* ) ENGINE=InnoDB */);",
            "UPDATE t SET a=1;\n",
            "Memory Used:    123 (max 456) bytes\nCREATE TABLE t(a);\n",
            "[INFO] dumping ...\nBEGIN TRANSACTION;\n",
            "Loading resources, a, b\nCREATE TABLE t(a,b);\n",
            "INSERT INTO sqlite_master(type,name,tbl_name,rootpage,sql)VALUES('table','d','d',0,'x');",
            "something, that nobody knows\nand; that may be (part of) a dump\n",
            "-- only\n-- comments",
            "C",
        ] {
            assert_eq!(sniff(head.as_bytes()), Kind::Dump, "{head}");
        }
    }

    #[test]
    fn the_text_of_another_dump_inside_a_dump_is_data() {
        let other = "--\n-- PostgreSQL database dump\n--\n\nSET statement_timeout = 0;\nSET client_encoding = ''UTF8'';\n\
                     COPY t (a) FROM stdin;\n\\connect x\n/*!40101 SET NAMES utf8 */;\nLOCK TABLES `t` WRITE;\n) ENGINE=InnoDB;\n";
        for dump in [
            format!("PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nINSERT INTO t VALUES('{other}');\n"),
            format!("INSERT INTO t VALUES('{other}');\n"),
            format!("CREATE TABLE t(a DEFAULT '{other}', \"{other}\", `b`, [{other}]);\n"),
            "CREATE TABLE t(a -- ) ENGINE=InnoDB\n);\n-- SET NAMES utf8;\n/* USE x; */".into(),
            // a value that hides its end from a simple reader, after which the data looks like statements
            "PRAGMA foreign_keys=OFF;\nINSERT INTO \"a\"b\" VALUES(1,';\nSET NAMES utf8;');".into(),
            "-- PostgreSQL database dump, converted by hand\nCREATE TABLE t(a);".into(),
            "PRAGMA synchronous = OFF;\n/*!40101 SET NAMES utf8 */;\nBEGIN TRANSACTION;\n".into(),
        ] {
            assert_eq!(sniff(dump.as_bytes()), Kind::Dump, "{dump}");
        }
    }

    #[test]
    fn other_files_are_named() {
        let tar = [b"dump.sql\0".as_slice(), &[0; 248], b"ustar\0"].concat();
        for (head, want) in [
            (b"".as_slice(), "empty"),
            (b" \r\n\t", "empty"),
            (b"SQLite format 3\0\x10\0\x01\x01", "run  sqlite3 FILE .dump | sqlite2pg"),
            (b"** This file contains an SQLite 2.1 database **\0", "SQLite 2"),
            (b"\x37\x7f\x06\x82\0\x2d\xe2\x18", "write-ahead log"),
            (b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7\0\0", "rollback journal"),
            (b"PGDMP\x01\x0e", "pg_restore"),
            (b"PK\x03\x04\x14\0", "unzip -p"),
            (b"7z\xbc\xaf\x27\x1c\0\x04", "7z archive"),
            (&tar, "tar -xOf"),
            (b"\x04\x22\x4d\x18\x64\x40", "lz4 -dc"),
            (b"\x1f\x8b\x08\0", "second time"),
            (b"id,name\n1,Ann\n2,Bob\n", "rows without SQL"),
            (b"1|Ann|2.5\n2|Bob|\n", ".mode list"),
            (b"id  n\n--  -\n1   a\n", ".mode column"),
            (b"SQLite version 3.40.1 2022\nsqlite> .dump\nBEGIN;\n", "session"),
            (
                b"/*!40101 SET NAMES  */;\nCREATE TABLE \"t\" (\"id\" INTEGER PRIMARY KEY AUTOINCREMENT);\n",
                "words of SQLite",
            ),
            (b"\"a;b\",c\r\n1,2\r\n", "rows without SQL"),
            (b"[{\"id\":1},\n{\"id\":2}]\n", "JSON"),
            (b"{\"rows\": []}", "JSON"),
            (b"<!DOCTYPE html>\n<html><body>404</body></html>", "HTML"),
            (b"\n<?xml version=\"1.0\"?>\n", "HTML or XML"),
            (b"\x7fELF\x02\x01\x01\0\0\0\0\0", "binary data, not a dump"),
            (b"\0\0\0\0\0\0\0\0", "binary data, not a dump"),
        ] {
            let kind = sniff(head);
            assert!(!kind.is_dump(), "{head:?}");
            assert!(kind.to_string().contains(want), "{kind}, expected {want}");
        }
    }

    #[test]
    fn scripts_of_other_databases_are_named() {
        for (head, want) in [
            (
                "--\n-- PostgreSQL database dump\n--\n\n-- Dumped from database version 16.1\n\nSET statement_timeout = 0;\n",
                Kind::PostgresScript,
            ),
            ("--\n-- PostgreSQL database dump\n--\n\n\\restrict abc\n\n", Kind::PostgresScript),
            ("SELECT pg_catalog.set_config('search_path', '', false);\n", Kind::PostgresScript),
            ("CREATE TABLE public.t (a integer);\nCOPY public.t (a) FROM stdin;\n1\n", Kind::PostgresScript),
            ("-- PostgreSQL database cluster dump\nSET default_transaction_read_only = off;", Kind::PostgresScript),
            ("-- MySQL dump 10.13\n--\n/*!40101 SET NAMES utf8 */;\n", Kind::MySqlScript),
            ("/*M!999999\\- enable the sandbox mode */ \n-- MariaDB dump 10.19\n", Kind::MySqlScript),
            (
                "-- phpMyAdmin SQL Dump\n\nSET SQL_MODE = \"NO_AUTO_VALUE_ON_ZERO\";\nSTART TRANSACTION;",
                Kind::MySqlScript,
            ),
            ("-- Adminer 4.8.1 MySQL 8.0 dump\nSET NAMES utf8;\nSET time_zone = '+00:00';", Kind::MySqlScript),
            ("CREATE TABLE `t` (\n  `a` int(11)\n)\nENGINE = InnoDB DEFAULT CHARSET=utf8;", Kind::MySqlScript),
            ("DROP TABLE IF EXISTS `t`;\ncreate table `t` (`a` int) engine=MyISAM;", Kind::MySqlScript),
            ("LOCK TABLES `t` WRITE;\nINSERT INTO `t` VALUES (1);\n", Kind::MySqlScript),
        ] {
            assert_eq!(sniff(head.as_bytes()), want, "{head}");
        }
    }

    #[test]
    fn advice_names_the_file() {
        for (name, want) in [
            (None, "run  sqlite3 FILE .dump | sqlite2pg"),
            (Some("app.db"), "run  sqlite3 app.db .dump | sqlite2pg"),
            (Some("it's mine.db"), "run  sqlite3 'it'\\''s mine.db' .dump | sqlite2pg"),
            (Some("-x.db"), "run  sqlite3 ./-x.db .dump | sqlite2pg"),
        ] {
            let advice = Kind::SqliteDatabase.advice(name);
            assert!(advice.ends_with(want), "{advice}");
        }
    }

    #[test]
    fn noise_may_be_an_encrypted_database() {
        let mut state = 7_u64;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as u8
        })
        .take(4096)
        .collect();
        for length in [512, 1024, 4096] {
            assert_eq!(sniff(&noise[..length]), Kind::Encrypted, "{length}: {}", entropy(&noise[..length]));
        }
    }

    #[test]
    fn every_cut_of_a_dump_is_a_dump() {
        let dump = "-- x, y\n/* WARNING: z */\n.dbconfig defensive off\nPRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n\
                    CREATE TABLE t(a,b DEFAULT 'SET NAMES utf8;');\nINSERT INTO t VALUES(1,'USE x;');\n";
        for cut in 1..dump.len() {
            assert_eq!(sniff(&dump.as_bytes()[..cut]), Kind::Dump, "{}", &dump[..cut]);
        }
    }
}
