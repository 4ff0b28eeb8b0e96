//! The oracle: what SQLite itself reads from the same dump.

use rusqlite::config::DbConfig;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Error};

/// A value as SQLite stores it.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Null,
    Integer(i64),
    /// With the text that SQLite prints for it.
    Real(f64, Vec<u8>),
    Text(Vec<u8>),
    Blob(Vec<u8>),
}

/// A table or view and its rows, in no order that means anything.
#[derive(Debug)]
pub struct Table {
    pub name: String,
    pub view: bool,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Value>>,
}

/// Every ordinary table that the dump makes, and every view that SQLite can read.
pub fn tables(dump: &str) -> Result<Vec<Table>, Error> {
    tables_of(&loaded(dump)?)
}

/// The same after these statements, run one by one with foreign keys on; and whether SQLite refused each.
pub fn tables_after(dump: &str, statements: &[String]) -> Result<(Vec<Table>, Vec<bool>), Error> {
    let sqlite = loaded(dump)?;
    sqlite.pragma_update(None, "foreign_keys", true)?;
    let refused = statements.iter().map(|statement| sqlite.execute_batch(statement).is_err()).collect();
    Ok((tables_of(&sqlite)?, refused))
}

/// A database in memory from a dump.
pub fn loaded(dump: &str) -> Result<Connection, Error> {
    let sqlite = Connection::open_in_memory()?;
    // The bundled library switches foreign keys on and double-quoted strings off; the shell that wrote the dump does neither.
    sqlite.pragma_update(None, "foreign_keys", false)?;
    for quirk in [DbConfig::SQLITE_DBCONFIG_DQS_DDL, DbConfig::SQLITE_DBCONFIG_DQS_DML] {
        sqlite.set_db_config(quirk, true)?;
    }
    sqlite.execute_batch(dump)?;
    Ok(sqlite)
}

fn tables_of(sqlite: &Connection) -> Result<Vec<Table>, Error> {
    let names: Vec<(String, bool)> = sqlite
        .prepare(
            "SELECT name, type = 'view' FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'view') \
             AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
        )?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let readable = |found: &Result<Table, Error>, view: bool| !view || found.is_ok();
    let found = names.into_iter().map(|(name, view)| (table(sqlite, name, view), view));
    found.filter(|(found, view)| readable(found, *view)).map(|(found, _)| found).collect()
}

fn table(sqlite: &Connection, name: String, view: bool) -> Result<Table, Error> {
    // table_xinfo, because table_info hides generated columns.
    let columns: Vec<String> = sqlite
        .prepare("SELECT name FROM pragma_table_xinfo(?1) WHERE hidden <> 1")?
        .query_map([&name], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let quoted = |name: &str| format!("\"{}\"", name.replace('"', "\"\""));
    let list: Vec<String> = columns.iter().map(|column| format!("{0}, CAST({0} AS TEXT)", quoted(column))).collect();
    let mut select = sqlite.prepare(&format!("SELECT {} FROM {}", list.join(", "), quoted(&name)))?;
    let mut found = select.query([])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let mut values = Vec::with_capacity(columns.len());
        for at in 0..columns.len() {
            values.push(match row.get_ref(2 * at)? {
                ValueRef::Null => Value::Null,
                ValueRef::Integer(value) => Value::Integer(value),
                ValueRef::Real(value) => Value::Real(value, row.get_ref(2 * at + 1)?.as_bytes()?.to_vec()),
                ValueRef::Text(value) => Value::Text(value.to_vec()),
                ValueRef::Blob(value) => Value::Blob(value.to_vec()),
            });
        }
        rows.push(values);
    }
    Ok(Table { name, view, columns, rows })
}
