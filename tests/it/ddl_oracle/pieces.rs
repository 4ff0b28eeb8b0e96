//! The names that the generators draw, and how pieces become text.

use crate::random::Random;

/// Pieces of a statement: tokens, some of them several.
pub type Pieces = Vec<String>;

pub fn push(pieces: &mut Pieces, text: &str) {
    pieces.push(text.to_owned());
}

/// Words in the case that chance gives them.
pub fn words(random: &mut Random, pieces: &mut Pieces, text: &str) {
    let style = random.below(6);
    for word in text.split(' ') {
        pieces.push(match style {
            0 => word.to_lowercase(),
            1 => word.char_indices().map(|(at, c)| if at % 2 == 0 { c } else { c.to_ascii_lowercase() }).collect(),
            _ => word.to_owned(),
        });
    }
}

pub const NAMES: &[&str] = &[
    "a",
    "b",
    "c1",
    "Größe",
    "key",
    "left",
    "cross",
    "indexed",
    "abort",
    "temp",
    "current_time",
    "generated",
    "always",
    "window",
    "over",
    "filter",
    "desc",
    "asc",
    "like",
    "match",
    "end",
    "row",
    "_x",
    "a$b",
    "名",
    "if",
    "no",
    "rowid_",
    "select",
    "c d",
    "",
    "it's",
    "x\"y",
    "x`y",
    "[z",
    "e]f",
    "check",
    "primary",
    "a--b",
    "a/*b",
    "p(q",
    "p)q",
    "p,q",
    "1st",
    "\n",
    "as",
    "NULL",
    "true",
    "replace",
    "begin",
    "first",
    "nulls",
];

/// Names that need no quotes, though some are keywords.
const BARE: usize = 28;

/// The name in one of the ways that SQLite reads it.
pub fn name(random: &mut Random, name: &str) -> String {
    let bare = NAMES.iter().position(|known| *known == name).is_none_or(|at| at < BARE)
        || ["true", "replace", "begin", "first", "nulls"].contains(&name);
    loop {
        match random.below(8) {
            0..=2 if bare => return name.to_owned(),
            3 => return format!("\"{}\"", name.replace('"', "\"\"")),
            4 => return format!("`{}`", name.replace('`', "``")),
            5 if !name.contains(']') => return format!("[{name}]"),
            6 => return format!("'{}'", name.replace('\'', "''")),
            _ => {}
        }
    }
}

/// A name in an expression, where a 'string' would be one.
pub fn column(random: &mut Random, column: &str) -> String {
    loop {
        let written = name(random, column);
        if !written.starts_with('\'') && written != "current_time" {
            return written;
        }
    }
}

/// The statement with a piece left out, doubled, or moved next to another one.
pub fn mutate(random: &mut Random, mut pieces: Pieces) -> Pieces {
    let times = if random.chance(80) { 1 } else { 2 };
    for _ in 0..times {
        if pieces.is_empty() {
            break;
        }
        let at = random.below(pieces.len());
        match random.below(3) {
            0 => {
                pieces.remove(at);
            }
            1 => pieces.insert(at, pieces[at].clone()),
            _ => {
                let piece = pieces.remove(at);
                let place = random.below(pieces.len() + 1);
                pieces.insert(place, piece);
            }
        }
    }
    pieces
}

/// The statement as text, with blanks and comments where SQLite allows them.
pub fn spaced(random: &mut Random, pieces: &[String]) -> String {
    let wild = random.chance(40);
    let mut text = String::new();
    let is_mark = |piece: &str| matches!(piece, "(" | ")" | "," | ";");
    for piece in pieces {
        let may_touch = is_mark(piece) || text.ends_with(['(', ')', ',']);
        if may_touch && random.chance(50) {
        } else if wild && random.chance(30) {
            text.push_str(random.pick(&[
                "\t",
                "\n",
                "\r\n",
                "  ",
                " \x0c ",
                "/* it's; ( */",
                " -- it's; )\n",
                "/**/",
                " /* \" */ ",
            ]));
        } else {
            text.push(' ');
        }
        text.push_str(piece);
    }
    if wild {
        text.push_str(random.pick(&["", " ", "\n", " -- tail", " /* tail", " /* tail */"]));
    }
    text.trim_start().to_owned()
}
