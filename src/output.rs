//! Where the script goes: standard output, or a file that appears under its name only when it is complete.
//!
//! In: the bytes of the script. Out: the same bytes in blocks of 128 KiB, because psql reads from a pipe and the
//! standard library would write line by line. A file is written beside its place and gets its name by
//! [`Output::finish`]; whatever stood there before stays until that moment. Until then it has a temporary name, or none
//! at all where the system can do that (Linux): then even a run that was killed leaves nothing behind. What is not a regular file (a FIFO,
//! `/dev/null`, `/dev/stdout`) is written directly: renaming would replace it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, IsTerminal, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::error::printable;
use tempfile::{Builder, NamedTempFile, TempPath};

/// How many bytes are written at a time.
const BLOCK: usize = 128 << 10;

/// Whether the name means standard output.
pub fn is_stdout(path: &Path) -> bool {
    path.as_os_str() == "-" || path == Path::new("/dev/stdout")
}

/// How the name of an unfinished file begins.
pub const PARTIAL: &str = ".sqlite2pg-";

/// The place a script is written to.
///
/// Dropped without [`Output::finish`] it behaves as after [`Output::abandon`].
#[derive(Debug)]
pub struct Output {
    sink: Sink,
    /// What was not written yet, less than a block.
    block: Vec<u8>,
    /// Bytes accepted, those in `block` included.
    bytes: u64,
    /// For messages.
    name: String,
}

#[derive(Debug)]
enum Sink {
    Direct(File),
    /// The file, the temporary name it has, if it has one, and the name it gets.
    Replacing(File, Option<TempPath>, PathBuf),
    /// The file that has got its name.
    Published(File),
}

/// Whether standard output was closed (`>&-`) when the program began. The standard library puts `/dev/null` in its place
/// before `main`, and what is written would be lost without an error.
static CLOSED: AtomicBool = AtomicBool::new(false);

#[cfg(unix)]
#[ctor::ctor]
fn look_at_stdout() {
    CLOSED.store(rustix::io::fcntl_getfd(rustix::stdio::stdout()).is_err(), Ordering::Relaxed);
}

/// Whether there is a standard output to write to.
///
/// # Errors
/// It was closed when the program began.
pub fn stdout_is_open() -> io::Result<()> {
    if CLOSED.load(Ordering::Relaxed) { Err(io::Error::other("standard output is closed")) } else { Ok(()) }
}

impl Output {
    /// Standard output, past the standard library's line buffer.
    ///
    /// # Errors
    /// Those of duplicating the handle; a standard output that is closed.
    pub fn stdout() -> io::Result<Output> {
        stdout_is_open()?;
        Ok(Output::new(Sink::Direct(stdout()?), "standard output".into()))
    }

    /// The file at `path`; `-` and `/dev/stdout` are standard output. A symbolic link stays, its target is replaced.
    ///
    /// A new file gets the permissions that any program would give it (the umask decides), a replaced one keeps its own.
    ///
    /// # Errors
    /// Those of creating the temporary file, with the name of the place.
    pub fn create(path: &Path) -> io::Result<Output> {
        if is_stdout(path) {
            return Output::stdout();
        }
        let name = crate::error::path(path);
        Sink::open(path).map(|sink| Output::new(sink, name.clone())).map_err(|e| named(&name, e))
    }

    fn new(sink: Sink, name: String) -> Output {
        Output { sink, block: Vec::with_capacity(BLOCK), bytes: 0, name }
    }

    /// The bytes accepted so far.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Whether somebody looks at the script as it is written.
    pub fn is_terminal(&self) -> bool {
        self.file().is_terminal()
    }

    fn file(&self) -> &File {
        match &self.sink {
            Sink::Direct(file) | Sink::Replacing(file, ..) | Sink::Published(file) => file,
        }
    }

