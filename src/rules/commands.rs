//! Dot-commands of the sqlite3 shell (sqlite.org/cli.html), and what they mean for a script that holds them. A table
//! only.

/// What a dot-command does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// It prints something or sets how the shell prints: the database stays as it is.
    Shows,
    /// It ends the script.
    Ends,
    /// It reads, writes or changes something besides the statements of the script.
    Acts,
}

use Effect::{Acts, Ends, Shows};

/// The commands of the shells 3.6 to 3.53, sorted by name.
pub const COMMANDS: &[(&str, Effect)] = &[
    ("archive", Acts),
    ("auth", Shows),
    ("backup", Acts),
    ("bail", Shows),
    ("binary", Shows),
    ("cd", Shows),
    ("changes", Shows),
    ("check", Shows),
    ("clone", Acts),
    ("connection", Acts),
    ("crlf", Shows),
    ("crnl", Shows),
    ("databases", Shows),
    ("dbconfig", Shows),
    ("dbinfo", Shows),
    ("dbtotxt", Shows),
    ("dump", Shows),
    ("echo", Shows),
    ("eqp", Shows),
    ("excel", Shows),
    ("exit", Ends),
    ("expert", Shows),
    ("explain", Shows),
    ("filectrl", Acts),
    ("fullschema", Shows),
    ("genfkey", Acts),
    ("headers", Shows),
    ("help", Shows),
    ("import", Acts),
    ("imposter", Acts),
    ("indexes", Shows),
    ("indices", Shows),
    ("intck", Shows),
    ("iotrace", Shows),
    ("limit", Shows),
    ("lint", Shows),
    ("load", Acts),
    ("log", Shows),
    ("mode", Shows),
    ("nonce", Shows),
    ("nullvalue", Shows),
    ("once", Shows),
    ("open", Acts),
    ("output", Shows),
    ("parameter", Acts),
    ("print", Shows),
    ("progress", Shows),
    ("prompt", Shows),
    ("quit", Ends),
    ("read", Acts),
    ("recover", Shows),
    ("restore", Acts),
    ("save", Acts),
    ("scanstats", Shows),
    ("schema", Shows),
    ("selecttrace", Shows),
    ("selftest", Acts),
    ("separator", Shows),
    ("session", Acts),
    ("sha3sum", Shows),
    ("shell", Acts),
    ("show", Shows),
    ("stats", Shows),
    ("system", Acts),
    ("tables", Shows),
    ("testcase", Shows),
    ("testctrl", Acts),
    ("timeout", Shows),
    ("timer", Shows),
    ("trace", Shows),
    ("treetrace", Shows),
    ("unmodule", Acts),
    ("user", Acts),
    ("version", Shows),
    ("vfsinfo", Shows),
    ("vfslist", Shows),
    ("vfsname", Shows),
    ("wheretrace", Shows),
    ("width", Shows),
    ("www", Shows),
];

/// The most that a command of this name can do: the shell takes its first letters for it, and which command `.re` is
/// (read, recover, restore) differs between shells. `None` where no command begins so: capitals are no letters of one.
pub fn command(name: &[u8]) -> Option<Effect> {
    if let Ok(at) = COMMANDS.binary_search_by(|row| row.0.as_bytes().cmp(name)) {
        return COMMANDS.get(at).map(|row| row.1);
    }
    COMMANDS.iter().filter(|row| !name.is_empty() && row.0.as_bytes().starts_with(name)).map(|row| row.1).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commands_are_sorted_by_name() {
        assert!(COMMANDS.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn a_shortened_command_may_be_any_that_begins_so() {
        for (name, want) in [
            ("read", Some(Acts)),
            ("rea", Some(Acts)),
            ("r", Some(Acts)),
            ("rec", Some(Shows)),
            ("imp", Some(Acts)),
            ("d", Some(Shows)),
            ("mo", Some(Shows)),
            ("sho", Some(Shows)),
            ("q", Some(Ends)),
            ("ex", Some(Ends)),
            ("exc", Some(Shows)),
            ("MODE", None),
            ("modes", None),
            ("", None),
        ] {
            assert_eq!(command(name.as_bytes()), want, "{name}");
        }
    }
}
