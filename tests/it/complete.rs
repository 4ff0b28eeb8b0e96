//! SQLite's complete.c, carried over line by line, as the model for the scanner: std only, because the fuzz targets are
//! built with it as well. It looks at a whole text from its first byte and remembers nothing.

const INVALID: usize = 0;
const START: usize = 1;
const WORDS: [(&[u8], usize); 6] =
    [(b"explain", 3), (b"create", 4), (b"temp", 5), (b"temporary", 5), (b"trigger", 6), (b"end", 7)];

/// trans[state][token] with the tokens ;, white space, other, EXPLAIN, CREATE, TEMP, TRIGGER, END.
const TRANSITIONS: [[usize; 8]; 8] = [
    [1, 0, 2, 3, 4, 2, 2, 2],
    [1, 1, 2, 3, 4, 2, 2, 2],
    [1, 2, 2, 2, 2, 2, 2, 2],
    [1, 3, 3, 2, 4, 2, 2, 2],
    [1, 4, 2, 2, 2, 4, 5, 2],
    [6, 5, 5, 5, 5, 5, 5, 5],
    [6, 6, 5, 5, 5, 5, 5, 7],
    [1, 7, 5, 5, 5, 5, 5, 5],
];

/// `sqlite3_complete`: the text ends with a semicolon that ends a statement. `None` where the original differs between
/// versions: a line comment that the end of the text cuts off.
pub fn complete(sql: &[u8]) -> Option<bool> {
    let mut state = INVALID;
    let mut at = 0;
    while at < sql.len() {
        let rest = &sql[at..];
        let token = match rest[0] {
            b';' => 0,
            b' ' | b'\r' | b'\t' | b'\n' | 0x0c => 1,
            b'/' if rest.get(1) == Some(&b'*') => {
                let Some(end) = find(&rest[2..], b"*/") else { return Some(false) };
                at += end + 3;
                1
            }
            b'-' if rest.get(1) == Some(&b'-') => {
                let end = rest.iter().position(|b| *b == b'\n')?;
                at += end;
                1
            }
            quote @ (b'[' | b'`' | b'"' | b'\'') => {
                let close = if quote == b'[' { b']' } else { quote };
                let Some(end) = rest[1..].iter().position(|b| *b == close) else { return Some(false) };
                at += end + 1;
                2
            }
            byte if is_id(byte) => {
                let length = rest.iter().take_while(|b| is_id(**b)).count();
                at += length - 1;
                let word = rest[..length].to_ascii_lowercase();
                WORDS.iter().find(|row| row.0 == word).map_or(2, |row| row.1)
            }
            _ => 2,
        };
        state = TRANSITIONS[state][token];
        at += 1;
    }
    Some(state == START)
}

fn is_id(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || byte >= 0x80
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|window| window == wanted)
}