    /// Writes what is left and gives a file its name. Returns how many bytes were written.
    ///
    /// # Errors
    /// Those of writing, and of the rename; a file that failed is removed, and what stood in its place stays.
    pub fn finish(mut self) -> io::Result<u64> {
        self.publish()?;
        Ok(self.bytes)
    }

    /// The same for an output that may have to be written again: [`Output::rewind`].
    ///
    /// # Errors
    /// As those of [`Output::finish`].
    pub fn publish(&mut self) -> io::Result<()> {
        self.flush()?;
        let Sink::Replacing(file, temporary, place) = &mut self.sink else { return Ok(()) };
        // a disk that is full or broken may tell only now
        file.sync_all().map_err(|e| named(&self.name, e))?;
        let temporary = match temporary.take() {
            Some(temporary) => Ok(temporary),
            None => give_name(file, folder_of(place)),
        };
        let renamed = temporary.and_then(|temporary| temporary.persist(&*place).map_err(|e| e.error));
        renamed.map_err(|e| named(&self.name, e))?;
        sync_folder(place);
        self.sink = Sink::Published(file.try_clone()?);
        Ok(())
    }

    /// Forgets what was accepted behind the first `bytes` bytes, so that something else can be written there; `false`
    /// where it has gone already: down a pipe.
    ///
    /// # Errors
    /// Those of cutting the file.
    pub fn rewind(&mut self, bytes: u64) -> io::Result<bool> {
        match &mut self.sink {
            Sink::Direct(_) => return Ok(false),
            Sink::Replacing(file, ..) | Sink::Published(file) => {
                let written = self.bytes - self.block.len() as u64;
                if bytes < written {
                    file.set_len(bytes)?;
                    file.seek(io::SeekFrom::Start(bytes))?;
                }
                self.block.truncate(usize::try_from(bytes.saturating_sub(written)).unwrap_or(usize::MAX));
                self.bytes = bytes;
            }
        }
        Ok(true)
    }

    /// Forgets what was accepted and has not gone down the pipe.
    pub fn discard(&mut self) {
        self.bytes -= self.block.len() as u64;
        self.block.clear();
    }

    /// Removes an unfinished file; from a pipe nothing can be taken back, but nothing more is written to it.
    ///
    /// # Errors
    /// Those of the removal.
    pub fn abandon(self) -> io::Result<()> {
        match self.sink {
            Sink::Direct(_) | Sink::Replacing(_, None, _) | Sink::Published(_) => Ok(()),
            Sink::Replacing(_, Some(temporary), _) => temporary.close().map_err(|e| named(&self.name, e)),
        }
    }

    fn write_through(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file().write_all(bytes).map_err(|e| named(&self.name, e))
    }

    fn write_block(&mut self) -> io::Result<()> {
        let mut block = std::mem::take(&mut self.block);
        let written = self.write_through(&block);
        // also after an error: how much of it arrived is not known, so it is not sent a second time
        block.clear();
        self.block = block;
        written
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.block.len() + bytes.len() > BLOCK {
            self.write_block()?;
        }
        if bytes.len() >= BLOCK {
            self.write_through(bytes)?;
        } else {
            self.block.extend_from_slice(bytes);
        }
        self.bytes += bytes.len() as u64;
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.block.is_empty() { Ok(()) } else { self.write_block() }
    }
}

impl Sink {
    fn open(path: &Path) -> io::Result<Sink> {
        let existing = match fs::metadata(path) {
            Ok(metadata) => Some(metadata),
            Err(e) if e.kind() == io::ErrorKind::NotFound => None,
            Err(e) => return Err(e),
        };
        // /dev/fd/3 and /proc/self/fd/3 may be a file that somebody else opened for appending
        let special = ["/dev/fd", "/proc"].iter().any(|folder| path.starts_with(folder));
        match &existing {
            Some(metadata) if metadata.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            Some(metadata) if special || !metadata.is_file() => {
                return Ok(Sink::Direct(OpenOptions::new().append(metadata.is_file()).write(true).open(path)?));
            }
            Some(_) | None => {}
        }
        let place = follow(path)?;
        let folder = folder_of(&place);
        let (file, temporary) = match create_without_name(folder) {
            Some(file) => (file, None),
            None => {
                let (file, temporary) = create_beside(folder)?.into_parts();
                (file, Some(temporary))
            }
        };
        if let Some(metadata) = existing {
            // a file that cannot be written is not replaced either
            OpenOptions::new().append(true).open(&place)?;
            file.set_permissions(metadata.permissions())?;
        }
        Ok(Sink::Replacing(file, temporary, place))
    }
}

