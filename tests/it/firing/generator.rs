//! Random worlds: a few tables with foreign keys, triggers over them, and changes to try.
//!
//! Known to differ, and not made: a key that an UPDATE lets meet another one on its way (both databases look row by row,
//! in orders of their own); numbers that a sequence gives and the largest number in the table does not (the runner sets
//! the sequences after each change, as SQLite would count); rows that RESTRICT keeps from being deleted together with
//! the rows of their own table that refer to them: PostgreSQL looks when all of them are gone.

use crate::random::Random;
use std::fmt::Write;

/// What is done to a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Event {
    Insert,
    Update,
    Delete,
}

use Event::{Delete, Insert, Update};

/// A change of a table, by its name without the world's prefix.
pub type Effect = (&'static str, Event);

/// A trigger.
pub struct Trigger {
    pub name: String,
    pub on: Effect,
    pub does: Vec<Effect>,
    pub sql: String,
}

/// A statement to try.
pub struct Change {
    pub sql: String,
    pub does: Vec<Effect>,
}

/// Tables, triggers and changes whose names begin with a prefix of their own.
pub struct World {
    pub prefix: String,
    pub tables: String,
    /// What foreign keys do: the change of a parent, and what it does to the child.
    pub actions: Vec<(Effect, Effect)>,
    pub triggers: Vec<Trigger>,
    pub changes: Vec<Change>,
}

/// The tables with their columns; the first one is the key.
pub const TABLES: &[(&str, &[&str])] = &[
    ("p", &["id", "a", "n", "up"]),
    ("c", &["id", "p", "g", "v"]),
    ("d", &["id", "c", "v"]),
    ("k", &["code", "v", "n"]),
    ("s", &["g", "n", "m"]),
    ("log", &["id", "m", "v"]),
];

fn columns(table: &str) -> &'static [&'static str] {
    TABLES.iter().find(|(name, _)| *name == table).map_or(&[], |(_, columns)| columns)
}

/// Columns that may be set to any small number.
fn free(table: &str) -> &'static [&'static str] {
    match table {
        "p" => &["a", "n"],
        "c" => &["g", "v"],
        "d" => &["v"],
        "k" => &["v", "n"],
        "s" => &["n", "m"],
        _ => &["v"],
    }
}

/// Where the largest number in the table is the last one that it gave.
pub fn is_numbered(table: &str) -> bool {
    matches!(table, "p" | "c" | "d" | "log")
}

impl World {
    pub fn random(number: usize, random: &mut Random) -> World {
        let mut world = World {
            prefix: format!("w{number}_"),
            tables: String::new(),
            actions: Vec::new(),
            triggers: Vec::new(),
            changes: Vec::new(),
        };
        world.make_tables(random);
        let wanted = 1 + random.below(4);
        for at in 0..wanted {
            let trigger = world.trigger(at, random);
            world.triggers.push(trigger);
        }
        for _ in 0..10 {
            let change = world.change(random);
            world.changes.push(change);
        }
        world
    }

    fn key(&mut self, child: &'static str, parent: &'static str, columns: &str, random: &mut Random) -> String {
        if random.chance(25) {
            return String::new();
        }
        let mut key = format!(" REFERENCES {}{parent}({columns})", self.prefix);
        for (event, word) in [(Delete, "DELETE"), (Update, "UPDATE")] {
            match random.below(6) {
                0 | 1 => {
                    write!(key, " ON {word} CASCADE").unwrap();
                    self.actions.push(((parent, event), (child, event)));
                }
                2 => {
                    write!(key, " ON {word} SET NULL").unwrap();
                    self.actions.push(((parent, event), (child, Update)));
                }
                3 if child != parent => {
                    write!(key, " ON {word} RESTRICT").unwrap();
                }
                _ => {}
            }
        }
        key
    }

