//! Compressed dumps become plain bytes: gzip, zstd, xz and bzip2, told apart by their first bytes, never by name.
//!
//! In: bytes as they stand in the file or come from the pipe. Out: the content of all members (gzip), frames (zstd)
//! or streams (xz, bzip2) one after another, or the bytes unchanged when they are not compressed. An archive that
//! ends early or fails its checksum is an error at that place: the content stops there, but never as if it had ended.
//!
//! Formats: RFC 1952 (gzip), RFC 8878 (zstd), tukaani.org/xz/xz-file-format.txt, and bzip2's `BZh` blocks.

use std::error::Error as _;
use std::fmt;
use std::io::{self, BufRead, BufReader, Read};

use bzip2::bufread::BzDecoder;
use flate2::bufread::GzDecoder;
use lzma_rust2::XzReader;
use ruzstd::decoding::errors::FrameDecoderError;
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

use super::peek::{Bytes, peek};

/// How many compressed bytes are read at a time.
const BLOCK: usize = 128 << 10;

/// What xz may claim for its dictionary, in KiB. `xz -9` needs 64 MiB; a forged header may ask for 4 GiB.
const XZ_MEMORY_KIB: u32 = 512 << 10;

/// How the bytes were compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    /// `gzip`, `pigz`, `bgzip`
    Gzip,
    /// `zstd`, `pzstd`
    Zstd,
    /// `xz`, `pixz`
    Xz,
    /// `bzip2`, `pbzip2`
    Bzip2,
}

impl fmt::Display for Compression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Compression::Gzip => "gzip",
            Compression::Zstd => "zstd",
            Compression::Xz => "xz",
            Compression::Bzip2 => "bzip2",
        })
    }
}

/// The first bytes that tell a format. `BZh1` alone could begin a text; with the magic of a block it cannot.
fn magic(head: &[u8]) -> Option<Compression> {
    let block: fn(&[u8]) -> bool =
        |b| [b"\x31\x41\x59\x26\x53\x59".as_slice(), b"\x17\x72\x45\x38\x50\x90"].iter().any(|m| same_start(b, m));
    match head {
        [0x1f, 0x8b, 8, ..] | [0x1f, 0x8b] => Some(Compression::Gzip),
        // a skippable frame may come first: pzstd writes one before each frame
        [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => Some(Compression::Zstd),
        [0xfd, rest @ ..] if same_start(rest, b"7zXZ\0") => Some(Compression::Xz),
        [b'B', b'Z', b'h', b'1'..=b'9', rest @ ..] if block(rest) => Some(Compression::Bzip2),
        _ => None,
    }
}

/// Whether the two agree as far as both go, for at least one byte: also an archive cut off in its magic is an archive.
fn same_start(bytes: &[u8], magic: &[u8]) -> bool {
    !bytes.is_empty() && bytes.iter().zip(magic).all(|(a, b)| a == b)
}

/// The result of [`decompress`].
pub struct Decoded {
    /// The content.
    pub reader: Bytes,
    /// How it was compressed; `None`: it was not, and `reader` passes it on.
    pub compression: Option<Compression>,
}

/// Looks at the first ten bytes of `reader` and decompresses what follows when they say so.
///
/// # Errors
/// Those of reading the first bytes. The reader returned fails with [`io::ErrorKind::UnexpectedEof`] where an archive
/// is cut off, [`io::ErrorKind::InvalidData`] where it is damaged and [`io::ErrorKind::OutOfMemory`] where it asks for
/// more than 128 MiB (zstd) or 512 MiB (xz) of memory, and again on every later call.
pub fn decompress(reader: Bytes) -> io::Result<Decoded> {
    let (head, reader) = peek(reader, 10)?;
    let Some(compression) = magic(&head) else { return Ok(Decoded { reader, compression: None }) };
    let source = BufReader::with_capacity(BLOCK, Patient(reader));
    let members = Members { compression, state: State::Between(source), produced: 0 };
    Ok(Decoded { reader: Box::new(members), compression: Some(compression) })
}

/// Tries again when a signal interrupts a read: the decoders would lose their place.
struct Patient(Bytes);

impl Read for Patient {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.0.read(buf) {
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                done => return done,
            }
        }
    }
}

type Source = BufReader<Patient>;

/// A decoder of one member, frame or stream; it leaves the source directly behind what it decoded.
trait Member: Read + Send {
    fn into_source(self: Box<Self>) -> Source;
}

impl Member for GzDecoder<Source> {
    fn into_source(self: Box<Self>) -> Source {
        self.into_inner()
    }
}

impl Member for BzDecoder<Source> {
    fn into_source(self: Box<Self>) -> Source {
        self.into_inner()
    }
}

impl Member for XzReader<Source> {
    fn into_source(self: Box<Self>) -> Source {
        self.into_inner()
    }
}

