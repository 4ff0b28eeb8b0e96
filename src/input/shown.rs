//! Text in which a program shows rows to people: the output modes of the sqlite3 shell (sqlite.org/cli.html, section 5),
//! a copied session, CSV. None of it can be read as a dump.

/// What shows the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// An output mode of the shell that no other program has.
    Mode(&'static str),
    /// Lines with separators, from wherever.
    Rows,
}

/// A line that only a session has: the banner of the shell, or its prompts.
pub fn is_prompt(line: &[u8]) -> bool {
    let banner = line.strip_prefix(b"SQLite version ").and_then(|rest| rest.first()).is_some_and(u8::is_ascii_digit);
    banner || line.starts_with(b"sqlite> ") || line.starts_with(b"   ...> ")
}

/// Recognises rows by the first lines. SQL was looked for before.
pub fn shown(head: &[u8]) -> Option<Shape> {
    let start = head.trim_ascii_start();
    if start.is_empty() || [b"--".as_slice(), b"/*", b"."].iter().any(|noise| start.starts_with(noise)) {
        return None;
    }
    // the blanks in front of the first line belong to it
    let blank = head.len() - start.len();
    let from = memchr::memrchr(b'\n', &head[..blank]).map_or(0, |n| n + 1);
    let mut lines: Vec<&[u8]> = head[from..].split(|b| *b == b'\n').take(11).map(<[u8]>::trim_ascii_end).collect();
    // the last may be cut off, or be what follows the last line end
    if lines.len() > 1 {
        lines.pop();
    }
    let (first, second) = (lines.first()?, lines.get(1).copied().unwrap_or_default());
    if lines.iter().any(|line| line.ends_with(b";")) {
        return None;
    }
    let made_of = |line: &[u8], of: &[u8]| line.len() > 1 && line.iter().all(|b| of.contains(b));
    let boxes = ["\u{250c}", "\u{256d}"];
    let mode = if boxes.iter().any(|corner| first.starts_with(corner.as_bytes())) {
        "box"
    } else if first.starts_with(b"+-") && made_of(first, b"+-") {
        "table"
    } else if first.starts_with(b"|") && second.starts_with(b"|") && made_of(second, b"|-:") {
        "markdown"
    } else if first.starts_with(b"<TR>") {
        "html"
    } else if first.iter().any(|b| matches!(b, 0x1e | 0x1f)) {
        "ascii"
    } else if made_of(second, b"- ") {
        "column"
    } else if lines.iter().filter(|line| !line.is_empty()).all(|line| is_assignment(line)) {
        "line"
    } else if lines.iter().all(|line| line.contains(&b'|')) {
        "list"
    } else if is_tcl(first) {
        "tcl"
    } else {
        return same_separators(&lines).then_some(Shape::Rows);
    };
    Some(Shape::Mode(mode))
}

/// `   name = value`.
fn is_assignment(line: &[u8]) -> bool {
    let Some(at) = memchr::memmem::find(line, b" =") else { return false };
    let name = line[..at].trim_ascii();
    let value = &line[at + 2..];
    !name.is_empty() && matches!(value.first(), None | Some(b' ')) && !name.iter().any(|b| b"(),;=".contains(b))
}

/// `"a" "b"`.
fn is_tcl(line: &[u8]) -> bool {
    line.starts_with(b"\"") && line.ends_with(b"\"") && memchr::memmem::find(line, b"\" \"").is_some()
}

/// The lines all have the same number, at least one, of one separator: all of them, or those outside of quotes.
fn same_separators(lines: &[&[u8]]) -> bool {
    let ways = b",|\t;".iter().flat_map(|separator| [None, Some(b'"'), Some(b'\'')].map(|quote| (*separator, quote)));
    ways.into_iter().any(|way| {
        let first = lines.first().map_or(0, |line| separators(line, way));
        first > 0 && lines.iter().all(|line| separators(line, way) == first)
    })
}

fn separators(line: &[u8], (separator, quote): (u8, Option<u8>)) -> usize {
    let mut inside = false;
    let mut count = 0;
    for byte in line {
        inside ^= Some(*byte) == quote;
        count += usize::from(*byte == separator && !inside);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_output_mode_of_the_shell_is_recognised() {
        for (text, want) in [
            ("id  name\n--  ----\n1   a\n", "column"),
            ("n\n--\n1\n", "column"),
            ("+----+\n| id |\n+----+\n| 1  |\n+----+\n", "table"),
            ("┌────┐\n│ id │\n├────┤\n│ 1  │\n└────┘\n", "box"),
            ("╭────╮\n│ id │\n", "box"),
            ("| id | n |\n|----|---|\n| 1  | a |\n", "markdown"),
            ("<TR><TH>id</TH>\n</TR>\n", "html"),
            ("id\x1fn\x1e1\x1fa\x1e", "ascii"),
            ("  id = 1\nname = a\n\n  id = 2\nname =\n", "line"),
            ("1|a|x,y\n2|b,c|\n3|d||\n", "list"),
            ("\"id\" \"n\"\n\"1\" \"a\"\n", "tcl"),
        ] {
            assert_eq!(shown(text.as_bytes()), Some(Shape::Mode(want)), "{text}");
        }
        for text in [
            "id,n\n1,a\n",
            "id\tn\n1\ta\n",
            "1,'a'\n2,NULL\n",
            "a;b\n1;2\n",
            "id,n\r\n1,\"a,b\"\r\n2,it's\r\n",
            "'id','n'\n1,'a,b'\n",
        ] {
            assert_eq!(shown(text.as_bytes()), Some(Shape::Rows), "{text}");
        }
    }

    #[test]
    fn what_may_be_a_dump_is_none_of_them() {
        for text in [
            "something, that nobody knows\nand; that may be (part of) a dump\n",
            "-- a\n-----\n",
            "C",
            "",
            "x = 1;\n",
            "(1,'a'),\n(2,'b');\n",
        ] {
            assert_eq!(shown(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn a_session_has_a_banner_or_a_prompt() {
        for (text, want) in [
            ("SQLite version 3.40.1 2022-12-28 14:03:47\n", true),
            ("sqlite> .dump\n", true),
            ("sqlite3 app.db .dump\n", false),
            ("-- SQLite version 3.54.1\n", false),
        ] {
            assert_eq!(is_prompt(text.as_bytes()), want, "{text}");
        }
    }
}
