//! An independent model of psql's lexer (psqlscan.l, with standard_conforming_strings on) and of COPY's text format: what
//! psql will execute of a script, told apart from what it will only pass on.
//!
//! In: a script. Out: its statements, meta-commands, variables and COPY rows, or why psql would be confused by it. It
//! shares no code with the filter and uses std only, because the fuzz targets are built with it as well.

/// What psql finds in a script.
#[derive(Debug, Default)]
pub struct Found {
    /// Statements, without their semicolons and without the comments in front of them.
    pub statements: Vec<String>,
    /// Meta-commands from the backslash to the end of the line, with the number of statements in front of each.
    pub metas: Vec<(usize, String)>,
    /// Names of variables that psql would replace.
    pub variables: Vec<String>,
    /// The rows of each COPY .. FROM stdin, with the position of its statement.
    pub copies: Vec<(usize, Vec<String>)>,
}

/// The key that the tests give to `--restrict-key`.
pub const KEY: &str = "sqlite2pg";

/// All meta-commands that the filter writes.
const OURS: &[&str] = &[
    "\\set ON_ERROR_STOP on",
    "\\set ON_ERROR_ROLLBACK off",
    "\\set AUTOCOMMIT on",
    "\\set SINGLELINE off",
    "\\set FETCH_COUNT 0",
    "\\set QUIET on",
    "\\if true",
    "\\gset",
    "\\restrict sqlite2pg",
    "\\unrestrict sqlite2pg",
    "\\set sqlite2pg_end '\\\\endif'",
];

/// The variable that the last line consists of.
const LAST: &str = "sqlite2pg_end";

/// All variables that the filter uses.
const VARIABLES: &[&str] = &["VERSION_NUM", "sqlite2pg_skip", "sqlite2pg_told", LAST];

/// Checks that a script does what the filter meant and nothing else. `whole`: the filter ended with 0 or 1.
pub fn check(script: &[u8], whole: bool) -> Result<Found, String> {
    if script.contains(&0) {
        return Err("a NUL in the script".into());
    }
    let text = std::str::from_utf8(script).map_err(|error| format!("no UTF-8: {error}"))?;
    let found = lex(text)?;
    for (_, meta) in &found.metas {
        if !OURS.contains(&meta.as_str()) {
            return Err(format!("a meta-command that is not ours: {meta:?}"));
        }
    }
    if let Some(name) = found.variables.iter().find(|name| !VARIABLES.contains(&name.as_str())) {
        return Err(format!("a variable that is not ours: {name:?}"));
    }
    let place = |wanted: &str| found.metas.iter().position(|(_, meta)| meta.starts_with(wanted));
    if place("\\unrestrict").is_some_and(|to| place("\\restrict").is_none_or(|from| to != from + 1)) {
        return Err("a meta-command in restricted mode".into());
    }
    let ends = found.variables.iter().filter(|name| *name == LAST).count();
    let last = found.statements.last().map(String::as_str).unwrap_or_default();
    if whole {
        if !text.starts_with("\\set ON_ERROR_STOP on\n\\if true\n")
            || !text.ends_with("\n:sqlite2pg_end\n")
            || ends != 1
        {
            return Err("a whole script begins with \\if and ends with what stands for \\endif".into());
        }
        if found.statements.iter().filter(|statement| *statement == "COMMIT").count() != 1 {
            return Err("a whole script has one COMMIT".into());
        }
    } else if !last.starts_with("DO $sqlite2pg$ BEGIN RAISE EXCEPTION") || ends > 0 {
        return Err(format!("a stopped script does not end in a failure but in {last:?}"));
    } else if found.statements.iter().any(|statement| statement == "COMMIT") {
        return Err("a stopped script reaches COMMIT".into());
    }
    for (_, rows) in &found.copies {
        check_rows(rows)?;
    }
    Ok(found)
}

/// Rows of one COPY have the same number of fields, and only escapes that COPY knows.
fn check_rows(rows: &[String]) -> Result<(), String> {
    let fields = |row: &String| row.matches('\t').count();
    for row in rows {
        if fields(row) != fields(&rows[0]) {
            return Err(format!("a row of another length: {row:?}"));
        }
        let mut escaped = false;
        for c in row.chars() {
            match c {
                c if escaped => {
                    if !"\\nrtbfvN".contains(c) {
                        return Err(format!("an escape that COPY does not know: {row:?}"));
                    }
                    escaped = false;
                }
                '\\' => escaped = true,
                '\r' => return Err(format!("a bare carriage return: {row:?}")),
                _ => {}
            }
        }
        if escaped {
            return Err(format!("a backslash at the end of a row: {row:?}"));
        }
    }
    Ok(())
}

/// Reads a script as psql does.
pub fn lex(text: &str) -> Result<Found, String> {
    let mut found = Found::default();
    let mut statement = String::new();
    let mut depth = 0usize;
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let token = token(rest, statement.chars().next_back())?;
        let bytes = &rest[..token.length];
        at += token.length;
        match token.kind {
            Kind::Comment => {}
            Kind::Variable => found.variables.push(bytes[1..].trim_matches(['\'', '"']).to_owned()),
            Kind::Meta => {
                found.metas.push((found.statements.len(), bytes.trim_end().to_owned()));
                if bytes.starts_with("\\g") {
                    found.statements.push(std::mem::take(&mut statement).trim().to_owned());
                } else if !statement.trim().is_empty() {
                    return Err(format!("a meta-command {bytes:?} inside a statement: {statement:?}"));
                }
            }
            Kind::Semicolon if depth == 0 => {
                let sql = std::mem::take(&mut statement).trim().to_owned();
                let copies = copies_from_stdin(&sql);
                found.statements.push(sql);
                if copies {
                    at += text[at..].find('\n').map_or(text.len() - at, |n| n + 1);
                    let (length, rows) = rows(&text[at..])?;
                    at += length;
                    found.copies.push((found.statements.len() - 1, rows));
                }
            }
            Kind::Open | Kind::Close | Kind::Semicolon | Kind::Other => {
                depth = match token.kind {
                    Kind::Open => depth + 1,
                    Kind::Close => depth.checked_sub(1).ok_or("a ) without its (")?,
                    _ => depth,
                };
                if !(statement.is_empty() && bytes.trim().is_empty()) {
                    statement.push_str(bytes);
                }
            }
        }
    }
    if depth != 0 || !statement.trim().is_empty() {
        return Err(format!("the script ends inside a statement: {statement:?}"));
    }
    Ok(found)
}