/// The file a symbolic link leads to, which may not exist yet; other paths as they are.
///
/// # Errors
/// More links than a system follows: a circle.
pub fn follow(path: &Path) -> io::Result<PathBuf> {
    let mut place = path.to_path_buf();
    // as many links as Linux follows
    for _ in 0..40 {
        match fs::read_link(&place) {
            Ok(target) => place = place.parent().unwrap_or(Path::new("")).join(target),
            Err(_) => return Ok(place),
        }
    }
    Err(io::Error::other("too many symbolic links"))
}

fn folder_of(place: &Path) -> &Path {
    match place.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) | None => Path::new("."),
    }
}

/// `None` where the file system cannot do that, or could not give a name later.
#[cfg(target_os = "linux")]
fn create_without_name(folder: &Path) -> Option<File> {
    use rustix::fs::{Mode, OFlags, open};
    // the umask takes away from this, as from every file that is created
    let mode = Mode::from_bits_truncate(0o666);
    let file = File::from(open(folder, OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC, mode).ok()?);
    fs::symlink_metadata(path_of(&file)).is_ok().then_some(file)
}

#[cfg(not(target_os = "linux"))]
fn create_without_name(_: &Path) -> Option<File> {
    None
}

/// open(2): this is how a file without a name gets one without privileges.
#[cfg(target_os = "linux")]
fn path_of(file: &File) -> PathBuf {
    use std::os::fd::AsRawFd;
    PathBuf::from(format!("/proc/self/fd/{}", file.as_raw_fd()))
}

#[cfg(target_os = "linux")]
fn give_name(file: &File, folder: &Path) -> io::Result<TempPath> {
    use rustix::fs::{AtFlags, CWD, linkat};
    let link = |name: &Path| Ok(linkat(CWD, path_of(file), CWD, name, AtFlags::SYMLINK_FOLLOW)?);
    Ok(temporary_name().make_in(folder, link)?.into_temp_path())
}

#[cfg(not(target_os = "linux"))]
fn give_name(_: &File, _: &Path) -> io::Result<TempPath> {
    Err(io::ErrorKind::Unsupported.into())
}

fn temporary_name() -> Builder<'static, 'static> {
    let mut builder = Builder::new();
    builder.prefix(PARTIAL).suffix(".partial");
    builder
}

