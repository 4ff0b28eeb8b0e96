//! Bytes from stdin or a file: opened, decompressed and decoded by the modules below, then held in a buffer that grows as far as a statement needs and no further.
//!
//! In: any `Read`. Out: a window on the bytes not yet consumed, their absolute offset and line. Reading more never
//! moves the start of the window's content, so a scanner that remembers a position in it can go on where it stopped.

pub mod counts;
pub mod decompress;
pub mod encoding;
pub mod open;
pub mod peek;
pub mod shown;
pub mod sniff;

use std::io::{self, Read};

/// The buffer.
pub struct Input<R> {
    reader: R,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    offset: u64,
    /// Line of the byte at `counted`; lines are counted when they are asked for, or before bytes leave the buffer.
    line: u64,
    counted: usize,
    read_size: usize,
    over: bool,
}

/// How much one read asks for. 64 KiB is what a pipe holds; more was measured to gain nothing.
pub const READ_SIZE: usize = 64 * 1024;

impl<R: Read> Input<R> {
    /// A buffer over `reader` that asks for `read_size` bytes at a time.
    pub fn new(reader: R, read_size: usize) -> Self {
        Input { reader, buffer: Vec::new(), start: 0, end: 0, offset: 0, line: 1, counted: 0, read_size, over: false }
    }

    /// The bytes that were read and not consumed.
    pub fn window(&self) -> &[u8] {
        &self.buffer[self.start..self.end]
    }

    /// The reader has no more bytes.
    pub fn is_over(&self) -> bool {
        self.over
    }

    /// Absolute offset of the window's first byte.
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// Line of the window's first byte, from 1.
    pub fn line(&mut self) -> u64 {
        self.line += memchr::memchr_iter(b'\n', &self.buffer[self.counted..self.start]).count() as u64;
        self.counted = self.start;
        self.line
    }

    /// Reads once. The window keeps its content and grows at its end; false when the input is over.
    pub fn fill(&mut self) -> io::Result<bool> {
        if self.over {
            return Ok(false);
        }
        self.make_room();
        loop {
            match self.reader.read(&mut self.buffer[self.end..]) {
                Ok(0) => {
                    self.over = true;
                    return Ok(false);
                }
                Ok(n) => {
                    self.end += n;
                    return Ok(true);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Drops the first `n` bytes of the window.
    pub fn consume(&mut self, n: usize) {
        let n = n.min(self.end - self.start);
        self.start += n;
        self.offset += n as u64;
    }

    /// At least `read_size` free bytes behind the window: by moving it to the front where much is consumed, by growing
    /// where the statement is long. Growth is by an eighth, so that a huge row costs little more than itself.
    fn make_room(&mut self) {
        if self.buffer.len() - self.end >= self.read_size {
            return;
        }
        let held = self.end - self.start;
        if self.start >= held {
            self.line();
            self.counted = 0;
            self.buffer.copy_within(self.start..self.end, 0);
            self.start = 0;
            self.end = held;
        }
        if self.buffer.len() - self.end < self.read_size {
            let room = self.read_size.max(self.buffer.len() / 8);
            self.buffer.resize(self.end + room, 0);
        } else if held < self.read_size && self.buffer.len() > 64 * self.read_size {
            // a huge row has passed: its memory goes back
            self.buffer.truncate(4 * self.read_size);
            self.buffer.shrink_to_fit();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Input;

    /// Gives one byte more with each read.
    struct Dribble<'a>(&'a [u8], usize);

    impl std::io::Read for Dribble<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            self.1 += 1;
            let n = self.1.min(self.0.len()).min(buffer.len());
            buffer[..n].copy_from_slice(&self.0[..n]);
            self.0 = &self.0[n..];
            Ok(n)
        }
    }

    #[test]
    fn the_window_keeps_bytes_lines_and_offsets() {
        let data: Vec<u8> = (0..5000u32).flat_map(|i| format!("{i}\n").into_bytes()).collect();
        for read_size in [1, 7, 64] {
            let mut input = Input::new(Dribble(&data, 0), read_size);
            let mut seen = Vec::new();
            let mut lines = 1;
            while input.fill().unwrap() {
                let n = input.window().len() / 2 + 1;
                assert_eq!((input.offset(), input.line()), (seen.len() as u64, lines));
                seen.extend_from_slice(&input.window()[..n.min(input.window().len())]);
                lines = 1 + seen.iter().filter(|b| **b == b'\n').count() as u64;
                input.consume(n);
            }
            seen.extend_from_slice(input.window());
            assert_eq!(seen, data);
        }
    }
}
