//! Statements that are held while the types of their table may still change, and the COPY lines they became.
//!
//! Both are kept in pieces, so that growing never copies what is held: memory is what is held and at most a piece more.

/// Bytes of a piece; a statement longer than that has a piece of its own.
const PIECE: usize = 1 << 20;

/// COPY lines in pieces.
#[derive(Debug, Default)]
pub(super) struct Lines {
    pieces: Vec<Vec<u8>>,
    /// Bytes in all pieces but the last.
    full: usize,
}

impl Lines {
    /// Where the next line is appended.
    pub fn last(&mut self) -> &mut Vec<u8> {
        let length = self.pieces.last().map_or(PIECE, Vec::len);
        if length >= PIECE {
            self.full += self.pieces.last().map_or(0, Vec::len);
            self.pieces.push(Vec::new());
        }
        let last = self.pieces.len() - 1;
        &mut self.pieces[last]
    }

    fn size(&self) -> usize {
        self.full + self.pieces.last().map_or(0, Vec::len)
    }
}

/// Statements one behind the other in one allocation.
#[derive(Debug, Default)]
struct Piece {
    bytes: Vec<u8>,
    starts: Vec<Start>,
    first_line: u64,
}

/// Where a held statement begins in its piece, and its line from the piece's first one on. A statement begins within
/// the first [`PIECE`] bytes and so within as many lines.
#[derive(Debug, Clone, Copy)]
struct Start {
    at: u32,
    line: u32,
}

/// Statements and what they were converted to.
#[derive(Debug, Default)]
pub(super) struct Held {
    pieces: Vec<Piece>,
    /// Bytes of all pieces.
    size: usize,
    lines: Lines,
}

impl Held {
    /// Holds a statement.
    pub fn push(&mut self, statement: &[u8], line: u64) {
        let place = |piece: &Piece| -> Option<Start> {
            let at = u32::try_from(piece.bytes.len()).ok()?;
            let line = u32::try_from(line.checked_sub(piece.first_line)?).ok()?;
            (piece.bytes.len() + statement.len() <= piece.bytes.capacity()).then_some(Start { at, line })
        };
        if self.pieces.last().and_then(place).is_none() {
            let bytes = Vec::with_capacity(PIECE.max(statement.len()));
            self.pieces.push(Piece { bytes, starts: Vec::new(), first_line: line });
        }
        if let Some(piece) = self.pieces.last_mut()
            && let Some(start) = place(piece)
        {
            piece.starts.push(start);
            piece.bytes.extend_from_slice(statement);
            self.size += statement.len() + size_of::<Start>();
        }
    }

    /// Bytes of memory that are held.
    pub fn size(&self) -> usize {
        self.size + self.lines.size()
    }

    /// The statements with their lines.
    pub fn statements(&self) -> impl Iterator<Item = (&[u8], u64)> {
        self.pieces.iter().flat_map(|piece| {
            let ends = piece.starts.iter().skip(1).map(|next| next.at as usize).chain([piece.bytes.len()]);
            let line = |start: &Start| piece.first_line + u64::from(start.line);
            piece.starts.iter().zip(ends).map(move |(start, end)| (&piece.bytes[start.at as usize..end], line(start)))
        })
    }

    /// Where the next COPY line is appended.
    pub fn lines(&mut self) -> &mut Vec<u8> {
        self.lines.last()
    }

    /// Other COPY lines for the same statements.
    pub fn replace_lines(&mut self, lines: Lines) {
        self.lines = lines;
    }

    /// The COPY lines, in pieces; the statements are let go.
    pub fn into_lines(self) -> impl Iterator<Item = Vec<u8>> {
        self.lines.pieces.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_come_back_in_order_with_their_lines() {
        let mut held = Held::default();
        let long = vec![b'x'; PIECE + 5];
        let small = vec![b'y'; 700 << 10];
        let all: [(&[u8], u64); 6] = [
            (b"a;", 1),
            (&long, 2),
            (b"b;", 9_000_000_000),
            (&small, 9_000_000_001),
            (&small, 9_000_000_002),
            (b"", 7),
        ];
        for (bytes, line) in all {
            held.push(bytes, line);
        }
        assert!(held.statements().eq(all));
    }

    #[test]
    fn lines_are_split_between_rows_only() {
        let mut lines = Lines::default();
        for _ in 0..3 {
            lines.last().extend_from_slice(&vec![b'x'; PIECE - 1]);
            lines.last().extend_from_slice(b"y\n");
        }
        assert_eq!(lines.size(), 3 * (PIECE + 1));
        assert!(lines.pieces.iter().all(|piece| piece.ends_with(b"y\n")));
    }
}
