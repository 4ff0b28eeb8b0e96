//! A writer that can be closed: what is written behind that goes nowhere, so that reading on after a failure, or only
//! looking at a dump, cannot put a byte on standard output. And one that can be told to wait: from then on nothing is
//! flushed, so that the end of the script stays with whoever owns the output until it may go.

use std::io::{self, Write};

/// The writer.
#[derive(Debug)]
pub(super) struct Gate<W> {
    inner: W,
    open: bool,
    waiting: bool,
}

impl<W> Gate<W> {
    /// An open gate.
    pub fn new(inner: W) -> Self {
        Gate { inner, open: true, waiting: false }
    }

    /// Nothing passes any more.
    pub fn close(&mut self) {
        self.open = false;
    }
}

impl<W: Write> Gate<W> {
    /// What was written goes out, and from here on nothing is flushed.
    pub fn wait(&mut self) -> io::Result<()> {
        self.flush()?;
        self.waiting = true;
        Ok(())
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
        if self.open && !self.waiting { self.inner.flush() } else { Ok(()) }
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

    #[test]
    fn the_end_waits() {
        let mut gate = Gate::new(std::io::BufWriter::new(Vec::new()));
        gate.write_all(b"rows").unwrap();
        gate.wait().unwrap();
        gate.write_all(b"COMMIT").unwrap();
        gate.flush().unwrap();
        assert_eq!((&gate.inner.get_ref()[..], gate.inner.buffer()), (&b"rows"[..], &b"COMMIT"[..]));
    }
}