    fn make_tables(&mut self, random: &mut Random) {
        let up = if random.chance(20) { self.key("p", "p", "id", random) } else { String::new() };
        let (to_p, to_c) = (self.key("c", "p", "id", random), self.key("d", "c", "id", random));
        let w = self.prefix.clone();
        let mut sql = format!(
            "CREATE TABLE {w}p(id INTEGER PRIMARY KEY, a INT, n INT, up INT{up});\n\
             CREATE TABLE {w}c(id INTEGER PRIMARY KEY, p INT{to_p}, g INT, v INT);\n\
             CREATE TABLE {w}d(id INTEGER PRIMARY KEY, c INT{to_c}, v INT);\n\
             CREATE TABLE {w}k(code INT NOT NULL PRIMARY KEY, v INT, n INT);\n\
             CREATE TABLE {w}s(g INT NOT NULL PRIMARY KEY, n INT, m INT);\n\
             CREATE TABLE {w}log(id INTEGER PRIMARY KEY, m TEXT, v INT);\n"
        );
        let up = !up.is_empty();
        for id in 1..=4 {
            let parent = if up && id > 1 { (id - 1).to_string() } else { String::from("NULL") };
            writeln!(sql, "INSERT INTO {w}p VALUES({id},{},{},{parent});", random.below(4), random.below(4)).unwrap();
        }
        for id in 1..=6 {
            let (p, g, v) = (1 + random.below(4), random.below(3), random.below(5));
            writeln!(sql, "INSERT INTO {w}c VALUES({id},{p},{g},{v});").unwrap();
        }
        for id in 1..=4 {
            writeln!(sql, "INSERT INTO {w}d VALUES({id},{},{});", 1 + random.below(6), random.below(4)).unwrap();
        }
        for code in 1..=3 {
            writeln!(sql, "INSERT INTO {w}k VALUES({code},{},{});", random.below(4), random.below(4)).unwrap();
        }
        for g in 0..2 {
            writeln!(sql, "INSERT INTO {w}s VALUES({g},{},0);", random.below(4)).unwrap();
        }
        writeln!(sql, "INSERT INTO {w}log VALUES(1,'first',0);").unwrap();
        self.tables = sql;
    }

    fn trigger(&self, at: usize, random: &mut Random) -> Trigger {
        let table = random.pick(&["p", "c", "c", "d", "k", "s", "log"]);
        let event = random.pick(&[Insert, Update, Delete]);
        let time = random.pick(&["BEFORE", "AFTER", "AFTER"]);
        let name = format!("{}t{at}{}", self.prefix, random.pick(&["", "_a", "_z"]));
        let rows: &[&str] = match event {
            Insert => &["NEW"],
            Update => &["NEW", "OLD"],
            Delete => &["OLD"],
        };
        let w = &self.prefix;
        let word = match event {
            Insert => String::from("INSERT"),
            Delete => String::from("DELETE"),
            Update if random.chance(40) => format!("UPDATE OF {}", random.pick(free(table))),
            Update => String::from("UPDATE"),
        };
        let row = |random: &mut Random| {
            let row = random.pick(rows);
            // the key of a new row is not known yet
            let known = if time == "BEFORE" && row == "NEW" && is_numbered(table) { 1 } else { 0 };
            format!(
                "{row}.{}",
                random.pick(&columns(table)[known..]).replace("m", if table == "log" { "v" } else { "m" })
            )
        };
        let when = match random.below(10) {
            0 => format!(" WHEN {} > {}", row(random), random.below(3)),
            1 => format!(" WHEN {} IS NOT NULL", row(random)),
            2 if event == Update => {
                let column = random.pick(free(table));
                format!(" WHEN OLD.{column} IS NOT NEW.{column}")
            }
            3 => {
                let other = random.pick(&["p", "c", "s", table]);
                format!(" WHEN (SELECT count(*) FROM {w}{other}) > {}", random.below(6))
            }
            _ => String::new(),
        };
        let mut body = String::new();
        let mut does = Vec::new();
        for _ in 0..1 + random.below(2) {
            let (sql, effects) = self.statement(table, event, time, &row, random);
            write!(body, " {sql};").unwrap();
            does.extend(effects);
        }
        let sql = format!("CREATE TRIGGER {name} {time} {word} ON {w}{table}{when} BEGIN{body} END;\n");
        Trigger { name, on: (table, event), does, sql }
    }

