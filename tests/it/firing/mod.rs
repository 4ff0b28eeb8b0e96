//! Random triggers through the whole pipe: random changes, of several rows a statement, leave the same rows in every
//! table of PostgreSQL as in SQLite (foreign keys on, recursive triggers off), or a warning names a trigger that the
//! change fires.
//!
//! `SQLITE2PG_TRIGGERS` sets how many worlds are made, `SQLITE2PG_TRIGGERS_SEED` where they begin. Triggers that the
//! report calls lost are dropped in SQLite, too. [`generator`] says what is known to differ and is not made.

mod generator;

use crate::cases::filter;
use crate::oracle;
use crate::random::Random;
use crate::server::{self, server, show};
use generator::{Change, Effect, TABLES, World, is_numbered};
use libtest_mimic::{Failed, Trial};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::fmt::Write;

/// Worlds of a run that nobody asked for more.
const DEFAULT_WORLDS: usize = 40;

/// Worlds in one dump.
const TOGETHER: usize = 40;

/// Of the differences, as many are shown.
const SHOWN: usize = 20;

pub fn trials() -> Vec<Trial> {
    vec![server::trial("firing::random_changes_leave_sqlites_rows", random_triggers)]
}

#[derive(Default)]
struct Count {
    worlds: usize,
    triggers: usize,
    lost: usize,
    warned: usize,
    changes: usize,
    /// Differences of a change that fires a trigger of which a warning tells.
    named: usize,
    wrong: Vec<String>,
}

fn number(name: &str, default: usize) -> usize {
    std::env::var(name).ok().and_then(|n| n.parse().ok()).unwrap_or(default)
}

fn random_triggers() -> Result<(), Failed> {
    let (wanted, mut seed) = (number("SQLITE2PG_TRIGGERS", DEFAULT_WORLDS), number("SQLITE2PG_TRIGGERS_SEED", 1));
    let mut count = Count::default();
    while count.worlds < wanted {
        one_dump(seed as u64, TOGETHER.min(wanted - count.worlds), &mut count)
            .map_err(|error| format!("seed {seed}: {error:?}"))?;
        seed += 1;
    }
    let Count { worlds, triggers, lost, warned, changes, named, wrong } = count;
    println!(
        "worlds {worlds}, triggers {triggers}, lost {lost}, warned {warned}, changes {changes}, differ and named {named}, \
         wrong {}",
        wrong.len()
    );
    // Were most of them lost or told about, nothing would have been compared.
    assert!(lost * 2 < triggers, "{lost} of {triggers} triggers are lost");
    if wrong.is_empty() { Ok(()) } else { Err(wrong[..wrong.len().min(SHOWN)].join("\n").into()) }
}

/// The names of the triggers of which the report tells with this code. The screen gathers them.
fn named(report: &serde_json::Value, code: &str) -> BTreeSet<String> {
    let told = report["files"][0]["diagnostics"].as_array().into_iter().flatten();
    let of_code = told.filter(|told| told["code"] == code);
    of_code.filter_map(|told| Some(told["object"].as_str()?.to_owned())).collect()
}

