//! The helper functions of the script against SQLite itself: seeded arguments, the same answers.
//!
//! `SQLITE2PG_HELPERS` says how many arguments each function is tried with.

use crate::server::{self, server};
use libtest_mimic::{Failed, Trial};
use rusqlite::Connection;
use rusqlite::types::Value;
use sqlite2pg::pg::helpers::{Helper, INSTALL};
use std::collections::{HashMap, HashSet};
use std::fmt::Write;

mod json;
mod numbers;

pub fn trials() -> Vec<Trial> {
    vec![
        server::trial("helpers::dates_are_those_of_sqlite", dates),
        server::trial("helpers::formats_are_those_of_sqlite", numbers::formats),
        server::trial("helpers::json_is_that_of_sqlite", json::documents),
    ]
}

/// xorshift: the same arguments in every run.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % n
    }

    pub(crate) fn of<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len() as u64) as usize]
    }
}

/// Dates and times, right and wrong ones.
fn moment(random: &mut Random) -> String {
    if random.below(12) == 0 {
        return random
            .of(&["", "2024", "2460436.5", " 2460436.75 ", "-1", "24-05-06", "2024-05-06T", "noon", "1e3"])
            .into();
    }
    let year = random.of(&["2024", "2023", "1999", "0000", "0001", "9999", "1582", "-0001", "2000", "1970", "-4712"]);
    let day = if random.below(4) == 0 {
        random.of(&["03-31", "12-31", "01-29", "02-30", "04-31", "00-10", "13-01", "05-00", "05-32"])
    } else {
        ""
    };
    let mut text = match day {
        "" => format!("{year}-{:02}-{:02}", random.below(12) + 1, random.below(28) + 1),
        day => format!("{year}-{day}"),
    };
    if random.below(8) == 0 {
        // a time without a day loses its offset in some modifiers of SQLite, not in others
        return format!(
            "{:02}:{:02}{}",
            random.below(26),
            random.below(62),
            random.of(&["", ":07", ":07.5", ":61", "Z"])
        );
    } else if random.below(4) == 0 {
        return text;
    } else {
        text.push_str(random.of(&[" ", "T", "  ", " T"]));
    }
    write!(text, "{:02}:{:02}", random.below(26), random.below(62)).unwrap();
    if random.below(4) > 0 {
        write!(text, ":{:02}", random.below(62)).unwrap();
        text.push_str(random.of(&["", "", ".5", ".123", ".9996", ".123456", "."]));
    }
    text.push_str(random.of(&["", "", "", "Z", " z", "+02:00", "-05:30", " +14:00", "+15:00", "+1:00"]));
    text
}

fn modifier(random: &mut Random) -> String {
    match random.below(5) {
        0 => random
            .of(&[
                "start of day",
                "start of month",
                "Start of Year",
                "start of week",
                "weekday 0",
                "weekday 3",
                "weekday 7",
                "weekday 6.0",
                "weekday",
                "12:30",
                "-00:30:15",
                "+23:59:59.999",
                "+24:00",
                "+25:00",
                "1:30",
                "",
                "day",
                "+1day",
            ])
            .into(),
        n => format!(
            "{}{}{} {}{}",
            random.of(&["+", "-", ""]),
            random.below(if n == 1 { 100_000 } else { 40 }),
            random.of(&["", "", "", ".5", ".0004"]),
            random.of(&["second", "minute", "hour", "day", "month", "year", "DAY", "week"]),
            random.of(&["", "s"])
        ),
    }
}

fn dates() -> Result<(), Failed> {
    let wanted: usize = std::env::var("SQLITE2PG_HELPERS").map_or(Ok(600), |n| n.parse())?;
    let mut random = Random(20_240_506);
    let form = "%Y-%m-%d %H:%M:%S %f|%j %w %W %s %%|%e %F %g %G %I %k %l %p %P %R %T %u %U %V";
    let sqlite = Connection::open_in_memory()?;
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
    let mut asked = HashSet::new();
    let mut questions = Vec::new();
    while questions.len() < wanted {
        let (sql, pg) = match random.below(6) {
            0 => {
                let unix = format!("{}.{}", random.below(260_000_000_000) as i64 - 5_000_000_000, random.below(10_000));
                (format!("{unix}, 'unixepoch'"), format!("sqlite_instant_of_unix({unix})"))
            }
            1 => {
                let day = format!("{}.{}", random.below(5_400_000), random.below(100_000));
                (day.clone(), format!("sqlite_instant_of_julian({day})"))
            }
            _ => {
                let text = quoted(&moment(&mut random));
                (text.clone(), format!("sqlite_instant({text})"))
            }
        };
        let (mut sql, mut pg) = (sql, pg);
        let modifiers = random.below(3);
        for at in 0..modifiers {
            let modifier = quoted(&modifier(&mut random));
            sql = format!("{sql}, {modifier}");
            let monthly = ["month", "year"].iter().any(|word| modifier.to_lowercase().contains(word));
            pg = match pg.strip_prefix("sqlite_instant(").and_then(|text| text.strip_suffix(')')) {
                Some(text) if monthly => format!("sqlite_modify_text({text}, {modifier})"),
                Some(_) | None if at + 1 < modifiers => format!("sqlite_move({pg}, {modifier})"),
                Some(_) | None => format!("sqlite_modify({pg}, {modifier})"),
            };
        }
        if asked.insert(sql.clone()) {
            questions.push((sql, pg));
        }
    }
    let database = server()?.database()?;
    let mut script = format!("\\pset tuples_only on\n\\pset format unaligned\n{INSTALL}");
    for helper in [
        Helper::Real,
        Helper::InstantOfJulian,
        Helper::InstantOfUnix,
        Helper::Instant,
        Helper::Modify,
        Helper::ModifyText,
        Helper::Move,
        Helper::Strftime,
    ] {
        writeln!(script, "{};", helper.definition("public"))?;
    }
    for (n, (_, pg)) in questions.iter().enumerate() {
        writeln!(script, "SELECT '{n}#' || coalesce(sqlite_strftime('{form}', {pg}), 'NULL');")?;
    }
    let told = database.ask(script.as_bytes());
    let answers = String::from_utf8(told.stdout)?;
    let answers: HashMap<&str, &str> = answers.lines().filter_map(|line| line.split_once('#')).collect();
    let mut differences = Vec::new();
    for (n, (sql, _)) in questions.iter().enumerate() {
        let number = n.to_string();
        let found = answers.get(number.as_str()).copied().unwrap_or("an error");
        let want: Value = sqlite.query_row(&format!("SELECT strftime('{form}', {sql})"), [], |row| row.get(0))?;
        let want = match &want {
            Value::Text(text) => text.as_str(),
            _ => "NULL",
        };
        if found != want {
            differences.push(format!("{sql}\n    sqlite   {want}\n    postgres {found}"));
        }
    }
    println!("helpers: {} dates asked, {} answered otherwise", questions.len(), differences.len());
    assert!(
        differences.is_empty(),
        "{} of {}:\n{}",
        differences.len(),
        questions.len(),
        differences.join("\n") + &server::show(&told.stderr)
    );
    Ok(())
}
