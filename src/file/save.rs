//! Reading a file whole, and saving so that after any failure the file is the old one or the new one.

use super::disk::{Disk, SystemDisk};
use super::error::{ReadError, SaveError};
use super::format::{MAX_BYTES, Opened, parse, to_text};
use super::stamp::Stamp;
use super::state::StateFolder;
use super::trouble::Trouble;
use super::versions;
use crate::journey::Journey;
use jiff::Timestamp;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// How a file is called while it is written.
const PREFIX: &str = ".polku-";
const SUFFIX: &str = ".tmp";
/// Nothing is written for so long.
const LEFT_OVER: Duration = Duration::from_hours(1);
/// As many links are followed as systems do.
const MOST_LINKS: usize = 40;

/// Reads a journey file.
///
/// # Errors
/// [`ReadError`] with the place and the reason.
pub fn read(path: &Path) -> Result<(Opened, Stamp), ReadError> {
    let bytes = read_bytes(path)?;
    Ok((parse(path, &bytes)?, Stamp::of(&bytes)))
}

/// The content of a file that may be a journey.
pub(super) fn read_bytes(path: &Path) -> Result<Vec<u8>, ReadError> {
    let io_error =
        |error: io::Error| ReadError::Io { path: path.to_path_buf(), reason: error.into() };
    if path.is_dir() {
        return Err(ReadError::Io { path: path.to_path_buf(), reason: Trouble::IsFolder });
    }
    let file = File::open(path).map_err(io_error)?;
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(io_error)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ReadError::TooLarge { path: path.to_path_buf() });
    }
    Ok(bytes)
}

/// Whether two paths name the same file, however they are spelled.
#[must_use]
pub fn is_same(one: &Path, other: &Path) -> bool {
    match (std::fs::canonicalize(one), std::fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}

/// A save that succeeded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// What the file holds now.
    pub stamp: Stamp,
    /// Why no earlier version was kept, where one should have been.
    pub unkept: Option<Trouble>,
}

/// How files are saved: on which disk, and where their versions are kept.
#[derive(Clone, Copy)]
pub struct Saver<'a> {
    /// The disk.
    pub disk: &'a dyn Disk,
    /// Where versions are kept; `None` keeps none.
    pub state: Option<&'a StateFolder>,
}

/// Saves a journey on the system's disk, without keeping versions.
///
/// `expected` is the [`Stamp`] of the file as it was last read or written; when another program
/// has changed it since, nothing is overwritten. `None` overwrites whatever is there.
///
/// # Errors
/// [`SaveError`]; the old file is then unchanged.
pub fn save(path: &Path, journey: &Journey, expected: Option<Stamp>) -> Result<Stamp, SaveError> {
    let saver = Saver { disk: &SystemDisk, state: None };
    saver.save(path, journey, expected).map(|written| written.stamp)
}

impl Saver<'_> {
    /// Saves a journey: into a new file beside the old one, which is then put in its place.
    /// For `expected` see [`save`].
    ///
    /// # Errors
    /// [`SaveError`]; but for [`SaveError::Unsure`] the old file is then unchanged.
    pub fn save(
        &self,
        path: &Path,
        journey: &Journey,
        expected: Option<Stamp>,
    ) -> Result<Written, SaveError> {
        let text = checked_text(path, journey)?;
        let bytes = text.as_bytes();
        let failed = |error: io::Error| SaveError::of(path, error, bytes);
        let target = real_target(path).map_err(failed)?;
        let stamp = Stamp::of(bytes);
        let old = match std::fs::read(&target) {
            Ok(old) => Some(old),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(failed(error)),
        };
        if let (Some(old), Some(expected)) = (&old, expected) {
            let now = Stamp::of(old);
            // What is there already need not be asked about: an earlier save was told as unsure.
            if now != expected && now != stamp {
                return Err(SaveError::ChangedOnDisk { path: path.to_path_buf() });
            }
        }
        let now = Timestamp::now();
        let unkept_old = old.and_then(|old| {
            let made = std::fs::metadata(&target).and_then(|data| data.modified());
            let made = made.ok().and_then(|made| Timestamp::try_from(made).ok());
            self.keep(&target, &old, (made.unwrap_or(now), now))
        });
        replace_on(self.disk, &target, bytes).map_err(|error| SaveError::of(path, error, bytes))?;
        let unkept_new = self.keep(&target, bytes, (now, now));
        Ok(Written { stamp, unkept: unkept_old.or(unkept_new) })
    }

    /// Keeps a version. A save does not fail for want of one: the reason is told instead.
    fn keep(&self, target: &Path, bytes: &[u8], times: (Timestamp, Timestamp)) -> Option<Trouble> {
        let state = self.state?;
        let kept = versions::keep(self.disk, state, target, bytes, times);
        kept.err().map(Trouble::from)
    }
}

/// The text of a journey, read back and compared before it is given to a disk.
fn checked_text(path: &Path, journey: &Journey) -> Result<String, SaveError> {
    journey.validate()?;
    let text = to_text(journey).map_err(|error| SaveError::RoundTrip(error.to_string()))?;
    match parse(path, text.as_bytes()) {
        Ok(back) if back.journey == *journey => Ok(text),
        Ok(_) => Err(SaveError::RoundTrip("it reads back differently".into())),
        Err(error) => Err(SaveError::RoundTrip(format!("{error:?}"))),
    }
}

