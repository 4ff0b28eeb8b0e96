//! Names and literals as PostgreSQL reads them (postgresql.org/docs/current/sql-syntax-lexical.html).
//!
//! Every name of the output goes through here: quoted always, at most 63 bytes, unique in its scope, never the name of
//! a system column. Every text that came from the dump and stands outside COPY data is a literal made here.

use std::collections::{HashMap, HashSet};
use std::fmt;

/// NAMEDATALEN - 1 of a stock server.
pub const MAX_BYTES: usize = 63;

/// MaxHeapAttributeNumber: the columns that a table can have.
pub const MAX_COLUMNS: usize = 1_600;

/// Up to this number the least that is free is looked for.
const SMALL: usize = 9;

/// How much of a name stays in front of any number.
const NUMBERED: usize = 40;

/// Columns that every table has already.
const SYSTEM_COLUMNS: [&str; 6] = ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"];

/// Prints a name in double quotes, quotes inside doubled.
pub struct Ident<'a>(pub &'a str);

impl fmt::Display for Ident<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        quoted(f, self.0, '"')
    }
}

/// Prints a comma-separated list of quoted names.
pub struct Idents<'a, T>(pub &'a [T]);

impl<T: AsRef<str>> fmt::Display for Idents<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, name) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str(", ")?;
            }
            write!(f, "{}", Ident(name.as_ref()))?;
        }
        Ok(())
    }
}

/// Prints a string literal. A backslash makes it `E'..'` with backslashes doubled, which reads the same whatever
/// `standard_conforming_strings` is; the blank in front keeps the `E` from joining a word.
pub struct Literal<'a>(pub &'a str);

impl fmt::Display for Literal<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.contains('\\') {
            f.write_str(" E")?;
            return quoted(f, &self.0.replace('\\', "\\\\"), '\'');
        }
        quoted(f, self.0, '\'')
    }
}

fn quoted(f: &mut fmt::Formatter<'_>, text: &str, quote: char) -> fmt::Result {
    use fmt::Write as _;
    f.write_char(quote)?;
    for c in text.chars() {
        if c == quote {
            f.write_char(c)?;
        }
        f.write_char(c)?;
    }
    f.write_char(quote)
}

/// A dollar-quoted body with a tag that does not occur in it.
pub fn dollar_quoted(body: &str) -> String {
    let mut tag = String::from("$sqlite2pg$");
    let mut n = 0;
    while body.contains(&tag) {
        n += 1;
        tag = format!("$sqlite2pg{n}$");
    }
    format!("{tag}{body}{tag}")
}

/// A schema-qualified name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Qualified {
    /// The schema.
    pub schema: String,
    /// The name in it.
    pub name: String,
}

impl Qualified {
    /// `schema.name`.
    pub fn new(schema: impl Into<String>, name: impl Into<String>) -> Self {
        Qualified { schema: schema.into(), name: name.into() }
    }
}

impl fmt::Display for Qualified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", Ident(&self.schema), Ident(&self.name))
    }
}

/// The names already given in one scope: the relations of a schema, the columns of a table, the constraints of a table.
#[derive(Debug, Default, Clone)]
pub struct Names {
    taken: HashSet<String>,
    /// The last number behind names that begin so: thousands of constraints without a name have one name.
    numbers: HashMap<String, usize>,
    /// Names that objects of the dump will ask for.
    reserved: HashSet<String>,
}

/// What became of a wanted name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The name to use.
    pub name: String,
    /// It is not the one that was wanted.
    pub changed: bool,
}

impl Names {
    /// A scope for the columns of a table: the system columns are taken.
    pub fn columns() -> Self {
        Names { taken: SYSTEM_COLUMNS.map(String::from).into(), ..Names::default() }
    }

    /// Gives `wanted`, or where it is empty, too long or taken, the nearest name that is free.
    ///
    /// A name that is too long is cut where PostgreSQL itself cuts it, so that statements which spell it out still find
    /// it. One that is taken ends in a number; if it was cut, in a hash of the whole, which is the same in every run.
    pub fn give(&mut self, wanted: &str) -> Given {
        self.nearest(wanted, &HashSet::new())
    }

    /// The same for an object that has no name in the dump: those that have one go first.
    pub fn give_made(&mut self, wanted: &str) -> String {
        let reserved = std::mem::take(&mut self.reserved);
        let given = self.nearest(wanted, &reserved);
        self.reserved = reserved;
        given.name
    }

    /// An object of the dump will ask for this name.
    pub fn reserve(&mut self, wanted: &str) {
        self.reserved.insert(cut(&clean(wanted), MAX_BYTES).to_owned());
    }

