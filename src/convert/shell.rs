//! Lines between two statements that are none: commands of the sqlite3 shell, what it prints, and what programs say.

use crate::input::shown::is_prompt;
use crate::rules::commands::{Effect, command};

/// What a line between two statements is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// The beginning of a statement.
    Sql,
    /// Of the shell, and harmless.
    Shell,
    /// A command that ends the script.
    Quit,
    /// A command that does something, or that is not known.
    Command,
    /// What a program said.
    Message,
}

/// How much of a line tells what it is.
pub(super) const LONGEST_HEAD: usize = 64;

/// What the line that begins here is, unless it is the command of a shell. Words and a colon begin no statement.
/// `Memory Used:      123 (max 456) bytes` and `Run Time: real 0.001` are figures of the shell, anything else is a
/// message: `Parse error near line 5: no such table: t`.
pub(super) fn line(bytes: &[u8]) -> Line {
    let head = &bytes[..bytes.len().min(LONGEST_HEAD)];
    let line = &head[..memchr::memchr(b'\n', head).unwrap_or(head.len())];
    if is_prompt(line) {
        return Line::Message;
    }
    let Some(colon) = memchr::memchr(b':', line) else { return Line::Sql };
    let (words, value) = (&line[..colon], &line[colon + 1..]);
    let is_word = |b: &u8| b.is_ascii_alphanumeric() || b" -_./()".contains(b);
    let is_comment = words.windows(2).any(|two| two == b"--");
    if !words.iter().all(is_word) || is_comment || !value.first().is_none_or(u8::is_ascii_whitespace) {
        return Line::Sql;
    }
    let is_error = words.windows(5).any(|five| five.eq_ignore_ascii_case(b"error"));
    let value = value.trim_ascii_start();
    // the shell's figures begin with a capital, /bin/sh does not
    let is_figure = words.first().is_some_and(u8::is_ascii_uppercase) && !is_error;
    if is_figure && (value.first().is_some_and(u8::is_ascii_digit) || value.starts_with(b"real ")) {
        Line::Shell
    } else {
        Line::Message
    }
}

/// What a line is that begins with the `.` of a command. The shell takes blanks before the name and quotes around it.
pub(super) fn dot_line(line: &[u8]) -> Line {
    match command(command_name(line)) {
        Some(Effect::Shows) => Line::Shell,
        Some(Effect::Ends) => Line::Quit,
        Some(Effect::Acts) | None => Line::Command,
    }
}

fn command_name(line: &[u8]) -> &[u8] {
    let words = line.strip_prefix(b".").unwrap_or(line).trim_ascii();
    match words.first() {
        Some(quote @ (b'\'' | b'"')) => {
            let inside = &words[1..];
            &inside[..memchr::memchr(*quote, inside).unwrap_or(inside.len())]
        }
        _ => words.split(u8::is_ascii_whitespace).next().unwrap_or_default(),
    }
}

/// Whether the shell knows a command of this name at all.
pub(super) fn is_known(line: &[u8]) -> bool {
    command(command_name(line)).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_told_from_statements_and_figures() {
        for (text, want) in [
            ("Error: near line 1: database is locked\n", Line::Message),
            ("Error: 26\n", Line::Message),
            ("Parse error near line 5: no such table: t", Line::Message),
            ("Runtime error: database disk image is malformed (11)", Line::Message),
            ("sqlite3: Error: unable to open database \"x\"", Line::Message),
            ("bash: line 1: sqlite3: command not found", Line::Message),
            ("/bin/sh: 1: sqlite3: not found", Line::Message),
            ("Traceback (most recent call last):\n", Line::Message),
            ("sqlite> .quit\n", Line::Message),
            ("SQLite version 3.40.1 2022-12-28 14:03:47\n", Line::Message),
            ("Memory Used:                         123 (max 456) bytes", Line::Shell),
            ("Run Time: real 0.001 user 0.000 sys 0.000", Line::Shell),
            ("CREATE TABLE t( -- width: 5\n a);", Line::Sql),
            ("CREATE TABLE t(a DEFAULT 'x: 5');", Line::Sql),
            ("/* note: 5 */", Line::Sql),
            ("INSERT INTO t VALUES(1);", Line::Sql),
        ] {
            assert_eq!(line(text.as_bytes()), want, "{text}");
        }
    }

    #[test]
    fn commands_that_do_something_are_told_from_those_that_show() {
        for (text, want) in [
            (".dump", Line::Shell),
            (".mode list\r", Line::Shell),
            (". mode list", Line::Shell),
            (".'mode' list", Line::Shell),
            (".dbconfig defensive off", Line::Shell),
            (".read other.sql", Line::Command),
            (".rea other.sql", Line::Command),
            (". \"read\" other.sql", Line::Command),
            (".import data.csv t", Line::Command),
            (".nothing", Line::Command),
            (".mode;", Line::Command),
            (".", Line::Command),
            (".quit", Line::Quit),
            (".exit 1", Line::Quit),
        ] {
            assert_eq!(dot_line(text.as_bytes()), want, "{text}");
        }
    }
}