/// Writes a picture or report: the file is the old one or the new one, whole.
///
/// # Errors
/// [`SaveError`]; but for [`SaveError::Unsure`] the old file is then unchanged.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    let target = real_target(path).map_err(|error| SaveError::of(path, error, bytes))?;
    replace_on(&SystemDisk, &target, bytes).map_err(|error| SaveError::of(path, error, bytes))
}

impl SaveError {
    fn of(path: &Path, error: impl Into<Unreplaced>, bytes: &[u8]) -> Self {
        let path = path.to_path_buf();
        match error.into() {
            Unreplaced::Old(error) => Self::Io { path, reason: error.into() },
            Unreplaced::Unsure(error) => {
                let (stamp, reason) = (Stamp::of(bytes), error.into());
                Self::Unsure { path, stamp, reason }
            }
        }
    }
}

/// The file that a path leads to. A link stays a link, also one that points at nothing yet: what it
/// points at is written.
pub(super) fn real_target(path: &Path) -> io::Result<PathBuf> {
    if let Ok(real) = std::fs::canonicalize(path) {
        return Ok(real);
    }
    let mut at = path.to_path_buf();
    for _ in 0..MOST_LINKS {
        match std::fs::read_link(&at) {
            Ok(next) => at = folder_of(&at).join(next),
            Err(_) => return Ok(at),
        }
    }
    Err(Trouble::LinkCircle.into())
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_path_buf(),
        _ => PathBuf::from("."),
    }
}

/// What a crash in the middle of a save left beside the document, and nobody needs any more: the work
/// is in the state folder. Only what has lain there for an hour, so that no running save is disturbed.
pub(super) fn clear_leftovers(document: &Path, now: SystemTime) {
    let Ok(target) = real_target(document) else { return };
    for entry in std::fs::read_dir(folder_of(&target)).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let is_ours =
            name.to_str().is_some_and(|it| it.starts_with(PREFIX) && it.ends_with(SUFFIX));
        if !is_ours {
            continue;
        }
        let modified = entry.metadata().and_then(|data| data.modified()).ok();
        let age = modified.and_then(|modified| now.duration_since(modified).ok());
        if age.is_some_and(|age| age > LEFT_OVER)
            && let Err(error) = std::fs::remove_file(entry.path())
        {
            log::info!("a left over file could not be removed: {error}");
        }
    }
}

/// Why a file was not replaced.
#[derive(Debug)]
pub(super) enum Unreplaced {
    /// It is the old one.
    Old(io::Error),
    /// It is the new one, but would perhaps not be after a power cut.
    Unsure(io::Error),
}

impl From<io::Error> for Unreplaced {
    fn from(error: io::Error) -> Self {
        Self::Old(error)
    }
}

/// Puts new bytes in the place of a file of the system's disk.
pub(super) fn replace(target: &Path, bytes: &[u8]) -> io::Result<()> {
    replace_on(&SystemDisk, target, bytes).map_err(|error| match error {
        Unreplaced::Old(error) | Unreplaced::Unsure(error) => error,
    })
}

/// Puts new bytes in the place of a file, which is never missing and never half written. The new
/// file is made in the same folder, and is gone again if anything fails.
pub(super) fn replace_on(disk: &dyn Disk, target: &Path, bytes: &[u8]) -> Result<(), Unreplaced> {
    let folder = folder_of(target);
    let old = std::fs::metadata(target).ok();
    if old.as_ref().is_some_and(|old| old.permissions().readonly()) {
        return Err(io::Error::from(Trouble::ReadOnlyFile).into());
    }
    let temp = tempfile::Builder::new()
        .prefix(PREFIX)
        .suffix(SUFFIX)
        .make_in(&folder, |path| disk.create_new(path, old.is_some()))?;
    let (mut file, temp) = temp.into_parts();
    write_all(disk, &mut file, bytes)?;
    if let Some(old) = &old {
        disk.set_rights(&file, old)?;
    }
    disk.sync(&file)?;
    drop(file);
    rename(disk, &temp, target)?;
    disk.sync_folder(&folder).map_err(Unreplaced::Unsure)
}

fn write_all(disk: &dyn Disk, file: &mut File, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match disk.write(file, bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => bytes = bytes.get(count..).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Renames; where another program holds the file for a moment, tries again.
fn rename(disk: &dyn Disk, from: &Path, to: &Path) -> io::Result<()> {
    /// Windows: another program has the file open.
    const SHARING: [i32; 2] = [32, 33];
    for pause in disk.patience() {
        match disk.rename(from, to) {
            Err(error)
                if error.kind() == io::ErrorKind::PermissionDenied
                    || error.raw_os_error().is_some_and(|code| SHARING.contains(&code)) =>
            {
                std::thread::sleep(*pause);
            }
            other => return other,
        }
    }
    disk.rename(from, to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_old_leftovers_of_our_own_are_cleared() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = |name: &str| folder.path().join(name);
        for name in ["journey.ron", ".polku-a1b2.tmp", "other.tmp", ".polku-notes"] {
            std::fs::write(path(name), "text")?;
        }
        let now = SystemTime::now();
        clear_leftovers(&path("journey.ron"), now);
        assert!(path(".polku-a1b2.tmp").exists(), "it may be written just now");
        clear_leftovers(&path("journey.ron"), now + 2 * LEFT_OVER);
        assert!(!path(".polku-a1b2.tmp").exists());
        assert!(
            ["journey.ron", "other.tmp", ".polku-notes"].iter().all(|name| path(name).exists())
        );
        Ok(())
    }
}
