//! Opening files that somebody else may have put there: never through a link, never waiting for a pipe.

use super::format::MAX_BYTES;
use super::stamp::Stamp;
use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Read as _};
use std::path::Path;

/// Makes what is opened the thing itself, not what a link points at, and opening never waits.
pub(super) fn careful(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        std::os::unix::fs::OpenOptionsExt::custom_flags(options, flags.bits().cast_signed());
    }
    #[cfg(windows)]
    {
        /// `FILE_FLAG_OPEN_REPARSE_POINT`.
        const THE_LINK_ITSELF: u32 = 0x0020_0000;
        std::os::windows::fs::OpenOptionsExt::custom_flags(options, THE_LINK_ITSELF);
    }
    options
}

/// Opens a regular file for reading.
pub(super) fn open_regular(path: &Path) -> io::Result<File> {
    let file = careful(OpenOptions::new().read(true)).open(path)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(io::ErrorKind::InvalidInput.into()) }
}

/// Whether the name still leads to this very file.
#[cfg(unix)]
pub(super) fn is_still(path: &Path, file: &File) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let known = |data: Metadata| (data.dev(), data.ino());
    let named = std::fs::symlink_metadata(path).map(known);
    let open = file.metadata().map(known);
    matches!((named, open), (Ok(named), Ok(open)) if named == open)
}

#[cfg(not(unix))]
pub(super) fn is_still(path: &Path, _file: &File) -> bool {
    path.exists()
}

/// What tells cheaply that a file was touched: which file it is, its length and its times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Glance {
    length: u64,
    modified: Option<std::time::SystemTime>,
    which: (u64, u64),
}

impl Glance {
    /// A look at what a path leads to; `None` where there is nothing.
    pub(super) fn at(path: &Path) -> Option<Self> {
        std::fs::metadata(path).ok().map(|data| Self::of(&data))
    }

    fn of(data: &Metadata) -> Self {
        #[cfg(unix)]
        let which = {
            use std::os::unix::fs::MetadataExt as _;
            (data.dev(), data.ino())
        };
        #[cfg(not(unix))]
        let which = (0, 0);
        Self { length: data.len(), modified: data.modified().ok(), which }
    }
}

/// What a file holds, read as a stream. `None`: it is longer than any journey, and was not read.
pub(super) fn stamp_of(path: &Path) -> io::Result<Option<Stamp>> {
    let file = File::open(path)?;
    if file.metadata()?.len() > MAX_BYTES {
        return Ok(None);
    }
    Stamp::of_stream(file).map(Some)
}

/// The text of a file that is never larger than `most` bytes.
///
/// # Errors
/// What the system says; [`io::ErrorKind::FileTooLarge`] where there is more.
pub fn read_limited(path: &Path, most: u64) -> io::Result<String> {
    String::from_utf8(bytes_limited(path, most)?).map_err(|_| io::ErrorKind::InvalidData.into())
}

/// The bytes of a file of at most so many.
///
/// # Errors
/// Those of the system, and [`io::ErrorKind::FileTooLarge`].
pub fn bytes_limited(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}