    fn nearest(&mut self, wanted: &str, reserved: &HashSet<String>) -> Given {
        let base = if wanted.is_empty() { String::from("unnamed") } else { clean(wanted) };
        let mut name = cut(&base, MAX_BYTES).to_owned();
        let mut n = 1;
        while reserved.contains(&name) || !self.taken.insert(name.clone()) {
            n += 1;
            if n > SMALL {
                // names that differ behind the place of the number have their numbers in common
                let number = self.numbers.entry(cut(&base, NUMBERED).to_owned()).or_insert(SMALL);
                *number += 1;
                n = *number;
            }
            let tail = match (base.len() > MAX_BYTES, n) {
                (true, 2) => format!("_{:08x}", fnv(wanted)),
                (true, _) | (false, _) => format!("_{n}"),
            };
            name = cut(&base, MAX_BYTES - tail.len()).to_owned() + &tail;
        }
        Given { changed: name != wanted, name }
    }

    /// Marks a name as taken.
    pub fn take(&mut self, name: &str) {
        self.taken.insert(name.to_owned());
    }

    /// Whether the name is taken.
    pub fn contains(&self, name: &str) -> bool {
        self.taken.contains(name)
    }
}

/// The name that PostgreSQL itself gives to what belongs to a column: `table_column_seq`, both shortened, the longer one
/// first, until all of it fits (makeObjectName of src/backend/commands/indexcmds.c).
pub fn of_column(table: &str, column: &str, label: &str) -> String {
    let room = MAX_BYTES - label.len() - 2;
    let (mut first, mut second) = (table.len(), column.len());
    while first + second > room {
        if first > second { first -= 1 } else { second -= 1 }
    }
    format!("{}_{}_{label}", cut(table, first), cut(column, second))
}

/// NUL cannot stand in a name (SQLite cannot hold one in a name either, but a stream can).
fn clean(name: &str) -> String {
    name.chars().filter(|c| *c != '\0').collect()
}

/// The longest prefix of at most `bytes` bytes that ends at a character.
fn cut(text: &str, bytes: usize) -> &str {
    &text[..text.floor_char_boundary(bytes)]
}

/// FNV-1a, 32 bits: stable by definition, so the same dump gives the same names for ever.
fn fnv(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_quoted_and_literals_survive_backslashes() {
        assert_eq!(Ident("a\"b").to_string(), "\"a\"\"b\"");
        assert_eq!(Literal("it's").to_string(), "'it''s'");
        assert_eq!(Literal("a\\'b").to_string(), " E'a\\\\''b'");
        assert_eq!(Idents(&["a", "b c"]).to_string(), "\"a\", \"b c\"");
    }

    #[test]
    fn a_dollar_tag_never_occurs_in_its_body() {
        assert_eq!(dollar_quoted("x"), "$sqlite2pg$x$sqlite2pg$");
        assert_eq!(dollar_quoted("$sqlite2pg$"), "$sqlite2pg1$$sqlite2pg$$sqlite2pg1$");
    }

    #[test]
    fn what_has_no_name_makes_room_for_what_has_one() {
        let mut names = Names::default();
        names.reserve("t_pkey");
        assert_eq!((names.give_made("t_pkey").as_str(), names.give("t_pkey").name.as_str()), ("t_pkey_2", "t_pkey"));
        assert_eq!(of_column("t", "id", "seq"), "t_id_seq");
        let long = of_column(&"t".repeat(63), &"c".repeat(40), "seq");
        assert_eq!((long.len(), long.matches('t').count()), (63, 29));
    }

    #[test]
    fn names_are_short_unique_and_never_system_columns() {
        let mut names = Names::columns();
        assert_eq!(names.give("id"), Given { name: "id".into(), changed: false });
        assert_eq!(names.give("xmin").name, "xmin_2");
        assert_eq!(names.give("").name, "unnamed");
        let (a, b) = ("n".repeat(63) + "a", "n".repeat(63) + "b");
        let (a, b) = (names.give(&a), names.give(&b));
        assert!(a.name.len() <= 63 && b.name.len() <= 63 && a.name != b.name && a.changed);
        // constraints without names are many; a walk over all numbers for each would take minutes
        let (long, short) = ("n".repeat(70), "t_check");
        let many: HashSet<String> = (0..60_000)
            .map(|n| match n % 3 {
                0 => names.give(short).name,
                1 => names.give(&long).name,
                _ => names.give(&format!("{long}{n}")).name,
            })
            .collect();
        assert_eq!(many.len(), 60_000);
        assert!(["t_check", "t_check_2", "t_check_9", "t_check_20000"].iter().all(|name| many.contains(*name)));
        let wide = names.give(&"é".repeat(40));
        assert!(wide.name.len() <= 63 && wide.name.starts_with('é'));
    }
}
