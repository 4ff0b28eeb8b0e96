//! A writer that can be closed: what is written behind that goes nowhere, so that reading on after a failure, or only
//! looking at a dump, cannot put a byte on standard output.

use std::io::{self, Write};

/// The writer.
#[derive(Debug)]
pub(super) struct Gate<W> {
    inner: W,
    open: bool,
}

impl<W> Gate<W> {
    /// An open gate.
    pub fn new(inner: W) -> Self {
        Gate { inner, open: true }
    }

    /// Nothing passes any more.
    pub fn close(&mut self) {
        self.open = false;
    }
}

impl<W: Write> Write for Gate<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.open { self.inner.write(bytes) } else { Ok(bytes.len()) }
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.open { self.inner.write_all(bytes) } else { Ok(()) }
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.open { self.inner.flush() } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_passes_a_closed_gate() {
        let mut out = Vec::new();
        let mut gate = Gate::new(&mut out);
        gate.write_all(b"a").unwrap();
        gate.close();
        gate.write_all(b"b").unwrap();
        assert_eq!(gate.write(b"c").unwrap(), 1);
        assert_eq!(out, b"a");
    }
}