    fn statement(
        &self,
        table: &'static str,
        event: Event,
        time: &str,
        row: &dyn Fn(&mut Random) -> String,
        random: &mut Random,
    ) -> (String, Vec<Effect>) {
        let w = &self.prefix;
        let other = random.pick(&["p", "c", "d", "k"]);
        let (value, more) = (row(random), row(random));
        let this = if event == Delete { "OLD" } else { "NEW" };
        let (own_key, free_own) = (columns(table)[0], random.pick(free(table)));
        let (key, set) = (columns(other)[0], random.pick(free(other)));
        let column = random.pick(&columns(table)[1..]).replace("m", if table == "log" { "v" } else { "m" });
        match random.below(22) {
            0 | 1 => (format!("INSERT INTO {w}log(m, v) VALUES('{table}', {value})"), vec![("log", Insert)]),
            2 => (
                format!(
                    "INSERT INTO {w}log(m, v) SELECT 'of', {key} FROM {w}{other} WHERE {set} = {value} ORDER BY {key}"
                ),
                vec![("log", Insert)],
            ),
            3 => (format!("UPDATE {w}s SET n = n + 1 WHERE g = {value}"), vec![("s", Update)]),
            4 => (format!("UPDATE {w}s SET m = {value} WHERE g = {more}"), vec![("s", Update)]),
            5 | 6 => (
                format!(
                    "UPDATE {w}s SET n = (SELECT count(*) FROM {w}{table} WHERE {column} = {this}.{column}) WHERE g = {this}.{column}"
                ),
                vec![("s", Update)],
            ),
            7 | 8 if time == "AFTER" && event != Delete => (
                format!("UPDATE {w}{table} SET {free_own} = {free_own} + 1 WHERE {own_key} = NEW.{own_key}"),
                vec![(table, Update)],
            ),
            9 => (
                format!("UPDATE {w}{table} SET {free_own} = {free_own} + 1 WHERE {column} = {value}"),
                vec![(table, Update)],
            ),
            10 => (format!("UPDATE {w}{other} SET {set} = {value} WHERE {key} = {more}"), vec![(other, Update)]),
            11 => (format!("UPDATE {w}{other} SET {set} = {set} + 1 WHERE {set} > {value}"), vec![(other, Update)]),
            12 => (format!("DELETE FROM {w}{other} WHERE {set} = {value}"), vec![(other, Delete)]),
            13 if event == Delete => (
                format!(
                    "DELETE FROM {w}s WHERE g = OLD.{column} AND {}",
                    match random.below(3) {
                        0 => format!("NOT EXISTS (SELECT 1 FROM {w}{table} WHERE {column} = OLD.{column})"),
                        1 => format!("g NOT IN (SELECT {column} FROM {w}{table} WHERE {column} IS NOT NULL)"),
                        _ => format!("(SELECT 1 FROM {w}{table} WHERE {column} = OLD.{column} LIMIT 1) IS NULL"),
                    }
                ),
                vec![("s", Delete)],
            ),
            14 if table == "log" && event == Insert && time == "AFTER" => (
                format!("DELETE FROM {w}log WHERE id NOT IN (SELECT id FROM {w}log ORDER BY id DESC LIMIT 4)"),
                vec![("log", Delete)],
            ),
            15 => (format!("INSERT OR IGNORE INTO {w}s(g, n) VALUES({value}, 0)"), vec![("s", Insert)]),
            16 => (
                format!(
                    "INSERT INTO {w}s(g, n) SELECT {value}, 1 WHERE {value} IS NOT NULL ON CONFLICT(g) DO UPDATE SET n = n + 1"
                ),
                vec![("s", Insert), ("s", Update)],
            ),
            17 => {
                (format!("INSERT INTO {w}c(p, g, v) VALUES({value}, {}, {more})", random.below(3)), vec![("c", Insert)])
            }
            18 if table == "c" && event != Delete => {
                (format!("INSERT OR IGNORE INTO {w}p(id, a) VALUES(NEW.p, 7)"), vec![("p", Insert)])
            }
            19 => (format!("SELECT RAISE(ABORT, 'no') WHERE {value} > {}", 2 + random.below(3)), vec![]),
            20 => (format!("SELECT RAISE(IGNORE) WHERE {value} = {}", random.below(4)), vec![]),
            21 if table == "p" && event != Insert => match event {
                Delete => (format!("DELETE FROM {w}c WHERE p = OLD.id"), vec![("c", Delete)]),
                _ => (format!("UPDATE {w}c SET p = NEW.id WHERE p = OLD.id"), vec![("c", Update)]),
            },
            _ => (
                format!(
                    "SELECT CASE WHEN (SELECT count(*) FROM {w}{other} WHERE {set} = {value}) > 3 THEN RAISE(ABORT, 'many') END"
                ),
                vec![],
            ),
        }
    }