/// One zstd frame. The crate's decoder leaves the checksum and the content size to its caller.
struct ZstdFrame {
    source: Source,
    decoder: FrameDecoder,
    produced: u64,
}

impl ZstdFrame {
    fn new(mut source: Source) -> io::Result<ZstdFrame> {
        let mut decoder = FrameDecoder::new();
        decoder.init(&mut source).map_err(|e| match e {
            // 128 MiB, as the zstd program without --long
            FrameDecoderError::WindowSizeTooBig { .. } => io::ErrorKind::OutOfMemory.into(),
            e => io::Error::other(e),
        })?;
        Ok(ZstdFrame { source, decoder, produced: 0 })
    }

    fn check(&self) -> io::Result<()> {
        let size = self.decoder.content_size();
        if size != 0 && size != self.produced {
            return Err(io::Error::other(format!("expected {size} bytes in the frame, found {}", self.produced)));
        }
        match self.decoder.get_checksum_from_data() {
            Some(sum) if Some(sum) != self.decoder.get_calculated_checksum() => {
                Err(io::Error::other("the checksum of a frame does not match"))
            }
            Some(_) | None => Ok(()),
        }
    }
}

impl Read for ZstdFrame {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        while self.decoder.can_collect() == 0 && !self.decoder.is_finished() {
            self.decoder
                .decode_blocks(&mut self.source, BlockDecodingStrategy::UptoBlocks(1))
                .map_err(io::Error::other)?;
        }
        let n = self.decoder.read(buf)?;
        self.produced += n as u64;
        if n == 0 && !buf.is_empty() {
            self.check()?;
        }
        Ok(n)
    }
}

impl Member for ZstdFrame {
    fn into_source(self: Box<Self>) -> Source {
        self.source
    }
}

enum State {
    /// Before a member, or behind the last.
    Between(Source),
    Inside(Box<dyn Member>),
    Ended,
    /// An error is told on every call: a caller that reads on must not see an end.
    Failed(io::ErrorKind, String),
}

/// The members of an archive, one after another.
struct Members {
    compression: Compression,
    state: State,
    /// Bytes of content so far.
    produced: u64,
}

impl Read for Members {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if buf.is_empty() {
            return Ok(0);
        }
        loop {
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Ended => return Ok(0),
                State::Failed(kind, text) => return Err(self.fail(kind, text)),
                State::Between(source) => match self.next(source) {
                    Ok(state) => self.state = state,
                    Err(e) => return Err(self.explain(e)),
                },
                State::Inside(mut member) => match member.read(buf) {
                    Ok(0) => self.state = State::Between(member.into_source()),
                    Ok(n) => {
                        self.produced += n as u64;
                        self.state = State::Inside(member);
                        return Ok(n);
                    }
                    Err(e) => return Err(self.explain(e)),
                },
            }
        }
    }
}

impl Members {
    fn next(&self, mut source: Source) -> io::Result<State> {
        match self.compression {
            // tapes and block devices pad archives with NUL bytes, and both formats allow for it
            Compression::Gzip | Compression::Xz => skip_padding(&mut source)?,
            Compression::Zstd | Compression::Bzip2 => {}
        }
        let Some(&first) = source.fill_buf()?.first() else { return Ok(State::Ended) };
        // the decoders take a foreign byte for a header that is cut off
        let begins = match self.compression {
            Compression::Gzip => first == 0x1f,
            Compression::Zstd => matches!(first, 0x28 | 0x50..=0x5f),
            Compression::Xz => first == 0xfd,
            Compression::Bzip2 => first == b'B',
        };
        if !begins {
            return Err(io::Error::other("other bytes follow it"));
        }
        Ok(State::Inside(match self.compression {
            Compression::Gzip => Box::new(GzDecoder::new(source)),
            Compression::Bzip2 => Box::new(BzDecoder::new(source)),
            Compression::Xz => Box::new(XzReader::new_mem_limit(source, false, XZ_MEMORY_KIB)),
            Compression::Zstd if first == 0x28 => Box::new(ZstdFrame::new(source)?),
            Compression::Zstd => {
                skip_frame(&mut source)?;
                return Ok(State::Between(source));
            }
        }))
    }

    /// Says what happened in words of the archive; errors of the system stay what they are.
    fn explain(&mut self, error: io::Error) -> io::Error {
        let cause = Cause::of(&error);
        let (archive, at) = (self.compression, self.produced);
        match cause {
            Cause::System(code) => {
                let system = io::Error::from_raw_os_error(code);
                self.fail(system.kind(), format!("cannot read the {archive} archive: {system}"))
            }
            Cause::Memory => self.fail(
                io::ErrorKind::OutOfMemory,
                format!(
                    "the {archive} archive needs more memory than sqlite2pg gives it: decompress it first, for example  \
                     {archive} -dc FILE | sqlite2pg  (zstd: with --long=31)"
                ),
            ),
            Cause::CutOff => self.fail(
                io::ErrorKind::UnexpectedEof,
                format!("the {archive} archive is cut off after {at} bytes of content: was it copied completely?"),
            ),
            Cause::Damage => self.fail(
                io::ErrorKind::InvalidData,
                format!("the {archive} archive is damaged after {at} bytes of content: {error}"),
            ),
        }
    }