fn copies_from_stdin(sql: &str) -> bool {
    let sql = sql.to_ascii_lowercase();
    sql.starts_with("copy ") && sql.contains(" from stdin")
}

/// The rows up to `\.`, and how long all of it is.
fn rows(text: &str) -> Result<(usize, Vec<String>), String> {
    let mut rows = Vec::new();
    let mut length = 0;
    for line in text.split_inclusive('\n') {
        length += line.len();
        let row = line.strip_suffix('\n').ok_or("the script ends inside COPY")?;
        if row == "\\." {
            return Ok((length, rows));
        }
        if row.ends_with("\\.") && !row.ends_with("\\\\.") {
            return Err(format!("a row that some servers take for the end: {row:?}"));
        }
        rows.push(row.to_owned());
    }
    Err("the script ends inside COPY".into())
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    Comment,
    Variable,
    Meta,
    Semicolon,
    Open,
    Close,
    Other,
}

struct Token {
    kind: Kind,
    length: usize,
}

/// The token at the start of `rest`; `before` is the character in front of it.
fn token(rest: &str, before: Option<char>) -> Result<Token, String> {
    let all = |kind, length| Ok(Token { kind, length });
    let first = rest.chars().next().unwrap_or('\0');
    let in_word = before.is_some_and(is_word);
    match first {
        '\'' => all(Kind::Other, quoted(rest, 0, '\'', Escapes::None)?),
        '"' => all(Kind::Other, quoted(rest, 0, '"', Escapes::None)?),
        'e' | 'E' if !in_word && rest[1..].starts_with('\'') => {
            all(Kind::Other, quoted(rest, 1, '\'', Escapes::Backslash)?)
        }
        '$' if !in_word => match dollar_tag(rest) {
            Some(tag) => match rest[tag.len()..].find(tag) {
                Some(n) => all(Kind::Other, tag.len() + n + tag.len()),
                None => Err(format!("{tag} is not closed")),
            },
            None => all(Kind::Other, 1),
        },
        // psql ends a line comment at a carriage return as well
        '-' if rest.starts_with("--") => all(Kind::Comment, rest.find(['\n', '\r']).unwrap_or(rest.len())),
        '/' if rest.starts_with("/*") => all(Kind::Comment, block_comment(rest)?),
        '\\' => all(Kind::Meta, rest.find('\n').unwrap_or(rest.len())),
        ':' => variable(rest),
        ';' => all(Kind::Semicolon, 1),
        '(' => all(Kind::Open, 1),
        ')' => all(Kind::Close, 1),
        _ => all(Kind::Other, first.len_utf8()),
    }
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$' || !c.is_ascii()
}

enum Escapes {
    None,
    Backslash,
}

/// The length of a literal or name whose quote stands at `open`; a doubled quote belongs to it.
fn quoted(rest: &str, open: usize, quote: char, escapes: Escapes) -> Result<usize, String> {
    let mut chars = rest.char_indices().skip(open + 1).peekable();
    while let Some((at, c)) = chars.next() {
        let escapes_next = c == '\\' && matches!(escapes, Escapes::Backslash);
        if escapes_next || c == quote && chars.peek().is_some_and(|(_, next)| *next == quote) {
            chars.next();
        } else if c == quote {
            return Ok(at + 1);
        }
    }
    Err(format!("{quote} is not closed"))
}

/// `$tag$` or `$$`.
fn dollar_tag(rest: &str) -> Option<&str> {
    let length = rest[1..].find('$')?;
    let tag = &rest[1..1 + length];
    let word = tag.chars().all(|c| is_word(c) && c != '$') && !tag.starts_with(|c: char| c.is_ascii_digit());
    word.then(|| &rest[..length + 2])
}

/// Block comments nest in PostgreSQL.
fn block_comment(rest: &str) -> Result<usize, String> {
    let (mut depth, mut at) = (0usize, 0);
    loop {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return Ok(at);
            }
        } else {
            at += rest[at..].chars().next().ok_or("a comment is not closed")?.len_utf8();
        }
    }
}

/// `::`, `:=`, or a variable: `:name`, `:'name'`, `:"name"`, `:{?name}`.
fn variable(rest: &str) -> Result<Token, String> {
    let of = |kind, length| Ok(Token { kind, length });
    if rest.starts_with("::") || rest.starts_with(":=") {
        return of(Kind::Other, 2);
    }
    let name = &rest[1..];
    let word = |text: &str| text.chars().take_while(|c| is_word(*c) && *c != '$').map(char::len_utf8).sum::<usize>();
    for quote in ['\'', '"'] {
        if let Some(inner) = name.strip_prefix(quote) {
            let length = word(inner);
            if length > 0 && inner[length..].starts_with(quote) {
                return of(Kind::Variable, length + 3);
            }
        }
    }
    if name.starts_with("{?") {
        return of(Kind::Variable, 3);
    }
    match word(name) {
        0 => of(Kind::Other, 1),
        length => of(Kind::Variable, length + 1),
    }
}
