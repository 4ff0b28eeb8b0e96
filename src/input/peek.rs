//! Looking at the first bytes of a stream without losing them.
//!
//! In: any reader. Out: its first bytes, and a reader that still yields all of them. Everything that decides by
//! content (compression, encoding, kind of file) looks through this window.

use std::io::{self, Cursor, Read};

/// A stream of bytes as the input layer hands it on.
pub type Bytes = Box<dyn Read + Send>;

/// Reads up to `most` bytes and returns them together with a reader that starts again at the first of them.
///
/// Fewer bytes mean that the stream ended there. Only the bytes looked at are copied: behind them the reader
/// returned reads from `reader` into the caller's buffer.
///
/// # Errors
/// Those of `reader`, except [`io::ErrorKind::Interrupted`], which is tried again.
pub fn peek(mut reader: Bytes, most: usize) -> io::Result<(Vec<u8>, Bytes)> {
    let mut head = Vec::new();
    (&mut reader).take(most as u64).read_to_end(&mut head)?;
    let again = Cursor::new(head.clone());
    Ok((head, Box::new(again.chain(reader))))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Yields one byte per call, and an interruption before each.
    struct Stutter(Vec<u8>, bool);

    impl Read for Stutter {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            self.1 = !self.1;
            if self.1 {
                return Err(io::ErrorKind::Interrupted.into());
            }
            if self.0.is_empty() || buf.is_empty() {
                return Ok(0);
            }
            buf[0] = self.0.remove(0);
            Ok(1)
        }
    }

    #[test]
    fn what_was_peeked_is_read_again() {
        for (content, most, want) in
            [("", 4, ""), ("ab", 4, "ab"), ("abcd", 4, "abcd"), ("abcdef", 4, "abcd"), ("abc", 0, "")]
        {
            let (head, mut rest) = peek(Box::new(Stutter(content.into(), false)), most).unwrap();
            assert_eq!(head, want.as_bytes(), "{content} {most}");
            let mut all = String::new();
            rest.read_to_string(&mut all).unwrap();
            assert_eq!(all, content);
        }
    }
}