    fn fail(&mut self, kind: io::ErrorKind, text: String) -> io::Error {
        self.state = State::Failed(kind, text.clone());
        io::Error::new(kind, text)
    }
}

/// What lies at the bottom of a decoder's error.
enum Cause {
    System(i32),
    /// The archive asks for a larger dictionary or window than it gets.
    Memory,
    CutOff,
    Damage,
}

impl Cause {
    fn of(error: &io::Error) -> Cause {
        let found = |e: &io::Error| match e.raw_os_error() {
            Some(code) => Some(Cause::System(code)),
            None => match e.kind() {
                io::ErrorKind::UnexpectedEof => Some(Cause::CutOff),
                io::ErrorKind::OutOfMemory => Some(Cause::Memory),
                _ => None,
            },
        };
        if let Some(cause) = found(error) {
            return cause;
        }
        let mut inner = error.get_ref().map(|e| e as &(dyn std::error::Error + 'static));
        while let Some(e) = inner {
            if let Some(cause) = e.downcast_ref().and_then(found) {
                return cause;
            }
            inner = e.source();
        }
        error.source().and_then(|e| e.downcast_ref().and_then(found)).unwrap_or(Cause::Damage)
    }
}

fn skip_padding(source: &mut Source) -> io::Result<()> {
    loop {
        let block = source.fill_buf()?;
        let zeros = block.iter().take_while(|b| **b == 0).count();
        let all = zeros == block.len();
        source.consume(zeros);
        if zeros == 0 || !all {
            return Ok(());
        }
    }
}

/// RFC 8878 3.1.2: a magic number, a length, and as many bytes of anybody's.
fn skip_frame(source: &mut Source) -> io::Result<()> {
    let (mut magic, mut length) = ([0; 4], [0; 4]);
    source.read_exact(&mut magic)?;
    source.read_exact(&mut length)?;
    if !magic.ends_with(b"\x2a\x4d\x18") {
        return Err(io::Error::other("other bytes follow it"));
    }
    let length = u64::from(u32::from_le_bytes(length));
    if io::copy(&mut source.take(length), &mut io::sink())? == length {
        Ok(())
    } else {
        Err(io::ErrorKind::UnexpectedEof.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    const ALL: [Compression; 4] = [Compression::Gzip, Compression::Zstd, Compression::Xz, Compression::Bzip2];

    fn pack(compression: Compression, content: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        match compression {
            Compression::Gzip => {
                let mut e = flate2::write::GzEncoder::new(&mut out, flate2::Compression::default());
                e.write_all(content).unwrap();
                e.finish().unwrap();
            }
            Compression::Zstd => {
                out = ruzstd::encoding::compress_to_vec(content, ruzstd::encoding::CompressionLevel::Fastest);
            }
            Compression::Xz => {
                let mut e = lzma_rust2::XzWriter::new(&mut out, lzma_rust2::XzOptions::with_preset(1)).unwrap();
                e.write_all(content).unwrap();
                e.finish().unwrap();
            }
            Compression::Bzip2 => {
                let mut e = bzip2::write::BzEncoder::new(&mut out, bzip2::Compression::default());
                e.write_all(content).unwrap();
                e.finish().unwrap();
            }
        }
        out
    }

    /// Yields at most `.1` bytes per call.
    struct Slow(io::Cursor<Vec<u8>>, usize);

    impl Read for Slow {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            let n = self.1.min(buf.len());
            self.0.read(&mut buf[..n])
        }
    }

    fn unpack(archive: &[u8]) -> (Option<Compression>, io::Result<Vec<u8>>) {
        unpack_by(archive, usize::MAX)
    }

    fn unpack_by(archive: &[u8], step: usize) -> (Option<Compression>, io::Result<Vec<u8>>) {
        let mut decoded = decompress(Box::new(Slow(io::Cursor::new(archive.to_vec()), step))).unwrap();
        let mut content = Vec::new();
        let end = decoded.reader.read_to_end(&mut content).map(|_| content);
        if let Err(e) = &end {
            let again = decoded.reader.read(&mut [0; 16]).unwrap_err();
            assert_eq!((again.kind(), again.to_string()), (e.kind(), e.to_string()), "an error must stay");
        }
        (decoded.compression, end)
    }

    fn sample(lines: usize) -> Vec<u8> {
        (0..lines).flat_map(|i| format!("INSERT INTO t VALUES({i},'row {}');\n", i * i).into_bytes()).collect()
    }

    #[test]
    fn plain_bytes_pass_through() {
        for content in ["", "B", "BZ", "BZh9 is no archive", "PRAGMA foreign_keys=OFF;\n", "\u{1f}x", "(\n"] {
            let (compression, got) = unpack(content.as_bytes());
            assert_eq!((compression, got.unwrap()), (None, content.as_bytes().to_vec()), "{content:?}");
        }
    }

    #[test]
    fn all_members_are_read() {
        let (first, second) = (sample(9000), sample(3));
        for compression in ALL {
            let empty = pack(compression, b"");
            assert_eq!(unpack(&empty).1.unwrap(), b"", "{compression}");
            let archive = [pack(compression, &first), empty, pack(compression, &second)].concat();
            for step in [1, 7, 64 << 10] {
                let (found, got) = unpack_by(&archive, step);
                assert_eq!(found, Some(compression));
                assert!(got.unwrap() == [first.as_slice(), &second].concat(), "{compression} by {step}");
            }
        }
    }

    #[test]
    fn padding_and_skippable_frames_are_no_content() {
        let skippable = [b"\x50\x2a\x4d\x18\x03\0\0\0abc".to_vec(), pack(Compression::Zstd, b"x;")].concat();
        for (archive, want) in [
            ([pack(Compression::Gzip, b"x;"), vec![0; 512]].concat(), "x;"),
            ([pack(Compression::Xz, b"x;"), vec![0; 8], pack(Compression::Xz, b"y;")].concat(), "x;y;"),
            (skippable.clone(), "x;"),
            ([skippable.as_slice(), &skippable].concat(), "x;x;"),
        ] {
            assert_eq!(unpack(&archive).1.unwrap(), want.as_bytes());
        }
    }

    #[test]
    fn every_cut_is_an_error() {
        let content = sample(40);
        for compression in ALL {
            let archive = pack(compression, &content);
            for cut in 5..archive.len() {
                let (_, got) = unpack(&archive[..cut]);
                let e = got.expect_err(&format!("{compression} cut at {cut} of {}", archive.len()));
                assert_eq!(e.kind(), io::ErrorKind::UnexpectedEof, "{compression} cut at {cut}: {e}");
                assert!(e.to_string().starts_with(&format!("the {compression} archive is cut off after ")), "{e}");
            }
            // the second of two members is cut
            let two = [archive.as_slice(), &archive[..archive.len() - 1]].concat();
            assert!(unpack(&two).1.is_err(), "{compression}");
        }
    }

    #[test]
    fn a_changed_byte_never_changes_the_content_silently() {
        let content = sample(40);
        for compression in ALL {
            let archive = pack(compression, &content);
            for (at, bit) in (0..archive.len()).flat_map(|at| [(at, 1), (at, 0x80)]) {
                let mut damaged = archive.clone();
                damaged[at] ^= bit;
                let (found, got) = unpack(&damaged);
                if let (Some(_), Ok(got)) = (found, got) {
                    assert!(got == content, "{compression} with byte {at} of {} changed", archive.len());
                }
            }
        }
    }

    #[test]
    fn foreign_bytes_behind_an_archive_are_an_error() {
        for compression in ALL {
            let archive = [pack(compression, b"x;"), b"SELECT 1;".to_vec()].concat();
            let e = unpack(&archive).1.unwrap_err();
            assert_eq!(e.kind(), io::ErrorKind::InvalidData, "{compression}: {e}");
            assert!(e.to_string().contains("damaged after 2 bytes of content"), "{e}");
        }
    }

    #[test]
    fn a_huge_window_is_refused_before_it_is_allocated() {
        // a frame header that asks for 2 GiB: zstd --long=31
        let e = unpack(b"\x28\xb5\x2f\xfd\x00\xa8\x01\0\0").1.unwrap_err();
        assert_eq!(e.kind(), io::ErrorKind::OutOfMemory, "{e}");
        assert!(e.to_string().contains("zstd -dc FILE"), "{e}");
    }

    #[test]
    fn an_error_of_the_system_stays_one() {
        struct Broken(Vec<u8>);
        impl Read for Broken {
            fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
                let n = self.0.len().min(buf.len());
                if n == 0 {
                    return Err(io::Error::from_raw_os_error(5));
                }
                buf[..n].copy_from_slice(&self.0[..n]);
                self.0.drain(..n);
                Ok(n)
            }
        }
        for compression in ALL {
            let archive = pack(compression, &sample(40));
            let mut reader = decompress(Box::new(Broken(archive[..archive.len() / 2].to_vec()))).unwrap().reader;
            let e = reader.read_to_end(&mut Vec::new()).unwrap_err();
            let want = format!("cannot read the {compression} archive: ");
            assert!(e.to_string().starts_with(&want), "{e}");
        }
    }
}
