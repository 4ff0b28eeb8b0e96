//! What a script makes, counted for the line that the server says after COMMIT.

use std::fmt;

/// The counts.
#[derive(Debug, Default)]
pub(super) struct Made {
    /// The first table was made, whether it is counted already or not.
    pub any_table: bool,
    pub tables: u64,
    pub rows: u64,
    /// Of COPY; for whoever wants to know how long something may last.
    pub octets: u64,
    pub keys: u64,
    pub indexes: u64,
    pub checks: u64,
    pub foreign_keys: u64,
    pub views: u64,
    pub triggers: u64,
}

/// `2 tables, 5 rows, 1 index`.
impl fmt::Display for Made {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let s = |n: u64| if n == 1 { "" } else { "s" };
        write!(f, "{} table{}, {} row{}", self.tables, s(self.tables), self.rows, s(self.rows))?;
        for (n, one, more) in [
            (self.keys, "key", "keys"),
            (self.indexes, "index", "indexes"),
            (self.checks, "check", "checks"),
            (self.foreign_keys, "foreign key", "foreign keys"),
            (self.views, "view", "views"),
            (self.triggers, "trigger", "triggers"),
        ] {
            match n {
                0 => {}
                1 => write!(f, ", 1 {one}")?,
                n => write!(f, ", {n} {more}")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_there_is_is_named() {
        let made = Made { tables: 1, keys: 1, indexes: 2, ..Made::default() };
        assert_eq!(made.to_string(), "1 table, 0 rows, 1 key, 2 indexes");
    }
}
