//! Defaults that mean "now": how SQLite spells them and what they give. Tables only.

/// What a default that means "now" gives, in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Now {
    /// Date and time with whole seconds.
    Seconds,
    /// Date and time with milliseconds.
    Milliseconds,
    /// The date.
    Date,
    /// The time of day.
    Time,
    /// Whole seconds since 1970.
    Epoch,
}

/// A row: the rule's id, SQLite's spelling (words in lower case, one blank between tokens), its meaning, and the format
/// that gives SQLite's text by PostgreSQL's `to_char` (empty where the value is a number).
pub type NowRule = (&'static str, &'static str, Now, &'static str);

const SECONDS: &str = "YYYY-MM-DD HH24:MI:SS";

/// The rules, sorted by spelling.
pub const NOW: &[NowRule] = &[
    ("default.now", "current_date", Now::Date, "YYYY-MM-DD"),
    ("default.now", "current_time", Now::Time, "HH24:MI:SS"),
    ("default.now", "current_timestamp", Now::Seconds, SECONDS),
    ("default.now", "date ( 'now' )", Now::Date, "YYYY-MM-DD"),
    ("default.now", "date ( )", Now::Date, "YYYY-MM-DD"),
    ("default.now", "datetime ( 'now' )", Now::Seconds, SECONDS),
    ("default.now", "datetime ( 'now' , 'utc' )", Now::Seconds, SECONDS),
    ("default.now", "datetime ( )", Now::Seconds, SECONDS),
    ("default.now", "strftime ( '%F %T' , 'now' )", Now::Seconds, SECONDS),
    ("default.now", "strftime ( '%H:%M:%S' , 'now' )", Now::Time, "HH24:MI:SS"),
    ("default.now", "strftime ( '%Y-%m-%d %H:%M:%S' , 'now' )", Now::Seconds, SECONDS),
    ("default.now", "strftime ( '%Y-%m-%d %H:%M:%f' , 'now' )", Now::Milliseconds, "YYYY-MM-DD HH24:MI:SS.MS"),
    ("default.now", "strftime ( '%Y-%m-%d %H:%M:%f000' , 'now' )", Now::Milliseconds, "YYYY-MM-DD HH24:MI:SS.MS000"),
    ("default.now", "strftime ( '%Y-%m-%d' , 'now' )", Now::Date, "YYYY-MM-DD"),
    ("default.now", "strftime ( '%Y-%m-%dT%H:%M:%S' , 'now' )", Now::Seconds, "YYYY-MM-DD\"T\"HH24:MI:SS"),
    ("default.now", "strftime ( '%Y-%m-%dT%H:%M:%SZ' , 'now' )", Now::Seconds, "YYYY-MM-DD\"T\"HH24:MI:SS\"Z\""),
    ("default.now", "strftime ( '%Y-%m-%dT%H:%M:%f' , 'now' )", Now::Milliseconds, "YYYY-MM-DD\"T\"HH24:MI:SS.MS"),
    (
        "default.now",
        "strftime ( '%Y-%m-%dT%H:%M:%fZ' , 'now' )",
        Now::Milliseconds,
        "YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"",
    ),
    ("default.now", "strftime ( '%s' , 'now' )", Now::Epoch, ""),
    ("default.now", "time ( 'now' )", Now::Time, "HH24:MI:SS"),
    ("default.now", "time ( )", Now::Time, "HH24:MI:SS"),
    ("default.now", "unixepoch ( 'now' )", Now::Epoch, ""),
    ("default.now", "unixepoch ( )", Now::Epoch, ""),
];

/// Calls that give a random UUID of version 4, spelt like the rules above: of extensions of SQLite.
pub const UUIDS: &[&str] = &["gen_random_uuid ( )", "uuid ( )", "uuid4 ( )"];

/// The rule for a spelling.
pub fn now(spelling: &str) -> Option<&'static NowRule> {
    NOW.iter().find(|row| row.1 == spelling)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_rules_are_sorted_by_spelling() {
        assert!(super::NOW.is_sorted_by(|a, b| a.1 < b.1));
    }
}