fn one_dump(seed: u64, wanted: usize, count: &mut Count) -> Result<(), Failed> {
    let random = &mut Random::new(seed);
    let worlds: Vec<World> = (0..wanted).map(|number| World::random(number, random)).collect();
    let mut dump = String::from("PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n");
    worlds.iter().for_each(|world| dump.push_str(&world.tables));
    worlds.iter().flat_map(|world| &world.triggers).for_each(|trigger| dump.push_str(&trigger.sql));
    dump.push_str("COMMIT;\n");
    if let Ok(path) = std::env::var("SQLITE2PG_TRIGGERS_DUMP") {
        std::fs::write(path, &dump)?;
    }
    let folder = tempfile::tempdir()?;
    let report = folder.path().join("report.json");
    let converted = filter(&["--report".as_ref(), report.as_os_str()], dump.as_bytes());
    let report: serde_json::Value = serde_json::from_slice(&std::fs::read(&report)?)?;
    let said = show(&converted.stderr);
    assert!(matches!(converted.status.code(), Some(0 | 1)), "{said}");
    let database = server()?.database()?;
    let loaded = database.run(&converted.stdout);
    if !loaded.status.success() {
        count.wrong.push(format!("seed {seed}: psql said:\n{}", show(&loaded.stderr)));
    }
    let sqlite = oracle::loaded(&dump)?;
    sqlite.pragma_update(None, "foreign_keys", true)?;
    let (lost, warned) = (named(&report, "trigger.untranslated"), named(&report, "trigger.order"));
    for name in &lost {
        sqlite.execute_batch(&format!("DROP TRIGGER {name}"))?;
    }
    let mut script = String::new();
    for world in &worlds {
        for change in &world.changes {
            let (count_on, rows) = (count_on(world), rows(world));
            write!(
                script,
                "{};\n\\echo @ :ERROR :LAST_ERROR_MESSAGE\n{count_on}SELECT x FROM ({rows}) r ORDER BY x COLLATE \"C\";\n",
                change.sql
            )?;
        }
    }
    let quiet = "\\set QUIET on\n\\pset format unaligned\n\\pset tuples_only on\n";
    let answer = show(&database.ask(format!("{quiet}{script}").as_bytes()).stdout);
    let mut answers = answer.split("@ ").skip(1);
    count.worlds += worlds.len();
    count.lost += lost.len();
    count.warned += warned.len();
    for world in &worlds {
        count.triggers += world.triggers.len();
        let mut same = true;
        let mut tried = String::new();
        for change in &world.changes {
            let answer = answers.next().unwrap_or_default();
            if !same {
                continue;
            }
            count.changes += 1;
            let (told, state) = answer.split_once('\n').unwrap_or_default();
            let refused = sqlite.execute_batch(&change.sql).err();
            let expected = state_of(&sqlite, &rows(world))?;
            let found: Vec<&str> = state.lines().filter(|line| !line.is_empty()).collect();
            writeln!(tried, "    {};", change.sql)?;
            same = refused.is_some() == told.starts_with("true") && expected == found;
            if same {
                continue;
            }
            if fired(world, change).iter().any(|name| warned.contains(*name)) {
                count.named += 1;
                continue;
            }
            let only =
                |a: &[String], b: &[String]| a.iter().filter(|line| !b.contains(line)).cloned().collect::<Vec<_>>();
            let found: Vec<String> = found.into_iter().map(str::to_owned).collect();
            let triggers: String =
                world.triggers.iter().filter(|trigger| !lost.contains(&trigger.name)).map(|t| t.sql.as_str()).collect();
            count.wrong.push(format!(
                "seed {seed}, {}: SQLite {refused:?}, PostgreSQL {told}\n  only in SQLite {:?}\n  only in PostgreSQL {:?}\n\
                 {}{triggers}{tried}",
                world.prefix,
                only(&expected, &found),
                only(&found, &expected),
                world.tables,
            ));
        }
    }
    Ok(())
}

/// A query for all rows of a world, one text each.
fn rows(world: &World) -> String {
    let of = |(table, columns): &(&str, &[&str])| {
        let values: Vec<String> = columns.iter().map(|name| format!("coalesce(CAST({name} AS TEXT), '~')")).collect();
        format!("SELECT '{table} ' || {} AS x FROM {}{table}", values.join(" || ' ' || "), world.prefix)
    };
    TABLES.iter().map(of).collect::<Vec<_>>().join(" UNION ALL ")
}

fn state_of(sqlite: &Connection, rows: &str) -> Result<Vec<String>, Failed> {
    let mut found: Vec<String> = sqlite.prepare(rows)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    found.sort();
    Ok(found)
}

/// SQLite goes on behind the largest number of a table, a sequence behind the last one that it gave.
fn count_on(world: &World) -> String {
    let of = |table: &str| {
        let name = format!("{}{table}", world.prefix);
        format!(
            "SELECT setval(pg_get_serial_sequence('{name}', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM {name}), false) \\g /dev/null\n"
        )
    };
    TABLES.iter().filter(|(table, _)| is_numbered(table)).map(|(table, _)| of(table)).collect()
}

/// The triggers that a change fires, through others and foreign keys, too.
fn fired<'w>(world: &'w World, change: &Change) -> Vec<&'w str> {
    let mut effects: Vec<Effect> = change.does.clone();
    let mut names = Vec::new();
    let mut at = 0;
    while at < effects.len() {
        let effect = effects[at];
        at += 1;
        let mut add = |effect: &Effect| {
            if !effects.contains(effect) {
                effects.push(*effect);
            }
        };
        world.actions.iter().filter(|(parent, _)| *parent == effect).for_each(|(_, child)| add(child));
        for trigger in world.triggers.iter().filter(|trigger| trigger.on == effect) {
            names.push(trigger.name.as_str());
            trigger.does.iter().for_each(&mut add);
        }
    }
    names
}
