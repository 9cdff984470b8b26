//! Reading a file whole, and saving so that after any failure the file is the old one or the new one.

use super::error::{ReadError, SaveError};
use super::format::{MAX_BYTES, Opened, parse, to_text};
use crate::journey::Journey;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// What a file held when it was read or written, to notice that somebody else changed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp(u64);

impl Stamp {
    fn of(bytes: &[u8]) -> Self {
        use std::hash::{DefaultHasher, Hasher};
        let mut hasher = DefaultHasher::new();
        hasher.write(bytes);
        Self(hasher.finish())
    }
}

/// Reads a journey file.
///
/// # Errors
/// [`ReadError`] with the place and the reason.
pub fn read(path: &Path) -> Result<(Opened, Stamp), ReadError> {
    let io_error =
        |error: io::Error| ReadError::Io { path: path.to_path_buf(), reason: plain_reason(&error) };
    if path.is_dir() {
        let reason = "this is a folder, not a file".into();
        return Err(ReadError::Io { path: path.to_path_buf(), reason });
    }
    let file = File::open(path).map_err(io_error)?;
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(io_error)?;
    Ok((parse(path, &bytes)?, Stamp::of(&bytes)))
}

/// Whether two paths name the same file, however they are spelled.
#[must_use]
pub fn is_same(one: &Path, other: &Path) -> bool {
    match (std::fs::canonicalize(one), std::fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}

/// Saves a journey: into a new file beside the old one, which is then put in its place.
///
/// `expected` is the [`Stamp`] of the file as it was last read or written; when another program
/// has changed it since, nothing is overwritten. `None` overwrites whatever is there.
///
/// # Errors
/// [`SaveError`]; the old file is then unchanged.
pub fn save(path: &Path, journey: &Journey, expected: Option<Stamp>) -> Result<Stamp, SaveError> {
    journey.validate()?;
    let text = to_text(journey).map_err(|error| SaveError::RoundTrip(error.to_string()))?;
    match parse(path, text.as_bytes()) {
        Ok(back) if back.journey == *journey => {}
        Ok(_) => return Err(SaveError::RoundTrip("it reads back differently".into())),
        Err(error) => return Err(SaveError::RoundTrip(error.to_string())),
    }
    let io_error =
        |error: io::Error| SaveError::Io { path: path.to_path_buf(), reason: plain_reason(&error) };
    // A link stays a link: the file it points to is replaced.
    let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    if let Some(expected) = expected {
        match std::fs::read(&target) {
            Ok(now) if Stamp::of(&now) != expected => {
                return Err(SaveError::ChangedOnDisk { path: path.to_path_buf() });
            }
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(io_error(error)),
            _ => {}
        }
    }
    replace(&target, text.as_bytes()).map_err(io_error)?;
    Ok(Stamp::of(text.as_bytes()))
}

/// Writes a picture or report: the file is the old one or the new one, whole.
///
/// # Errors
/// [`SaveError::Io`]; the old file is then unchanged.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    replace(&target, bytes)
        .map_err(|error| SaveError::Io { path: path.to_path_buf(), reason: plain_reason(&error) })
}

/// Puts new bytes in the place of a file, which is never missing and never half written.
pub(crate) fn replace(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_path_buf(),
        _ => PathBuf::from("."),
    };
    let mut temp =
        tempfile::Builder::new().prefix(".polku-").suffix(".tmp").tempfile_in(&folder)?;
    temp.write_all(bytes)?;
    temp.flush()?;
    match std::fs::metadata(target) {
        Ok(old) => {
            if old.permissions().readonly() {
                return Err(io::Error::other("the file is read-only"));
            }
            temp.as_file().set_permissions(old.permissions())?;
        }
        Err(_) => open_to_others(temp.as_file())?,
    }
    temp.as_file().sync_all()?;
    temp.persist(target).map_err(|error| error.error)?;
    sync_folder(&folder)
}

/// Temporary files are private; a new document is as open as any other new file.
#[cfg(unix)]
fn open_to_others(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same signature on every system")]
fn open_to_others(_file: &File) -> io::Result<()> {
    Ok(())
}

/// A rename is only safe from a power cut once the folder is on the disk too.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same signature on every system")]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// What the system said, without its error number.
fn plain_reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".into(),
        io::ErrorKind::PermissionDenied => "you have no permission".into(),
        io::ErrorKind::StorageFull => "the disk is full".into(),
        io::ErrorKind::ReadOnlyFilesystem => "the disk is read-only".into(),
        _ => {
            let text = error.to_string();
            text.split(" (os error").next().unwrap_or_default().to_lowercase()
        }
    }
}
