//! Opening an input: a named file or standard input becomes UTF-8 dump text with everything known about it.
//!
//! In: a path, or standard input. Out: [`Opened`]: the decompressed and decoded bytes, what the beginning shows them to
//! be, and a counter of the bytes taken from the file, by which progress is told. What to do with an input that is no
//! dump is decided by the caller.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::decompress::{Compression, decompress};
use super::encoding::{Encoding, LineEnds, decode};
use super::peek::{Bytes, peek};
use super::sniff::{Kind, sniff};

/// How many bytes of text are looked at to recognise an input.
const HEAD: usize = 64 << 10;

/// An input, ready to be read.
pub struct Opened {
    /// The text, from its first byte (behind a byte order mark).
    pub reader: Bytes,
    /// What its first 64 KiB show it to be.
    pub kind: Kind,
    /// How it was compressed.
    pub compression: Option<Compression>,
    /// In which encoding it arrived.
    pub encoding: Encoding,
    /// Which line ends its first 64 KiB have.
    pub line_ends: LineEnds,
    /// How many bytes the file has, compressed as it is. `None`: no regular file, so it can be read only once.
    pub size: Option<u64>,
    /// How many of these bytes were read so far.
    pub taken: Taken,
}

/// A counter of bytes that were read; clones count together.
#[derive(Clone, Debug, Default)]
pub struct Taken(Arc<AtomicU64>);

impl Taken {
    /// The bytes read so far. Costs a plain load.
    pub fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// Opens the file at `path`; `-` is standard input.
///
/// # Errors
/// Those of the system; of the archive or the encoding when the first 64 KiB cannot be had. A directory is no error
/// but a [`Kind::Directory`].
pub fn open_path(path: &Path) -> io::Result<Opened> {
    if path.as_os_str() == "-" { open_stdin() } else { open_file(File::open(path)?) }
}

/// Opens standard input, which may also be a file (`< dump.sql`).
///
/// # Errors
/// As [`open_path`].
pub fn open_stdin() -> io::Result<Opened> {
    open_file(stdin()?)
}

/// Standard input without the buffer of the standard library.
#[cfg(unix)]
fn stdin() -> io::Result<File> {
    use std::os::fd::AsFd;
    Ok(File::from(io::stdin().as_fd().try_clone_to_owned()?))
}

/// Standard input without the buffer of the standard library.
#[cfg(windows)]
fn stdin() -> io::Result<File> {
    use std::os::windows::io::AsHandle;
    Ok(File::from(io::stdin().as_handle().try_clone_to_owned()?))
}

fn open_file(file: File) -> io::Result<Opened> {
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        let nothing = open_reader(Box::new(io::empty()))?;
        return Ok(Opened { kind: Kind::Directory, ..nothing });
    }
    let size = metadata.is_file().then_some(metadata.len());
    Ok(Opened { size, ..open_reader(Box::new(file))? })
}

/// Opens what `source` yields.
///
/// # Errors
/// As [`open_path`].
pub fn open_reader(source: Bytes) -> io::Result<Opened> {
    let taken = Taken::default();
    let decoded = decompress(Box::new(Counted { source, taken: taken.clone() }))?;
    let text = decode(decoded.reader)?;
    let (head, reader) = peek(text.reader, HEAD)?;
    Ok(Opened {
        reader,
        kind: sniff(&head),
        compression: decoded.compression,
        encoding: text.encoding,
        line_ends: LineEnds::of(&head),
        size: None,
        taken,
    })
}

struct Counted {
    source: Bytes,
    taken: Taken,
}

impl Read for Counted {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = self.source.read(buf)?;
        self.taken.0.fetch_add(n as u64, Ordering::Relaxed);
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn gzip(content: &[u8]) -> Vec<u8> {
        let mut e = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        e.write_all(content).unwrap();
        e.finish().unwrap()
    }

    #[test]
    fn layers_come_off_in_order() {
        let dump = "PRAGMA foreign_keys=OFF;\r\nBEGIN TRANSACTION;\r\n".repeat(4000);
        let powershell: Vec<u8> = format!("\u{feff}{dump}").encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked = format!("\u{feff}{dump}");
        for (bytes, compression, encoding) in [
            (dump.clone().into_bytes(), None, Encoding::Utf8),
            (marked.into_bytes(), None, Encoding::Utf8Bom),
            (powershell.clone(), None, Encoding::Utf16Le),
            (gzip(dump.as_bytes()), Some(Compression::Gzip), Encoding::Utf8),
            (gzip(&powershell), Some(Compression::Gzip), Encoding::Utf16Le),
        ] {
            let length = bytes.len() as u64;
            let mut opened = open_reader(Box::new(io::Cursor::new(bytes))).unwrap();
            assert_eq!((opened.compression, opened.encoding), (compression, encoding));
            assert_eq!((opened.kind, opened.line_ends), (Kind::Dump, LineEnds::CrLf));
            let mut text = String::new();
            opened.reader.read_to_string(&mut text).unwrap();
            assert!(text == dump, "{compression:?} {encoding:?}");
            assert_eq!(opened.taken.bytes(), length);
        }
    }

    #[test]
    fn a_mistake_is_recognised_inside_an_archive() {
        for (content, want) in [
            (b"SQLite format 3\0rest".as_slice(), Kind::SqliteDatabase),
            (b"PGDMP\x01", Kind::PostgresArchive),
            (b"", Kind::Empty),
        ] {
            for bytes in [content.to_vec(), gzip(content)] {
                assert_eq!(open_reader(Box::new(io::Cursor::new(bytes))).unwrap().kind, want);
            }
        }
    }

    #[test]
    fn files_and_directories_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a dump.sql.gz");
        std::fs::write(&path, gzip(b"BEGIN;\nCOMMIT;\n")).unwrap();
        let opened = open_path(&path).unwrap();
        assert_eq!((opened.kind, opened.size), (Kind::Dump, Some(std::fs::metadata(&path).unwrap().len())));
        assert_eq!(open_path(folder.path()).unwrap().kind, Kind::Directory);
        assert_eq!(open_path(&folder.path().join("none")).err().unwrap().kind(), io::ErrorKind::NotFound);
    }
}