fn create_beside(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = temporary_name();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // the umask takes away from this, as from every file that is created; the default would be 0600
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// Makes the rename last through a power failure. Some file systems cannot, and the file is complete all the same.
fn sync_folder(place: &Path) {
    if let Some(Ok(folder)) = place.parent().map(File::open) {
        folder.sync_all().ok();
    }
}

/// The same kind of error ([`io::ErrorKind::BrokenPipe`], [`io::ErrorKind::StorageFull`] ..) with the name of the place.
fn named(name: &str, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{name}: {}", printable(&error.to_string())))
}

#[cfg(unix)]
fn stdout() -> io::Result<File> {
    use std::os::fd::AsFd;
    Ok(File::from(io::stdout().as_fd().try_clone_to_owned()?))
}

#[cfg(windows)]
fn stdout() -> io::Result<File> {
    use std::os::windows::io::AsHandle;
    Ok(File::from(io::stdout().as_handle().try_clone_to_owned()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_appears_when_it_is_complete() {
        for old in [None, Some("the old script")] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("pg.sql");
            if let Some(old) = old {
                fs::write(&path, old).unwrap();
            }
            let mut output = Output::create(&path).unwrap();
            output.write_all(b"BEGIN;\n").unwrap();
            output.flush().unwrap();
            assert_eq!(fs::read_to_string(&path).ok().as_deref(), old);
            assert_eq!(output.finish().unwrap(), 7);
            assert_eq!(fs::read_to_string(&path).unwrap(), "BEGIN;\n");
            assert_eq!(names(folder.path()), ["pg.sql"]);
        }
    }

    #[test]
    fn a_file_that_failed_is_removed() {
        for end in [|o: Output| o.abandon().unwrap(), |o: Output| drop(o)] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("pg.sql");
            fs::write(&path, "the old script").unwrap();
            let mut output = Output::create(&path).unwrap();
            output.write_all(&[b'x'; 2 * BLOCK]).unwrap();
            end(output);
            assert_eq!(names(folder.path()), ["pg.sql"]);
            assert_eq!(fs::read_to_string(&path).unwrap(), "the old script");
        }
    }

    /// As where files cannot be without a name.
    #[test]
    fn a_temporary_name_does_as_well() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pg.sql");
        let named = || {
            let (file, temporary) = create_beside(folder.path()).unwrap().into_parts();
            let mut output = Output::new(Sink::Replacing(file, Some(temporary), path.clone()), "x".into());
            output.write_all(b"BEGIN;").unwrap();
            assert!(names(folder.path())[0].ends_with(".partial"));
            output
        };
        named().abandon().unwrap();
        drop(named());
        assert!(names(folder.path()).is_empty());
        named().finish().unwrap();
        assert_eq!(names(folder.path()), ["pg.sql"]);
        assert_eq!(fs::read_to_string(&path).unwrap(), "BEGIN;");
    }

    #[test]
    fn blocks_keep_order_and_count() {
        for sizes in [vec![], vec![1; 5], vec![BLOCK - 1, 1, 1], vec![3, BLOCK, 3], vec![BLOCK - 1; 3], vec![5 * BLOCK]]
        {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("out");
            let mut output = Output::create(&path).unwrap();
            let mut want = Vec::new();
            for (i, size) in sizes.iter().enumerate() {
                let piece = vec![b'a' + i as u8; *size];
                output.write_all(&piece).unwrap();
                want.extend(piece);
                assert_eq!(output.bytes(), want.len() as u64);
            }
            assert_eq!(output.finish().unwrap(), want.len() as u64);
            assert!(fs::read(&path).unwrap() == want, "{sizes:?}");
        }
    }

    #[test]
    fn an_output_can_be_written_again_from_any_byte() {
        for size in [3, BLOCK - 1, BLOCK, 3 * BLOCK] {
            for keep in [0, 1, size / 2, size] {
                for published in [false, true] {
                    let folder = tempfile::tempdir().unwrap();
                    let path = folder.path().join("report.json");
                    let mut output = Output::create(&path).unwrap();
                    output.write_all(&vec![b'a'; size]).unwrap();
                    if published {
                        output.publish().unwrap();
                    }
                    assert!(output.rewind(keep as u64).unwrap());
                    output.write_all(b"bc").unwrap();
                    assert_eq!(output.finish().unwrap(), keep as u64 + 2);
                    assert!(fs::read(&path).unwrap() == [vec![b'a'; keep], b"bc".to_vec()].concat(), "{size} {keep}");
                    assert_eq!(names(folder.path()), ["report.json"]);
                }
            }
        }
    }

    #[test]
    fn errors_name_the_place_and_keep_their_kind() {
        let folder = tempfile::tempdir().unwrap();
        for (path, kind) in [
            (folder.path().join("none/pg.sql"), io::ErrorKind::NotFound),
            (folder.path().to_path_buf(), io::ErrorKind::IsADirectory),
        ] {
            let e = Output::create(&path).unwrap_err();
            assert_eq!(e.kind(), kind, "{e}");
            assert!(e.to_string().starts_with(&format!("{}: ", path.display())), "{e}");
        }
        assert!(names(folder.path()).is_empty());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_and_a_closed_pipe_are_errors() {
        let mut output = Output::create(Path::new("/dev/full")).unwrap();
        output.write_all(b"x").unwrap();
        assert_eq!(output.finish().unwrap_err().kind(), io::ErrorKind::StorageFull);

        let (reader, writer) = io::pipe().unwrap();
        drop(reader);
        let mut output = Output::new(Sink::Direct(File::from(std::os::fd::OwnedFd::from(writer))), "a pipe".into());
        let e = output.write_all(&[b'x'; BLOCK]).unwrap_err();
        assert_eq!((e.kind(), e.to_string().contains("a pipe")), (io::ErrorKind::BrokenPipe, true));
    }

    #[cfg(unix)]
    mod unix {
        use super::*;
        use std::os::unix::fs::{PermissionsExt, symlink};

        fn mode(path: &Path) -> u32 {
            fs::metadata(path).unwrap().permissions().mode() & 0o777
        }

        #[test]
        fn permissions_are_those_of_a_normal_file() {
            let folder = tempfile::tempdir().unwrap();
            let (normal, ours, old) =
                (folder.path().join("normal"), folder.path().join("ours"), folder.path().join("old"));
            fs::write(&normal, "").unwrap();
            Output::create(&ours).unwrap().finish().unwrap();
            assert_eq!(mode(&ours), mode(&normal));
            fs::write(&old, "").unwrap();
            fs::set_permissions(&old, fs::Permissions::from_mode(0o640)).unwrap();
            Output::create(&old).unwrap().finish().unwrap();
            assert_eq!(mode(&old), 0o640);
        }

        #[test]
        fn links_stay_links() {
            for target in [Some("the old script"), None] {
                let folder = tempfile::tempdir().unwrap();
                let (link, place) = (folder.path().join("link"), folder.path().join("deep/place"));
                fs::create_dir(folder.path().join("deep")).unwrap();
                if let Some(old) = target {
                    fs::write(&place, old).unwrap();
                }
                symlink("deep/place", &link).unwrap();
                let mut output = Output::create(&link).unwrap();
                output.write_all(b"new").unwrap();
                output.finish().unwrap();
                assert!(link.is_symlink());
                assert_eq!(fs::read_to_string(&place).unwrap(), "new");
            }
            let folder = tempfile::tempdir().unwrap();
            symlink("b", folder.path().join("a")).unwrap();
            symlink("a", folder.path().join("b")).unwrap();
            assert!(Output::create(&folder.path().join("a")).is_err());
        }

        #[test]
        fn what_is_no_file_is_written_directly() {
            let mut output = Output::create(Path::new("/dev/null")).unwrap();
            output.write_all(b"x").unwrap();
            assert_eq!(output.finish().unwrap(), 1);
            assert!(!fs::metadata("/dev/null").unwrap().is_file());
            for name in ["-", "/dev/stdout"] {
                let output = Output::create(Path::new(name)).unwrap();
                assert_eq!(output.name, "standard output");
                output.finish().unwrap();
            }
        }

        #[test]
        fn a_fifo_stays_one() {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("fifo");
            if !std::process::Command::new("mkfifo").arg(&path).status().unwrap().success() {
                return;
            }
            let reader = std::thread::spawn({
                let path = path.clone();
                move || fs::read_to_string(path).unwrap()
            });
            let mut output = Output::create(&path).unwrap();
            output.write_all(b"BEGIN;").unwrap();
            output.finish().unwrap();
            assert_eq!(reader.join().unwrap(), "BEGIN;");
            assert!(!fs::metadata(&path).unwrap().is_file());
        }
    }
}
