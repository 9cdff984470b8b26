//! A file while it is written: private, in the folder and by the name of what it will become, and
//! recognised by the next save when its program has died.
//!
//! It is called `.NAME.polku-0123456789abcdef.tmp`. Its program holds a lock of the system on it, so a
//! file of that name without one was left behind.

use super::careful::{is_still, open_regular};
use super::disk::Disk;
use super::under_way;
use std::ffi::OsStr;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

const MARK: &str = ".polku-";
const SUFFIX: &str = ".tmp";
const DIGITS: usize = 16;
/// So much of the document's name, in bytes: with the rest it fits every file system.
const NAME: usize = 180;
/// Where no lock tells: nothing is written for so long.
const LEFT_OVER: Duration = Duration::from_hours(1);
/// Names are made by chance; so many in a row are not all taken.
const TRIES: usize = 16;

/// A file while it is written. Gone when dropped, unless it was put in its place.
#[derive(Debug)]
pub(super) struct Temp {
    pub(super) file: Option<File>,
    path: PathBuf,
}

impl Temp {
    /// Makes one beside the file it will become. `private`: nobody else may ever have read the old one.
    pub(super) fn beside(disk: &dyn Disk, target: &Path, private: bool) -> io::Result<Self> {
        let name = target.file_name().map(OsStr::to_string_lossy).unwrap_or_default();
        let name = name.get(..name.floor_char_boundary(NAME)).unwrap_or_default();
        for _ in 0..TRIES {
            let own = format!(".{name}{MARK}{:0DIGITS$x}{SUFFIX}", fastrand::u64(..));
            let path = target.with_file_name(own);
            let file = match disk.create_new(&path, private) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                other => other?,
            };
            under_way::remember(&path);
            let temp = Self { file: Some(file), path };
            if temp.is_held() {
                return Ok(temp);
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// Whether the file is locked and still there: whoever clears up may have been faster.
    fn is_held(&self) -> bool {
        let Some(file) = &self.file else { return false };
        // Where there are no locks, age tells.
        let _ = if cfg!(unix) { file.try_lock() } else { Ok(()) };
        is_still(&self.path, file)
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// It has another name now.
    pub(super) fn named(mut self) -> Option<File> {
        under_way::forget(&self.path);
        self.path = PathBuf::new();
        self.file.take()
    }
}

impl Drop for Temp {
    fn drop(&mut self) {
        if self.path.as_os_str().is_empty() {
            return;
        }
        // Windows removes no open file.
        drop(self.file.take());
        let _gone_already = std::fs::remove_file(&self.path);
        under_way::forget(&self.path);
    }
}

/// Removes what interrupted programs have left in a folder. Whatever is being written stays.
pub(super) fn clear(folder: &Path, now: SystemTime) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if entry.file_name().to_str().is_some_and(is_ours)
            && is_left(&path, now)
            && let Err(error) = std::fs::remove_file(&path)
        {
            log::info!("a left over file could not be removed: {error}");
        }
    }
}

fn is_ours(name: &str) -> bool {
    let Some(rest) = name.strip_suffix(SUFFIX).filter(|_| name.starts_with('.')) else {
        return false;
    };
    rest.rsplit_once(MARK).is_some_and(|(_, digits)| {
        // Earlier versions had fewer.
        (6..=DIGITS).contains(&digits.len())
            && digits.bytes().all(|one| one.is_ascii_alphanumeric())
    })
}

fn is_left(path: &Path, now: SystemTime) -> bool {
    let Ok(file) = open_regular(path) else { return false };
    let is_new = path
        .file_name()
        .and_then(OsStr::to_str)
        .is_some_and(|name| name.len() > MARK.len() + DIGITS + SUFFIX.len() + 1);
    if cfg!(unix) && is_new {
        match file.try_lock() {
            Ok(()) => return true,
            Err(std::fs::TryLockError::WouldBlock) => return false,
            Err(std::fs::TryLockError::Error(_)) => {}
        }
    }
    let modified = file.metadata().and_then(|data| data.modified()).ok();
    let age = modified.and_then(|modified| now.duration_since(modified).ok());
    age.is_some_and(|age| age > LEFT_OVER)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::SystemDisk;

    #[test]
    fn only_what_nobody_writes_any_more_is_cleared() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = |name: &str| folder.path().join(name);
        let left = ".journey.ron.polku-0123456789abcdef.tmp";
        let others =
            ["journey.ron", ".polku-a1b2c3.tmp", "other.tmp", ".polku-notes", ".a.polku-x.tmp"];
        for name in others.into_iter().chain([left]) {
            std::fs::write(path(name), "text")?;
        }
        let written = Temp::beside(&SystemDisk, &path("journey.ron"), true)?;
        let now = SystemTime::now();
        clear(folder.path(), now);
        assert!(written.path().exists(), "it is being written");
        assert!(cfg!(not(unix)) || !path(left).exists(), "its program is gone");
        assert!(path(".polku-a1b2c3.tmp").exists(), "an earlier version may be writing it");
        clear(folder.path(), now + 2 * LEFT_OVER);
        assert!(!path(left).exists() && !path(".polku-a1b2c3.tmp").exists());
        assert!(
            ["journey.ron", "other.tmp", ".polku-notes", ".a.polku-x.tmp"]
                .iter()
                .all(|name| path(name).exists())
        );
        let temp = written.path().to_path_buf();
        drop(written);
        assert!(!temp.exists());
        Ok(())
    }

    #[test]
    fn a_long_name_leaves_room_for_the_rest() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let target = folder.path().join(format!("{}.ron", "ä".repeat(120)));
        assert!(Temp::beside(&SystemDisk, &target, true).is_ok());
        Ok(())
    }
}
