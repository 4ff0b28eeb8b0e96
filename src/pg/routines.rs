//! The routines of a load: what the script does more than once. They are made in the target schema, because temporary
//! ones need the right TEMP and stay in the connections of a pooler, and dropped before COMMIT. Their names end in a
//! hash of the script's own key, so that two loads into one schema do not wait for each other.
//!
//! In: SQL with `@attempt@` for the name of the routine `attempt`, `@HOME@` for the schema as a literal, `@INFO@` for the
//! level of messages that only inform. Out: the same with what they stand for.

use super::ident::{Literal, Qualified};
use super::options::Told;
use super::script::Script;
use std::fmt::{Display, Write as _};
use std::io::{self, Write};

/// The routines that every script has.
const ALWAYS: &[&str] = &["alone", "refuse", "attempt", "constraint", "identity", "verify", "make_way"];

/// Their names.
#[derive(Debug, Default)]
pub(super) struct Routines {
    schema: String,
    /// What their names end in.
    end: String,
    level: &'static str,
    /// Those that only this script needs, in the order in which they were made.
    added: Vec<&'static str>,
}

impl Routines {
    /// Routines in this schema, for the script with this key.
    pub fn new(schema: &str, key: &str, told: Told) -> Routines {
        // FNV-1a
        let hash = key.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        let level = match told {
            Told::Everything => "INFO",
            Told::Problems => "DEBUG",
        };
        Routines { schema: schema.to_owned(), end: format!("{hash:08x}"), level, added: Vec::new() }
    }

    /// The name of a routine.
    pub fn name(&self, routine: &str) -> Qualified {
        Qualified::new(self.schema.as_str(), format!("sqlite2pg_{routine}_{}", self.end))
    }

    /// Our own SQL, never what came from a dump.
    pub fn fill(&self, sql: &str) -> String {
        let mut filled = String::new();
        for (n, part) in sql.split('@').enumerate() {
            // writing to a String cannot fail
            let _ = match part {
                sql if n % 2 == 0 => write!(filled, "{sql}"),
                "HOME" => write!(filled, "{}", Literal(&self.schema)),
                "INFO" => write!(filled, "{}", self.level),
                routine => write!(filled, "{}", self.name(routine)),
            };
        }
        filled
    }

    fn drop(&self, routines: &[&str]) -> String {
        let names: Vec<String> = routines.iter().map(|routine| self.name(routine).to_string()).collect();
        format!("DROP ROUTINE {};\n", names.join(", "))
    }
}

impl<W: Write> Script<W> {
    /// Makes a routine that few scripts need, unless it is there.
    pub(super) fn routine(&mut self, name: &'static str, definition: &str) -> io::Result<()> {
        if self.routines.added.contains(&name) {
            return Ok(());
        }
        self.routines.added.push(name);
        self.out.write_all(self.routines.fill(definition).as_bytes())
    }

    /// Calls a procedure.
    pub(super) fn call(&mut self, procedure: &str, arguments: &[&dyn Display]) -> io::Result<()> {
        write!(self.out, "CALL {}(", self.routines.name(procedure))?;
        for (n, argument) in arguments.iter().enumerate() {
            write!(self.out, "{}{argument}", if n == 0 { "" } else { ", " })?;
        }
        self.out.write_all(b");\n")
    }

    /// Drops the routines that only this script needed.
    pub(super) fn drop_added(&mut self) -> io::Result<()> {
        if self.routines.added.is_empty() {
            return Ok(());
        }
        let drop = self.routines.drop(&self.routines.added);
        self.out.write_all(drop.as_bytes())
    }

    /// Drops the others.
    pub(super) fn drop_routines(&mut self, more: &[&str]) -> io::Result<()> {
        let drop = self.routines.drop(&[ALWAYS, more].concat());
        self.out.write_all(drop.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_differ_by_key_and_stay_short() {
        let routines = Routines::new("a b", "k", Told::Everything);
        let other = Routines::new("a b", "l", Told::Problems);
        assert_ne!(routines.name("attempt"), other.name("attempt"));
        assert_eq!(routines.fill("CALL @attempt@('x')"), format!("CALL {}('x')", routines.name("attempt")));
        assert_eq!(other.fill("RAISE @INFO@ '%', @HOME@"), "RAISE DEBUG '%', 'a b'");
        assert!(routines.name("replace_view").name.len() < 63);
    }
}