    fn change(&self, random: &mut Random) -> Change {
        let w = &self.prefix;
        let table = random.pick(&["p", "c", "c", "d", "k", "s", "log"]);
        let (key, set) = (columns(table)[0], random.pick(free(table)));
        let filter = |random: &mut Random| match random.below(4) {
            0 => String::new(),
            1 => format!(" WHERE {key} = {}", 1 + random.below(5)),
            2 => format!(" WHERE {key} > {}", random.below(5)),
            _ => format!(" WHERE {set} = {}", random.below(4)),
        };
        let small =
            |random: &mut Random| if random.chance(8) { String::from("NULL") } else { random.below(5).to_string() };
        match random.below(10) {
            0..=3 => {
                let given = !is_numbered(table) || random.chance(30);
                let first = if given { 0 } else { 1 };
                let mut names: Vec<&str> = columns(table)[first..].to_vec();
                names.retain(|name| *name != "up" && *name != "m");
                let from = 200 + random.below(3) * 50;
                let rows: Vec<String> = (0..1 + random.below(3))
                    .map(|n| {
                        let values = names.iter().map(|name| match *name {
                            name if name == key && table == "s" => (n + random.below(2) * 3).to_string(),
                            name if name == key => (from + n).to_string(),
                            "p" | "c" => (1 + random.below(7)).to_string(),
                            _ => small(random),
                        });
                        format!("({})", values.collect::<Vec<_>>().join(", "))
                    })
                    .collect();
                let names = names.join(", ");
                let mut sql = format!("INSERT INTO {w}{table}({names}) VALUES {}", rows.join(", "));
                let mut does = vec![(table, Insert)];
                if table == "s" && rows.len() == 1 {
                    sql.push_str(random.pick(&[
                        "",
                        " ON CONFLICT(g) DO UPDATE SET n = excluded.n",
                        " ON CONFLICT DO NOTHING",
                    ]));
                    does.push((table, Update));
                }
                Change { sql, does }
            }
            4..=6 => {
                let value = match random.below(3) {
                    0 => format!("{set} + 1"),
                    1 => small(random),
                    _ => format!("{key} % 3"),
                };
                let sql = format!("UPDATE {w}{table} SET {set} = {value}{}", filter(random));
                Change { sql, does: vec![(table, Update)] }
            }
            7 if table == "c" || table == "d" => {
                let (column, to) = (if table == "c" { "p" } else { "c" }, 1 + random.below(6));
                Change {
                    sql: format!("UPDATE {w}{table} SET {column} = {to}{}", filter(random)),
                    does: vec![(table, Update)],
                }
            }
            7 => {
                let sql = format!("UPDATE {w}{table} SET {key} = {key} + 1000{}", filter(random));
                Change { sql, does: vec![(table, Update)] }
            }
            _ => Change { sql: format!("DELETE FROM {w}{table}{}", filter(random)), does: vec![(table, Delete)] },
        }
    }
}
