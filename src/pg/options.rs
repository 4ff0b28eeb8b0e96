//! How a script is written: what the options of the command line say about it.

use super::ddl::Freeze;
use super::tally::Verify;

/// When `\restrict` is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Restrict {
    /// Where the psql that runs the script knows it.
    Auto,
    /// Always: an older psql refuses the script.
    Always,
    /// Never.
    Never,
}

/// What to do with tables that exist already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clean {
    /// Refuse them.
    No,
    /// Replace them; one that does not exist is an error.
    Yes,
    /// Replace them if they exist.
    IfExists,
}

/// What was done to replaced tables and cannot be put back on the new ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unkept {
    /// Nothing is committed.
    Stop,
    /// It goes, with a WARNING (`--allow replaced`).
    Goes,
}

/// What becomes of objects that the server refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// The last statement fails; all rows are committed.
    Tell,
    /// The last statement warns (`--allow refused`).
    Warn,
    /// Nothing is committed (`--strict`).
    Fatal,
}

/// What rows without their parent are where refused objects are fatal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Orphans {
    /// A violation like any other.
    Told,
    /// Known and accepted (`--allow fk.orphans`): a WARNING, and the key stays NOT VALID.
    Accepted,
}

/// What rows that a unique key refuses mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duplicates {
    /// SQLite had them too: the key is refused, the rows stay.
    Refuse,
    /// SQLite would have merged them (`INSERT OR REPLACE`, `OR IGNORE`): the rows are wrong, nothing is committed.
    Stop,
    /// The type, citext, took two values for one: nothing is committed.
    Citext,
}

/// What the server says of a load.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Also what it waits for and what is committed.
    Everything,
    /// Only what is wrong.
    Problems,
}

/// How the script is written.
#[derive(Debug, Clone)]
pub struct Options {
    /// `\restrict`.
    pub restrict: Restrict,
    /// The key of `\restrict`: letters and digits.
    pub key: String,
    /// Existing tables.
    pub clean: Clean,
    /// What hangs on them and cannot be put back.
    pub unkept: Unkept,
    /// `COPY .. WITH (FREEZE)`.
    pub freeze: Freeze,
    /// Refused objects.
    pub refused: Refused,
    /// Rows without their parent.
    pub orphans: Orphans,
    /// What is compared before COMMIT.
    pub verify: Verify,
    /// What the server says.
    pub told: Told,
    /// How long the load waits for a lock, as PostgreSQL writes it; none is for ever.
    pub lock_wait: Option<String>,
}
